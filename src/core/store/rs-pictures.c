/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-pictures.h"

#include "base/common/rs-error.h"
#include "core/store/rs-file.h"
#include "core/store/rs-picture-header.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define FOLDER "pictures"
#define UUID_LENGTH 36

static char *
get_path (const char *directory, const char *name)
{
  return g_build_filename (directory, FOLDER, name, NULL);
}

/* A UUID and the end of the name of a kind; so it is no path either. */
static gboolean
is_name (const char *name)
{
  g_autofree char *uuid = NULL;

  if (strlen (name) < UUID_LENGTH)
    return FALSE;

  uuid = g_strndup (name, UUID_LENGTH);
  if (!g_uuid_string_is_valid (uuid))
    return FALSE;

  for (RsPictureKind kind = RS_PICTURE_PNG; kind <= RS_PICTURE_WEBP; kind++)
    if (g_str_equal (name + UUID_LENGTH, rs_picture_kind_get_suffix (kind)))
      return TRUE;

  return FALSE;
}

char *
rs_pictures_add (const char *directory, GBytes *bytes, GError **error)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);

  name = rs_pictures_make_name (bytes, error);
  if (name == NULL || !rs_pictures_write (directory, name, bytes, error))
    return NULL;

  return g_steal_pointer (&name);
}

char *
rs_pictures_make_name (GBytes *bytes, GError **error)
{
  g_autofree char *uuid = g_uuid_string_random ();
  RsPictureHeader header;

  if (!rs_picture_header_read (bytes, &header, error))
    return NULL;

  return g_strconcat (uuid, rs_picture_kind_get_suffix (header.kind), NULL);
}

gboolean
rs_pictures_write (const char *directory, const char *name, GBytes *bytes, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) reason = NULL;

  g_return_val_if_fail (directory != NULL && bytes != NULL, FALSE);
  g_return_val_if_fail (name != NULL && is_name (name), FALSE);

  path = get_path (directory, name);
  if (rs_file_replace_bytes (path, bytes, &reason))
    return TRUE;

  g_set_error (error, RS_ERROR, RS_ERROR_IO,
               /* Translators: the reason */
               _ ("The picture could not be saved. %s"), reason->message);
  return FALSE;
}

/* Up to one byte more than may be, so that too many are seen. */
static GBytes *
read_stream (GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 buffer[65536];
  gssize n;

  do
    {
      n = g_input_stream_read (stream, buffer, sizeof buffer, cancellable, error);
      if (n < 0)
        return NULL;
      g_byte_array_append (bytes, buffer, (guint) n);
    }
  while (n > 0 && bytes->len <= RS_PICTURE_MAX_BYTES);

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static GBytes *
read_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) reason = NULL;

  stream = g_file_read (file, cancellable, &reason);
  if (stream != NULL)
    bytes = read_stream (G_INPUT_STREAM (stream), cancellable, &reason);
  if (bytes != NULL)
    return g_steal_pointer (&bytes);

  if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&reason));
  else
    g_set_error (error, RS_ERROR, RS_ERROR_IO,
                 /* Translators: the reason */
                 _ ("The picture could not be read. %s"), reason->message);
  return NULL;
}

static void
add_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const char *directory = task_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = read_file (source, cancellable, &error);
  char *name = bytes != NULL ? rs_pictures_add (directory, bytes, &error) : NULL;

  if (name != NULL)
    g_task_return_pointer (task, name, g_free);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

void
rs_pictures_add_file (const char *directory,
                      GFile *file,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (directory != NULL);
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (file, cancellable, callback, user_data);
  g_task_set_source_tag (task, rs_pictures_add_file);
  g_task_set_task_data (task, g_strdup (directory), g_free);
  g_task_run_in_thread (task, add_in_thread);
}

char *
rs_pictures_add_file_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

GBytes *
rs_pictures_read (const char *directory, const char *name, GError **error)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (directory != NULL && name != NULL, NULL);

  path = get_path (directory, name);
  return rs_file_read (path, RS_PICTURE_MAX_BYTES, error);
}

char *
rs_pictures_find (const char *directory, const char *name)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (directory != NULL, NULL);

  if (name == NULL || strchr (name, '/') != NULL)
    return NULL;

  path = get_path (directory, name);
  return g_file_test (path, G_FILE_TEST_IS_REGULAR) ? g_steal_pointer (&path) : NULL;
}

GPtrArray *
rs_pictures_list (const char *directory)
{
  g_autofree char *folder = g_build_filename (directory, FOLDER, NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (is_name (name))
      g_ptr_array_add (names, g_strdup (name));

  return names;
}

void
rs_pictures_clean_up (const char *directory, GPtrArray *names, GHashTable *wanted)
{
  g_return_if_fail (directory != NULL && names != NULL && wanted != NULL);

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *path = get_path (directory, name);

      /* When this fails, the next start tries again. */
      if (!g_hash_table_contains (wanted, name))
        rs_file_remove (path, NULL);
    }
}
