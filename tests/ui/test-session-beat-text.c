/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "ui/player/rs-session-text.h"

/*
 * The texts of sets that a metronome leads, of holds and repetitions without an end, of rounds,
 * and of what is no working set.
 */

#define SECOND ((gint64) G_USEC_PER_SEC)

static void
step (RsSessionState **state, RsSessionEvent event, gint64 now)
{
  RsSessionState *next = rs_session_state_step (*state, event, now);

  rs_session_state_unref (*state);
  *state = next;
}

static RsSessionState *
start (RsRoutineState *routine, gboolean paced, gboolean paced_ends)
{
  g_autoptr (RsPlan) plan = rs_plan_new_full (routine, &(RsPlanOptions) { 0, paced, paced_ends });
  RsSessionState *state = rs_session_state_new (plan);

  step (&state, RS_SESSION_START, 0);
  return state;
}

static RsSessionState *
start_dose (const char *exercise_id, const RsDose *dose)
{
  g_autoptr (RsRoutineState) routine =
      rs_sample_routine ("Mine", rs_item_new (exercise_id, dose), NULL);

  return start (routine, TRUE, FALSE);
}

static RsBlock *
make_block (RsBlockKind kind, guint seconds, guint rounds, RsItem *first, RsItem *second)
{
  RsBlockFacts facts = rs_block_facts_of (kind);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  facts.seconds = seconds;
  facts.rounds = rounds;
  facts = rs_block_facts_clamp (&facts);
  g_ptr_array_add (items, first);
  if (second != NULL)
    g_ptr_array_add (items, second);
  return rs_block_new_full (&facts, items);
}

static void
assert_text (char *text, const char *expected)
{
  g_autofree char *owned = text;

  g_assert_cmpstr (owned, ==, expected);
}

/* Two repetitions of 2-1-4: 7.5 s each. */
typedef struct
{
  double at;
  gboolean lift_first;
  const char *dial;
  const char *caption;
  double fraction;
} Beat;

static const Beat beats[] = {
  { 0, FALSE, "1", "Lower", 1 },
  { 0.5, FALSE, "1", "Lower", 0.75 },
  { 1.999999, FALSE, "1", "Lower", 0 },
  { 2, FALSE, "1", "Hold", 0 },
  { 2.9, FALSE, "1", "Hold", 0 },
  { 3, FALSE, "1", "Lift", 0 },
  { 6, FALSE, "1", "Lift", 0.75 },
  { 7, FALSE, "1", "Ready", 1 },
  { 7.499999, FALSE, "1", "Ready", 1 },
  { 7.5, FALSE, "2", "Lower", 1 },
  { 14.5, FALSE, "2", "Ready", 1 },
  { 14.999999, FALSE, "2", "Ready", 1 },
  /* The metronome has counted them: what was to be done is said once more. */
  { 15, FALSE, "2", "reps", 1 },
  { 500, FALSE, "2", "reps", 1 },
  /* What begins low is lifted first, at the same tempo. */
  { 0, TRUE, "1", "Lift", 0 },
  { 1, TRUE, "1", "Lift", 0.25 },
  { 4, TRUE, "1", "Hold", 1 },
  { 5, TRUE, "1", "Lower", 1 },
  { 6, TRUE, "1", "Lower", 0.5 },
  { 7, TRUE, "1", "Ready", 0 },
  { 7.5, TRUE, "2", "Lift", 0 },
  { 15, TRUE, "2", "reps", 1 },
};

static void
test_beats (void)
{
  RsDose dose = rs_sample_reps (1, 2, 60);
  g_autoptr (RsSessionState) state = NULL;

  dose.tempo = (RsTempo) { 2, 1, 4 };
  state = start_dose ("bodyweight-squat", &dose);
  for (guint i = 0; i < G_N_ELEMENTS (beats); i++)
    {
      const Beat *beat = &beats[i];
      gint64 now = (gint64) (beat->at * SECOND + 0.5);

      g_test_message ("row %u", i);
      assert_text (rs_session_text_dial (state, now), beat->dial);
      assert_text (rs_session_text_caption (state, now, beat->lift_first), beat->caption);
      g_assert_cmpfloat_with_epsilon (rs_session_text_get_fraction (state, now, beat->lift_first),
                                      beat->fraction, 1e-5);
    }

  assert_text (rs_session_text_details (state), "of 2 reps · Tempo 2-1-4");
  g_assert_false (rs_session_text_is_timed (state));
  g_assert_true (rs_session_text_is_waiting (state));
}

/* Paused in the middle of a beat it stays there. */
static void
test_paused_beat (void)
{
  RsDose dose = rs_sample_reps (1, 2, 60);
  g_autoptr (RsSessionState) state = NULL;

  dose.tempo = (RsTempo) { 2, 1, 4 };
  state = start_dose ("bodyweight-squat", &dose);
  step (&state, RS_SESSION_PAUSE, 8 * SECOND);
  assert_text (rs_session_text_dial (state, 100 * SECOND), "2");
  assert_text (rs_session_text_caption (state, 100 * SECOND, FALSE), "Lower");
  g_assert_cmpfloat_with_epsilon (rs_session_text_get_fraction (state, 100 * SECOND, FALSE), 0.75,
                                  1e-6);
  assert_text (rs_session_text_details (state), "Set 1 of 1 · 2 reps · Tempo 2-1-4");
}

/* Parts that take no time are not shown, and those that are as fast as possible are. */
static void
test_short_beats (void)
{
  RsDose dose = rs_sample_reps (1, 8, 60);
  g_autoptr (RsSessionState) state = NULL;

  dose.tempo = (RsTempo) { 2, RS_TEMPO_FAST, 1 };
  dose.up_to = 12;
  state = start_dose ("bodyweight-squat", &dose);
  assert_text (rs_session_text_caption (state, 2 * SECOND, FALSE), "Hold");
  assert_text (rs_session_text_caption (state, 2 * SECOND + SECOND / 2, FALSE), "Lift");
  assert_text (rs_session_text_caption (state, 3 * SECOND + SECOND / 2, FALSE), "Ready");
  assert_text (rs_session_text_details (state), "of 8–12 reps · Tempo 2-X-1");
  /* The upper end of the range is counted to. */
  assert_text (rs_session_text_dial (state, 11 * 4 * SECOND), "12");
  assert_text (rs_session_text_caption (state, 11 * 4 * SECOND, FALSE), "Lower");
  assert_text (rs_session_text_dial (state, 12 * 4 * SECOND), "8–12");
  assert_text (rs_session_text_caption (state, 12 * 4 * SECOND, FALSE), "reps");
}

/* As many as one can: the metronome counts on. */
static void
test_open_reps (void)
{
  RsDose dose = rs_sample_reps (1, 2, 60);
  g_autoptr (RsSessionState) state = NULL;

  dose.tempo = (RsTempo) { 2, 1, 4 };
  dose.open = TRUE;
  dose.rpe = 8.5;
  state = start_dose ("bodyweight-squat", &dose);
  assert_text (rs_session_text_dial (state, 15 * SECOND), "3");
  assert_text (rs_session_text_caption (state, 15 * SECOND, FALSE), "Lower");
  assert_text (rs_session_text_details (state),
               "2+ reps, as many as you can · Tempo 2-1-4 · RPE 8.5");
}

/* A hold as long as one can counts up, and its ring is full once the least is done. */
static void
test_open_hold (void)
{
  RsDose dose = rs_sample_seconds (2, 30, 60);
  g_autoptr (RsSessionState) state = NULL;

  dose.open = TRUE;
  state = start_dose ("plank", &dose);
  assert_text (rs_session_text_dial (state, 0), "0:00");
  assert_text (rs_session_text_dial (state, 12999999), "0:12");
  assert_text (rs_session_text_dial (state, 75 * SECOND), "1:15");
  assert_text (rs_session_text_caption (state, 0, FALSE), "at least 30 s");
  assert_text (rs_session_text_details (state), "As long as you can");
  g_assert_cmpfloat (rs_session_text_get_fraction (state, 0, FALSE), ==, 0);
  g_assert_cmpfloat_with_epsilon (rs_session_text_get_fraction (state, 15 * SECOND, FALSE), 0.5,
                                  1e-6);
  g_assert_cmpfloat (rs_session_text_get_fraction (state, 30 * SECOND, FALSE), ==, 1);
  g_assert_cmpfloat (rs_session_text_get_fraction (state, 75 * SECOND, FALSE), ==, 1);
  g_assert_true (rs_session_text_is_waiting (state));
  g_assert_false (rs_session_text_is_timed (state));
}

/* What the clock ends can be made longer; what the metronome ends can't. */
static void
test_timed (void)
{
  RsDose squat = rs_sample_reps (2, 2, 60);
  RsDose plank = rs_sample_seconds (1, 30, 30);
  g_autoptr (RsRoutineState) routine = NULL;
  g_autoptr (RsSessionState) state = NULL;
  static const gboolean expected[] = { FALSE, TRUE, FALSE, TRUE, TRUE };

  squat.tempo = (RsTempo) { 2, 1, 4 };
  routine = rs_sample_routine ("Mine", rs_item_new ("bodyweight-squat", &squat),
                               rs_item_new ("plank", &plank), NULL);
  state = start (routine, TRUE, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_test_message ("segment %u", i);
      g_assert_cmpuint (rs_session_state_get_position (state), ==, i);
      g_assert_cmpint (rs_session_text_is_timed (state), ==, expected[i]);
      g_assert_false (rs_session_text_is_waiting (state));
      step (&state, RS_SESSION_DONE, 0);
    }
  g_assert_false (rs_session_text_is_timed (state));

  /* The metronome leads it all the same. */
  g_clear_pointer (&state, rs_session_state_unref);
  state = start (routine, TRUE, TRUE);
  assert_text (rs_session_text_dial (state, 8 * SECOND), "2");
  assert_text (rs_session_text_caption (state, 8 * SECOND, FALSE), "Lower");
}

/* Two rounds of squat and plank. */
static void
test_rounds (void)
{
  static const struct
  {
    const char *phase;
    const char *details;
    const char *overall;
    const char *next;
  } rows[] = {
    { "Round 1 of 2", "10 kg", "Set 1 of 4 overall", "Next: Plank, round 1 of 2, 30 s" },
    { "Change Over", "Round 1 of 2 · 30 s", "Set 2 of 4 overall", NULL },
    { "Round 1 of 2", NULL, "Set 2 of 4 overall", "Next: Squat, round 2 of 2, 12 reps" },
    { "Rest", "Round 2 of 2 · 12 reps · 10 kg", "Set 3 of 4 overall", NULL },
    { "Round 2 of 2", "10 kg", "Set 3 of 4 overall", "Next: Plank, round 2 of 2, 30 s" },
    { "Change Over", "Round 2 of 2 · 30 s", "Set 4 of 4 overall", NULL },
    { "Round 2 of 2", NULL, "Set 4 of 4 overall", "This is the last set" },
  };
  RsDose squat = rs_sample_reps (1, 12, 60);
  RsDose plank = rs_sample_seconds (1, 30, 30);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) routine = NULL;
  g_autoptr (RsSessionState) state = NULL;
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  RsBlockFacts facts;
  RsBlock *block;

  squat.load_kg = 10;
  block = make_block (RS_BLOCK_CIRCUIT, 0, 2, rs_item_new ("bodyweight-squat", &squat),
                      rs_item_new ("plank", &plank));
  facts = *rs_block_get_facts (block);
  facts.between_s = 15;
  facts.round_rest_s = 90;
  g_ptr_array_add (blocks, rs_block_with_facts (block, &facts));
  rs_block_unref (block);
  routine = rs_routine_state_new ("Mine", NULL, blocks);
  state = start (routine, FALSE, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("segment %u", i);
      assert_text (rs_session_text_phase (state), rows[i].phase);
      assert_text (rs_session_text_details (state), rows[i].details);
      assert_text (rs_session_text_overall (state), rows[i].overall);
      assert_text (rs_session_text_next (state, catalogue), rows[i].next);
      step (&state, RS_SESSION_DONE, 0);
    }
  g_assert_cmpint (rs_session_state_get_phase (state), ==, RS_SESSION_FINISHED);
}

/* Warm-up and cool-down are named and not counted. */
static void
test_around (void)
{
  static const struct
  {
    const char *phase;
    const char *exercise;
    const char *details;
    const char *overall;
    const char *done;
  } rows[] = {
    { "Warm-Up", "Next: Squat", "Warm-up 1 of 2 · 12 reps", NULL, "Start Now" },
    { "Warm-up 1 of 2", "Squat", NULL, NULL, "Done" },
    { "Rest", "Next: Squat", "Warm-up 2 of 2 · 12 reps", NULL, "Skip Rest" },
    { "Warm-up 2 of 2", "Squat", NULL, NULL, "Done" },
    { "Change Over", "Next: Plank", "Set 1 of 1 · 30 s", "Set 1 of 1 overall", "Start Now" },
    { "Set 1 of 1", "Plank", NULL, "Set 1 of 1 overall", "Done" },
    { "Change Over", "Next: Hip Bridge", "Cool-down · 12 reps", "Set 1 of 1 overall", "Start Now" },
    { "Cool-down", "Hip Bridge", NULL, "Set 1 of 1 overall", "Done" },
    /* The minutes after it: nothing comes next, and there is no set to begin. */
    { "Cool-Down", NULL, NULL, "Set 1 of 1 overall", "Done" },
  };
  RsDose squat = rs_sample_reps (2, 12, 60);
  RsDose plank = rs_sample_seconds (1, 30, 30);
  RsDose bridge = rs_sample_reps (1, 12, 60);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) routine = NULL;
  g_autoptr (RsSessionState) state = NULL;
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();

  g_ptr_array_add (blocks, make_block (RS_BLOCK_WARM_UP, 180, 0,
                                       rs_item_new ("bodyweight-squat", &squat), NULL));
  g_ptr_array_add (blocks,
                   make_block (RS_BLOCK_STRAIGHT, 0, 0, rs_item_new ("plank", &plank), NULL));
  g_ptr_array_add (
      blocks, make_block (RS_BLOCK_COOL_DOWN, 120, 0, rs_item_new ("hip-bridge", &bridge), NULL));
  routine = rs_routine_state_new ("Mine", NULL, blocks);
  state = start (routine, FALSE, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("segment %u", i);
      assert_text (rs_session_text_phase (state), rows[i].phase);
      assert_text (rs_session_text_exercise (state, catalogue), rows[i].exercise);
      assert_text (rs_session_text_details (state), rows[i].details);
      assert_text (rs_session_text_overall (state), rows[i].overall);
      assert_text (rs_session_text_done (state), rows[i].done);
      step (&state, RS_SESSION_DONE, 0);
    }
  g_assert_cmpint (rs_session_state_get_phase (state), ==, RS_SESSION_FINISHED);
}

/* A session that has no working set counts none. */
static void
test_only_warm_up (void)
{
  RsDose squat = rs_sample_reps (2, 12, 60);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) routine = NULL;
  g_autoptr (RsSessionState) state = NULL;

  g_ptr_array_add (
      blocks, make_block (RS_BLOCK_WARM_UP, 0, 0, rs_item_new ("bodyweight-squat", &squat), NULL));
  routine = rs_routine_state_new ("Mine", NULL, blocks);
  state = start (routine, FALSE, FALSE);
  while (rs_session_state_get_phase (state) == RS_SESSION_RUNNING)
    {
      g_assert_null (rs_session_text_overall (state));
      step (&state, RS_SESSION_DONE, 0);
    }
  g_assert_null (rs_session_text_overall (state));
}

/* Nobody had looked after it: it says for how long, and no more once it goes on. */
static void
test_away (void)
{
  RsDose plank = rs_sample_seconds (2, 30, 60);
  g_autoptr (RsSessionState) state = start_dose ("plank", &plank);
  g_autoptr (RsSessionState) woken = NULL;

  g_assert_null (rs_session_text_away (state));
  woken = rs_session_state_wake (state, 5 * SECOND, 14 * 60 * SECOND + 5 * SECOND);
  assert_text (rs_session_text_away (woken),
               "Nothing was heard of you for 14 min. You are where you left.");
  assert_text (rs_session_text_phase (woken), "Paused");
  assert_text (rs_session_text_dial (woken, 3600 * SECOND), "0:25");
  step (&woken, RS_SESSION_RESUME, 3600 * SECOND);
  g_assert_null (rs_session_text_away (woken));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session-beat-text/beats", test_beats);
  g_test_add_func ("/session-beat-text/paused", test_paused_beat);
  g_test_add_func ("/session-beat-text/short", test_short_beats);
  g_test_add_func ("/session-beat-text/open-reps", test_open_reps);
  g_test_add_func ("/session-beat-text/open-hold", test_open_hold);
  g_test_add_func ("/session-beat-text/timed", test_timed);
  g_test_add_func ("/session-beat-text/rounds", test_rounds);
  g_test_add_func ("/session-beat-text/around", test_around);
  g_test_add_func ("/session-beat-text/only-warm-up", test_only_warm_up);
  g_test_add_func ("/session-beat-text/away", test_away);

  return g_test_run ();
}
