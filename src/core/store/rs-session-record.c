/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-session-record.h"

#include "core/store/rs-workout-file.h"

static const char *
name_side (RsSetSide side)
{
  switch (side)
    {
    case RS_SET_SIDE_LEFT:
      return "left";

    case RS_SET_SIDE_RIGHT:
      return "right";

    case RS_SET_SIDE_BOTH:
    default:
      return NULL;
    }
}

static void
add_record (GArray *records, const RsSegment *work, const RsSetResult *result)
{
  const RsDose *dose = rs_item_get_dose (work->item);
  gboolean done = result->status == RS_SET_DONE;
  RsSetRecord record = {
    .exercise_id = (char *) rs_item_get_exercise_id (work->item),
    .set = work->set,
    .side = name_side (work->side),
    .measure = dose->measure,
    .planned = dose->amount,
    .amount = done ? result->amount : 0,
    .load_kind = done ? result->load_kind : dose->load_kind,
    .load_kg = done ? result->load_kg : dose->load_kg,
    .rpe = result->rpe,
    .pain = result->pain,
    .warm_up = !work->counted,
  };

  rs_set_records_add (records, &record);
}

/* Sets that were taken out of the plan after somebody had done them, or had told of pain. */
static GPtrArray *
collect_gone (RsSessionState *state)
{
  RsPlan *plan = rs_session_state_get_plan (state);
  GPtrArray *gone = g_ptr_array_new ();

  for (guint i = 0; i < rs_plan_get_n_gone (plan); i++)
    {
      const RsSegment *segment = rs_plan_get_gone (plan, i);
      RsSetResult result = rs_session_state_get_result (state, segment->work);

      if (result.status == RS_SET_DONE || result.pain > 0)
        g_ptr_array_add (gone, (gpointer) segment);
    }

  return gone;
}

/* Those of @gone in whose place @work is done; all that are left when that is NULL. */
static void
add_gone (GArray *records, GPtrArray *gone, const RsSegment *work, RsSessionState *state)
{
  for (guint i = 0; i < gone->len && records->len < RS_WORKOUT_MAX_RECORDS;)
    {
      const RsSegment *segment = gone->pdata[i];
      RsSetResult result = rs_session_state_get_result (state, segment->work);

      if (work != NULL && (segment->position != work->position || segment->set != work->set ||
                           segment->item == work->item))
        {
          i++;
          continue;
        }

      add_record (records, segment, &result);
      g_ptr_array_remove_index (gone, i);
    }
}

/*
 * In the order in which the plan does them. The largest routines have more sets than a log entry
 * holds: then only those that were done.
 */
static GArray *
collect_records (RsSessionState *state)
{
  g_autoptr (GArray) records = rs_set_records_new ();
  g_autoptr (GPtrArray) gone = collect_gone (state);
  RsPlan *plan = rs_session_state_get_plan (state);
  gboolean done_only = rs_plan_get_n_work (plan) > RS_WORKOUT_MAX_RECORDS;

  for (guint i = 0; i < rs_plan_get_n_segments (plan) && records->len < RS_WORKOUT_MAX_RECORDS; i++)
    {
      const RsSegment *segment = rs_plan_get_segment (plan, i);
      RsSetResult result;

      if (segment->kind != RS_SEGMENT_WORK)
        continue;
      add_gone (records, gone, segment, state);
      result = rs_session_state_get_result (state, segment->work);
      if ((!done_only || result.status == RS_SET_DONE) && records->len < RS_WORKOUT_MAX_RECORDS)
        add_record (records, segment, &result);
    }

  add_gone (records, gone, NULL, state);
  return g_steal_pointer (&records);
}

static gboolean
has_done (GArray *records)
{
  for (guint i = 0; i < records->len; i++)
    if (g_array_index (records, RsSetRecord, i).amount > 0)
      return TRUE;

  return FALSE;
}

RsWorkout *
rs_session_record (RsSession *session)
{
  RsSessionState *state;
  g_autoptr (GArray) records = NULL;
  gint64 now;
  gint64 active_s;

  g_return_val_if_fail (RS_IS_SESSION (session), NULL);

  state = rs_session_get_state (session);
  now = rs_clock_get_monotonic (rs_session_get_clock (session));
  active_s = rs_session_state_get_active (state, now) / G_USEC_PER_SEC;
  records = collect_records (state);
  if (!has_done (records))
    return NULL;

  return rs_workout_new (rs_session_get_id (session), rs_session_get_routine_id (session),
                         rs_session_get_routine_name (session), rs_session_get_started_at (session),
                         MIN (active_s, RS_WORKOUT_FILE_MAX_SECONDS), records);
}
