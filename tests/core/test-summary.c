/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-summary.h"

#include "base/common/rs-text.h"

#include "support/rs-samples.h"

static RsCatalogue *
make_catalogue (void)
{
  RsCatalogue *catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (exercises, rs_exercise_new (rs_sample_facts ()));
  g_ptr_array_add (exercises, rs_sample_exercise ("plank", "Plank", RS_PATTERN_ANTI_EXTENSION, 0));
  rs_catalogue_add (catalogue, exercises);
  return catalogue;
}

static void
test_empty (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  g_autoptr (RsRoutineState) state = rs_routine_state_new ("Empty", NULL, NULL);
  RsSummary summary = rs_summary_of (state, catalogue);
  g_autofree char *text = rs_summary_to_text (&summary, 0);

  g_assert_cmpint (summary.seconds, ==, 0);
  g_assert_cmpuint (summary.n_sets, ==, 0);
  g_assert_cmphex (summary.equipment, ==, 0);
  g_assert_cmpstr (text, ==, "No exercises yet");
}

/*
 * By the formula: 3 x 66 + 2 x 60, 3 x 66 + 2 x 45, 3 x 30 + 2 x 45, and 2 x 20 between. The
 * table of domain rule 4.1 has 17 minutes, since it adds three minutes of warm-up, which this
 * routine has no block for.
 */
static void
test_first_three (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  g_autoptr (RsRoutineState) state = rs_sample_first_three ();
  RsSummary summary = rs_summary_of (state, catalogue);
  g_autofree char *text = rs_summary_to_text (&summary, 3);
  g_autofree char *with_warm_up = rs_text_minutes (summary.seconds + 3 * 60);

  g_assert_cmpint (summary.seconds, ==, 318 + 288 + 180 + 40);
  g_assert_cmpuint (summary.n_sets, ==, 9);
  g_assert_cmpstr (text, ==, "3 exercises · 9 sets · 14 min");
  g_assert_cmpstr (with_warm_up, ==, "17 min");
}

static void
test_one (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  RsDose dose = rs_sample_reps (1, 1, 3600);
  g_autoptr (RsRoutineState) state = rs_sample_routine ("One", rs_item_new ("plank", &dose), NULL);
  RsSummary summary = rs_summary_of (state, catalogue);
  g_autofree char *text = rs_summary_to_text (&summary, 1);

  /* 3.5 s count as 4; there is no rest after the last set. */
  g_assert_cmpint (summary.seconds, ==, 4);
  g_assert_cmpstr (text, ==, "1 exercise · 1 set · 1 min");
}

static void
test_sides (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  RsDose dose = rs_sample_seconds (2, 20, 30);
  g_autoptr (RsRoutineState) state = NULL;
  RsSummary summary;

  dose.per_side = TRUE;
  dose.switch_s = RS_DOSE_SWITCH_S;
  state = rs_sample_routine ("Sides", rs_item_new ("plank", &dose), NULL);
  summary = rs_summary_of (state, catalogue);
  g_assert_cmpint (summary.seconds, ==, 2 * (20 + 5 + 20) + 30);
  g_assert_cmpuint (summary.n_sets, ==, 2);
}

/* Minutes are planned with the least of what goes on as long as one can. */
static void
test_open (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  RsDose hold = rs_sample_seconds (2, 20, 30);
  g_autoptr (RsRoutineState) state = NULL;
  RsSummary summary;

  hold.open = TRUE;
  state = rs_sample_routine ("Open", rs_item_new ("plank", &hold), NULL);
  summary = rs_summary_of (state, catalogue);
  g_assert_cmpint (summary.seconds, ==, 20 + 30 + 20);
}

static void
test_equipment (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  g_autoptr (RsRoutineState) state =
      rs_sample_routine ("Some", rs_sample_item ("goblet-squat"), rs_sample_item ("plank"),
                         rs_sample_item ("unknown"), NULL);
  RsSummary summary = rs_summary_of (state, catalogue);

  g_assert_cmphex (summary.equipment, ==,
                   (1u << RS_EQUIPMENT_DUMBBELL) | (1u << RS_EQUIPMENT_KETTLEBELL) |
                       (1u << RS_EQUIPMENT_CHAIR_BENCH));
  g_assert_cmpuint (summary.n_sets, ==, 9);
}

/* The largest routine that there can be does not overflow. */
static void
test_largest (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) state = NULL;
  RsDose dose = rs_sample_reps (RS_DOSE_MAX_SETS, RS_DOSE_MAX_REPS, RS_DOSE_MAX_REST_S);
  gint64 item_s;

  dose.tempo = (RsTempo) { RS_TEMPO_MAX_S, RS_TEMPO_MAX_S, RS_TEMPO_MAX_S };
  for (int i = 0; i < RS_ROUTINE_MAX_ITEMS; i++)
    g_ptr_array_add (items, rs_item_new ("plank", &dose));
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, items));
  state = rs_routine_state_new ("Largest", NULL, blocks);

  item_s = 20 * 1000 * 90 + 20 * 500 + 19 * 3600;
  g_assert_cmpint (rs_summary_of (state, catalogue).seconds, ==, 1000 * item_s + 999 * 20);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/summary/empty", test_empty);
  g_test_add_func ("/summary/first-three", test_first_three);
  g_test_add_func ("/summary/one", test_one);
  g_test_add_func ("/summary/sides", test_sides);
  g_test_add_func ("/summary/open", test_open);
  g_test_add_func ("/summary/equipment", test_equipment);
  g_test_add_func ("/summary/largest", test_largest);

  return g_test_run ();
}
