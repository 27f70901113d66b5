/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-list-history.h"

#include "support/rs-edit-samples.h"
#include "support/rs-list-validator.h"
#include "support/rs-notify-counter.h"
#include "support/rs-own-store.h"
#include "support/rs-samples.h"

typedef struct
{
  RsOwnStore own;
  RsListHistory *history;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  rs_own_store_set_up (&fixture->own, NULL);
  fixture->history = rs_list_history_new (fixture->own.store);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->history);
  rs_own_store_tear_down (&fixture->own, NULL);
}

static GListModel *
get_routines (Fixture *fixture)
{
  return rs_store_get_routines (fixture->own.store);
}

static RsRoutine *
add (Fixture *fixture, const char *name)
{
  g_autoptr (RsRoutineState) state = rs_sample_routine (name, rs_sample_item ("plank"), NULL);

  return rs_list_history_add (fixture->history, state, "New");
}

static gboolean
rename_to (Fixture *fixture, RsRoutine *routine, const char *name)
{
  return rs_list_history_edit (fixture->history, routine,
                               rs_routine_state_with_name (rs_routine_get_state (routine), name),
                               "Rename", "Rename Routine");
}

static gboolean
take_out (Fixture *fixture, RsRoutine *routine)
{
  g_autoptr (GPtrArray) routines = g_ptr_array_new ();

  g_ptr_array_add (routines, routine);
  return rs_list_history_remove (fixture->history, routines, "Delete");
}

/* The user's own routines: all that the list shows of them. */
static char *
describe (Fixture *fixture)
{
  GListModel *routines = get_routines (fixture);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (RsRoutine) routine = g_list_model_get_item (routines, i);
      RsRoutineState *state = rs_routine_get_state (routine);
      g_autofree char *ids = rs_sample_ids (state);

      if (!rs_routine_get_ready_made (routine))
        g_string_append_printf (text, "%s “%s” %u: %s\n", rs_routine_get_id (routine),
                                rs_routine_get_name (routine), rs_routine_state_get_phases (state),
                                ids);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_add (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (fixture->history);
  RsRoutine *routine = add (fixture, "Legs");
  g_autofree char *id = g_strdup (rs_routine_get_id (routine));

  g_assert_cmpstr (rs_list_history_get_undo_label (fixture->history), ==, "New");
  g_assert_cmpuint (rs_notify_counter_steal (counter, "undo-label"), ==, 1);
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);

  /* What was made of it comes back with it. */
  rs_routine_rename (routine, "Calves");
  g_assert_true (rs_list_history_undo (fixture->history));
  g_assert_null (rs_store_lookup_routine (fixture->own.store, id));
  g_assert_null (rs_list_history_get_undo_label (fixture->history));
  g_assert_cmpstr (rs_list_history_get_redo_label (fixture->history), ==, "New");
  g_assert_false (rs_list_history_undo (fixture->history));

  g_assert_true (rs_list_history_redo (fixture->history));
  g_assert_true (rs_store_lookup_routine (fixture->own.store, id) == routine);
  g_assert_cmpstr (rs_routine_get_name (routine), ==, "Calves");
  g_assert_cmpstr (rs_routine_get_undo_label (routine), ==, "Rename Routine");
  g_assert_false (rs_list_history_redo (fixture->history));
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) both = g_ptr_array_new ();
  RsRoutine *legs = add (fixture, "Legs");
  RsRoutine *core = add (fixture, "Core");
  g_autoptr (RsItem) item = rs_sample_item ("squat");
  g_autofree char *before = describe (fixture);
  g_autofree char *gone = NULL;
  g_autofree char *after = NULL;

  rs_sample_edit_insert (legs, 0, item, "Squat");
  g_clear_pointer (&before, g_free);
  before = describe (fixture);

  g_ptr_array_add (both, legs);
  g_ptr_array_add (both, core);
  g_ptr_array_add (both, rs_store_lookup_routine (fixture->own.store, "first-three"));
  g_assert_true (rs_list_history_remove (fixture->history, both, "Delete 2"));
  gone = describe (fixture);
  g_assert_cmpstr (gone, ==, "");
  g_assert_nonnull (rs_store_lookup_routine (fixture->own.store, "first-three"));

  g_assert_true (rs_list_history_undo (fixture->history));
  after = describe (fixture);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpstr (rs_routine_get_undo_label (legs), ==, "Add Squat");

  /* It is on the disk again, too. */
  rs_own_store_assert_no_problems (&fixture->own);
}

static void
test_ready_made_stay (Fixture *fixture, gconstpointer data)
{
  g_assert_false (take_out (fixture, rs_store_lookup_routine (fixture->own.store, "first-three")));
  g_assert_null (rs_list_history_get_undo_label (fixture->history));
}

static void
test_edit (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add (fixture, "Legs");

  g_assert_false (rename_to (fixture, routine, "Legs"));
  g_assert_cmpstr (rs_list_history_get_undo_label (fixture->history), ==, "New");

  g_assert_true (rename_to (fixture, routine, "Hips"));
  g_assert_cmpstr (rs_list_history_get_undo_label (fixture->history), ==, "Rename");
  g_assert_true (rs_list_history_undo (fixture->history));
  g_assert_cmpstr (rs_routine_get_name (routine), ==, "Legs");
  /* It was that edit of the routine that was undone. */
  g_assert_null (rs_routine_get_undo_label (routine));
  g_assert_true (rs_list_history_redo (fixture->history));
  g_assert_cmpstr (rs_routine_get_name (routine), ==, "Hips");
  g_assert_cmpstr (rs_routine_get_undo_label (routine), ==, "Rename Routine");
}

/* What was done in the builder in the meantime is not lost. */
static void
test_edit_and_builder (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add (fixture, "Legs");
  g_autoptr (RsItem) item = rs_sample_item ("squat");
  g_autofree char *ids = NULL;

  rename_to (fixture, routine, "Hips");
  rs_sample_edit_insert (routine, 0, item, "Squat");
  g_assert_true (rs_list_history_undo (fixture->history));
  g_assert_cmpstr (rs_routine_get_name (routine), ==, "Legs");
  ids = rs_sample_ids (rs_routine_get_state (routine));
  g_assert_cmpstr (ids, ==, "squat plank");

  /* That was an edit of its own there. */
  g_assert_true (rs_routine_undo (routine));
  g_assert_cmpstr (rs_routine_get_name (routine), ==, "Hips");
}

static void
test_marks (Fixture *fixture, gconstpointer data)
{
  guint64 first;

  g_assert_cmpuint (rs_list_history_get_mark (fixture->history), ==, 0);
  add (fixture, "Legs");
  first = rs_list_history_get_mark (fixture->history);
  add (fixture, "Core");
  g_assert_cmpuint (rs_list_history_get_mark (fixture->history), !=, first);
  rs_list_history_undo (fixture->history);
  g_assert_cmpuint (rs_list_history_get_mark (fixture->history), ==, first);

  /* A new step forgets what could be redone. */
  add (fixture, "Hips");
  g_assert_null (rs_list_history_get_redo_label (fixture->history));
  g_assert_cmpuint (rs_list_history_get_mark (fixture->history), !=, first);
}

static void
test_import (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) routines = g_ptr_array_new ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RsImport) import = NULL;
  g_autofree char *before = NULL;
  g_autofree char *imported = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;

  g_ptr_array_add (routines, add (fixture, "Legs"));
  bytes = rs_store_export_routines (fixture->own.store, routines, &error);
  g_assert_no_error (error);
  rs_list_history_undo (fixture->history);
  before = describe (fixture);
  import = rs_import_read ("x.json", bytes, none, NULL, RS_OWN_STORE_NOW, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rs_import_get_routines (import)->len, ==, 1);

  g_assert_true (rs_list_history_import (fixture->history, import, "Import", &error));
  g_assert_cmpstr (rs_list_history_get_undo_label (fixture->history), ==, "Import");
  imported = describe (fixture);
  g_assert_cmpstr (imported, !=, before);
  g_assert_true (rs_list_history_undo (fixture->history));
  undone = describe (fixture);
  g_assert_cmpstr (undone, ==, before);
  g_assert_true (rs_list_history_redo (fixture->history));
  redone = describe (fixture);
  g_assert_cmpstr (redone, ==, imported);
}

static RsRoutine *
pick (Fixture *fixture)
{
  GListModel *routines = get_routines (fixture);
  guint n = g_list_model_get_n_items (routines);
  g_autoptr (RsRoutine) routine =
      g_list_model_get_item (routines, (guint) g_test_rand_int_range (0, (int) n));

  /* The store keeps it. */
  return rs_routine_get_ready_made (routine) ? NULL : routine;
}

static void
step_at_random (Fixture *fixture, guint n)
{
  g_autofree char *name = g_strdup_printf ("Routine %u", n);
  RsRoutine *routine = pick (fixture);
  RsRunPhaseSet phases = (RsRunPhaseSet) g_test_rand_int_range (0, 1 << RS_N_RUN_PHASES);

  switch (g_test_rand_int_range (0, 6))
    {
    case 0:
    case 1:
      add (fixture, name);
      break;

    case 2:
      if (routine != NULL)
        take_out (fixture, routine);
      break;

    case 3:
      if (routine != NULL)
        rename_to (fixture, routine, name);
      break;

    case 4:
      if (routine != NULL)
        rs_list_history_edit (fixture->history, routine,
                              rs_routine_state_with_phases (rs_routine_get_state (routine), phases),
                              "Change Tags", "Change Tags");
      break;

    default:
      if (g_test_rand_bit ())
        rs_list_history_undo (fixture->history);
      else
        rs_list_history_redo (fixture->history);
    }
}

/* Undone to the start it is as at the start; done again to the end, as at the end. */
static void
test_walk (Fixture *fixture, gconstpointer data)
{
  for (guint round = 0; round < 20; round++)
    {
      g_autoptr (RsListValidator) validator = rs_list_validator_new (get_routines (fixture));
      g_autofree char *start = describe (fixture);
      g_autofree char *end = NULL;
      g_autofree char *undone = NULL;
      g_autofree char *redone = NULL;

      for (guint i = 0; i < 40; i++)
        step_at_random (fixture, i);
      while (rs_list_history_redo (fixture->history))
        continue;
      end = describe (fixture);

      while (rs_list_history_undo (fixture->history))
        continue;
      undone = describe (fixture);
      g_assert_cmpstr (undone, ==, start);
      while (rs_list_history_redo (fixture->history))
        continue;
      redone = describe (fixture);
      g_assert_cmpstr (redone, ==, end);

      rs_list_validator_check (validator);
      while (rs_list_history_undo (fixture->history))
        continue;
    }
}

#define ADD(name, function)                                                                        \
  g_test_add ("/list-history/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("add", test_add);
  ADD ("remove", test_remove);
  ADD ("ready-made-stay", test_ready_made_stay);
  ADD ("edit", test_edit);
  ADD ("edit-and-builder", test_edit_and_builder);
  ADD ("marks", test_marks);
  ADD ("import", test_import);
  ADD ("walk", test_walk);

  return g_test_run ();
}
