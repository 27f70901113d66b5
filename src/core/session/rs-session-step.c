/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-session-state-private.h"

#include "core/session/rs-metronome.h"

static RsSessionState *
copy (RsSessionState *state)
{
  RsSessionState *next = g_memdup2 (state, sizeof *state);

  g_atomic_ref_count_init (&next->refs);
  next->plan = rs_plan_ref (state->plan);
  next->results = g_array_ref (state->results);
  next->results_shared = TRUE;
  return next;
}

/* The helpers below change a copy that nobody else has seen yet. */

static RsSetResult *
own_result (RsSessionState *next, guint work)
{
  GArray *own;

  if (next->results_shared)
    {
      own = g_array_copy (next->results);
      g_clear_pointer (&next->results, g_array_unref);
      next->results = own;
      next->results_shared = FALSE;
    }

  return &g_array_index (next->results, RsSetResult, work);
}

/*
 * What the runner said last about the load of this exercise holds for the sets that follow, and for
 * a set that is done again.
 */
static void
add_load (RsSessionState *next, const RsSegment *segment, RsSetResult *result)
{
  const RsDose *dose = rs_item_get_dose (segment->item);
  RsPlan *plan = next->plan;

  result->load_kg = dose->load_kg;
  result->load_kind = dose->load_kind;

  for (guint i = rs_plan_find (plan, segment) + 1; i > 0; i--)
    {
      const RsSegment *before = rs_plan_get_segment (plan, i - 1);
      const RsSetResult *said;

      if (before->kind != RS_SEGMENT_WORK || before->item != segment->item)
        continue;
      said = &g_array_index (next->results, RsSetResult, before->work);
      if (said->status != RS_SET_DONE)
        continue;

      result->load_kg = said->load_kg;
      result->load_kind = said->load_kind;
      return;
    }
}

static void
set_done (RsSessionState *next, const RsSegment *segment, guint amount)
{
  RsSetResult result = { .status = RS_SET_DONE, .amount = amount };

  add_load (next, segment, &result);
  *own_result (next, segment->work) = result;
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

/* What a set comes to that the clock has ended. */
static guint
get_whole_amount (const RsSegment *segment)
{
  return segment->mode == RS_MODE_CLOCK ? (guint) (segment->duration_us / G_USEC_PER_SEC)
                                        : rs_dose_get_most (rs_item_get_dose (segment->item));
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

      if (segment->kind == RS_SEGMENT_WORK)
        set_done (next, segment, get_whole_amount (segment));
      go_to (next, next->position + 1, next->segment_start + segment->duration_us);
    }
}

static void
do_start (RsSessionState *next, gint64 now)
{
  next->phase = RS_SESSION_RUNNING;
  next->away = 0;
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
leave_out (RsSessionState *next, const RsSegment *segment)
{
  if (segment->kind == RS_SEGMENT_WORK &&
      rs_session_state_get_result (next, segment->work).status == RS_SET_PENDING)
    *own_result (next, segment->work) = (RsSetResult) { .status = RS_SET_SKIPPED };
}

/*
 * What a set comes to that the runner ends: the whole seconds of a hold, the whole repetitions of
 * a set that the metronome would have ended, and else as many repetitions as were asked for.
 */
static guint
get_amount (RsSessionState *state, gint64 now)
{
  const RsSegment *segment = rs_session_state_get_segment (state);
  const RsDose *dose = rs_item_get_dose (segment->item);
  gint64 elapsed = rs_session_state_get_elapsed (state, now);

  if (segment->mode == RS_MODE_CLOCK || segment->mode == RS_MODE_OPEN)
    return (guint) MIN (elapsed / G_USEC_PER_SEC, RS_DOSE_MAX_SECONDS);
  if (segment->duration_us > 0)
    return (guint) (elapsed / rs_metronome_get_rep_us (&dose->tempo));

  return dose->amount;
}

static void
do_done (RsSessionState *next, gint64 now)
{
  const RsSegment *segment = rs_session_state_get_segment (next);
  guint amount = segment->kind == RS_SEGMENT_WORK ? get_amount (next, now) : 0;

  if (amount > 0)
    set_done (next, segment, amount);
  else
    leave_out (next, segment);
  go_to (next, next->position + 1, now);
}

static void
do_skip (RsSessionState *next, gint64 now)
{
  leave_out (next, rs_session_state_get_segment (next));
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

/* To the set in @segment, with a moment to get ready where there is a pause before it. */
static void
go_to_set (RsSessionState *next, guint segment, gint64 instant)
{
  const RsSegment *pause = segment > 0 ? rs_plan_get_segment (next->plan, segment - 1) : NULL;
  gint64 lead_in = (gint64) rs_plan_get_options (next->plan)->lead_in_s * G_USEC_PER_SEC;
  gint64 passed;

  if (pause == NULL || pause->kind == RS_SEGMENT_WORK || lead_in == 0)
    {
      go_to (next, segment, instant);
      return;
    }

  passed = MAX (pause->duration_us - lead_in, 0);
  go_to (next, segment - 1, instant - passed);
  next->elapsed = passed;
}

static void
do_redo (RsSessionState *next, gint64 now)
{
  const RsSegment *segment = rs_session_state_get_segment (next);
  const RsSegment *work = segment->kind == RS_SEGMENT_WORK
                              ? segment
                              : rs_plan_get_last_work (next->plan, next->position);

  if (work != NULL)
    go_to_set (next, rs_plan_find (next->plan, work), now);
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

    case RS_SESSION_REDO:
      do_redo (next, now);
      break;

    case RS_SESSION_END:
      go_to (next, rs_plan_get_n_segments (next->plan), now);
      break;

    case RS_SESSION_TICK:
    default:
      break;
    }
}

gboolean
rs_session_state_is_over (RsSessionState *state, gint64 now)
{
  const RsSegment *segment = rs_session_state_get_segment (state);

  return state->phase == RS_SESSION_RUNNING && segment->duration_us > 0 &&
         now - state->segment_start >= segment->duration_us;
}

static gboolean
is_same (RsSessionState *a, RsSessionState *b)
{
  if (a->phase != b->phase || a->position != b->position || a->active != b->active ||
      a->plan != b->plan || a->results != b->results || a->away != b->away)
    return FALSE;
  if (a->phase == RS_SESSION_RUNNING)
    return a->segment_start == b->segment_start && a->run_start == b->run_start;

  return a->elapsed == b->elapsed;
}

static gboolean
is_under_way (RsSessionState *state)
{
  return state->phase == RS_SESSION_RUNNING || state->phase == RS_SESSION_PAUSED;
}

RsSessionState *
rs_session_state_step (RsSessionState *state, RsSessionEvent event, gint64 now)
{
  g_autoptr (RsSessionState) next = NULL;

  g_return_val_if_fail (state != NULL, NULL);

  if (!is_allowed (state, event) ||
      (event == RS_SESSION_TICK && !rs_session_state_is_over (state, now)))
    return rs_session_state_ref (state);

  next = copy (state);
  catch_up (next, now);
  if (next->phase != RS_SESSION_FINISHED)
    apply (next, event, now);
  /* What was full when it was paused is over as soon as it goes on. */
  catch_up (next, now);
  return is_same (state, next) ? rs_session_state_ref (state) : g_steal_pointer (&next);
}

RsSessionState *
rs_session_state_wake (RsSessionState *state, gint64 seen, gint64 now)
{
  g_autoptr (RsSessionState) left = NULL;
  const RsSegment *segment;
  RsSessionState *next;
  gint64 longest;

  g_return_val_if_fail (state != NULL, NULL);

  /* Whoever led it here looked after it then. */
  seen = MAX (seen, MAX (state->run_start, state->segment_start));
  if (state->phase != RS_SESSION_RUNNING || now <= seen)
    return rs_session_state_ref (state);

  left = rs_session_state_step (state, RS_SESSION_TICK, seen);
  segment = rs_session_state_get_segment (left);
  if (segment == NULL)
    return rs_session_state_ref (state);

  longest = MAX (rs_segment_get_expected_us (segment),
                 segment->duration_us > 0 ? RS_SESSION_LEFT_US : RS_SESSION_LEFT_WAITING_US);
  if (now - seen <= longest)
    return rs_session_state_ref (state);

  next = copy (left);
  do_pause (next, seen);
  next->away = now - seen;
  return next;
}

RsSessionState *
rs_session_state_jump (RsSessionState *state, guint segment, gint64 now)
{
  g_autoptr (RsSessionState) next = NULL;
  const RsSegment *work;

  g_return_val_if_fail (state != NULL, NULL);

  work = rs_plan_get_segment (state->plan, segment);
  if (!is_under_way (state) || work == NULL || work->kind != RS_SEGMENT_WORK)
    return rs_session_state_ref (state);

  next = copy (state);
  catch_up (next, now);
  if (next->phase != RS_SESSION_FINISHED)
    go_to_set (next, segment, now);
  return is_same (state, next) ? rs_session_state_ref (state) : g_steal_pointer (&next);
}

/* Whether what is done now begins anew: it is another set, or another pause. */
static gboolean
begins_anew (const RsSegment *before, const RsSegment *after)
{
  return after == NULL || before->kind != after->kind ||
         (before->kind == RS_SEGMENT_WORK && before->item != after->item);
}

static void
take_plan (RsSessionState *next, RsPlan *plan, gint64 now)
{
  RsSegment before = *rs_session_state_get_segment (next);
  guint n_work = rs_plan_get_n_work (plan);

  if (n_work > next->results->len)
    {
      own_result (next, 0);
      g_array_set_size (next->results, n_work);
    }

  g_clear_pointer (&next->plan, rs_plan_unref);
  next->plan = rs_plan_ref (plan);
  if (begins_anew (&before, rs_session_state_get_segment (next)))
    go_to (next, next->position, now);
}

RsSessionState *
rs_session_state_edit (RsSessionState *state, const RsPlanEdit *edit, gint64 now)
{
  g_autoptr (RsSessionState) next = NULL;
  g_autoptr (RsPlan) plan = NULL;
  RsPlanEdit own;

  g_return_val_if_fail (state != NULL && edit != NULL, NULL);

  if (!is_under_way (state))
    return rs_session_state_ref (state);

  next = copy (state);
  catch_up (next, now);
  if (next->phase == RS_SESSION_FINISHED)
    return g_steal_pointer (&next);

  own = *edit;
  own.segment = next->position;
  if (own.kind == RS_PLAN_STRETCH)
    own.us = MAX (own.us, -rs_session_state_get_remaining (next, now));
  plan = rs_plan_edit (next->plan, &own);
  if (plan == NULL)
    return is_same (state, next) ? rs_session_state_ref (state) : g_steal_pointer (&next);

  take_plan (next, plan, now);
  catch_up (next, now);
  return g_steal_pointer (&next);
}

RsSessionState *
rs_session_state_note (RsSessionState *state, guint work, const RsSetResult *result)
{
  g_autoptr (RsSessionState) next = NULL;
  const RsSegment *segment;
  RsSetResult own = { 0 };
  RsDose dose;

  g_return_val_if_fail (state != NULL && result != NULL, NULL);
  g_return_val_if_fail (work < state->results->len, NULL);

  segment = rs_plan_get_work (state->plan, work);
  if (segment == NULL)
    return rs_session_state_ref (state);

  /* The ranges are those of a dose. */
  dose = *rs_item_get_dose (segment->item);
  dose.load_kind = result->load_kind;
  dose.load_kg = result->load_kg;
  dose.rpe = result->rpe;
  dose = rs_dose_clamp (&dose);
  own.amount = MIN (result->amount, rs_dose_max_amount (dose.measure));
  own.status = own.amount > 0 ? RS_SET_DONE : RS_SET_SKIPPED;
  own.load_kind = dose.load_kind;
  own.load_kg = own.amount > 0 ? dose.load_kg : 0;
  own.rpe = own.amount > 0 ? dose.rpe : 0;
  own.pain = MIN (result->pain, RS_PAIN_MAX);

  if (rs_set_result_equal (&own, &g_array_index (state->results, RsSetResult, work)))
    return rs_session_state_ref (state);

  next = copy (state);
  *own_result (next, work) = own;
  return g_steal_pointer (&next);
}
