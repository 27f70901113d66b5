/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-card-test.h"

#include "support/rs-samples.h"
#include "ui/player/rs-set-text.h"

/* The texts of the card of a set, without any widget. */

static void
assert_text (char *text, const char *expected)
{
  g_autofree char *owned = text;

  g_assert_cmpstr (owned, ==, expected);
}

static void
test_text_work (void)
{
  static const guint works[] = {
    RS_SEGMENT_NO_WORK, RS_SEGMENT_NO_WORK, 0, RS_SEGMENT_NO_WORK, 1, RS_SEGMENT_NO_WORK, 2,
  };
  g_autoptr (RsRoutineState) routine = rs_card_make_routine ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);

  g_assert_cmpuint (rs_set_text_get_work (state), ==, RS_SEGMENT_NO_WORK);
  for (guint i = 0; i < G_N_ELEMENTS (works); i++)
    {
      g_autoptr (RsSessionState) before = g_steal_pointer (&state);

      state = rs_session_state_step (before, i == 0 ? RS_SESSION_START : RS_SESSION_DONE,
                                     i * 4 * G_USEC_PER_SEC);
      g_assert_cmpuint (rs_set_text_get_work (state), ==, works[i]);
    }

  /* Also while the clock stands still; and not at the end. */
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (RsSessionState) before = g_steal_pointer (&state);

      state = rs_session_state_step (before, i == 0 ? RS_SESSION_PAUSE : RS_SESSION_END,
                                     40 * G_USEC_PER_SEC);
      g_assert_cmpuint (rs_set_text_get_work (state), ==, i == 0 ? 2 : RS_SEGMENT_NO_WORK);
    }
}

static void
test_text_pain (void)
{
  assert_text (rs_set_text_pain (0), "How much, from 0 to 10?");
  assert_text (rs_set_text_pain (3), "3 of 10: fine");
  assert_text (rs_set_text_pain (4), "4 of 10: with care");
  assert_text (rs_set_text_pain (5), "5 of 10: with care");
  assert_text (rs_set_text_pain (6), "6 of 10: too much");
  assert_text (rs_set_text_advice (3, 9), NULL);
  assert_text (rs_set_text_advice (5, 9),
               "Keep this load; it should be calm again by tomorrow morning.");
  assert_text (rs_set_text_advice (6, 0),
               "That is too much for now. Take something easier and a fifth less load, or leave "
               "the rest of it out today.");
  assert_text (rs_set_text_advice (6, 1),
               "That is too much for now, and it was not the first time. Take it easier today, "
               "and let a doctor or physiotherapist look at it.");
}

static void
test_text_set (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_card_make_catalogue ();
  RsDose dose = rs_sample_reps (3, 12, 60);
  g_autoptr (RsItem) item = rs_item_new ("goblet-squat", &dose);
  RsSegment work = { .kind = RS_SEGMENT_WORK, .item = item, .set = 2 };
  const RsSetResult before = { .status = RS_SET_DONE, .amount = 12, .load_kg = 20 };
  RsSetResult result = before;

  assert_text (rs_set_text_title (&work, catalogue), "Set 2: Goblet Squat");
  assert_text (rs_set_text_amount_caption (&work, &result), "repetitions");
  assert_text (rs_set_text_effort (&work, &result), "How hard was it? (RPE)");
  assert_text (rs_set_text_change (&work, catalogue, &before, &result), NULL);
  result.amount = 1;
  assert_text (rs_set_text_amount_caption (&work, &result), "repetition");
  result.amount = 11;
  assert_text (rs_set_text_change (&work, catalogue, &before, &result),
               "Goblet Squat, set 2: 11 repetitions");
  result.amount = 0;
  assert_text (rs_set_text_change (&work, catalogue, &before, &result),
               "Goblet Squat, set 2: left out");
  result = before;
  result.load_kg = 22.5;
  assert_text (rs_set_text_change (&work, catalogue, &before, &result),
               "Goblet Squat, set 2: 22.5 kg");
  result.load_kg = 0;
  assert_text (rs_set_text_change (&work, catalogue, &before, &result),
               "Goblet Squat, set 2: Body weight");
  result = before;
  result.rpe = 8.5;
  assert_text (rs_set_text_effort (&work, &result), "RPE 8.5: two more were possible");
  result.rpe = 5;
  assert_text (rs_set_text_effort (&work, &result), "RPE ≤ 5: easy");
  result.rpe = 10;
  work.in_rounds = TRUE;
  work.side = RS_SET_SIDE_LEFT;
  assert_text (rs_set_text_title (&work, catalogue), "Round 2: Goblet Squat, left");
  assert_text (rs_set_text_change (&work, catalogue, &before, &result),
               "Goblet Squat, round 2, left: RPE 10: no more was possible");
  assert_text (rs_set_text_change (&work, catalogue, &result, &before),
               "Goblet Squat, round 2, left: no RPE");
  result = before;
  result.pain = 4;
  assert_text (rs_set_text_change (&work, catalogue, &before, &result),
               "Goblet Squat, round 2, left: pain 4 of 10: with care");
  assert_text (rs_set_text_load (RS_LOAD_KG, 0), "Body weight");
  assert_text (rs_set_text_load (RS_LOAD_LB, 45), "45 lb");
  assert_text (rs_set_text_load (RS_LOAD_BAND, 0), "Band");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/set-text/work", test_text_work);
  g_test_add_func ("/set-text/pain", test_text_pain);
  g_test_add_func ("/set-text/set", test_text_set);

  return g_test_run ();
}
