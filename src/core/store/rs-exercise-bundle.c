/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-exercise-bundle.h"

#include "core/store/rs-exercise-collection.h"
#include "core/store/rs-picture-header.h"
#include "core/store/rs-pictures.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean
fail_size (GError **error)
{
  g_set_error_literal (error, RS_ERROR, RS_ERROR_TOO_LARGE,
                       _ ("These exercises and their pictures are too much for one file."));
  return FALSE;
}

/* The pictures of @exercises that are there: name -> GBytes; NULL with an error: too many. */
static GHashTable *
read_pictures (const char *directory, GPtrArray *exercises, GError **error)
{
  g_autoptr (GHashTable) pictures =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  gsize n_bytes = 0;

  for (guint i = 0; i < exercises->len; i++)
    {
      const char *name = rs_exercise_get_facts (exercises->pdata[i])->picture;
      GBytes *bytes = NULL;

      if (name == NULL || g_hash_table_contains (pictures, name))
        continue;

      bytes = rs_pictures_read (directory, name, NULL);
      if (bytes == NULL)
        continue;

      n_bytes += g_bytes_get_size (bytes);
      g_hash_table_insert (pictures, g_strdup (name), bytes);
      if (n_bytes > RS_EXERCISE_BUNDLE_MAX_BYTES)
        {
          fail_size (error);
          return NULL;
        }
    }

  return g_steal_pointer (&pictures);
}

/* @exercises as they are, but for those whose picture is not among @pictures. */
static GPtrArray *
drop_missing (GPtrArray *exercises, GHashTable *pictures)
{
  GPtrArray *kept = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < exercises->len; i++)
    {
      RsExercise *exercise = g_ptr_array_index (exercises, i);
      const RsExerciseFacts *facts = rs_exercise_get_facts (exercise);
      RsExerciseFacts *copy;

      if (facts->picture == NULL || g_hash_table_contains (pictures, facts->picture))
        {
          g_ptr_array_add (kept, g_object_ref (exercise));
          continue;
        }

      copy = rs_exercise_facts_copy (facts);
      g_clear_pointer (&copy->picture, g_free);
      g_ptr_array_add (kept, rs_exercise_new (copy));
    }

  return kept;
}

static void
write_pictures (RsJsonWriter *writer, GHashTable *pictures)
{
  g_autoptr (GPtrArray) names = g_hash_table_get_keys_as_ptr_array (pictures);

  if (names->len == 0)
    return;

  g_ptr_array_sort_values (names, (GCompareFunc) strcmp);
  rs_json_writer_begin_object (writer, "pictures");
  for (guint i = 0; i < names->len; i++)
    rs_json_writer_add_data (writer, names->pdata[i],
                             g_hash_table_lookup (pictures, names->pdata[i]));
  rs_json_writer_end (writer);
}

gboolean
rs_exercise_bundle_write_contents (RsJsonWriter *writer,
                                   const char *directory,
                                   GPtrArray *exercises,
                                   GError **error)
{
  g_autoptr (GHashTable) pictures = read_pictures (directory, exercises, error);
  g_autoptr (GPtrArray) written = NULL;

  if (pictures == NULL)
    return FALSE;

  written = drop_missing (exercises, pictures);
  rs_exercise_collection_write_entries (writer, written);
  write_pictures (writer, pictures);
  return TRUE;
}

GBytes *
rs_exercise_bundle_finish (RsJsonWriter *writer, GError **error)
{
  g_autofree char *text = rs_json_writer_finish (writer, error);
  gsize length;

  if (text == NULL)
    return NULL;

  length = strlen (text);
  if (length > RS_EXERCISE_BUNDLE_MAX_BYTES)
    {
      fail_size (error);
      return NULL;
    }

  return g_bytes_new_take (g_steal_pointer (&text), length);
}

GBytes *
rs_exercise_bundle_write (const char *directory, GPtrArray *exercises, GError **error)
{
  g_autoptr (RsJsonWriter) writer = NULL;

  g_return_val_if_fail (directory != NULL && exercises != NULL, NULL);

  writer = rs_json_writer_new_file (RS_FILE_EXERCISES, RS_JSON_LINES);
  if (!rs_exercise_bundle_write_contents (writer, directory, exercises, error))
    return NULL;

  return rs_exercise_bundle_finish (writer, error);
}

GPtrArray *
rs_exercise_bundle_read_contents (RsJsonReader *reader, GHashTable **pictures)
{
  g_autoptr (GPtrArray) exercises = NULL;
  g_auto (GStrv) keys = NULL;

  *pictures =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  exercises = rs_exercise_collection_read_entries (reader);
  if (!rs_json_reader_has (reader, "pictures"))
    return g_steal_pointer (&exercises);

  rs_json_reader_enter (reader, "pictures");
  keys = rs_json_reader_dup_keys (reader);
  for (gsize i = 0; keys[i] != NULL && !rs_json_reader_has_failed (reader); i++)
    g_hash_table_insert (*pictures, g_strdup (keys[i]),
                         rs_json_reader_dup_data (reader, keys[i], RS_PICTURE_MAX_BYTES));
  rs_json_reader_leave (reader);
  return g_steal_pointer (&exercises);
}

GPtrArray *
rs_exercise_bundle_read (
    const char *name, const char *data, gsize length, GHashTable **pictures, GError **error)
{
  g_autoptr (GHashTable) found = NULL;
  g_autoptr (GPtrArray) exercises = NULL;
  g_autoptr (RsJsonReader) reader = NULL;

  g_return_val_if_fail (pictures != NULL, NULL);

  reader = rs_json_reader_new_file (RS_FILE_EXERCISES, name, data, length, error);
  if (reader == NULL)
    return NULL;

  exercises = rs_exercise_bundle_read_contents (reader, &found);
  if (!rs_json_reader_finish (reader, error))
    return NULL;

  *pictures = g_steal_pointer (&found);
  return g_steal_pointer (&exercises);
}
