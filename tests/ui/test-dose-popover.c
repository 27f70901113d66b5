/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "ui/routines/rs-dose-popover.h"

typedef struct
{
  RsCatalogue *catalogue;
  RsRoutine *routine;
  RsRoutineEditor *editor;
  GtkWidget *parent;
  GtkWidget *popover;
  GtkWindow *window;
} Fixture;

static void
open_for (Fixture *fixture, RsBlockKind kind)
{
  RsItem *item;
  g_autoptr (GArray) all = rs_positions_new_span (0, 2);

  fixture->catalogue = rs_ui_catalogue ();
  fixture->routine = rs_ui_routine ("Mine", "bodyweight-squat", "goblet-squat", NULL);
  fixture->editor = rs_routine_editor_new (fixture->routine, fixture->catalogue);
  if (kind != RS_BLOCK_STRAIGHT)
    rs_routine_editor_group (fixture->editor, all, kind);

  fixture->parent = gtk_button_new_with_label ("dose");
  fixture->window = rs_ui_present (fixture->parent, 500, 700);
  item = rs_routine_state_get_item (rs_routine_get_state (fixture->routine), 0);
  fixture->popover =
      rs_dose_popover_new (fixture->editor, item,
                           rs_routine_state_get_block (rs_routine_get_state (fixture->routine), 0));
  gtk_widget_set_parent (fixture->popover, fixture->parent);
  gtk_popover_popup (GTK_POPOVER (fixture->popover));
  rs_ui_settle (fixture->window);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  open_for (fixture, RS_BLOCK_STRAIGHT);
}

static void
set_up_circuit (Fixture *fixture, gconstpointer data)
{
  open_for (fixture, RS_BLOCK_CIRCUIT);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_widget_unparent (fixture->popover);
  rs_ui_close (fixture->window, fixture->parent);
  g_assert_finalize_object (fixture->editor);
  g_assert_finalize_object (fixture->routine);
  g_assert_finalize_object (fixture->catalogue);
}

static gpointer
child (Fixture *fixture, const char *id)
{
  return rs_ui_child (fixture->popover, id);
}

static void
type (Fixture *fixture, const char *text)
{
  gtk_editable_set_text (child (fixture, "text"), text);
}

static void
assert_dose (Fixture *fixture, const char *expected)
{
  g_autoptr (RsItem) item = NULL;
  g_autofree char *text = NULL;

  gtk_popover_popdown (GTK_POPOVER (fixture->popover));
  item = rs_dose_popover_dup_item (RS_DOSE_POPOVER (fixture->popover));
  text = item != NULL ? rs_dose_describe (rs_item_get_dose (item)) : NULL;
  g_assert_cmpstr (text, ==, expected);
}

/* Whoever only looks changes nothing. */
static void
test_untouched (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpstr (gtk_editable_get_text (child (fixture, "text")), ==, "3 × 12");
  assert_dose (fixture, NULL);
}

static void
test_typed (Fixture *fixture, gconstpointer data)
{
  type (fixture, "4x8-10 @8 20kg");
  g_assert_cmpint (gtk_spin_button_get_value_as_int (child (fixture, "sets")), ==, 4);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (child (fixture, "amount")), ==, 8);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (child (fixture, "up_to")), ==, 10);
  g_assert_cmpfloat (gtk_spin_button_get_value (child (fixture, "rpe")), ==, 8);
  g_assert_cmpfloat (gtk_spin_button_get_value (child (fixture, "load")), ==, 20);
  assert_dose (fixture, "4 × 8–10 · 20 kg · RPE 8 · rest 60 s");
}

static void
test_typed_sides (Fixture *fixture, gconstpointer data)
{
  type (fixture, "2x15/side");
  g_assert_true (adw_switch_row_get_active (child (fixture, "per_side")));
  g_assert_true (gtk_widget_get_visible (child (fixture, "switch_row")));
  assert_dose (fixture, "2 × 15 per side · rest 60 s");
}

static void
test_typed_open (Fixture *fixture, gconstpointer data)
{
  AdwSwitchRow *open = child (fixture, "open");

  type (fixture, "4x8-10");
  g_assert_false (adw_switch_row_get_active (open));
  type (fixture, "3x30+s");
  g_assert_true (adw_switch_row_get_active (open));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (open)), ==,
                   "As Long as You Can");
  g_assert_cmpint (gtk_spin_button_get_value_as_int (child (fixture, "amount")), ==, 30);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (child (fixture, "up_to")), ==, 0);
  g_assert_false (gtk_widget_is_sensitive (child (fixture, "up_to")));
  type (fixture, "3x30s");
  g_assert_false (adw_switch_row_get_active (open));
  type (fixture, "8-12+");
  g_assert_true (gtk_widget_get_visible (child (fixture, "text_problem")));
  type (fixture, "2x8+/side");
  assert_dose (fixture, "2 × 8+ per side · rest 60 s");
}

/* What is open has no upper end, and has one again as soon as it isn't. */
static void
test_open (Fixture *fixture, gconstpointer data)
{
  GtkWidget *open = child (fixture, "open");
  GtkSpinButton *up_to = child (fixture, "up_to");

  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (open)), ==,
                   "As Many as You Can");
  g_assert_nonnull (adw_action_row_get_subtitle (ADW_ACTION_ROW (open)));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (open), GTK_ACCESSIBLE_ROLE_SWITCH);
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (open),
                                                   GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  gtk_spin_button_set_value (up_to, 15);
  g_assert_cmpstr (gtk_editable_get_text (child (fixture, "text")), ==, "3 × 12–15");

  gtk_widget_activate (open);
  g_assert_true (adw_switch_row_get_active (ADW_SWITCH_ROW (open)));
  g_assert_cmpstr (gtk_editable_get_text (child (fixture, "text")), ==, "3 × 12+");
  g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (up_to)));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (up_to)), ==, "–");
  gtk_spin_button_set_value (child (fixture, "amount"), 10);
  adw_toggle_group_set_active_name (child (fixture, "measure"), "time");
  g_assert_cmpstr (gtk_editable_get_text (child (fixture, "text")), ==, "3 × 10+ s");

  gtk_widget_activate (open);
  g_assert_true (gtk_widget_is_sensitive (GTK_WIDGET (up_to)));
  g_assert_cmpstr (gtk_editable_get_text (child (fixture, "text")), ==, "3 × 10 s");
  gtk_widget_activate (open);
  assert_dose (fixture, "3 × 10+ s · rest 60 s");
  g_assert_cmpint (rs_dose_popover_get_verb (RS_DOSE_POPOVER (fixture->popover)), ==, RS_EDIT_DOSE);
}

/* Bad text is explained at the field and changes nothing. */
static void
test_bad_text (Fixture *fixture, gconstpointer data)
{
  GtkLabel *problem = child (fixture, "text_problem");

  type (fixture, "3 xx 12");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (problem)));
  g_assert_cmpstr (gtk_label_get_label (problem), !=, "");
  g_assert_true (gtk_widget_has_css_class (child (fixture, "text"), "error"));
  gtk_test_accessible_assert_state (child (fixture, "text"), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);
  type (fixture, "99 x 12");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (problem)));
  assert_dose (fixture, NULL);
}

static void
test_fields (Fixture *fixture, gconstpointer data)
{
  adw_toggle_group_set_active_name (child (fixture, "measure"), "time");
  gtk_spin_button_set_value (child (fixture, "sets"), 2);
  gtk_spin_button_set_value (child (fixture, "amount"), 45);
  gtk_drop_down_set_selected (child (fixture, "load_kind"), 2);
  gtk_spin_button_set_value (child (fixture, "load"), 25);
  gtk_spin_button_set_value (child (fixture, "rest"), 30);
  g_assert_cmpstr (gtk_editable_get_text (child (fixture, "text")), ==, "2 × 45 s · 25 lb");
  g_assert_false (gtk_widget_get_visible (child (fixture, "tempo_row")));
  assert_dose (fixture, "2 × 45 s · 25 lb · rest 30 s");
}

static void
test_rest_and_note (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsItem) item = NULL;

  gtk_spin_button_set_value (child (fixture, "rest_after"), 90);
  gtk_editable_set_text (child (fixture, "note"), " Slowly. ");
  gtk_popover_popdown (GTK_POPOVER (fixture->popover));
  item = rs_dose_popover_dup_item (RS_DOSE_POPOVER (fixture->popover));
  g_assert_cmpint (rs_item_get_rest_after (item), ==, 90);
  g_assert_cmpstr (rs_item_get_note (item), ==, "Slowly.");
  g_assert_cmpint (rs_dose_popover_get_verb (RS_DOSE_POPOVER (fixture->popover)), ==, RS_EDIT_REST);
}

/* In a round the rounds count the sets. */
static void
test_in_circuit (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpstr (gtk_editable_get_text (child (fixture, "text")), ==, "12 reps");
  g_assert_false (gtk_widget_get_visible (child (fixture, "sets_row")));
  type (fixture, "5x10");
  g_assert_true (gtk_widget_get_visible (child (fixture, "text_problem")));
  type (fixture, "10");
  g_assert_false (gtk_widget_get_visible (child (fixture, "text_problem")));
  assert_dose (fixture, "3 × 10 · rest 60 s");
}

static void
test_picture (Fixture *fixture, gconstpointer data)
{
  GtkNative *popover = GTK_NATIVE (fixture->popover);

  g_assert_true (gtk_widget_get_mapped (fixture->popover));
  rs_ui_assert_fits (fixture->popover, 360);
  rs_ui_save_picture_of (fixture->window, popover, "dose-popover");
  type (fixture, "3x30+s");
  rs_ui_settle (fixture->window);
  rs_ui_assert_fits (fixture->popover, 360);
  /* Where the keys are is what is seen. */
  gtk_widget_grab_focus (child (fixture, "open"));
  gtk_widget_grab_focus (child (fixture, "per_side"));
  rs_ui_save_picture_of (fixture->window, popover, "dose-popover-open");
}

#define ADD(name, up, function)                                                                    \
  g_test_add ("/dose-popover/" name, Fixture, NULL, up, function, tear_down)

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  ADD ("untouched", set_up, test_untouched);
  ADD ("typed", set_up, test_typed);
  ADD ("typed-sides", set_up, test_typed_sides);
  ADD ("typed-open", set_up, test_typed_open);
  ADD ("open", set_up, test_open);
  ADD ("bad-text", set_up, test_bad_text);
  ADD ("fields", set_up, test_fields);
  ADD ("rest-and-note", set_up, test_rest_and_note);
  ADD ("in-circuit", set_up_circuit, test_in_circuit);
  ADD ("picture", set_up, test_picture);

  return g_test_run ();
}
