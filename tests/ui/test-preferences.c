/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

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
  RsPreferencesDialog *dialog = rs_preferences_dialog_new (settings, movements);
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
  rs_ui_finalize_movements (movements);
}

static void
test_pictures (void)
{
  g_autoptr (GSettings) settings = g_settings_new (RS_APP_ID);
  RsMovements *movements = rs_ui_movements ();
  RsPreferencesDialog *dialog = rs_preferences_dialog_new (settings, movements);
  GtkWindow *window = rs_ui_present (dialog, 700, 800);

  g_assert_cmpuint (rs_ui_count (dialog, RS_TYPE_FIGURE_THUMBNAIL), ==, 2 + RS_N_TONES);
  for (guint i = 0; i < 2 + RS_N_TONES; i++)
    while (!rs_figure_thumbnail_is_ready (rs_ui_find (dialog, RS_TYPE_FIGURE_THUMBNAIL, i)))
      g_main_context_iteration (NULL, TRUE);

  rs_ui_assert_fits (dialog, 360);
  rs_ui_save_picture (window, "preferences");
  rs_ui_close (window, dialog);
  rs_ui_finalize_movements (movements);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/preferences/choices", test_choices);
  g_test_add_func ("/preferences/pictures", test_pictures);

  return g_test_run ();
}
