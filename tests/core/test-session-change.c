/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-session-state.h"

#include "support/rs-samples.h"

#include <math.h>

/* What the runner may do besides going on: again, elsewhere, otherwise. */

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

static gboolean
edit (Fixture *fixture, RsPlanEditKind kind, gint64 us, gint64 now)
{
  RsPlanEdit change = { .kind = kind, .us = us, .segment = 77 };

  return take (fixture, rs_session_state_edit (fixture->state, &change, now));
}

static gboolean
swap (Fixture *fixture, const char *id, const RsDose *dose, gint64 now)
{
  g_autoptr (RsItem) item = rs_item_new (id, dose);
  RsPlanEdit change = { .kind = RS_PLAN_SWAP, .item = item };

  return take (fixture, rs_session_state_edit (fixture->state, &change, now));
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

/* --- Again --- */

static void
test_redo (Fixture *f, gconstpointer data)
{
  /* In the first pause there is nothing to do again. */
  step (f, RS_SESSION_START, START);
  g_assert_false (step (f, RS_SESSION_REDO, START + 4 * S));
  assert_at (f, RS_SESSION_RUNNING, 0, 4 * S, START + 4 * S);

  /* In a set it is this one, with the last ten seconds of the pause before it. */
  step (f, RS_SESSION_TICK, START + 15 * S);
  step (f, RS_SESSION_REDO, START + 15 * S);
  assert_at (f, RS_SESSION_RUNNING, 0, 0, START + 15 * S);
  g_assert_cmpint (rs_session_state_get_active (f->state, START + 15 * S), ==, 15 * S);

  /* In the rest it is the one before, which stays done until it is done again. */
  step (f, RS_SESSION_TICK, START + 60 * S);
  assert_at (f, RS_SESSION_RUNNING, 2, 5 * S, START + 60 * S);
  step (f, RS_SESSION_REDO, START + 60 * S);
  assert_at (f, RS_SESSION_RUNNING, 0, 0, START + 60 * S);
  assert_result (f, 0, RS_SET_DONE, 30, 0);
  step (f, RS_SESSION_DONE, START + 61 * S);
  step (f, RS_SESSION_DONE, START + 70 * S);
  assert_result (f, 0, RS_SET_DONE, 9, 0);

  /* From a long pause only its last seconds; without a pause at once. */
  jump (f, 3, START + 71 * S);
  step (f, RS_SESSION_SKIP, START + 71 * S);
  step (f, RS_SESSION_REDO, START + 80 * S);
  assert_at (f, RS_SESSION_RUNNING, 2, 35 * S, START + 80 * S);
  step (f, RS_SESSION_TICK, START + 90 * S);
  assert_at (f, RS_SESSION_RUNNING, 3, 0, START + 90 * S);
}

static void
test_redo_paused (Fixture *f, gconstpointer data)
{
  go_to (f, 6);
  step (f, RS_SESSION_PAUSE, START + S);
  step (f, RS_SESSION_REDO, START + 50 * S);
  assert_at (f, RS_SESSION_PAUSED, 4, 10 * S, START + 50 * S);
  g_assert_cmpint (rs_session_state_get_active (f->state, START + 50 * S), ==, S);
  step (f, RS_SESSION_RESUME, START + 60 * S);
  step (f, RS_SESSION_TICK, START + 70 * S - 1);
  assert_at (f, RS_SESSION_RUNNING, 4, 20 * S - 1, START + 70 * S - 1);
  step (f, RS_SESSION_TICK, START + 70 * S);
  assert_at (f, RS_SESSION_RUNNING, 5, 0, START + 70 * S);
}

/* --- Elsewhere --- */

static void
test_jump (Fixture *f, gconstpointer data)
{
  g_assert_false (jump (f, 3, START));
  step (f, RS_SESSION_START, START);

  /* To sets only. */
  for (guint i = 0; i < N_SEGMENTS + 2; i++)
    if (i % 2 == 0)
      g_assert_false (jump (f, i, START + S));
  g_assert_false (jump (f, G_MAXUINT, START + S));

  jump (f, 3, START + 2 * S);
  assert_at (f, RS_SESSION_RUNNING, 2, 35 * S, START + 2 * S);
  g_assert_cmpint (rs_session_state_get_active (f->state, START + 2 * S), ==, 2 * S);
  g_assert_false (jump (f, 3, START + 2 * S));

  /* The pause before the right side is shorter than the time to get ready. */
  jump (f, 7, START + 3 * S);
  assert_at (f, RS_SESSION_RUNNING, 6, 0, START + 3 * S);

  /* What lies between is neither done nor left out. */
  g_assert_cmpuint (rs_session_state_count (f->state, RS_SET_PENDING), ==, 4);
  step (f, RS_SESSION_DONE, START + 3 * S);
  step (f, RS_SESSION_PAUSE, START + 4 * S);
  jump (f, 1, START + 90 * S);
  assert_at (f, RS_SESSION_PAUSED, 0, 0, START + 90 * S);
  g_assert_cmpuint (rs_session_state_count (f->state, RS_SET_PENDING), ==, 4);

  step (f, RS_SESSION_END, START + 90 * S);
  g_assert_false (jump (f, 3, START + 91 * S));
}

/* Sets that the clock had ended by then are done. */
static void
test_jump_late (Fixture *f, gconstpointer data)
{
  step (f, RS_SESSION_START, START);
  jump (f, 1, START + 42 * S);
  assert_at (f, RS_SESSION_RUNNING, 0, 0, START + 42 * S);
  assert_result (f, 0, RS_SET_DONE, 30, 0);
}

/* --- Otherwise --- */

static void
test_edit_phases (Fixture *f, gconstpointer data)
{
  g_assert_false (edit (f, RS_PLAN_ADD_SET, 0, START));
  step (f, RS_SESSION_START, START);
  g_assert_true (edit (f, RS_PLAN_ADD_SET, 0, START + S));
  assert_at (f, RS_SESSION_RUNNING, 0, S, START + S);
  step (f, RS_SESSION_PAUSE, START + 2 * S);
  g_assert_true (edit (f, RS_PLAN_DROP_SET, 0, START + 50 * S));
  assert_at (f, RS_SESSION_PAUSED, 0, 2 * S, START + 50 * S);
  g_assert_cmpuint (rs_session_state_count (f->state, RS_SET_PENDING), ==, 4);
  g_assert_false (
      swap (f, "plank", rs_item_get_dose (rs_plan_get_segment (f->plan, 1)->item), START + 51 * S));
  step (f, RS_SESSION_END, START + 60 * S);
  g_assert_false (edit (f, RS_PLAN_ADD_SET, 0, START + 61 * S));
}

static void
test_stretch (Fixture *f, gconstpointer data)
{
  step (f, RS_SESSION_START, START);
  edit (f, RS_PLAN_STRETCH, 10 * S, START + 4 * S);
  assert_at (f, RS_SESSION_RUNNING, 0, 4 * S, START + 4 * S);
  g_assert_cmpint (rs_session_state_get_remaining (f->state, START + 4 * S), ==, 16 * S);
  edit (f, RS_PLAN_STRETCH, -10 * S, START + 5 * S);
  g_assert_cmpint (rs_session_state_get_remaining (f->state, START + 5 * S), ==, 5 * S);

  /* Shorter than it has lasted: it is over now. */
  edit (f, RS_PLAN_STRETCH, -10 * S, START + 6 * S);
  assert_at (f, RS_SESSION_RUNNING, 1, 0, START + 6 * S);

  /* A hold that is cut short comes to what was held. */
  edit (f, RS_PLAN_STRETCH, -10 * S, START + 30 * S + S / 2);
  assert_at (f, RS_SESSION_RUNNING, 2, 0, START + 30 * S + S / 2);
  assert_result (f, 0, RS_SET_DONE, 24, 0);

  /* And one that is longer to all of it. */
  step (f, RS_SESSION_DONE, START + 31 * S);
  edit (f, RS_PLAN_STRETCH, 10 * S, START + 32 * S);
  step (f, RS_SESSION_TICK, START + 71 * S - 1);
  assert_at (f, RS_SESSION_RUNNING, 3, 40 * S - 1, START + 71 * S - 1);
  step (f, RS_SESSION_TICK, START + 71 * S);
  assert_result (f, 1, RS_SET_DONE, 40, 0);

  /* Repetitions wait; there is nothing to make longer. */
  step (f, RS_SESSION_DONE, START + 71 * S);
  g_assert_false (edit (f, RS_PLAN_STRETCH, 10 * S, START + 72 * S));
}

/* Paused it stays where it is, and is over as soon as it goes on. */
static void
test_stretch_paused (Fixture *f, gconstpointer data)
{
  step (f, RS_SESSION_START, START);
  step (f, RS_SESSION_PAUSE, START + 6 * S);
  edit (f, RS_PLAN_STRETCH, -10 * S, START + 20 * S);
  assert_at (f, RS_SESSION_PAUSED, 0, 6 * S, START + 20 * S);
  g_assert_cmpint (rs_session_state_get_remaining (f->state, START + 20 * S), ==, 0);
  g_assert_false (edit (f, RS_PLAN_STRETCH, -10 * S, START + 21 * S));
  step (f, RS_SESSION_RESUME, START + 30 * S);
  assert_at (f, RS_SESSION_RUNNING, 1, 0, START + 30 * S);
}

static void
test_swap (Fixture *f, gconstpointer data)
{
  RsDose dose = rs_sample_reps (1, 8, 10);

  /* In a pause, which goes on. */
  go_to (f, 2);
  g_assert_true (swap (f, "push-up", &dose, START + 5 * S));
  assert_at (f, RS_SESSION_RUNNING, 2, 5 * S, START + 5 * S);
  step (f, RS_SESSION_TICK, START + 45 * S);
  assert_at (f, RS_SESSION_RUNNING, 3, 0, START + 45 * S);
  g_assert_cmpuint (rs_session_state_get_segment (f->state)->work, ==, 4);

  /* In the middle of it, which then begins with time to get ready. */
  g_assert_true (swap (f, "plank", &dose, START + 50 * S));
  assert_at (f, RS_SESSION_RUNNING, 3, 0, START + 50 * S);
  g_assert_cmpint (rs_session_state_get_segment (f->state)->kind, ==, RS_SEGMENT_LEAD_IN);
  step (f, RS_SESSION_TICK, START + 60 * S);
  step (f, RS_SESSION_DONE, START + 80 * S);
  assert_result (f, 5, RS_SET_DONE, 8, 0);
  assert_result (f, 1, RS_SET_PENDING, 0, 0);
  g_assert_cmpuint (rs_session_state_count (f->state, RS_SET_DONE), ==, 1);
  g_assert_cmpuint (rs_session_state_count (f->state, RS_SET_PENDING), ==, 2);
}

/* Whoever goes back and takes another exercise has done both. */
static void
test_swap_keeps_what_was_done (Fixture *f, gconstpointer data)
{
  RsDose dose = rs_sample_reps (1, 8, 10);

  step (f, RS_SESSION_START, START);
  step (f, RS_SESSION_TICK, START + 40 * S);
  step (f, RS_SESSION_REDO, START + 41 * S);
  swap (f, "push-up", &dose, START + 42 * S);
  assert_result (f, 0, RS_SET_DONE, 30, 0);
  g_assert_null (rs_plan_get_work (rs_session_state_get_plan (f->state), 0));
  step (f, RS_SESSION_DONE, START + 43 * S);
  step (f, RS_SESSION_DONE, START + 44 * S);
  assert_result (f, 0, RS_SET_DONE, 30, 0);
  assert_result (f, 4, RS_SET_DONE, 8, 0);

  /* A set that is not there any more is not to be corrected. */
  g_assert_false (take (f, rs_session_state_note (f->state, 0, &(RsSetResult) { 0 })));
}

/* The rest before it is over with the set that is dropped. */
static void
test_drop (Fixture *f, gconstpointer data)
{
  go_to (f, 2);
  edit (f, RS_PLAN_DROP_SET, 0, START + 5 * S);
  assert_at (f, RS_SESSION_RUNNING, 2, 0, START + 5 * S);
  g_assert_cmpint (rs_session_state_get_segment (f->state)->kind, ==, RS_SEGMENT_CHANGE_OVER);
  g_assert_cmpuint (rs_session_state_count (f->state, RS_SET_PENDING), ==, 2);
  g_assert_false (edit (f, RS_PLAN_DROP_SET, 0, START + 6 * S));
}

static void
test_drop_to_the_end (Fixture *f, gconstpointer data)
{
  RsDose squat = rs_sample_reps (2, 12, 60);
  g_autoptr (RsRoutineState) routine =
      rs_sample_routine ("One", rs_item_new ("squat", &squat), NULL);
  g_autoptr (RsPlan) plan = rs_plan_new (routine);

  for (guint paused = 0; paused < 2; paused++)
    {
      take (f, rs_session_state_new (plan));
      go_to (f, 2);
      if (paused)
        step (f, RS_SESSION_PAUSE, START + 5 * S);
      edit (f, RS_PLAN_DROP_SET, 0, START + 5 * S);
      g_assert_cmpint (rs_session_state_get_phase (f->state), ==, RS_SESSION_FINISHED);
      g_assert_cmpint (rs_session_state_get_active (f->state, START + 99 * S), ==, 5 * S);
    }
}

/* --- What came of it --- */

static void
test_note (Fixture *f, gconstpointer data)
{
  static const struct
  {
    RsSetResult said;
    RsSetResult kept;
  } cases[] = {
    { { RS_SET_PENDING, 20, RS_LOAD_KG, 5, 7.5, 3 }, { RS_SET_DONE, 20, RS_LOAD_KG, 5, 7.5, 3 } },
    { { RS_SET_DONE, 0, RS_LOAD_KG, 5, 7, 8 }, { RS_SET_SKIPPED, 0, RS_LOAD_KG, 0, 0, 8 } },
    { { RS_SET_SKIPPED, 99999, RS_LOAD_KG, 99999, 99, 99 },
      { RS_SET_DONE, 3600, RS_LOAD_KG, 1000, 10, 10 } },
    { { RS_SET_DONE, 1, RS_LOAD_KG, -1, -1, 0 }, { RS_SET_DONE, 1, RS_LOAD_KG, 0, 0, 0 } },
    { { RS_SET_DONE, 1, RS_LOAD_KG, NAN, NAN, 0 }, { RS_SET_DONE, 1, RS_LOAD_KG, 0, 0, 0 } },
    { { RS_SET_DONE, 1, RS_LOAD_KG, INFINITY, 7.3, 0 }, { RS_SET_DONE, 1, RS_LOAD_KG, 0, 7.5, 0 } },
    { { RS_SET_DONE, 1, RS_LOAD_BAND, 5, 0.4, 0 }, { RS_SET_DONE, 1, RS_LOAD_BAND, 0, 0, 0 } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RsSetResult kept;

      take (f, rs_session_state_note (f->state, 0, &cases[i].said));
      kept = rs_session_state_get_result (f->state, 0);
      g_assert_cmpuint (kept.status, ==, cases[i].kept.status);
      g_assert_cmpuint (kept.amount, ==, cases[i].kept.amount);
      g_assert_true (rs_set_result_equal (&kept, &cases[i].kept));
      g_assert_false (take (f, rs_session_state_note (f->state, 0, &cases[i].said)));
    }

  /* Repetitions have a limit of their own; pounds stay pounds. */
  take (f, rs_session_state_note (
               f->state, 2, &(RsSetResult) { RS_SET_DONE, 2000, RS_LOAD_LB, 20.41165665, 0, 0 }));
  g_assert_cmpuint (rs_session_state_get_result (f->state, 2).amount, ==, 1000);
  g_assert_cmpint (rs_session_state_get_result (f->state, 2).load_kind, ==, RS_LOAD_LB);
}

/* Also when it is all over, and it changes nothing else. */
static void
test_note_at_the_end (Fixture *f, gconstpointer data)
{
  RsSetResult result = { .amount = 9 };
  guint work = 99;

  g_assert_false (rs_session_state_get_last_result (f->state, &work, &result));
  go_to (f, 5);
  step (f, RS_SESSION_END, START + 7 * S);
  g_assert_true (rs_session_state_get_last_result (f->state, &work, &result));
  g_assert_cmpuint (work, ==, 3);
  result.amount = 11;
  take (f, rs_session_state_note (f->state, 3, &result));
  assert_at (f, RS_SESSION_FINISHED, N_SEGMENTS, 0, START + 8 * S);
  g_assert_cmpint (rs_session_state_get_active (f->state, START + 8 * S), ==, 7 * S);
  assert_result (f, 3, RS_SET_DONE, 11, 0);
}

/* What was lifted last is what the next set begins with, of the same exercise only. */
static void
test_load_carried (Fixture *f, gconstpointer data)
{
  go_to (f, 5);
  step (f, RS_SESSION_DONE, START + 20 * S);
  assert_result (f, 2, RS_SET_DONE, 12, 10);
  take (f, rs_session_state_note (f->state, 2,
                                  &(RsSetResult) { RS_SET_DONE, 10, RS_LOAD_KG, 12.5, 8, 2 }));
  step (f, RS_SESSION_TICK, START + 25 * S);
  step (f, RS_SESSION_DONE, START + 40 * S);
  assert_result (f, 3, RS_SET_DONE, 12, 12.5);
  g_assert_cmpfloat (rs_session_state_get_result (f->state, 3).rpe, ==, 0);

  set_up (f, NULL);
  go_to (f, 5);
  take (f, rs_session_state_note (f->state, 1,
                                  &(RsSetResult) { RS_SET_DONE, 10, RS_LOAD_KG, 40, 0, 0 }));
  step (f, RS_SESSION_DONE, START + 20 * S);
  assert_result (f, 2, RS_SET_DONE, 12, 10);

  /* Done again it is with what it was done with. */
  take (f, rs_session_state_note (f->state, 2,
                                  &(RsSetResult) { RS_SET_DONE, 12, RS_LOAD_KG, 15, 9, 1 }));
  step (f, RS_SESSION_REDO, START + 21 * S);
  step (f, RS_SESSION_SKIP, START + 22 * S);
  step (f, RS_SESSION_DONE, START + 30 * S);
  assert_result (f, 2, RS_SET_DONE, 12, 15);
  g_assert_cmpuint (rs_session_state_get_result (f->state, 2).pain, ==, 0);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/session-change/redo", test_redo },
    { "/session-change/redo-paused", test_redo_paused },
    { "/session-change/jump", test_jump },
    { "/session-change/jump-late", test_jump_late },
    { "/session-change/edit-phases", test_edit_phases },
    { "/session-change/stretch", test_stretch },
    { "/session-change/stretch-paused", test_stretch_paused },
    { "/session-change/swap", test_swap },
    { "/session-change/swap-keeps-what-was-done", test_swap_keeps_what_was_done },
    { "/session-change/drop", test_drop },
    { "/session-change/drop-to-the-end", test_drop_to_the_end },
    { "/session-change/note", test_note },
    { "/session-change/note-at-the-end", test_note_at_the_end },
    { "/session-change/load-carried", test_load_carried },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);

  return g_test_run ();
}
