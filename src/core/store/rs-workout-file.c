/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-workout-file.h"

#include "base/common/rs-text.h"
#include "core/exercise/rs-dose.h"
#include "core/store/rs-instant.h"
#include "core/store/rs-item-file.h"

#include <glib/gi18n-lib.h>

#define MAX_SIDE 5

static const char *
read_side (RsJsonReader *reader)
{
  g_autofree char *side = NULL;

  if (!rs_json_reader_has (reader, "side"))
    return NULL;

  side = rs_json_reader_dup_text (reader, "side", 1, MAX_SIDE);
  if (g_str_equal (side, "left"))
    return "left";
  if (g_str_equal (side, "right"))
    return "right";

  rs_json_reader_refuse (reader, "side", RS_ERROR_UNKNOWN,
                         _ ("this is neither “left” nor “right”"));
  return NULL;
}

static void
read_record (RsJsonReader *reader, GArray *records)
{
  g_autofree char *exercise = rs_json_reader_dup_id (reader, "exercise");
  RsSetRecord record = { .exercise_id = exercise };
  RsDose load = { 0 };
  gint64 most;

  record.set = (guint) rs_json_reader_get_int (reader, "set", 1, RS_DOSE_MAX_SETS);
  record.side = read_side (reader);
  record.measure = rs_json_reader_get_word (reader, "measure", RS_TYPE_MEASURE);
  most = rs_dose_max_amount (record.measure);
  record.planned = (guint) rs_json_reader_get_int (reader, "planned", 1, most);
  record.amount = (guint) rs_json_reader_get_int (reader, "done", 0, most);
  rs_item_file_read_load (reader, &load);
  record.load_kind = load.load_kind;
  record.load_kg = load.load_kg;
  if (rs_json_reader_has (reader, "rpe"))
    record.rpe = rs_item_file_read_rpe (reader, "rpe");
  if (rs_json_reader_has (reader, "pain"))
    record.pain = (guint) rs_json_reader_get_int (reader, "pain", 1, RS_WORKOUT_MAX_PAIN);
  if (rs_json_reader_has (reader, "warm-up"))
    record.warm_up = rs_json_reader_get_flag (reader, "warm-up");

  rs_set_records_add (records, &record);
}

static GArray *
read_records (RsJsonReader *reader)
{
  g_autoptr (GArray) records = rs_set_records_new ();
  guint n = rs_json_reader_enter_list (reader, "sets", 0, RS_WORKOUT_MAX_RECORDS);

  for (guint i = 0; i < n && !rs_json_reader_has_failed (reader); i++)
    {
      rs_json_reader_enter_entry (reader, i);
      read_record (reader, records);
      rs_json_reader_leave (reader);
    }

  rs_json_reader_leave (reader);
  return g_steal_pointer (&records);
}

RsWorkout *
rs_workout_file_read (const char *name, const char *data, gsize length, GError **error)
{
  g_autoptr (RsJsonReader) reader = NULL;
  g_autoptr (GArray) records = NULL;
  g_autoptr (RsWorkout) workout = NULL;
  g_autofree char *id = NULL;
  g_autofree char *note = NULL;
  g_autofree char *routine_id = NULL;
  g_autofree char *routine_name = NULL;
  gint64 started_at;
  gint64 active_s;
  double rpe = -1;

  reader = rs_json_reader_new_file (RS_FILE_WORKOUT, name, data, length, error);
  if (reader == NULL)
    return NULL;

  id = rs_json_reader_dup_uuid (reader, "id");
  rs_json_reader_enter (reader, "routine");
  routine_id = rs_json_reader_dup_id (reader, "id");
  routine_name = rs_json_reader_dup_text (reader, "name", 0, RS_TEXT_MAX_BYTES);
  rs_json_reader_leave (reader);
  started_at = rs_instant_read (reader, "started-at");
  active_s = rs_json_reader_get_int (reader, "active-seconds", 0, RS_WORKOUT_FILE_MAX_SECONDS);
  if (rs_json_reader_has (reader, "rpe"))
    rpe = rs_json_reader_get_number (reader, "rpe", 0, RS_DOSE_MAX_RPE);
  if (rs_json_reader_has (reader, "note"))
    note = rs_json_reader_dup_text (reader, "note", 1, RS_WORKOUT_MAX_NOTE);
  records = read_records (reader);

  if (!rs_json_reader_finish (reader, error))
    return NULL;

  workout = rs_workout_new (id, routine_id, routine_name, started_at, active_s, records);
  return rs_workout_with_feeling (workout, rpe, note);
}

static void
write_record (RsJsonWriter *writer, const RsSetRecord *record)
{
  gint64 most = rs_dose_max_amount (record->measure);
  RsDose load = { .load_kind = record->load_kind, .load_kg = record->load_kg };

  rs_json_writer_begin_object (writer, NULL);
  rs_json_writer_add_id (writer, "exercise", record->exercise_id);
  rs_json_writer_add_int (writer, "set", record->set, 1, RS_DOSE_MAX_SETS);
  if (record->side != NULL)
    rs_json_writer_add_text (writer, "side", record->side, 1, MAX_SIDE);
  rs_json_writer_add_word (writer, "measure", RS_TYPE_MEASURE, (int) record->measure);
  rs_json_writer_add_int (writer, "planned", record->planned, 1, most);
  rs_json_writer_add_int (writer, "done", record->amount, 0, most);
  rs_item_file_write_load (writer, &load);
  if (record->rpe > 0)
    rs_json_writer_add_number (writer, "rpe", record->rpe, 1, RS_DOSE_MAX_RPE);
  if (record->pain > 0)
    rs_json_writer_add_int (writer, "pain", record->pain, 1, RS_WORKOUT_MAX_PAIN);
  if (record->warm_up)
    rs_json_writer_add_flag (writer, "warm-up", TRUE);
  rs_json_writer_end (writer);
}

char *
rs_workout_file_write (RsWorkout *workout, GError **error)
{
  g_autoptr (RsJsonWriter) writer = rs_json_writer_new_file (RS_FILE_WORKOUT, RS_JSON_LINES);

  rs_json_writer_add_uuid (writer, "id", rs_workout_get_id (workout));
  rs_json_writer_begin_object (writer, "routine");
  rs_json_writer_add_id (writer, "id", rs_workout_get_routine_id (workout));
  rs_json_writer_add_text (writer, "name", rs_workout_get_routine_name (workout), 0,
                           RS_TEXT_MAX_BYTES);
  rs_json_writer_end (writer);
  rs_instant_write (writer, "started-at", rs_workout_get_started_at (workout));
  rs_json_writer_add_int (writer, "active-seconds", rs_workout_get_active_s (workout), 0,
                          RS_WORKOUT_FILE_MAX_SECONDS);
  if (rs_workout_get_rpe (workout) >= 0)
    rs_json_writer_add_number (writer, "rpe", rs_workout_get_rpe (workout), 0, RS_DOSE_MAX_RPE);
  rs_item_file_write_text (writer, "note", rs_workout_get_note (workout), RS_WORKOUT_MAX_NOTE);

  rs_json_writer_begin_list (writer, "sets");
  for (guint i = 0; i < rs_workout_get_n_records (workout); i++)
    write_record (writer, rs_workout_get_record (workout, i));
  rs_json_writer_end (writer);

  return rs_json_writer_finish (writer, error);
}
