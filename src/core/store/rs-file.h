/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Files as the store needs them: read within bounds, replaced whole or not at all, and never
 * thrown away because we don't understand them. All errors are of %RS_ERROR.
 *
 * Only regular files are read. A link is not followed: replacing the file would put a file in
 * the place of the link, and quietly part what somebody had tied together.
 */

/*
 * Reads a file of at most @max_bytes, without reading more than that of a larger one
 * (%RS_ERROR_TOO_LARGE), and without waiting where @path is a pipe (%RS_ERROR_KIND). Where the
 * system refuses, or nothing is there, the error is %RS_ERROR_IO.
 */
GBytes *rs_file_read (const char *path, gsize max_bytes, GError **error);

/*
 * Replaces the file at @path by @text, or makes it: after a crash at any instant either the old
 * or the new one is there, whole. Its directory is made where needed, for the user alone.
 */
gboolean rs_file_replace (const char *path, const char *text, GError **error);
gboolean rs_file_replace_bytes (const char *path, GBytes *bytes, GError **error);

/* The same, and the old one stays as rs_file_get_backup() of @path. */
gboolean rs_file_write (const char *path, const char *text, GError **error);

/* "first.json~": where the version before the last rs_file_write() is. */
char *rs_file_get_backup (const char *path);

/* Removes a file, and its backup before it, for good; no error when there is none. */
gboolean rs_file_remove (const char *path, GError **error);

/* Removes what a crash in the middle of a change may have left in @directory. */
void rs_file_clean_up (const char *directory);

/* Forces names in @directory to the disk: new, changed and removed ones. */
gboolean rs_file_sync_directory (const char *directory, GError **error);

/* Sets @error from errno @code: what was tried with @path, and what the system said. */
void rs_file_set_error (GError **error, const char *path, int code);

G_END_DECLS
