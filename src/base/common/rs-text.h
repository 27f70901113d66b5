/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Longest text that any of our files may hold in one value, in bytes. */
#define RS_TEXT_MAX_BYTES 4096

/*
 * A clock as it stands on a timer: "0:45", "12:05", "1:02:00". Parts of a second count as a
 * whole one when @round_up, so that a countdown ends on 0:00 and not a second before it.
 */
char *rs_text_clock (gint64 duration_us, gboolean round_up);

/* A length of time in words, short: "45 s", "1 min 30 s", "2 min". Negative counts as zero. */
char *rs_text_duration (gint64 seconds);

/* About how long something takes, in whole minutes, at least one: "17 min". */
char *rs_text_minutes (gint64 seconds);

/* A number as the locale writes it, with up to @decimals decimals and no needless zeros. */
char *rs_text_number (double value, guint decimals);

/*
 * Folds a text for searching: decomposed, without accents, in lower case, punctuation and
 * hyphens as single spaces; letters such as ø, ł and ß, and the Japanese syllabaries, as the ones
 * that people type for them. Invalid UTF-8 gives an empty text.
 */
char *rs_text_fold (const char *text);

/* The same, at the end of @folded. */
void rs_text_append_folded (GString *folded, const char *text);

/* Whether @id is a short identifier as our files use it: "side-plank", or a UUID. */
gboolean rs_text_is_id (const char *id);

/*
 * @name and @suffix as the name of a file: without what separates folders or lines, not hidden, and
 * short enough for file systems.
 */
char *rs_text_file_name (const char *name, const char *suffix);

G_END_DECLS
