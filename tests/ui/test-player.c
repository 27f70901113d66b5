/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-player-test.h"
#include "rs-ui-test.h"

#include "support/rs-notify-counter.h"
#include "support/rs-samples.h"
#include "ui/player/rs-session-page.h"
#include "ui/widgets/rs-announcer.h"

#define MINUTE (60 * G_USEC_PER_SEC)

static void
test_start (void)
{
  RsPlayer player = rs_player_open (1000, 640);

  g_assert_cmpstr (rs_player_get_shown (&player), ==, "intro");
  g_assert_cmpstr (adw_navigation_page_get_title (player.page), ==, "Strong Hips");
  g_assert_cmpstr (adw_navigation_page_get_tag (player.page), ==, "session");
  g_assert_true (adw_navigation_page_get_can_pop (player.page));
  g_assert_false (rs_player_is_running (&player));
  g_assert_false (gtk_widget_get_visible (rs_ui_child (player.page, "end_button")));
  rs_ui_assert_focused (rs_ui_find_button (player.page, "_Start"));
  g_assert_cmpuint (rs_ui_count (player.page, ADW_TYPE_ACTION_ROW), ==, 2);

  rs_player_click (rs_ui_find_button (player.page, "_Start"));
  g_assert_cmpint (rs_player_get_phase (&player), ==, RS_SESSION_RUNNING);
  g_assert_cmpstr (rs_player_get_shown (&player), ==, "view");
  g_assert_false (adw_navigation_page_get_can_pop (player.page));
  g_assert_true (rs_player_is_running (&player));
  g_assert_true (gtk_widget_get_visible (rs_ui_child (player.page, "end_button")));
  rs_ui_assert_focused (rs_player_get_dial (&player));

  rs_player_close (&player);
}

/* The page's own timeout leads through the session; each label says what the state says. */
static void
test_texts (void)
{
  RsPlayer player = rs_player_open (1000, 640);

  rs_player_act (&player, "session.start");
  g_assert_cmpstr (rs_player_get_label (&player, "phase_label"), ==, "Get Ready");
  g_assert_cmpstr (rs_player_get_label (&player, "name_label"), ==, "Next: Goblet Squat");
  g_assert_cmpstr (rs_time_dial_get_text (rs_player_get_dial (&player)), ==, "0:10");

  rs_player_pass (&player, 1);
  g_assert_cmpstr (rs_time_dial_get_text (rs_player_get_dial (&player)), ==, "0:09");
  g_assert_cmpfloat_with_epsilon (rs_time_dial_get_fraction (rs_player_get_dial (&player)), 0.9,
                                  0.001);
  g_assert_cmpstr (rs_player_get_elapsed (&player), ==, "0:01");

  rs_player_pass (&player, 9);
  g_assert_cmpstr (rs_player_get_label (&player, "phase_label"), ==, "Set 1 of 2");
  g_assert_cmpstr (rs_player_get_label (&player, "name_label"), ==, "Goblet Squat");
  g_assert_cmpstr (rs_player_get_label (&player, "details_label"), ==, "20 kg · Tempo 3-1-1");
  g_assert_cmpstr (rs_time_dial_get_text (rs_player_get_dial (&player)), ==, "12");
  g_assert_cmpstr (rs_time_dial_get_caption (rs_player_get_dial (&player)), ==, "reps");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (player.view), "session-work"));

  /* Repetitions wait as long as it takes. */
  for (guint i = 0; i < 20; i++)
    rs_player_pass (&player, 30);
  g_assert_cmpuint (rs_player_get_position (&player), ==, 1);
  g_assert_cmpstr (rs_player_get_elapsed (&player), ==, "10:10");

  rs_player_act (&player, "session.done");
  g_assert_cmpstr (rs_player_get_label (&player, "phase_label"), ==, "Rest");
  g_assert_cmpstr (rs_time_dial_get_text (rs_player_get_dial (&player)), ==, "1:00");
  g_assert_null (rs_time_dial_get_caption (rs_player_get_dial (&player)));
  g_assert_cmpstr (rs_player_get_label (&player, "overall_label"), ==, "Set 2 of 4 overall");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (player.view), "session-rest"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (player.view), "session-work"));

  rs_player_pass (&player, 60);
  g_assert_cmpstr (rs_player_get_label (&player, "phase_label"), ==, "Set 2 of 2");
  g_assert_cmpfloat_with_epsilon (
      gtk_progress_bar_get_fraction (rs_ui_child (player.view, "overall_bar")), 1.0 / 6, 0.001);

  rs_player_close (&player);
}

static void
test_sides (void)
{
  RsPlayer player = rs_player_open (1000, 640);

  rs_player_act (&player, "session.start");
  g_assert_false (gtk_widget_get_visible (rs_player_get_child (&player, "side_label")));
  for (guint i = 0; i < 5; i++)
    rs_player_act (&player, "session.skip");
  g_assert_true (gtk_widget_get_visible (rs_player_get_child (&player, "side_label")));
  g_assert_cmpstr (rs_player_get_label (&player, "side_label"), ==, "Left");
  g_assert_false (gtk_widget_get_visible (rs_ui_child (player.view, "details_label")));

  rs_player_pass (&player, 25);
  g_assert_cmpstr (rs_player_get_label (&player, "phase_label"), ==, "Change Sides");
  g_assert_cmpstr (rs_player_get_label (&player, "side_label"), ==, "Right");

  rs_player_close (&player);
}

static void
test_buttons (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  GtkWidget *done = rs_player_get_child (&player, "done_button");
  GtkWidget *pause = rs_player_get_child (&player, "pause_button");

  rs_player_act (&player, "session.start");
  g_assert_nonnull (rs_ui_find_button (player.page, "Back"));
  g_assert_nonnull (rs_ui_find_button (player.page, "Skip"));
  g_assert_true (rs_ui_find_button (player.page, "Pause") == pause);
  g_assert_false (gtk_widget_has_css_class (done, "suggested-action"));

  rs_player_click (done);
  g_assert_cmpuint (rs_player_get_position (&player), ==, 1);
  g_assert_true (gtk_widget_has_css_class (done, "suggested-action"));

  rs_player_click (pause);
  g_assert_cmpint (rs_player_get_phase (&player), ==, RS_SESSION_PAUSED);
  g_assert_false (rs_player_is_running (&player));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (pause), ==, "Resume");
  g_assert_true (gtk_widget_has_css_class (pause, "suggested-action"));
  g_assert_false (gtk_widget_has_css_class (done, "suggested-action"));

  rs_player_click (pause);
  rs_player_click (rs_player_get_child (&player, "skip_button"));
  g_assert_cmpuint (rs_player_get_position (&player), ==, 2);
  rs_player_click (rs_player_get_child (&player, "back_button"));
  g_assert_cmpuint (rs_player_get_position (&player), ==, 1);

  rs_player_close (&player);
}

static void
test_keys (void)
{
  RsPlayer player = rs_player_open (1000, 640);

  /* Before the start there is nothing to skip or to end: others may have these keys. */
  g_assert_false (rs_player_press (&player, GDK_KEY_Right));
  g_assert_false (rs_player_press (&player, GDK_KEY_Escape));
  gtk_window_set_focus (player.window, NULL);
  g_assert_true (rs_player_press (&player, GDK_KEY_space));
  g_assert_cmpint (rs_player_get_phase (&player), ==, RS_SESSION_RUNNING);

  g_assert_true (rs_player_press (&player, GDK_KEY_space));
  g_assert_cmpint (rs_player_get_phase (&player), ==, RS_SESSION_PAUSED);
  g_assert_true (rs_player_press (&player, GDK_KEY_space));
  g_assert_cmpint (rs_player_get_phase (&player), ==, RS_SESSION_RUNNING);

  g_assert_true (rs_player_press (&player, GDK_KEY_Return));
  g_assert_cmpuint (rs_player_get_position (&player), ==, 1);
  g_assert_true (rs_player_press (&player, GDK_KEY_Right));
  g_assert_cmpuint (rs_player_get_position (&player), ==, 2);
  g_assert_true (rs_player_press (&player, GDK_KEY_Left));
  g_assert_cmpuint (rs_player_get_position (&player), ==, 1);
  gtk_widget_set_direction (GTK_WIDGET (player.page), GTK_TEXT_DIR_RTL);
  g_assert_true (rs_player_press (&player, GDK_KEY_Left));
  g_assert_cmpuint (rs_player_get_position (&player), ==, 2);
  g_assert_true (rs_player_press (&player, GDK_KEY_Right));
  g_assert_cmpuint (rs_player_get_position (&player), ==, 1);
  gtk_widget_set_direction (GTK_WIDGET (player.page), GTK_TEXT_DIR_LTR);

  /* Nothing has the focus: the keys still work. On a button they press the button. */
  gtk_window_set_focus (player.window, NULL);
  g_assert_true (rs_player_press (&player, GDK_KEY_Return));
  g_assert_cmpuint (rs_player_get_position (&player), ==, 2);
  gtk_widget_grab_focus (rs_player_get_child (&player, "skip_button"));
  g_assert_false (rs_player_press (&player, GDK_KEY_space));
  g_assert_false (rs_player_press (&player, GDK_KEY_Return));
  g_assert_true (rs_player_press (&player, GDK_KEY_Right));
  g_assert_cmpuint (rs_player_get_position (&player), ==, 3);

  rs_session_send (player.session, RS_SESSION_END);
  rs_ui_settle (player.page);
  g_assert_false (rs_player_press (&player, GDK_KEY_Escape));
  g_assert_false (rs_player_press (&player, GDK_KEY_space));

  rs_player_close (&player);
}

/* Each phase is told once, and its last seconds are together. */
static void
test_announcements (void)
{
  RsPlayer player = rs_player_open (1000, 640);

  g_assert_null (rs_player_get_told (&player));
  rs_player_act (&player, "session.start");
  g_assert_cmpstr (rs_player_get_told (&player), ==,
                   "Get Ready, 10 seconds. Next: Goblet Squat, set 1 of 2, 12 reps");

  rs_announce (GTK_WIDGET (player.page), "nothing new");
  for (guint i = 0; i < 6; i++)
    rs_player_pass (&player, 1);
  g_assert_cmpstr (rs_player_get_told (&player), ==, "nothing new");
  rs_player_pass (&player, 1);
  g_assert_cmpstr (rs_player_get_told (&player), ==, "3 seconds left");
  rs_announce (GTK_WIDGET (player.page), "nothing new");
  rs_player_pass (&player, 1);
  rs_player_pass (&player, 1);
  g_assert_cmpstr (rs_player_get_told (&player), ==, "nothing new");

  rs_player_pass (&player, 1);
  g_assert_cmpstr (rs_player_get_told (&player), ==, "Goblet Squat, set 1 of 2, 12 reps");
  rs_player_act (&player, "session.done");
  g_assert_cmpstr (rs_player_get_told (&player), ==,
                   "Rest, 60 seconds. Next: Goblet Squat, set 2 of 2, 12 reps");
  rs_player_act (&player, "session.pause");
  g_assert_cmpstr (rs_player_get_told (&player), ==, "Paused");
  rs_session_send (player.session, RS_SESSION_END);
  g_assert_cmpstr (rs_player_get_told (&player), ==, "Finished. 1 of 4 sets · 1 min");

  rs_player_close (&player);
}

static void
on_ended_cb (AdwNavigationPage *page, gboolean keep, GString *log)
{
  g_string_append (log, keep ? "keep " : "forget ");
}

static void
on_discarded_cb (AdwNavigationPage *page, GString *log)
{
  g_string_append (log, "discarded ");
}

static void
watch_end (RsPlayer *player, GString *log)
{
  g_signal_connect (player->page, "ended", G_CALLBACK (on_ended_cb), log);
  g_signal_connect (player->page, "discarded", G_CALLBACK (on_discarded_cb), log);
}

/* Asks for the end and answers. */
static void
end_with (RsPlayer *player, const char *response)
{
  AdwDialog *dialog;

  g_assert_true (rs_player_press (player, GDK_KEY_Escape));
  dialog = rs_ui_get_dialog (player->window);
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_cmpint (rs_player_get_phase (player), ==, RS_SESSION_PAUSED);

  /* While it is open, the keys are the dialog's, and it is not asked twice. */
  g_assert_false (rs_player_press (player, GDK_KEY_space));
  g_assert_false (rs_player_press (player, GDK_KEY_Escape));
  gtk_widget_activate_action (GTK_WIDGET (player->page), "session.end", NULL);
  g_assert_true (rs_ui_get_dialog (player->window) == dialog);

  g_signal_emit_by_name (dialog, "response", response);
  adw_dialog_force_close (dialog);
  rs_ui_settle (player->page);
}

static void
test_keep_going (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  g_autoptr (GString) log = g_string_new (NULL);

  watch_end (&player, log);
  rs_player_act (&player, "session.start");
  end_with (&player, "continue");
  g_assert_cmpint (rs_player_get_phase (&player), ==, RS_SESSION_RUNNING);

  /* What was paused before stays so. */
  rs_player_act (&player, "session.pause");
  end_with (&player, "continue");
  g_assert_cmpint (rs_player_get_phase (&player), ==, RS_SESSION_PAUSED);
  g_assert_cmpstr (log->str, ==, "");

  rs_player_close (&player);
}

static void
test_finish_and_save (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  g_autoptr (GString) log = g_string_new (NULL);

  watch_end (&player, log);
  rs_player_act (&player, "session.start");
  rs_player_act (&player, "session.done");
  rs_player_act (&player, "session.done");
  end_with (&player, "save");

  g_assert_cmpstr (log->str, ==, "keep ");
  g_assert_cmpint (rs_player_get_phase (&player), ==, RS_SESSION_FINISHED);
  g_assert_cmpstr (rs_player_get_shown (&player), ==, "outcome");
  g_assert_true (adw_navigation_page_get_can_pop (player.page));
  g_assert_false (rs_player_is_running (&player));

  rs_player_close (&player);
}

static void
test_discard (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  g_autoptr (GString) log = g_string_new (NULL);

  watch_end (&player, log);
  rs_player_act (&player, "session.start");
  end_with (&player, "discard");
  g_assert_cmpstr (log->str, ==, "forget discarded ");
  g_assert_cmpint (rs_player_get_phase (&player), ==, RS_SESSION_PAUSED);

  rs_player_close (&player);
}

/* A session that ends by itself tells nobody: whoever keeps it watches its state. */
static void
test_finished (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  g_autoptr (GString) log = g_string_new (NULL);
  GtkWidget *outcome;
  GtkWidget *close;

  watch_end (&player, log);
  rs_player_act (&player, "session.start");
  while (rs_player_get_phase (&player) == RS_SESSION_RUNNING)
    {
      rs_player_pass (&player, 4);
      rs_player_act (&player, "session.done");
    }

  g_assert_cmpstr (log->str, ==, "");
  g_assert_cmpstr (rs_player_get_shown (&player), ==, "outcome");
  outcome = rs_ui_child (player.page, "outcome");
  g_assert_cmpuint (rs_ui_count (outcome, ADW_TYPE_ACTION_ROW), ==, 2);
  close = rs_ui_find_button (outcome, "_Close");
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (close)), ==,
                   "win.close-session");

  rs_player_close (&player);
}

static gint64
get_wait (RsPlayer *player)
{
  GSource *tick = g_main_context_find_source_by_user_data (
      NULL, rs_session_page_get_driver (RS_SESSION_PAGE (player->page)));

  g_assert_nonnull (tick);
  return g_source_get_ready_time (tick) - g_get_monotonic_time ();
}

/* Nobody looks: it wakes up for cues, and now and then to see that all is well. */
static void
test_unmapped (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  RsSessionDriver *driver = rs_session_page_get_driver (RS_SESSION_PAGE (player.page));

  rs_player_act (&player, "session.start");
  gtk_widget_set_visible (GTK_WIDGET (player.window), FALSE);
  g_assert_cmpint (get_wait (&player), >, 6 * G_USEC_PER_SEC);
  g_assert_cmpint (get_wait (&player), <, 8 * G_USEC_PER_SEC);

  for (guint i = 0; i < 10; i++)
    {
      rs_frozen_clock_advance (player.clock, G_USEC_PER_SEC);
      rs_session_driver_catch_up (driver);
    }
  g_assert_cmpuint (rs_player_get_position (&player), ==, 1);
  g_assert_cmpint (get_wait (&player), >, 14 * G_USEC_PER_SEC);

  /* A rest of a minute has nothing to tell for a while. */
  rs_session_send (player.session, RS_SESSION_DONE);
  g_assert_cmpint (get_wait (&player), >, 14 * G_USEC_PER_SEC);
  g_assert_cmpint (get_wait (&player), <, 16 * G_USEC_PER_SEC);

  rs_session_send (player.session, RS_SESSION_PAUSE);
  g_assert_false (rs_player_is_running (&player));
  rs_session_send (player.session, RS_SESSION_RESUME);
  gtk_window_present (player.window);
  rs_ui_settle (player.page);
  g_assert_cmpint (get_wait (&player), <, 2 * G_USEC_PER_SEC);

  rs_player_close (&player);
}

/* An interrupted session comes back as it was, paused. */
static void
test_restored (void)
{
  g_autoptr (RsRoutineState) routine = rs_player_make_routine ();
  g_autoptr (RsPlan) plan =
      rs_plan_new_full (routine, &(RsPlanOptions) { RS_PLAN_LEAD_IN_S, FALSE, FALSE });
  g_autoptr (RsSessionState) state =
      rs_session_state_restore (plan, 2, 15 * G_USEC_PER_SEC, MINUTE, NULL);
  RsPlayer player = { .clock = rs_frozen_clock_new (G_USEC_PER_SEC),
                      .catalogue = rs_ui_catalogue (),
                      .movements = rs_ui_movements () };

  player.session = rs_session_new (NULL, "mine", "Strong Hips", state, 1, RS_CLOCK (player.clock));
  player.page = rs_session_page_new (player.session, player.catalogue, player.movements);
  player.window = rs_ui_present (player.page, 1000, 640);
  player.view = rs_ui_child (player.page, "view");

  g_assert_cmpstr (rs_player_get_shown (&player), ==, "view");
  g_assert_false (adw_navigation_page_get_can_pop (player.page));
  g_assert_cmpstr (rs_player_get_label (&player, "phase_label"), ==, "Paused");
  g_assert_cmpstr (rs_time_dial_get_text (rs_player_get_dial (&player)), ==, "0:45");
  g_assert_cmpstr (rs_player_get_elapsed (&player), ==, "1:00");
  rs_ui_assert_focused (rs_player_get_dial (&player));

  rs_player_close (&player);
}

static void
test_accessible (void)
{
  RsPlayer player = rs_player_open (1000, 640);
  RsTimeDial *dial = rs_player_get_dial (&player);

  rs_player_act (&player, "session.start");
  gtk_test_accessible_assert_role (dial, GTK_ACCESSIBLE_ROLE_TIMER);
  gtk_test_accessible_assert_property (dial, GTK_ACCESSIBLE_PROPERTY_LABEL, "0:10");
  gtk_test_accessible_assert_role (rs_player_get_child (&player, "name_label"),
                                   GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (rs_ui_child (player.view, "overall_bar"),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Progress of the Session");
  rs_player_act (&player, "session.done");
  gtk_test_accessible_assert_property (dial, GTK_ACCESSIBLE_PROPERTY_LABEL, "12 reps");

  rs_player_close (&player);
}

static void
test_dial_notify (void)
{
  RsTimeDial *dial = g_object_ref_sink (RS_TIME_DIAL (rs_time_dial_new ()));
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (dial);

  rs_time_dial_set_text (dial, "0:45");
  rs_time_dial_set_text (dial, "0:45");
  g_assert_cmpuint (rs_notify_counter_steal (counter, "text"), ==, 1);
  rs_time_dial_set_caption (dial, "reps");
  rs_time_dial_set_caption (dial, "reps");
  g_assert_cmpuint (rs_notify_counter_steal (counter, "caption"), ==, 1);
  rs_time_dial_set_fraction (dial, 0.5);
  rs_time_dial_set_fraction (dial, 0.5);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "fraction"), ==, 1);
  rs_time_dial_set_fraction (dial, 7);
  g_assert_cmpfloat (rs_time_dial_get_fraction (dial), ==, 1);

  g_assert_finalize_object (dial);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/dial/notify", test_dial_notify);
  g_test_add_func ("/player/start", test_start);
  g_test_add_func ("/player/texts", test_texts);
  g_test_add_func ("/player/sides", test_sides);
  g_test_add_func ("/player/buttons", test_buttons);
  g_test_add_func ("/player/keys", test_keys);
  g_test_add_func ("/player/announcements", test_announcements);
  g_test_add_func ("/player/keep-going", test_keep_going);
  g_test_add_func ("/player/finish-and-save", test_finish_and_save);
  g_test_add_func ("/player/discard", test_discard);
  g_test_add_func ("/player/finished", test_finished);
  g_test_add_func ("/player/unmapped", test_unmapped);
  g_test_add_func ("/player/restored", test_restored);
  g_test_add_func ("/player/accessible", test_accessible);

  return g_test_run ();
}
