/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-exercise-collection.h"

#include "base/json/rs-json-limits.h"
#include "base/json/rs-json-list.h"
#include "core/store/rs-exercise-file.h"

#include <glib/gi18n-lib.h>

#include <string.h>

typedef struct
{
  GPtrArray *exercises;
  GHashTable *ids; /* they belong to the exercises */
} Reading;

static void
read_entry (RsJsonReader *reader, guint i, gpointer user_data)
{
  Reading *reading = user_data;
  g_autoptr (RsExerciseFacts) facts = rs_exercise_file_read_facts (reader, TRUE);
  RsExercise *exercise;

  if (!rs_json_reader_has_failed (reader) && g_hash_table_contains (reading->ids, facts->id))
    rs_json_reader_refuse (reader, "id", RS_ERROR_RANGE, _ ("another exercise has this id"));
  if (rs_json_reader_has_failed (reader))
    return;

  exercise = rs_exercise_new (g_steal_pointer (&facts));
  g_ptr_array_add (reading->exercises, exercise);
  g_hash_table_add (reading->ids, (gpointer) rs_exercise_get_id (exercise));
}

GPtrArray *
rs_exercise_collection_read (const char *name, const char *data, gsize length, GError **error)
{
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  Reading reading = { exercises, ids };

  if (!rs_json_list_read (RS_FILE_EXERCISES, name, data, length, "exercises",
                          RS_EXERCISE_COLLECTION_MAX, read_entry, &reading, error))
    return NULL;

  return g_steal_pointer (&exercises);
}

GPtrArray *
rs_exercise_collection_read_entries (RsJsonReader *reader)
{
  GPtrArray *exercises = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  Reading reading = { exercises, ids };
  guint n = rs_json_reader_enter_list (reader, "exercises", 0, RS_EXERCISE_COLLECTION_MAX);

  for (guint i = 0; i < n && !rs_json_reader_has_failed (reader); i++)
    {
      rs_json_reader_enter_entry (reader, i);
      read_entry (reader, i, &reading);
      rs_json_reader_leave (reader);
    }

  rs_json_reader_leave (reader);
  return exercises;
}

void
rs_exercise_collection_write_entries (RsJsonWriter *writer, GPtrArray *exercises)
{
  g_autoptr (GError) too_many = NULL;

  if (!rs_json_check_length (exercises->len, 0, RS_EXERCISE_COLLECTION_MAX, &too_many))
    rs_json_writer_refuse (writer, "exercises", g_steal_pointer (&too_many));

  rs_json_writer_begin_list (writer, "exercises");
  for (guint i = 0; i < exercises->len; i++)
    {
      rs_json_writer_begin_object (writer, NULL);
      rs_exercise_file_write_facts (writer,
                                    rs_exercise_get_facts (g_ptr_array_index (exercises, i)));
      rs_json_writer_end (writer);
    }
  rs_json_writer_end (writer);
}

char *
rs_exercise_collection_write (GPtrArray *exercises, GError **error)
{
  g_autoptr (RsJsonWriter) writer = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (exercises != NULL, NULL);

  writer = rs_json_writer_new_file (RS_FILE_EXERCISES, RS_JSON_LINES);
  rs_exercise_collection_write_entries (writer, exercises);
  text = rs_json_writer_finish (writer, error);
  if (text == NULL)
    return NULL;

  if (strlen (text) > rs_file_kind_get_max_bytes (RS_FILE_EXERCISES))
    {
      g_set_error (error, RS_ERROR, RS_ERROR_TOO_LARGE,
                   _ ("these are too many exercises for one file"));
      return NULL;
    }

  return g_steal_pointer (&text);
}
