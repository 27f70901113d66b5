/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * The folder of the user's pictures, "pictures" in @directory: copies of what was chosen, each
 * under a new name, a UUID and what its bytes say that it is. Errors are of %RS_ERROR and their
 * messages sentences for the user; %G_IO_ERROR_CANCELLED when it was.
 */

/* Copies a picture in. Returns: (transfer full): its name in the folder; NULL with an error. */
char *rs_pictures_add (const char *directory, GBytes *bytes, GError **error);

/* The two halves of it: a new name for a picture that is good, and writing it under that. */
char *rs_pictures_make_name (GBytes *bytes, GError **error);
gboolean rs_pictures_write (const char *directory, const char *name, GBytes *bytes, GError **error);

/* The same for a file, which is read, looked at and copied in a thread. */
void rs_pictures_add_file (const char *directory,
                           GFile *file,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data);
char *rs_pictures_add_file_finish (GAsyncResult *result, GError **error);

/* The bytes of the picture @name, or NULL with an error. */
GBytes *rs_pictures_read (const char *directory, const char *name, GError **error);

/* Where the picture @name is; NULL when there is none, also when @name is NULL. */
char *rs_pictures_find (const char *directory, const char *name);

/* The names of those that are there; others than ours are not among them. */
GPtrArray *rs_pictures_list (const char *directory);

/* Removes those of @names that are not in @wanted (a set of char *), for good. */
void rs_pictures_clean_up (const char *directory, GPtrArray *names, GHashTable *wanted);

G_END_DECLS
