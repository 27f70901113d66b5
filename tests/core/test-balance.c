/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-balance.h"

#include "core/exercise/rs-facet.h"
#include "core/routine/rs-routine-edit.h"
#include "core/routine/rs-summary.h"

#include "support/rs-random-routine.h"
#include "support/rs-samples.h"

#define N_ROUTINES 200
#define MAX_TIMES 12

#define EVERYTHING ((1u << RS_N_EQUIPMENT) - 1)

/* What stands for a kind of work: hips, knees, push, pull, and the same on one leg. */
#define HIP "hip-bridge"
#define KNEE "bodyweight-squat"
#define PUSH "push-up"
#define PULL "band-row"

/* Straight sets of @n of @id, in as many items as it takes. */
static void
add_sets (GPtrArray *items, const char *id, guint n)
{
  while (n > 0)
    {
      RsDose dose = rs_sample_reps (MIN (n, RS_DOSE_MAX_SETS), 5, 30);

      g_ptr_array_add (items, rs_item_new (id, &dose));
      n -= dose.sets;
    }
}

static RsRoutineState *
make_routine (const char *id, guint n, const char *other, guint m)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);

  add_sets (items, id, n);
  if (other != NULL)
    add_sets (items, other, m);
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, items));
  return rs_routine_state_new ("Made", NULL, blocks);
}

static void
test_empty (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (RsRoutineState) state = rs_routine_state_new ("Empty", NULL, NULL);
  g_autoptr (GPtrArray) findings = rs_balance_check (state, catalogue);

  g_assert_cmpuint (findings->len, ==, 0);
  for (guint i = 0; i < RS_N_BALANCE_KINDS; i++)
    g_assert_null (rs_balance_remedy ((RsBalanceKind) i, state, catalogue, EVERYTHING));
}

/* Both sides of each limit. */
static void
test_ratios (void)
{
  static const struct
  {
    guint over;
    guint under;
    int low;  /* 1: too few above */
    int high; /* 1: too many above */
  } cases[] = {
    { 0, 3, 0, 0 },   { 0, 4, 1, 0 }, { 3, 0, 0, 0 },   { 4, 0, 0, 1 },     { 1, 2, 0, 0 },
    { 1, 3, 1, 0 },   { 2, 1, 0, 0 }, { 3, 1, 0, 1 },   { 66, 100, 1, 0 },  { 67, 100, 0, 0 },
    { 2, 3, 0, 0 },   { 2, 2, 0, 0 }, { 3, 2, 0, 0 },   { 150, 100, 0, 0 }, { 151, 100, 0, 1 },
    { 3, 5, 1, 0 },   { 5, 3, 0, 1 }, { 13, 20, 1, 0 }, { 14, 20, 0, 0 },   { 30, 20, 0, 0 },
    { 31, 20, 0, 1 },
  };
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) legs = make_routine (HIP, cases[i].over, KNEE, cases[i].under);
      g_autoptr (RsRoutineState) arms = make_routine (PUSH, cases[i].over, PULL, cases[i].under);

      g_test_message ("%u to %u", cases[i].over, cases[i].under);
      g_assert_cmpint (rs_balance_has (legs, catalogue, RS_BALANCE_KNEE_HEAVY), ==, cases[i].low);
      g_assert_cmpint (rs_balance_has (legs, catalogue, RS_BALANCE_HIP_HEAVY), ==, cases[i].high);
      g_assert_cmpint (rs_balance_has (arms, catalogue, RS_BALANCE_PULL_HEAVY), ==, cases[i].low);
      g_assert_cmpint (rs_balance_has (arms, catalogue, RS_BALANCE_PUSH_HEAVY), ==, cases[i].high);
    }
}

/* Five sets of work that is none of it say nothing yet; six do. */
static void
test_whole (void)
{
  static const RsBalanceKind kinds[] = { RS_BALANCE_NO_CALF, RS_BALANCE_CORE_PLANES };
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (RsRoutineState) five = make_routine (PUSH, 5, NULL, 0);
  g_autoptr (RsRoutineState) six = make_routine (PUSH, 6, NULL, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_assert_false (rs_balance_has (five, catalogue, kinds[i]));
      g_assert_true (rs_balance_has (six, catalogue, kinds[i]));
    }
}

static void
test_calf (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (guint n = 0; n < 4; n++)
    {
      g_autoptr (RsRoutineState) state = make_routine (PUSH, 8, "calf-raise", n);
      RsSummary summary = rs_summary_of (state, catalogue);

      g_assert_cmpfloat (summary.muscle_sets[RS_MUSCLE_GASTROCNEMIUS], ==, n);
      g_assert_cmpint (rs_balance_has (state, catalogue, RS_BALANCE_NO_CALF), ==,
                       summary.muscle_sets[RS_MUSCLE_GASTROCNEMIUS] < 2 ||
                           summary.muscle_sets[RS_MUSCLE_SOLEUS] < 2);
    }
}

static char *
get_text (RsRoutineState *state, RsCatalogue *catalogue, RsBalanceKind kind)
{
  g_autoptr (GPtrArray) findings = rs_balance_check (state, catalogue);

  for (guint i = 0; i < findings->len; i++)
    {
      const RsBalanceFinding *finding = g_ptr_array_index (findings, i);

      if (finding->kind == kind)
        return g_strdup (finding->text);
    }

  return NULL;
}

/* It names the planes that are missing and no others. */
static void
test_planes (void)
{
  static const char *const ids[] = { "plank", "bird-dog", "side-plank" };
  static const RsPattern patterns[] = { RS_PATTERN_ANTI_EXTENSION, RS_PATTERN_ANTI_ROTATION,
                                        RS_PATTERN_LATERAL_HIP };
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (guint set = 0; set < 8; set++)
    {
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GPtrArray) blocks =
          g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
      g_autoptr (RsRoutineState) state = NULL;
      g_autofree char *text = NULL;

      add_sets (items, PUSH, 6);
      for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
        if ((set & (1u << i)) != 0)
          add_sets (items, ids[i], 1);
      g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, items));
      state = rs_routine_state_new ("Planes", NULL, blocks);

      text = get_text (state, catalogue, RS_BALANCE_CORE_PLANES);
      g_assert_cmpint (text != NULL, ==, set != 7);
      for (guint i = 0; text != NULL && i < G_N_ELEMENTS (patterns); i++)
        g_assert_cmpint (strstr (text, rs_vocabulary_label (RS_TYPE_PATTERN, patterns[i])) == NULL,
                         ==, (set & (1u << i)) != 0);
    }
}

static RsRoutineState *
make_single_legged (guint n, guint m)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);

  add_sets (items, KNEE, m);
  for (guint i = 0; i < n; i++)
    {
      RsDose dose = rs_sample_reps (1, 8, 60);

      dose.per_side = TRUE;
      g_ptr_array_add (items, rs_item_new ("split-squat", &dose));
    }
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, items));
  return rs_routine_state_new ("Legs", NULL, blocks);
}

static void
test_single_leg (void)
{
  static const struct
  {
    guint single;
    guint both;
    gboolean expected;
  } cases[] = {
    { 0, 3, FALSE }, { 0, 4, TRUE },    { 1, 3, FALSE },  { 1, 4, TRUE },  { 2, 6, FALSE },
    { 2, 7, TRUE },  { 25, 75, FALSE }, { 24, 76, TRUE }, { 4, 0, FALSE }, { 0, 0, FALSE },
  };
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = make_single_legged (cases[i].single, cases[i].both);

      g_assert_cmpint (rs_balance_has (state, catalogue, RS_BALANCE_TWO_LEGGED), ==,
                       cases[i].expected);
    }
}

static void
test_contacts (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (guint over = 0; over < 2; over++)
    {
      RsDose dose = rs_sample_reps (1, 60 + over, 60);
      g_autoptr (RsRoutineState) state =
          rs_sample_routine ("Hops", rs_item_new ("pogo-hops", &dose), NULL);
      g_autoptr (RsProposal) remedy = NULL;

      g_assert_cmpint (rs_balance_has (state, catalogue, RS_BALANCE_MANY_CONTACTS), ==, over);
      /* There is no set to take away. */
      remedy = rs_balance_remedy (RS_BALANCE_MANY_CONTACTS, state, catalogue, 0);
      g_assert_null (remedy);
    }
}

/* Three sets of 30 and four of 10 are 130: it is the most landings that lose a set first. */
static void
test_fewer_contacts (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  RsDose many = rs_sample_reps (3, 30, 60);
  RsDose few = rs_sample_reps (4, 10, 60);
  g_autoptr (RsRoutineState) state = rs_sample_routine ("Hops", rs_item_new ("pogo-hops", &many),
                                                        rs_item_new ("a-skip", &few), NULL);
  g_autoptr (RsProposal) remedy = rs_balance_remedy (RS_BALANCE_MANY_CONTACTS, state, catalogue, 0);
  GPtrArray *reasons = rs_proposal_get_reasons (remedy);
  RsSummary summary = rs_summary_of (rs_proposal_get_state (remedy), catalogue);

  g_assert_cmpuint (summary.n_contacts, ==, 60);
  g_assert_true (rs_proposal_get_reached (remedy));
  g_assert_cmpuint (reasons->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (reasons, 0), ==, "Pogo hops: 1 set instead of 3");
  g_assert_cmpstr (g_ptr_array_index (reasons, 1), ==, "A-skip: 3 sets instead of 4");
}

/* What is added, and as few sets of it as are enough. */
static void
test_remedies (void)
{
  static const struct
  {
    RsBalanceKind kind;
    const char *id;
    guint n;
    RsEquipmentSet owned;
    const char *expected; /* what is added */
    guint sets;           /* of the first */
  } cases[] = {
    { RS_BALANCE_KNEE_HEAVY, KNEE, 4, 0, "hip-bridge", 3 },
    { RS_BALANCE_KNEE_HEAVY, KNEE, 4, 1u << RS_EQUIPMENT_WALL, "wall-hip-hinge", 3 },
    { RS_BALANCE_HIP_HEAVY, HIP, 6, 0, "bodyweight-squat", 4 },
    { RS_BALANCE_PUSH_HEAVY, PUSH, 4, 0, "prone-y-raise", 3 },
    { RS_BALANCE_PULL_HEAVY, PULL, 4, 0, "push-up", 3 },
    { RS_BALANCE_PULL_HEAVY, PULL, 4, 1u << RS_EQUIPMENT_CHAIR_BENCH, "incline-push-up", 3 },
    { RS_BALANCE_NO_CALF, PUSH, 6, 0, "calf-raise", 2 },
    { RS_BALANCE_TWO_LEGGED, HIP, 4, 0, "reverse-lunge", 2 },
  };
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) state = make_routine (cases[i].id, cases[i].n, NULL, 0);
      g_autoptr (RsProposal) remedy =
          rs_balance_remedy (cases[i].kind, state, catalogue, cases[i].owned);
      RsItem *item;

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_nonnull (remedy);
      g_assert_true (rs_proposal_get_reached (remedy));
      item = rs_routine_state_get_item (rs_proposal_get_state (remedy), 1);
      g_assert_cmpstr (rs_item_get_exercise_id (item), ==, cases[i].expected);
      g_assert_cmpuint (rs_item_get_dose (item)->sets, ==, cases[i].sets);
    }
}

static void
test_words (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (RsRoutineState) state = make_routine (PUSH, 6, NULL, 0);
  g_autoptr (RsProposal) calf = rs_balance_remedy (RS_BALANCE_NO_CALF, state, catalogue, 0);
  g_autoptr (RsProposal) planes = rs_balance_remedy (RS_BALANCE_CORE_PLANES, state, catalogue, 0);

  g_assert_cmpstr (rs_proposal_get_label (calf), ==, "Add Calf raise");
  g_assert_cmpstr (g_ptr_array_index (rs_proposal_get_reasons (calf), 0), ==,
                   "Calf raise: 2 sets for your calves");
  g_assert_cmpstr (rs_proposal_get_label (planes), ==, "Add 3 Exercises");
  g_assert_true (rs_proposal_get_reached (planes));
}

/* What is more than a remedy can do is begun, and says so. */
static void
test_not_enough (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (RsRoutineState) state = make_routine (KNEE, 60, NULL, 0);
  g_autoptr (RsProposal) remedy = rs_balance_remedy (RS_BALANCE_KNEE_HEAVY, state, catalogue, 0);

  g_assert_false (rs_proposal_get_reached (remedy));
  g_assert_nonnull (rs_proposal_get_remark (remedy));
}

/* What @after has more than @before is all new, and stands where more work goes. */
static void
assert_only_added (RsRoutineState *before,
                   RsRoutineState *after,
                   RsCatalogue *catalogue,
                   RsEquipmentSet owned)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  guint k = 0;

  for (guint i = 0; i < rs_routine_state_get_n_items (before); i++)
    g_hash_table_add (ids,
                      (gpointer) rs_item_get_exercise_id (rs_routine_state_get_item (before, i)));

  for (guint i = 0; i < rs_routine_state_get_n_items (after); i++)
    {
      RsItem *item = rs_routine_state_get_item (after, i);
      const char *id = rs_item_get_exercise_id (item);

      if (rs_routine_state_get_item (before, k) == item)
        {
          k++;
          continue;
        }
      g_assert_true (rs_exercise_can_be_done_with (rs_catalogue_lookup (catalogue, id), owned));
      g_assert_true (g_hash_table_add (ids, (gpointer) id));
      g_assert_cmpuint (rs_item_get_dose (item)->sets, >=, 2);
      g_assert_cmpuint (rs_item_get_dose (item)->sets, <=, 5);
    }

  g_assert_cmpuint (k, ==, rs_routine_state_get_n_items (before));
}

static void
assert_cured (RsRoutineState *state,
              RsCatalogue *catalogue,
              RsBalanceKind kind,
              RsEquipmentSet owned)
{
  g_autoptr (RsRoutineState) now = rs_routine_state_ref (state);

  for (guint i = 0; rs_balance_has (now, catalogue, kind); i++)
    {
      g_autoptr (RsProposal) remedy = rs_balance_remedy (kind, now, catalogue, owned);
      RsRoutineState *next;

      if (remedy == NULL)
        return;

      g_assert_cmpuint (i, <, MAX_TIMES);
      next = rs_proposal_get_state (remedy);
      g_assert_false (rs_routine_state_equal (now, next));
      g_assert_cmpuint (rs_proposal_get_reasons (remedy)->len, >, 0);
      g_assert_cmpint (rs_proposal_get_reached (remedy), ==,
                       !rs_balance_has (next, catalogue, kind));
      if (kind != RS_BALANCE_MANY_CONTACTS)
        assert_only_added (now, next, catalogue, owned);
      rs_routine_state_unref (now);
      now = rs_routine_state_ref (next);
    }

  /* And then there is nothing to add. */
  g_assert_null (rs_balance_remedy (kind, now, catalogue, owned));
}

static void
test_random (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();

  for (guint i = 0; i < N_ROUTINES; i++)
    {
      g_autoptr (RsRoutineState) state = rs_random_routine (catalogue);

      for (guint kind = 0; kind < RS_N_BALANCE_KINDS; kind++)
        assert_cured (state, catalogue, (RsBalanceKind) kind, rs_random_equipment ());
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/balance/empty", test_empty);
  g_test_add_func ("/balance/ratios", test_ratios);
  g_test_add_func ("/balance/whole", test_whole);
  g_test_add_func ("/balance/calf", test_calf);
  g_test_add_func ("/balance/planes", test_planes);
  g_test_add_func ("/balance/single-leg", test_single_leg);
  g_test_add_func ("/balance/contacts", test_contacts);
  g_test_add_func ("/balance/fewer-contacts", test_fewer_contacts);
  g_test_add_func ("/balance/remedies", test_remedies);
  g_test_add_func ("/balance/words", test_words);
  g_test_add_func ("/balance/not-enough", test_not_enough);
  g_test_add_func ("/balance/random", test_random);

  return g_test_run ();
}
