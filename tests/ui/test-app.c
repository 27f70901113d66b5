/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-frozen-clock.h"
#include "support/rs-samples.h"
#include "ui/app/rs-inhibitor.h"
#include "ui/app/rs-services.h"
#include "ui/app/rs-shortcuts-dialog.h"
#include "ui/app/rs-window.h"

static RsSession *
new_session (RsClock *clock)
{
  g_autoptr (RsRoutineState) routine = rs_sample_first_three ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);

  return rs_session_new (NULL, "first-three", "First Three", state, 0, clock);
}

/* Awake while it runs, and not a moment longer. */
static void
test_inhibitor (void)
{
  g_autoptr (GtkApplication) application =
      gtk_application_new ("org.example.RunStrength.TestOne", G_APPLICATION_NON_UNIQUE);
  g_autoptr (RsClock) clock = RS_CLOCK (rs_frozen_clock_new (0));
  g_autoptr (RsSession) session = new_session (clock);
  RsInhibitor *inhibitor = rs_inhibitor_new (application);

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_assert_false (rs_inhibitor_is_active (inhibitor));
  rs_inhibitor_watch (inhibitor, NULL, session);
  g_assert_false (rs_inhibitor_is_active (inhibitor));

  rs_session_send (session, RS_SESSION_START);
  g_assert_true (rs_inhibitor_is_active (inhibitor));
  rs_session_send (session, RS_SESSION_PAUSE);
  g_assert_false (rs_inhibitor_is_active (inhibitor));
  rs_session_send (session, RS_SESSION_RESUME);
  g_assert_true (rs_inhibitor_is_active (inhibitor));
  rs_session_send (session, RS_SESSION_END);
  g_assert_false (rs_inhibitor_is_active (inhibitor));

  /* Nobody's session any more: it may run without keeping anything awake. */
  rs_inhibitor_watch (inhibitor, NULL, NULL);
  g_assert_false (rs_inhibitor_is_active (inhibitor));
  g_assert_finalize_object (inhibitor);
}

static void
test_shortcuts (void)
{
  RsShortcutsDialog *dialog = rs_shortcuts_dialog_new ();
  GtkWindow *window = rs_ui_present (dialog, 700, 700);

  g_assert_cmpuint (rs_ui_count (dialog, ADW_TYPE_ACTION_ROW), >=, 15);
  rs_ui_assert_fits (dialog, 360);
  rs_ui_save_picture (window, "shortcuts");
  rs_ui_close (window, dialog);
}

/* The whole window: every view is made when it is first shown, and all goes with it. */
static void
test_window (void)
{
  g_autoptr (AdwApplication) application =
      adw_application_new ("org.example.RunStrength.TestTwo", G_APPLICATION_NON_UNIQUE);
  g_autoptr (RsServices) services = NULL;
  RsWindow *window;
  gpointer watched;

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  services = rs_services_new ();
  rs_store_load (rs_services_get_store (services));

  window = rs_window_new (GTK_APPLICATION (application), services);
  watched = window;
  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  gtk_window_present (GTK_WINDOW (window));
  rs_ui_settle (window);

  for (guint i = 0; i < 2; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "routines");
      rs_ui_settle (window);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "progress");
      rs_ui_settle (window);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "exercises");
      rs_ui_settle (window);
    }

  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-exercise", "s", "plank");
  rs_ui_settle (window);
  g_assert_cmpstr (adw_navigation_page_get_title (
                       adw_navigation_view_get_visible_page (rs_ui_child (window, "navigation"))),
                   ==, "Plank");
  /* Asked for twice, as anybody may over the bus, there is still one page of it. */
  for (guint i = 0; i < 2; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.open-routine", "s", "first-three");
      rs_ui_settle (window);
      g_assert_cmpstr (
          adw_navigation_view_get_visible_page_tag (rs_ui_child (window, "navigation")), ==,
          "routine");
    }
  /* Asking for what is not there is answered in words, not with a crash. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-exercise", "s", "no-such");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-routine", "s", "no-such");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.start-routine", "s", "no-such");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "no-such");
  rs_ui_settle (window);

  gtk_window_destroy (GTK_WINDOW (window));
  while (watched != NULL && g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_null (watched);
}

static void
test_window_session (void)
{
  g_autoptr (AdwApplication) application =
      adw_application_new ("org.example.RunStrength.TestThree", G_APPLICATION_NON_UNIQUE);
  g_autoptr (RsServices) services = NULL;
  RsWindow *window;
  AdwNavigationView *navigation;

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  services = rs_services_new ();
  rs_store_load (rs_services_get_store (services));
  window = rs_window_new (GTK_APPLICATION (application), services);
  gtk_window_present (GTK_WINDOW (window));
  rs_ui_settle (window);
  navigation = rs_ui_child (window, "navigation");

  for (guint i = 0; i < 2; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.start-routine", "s", "first-three");
      rs_ui_settle (window);
      g_assert_cmpstr (adw_navigation_view_get_visible_page_tag (navigation), ==, "session");
    }

  /* Not begun: it can be left without a question, and nothing is kept of it. */
  adw_navigation_view_pop (navigation);
  rs_ui_settle (window);
  g_assert_cmpstr (adw_navigation_view_get_visible_page_tag (navigation), ==, "views");
  g_assert_null (rs_store_recover_session (rs_services_get_store (services)));

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/app/inhibitor", test_inhibitor);
  g_test_add_func ("/app/shortcuts", test_shortcuts);
  g_test_add_func ("/app/window", test_window);
  g_test_add_func ("/app/window-session", test_window_session);

  return g_test_run ();
}
