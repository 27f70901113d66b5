/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-list-validator.h"
#include "ui/routines/rs-exercise-picker.h"
#include "ui/routines/rs-item-row.h"
#include "ui/routines/rs-routine-page.h"

typedef struct
{
  RsCatalogue *catalogue;
  RsRoutine *routine;
  AdwNavigationPage *page;
  GtkWindow *window;
} Fixture;

static void
show (Fixture *fixture, RsRoutine *routine, int width, int height)
{
  fixture->catalogue = rs_ui_catalogue ();
  fixture->routine = routine;
  fixture->page = rs_routine_page_new (fixture->routine, fixture->catalogue);
  fixture->window = rs_ui_present (fixture->page, width, height);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  show (fixture, rs_ui_routine ("Mine", "bodyweight-squat", "goblet-squat", "side-plank", NULL),
        1000, 700);
}

static void
set_up_empty (Fixture *fixture, gconstpointer data)
{
  show (fixture, rs_ui_empty_routine ("Mine"), 1000, 700);
}

static void
set_up_ready_made (Fixture *fixture, gconstpointer data)
{
  show (fixture, rs_ui_first_three (), 1000, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->page);
  g_assert_finalize_object (fixture->routine);
  g_assert_finalize_object (fixture->catalogue);
}

static gpointer
child (Fixture *fixture, const char *id)
{
  return rs_ui_child (fixture->page, id);
}

static void
act (Fixture *fixture, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, NULL);
}

static void
test_shows (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpstr (adw_navigation_page_get_title (fixture->page), ==, "Mine");
  g_assert_cmpstr (adw_navigation_page_get_tag (fixture->page), ==, "routine");
  g_assert_true (rs_routine_page_get_routine (RS_ROUTINE_PAGE (fixture->page)) == fixture->routine);
  g_assert_cmpuint (rs_ui_count (fixture->page, RS_TYPE_ITEM_ROW), ==, 3);
  g_assert_true (g_str_has_prefix (gtk_label_get_label (child (fixture, "summary")),
                                   "3 exercises · 9 sets · "));
  g_assert_false (adw_banner_get_revealed (child (fixture, "banner")));
  rs_ui_save_picture (fixture->window, "routine-page");
}

static void
assert_history (Fixture *fixture, const char *undo, const char *redo)
{
  GtkWidget *undo_button = child (fixture, "undo_button");
  GtkWidget *redo_button = child (fixture, "redo_button");

  g_assert_cmpstr (gtk_widget_get_tooltip_text (undo_button), ==, undo);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (redo_button), ==, redo);
  gtk_test_accessible_assert_property (undo_button, GTK_ACCESSIBLE_PROPERTY_LABEL, undo);
  gtk_test_accessible_assert_property (redo_button, GTK_ACCESSIBLE_PROPERTY_LABEL, redo);
  g_assert_cmpint (gtk_widget_is_sensitive (undo_button), ==, !g_str_equal (undo, "Undo"));
  g_assert_cmpint (gtk_widget_is_sensitive (redo_button), ==, !g_str_equal (redo, "Redo"));
}

static void
test_history (Fixture *fixture, gconstpointer data)
{
  assert_history (fixture, "Undo", "Redo");
  rs_routine_move (fixture->routine, 0, 1, "Squat");
  assert_history (fixture, "Undo Move Squat", "Redo");
  act (fixture, "routine.undo");
  assert_history (fixture, "Undo", "Redo Move Squat");
  act (fixture, "routine.redo");
  assert_history (fixture, "Undo Move Squat", "Redo");
}

/* Who undoes the last edit by the button can go on by the keyboard. */
static void
test_history_focus (Fixture *fixture, gconstpointer data)
{
  rs_routine_move (fixture->routine, 0, 1, "Squat");
  gtk_widget_grab_focus (child (fixture, "undo_button"));
  act (fixture, "routine.undo");
  rs_ui_assert_focused (child (fixture, "redo_button"));
  act (fixture, "routine.redo");
  rs_ui_assert_focused (child (fixture, "undo_button"));
}

static void
test_live_summary (Fixture *fixture, gconstpointer data)
{
  GtkLabel *equipment = child (fixture, "equipment");

  g_assert_cmpstr (gtk_label_get_label (equipment), ==, "Equipment: Dumbbell");
  rs_routine_remove (fixture->routine, 1, "Goblet Squat");
  g_assert_true (g_str_has_prefix (gtk_label_get_label (child (fixture, "summary")),
                                   "2 exercises · 6 sets · "));
  g_assert_cmpstr (gtk_label_get_label (equipment), ==, "No equipment");
}

static void
type_name (Fixture *fixture, const char *name)
{
  gtk_editable_set_text (child (fixture, "name_row"), name);
  g_signal_emit_by_name (child (fixture, "name_row"), "apply");
}

static void
test_rename (Fixture *fixture, gconstpointer data)
{
  type_name (fixture, "  Hills ");
  g_assert_cmpstr (rs_routine_get_name (fixture->routine), ==, "Hills");
  g_assert_cmpstr (adw_navigation_page_get_title (fixture->page), ==, "Hills");
  assert_history (fixture, "Undo Rename Routine", "Redo");

  act (fixture, "routine.undo");
  g_assert_cmpstr (gtk_editable_get_text (child (fixture, "name_row")), ==, "Mine");
  assert_history (fixture, "Undo", "Redo Rename Routine");
}

static void
test_rename_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *toast = NULL;

  gtk_editable_set_text (child (fixture, "name_row"), " ");
  g_assert_true (gtk_widget_has_css_class (child (fixture, "name_row"), "error"));
  g_signal_emit_by_name (child (fixture, "name_row"), "apply");
  rs_ui_settle (fixture->page);

  toast = rs_ui_dup_toast (fixture->window);
  g_assert_cmpstr (toast, ==, "A routine needs a name");
  g_assert_cmpstr (rs_routine_get_name (fixture->routine), ==, "Mine");
  g_assert_cmpstr (gtk_editable_get_text (child (fixture, "name_row")), ==, "Mine");
  g_assert_false (gtk_widget_has_css_class (child (fixture, "name_row"), "error"));

  /* 150 letters, but three bytes each. */
  {
    g_autoptr (GString) long_name = g_string_new (NULL);

    for (guint i = 0; i < 150; i++)
      g_string_append (long_name, "ქ");
    type_name (fixture, long_name->str);
    g_assert_cmpstr (rs_routine_get_name (fixture->routine), ==, "Mine");
  }
}

static void
test_requests (Fixture *fixture, gconstpointer data)
{
  static const char *const requests[] = { "start", "duplicate", "delete" };

  for (guint i = 0; i < G_N_ELEMENTS (requests); i++)
    {
      g_autofree char *action = g_strdup_printf ("routine.%s", requests[i]);
      g_autofree char *expected =
          g_strdup_printf ("%s-routine:%s", requests[i], rs_routine_get_id (fixture->routine));

      act (fixture, action);
      g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, expected);
    }
}

static void
test_add (Fixture *fixture, gconstpointer data)
{
  AdwDialog *picker;
  g_autofree char *ids = NULL;
  g_autoptr (RsItem) item = NULL;

  g_signal_emit_by_name (child (fixture, "add_button"), "clicked");
  rs_ui_settle (fixture->page);
  picker = rs_ui_get_dialog (fixture->window);
  g_assert_true (RS_IS_EXERCISE_PICKER (picker));

  g_signal_emit_by_name (rs_ui_find_button (picker, "Add Side Plank"), "clicked");
  g_signal_emit_by_name (rs_ui_find_button (picker, "Add Plank"), "clicked");
  ids = rs_ui_dup_ids (fixture->routine);
  g_assert_cmpstr (ids, ==, "bodyweight-squat goblet-squat side-plank side-plank plank");

  /* With the dose that the exercise starts with; each is a step of undo. */
  item = g_list_model_get_item (G_LIST_MODEL (fixture->routine), 4);
  g_assert_cmpint (rs_item_get_dose (item)->measure, ==, RS_MEASURE_TIME);
  assert_history (fixture, "Undo Add Plank", "Redo");

  rs_ui_close_dialog (fixture->window);
  rs_ui_assert_focused (child (fixture, "add_button"));
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_assert_true (gtk_widget_get_mapped (child (fixture, "empty")));
  g_assert_false (gtk_widget_get_mapped (child (fixture, "add_button")));
  g_assert_false (gtk_widget_is_sensitive (rs_ui_find_button (fixture->page, "_Start")));
  rs_ui_save_picture (fixture->window, "routine-page-empty");

  g_signal_emit_by_name (child (fixture, "first_button"), "clicked");
  rs_ui_settle (fixture->page);
  g_signal_emit_by_name (rs_ui_find_button (rs_ui_get_dialog (fixture->window), "Add Plank"),
                         "clicked");
  rs_ui_close_dialog (fixture->window);
  g_assert_false (gtk_widget_get_mapped (child (fixture, "empty")));
  g_assert_true (gtk_widget_is_sensitive (rs_ui_find_button (fixture->page, "_Start")));
  rs_ui_assert_focused (child (fixture, "add_button"));
}

/* When the last one goes, so does the list; the focus finds what to do next. */
static void
test_emptied (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 3; i++)
    gtk_widget_activate_action (rs_ui_find (fixture->page, RS_TYPE_ITEM_ROW, 0), "item.remove",
                                NULL);
  rs_ui_settle (fixture->page);

  g_assert_true (gtk_widget_get_mapped (child (fixture, "empty")));
  rs_ui_assert_focused (child (fixture, "first_button"));

  /* And back. */
  act (fixture, "routine.undo");
  rs_ui_settle (fixture->page);
  rs_ui_assert_focused (rs_ui_find (fixture->page, RS_TYPE_ITEM_ROW, 0));
}

static void
test_ready_made (Fixture *fixture, gconstpointer data)
{
  g_assert_true (adw_banner_get_revealed (child (fixture, "banner")));
  g_assert_false (gtk_widget_get_mapped (child (fixture, "name_row")));
  g_assert_false (gtk_widget_get_mapped (child (fixture, "add_button")));
  g_assert_false (gtk_widget_get_mapped (child (fixture, "undo_button")));
  rs_ui_save_picture (fixture->window, "routine-page-ready-made");

  act (fixture, "routine.add-exercise");
  g_assert_null (rs_ui_get_dialog (fixture->window));
  act (fixture, "routine.delete");
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, "");

  g_signal_emit_by_name (rs_ui_find (child (fixture, "banner"), GTK_TYPE_BUTTON, 0), "clicked");
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, "duplicate-routine:first-three");
}

/* Going back keeps what was typed as the name. */
static void
test_leaving_renames (void)
{
  Fixture fixture;
  AdwNavigationView *view;

  show (&fixture, rs_ui_routine ("Mine", "plank", NULL), 500, 500);
  view = ADW_NAVIGATION_VIEW (gtk_widget_get_parent (GTK_WIDGET (fixture.page)));
  gtk_editable_set_text (child (&fixture, "name_row"), "Hills");
  adw_navigation_view_push (view, adw_navigation_page_new (gtk_label_new ("x"), "x"));
  rs_ui_settle (fixture.window);
  g_assert_cmpstr (rs_routine_get_name (fixture.routine), ==, "Hills");
  tear_down (&fixture, NULL);
}

/* Pushed as the window does it: the first exercise has the focus, not the name. */
static void
test_pushed (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsRoutine) routine = rs_ui_routine ("Mine", "plank", "side-plank", NULL);
  AdwNavigationPage *root = adw_navigation_page_new (gtk_button_new_with_label ("x"), "x");
  GtkWindow *window = rs_ui_present (root, 500, 500);
  AdwNavigationView *view = ADW_NAVIGATION_VIEW (gtk_widget_get_parent (GTK_WIDGET (root)));
  AdwNavigationPage *page = rs_routine_page_new (routine, catalogue);

  adw_navigation_view_push (view, page);
  rs_ui_settle (window);
  rs_ui_assert_focused (rs_ui_find (page, RS_TYPE_ITEM_ROW, 0));
  rs_ui_close (window, page);
}

static void
test_properties (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutine) routine = NULL;
  g_autoptr (RsCatalogue) catalogue = NULL;

  g_object_get (fixture->page, "routine", &routine, "catalogue", &catalogue, NULL);
  g_assert_true (routine == fixture->routine);
  g_assert_true (catalogue == fixture->catalogue);
}

static void
show_narrow (const char *picture, AdwColorScheme scheme, GtkTextDirection direction)
{
  Fixture fixture;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
  gtk_widget_set_default_direction (direction);
  show (&fixture,
        rs_ui_routine ("Everything for a Quiet Sunday Afternoon", "bodyweight-squat",
                       "goblet-squat", "side-plank", "vanished", NULL),
        360, 640);
  rs_routine_move (fixture.routine, 0, 1, "Squat");

  rs_ui_assert_fits (fixture.page, 360);
  rs_ui_save_picture (fixture.window, picture);
  tear_down (&fixture, NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* One that cannot be changed, and one with nothing in it. */
static void
show_narrow_others (const char *picture)
{
  Fixture fixture;

  show (&fixture, rs_ui_first_three (), 360, 640);
  rs_ui_assert_fits (fixture.page, 360);
  rs_ui_save_picture (fixture.window, picture);
  tear_down (&fixture, NULL);

  show (&fixture, rs_ui_empty_routine ("Mine"), 360, 640);
  rs_ui_assert_fits (fixture.page, 360);
  tear_down (&fixture, NULL);
}

static void
test_narrow (void)
{
  show_narrow ("routine-page-narrow", ADW_COLOR_SCHEME_DEFAULT, GTK_TEXT_DIR_LTR);
  show_narrow ("routine-page-dark-rtl", ADW_COLOR_SCHEME_FORCE_DARK, GTK_TEXT_DIR_RTL);
  show_narrow_others ("routine-page-ready-made-narrow");
}

static void
test_large_text (void)
{
  GtkSettings *settings = gtk_settings_get_default ();

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  show_narrow ("routine-page-large-text", ADW_COLOR_SCHEME_DEFAULT, GTK_TEXT_DIR_LTR);
  show_narrow_others ("routine-page-ready-made-large-text");
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

#define ADD(name, up, function)                                                                    \
  g_test_add ("/routine-page/" name, Fixture, NULL, up, function, tear_down)

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  ADD ("shows", set_up, test_shows);
  ADD ("history", set_up, test_history);
  ADD ("history-focus", set_up, test_history_focus);
  ADD ("live-summary", set_up, test_live_summary);
  ADD ("rename", set_up, test_rename);
  ADD ("rename-refused", set_up, test_rename_refused);
  ADD ("requests", set_up, test_requests);
  ADD ("add", set_up, test_add);
  ADD ("empty", set_up_empty, test_empty);
  ADD ("emptied", set_up, test_emptied);
  ADD ("ready-made", set_up_ready_made, test_ready_made);
  g_test_add_func ("/routine-page/leaving-renames", test_leaving_renames);
  ADD ("properties", set_up, test_properties);
  g_test_add_func ("/routine-page/pushed", test_pushed);
  g_test_add_func ("/routine-page/narrow", test_narrow);
  g_test_add_func ("/routine-page/large-text", test_large_text);

  return g_test_run ();
}
