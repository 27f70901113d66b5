/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "ui/routines/rs-exercise-picker.h"
#include "ui/widgets/rs-announcer.h"

typedef struct
{
  RsCatalogue *catalogue;
  AdwDialog *dialog;
  GtkWindow *window;
  GString *picked;
  gboolean full;
} Fixture;

static gboolean
on_picked_cb (Fixture *fixture, RsExercise *exercise)
{
  g_string_append_printf (fixture->picked, "%s ", rs_exercise_get_id (exercise));
  return !fixture->full;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalogue = rs_ui_catalogue ();
  fixture->picked = g_string_new (NULL);
  fixture->full = FALSE;
  fixture->dialog = rs_exercise_picker_new (fixture->catalogue);
  g_signal_connect_swapped (fixture->dialog, "picked", G_CALLBACK (on_picked_cb), fixture);
  fixture->window = rs_ui_present (fixture->dialog, 700, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->dialog);
  g_assert_finalize_object (fixture->catalogue);
  g_string_free (fixture->picked, TRUE);
}

static void
type (Fixture *fixture, const char *text)
{
  GtkWidget *search = rs_ui_child (fixture->dialog, "search");

  gtk_editable_set_text (GTK_EDITABLE (search), text);
  /* It waits for more to be typed; the test does not. */
  g_signal_emit_by_name (search, "search-changed");
}

static const char *
row_title (Fixture *fixture, guint i)
{
  return adw_preferences_row_get_title (rs_ui_find (fixture->dialog, ADW_TYPE_ACTION_ROW, i));
}

static void
test_lists (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = rs_ui_find (fixture->dialog, ADW_TYPE_ACTION_ROW, 0);

  g_assert_cmpuint (rs_ui_count (fixture->dialog, ADW_TYPE_ACTION_ROW), ==, 5);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, row_title (fixture, 0));
  rs_ui_save_picture (fixture->window, "exercise-picker");
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  type (fixture, "plank");
  g_assert_cmpuint (rs_ui_count (fixture->dialog, ADW_TYPE_ACTION_ROW), ==, 2);
  g_assert_cmpstr (row_title (fixture, 0), ==, "Plank");
  g_assert_cmpstr (row_title (fixture, 1), ==, "Side Plank");

  type (fixture, "zzz");
  g_assert_cmpuint (rs_ui_count (fixture->dialog, ADW_TYPE_ACTION_ROW), ==, 0);
  g_assert_cmpuint (rs_ui_count (fixture->dialog, ADW_TYPE_STATUS_PAGE), ==, 1);
  rs_ui_save_picture (fixture->window, "exercise-picker-nothing");

  type (fixture, "");
  g_assert_cmpuint (rs_ui_count (fixture->dialog, ADW_TYPE_ACTION_ROW), ==, 5);
}

static void
test_pick (Fixture *fixture, gconstpointer data)
{
  gtk_widget_activate (rs_ui_find (fixture->dialog, ADW_TYPE_ACTION_ROW, 1));
  g_assert_cmpstr (fixture->picked->str, ==, "bodyweight-squat ");
  g_assert_cmpstr (gtk_label_get_label (rs_ui_child (fixture->dialog, "added")), ==,
                   "Squat added · 1 exercise so far");

  g_signal_emit_by_name (rs_ui_find_button (fixture->dialog, "Add Plank"), "clicked");
  g_assert_cmpstr (fixture->picked->str, ==, "bodyweight-squat plank ");
  g_assert_cmpstr (gtk_label_get_label (rs_ui_child (fixture->dialog, "added")), ==,
                   "Plank added · 2 exercises so far");
  g_assert_true (rs_ui_get_dialog (fixture->window) == fixture->dialog);
  rs_ui_save_picture (fixture->window, "exercise-picker-added");
}

static void
test_return_adds_first (Fixture *fixture, gconstpointer data)
{
  GtkWidget *search = rs_ui_child (fixture->dialog, "search");

  /* Nothing typed: Return must not add whatever comes first. */
  g_signal_emit_by_name (search, "activate");
  g_assert_cmpstr (fixture->picked->str, ==, "");

  type (fixture, "bridge");
  g_signal_emit_by_name (search, "activate");
  g_assert_cmpstr (fixture->picked->str, ==, "hip-bridge ");
}

static void
test_full (Fixture *fixture, gconstpointer data)
{
  fixture->full = TRUE;
  gtk_widget_activate (rs_ui_find (fixture->dialog, ADW_TYPE_ACTION_ROW, 0));
  g_assert_cmpstr (rs_announcer_get_last (GTK_WIDGET (fixture->dialog)), ==,
                   "This routine is full");
}

static void
test_narrow (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  AdwDialog *dialog = rs_exercise_picker_new (catalogue);
  GtkWindow *window = rs_ui_present (dialog, 360, 640);

  /* As a sheet, too, it begins where one types. */
  g_assert_true (
      gtk_widget_is_ancestor (gtk_window_get_focus (window), rs_ui_child (dialog, "search")));
  rs_ui_assert_fits (dialog, 360);
  rs_ui_save_picture (window, "exercise-picker-narrow");
  rs_ui_close (window, dialog);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/exercise-picker/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  ADD ("lists", test_lists);
  ADD ("search", test_search);
  ADD ("pick", test_pick);
  ADD ("return-adds-first", test_return_adds_first);
  ADD ("full", test_full);
  g_test_add_func ("/exercise-picker/narrow", test_narrow);

  return g_test_run ();
}
