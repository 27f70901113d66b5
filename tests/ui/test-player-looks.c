/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-player-test.h"
#include "rs-ui-test.h"

/* The digits can be read from three metres; a phone upright is only as wide as it is. */
static void
test_size (void)
{
  static const struct
  {
    int width;
    int height;
    const char *layout;
    double least;
  } sizes[] = {
    { 1280, 800, "wide", 1.0 / 6 },
    { 1000, 640, "wide", 1.0 / 6 },
    { 360, 640, "tall", 1.0 / 8 },
    { 360, 294, "tiny", 1.0 / 6 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      RsPlayer player = rs_player_open (sizes[i].width, sizes[i].height);
      AdwMultiLayoutView *layouts = rs_ui_child (player.view, "layouts");

      rs_player_act (&player, "session.start");
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (player.window)), <=, sizes[i].width);
      g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (player.window)), <=, sizes[i].height);
      g_assert_cmpstr (adw_multi_layout_view_get_layout_name (layouts), ==, sizes[i].layout);
      g_assert_cmpfloat (rs_time_dial_get_digit_height (rs_player_get_dial (&player)), >=,
                         sizes[i].height * sizes[i].least);
      if (sizes[i].width <= 360)
        rs_ui_assert_fits (player.page, 360);
      rs_player_close (&player);
    }
}

/* --- Pictures --- */

static void
save (RsPlayer *player, const char *look, const char *what)
{
  g_autofree char *name = g_strdup_printf ("session-%s-%s", look, what);

  rs_ui_save_picture (player->window, name);
}

/* One picture of each state, or, as each takes its time, of those that fill the page most. */
static void
take_pictures (int width, int height, const char *look, gboolean all)
{
  static const char *const segments[] = { "1-lead-in",     "2-reps", "3-rest",       NULL,
                                          "4-change-over", "5-hold", "6-side-switch" };
  RsPlayer player = rs_player_open (width, height);

  if (width <= 360)
    rs_ui_assert_fits (player.page, 360);
  if (all)
    save (&player, look, "0-ready");
  rs_player_act (&player, "session.start");
  for (guint i = 0; i < G_N_ELEMENTS (segments); i++)
    {
      rs_player_pass (&player, 3);
      if (width <= 360)
        rs_ui_assert_fits (player.page, 360);
      if (segments[i] != NULL && (all || i == 1 || i == 6))
        save (&player, look, segments[i]);
      rs_player_act (&player, "session.done");
    }

  rs_player_act (&player, "session.pause");
  if (width <= 360)
    rs_ui_assert_fits (player.page, 360);
  if (all)
    save (&player, look, "7-paused");
  rs_player_press (&player, GDK_KEY_Escape);
  save (&player, look, "8-end");
  adw_dialog_force_close (rs_ui_get_dialog (player.window));
  rs_session_send (player.session, RS_SESSION_END);
  rs_ui_settle (player.page);
  if (width <= 360)
    rs_ui_assert_fits (player.page, 360);
  save (&player, look, "9-finished");
  rs_player_close (&player);
}

static void
test_pictures (void)
{
  take_pictures (1280, 800, "wide", TRUE);
  take_pictures (1000, 640, "medium", FALSE);
  take_pictures (360, 640, "narrow", TRUE);
  take_pictures (360, 294, "tiny", TRUE);
}

static void
test_dark (void)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      ADW_COLOR_SCHEME_FORCE_DARK);
  take_pictures (1000, 640, "dark", TRUE);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
}

static void
test_right_to_left (void)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  take_pictures (1000, 640, "rtl", FALSE);
  take_pictures (360, 294, "rtl-tiny", FALSE);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* Nothing may need more room than the smallest window has. */
static void
test_large_text (void)
{
  GtkSettings *settings = gtk_settings_get_default ();

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  take_pictures (360, 640, "large-narrow", FALSE);
  take_pictures (360, 294, "large-tiny", FALSE);
  take_pictures (1000, 640, "large-medium", FALSE);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/player/size", test_size);
  g_test_add_func ("/player/pictures", test_pictures);
  g_test_add_func ("/player/dark", test_dark);
  g_test_add_func ("/player/right-to-left", test_right_to_left);
  g_test_add_func ("/player/large-text", test_large_text);

  return g_test_run ();
}
