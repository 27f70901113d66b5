/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-adapt.h"

#include "core/exercise/rs-facet.h"

#include "support/rs-random-routine.h"
#include "support/rs-samples.h"

#define N_ROUTINES 400

#define PIECE(name) (1u << RS_EQUIPMENT_##name)

static const RsDose *
dose_at (RsProposal *proposal, guint position)
{
  return rs_item_get_dose (rs_routine_state_get_item (rs_proposal_get_state (proposal), position));
}

static void
assert_reason (RsProposal *proposal, const char *expected)
{
  GPtrArray *reasons = rs_proposal_get_reasons (proposal);

  g_assert_cmpuint (reasons->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (reasons, 0), ==, expected);
}

/* What takes the place of what, with what there is. */
static void
test_choices (void)
{
  static const struct
  {
    const char *from;
    RsEquipmentSet owned;
    const char *to;
  } cases[] = {
    /* Nothing is missing: a mat is never needed. */
    { "plank", 0, "plank" },
    { "barbell-back-squat", PIECE (BARBELL), "barbell-back-squat" },
    { "dumbbell-row", PIECE (KETTLEBELL), "dumbbell-row" },
    /* The first of the alternatives that there is everything for. */
    { "barbell-back-squat", PIECE (CHAIR_BENCH), "bulgarian-split-squat" },
    { "barbell-back-squat", 0, "walking-lunge" },
    { "hip-thrust", PIECE (KETTLEBELL), "romanian-deadlift" },
    { "hip-thrust", 0, "kickstand-rdl" },
    /* Then the ladder: its one alternative wants a dumbbell, the easier one nothing. */
    { "band-row", 0, "prone-y-raise" },
    { "box-jump", 0, "squat-jump" },
    /* Nobody knows what it needs. */
    { "unheard-of", 0, "unheard-of" },
  };
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state =
          rs_sample_routine ("One", rs_sample_item (cases[i].from), NULL);
      g_autoptr (RsProposal) proposal = rs_adapt_to_equipment (state, catalogue, cases[i].owned);
      g_autofree char *ids = rs_sample_ids (rs_proposal_get_state (proposal));

      g_assert_cmpstr (ids, ==, cases[i].to);
      g_assert_true (rs_proposal_get_reached (proposal));
      g_assert_cmpuint (rs_proposal_get_reasons (proposal)->len, ==,
                        g_str_equal (cases[i].from, cases[i].to) ? 0 : 1);
    }
}

static void
test_words (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (RsRoutineState) state =
      rs_sample_routine ("One", rs_sample_item ("barbell-back-squat"), NULL);
  g_autoptr (RsProposal) swapped = rs_adapt_to_equipment (state, catalogue, 0);
  g_autoptr (RsProposal) same = rs_adapt_to_equipment (state, catalogue, PIECE (BARBELL));

  g_assert_cmpstr (rs_proposal_get_label (swapped), ==, "Adapt to My Equipment");
  assert_reason (swapped, "Barbell back squat → Walking lunge: without Barbell");
  g_assert_null (rs_proposal_get_remark (swapped));

  g_assert_true (rs_proposal_get_state (same) == state);
  g_assert_cmpstr (rs_proposal_get_remark (same), ==, "You have everything that it needs");
}

/* Sets, rest and words stay; what counts differently is the new one's own. */
static void
test_dose (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  RsDose reps = rs_sample_reps (4, 7, 77);
  RsDose hold = rs_sample_seconds (4, 33, 77);
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (RsProposal) proposal = NULL;
  const RsDose *own = NULL;
  RsItem *item;

  reps.up_to = 9;
  reps.rpe = 8;
  hold.open = TRUE;
  state = rs_sample_routine ("Two", rs_item_new_full ("barbell-deadlift", &reps, 40, "Slowly."),
                             rs_item_new ("wall-sit", &hold), NULL);
  proposal = rs_adapt_to_equipment (state, catalogue, PIECE (CHAIR_BENCH));

  /* Hip thrusts are repetitions on both legs as well. */
  item = rs_routine_state_get_item (rs_proposal_get_state (proposal), 0);
  g_assert_cmpstr (rs_item_get_exercise_id (item), ==, "hip-thrust");
  g_assert_cmpuint (dose_at (proposal, 0)->sets, ==, 4);
  g_assert_cmpuint (dose_at (proposal, 0)->rest_s, ==, 77);
  g_assert_cmpuint (dose_at (proposal, 0)->amount, ==, 7);
  g_assert_cmpuint (dose_at (proposal, 0)->up_to, ==, 9);
  g_assert_false (dose_at (proposal, 0)->open);
  g_assert_cmpfloat (dose_at (proposal, 0)->rpe, ==, 8);
  g_assert_cmpint (rs_item_get_rest_after (item), ==, 40);
  g_assert_cmpstr (rs_item_get_note (item), ==, "Slowly.");

  /* Split squats are repetitions on each side. */
  item = rs_routine_state_get_item (rs_proposal_get_state (proposal), 1);
  g_assert_cmpstr (rs_item_get_exercise_id (item), ==, "split-squat");
  own = rs_exercise_get_dose (rs_catalogue_lookup (catalogue, "split-squat"));
  g_assert_cmpuint (dose_at (proposal, 1)->sets, ==, 4);
  g_assert_cmpuint (dose_at (proposal, 1)->rest_s, ==, 77);
  g_assert_cmpint (dose_at (proposal, 1)->measure, ==, RS_MEASURE_REPS);
  g_assert_cmpuint (dose_at (proposal, 1)->amount, ==, own->amount);
  g_assert_false (dose_at (proposal, 1)->open);
  g_assert_true (dose_at (proposal, 1)->per_side);
}

/* As many as one can are as many of the other as one can. */
static void
test_open (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  RsDose reps = rs_sample_reps (4, 7, 77);
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (RsProposal) proposal = NULL;

  reps.open = TRUE;
  state = rs_sample_routine ("One", rs_item_new ("barbell-deadlift", &reps), NULL);
  proposal = rs_adapt_to_equipment (state, catalogue, PIECE (CHAIR_BENCH));
  g_assert_cmpuint (dose_at (proposal, 0)->amount, ==, 7);
  g_assert_true (dose_at (proposal, 0)->open);
}

/* Seven on both legs are not seven on each. */
static void
test_sides (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  RsDose reps = rs_sample_reps (4, 7, 77);
  g_autoptr (RsRoutineState) state =
      rs_sample_routine ("One", rs_item_new ("barbell-back-squat", &reps), NULL);
  g_autoptr (RsProposal) proposal = rs_adapt_to_equipment (state, catalogue, PIECE (CHAIR_BENCH));
  const RsDose *own =
      rs_exercise_get_dose (rs_catalogue_lookup (catalogue, "bulgarian-split-squat"));

  g_assert_cmpuint (own->amount, !=, 7);
  g_assert_cmpuint (dose_at (proposal, 0)->amount, ==, own->amount);
  g_assert_true (dose_at (proposal, 0)->per_side);
}

/* A load goes over on the same weight only. */
static void
test_load (void)
{
  static const struct
  {
    RsEquipmentSet owned;
    const char *to;
    double load_kg;
  } cases[] = {
    { PIECE (BARBELL), "romanian-deadlift", 60 },
    { PIECE (DUMBBELL), "romanian-deadlift", 60 },
    { PIECE (KETTLEBELL), "romanian-deadlift", 0 },
    { PIECE (BAND), "kickstand-rdl", 0 },
  };
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  RsDose dose = rs_sample_reps (3, 8, 60);

  dose.load_kg = 60;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      /* With a barbell or a dumbbell, once there is a bench. */
      g_autoptr (RsRoutineState) state =
          rs_sample_routine ("One", rs_item_new ("hip-thrust", &dose), NULL);
      g_autoptr (RsProposal) proposal = rs_adapt_to_equipment (state, catalogue, cases[i].owned);
      g_autofree char *ids = rs_sample_ids (rs_proposal_get_state (proposal));

      g_assert_cmpstr (ids, ==, cases[i].to);
      g_assert_cmpfloat (dose_at (proposal, 0)->load_kg, ==, cases[i].load_kg);
    }
}

/* An exercise without kin that needs a ball. */
static void
test_stays (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  RsExerciseFacts *facts = rs_exercise_facts_new ();
  g_autoptr (RsRoutineState) state =
      rs_sample_routine ("One", rs_sample_item ("roll"), rs_sample_item ("roll"), NULL);
  g_autoptr (RsProposal) proposal = NULL;

  facts->id = g_strdup ("roll");
  facts->name = g_strdup ("Roll");
  facts->primary = 1u << RS_MUSCLE_CHEST;
  facts->pattern = RS_PATTERN_PUSH;
  facts->needs[0] = PIECE (STABILITY_BALL);
  facts->n_needs = 1;
  facts->dose = rs_sample_reps (3, 12, 60);
  g_ptr_array_add (exercises, rs_exercise_new (facts));
  g_ptr_array_add (exercises, rs_sample_exercise ("push", "Push", RS_PATTERN_PUSH, 0));
  rs_catalogue_add (catalogue, exercises);

  proposal = rs_adapt_to_equipment (state, catalogue, PIECE (BAND));
  g_assert_true (rs_routine_state_equal (rs_proposal_get_state (proposal), state));
  g_assert_false (rs_proposal_get_reached (proposal));
  g_assert_cmpuint (rs_proposal_get_reasons (proposal)->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (rs_proposal_get_reasons (proposal), 0), ==,
                   "Roll stays: nothing does the same without Stability ball");
  g_assert_cmpstr (rs_proposal_get_remark (proposal), ==,
                   "2 exercises still need what you do not have");
}

static gboolean
is_doable (RsCatalogue *catalogue, RsItem *item, RsEquipmentSet owned)
{
  RsExercise *exercise = rs_catalogue_lookup (catalogue, rs_item_get_exercise_id (item));

  return exercise == NULL || rs_exercise_can_be_done_with (exercise, owned);
}

static void
assert_good (RsRoutineState *state, RsCatalogue *catalogue, RsEquipmentSet owned)
{
  g_autoptr (RsProposal) proposal = rs_adapt_to_equipment (state, catalogue, owned);
  RsRoutineState *next = rs_proposal_get_state (proposal);
  g_autoptr (RsProposal) again = rs_adapt_to_equipment (next, catalogue, owned);
  guint n_reasons = 0;
  gboolean reached = TRUE;

  g_assert_cmpuint (rs_routine_state_get_n_items (next), ==, rs_routine_state_get_n_items (state));
  g_assert_cmpuint (rs_routine_state_get_n_blocks (next), ==,
                    rs_routine_state_get_n_blocks (state));
  for (guint i = 0; i < rs_routine_state_get_n_items (state); i++)
    {
      RsItem *old = rs_routine_state_get_item (state, i);
      RsItem *item = rs_routine_state_get_item (next, i);

      g_assert_true (rs_dose_is_valid (rs_item_get_dose (item)));
      g_assert_cmpuint (rs_item_get_dose (item)->sets, ==, rs_item_get_dose (old)->sets);
      g_assert_cmpuint (rs_item_get_dose (item)->rest_s, ==, rs_item_get_dose (old)->rest_s);
      g_assert_true (!is_doable (catalogue, old, owned) || rs_item_equal (old, item));
      g_assert_true (is_doable (catalogue, item, owned) || rs_item_equal (old, item));
      n_reasons += is_doable (catalogue, old, owned) ? 0 : 1;
      reached = reached && is_doable (catalogue, item, owned);
    }

  g_assert_cmpuint (rs_proposal_get_reasons (proposal)->len, ==, n_reasons);
  g_assert_cmpint (rs_proposal_get_reached (proposal), ==, reached);
  g_assert_true (rs_routine_state_equal (rs_proposal_get_state (again), next));
}

static void
test_random (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (guint i = 0; i < N_ROUTINES; i++)
    {
      g_autoptr (RsRoutineState) state = rs_random_routine (catalogue);

      assert_good (state, catalogue, rs_random_equipment ());
      assert_good (state, catalogue, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/adapt/choices", test_choices);
  g_test_add_func ("/adapt/words", test_words);
  g_test_add_func ("/adapt/dose", test_dose);
  g_test_add_func ("/adapt/open", test_open);
  g_test_add_func ("/adapt/sides", test_sides);
  g_test_add_func ("/adapt/load", test_load);
  g_test_add_func ("/adapt/stays", test_stays);
  g_test_add_func ("/adapt/random", test_random);

  return g_test_run ();
}
