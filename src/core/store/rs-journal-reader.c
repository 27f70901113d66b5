/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/common/rs-text.h"
#include "core/store/rs-instant.h"
#include "core/store/rs-item-file.h"
#include "core/store/rs-journal.h"
#include "core/store/rs-routine-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What the first line says, and where the lines after it have led to. */
typedef struct
{
  char *id;
  char *routine_id;
  char *routine_name;
  gint64 started_at;
  RsPlan *plan;

  gint64 at;
  guint segment;
  gint64 elapsed_us;
  gint64 active_us;
  GArray *results; /* of RsSetResult, one per work segment */
} Replay;

static void
replay_free (Replay *replay)
{
  g_clear_pointer (&replay->id, g_free);
  g_clear_pointer (&replay->routine_id, g_free);
  g_clear_pointer (&replay->routine_name, g_free);
  g_clear_pointer (&replay->plan, rs_plan_unref);
  g_clear_pointer (&replay->results, g_array_unref);
  g_free (replay);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Replay, replay_free)

static RsPlanOptions
read_options (RsJsonReader *reader)
{
  RsPlanOptions options;

  rs_json_reader_enter (reader, "options");
  options.lead_in_s = (guint) rs_json_reader_get_int (reader, "lead-in", 0, RS_PLAN_MAX_LEAD_IN_S);
  options.paced = rs_json_reader_get_flag (reader, "metronome");
  options.paced_ends = rs_json_reader_get_flag (reader, "metronome-ends");
  rs_json_reader_leave (reader);

  return options;
}

static Replay *
read_header (const char *name, const char *line, gsize length, GError **error)
{
  g_autoptr (RsJsonReader) reader = NULL;
  g_autoptr (RsRoutineState) routine = NULL;
  g_autoptr (Replay) replay = NULL;
  RsPlanOptions options;

  reader = rs_json_reader_new_file (RS_FILE_JOURNAL, name, line, length, error);
  if (reader == NULL)
    return NULL;

  replay = g_new0 (Replay, 1);
  replay->id = rs_json_reader_dup_uuid (reader, "id");
  rs_json_reader_enter (reader, "routine");
  replay->routine_id = rs_json_reader_dup_id (reader, "id");
  replay->routine_name = rs_json_reader_dup_text (reader, "name", 0, RS_TEXT_MAX_BYTES);
  routine = rs_routine_file_read_body (reader, replay->routine_name);
  rs_json_reader_leave (reader);
  options = read_options (reader);
  replay->started_at = rs_instant_read (reader, "started-at");

  if (!rs_json_reader_finish (reader, error))
    return NULL;

  replay->plan = rs_plan_new_full (routine, &options);
  replay->results = g_array_new (FALSE, TRUE, sizeof (RsSetResult));
  g_array_set_size (replay->results, rs_plan_get_n_work (replay->plan));
  return g_steal_pointer (&replay);
}

static void
read_result (RsJsonReader *reader, RsPlan *plan, GArray *results)
{
  guint n_work = rs_plan_get_n_work (plan);
  guint work = (guint) rs_json_reader_get_int (reader, "work", 0, (gint64) n_work - 1);
  const RsSegment *segment = work < n_work ? rs_plan_get_work (plan, work) : NULL;
  RsDose load = { 0 };
  RsSetResult result = { 0 };
  guint most;

  /* A set that was taken out may have been done; it only has to be something that can be done. */
  most = rs_dose_max_amount (segment != NULL ? rs_item_get_dose (segment->item)->measure
                                             : RS_MEASURE_TIME);
  result.status = rs_json_reader_get_word (reader, "status", RS_TYPE_SET_STATUS);
  result.amount =
      (guint) rs_json_reader_get_int (reader, "amount", 0, result.status == RS_SET_DONE ? most : 0);
  rs_item_file_read_load (reader, &load);
  result.load_kind = load.load_kind;
  result.load_kg = load.load_kg;
  if (rs_json_reader_has (reader, "rpe"))
    result.rpe = rs_item_file_read_rpe (reader, "rpe");
  if (rs_json_reader_has (reader, "pain"))
    result.pain = (guint) rs_json_reader_get_int (reader, "pain", 1, RS_PAIN_MAX);

  if (!rs_json_reader_has_failed (reader))
    g_array_index (results, RsSetResult, work) = result;
}

static void
read_results (RsJsonReader *reader, RsPlan *plan, GArray *results)
{
  guint n = rs_json_reader_enter_list (reader, "results", 0, rs_plan_get_n_work (plan));

  for (guint i = 0; i < n && !rs_json_reader_has_failed (reader); i++)
    {
      rs_json_reader_enter_entry (reader, i);
      read_result (reader, plan, results);
      rs_json_reader_leave (reader);
    }

  rs_json_reader_leave (reader);
}

static void
read_edit (RsJsonReader *reader, RsPlan **plan)
{
  RsPlanEdit edit = { 0 };
  g_autoptr (RsItem) item = NULL;
  g_autoptr (RsPlan) next = NULL;

  edit.kind = rs_json_reader_get_word (reader, "kind", RS_TYPE_PLAN_EDIT_KIND);
  edit.segment =
      (guint) rs_json_reader_get_int (reader, "segment", 0, rs_plan_get_n_segments (*plan));
  if (edit.kind == RS_PLAN_SWAP)
    {
      rs_json_reader_enter (reader, "item");
      item = rs_item_file_read (reader);
      rs_json_reader_leave (reader);
      edit.item = item;
    }
  if (edit.kind == RS_PLAN_STRETCH)
    edit.us = rs_json_reader_get_int (reader, "us", -RS_JOURNAL_MAX_US, RS_JOURNAL_MAX_US);
  if (rs_json_reader_has_failed (reader))
    return;

  next = rs_plan_edit (*plan, &edit);
  if (next == NULL)
    {
      rs_json_reader_refuse (reader, NULL, RS_ERROR_RANGE,
                             _ ("this change of the session does not fit it"));
      return;
    }

  g_clear_pointer (plan, rs_plan_unref);
  *plan = g_steal_pointer (&next);
}

/* The plan after the changes that a line tells of. */
static RsPlan *
read_edits (RsJsonReader *reader, RsPlan *before)
{
  RsPlan *plan = rs_plan_ref (before);
  guint n;

  if (!rs_json_reader_has (reader, "edits"))
    return plan;

  n = rs_json_reader_enter_list (reader, "edits", 1, RS_PLAN_MAX_EDITS);
  for (guint i = 0; i < n && !rs_json_reader_has_failed (reader); i++)
    {
      rs_json_reader_enter_entry (reader, i);
      read_edit (reader, &plan);
      rs_json_reader_leave (reader);
    }

  rs_json_reader_leave (reader);
  return plan;
}

/* Where the session stood; only at its end it is finished, and nowhere else. */
static guint
read_position (RsJsonReader *reader, RsPlan *plan)
{
  guint n_segments = rs_plan_get_n_segments (plan);
  guint segment = (guint) rs_json_reader_get_int (reader, "segment", 0, n_segments);
  gboolean finished =
      rs_json_reader_get_word (reader, "phase", RS_TYPE_SESSION_PHASE) == RS_SESSION_FINISHED;

  if (finished != (segment == n_segments))
    rs_json_reader_refuse (reader, "phase", RS_ERROR_RANGE,
                           _ ("this does not go together with the segment"));
  return segment;
}

/* A line counts as a whole or not at all. */
static gboolean
apply_line (Replay *replay, const char *name, const char *line, gsize length, GError **error)
{
  g_autoptr (RsJsonReader) reader = rs_json_reader_new (name, line, length, error);
  g_autoptr (GArray) results = NULL;
  g_autoptr (RsPlan) plan = NULL;
  gint64 at;
  guint segment;
  gint64 elapsed_us;
  gint64 active_us;

  if (reader == NULL)
    return FALSE;

  at = rs_instant_read (reader, "at");
  plan = read_edits (reader, replay->plan);
  results = g_array_copy (replay->results);
  g_array_set_size (results, rs_plan_get_n_work (plan));
  segment = read_position (reader, plan);
  elapsed_us = rs_json_reader_get_int (reader, "elapsed-us", 0, RS_JOURNAL_MAX_US);
  active_us = rs_json_reader_get_int (reader, "active-us", 0, RS_JOURNAL_MAX_US);
  if (rs_json_reader_has (reader, "results"))
    read_results (reader, plan, results);

  if (!rs_json_reader_finish (reader, error))
    return FALSE;

  replay->at = at;
  replay->segment = segment;
  replay->elapsed_us = elapsed_us;
  replay->active_us = active_us;
  g_clear_pointer (&replay->plan, rs_plan_unref);
  replay->plan = g_steal_pointer (&plan);
  g_clear_pointer (&replay->results, g_array_unref);
  replay->results = g_steal_pointer (&results);
  return TRUE;
}

static void
apply_lines (Replay *replay, const char *name, const char *data, gsize length, GError **damage)
{
  const char *end = data + length;
  const char *stop;

  for (guint number = 2; (stop = memchr (data, '\n', end - data)) != NULL; number++)
    {
      /* Translators: a file, and a line in it */
      g_autofree char *place = g_strdup_printf (_ ("%s, line %u"), name, number);

      if (!apply_line (replay, place, data, stop - data, damage))
        return;
      data = stop + 1;
    }
}

RsSession *
rs_journal_read (const char *name,
                 const char *data,
                 gsize length,
                 RsClock *clock,
                 GError **damage,
                 GError **error)
{
  const char *stop = length > 0 ? memchr (data, '\n', length) : NULL;
  gsize first = stop != NULL ? (gsize) (stop - data) + 1 : length;
  g_autoptr (Replay) replay = NULL;
  g_autoptr (RsSessionState) state = NULL;
  RsSession *session;

  replay = read_header (name, data, first, error);
  if (replay == NULL)
    return NULL;

  apply_lines (replay, name, data + first, length - first, damage);
  state = rs_session_state_restore (replay->plan, replay->segment, replay->elapsed_us,
                                    replay->active_us, replay->results);
  session = rs_session_new (replay->id, replay->routine_id, replay->routine_name, state,
                            replay->started_at, clock);
  rs_session_set_left_at (session, replay->at);
  return session;
}
