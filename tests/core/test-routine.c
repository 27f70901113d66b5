/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine.h"

#include "support/rs-edit-samples.h"
#include "support/rs-list-validator.h"
#include "support/rs-notify-counter.h"
#include "support/rs-samples.h"

typedef struct
{
  RsRoutine *routine;
  RsListValidator *validator;
  RsNotifyCounter *counter;
  guint n_changed;
} Fixture;

static void
on_changed_cb (RsRoutine *routine, Fixture *fixture)
{
  fixture->n_changed++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutineState) state =
      rs_sample_routine ("Mine", rs_sample_item ("a"), rs_sample_item ("b"), rs_sample_item ("c"),
                         rs_sample_item ("d"), NULL);

  fixture->routine = rs_routine_new (NULL, state, FALSE);
  fixture->validator = rs_list_validator_new (G_LIST_MODEL (fixture->routine));
  fixture->counter = rs_notify_counter_new (fixture->routine);
  g_signal_connect (fixture->routine, "changed", G_CALLBACK (on_changed_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_list_validator_check (fixture->validator);
  g_clear_pointer (&fixture->validator, rs_list_validator_free);
  g_clear_pointer (&fixture->counter, rs_notify_counter_free);
  g_assert_finalize_object (fixture->routine);
}

/* One edit: one items-changed over exactly this span, one changed. */
static void
assert_span (Fixture *fixture, guint position, guint removed, guint added)
{
  g_assert_cmpuint (rs_list_validator_steal_n_signals (fixture->validator), ==, 1);
  g_assert_cmpuint (rs_list_validator_get_position (fixture->validator), ==, position);
  g_assert_cmpuint (rs_list_validator_get_removed (fixture->validator), ==, removed);
  g_assert_cmpuint (rs_list_validator_get_added (fixture->validator), ==, added);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  fixture->n_changed = 0;
}

static void
assert_silent (Fixture *fixture)
{
  g_assert_cmpuint (rs_list_validator_steal_n_signals (fixture->validator), ==, 0);
  g_assert_cmpuint (rs_notify_counter_steal_all (fixture->counter), ==, 0);
  g_assert_cmpuint (fixture->n_changed, ==, 0);
}

static void
assert_ids (Fixture *fixture, const char *expected)
{
  g_autofree char *ids = rs_sample_ids (rs_routine_get_state (fixture->routine));

  g_assert_cmpstr (ids, ==, expected);
}

/* The contract of every property after one edit, in one line per property. */
static void
assert_notified (Fixture *fixture, guint name, guint n_items, guint undo, guint redo)
{
  g_assert_cmpuint (rs_notify_counter_steal (fixture->counter, "name"), ==, name);
  g_assert_cmpuint (rs_notify_counter_steal (fixture->counter, "n-items"), ==, n_items);
  g_assert_cmpuint (rs_notify_counter_steal (fixture->counter, "undo-label"), ==, undo);
  g_assert_cmpuint (rs_notify_counter_steal (fixture->counter, "redo-label"), ==, redo);
  g_assert_cmpuint (rs_notify_counter_steal_all (fixture->counter), ==, 0);
}

static void
test_new (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutineState) state = rs_routine_state_new ("Mine", "Note", NULL);
  g_autoptr (RsRoutine) named = rs_routine_new ("my-id", state, FALSE);
  g_autoptr (RsRoutine) other = rs_routine_new (NULL, state, FALSE);

  g_assert_cmpstr (rs_routine_get_id (named), ==, "my-id");
  g_assert_true (g_uuid_string_is_valid (rs_routine_get_id (other)));
  g_assert_cmpstr (rs_routine_get_id (other), !=, rs_routine_get_id (fixture->routine));
  g_assert_cmpstr (rs_routine_get_note (named), ==, "Note");
  g_assert_true (rs_routine_get_state (named) == state);
  g_assert_null (rs_routine_get_undo_label (named));
  g_assert_null (rs_routine_get_redo_label (named));
  g_assert_false (rs_routine_undo (named));
  g_assert_false (rs_routine_redo (named));
}

static void
test_properties (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = NULL;
  g_autofree char *name = NULL;
  g_autofree char *note = NULL;
  g_autofree char *undo = NULL;
  g_autofree char *redo = NULL;
  gboolean ready_made;
  guint n_items;

  rs_routine_rename (fixture->routine, "New");
  rs_sample_edit_remove (fixture->routine, 0, "A");
  rs_routine_undo (fixture->routine);
  g_object_get (fixture->routine, "id", &id, "name", &name, "note", &note, "ready-made",
                &ready_made, "n-items", &n_items, "undo-label", &undo, "redo-label", &redo, NULL);
  g_assert_cmpstr (id, ==, rs_routine_get_id (fixture->routine));
  g_assert_cmpstr (name, ==, "New");
  g_assert_cmpstr (note, ==, "");
  g_assert_false (ready_made);
  g_assert_cmpuint (n_items, ==, 4);
  g_assert_cmpstr (undo, ==, "Rename Routine");
  g_assert_cmpstr (redo, ==, "Remove A");
}

static void
test_insert (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsItem) item = rs_sample_item ("x");

  g_assert_true (rs_sample_edit_insert (fixture->routine, 1, item, "X"));
  assert_ids (fixture, "a x b c d");
  assert_span (fixture, 1, 0, 1);
  assert_notified (fixture, 0, 1, 1, 0);
  g_assert_cmpstr (rs_routine_get_undo_label (fixture->routine), ==, "Add X");

  g_assert_true (rs_sample_edit_insert (fixture->routine, 99, item, "X"));
  assert_ids (fixture, "a x b c d x");
  assert_span (fixture, 5, 0, 1);
  /* The same label again is no change. */
  assert_notified (fixture, 0, 1, 0, 0);
}

/* The very same item twice in a row: the span must still be one item. */
static void
test_insert_twin (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsItem) twin = g_list_model_get_item (G_LIST_MODEL (fixture->routine), 1);

  rs_list_validator_allow_wide_spans (fixture->validator);
  g_assert_true (rs_sample_edit_insert (fixture->routine, 1, twin, "B"));
  assert_ids (fixture, "a b b c d");
  g_assert_cmpuint (rs_list_validator_get_removed (fixture->validator), ==, 0);
  g_assert_cmpuint (rs_list_validator_get_added (fixture->validator), ==, 1);
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  g_assert_true (rs_sample_edit_remove (fixture->routine, 3, "D"));
  assert_ids (fixture, "a b c");
  assert_span (fixture, 3, 1, 0);
  assert_notified (fixture, 0, 1, 1, 0);
  g_assert_cmpstr (rs_routine_get_undo_label (fixture->routine), ==, "Remove D");

  g_assert_false (rs_sample_edit_remove (fixture->routine, 3, "D"));
  assert_silent (fixture);
}

static void
test_move (Fixture *fixture, gconstpointer data)
{
  g_assert_true (rs_sample_edit_move (fixture->routine, 0, 2, "A"));
  assert_ids (fixture, "b c a d");
  assert_span (fixture, 0, 3, 3);
  assert_notified (fixture, 0, 0, 1, 0);

  g_assert_true (rs_sample_edit_move (fixture->routine, 3, 2, "D"));
  assert_ids (fixture, "b c d a");
  assert_span (fixture, 2, 2, 2);
  assert_notified (fixture, 0, 0, 1, 0);

  g_assert_false (rs_sample_edit_move (fixture->routine, 2, 2, "D"));
  g_assert_false (rs_sample_edit_move (fixture->routine, 3, 99, "A"));
  g_assert_false (rs_sample_edit_move (fixture->routine, 99, 0, "?"));
  assert_silent (fixture);
}

static void
test_dose (Fixture *fixture, gconstpointer data)
{
  RsDose dose = rs_sample_seconds (2, 40, 30);

  g_assert_true (rs_sample_edit_dose (fixture->routine, 2, &dose, "C"));
  assert_span (fixture, 2, 1, 1);
  assert_notified (fixture, 0, 0, 1, 0);

  g_assert_false (rs_sample_edit_dose (fixture->routine, 2, &dose, "C"));
  g_assert_false (rs_sample_edit_dose (fixture->routine, 99, &dose, "?"));
  assert_silent (fixture);
}

static void
test_rename (Fixture *fixture, gconstpointer data)
{
  g_autofree char *too_long = g_strnfill (RS_ROUTINE_MAX_NAME_BYTES + 1, 'n');

  g_assert_true (rs_routine_rename (fixture->routine, "Other"));
  g_assert_cmpstr (rs_routine_get_name (fixture->routine), ==, "Other");
  g_assert_cmpuint (rs_list_validator_steal_n_signals (fixture->validator), ==, 0);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  assert_notified (fixture, 1, 0, 1, 0);

  fixture->n_changed = 0;
  g_assert_false (rs_routine_rename (fixture->routine, "Other"));
  g_assert_false (rs_routine_rename (fixture->routine, too_long));
  assert_silent (fixture);
}

static void
test_undo (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsItem) item = rs_sample_item ("x");

  g_assert_true (rs_sample_edit_move (fixture->routine, 0, 3, "A"));
  assert_span (fixture, 0, 4, 4);
  assert_notified (fixture, 0, 0, 1, 0);

  g_assert_true (rs_routine_undo (fixture->routine));
  assert_ids (fixture, "a b c d");
  assert_span (fixture, 0, 4, 4);
  assert_notified (fixture, 0, 0, 1, 1);
  g_assert_null (rs_routine_get_undo_label (fixture->routine));
  g_assert_cmpstr (rs_routine_get_redo_label (fixture->routine), ==, "Move A");

  g_assert_false (rs_routine_undo (fixture->routine));
  assert_silent (fixture);

  g_assert_true (rs_routine_redo (fixture->routine));
  assert_ids (fixture, "b c d a");
  assert_span (fixture, 0, 4, 4);
  assert_notified (fixture, 0, 0, 1, 1);
  g_assert_false (rs_routine_redo (fixture->routine));
  assert_silent (fixture);

  /* A new edit takes away what could be redone. */
  g_assert_true (rs_routine_undo (fixture->routine));
  fixture->n_changed = 0;
  g_assert_true (rs_sample_edit_insert (fixture->routine, 0, item, "X"));
  g_assert_null (rs_routine_get_redo_label (fixture->routine));
  g_assert_false (rs_routine_redo (fixture->routine));
}

/* An edit within an edit's signal would be two steps; labels and state agree in the handler. */
static void
on_items_changed_cb (GListModel *model, guint position, guint removed, guint added, guint *n_items)
{
  *n_items = rs_routine_state_get_n_items (rs_routine_get_state (RS_ROUTINE (model)));
  g_assert_cmpuint (*n_items, ==, g_list_model_get_n_items (model));
}

static void
test_state_in_signal (Fixture *fixture, gconstpointer data)
{
  guint n_items = 0;

  g_signal_connect (fixture->routine, "items-changed", G_CALLBACK (on_items_changed_cb), &n_items);
  rs_sample_edit_remove (fixture->routine, 0, "A");
  g_assert_cmpuint (n_items, ==, 3);
  fixture->n_changed = 0;
}

static void
test_ready_made (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutineState) state = rs_sample_first_three ();
  g_autoptr (RsRoutine) routine = rs_routine_new ("first-three", state, TRUE);
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (routine);
  g_autoptr (RsItem) item = rs_sample_item ("x");
  RsDose dose = rs_sample_reps (1, 1, 1);

  g_assert_true (rs_routine_get_ready_made (routine));
  g_assert_cmpstr (rs_routine_get_name (routine), ==, "First Three");
  g_assert_false (rs_routine_rename (routine, "Other"));
  g_assert_false (rs_sample_edit_insert (routine, 0, item, "X"));
  g_assert_false (rs_sample_edit_remove (routine, 0, "X"));
  g_assert_false (rs_sample_edit_move (routine, 0, 1, "X"));
  g_assert_false (rs_sample_edit_dose (routine, 0, &dose, "X"));
  g_assert_false (rs_routine_undo (routine));
  g_assert_true (rs_routine_get_state (routine) == state);
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/routine/new", test_new },
    { "/routine/properties", test_properties },
    { "/routine/insert", test_insert },
    { "/routine/insert-twin", test_insert_twin },
    { "/routine/remove", test_remove },
    { "/routine/move", test_move },
    { "/routine/dose", test_dose },
    { "/routine/rename", test_rename },
    { "/routine/undo", test_undo },
    { "/routine/state-in-signal", test_state_in_signal },
    { "/routine/ready-made", test_ready_made },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);

  return g_test_run ();
}
