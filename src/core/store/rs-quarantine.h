/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * What is done about the file at @path that could not be read because of @error: it is set
 * aside under another name, so that it is in nobody's way and nothing is lost. Left as it is,
 * however, is the file of a newer version of the program, which will want to find it, and one
 * that the system would not let us read this time.
 *
 * @now: microseconds since the epoch
 * @set_aside: (out) (optional): whether the name is free now
 *
 * Returns: (transfer full): sentences for the user, translated
 */
char *rs_quarantine (const char *path, const GError *error, gint64 now, gboolean *set_aside);

/*
 * Gives whatever is at @path another name in its directory, which says that it is unreadable
 * and since when, and which nothing has yet. @now: microseconds since the epoch.
 *
 * Returns: (transfer full): the new name without the directory; NULL with an error
 */
char *rs_quarantine_set_aside (const char *path, gint64 now, GError **error);

/* The paths that rs_quarantine_set_aside() and rs_quarantine_keep_copy() gave @path, in order. */
GPtrArray *rs_quarantine_list (const char *path);

/* Makes a second name of that kind for a file that stays where it is. */
char *rs_quarantine_keep_copy (const char *path, gint64 now, GError **error);

G_END_DECLS
