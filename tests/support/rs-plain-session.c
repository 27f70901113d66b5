/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-plain-session.h"

#define S ((gint64) G_USEC_PER_SEC)
#define HALF_A_SECOND (S / 2)
#define FOR_EVER G_MAXINT64

static const RsSegment *
get_segment (RsPlainSession *self)
{
  return rs_plan_get_segment (self->plan, self->position);
}

static RsSetResult *
get_result (RsPlainSession *self, guint work)
{
  return &g_array_index (self->results, RsSetResult, work);
}

static gboolean
is_led (RsPlainSession *self)
{
  return self->phase == RS_SESSION_RUNNING || self->phase == RS_SESSION_PAUSED;
}

RsPlainSession *
rs_plain_session_new (RsPlan *plan, gboolean lift_first, gint64 now)
{
  RsPlainSession *self = g_new0 (RsPlainSession, 1);

  self->plan = rs_plan_ref (plan);
  self->lift_first = lift_first;
  self->now = now;
  self->phase = rs_plan_get_n_segments (plan) > 0 ? RS_SESSION_READY : RS_SESSION_FINISHED;
  self->results = g_array_new (FALSE, TRUE, sizeof (RsSetResult));
  g_array_set_size (self->results, rs_plan_get_n_work (plan));
  self->cues = g_array_new (FALSE, FALSE, sizeof (RsCue));
  return self;
}

void
rs_plain_session_free (RsPlainSession *self)
{
  g_clear_pointer (&self->plan, rs_plan_unref);
  g_clear_pointer (&self->results, g_array_unref);
  g_clear_pointer (&self->cues, g_array_unref);
  g_free (self);
}

/* --- Cues: every one that a segment has, written down, sorted, and without doubles --- */

/* Which of two that fall on one instant is told: the less the more. */
typedef struct
{
  gint64 at;
  guint rank;
  RsCueKind kind;
} Due;

static void
add_due (GArray *dues, gint64 at, guint rank, RsCueKind kind)
{
  Due due = { at, rank, kind };

  if (at > 0)
    g_array_append_val (dues, due);
}

static void
add_end (GArray *dues, const RsSegment *from, const RsSegment *to)
{
  RsSegmentKind kind = to != NULL ? to->kind : RS_SEGMENT_WORK;

  if (to == NULL)
    add_due (dues, from->duration_us, 0, RS_CUE_FINISHED);
  else if (kind == RS_SEGMENT_SIDE_SWITCH)
    add_due (dues, from->duration_us, 0, RS_CUE_SIDE_SWITCH);
  else if (kind == RS_SEGMENT_ROUND_REST)
    add_due (dues, from->duration_us, 0, RS_CUE_ROUND);
  else if (kind == RS_SEGMENT_WORK &&
           (from->kind == RS_SEGMENT_REST || from->kind == RS_SEGMENT_ROUND_REST))
    add_due (dues, from->duration_us, 0, RS_CUE_REST_END);
  else if (kind == RS_SEGMENT_WORK)
    add_due (dues, from->duration_us, 0, RS_CUE_START);
  else if (from->kind == RS_SEGMENT_WORK)
    add_due (dues, from->duration_us, 0, RS_CUE_WORK_END);
}

static gint64
get_part (int seconds)
{
  return seconds == RS_TEMPO_FAST ? HALF_A_SECOND : seconds * S;
}

/* Lower, pause, lift, half a second, over and over; until @until where there is no end. */
static void
add_beats (GArray *dues, const RsSegment *segment, gboolean lift_first, gint64 until)
{
  const RsDose *dose = rs_item_get_dose (segment->item);
  const RsTempo *tempo = &dose->tempo;
  guint n = dose->open ? G_MAXUINT : MAX (dose->amount, dose->up_to);
  gint64 first = get_part (lift_first ? tempo->lift : tempo->lower);
  gint64 pause = get_part (tempo->pause);
  gint64 last = get_part (lift_first ? tempo->lower : tempo->lift);
  gint64 at = 0;

  for (guint i = 0; i < n && at <= until; i++)
    {
      if (first > 0)
        add_due (dues, at, 3, lift_first ? RS_CUE_BEAT_LIFT : RS_CUE_BEAT_LOWER);
      if (pause > 0)
        add_due (dues, at + first, 3, RS_CUE_BEAT_PAUSE);
      if (last > 0)
        add_due (dues, at + first + pause, 3, lift_first ? RS_CUE_BEAT_LOWER : RS_CUE_BEAT_LIFT);
      at += first + pause + last + HALF_A_SECOND;
      if (dose->open && i + 1 == dose->amount)
        add_due (dues, at, 2, RS_CUE_HALF);
    }
}

static int
compare_dues (gconstpointer a, gconstpointer b)
{
  const Due *left = a;
  const Due *right = b;

  if (left->at != right->at)
    return left->at < right->at ? -1 : 1;

  return (int) left->rank - (int) right->rank;
}

/* What is told while the segment goes on from @from to @to, the latter with it. */
static void
tell (RsPlainSession *self, gint64 from, gint64 to)
{
  const RsSegment *segment = get_segment (self);
  gint64 duration = segment->duration_us;
  g_autoptr (GArray) dues = NULL;
  gint64 last = from;

  if (to <= from)
    return;

  dues = g_array_new (FALSE, FALSE, sizeof (Due));
  if (duration > 0)
    {
      add_end (dues, segment, rs_plan_get_segment (self->plan, self->position + 1));
      for (int i = 1; i <= 3; i++)
        add_due (dues, duration - i * S, 1, RS_CUE_TICK);
    }
  if (segment->mode == RS_MODE_CLOCK && duration >= 20 * S)
    add_due (dues, duration / 2, 2, RS_CUE_HALF);
  if (segment->mode == RS_MODE_OPEN)
    add_due (dues, rs_item_get_dose (segment->item)->amount * S, 2, RS_CUE_HALF);
  if (segment->mode == RS_MODE_PACED)
    add_beats (dues, segment, self->lift_first, to);

  g_array_sort (dues, compare_dues);
  for (guint i = 0; i < dues->len; i++)
    {
      const Due *due = &g_array_index (dues, Due, i);
      RsCue cue = { due->kind, self->began + due->at };

      if (due->at <= last || due->at > to)
        continue;
      last = due->at;
      g_array_append_val (self->cues, cue);
    }
}

/* --- Time --- */

/* Leaves the segment for @position, of which @head counts as passed already. */
static void
go_to (RsPlainSession *self, guint position, gint64 head, gint64 instant)
{
  if (self->phase == RS_SESSION_RUNNING)
    self->here += instant - self->entered;
  self->active += self->here;
  self->here = 0;
  self->head = head;
  self->entered = instant;
  self->position = position;
  self->began = instant - head;
  self->spent = head;

  if (position < rs_plan_get_n_segments (self->plan))
    return;
  if (self->phase == RS_SESSION_PAUSED)
    self->paused += instant - self->paused_at;
  self->phase = RS_SESSION_FINISHED;
}

static guint
get_most (const RsDose *dose)
{
  return MAX (dose->amount, dose->up_to);
}

static void
set_done (RsPlainSession *self, guint amount)
{
  RsSetResult *result = get_result (self, get_segment (self)->work);

  result->status = RS_SET_DONE;
  result->amount = amount;
}

static void
end_by_clock (RsPlainSession *self, gint64 end)
{
  const RsSegment *segment = get_segment (self);

  if (segment->kind == RS_SEGMENT_WORK)
    set_done (self, segment->mode == RS_MODE_CLOCK ? (guint) (segment->duration_us / S)
                                                   : get_most (rs_item_get_dose (segment->item)));

  /* What was really spent in it is exactly what it lasts. */
  g_assert_cmpint (self->head + self->here + (end - self->entered), ==, segment->duration_us);
  self->n_boundaries++;
  go_to (self, self->position + 1, 0, end);
}

void
rs_plain_session_pass (RsPlainSession *self, gint64 now)
{
  g_assert_cmpint (now, >=, self->now);

  while (self->phase == RS_SESSION_RUNNING)
    {
      gint64 duration = get_segment (self)->duration_us;
      gint64 end = self->began + duration;

      if (duration == 0 || end > now)
        {
          tell (self, self->now - self->began, now - self->began);
          break;
        }

      tell (self, self->now - self->began, duration);
      self->now = end;
      end_by_clock (self, end);
    }

  self->now = now;
}

static gint64
get_elapsed (RsPlainSession *self)
{
  return self->phase == RS_SESSION_RUNNING ? self->now - self->began : self->spent;
}

static void
pause (RsPlainSession *self)
{
  self->spent = get_elapsed (self);
  self->here += self->now - self->entered;
  self->paused_at = self->now;
  self->phase = RS_SESSION_PAUSED;
}

gint64
rs_plain_session_get_patience (RsPlainSession *self)
{
  const RsSegment *segment = get_segment (self);

  if (self->phase != RS_SESSION_RUNNING)
    return FOR_EVER;

  return MAX (rs_segment_get_expected_us (segment), segment->duration_us > 0 ? 3 * S : 60 * S);
}

void
rs_plain_session_leave (RsPlainSession *self, gint64 now)
{
  if (now - self->now <= rs_plain_session_get_patience (self))
    {
      rs_plain_session_pass (self, now);
      return;
    }

  pause (self);
  self->away = now - self->now;
  self->now = now;
}

/* --- What the runner does --- */

static void
start (RsPlainSession *self)
{
  if (self->phase == RS_SESSION_READY)
    self->started_at = self->now;
  else
    self->paused += self->now - self->paused_at;
  self->phase = RS_SESSION_RUNNING;
  self->began = self->now - self->spent;
  self->entered = self->now;
  self->away = 0;

  /* It may have been made so short while it was paused that it is over. */
  rs_plain_session_pass (self, self->now);
}

static void
leave_out (RsPlainSession *self)
{
  const RsSegment *segment = get_segment (self);

  if (segment->kind == RS_SEGMENT_WORK &&
      get_result (self, segment->work)->status == RS_SET_PENDING)
    get_result (self, segment->work)->status = RS_SET_SKIPPED;
}

static guint
get_amount (RsPlainSession *self)
{
  const RsSegment *segment = get_segment (self);
  const RsDose *dose = rs_item_get_dose (segment->item);

  if (segment->mode == RS_MODE_CLOCK || segment->mode == RS_MODE_OPEN)
    return (guint) MIN (get_elapsed (self) / S, RS_DOSE_MAX_SECONDS);
  if (segment->mode == RS_MODE_PACED && segment->duration_us > 0)
    return (guint) (get_elapsed (self) / (segment->duration_us / get_most (dose)));

  return dose->amount;
}

static void
done (RsPlainSession *self)
{
  guint amount = get_segment (self)->kind == RS_SEGMENT_WORK ? get_amount (self) : 0;

  if (amount > 0)
    set_done (self, amount);
  else
    leave_out (self);
  go_to (self, self->position + 1, 0, self->now);
}

static void
go_to_set (RsPlainSession *self, guint segment)
{
  gint64 lead_in = rs_plan_get_options (self->plan)->lead_in_s * S;
  const RsSegment *before = segment > 0 ? rs_plan_get_segment (self->plan, segment - 1) : NULL;

  if (before == NULL || before->kind == RS_SEGMENT_WORK || lead_in == 0)
    go_to (self, segment, 0, self->now);
  else
    go_to (self, segment - 1, MAX (before->duration_us - lead_in, 0), self->now);
}

static void
redo (RsPlainSession *self)
{
  for (guint i = self->position + 1; i > 0; i--)
    if (rs_plan_get_segment (self->plan, i - 1)->kind == RS_SEGMENT_WORK)
      {
        go_to_set (self, i - 1);
        return;
      }
}

void
rs_plain_session_send (RsPlainSession *self, RsSessionEvent event, gint64 now)
{
  rs_plain_session_pass (self, now);

  if (self->phase == RS_SESSION_READY)
    {
      if (event == RS_SESSION_START)
        start (self);
      return;
    }
  if (!is_led (self))
    return;

  if (event == RS_SESSION_DONE)
    done (self);
  else if (event == RS_SESSION_PAUSE && self->phase == RS_SESSION_RUNNING)
    pause (self);
  else if (event == RS_SESSION_RESUME && self->phase == RS_SESSION_PAUSED)
    start (self);
  else if (event == RS_SESSION_BACK)
    go_to (self, self->position - (get_elapsed (self) <= 3 * S && self->position > 0 ? 1 : 0), 0,
           self->now);
  else if (event == RS_SESSION_REDO)
    redo (self);
  else if (event == RS_SESSION_END)
    go_to (self, rs_plan_get_n_segments (self->plan), 0, self->now);
  else if (event == RS_SESSION_SKIP)
    {
      leave_out (self);
      go_to (self, self->position + 1, 0, self->now);
    }
}

void
rs_plain_session_jump (RsPlainSession *self, guint segment, gint64 now)
{
  const RsSegment *work = rs_plan_get_segment (self->plan, segment);

  rs_plain_session_pass (self, now);
  if (is_led (self) && work != NULL && work->kind == RS_SEGMENT_WORK)
    go_to_set (self, segment);
}

void
rs_plain_session_edit (RsPlainSession *self, const RsPlanEdit *edit, gint64 now)
{
  RsPlanEdit own = *edit;
  RsSegment before;
  const RsSegment *after;
  RsPlan *plan;

  rs_plain_session_pass (self, now);
  if (!is_led (self))
    return;

  before = *get_segment (self);
  own.segment = self->position;
  if (own.kind == RS_PLAN_STRETCH && before.duration_us > 0)
    own.us = MAX (own.us, get_elapsed (self) - before.duration_us);
  plan = rs_plan_edit (self->plan, &own);
  if (plan == NULL)
    return;

  g_clear_pointer (&self->plan, rs_plan_unref);
  self->plan = plan;
  g_array_set_size (self->results, rs_plan_get_n_work (plan));
  after = get_segment (self);
  if (after == NULL || after->kind != before.kind ||
      (after->kind == RS_SEGMENT_WORK && after->item != before.item))
    go_to (self, self->position, 0, now);
  rs_plain_session_pass (self, now);
}

void
rs_plain_session_note (RsPlainSession *self, guint work, const RsSetResult *result)
{
  if (rs_plan_get_work (self->plan, work) == NULL)
    return;

  get_result (self, work)->amount = result->amount;
  get_result (self, work)->status = result->amount > 0 ? RS_SET_DONE : RS_SET_SKIPPED;
}

/* --- Whether the real one is the same --- */

void
rs_plain_session_assert_same (RsPlainSession *self, RsSessionState *state)
{
  const RsSegment *segment = get_segment (self);
  gint64 elapsed = segment != NULL ? get_elapsed (self) : 0;
  gint64 running = self->phase == RS_SESSION_RUNNING ? self->now - self->entered : 0;

  g_assert_cmpint (rs_session_state_get_phase (state), ==, self->phase);
  g_assert_cmpuint (rs_session_state_get_position (state), ==, self->position);
  g_assert_cmpint (rs_session_state_get_elapsed (state, self->now), ==, elapsed);
  g_assert_cmpint (rs_session_state_get_remaining (state, self->now), ==,
                   segment != NULL && segment->duration_us > 0 ? segment->duration_us - elapsed
                                                               : 0);
  g_assert_cmpint (rs_session_state_get_active (state, self->now), ==,
                   self->active + self->here + running);
  if (self->phase == RS_SESSION_RUNNING)
    g_assert_cmpint (rs_session_state_get_began (state), ==, self->began);
  if (self->phase != RS_SESSION_FINISHED)
    g_assert_cmpint (rs_session_state_get_away (state), ==, self->away);
  g_assert_cmpuint (rs_plan_get_n_work (rs_session_state_get_plan (state)), ==, self->results->len);

  for (guint i = 0; i < self->results->len; i++)
    {
      RsSetResult result = rs_session_state_get_result (state, i);

      g_assert_cmpint (result.status, ==, get_result (self, i)->status);
      g_assert_cmpuint (result.amount, ==, get_result (self, i)->amount);
    }
}

void
rs_plain_session_assert_total (RsPlainSession *self)
{
  gint64 active = self->active + self->here;
  gint64 paused = self->paused;

  if (self->phase == RS_SESSION_RUNNING)
    active += self->now - self->entered;
  if (self->phase == RS_SESSION_PAUSED)
    paused += self->now - self->paused_at;
  if (self->phase == RS_SESSION_FINISHED)
    g_assert_cmpint (active + paused, ==, self->entered - self->started_at);
  else if (self->phase != RS_SESSION_READY)
    g_assert_cmpint (active + paused, ==, self->now - self->started_at);
}
