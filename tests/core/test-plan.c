/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-plan.h"

#include "support/rs-edit-samples.h"
#include "support/rs-plan-samples.h"
#include "support/rs-samples.h"

static RsPlan *
make_plan (RsItem *first, RsItem *second)
{
  g_autoptr (RsRoutineState) state = rs_sample_routine ("Plan", first, second, NULL);

  return rs_plan_new (state);
}

static void
test_empty (void)
{
  g_autoptr (RsRoutineState) state = rs_routine_state_new ("Empty", NULL, NULL);
  g_autoptr (RsPlan) plan = rs_plan_new (state);

  g_assert_cmpuint (rs_plan_get_n_segments (plan), ==, 0);
  g_assert_cmpuint (rs_plan_get_n_work (plan), ==, 0);
  g_assert_null (rs_plan_get_segment (plan, 0));
  g_assert_null (rs_plan_get_next_work (plan, 0));
}

static void
test_straight (void)
{
  RsDose squat = rs_sample_reps (2, 12, 60);
  RsDose plank = rs_sample_seconds (2, 30, 45);
  g_autoptr (RsPlan) plan =
      make_plan (rs_item_new ("squat", &squat), rs_item_new ("plank", &plank));
  g_autofree char *text = rs_sample_plan_text (plan);

  g_assert_cmpstr (text, ==,
                   "lead-in 10 0.1\n"
                   "work 0 0.1\n"
                   "rest 60 0.2\n"
                   "work 0 0.2\n"
                   "change-over 20 1.1\n"
                   "work 30 1.1\n"
                   "rest 45 1.2\n"
                   "work 30 1.2\n");
}

static void
test_sides (void)
{
  RsDose dose = rs_sample_seconds (2, 20, 30);
  g_autoptr (RsPlan) plan = NULL;
  g_autofree char *text = NULL;

  dose.per_side = TRUE;
  dose.switch_s = RS_DOSE_SWITCH_S;
  plan = make_plan (rs_item_new ("side-plank", &dose), NULL);
  text = rs_sample_plan_text (plan);
  g_assert_cmpstr (text, ==,
                   "lead-in 10 0.1\n"
                   "work 20 0.1 left\n"
                   "side-switch 5 0.1\n"
                   "work 20 0.1 right\n"
                   "rest 30 0.2\n"
                   "work 20 0.2 left\n"
                   "side-switch 5 0.2\n"
                   "work 20 0.2 right\n");
}

/* Without rest there is no segment for it: one of no length would wait for ever. */
static void
test_no_rest (void)
{
  RsDose dose = rs_sample_reps (3, 5, 0);
  g_autoptr (RsPlan) plan = make_plan (rs_item_new ("squat", &dose), NULL);
  g_autofree char *text = rs_sample_plan_text (plan);

  g_assert_cmpstr (text, ==, "lead-in 10 0.1\nwork 0 0.1\nwork 0 0.2\nwork 0 0.3\n");
}

/* The longest times that a dose allows do not overflow. */
static void
test_longest (void)
{
  RsDose dose = rs_sample_seconds (2, RS_DOSE_MAX_SECONDS, RS_DOSE_MAX_REST_S);
  g_autoptr (RsPlan) plan = make_plan (rs_item_new ("plank", &dose), NULL);

  g_assert_cmpint (rs_plan_get_segment (plan, 1)->duration_us, ==, G_GINT64_CONSTANT (3600000000));
  g_assert_cmpint (rs_plan_get_segment (plan, 2)->duration_us, ==, G_GINT64_CONSTANT (3600000000));
}

static void
test_work_numbers (void)
{
  g_autoptr (RsRoutineState) state = rs_sample_first_three ();
  g_autoptr (RsPlan) plan = rs_plan_new (state);
  guint work = 0;

  g_assert_cmpuint (rs_plan_get_n_work (plan), ==, 9);

  for (guint i = 0; i < rs_plan_get_n_segments (plan); i++)
    {
      const RsSegment *segment = rs_plan_get_segment (plan, i);

      if (segment->kind != RS_SEGMENT_WORK)
        {
          g_assert_cmpuint (segment->work, ==, RS_SEGMENT_NO_WORK);
          g_assert_cmpint (segment->duration_us, >, 0);
          /* A pause belongs to what comes next. */
          g_assert_true (rs_plan_get_next_work (plan, i)->item == segment->item);
          continue;
        }

      g_assert_cmpuint (segment->work, ==, work);
      g_assert_true (rs_plan_get_work (plan, work) == segment);
      g_assert_true (rs_plan_get_next_work (plan, i) == segment);
      work++;
    }

  g_assert_cmpuint (work, ==, 9);
  g_assert_null (rs_plan_get_next_work (plan, rs_plan_get_n_segments (plan)));
  g_assert_null (rs_plan_get_segment (plan, rs_plan_get_n_segments (plan)));
}

/* A plan outlives its routine and does not follow its edits. */
static void
test_keeps_its_routine (void)
{
  RsRoutineState *state = rs_sample_first_three ();
  g_autoptr (RsPlan) plan = rs_plan_new (state);
  g_autoptr (RsRoutineState) shorter = rs_sample_remove (state, 0);

  g_assert_true (rs_plan_get_routine (plan) == state);
  rs_routine_state_unref (state);
  g_assert_cmpuint (rs_routine_state_get_n_items (rs_plan_get_routine (plan)), ==, 3);
  g_assert_cmpstr (rs_item_get_exercise_id (rs_plan_get_segment (plan, 0)->item), ==,
                   "bodyweight-squat");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/plan/empty", test_empty);
  g_test_add_func ("/plan/straight", test_straight);
  g_test_add_func ("/plan/sides", test_sides);
  g_test_add_func ("/plan/no-rest", test_no_rest);
  g_test_add_func ("/plan/longest", test_longest);
  g_test_add_func ("/plan/work-numbers", test_work_numbers);
  g_test_add_func ("/plan/keeps-its-routine", test_keeps_its_routine);

  return g_test_run ();
}
