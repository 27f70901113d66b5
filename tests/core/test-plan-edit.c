/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-plan.h"

#include "support/rs-plan-samples.h"
#include "support/rs-random-routine.h"
#include "support/rs-samples.h"

#define S ((gint64) G_USEC_PER_SEC)
#define N_ROUTINES 150
#define N_EDITS 40

/* One exercise of two sets, with sides or without, then holds of 30 s. */
static RsPlan *
make_plan (guint sets, gboolean per_side, const RsPlanOptions *options)
{
  RsDose squat = rs_sample_reps (sets, 12, 60);
  RsDose plank = rs_sample_seconds (2, 30, 45);
  g_autoptr (RsRoutineState) state = NULL;

  squat.per_side = per_side;
  squat.switch_s = per_side ? RS_DOSE_SWITCH_S : 0;
  state = rs_sample_routine ("Plan", rs_item_new ("squat", &squat), rs_item_new ("plank", &plank),
                             NULL);
  return options != NULL ? rs_plan_new_full (state, options) : rs_plan_new (state);
}

/* A circuit of three rounds of two exercises, the second on each side; then one straight set. */
static RsPlan *
make_circuit (guint rounds, guint round_rest_s)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) after = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) state = NULL;
  RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_CIRCUIT);
  RsDose lunge = rs_sample_reps (1, 8, 0);
  RsDose plank = rs_sample_seconds (1, 30, 45);

  facts.rounds = rounds;
  facts.between_s = 15;
  facts.round_rest_s = round_rest_s;
  lunge.per_side = TRUE;
  lunge.switch_s = RS_DOSE_SWITCH_S;
  g_ptr_array_add (items, rs_item_new ("plank", &plank));
  g_ptr_array_add (items, rs_item_new ("lunge", &lunge));
  g_ptr_array_add (after, rs_item_new ("plank", &plank));
  g_ptr_array_add (blocks, rs_block_new_full (&facts, items));
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, after));
  state = rs_routine_state_new ("Circuit", NULL, blocks);
  return rs_plan_new (state);
}

/* Takes @plan over; NULL when the edit does not apply. */
static RsPlan *
edit (RsPlan *plan, RsPlanEditKind kind, guint segment)
{
  g_autoptr (RsPlan) before = plan;
  RsPlanEdit change = { .kind = kind, .segment = segment };

  return rs_plan_edit (before, &change);
}

static RsPlan *
swap (RsPlan *plan, guint segment, const char *id, const RsDose *dose)
{
  g_autoptr (RsPlan) before = plan;
  g_autoptr (RsItem) item = rs_item_new (id, dose);
  RsPlanEdit change = { .kind = RS_PLAN_SWAP, .segment = segment, .item = item };

  return rs_plan_edit (before, &change);
}

/* Also that its sets may be counted on, and that it can be made again. */
static void
assert_plan (RsPlan *plan, const char *expected)
{
  g_autofree char *text = NULL;
  g_autoptr (RsPlan) again = NULL;

  g_assert_nonnull (plan);
  text = rs_sample_plan_text (plan);
  g_assert_cmpstr (text, ==, expected);
  rs_assert_plan_sound (plan);
  again = rs_sample_replay_edits (plan);
  rs_assert_plans_equal (plan, again);
}

#define REST_OF_PLAN                                                                               \
  "change-over 20 1.1\n"                                                                           \
  "work 30 1.1\n"                                                                                  \
  "rest 45 1.2\n"                                                                                  \
  "work 30 1.2\n"

/* In a pause what comes next is another, and the pause goes on. */
static void
test_swap_in_pause (void)
{
  RsDose wall = rs_sample_seconds (9, 40, 10);
  g_autoptr (RsPlan) plan = swap (make_plan (3, FALSE, NULL), 2, "wall-sit", &wall);

  assert_plan (plan, "lead-in 10 0.1\n"
                     "work 0 0.1\n"
                     "rest 60 0.2\n"
                     "work 40 0.2\n"
                     "rest 60 0.3\n"
                     "work 40 0.3\n" REST_OF_PLAN);
  g_assert_cmpstr (rs_item_get_exercise_id (rs_plan_get_segment (plan, 1)->item), ==, "squat");
  g_assert_cmpstr (rs_item_get_exercise_id (rs_plan_get_segment (plan, 2)->item), ==, "wall-sit");
  g_assert_cmpint (rs_plan_get_segment (plan, 3)->mode, ==, RS_MODE_CLOCK);

  /* The sets that stay keep their numbers, and the others are new. */
  g_assert_cmpuint (rs_plan_get_segment (plan, 1)->work, ==, 0);
  g_assert_cmpuint (rs_plan_get_segment (plan, 3)->work, ==, 5);
  g_assert_cmpuint (rs_plan_get_segment (plan, 5)->work, ==, 6);
  g_assert_cmpuint (rs_plan_get_segment (plan, 7)->work, ==, 3);
  g_assert_cmpuint (rs_plan_get_n_work (plan), ==, 7);
  g_assert_cmpuint (rs_plan_get_n_gone (plan), ==, 2);
  g_assert_cmpuint (rs_plan_get_gone (plan, 0)->work, ==, 1);
  g_assert_cmpstr (rs_item_get_exercise_id (rs_plan_get_gone (plan, 1)->item), ==, "squat");
}

/* In the middle of a set there is time to get ready for the other one. */
static void
test_swap_in_work (void)
{
  static const RsPlanOptions at_once = { 0, TRUE, FALSE };
  RsDose push = rs_sample_reps (1, 5, 10);
  g_autoptr (RsPlan) plan = swap (make_plan (2, FALSE, NULL), 1, "push-up", &push);
  g_autoptr (RsPlan) quick = swap (make_plan (2, FALSE, &at_once), 0, "push-up", &push);

  assert_plan (plan, "lead-in 10 0.1\n"
                     "lead-in 10 0.1\n"
                     "work 0 0.1\n"
                     "rest 60 0.2\n"
                     "work 0 0.2\n" REST_OF_PLAN);
  assert_plan (quick, "work 0 0.1\n"
                      "rest 60 0.2\n"
                      "work 0 0.2\n" REST_OF_PLAN);
}

static void
test_swap_sides (void)
{
  RsDose both = rs_sample_reps (2, 5, 10);
  RsDose each = both;
  g_autoptr (RsPlan) plan = NULL;

  each.per_side = TRUE;
  each.switch_s = 7;

  /* Each side becomes one set. */
  plan = swap (make_plan (2, TRUE, NULL), 0, "push-up", &both);
  assert_plan (plan, "lead-in 10 0.1\n"
                     "work 0 0.1\n"
                     "rest 60 0.2\n"
                     "work 0 0.2\n" REST_OF_PLAN);
  g_assert_cmpuint (rs_plan_get_n_gone (plan), ==, 4);

  /* And back: on each side again. */
  plan = swap (g_steal_pointer (&plan), 2, "lunge", &each);
  assert_plan (plan, "lead-in 10 0.1\n"
                     "work 0 0.1\n"
                     "rest 60 0.2\n"
                     "work 0 0.2 left\n"
                     "side-switch 7 0.2\n"
                     "work 0 0.2 right\n" REST_OF_PLAN);
}

/* The left side is done: only the right is another, then both sides are. */
static void
test_swap_on_the_right (void)
{
  RsDose both = rs_sample_reps (2, 5, 10);
  RsDose each = both;
  g_autoptr (RsPlan) right = NULL;
  g_autoptr (RsPlan) between = NULL;
  g_autoptr (RsPlan) one = NULL;

  each.per_side = TRUE;
  each.switch_s = 7;
  right = swap (make_plan (2, TRUE, NULL), 3, "lunge", &each);
  assert_plan (right, "lead-in 10 0.1\n"
                      "work 0 0.1 left\n"
                      "side-switch 5 0.1\n"
                      "lead-in 10 0.1\n"
                      "work 0 0.1 right\n"
                      "rest 60 0.2\n"
                      "work 0 0.2 left\n"
                      "side-switch 7 0.2\n"
                      "work 0 0.2 right\n" REST_OF_PLAN);

  between = swap (make_plan (2, TRUE, NULL), 2, "lunge", &each);
  assert_plan (between, "lead-in 10 0.1\n"
                        "work 0 0.1 left\n"
                        "side-switch 5 0.1\n"
                        "work 0 0.1 right\n"
                        "rest 60 0.2\n"
                        "work 0 0.2 left\n"
                        "side-switch 7 0.2\n"
                        "work 0 0.2 right\n" REST_OF_PLAN);

  one = swap (make_plan (2, TRUE, NULL), 3, "push-up", &both);
  assert_plan (one, "lead-in 10 0.1\n"
                    "work 0 0.1 left\n"
                    "side-switch 5 0.1\n"
                    "lead-in 10 0.1\n"
                    "work 0 0.1\n"
                    "rest 60 0.2\n"
                    "work 0 0.2\n" REST_OF_PLAN);
}

/* One more of what a swap left half of is one of the other, as a whole. */
static void
test_add_after_swap (void)
{
  RsDose each = rs_sample_reps (2, 5, 10);
  g_autoptr (RsPlan) plan = NULL;
  const RsSegment *added;

  each.per_side = TRUE;
  plan = swap (make_plan (1, TRUE, NULL), 3, "lunge", &each);
  plan = edit (g_steal_pointer (&plan), RS_PLAN_ADD_SET, 3);
  assert_plan (plan, "lead-in 10 0.1\n"
                     "work 0 0.1 left\n"
                     "side-switch 5 0.1\n"
                     "lead-in 10 0.1\n"
                     "work 0 0.1 right\n"
                     "rest 10 0.2\n"
                     "work 0 0.2 left\n"
                     "work 0 0.2 right\n" REST_OF_PLAN);
  added = rs_plan_get_segment (plan, 6);
  g_assert_cmpstr (rs_item_get_exercise_id (added->item), ==, "lunge");
  g_assert_cmpuint (added->work, ==, rs_plan_get_n_work (plan) - 2);
}

static void
test_swap_refused (void)
{
  RsDose squat = rs_sample_reps (2, 12, 60);
  RsPlanEdit nothing = { .kind = RS_PLAN_SWAP };
  g_autoptr (RsPlan) plan = make_plan (2, FALSE, NULL);

  g_assert_null (rs_plan_edit (plan, &nothing));
  g_assert_null (swap (rs_plan_ref (plan), 0, "squat", &squat));
  g_assert_null (swap (rs_plan_ref (plan), rs_plan_get_n_segments (plan), "push-up", &squat));
  g_assert_null (swap (rs_plan_ref (plan), G_MAXUINT, "push-up", &squat));
}

static void
test_add_and_drop (void)
{
  /* In the first pause, in a set, in a rest, in the last set: the same. */
  for (guint at = 0; at < 4; at++)
    {
      g_autoptr (RsPlan) plan = edit (make_plan (2, FALSE, NULL), RS_PLAN_ADD_SET, at);

      assert_plan (plan, "lead-in 10 0.1\n"
                         "work 0 0.1\n"
                         "rest 60 0.2\n"
                         "work 0 0.2\n"
                         "rest 60 0.3\n"
                         "work 0 0.3\n" REST_OF_PLAN);
      g_assert_cmpuint (rs_plan_get_segment (plan, 1)->n_sets, ==, 3);
      g_assert_cmpuint (rs_plan_get_segment (plan, 6)->n_sets, ==, 2);
      g_assert_cmpuint (rs_plan_get_segment (plan, 5)->work, ==, 4);

      plan = edit (g_steal_pointer (&plan), RS_PLAN_DROP_SET, at);
      assert_plan (plan, "lead-in 10 0.1\n"
                         "work 0 0.1\n"
                         "rest 60 0.2\n"
                         "work 0 0.2\n" REST_OF_PLAN);
      g_assert_null (rs_plan_get_work (plan, 4));

      /* One has begun, one can go; of the last one nothing goes. */
      plan = edit (g_steal_pointer (&plan), RS_PLAN_DROP_SET, at);
      if (at == 3)
        {
          g_assert_null (plan);
          continue;
        }
      assert_plan (plan, "lead-in 10 0.1\nwork 0 0.1\n" REST_OF_PLAN);
      g_assert_null (edit (g_steal_pointer (&plan), RS_PLAN_DROP_SET, MIN (at, 1)));
    }
}

static void
test_add_sides (void)
{
  g_autoptr (RsPlan) plan = edit (make_plan (1, TRUE, NULL), RS_PLAN_ADD_SET, 3);

  assert_plan (plan, "lead-in 10 0.1\n"
                     "work 0 0.1 left\n"
                     "side-switch 5 0.1\n"
                     "work 0 0.1 right\n"
                     "rest 60 0.2\n"
                     "work 0 0.2 left\n"
                     "side-switch 5 0.2\n"
                     "work 0 0.2 right\n" REST_OF_PLAN);

  /* Its left side has begun, so it stays. */
  g_assert_null (edit (rs_plan_ref (plan), RS_PLAN_DROP_SET, 5));
  g_assert_null (edit (rs_plan_ref (plan), RS_PLAN_DROP_SET, 7));
  plan = edit (g_steal_pointer (&plan), RS_PLAN_DROP_SET, 4);
  g_assert_cmpuint (rs_plan_get_n_segments (plan), ==, 8);
}

#define ROUND(r)                                                                                   \
  "work 30 0." r "\n"                                                                              \
  "change-over 15 1." r "\n"                                                                       \
  "work 0 1." r " left\n"                                                                          \
  "side-switch 5 1." r "\n"                                                                        \
  "work 0 1." r " right\n"

static void
test_rounds (void)
{
  const char *two = "lead-in 10 0.1\n" ROUND ("1") "round-rest 60 0.2\n" ROUND (
      "2") "change-over 20 2.1\nwork 30 2.1\n";
  const char *three = "lead-in 10 0.1\n" ROUND ("1") "round-rest 60 0.2\n" ROUND (
      "2") "round-rest 60 0.3\n" ROUND ("3") "change-over 20 2.1\nwork 30 2.1\n";

  for (guint at = 0; at < 12; at++)
    {
      g_autoptr (RsPlan) plan = edit (make_circuit (2, 60), RS_PLAN_ADD_SET, at);

      assert_plan (plan, three);
      plan = edit (g_steal_pointer (&plan), RS_PLAN_DROP_SET, at);
      assert_plan (plan, two);
      plan = edit (g_steal_pointer (&plan), RS_PLAN_DROP_SET, at);
      g_assert_true ((plan == NULL) == (at >= 7));
    }
}

/* Rounds without rest between them; and another exercise in the ones that are left. */
static void
test_rounds_swapped (void)
{
  RsDose push = rs_sample_reps (2, 5, 10);
  g_autoptr (RsPlan) plan = swap (make_circuit (2, 0), 3, "push-up", &push);

  assert_plan (plan, "lead-in 10 0.1\n"
                     "work 30 0.1\n"
                     "change-over 15 1.1\n"
                     "lead-in 10 1.1\n"
                     "work 0 1.1\n"
                     "work 30 0.2\n"
                     "change-over 15 1.2\n"
                     "work 0 1.2\n"
                     "change-over 20 2.1\n"
                     "work 30 2.1\n");
  plan = edit (g_steal_pointer (&plan), RS_PLAN_ADD_SET, 3);
  plan = edit (g_steal_pointer (&plan), RS_PLAN_DROP_SET, 3);
  plan = edit (g_steal_pointer (&plan), RS_PLAN_DROP_SET, 3);
  assert_plan (plan, "lead-in 10 0.1\n"
                     "work 30 0.1\n"
                     "change-over 15 1.1\n"
                     "lead-in 10 1.1\n"
                     "work 0 1.1\n"
                     "change-over 20 2.1\n"
                     "work 30 2.1\n");
}

static void
test_limits (void)
{
  g_autoptr (RsPlan) sets = make_plan (RS_DOSE_MAX_SETS - 1, FALSE, NULL);
  g_autoptr (RsPlan) rounds = make_circuit (RS_BLOCK_MAX_ROUNDS - 1, 10);
  g_autoptr (RsPlan) plan = NULL;
  guint n;

  sets = edit (g_steal_pointer (&sets), RS_PLAN_ADD_SET, 0);
  g_assert_nonnull (sets);
  g_assert_null (edit (g_steal_pointer (&sets), RS_PLAN_ADD_SET, 0));
  rounds = edit (g_steal_pointer (&rounds), RS_PLAN_ADD_SET, 0);
  g_assert_nonnull (rounds);
  g_assert_null (edit (g_steal_pointer (&rounds), RS_PLAN_ADD_SET, 0));

  /* Nobody changes a plan more often than that. */
  plan = make_plan (1, FALSE, NULL);
  for (n = 0; n < RS_PLAN_MAX_EDITS; n++)
    {
      plan = edit (g_steal_pointer (&plan), n % 2 == 0 ? RS_PLAN_ADD_SET : RS_PLAN_DROP_SET, 0);
      g_assert_nonnull (plan);
    }
  g_assert_cmpuint (rs_plan_get_n_edits (plan), ==, RS_PLAN_MAX_EDITS);
  g_assert_null (edit (g_steal_pointer (&plan), RS_PLAN_ADD_SET, 0));
}

static void
test_stretch (void)
{
  static const struct
  {
    guint segment;
    gint64 us;
    gint64 duration; /* 0: refused */
  } cases[] = {
    { 0, 10 * S, 20 * S },
    { 0, -9 * S, S },
    { 0, -10 * S, S },
    { 0, G_MININT64, S },
    { 0, G_MAXINT64, RS_PLAN_MAX_STRETCHED_S * S },
    { 0, 1, 10 * S + 1 },
    { 0, 0, 0 },
    { 1, 10 * S, 0 },
    { 5, 10 * S, 40 * S },
    { 5, G_MAXINT64, RS_DOSE_MAX_SECONDS * S },
    { 5, -40 * S, S },
    { 99, S, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsPlan) before = make_plan (2, FALSE, NULL);
      RsPlanEdit change = { RS_PLAN_STRETCH, cases[i].segment, NULL, cases[i].us };
      g_autoptr (RsPlan) after = rs_plan_edit (before, &change);
      g_autoptr (RsPlan) again = NULL;

      g_assert_true ((after == NULL) == (cases[i].duration == 0));
      if (after == NULL)
        continue;
      g_assert_cmpint (rs_plan_get_segment (after, cases[i].segment)->duration_us, ==,
                       cases[i].duration);
      g_assert_cmpuint (rs_plan_get_n_segments (after), ==, rs_plan_get_n_segments (before));
      /* What is kept is by how much it really changed: a number that a journal can hold. */
      g_assert_cmpint (rs_plan_get_edit (after, 0)->us, ==,
                       cases[i].duration -
                           rs_plan_get_segment (before, cases[i].segment)->duration_us);
      again = rs_sample_replay_edits (after);
      rs_assert_plans_equal (after, again);
    }
}

/* A set that the metronome ends has as many repetitions as it has. */
static void
test_stretch_paced (void)
{
  static const RsPlanOptions ends = { 10, TRUE, TRUE };
  RsPlanEdit change = { RS_PLAN_STRETCH, 1, NULL, S };
  g_autoptr (RsRoutineState) state = rs_sample_first_three ();
  g_autoptr (RsPlan) plan = rs_plan_new_full (state, &ends);

  g_assert_cmpint (rs_plan_get_segment (plan, 1)->mode, ==, RS_MODE_PACED);
  g_assert_cmpint (rs_plan_get_segment (plan, 1)->duration_us, ==, 66 * S);
  g_assert_null (rs_plan_edit (plan, &change));
}

/* Time to get warm stands before a circuit, and belongs to all of it; time to wind down to none. */
static void
test_warm_up_and_cool_down (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) state = NULL;
  RsBlockFacts warm = rs_block_facts_of (RS_BLOCK_WARM_UP);
  RsBlockFacts round = rs_block_facts_of (RS_BLOCK_CIRCUIT);
  RsBlockFacts cool = rs_block_facts_of (RS_BLOCK_COOL_DOWN);
  RsPlan *plan;

  warm.seconds = 300;
  cool.seconds = 200;
  round.rounds = 2;
  g_ptr_array_add (items, rs_sample_item ("a"));
  g_ptr_array_add (items, rs_sample_item ("b"));
  g_ptr_array_add (blocks, rs_block_new_full (&warm, NULL));
  g_ptr_array_add (blocks, rs_block_new_full (&round, items));
  g_ptr_array_add (blocks, rs_block_new_full (&cool, NULL));
  state = rs_routine_state_new ("All", NULL, blocks);
  plan = rs_plan_new (state);
  g_assert_cmpint (rs_plan_get_segment (plan, 0)->kind, ==, RS_SEGMENT_WARM_UP);
  g_assert_false (rs_plan_get_segment (plan, 0)->counted);

  plan = edit (plan, RS_PLAN_ADD_SET, 0);
  rs_assert_plan_sound (plan);
  g_assert_cmpuint (rs_plan_get_n_work (plan), ==, 6);
  g_assert_cmpuint (rs_plan_get_work (plan, 5)->set, ==, 3);
  plan = edit (plan, RS_PLAN_DROP_SET, 0);
  rs_assert_plan_sound (plan);
  g_assert_null (edit (rs_plan_ref (plan), RS_PLAN_ADD_SET, rs_plan_get_n_segments (plan) - 1));
  g_assert_null (edit (plan, RS_PLAN_DROP_SET, rs_plan_get_n_segments (plan) - 1));
}

/* What was before the edit is as it was, but for how many sets there are. */
static void
assert_untouched (RsPlan *before, RsPlan *after, guint n, gboolean counts)
{
  for (guint i = 0; i < n; i++)
    {
      RsSegment a = *rs_plan_get_segment (before, i);
      RsSegment b = *rs_plan_get_segment (after, i);

      g_assert_true (a.kind == b.kind && a.duration_us == b.duration_us && a.mode == b.mode &&
                     a.item == b.item && a.position == b.position && a.block == b.block &&
                     a.in_rounds == b.in_rounds && a.counted == b.counted && a.side == b.side &&
                     a.work == b.work && a.set == b.set);
      if (!counts)
        g_assert_cmpuint (a.n_sets, ==, b.n_sets);
    }
}

static void
test_random (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_sample_catalogue ();
  guint n_applied[RS_PLAN_STRETCH + 1] = { 0 };

  for (guint n = 0; n < N_ROUTINES * (g_test_slow () ? 10 : 1); n++)
    {
      g_autoptr (RsRoutineState) routine = rs_random_routine (catalogue);
      RsPlanOptions options = { (guint) g_test_rand_int_range (0, 3) * 5, g_test_rand_bit (),
                                g_test_rand_bit () };
      g_autoptr (RsPlan) plan = rs_plan_new_full (routine, &options);
      g_autoptr (RsPlan) again = NULL;

      rs_assert_plan_sound (plan);
      for (guint i = 0; i < N_EDITS && rs_plan_get_n_segments (plan) > 0; i++)
        {
          guint at = (guint) g_test_rand_int_range (0, (gint32) rs_plan_get_n_segments (plan));
          g_autoptr (RsItem) item = NULL;
          RsPlanEdit change = rs_random_edit (at, &item);
          RsPlan *next = rs_plan_edit (plan, &change);

          if (next == NULL)
            continue;
          n_applied[change.kind]++;
          rs_assert_plan_sound (next);
          assert_untouched (plan, next, at,
                            change.kind == RS_PLAN_ADD_SET || change.kind == RS_PLAN_DROP_SET);
          g_clear_pointer (&plan, rs_plan_unref);
          plan = next;
        }

      again = rs_sample_replay_edits (plan);
      rs_assert_plans_equal (plan, again);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (n_applied); i++)
    {
      g_test_message ("%s: %u times", rs_vocabulary_nick (RS_TYPE_PLAN_EDIT_KIND, (int) i),
                      n_applied[i]);
      g_assert_cmpuint (n_applied[i], >, N_ROUTINES);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/plan-edit/swap-in-pause", test_swap_in_pause);
  g_test_add_func ("/plan-edit/swap-in-work", test_swap_in_work);
  g_test_add_func ("/plan-edit/swap-sides", test_swap_sides);
  g_test_add_func ("/plan-edit/swap-on-the-right", test_swap_on_the_right);
  g_test_add_func ("/plan-edit/swap-refused", test_swap_refused);
  g_test_add_func ("/plan-edit/add-after-swap", test_add_after_swap);
  g_test_add_func ("/plan-edit/add-and-drop", test_add_and_drop);
  g_test_add_func ("/plan-edit/add-sides", test_add_sides);
  g_test_add_func ("/plan-edit/rounds", test_rounds);
  g_test_add_func ("/plan-edit/rounds-swapped", test_rounds_swapped);
  g_test_add_func ("/plan-edit/limits", test_limits);
  g_test_add_func ("/plan-edit/stretch", test_stretch);
  g_test_add_func ("/plan-edit/stretch-paced", test_stretch_paced);
  g_test_add_func ("/plan-edit/warm-up-and-cool-down", test_warm_up_and_cool_down);
  g_test_add_func ("/plan-edit/random", test_random);

  return g_test_run ();
}
