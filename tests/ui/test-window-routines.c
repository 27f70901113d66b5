/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "ui/app/rs-services.h"
#include "ui/app/rs-window-private.h"
#include "ui/routines/rs-routines-page-private.h"
#include "ui/widgets/rs-announcer.h"

/* The list of routines in the real window, with the real store. */
typedef struct
{
  RsServices *services;
  RsStore *store;
  RsListHistory *history;
  RsWindow *window;
  RsRoutinesPage *page;
} Fixture;

static RsRoutine *
add (Fixture *fixture, const char *name)
{
  g_autoptr (RsRoutineState) state = rs_routine_state_new (name, NULL, NULL);

  return rs_window_add_routine (fixture->window, state);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  gpointer application = g_application_get_default ();
  GtkWidget *place;

  fixture->services = rs_services_new ();
  fixture->store = rs_services_get_store (fixture->services);
  fixture->history = rs_services_get_list_history (fixture->services);
  rs_store_load (fixture->store);
  fixture->window = rs_window_new (application, fixture->services);
  gtk_window_present (GTK_WINDOW (fixture->window));
  rs_window_show_view (fixture->window, "routines");
  rs_ui_settle (fixture->window);
  place = adw_view_stack_get_visible_child (fixture->window->views);
  fixture->page = RS_ROUTINES_PAGE (adw_bin_get_child (ADW_BIN (place)));
  add (fixture, "Arms");
  add (fixture, "Back");
  add (fixture, "Core");
  rs_ui_settle (fixture->window);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  /* The next one has the same directory. */
  while (rs_list_history_undo (fixture->history))
    continue;
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_clear_object (&fixture->services);
}

static void
append_own (gpointer row, gpointer names)
{
  RsRoutine *routine = rs_routine_row_get_routine (row);

  if (!rs_routine_get_ready_made (routine))
    g_string_append_printf (names, "%s%s", ((GString *) names)->len > 0 ? ", " : "",
                            rs_routine_get_name (routine));
}

static void
assert_own (Fixture *fixture, const char *expected)
{
  g_autoptr (GString) names = g_string_new (NULL);

  rs_ui_settle (fixture->window);
  rs_routines_page_foreach (fixture->page, append_own, names);
  g_assert_cmpstr (names->str, ==, expected);
}

static GtkWidget *
get_row (Fixture *fixture, int i)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (fixture->page->own_list, i));
}

static void
act_on_row (Fixture *fixture, int i, const char *action)
{
  gtk_widget_grab_focus (get_row (fixture, i));
  gtk_widget_activate_action (get_row (fixture, i), action, NULL);
  rs_ui_settle (fixture->window);
}

static void
act (Fixture *fixture, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, NULL);
  rs_ui_settle (fixture->window);
}

static void
assert_announced (Fixture *fixture, const char *expected)
{
  g_assert_cmpstr (rs_announcer_get_last (GTK_WIDGET (fixture->page)), ==, expected);
}

static void
test_delete (Fixture *fixture, gconstpointer data)
{
  g_autofree char *toast = NULL;

  act_on_row (fixture, 1, "routine.delete");
  assert_own (fixture, "Arms, Core");
  rs_ui_assert_focused (get_row (fixture, 1));
  toast = rs_ui_dup_toast (GTK_WINDOW (fixture->window));
  g_assert_cmpstr (toast, ==, "“Back” deleted");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (fixture->page->undo_button), ==,
                   "Undo: Delete “Back”");

  act (fixture, "routines.undo");
  assert_own (fixture, "Arms, Back, Core");
  assert_announced (fixture, "Undone: Delete “Back”");
  rs_ui_assert_focused (get_row (fixture, 1));
  act (fixture, "routines.redo");
  assert_own (fixture, "Arms, Core");
  assert_announced (fixture, "Done again: Delete “Back”");

  /* The last one: the focus goes to the one before. */
  act_on_row (fixture, 1, "routine.delete");
  assert_own (fixture, "Arms");
  rs_ui_assert_focused (get_row (fixture, 0));
  act_on_row (fixture, 0, "routine.delete");
  assert_own (fixture, "");
  g_assert_true (gtk_widget_get_mapped (fixture->page->empty));
  act (fixture, "routines.undo");
  act (fixture, "routines.undo");
  act (fixture, "routines.undo");
  assert_own (fixture, "Arms, Back, Core");
}

static void
test_toast (Fixture *fixture, gconstpointer data)
{
  act_on_row (fixture, 0, "routine.delete");
  rs_ui_press_toast (GTK_WINDOW (fixture->window));
  assert_own (fixture, "Arms, Back, Core");
  g_assert_cmpstr (rs_list_history_get_redo_label (fixture->history), ==, "Delete “Arms”");

  /* What was done since stays. */
  act_on_row (fixture, 0, "routine.delete");
  add (fixture, "Dance");
  rs_ui_press_toast (GTK_WINDOW (fixture->window));
  assert_own (fixture, "Arms, Back, Core, Dance");
  g_assert_cmpstr (rs_list_history_get_undo_label (fixture->history), ==, "Bring Back “Arms”");
}

static void
test_delete_several (Fixture *fixture, gconstpointer data)
{
  g_autofree char *toast = NULL;

  act (fixture, "routines.select-all");
  act (fixture, "routines.delete-selected");
  assert_own (fixture, "");
  toast = rs_ui_dup_toast (GTK_WINDOW (fixture->window));
  g_assert_cmpstr (toast, ==, "3 routines deleted");
  act (fixture, "routines.undo");
  assert_own (fixture, "Arms, Back, Core");
}

static AdwAlertDialog *
get_dialog (Fixture *fixture)
{
  return ADW_ALERT_DIALOG (
      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));
}

static void
respond (Fixture *fixture, const char *name)
{
  g_signal_emit_by_name (rs_ui_find_button (get_dialog (fixture), name), "clicked");
  rs_ui_settle (fixture->window);
  g_assert_null (
      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));
}

static void
test_rename (Fixture *fixture, gconstpointer data)
{
  GtkEditable *entry;

  act_on_row (fixture, 0, "routine.rename");
  entry = rs_ui_find (get_dialog (fixture), ADW_TYPE_ENTRY_ROW, 0);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "Arms");
  gtk_editable_set_text (entry, "  ");
  g_assert_false (adw_alert_dialog_get_response_enabled (get_dialog (fixture), "apply"));
  gtk_editable_set_text (entry, " Zebra ");
  g_assert_true (adw_alert_dialog_get_response_enabled (get_dialog (fixture), "apply"));
  respond (fixture, "_Rename");
  assert_own (fixture, "Back, Core, Zebra");
  assert_announced (fixture, "Rename “Arms” to “Zebra”");
  rs_ui_assert_focused (get_row (fixture, 2));

  act (fixture, "routines.undo");
  assert_own (fixture, "Arms, Back, Core");
  act (fixture, "routines.redo");
  assert_own (fixture, "Back, Core, Zebra");

  /* Nothing is changed by thinking better of it. */
  act_on_row (fixture, 0, "routine.rename");
  entry = rs_ui_find (get_dialog (fixture), ADW_TYPE_ENTRY_ROW, 0);
  gtk_editable_set_text (entry, "Other");
  respond (fixture, "_Cancel");
  assert_own (fixture, "Back, Core, Zebra");
}

static void
test_tags (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = rs_routine_row_get_routine (RS_ROUTINE_ROW (get_row (fixture, 0)));

  act_on_row (fixture, 0, "routine.tags");
  gtk_check_button_set_active (rs_ui_find (get_dialog (fixture), GTK_TYPE_CHECK_BUTTON, 1), TRUE);
  respond (fixture, "_Apply");
  g_assert_cmpuint (rs_routine_state_get_phases (rs_routine_get_state (routine)), ==,
                    1u << RS_RUN_PHASE_BUILD);
  g_assert_cmpstr (rs_routine_get_undo_label (routine), ==, "Change Tags");
  g_assert_true (g_str_has_suffix (
      rs_routine_row_get_description (RS_ROUTINE_ROW (get_row (fixture, 0))), "Build-up"));

  act (fixture, "routines.undo");
  g_assert_cmpuint (rs_routine_state_get_phases (rs_routine_get_state (routine)), ==, 0);
}

static void
test_new_and_duplicate (Fixture *fixture, gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.new-routine", NULL);
  rs_window_show_view (fixture->window, "routines");
  assert_own (fixture, "Arms, Back, Core, New Routine");
  act_on_row (fixture, 0, "routine.duplicate");
  rs_window_show_view (fixture->window, "routines");
  assert_own (fixture, "Arms, Arms (Copy), Back, Core, New Routine");
  g_assert_cmpstr (rs_list_history_get_undo_label (fixture->history), ==, "Duplicate “Arms”");
  act (fixture, "routines.undo");
  act (fixture, "routines.undo");
  assert_own (fixture, "Arms, Back, Core");
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.search", NULL);
  rs_ui_settle (fixture->window);
  g_assert_true (gtk_search_bar_get_search_mode (fixture->page->search_bar));
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (fixture->window->views), ==, "routines");
}

#define ADD(name, function)                                                                        \
  g_test_add ("/window-routines/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_autoptr (AdwApplication) application = NULL;

  rs_ui_test_init (&argc, &argv);
  application = adw_application_new ("org.example.RunStrength.TestList", G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_set_default (G_APPLICATION (application));

  ADD ("delete", test_delete);
  ADD ("toast", test_toast);
  ADD ("delete-several", test_delete_several);
  ADD ("rename", test_rename);
  ADD ("tags", test_tags);
  ADD ("new-and-duplicate", test_new_and_duplicate);
  ADD ("search", test_search);

  return g_test_run ();
}
