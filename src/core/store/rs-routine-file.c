/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-routine-file.h"

#include <glib/gi18n-lib.h>

#define MAX_TEMPO 8

RsTempo
rs_routine_file_read_tempo (RsJsonReader *reader, const char *key)
{
  g_autofree char *text = rs_json_reader_dup_text (reader, key, 1, MAX_TEMPO);
  RsTempo tempo = { 0 };

  if (!rs_json_reader_has_failed (reader) && !rs_tempo_parse (text, &tempo))
    {
      /* Translators: %s is a text from a file; keep the examples as they are */
      g_autofree char *what =
          g_strdup_printf (_ ("“%s” is not a tempo like “3-1-1” or “2-0-X”"), text);

      rs_json_reader_refuse (reader, key, RS_ERROR_RANGE, what);
    }

  return tempo;
}

static void
read_amount (RsJsonReader *reader, RsDose *dose)
{
  gboolean timed = rs_json_reader_has (reader, "seconds");

  if (timed && rs_json_reader_has (reader, "reps"))
    rs_json_reader_refuse (reader, NULL, RS_ERROR_UNKNOWN,
                           _ ("there are both “reps” and “seconds”"));

  dose->measure = timed ? RS_MEASURE_TIME : RS_MEASURE_REPS;
  dose->amount = (guint) rs_json_reader_get_int (reader, timed ? "seconds" : "reps", 1,
                                                 rs_dose_max_amount (dose->measure));
}

static RsDose
read_dose (RsJsonReader *reader)
{
  RsDose dose = { 0 };

  rs_json_reader_enter (reader, "dose");
  dose.sets = (guint) rs_json_reader_get_int (reader, "sets", 1, RS_DOSE_MAX_SETS);
  read_amount (reader, &dose);
  dose.rest_s = (guint) rs_json_reader_get_int (reader, "rest", 0, RS_DOSE_MAX_REST_S);
  if (rs_json_reader_has (reader, "tempo"))
    dose.tempo = rs_routine_file_read_tempo (reader, "tempo");
  if (rs_json_reader_has (reader, "per-side"))
    dose.per_side = rs_json_reader_get_flag (reader, "per-side");
  if (rs_json_reader_has (reader, "load-kg"))
    dose.load_kg = rs_json_reader_get_number (reader, "load-kg", 0, RS_DOSE_MAX_LOAD_KG);
  rs_json_reader_leave (reader);

  return dose;
}

static GPtrArray *
read_items (RsJsonReader *reader)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = rs_json_reader_enter_list (reader, "items", 0, RS_ROUTINE_MAX_ITEMS);

  for (guint i = 0; i < n && !rs_json_reader_has_failed (reader); i++)
    {
      g_autofree char *exercise = NULL;
      RsDose dose;

      rs_json_reader_enter_entry (reader, i);
      exercise = rs_json_reader_dup_id (reader, "exercise");
      dose = read_dose (reader);
      rs_json_reader_leave (reader);
      g_ptr_array_add (items, rs_item_new (exercise, &dose));
    }

  rs_json_reader_leave (reader);
  return g_steal_pointer (&items);
}

static GPtrArray *
read_blocks (RsJsonReader *reader)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  guint n = rs_json_reader_enter_list (reader, "blocks", 0, RS_ROUTINE_MAX_BLOCKS);

  for (guint i = 0; i < n && !rs_json_reader_has_failed (reader); i++)
    {
      g_autoptr (GPtrArray) items = NULL;
      RsBlockKind kind;

      rs_json_reader_enter_entry (reader, i);
      kind = rs_json_reader_get_word (reader, "kind", RS_TYPE_BLOCK_KIND);
      items = read_items (reader);
      rs_json_reader_leave (reader);
      g_ptr_array_add (blocks, rs_block_new (kind, items));
    }

  rs_json_reader_leave (reader);
  return g_steal_pointer (&blocks);
}

RsRoutineState *
rs_routine_file_read_body (RsJsonReader *reader, const char *name)
{
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (GPtrArray) blocks = NULL;
  g_autofree char *note = NULL;

  if (rs_json_reader_has (reader, "note"))
    note = rs_json_reader_dup_text (reader, "note", 0, RS_ROUTINE_FILE_MAX_NOTE);
  blocks = read_blocks (reader);
  state = rs_routine_state_new (name, note, blocks);

  if (rs_routine_state_get_n_items (state) > RS_ROUTINE_MAX_ITEMS)
    {
      g_autofree char *what =
          g_strdup_printf (_ ("there are %u exercises, at most %d are allowed"),
                           rs_routine_state_get_n_items (state), RS_ROUTINE_MAX_ITEMS);

      rs_json_reader_refuse (reader, "blocks", RS_ERROR_RANGE, what);
    }

  return g_steal_pointer (&state);
}

RsRoutineState *
rs_routine_file_read (const char *name, const char *data, gsize length, char **id, GError **error)
{
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (RsJsonReader) reader = NULL;
  g_autofree char *own_id = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (id != NULL, NULL);

  reader = rs_json_reader_new_file (RS_FILE_ROUTINE, name, data, length, error);
  if (reader == NULL)
    return NULL;

  own_id = rs_json_reader_dup_id (reader, "id");
  title = rs_json_reader_dup_text (reader, "name", 1, RS_ROUTINE_FILE_MAX_NAME);
  state = rs_routine_file_read_body (reader, title);
  if (!rs_json_reader_finish (reader, error))
    return NULL;

  *id = g_steal_pointer (&own_id);
  return g_steal_pointer (&state);
}

static void
write_dose (RsJsonWriter *writer, const RsDose *dose)
{
  g_autofree char *tempo = rs_tempo_to_text (&dose->tempo);

  rs_json_writer_begin_object (writer, "dose");
  rs_json_writer_add_int (writer, "sets", dose->sets, 1, RS_DOSE_MAX_SETS);
  rs_json_writer_add_int (writer, dose->measure == RS_MEASURE_TIME ? "seconds" : "reps",
                          dose->amount, 1, rs_dose_max_amount (dose->measure));
  rs_json_writer_add_int (writer, "rest", dose->rest_s, 0, RS_DOSE_MAX_REST_S);
  if (tempo != NULL)
    rs_json_writer_add_text (writer, "tempo", tempo, 1, MAX_TEMPO);
  if (dose->per_side)
    rs_json_writer_add_flag (writer, "per-side", TRUE);
  if (dose->load_kg != 0)
    rs_json_writer_add_number (writer, "load-kg", dose->load_kg, 0, RS_DOSE_MAX_LOAD_KG);
  rs_json_writer_end (writer);
}

static void
write_block (RsJsonWriter *writer, RsBlock *block)
{
  rs_json_writer_begin_object (writer, NULL);
  rs_json_writer_add_word (writer, "kind", RS_TYPE_BLOCK_KIND, (int) rs_block_get_kind (block));
  rs_json_writer_begin_list (writer, "items");

  for (guint i = 0; i < rs_block_get_n_items (block); i++)
    {
      RsItem *item = rs_block_get_item (block, i);

      rs_json_writer_begin_object (writer, NULL);
      rs_json_writer_add_id (writer, "exercise", rs_item_get_exercise_id (item));
      write_dose (writer, rs_item_get_dose (item));
      rs_json_writer_end (writer);
    }

  rs_json_writer_end (writer);
  rs_json_writer_end (writer);
}

void
rs_routine_file_write_body (RsJsonWriter *writer, RsRoutineState *state)
{
  const char *note = rs_routine_state_get_note (state);

  if (*note != '\0')
    rs_json_writer_add_text (writer, "note", note, 0, RS_ROUTINE_FILE_MAX_NOTE);

  rs_json_writer_begin_list (writer, "blocks");
  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    write_block (writer, rs_routine_state_get_block (state, i));
  rs_json_writer_end (writer);
}

char *
rs_routine_file_write (const char *id, RsRoutineState *state, GError **error)
{
  g_autoptr (RsJsonWriter) writer = rs_json_writer_new_file (RS_FILE_ROUTINE, RS_JSON_LINES);

  rs_json_writer_add_id (writer, "id", id);
  rs_json_writer_add_text (writer, "name", rs_routine_state_get_name (state), 1,
                           RS_ROUTINE_FILE_MAX_NAME);
  rs_routine_file_write_body (writer, state);
  return rs_json_writer_finish (writer, error);
}
