/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-list-validator.h"
#include "ui/routines/rs-dose-dialog.h"
#include "ui/routines/rs-item-list.h"
#include "ui/routines/rs-item-row.h"
#include "ui/widgets/rs-announcer.h"

typedef struct
{
  RsCatalogue *catalogue;
  RsRoutine *routine;
  RsListValidator *validator;
  RsItemList *items;
  GtkListBox *list;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalogue = rs_ui_catalogue ();
  fixture->routine = rs_ui_routine ("Mine", "bodyweight-squat", "hip-bridge", "plank", NULL);
  fixture->validator = rs_list_validator_new (G_LIST_MODEL (fixture->routine));
  fixture->items = RS_ITEM_LIST (rs_item_list_new (fixture->routine, fixture->catalogue));
  fixture->list = rs_ui_child (fixture->items, "list");
  fixture->window = rs_ui_present (fixture->items, 500, 500);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->items);
  rs_list_validator_free (fixture->validator);
  g_assert_finalize_object (fixture->routine);
  g_assert_finalize_object (fixture->catalogue);
}

static GtkWidget *
get_row (Fixture *fixture, int i)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (fixture->list, i));
}

/* One edit: one signal, one step of undo, these exercises, this announcement. */
static void
assert_edit (Fixture *fixture, const char *ids, const char *undo_label, const char *announcement)
{
  g_autofree char *actual = rs_ui_dup_ids (fixture->routine);

  rs_list_validator_check (fixture->validator);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (fixture->validator), ==, 1);
  g_assert_cmpstr (actual, ==, ids);
  g_assert_cmpstr (rs_routine_get_undo_label (fixture->routine), ==, undo_label);
  g_assert_cmpstr (rs_announcer_get_last (GTK_WIDGET (fixture->items)), ==, announcement);
}

static void
act (Fixture *fixture, int row, const char *action)
{
  g_assert_true (gtk_widget_activate_action (get_row (fixture, row), action, NULL));
}

static void
test_rows (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = get_row (fixture, 2);

  gtk_test_accessible_assert_role (fixture->list, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Plank");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "3 × 12 · rest 60 s");
  g_assert_nonnull (rs_ui_find_button (row, "Change dose of Plank"));
  g_assert_nonnull (rs_ui_find_button (row, "More actions for Plank"));
}

static void
test_move_keeps_focus (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (get_row (fixture, 2));

  act (fixture, 2, "item.move-up");
  rs_ui_settle (fixture->items);
  rs_ui_assert_focused (get_row (fixture, 1));
  assert_edit (fixture, "bodyweight-squat plank hip-bridge", "Move Plank",
               "Plank moved to position 2 of 3");

  act (fixture, 1, "item.move-up");
  rs_ui_assert_focused (get_row (fixture, 0));
  assert_edit (fixture, "plank bodyweight-squat hip-bridge", "Move Plank",
               "Plank moved to position 1 of 3");

  act (fixture, 0, "item.move-down");
  rs_ui_assert_focused (get_row (fixture, 1));
  assert_edit (fixture, "bodyweight-squat plank hip-bridge", "Move Plank",
               "Plank moved to position 2 of 3");
}

static void
test_move_at_the_ends (Fixture *fixture, gconstpointer data)
{
  /* A disabled action does nothing; nobody can reach it. */
  gtk_widget_activate_action (get_row (fixture, 0), "item.move-up", NULL);
  gtk_widget_activate_action (get_row (fixture, 2), "item.move-down", NULL);

  g_assert_cmpuint (rs_list_validator_steal_n_signals (fixture->validator), ==, 0);
  g_assert_null (rs_routine_get_undo_label (fixture->routine));
}

static GtkEventController *
find_controller (gpointer widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (widget));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller;
    }

  g_assert_not_reached ();
}

static void
test_drag (Fixture *fixture, gconstpointer data)
{
  GtkWidget *handle = rs_item_row_get_handle (RS_ITEM_ROW (get_row (fixture, 2)));
  g_autoptr (GdkContentProvider) content = NULL;
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean dropped = FALSE;

  g_signal_emit_by_name (find_controller (handle, GTK_TYPE_DRAG_SOURCE), "prepare", 1.0, 1.0,
                         &content);
  g_assert_nonnull (content);
  g_value_init (&value, RS_TYPE_ITEM);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));

  g_signal_emit_by_name (find_controller (fixture->list, GTK_TYPE_DROP_TARGET), "drop", &value,
                         10.0, 2.0, &dropped);
  g_assert_true (dropped);
  assert_edit (fixture, "plank bodyweight-squat hip-bridge", "Move Plank",
               "Plank moved to position 1 of 3");
  rs_ui_assert_focused (get_row (fixture, 0));
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  g_autofree char *toast = NULL;
  g_autofree char *ids = NULL;

  gtk_widget_grab_focus (get_row (fixture, 1));
  act (fixture, 1, "item.remove");
  rs_ui_settle (fixture->items);
  assert_edit (fixture, "bodyweight-squat plank", "Remove Hip Bridge", NULL);
  rs_ui_assert_focused (get_row (fixture, 1));

  toast = rs_ui_dup_toast (fixture->window);
  g_assert_cmpstr (toast, ==, "Hip Bridge removed");
  rs_ui_press_toast (fixture->window);
  rs_ui_settle (fixture->items);

  ids = rs_ui_dup_ids (fixture->routine);
  g_assert_cmpstr (ids, ==, "bodyweight-squat hip-bridge plank");
  g_assert_cmpstr (rs_announcer_get_last (GTK_WIDGET (fixture->items)), ==,
                   "Undone: Remove Hip Bridge");
  rs_ui_assert_focused (get_row (fixture, 1));
}

static void
test_remove_last (Fixture *fixture, gconstpointer data)
{
  act (fixture, 2, "item.remove");
  rs_ui_assert_focused (get_row (fixture, 1));
}

/* The button of the toast must not undo an edit that came later. */
static void
test_toast_goes (Fixture *fixture, gconstpointer data)
{
  act (fixture, 2, "item.remove");
  rs_ui_settle (fixture->items);
  act (fixture, 0, "item.move-down");
  rs_ui_settle (fixture->items);

  g_assert_null (rs_ui_dup_toast (fixture->window));
}

static void
test_history (Fixture *fixture, gconstpointer data)
{
  act (fixture, 2, "item.move-up");
  rs_list_validator_steal_n_signals (fixture->validator);

  rs_item_list_undo (fixture->items);
  rs_ui_assert_focused (get_row (fixture, 1));
  assert_edit (fixture, "bodyweight-squat hip-bridge plank", NULL, "Undone: Move Plank");

  rs_item_list_redo (fixture->items);
  assert_edit (fixture, "bodyweight-squat plank hip-bridge", "Move Plank", "Redone: Move Plank");

  /* Nothing to redo: nothing happens. */
  rs_item_list_redo (fixture->items);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (fixture->validator), ==, 0);
}

static void
test_add (Fixture *fixture, gconstpointer data)
{
  RsExercise *exercise = rs_catalogue_lookup (fixture->catalogue, "side-plank");

  g_assert_true (rs_item_list_add (fixture->items, exercise));
  assert_edit (fixture, "bodyweight-squat hip-bridge plank side-plank", "Add Side Plank",
               "Side Plank added at position 4");
}

static void
test_dose (Fixture *fixture, gconstpointer data)
{
  AdwDialog *dialog;
  GtkSpinButton *sets;

  g_signal_emit_by_name (rs_ui_find_button (get_row (fixture, 1), "Change dose of Hip Bridge"),
                         "clicked");
  rs_ui_settle (fixture->items);
  dialog = rs_ui_get_dialog (fixture->window);
  g_assert_true (RS_IS_DOSE_DIALOG (dialog));

  sets = rs_ui_child (dialog, "sets");
  gtk_spin_button_set_value (sets, 5);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (fixture->validator), ==, 0);

  gtk_widget_activate_action (GTK_WIDGET (dialog), "dose.apply", NULL);
  rs_ui_settle (fixture->items);
  assert_edit (fixture, "bodyweight-squat hip-bridge plank", "Change Dose of Hip Bridge",
               "Hip Bridge: 5 × 12");
  g_assert_null (rs_ui_get_dialog (fixture->window));
  rs_ui_assert_focused (get_row (fixture, 1));
}

static void
test_dose_cancelled (Fixture *fixture, gconstpointer data)
{
  AdwDialog *dialog;

  gtk_widget_activate (get_row (fixture, 1));
  rs_ui_settle (fixture->items);
  dialog = rs_ui_get_dialog (fixture->window);
  g_assert_true (RS_IS_DOSE_DIALOG (dialog));
  gtk_spin_button_set_value (rs_ui_child (dialog, "sets"), 5);
  rs_ui_close_dialog (fixture->window);

  g_assert_null (rs_routine_get_undo_label (fixture->routine));
  g_assert_cmpuint (rs_list_validator_steal_n_signals (fixture->validator), ==, 0);
  rs_ui_assert_focused (get_row (fixture, 1));
}

static void
test_how_to (Fixture *fixture, gconstpointer data)
{
  act (fixture, 0, "item.show-how-to");
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, "open-exercise:bodyweight-squat");
}

/* An edit of a long routine leaves the view where it is, as long as the row is in it. */
static void
test_view_stays (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsRoutine) routine = rs_ui_empty_routine ("Long");
  GtkWidget *items = rs_item_list_new (routine, catalogue);
  GtkWidget *view = gtk_scrolled_window_new ();
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (view));
  GtkWindow *window;
  double before;

  for (guint i = 0; i < 30; i++)
    rs_item_list_add (RS_ITEM_LIST (items), rs_catalogue_lookup (catalogue, "plank"));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (view), items);
  window = rs_ui_present (view, 400, 400);

  rs_item_list_focus (RS_ITEM_LIST (items), 20);
  rs_ui_settle (items);
  before = gtk_adjustment_get_value (adjustment);
  g_assert_cmpfloat (before, >, 400);

  gtk_widget_activate_action (rs_ui_find (items, RS_TYPE_ITEM_ROW, 20), "item.move-up", NULL);
  rs_ui_settle (items);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, before);

  /* Out of the view, it follows. */
  for (guint i = 19; i > 0; i--)
    gtk_widget_activate_action (rs_ui_find (items, RS_TYPE_ITEM_ROW, i), "item.move-up", NULL);
  rs_ui_settle (items);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <, 60);

  rs_ui_close (window, items);
}

static void
test_unknown (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsRoutine) routine = rs_ui_routine ("Old", "vanished", NULL);
  GtkWidget *items = rs_item_list_new (routine, catalogue);
  GtkWindow *window = rs_ui_present (items, 400, 300);
  GtkWidget *row = rs_ui_find (items, RS_TYPE_ITEM_ROW, 0);

  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "vanished");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==,
                   "Not in this version’s library");

  gtk_widget_activate_action (row, "item.show-how-to", NULL);
  g_assert_cmpstr (rs_ui_get_request (window), ==, "");
  rs_ui_close (window, items);
}

static void
test_read_only (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsRoutine) routine = rs_ui_first_three ();
  GtkWidget *items = rs_item_list_new (routine, catalogue);
  GtkWindow *window = rs_ui_present (items, 400, 300);
  GtkWidget *row = rs_ui_find (items, RS_TYPE_ITEM_ROW, 1);
  static const char *const actions[] = { "item.move-up", "item.move-down", "item.remove",
                                         "item.edit-dose" };

  g_assert_null (gtk_widget_get_parent (rs_item_row_get_handle (RS_ITEM_ROW (row))));
  g_assert_cmpuint (rs_ui_count (row, GTK_TYPE_BUTTON), ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_activate_action (row, actions[i], NULL);
  g_assert_null (rs_ui_get_dialog (window));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (routine)), ==, 3);

  gtk_widget_activate (row);
  g_assert_cmpstr (rs_ui_get_request (window), ==, "open-exercise:hip-bridge");
  rs_ui_close (window, items);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/item-list/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  ADD ("rows", test_rows);
  ADD ("move-keeps-focus", test_move_keeps_focus);
  ADD ("move-at-the-ends", test_move_at_the_ends);
  ADD ("drag", test_drag);
  ADD ("remove", test_remove);
  ADD ("remove-last", test_remove_last);
  ADD ("toast-goes", test_toast_goes);
  ADD ("history", test_history);
  ADD ("add", test_add);
  ADD ("dose", test_dose);
  ADD ("dose-cancelled", test_dose_cancelled);
  ADD ("how-to", test_how_to);
  g_test_add_func ("/item-list/view-stays", test_view_stays);
  g_test_add_func ("/item-list/unknown", test_unknown);
  g_test_add_func ("/item-list/read-only", test_read_only);

  return g_test_run ();
}
