/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-routine-bundle.h"

#include "base/json/rs-json-limits.h"
#include "core/store/rs-exercise-bundle.h"
#include "core/store/rs-routine-file.h"

#include <glib/gi18n-lib.h>

RsRoutineState *
rs_routine_bundle_get_shown (RsRoutine *routine)
{
  RsRoutineState *state = rs_routine_get_state (routine);
  g_autoptr (RsRoutineState) named =
      rs_routine_state_with_name (state, rs_routine_get_name (routine));
  g_autoptr (RsRoutineState) noted = NULL;

  /* A translation that no file could hold leaves the text as it was written. */
  if (named == NULL)
    named = rs_routine_state_ref (state);
  noted = rs_routine_state_with_note (named, rs_routine_get_note (routine));
  return noted != NULL ? g_steal_pointer (&noted) : g_steal_pointer (&named);
}

static void
write_routines (RsJsonWriter *writer, GPtrArray *routines)
{
  g_autoptr (GError) too_many = NULL;

  if (!rs_json_check_length (routines->len, 0, RS_ROUTINE_BUNDLE_MAX, &too_many))
    rs_json_writer_refuse (writer, "routines", g_steal_pointer (&too_many));

  rs_json_writer_begin_list (writer, "routines");
  for (guint i = 0; i < routines->len; i++)
    {
      RsRoutine *routine = g_ptr_array_index (routines, i);
      g_autoptr (RsRoutineState) state = rs_routine_bundle_get_shown (routine);

      rs_json_writer_begin_object (writer, NULL);
      rs_routine_file_write_entry (writer, rs_routine_get_id (routine), state);
      rs_json_writer_end (writer);
    }
  rs_json_writer_end (writer);
}

GBytes *
rs_routine_bundle_write (const char *directory,
                         GPtrArray *routines,
                         GPtrArray *exercises,
                         GError **error)
{
  g_autoptr (RsJsonWriter) writer = NULL;

  g_return_val_if_fail (directory != NULL && routines != NULL && exercises != NULL, NULL);

  writer = rs_json_writer_new_file (RS_FILE_ROUTINES, RS_JSON_LINES);
  write_routines (writer, routines);
  if (exercises->len > 0 &&
      !rs_exercise_bundle_write_contents (writer, directory, exercises, error))
    return NULL;

  return rs_exercise_bundle_finish (writer, error);
}

static GPtrArray *
read_routines (RsJsonReader *reader)
{
  g_autoptr (GPtrArray) routines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = rs_json_reader_enter_list (reader, "routines", 0, RS_ROUTINE_BUNDLE_MAX);

  for (guint i = 0; i < n && !rs_json_reader_has_failed (reader); i++)
    {
      g_autoptr (RsRoutineState) state = NULL;
      g_autofree char *id = NULL;

      rs_json_reader_enter_entry (reader, i);
      state = rs_routine_file_read_entry (reader, &id);
      if (!rs_json_reader_has_failed (reader) && g_hash_table_contains (ids, id))
        rs_json_reader_refuse (reader, "id", RS_ERROR_RANGE, _ ("another routine has this id"));
      rs_json_reader_leave (reader);
      if (rs_json_reader_has_failed (reader))
        break;

      g_ptr_array_add (routines, rs_routine_new (id, state, FALSE));
      g_hash_table_add (
          ids, (gpointer) rs_routine_get_id (g_ptr_array_index (routines, routines->len - 1)));
    }

  rs_json_reader_leave (reader);
  return g_steal_pointer (&routines);
}

GPtrArray *
rs_routine_bundle_read (const char *name,
                        const char *data,
                        gsize length,
                        GPtrArray **exercises,
                        GHashTable **pictures,
                        GError **error)
{
  g_autoptr (GPtrArray) routines = NULL;
  g_autoptr (GPtrArray) own = NULL;
  g_autoptr (GHashTable) found = NULL;
  g_autoptr (RsJsonReader) reader = NULL;

  g_return_val_if_fail (exercises != NULL && pictures != NULL, NULL);

  reader = rs_json_reader_new_file (RS_FILE_ROUTINES, name, data, length, error);
  if (reader == NULL)
    return NULL;

  routines = read_routines (reader);
  if (rs_json_reader_has (reader, "exercises") || rs_json_reader_has (reader, "pictures"))
    own = rs_exercise_bundle_read_contents (reader, &found);
  if (!rs_json_reader_finish (reader, error))
    return NULL;

  *exercises =
      own != NULL ? g_steal_pointer (&own) : g_ptr_array_new_with_free_func (g_object_unref);
  *pictures = found != NULL ? g_steal_pointer (&found) : g_hash_table_new (g_str_hash, g_str_equal);
  return g_steal_pointer (&routines);
}
