/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "ui/widgets/rs-figure-thumbnail.h"

#include "support/rs-notify-counter.h"

#define SQUAT "bodyweight-squat"

static void
on_changed_cb (guint *n)
{
  (*n)++;
}

static void
on_ready_cb (RsMovements *movements, const char *id, gpointer user_data)
{
  g_assert_cmpstr (id, ==, SQUAT);
  (*(guint *) user_data)++;
}

static GdkTexture *
wait_for_thumbnail (RsMovements *movements, int size, double scale)
{
  GdkTexture *texture;

  while ((texture = rs_movements_get_thumbnail (movements, SQUAT, NULL, size, scale)) == NULL)
    g_main_context_iteration (NULL, TRUE);

  return texture;
}

static void
test_lookup (void)
{
  RsMovements *movements = rs_ui_movements ();
  RsMovement *squat = rs_movements_lookup (movements, SQUAT);

  g_assert_nonnull (squat);
  g_assert_true (rs_movements_lookup (movements, SQUAT) == squat);
  g_assert_true (rs_movements_has (movements, SQUAT));

  /* Not every exercise has one, and nobody gets out of the folder. */
  g_assert_null (rs_movements_lookup (movements, "no-such"));
  g_assert_false (rs_movements_has (movements, "no-such"));
  g_assert_null (rs_movements_lookup (movements, "../exercises/plank"));
  g_assert_null (rs_movements_get_thumbnail (movements, "no-such", NULL, 96, 1));

  g_assert_finalize_object (movements);
}

/* Never at once, in the size that was asked for, and only once. */
static void
test_thumbnail (void)
{
  RsMovements *movements = rs_ui_movements ();
  GdkTexture *texture;
  guint n_ready = 0;

  g_signal_connect (movements, "thumbnail-ready", G_CALLBACK (on_ready_cb), &n_ready);
  g_assert_null (rs_movements_get_thumbnail (movements, SQUAT, NULL, 96, 2));
  g_assert_null (rs_movements_get_thumbnail (movements, SQUAT, NULL, 96, 2));
  g_assert_cmpuint (n_ready, ==, 0);

  texture = wait_for_thumbnail (movements, 96, 2);
  g_assert_cmpuint (n_ready, ==, 1);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, 192);
  g_assert_cmpint (gdk_texture_get_height (texture), ==, 192);
  g_assert_true (wait_for_thumbnail (movements, 96, 2) == texture);
  g_assert_cmpuint (n_ready, ==, 1);

  /* Another size is another picture. */
  g_assert_true (wait_for_thumbnail (movements, 64, 1) != texture);
  rs_ui_finalize_movements (movements);
}

/* Settings and colours count at once: one signal, and pictures anew. */
static void
test_look (void)
{
  RsMovements *movements = rs_ui_movements ();
  g_autoptr (GSettings) settings = g_settings_new (RS_APP_ID);
  AdwStyleManager *style = adw_style_manager_get_default ();
  guint n_changed = 0;
  guint hash = rs_palette_hash (rs_movements_get_palette (movements));

  g_signal_connect_swapped (movements, "changed", G_CALLBACK (on_changed_cb), &n_changed);
  wait_for_thumbnail (movements, 96, 1);

  g_settings_set_string (settings, "figure-build", "broad");
  g_assert_cmpuint (n_changed, ==, 1);
  g_assert_cmpint (rs_movements_get_look (movements).build, ==, 1);
  g_assert_null (rs_movements_get_thumbnail (movements, SQUAT, NULL, 96, 1));

  g_settings_set_string (settings, "figure-tone", "deep");
  g_assert_cmpuint (n_changed, ==, 2);
  g_assert_cmpint (rs_movements_get_look (movements).tone, ==, RS_TONE_4);
  g_assert_cmpuint (rs_palette_hash (rs_movements_get_palette (movements)), !=, hash);

  g_settings_set_string (settings, "figure-tone", "deep");
  g_assert_cmpuint (n_changed, ==, 2);

  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  g_assert_cmpuint (n_changed, >=, 3);
  g_assert_cmpint (rs_movements_get_palette (movements)->theme, ==, RS_THEME_DARK);
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);
  g_assert_cmpint (rs_movements_get_palette (movements)->theme, ==, RS_THEME_LIGHT);

  rs_ui_finalize_movements (movements);
}

/* Thrown away while a thread draws: nothing is left, nothing is delivered. */
static void
test_early_end (void)
{
  RsMovements *movements = rs_ui_movements ();

  rs_movements_get_thumbnail (movements, SQUAT, NULL, 96, 1);
  rs_movements_get_thumbnail (movements, "plank", NULL, 96, 1);
  rs_ui_finalize_movements (movements);
}

static void
test_widget (void)
{
  RsMovements *movements = rs_ui_movements ();
  RsFigureThumbnail *thumbnail = RS_FIGURE_THUMBNAIL (rs_figure_thumbnail_new ());
  GtkWindow *window = rs_ui_present (thumbnail, 400, 300);
  RsNotifyCounter *counter = rs_notify_counter_new (thumbnail);

  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (thumbnail)), >, 0);
  rs_figure_thumbnail_set_movements (thumbnail, movements);
  rs_figure_thumbnail_set_movements (thumbnail, movements);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "movements"), ==, 1);
  rs_figure_thumbnail_set_exercise_id (thumbnail, SQUAT);
  rs_figure_thumbnail_set_exercise_id (thumbnail, SQUAT);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "exercise-id"), ==, 1);
  rs_figure_thumbnail_set_size (thumbnail, 80);
  rs_figure_thumbnail_set_size (thumbnail, 80);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "size"), ==, 1);
  rs_figure_thumbnail_set_playing (thumbnail, TRUE);
  rs_figure_thumbnail_set_playing (thumbnail, TRUE);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "playing"), ==, 1);
  /* Motion is reduced here: while it "plays" it shows two moments, and has no still picture. */
  g_assert_true (rs_figure_thumbnail_shows_two_moments (thumbnail));
  rs_figure_thumbnail_set_playing (thumbnail, FALSE);
  g_clear_pointer (&counter, rs_notify_counter_free);

  while (!rs_figure_thumbnail_is_ready (thumbnail))
    g_main_context_iteration (NULL, TRUE);
  gtk_test_accessible_assert_role (thumbnail, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  rs_ui_save_picture (window, "thumbnail");
  rs_ui_close (window, thumbnail);
  rs_ui_finalize_movements (movements);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/movements/lookup", test_lookup);
  g_test_add_func ("/movements/thumbnail", test_thumbnail);
  g_test_add_func ("/movements/look", test_look);
  g_test_add_func ("/movements/early-end", test_early_end);
  g_test_add_func ("/movements/widget", test_widget);

  return g_test_run ();
}
