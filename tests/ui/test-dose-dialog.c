/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "ui/routines/rs-dose-dialog.h"

typedef struct
{
  AdwDialog *dialog;
  GtkWindow *window;
  RsDose *applied;
  guint n_applied;
} Fixture;

static void
on_applied_cb (Fixture *fixture, const RsDose *dose)
{
  fixture->n_applied++;
  g_clear_pointer (&fixture->applied, rs_dose_free);
  fixture->applied = rs_dose_copy (dose);
}

static RsDose
sample (void)
{
  RsDose dose = rs_sample_reps (3, 12, 60);

  dose.tempo = (RsTempo) { 3, 1, 1 };
  dose.load_kg = 12.5;
  return dose;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  RsDose dose = sample ();

  fixture->dialog = rs_dose_dialog_new ("Goblet Squat", &dose);
  g_signal_connect_swapped (fixture->dialog, "applied", G_CALLBACK (on_applied_cb), fixture);
  fixture->window = rs_ui_present (fixture->dialog, 700, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_ui_close (fixture->window, NULL);
  g_clear_pointer (&fixture->applied, rs_dose_free);
}

static gpointer
field (Fixture *fixture, const char *id)
{
  return rs_ui_child (fixture->dialog, id);
}

static void
apply (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->dialog), "dose.apply", NULL);
}

static void
test_shows (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (gtk_spin_button_get_value_as_int (field (fixture, "sets")), ==, 3);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (field (fixture, "amount")), ==, 12);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (field (fixture, "rest")), ==, 60);
  g_assert_cmpstr (gtk_editable_get_text (field (fixture, "load")), ==, "12.5");
  g_assert_cmpstr (gtk_editable_get_text (field (fixture, "tempo")), ==, "3-1-1");
  rs_ui_save_picture (fixture->window, "dose-dialog");
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  static const char *const names[][2] = { { "sets", "Sets" },
                                          { "amount", "Repetitions" },
                                          { "rest", "Rest in seconds" },
                                          { "load", "Load in kilograms" },
                                          { "tempo", "Tempo: seconds down, hold and up" },
                                          { "measure", "Counted in" } };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_test_accessible_assert_property (field (fixture, names[i][0]),
                                         GTK_ACCESSIBLE_PROPERTY_LABEL, names[i][1]);
}

static void
test_untouched (Fixture *fixture, gconstpointer data)
{
  apply (fixture);
  g_assert_cmpuint (fixture->n_applied, ==, 0);
}

static void
test_apply (Fixture *fixture, gconstpointer data)
{
  RsDose expected = sample ();

  expected.sets = 4;
  expected.amount = 8;
  expected.rest_s = 90;
  expected.per_side = TRUE;
  expected.load_kg = 7.25;
  expected.tempo = (RsTempo) { 2, 0, RS_TEMPO_FAST };

  gtk_spin_button_set_value (field (fixture, "sets"), 4);
  gtk_spin_button_set_value (field (fixture, "amount"), 8);
  gtk_spin_button_set_value (field (fixture, "rest"), 90);
  /* Typed, and not left with Return. */
  gtk_editable_set_text (field (fixture, "load"), "7.25");
  gtk_editable_set_text (field (fixture, "tempo"), "2-0-X");
  adw_switch_row_set_active (field (fixture, "per_side"), TRUE);
  g_assert_cmpuint (fixture->n_applied, ==, 0);

  apply (fixture);
  g_assert_cmpuint (fixture->n_applied, ==, 1);
  g_assert_true (rs_dose_equal (fixture->applied, &expected));
}

static void
test_measure (Fixture *fixture, gconstpointer data)
{
  GtkSpinButton *amount = field (fixture, "amount");

  adw_toggle_group_set_active_name (field (fixture, "measure"), "time");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (amount), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Seconds");
  g_assert_false (gtk_widget_get_visible (field (fixture, "tempo_row")));
  gtk_spin_button_set_value (amount, 2000);

  /* So many repetitions cannot be. */
  adw_toggle_group_set_active_name (field (fixture, "measure"), "reps");
  g_assert_cmpint (gtk_spin_button_get_value_as_int (amount), ==, RS_DOSE_MAX_REPS);

  adw_toggle_group_set_active_name (field (fixture, "measure"), "time");
  gtk_spin_button_set_value (amount, 30);
  apply (fixture);
  g_assert_cmpint (fixture->applied->measure, ==, RS_MEASURE_TIME);
  g_assert_cmpuint (fixture->applied->amount, ==, 30);
}

static void
test_wrong_tempo (Fixture *fixture, gconstpointer data)
{
  gtk_editable_set_text (field (fixture, "tempo"), "slowly");
  gtk_test_accessible_assert_state (field (fixture, "tempo"), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);
  g_assert_false (gtk_widget_is_sensitive (field (fixture, "apply_button")));
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (field (fixture, "tempo_row")), "3-1-1"));
  rs_ui_save_picture (fixture->window, "dose-dialog-error");
  apply (fixture);
  g_assert_cmpuint (fixture->n_applied, ==, 0);

  gtk_editable_set_text (field (fixture, "tempo"), "");
  gtk_test_accessible_assert_state (field (fixture, "tempo"), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_FALSE);
  apply (fixture);
  g_assert_cmpuint (fixture->n_applied, ==, 1);
  g_assert_false (rs_tempo_is_set (&fixture->applied->tempo));
}

/* A tempo that is wrong is of no matter to seconds. */
static void
test_wrong_tempo_hidden (Fixture *fixture, gconstpointer data)
{
  gtk_editable_set_text (field (fixture, "tempo"), "slowly");
  adw_toggle_group_set_active_name (field (fixture, "measure"), "time");
  g_assert_true (gtk_widget_is_sensitive (field (fixture, "apply_button")));
  adw_toggle_group_set_active_name (field (fixture, "measure"), "reps");
  g_assert_false (gtk_widget_is_sensitive (field (fixture, "apply_button")));
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  gpointer weak = fixture->dialog;

  g_object_add_weak_pointer (G_OBJECT (fixture->dialog), &weak);
  gtk_spin_button_set_value (field (fixture, "sets"), 9);
  g_signal_emit_by_name (rs_ui_find_button (fixture->dialog, "_Cancel"), "clicked");
  rs_ui_settle (fixture->window);

  g_assert_cmpuint (fixture->n_applied, ==, 0);
  g_assert_null (rs_ui_get_dialog (fixture->window));
  g_assert_null (weak);
}

static void
test_narrow (void)
{
  RsDose dose = sample ();
  AdwDialog *dialog = rs_dose_dialog_new ("Goblet Squat with a Long Name", &dose);
  GtkWindow *window = rs_ui_present (dialog, 360, 640);

  /* As a sheet, too, it begins where one types. */
  g_assert_true (
      gtk_widget_is_ancestor (gtk_window_get_focus (window), rs_ui_child (dialog, "sets")));
  rs_ui_assert_fits (dialog, 360);
  rs_ui_save_picture (window, "dose-dialog-narrow");
  rs_ui_close (window, dialog);
}

static void
test_large_text (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  RsDose dose = sample ();
  AdwDialog *dialog;
  GtkWindow *window;

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  dialog = rs_dose_dialog_new ("Goblet Squat with a Long Name", &dose);
  window = rs_ui_present (dialog, 360, 640);
  rs_ui_assert_fits (dialog, 360);
  rs_ui_save_picture (window, "dose-dialog-large-text");
  adw_toggle_group_set_active_name (rs_ui_child (dialog, "measure"), "time");
  rs_ui_assert_fits (dialog, 360);
  rs_ui_close (window, dialog);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

#define ADD(name, function)                                                                        \
  g_test_add ("/dose-dialog/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  ADD ("shows", test_shows);
  ADD ("names", test_names);
  ADD ("untouched", test_untouched);
  ADD ("apply", test_apply);
  ADD ("measure", test_measure);
  ADD ("wrong-tempo", test_wrong_tempo);
  ADD ("wrong-tempo-hidden", test_wrong_tempo_hidden);
  ADD ("cancel", test_cancel);
  g_test_add_func ("/dose-dialog/narrow", test_narrow);
  g_test_add_func ("/dose-dialog/large-text", test_large_text);

  return g_test_run ();
}
