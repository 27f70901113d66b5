/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-session-state.h"

#include "support/rs-samples.h"

/*
 * Random walks: many sessions of random routines, led by random events at random instants,
 * many of them one microsecond around a boundary. Each walk is done several times, with other
 * ticks between the events; where it ends must not depend on them.
 */

#define S ((gint64) G_USEC_PER_SEC)
#define START (5 * S)
#define N_WALKS 400
#define N_EVENTS 60

typedef struct
{
  RsSessionEvent event;
  gint64 now;
} Step;

/* What the session is, and what it should be when counted in the plainest way. */
typedef struct
{
  RsSessionState *state;
  gint64 now;
  gint64 active;
} Walk;

static RsPlan *
make_plan (void)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) routine = NULL;

  for (int i = g_test_rand_int_range (1, 5); i > 0; i--)
    {
      RsDose dose = {
        .measure = g_test_rand_bit () ? RS_MEASURE_TIME : RS_MEASURE_REPS,
        .sets = (guint) g_test_rand_int_range (1, 4),
        .amount = (guint) g_test_rand_int_range (1, 40),
        .per_side = g_test_rand_bit (),
        .rest_s = (guint) g_test_rand_int_range (0, 30),
      };

      g_ptr_array_add (items, rs_item_new ("exercise", &dose));
    }

  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, items));
  routine = rs_routine_state_new ("Walk", NULL, blocks);
  return rs_plan_new (routine);
}

static gint64
make_gap (RsSessionState *state, gint64 now)
{
  gint64 remaining = rs_session_state_get_remaining (state, now);

  switch (g_test_rand_int_range (0, 8))
    {
    case 0:
      return 0;

    case 1:
      return 1;

    case 2:
      return remaining;

    case 3:
      return remaining + 1;

    case 4:
      return MAX (remaining - 1, 0);

    case 5:
      return g_test_rand_int_range (0, 90) * S;

    default:
      return g_test_rand_int_range (0, (int) (5 * S));
    }
}

static RsSessionEvent
make_event (void)
{
  static const RsSessionEvent events[] = {
    RS_SESSION_START, RS_SESSION_TICK,  RS_SESSION_TICK,   RS_SESSION_DONE,   RS_SESSION_DONE,
    RS_SESSION_DONE,  RS_SESSION_PAUSE, RS_SESSION_RESUME, RS_SESSION_RESUME, RS_SESSION_BACK,
    RS_SESSION_BACK,  RS_SESSION_BACK,  RS_SESSION_SKIP,
  };

  if (g_test_rand_int_range (0, 200) == 0)
    return RS_SESSION_END;

  return events[g_test_rand_int_range (0, G_N_ELEMENTS (events))];
}

static void
assert_within (RsSessionState *state, gint64 now)
{
  RsPlan *plan = rs_session_state_get_plan (state);
  const RsSegment *segment = rs_session_state_get_segment (state);
  gint64 elapsed = rs_session_state_get_elapsed (state, now);
  gint64 remaining = rs_session_state_get_remaining (state, now);
  gint64 next = rs_session_state_get_next_change (state, now);
  gboolean finished = rs_session_state_get_phase (state) == RS_SESSION_FINISHED;
  gboolean running = rs_session_state_get_phase (state) == RS_SESSION_RUNNING;

  g_assert_cmpuint (rs_session_state_get_position (state), <=, rs_plan_get_n_segments (plan));
  g_assert_true (finished == (segment == NULL));
  g_assert_cmpint (elapsed, >=, 0);
  g_assert_cmpint (remaining, >=, 0);
  if (segment != NULL && segment->duration_us > 0)
    g_assert_cmpint (elapsed + remaining, ==, segment->duration_us);
  else
    g_assert_cmpint (remaining, ==, 0);

  g_assert_true ((next == G_MAXINT64) == !running);
  if (running)
    {
      g_assert_cmpint (next, >=, now);
      g_assert_cmpint (next, <=, now + S);
    }
}

static void
assert_results_kept (RsSessionState *before, RsSessionState *after)
{
  guint n_work = rs_plan_get_n_work (rs_session_state_get_plan (before));
  guint all = 0;

  for (guint i = 0; i < n_work; i++)
    {
      RsSetResult was = rs_session_state_get_result (before, i);
      RsSetResult is = rs_session_state_get_result (after, i);

      if (was.status == RS_SET_DONE)
        g_assert_cmpint (is.status, ==, RS_SET_DONE);
      if (was.status == RS_SET_SKIPPED)
        g_assert_cmpint (is.status, !=, RS_SET_PENDING);
      g_assert_true ((is.status == RS_SET_DONE) == (is.amount > 0));
    }

  for (int status = RS_SET_PENDING; status <= RS_SET_SKIPPED; status++)
    all += rs_session_state_count (after, (RsSetStatus) status);
  g_assert_cmpuint (all, ==, n_work);
}

static void
assert_moved_well (RsSessionState *before, RsSessionState *after, RsSessionEvent event)
{
  guint was = rs_session_state_get_position (before);
  guint is = rs_session_state_get_position (after);
  RsSessionPhase phase = rs_session_state_get_phase (after);

  if (event == RS_SESSION_BACK)
    g_assert_cmpuint (is + 1, >=, was);
  else
    g_assert_cmpuint (is, >=, was);

  if (rs_session_state_get_phase (before) == RS_SESSION_FINISHED)
    g_assert_true (before == after);
  if (event == RS_SESSION_TICK || event == RS_SESSION_DONE || event == RS_SESSION_SKIP ||
      event == RS_SESSION_BACK)
    g_assert_true (phase == rs_session_state_get_phase (before) || phase == RS_SESSION_FINISHED);
  if (rs_session_state_get_phase (before) != RS_SESSION_READY)
    g_assert_cmpint (phase, !=, RS_SESSION_READY);
}

static void
take_step (Walk *walk, RsSessionEvent event, gint64 now)
{
  g_autoptr (RsSessionState) before = walk->state;
  gboolean was_running = rs_session_state_get_phase (before) == RS_SESSION_RUNNING;
  guint position = rs_session_state_get_position (before);
  guint n_done = rs_session_state_count (before, RS_SET_DONE);

  walk->state = rs_session_state_step (before, event, now);

  /* The state before is as it was. */
  g_assert_cmpuint (rs_session_state_get_position (before), ==, position);
  g_assert_cmpuint (rs_session_state_count (before, RS_SET_DONE), ==, n_done);

  assert_within (walk->state, now);
  assert_results_kept (before, walk->state);
  assert_moved_well (before, walk->state, event);

  if (was_running)
    walk->active += now - walk->now;
  walk->now = now;
}

/* Ticks at each boundary on the way to @now, so that no segment ends unseen. */
static void
tick_at_boundaries (Walk *walk, gint64 now)
{
  while (rs_session_state_get_phase (walk->state) == RS_SESSION_RUNNING)
    {
      const RsSegment *segment = rs_session_state_get_segment (walk->state);
      gint64 end = walk->now + rs_session_state_get_remaining (walk->state, walk->now);

      if (segment->duration_us == 0 || end > now)
        return;

      take_step (walk, RS_SESSION_TICK, end);
    }
}

static void
tick_often (Walk *walk, gint64 now)
{
  while (walk->now < now && rs_session_state_get_phase (walk->state) == RS_SESSION_RUNNING)
    {
      gint64 next = walk->now + g_test_rand_int_range (1, (int) (20 * S));

      take_step (walk, RS_SESSION_TICK, MIN (next, now));
    }
}

static void
assert_same (RsSessionState *a, RsSessionState *b, gint64 now)
{
  g_assert_cmpint (rs_session_state_get_phase (a), ==, rs_session_state_get_phase (b));
  g_assert_cmpuint (rs_session_state_get_position (a), ==, rs_session_state_get_position (b));
  g_assert_cmpint (rs_session_state_get_elapsed (a, now), ==,
                   rs_session_state_get_elapsed (b, now));
  g_assert_cmpint (rs_session_state_get_active (a, now), ==, rs_session_state_get_active (b, now));
  g_assert_cmpint (rs_session_state_get_next_change (a, now), ==,
                   rs_session_state_get_next_change (b, now));

  for (guint i = 0; i < rs_plan_get_n_work (rs_session_state_get_plan (a)); i++)
    {
      RsSetResult left = rs_session_state_get_result (a, i);
      RsSetResult right = rs_session_state_get_result (b, i);

      g_assert_cmpint (left.status, ==, right.status);
      g_assert_cmpuint (left.amount, ==, right.amount);
    }
}

typedef void (*TickFunc) (Walk *walk, gint64 now);

/* Takes all steps with @tick in between; an event that comes too late is noticed all the same. */
static void
replay (Walk *walk, RsPlan *plan, GArray *steps, TickFunc tick)
{
  *walk = (Walk) { rs_session_state_new (plan), START, 0 };

  for (guint i = 0; i < steps->len; i++)
    {
      const Step *step = &g_array_index (steps, Step, i);

      if (tick != NULL)
        tick (walk, step->now);
      take_step (walk, step->event, step->now);
    }

  /* The last event may have been one that does nothing. */
  take_step (walk, RS_SESSION_TICK, walk->now);
}

/* The steps are thought out along the walk with a tick at each boundary. */
static GArray *
think_out (Walk *walk, RsPlan *plan)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (Step));

  *walk = (Walk) { rs_session_state_new (plan), START, 0 };

  for (int i = 0; i < N_EVENTS; i++)
    {
      Step step = { make_event (), walk->now + make_gap (walk->state, walk->now) };

      if (i == 0)
        step.event = RS_SESSION_START;

      tick_at_boundaries (walk, step.now);
      take_step (walk, step.event, step.now);
      g_array_append_val (steps, step);

      /* Active time is wall time minus pauses, counted here without the state's help. */
      g_assert_cmpint (rs_session_state_get_active (walk->state, walk->now), ==, walk->active);
    }

  return steps;
}

static void
test_walks (void)
{
  guint n_finished = 0;

  for (int n = 0; n < N_WALKS; n++)
    {
      g_autoptr (RsPlan) plan = make_plan ();
      g_autoptr (GArray) steps = NULL;
      Walk exact;
      Walk other;
      static const TickFunc ticks[] = { NULL, tick_often, tick_often, tick_at_boundaries };

      steps = think_out (&exact, plan);
      for (gsize i = 0; i < G_N_ELEMENTS (ticks); i++)
        {
          replay (&other, plan, steps, ticks[i]);
          assert_same (exact.state, other.state, exact.now);
          g_clear_pointer (&other.state, rs_session_state_unref);
        }

      if (rs_session_state_get_phase (exact.state) == RS_SESSION_FINISHED)
        n_finished++;
      g_clear_pointer (&exact.state, rs_session_state_unref);
    }

  g_test_message ("%u of %d walks came to an end", n_finished, N_WALKS);
  g_assert_cmpuint (n_finished, >, N_WALKS / 10);
  g_assert_cmpuint (n_finished, <, N_WALKS);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/session-walk/walks", test_walks);

  return g_test_run ();
}
