/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-item-file.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define MAX_TEMPO 8
#define MAX_LOAD_LB (RS_DOSE_MAX_LOAD_KG / RS_KG_PER_LB)

RsTempo
rs_item_file_read_tempo (RsJsonReader *reader, const char *key)
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

void
rs_item_file_read_load (RsJsonReader *reader, RsDose *dose)
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
double
rs_item_file_read_rpe (RsJsonReader *reader, const char *key)
{
  double rpe = rs_json_reader_get_number (reader, key, 1, RS_DOSE_MAX_RPE);

  if (rpe * 2 != floor (rpe * 2))
    {
      rs_json_reader_refuse (reader, key, RS_ERROR_RANGE, _ ("only halves are allowed"));
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
    dose.tempo = rs_item_file_read_tempo (reader, "tempo");
  if (rs_json_reader_has (reader, "per-side"))
    dose.per_side = rs_json_reader_get_flag (reader, "per-side");
  if (dose.per_side)
    dose.switch_s =
        rs_json_reader_has (reader, "side-switch")
            ? (guint) rs_json_reader_get_int (reader, "side-switch", 0, RS_DOSE_MAX_SWITCH_S)
            : RS_DOSE_SWITCH_S;
  rs_item_file_read_load (reader, &dose);
  if (rs_json_reader_has (reader, "rpe"))
    dose.rpe = rs_item_file_read_rpe (reader, "rpe");
  rs_json_reader_leave (reader);

  return dose;
}

char *
rs_item_file_read_text (RsJsonReader *reader, const char *key, gsize max_chars, gsize max_bytes)
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

RsItem *
rs_item_file_read (RsJsonReader *reader)
{
  g_autofree char *exercise = rs_json_reader_dup_id (reader, "exercise");
  RsDose dose = read_dose (reader);
  int rest_after_s = RS_ITEM_REST_AS_USUAL;
  g_autofree char *note = NULL;

  if (rs_json_reader_has (reader, "rest-after"))
    rest_after_s = (int) rs_json_reader_get_int (reader, "rest-after", 0, RS_DOSE_MAX_REST_S);
  note = rs_item_file_read_text (reader, "note", RS_ITEM_FILE_MAX_NOTE, RS_ITEM_MAX_NOTE_BYTES);
  return rs_item_new_full (exercise, &dose, rest_after_s, note);
}

void
rs_item_file_write_load (RsJsonWriter *writer, const RsDose *dose)
{
  if (dose->load_kind == RS_LOAD_BAND)
    rs_json_writer_add_flag (writer, "band", TRUE);
  else if (dose->load_kind == RS_LOAD_LB)
    rs_json_writer_add_number (writer, "load-lb", rs_dose_get_load (dose), 0, MAX_LOAD_LB);
  else if (dose->load_kg != 0)
    rs_json_writer_add_number (writer, "load-kg", dose->load_kg, 0, RS_DOSE_MAX_LOAD_KG);
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
  rs_item_file_write_load (writer, dose);
  if (dose->rpe > 0)
    rs_json_writer_add_number (writer, "rpe", dose->rpe, 1, RS_DOSE_MAX_RPE);
  rs_json_writer_end (writer);
}

void
rs_item_file_write_text (RsJsonWriter *writer, const char *key, const char *text, gsize max)
{
  if (text != NULL && *text != '\0')
    rs_json_writer_add_text (writer, key, text, 1, max);
}

void
rs_item_file_write (RsJsonWriter *writer, const char *key, RsItem *item)
{
  int rest_after_s = rs_item_get_rest_after (item);

  rs_json_writer_begin_object (writer, key);
  rs_json_writer_add_id (writer, "exercise", rs_item_get_exercise_id (item));
  write_dose (writer, rs_item_get_dose (item));
  if (rest_after_s >= 0)
    rs_json_writer_add_int (writer, "rest-after", rest_after_s, 0, RS_DOSE_MAX_REST_S);
  rs_item_file_write_text (writer, "note", rs_item_get_note (item), RS_ITEM_FILE_MAX_NOTE);
  rs_json_writer_end (writer);
}
