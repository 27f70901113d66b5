/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "ui/app/rs-cues-group.h"
#include "ui/app/rs-preferences-dialog.h"
#include "ui/widgets/rs-figure-thumbnail.h"

static GtkCheckButton *
find_choice (gpointer dialog, const char *name)
{
  for (guint i = 0; i < rs_ui_count (dialog, GTK_TYPE_CHECK_BUTTON); i++)
    {
      GtkWidget *button = rs_ui_find (dialog, GTK_TYPE_CHECK_BUTTON, i);
      g_autofree char *other = gtk_test_accessible_check_property (
          GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name);

      if (other == NULL)
        return GTK_CHECK_BUTTON (button);
    }

  g_error ("there is no choice “%s”", name);
}

/* A choice is in the settings and in every figure at once. */
static void
test_choices (void)
{
  g_autoptr (GSettings) settings = g_settings_new (RS_APP_ID);
  RsMovements *movements = rs_ui_movements ();
  RsSpeaker *speaker = rs_speaker_new (settings);
  RsPreferencesDialog *dialog = rs_preferences_dialog_new (settings, movements, speaker);
  GtkWindow *window = rs_ui_present (dialog, 700, 800);
  GtkCheckButton *broad = find_choice (dialog, "Broader, Short Hair");
  GtkCheckButton *narrow = find_choice (dialog, "Narrower, Hair Tied Back");

  g_assert_true (gtk_check_button_get_active (narrow));
  g_assert_false (gtk_check_button_get_active (broad));
  gtk_widget_activate (GTK_WIDGET (broad));
  g_assert_cmpint (g_settings_get_enum (settings, "figure-build"), ==, 1);
  g_assert_cmpint (rs_movements_get_look (movements).build, ==, 1);
  g_assert_true (gtk_check_button_get_active (broad));
  g_assert_false (gtk_check_button_get_active (narrow));

  gtk_widget_activate (GTK_WIDGET (find_choice (dialog, "Deep Brown Skin, Black Hair")));
  g_assert_cmpint (rs_movements_get_look (movements).tone, ==, RS_TONE_4);

  /* And the other way round. */
  g_settings_set_string (settings, "figure-build", "narrow");
  g_assert_true (gtk_check_button_get_active (narrow));

  rs_ui_close (window, dialog);
  g_assert_finalize_object (speaker);
  rs_ui_finalize_movements (movements);
}

static void
test_pictures (void)
{
  g_autoptr (GSettings) settings = g_settings_new (RS_APP_ID);
  RsMovements *movements = rs_ui_movements ();
  RsSpeaker *speaker = rs_speaker_new (settings);
  RsPreferencesDialog *dialog = rs_preferences_dialog_new (settings, movements, speaker);
  GtkWindow *window = rs_ui_present (dialog, 700, 800);

  g_assert_cmpuint (rs_ui_count (dialog, RS_TYPE_FIGURE_THUMBNAIL), ==, 2 + RS_N_TONES);
  for (guint i = 0; i < 2 + RS_N_TONES; i++)
    while (!rs_figure_thumbnail_is_ready (rs_ui_find (dialog, RS_TYPE_FIGURE_THUMBNAIL, i)))
      g_main_context_iteration (NULL, TRUE);

  rs_ui_assert_fits (dialog, 360);
  rs_ui_save_picture (window, "preferences");
  rs_ui_close (window, dialog);
  g_assert_finalize_object (speaker);
  rs_ui_finalize_movements (movements);
}

/* --- The page about sessions --- */

typedef struct
{
  GSettings *settings;
  RsMovements *movements;
  RsSpeaker *speaker;
  RsPreferencesDialog *dialog;
  GtkWindow *window;
} Scene;

static Scene
open_session_page (int width)
{
  Scene scene = { g_settings_new (RS_APP_ID), rs_ui_movements (), NULL, NULL, NULL };

  /* Nobody is to hear the tests. */
  scene.speaker = rs_speaker_new (NULL);
  rs_speaker_set_volume (scene.speaker, 0);
  scene.dialog = rs_preferences_dialog_new (scene.settings, scene.movements, scene.speaker);
  scene.window = rs_ui_present (scene.dialog, width, 1000);
  adw_preferences_dialog_set_visible_page_name (ADW_PREFERENCES_DIALOG (scene.dialog), "session");
  rs_ui_settle (scene.window);
  return scene;
}

static void
close_session_page (Scene *scene)
{
  static const char *const keys[] = { "session-lead-in",        "session-metronome",
                                      "session-metronome-ends", "session-flash",
                                      "session-speech",         "session-volume",
                                      "session-silent-cues" };

  rs_ui_close (scene->window, scene->dialog);
  g_assert_finalize_object (scene->speaker);
  rs_ui_finalize_movements (scene->movements);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (scene->settings, keys[i]);
  g_clear_object (&scene->settings);
}

static gpointer
find_row (Scene *scene, const char *title)
{
  for (guint i = 0; i < rs_ui_count (scene->dialog, ADW_TYPE_PREFERENCES_ROW); i++)
    {
      AdwPreferencesRow *row = rs_ui_find (scene->dialog, ADW_TYPE_PREFERENCES_ROW, i);

      if (g_str_equal (adw_preferences_row_get_title (row), title))
        return row;
    }

  g_error ("there is no row “%s”", title);
}

/* What is there is what the settings say, both ways. */
static void
check_switch (Scene *scene, const char *title, const char *key)
{
  AdwSwitchRow *row = find_row (scene, title);
  gboolean now = g_settings_get_boolean (scene->settings, key);

  g_assert_cmpint (adw_switch_row_get_active (row), ==, now);
  adw_switch_row_set_active (row, !now);
  g_assert_cmpint (g_settings_get_boolean (scene->settings, key), ==, !now);
  g_settings_set_boolean (scene->settings, key, now);
  g_assert_cmpint (adw_switch_row_get_active (row), ==, now);
}

static void
test_session (void)
{
  Scene scene = open_session_page (700);
  GtkWidget *lead_in = rs_ui_find (find_row (&scene, "Get Ready"), GTK_TYPE_SPIN_BUTTON, 0);
  GtkWidget *ends = find_row (&scene, "Metronome Ends a Set");

  gtk_test_accessible_assert_role (lead_in, GTK_ACCESSIBLE_ROLE_SPIN_BUTTON);
  gtk_test_accessible_assert_property (lead_in, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Seconds to get ready");
  g_assert_cmpfloat (gtk_spin_button_get_value (GTK_SPIN_BUTTON (lead_in)), ==, 10);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (lead_in), 100);
  g_assert_cmpint (g_settings_get_int (scene.settings, "session-lead-in"), ==, 60);

  check_switch (&scene, "Metronome", "session-metronome");
  check_switch (&scene, "Metronome Ends a Set", "session-metronome-ends");
  check_switch (&scene, "Flash", "session-flash");
  check_switch (&scene, "Spoken Cues", "session-speech");

  g_assert_true (gtk_widget_get_sensitive (ends));
  g_settings_set_boolean (scene.settings, "session-metronome", FALSE);
  g_assert_false (gtk_widget_get_sensitive (ends));
  close_session_page (&scene);
}

static void
test_speech (void)
{
  Scene scene = open_session_page (700);
  AdwActionRow *row = find_row (&scene, "Spoken Cues");
  g_autofree char *without = g_strdup (adw_action_row_get_subtitle (row));
  gboolean available = TRUE;

  g_object_get (scene.dialog, "speech-available", &available, NULL);
  g_assert_false (available);
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (row)));
  g_object_set (scene.dialog, "speech-available", TRUE, NULL);
  g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (row)));
  g_assert_cmpstr (adw_action_row_get_subtitle (row), !=, without);
  close_session_page (&scene);
}

/* A switch is one word in the list; what else is in there stays. */
static void
test_cues (void)
{
  static const char *const before[] = { "of-tomorrow", "half", NULL };
  static const char *const after[] = { "of-tomorrow", "start", NULL };
  Scene scene = open_session_page (700);

  for (int kind = 0; kind < RS_N_CUES; kind++)
    {
      const char *name = rs_cues_group_get_name ((RsCueKind) kind);
      GtkWidget *audible = rs_ui_find (find_row (&scene, name), GTK_TYPE_SWITCH, 0);
      g_autofree char *play = g_strdup_printf ("Play “%s”", name);
      GtkWidget *button = rs_ui_find_button (scene.dialog, play);

      gtk_test_accessible_assert_property (audible, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
      g_assert_true (gtk_switch_get_active (GTK_SWITCH (audible)));
      g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Play");
      gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, play);
      gtk_widget_activate (button);
    }

  g_settings_set_strv (scene.settings, "session-silent-cues", before);
  {
    GtkSwitch *half = rs_ui_find (find_row (&scene, "Half-Way"), GTK_TYPE_SWITCH, 0);
    GtkSwitch *start = rs_ui_find (find_row (&scene, "Start"), GTK_TYPE_SWITCH, 0);
    g_auto (GStrv) silent = NULL;

    g_assert_false (gtk_switch_get_active (half));
    g_assert_true (gtk_switch_get_active (start));
    gtk_switch_set_active (start, FALSE);
    gtk_switch_set_active (half, TRUE);
    silent = g_settings_get_strv (scene.settings, "session-silent-cues");
    g_assert_true (g_strv_equal ((const char *const *) silent, after));
  }
  close_session_page (&scene);
}

static void
test_volume (void)
{
  static const char before[] = "80 %", after[] = "25 %";
  Scene scene = open_session_page (700);
  GtkWidget *scale = rs_ui_find (find_row (&scene, "Volume"), GTK_TYPE_SCALE, 0);

  gtk_test_accessible_assert_role (scale, GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_LABEL, "Volume");
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, before);
  g_assert_cmpfloat_with_epsilon (gtk_range_get_value (GTK_RANGE (scale)), 80, 1e-6);
  gtk_range_set_value (GTK_RANGE (scale), 25);
  g_assert_cmpfloat_with_epsilon (g_settings_get_double (scene.settings, "session-volume"), 0.25,
                                  1e-6);
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, after);
  g_settings_set_double (scene.settings, "session-volume", 1);
  g_assert_cmpfloat (gtk_range_get_value (GTK_RANGE (scale)), ==, 100);
  close_session_page (&scene);
}

static void
test_narrow (void)
{
  Scene scene = open_session_page (370); /* 360 without the frame of the window */

  rs_ui_assert_fits (scene.dialog, 360);
  rs_ui_save_picture (scene.window, "preferences-session");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  rs_ui_settle (scene.window);
  rs_ui_save_picture (scene.window, "preferences-session-rtl");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  close_session_page (&scene);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/preferences/choices", test_choices);
  g_test_add_func ("/preferences/pictures", test_pictures);
  g_test_add_func ("/preferences/session", test_session);
  g_test_add_func ("/preferences/speech", test_speech);
  g_test_add_func ("/preferences/cues", test_cues);
  g_test_add_func ("/preferences/volume", test_volume);
  g_test_add_func ("/preferences/narrow", test_narrow);

  return g_test_run ();
}
