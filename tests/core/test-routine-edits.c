/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine.h"

#include "support/rs-list-validator.h"
#include "support/rs-samples.h"

/*
 * Thousands of random edits on a routine next to a plain array that is edited in the plainest
 * way. After each, both must agree, with one items-changed at most. Then undo leads back to the
 * start step by step, through every state that there was, and redo to the end.
 */

#define N_WALKS 120
#define N_EDITS 60

typedef struct
{
  RsRoutine *routine;
  RsListValidator *validator;
  GPtrArray *reference; /* of RsItem */
  GPtrArray *states;    /* of RsRoutineState, one before each edit that changed something */
} Walk;

static void
assert_agree (Walk *walk)
{
  GListModel *model = G_LIST_MODEL (walk->routine);

  g_assert_cmpuint (g_list_model_get_n_items (model), ==, walk->reference->len);

  for (guint i = 0; i < walk->reference->len; i++)
    {
      g_autoptr (RsItem) item = g_list_model_get_item (model, i);
      RsItem *expected = g_ptr_array_index (walk->reference, i);

      g_assert_cmpstr (rs_item_get_exercise_id (item), ==, rs_item_get_exercise_id (expected));
      g_assert_true (rs_dose_equal (rs_item_get_dose (item), rs_item_get_dose (expected)));
    }
}

static gboolean
do_insert (Walk *walk)
{
  g_autofree char *id = g_strdup_printf ("exercise-%d", g_test_rand_int_range (0, 5));
  g_autoptr (RsItem) item = rs_sample_item (id);
  guint position = (guint) g_test_rand_int_range (0, 14);
  guint place = MIN (position, walk->reference->len);

  g_ptr_array_insert (walk->reference, (int) place, g_object_ref (item));
  return rs_routine_insert (walk->routine, position, item, id);
}

static gboolean
do_remove (Walk *walk)
{
  guint position = (guint) g_test_rand_int_range (0, 12);

  if (position < walk->reference->len)
    g_ptr_array_remove_index (walk->reference, position);

  return rs_routine_remove (walk->routine, position, "it");
}

static gboolean
do_move (Walk *walk)
{
  guint from = (guint) g_test_rand_int_range (0, 12);
  guint to = (guint) g_test_rand_int_range (0, 12);

  if (from < walk->reference->len)
    {
      RsItem *item = g_ptr_array_steal_index (walk->reference, from);

      g_ptr_array_insert (walk->reference, (int) MIN (to, walk->reference->len), item);
    }

  return rs_routine_move (walk->routine, from, to, "it");
}

static gboolean
do_dose (Walk *walk)
{
  guint position = (guint) g_test_rand_int_range (0, 12);
  RsDose dose = rs_sample_reps ((guint) g_test_rand_int_range (1, 4), 12, 60);

  if (position < walk->reference->len)
    {
      RsItem *old = g_ptr_array_index (walk->reference, position);
      RsItem *item = rs_item_new (rs_item_get_exercise_id (old), &dose);

      g_ptr_array_insert (walk->reference, (int) position, item);
      g_ptr_array_remove_index (walk->reference, position + 1);
    }

  return rs_routine_set_dose (walk->routine, position, &dose, "it");
}

static gboolean
do_rename (Walk *walk)
{
  g_autofree char *name = g_strdup_printf ("Name %d", g_test_rand_int_range (0, 3));

  return rs_routine_rename (walk->routine, name);
}

static void
edit_once (Walk *walk)
{
  static gboolean (*const edits[]) (Walk *) = {
    do_insert, do_insert, do_insert, do_remove, do_move, do_move, do_dose, do_rename,
  };
  g_autoptr (RsRoutineState) before = rs_routine_state_ref (rs_routine_get_state (walk->routine));
  gboolean same;
  gboolean changed;
  guint n_signals;

  changed = edits[g_test_rand_int_range (0, G_N_ELEMENTS (edits))](walk);
  n_signals = rs_list_validator_steal_n_signals (walk->validator);
  same = rs_routine_state_equal (before, rs_routine_get_state (walk->routine));

  assert_agree (walk);
  g_assert_cmpuint (n_signals, <=, changed ? 1 : 0);
  if (!changed)
    g_assert_true (same);
  else
    g_ptr_array_add (walk->states, g_steal_pointer (&before));
}

static void
walk_back_and_forth (Walk *walk)
{
  g_autoptr (RsRoutineState) end = rs_routine_state_ref (rs_routine_get_state (walk->routine));
  guint n_steps = walk->states->len;

  for (guint i = n_steps; i > 0; i--)
    {
      g_assert_nonnull (rs_routine_get_undo_label (walk->routine));
      g_assert_true (rs_routine_undo (walk->routine));
      g_assert_true (rs_routine_state_equal (rs_routine_get_state (walk->routine),
                                             g_ptr_array_index (walk->states, i - 1)));
      g_assert_cmpuint (rs_list_validator_steal_n_signals (walk->validator), <=, 1);
    }
  g_assert_false (rs_routine_undo (walk->routine));

  for (guint i = 0; i < n_steps; i++)
    {
      g_assert_true (rs_routine_state_equal (rs_routine_get_state (walk->routine),
                                             g_ptr_array_index (walk->states, i)));
      g_assert_true (rs_routine_redo (walk->routine));
      g_assert_cmpuint (rs_list_validator_steal_n_signals (walk->validator), <=, 1);
    }
  g_assert_false (rs_routine_redo (walk->routine));
  g_assert_true (rs_routine_state_equal (rs_routine_get_state (walk->routine), end));
  assert_agree (walk);
}

static RsRoutineState *
make_start (guint n_blocks)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);

  for (guint i = 0; i < n_blocks; i++)
    {
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

      for (int k = g_test_rand_int_range (0, 4); k > 0; k--)
        g_ptr_array_add (items, rs_sample_item ("start"));
      g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, items));
    }

  return rs_routine_state_new ("Start", NULL, blocks);
}

static void
test_walk (gconstpointer data)
{
  guint n_edits = 0;

  for (int n = 0; n < N_WALKS; n++)
    {
      g_autoptr (RsRoutineState) start = make_start (GPOINTER_TO_UINT (data));
      g_autoptr (RsRoutine) routine = rs_routine_new (NULL, start, FALSE);
      g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (routine));
      g_autoptr (GPtrArray) reference = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GPtrArray) states =
          g_ptr_array_new_with_free_func ((GDestroyNotify) rs_routine_state_unref);
      Walk walk = { routine, validator, reference, states };

      for (guint i = 0; i < rs_routine_state_get_n_items (start); i++)
        g_ptr_array_add (reference, g_object_ref (rs_routine_state_get_item (start, i)));

      for (int i = 0; i < N_EDITS; i++)
        edit_once (&walk);
      walk_back_and_forth (&walk);
      rs_list_validator_check (validator);
      n_edits += states->len;
    }

  g_test_message ("%u edits changed something", n_edits);
  g_assert_cmpuint (n_edits, >, N_WALKS * N_EDITS / 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_data_func ("/routine-edits/one-block", GUINT_TO_POINTER (1), test_walk);
  g_test_add_data_func ("/routine-edits/three-blocks", GUINT_TO_POINTER (3), test_walk);

  return g_test_run ();
}
