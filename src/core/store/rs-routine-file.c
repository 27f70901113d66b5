/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-routine-file.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define MAX_TEMPO 8
#define MAX_LOAD_LB (RS_DOSE_MAX_LOAD_KG / RS_KG_PER_LB)

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

/* What has no end has no upper end. */
static gboolean
read_open (RsJsonReader *reader)
{
  if (!rs_json_reader_has (reader, "open") || !rs_json_reader_get_flag (reader, "open"))
    return FALSE;
  if (!rs_json_reader_has (reader, "up-to"))
    return TRUE;

  rs_json_reader_refuse (reader, NULL, RS_ERROR_UNKNOWN,
                         /* Translators: keep the words in quotes as they are */
                         _ ("there are both “open” and “up-to”"));
  return FALSE;
}

/* The upper end of a range has to be above its lower end. */
static guint
read_up_to (RsJsonReader *reader, const RsDose *dose)
{
  guint up_to;

  if (!rs_json_reader_has (reader, "up-to") || rs_json_reader_has_failed (reader))
    return 0;

  up_to = (guint) rs_json_reader_get_int (reader, "up-to", 1, rs_dose_max_amount (dose->measure));
  if (up_to > dose->amount)
    return up_to;

  rs_json_reader_refuse (reader, "up-to", RS_ERROR_RANGE,
                         _ ("a range has to end above where it begins"));
  return 0;
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
  dose->up_to = read_up_to (reader, dose);
  dose->open = read_open (reader);
}

static void
read_load (RsJsonReader *reader, RsDose *dose)
{
  static const char *const keys[] = { "load-kg", "load-lb", "band" };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    n += rs_json_reader_has (reader, keys[i]) ? 1 : 0;
  if (n > 1)
    rs_json_reader_refuse (reader, NULL, RS_ERROR_UNKNOWN,
                           _ ("there is more than one of “load-kg”, “load-lb” and “band”"));

  if (rs_json_reader_has (reader, "load-kg"))
    dose->load_kg = rs_json_reader_get_number (reader, "load-kg", 0, RS_DOSE_MAX_LOAD_KG);
  else if (rs_json_reader_has (reader, "load-lb"))
    rs_dose_set_load (dose, RS_LOAD_LB,
                      rs_json_reader_get_number (reader, "load-lb", 0, MAX_LOAD_LB));
  else if (rs_json_reader_has (reader, "band") && rs_json_reader_get_flag (reader, "band"))
    dose->load_kind = RS_LOAD_BAND;
}

/* Halves of a point, as people give them. */
static double
read_rpe (RsJsonReader *reader)
{
  double rpe = rs_json_reader_get_number (reader, "rpe", 1, RS_DOSE_MAX_RPE);

  if (rpe * 2 != floor (rpe * 2))
    {
      rs_json_reader_refuse (reader, "rpe", RS_ERROR_RANGE, _ ("only halves are allowed"));
      return 0;
    }

  return rpe;
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
  if (dose.per_side)
    dose.switch_s =
        rs_json_reader_has (reader, "side-switch")
            ? (guint) rs_json_reader_get_int (reader, "side-switch", 0, RS_DOSE_MAX_SWITCH_S)
            : RS_DOSE_SWITCH_S;
  read_load (reader, &dose);
  if (rs_json_reader_has (reader, "rpe"))
    dose.rpe = read_rpe (reader);
  rs_json_reader_leave (reader);

  return dose;
}

/* A text of at most so many characters and bytes, or NULL where there is none. */
static char *
read_text (RsJsonReader *reader, const char *key, gsize max_chars, gsize max_bytes)
{
  g_autofree char *text = NULL;

  if (!rs_json_reader_has (reader, key))
    return NULL;

  text = rs_json_reader_dup_text (reader, key, 0, max_chars);
  if (strlen (text) <= max_bytes)
    return g_steal_pointer (&text);

  rs_json_reader_refuse (reader, key, RS_ERROR_RANGE, _ ("this text is too long"));
  return NULL;
}

static RsItem *
read_item (RsJsonReader *reader)
{
  g_autofree char *exercise = rs_json_reader_dup_id (reader, "exercise");
  RsDose dose = read_dose (reader);
  int rest_after_s = RS_ITEM_REST_AS_USUAL;
  g_autofree char *note = NULL;

  if (rs_json_reader_has (reader, "rest-after"))
    rest_after_s = (int) rs_json_reader_get_int (reader, "rest-after", 0, RS_DOSE_MAX_REST_S);
  note = read_text (reader, "note", RS_ROUTINE_FILE_MAX_NOTE, RS_ITEM_MAX_NOTE_BYTES);
  return rs_item_new_full (exercise, &dose, rest_after_s, note);
}

static GPtrArray *
read_items (RsJsonReader *reader)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = rs_json_reader_enter_list (reader, "items", 0, RS_ROUTINE_MAX_ITEMS);

  for (guint i = 0; i < n && !rs_json_reader_has_failed (reader); i++)
    {
      rs_json_reader_enter_entry (reader, i);
      g_ptr_array_add (items, read_item (reader));
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
      read_text (reader, "title", RS_ROUTINE_FILE_MAX_NAME, RS_BLOCK_MAX_TITLE_BYTES);
  g_autofree char *note =
      read_text (reader, "note", RS_ROUTINE_FILE_MAX_NOTE, RS_BLOCK_MAX_NOTE_BYTES);
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

  note = read_text (reader, "note", RS_ROUTINE_FILE_MAX_NOTE, RS_ROUTINE_MAX_NOTE_BYTES);
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
write_dose (RsJsonWriter *writer, const RsDose *dose)
{
  g_autofree char *tempo = rs_tempo_to_text (&dose->tempo);

  rs_json_writer_begin_object (writer, "dose");
  rs_json_writer_add_int (writer, "sets", dose->sets, 1, RS_DOSE_MAX_SETS);
  rs_json_writer_add_int (writer, dose->measure == RS_MEASURE_TIME ? "seconds" : "reps",
                          dose->amount, 1, rs_dose_max_amount (dose->measure));
  if (dose->up_to > 0)
    rs_json_writer_add_int (writer, "up-to", dose->up_to, dose->amount + 1,
                            rs_dose_max_amount (dose->measure));
  if (dose->open)
    rs_json_writer_add_flag (writer, "open", TRUE);
  rs_json_writer_add_int (writer, "rest", dose->rest_s, 0, RS_DOSE_MAX_REST_S);
  if (tempo != NULL)
    rs_json_writer_add_text (writer, "tempo", tempo, 1, MAX_TEMPO);
  if (dose->per_side)
    rs_json_writer_add_flag (writer, "per-side", TRUE);
  if (dose->per_side && dose->switch_s != RS_DOSE_SWITCH_S)
    rs_json_writer_add_int (writer, "side-switch", dose->switch_s, 0, RS_DOSE_MAX_SWITCH_S);
  if (dose->load_kind == RS_LOAD_BAND)
    rs_json_writer_add_flag (writer, "band", TRUE);
  else if (dose->load_kind == RS_LOAD_LB)
    rs_json_writer_add_number (writer, "load-lb", rs_dose_get_load (dose), 0, MAX_LOAD_LB);
  else if (dose->load_kg != 0)
    rs_json_writer_add_number (writer, "load-kg", dose->load_kg, 0, RS_DOSE_MAX_LOAD_KG);
  if (dose->rpe > 0)
    rs_json_writer_add_number (writer, "rpe", dose->rpe, 1, RS_DOSE_MAX_RPE);
  rs_json_writer_end (writer);
}

static void
write_text (RsJsonWriter *writer, const char *key, const char *text, gsize max)
{
  if (text != NULL && *text != '\0')
    rs_json_writer_add_text (writer, key, text, 1, max);
}

static void
write_item (RsJsonWriter *writer, RsItem *item)
{
  int rest_after_s = rs_item_get_rest_after (item);

  rs_json_writer_begin_object (writer, NULL);
  rs_json_writer_add_id (writer, "exercise", rs_item_get_exercise_id (item));
  write_dose (writer, rs_item_get_dose (item));
  if (rest_after_s >= 0)
    rs_json_writer_add_int (writer, "rest-after", rest_after_s, 0, RS_DOSE_MAX_REST_S);
  write_text (writer, "note", rs_item_get_note (item), RS_ROUTINE_FILE_MAX_NOTE);
  rs_json_writer_end (writer);
}

static void
write_block (RsJsonWriter *writer, RsBlock *block)
{
  const RsBlockFacts *facts = rs_block_get_facts (block);

  rs_json_writer_begin_object (writer, NULL);
  rs_json_writer_add_word (writer, "kind", RS_TYPE_BLOCK_KIND, (int) facts->kind);
  write_text (writer, "title", facts->title, RS_ROUTINE_FILE_MAX_NAME);
  write_text (writer, "note", facts->note, RS_ROUTINE_FILE_MAX_NOTE);
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
    write_item (writer, rs_block_get_item (block, i));
  rs_json_writer_end (writer);
  rs_json_writer_end (writer);
}

void
rs_routine_file_write_body (RsJsonWriter *writer, RsRoutineState *state)
{
  RsRunPhaseSet phases = rs_routine_state_get_phases (state);

  write_text (writer, "note", rs_routine_state_get_note (state), RS_ROUTINE_FILE_MAX_NOTE);
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
