/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-edit-samples.h"
#include "core/exercise/rs-library.h"
#include "ui/exercises/rs-exercises-page.h"
#include "ui/routines/rs-builder-list.h"
#include "ui/routines/rs-item-row.h"
#include "ui/routines/rs-routine-panel.h"
#include "ui/routines/rs-routine-page.h"

typedef struct
{
  RsCatalogue *catalogue;
  RsRoutine *routine;
  RsMovements *movements;
  GSettings *settings;
  RsRoutine *adopted;
  AdwNavigationPage *page;
  GtkWindow *window;
} Fixture;

static RsRoutine *
on_adopt_cb (Fixture *fixture)
{
  RsRoutineState *state = rs_routine_get_state (fixture->routine);
  g_autoptr (RsRoutineState) mine = rs_routine_state_with_name (state, "My First Three");

  fixture->adopted = rs_routine_new (NULL, mine, FALSE);
  return g_object_ref (fixture->adopted);
}

static AdwNavigationPage *
create_page (Fixture *fixture, RsRoutine *routine)
{
  g_autoptr (RsLibrary) library = NULL;
  GtkWidget *palette;

  fixture->catalogue = rs_ui_catalogue ();
  fixture->routine = routine;
  fixture->movements = rs_ui_movements ();
  fixture->settings = g_settings_new (RS_APP_ID);
  library = rs_library_new (fixture->catalogue);
  palette = g_object_new (RS_TYPE_EXERCISES_PAGE, "library", library, "movements",
                          fixture->movements, "settings", fixture->settings, "palette", TRUE, NULL);
  fixture->page = g_object_new (RS_TYPE_ROUTINE_PAGE, "routine", routine, "catalogue",
                                fixture->catalogue, "movements", fixture->movements, "settings",
                                fixture->settings, "palette", palette, NULL);
  g_signal_connect_swapped (fixture->page, "adopt", G_CALLBACK (on_adopt_cb), fixture);
  return fixture->page;
}

static void
show (Fixture *fixture, RsRoutine *routine, int width, int height)
{
  *fixture = (Fixture) { 0 };
  fixture->window = rs_ui_present (create_page (fixture, routine), width, height);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  show (fixture, rs_ui_routine ("Mine", "bodyweight-squat", "goblet-squat", "side-plank", NULL),
        1300, 760);
}

static void
set_up_narrow (Fixture *fixture, gconstpointer data)
{
  show (fixture, rs_ui_routine ("Mine", "bodyweight-squat", "side-plank", NULL), 500, 640);
}

static void
set_up_ready_made (Fixture *fixture, gconstpointer data)
{
  show (fixture, rs_ui_first_three (), 1300, 760);
}

static void
finish (Fixture *fixture)
{
  rs_ui_finalize_movements (fixture->movements);
  g_clear_object (&fixture->settings);
  g_assert_finalize_object (fixture->routine);
  if (fixture->adopted != NULL)
    g_assert_finalize_object (fixture->adopted);
  g_assert_finalize_object (fixture->catalogue);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, fixture->page);
  finish (fixture);
}

static gpointer
child (Fixture *fixture, const char *id)
{
  return rs_ui_child (fixture->page, id);
}

static gpointer
panel_child (Fixture *fixture, const char *id)
{
  return rs_ui_child (rs_ui_find (fixture->page, RS_TYPE_ROUTINE_PANEL, 0), id);
}

static void
act (Fixture *fixture, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, NULL);
  rs_ui_settle (fixture->window);
}

static void
pick (Fixture *fixture, const char *id)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "palette.pick", "s", id);
  rs_ui_settle (fixture->window);
}

static void
assert_ids (Fixture *fixture, const char *expected)
{
  g_autofree char *ids =
      rs_ui_dup_ids (rs_routine_page_get_routine (RS_ROUTINE_PAGE (fixture->page)));

  g_assert_cmpstr (ids, ==, expected);
}

static void
test_shows (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpstr (adw_navigation_page_get_title (fixture->page), ==, "Mine");
  g_assert_cmpstr (adw_navigation_page_get_tag (fixture->page), ==, "routine");
  g_assert_true (rs_routine_page_get_routine (RS_ROUTINE_PAGE (fixture->page)) == fixture->routine);
  g_assert_true (rs_routine_page_has_palette_beside (RS_ROUTINE_PAGE (fixture->page)));
  g_assert_cmpuint (rs_ui_count (fixture->page, RS_TYPE_ITEM_ROW), ==, 3);
  g_assert_true (g_str_has_prefix (gtk_label_get_label (child (fixture, "totals")),
                                   "3 exercises · 9 sets · "));
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
  rs_sample_edit_move (fixture->routine, 0, 1, "Squat");
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
  rs_sample_edit_move (fixture->routine, 0, 1, "Squat");
  gtk_widget_grab_focus (child (fixture, "undo_button"));
  act (fixture, "routine.undo");
  rs_ui_assert_focused (child (fixture, "redo_button"));
  act (fixture, "routine.redo");
  rs_ui_assert_focused (child (fixture, "undo_button"));
}

/* What is said about it follows each edit, and what it suggests helps and can be undone. */
static void
test_panel (Fixture *fixture, gconstpointer data)
{
  AdwActionRow *equipment = panel_child (fixture, "equipment_row");
  RsRoutinePanel *panel = rs_ui_find (fixture->page, RS_TYPE_ROUTINE_PANEL, 0);
  guint n = rs_routine_panel_get_n_findings (panel);

  g_assert_cmpstr (adw_action_row_get_subtitle (equipment), ==, "Dumbbell");
  g_assert_cmpstr (adw_action_row_get_subtitle (panel_child (fixture, "sets_row")), ==, "9");
  rs_sample_edit_remove (fixture->routine, 1, "Goblet Squat");
  rs_ui_settle (fixture->window);
  g_assert_cmpstr (adw_action_row_get_subtitle (equipment), ==, "No equipment");
  g_assert_cmpstr (adw_action_row_get_subtitle (panel_child (fixture, "sets_row")), ==, "6");
  act (fixture, "routine.undo");
  g_assert_cmpuint (rs_routine_panel_get_n_findings (panel), ==, n);
  g_assert_cmpuint (n, >, 0);
}

static void
test_remedy (Fixture *fixture, gconstpointer data)
{
  RsRoutinePanel *panel = rs_ui_find (fixture->page, RS_TYPE_ROUTINE_PANEL, 0);
  guint n = rs_routine_panel_get_n_findings (panel);

  g_signal_emit_by_name (rs_ui_find_button (panel, "Add Hip Bridge"), "clicked");
  rs_ui_settle (fixture->window);
  assert_ids (fixture, "bodyweight-squat goblet-squat side-plank hip-bridge");
  g_assert_cmpuint (rs_routine_panel_get_n_findings (panel), <, n);
  assert_history (fixture, "Undo Add Hip Bridge", "Redo");
  act (fixture, "routine.undo");
  g_assert_cmpuint (rs_routine_panel_get_n_findings (panel), ==, n);
}

static void
type_name (Fixture *fixture, const char *name)
{
  gtk_editable_set_text (panel_child (fixture, "name_row"), name);
  g_signal_emit_by_name (panel_child (fixture, "name_row"), "apply");
}

static void
test_rename (Fixture *fixture, gconstpointer data)
{
  type_name (fixture, "  Hills ");
  g_assert_cmpstr (rs_routine_get_name (fixture->routine), ==, "Hills");
  g_assert_cmpstr (adw_navigation_page_get_title (fixture->page), ==, "Hills");
  assert_history (fixture, "Undo Rename Routine", "Redo");

  act (fixture, "routine.undo");
  g_assert_cmpstr (gtk_editable_get_text (panel_child (fixture, "name_row")), ==, "Mine");
  assert_history (fixture, "Undo", "Redo Rename Routine");
}

static void
test_rename_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *toast = NULL;

  gtk_editable_set_text (panel_child (fixture, "name_row"), " ");
  g_assert_true (gtk_widget_has_css_class (panel_child (fixture, "name_row"), "error"));
  g_signal_emit_by_name (panel_child (fixture, "name_row"), "apply");
  rs_ui_settle (fixture->page);

  toast = rs_ui_dup_toast (fixture->window);
  g_assert_cmpstr (toast, ==, "A routine needs a name");
  g_assert_cmpstr (rs_routine_get_name (fixture->routine), ==, "Mine");
  g_assert_cmpstr (gtk_editable_get_text (panel_child (fixture, "name_row")), ==, "Mine");
  g_assert_false (gtk_widget_has_css_class (panel_child (fixture, "name_row"), "error"));

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
test_picks (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsItem) item = NULL;

  pick (fixture, "plank");
  assert_ids (fixture, "bodyweight-squat goblet-squat side-plank plank");

  /* With the dose that the exercise starts with; each is a step of undo. */
  item = g_list_model_get_item (G_LIST_MODEL (fixture->routine), 3);
  g_assert_cmpint (rs_item_get_dose (item)->measure, ==, RS_MEASURE_TIME);
  assert_history (fixture, "Undo Add Plank", "Redo");

  /* What is selected is what the next one goes behind. */
  rs_builder_list_select (rs_ui_find (fixture->page, RS_TYPE_BUILDER_LIST, 0), 0, 1);
  pick (fixture, "hip-bridge");
  assert_ids (fixture, "bodyweight-squat hip-bridge goblet-squat side-plank plank");
}

/* Where there is no room beside the routine it is a dialog, which stays for more. */
static void
test_palette_dialog (Fixture *fixture, gconstpointer data)
{
  AdwDialog *dialog;

  g_assert_false (rs_routine_page_has_palette_beside (RS_ROUTINE_PAGE (fixture->page)));
  act (fixture, "routine.add-exercise");
  dialog = rs_ui_get_dialog (fixture->window);
  g_assert_nonnull (dialog);
  g_assert_cmpuint (rs_ui_count (dialog, RS_TYPE_EXERCISES_PAGE), ==, 1);
  rs_ui_save_picture (fixture->window, "routine-page-palette");
  gtk_widget_activate_action (rs_ui_find (dialog, RS_TYPE_EXERCISES_PAGE, 0), "palette.pick", "s",
                              "plank");
  gtk_widget_activate_action (rs_ui_find (dialog, RS_TYPE_EXERCISES_PAGE, 0), "palette.pick", "s",
                              "hip-bridge");
  g_assert_true (rs_ui_get_dialog (fixture->window) == dialog);
  assert_ids (fixture, "bodyweight-squat side-plank plank hip-bridge");
  rs_ui_close_dialog (fixture->window);
  rs_ui_assert_focused (child (fixture, "add_button"));
}

/* The panel slides over the routine; its button tells whether it is there. */
static void
test_panel_over (Fixture *fixture, gconstpointer data)
{
  AdwOverlaySplitView *split = child (fixture, "panel_split");

  g_assert_true (adw_overlay_split_view_get_collapsed (split));
  g_assert_false (adw_overlay_split_view_get_show_sidebar (split));
  gtk_toggle_button_set_active (child (fixture, "panel_button"), TRUE);
  rs_ui_settle (fixture->window);
  g_assert_true (adw_overlay_split_view_get_show_sidebar (split));
  rs_ui_save_picture (fixture->window, "routine-page-panel");

  adw_overlay_split_view_set_show_sidebar (split, FALSE);
  rs_ui_settle (fixture->window);
  g_assert_false (gtk_toggle_button_get_active (child (fixture, "panel_button")));
}

static void
test_replaces (Fixture *fixture, gconstpointer data)
{
  AdwDialog *dialog;

  gtk_widget_activate_action (rs_ui_find (fixture->page, RS_TYPE_ITEM_ROW, 1), "item.replace",
                              NULL);
  rs_ui_settle (fixture->window);
  dialog = rs_ui_get_dialog (fixture->window);
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Replace Goblet Squat");
  gtk_widget_activate_action (rs_ui_find (dialog, RS_TYPE_EXERCISES_PAGE, 0), "palette.pick", "s",
                              "plank");
  rs_ui_settle (fixture->window);
  assert_ids (fixture, "bodyweight-squat plank side-plank");
  g_assert_null (rs_ui_get_dialog (fixture->window));
}

/* Fitting and adapting are looked at first. */
static void
test_proposals (Fixture *fixture, gconstpointer data)
{
  AdwDialog *dialog;

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "routine.fit", "u", 10);
  rs_ui_settle (fixture->window);
  dialog = rs_ui_get_dialog (fixture->window);
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Fit to 10 Minutes");
  rs_ui_save_picture (fixture->window, "routine-page-fit");
  g_assert_null (rs_routine_get_undo_label (fixture->routine));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "proposal.apply", NULL);
  rs_ui_settle (fixture->window);
  assert_history (fixture, "Undo Fit to 10 Minutes", "Redo");
  act (fixture, "routine.undo");
  assert_ids (fixture, "bodyweight-squat goblet-squat side-plank");

  act (fixture, "routine.adapt");
  gtk_widget_activate_action (GTK_WIDGET (rs_ui_get_dialog (fixture->window)), "proposal.apply",
                              NULL);
  rs_ui_settle (fixture->window);
  assert_history (fixture, "Undo Adapt to My Equipment", "Redo");
}

static void
test_adds_blocks (Fixture *fixture, gconstpointer data)
{
  RsRoutineState *state;

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "routine.add-block", "s", "cool-down");
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "routine.add-block", "s", "circuit");
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "routine.add-block", "s", "warm-up");
  rs_ui_settle (fixture->window);
  state = rs_routine_get_state (fixture->routine);
  g_assert_cmpuint (rs_routine_state_get_n_blocks (state), ==, 4);
  g_assert_cmpint (rs_block_get_kind (rs_routine_state_get_block (state, 0)), ==, RS_BLOCK_WARM_UP);
  g_assert_cmpint (rs_block_get_kind (rs_routine_state_get_block (state, 2)), ==, RS_BLOCK_CIRCUIT);
  g_assert_cmpint (rs_block_get_kind (rs_routine_state_get_block (state, 3)), ==,
                   RS_BLOCK_COOL_DOWN);
  rs_ui_save_picture (fixture->window, "routine-page-blocks");
}

/* As it is it is not changed; the first edit goes on with a copy. */
static void
test_ready_made (Fixture *fixture, gconstpointer data)
{
  act (fixture, "routine.delete");
  g_assert_cmpstr (rs_ui_get_request (fixture->window), ==, "");
  rs_ui_save_picture (fixture->window, "routine-page-ready-made");

  pick (fixture, "side-plank");
  g_assert_nonnull (fixture->adopted);
  g_assert_true (rs_routine_page_get_routine (RS_ROUTINE_PAGE (fixture->page)) == fixture->adopted);
  g_assert_cmpstr (adw_navigation_page_get_title (fixture->page), ==, "My First Three");
  assert_ids (fixture, "bodyweight-squat hip-bridge plank side-plank");
  assert_history (fixture, "Undo Add Side Plank", "Redo");
}

/* Going back keeps what was typed as the name. */
static void
test_leaving_renames (void)
{
  Fixture fixture;
  AdwNavigationView *view;

  show (&fixture, rs_ui_routine ("Mine", "plank", NULL), 1300, 760);
  view = ADW_NAVIGATION_VIEW (gtk_widget_get_parent (GTK_WIDGET (fixture.page)));
  gtk_editable_set_text (panel_child (&fixture, "name_row"), "Hills");
  adw_navigation_view_push (view, adw_navigation_page_new (gtk_label_new ("x"), "x"));
  rs_ui_settle (fixture.window);
  g_assert_cmpstr (rs_routine_get_name (fixture.routine), ==, "Hills");
  tear_down (&fixture, NULL);
}

/* Pushed as the window does it: the first exercise has the keys, not the name. */
static void
test_pushed (void)
{
  Fixture fixture = { 0 };
  AdwNavigationPage *root = adw_navigation_page_new (gtk_button_new_with_label ("x"), "x");
  GtkWindow *window = rs_ui_present (root, 500, 500);
  AdwNavigationView *view = ADW_NAVIGATION_VIEW (gtk_widget_get_parent (GTK_WIDGET (root)));
  AdwNavigationPage *page =
      create_page (&fixture, rs_ui_routine ("Mine", "plank", "side-plank", NULL));

  adw_navigation_view_push (view, page);
  rs_ui_settle (window);
  g_assert_true (rs_builder_list_has_focus (rs_ui_find (page, RS_TYPE_BUILDER_LIST, 0)));
  rs_ui_close (window, page);
  finish (&fixture);
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
  rs_sample_edit_move (fixture.routine, 0, 1, "Squat");

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
  ADD ("panel", set_up, test_panel);
  ADD ("remedy", set_up, test_remedy);
  ADD ("rename", set_up, test_rename);
  ADD ("rename-refused", set_up, test_rename_refused);
  ADD ("requests", set_up, test_requests);
  ADD ("picks", set_up, test_picks);
  ADD ("palette-dialog", set_up_narrow, test_palette_dialog);
  ADD ("panel-over", set_up_narrow, test_panel_over);
  ADD ("replaces", set_up, test_replaces);
  ADD ("proposals", set_up, test_proposals);
  ADD ("adds-blocks", set_up, test_adds_blocks);
  ADD ("ready-made", set_up_ready_made, test_ready_made);
  g_test_add_func ("/routine-page/leaving-renames", test_leaving_renames);
  ADD ("properties", set_up, test_properties);
  g_test_add_func ("/routine-page/pushed", test_pushed);
  g_test_add_func ("/routine-page/narrow", test_narrow);
  g_test_add_func ("/routine-page/large-text", test_large_text);

  return g_test_run ();
}
