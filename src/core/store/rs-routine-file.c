/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-routine-file.h"

#include "core/store/rs-item-file.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

static GPtrArray *
read_items (RsJsonReader *reader)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = rs_json_reader_enter_list (reader, "items", 0, RS_ROUTINE_MAX_ITEMS);

  for (guint i = 0; i < n && !rs_json_reader_has_failed (reader); i++)
    {
      rs_json_reader_enter_entry (reader, i);
      g_ptr_array_add (items, rs_item_file_read (reader));
      rs_json_reader_leave (reader);
    }

  rs_json_reader_leave (reader);
  return g_steal_pointer (&items);
}

static guint
read_seconds (RsJsonReader *reader, const char *key, guint max, guint otherwise)
{
  if (!rs_json_reader_has (reader, key))
    return otherwise;

  return (guint) rs_json_reader_get_int (reader, key, 0, max);
}

static RsBlock *
read_block (RsJsonReader *reader)
{
  RsBlockKind kind = rs_json_reader_get_word (reader, "kind", RS_TYPE_BLOCK_KIND);
  RsBlockFacts facts = rs_block_facts_of (kind);
  g_autofree char *title =
      rs_item_file_read_text (reader, "title", RS_ROUTINE_FILE_MAX_NAME, RS_BLOCK_MAX_TITLE_BYTES);
  g_autofree char *note =
      rs_item_file_read_text (reader, "note", RS_ROUTINE_FILE_MAX_NOTE, RS_BLOCK_MAX_NOTE_BYTES);
  g_autoptr (GPtrArray) items = NULL;

  facts.title = title;
  facts.note = note;
  if (rs_block_kind_has_rounds (kind))
    {
      facts.rounds = (guint) rs_json_reader_get_int (reader, "rounds", 1, RS_BLOCK_MAX_ROUNDS);
      facts.between_s = read_seconds (reader, "rest-between", RS_DOSE_MAX_REST_S, 0);
      facts.round_rest_s = read_seconds (reader, "rest-round", RS_DOSE_MAX_REST_S, 0);
    }
  else if (kind == RS_BLOCK_WARM_UP || kind == RS_BLOCK_COOL_DOWN)
    {
      facts.seconds = read_seconds (reader, "seconds", RS_BLOCK_MAX_SECONDS, 0);
    }

  items = read_items (reader);
  return rs_block_new_full (&facts, items);
}

static GPtrArray *
read_blocks (RsJsonReader *reader)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  guint n = rs_json_reader_enter_list (reader, "blocks", 0, RS_ROUTINE_MAX_BLOCKS);

  for (guint i = 0; i < n && !rs_json_reader_has_failed (reader); i++)
    {
      rs_json_reader_enter_entry (reader, i);
      g_ptr_array_add (blocks, read_block (reader));
      rs_json_reader_leave (reader);
    }

  rs_json_reader_leave (reader);
  return g_steal_pointer (&blocks);
}

RsRoutineState *
rs_routine_file_read_body (RsJsonReader *reader, const char *name)
{
  g_autoptr (RsRoutineState) plain = NULL;
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (GPtrArray) blocks = NULL;
  g_autofree char *note = NULL;
  RsRunPhaseSet phases = 0;

  note =
      rs_item_file_read_text (reader, "note", RS_ROUTINE_FILE_MAX_NOTE, RS_ROUTINE_MAX_NOTE_BYTES);
  if (rs_json_reader_has (reader, "phases"))
    phases = rs_json_reader_get_words (reader, "phases", RS_TYPE_RUN_PHASE, 0, RS_N_RUN_PHASES);
  blocks = read_blocks (reader);
  plain = rs_routine_state_new (name, note, blocks);
  state = rs_routine_state_with_phases (plain, phases);

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
rs_routine_file_read_entry (RsJsonReader *reader, char **id)
{
  g_autofree char *name = NULL;

  *id = rs_json_reader_dup_id (reader, "id");
  name = rs_json_reader_dup_text (reader, "name", 1, RS_ROUTINE_FILE_MAX_NAME);
  return rs_routine_file_read_body (reader, name);
}

RsRoutineState *
rs_routine_file_read (const char *name, const char *data, gsize length, char **id, GError **error)
{
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (RsJsonReader) reader = NULL;
  g_autofree char *own_id = NULL;

  g_return_val_if_fail (id != NULL, NULL);

  reader = rs_json_reader_new_file (RS_FILE_ROUTINE, name, data, length, error);
  if (reader == NULL)
    return NULL;

  state = rs_routine_file_read_entry (reader, &own_id);
  if (!rs_json_reader_finish (reader, error))
    return NULL;

  *id = g_steal_pointer (&own_id);
  return g_steal_pointer (&state);
}

static void
write_block (RsJsonWriter *writer, RsBlock *block)
{
  const RsBlockFacts *facts = rs_block_get_facts (block);

  rs_json_writer_begin_object (writer, NULL);
  rs_json_writer_add_word (writer, "kind", RS_TYPE_BLOCK_KIND, (int) facts->kind);
  rs_item_file_write_text (writer, "title", facts->title, RS_ROUTINE_FILE_MAX_NAME);
  rs_item_file_write_text (writer, "note", facts->note, RS_ROUTINE_FILE_MAX_NOTE);
  if (rs_block_kind_has_rounds (facts->kind))
    {
      rs_json_writer_add_int (writer, "rounds", facts->rounds, 1, RS_BLOCK_MAX_ROUNDS);
      rs_json_writer_add_int (writer, "rest-between", facts->between_s, 0, RS_DOSE_MAX_REST_S);
      rs_json_writer_add_int (writer, "rest-round", facts->round_rest_s, 0, RS_DOSE_MAX_REST_S);
    }
  if (facts->seconds > 0)
    rs_json_writer_add_int (writer, "seconds", facts->seconds, 0, RS_BLOCK_MAX_SECONDS);

  rs_json_writer_begin_list (writer, "items");
  for (guint i = 0; i < rs_block_get_n_items (block); i++)
    rs_item_file_write (writer, NULL, rs_block_get_item (block, i));
  rs_json_writer_end (writer);
  rs_json_writer_end (writer);
}

void
rs_routine_file_write_body (RsJsonWriter *writer, RsRoutineState *state)
{
  RsRunPhaseSet phases = rs_routine_state_get_phases (state);

  rs_item_file_write_text (writer, "note", rs_routine_state_get_note (state),
                           RS_ROUTINE_FILE_MAX_NOTE);
  if (phases != 0)
    {
      rs_json_writer_begin_list (writer, "phases");
      for (int i = 0; i < RS_N_RUN_PHASES; i++)
        if ((phases & (1u << i)) != 0)
          rs_json_writer_add_word (writer, NULL, RS_TYPE_RUN_PHASE, i);
      rs_json_writer_end (writer);
    }

  rs_json_writer_begin_list (writer, "blocks");
  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    write_block (writer, rs_routine_state_get_block (state, i));
  rs_json_writer_end (writer);
}

void
rs_routine_file_write_entry (RsJsonWriter *writer, const char *id, RsRoutineState *state)
{
  rs_json_writer_add_id (writer, "id", id);
  rs_json_writer_add_text (writer, "name", rs_routine_state_get_name (state), 1,
                           RS_ROUTINE_FILE_MAX_NAME);
  rs_routine_file_write_body (writer, state);
}

char *
rs_routine_file_write (const char *id, RsRoutineState *state, GError **error)
{
  g_autoptr (RsJsonWriter) writer = rs_json_writer_new_file (RS_FILE_ROUTINE, RS_JSON_LINES);

  rs_routine_file_write_entry (writer, id, state);
  return rs_json_writer_finish (writer, error);
}
