/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-swap.h"

#include "support/rs-random-routine.h"
#include "support/rs-samples.h"

/* "E chair-squat, H goblet-squat, A split-squat" */
static char *
list_candidates (RsCatalogue *catalogue, const char *id)
{
  static const char letters[] = { 'E', 'H', 'A' };
  g_autoptr (GArray) candidates = rs_swap_candidates (catalogue, id);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < candidates->len; i++)
    {
      const RsSwapCandidate *candidate = &g_array_index (candidates, RsSwapCandidate, i);

      g_string_append_printf (text, "%s%c %s", i > 0 ? ", " : "", letters[candidate->kind],
                              rs_exercise_get_id (candidate->exercise));
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_candidates (void)
{
  static const struct
  {
    const char *id;
    const char *expected;
  } cases[] = {
    { "bodyweight-squat", "E chair-squat, H goblet-squat, A split-squat, A step-up, A wall-sit" },
    { "chair-squat", "H bodyweight-squat, A wall-sit, A step-up, A split-squat" },
    { "barbell-back-squat",
      "E goblet-squat, A bulgarian-split-squat, A single-leg-box-squat, A walking-lunge" },
    { "tibialis-raise", "A toe-yoga" },
    { "unheard-of", "" },
  };
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = list_candidates (catalogue, cases[i].id);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

/* Links lead to oneself, to the same twice, and to nowhere. */
static void
test_bad_links (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *text = NULL;
  RsExerciseFacts *facts = rs_sample_facts ();

  g_set_str (&facts->id, "mine");
  g_set_str (&facts->easier, "mine");
  g_set_str (&facts->harder, "other");
  g_clear_pointer (&facts->alternatives, g_strfreev);
  facts->alternatives = g_strdupv ((char *[]) { "other", "gone", "third", "mine", "third", NULL });
  g_ptr_array_add (exercises, rs_exercise_new (facts));
  g_ptr_array_add (exercises,
                   rs_sample_exercise ("other", "Other", RS_PATTERN_SQUAT, RS_LEVEL_BEGINNER));
  g_ptr_array_add (exercises,
                   rs_sample_exercise ("third", "Third", RS_PATTERN_SQUAT, RS_LEVEL_BEGINNER));
  rs_catalogue_add (catalogue, exercises);

  text = list_candidates (catalogue, "mine");
  g_assert_cmpstr (text, ==, "H other, A third");
}

static RsItem *
swap (RsCatalogue *catalogue, const char *from, RsDose *dose, const char *to)
{
  g_autoptr (RsItem) item = rs_item_new_full (from, dose, 75, "Slowly.");

  return rs_swap_item (item, rs_catalogue_lookup (catalogue, from),
                       rs_catalogue_lookup (catalogue, to));
}

static void
test_items (void)
{
  static const struct
  {
    const char *from;
    RsDose dose;
    const char *to;
    const char *expected;
  } cases[] = {
    /* The same measure: the amount, the range and what is open stay. */
    { "bodyweight-squat", { .sets = 4, .amount = 10, .up_to = 14 }, "chair-squat", "4 × 10–14" },
    { "bodyweight-squat", { .sets = 4, .amount = 10, .open = TRUE }, "goblet-squat", "4 × 10+" },
    { "plank", { RS_MEASURE_TIME, .sets = 2, .amount = 45 }, "knee-plank", "2 × 45 s" },
    { "plank", { RS_MEASURE_TIME, .sets = 2, .amount = 45 }, "side-plank", "2 × 45 s per side" },
    /* Another measure: the new one's own. */
    { "plank", { RS_MEASURE_TIME, .sets = 2, .amount = 45, .up_to = 60 }, "dead-bug", "2 × 12" },
    { "plank", { RS_MEASURE_TIME, .sets = 2, .amount = 600 }, "plank-leg-lift", "2 × 16" },
    { "bodyweight-squat", { .sets = 5, .amount = 900 }, "wall-sit", "5 × 30 s" },
    /* Sides are the new one's. */
    { "split-squat",
      { .sets = 3, .amount = 9, .per_side = TRUE, .switch_s = 20 },
      "bodyweight-squat",
      "3 × 9" },
    { "bodyweight-squat", { .sets = 3, .amount = 9 }, "split-squat", "3 × 9 per side" },
    /* The load goes over on the same weight. */
    { "goblet-squat",
      { .sets = 3, .amount = 8, .load_kg = 20 },
      "split-squat",
      "3 × 8 per side · 20 kg" },
    { "goblet-squat", { .sets = 3, .amount = 8, .load_kg = 20 }, "bodyweight-squat", "3 × 8" },
    { "barbell-back-squat", { .sets = 3, .amount = 5, .load_kg = 80 }, "goblet-squat", "3 × 5" },
    { "barbell-back-squat",
      { .sets = 3, .amount = 5, .load_kg = 80 },
      "barbell-deadlift",
      "3 × 5 · 80 kg" },
    { "clamshell",
      { .sets = 2, .amount = 15, .per_side = TRUE, .load_kind = RS_LOAD_BAND },
      "banded-hip-bridge",
      "2 × 15 · band" },
    { "clamshell",
      { .sets = 2, .amount = 15, .per_side = TRUE, .load_kind = RS_LOAD_BAND },
      "side-plank-knees",
      "2 × 20 s per side" },
    { "unheard-of", { .sets = 2, .amount = 15, .load_kg = 20 }, "goblet-squat", "2 × 15" },
  };
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RsDose dose = cases[i].dose;
      g_autoptr (RsItem) item = NULL;
      g_autofree char *text = NULL;
      const RsDose *after;

      dose.rest_s = 40;
      dose.rpe = 7.5;
      dose.tempo = (RsTempo) { 9, 9, 9 };
      item = swap (catalogue, cases[i].from, &dose, cases[i].to);
      after = rs_item_get_dose (item);
      text = rs_dose_to_text (after);
      g_assert_cmpstr (text, ==, cases[i].expected);
      g_assert_cmpstr (rs_item_get_exercise_id (item), ==, cases[i].to);
      g_assert_true (rs_dose_is_valid (after));
      g_assert_cmpuint (after->rest_s, ==, 40);
      g_assert_cmpfloat (after->rpe, ==, 7.5);
      g_assert_cmpint (after->tempo.lower, !=, 9);
      g_assert_cmpint (rs_item_get_rest_after (item), ==, 75);
      g_assert_cmpstr (rs_item_get_note (item), ==, "Slowly.");
    }
}

/* The user's own, which say nothing of what they are done with. */
static void
test_own_load (void)
{
  RsExerciseFacts *facts = rs_exercise_facts_new ();
  RsDose dose = { .sets = 3, .amount = 8, .load_kg = 12, .rest_s = 60 };
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (RsItem) item = rs_item_new ("goblet-squat", &dose);
  g_autoptr (RsExercise) loaded = NULL;
  g_autoptr (RsItem) swapped = NULL;

  g_set_str (&facts->id, "sandbag");
  g_set_str (&facts->name, "Sandbag");
  facts->dose = (RsDose) { .sets = 3, .amount = 10, .load_kg = 30 };
  loaded = rs_exercise_new (facts);
  swapped = rs_swap_item (item, rs_catalogue_lookup (catalogue, "goblet-squat"), loaded);
  g_assert_cmpfloat (rs_item_get_dose (swapped)->load_kg, ==, 12);

  g_clear_object (&swapped);
  swapped = rs_swap_item (item, rs_catalogue_lookup (catalogue, "plank"), loaded);
  g_assert_cmpfloat (rs_item_get_dose (swapped)->load_kg, ==, 30);
}

/* Everything for everything else. */
static void
test_all_valid (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  guint n = g_list_model_get_n_items (G_LIST_MODEL (catalogue));

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < n; j++)
      {
        g_autoptr (RsExercise) from = g_list_model_get_item (G_LIST_MODEL (catalogue), i);
        g_autoptr (RsExercise) to = g_list_model_get_item (G_LIST_MODEL (catalogue), j);
        RsDose most = *rs_exercise_get_dose (from);
        g_autoptr (RsItem) item = NULL;
        g_autoptr (RsItem) swapped = NULL;

        most.sets = RS_DOSE_MAX_SETS;
        most.amount = rs_dose_max_amount (most.measure);
        most.load_kg = RS_DOSE_MAX_LOAD_KG;
        most = rs_dose_clamp (&most);
        item = rs_item_new (rs_exercise_get_id (from), &most);
        swapped = rs_swap_item (item, from, to);
        g_assert_true (rs_dose_is_valid (rs_item_get_dose (swapped)));
      }
}

/* Where it is found in a routine that may have been edited since. */
static void
test_routine (void)
{
  static const struct
  {
    const char *ids[5];
    guint position;
    const char *old_id;
    const char *expected; /* NULL: there is none */
  } cases[] = {
    { { "a", "b", "c" }, 1, "b", "a new c" },
    { { "a", "b", "b" }, 2, "b", "a b new" },
    { { "b", "a", "b", "b" }, 1, "b", "b a new b" },
    { { "a", "x", "b" }, 1, "b", "a x new" },
    { { "b", "x", "a" }, 2, "b", "new x a" },
    { { "b" }, 999, "b", "new" },
    { { "a", "c" }, 1, "b", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GPtrArray) blocks =
          g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
      g_autoptr (RsRoutineState) state = NULL;
      g_autoptr (RsRoutineState) next = NULL;
      g_autoptr (RsItem) to = rs_sample_item ("new");
      g_autofree char *ids = NULL;

      for (gsize j = 0; cases[i].ids[j] != NULL; j++)
        g_ptr_array_add (items, rs_sample_item (cases[i].ids[j]));
      g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, items));
      state = rs_routine_state_new ("Mine", NULL, blocks);

      next = rs_swap_in_routine (state, cases[i].position, cases[i].old_id, to);
      ids = next != NULL ? rs_sample_ids (next) : NULL;
      g_assert_cmpstr (ids, ==, cases[i].expected);
    }
}

/* Blocks keep what they are. */
static void
test_routine_blocks (void)
{
  g_autoptr (RsRoutineState) state = rs_sample_every_block ();
  g_autoptr (RsItem) to = rs_sample_item ("new");
  guint last = rs_routine_state_get_n_items (state) - 1;
  g_autoptr (RsRoutineState) next = rs_swap_in_routine (state, last, "plank", to);

  g_assert_true (rs_routine_state_get_item (next, last) == to);
  g_assert_cmpuint (rs_routine_state_get_n_blocks (next), ==,
                    rs_routine_state_get_n_blocks (state));
  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    g_assert_cmpint (rs_block_get_kind (rs_routine_state_get_block (next, i)), ==,
                     rs_block_get_kind (rs_routine_state_get_block (state, i)));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/swap/candidates", test_candidates);
  g_test_add_func ("/swap/bad-links", test_bad_links);
  g_test_add_func ("/swap/items", test_items);
  g_test_add_func ("/swap/own-load", test_own_load);
  g_test_add_func ("/swap/all-valid", test_all_valid);
  g_test_add_func ("/swap/routine", test_routine);
  g_test_add_func ("/swap/routine-blocks", test_routine_blocks);

  return g_test_run ();
}
