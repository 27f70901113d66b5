/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-fit.h"

#include "core/routine/rs-summary.h"

#include "support/rs-random-routine.h"
#include "support/rs-samples.h"

#define N_ROUTINES 400

static const guint choices[] = { 10, 20, 30, 45 };

static gint64
seconds_of (RsRoutineState *state, RsCatalogue *catalogue)
{
  return rs_summary_of (state, catalogue).seconds;
}

static RsItem *
make_item (const char *id, guint sets, guint rest_s)
{
  RsDose dose = rs_sample_reps (sets, 12, rest_s);

  return rs_item_new (id, &dose);
}

static const char *
reason_at (RsProposal *proposal, guint i)
{
  GPtrArray *reasons = rs_proposal_get_reasons (proposal);

  g_assert_cmpuint (i, <, reasons->len);
  return g_ptr_array_index (reasons, i);
}

static guint
sets_at (RsProposal *proposal, guint position)
{
  RsRoutineState *state = rs_proposal_get_state (proposal);
  RsRoutinePlace place;

  g_assert_true (rs_routine_state_find_place (state, position, &place));
  return rs_block_get_n_sets (rs_routine_state_get_block (state, place.block), place.index);
}

static void
test_fits_already (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (RsRoutineState) state = rs_sample_first_three ();
  g_autoptr (RsProposal) proposal = rs_fit_to_time (state, catalogue, 20);

  g_assert_true (rs_proposal_get_state (proposal) == state);
  g_assert_true (rs_proposal_get_reached (proposal));
  g_assert_cmpuint (rs_proposal_get_reasons (proposal)->len, ==, 0);
  g_assert_cmpstr (rs_proposal_get_remark (proposal), ==, "It fits already");
  g_assert_cmpstr (rs_proposal_get_label (proposal), ==, "Fit to 20 Minutes");
}

/* To the second: what takes 600 seconds fits into ten minutes, and 601 do not. */
static void
test_limit (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (guint over = 0; over < 2; over++)
    {
      RsDose dose = rs_sample_seconds (2, 200, 200 + over);
      g_autoptr (RsRoutineState) state =
          rs_sample_routine ("Plank", rs_item_new ("plank", &dose), NULL);
      g_autoptr (RsProposal) proposal = rs_fit_to_time (state, catalogue, 10);

      g_assert_cmpint (seconds_of (state, catalogue), ==, 600 + over);
      g_assert_cmpuint (rs_proposal_get_reasons (proposal)->len, ==, over);
      g_assert_cmpuint (sets_at (proposal, 0), ==, 2 - over);
    }
}

/* 3 x (42 + 120) + 3 x (42 + 120) in a row; in turn the other works in two of the minutes. */
static void
test_pairs (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (RsRoutineState) state = rs_sample_routine (
      "Two", make_item ("bodyweight-squat", 3, 120), make_item ("push-up", 3, 120), NULL);
  g_autoptr (RsProposal) proposal = rs_fit_to_time (state, catalogue, 10);
  RsBlock *block = rs_routine_state_get_block (rs_proposal_get_state (proposal), 0);
  const RsBlockFacts *facts = rs_block_get_facts (block);

  g_assert_true (rs_proposal_get_reached (proposal));
  g_assert_cmpint (rs_block_get_kind (block), ==, RS_BLOCK_SUPERSET);
  g_assert_cmpuint (facts->rounds, ==, 3);
  /* Each still rests two minutes: the change to the other, its set, and what is left. */
  g_assert_cmpuint (facts->between_s + 42 + facts->round_rest_s, >=, 120);
  g_assert_cmpuint (facts->between_s + 42 + facts->round_rest_s, <, 125);
  g_assert_cmpuint (rs_proposal_get_reasons (proposal)->len, ==, 1);
  g_assert_cmpstr (reason_at (proposal, 0), ==,
                   "Squat and Push-up in turn: one rests while the other works");
}

/* Fewer sets are still sets that go on as long as one can. */
static void
test_open (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  RsDose dose = rs_sample_seconds (2, 200, 201);
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (RsProposal) proposal = NULL;

  dose.open = TRUE;
  state = rs_sample_routine ("Plank", rs_item_new ("plank", &dose), NULL);
  /* The least is what is counted. */
  g_assert_cmpint (seconds_of (state, catalogue), ==, 601);
  proposal = rs_fit_to_time (state, catalogue, 10);
  dose.sets = 1;
  g_assert_true (rs_dose_equal (
      rs_item_get_dose (rs_routine_state_get_item (rs_proposal_get_state (proposal), 0)), &dose));
}

/* In turn, where there is more than one turn; and jumps are done fresh. */
static void
test_no_pairs (void)
{
  static const struct
  {
    const char *first;
    const char *second;
    guint sets;
    guint other_sets;
    guint minutes;
  } cases[] = {
    { "bodyweight-squat", "push-up", 3, 3, 2 },     { "bodyweight-squat", "push-up", 3, 2, 10 },
    { "bodyweight-squat", "wall-sit", 3, 3, 10 },   { "pogo-hops", "push-up", 3, 3, 10 },
    { "bodyweight-squat", "unheard-of", 3, 3, 10 }, { "bodyweight-squat", "push-up", 3, 3, 1 },
  };
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state =
          rs_sample_routine ("Two", make_item (cases[i].first, cases[i].sets, 150),
                             make_item (cases[i].second, cases[i].other_sets, 150), NULL);
      g_autoptr (RsProposal) proposal = rs_fit_to_time (state, catalogue, cases[i].minutes);
      RsBlock *block = rs_routine_state_get_block (rs_proposal_get_state (proposal), 0);

      g_assert_true (rs_proposal_get_reached (proposal));
      g_assert_cmpuint (rs_proposal_get_reasons (proposal)->len, >, 0);
      g_assert_cmpint (rs_block_get_kind (block), ==, RS_BLOCK_STRAIGHT);
    }
}

/* Two for the thighs rest at the same time: it is sets that go, the last one's first. */
static void
test_sets (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (RsRoutineState) state = rs_sample_routine (
      "Two", make_item ("bodyweight-squat", 3, 120), make_item ("sumo-squat", 3, 120), NULL);
  g_autoptr (RsProposal) proposal = rs_fit_to_time (state, catalogue, 10);

  g_assert_true (rs_proposal_get_reached (proposal));
  g_assert_cmpint (
      rs_block_get_kind (rs_routine_state_get_block (rs_proposal_get_state (proposal), 0)), ==,
      RS_BLOCK_STRAIGHT);
  g_assert_cmpuint (sets_at (proposal, 0), ==, 3);
  g_assert_cmpuint (sets_at (proposal, 1), ==, 2);
  g_assert_cmpuint (rs_proposal_get_reasons (proposal)->len, ==, 1);
  g_assert_true (g_str_has_prefix (reason_at (proposal, 0), "Sumo squat: 2 sets instead of 3 ("));
  g_assert_true (g_str_has_suffix (reason_at (proposal, 0), ": 5 in all)"));
}

static RsItem *
make_hold (const char *id, guint sets, guint seconds, int rest_after_s)
{
  RsDose dose = rs_sample_seconds (sets, seconds, 0);

  return rs_item_new_full (id, &dose, rest_after_s, NULL);
}

/* The thighs have most: it is not the last of all that loses one. 5 x 112 + 2 x 20 is enough. */
static void
test_most_sets (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (RsRoutineState) state = rs_sample_routine (
      "Three", make_hold ("bodyweight-squat", 2, 112, -1), make_hold ("wall-sit", 2, 112, -1),
      make_hold ("push-up", 2, 112, -1), NULL);
  g_autoptr (RsProposal) proposal = rs_fit_to_time (state, catalogue, 10);

  g_assert_cmpint (seconds_of (rs_proposal_get_state (proposal), catalogue), ==, 600);
  g_assert_cmpuint (rs_proposal_get_reasons (proposal)->len, ==, 1);
  g_assert_true (g_str_has_prefix (reason_at (proposal, 0), "Wall sit: 1 set instead of 2 ("));
}

/* What is said of the sets is said of the right exercise where others went. */
static void
test_reasons (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (RsRoutineState) state = rs_sample_routine (
      "Three", make_hold ("bodyweight-squat", 1, 280, -1), make_hold ("wall-sit", 1, 280, -1),
      make_hold ("push-up", 3, 10, -1), NULL);
  g_autoptr (RsProposal) proposal = rs_fit_to_time (state, catalogue, 10);

  g_assert_cmpuint (rs_proposal_get_reasons (proposal)->len, ==, 2);
  g_assert_cmpstr (reason_at (proposal, 0), ==, "Push-up: 1 set instead of 3 (Chest: 1 in all)");
  g_assert_cmpstr (reason_at (proposal, 1), ==, "Without Wall sit: Squat works the same muscles");
}

/* Without the wall sit it would take longer: a barbell wants a minute after a squat. */
static void
test_no_longer (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (RsRoutineState) state = rs_sample_routine (
      "Three", make_hold ("bodyweight-squat", 1, 400, -1), make_hold ("wall-sit", 1, 10, 0),
      make_hold ("barbell-deadlift", 1, 200, -1), NULL);
  g_autoptr (RsProposal) proposal = rs_fit_to_time (state, catalogue, 10);
  g_autofree char *ids = rs_sample_ids (rs_proposal_get_state (proposal));

  g_assert_cmpint (seconds_of (state, catalogue), ==, 630);
  g_assert_cmpstr (ids, ==, "bodyweight-squat wall-sit");
}

static RsRoutineState *
make_warmed_up (guint seconds, guint work_s)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_WARM_UP);
  RsDose dose = rs_sample_seconds (1, work_s, 0);

  facts.seconds = seconds;
  g_ptr_array_add (blocks, rs_block_new_full (&facts, NULL));
  g_ptr_array_add (items, rs_item_new ("plank", &dose));
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, items));
  return rs_routine_state_new ("Warm", NULL, blocks);
}

static void
test_warm_up (void)
{
  static const struct
  {
    guint seconds;
    guint work_s;
    guint expected;
  } cases[] = {
    { 420, 180, 420 }, { 420, 181, 360 }, { 420, 400, 180 }, { 420, 500, 180 },
    { 180, 500, 180 }, { 179, 500, 60 },  { 120, 530, 60 },  { 60, 600, 60 },
  };
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = make_warmed_up (cases[i].seconds, cases[i].work_s);
      g_autoptr (RsProposal) proposal = rs_fit_to_time (state, catalogue, 10);
      RsBlock *block = rs_routine_state_get_block (rs_proposal_get_state (proposal), 0);

      g_assert_cmpuint (rs_block_get_facts (block)->seconds, ==, cases[i].expected);
      g_assert_cmpint (rs_proposal_get_reached (proposal), ==,
                       cases[i].expected + cases[i].work_s <= 600);
      g_assert_cmpuint (rs_proposal_get_reasons (proposal)->len, ==,
                        cases[i].expected < cases[i].seconds ? 1 : 0);
    }
}

static void
test_cannot (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  RsDose dose = rs_sample_seconds (1, 1200, 0);
  g_autoptr (RsRoutineState) state = rs_sample_routine ("Long", rs_item_new ("plank", &dose), NULL);
  g_autoptr (RsProposal) proposal = rs_fit_to_time (state, catalogue, 10);

  g_assert_false (rs_proposal_get_reached (proposal));
  g_assert_cmpstr (rs_proposal_get_remark (proposal), ==,
                   "It cannot be made any shorter than 20 min");
  g_assert_true (rs_routine_state_equal (rs_proposal_get_state (proposal), state));
}

/* What another works goes before what nothing else does, and what warms up goes last. */
static void
test_leaves_out (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (GPtrArray) warm = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) work = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (RsProposal) covered = NULL;
  g_autoptr (RsProposal) last = NULL;
  g_autofree char *covered_ids = NULL;
  g_autofree char *last_ids = NULL;
  RsDose dose = rs_sample_seconds (1, 280, 0);

  g_ptr_array_add (warm, rs_item_new ("leg-swings", &dose));
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_WARM_UP, warm));
  g_ptr_array_add (work, rs_item_new ("bodyweight-squat", &dose));
  g_ptr_array_add (work, rs_item_new ("wall-sit", &dose));
  g_ptr_array_add (work, rs_item_new ("push-up", &dose));
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, work));
  state = rs_routine_state_new ("Four", NULL, blocks);

  covered = rs_fit_to_time (state, catalogue, 16);
  covered_ids = rs_sample_ids (rs_proposal_get_state (covered));
  g_assert_cmpstr (covered_ids, ==, "leg-swings bodyweight-squat push-up");
  g_assert_cmpstr (reason_at (covered, 0), ==, "Without Wall sit: Squat works the same muscles");

  last = rs_fit_to_time (state, catalogue, 5);
  last_ids = rs_sample_ids (rs_proposal_get_state (last));
  g_assert_cmpstr (last_ids, ==, "leg-swings");
  g_assert_true (rs_proposal_get_reached (last));
  g_assert_cmpuint (rs_proposal_get_reasons (last)->len, ==, 3);
  g_assert_cmpstr (reason_at (last, 1), ==, "Without Push-up: there is no time for it");
}

/* What warms up is no work that could take the place of other. */
static void
test_no_cover (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (GPtrArray) warm = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) work = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (RsProposal) proposal = NULL;
  g_autofree char *ids = NULL;

  g_ptr_array_add (warm, make_hold ("bodyweight-squat", 1, 280, -1));
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_WARM_UP, warm));
  g_ptr_array_add (work, make_hold ("wall-sit", 1, 280, -1));
  g_ptr_array_add (work, make_hold ("push-up", 1, 280, -1));
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, work));
  state = rs_routine_state_new ("Three", NULL, blocks);

  proposal = rs_fit_to_time (state, catalogue, 12);
  ids = rs_sample_ids (rs_proposal_get_state (proposal));
  g_assert_cmpstr (ids, ==, "bodyweight-squat wall-sit");
}

/* Whether @few has nothing but items of @many, in their order. */
static void
assert_subset (RsRoutineState *few, RsRoutineState *many)
{
  guint k = 0;

  for (guint i = 0; i < rs_routine_state_get_n_items (few); i++, k++)
    {
      const char *id = rs_item_get_exercise_id (rs_routine_state_get_item (few, i));

      while (k < rs_routine_state_get_n_items (many) &&
             !g_str_equal (rs_item_get_exercise_id (rs_routine_state_get_item (many, k)), id))
        k++;
      g_assert_cmpuint (k, <, rs_routine_state_get_n_items (many));
    }
}

static void
assert_good (RsRoutineState *state, RsCatalogue *catalogue, guint minutes)
{
  g_autoptr (RsProposal) proposal = rs_fit_to_time (state, catalogue, minutes);
  g_autoptr (RsProposal) same = rs_fit_to_time (state, catalogue, minutes);
  RsRoutineState *next = rs_proposal_get_state (proposal);
  g_autoptr (RsProposal) again = rs_fit_to_time (next, catalogue, minutes);
  gint64 before = seconds_of (state, catalogue);
  gint64 after = seconds_of (next, catalogue);

  g_assert_cmpint (after, <=, before);
  assert_subset (next, state);
  g_assert_cmpuint (rs_routine_state_get_n_items (next), >=, 1);
  g_assert_cmpint (rs_proposal_get_reached (proposal), ==, after <= (gint64) minutes * 60);
  g_assert_true (rs_proposal_get_reached (proposal) || rs_proposal_get_remark (proposal) != NULL);
  g_assert_cmpint (rs_proposal_get_reasons (proposal)->len > 0, ==,
                   !rs_routine_state_equal (state, next));

  g_assert_true (rs_routine_state_equal (rs_proposal_get_state (same), next));
  g_assert_cmpuint (rs_proposal_get_reasons (same)->len, ==,
                    rs_proposal_get_reasons (proposal)->len);
  g_assert_true (rs_routine_state_equal (rs_proposal_get_state (again), next));
  g_assert_cmpuint (rs_proposal_get_reasons (again)->len, ==, 0);
}

static void
test_random (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (guint i = 0; i < N_ROUTINES; i++)
    {
      g_autoptr (RsRoutineState) state = rs_random_routine (catalogue);

      for (gsize k = 0; k < G_N_ELEMENTS (choices); k++)
        assert_good (state, catalogue, choices[k]);
      assert_good (state, catalogue, (guint) g_test_rand_int_range (0, 60));
    }
}

static void
test_empty (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (RsRoutineState) state = rs_routine_state_new ("Empty", NULL, NULL);
  g_autoptr (RsProposal) proposal = rs_fit_to_time (state, catalogue, 10);

  g_assert_true (rs_proposal_get_reached (proposal));
  g_assert_true (rs_proposal_get_state (proposal) == state);
}

/* The largest there can be is answered too. */
static void
test_largest (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) state = NULL;
  g_autoptr (RsProposal) proposal = NULL;

  for (int i = 0; i < RS_ROUTINE_MAX_ITEMS; i++)
    g_ptr_array_add (items,
                     make_item (i % 2 == 0 ? "plank" : "bodyweight-squat", RS_DOSE_MAX_SETS, 60));
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, items));
  state = rs_routine_state_new ("Largest", NULL, blocks);

  proposal = rs_fit_to_time (state, catalogue, 45);
  g_assert_true (rs_proposal_get_reached (proposal));
  g_assert_cmpint (seconds_of (rs_proposal_get_state (proposal), catalogue), <=, 45 * 60);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/fit/fits-already", test_fits_already);
  g_test_add_func ("/fit/limit", test_limit);
  g_test_add_func ("/fit/open", test_open);
  g_test_add_func ("/fit/pairs", test_pairs);
  g_test_add_func ("/fit/no-pairs", test_no_pairs);
  g_test_add_func ("/fit/sets", test_sets);
  g_test_add_func ("/fit/most-sets", test_most_sets);
  g_test_add_func ("/fit/reasons", test_reasons);
  g_test_add_func ("/fit/no-longer", test_no_longer);
  g_test_add_func ("/fit/no-cover", test_no_cover);
  g_test_add_func ("/fit/warm-up", test_warm_up);
  g_test_add_func ("/fit/cannot", test_cannot);
  g_test_add_func ("/fit/leaves-out", test_leaves_out);
  g_test_add_func ("/fit/random", test_random);
  g_test_add_func ("/fit/empty", test_empty);
  g_test_add_func ("/fit/largest", test_largest);

  return g_test_run ();
}
