/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-session-state.h"

struct _RsSessionState
{
  gatomicrefcount refs;
  RsPlan *plan;
  GArray *results; /* of RsSetResult, one per work segment; shared until one changes */
  RsSessionPhase phase;
  guint position;

  /* While running, the instant at which the segment had run for no time at all, and the one
   * from which the session has been running without a pause. */
  gint64 segment_start;
  gint64 run_start;

  /* While not running, the time spent in the segment. */
  gint64 elapsed;

  /* The time of all runs before this one. */
  gint64 active;
};

G_DEFINE_BOXED_TYPE (RsSessionState, rs_session_state, rs_session_state_ref, rs_session_state_unref)

G_DEFINE_ENUM_TYPE (RsSessionPhase,
                    rs_session_phase,
                    G_DEFINE_ENUM_VALUE (RS_SESSION_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (RS_SESSION_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (RS_SESSION_PAUSED, "paused"),
                    G_DEFINE_ENUM_VALUE (RS_SESSION_FINISHED, "finished"))

G_DEFINE_ENUM_TYPE (RsSetStatus,
                    rs_set_status,
                    G_DEFINE_ENUM_VALUE (RS_SET_PENDING, "pending"),
                    G_DEFINE_ENUM_VALUE (RS_SET_DONE, "done"),
                    G_DEFINE_ENUM_VALUE (RS_SET_SKIPPED, "skipped"))

RsSessionState *
rs_session_state_new (RsPlan *plan)
{
  RsSessionState *state;

  g_return_val_if_fail (plan != NULL, NULL);

  state = g_new0 (RsSessionState, 1);
  g_atomic_ref_count_init (&state->refs);
  state->plan = rs_plan_ref (plan);
  state->results = g_array_new (FALSE, TRUE, sizeof (RsSetResult));
  g_array_set_size (state->results, rs_plan_get_n_work (plan));
  state->phase = rs_plan_get_n_segments (plan) > 0 ? RS_SESSION_READY : RS_SESSION_FINISHED;

  return state;
}

RsSessionState *
rs_session_state_restore (
    RsPlan *plan, guint segment, gint64 elapsed_us, gint64 active_us, GArray *results)
{
  RsSessionState *state = rs_session_state_new (plan);
  const RsSegment *current;

  for (guint i = 0; results != NULL && i < MIN (results->len, state->results->len); i++)
    g_array_index (state->results, RsSetResult, i) = g_array_index (results, RsSetResult, i);

  state->position = MIN (segment, rs_plan_get_n_segments (plan));
  state->active = MAX (active_us, 0);
  current = rs_session_state_get_segment (state);

  if (current == NULL)
    {
      state->phase = RS_SESSION_FINISHED;
      return state;
    }

  state->phase = RS_SESSION_PAUSED;
  state->elapsed = MAX (elapsed_us, 0);
  if (current->duration_us > 0)
    state->elapsed = MIN (state->elapsed, current->duration_us);
  return state;
}

RsSessionState *
rs_session_state_ref (RsSessionState *state)
{
  g_return_val_if_fail (state != NULL, NULL);

  g_atomic_ref_count_inc (&state->refs);
  return state;
}

void
rs_session_state_unref (RsSessionState *state)
{
  g_return_if_fail (state != NULL);

  if (!g_atomic_ref_count_dec (&state->refs))
    return;

  g_clear_pointer (&state->results, g_array_unref);
  g_clear_pointer (&state->plan, rs_plan_unref);
  g_free (state);
}

static RsSessionState *
copy (RsSessionState *state)
{
  RsSessionState *next = g_memdup2 (state, sizeof *state);

  g_atomic_ref_count_init (&next->refs);
  next->plan = rs_plan_ref (state->plan);
  next->results = g_array_ref (state->results);
  return next;
}

/* The helpers below change a copy that nobody else has seen yet. */

static void
set_result (RsSessionState *next, guint work, RsSetStatus status, guint amount)
{
  GArray *own;

  if (work == RS_SEGMENT_NO_WORK)
    return;

  own = g_array_copy (next->results);
  g_clear_pointer (&next->results, g_array_unref);
  next->results = own;
  g_array_index (own, RsSetResult, work) = (RsSetResult) { status, amount };
}

static void
go_to (RsSessionState *next, guint position, gint64 instant)
{
  next->position = position;
  next->segment_start = instant;
  next->elapsed = 0;

  if (position < rs_plan_get_n_segments (next->plan))
    return;

  if (next->phase == RS_SESSION_RUNNING)
    next->active += instant - next->run_start;
  next->phase = RS_SESSION_FINISHED;
}

/* Passes all segments whose time was over by @now, each at its own instant. */
static void
catch_up (RsSessionState *next, gint64 now)
{
  while (next->phase == RS_SESSION_RUNNING)
    {
      const RsSegment *segment = rs_session_state_get_segment (next);

      if (segment->duration_us == 0 || now - next->segment_start < segment->duration_us)
        return;

      if (segment->work != RS_SEGMENT_NO_WORK)
        set_result (next, segment->work, RS_SET_DONE,
                    rs_dose_get_most (rs_item_get_dose (segment->item)));
      go_to (next, next->position + 1, next->segment_start + segment->duration_us);
    }
}

static void
do_start (RsSessionState *next, gint64 now)
{
  next->phase = RS_SESSION_RUNNING;
  next->segment_start = now - next->elapsed;
  next->run_start = now;
}

static void
do_pause (RsSessionState *next, gint64 now)
{
  next->elapsed = rs_session_state_get_elapsed (next, now);
  next->active += now - next->run_start;
  next->phase = RS_SESSION_PAUSED;
}

/* A set that was done before stays done: going back to look at it must not lose it. */
static void
leave_out (RsSessionState *next, guint work)
{
  if (work != RS_SEGMENT_NO_WORK &&
      rs_session_state_get_result (next, work).status == RS_SET_PENDING)
    set_result (next, work, RS_SET_SKIPPED, 0);
}

/* A hold that is broken off counts for the whole seconds that it was held. */
static void
do_done (RsSessionState *next, gint64 now)
{
  const RsSegment *segment = rs_session_state_get_segment (next);
  guint amount;

  if (segment->work != RS_SEGMENT_NO_WORK)
    {
      amount = rs_item_get_dose (segment->item)->amount;
      if (segment->duration_us > 0)
        amount = (guint) (rs_session_state_get_elapsed (next, now) / G_USEC_PER_SEC);
      if (amount > 0)
        set_result (next, segment->work, RS_SET_DONE, amount);
      else
        leave_out (next, segment->work);
    }

  go_to (next, next->position + 1, now);
}

static void
do_skip (RsSessionState *next, gint64 now)
{
  leave_out (next, rs_session_state_get_segment (next)->work);
  go_to (next, next->position + 1, now);
}

static void
do_back (RsSessionState *next, gint64 now)
{
  guint position = next->position;

  if (rs_session_state_get_elapsed (next, now) <= RS_SESSION_BACK_AGAIN_US && position > 0)
    position--;

  go_to (next, position, now);
}

static gboolean
is_allowed (RsSessionState *state, RsSessionEvent event)
{
  switch (state->phase)
    {
    case RS_SESSION_READY:
      return event == RS_SESSION_START || event == RS_SESSION_END;

    case RS_SESSION_RUNNING:
      return event != RS_SESSION_START && event != RS_SESSION_RESUME;

    case RS_SESSION_PAUSED:
      return event != RS_SESSION_START && event != RS_SESSION_PAUSE && event != RS_SESSION_TICK;

    case RS_SESSION_FINISHED:
    default:
      return FALSE;
    }
}

static void
apply (RsSessionState *next, RsSessionEvent event, gint64 now)
{
  switch (event)
    {
    case RS_SESSION_START:
    case RS_SESSION_RESUME:
      do_start (next, now);
      break;

    case RS_SESSION_PAUSE:
      do_pause (next, now);
      break;

    case RS_SESSION_DONE:
      do_done (next, now);
      break;

    case RS_SESSION_SKIP:
      do_skip (next, now);
      break;

    case RS_SESSION_BACK:
      do_back (next, now);
      break;

    case RS_SESSION_END:
      go_to (next, rs_plan_get_n_segments (next->plan), now);
      break;

    case RS_SESSION_TICK:
    default:
      break;
    }
}

static gboolean
is_over (RsSessionState *state, gint64 now)
{
  const RsSegment *segment = rs_session_state_get_segment (state);

  return state->phase == RS_SESSION_RUNNING && segment->duration_us > 0 &&
         now - state->segment_start >= segment->duration_us;
}

/* Results only ever change together with the position. */
static gboolean
is_same (RsSessionState *a, RsSessionState *b)
{
  if (a->phase != b->phase || a->position != b->position || a->active != b->active)
    return FALSE;
  if (a->phase == RS_SESSION_RUNNING)
    return a->segment_start == b->segment_start && a->run_start == b->run_start;

  return a->elapsed == b->elapsed;
}

RsSessionState *
rs_session_state_step (RsSessionState *state, RsSessionEvent event, gint64 now)
{
  g_autoptr (RsSessionState) next = NULL;

  g_return_val_if_fail (state != NULL, NULL);

  if (!is_allowed (state, event) || (event == RS_SESSION_TICK && !is_over (state, now)))
    return rs_session_state_ref (state);

  next = copy (state);
  catch_up (next, now);
  if (next->phase != RS_SESSION_FINISHED)
    apply (next, event, now);
  return is_same (state, next) ? rs_session_state_ref (state) : g_steal_pointer (&next);
}

RsPlan *
rs_session_state_get_plan (RsSessionState *state)
{
  g_return_val_if_fail (state != NULL, NULL);

  return state->plan;
}

RsSessionPhase
rs_session_state_get_phase (RsSessionState *state)
{
  g_return_val_if_fail (state != NULL, RS_SESSION_FINISHED);

  return state->phase;
}

guint
rs_session_state_get_position (RsSessionState *state)
{
  g_return_val_if_fail (state != NULL, 0);

  return state->position;
}

const RsSegment *
rs_session_state_get_segment (RsSessionState *state)
{
  g_return_val_if_fail (state != NULL, NULL);

  return rs_plan_get_segment (state->plan, state->position);
}

gint64
rs_session_state_get_elapsed (RsSessionState *state, gint64 now)
{
  const RsSegment *segment = rs_session_state_get_segment (state);
  gint64 elapsed;

  if (segment == NULL)
    return 0;

  elapsed = state->phase == RS_SESSION_RUNNING ? now - state->segment_start : state->elapsed;
  elapsed = MAX (elapsed, 0);
  return segment->duration_us > 0 ? MIN (elapsed, segment->duration_us) : elapsed;
}

gint64
rs_session_state_get_remaining (RsSessionState *state, gint64 now)
{
  const RsSegment *segment = rs_session_state_get_segment (state);

  if (segment == NULL || segment->duration_us == 0)
    return 0;

  return segment->duration_us - rs_session_state_get_elapsed (state, now);
}

gint64
rs_session_state_get_active (RsSessionState *state, gint64 now)
{
  g_return_val_if_fail (state != NULL, 0);

  if (state->phase != RS_SESSION_RUNNING)
    return state->active;

  return state->active + MAX (now - state->run_start, 0);
}

RsSetResult
rs_session_state_get_result (RsSessionState *state, guint work)
{
  g_return_val_if_fail (state != NULL, (RsSetResult) { 0 });
  g_return_val_if_fail (work < state->results->len, (RsSetResult) { 0 });

  return g_array_index (state->results, RsSetResult, work);
}

guint
rs_session_state_count (RsSessionState *state, RsSetStatus status)
{
  guint n = 0;

  g_return_val_if_fail (state != NULL, 0);

  for (guint i = 0; i < state->results->len; i++)
    if (g_array_index (state->results, RsSetResult, i).status == status)
      n++;

  return n;
}

gint64
rs_session_state_get_next_change (RsSessionState *state, gint64 now)
{
  const RsSegment *segment = rs_session_state_get_segment (state);
  gint64 elapsed;

  if (segment == NULL || state->phase != RS_SESSION_RUNNING)
    return G_MAXINT64;
  if (is_over (state, now))
    return now;

  elapsed = rs_session_state_get_elapsed (state, now);
  return now + G_USEC_PER_SEC - elapsed % G_USEC_PER_SEC;
}
