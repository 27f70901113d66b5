/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-cue.h"

#include "support/rs-samples.h"

#define S ((gint64) G_USEC_PER_SEC)
#define START (1000 * S)
#define NONE (-1)

/* A session of @items (taken over) that runs in segment @segment since START. */
static RsSessionState *
run (RsRoutineState *routine, const RsPlanOptions *options, guint segment)
{
  g_autoptr (RsPlan) plan = rs_plan_new_full (routine, options);
  g_autoptr (RsSessionState) ready = rs_session_state_new (plan);
  RsSessionState *state = rs_session_state_step (ready, RS_SESSION_START, START);

  for (guint i = 0; i < segment; i++)
    {
      g_autoptr (RsSessionState) before = state;

      state = rs_session_state_step (before, RS_SESSION_SKIP, START);
    }

  g_assert_cmpuint (rs_session_state_get_position (state), ==, segment);
  return state;
}

static RsSessionState *
run_dose (const RsDose *dose, const RsPlanOptions *options, guint segment)
{
  g_autoptr (RsRoutineState) routine = rs_sample_routine ("One", rs_item_new ("thing", dose), NULL);

  return run (routine, options, segment);
}

static const RsPlanOptions usual = RS_PLAN_OPTIONS_USUAL;
static const RsPlanOptions ends = { 10, TRUE, TRUE };
static const RsPlanOptions silent = { 10, FALSE, FALSE };

/* All cues of the current segment, as "tick 7 tick 8 …" with seconds, until @until. */
static char *
list_cues (RsSessionState *state, gboolean lift_first, gint64 until)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gint64 after = rs_session_state_get_began (state);
  RsCue cue;

  while (rs_cue_next (state, lift_first, after, &cue) && cue.at <= until)
    {
      g_assert_cmpint (cue.at, >, after);
      after = cue.at;
      g_string_append_printf (text, "%s%s %g", text->len > 0 ? " " : "",
                              rs_vocabulary_nick (RS_TYPE_CUE_KIND, (int) cue.kind),
                              (double) (cue.at - START) / S);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
assert_cues (RsSessionState *taken, gboolean lift_first, gint64 until, const char *expected)
{
  g_autoptr (RsSessionState) state = taken;
  g_autofree char *text = list_cues (state, lift_first, until);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_last_seconds (void)
{
  RsDose one = rs_sample_seconds (2, 1, 3);
  RsDose long_rest = rs_sample_seconds (2, 4, 90);

  assert_cues (run_dose (&one, &usual, 0), FALSE, G_MAXINT64, "tick 7 tick 8 tick 9 start 10");
  assert_cues (run_dose (&one, &usual, 1), FALSE, G_MAXINT64, "work-end 1");
  assert_cues (run_dose (&one, &usual, 2), FALSE, G_MAXINT64, "tick 1 tick 2 rest-end 3");
  assert_cues (run_dose (&one, &usual, 3), FALSE, G_MAXINT64, "finished 1");
  assert_cues (run_dose (&long_rest, &usual, 1), FALSE, G_MAXINT64,
               "tick 1 tick 2 tick 3 work-end 4");
  assert_cues (run_dose (&long_rest, &usual, 2), FALSE, G_MAXINT64,
               "tick 87 tick 88 tick 89 rest-end 90");
}

/* Half of holds that are long, and of no pause. */
static void
test_half (void)
{
  RsDose shorter = rs_sample_seconds (1, 19, 60);
  RsDose longer = rs_sample_seconds (2, 20, 60);
  RsDose odd = rs_sample_seconds (1, 31, 60);

  assert_cues (run_dose (&shorter, &usual, 1), FALSE, G_MAXINT64,
               "tick 16 tick 17 tick 18 finished 19");
  assert_cues (run_dose (&longer, &usual, 1), FALSE, G_MAXINT64,
               "half 10 tick 17 tick 18 tick 19 work-end 20");
  assert_cues (run_dose (&longer, &usual, 2), FALSE, G_MAXINT64,
               "tick 57 tick 58 tick 59 rest-end 60");
  assert_cues (run_dose (&odd, &usual, 1), FALSE, G_MAXINT64,
               "half 15.5 tick 28 tick 29 tick 30 finished 31");
}

/* The least is done: then it is up to the runner. */
static void
test_open (void)
{
  RsDose hold = rs_sample_seconds (1, 12, 60);
  RsDose reps = rs_sample_reps (1, 2, 60);

  hold.open = TRUE;
  reps.open = TRUE;
  assert_cues (run_dose (&hold, &usual, 1), FALSE, G_MAXINT64, "half 12");
  assert_cues (run_dose (&reps, &usual, 1), FALSE, G_MAXINT64, "");

  /* The metronome goes on; at one instant with a beat there is only the half. */
  reps.tempo = (RsTempo) { 2, 0, 1 };
  assert_cues (run_dose (&reps, &usual, 1), FALSE, START + 11 * S,
               "beat-lift 2 beat-lower 3.5 beat-lift 5.5 half 7 beat-lift 9 beat-lower 10.5");
}

static void
test_waits (void)
{
  RsDose reps = rs_sample_reps (1, 12, 60);

  assert_cues (run_dose (&reps, &usual, 1), FALSE, G_MAXINT64, "");
  reps.tempo = (RsTempo) { 3, 1, 1 };
  assert_cues (run_dose (&reps, &silent, 1), FALSE, G_MAXINT64, "");
  reps.tempo = (RsTempo) { RS_TEMPO_FAST, 0, RS_TEMPO_FAST };
  assert_cues (run_dose (&reps, &usual, 1), FALSE, G_MAXINT64, "");

  /* A jump is not led, and does not end by the metronome either. */
  reps.tempo = (RsTempo) { 2, 0, RS_TEMPO_FAST };
  assert_cues (run_dose (&reps, &usual, 1), FALSE, G_MAXINT64, "");
  assert_cues (run_dose (&reps, &ends, 1), FALSE, G_MAXINT64, "");
}

static void
test_beats (void)
{
  RsDose reps = rs_sample_reps (2, 2, 60);

  reps.tempo = (RsTempo) { 3, 1, 1 };
  assert_cues (run_dose (&reps, &usual, 1), FALSE, G_MAXINT64,
               "beat-pause 3 beat-lift 4 beat-lower 5.5 beat-pause 8.5 beat-lift 9.5");
  assert_cues (run_dose (&reps, &usual, 1), TRUE, G_MAXINT64,
               "beat-pause 1 beat-lower 2 beat-lift 5.5 beat-pause 6.5 beat-lower 7.5");

  /* Parts of no length are not told, and a pause "as fast as you can" takes half a second. */
  reps.tempo = (RsTempo) { 2, 0, 1 };
  assert_cues (run_dose (&reps, &usual, 1), FALSE, G_MAXINT64,
               "beat-lift 2 beat-lower 3.5 beat-lift 5.5");
  assert_cues (run_dose (&reps, &usual, 1), TRUE, G_MAXINT64,
               "beat-lower 1 beat-lift 3.5 beat-lower 4.5");
  reps.tempo = (RsTempo) { 2, RS_TEMPO_FAST, 1 };
  assert_cues (run_dose (&reps, &usual, 1), FALSE, G_MAXINT64,
               "beat-pause 2 beat-lift 2.5 beat-lower 4 beat-pause 6 beat-lift 6.5");
  reps.tempo = (RsTempo) { 0, 0, 1 };
  assert_cues (run_dose (&reps, &usual, 1), FALSE, G_MAXINT64, "beat-lift 1.5");
}

/* Where the metronome ends the set it is told as of other ends; a tick goes before a beat. */
static void
test_paced_ends (void)
{
  RsDose reps = rs_sample_reps (2, 2, 60);

  reps.up_to = 3;
  reps.tempo = (RsTempo) { 2, 0, 1 };
  assert_cues (
      run_dose (&reps, &ends, 1), FALSE, G_MAXINT64,
      "beat-lift 2 beat-lower 3.5 beat-lift 5.5 beat-lower 7 tick 7.5 tick 8.5 beat-lift 9 "
      "tick 9.5 work-end 10.5");
  reps.up_to = 0;
  reps.tempo = (RsTempo) { 2, 0, 1 };
  assert_cues (run_dose (&reps, &ends, 1), FALSE, G_MAXINT64,
               "beat-lift 2 beat-lower 3.5 tick 4 tick 5 beat-lift 5.5 tick 6 work-end 7");
}

/* A microsecond before it is still to come, at its instant it has been told. */
static void
test_exact (void)
{
  RsDose hold = rs_sample_seconds (1, 20, 60);
  g_autoptr (RsSessionState) state = run_dose (&hold, &usual, 1);
  RsCue cue;

  g_assert_true (rs_cue_next (state, FALSE, G_MININT64 / 2, &cue));
  g_assert_cmpint (cue.at, ==, START + 10 * S);
  g_assert_true (rs_cue_next (state, FALSE, START + 10 * S - 1, &cue));
  g_assert_cmpint (cue.kind, ==, RS_CUE_HALF);
  g_assert_cmpint (cue.at, ==, START + 10 * S);
  g_assert_true (rs_cue_next (state, FALSE, START + 10 * S, &cue));
  g_assert_cmpint (cue.kind, ==, RS_CUE_TICK);
  g_assert_true (rs_cue_next (state, FALSE, START + 20 * S - 1, &cue));
  g_assert_cmpint (cue.kind, ==, RS_CUE_FINISHED);
  g_assert_false (rs_cue_next (state, FALSE, START + 20 * S, &cue));
}

/* Only while it runs; a pause moves on what is still to come. */
static void
test_paused (void)
{
  RsDose hold = rs_sample_seconds (1, 20, 60);
  g_autoptr (RsSessionState) state = run_dose (&hold, &usual, 1);
  g_autoptr (RsSessionState) paused =
      rs_session_state_step (state, RS_SESSION_PAUSE, START + 12 * S);
  g_autoptr (RsSessionState) resumed =
      rs_session_state_step (paused, RS_SESSION_RESUME, START + 100 * S);
  g_autoptr (RsSessionState) ended =
      rs_session_state_step (resumed, RS_SESSION_END, START + 101 * S);
  g_autofree char *text = NULL;
  RsCue cue;

  g_assert_false (rs_cue_next (paused, FALSE, START, &cue));
  g_assert_false (rs_cue_next (ended, FALSE, START, &cue));
  text = list_cues (resumed, FALSE, G_MAXINT64);
  g_assert_cmpstr (text, ==, "half 98 tick 105 tick 106 tick 107 finished 108");
}

/* --- From one segment to the next --- */

typedef struct
{
  RsSegmentKind from;
  RsSegmentKind to;
  int kind;
} Transition;

/* Warm-up with an exercise, sets on each side, a circuit without pauses, cool-down. */
static RsRoutineState *
make_routine (void)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  RsDose hold = rs_sample_seconds (2, 5, 30);

  for (int kind = RS_BLOCK_WARM_UP; kind <= RS_BLOCK_COOL_DOWN; kind++)
    {
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
      RsBlockFacts facts = rs_block_facts_of ((RsBlockKind) kind);

      hold.per_side = kind == RS_BLOCK_STRAIGHT;
      hold.switch_s = hold.per_side ? 5 : 0;
      facts.rounds = 2;
      facts.between_s = kind == RS_BLOCK_CIRCUIT ? 0 : 15;
      facts.seconds = 60;
      facts = rs_block_facts_clamp (&facts);
      g_ptr_array_add (items, rs_item_new ("a", &hold));
      g_ptr_array_add (items, rs_item_new ("b", &hold));
      g_ptr_array_add (blocks, rs_block_new_full (&facts, items));
      if (kind == RS_BLOCK_COOL_DOWN)
        g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, items));
    }

  return rs_routine_state_new ("All", NULL, blocks);
}

/* What is told at the end of a segment by the clock, and when the runner goes on, is the same. */
static void
test_transitions (void)
{
  static const Transition transitions[] = {
    { RS_SEGMENT_WARM_UP, RS_SEGMENT_LEAD_IN, NONE },
    { RS_SEGMENT_LEAD_IN, RS_SEGMENT_WORK, RS_CUE_START },
    { RS_SEGMENT_WORK, RS_SEGMENT_WORK, RS_CUE_START },
    { RS_SEGMENT_WORK, RS_SEGMENT_SIDE_SWITCH, RS_CUE_SIDE_SWITCH },
    { RS_SEGMENT_SIDE_SWITCH, RS_SEGMENT_WORK, RS_CUE_START },
    { RS_SEGMENT_WORK, RS_SEGMENT_REST, RS_CUE_WORK_END },
    { RS_SEGMENT_REST, RS_SEGMENT_WORK, RS_CUE_REST_END },
    { RS_SEGMENT_WORK, RS_SEGMENT_ROUND_REST, RS_CUE_ROUND },
    { RS_SEGMENT_ROUND_REST, RS_SEGMENT_WORK, RS_CUE_REST_END },
    { RS_SEGMENT_WORK, RS_SEGMENT_CHANGE_OVER, RS_CUE_WORK_END },
    { RS_SEGMENT_CHANGE_OVER, RS_SEGMENT_WORK, RS_CUE_START },
    { RS_SEGMENT_WORK, RS_SEGMENT_COOL_DOWN, RS_CUE_WORK_END },
    { RS_SEGMENT_COOL_DOWN, RS_SEGMENT_CHANGE_OVER, NONE },
  };
  gboolean seen[G_N_ELEMENTS (transitions)] = { FALSE };
  g_autoptr (RsRoutineState) routine = make_routine ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);

  for (guint i = 0; i + 1 < rs_plan_get_n_segments (plan); i++)
    {
      const RsSegment *from = rs_plan_get_segment (plan, i);
      const RsSegment *to = rs_plan_get_segment (plan, i + 1);
      g_autoptr (RsSessionState) state = run (routine, &usual, i);
      g_autoptr (RsSessionState) next =
          rs_session_state_step (state, RS_SESSION_DONE, START + 2 * S);
      gint64 end = START + from->duration_us;
      int expected = NONE - 1;
      RsCueKind kind = RS_CUE_TICK;
      RsCue cue;

      for (gsize j = 0; j < G_N_ELEMENTS (transitions); j++)
        if (transitions[j].from == from->kind && transitions[j].to == to->kind)
          {
            expected = transitions[j].kind;
            seen[j] = TRUE;
          }
      g_assert_cmpint (expected, >=, NONE);

      g_assert_cmpint (rs_cue_next (state, FALSE, end - 1, &cue), ==, expected != NONE);
      g_assert_cmpint (rs_cue_of_change (state, next, &kind), ==, expected != NONE);
      if (expected == NONE)
        continue;
      g_assert_cmpint (cue.kind, ==, expected);
      g_assert_cmpint (cue.at, ==, end);
      g_assert_cmpint (kind, ==, expected);
    }

  for (gsize j = 0; j < G_N_ELEMENTS (transitions); j++)
    g_assert_true (seen[j]);
}

/* What is no change of place, or not running, is not told. */
static void
test_no_change (void)
{
  RsDose hold = rs_sample_seconds (2, 20, 60);
  g_autoptr (RsSessionState) state = run_dose (&hold, &usual, 1);
  g_autoptr (RsSessionState) paused = rs_session_state_step (state, RS_SESSION_PAUSE, START + S);
  g_autoptr (RsSessionState) on = rs_session_state_step (paused, RS_SESSION_DONE, START + 2 * S);
  g_autoptr (RsSessionState) resumed = rs_session_state_step (on, RS_SESSION_RESUME, START + 3 * S);
  g_autoptr (RsSessionState) again = rs_session_state_step (state, RS_SESSION_BACK, START + 9 * S);
  g_autoptr (RsSessionState) ended = rs_session_state_step (state, RS_SESSION_END, START + S);
  RsCueKind kind;

  g_assert_false (rs_cue_of_change (state, state, &kind));
  g_assert_false (rs_cue_of_change (state, paused, &kind));
  g_assert_false (rs_cue_of_change (paused, on, &kind));
  g_assert_false (rs_cue_of_change (on, resumed, &kind));
  g_assert_false (rs_cue_of_change (state, again, &kind));
  g_assert_true (rs_cue_of_change (state, ended, &kind));
  g_assert_cmpint (kind, ==, RS_CUE_FINISHED);
  g_assert_false (rs_cue_of_change (paused, ended, &kind));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/cue/last-seconds", test_last_seconds);
  g_test_add_func ("/cue/half", test_half);
  g_test_add_func ("/cue/open", test_open);
  g_test_add_func ("/cue/waits", test_waits);
  g_test_add_func ("/cue/beats", test_beats);
  g_test_add_func ("/cue/paced-ends", test_paced_ends);
  g_test_add_func ("/cue/exact", test_exact);
  g_test_add_func ("/cue/paused", test_paused);
  g_test_add_func ("/cue/transitions", test_transitions);
  g_test_add_func ("/cue/no-change", test_no_change);

  return g_test_run ();
}
