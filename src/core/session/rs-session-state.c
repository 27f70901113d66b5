/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-session-state-private.h"

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

gboolean
rs_set_result_equal (const RsSetResult *a, const RsSetResult *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->status == b->status && a->amount == b->amount && a->load_kind == b->load_kind &&
         a->load_kg == b->load_kg && a->rpe == b->rpe && a->pain == b->pain;
}

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
rs_session_state_get_began (RsSessionState *state)
{
  g_return_val_if_fail (state != NULL, 0);

  return state->segment_start;
}

gint64
rs_session_state_get_away (RsSessionState *state)
{
  g_return_val_if_fail (state != NULL, 0);

  return state->away;
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

gboolean
rs_session_state_get_last_result (RsSessionState *state, guint *work, RsSetResult *result)
{
  const RsSegment *last;

  g_return_val_if_fail (state != NULL, FALSE);

  last = rs_plan_get_last_work (state->plan, state->position);
  if (last == NULL)
    return FALSE;

  *work = last->work;
  *result = rs_session_state_get_result (state, last->work);
  return TRUE;
}

guint
rs_session_state_count (RsSessionState *state, RsSetStatus status)
{
  guint n = 0;

  g_return_val_if_fail (state != NULL, 0);

  for (guint i = 0; i < state->results->len; i++)
    if (rs_plan_get_work (state->plan, i) != NULL &&
        g_array_index (state->results, RsSetResult, i).status == status)
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
  if (rs_session_state_is_over (state, now))
    return now;

  elapsed = rs_session_state_get_elapsed (state, now);
  return now + G_USEC_PER_SEC - elapsed % G_USEC_PER_SEC;
}
