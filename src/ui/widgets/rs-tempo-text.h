/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose.h"

G_BEGIN_DECLS

/*
 * What is wrong with @text as a tempo, in words for the user; NULL when nothing is, and then
 * @tempo is set. May be blank: no tempo.
 */
const char *rs_tempo_text_check (const char *text, RsTempo *tempo);

G_END_DECLS
