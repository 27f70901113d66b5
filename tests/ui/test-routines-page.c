/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "base/common/rs-vocabulary.h"
#include "support/rs-edit-samples.h"
#include "support/rs-frozen-clock.h"
#include "ui/routines/rs-routine-strip.h"
#include "ui/routines/rs-routines-page-private.h"
#include "ui/widgets/rs-announcer.h"

#define DAY (24 * 60 * 60 * (gint64) G_USEC_PER_SEC)
#define NOW G_GINT64_CONSTANT (1795356303000000) /* 2026-11-22T14:05:03Z */

typedef struct
{
  RsCatalogue *catalogue;
  GListStore *routines;
  RsLog *log;
  RsFrozenClock *clock;
  GSettings *settings;
  GtkWidget *page;
  GtkWindow *window;
} Fixture;

static void
add (Fixture *fixture, RsRoutine *routine)
{
  g_list_store_append (fixture->routines, routine);
  g_object_unref (routine);
}

static GtkWidget *
create_page (GListStore *routines,
             RsCatalogue *catalogue,
             RsLog *log,
             RsFrozenClock *clock,
             GSettings *settings)
{
  return g_object_new (RS_TYPE_ROUTINES_PAGE, "routines", routines, "catalogue", catalogue, "log",
                       log, "clock", clock, "settings", settings, NULL);
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
  fixture->log = rs_log_new ();
  fixture->clock = rs_frozen_clock_new (NOW);
  fixture->settings = g_settings_new (RS_APP_ID);
  g_settings_reset (fixture->settings, "routines-sort");
  fixture->page = create_page (fixture->routines, fixture->catalogue, fixture->log, fixture->clock,
                               fixture->settings);
  fixture->window = rs_ui_present (fixture->page, 1000, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->page);
  g_assert_finalize_object (fixture->log);
  g_assert_finalize_object (fixture->clock);
  g_clear_object (&fixture->settings);
  g_assert_finalize_object (fixture->routines);
  g_assert_finalize_object (fixture->catalogue);
}

static GtkWidget *
get_row (Fixture *fixture, const char *list, int i)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (rs_ui_child (fixture->page, list), i));
}

static const char *
describe (GtkWidget *row)
{
  return rs_routine_row_get_description (RS_ROUTINE_ROW (row));
}

/* The names that are shown, own ones first. */
static void
append_name (gpointer row, gpointer names)
{
  g_string_append_printf (names, "%s%s", ((GString *) names)->len > 0 ? ", " : "",
                          rs_routine_get_name (rs_routine_row_get_routine (row)));
}

static void
assert_shown (Fixture *fixture, const char *expected)
{
  g_autoptr (GString) names = g_string_new (NULL);

  rs_routines_page_foreach (RS_ROUTINES_PAGE (fixture->page), append_name, names);
  g_assert_cmpstr (names->str, ==, expected);
}

static void
test_rows (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = get_row (fixture, "ready_made_list", 0);
  GtkWidget *own = get_row (fixture, "own_list", 0);

  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "First Three");
  g_assert_cmpstr (describe (row), ==, "14 min · 3 exercises · No equipment. Not done yet");
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
  rs_sample_edit_remove (routine, 0, "Hip Bridge");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Hips");
  g_assert_true (g_str_has_prefix (describe (row), "4 min · 1 exercise · Dumbbell. "));
  g_assert_nonnull (rs_ui_find_button (row, "Start Hips"));

  rs_sample_edit_remove (routine, 0, "Goblet Squat");
  g_assert_true (g_str_has_prefix (describe (row), "No exercises yet. "));
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
type (Fixture *fixture, const char *text)
{
  GtkEditable *entry = rs_ui_child (fixture->page, "search_entry");

  rs_routines_page_start_search (RS_ROUTINES_PAGE (fixture->page));
  gtk_editable_set_text (entry, text);
  rs_ui_settle (fixture->page);
}

static void
act (Fixture *fixture, const char *action)
{
  gtk_widget_activate_action (fixture->page, action, NULL);
  rs_ui_settle (fixture->page);
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  GtkWidget *nothing = rs_ui_child (fixture->page, "nothing_found");

  assert_shown (fixture, "Legs & <Hips>, Not Yet, First Three");
  type (fixture, "LÉGS");
  assert_shown (fixture, "Legs & <Hips>");
  g_assert_cmpstr (rs_announcer_get_last (fixture->page), ==, "1 routine found");
  g_assert_false (gtk_widget_get_mapped (rs_ui_child (fixture->page, "ready_made_group")));

  /* By an exercise in it. */
  type (fixture, "goblet");
  assert_shown (fixture, "Legs & <Hips>");

  type (fixture, "juggling");
  assert_shown (fixture, "");
  g_assert_true (gtk_widget_get_mapped (nothing));
  g_assert_false (gtk_widget_get_mapped (rs_ui_child (fixture->page, "empty")));
  rs_ui_save_picture (fixture->window, "routines-page-nothing");
  g_signal_emit_by_name (rs_ui_find_button (nothing, "_Clear Search and Filters"), "clicked");
  rs_ui_settle (fixture->page);
  assert_shown (fixture, "Legs & <Hips>, Not Yet, First Three");
  g_assert_false (gtk_widget_get_mapped (nothing));
  g_assert_false (gtk_search_bar_get_search_mode (rs_ui_child (fixture->page, "search_bar")));
}

static void
press_chip (Fixture *fixture, const char *name)
{
  GtkToggleButton *chip = GTK_TOGGLE_BUTTON (rs_ui_find_button (fixture->page, name));

  gtk_toggle_button_set_active (chip, !gtk_toggle_button_get_active (chip));
  rs_ui_settle (fixture->page);
}

static void
test_filter (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutine) legs = g_list_model_get_item (G_LIST_MODEL (fixture->routines), 1);
  RsRoutineState *state = rs_routine_get_state (legs);

  press_chip (fixture, "Mine");
  assert_shown (fixture, "Legs & <Hips>, Not Yet");
  press_chip (fixture, "Ready-Made");
  assert_shown (fixture, "First Three");
  press_chip (fixture, "Ready-Made");

  /* What has no tag is for all of the year. */
  press_chip (fixture, "Taper");
  assert_shown (fixture, "Legs & <Hips>, Not Yet, First Three");
  rs_routine_edit (legs, rs_routine_state_with_phases (state, 1u << RS_RUN_PHASE_BASE), "Tags");
  rs_ui_settle (fixture->page);
  assert_shown (fixture, "Not Yet, First Three");
  g_assert_null (
      rs_routines_page_find_row (RS_ROUTINES_PAGE (fixture->page), rs_routine_get_id (legs)));
  press_chip (fixture, "Base");
  assert_shown (fixture, "Legs & <Hips>, Not Yet, First Three");
}

static void
log_workout (Fixture *fixture, const char *id, RsRoutine *routine, gint64 at)
{
  g_autoptr (GArray) records = rs_set_records_new ();
  g_autoptr (RsWorkout) workout = rs_workout_new (id, rs_routine_get_id (routine),
                                                  rs_routine_get_name (routine), at, 60, records);

  rs_log_add (fixture->log, workout);
}

static void
test_last_done (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutine) legs = g_list_model_get_item (G_LIST_MODEL (fixture->routines), 1);

  log_workout (fixture, "11111111-1111-4111-8111-111111111111", legs, NOW - 3 * DAY);
  log_workout (fixture, "22222222-2222-4222-8222-222222222222", legs, NOW - 9 * DAY);
  g_assert_true (g_str_has_suffix (describe (get_row (fixture, "own_list", 0)), "Done 3 days ago"));
  g_assert_true (g_str_has_suffix (describe (get_row (fixture, "own_list", 1)), "Not done yet"));
}

static void
test_sort (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutine) empty = g_list_model_get_item (G_LIST_MODEL (fixture->routines), 2);

  g_settings_set_string (fixture->settings, "routines-sort", "length");
  assert_shown (fixture, "Not Yet, Legs & <Hips>, First Three");
  g_settings_set_string (fixture->settings, "routines-sort", "name");
  assert_shown (fixture, "Legs & <Hips>, Not Yet, First Three");

  g_settings_set_string (fixture->settings, "routines-sort", "last-done");
  assert_shown (fixture, "Legs & <Hips>, Not Yet, First Three");
  log_workout (fixture, "11111111-1111-4111-8111-111111111111", empty, NOW);
  assert_shown (fixture, "Not Yet, Legs & <Hips>, First Three");

  gtk_widget_activate_action (fixture->page, "shelf.routines-sort", "s", "newest");
  g_assert_cmpint (g_settings_get_enum (fixture->settings, "routines-sort"), ==,
                   RS_ROUTINE_SORT_NEWEST);
}

static void
test_menu (Fixture *fixture, gconstpointer data)
{
  static const char *const asked[] = { "start", "open", "export", "print" };
  g_autoptr (RsRoutine) legs = g_list_model_get_item (G_LIST_MODEL (fixture->routines), 1);
  GtkWidget *row = get_row (fixture, "own_list", 0);
  GtkMenuButton *button =
      GTK_MENU_BUTTON (rs_ui_find_button (row, "More actions for Legs & <Hips>"));

  for (gsize i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      g_autofree char *action = g_strdup_printf ("routine.%s", asked[i]);
      g_autofree char *expected =
          g_strdup_printf ("%s-routine:%s", asked[i], rs_routine_get_id (legs));

      gtk_widget_activate_action (row, action, NULL);
      g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, expected);
    }

  gtk_widget_activate_action (row, "routine.menu", NULL);
  rs_ui_settle (fixture->page);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (gtk_menu_button_get_popover (button))));
  gtk_menu_button_popdown (button);
}

static void
test_select (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutine) legs = g_list_model_get_item (G_LIST_MODEL (fixture->routines), 1);
  g_autoptr (RsRoutine) empty = g_list_model_get_item (G_LIST_MODEL (fixture->routines), 2);
  g_autofree char *own = g_strdup_printf ("delete-routines:%s %s", rs_routine_get_id (legs),
                                          rs_routine_get_id (empty));
  g_autofree char *all = g_strdup_printf ("export-routines:first-three %s %s",
                                          rs_routine_get_id (legs), rs_routine_get_id (empty));
  GtkLabel *label = rs_ui_child (fixture->page, "selection_label");

  act (fixture, "routines.select");
  g_assert_cmpstr (gtk_label_get_label (label), ==, "0 routines selected");
  gtk_widget_activate (get_row (fixture, "own_list", 0));
  g_assert_cmpstr (gtk_label_get_label (label), ==, "1 routine selected");
  gtk_widget_activate_action (fixture->page, "routines.extend", "s", "first-three");
  g_assert_cmpstr (gtk_label_get_label (label), ==, "3 routines selected");
  rs_ui_save_picture (fixture->window, "routines-page-selecting");

  act (fixture, "routines.export-selected");
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, all);
  /* What comes with the program stays. */
  act (fixture, "routines.delete-selected");
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, own);

  act (fixture, "routines.select-all");
  g_assert_cmpstr (rs_announcer_get_last (fixture->page), ==, "3 routines selected");
  act (fixture, "routines.stop-selecting");
  gtk_widget_activate (get_row (fixture, "own_list", 0));
  g_assert_true (g_str_has_prefix (rs_ui_get_request (fixture->window), "open-routine:"));
}

static void
test_strip (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsRoutine) routine = rs_ui_routine ("Many", "a", "b", "a", "c", "d", "e", "f", NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  RsRoutineStrip *strip = RS_ROUTINE_STRIP (rs_routine_strip_new ());
  GtkWindow *window;

  rs_routine_strip_set_routine (strip, rs_routine_get_state (routine), catalogue, NULL);
  gtk_widget_set_halign (GTK_WIDGET (strip), GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (strip));
  window = rs_ui_present (box, 600, 300);
  g_assert_cmpuint (rs_routine_strip_get_n_shown (strip), ==, 5);
  g_assert_cmpuint (rs_routine_strip_get_n_more (strip), ==, 1);

  gtk_widget_set_halign (GTK_WIDGET (strip), GTK_ALIGN_FILL);
  gtk_widget_set_margin_end (GTK_WIDGET (strip), 600 - 160);
  rs_ui_settle (box);
  g_assert_cmpuint (rs_routine_strip_get_n_shown (strip), ==, 2);
  g_assert_cmpuint (rs_routine_strip_get_n_more (strip), ==, 4);

  gtk_widget_set_margin_end (GTK_WIDGET (strip), 600 - 30);
  rs_ui_settle (box);
  g_assert_cmpuint (rs_routine_strip_get_n_shown (strip), ==, 0);
  rs_ui_close (window, box);
}

static void
show_narrow (const char *picture, AdwColorScheme scheme, GtkTextDirection direction)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (GListStore) routines = g_list_store_new (RS_TYPE_ROUTINE);
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (NOW);
  g_autoptr (GSettings) settings = g_settings_new (RS_APP_ID);
  g_autoptr (RsRoutine) ready_made = rs_ui_first_three ();
  g_autoptr (RsRoutine) own = rs_ui_routine (
      "Everything That I Would Like to Do Once in a While on a Quiet Sunday", "plank", NULL);
  GtkWidget *page;
  GtkWindow *window;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
  gtk_widget_set_default_direction (direction);
  g_list_store_append (routines, ready_made);
  g_list_store_append (routines, own);
  page = create_page (routines, catalogue, NULL, clock, settings);
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
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  show_narrow ("routines-page-large", ADW_COLOR_SCHEME_DEFAULT, GTK_TEXT_DIR_LTR);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
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
  ADD ("search", "own", test_search);
  ADD ("filter", "own", test_filter);
  ADD ("last-done", "own", test_last_done);
  ADD ("sort", "own", test_sort);
  ADD ("menu", "own", test_menu);
  ADD ("select", "own", test_select);
  ADD ("empty", NULL, test_empty);
  ADD ("many", NULL, test_many);
  g_test_add_func ("/routines-page/strip", test_strip);
  g_test_add_func ("/routines-page/narrow", test_narrow);

  return g_test_run ();
}
