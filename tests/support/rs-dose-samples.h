/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose.h"

G_BEGIN_DECLS

/* A valid dose from the random numbers of the test, as people have them: loads of two decimals. */
RsDose rs_sample_random_dose (void);

/* Speaks Spanish as far as doses and the words of routines go; see rs_test_speak(). */
gboolean rs_sample_speak_spanish (void);

G_END_DECLS
