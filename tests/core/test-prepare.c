/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-prepare.h"

#include "core/routine/rs-routine.h"
#include "core/routine/rs-summary.h"
#include "core/session/rs-plan.h"
#include "core/store/rs-content.h"
#include "support/rs-samples.h"

#include <math.h>

static RsCatalogue *
load_catalogue (void)
{
  g_autoptr (GStrvBuilder) problems = g_strv_builder_new ();
  g_autoptr (GPtrArray) exercises = rs_content_load_exercises (problems);
  RsCatalogue *catalogue = rs_catalogue_new ();

  rs_catalogue_add (catalogue, exercises);
  return catalogue;
}

/* 24 kg for all, but for a plank, of which it knows nothing. */
static gboolean
give_load (const char *exercise_id, RsLoadKind *kind, double *kg, gpointer user_data)
{
  guint *n_asked = user_data;

  (*n_asked)++;
  if (g_str_equal (exercise_id, "plank"))
    return FALSE;

  *kind = RS_LOAD_LB;
  *kg = 24;
  return TRUE;
}

static RsItem *
make_item (const char *id, RsLoadKind kind, double kg)
{
  RsDose dose = rs_sample_reps (3, 8, 60);

  dose.load_kind = kind;
  dose.load_kg = kg;
  return rs_item_new (id, &dose);
}

static RsRoutineState *
make_routine (void)
{
  static const RsBlockKind kinds[] = { RS_BLOCK_WARM_UP, RS_BLOCK_STRAIGHT, RS_BLOCK_CIRCUIT,
                                       RS_BLOCK_COOL_DOWN };
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

      g_ptr_array_add (items, make_item ("goblet-squat", RS_LOAD_KG, 20));
      g_ptr_array_add (items, make_item ("plank", RS_LOAD_KG, 5));
      g_ptr_array_add (items, make_item ("clamshell", RS_LOAD_BAND, 0));
      g_ptr_array_add (items, make_item ("bodyweight-squat", RS_LOAD_KG, 0));
      g_ptr_array_add (blocks, rs_block_new (kinds[i], items));
    }

  return rs_routine_state_new ("Mine", "A note", blocks);
}

static void
test_load (void)
{
  static const double expected[] = { 20, 5, 0, 0, 24, 5, 0, 0, 24, 5, 0, 0, 20, 5, 0, 0 };
  g_autoptr (RsCatalogue) catalogue = load_catalogue ();
  g_autoptr (RsRoutineState) routine = make_routine ();
  guint n_asked = 0;
  g_autoptr (RsRoutineState) done = rs_session_prepare (routine, catalogue, give_load, &n_asked);

  g_assert_cmpuint (n_asked, ==, 4);
  g_assert_cmpstr (rs_routine_state_get_name (done), ==, "Mine");
  g_assert_cmpstr (rs_routine_state_get_note (done), ==, "A note");
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const RsDose *before = rs_item_get_dose (rs_routine_state_get_item (routine, i));
      const RsDose *dose = rs_item_get_dose (rs_routine_state_get_item (done, i));

      /* Pounds have two decimals. */
      g_assert_cmpfloat_with_epsilon (dose->load_kg, expected[i], 0.005);
      g_assert_cmpint (dose->load_kind, ==, expected[i] == 24 ? RS_LOAD_LB : before->load_kind);
      g_assert_cmpuint (dose->sets, ==, before->sets);
    }
}

/* Nobody knows better, or nonsense. */
static gboolean
give_nonsense (const char *exercise_id, RsLoadKind *kind, double *kg, gpointer user_data)
{
  *kg = g_ascii_strtod (user_data, NULL);
  return TRUE;
}

static void
test_same (void)
{
  static const char *const nonsense[] = { "0", "-5", "nan" };
  g_autoptr (RsCatalogue) catalogue = load_catalogue ();
  g_autoptr (RsRoutineState) routine = make_routine ();
  g_autoptr (RsRoutineState) plain = rs_session_prepare (routine, catalogue, NULL, NULL);

  g_assert_true (rs_routine_state_equal (routine, plain));
  for (guint i = 0; i < G_N_ELEMENTS (nonsense); i++)
    {
      g_autoptr (RsRoutineState) done =
          rs_session_prepare (routine, catalogue, give_nonsense, (gpointer) nonsense[i]);

      g_assert_true (rs_routine_state_equal (routine, done));
    }
}

static void
test_empty (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (RsRoutineState) routine = rs_routine_state_new ("Empty", NULL, NULL);
  g_autoptr (RsRoutineState) done = rs_session_prepare (routine, catalogue, NULL, NULL);

  g_assert_true (rs_routine_state_equal (routine, done));
}

static gint64
plan_us (RsRoutineState *routine)
{
  g_autoptr (RsPlan) plan = rs_plan_new_full (routine, &(RsPlanOptions) { 0, FALSE, FALSE });
  gint64 us = 0;

  for (guint i = 0; i < rs_plan_get_n_segments (plan); i++)
    us += rs_segment_get_expected_us (rs_plan_get_segment (plan, i));
  return us;
}

static const char *
find_barbell (RsCatalogue *catalogue)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);
      g_autoptr (RsItem) item = make_item (rs_exercise_get_id (exercise), RS_LOAD_KG, 0);

      if (rs_summary_get_change_over (item, item, catalogue) == RS_SUMMARY_TO_BARBELL_S)
        return rs_exercise_get_id (exercise);
    }

  g_assert_not_reached ();
}

static int
rest_after (RsRoutineState *routine, guint position)
{
  return rs_item_get_rest_after (rs_routine_state_get_item (routine, position));
}

static void
test_barbell (void)
{
  g_autoptr (RsCatalogue) catalogue = load_catalogue ();
  const char *barbell = find_barbell (catalogue);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) routine = NULL;
  g_autoptr (RsRoutineState) done = NULL;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (RsItem) plank = make_item ("plank", RS_LOAD_KG, 0);

      g_ptr_array_add (items, make_item ("plank", RS_LOAD_KG, 0));
      g_ptr_array_add (items, make_item (barbell, RS_LOAD_KG, 60));
      g_ptr_array_add (items, rs_item_with_rest_after (plank, 5));
      g_ptr_array_add (items, make_item (barbell, RS_LOAD_KG, 60));
      if (i == 0)
        g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, items));
      g_ptr_array_remove_index (items, 0);
      g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_CIRCUIT, items));
    }
  routine = rs_routine_state_new ("Heavy", NULL, blocks);
  done = rs_session_prepare (routine, catalogue, NULL, NULL);

  /* Set by set: to a barbell, from it, as the item says, and from the block to the next. */
  g_assert_cmpint (rest_after (done, 0), ==, RS_SUMMARY_TO_BARBELL_S);
  g_assert_cmpint (rest_after (done, 1), ==, RS_ITEM_REST_AS_USUAL);
  g_assert_cmpint (rest_after (done, 2), ==, 5);
  g_assert_cmpint (rest_after (done, 3), ==, RS_SUMMARY_TO_BARBELL_S);
  /* In rounds only the last one has to do with the next block; at the end there is none. */
  g_assert_cmpint (rest_after (done, 4), ==, RS_ITEM_REST_AS_USUAL);
  g_assert_cmpint (rest_after (done, 5), ==, 5);
  g_assert_cmpint (rest_after (done, 6), ==, RS_SUMMARY_TO_BARBELL_S);
  g_assert_cmpint (rest_after (done, 9), ==, RS_ITEM_REST_AS_USUAL);

  /* Three times there are forty seconds more. */
  g_assert_cmpint (plan_us (done) - plan_us (routine), ==, G_GINT64_CONSTANT (120000000));
  g_assert_cmpint (plan_us (done) / G_USEC_PER_SEC, ==, rs_summary_of (routine, catalogue).seconds);
}

/* What the summary promises is what the plan takes: each block may be rounded up. */
static void
test_minutes (void)
{
  g_autoptr (GStrvBuilder) problems = g_strv_builder_new ();
  g_autoptr (GPtrArray) routines = rs_content_load_routines (problems);
  g_autoptr (RsCatalogue) catalogue = load_catalogue ();

  g_assert_cmpuint (routines->len, >, 0);
  for (guint i = 0; i < routines->len; i++)
    {
      RsRoutine *routine = g_ptr_array_index (routines, i);
      RsRoutineState *state = rs_routine_get_state (routine);
      g_autoptr (RsRoutineState) done = rs_session_prepare (state, catalogue, NULL, NULL);
      RsSummary summary = rs_summary_of (state, catalogue);
      double seconds = (double) plan_us (done) / G_USEC_PER_SEC;

      g_test_message ("%s: %g s of %d s", rs_routine_get_id (routine), seconds,
                      (int) summary.seconds);
      g_assert_cmpfloat (fabs (seconds - (double) summary.seconds), <=,
                         rs_routine_state_get_n_blocks (state));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/prepare/load", test_load);
  g_test_add_func ("/prepare/same", test_same);
  g_test_add_func ("/prepare/empty", test_empty);
  g_test_add_func ("/prepare/barbell", test_barbell);
  g_test_add_func ("/prepare/minutes", test_minutes);

  return g_test_run ();
}
