/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine-state.h"

#include "support/rs-edit-samples.h"
#include "support/rs-samples.h"

#include <string.h>

#define ITEM(id) rs_sample_item (id)

/* Two blocks: a b | c. */
static RsRoutineState *
make_two_blocks (void)
{
  g_autoptr (GPtrArray) first = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) second = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);

  g_ptr_array_add (first, ITEM ("a"));
  g_ptr_array_add (first, ITEM ("b"));
  g_ptr_array_add (second, ITEM ("c"));
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_WARM_UP, first));
  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_STRAIGHT, second));
  return rs_routine_state_new ("Two", "A note", blocks);
}

static void
assert_ids (RsRoutineState *state, const char *expected)
{
  g_autofree char *ids = rs_sample_ids (state);

  g_assert_cmpstr (ids, ==, expected);
}

static void
test_new (void)
{
  g_autoptr (RsRoutineState) state = rs_routine_state_new (NULL, NULL, NULL);

  g_assert_cmpstr (rs_routine_state_get_name (state), ==, "");
  g_assert_cmpstr (rs_routine_state_get_note (state), ==, "");
  g_assert_cmpuint (rs_routine_state_get_n_blocks (state), ==, 1);
  g_assert_cmpuint (rs_routine_state_get_n_items (state), ==, 0);
  g_assert_null (rs_routine_state_get_item (state, 0));
}

static void
test_positions (void)
{
  g_autoptr (RsRoutineState) state = make_two_blocks ();

  g_assert_cmpuint (rs_routine_state_get_n_items (state), ==, 3);
  assert_ids (state, "a b c");
  g_assert_true (rs_routine_state_get_item (state, 2) ==
                 rs_block_get_item (rs_routine_state_get_block (state, 1), 0));
  g_assert_null (rs_routine_state_get_item (state, 3));
  g_assert_null (rs_routine_state_get_item (state, G_MAXUINT));
}

static void
test_insert (void)
{
  static const struct
  {
    guint position;
    const char *expected;
  } cases[] = {
    { 0, "x a b c" }, { 1, "a x b c" }, { 2, "a b x c" }, { 3, "a b c x" }, { 99, "a b c x" },
  };
  g_autoptr (RsRoutineState) state = make_two_blocks ();
  g_autoptr (RsItem) item = ITEM ("x");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsRoutineState) next = rs_sample_insert (state, cases[i].position, item);

      assert_ids (next, cases[i].expected);
      assert_ids (state, "a b c");
      g_assert_cmpstr (rs_routine_state_get_name (next), ==, "Two");
      g_assert_cmpstr (rs_routine_state_get_note (next), ==, "A note");
      g_assert_cmpuint (rs_routine_state_get_n_blocks (next), ==, 2);
    }
}

static void
test_remove (void)
{
  static const char *const expected[] = { "b c", "a c", "a b", "a b c", "a b c" };
  g_autoptr (RsRoutineState) state = make_two_blocks ();

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (RsRoutineState) next = rs_sample_remove (state, i);

      assert_ids (next, expected[i]);
      g_assert_cmpint (next == state, ==, i >= 3);
    }
}

/* Every way to move within and across blocks, against taking out and putting in a string. */
static void
test_move (void)
{
  g_autoptr (RsRoutineState) state = make_two_blocks ();

  for (guint from = 0; from < 5; from++)
    for (guint to = 0; to < 5; to++)
      {
        g_autoptr (RsRoutineState) next = rs_sample_move (state, from, to);
        g_autoptr (GString) expected = g_string_new ("abc");
        g_autofree char *ids = rs_sample_ids (next);
        g_auto (GStrv) words = g_strsplit (ids, " ", -1);
        g_autofree char *joined = g_strjoinv ("", words);

        if (from < 3 && from != MIN (to, 2))
          {
            char taken = expected->str[from];

            g_string_erase (expected, from, 1);
            g_string_insert_c (expected, MIN (to, 2), taken);
          }
        else
          {
            g_assert_true (next == state);
          }

        g_assert_cmpstr (joined, ==, expected->str);
      }
}

static void
test_dose (void)
{
  g_autoptr (RsRoutineState) state = make_two_blocks ();
  RsDose dose = rs_sample_seconds (2, 40, 30);
  RsDose old = *rs_item_get_dose (rs_routine_state_get_item (state, 1));
  g_autoptr (RsRoutineState) next = rs_sample_with_dose (state, 1, &dose);
  g_autoptr (RsRoutineState) same = rs_sample_with_dose (state, 1, &old);
  g_autoptr (RsRoutineState) past = rs_sample_with_dose (state, 3, &dose);

  assert_ids (next, "a b c");
  g_assert_true (rs_dose_equal (rs_item_get_dose (rs_routine_state_get_item (next, 1)), &dose));
  g_assert_true (rs_dose_equal (rs_item_get_dose (rs_routine_state_get_item (state, 1)), &old));
  g_assert_true (same == state);
  g_assert_true (past == state);
}

/* What an edit does not touch is the same, not a copy. */
static void
test_shares (void)
{
  g_autoptr (RsRoutineState) state = make_two_blocks ();
  g_autoptr (RsItem) item = ITEM ("x");
  g_autoptr (RsRoutineState) next = rs_sample_insert (state, 0, item);

  g_assert_true (rs_routine_state_get_block (next, 0) != rs_routine_state_get_block (state, 0));
  g_assert_true (rs_routine_state_get_block (next, 1) == rs_routine_state_get_block (state, 1));
  g_assert_true (rs_routine_state_get_item (next, 1) == rs_routine_state_get_item (state, 0));
  g_assert_cmpint (rs_block_get_kind (rs_routine_state_get_block (next, 0)), ==, RS_BLOCK_WARM_UP);
}

static void
test_name (void)
{
  g_autoptr (RsRoutineState) state = make_two_blocks ();
  g_autoptr (RsRoutineState) renamed = rs_routine_state_with_name (state, "Other");
  g_autoptr (RsRoutineState) same = rs_routine_state_with_name (state, "Two");
  char longest[RS_ROUTINE_MAX_NAME_BYTES + 2];
  g_autoptr (RsRoutineState) full = NULL;

  g_assert_cmpstr (rs_routine_state_get_name (renamed), ==, "Other");
  g_assert_cmpstr (rs_routine_state_get_note (renamed), ==, "A note");
  assert_ids (renamed, "a b c");
  g_assert_true (same == state);

  memset (longest, 'n', sizeof longest);
  longest[RS_ROUTINE_MAX_NAME_BYTES] = '\0';
  full = rs_routine_state_with_name (state, longest);
  g_assert_cmpstr (rs_routine_state_get_name (full), ==, longest);
  longest[RS_ROUTINE_MAX_NAME_BYTES] = 'n';
  longest[RS_ROUTINE_MAX_NAME_BYTES + 1] = '\0';
  g_assert_null (rs_routine_state_with_name (state, longest));
}

static void
test_equal (void)
{
  g_autoptr (RsRoutineState) a = make_two_blocks ();
  g_autoptr (RsRoutineState) b = make_two_blocks ();
  g_autoptr (RsRoutineState) renamed = rs_routine_state_with_name (a, "Other");
  g_autoptr (RsRoutineState) fewer = rs_sample_remove (a, 2);
  g_autoptr (RsRoutineState) moved = rs_sample_move (a, 0, 1);
  g_autoptr (RsRoutineState) across = rs_sample_move (a, 2, 1);
  g_autoptr (RsRoutineState) flat =
      rs_sample_routine ("Two", ITEM ("a"), ITEM ("b"), ITEM ("c"), NULL);
  RsDose dose = rs_sample_reps (3, 13, 60);
  g_autoptr (RsRoutineState) dosed = rs_sample_with_dose (a, 0, &dose);

  g_assert_true (rs_routine_state_equal (a, a));
  g_assert_true (rs_routine_state_equal (a, b));
  g_assert_false (rs_routine_state_equal (a, renamed));
  g_assert_false (rs_routine_state_equal (a, fewer));
  g_assert_false (rs_routine_state_equal (a, moved));
  g_assert_false (rs_routine_state_equal (a, across));
  g_assert_false (rs_routine_state_equal (a, flat));
  g_assert_false (rs_routine_state_equal (a, dosed));
}

static void
test_full (void)
{
  g_autoptr (RsRoutineState) state = rs_routine_state_new ("Full", NULL, NULL);
  g_autoptr (RsItem) item = ITEM ("x");
  g_autoptr (RsRoutineState) moved = NULL;

  for (guint i = 0; i < RS_ROUTINE_MAX_ITEMS; i++)
    {
      RsRoutineState *next = rs_sample_insert (state, i, item);

      g_assert_nonnull (next);
      g_clear_pointer (&state, rs_routine_state_unref);
      state = next;
    }

  g_assert_cmpuint (rs_routine_state_get_n_items (state), ==, RS_ROUTINE_MAX_ITEMS);
  g_assert_null (rs_sample_insert (state, 0, item));

  /* It can still be put in another order. */
  moved = rs_sample_move (state, 0, 5);
  g_assert_cmpuint (rs_routine_state_get_n_items (moved), ==, RS_ROUTINE_MAX_ITEMS);
}

static void
test_item (void)
{
  RsDose dose = rs_sample_reps (2, 10, 30);
  RsItem *item = rs_item_new ("plank", &dose);
  g_autofree char *id = NULL;
  g_autoptr (RsDose) got = NULL;

  g_object_get (item, "exercise-id", &id, "dose", &got, NULL);
  g_assert_cmpstr (id, ==, "plank");
  g_assert_true (rs_dose_equal (got, &dose));
  g_assert_finalize_object (item);
}

static void
test_block (void)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RsBlock) block = NULL;
  g_autoptr (RsBlock) empty = NULL;

  g_ptr_array_add (items, ITEM ("a"));
  block = rs_block_new (RS_BLOCK_COOL_DOWN, items);
  empty = rs_block_with_items (block, NULL);

  /* The block has a list of its own. */
  g_ptr_array_set_size (items, 0);
  g_assert_cmpuint (rs_block_get_n_items (block), ==, 1);
  g_assert_cmpuint (rs_block_get_n_items (empty), ==, 0);
  g_assert_cmpint (rs_block_get_kind (empty), ==, RS_BLOCK_COOL_DOWN);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/routine-state/new", test_new);
  g_test_add_func ("/routine-state/positions", test_positions);
  g_test_add_func ("/routine-state/insert", test_insert);
  g_test_add_func ("/routine-state/remove", test_remove);
  g_test_add_func ("/routine-state/move", test_move);
  g_test_add_func ("/routine-state/dose", test_dose);
  g_test_add_func ("/routine-state/shares", test_shares);
  g_test_add_func ("/routine-state/name", test_name);
  g_test_add_func ("/routine-state/equal", test_equal);
  g_test_add_func ("/routine-state/full", test_full);
  g_test_add_func ("/item/new", test_item);
  g_test_add_func ("/block/new", test_block);

  return g_test_run ();
}
