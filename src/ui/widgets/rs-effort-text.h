/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How hard a whole session was, 0 to 10, in a word: "moderate"; NULL for a negative number. */
const char *rs_effort_text_word (double rpe);

/* "Effort 4 of 10: moderate"; NULL where it is not said. Belongs to the caller. */
char *rs_effort_text (double rpe);

G_END_DECLS
