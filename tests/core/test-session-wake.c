/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-session-state.h"

#include "support/rs-samples.h"

/* A session that was left alone, and what the runner has chosen about sessions. */

#define S ((gint64) G_USEC_PER_SEC)
#define START (1000 * S)

/*
 * The plan of these tests, by segment:
 *   0 lead-in 10 s     1 hold 30 s (work 0)    2 rest 45 s     3 hold 30 s (work 1)
 *   4 change-over 20 s 5 reps left (work 2)    6 switch 5 s    7 reps right (work 3)
 */

typedef struct
{
  RsPlan *plan;
  RsSessionState *state;
} Fixture;

static void
set_plan (Fixture *fixture, const RsPlanOptions *options)
{
  RsDose plank = rs_sample_seconds (2, 30, 45);
  RsDose lunge = rs_sample_reps (1, 12, 60);
  g_autoptr (RsRoutineState) routine = NULL;

  lunge.per_side = TRUE;
  lunge.switch_s = RS_DOSE_SWITCH_S;
  lunge.load_kg = 10;
  routine =
      rs_sample_routine ("Two", rs_item_new ("plank", &plank), rs_item_new ("lunge", &lunge), NULL);
  g_clear_pointer (&fixture->plan, rs_plan_unref);
  g_clear_pointer (&fixture->state, rs_session_state_unref);
  fixture->plan = rs_plan_new_full (routine, options);
  fixture->state = rs_session_state_new (fixture->plan);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  set_plan (fixture, &(RsPlanOptions) RS_PLAN_OPTIONS_USUAL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->state, rs_session_state_unref);
  g_clear_pointer (&fixture->plan, rs_plan_unref);
}

/* Says whether it is another state. */
static gboolean
take (Fixture *fixture, RsSessionState *next)
{
  gboolean other = next != fixture->state;

  g_clear_pointer (&fixture->state, rs_session_state_unref);
  fixture->state = next;
  return other;
}

static gboolean
step (Fixture *fixture, RsSessionEvent event, gint64 now)
{
  return take (fixture, rs_session_state_step (fixture->state, event, now));
}

static gboolean
jump (Fixture *fixture, guint segment, gint64 now)
{
  return take (fixture, rs_session_state_jump (fixture->state, segment, now));
}

static void
go_to (Fixture *fixture, guint segment)
{
  step (fixture, RS_SESSION_START, START);
  for (guint i = 0; i < segment; i++)
    step (fixture, RS_SESSION_SKIP, START);
}

static void
assert_at (Fixture *fixture, RsSessionPhase phase, guint position, gint64 elapsed, gint64 now)
{
  g_assert_cmpint (rs_session_state_get_phase (fixture->state), ==, phase);
  g_assert_cmpuint (rs_session_state_get_position (fixture->state), ==, position);
  g_assert_cmpint (rs_session_state_get_elapsed (fixture->state, now), ==, elapsed);
}

static void
assert_result (Fixture *fixture, guint work, RsSetStatus status, guint amount, double load_kg)
{
  RsSetResult result = rs_session_state_get_result (fixture->state, work);

  g_assert_cmpint (result.status, ==, status);
  g_assert_cmpuint (result.amount, ==, amount);
  g_assert_cmpfloat (result.load_kg, ==, load_kg);
}

/* --- Left alone --- */

static void
assert_wake (Fixture *f, gint64 seen, gint64 now, gboolean left)
{
  g_autoptr (RsSessionState) woken = rs_session_state_wake (f->state, seen, now);

  g_assert_true ((woken != f->state) == left);
  if (!left)
    return;
  g_assert_cmpint (rs_session_state_get_phase (woken), ==, RS_SESSION_PAUSED);
  g_assert_cmpint (rs_session_state_get_away (woken), ==, now - seen);
}

/* Both sides of every boundary: as long as the phase lasts it may be, and not a microsecond more.
 */
static void
test_wake (Fixture *f, gconstpointer data)
{
  g_assert_false (take (f, rs_session_state_wake (f->state, START, START + 9999 * S)));

  step (f, RS_SESSION_START, START);
  assert_wake (f, START, START + 10 * S, FALSE);
  assert_wake (f, START, START + 10 * S + 1, TRUE);
  assert_wake (f, START + 9 * S, START + 19 * S, FALSE);
  assert_wake (f, START + 9 * S, START + 19 * S + 1, TRUE);
  assert_wake (f, START + 9 * S, START + 9 * S, FALSE);
  assert_wake (f, START + 9 * S, START + 8 * S, FALSE);

  /* The phase in which it was left is the one that had begun then, seen or not. */
  assert_wake (f, START + 10 * S, START + 40 * S, FALSE);
  assert_wake (f, START + 10 * S, START + 40 * S + 1, TRUE);

  /* It stands where it was left, with what was done by then. */
  g_assert_true (take (f, rs_session_state_wake (f->state, START + 44 * S, START + 999 * S)));
  assert_at (f, RS_SESSION_PAUSED, 2, 4 * S, START + 999 * S);
  assert_result (f, 0, RS_SET_DONE, 30, 0);
  assert_result (f, 1, RS_SET_PENDING, 0, 0);
  g_assert_cmpint (rs_session_state_get_active (f->state, START + 999 * S), ==, 44 * S);
  g_assert_cmpint (rs_session_state_get_away (f->state), ==, 955 * S);
  g_assert_false (take (f, rs_session_state_wake (f->state, START + 999 * S, START + 9999 * S)));

  step (f, RS_SESSION_RESUME, START + 1000 * S);
  g_assert_cmpint (rs_session_state_get_away (f->state), ==, 0);
  assert_at (f, RS_SESSION_RUNNING, 2, 5 * S, START + 1001 * S);
}

/* What is very short does not make it impatient; what waits for the runner has its own patience. */
static void
test_wake_floors (Fixture *f, gconstpointer data)
{
  RsDose hold = rs_sample_seconds (1, 1, 0);
  RsDose many = rs_sample_reps (1, 100, 0);
  RsDose open = rs_sample_seconds (1, 300, 0);
  g_autoptr (RsRoutineState) routine = NULL;
  g_autoptr (RsPlan) plan = NULL;

  open.open = TRUE;
  routine = rs_sample_routine ("Three", rs_item_new ("a", &hold), rs_item_new ("b", &many),
                               rs_item_new ("c", &open), NULL);
  plan = rs_plan_new (routine);
  take (f, rs_session_state_new (plan));
  go_to (f, 1);
  assert_wake (f, START, START + 3 * S, FALSE);
  assert_wake (f, START, START + 3 * S + 1, TRUE);

  /* A hundred repetitions take about 350 s. */
  step (f, RS_SESSION_SKIP, START);
  step (f, RS_SESSION_SKIP, START);
  assert_wake (f, START, START + rs_segment_get_expected_us (rs_plan_get_segment (plan, 3)), FALSE);
  assert_wake (f, START, START + rs_segment_get_expected_us (rs_plan_get_segment (plan, 3)) + 1,
               TRUE);
  step (f, RS_SESSION_SKIP, START);
  step (f, RS_SESSION_SKIP, START);
  assert_wake (f, START, START + 300 * S, FALSE);
  assert_wake (f, START, START + 300 * S + 1, TRUE);

  set_up (f, NULL);
  go_to (f, 5);
  assert_wake (f, START, START + 60 * S, FALSE);
  assert_wake (f, START, START + 60 * S + 1, TRUE);
  assert_wake (f, START + 500 * S, START + 560 * S, FALSE);
  assert_wake (f, START + 500 * S, START + 560 * S + 1, TRUE);
}

/* Who sends something sees it: nothing is reckoned from before that. */
static void
test_wake_seen_before (Fixture *f, gconstpointer data)
{
  step (f, RS_SESSION_START, START);
  assert_wake (f, START, START + 11 * S, TRUE);
  take (f, rs_session_state_wake (f->state, START - 100 * S, START + 11 * S));
  assert_at (f, RS_SESSION_PAUSED, 0, 0, START + 11 * S);
  g_assert_cmpint (rs_session_state_get_active (f->state, START + 11 * S), ==, 0);
  g_assert_cmpint (rs_session_state_get_away (f->state), ==, 11 * S);

  step (f, RS_SESSION_RESUME, START + 20 * S);
  step (f, RS_SESSION_SKIP, START + 25 * S);
  take (f, rs_session_state_wake (f->state, START + 20 * S, START + 99 * S));
  assert_at (f, RS_SESSION_PAUSED, 1, 0, START + 99 * S);
  g_assert_cmpint (rs_session_state_get_active (f->state, START + 99 * S), ==, 5 * S);
}

/* All that is left is over by itself: it was, when it was looked at last. */
static void
test_wake_at_the_end (Fixture *f, gconstpointer data)
{
  RsDose hold = rs_sample_seconds (1, 30, 0);
  g_autoptr (RsRoutineState) routine = rs_sample_routine ("One", rs_item_new ("a", &hold), NULL);
  g_autoptr (RsPlan) plan = rs_plan_new (routine);

  take (f, rs_session_state_new (plan));
  step (f, RS_SESSION_START, START);
  assert_wake (f, START + 40 * S, START + 9999 * S, FALSE);
  assert_wake (f, START + 40 * S - 1, START + 9999 * S, TRUE);
}

/* --- What the runner has chosen --- */

static void
test_options (Fixture *f, gconstpointer data)
{
  static const RsPlanOptions at_once = { 0, TRUE, FALSE };
  static const RsPlanOptions slow = { RS_PLAN_MAX_LEAD_IN_S + 5, TRUE, FALSE };

  set_plan (f, &at_once);
  g_assert_cmpint (rs_plan_get_segment (f->plan, 0)->kind, ==, RS_SEGMENT_WORK);
  step (f, RS_SESSION_START, START);
  jump (f, 2, START + 4 * S);
  assert_at (f, RS_SESSION_RUNNING, 2, 0, START + 4 * S);
  step (f, RS_SESSION_REDO, START + 9 * S);
  assert_at (f, RS_SESSION_RUNNING, 2, 0, START + 9 * S);

  set_plan (f, &slow);
  g_assert_cmpint (rs_plan_get_segment (f->plan, 0)->duration_us, ==, 60 * S);
  step (f, RS_SESSION_START, START);
  jump (f, 3, START);
  assert_at (f, RS_SESSION_RUNNING, 2, 0, START);
}

/* Led by the metronome, ended by it, or neither. */
static void
test_metronome (Fixture *f, gconstpointer data)
{
  static const struct
  {
    RsPlanOptions options;
    RsWorkMode mode;
    gint64 duration;
  } cases[] = {
    { { 10, FALSE, FALSE }, RS_MODE_REPS, 0 },
    { { 10, FALSE, TRUE }, RS_MODE_REPS, 0 },
    { { 10, TRUE, FALSE }, RS_MODE_PACED, 0 },
    { { 10, TRUE, TRUE }, RS_MODE_PACED, 66 * S },
  };
  g_autoptr (RsRoutineState) routine = rs_sample_first_three ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsPlan) plan = rs_plan_new_full (routine, &cases[i].options);
      const RsSegment *squat = rs_plan_get_segment (plan, 1);

      g_assert_cmpint (squat->mode, ==, cases[i].mode);
      g_assert_cmpint (squat->duration_us, ==, cases[i].duration);
      g_assert_cmpint (rs_segment_get_expected_us (squat), ==, 66 * S);
      take (f, rs_session_state_new (plan));
      go_to (f, 1);
      step (f, RS_SESSION_TICK, START + 66 * S - 1);
      assert_at (f, RS_SESSION_RUNNING, 1, 66 * S - 1, START + 66 * S - 1);
      step (f, RS_SESSION_TICK, START + 66 * S);
      g_assert_cmpuint (rs_session_state_get_position (f->state), ==,
                        cases[i].duration > 0 ? 2 : 1);
      if (cases[i].duration == 0)
        continue;

      /* What the runner ends is as many as were whole. */
      assert_result (f, 0, RS_SET_DONE, 12, 0);
      step (f, RS_SESSION_REDO, START + 66 * S);
      step (f, RS_SESSION_SKIP, START + 66 * S);
      step (f, RS_SESSION_DONE, START + 66 * S + 11 * S - 1);
      assert_result (f, 0, RS_SET_DONE, 1, 0);
    }
}

/* Time to get warm and to wind down is none of the working sets. */
static void
test_counted (Fixture *f, gconstpointer data)
{
  g_autoptr (RsRoutineState) routine = rs_sample_every_block ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);

  for (guint i = 0; i < rs_plan_get_n_segments (plan); i++)
    {
      const RsSegment *segment = rs_plan_get_segment (plan, i);
      RsBlockKind kind = rs_block_get_kind (rs_routine_state_get_block (routine, segment->block));

      g_assert_cmpint (segment->counted, ==,
                       kind != RS_BLOCK_WARM_UP && kind != RS_BLOCK_COOL_DOWN);
    }
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/session-wake/left", test_wake },
    { "/session-wake/floors", test_wake_floors },
    { "/session-wake/seen-before", test_wake_seen_before },
    { "/session-wake/at-the-end", test_wake_at_the_end },
    { "/session-wake/options", test_options },
    { "/session-wake/metronome", test_metronome },
    { "/session-wake/counted", test_counted },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);

  return g_test_run ();
}
