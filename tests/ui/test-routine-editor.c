/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "ui/routines/rs-routine-editor.h"

/* What pointer, keys and menus all end in; no widget is needed for it. */
typedef struct
{
  RsCatalogue *catalogue;
  RsRoutine *routine;
  RsRoutineEditor *editor;
  char *said;
  guint landed[3];
  guint n_landed;
} Fixture;

static void
on_announce_cb (Fixture *fixture, const char *text)
{
  g_set_str (&fixture->said, text);
}

static void
on_landed_cb (Fixture *fixture, guint block, guint position, guint n)
{
  fixture->landed[0] = block;
  fixture->landed[1] = position;
  fixture->landed[2] = n;
  fixture->n_landed++;
}

static void
edit (Fixture *fixture, RsRoutine *routine)
{
  fixture->catalogue = rs_ui_catalogue ();
  fixture->routine = routine;
  fixture->editor = rs_routine_editor_new (routine, fixture->catalogue);
  g_signal_connect_swapped (fixture->editor, "announce", G_CALLBACK (on_announce_cb), fixture);
  g_signal_connect_swapped (fixture->editor, "landed", G_CALLBACK (on_landed_cb), fixture);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  edit (fixture,
        rs_ui_routine ("Mine", "bodyweight-squat", "hip-bridge", "plank", "side-plank", NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->editor);
  g_assert_finalize_object (fixture->routine);
  g_assert_finalize_object (fixture->catalogue);
  g_clear_pointer (&fixture->said, g_free);
}

static GArray *
positions (guint first, guint n)
{
  return rs_positions_new_span (first, n);
}

static void
assert_ids (Fixture *fixture, const char *expected)
{
  g_autofree char *ids = rs_ui_dup_ids (rs_routine_editor_get_routine (fixture->editor));

  g_assert_cmpstr (ids, ==, expected);
}

static void
assert_landed (Fixture *fixture, guint block, guint position, guint n)
{
  g_assert_cmpuint (fixture->n_landed, ==, 1);
  g_assert_cmpuint (fixture->landed[0], ==, block);
  g_assert_cmpuint (fixture->landed[1], ==, position);
  g_assert_cmpuint (fixture->landed[2], ==, n);
  fixture->n_landed = 0;
}

static void
test_step (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) second = positions (1, 1);
  g_autoptr (GArray) first = positions (0, 1);

  g_assert_true (rs_routine_editor_step (fixture->editor, second, FALSE));
  assert_ids (fixture, "hip-bridge bodyweight-squat plank side-plank");
  assert_landed (fixture, G_MAXUINT, 0, 1);
  g_assert_cmpstr (fixture->said, ==, "Hip Bridge moved to position 1 of 4");
  g_assert_cmpstr (rs_routine_get_undo_label (fixture->routine), ==, "Move Hip Bridge");

  /* The first can go no further. */
  g_assert_false (rs_routine_editor_step (fixture->editor, first, FALSE));
  g_assert_cmpuint (fixture->n_landed, ==, 0);
}

static void
test_group (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) middle = positions (1, 2);
  g_autoptr (GArray) last = positions (3, 1);
  RsRoutineState *state;

  g_assert_true (rs_routine_editor_group (fixture->editor, middle, RS_BLOCK_CIRCUIT));
  state = rs_routine_editor_get_state (fixture->editor);
  g_assert_cmpuint (rs_routine_state_get_n_blocks (state), ==, 3);
  g_assert_cmpuint (rs_block_get_facts (rs_routine_state_get_block (state, 1))->rounds, ==, 3);
  assert_landed (fixture, G_MAXUINT, 1, 2);
  g_assert_cmpstr (fixture->said, ==, "2 exercises moved to positions 2 to 3 of 4, in Circuit");

  /* Into the group, and out of it again. */
  g_assert_true (rs_routine_editor_shift (fixture->editor, last, TRUE));
  g_assert_cmpstr (fixture->said, ==, "Side Plank moved to position 4 of 4, in Circuit");
  state = rs_routine_editor_get_state (fixture->editor);
  g_assert_cmpuint (rs_routine_state_get_n_blocks (state), ==, 2);
  g_assert_true (rs_routine_editor_shift (fixture->editor, last, FALSE));
  g_assert_cmpstr (fixture->said, ==, "Side Plank moved to position 4 of 4, in Straight sets");
  g_assert_false (rs_routine_editor_shift (fixture->editor, last, FALSE));
  g_assert_cmpstr (fixture->said, ==, "It is in no superset or circuit");

  g_assert_true (rs_routine_editor_ungroup (fixture->editor, 1));
  state = rs_routine_editor_get_state (fixture->editor);
  g_assert_cmpuint (rs_routine_state_get_n_blocks (state), ==, 1);
  assert_ids (fixture, "bodyweight-squat hip-bridge plank side-plank");
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) two = positions (2, 2);

  g_assert_true (rs_routine_editor_remove (fixture->editor, two, NULL, RS_EDIT_REMOVE));
  assert_ids (fixture, "bodyweight-squat hip-bridge");
  g_assert_cmpstr (fixture->said, ==, "2 exercises removed");
  g_assert_cmpstr (rs_routine_get_undo_label (fixture->routine), ==, "Remove 2 Exercises");
  assert_landed (fixture, G_MAXUINT, 1, 1);
  rs_routine_editor_undo (fixture->editor);
  assert_ids (fixture, "bodyweight-squat hip-bridge plank side-plank");
  g_assert_cmpstr (fixture->said, ==, "Undone: Remove 2 Exercises");
  assert_landed (fixture, G_MAXUINT, 2, 1);
}

/* A block goes with its items, as one step of undo. */
static void
test_remove_block (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) middle = positions (1, 2);
  g_autoptr (GArray) blocks = positions (1, 1);

  rs_routine_editor_group (fixture->editor, middle, RS_BLOCK_SUPERSET);
  g_assert_true (rs_routine_editor_remove (fixture->editor, middle, blocks, RS_EDIT_CUT));
  assert_ids (fixture, "bodyweight-squat side-plank");
  g_assert_cmpstr (rs_routine_get_undo_label (fixture->routine), ==, "Cut Superset");
  rs_routine_editor_undo (fixture->editor);
  assert_ids (fixture, "bodyweight-squat hip-bridge plank side-plank");
  g_assert_cmpuint (rs_routine_state_get_n_blocks (rs_routine_editor_get_state (fixture->editor)),
                    ==, 3);
}

static void
test_duplicate (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) two = positions (0, 2);

  g_assert_true (rs_routine_editor_duplicate (fixture->editor, two));
  assert_ids (fixture, "bodyweight-squat hip-bridge bodyweight-squat hip-bridge plank side-plank");
  assert_landed (fixture, G_MAXUINT, 2, 2);
  g_assert_cmpstr (fixture->said, ==, "2 exercises added at position 3");
}

static void
test_full (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  RsDose dose = { .measure = RS_MEASURE_REPS, .sets = 1, .amount = 1 };

  for (guint i = 0; i < RS_ROUTINE_MAX_ITEMS; i++)
    g_ptr_array_add (items, rs_item_new ("plank", &dose));
  g_assert_false (
      rs_routine_editor_insert (fixture->editor, items, (RsRoutinePlace) { 0, 0 }, RS_EDIT_PASTE));
  g_assert_cmpstr (fixture->said, ==, "This routine is full");
  assert_ids (fixture, "bodyweight-squat hip-bridge plank side-plank");
}

static void
test_blocks (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_CIRCUIT);

  g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_WARM_UP, NULL));
  g_assert_true (rs_routine_editor_insert_blocks (fixture->editor, 0, blocks, RS_EDIT_ADD));
  assert_landed (fixture, 0, G_MAXUINT, 0);
  g_assert_cmpstr (fixture->said, ==, "Warm-up added at place 1 of 2");
  g_assert_true (rs_routine_editor_move_block (fixture->editor, 0, 1));
  g_assert_cmpstr (fixture->said, ==, "Warm-up moved to place 2 of 2");
  facts.title = "Core";
  g_assert_true (rs_routine_editor_change_block (fixture->editor, 1, &facts));
  g_assert_cmpstr (fixture->said, ==, "Core changed");
  g_assert_false (rs_routine_editor_change_block (fixture->editor, 1, &facts));
  g_assert_true (rs_routine_editor_duplicate_block (fixture->editor, 0));
  assert_ids (fixture, "bodyweight-squat hip-bridge plank side-plank bodyweight-squat hip-bridge "
                       "plank side-plank");
}

static RsRoutine *
on_adopt_cb (RsRoutineEditor *editor, RsRoutine **own)
{
  g_autoptr (RsRoutineState) state =
      rs_routine_state_with_name (rs_routine_editor_get_state (editor), "My First Three");

  *own = rs_routine_new (NULL, state, FALSE);
  return g_object_ref (*own);
}

/* The first edit makes a copy; that the copy was made is not to be undone, the edit is. */
static void
test_adopts (void)
{
  Fixture fixture = { 0 };
  RsRoutine *own = NULL;
  g_autoptr (GArray) first = positions (0, 1);

  edit (&fixture, rs_ui_first_three ());

  /* Nobody gives one: nothing happens. */
  g_assert_false (rs_routine_editor_step (fixture.editor, first, TRUE));

  g_signal_connect (fixture.editor, "adopt", G_CALLBACK (on_adopt_cb), &own);
  g_assert_true (rs_routine_editor_step (fixture.editor, first, TRUE));
  g_assert_true (rs_routine_editor_get_routine (fixture.editor) == own);
  g_assert_cmpstr (rs_routine_get_name (own), ==, "My First Three");
  assert_ids (&fixture, "hip-bridge bodyweight-squat plank");
  rs_routine_editor_undo (fixture.editor);
  assert_ids (&fixture, "bodyweight-squat hip-bridge plank");
  g_assert_null (rs_routine_get_undo_label (own));

  tear_down (&fixture, NULL);
  g_assert_finalize_object (own);
}

/* The name of a ready-made one: the copy is called what was typed. */
static void
test_adopts_name (void)
{
  Fixture fixture = { 0 };
  RsRoutine *own = NULL;

  edit (&fixture, rs_ui_first_three ());
  g_signal_connect (fixture.editor, "adopt", G_CALLBACK (on_adopt_cb), &own);
  g_assert_true (rs_routine_editor_rename (fixture.editor, "Hills"));
  g_assert_cmpstr (rs_routine_get_name (own), ==, "Hills");
  g_assert_true (rs_routine_editor_set_phases (fixture.editor, 1u << RS_RUN_PHASE_TAPER));
  g_assert_true (rs_routine_editor_set_note (fixture.editor, "Slowly."));
  g_assert_cmpstr (rs_routine_get_note (own), ==, "Slowly.");

  tear_down (&fixture, NULL);
  g_assert_finalize_object (own);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/routine-editor/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  ADD ("step", test_step);
  ADD ("group", test_group);
  ADD ("remove", test_remove);
  ADD ("remove-block", test_remove_block);
  ADD ("duplicate", test_duplicate);
  ADD ("full", test_full);
  ADD ("blocks", test_blocks);
  g_test_add_func ("/routine-editor/adopts", test_adopts);
  g_test_add_func ("/routine-editor/adopts-name", test_adopts_name);

  return g_test_run ();
}
