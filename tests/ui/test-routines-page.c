/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "ui/routines/rs-routine-row.h"
#include "ui/routines/rs-routines-page.h"

typedef struct
{
  RsCatalogue *catalogue;
  GListStore *routines;
  GtkWidget *page;
  GtkWindow *window;
} Fixture;

static void
add (Fixture *fixture, RsRoutine *routine)
{
  g_list_store_append (fixture->routines, routine);
  g_object_unref (routine);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalogue = rs_ui_catalogue ();
  fixture->routines = g_list_store_new (RS_TYPE_ROUTINE);
  add (fixture, rs_ui_first_three ());
  if (data != NULL)
    {
      add (fixture, rs_ui_routine ("Legs & <Hips>", "hip-bridge", "goblet-squat", NULL));
      add (fixture, rs_ui_empty_routine ("Not Yet"));
    }
  fixture->page = rs_routines_page_new (G_LIST_MODEL (fixture->routines), fixture->catalogue);
  fixture->window = rs_ui_present (fixture->page, 1000, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->page);
  g_assert_finalize_object (fixture->routines);
  g_assert_finalize_object (fixture->catalogue);
}

static GtkWidget *
get_row (Fixture *fixture, const char *list, int i)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (rs_ui_child (fixture->page, list), i));
}

static void
test_rows (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = get_row (fixture, "ready_made_list", 0);
  GtkWidget *own = get_row (fixture, "own_list", 0);

  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "First Three");
  g_assert_true (g_str_has_prefix (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)),
                                   "3 exercises · 9 sets · "));
  g_assert_nonnull (rs_ui_find_button (row, "Start First Three"));
  gtk_test_accessible_assert_property (own, GTK_ACCESSIBLE_PROPERTY_LABEL, "Legs & <Hips>");
  g_assert_null (get_row (fixture, "ready_made_list", 1));
  rs_ui_save_picture (fixture->window, "routines-page");
}

static void
test_requests (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = get_row (fixture, "ready_made_list", 0);

  gtk_widget_activate (row);
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, "open-routine:first-three");

  g_signal_emit_by_name (rs_ui_find_button (row, "Start First Three"), "clicked");
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, "start-routine:first-three");

  gtk_widget_activate_action (row, "routine.duplicate", NULL);
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, "duplicate-routine:first-three");

  /* What comes with the program stays. */
  gtk_widget_activate_action (row, "routine.delete", NULL);
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, "duplicate-routine:first-three");

  g_signal_emit_by_name (rs_ui_find_button (fixture->page, "New Routine"), "clicked");
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, "new-routine");
}

static void
test_delete_own (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutine) routine = g_list_model_get_item (G_LIST_MODEL (fixture->routines), 1);
  g_autofree char *expected = g_strdup_printf ("delete-routine:%s", rs_routine_get_id (routine));

  gtk_widget_activate_action (get_row (fixture, "own_list", 0), "routine.delete", NULL);
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, expected);
}

static void
test_empty_routine_cannot_start (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = get_row (fixture, "own_list", 1);

  g_assert_false (gtk_widget_is_sensitive (rs_ui_find_button (row, "Start Not Yet")));
}

static void
test_live (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutine) routine = g_list_model_get_item (G_LIST_MODEL (fixture->routines), 1);
  GtkWidget *row = get_row (fixture, "own_list", 0);

  rs_routine_rename (routine, "Hips");
  rs_routine_remove (routine, 0, "Hip Bridge");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Hips");
  g_assert_true (
      g_str_has_prefix (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "1 exercise · 3 sets"));
  g_assert_nonnull (rs_ui_find_button (row, "Start Hips"));

  rs_routine_remove (routine, 0, "Goblet Squat");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "No exercises yet");
  g_assert_false (gtk_widget_is_sensitive (rs_ui_find_button (row, "Start Hips")));
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = rs_ui_find_button (fixture->page, "_New Routine");

  rs_ui_save_picture (fixture->window, "routines-page-empty");
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, "new-routine");

  add (fixture, rs_ui_routine ("Mine", "plank", NULL));
  rs_ui_settle (fixture->page);
  g_assert_true (gtk_widget_get_visible (rs_ui_child (fixture->page, "own_list")));
  g_assert_false (gtk_widget_get_mapped (button));
}

/* Rows follow the model as it comes and goes. */
static void
test_many (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 50; i++)
    add (fixture, rs_ui_routine ("Mine", "plank", NULL));
  g_assert_cmpuint (rs_ui_count (fixture->page, RS_TYPE_ROUTINE_ROW), ==, 51);

  g_list_store_remove_all (fixture->routines);
  g_assert_cmpuint (rs_ui_count (fixture->page, RS_TYPE_ROUTINE_ROW), ==, 0);
}

static void
show_narrow (const char *picture, AdwColorScheme scheme, GtkTextDirection direction)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (GListStore) routines = g_list_store_new (RS_TYPE_ROUTINE);
  g_autoptr (RsRoutine) ready_made = rs_ui_first_three ();
  g_autoptr (RsRoutine) own = rs_ui_routine (
      "Everything That I Would Like to Do Once in a While on a Quiet Sunday", "plank", NULL);
  GtkWidget *page;
  GtkWindow *window;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
  gtk_widget_set_default_direction (direction);
  g_list_store_append (routines, ready_made);
  g_list_store_append (routines, own);
  page = rs_routines_page_new (G_LIST_MODEL (routines), catalogue);
  window = rs_ui_present (page, 360, 640);

  rs_ui_assert_fits (page, 360);
  rs_ui_save_picture (window, picture);
  rs_ui_close (window, page);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_narrow (void)
{
  show_narrow ("routines-page-narrow", ADW_COLOR_SCHEME_DEFAULT, GTK_TEXT_DIR_LTR);
  show_narrow ("routines-page-dark-rtl", ADW_COLOR_SCHEME_FORCE_DARK, GTK_TEXT_DIR_RTL);
}

#define ADD(name, data, function)                                                                  \
  g_test_add ("/routines-page/" name, Fixture, data, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  ADD ("rows", "own", test_rows);
  ADD ("requests", "own", test_requests);
  ADD ("delete-own", "own", test_delete_own);
  ADD ("empty-routine-cannot-start", "own", test_empty_routine_cannot_start);
  ADD ("live", "own", test_live);
  ADD ("empty", NULL, test_empty);
  ADD ("many", NULL, test_many);
  g_test_add_func ("/routines-page/narrow", test_narrow);

  return g_test_run ();
}
