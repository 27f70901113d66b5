/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-frozen-clock.h"
#include "support/rs-notify-counter.h"
#include "support/rs-samples.h"
#include "ui/player/rs-session-page.h"
#include "ui/player/rs-session-view.h"
#include "ui/widgets/rs-announcer.h"
#include "ui/widgets/rs-time-dial.h"

#define MINUTE (60 * G_USEC_PER_SEC)

/* A session page in a window, and a clock that only the test moves. */
typedef struct
{
  RsFrozenClock *clock;
  RsCatalogue *catalogue;
  RsSession *session;
  AdwNavigationPage *page;
  GtkWindow *window;
  RsSessionView *view;
} Player;

static RsRoutineState *
make_routine (void)
{
  RsDose squat = rs_sample_reps (2, 12, 60);
  RsDose plank = rs_sample_seconds (2, 25, 30);

  squat.load_kg = 20;
  squat.tempo = (RsTempo){ 3, 1, 1 };
  plank.per_side = TRUE;
  return rs_sample_routine ("Strong Hips",
                            rs_item_new ("goblet-squat", &squat),
                            rs_item_new ("side-plank", &plank),
                            NULL);
}

static Player
open_player (int width, int height)
{
  g_autoptr (RsRoutineState) routine = make_routine ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);
  Player player = { .clock = rs_frozen_clock_new (G_USEC_PER_SEC),
                    .catalogue = rs_ui_catalogue () };

  player.session = rs_session_new (
      NULL, "mine", rs_routine_state_get_name (routine), state, 0, RS_CLOCK (player.clock));
  player.page = rs_session_page_new (player.session, player.catalogue);
  player.window = rs_ui_present (player.page, width, height);
  player.view = rs_ui_child (player.page, "view");
  return player;
}

static void
close_player (Player *player)
{
  rs_ui_close (player->window, player->page);
  g_assert_null (g_main_context_find_source_by_user_data (NULL, player->page));
  g_assert_finalize_object (player->session);
  g_assert_finalize_object (player->catalogue);
  g_assert_finalize_object (player->clock);
}

static void
act (Player *player, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (player->page), action, NULL));
  rs_ui_settle (player->page);
}

/* Time passes; what the page's own timeout would do then is done at once. */
static void
pass (Player *player, gint64 seconds)
{
  g_autoptr (GSource) tick = NULL;

  rs_frozen_clock_advance (player->clock, seconds * G_USEC_PER_SEC);
  tick = g_main_context_find_source_by_user_data (NULL, player->page);
  if (tick != NULL)
    {
      g_source_ref (tick);
      g_source_set_ready_time (tick, 0);
      while (!g_source_is_destroyed (tick))
        g_main_context_iteration (NULL, TRUE);
    }
  rs_ui_settle (player->page);
}

static const char *
get_label (Player *player, const char *id)
{
  return gtk_label_get_label (rs_ui_child (player->view, id));
}

static const char *
get_elapsed (Player *player)
{
  return gtk_inscription_get_text (rs_ui_child (player->view, "elapsed_label"));
}

static RsTimeDial *
get_dial (Player *player)
{
  return rs_ui_child (player->view, "dial");
}

static RsSessionPhase
get_phase (Player *player)
{
  return rs_session_state_get_phase (rs_session_get_state (player->session));
}

static guint
get_position (Player *player)
{
  return rs_session_state_get_position (rs_session_get_state (player->session));
}

static const char *
get_shown (Player *player)
{
  return gtk_stack_get_visible_child_name (rs_ui_child (player->page, "stack"));
}

static const char *
get_told (Player *player)
{
  return rs_announcer_get_last (GTK_WIDGET (player->page));
}

static gboolean
is_running (Player *player)
{
  return g_main_context_find_source_by_user_data (NULL, player->page) != NULL;
}

static void
click (gpointer button)
{
  g_signal_emit_by_name (button, "clicked");
  rs_ui_settle (button);
}

/* A key as the window's shortcut controllers see it, wherever the focus is. */
static gboolean
press (Player *player, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (player->page));
  gboolean taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !taken; i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
      guint n = GTK_IS_SHORTCUT_CONTROLLER (controller)
                    ? g_list_model_get_n_items (G_LIST_MODEL (controller))
                    : 0;

      for (guint j = 0; j < n && !taken; j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval)
            taken = gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut),
                                                  GTK_SHORTCUT_ACTION_EXCLUSIVE,
                                                  GTK_WIDGET (player->page),
                                                  NULL);
        }
    }

  rs_ui_settle (player->page);
  return taken;
}

static void
test_start (void)
{
  Player player = open_player (1000, 640);

  g_assert_cmpstr (get_shown (&player), ==, "intro");
  g_assert_cmpstr (adw_navigation_page_get_title (player.page), ==, "Strong Hips");
  g_assert_cmpstr (adw_navigation_page_get_tag (player.page), ==, "session");
  g_assert_true (adw_navigation_page_get_can_pop (player.page));
  g_assert_false (is_running (&player));
  g_assert_false (gtk_widget_get_visible (rs_ui_child (player.page, "end_button")));
  rs_ui_assert_focused (rs_ui_find_button (player.page, "_Start"));
  g_assert_cmpuint (rs_ui_count (player.page, ADW_TYPE_ACTION_ROW), ==, 2);

  click (rs_ui_find_button (player.page, "_Start"));
  g_assert_cmpint (get_phase (&player), ==, RS_SESSION_RUNNING);
  g_assert_cmpstr (get_shown (&player), ==, "view");
  g_assert_false (adw_navigation_page_get_can_pop (player.page));
  g_assert_true (is_running (&player));
  g_assert_true (gtk_widget_get_visible (rs_ui_child (player.page, "end_button")));
  rs_ui_assert_focused (get_dial (&player));

  close_player (&player);
}

/* The page's own timeout leads through the session; each label says what the state says. */
static void
test_texts (void)
{
  Player player = open_player (1000, 640);

  act (&player, "session.start");
  g_assert_cmpstr (get_label (&player, "phase_label"), ==, "Get Ready");
  g_assert_cmpstr (get_label (&player, "name_label"), ==, "Next: Goblet Squat");
  g_assert_cmpstr (rs_time_dial_get_text (get_dial (&player)), ==, "0:10");

  pass (&player, 1);
  g_assert_cmpstr (rs_time_dial_get_text (get_dial (&player)), ==, "0:09");
  g_assert_cmpfloat_with_epsilon (rs_time_dial_get_fraction (get_dial (&player)), 0.9, 0.001);
  g_assert_cmpstr (get_elapsed (&player), ==, "0:01");

  pass (&player, 9);
  g_assert_cmpstr (get_label (&player, "phase_label"), ==, "Set 1 of 2");
  g_assert_cmpstr (get_label (&player, "name_label"), ==, "Goblet Squat");
  g_assert_cmpstr (get_label (&player, "details_label"), ==, "20 kg · Tempo 3-1-1");
  g_assert_cmpstr (rs_time_dial_get_text (get_dial (&player)), ==, "12");
  g_assert_cmpstr (rs_time_dial_get_caption (get_dial (&player)), ==, "reps");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (player.view), "session-work"));

  /* Repetitions wait as long as it takes. */
  pass (&player, 600);
  g_assert_cmpuint (get_position (&player), ==, 1);
  g_assert_cmpstr (get_elapsed (&player), ==, "10:10");

  act (&player, "session.done");
  g_assert_cmpstr (get_label (&player, "phase_label"), ==, "Rest");
  g_assert_cmpstr (rs_time_dial_get_text (get_dial (&player)), ==, "1:00");
  g_assert_null (rs_time_dial_get_caption (get_dial (&player)));
  g_assert_cmpstr (get_label (&player, "overall_label"), ==, "Set 2 of 4 overall");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (player.view), "session-rest"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (player.view), "session-work"));

  pass (&player, 60);
  g_assert_cmpstr (get_label (&player, "phase_label"), ==, "Set 2 of 2");
  g_assert_cmpfloat_with_epsilon (
      gtk_progress_bar_get_fraction (rs_ui_child (player.view, "overall_bar")), 1.0 / 6, 0.001);

  close_player (&player);
}

static void
test_sides (void)
{
  Player player = open_player (1000, 640);

  act (&player, "session.start");
  g_assert_false (gtk_widget_get_visible (rs_ui_child (player.view, "side_label")));
  for (guint i = 0; i < 5; i++)
    act (&player, "session.skip");
  g_assert_true (gtk_widget_get_visible (rs_ui_child (player.view, "side_label")));
  g_assert_cmpstr (get_label (&player, "side_label"), ==, "Left");
  g_assert_false (gtk_widget_get_visible (rs_ui_child (player.view, "details_label")));

  pass (&player, 25);
  g_assert_cmpstr (get_label (&player, "phase_label"), ==, "Change Sides");
  g_assert_cmpstr (get_label (&player, "side_label"), ==, "Right");

  close_player (&player);
}

static void
test_buttons (void)
{
  Player player = open_player (1000, 640);
  GtkWidget *done = rs_ui_child (player.view, "done_button");
  GtkWidget *pause = rs_ui_child (player.view, "pause_button");

  act (&player, "session.start");
  g_assert_nonnull (rs_ui_find_button (player.page, "Back"));
  g_assert_nonnull (rs_ui_find_button (player.page, "Skip"));
  g_assert_true (rs_ui_find_button (player.page, "Pause") == pause);
  g_assert_false (gtk_widget_has_css_class (done, "suggested-action"));

  click (done);
  g_assert_cmpuint (get_position (&player), ==, 1);
  g_assert_true (gtk_widget_has_css_class (done, "suggested-action"));

  click (pause);
  g_assert_cmpint (get_phase (&player), ==, RS_SESSION_PAUSED);
  g_assert_false (is_running (&player));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (pause), ==, "Resume");
  g_assert_true (gtk_widget_has_css_class (pause, "suggested-action"));
  g_assert_false (gtk_widget_has_css_class (done, "suggested-action"));

  click (pause);
  click (rs_ui_child (player.view, "skip_button"));
  g_assert_cmpuint (get_position (&player), ==, 2);
  click (rs_ui_child (player.view, "back_button"));
  g_assert_cmpuint (get_position (&player), ==, 1);

  close_player (&player);
}

static void
test_keys (void)
{
  Player player = open_player (1000, 640);

  /* Before the start there is nothing to skip or to end: others may have these keys. */
  g_assert_false (press (&player, GDK_KEY_Right));
  g_assert_false (press (&player, GDK_KEY_Escape));
  gtk_window_set_focus (player.window, NULL);
  g_assert_true (press (&player, GDK_KEY_space));
  g_assert_cmpint (get_phase (&player), ==, RS_SESSION_RUNNING);

  g_assert_true (press (&player, GDK_KEY_space));
  g_assert_cmpint (get_phase (&player), ==, RS_SESSION_PAUSED);
  g_assert_true (press (&player, GDK_KEY_space));
  g_assert_cmpint (get_phase (&player), ==, RS_SESSION_RUNNING);

  g_assert_true (press (&player, GDK_KEY_Return));
  g_assert_cmpuint (get_position (&player), ==, 1);
  g_assert_true (press (&player, GDK_KEY_Right));
  g_assert_cmpuint (get_position (&player), ==, 2);
  g_assert_true (press (&player, GDK_KEY_Left));
  g_assert_cmpuint (get_position (&player), ==, 1);
  gtk_widget_set_direction (GTK_WIDGET (player.page), GTK_TEXT_DIR_RTL);
  g_assert_true (press (&player, GDK_KEY_Left));
  g_assert_cmpuint (get_position (&player), ==, 2);
  g_assert_true (press (&player, GDK_KEY_Right));
  g_assert_cmpuint (get_position (&player), ==, 1);
  gtk_widget_set_direction (GTK_WIDGET (player.page), GTK_TEXT_DIR_LTR);

  /* Nothing has the focus: the keys still work. On a button they press the button. */
  gtk_window_set_focus (player.window, NULL);
  g_assert_true (press (&player, GDK_KEY_Return));
  g_assert_cmpuint (get_position (&player), ==, 2);
  gtk_widget_grab_focus (rs_ui_child (player.view, "skip_button"));
  g_assert_false (press (&player, GDK_KEY_space));
  g_assert_false (press (&player, GDK_KEY_Return));
  g_assert_true (press (&player, GDK_KEY_Right));
  g_assert_cmpuint (get_position (&player), ==, 3);

  rs_session_send (player.session, RS_SESSION_END);
  rs_ui_settle (player.page);
  g_assert_false (press (&player, GDK_KEY_Escape));
  g_assert_false (press (&player, GDK_KEY_space));

  close_player (&player);
}

/* Each phase is told once, and no second is. */
static void
test_announcements (void)
{
  Player player = open_player (1000, 640);

  g_assert_null (get_told (&player));
  act (&player, "session.start");
  g_assert_cmpstr (get_told (&player), ==,
                   "Get Ready, 10 seconds. Next: Goblet Squat, set 1 of 2, 12 reps");

  rs_announce (GTK_WIDGET (player.page), "nothing new");
  for (guint i = 0; i < 9; i++)
    pass (&player, 1);
  g_assert_cmpstr (get_told (&player), ==, "nothing new");

  pass (&player, 1);
  g_assert_cmpstr (get_told (&player), ==, "Goblet Squat, set 1 of 2, 12 reps");
  act (&player, "session.done");
  g_assert_cmpstr (get_told (&player), ==,
                   "Rest, 60 seconds. Next: Goblet Squat, set 2 of 2, 12 reps");
  act (&player, "session.pause");
  g_assert_cmpstr (get_told (&player), ==, "Paused");
  rs_session_send (player.session, RS_SESSION_END);
  g_assert_cmpstr (get_told (&player), ==, "Finished. 1 of 4 sets · 1 min");

  close_player (&player);
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
watch_end (Player *player, GString *log)
{
  g_signal_connect (player->page, "ended", G_CALLBACK (on_ended_cb), log);
  g_signal_connect (player->page, "discarded", G_CALLBACK (on_discarded_cb), log);
}

/* Asks for the end and answers. */
static void
end_with (Player *player, const char *response)
{
  AdwDialog *dialog;

  g_assert_true (press (player, GDK_KEY_Escape));
  dialog = rs_ui_get_dialog (player->window);
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_cmpint (get_phase (player), ==, RS_SESSION_PAUSED);

  /* While it is open, the keys are the dialog's, and it is not asked twice. */
  g_assert_false (press (player, GDK_KEY_space));
  g_assert_false (press (player, GDK_KEY_Escape));
  gtk_widget_activate_action (GTK_WIDGET (player->page), "session.end", NULL);
  g_assert_true (rs_ui_get_dialog (player->window) == dialog);

  g_signal_emit_by_name (dialog, "response", response);
  adw_dialog_force_close (dialog);
  rs_ui_settle (player->page);
}

static void
test_keep_going (void)
{
  Player player = open_player (1000, 640);
  g_autoptr (GString) log = g_string_new (NULL);

  watch_end (&player, log);
  act (&player, "session.start");
  end_with (&player, "continue");
  g_assert_cmpint (get_phase (&player), ==, RS_SESSION_RUNNING);

  /* What was paused before stays so. */
  act (&player, "session.pause");
  end_with (&player, "continue");
  g_assert_cmpint (get_phase (&player), ==, RS_SESSION_PAUSED);
  g_assert_cmpstr (log->str, ==, "");

  close_player (&player);
}

static void
test_finish_and_save (void)
{
  Player player = open_player (1000, 640);
  g_autoptr (GString) log = g_string_new (NULL);

  watch_end (&player, log);
  act (&player, "session.start");
  act (&player, "session.done");
  act (&player, "session.done");
  end_with (&player, "save");

  g_assert_cmpstr (log->str, ==, "keep ");
  g_assert_cmpint (get_phase (&player), ==, RS_SESSION_FINISHED);
  g_assert_cmpstr (get_shown (&player), ==, "outcome");
  g_assert_true (adw_navigation_page_get_can_pop (player.page));
  g_assert_false (is_running (&player));

  close_player (&player);
}

static void
test_discard (void)
{
  Player player = open_player (1000, 640);
  g_autoptr (GString) log = g_string_new (NULL);

  watch_end (&player, log);
  act (&player, "session.start");
  end_with (&player, "discard");
  g_assert_cmpstr (log->str, ==, "forget discarded ");
  g_assert_cmpint (get_phase (&player), ==, RS_SESSION_PAUSED);

  close_player (&player);
}

/* A session that ends by itself tells nobody: whoever keeps it watches its state. */
static void
test_finished (void)
{
  Player player = open_player (1000, 640);
  g_autoptr (GString) log = g_string_new (NULL);
  GtkWidget *outcome;
  GtkWidget *close;

  watch_end (&player, log);
  act (&player, "session.start");
  while (get_phase (&player) == RS_SESSION_RUNNING)
    {
      pass (&player, 4);
      act (&player, "session.done");
    }

  g_assert_cmpstr (log->str, ==, "");
  g_assert_cmpstr (get_shown (&player), ==, "outcome");
  outcome = rs_ui_child (player.page, "outcome");
  g_assert_cmpuint (rs_ui_count (outcome, ADW_TYPE_ACTION_ROW), ==, 2);
  close = rs_ui_find_button (outcome, "_Close");
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (close)), ==,
                   "win.close-session");

  close_player (&player);
}

/* Nobody looks: it wakes up only when the segment is over, and not at all for repetitions. */
static void
test_unmapped (void)
{
  Player player = open_player (1000, 640);
  GSource *tick;
  gint64 wait;

  act (&player, "session.start");
  gtk_widget_set_visible (GTK_WIDGET (player.window), FALSE);
  tick = g_main_context_find_source_by_user_data (NULL, player.page);
  g_assert_nonnull (tick);
  wait = g_source_get_ready_time (tick) - g_get_monotonic_time ();
  g_assert_cmpint (wait, >, 9 * G_USEC_PER_SEC);

  rs_frozen_clock_advance (player.clock, 10 * G_USEC_PER_SEC);
  rs_session_tick (player.session);
  g_assert_cmpuint (get_position (&player), ==, 1);
  g_assert_false (is_running (&player));

  gtk_window_present (player.window);
  rs_ui_settle (player.page);
  g_assert_true (is_running (&player));

  close_player (&player);
}

/* An interrupted session comes back as it was, paused. */
static void
test_restored (void)
{
  g_autoptr (RsRoutineState) routine = make_routine ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state =
      rs_session_state_restore (plan, 2, 15 * G_USEC_PER_SEC, MINUTE, NULL);
  Player player = { .clock = rs_frozen_clock_new (G_USEC_PER_SEC),
                    .catalogue = rs_ui_catalogue () };

  player.session =
      rs_session_new (NULL, "mine", "Strong Hips", state, 1, RS_CLOCK (player.clock));
  player.page = rs_session_page_new (player.session, player.catalogue);
  player.window = rs_ui_present (player.page, 1000, 640);
  player.view = rs_ui_child (player.page, "view");

  g_assert_cmpstr (get_shown (&player), ==, "view");
  g_assert_false (adw_navigation_page_get_can_pop (player.page));
  g_assert_cmpstr (get_label (&player, "phase_label"), ==, "Paused");
  g_assert_cmpstr (rs_time_dial_get_text (get_dial (&player)), ==, "0:45");
  g_assert_cmpstr (get_elapsed (&player), ==, "1:00");
  rs_ui_assert_focused (get_dial (&player));

  close_player (&player);
}

static void
test_accessible (void)
{
  Player player = open_player (1000, 640);
  RsTimeDial *dial = get_dial (&player);

  act (&player, "session.start");
  gtk_test_accessible_assert_role (dial, GTK_ACCESSIBLE_ROLE_TIMER);
  gtk_test_accessible_assert_property (dial, GTK_ACCESSIBLE_PROPERTY_LABEL, "0:10");
  gtk_test_accessible_assert_role (rs_ui_child (player.view, "name_label"),
                                   GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (rs_ui_child (player.view, "overall_bar"),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Progress of the Session");
  act (&player, "session.done");
  gtk_test_accessible_assert_property (dial, GTK_ACCESSIBLE_PROPERTY_LABEL, "12 reps");

  close_player (&player);
}

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
      Player player = open_player (sizes[i].width, sizes[i].height);
      AdwMultiLayoutView *layouts = rs_ui_child (player.view, "layouts");

      act (&player, "session.start");
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (player.window)), <=, sizes[i].width);
      g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (player.window)), <=, sizes[i].height);
      g_assert_cmpstr (adw_multi_layout_view_get_layout_name (layouts), ==, sizes[i].layout);
      g_assert_cmpfloat (rs_time_dial_get_digit_height (get_dial (&player)), >=,
                         sizes[i].height * sizes[i].least);
      rs_ui_assert_fits (player.page, 360);
      close_player (&player);
    }
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

/* --- Pictures --- */

static void
save (Player *player, const char *look, const char *what)
{
  g_autofree char *name = g_strdup_printf ("session-%s-%s", look, what);

  rs_ui_save_picture (player->window, name);
}

/* One picture of each state, or, as each takes its time, of those that fill the page most. */
static void
take_pictures (int width, int height, const char *look, gboolean all)
{
  static const char *const segments[] = { "1-lead-in", "2-reps", "3-rest",       NULL,
                                          "4-change-over", "5-hold", "6-side-switch" };
  Player player = open_player (width, height);

  if (all)
    save (&player, look, "0-ready");
  act (&player, "session.start");
  for (guint i = 0; i < G_N_ELEMENTS (segments); i++)
    {
      pass (&player, 3);
      if (segments[i] != NULL && (all || i == 1 || i == 6))
        save (&player, look, segments[i]);
      act (&player, "session.done");
    }

  act (&player, "session.pause");
  if (all)
    save (&player, look, "7-paused");
  press (&player, GDK_KEY_Escape);
  save (&player, look, "8-end");
  adw_dialog_force_close (rs_ui_get_dialog (player.window));
  rs_session_send (player.session, RS_SESSION_END);
  rs_ui_settle (player.page);
  save (&player, look, "9-finished");
  close_player (&player);
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
  g_test_add_func ("/player/size", test_size);
  g_test_add_func ("/player/pictures", test_pictures);
  g_test_add_func ("/player/dark", test_dark);
  g_test_add_func ("/player/right-to-left", test_right_to_left);
  g_test_add_func ("/player/large-text", test_large_text);

  return g_test_run ();
}
