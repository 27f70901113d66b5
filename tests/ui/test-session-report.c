/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "ui/player/rs-session-report.h"
#include "ui/player/rs-session-text.h"

/* What is told about sessions whose plan was changed while they ran, and about all their pauses. */

typedef struct
{
  RsCatalogue *catalogue;
  RsSessionState *state;
  gint64 now;
} Fixture;

/* Long enough for a set to be one, and shorter than every pause. */
#define STEP (4 * G_USEC_PER_SEC)

static void
take (Fixture *fixture, RsSessionState *next)
{
  g_clear_pointer (&fixture->state, rs_session_state_unref);
  fixture->state = next;
}

/* A moment later. */
static void
send (Fixture *fixture, RsSessionEvent event)
{
  fixture->now += STEP;
  take (fixture, rs_session_state_step (fixture->state, event, fixture->now));
}

static void
edit (Fixture *fixture, RsPlanEditKind kind, RsItem *item)
{
  RsSessionState *before = fixture->state;
  RsSessionState *next =
      rs_session_state_edit (before, &(RsPlanEdit) { .kind = kind, .item = item }, fixture->now);

  g_assert_true (next != before);
  take (fixture, next);
}

static void
start (Fixture *fixture, RsRoutineState *routine)
{
  g_autoptr (RsPlan) plan = rs_plan_new_full (routine, &(RsPlanOptions) { 10, FALSE, FALSE });

  fixture->now = 0;
  fixture->catalogue = rs_ui_catalogue ();
  fixture->state = rs_session_state_new (plan);
  send (fixture, RS_SESSION_START);
}

static void
start_items (Fixture *fixture, RsItem *first, RsItem *second)
{
  g_autoptr (RsRoutineState) routine = rs_sample_routine ("Mine", first, second, NULL);

  start (fixture, routine);
}

static void
finish (Fixture *fixture)
{
  while (rs_session_state_get_phase (fixture->state) == RS_SESSION_RUNNING)
    send (fixture, RS_SESSION_DONE);
}

static void
close_fixture (Fixture *fixture)
{
  g_clear_pointer (&fixture->state, rs_session_state_unref);
  g_assert_finalize_object (fixture->catalogue);
}

static void
assert_text (char *text, const char *expected)
{
  g_autofree char *owned = text;

  g_assert_cmpstr (owned, ==, expected);
}

static RsItem *
reps (const char *exercise_id, guint sets)
{
  RsDose dose = rs_sample_reps (sets, 12, 60);

  return rs_item_new (exercise_id, &dose);
}

static RsItem *
sides (guint sets)
{
  RsDose dose = rs_sample_seconds (sets, 30, 45);

  dose.per_side = TRUE;
  dose.switch_s = 5;
  return rs_item_new ("side-plank", &dose);
}

/* One more set has a number behind all others, and is counted in its place. */
static void
test_added (void)
{
  Fixture fixture;

  start_items (&fixture, reps ("bodyweight-squat", 2), sides (1));
  send (&fixture, RS_SESSION_DONE);
  edit (&fixture, RS_PLAN_ADD_SET, NULL);
  assert_text (rs_session_text_phase (fixture.state), "Set 1 of 3");
  assert_text (rs_session_text_overall (fixture.state), "Set 1 of 4 overall");
  for (guint i = 0; i < 4; i++)
    send (&fixture, RS_SESSION_DONE);
  /* This is the one that was put in. */
  g_assert_cmpuint (rs_session_state_get_segment (fixture.state)->work, ==, 4);
  assert_text (rs_session_text_phase (fixture.state), "Set 3 of 3");
  assert_text (rs_session_text_overall (fixture.state), "Set 3 of 4 overall");
  g_assert_cmpfloat_with_epsilon (rs_session_text_get_progress (fixture.state), 2.0 / 5, 1e-6);
  assert_text (rs_session_text_next (fixture.state, fixture.catalogue),
               "Next: Side Plank, left side, 30 s");
  finish (&fixture);
  assert_text (rs_session_report_title (fixture.state), "Well Done");
  assert_text (rs_session_report_sets (fixture.state), "4 of 4 sets");
  close_fixture (&fixture);
}

/* A set that is gone is not in the plan any more, whether it had been done or not. */
static void
test_dropped (void)
{
  for (guint done_before = 0; done_before < 2; done_before++)
    {
      Fixture fixture;
      RsPlan *plan;

      start_items (&fixture, reps ("bodyweight-squat", 3), sides (1));
      if (done_before)
        {
          /* The third one first, then back to the first. */
          take (&fixture, rs_session_state_jump (fixture.state, 5, fixture.now));
          send (&fixture, RS_SESSION_DONE);
          send (&fixture, RS_SESSION_DONE);
          take (&fixture, rs_session_state_jump (fixture.state, 1, fixture.now));
        }
      edit (&fixture, RS_PLAN_DROP_SET, NULL);
      plan = rs_session_state_get_plan (fixture.state);
      g_assert_null (rs_plan_get_work (plan, 2));
      g_assert_cmpuint (rs_plan_get_n_work (plan), ==, 5);
      assert_text (rs_session_text_overall (fixture.state), "Set 1 of 3 overall");
      assert_text (rs_session_report_sets (fixture.state), "0 of 3 sets");
      g_assert_cmpfloat (rs_session_text_get_progress (fixture.state), ==, 0);

      finish (&fixture);
      assert_text (rs_session_report_sets (fixture.state), "3 of 3 sets");
      assert_text (rs_session_report_title (fixture.state), "Well Done");
      g_assert_cmpfloat (rs_session_text_get_progress (fixture.state), ==, 1);
      close_fixture (&fixture);
    }
}

/* Another exercise from the second set on: what was done of the first one stays. */
static void
test_swapped (void)
{
  g_autoptr (RsItem) plank = NULL;
  RsDose dose = rs_sample_seconds (3, 30, 60);
  Fixture fixture;

  plank = rs_item_new ("plank", &dose);
  start_items (&fixture, reps ("bodyweight-squat", 3), sides (1));
  send (&fixture, RS_SESSION_DONE);
  send (&fixture, RS_SESSION_DONE);
  send (&fixture, RS_SESSION_DONE);
  assert_text (rs_session_text_phase (fixture.state), "Set 2 of 3");
  edit (&fixture, RS_PLAN_SWAP, plank);
  g_assert_null (rs_plan_get_work (rs_session_state_get_plan (fixture.state), 1));
  assert_text (rs_session_report_announce (fixture.state, fixture.catalogue),
               "Get Ready, 10 seconds. Next: Plank, set 2 of 3, 30 s");
  assert_text (rs_session_text_overall (fixture.state), "Set 2 of 4 overall");
  g_assert_cmpfloat_with_epsilon (rs_session_text_get_progress (fixture.state), 1.0 / 5, 1e-6);
  assert_text (rs_session_report_sets (fixture.state), "1 of 4 sets");
  finish (&fixture);
  assert_text (rs_session_report_sets (fixture.state), "4 of 4 sets");
  close_fixture (&fixture);
}

/* Between the sides: the side that is done stays, and the new exercise has sets of its own. */
static void
test_swapped_side (void)
{
  RsDose dose = rs_sample_seconds (2, 30, 60);
  g_autoptr (RsItem) plank = rs_item_new ("plank", &dose);
  Fixture fixture;

  start_items (&fixture, sides (2), NULL);
  send (&fixture, RS_SESSION_DONE);
  send (&fixture, RS_SESSION_DONE);
  edit (&fixture, RS_PLAN_SWAP, plank);
  assert_text (rs_session_text_exercise (fixture.state, fixture.catalogue), "Next: Plank");
  g_assert_null (rs_session_text_side (fixture.state));
  finish (&fixture);
  assert_text (rs_session_report_sets (fixture.state), "3 of 3 sets");
  assert_text (rs_session_report_title (fixture.state), "Well Done");
  close_fixture (&fixture);
}

/* One side of a set is enough for it; a later one does not make up for an earlier one. */
static void
test_sides (void)
{
  static const struct
  {
    const char *events; /* by set: D done, S skipped */
    const char *sets;
  } rows[] = {
    { "DDDD", "2 of 2 sets" }, { "DSDS", "2 of 2 sets" }, { "SDSD", "2 of 2 sets" },
    { "DDSS", "1 of 2 sets" }, { "SSDD", "1 of 2 sets" }, { "DSSS", "1 of 2 sets" },
    { "SSSD", "1 of 2 sets" }, { "SSSS", "0 of 2 sets" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      Fixture fixture;

      start_items (&fixture, sides (2), NULL);
      for (const char *event = rows[i].events; *event != '\0'; event++)
        {
          send (&fixture, RS_SESSION_SKIP);
          send (&fixture, *event == 'D' ? RS_SESSION_DONE : RS_SESSION_SKIP);
        }
      g_assert_cmpint (rs_session_state_get_phase (fixture.state), ==, RS_SESSION_FINISHED);
      assert_text (rs_session_report_sets (fixture.state), rows[i].sets);
      close_fixture (&fixture);
    }
}

static RsRoutineState *
make_around (void)
{
  static const RsBlockKind kinds[] = { RS_BLOCK_WARM_UP, RS_BLOCK_COOL_DOWN };
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      RsBlockFacts facts = rs_block_facts_of (kinds[i]);
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

      facts.seconds = 120;
      g_ptr_array_add (items, reps ("bodyweight-squat", 1));
      g_ptr_array_add (blocks, rs_block_new_full (&facts, items));
    }
  return rs_routine_state_new ("Mine", NULL, blocks);
}

/* Nothing but warm-up and cool-down: that is what counts then. Every pause is told. */
static void
test_around (void)
{
  static const char *const told[] = {
    "Warm-Up, 120 seconds. Next: Squat, 12 reps",
    "Get Ready, 10 seconds. Next: Squat, 12 reps",
    "Squat, 12 reps",
    "Change Over, 20 seconds. Next: Squat, 12 reps",
    "Squat, 12 reps",
    "Cool-Down, 120 seconds",
    "Finished. 2 of 2 sets · 1 min",
  };
  g_autoptr (RsRoutineState) routine = make_around ();
  Fixture fixture;

  start (&fixture, routine);
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    {
      assert_text (rs_session_report_announce (fixture.state, fixture.catalogue), told[i]);
      if (i + 1 < G_N_ELEMENTS (told))
        send (&fixture, RS_SESSION_DONE);
    }
  assert_text (rs_session_report_title (fixture.state), "Well Done");
  close_fixture (&fixture);
}

/* The minutes after the last set, paused and left. */
static void
test_cool_down (void)
{
  g_autoptr (RsRoutineState) routine = make_around ();
  Fixture fixture;

  start (&fixture, routine);
  for (guint i = 0; i < 5; i++)
    send (&fixture, RS_SESSION_SKIP);
  send (&fixture, RS_SESSION_PAUSE);
  assert_text (rs_session_report_announce (fixture.state, fixture.catalogue), "Paused");
  g_assert_null (rs_session_text_details (fixture.state));
  send (&fixture, RS_SESSION_RESUME);
  take (&fixture, rs_session_state_wake (fixture.state, fixture.now,
                                         fixture.now + G_GINT64_CONSTANT (3600000000)));
  assert_text (rs_session_report_announce (fixture.state, fixture.catalogue),
               "Paused. Nothing was heard of you for 60 min. You are where you left.");
  send (&fixture, RS_SESSION_END);
  assert_text (rs_session_report_title (fixture.state), "Session Ended");
  assert_text (rs_session_report_sets (fixture.state), "0 of 2 sets");
  close_fixture (&fixture);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session-report/added", test_added);
  g_test_add_func ("/session-report/dropped", test_dropped);
  g_test_add_func ("/session-report/swapped", test_swapped);
  g_test_add_func ("/session-report/swapped-side", test_swapped_side);
  g_test_add_func ("/session-report/sides", test_sides);
  g_test_add_func ("/session-report/around", test_around);
  g_test_add_func ("/session-report/cool-down", test_cool_down);

  return g_test_run ();
}
