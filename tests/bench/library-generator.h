/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/* @n exercises (of RsExercise) with plausible texts: the same ones each time. */
GPtrArray *library_generate (guint n);

G_END_DECLS
