/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-session-state.h"

#include "support/rs-samples.h"

#define S ((gint64) G_USEC_PER_SEC)
#define START (1000 * S)

/*
 * The plan of these tests, by segment:
 *   0 lead-in 10 s     1 hold 30 s (work 0)    2 rest 45 s     3 hold 30 s (work 1)
 *   4 change-over 20 s 5 reps left (work 2)    6 switch 5 s    7 reps right (work 3)
 */
#define N_SEGMENTS 8

typedef struct
{
  RsPlan *plan;
  RsSessionState *state;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  RsDose plank = rs_sample_seconds (2, 30, 45);
  RsDose lunge = rs_sample_reps (1, 12, 60);
  g_autoptr (RsRoutineState) routine = NULL;

  lunge.per_side = TRUE;
  lunge.switch_s = RS_DOSE_SWITCH_S;
  routine =
      rs_sample_routine ("Two", rs_item_new ("plank", &plank), rs_item_new ("lunge", &lunge), NULL);
  fixture->plan = rs_plan_new (routine);
  fixture->state = rs_session_state_new (fixture->plan);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->state, rs_session_state_unref);
  g_clear_pointer (&fixture->plan, rs_plan_unref);
}

static void
step (Fixture *fixture, RsSessionEvent event, gint64 now)
{
  RsSessionState *next = rs_session_state_step (fixture->state, event, now);

  g_clear_pointer (&fixture->state, rs_session_state_unref);
  fixture->state = next;
}

/* Steps, and says whether that made another state. */
static gboolean
steps (Fixture *fixture, RsSessionEvent event, gint64 now)
{
  g_autoptr (RsSessionState) before = rs_session_state_ref (fixture->state);

  step (fixture, event, now);
  return fixture->state != before;
}

#define assert_at(f, expected_phase, expected_position)                                            \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_assert_cmpint (rs_session_state_get_phase ((f)->state), ==, (expected_phase));               \
    g_assert_cmpuint (rs_session_state_get_position ((f)->state), ==, (expected_position));        \
  }                                                                                                \
  G_STMT_END

#define assert_result(f, work, expected_status, expected_amount)                                   \
  G_STMT_START                                                                                     \
  {                                                                                                \
    RsSetResult result_ = rs_session_state_get_result ((f)->state, (work));                        \
                                                                                                   \
    g_assert_cmpint (result_.status, ==, (expected_status));                                       \
    g_assert_cmpuint (result_.amount, ==, (expected_amount));                                      \
  }                                                                                                \
  G_STMT_END

/* Brings a session that has not started to the beginning of @segment by skipping. */
static void
go_to (Fixture *fixture, guint segment)
{
  step (fixture, RS_SESSION_START, START);
  for (guint i = 0; i < segment; i++)
    step (fixture, RS_SESSION_SKIP, START);
  assert_at (fixture, RS_SESSION_RUNNING, segment);
}

static void
test_new (Fixture *f, gconstpointer data)
{
  g_assert_cmpuint (rs_plan_get_n_segments (f->plan), ==, N_SEGMENTS);
  g_assert_cmpuint (rs_plan_get_n_work (f->plan), ==, 4);
  assert_at (f, RS_SESSION_READY, 0);
  g_assert_true (rs_session_state_get_plan (f->state) == f->plan);
  g_assert_cmpint (rs_session_state_get_elapsed (f->state, START), ==, 0);
  g_assert_cmpint (rs_session_state_get_remaining (f->state, START), ==, 10 * S);
  g_assert_cmpint (rs_session_state_get_active (f->state, START), ==, 0);
  g_assert_cmpint (rs_session_state_get_next_change (f->state, START), ==, G_MAXINT64);
  g_assert_cmpuint (rs_session_state_count (f->state, RS_SET_PENDING), ==, 4);
}

static void
test_empty (Fixture *f, gconstpointer data)
{
  g_autoptr (RsRoutineState) routine = rs_routine_state_new ("Empty", NULL, NULL);
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);
  g_autoptr (RsSessionState) next = rs_session_state_step (state, RS_SESSION_START, START);

  g_assert_cmpint (rs_session_state_get_phase (state), ==, RS_SESSION_FINISHED);
  g_assert_null (rs_session_state_get_segment (state));
  g_assert_cmpint (rs_session_state_get_elapsed (state, START), ==, 0);
  g_assert_cmpint (rs_session_state_get_remaining (state, START), ==, 0);
  g_assert_true (next == state);
}

/* Which events do anything in which phase. */
static void
test_allowed (Fixture *f, gconstpointer data)
{
  static const struct
  {
    RsSessionEvent event;
    gboolean ready, running, paused;
  } cases[] = {
    { RS_SESSION_START, TRUE, FALSE, FALSE },  { RS_SESSION_TICK, FALSE, FALSE, FALSE },
    { RS_SESSION_DONE, FALSE, TRUE, TRUE },    { RS_SESSION_PAUSE, FALSE, TRUE, FALSE },
    { RS_SESSION_RESUME, FALSE, FALSE, TRUE }, { RS_SESSION_BACK, FALSE, TRUE, TRUE },
    { RS_SESSION_SKIP, FALSE, TRUE, TRUE },    { RS_SESSION_END, TRUE, TRUE, TRUE },
    { RS_SESSION_REDO, FALSE, FALSE, FALSE },
  };
  g_autoptr (RsSessionState) ready = rs_session_state_ref (f->state);
  g_autoptr (RsSessionState) running = NULL;
  g_autoptr (RsSessionState) paused = NULL;
  g_autoptr (RsSessionState) finished = NULL;

  running = rs_session_state_step (ready, RS_SESSION_START, START);
  paused = rs_session_state_step (running, RS_SESSION_PAUSE, START + S);
  finished = rs_session_state_step (running, RS_SESSION_END, START + S);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RsSessionEvent event = cases[i].event;
      gint64 now = START + 2 * S;
      g_autoptr (RsSessionState) a = rs_session_state_step (ready, event, now);
      g_autoptr (RsSessionState) b = rs_session_state_step (running, event, now);
      g_autoptr (RsSessionState) c = rs_session_state_step (paused, event, now);
      g_autoptr (RsSessionState) d = rs_session_state_step (finished, event, now);

      g_assert_cmpint (a != ready, ==, cases[i].ready);
      g_assert_cmpint (b != running, ==, cases[i].running);
      g_assert_cmpint (c != paused, ==, cases[i].paused);
      g_assert_true (d == finished);
    }
}

/* To the microsecond: one before the end it is still this segment, at the end it is the next. */
static void
test_boundary (Fixture *f, gconstpointer data)
{
  step (f, RS_SESSION_START, START);
  assert_at (f, RS_SESSION_RUNNING, 0);

  g_assert_false (steps (f, RS_SESSION_TICK, START + 10 * S - 1));
  assert_at (f, RS_SESSION_RUNNING, 0);
  g_assert_cmpint (rs_session_state_get_remaining (f->state, START + 10 * S - 1), ==, 1);

  g_assert_true (steps (f, RS_SESSION_TICK, START + 10 * S));
  assert_at (f, RS_SESSION_RUNNING, 1);
  g_assert_cmpint (rs_session_state_get_elapsed (f->state, START + 10 * S), ==, 0);
  assert_result (f, 0, RS_SET_PENDING, 0);

  g_assert_false (steps (f, RS_SESSION_TICK, START + 40 * S - 1));
  g_assert_true (steps (f, RS_SESSION_TICK, START + 40 * S));
  assert_at (f, RS_SESSION_RUNNING, 2);
  assert_result (f, 0, RS_SET_DONE, 30);
}

/* A late tick takes its delay into the next segment. */
static void
test_late_tick (Fixture *f, gconstpointer data)
{
  step (f, RS_SESSION_START, START);
  step (f, RS_SESSION_TICK, START + 13 * S);
  assert_at (f, RS_SESSION_RUNNING, 1);
  g_assert_cmpint (rs_session_state_get_elapsed (f->state, START + 13 * S), ==, 3 * S);
  g_assert_cmpint (rs_session_state_get_remaining (f->state, START + 13 * S), ==, 27 * S);
}

/* One gap over several segments, as after a suspend, ends up where small ticks do. */
static void
test_giant_gap (Fixture *f, gconstpointer data)
{
  g_autoptr (RsSessionState) start = NULL;
  g_autoptr (RsSessionState) giant = NULL;
  gint64 later = START + 3600 * S;

  step (f, RS_SESSION_START, START);
  start = rs_session_state_ref (f->state);
  giant = rs_session_state_step (start, RS_SESSION_TICK, later);
  for (gint64 now = START; now <= later; now += S / 4)
    step (f, RS_SESSION_TICK, now);

  /* Both stand at the repetitions, which wait. */
  assert_at (f, RS_SESSION_RUNNING, 5);
  g_assert_cmpuint (rs_session_state_get_position (giant), ==, 5);
  g_assert_cmpint (rs_session_state_get_elapsed (giant, later), ==,
                   rs_session_state_get_elapsed (f->state, later));
  g_assert_cmpint (rs_session_state_get_elapsed (giant, later), ==,
                   (3600 - 10 - 30 - 45 - 30 - 20) * S);
  g_assert_cmpint (rs_session_state_get_active (giant, later), ==, 3600 * S);
  g_assert_cmpuint (rs_session_state_count (giant, RS_SET_DONE), ==, 2);

  /* The state that it came from has not changed. */
  g_assert_cmpuint (rs_session_state_get_position (start), ==, 0);
  g_assert_cmpuint (rs_session_state_count (start, RS_SET_DONE), ==, 0);
}

/* Repetitions wait for the runner, however long. */
static void
test_reps_wait (Fixture *f, gconstpointer data)
{
  gint64 later = START + 100000 * S;

  go_to (f, 5);
  g_assert_false (steps (f, RS_SESSION_TICK, later));
  g_assert_cmpint (rs_session_state_get_remaining (f->state, later), ==, 0);
  g_assert_cmpint (rs_session_state_get_elapsed (f->state, later), ==, 100000 * S);
  step (f, RS_SESSION_DONE, later);
  assert_at (f, RS_SESSION_RUNNING, 6);
  assert_result (f, 2, RS_SET_DONE, 12);
}

static void
test_pause_resume (Fixture *f, gconstpointer data)
{
  step (f, RS_SESSION_START, START);
  step (f, RS_SESSION_PAUSE, START + 4 * S);
  assert_at (f, RS_SESSION_PAUSED, 0);

  /* Nothing goes on while it is paused. */
  g_assert_false (steps (f, RS_SESSION_TICK, START + 900 * S));
  g_assert_cmpint (rs_session_state_get_elapsed (f->state, START + 900 * S), ==, 4 * S);
  g_assert_cmpint (rs_session_state_get_active (f->state, START + 900 * S), ==, 4 * S);
  g_assert_cmpint (rs_session_state_get_next_change (f->state, START + 900 * S), ==, G_MAXINT64);

  step (f, RS_SESSION_RESUME, START + 1000 * S);
  assert_at (f, RS_SESSION_RUNNING, 0);
  g_assert_false (steps (f, RS_SESSION_TICK, START + 1006 * S - 1));
  g_assert_true (steps (f, RS_SESSION_TICK, START + 1006 * S));
  assert_at (f, RS_SESSION_RUNNING, 1);
  g_assert_cmpint (rs_session_state_get_active (f->state, START + 1006 * S), ==, 10 * S);
}

/* A pause that comes late belongs to the segment that was running by then. */
static void
test_pause_late (Fixture *f, gconstpointer data)
{
  step (f, RS_SESSION_START, START);
  step (f, RS_SESSION_PAUSE, START + 42 * S);
  assert_at (f, RS_SESSION_PAUSED, 2);
  g_assert_cmpint (rs_session_state_get_elapsed (f->state, 0), ==, 2 * S);
  assert_result (f, 0, RS_SET_DONE, 30);
}

/* Done goes on to the next segment from every kind of it, running or paused. */
static void
test_done (Fixture *f, gconstpointer data)
{
  static const struct
  {
    guint segment;
    guint work; /* G_MAXUINT: none */
    guint amount;
  } cases[] = {
    { 0, G_MAXUINT, 0 }, { 1, 0, 7 },  { 2, G_MAXUINT, 0 },
    { 4, G_MAXUINT, 0 }, { 5, 2, 12 }, { 6, G_MAXUINT, 0 },
  };
  gboolean paused = GPOINTER_TO_INT (data);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 now = START + 7 * S + S / 2;

      /* The side switch is over after five seconds. */
      if (cases[i].segment == 6)
        now = START + 2 * S;

      g_clear_pointer (&f->state, rs_session_state_unref);
      f->state = rs_session_state_new (f->plan);
      go_to (f, cases[i].segment);
      if (paused)
        step (f, RS_SESSION_PAUSE, now);
      step (f, RS_SESSION_DONE, now);
      assert_at (f, paused ? RS_SESSION_PAUSED : RS_SESSION_RUNNING, cases[i].segment + 1);
      g_assert_cmpint (rs_session_state_get_elapsed (f->state, now), ==, 0);
      if (cases[i].work != G_MAXUINT)
        assert_result (f, cases[i].work, RS_SET_DONE, cases[i].amount);
      g_assert_cmpuint (rs_session_state_count (f->state, RS_SET_DONE), ==,
                        cases[i].work != G_MAXUINT ? 1 : 0);
    }
}

/* A hold that was let go within a second was not held. */
static void
test_done_too_soon (Fixture *f, gconstpointer data)
{
  go_to (f, 1);
  step (f, RS_SESSION_DONE, START + S - 1);
  assert_result (f, 0, RS_SET_SKIPPED, 0);
}

static void
test_done_last (Fixture *f, gconstpointer data)
{
  go_to (f, 7);
  step (f, RS_SESSION_DONE, START + 9 * S);
  assert_at (f, RS_SESSION_FINISHED, N_SEGMENTS);
  g_assert_null (rs_session_state_get_segment (f->state));
  assert_result (f, 3, RS_SET_DONE, 12);
  g_assert_cmpint (rs_session_state_get_active (f->state, START + 5000 * S), ==, 9 * S);
}

static void
test_skip (Fixture *f, gconstpointer data)
{
  go_to (f, N_SEGMENTS - 1);
  assert_result (f, 0, RS_SET_SKIPPED, 0);
  assert_result (f, 1, RS_SET_SKIPPED, 0);
  assert_result (f, 2, RS_SET_SKIPPED, 0);
  assert_result (f, 3, RS_SET_PENDING, 0);

  step (f, RS_SESSION_PAUSE, START);
  step (f, RS_SESSION_SKIP, START);
  assert_at (f, RS_SESSION_FINISHED, N_SEGMENTS);
  g_assert_cmpuint (rs_session_state_count (f->state, RS_SET_SKIPPED), ==, 4);
}

/* Early in a segment back goes to the one before, later to its own beginning. */
static void
test_back (Fixture *f, gconstpointer data)
{
  go_to (f, 2);
  step (f, RS_SESSION_BACK, START + RS_SESSION_BACK_AGAIN_US);
  assert_at (f, RS_SESSION_RUNNING, 1);
  g_assert_cmpint (rs_session_state_get_elapsed (f->state, START + RS_SESSION_BACK_AGAIN_US), ==,
                   0);

  step (f, RS_SESSION_BACK, START + 2 * RS_SESSION_BACK_AGAIN_US + 1);
  assert_at (f, RS_SESSION_RUNNING, 1);
  g_assert_cmpint (
      rs_session_state_get_elapsed (f->state, START + 2 * RS_SESSION_BACK_AGAIN_US + 1), ==, 0);
}

static void
test_back_at_start (Fixture *f, gconstpointer data)
{
  step (f, RS_SESSION_START, START);
  step (f, RS_SESSION_BACK, START + 2 * S);
  assert_at (f, RS_SESSION_RUNNING, 0);
  g_assert_cmpint (rs_session_state_get_elapsed (f->state, START + 2 * S), ==, 0);

  /* Again at the same instant changes nothing, and says so; the same when paused. */
  g_assert_false (steps (f, RS_SESSION_BACK, START + 2 * S));
  step (f, RS_SESSION_PAUSE, START + 2 * S);
  g_assert_false (steps (f, RS_SESSION_BACK, START + 50 * S));
}

/* Looking back loses nothing: not by skipping on, not by a hold that is not held. */
static void
test_back_keeps_results (Fixture *f, gconstpointer data)
{
  go_to (f, 1);
  step (f, RS_SESSION_TICK, START + 30 * S);
  assert_result (f, 0, RS_SET_DONE, 30);
  step (f, RS_SESSION_BACK, START + 31 * S);
  assert_at (f, RS_SESSION_RUNNING, 1);
  assert_result (f, 0, RS_SET_DONE, 30);

  step (f, RS_SESSION_SKIP, START + 32 * S);
  assert_result (f, 0, RS_SET_DONE, 30);

  step (f, RS_SESSION_BACK, START + 33 * S);
  step (f, RS_SESSION_DONE, START + 33 * S + S / 2);
  assert_at (f, RS_SESSION_RUNNING, 2);
  assert_result (f, 0, RS_SET_DONE, 30);

  /* Doing it again counts. */
  step (f, RS_SESSION_BACK, START + 34 * S);
  step (f, RS_SESSION_DONE, START + 39 * S);
  assert_result (f, 0, RS_SET_DONE, 5);
}

static void
test_skipped_then_done (Fixture *f, gconstpointer data)
{
  go_to (f, 2);
  assert_result (f, 0, RS_SET_SKIPPED, 0);
  step (f, RS_SESSION_BACK, START);
  step (f, RS_SESSION_DONE, START + 20 * S);
  assert_result (f, 0, RS_SET_DONE, 20);
}

/* Ending keeps what was done and leaves the rest open, in every phase. */
static void
test_end (Fixture *f, gconstpointer data)
{
  go_to (f, 1);
  step (f, RS_SESSION_END, START + 35 * S);
  assert_at (f, RS_SESSION_FINISHED, N_SEGMENTS);
  assert_result (f, 0, RS_SET_DONE, 30);
  assert_result (f, 1, RS_SET_PENDING, 0);
  g_assert_cmpint (rs_session_state_get_active (f->state, START + 99 * S), ==, 35 * S);
}

static void
test_end_early (Fixture *f, gconstpointer data)
{
  step (f, RS_SESSION_END, START);
  assert_at (f, RS_SESSION_FINISHED, N_SEGMENTS);
  g_assert_cmpint (rs_session_state_get_active (f->state, START), ==, 0);
  g_assert_cmpuint (rs_session_state_count (f->state, RS_SET_PENDING), ==, 4);
}

static void
test_end_paused (Fixture *f, gconstpointer data)
{
  step (f, RS_SESSION_START, START);
  step (f, RS_SESSION_PAUSE, START + 3 * S);
  step (f, RS_SESSION_END, START + 99 * S);
  assert_at (f, RS_SESSION_FINISHED, N_SEGMENTS);
  g_assert_cmpint (rs_session_state_get_active (f->state, START + 99 * S), ==, 3 * S);
}

/* A session that ends by itself ends at its own instant, not when somebody noticed. */
static void
test_finish_by_time (Fixture *f, gconstpointer data)
{
  RsDose dose = rs_sample_seconds (1, 30, 0);
  g_autoptr (RsRoutineState) routine =
      rs_sample_routine ("One", rs_item_new ("plank", &dose), NULL);
  g_autoptr (RsPlan) plan = rs_plan_new (routine);

  g_clear_pointer (&f->state, rs_session_state_unref);
  f->state = rs_session_state_new (plan);
  step (f, RS_SESSION_START, START);
  /* Too late for it to matter. */
  step (f, RS_SESSION_SKIP, START + 500 * S);
  assert_at (f, RS_SESSION_FINISHED, 2);
  assert_result (f, 0, RS_SET_DONE, 30);
  g_assert_cmpint (rs_session_state_get_active (f->state, START + 500 * S), ==, 40 * S);
}

static void
test_next_change (Fixture *f, gconstpointer data)
{
  step (f, RS_SESSION_START, START);
  g_assert_cmpint (rs_session_state_get_next_change (f->state, START), ==, START + S);
  g_assert_cmpint (rs_session_state_get_next_change (f->state, START + 1), ==, START + S);
  g_assert_cmpint (rs_session_state_get_next_change (f->state, START + S - 1), ==, START + S);
  g_assert_cmpint (rs_session_state_get_next_change (f->state, START + S), ==, START + 2 * S);
  g_assert_cmpint (rs_session_state_get_next_change (f->state, START + 10 * S - 1), ==,
                   START + 10 * S);

  /* Overdue: now, not in a second. */
  g_assert_cmpint (rs_session_state_get_next_change (f->state, START + 10 * S + 3), ==,
                   START + 10 * S + 3);

  /* Pauses shift the seconds. */
  step (f, RS_SESSION_PAUSE, START + 2 * S + 400000);
  step (f, RS_SESSION_RESUME, START + 60 * S);
  g_assert_cmpint (rs_session_state_get_next_change (f->state, START + 60 * S), ==,
                   START + 60 * S + 600000);
}

/* A clock that stands still or (which it never should) goes back does no harm. */
static void
test_odd_clock (Fixture *f, gconstpointer data)
{
  step (f, RS_SESSION_START, START);
  g_assert_cmpint (rs_session_state_get_elapsed (f->state, START - S), ==, 0);
  g_assert_cmpint (rs_session_state_get_active (f->state, START - S), ==, 0);
  g_assert_false (steps (f, RS_SESSION_TICK, START - S));
  assert_at (f, RS_SESSION_RUNNING, 0);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
    gboolean paused;
  } tests[] = {
    { "/session-state/new", test_new },
    { "/session-state/empty", test_empty },
    { "/session-state/allowed", test_allowed },
    { "/session-state/boundary", test_boundary },
    { "/session-state/late-tick", test_late_tick },
    { "/session-state/giant-gap", test_giant_gap },
    { "/session-state/reps-wait", test_reps_wait },
    { "/session-state/pause-resume", test_pause_resume },
    { "/session-state/pause-late", test_pause_late },
    { "/session-state/done", test_done, FALSE },
    { "/session-state/done-paused", test_done, TRUE },
    { "/session-state/done-too-soon", test_done_too_soon },
    { "/session-state/done-last", test_done_last },
    { "/session-state/skip", test_skip },
    { "/session-state/back", test_back },
    { "/session-state/back-at-start", test_back_at_start },
    { "/session-state/back-keeps-results", test_back_keeps_results },
    { "/session-state/skipped-then-done", test_skipped_then_done },
    { "/session-state/end", test_end },
    { "/session-state/end-early", test_end_early },
    { "/session-state/end-paused", test_end_paused },
    { "/session-state/finish-by-time", test_finish_by_time },
    { "/session-state/next-change", test_next_change },
    { "/session-state/odd-clock", test_odd_clock },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, GINT_TO_POINTER (tests[i].paused), set_up, tests[i].run,
                tear_down);

  return g_test_run ();
}
