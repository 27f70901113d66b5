/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-bus-test.h"
#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "ui/app/rs-notice-text.h"
#include "ui/app/rs-session-actions.h"
#include "ui/app/rs-session-desk.h"
#include "ui/app/rs-session-notice.h"

/*
 * What a notification says, and when there is one. Where somebody has org.gtk.Notifications, that
 * is whom an application of GLib asks to show its notifications; here the client of the test does.
 */

#define SERVICE "org.gtk.Notifications"

/* --- What it says --- */

/* One row per segment of rs_player_make_routine(), while it runs. */
static const struct
{
  const char *title;
  const char *body;
  const char *buttons;
} rows[] = {
  { "Get Ready, 10 s", "Next: Goblet Squat, set 1 of 2, 12 reps", "Pause, Start Now" },
  { "Set 1 of 2: Goblet Squat", "12 reps · 20 kg\nNext: Goblet Squat, set 2 of 2, 12 reps",
    "Pause, Done, Skip" },
  { "Rest, 1 min", "Next: Goblet Squat, set 2 of 2, 12 reps", "Pause, Skip Rest" },
  { "Set 2 of 2: Goblet Squat", "12 reps · 20 kg\nNext: Side Plank, left side, set 1 of 2, 25 s",
    "Pause, Done, Skip" },
  { "Change Over, 20 s", "Next: Side Plank, left side, set 1 of 2, 25 s", "Pause, Start Now" },
  { "Set 1 of 2: Side Plank", "Left · 25 s\nNext: Side Plank, right side, set 1 of 2, 25 s",
    "Pause, Done, Skip" },
  { "Change Sides, 5 s", "Next: Side Plank, right side, set 1 of 2, 25 s", "Pause, Start Now" },
  { "Set 1 of 2: Side Plank", "Right · 25 s\nNext: Side Plank, left side, set 2 of 2, 25 s",
    "Pause, Done, Skip" },
  { "Rest, 30 s", "Next: Side Plank, left side, set 2 of 2, 25 s", "Pause, Skip Rest" },
  { "Set 2 of 2: Side Plank", "Left · 25 s\nNext: Side Plank, right side, set 2 of 2, 25 s",
    "Pause, Done, Skip" },
  { "Change Sides, 5 s", "Next: Side Plank, right side, set 2 of 2, 25 s", "Pause, Start Now" },
  { "Set 2 of 2: Side Plank", "Right · 25 s\nThis is the last set", "Pause, Done, Skip" },
};

static char *
dup_buttons (RsNoticeText *text)
{
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (guint i = 0; i < text->n_buttons; i++)
    {
      g_assert_true (g_str_has_prefix (text->buttons[i].action, "app.session-"));
      g_strv_builder_add (labels, text->buttons[i].label);
    }

  all = g_strv_builder_end (labels);
  return g_strjoinv (", ", all);
}

static void
assert_says (RsBusTest *test, const char *title, const char *body, const char *buttons)
{
  g_autoptr (RsNoticeText) text =
      rs_notice_text_new (rs_session_get_state (test->session), test->catalogue);
  g_autofree char *labels = dup_buttons (text);

  g_assert_cmpstr (text->title, ==, title);
  g_assert_cmpstr (text->body, ==, body);
  g_assert_cmpstr (labels, ==, buttons);
}

static void
test_text (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.NoticeOne");

  g_assert_null (rs_notice_text_new (rs_session_get_state (test.session), test.catalogue));
  rs_session_send (test.session, RS_SESSION_START);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      assert_says (&test, rows[i].title, rows[i].body, rows[i].buttons);
      /* A second later it is still the same. */
      rs_bus_test_pass (&test, 1);
      assert_says (&test, rows[i].title, rows[i].body, rows[i].buttons);
      rs_session_send (test.session, RS_SESSION_DONE);
    }

  g_assert_null (rs_notice_text_new (rs_session_get_state (test.session), test.catalogue));
  rs_bus_test_close (&test);
}

static void
test_text_paused (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.NoticeTwo");

  rs_session_send (test.session, RS_SESSION_START);
  rs_session_send (test.session, RS_SESSION_PAUSE);
  assert_says (&test, "Paused", "Next: Goblet Squat, set 1 of 2, 12 reps", "Resume, Start Now");
  rs_session_send (test.session, RS_SESSION_DONE);
  assert_says (&test, "Paused", "Goblet Squat, set 1 of 2, 12 reps", "Resume, Done, Skip");
  rs_bus_test_close (&test);
}

/* A hold as long as one can says how long at least ("30+ s"), and a plan that is changed is another
 * text. */
static void
test_text_open (void)
{
  RsDose dose = rs_sample_seconds (1, 30, 0);
  g_autoptr (RsRoutineState) routine = NULL;
  g_autoptr (RsPlan) plan = NULL;
  g_autoptr (RsSessionState) ready = NULL;
  g_autoptr (RsSessionState) lead_in = NULL;
  g_autoptr (RsSessionState) longer = NULL;
  g_autoptr (RsSessionState) work = NULL;
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsNoticeText) before = NULL;
  g_autoptr (RsNoticeText) text = NULL;
  RsPlanEdit edit = { .kind = RS_PLAN_STRETCH, .us = 15 * G_USEC_PER_SEC };

  dose.open = TRUE;
  routine = rs_sample_routine ("Open", rs_item_new ("plank", &dose), NULL);
  plan = rs_plan_new (routine);
  ready = rs_session_state_new (plan);
  lead_in = rs_session_state_step (ready, RS_SESSION_START, 0);
  longer = rs_session_state_edit (lead_in, &edit, 1);
  before = rs_notice_text_new (longer, catalogue);
  g_assert_cmpstr (before->title, ==, "Get Ready, 25 s");

  work = rs_session_state_step (longer, RS_SESSION_DONE, 2);
  text = rs_notice_text_new (work, catalogue);
  g_assert_cmpstr (text->title, ==, "Set 1 of 1: Plank");
  g_assert_cmpstr (text->body, ==, "30+ s\nThis is the last set");
}

/* --- When there is one --- */

/* The desktop's notifications, as far as this program has any. */
typedef struct
{
  guint n_added;
  guint n_removed;
  GVariant *shown; /* a{sv}, or NULL */
  guint id;
} Tray;

static void
on_call_cb (GDBusConnection *connection,
            const char *sender,
            const char *path,
            const char *interface,
            const char *method,
            GVariant *parameters,
            GDBusMethodInvocation *invocation,
            gpointer user_data)
{
  Tray *tray = user_data;
  const char *id;

  g_variant_get_child (parameters, 1, "&s", &id);
  g_assert_cmpstr (id, ==, RS_SESSION_NOTICE_ID);
  g_clear_pointer (&tray->shown, g_variant_unref);
  if (g_str_equal (method, "AddNotification"))
    {
      tray->n_added++;
      tray->shown = g_variant_get_child_value (parameters, 2);
    }
  else
    {
      tray->n_removed++;
    }

  g_dbus_method_invocation_return_value (invocation, NULL);
}

static void
open_tray (RsBusTest *test, Tray *tray)
{
  static const GDBusInterfaceVTable vtable = { on_call_cb, NULL, NULL, { 0 } };
  g_autoptr (GDBusNodeInfo) info = g_dbus_node_info_new_for_xml (
      "<node><interface name='org.gtk.Notifications'>"
      "<method name='AddNotification'><arg type='s' direction='in'/>"
      "<arg type='s' direction='in'/><arg type='a{sv}' direction='in'/></method>"
      "<method name='RemoveNotification'><arg type='s' direction='in'/>"
      "<arg type='s' direction='in'/></method></interface></node>",
      NULL);
  g_autoptr (GVariant) answer = NULL;
  g_autoptr (GError) error = NULL;

  tray->id = g_dbus_connection_register_object (test->client, "/org/gtk/Notifications",
                                                info->interfaces[0], &vtable, tray, NULL, &error);
  g_assert_no_error (error);
  answer = rs_bus_test_call (test, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                             "org.freedesktop.DBus", "RequestName",
                             g_variant_new ("(su)", SERVICE, 0), &error);
  g_assert_no_error (error);
}

static void
close_tray (RsBusTest *test, Tray *tray)
{
  g_dbus_connection_unregister_object (test->client, tray->id);
  g_clear_pointer (&tray->shown, g_variant_unref);
}

/*
 * Two calls to and fro: the second is answered after everything that the program had to say
 * before the first has come.
 */
static void
settle (RsBusTest *test)
{
  GDBusConnection *own = g_application_get_dbus_connection (G_APPLICATION (test->application));
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GVariant) answer =
          rs_bus_test_call (test, g_dbus_connection_get_unique_name (own), "/",
                            "org.freedesktop.DBus.Peer", "Ping", NULL, &error);

      g_assert_no_error (error);
      while (g_main_context_iteration (NULL, FALSE))
        continue;
    }
}

static void
assert_tray (RsBusTest *test, Tray *tray, guint n_added, guint n_removed, const char *title)
{
  const char *shown = NULL;

  settle (test);
  g_assert_cmpuint (tray->n_added, ==, n_added);
  g_assert_cmpuint (tray->n_removed, ==, n_removed);
  if (tray->shown != NULL)
    g_variant_lookup (tray->shown, "title", "&s", &shown);
  g_assert_cmpstr (shown, ==, title);
}

static void
test_out_of_view (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.NoticeThree");
  RsSessionNotice *notice = rs_session_notice_new (G_APPLICATION (test.application));
  Tray tray = { 0 };

  open_tray (&test, &tray);
  gtk_window_present (test.window);
  rs_ui_settle (test.window);
  rs_session_notice_watch (notice, test.window, test.session, test.catalogue);
  rs_session_send (test.session, RS_SESSION_START);
  assert_tray (&test, &tray, 0, 0, NULL);
  g_assert_false (rs_session_notice_is_shown (notice));

  gtk_widget_set_visible (GTK_WIDGET (test.window), FALSE);
  assert_tray (&test, &tray, 1, 0, "Get Ready, 10 s");
  g_assert_true (rs_session_notice_is_shown (notice));

  /* Not each second, only when there is something else to say. */
  for (guint i = 0; i < 9; i++)
    rs_bus_test_pass (&test, 1);
  assert_tray (&test, &tray, 1, 0, "Get Ready, 10 s");
  rs_bus_test_pass (&test, 1);
  assert_tray (&test, &tray, 2, 0, "Set 1 of 2: Goblet Squat");
  rs_session_send (test.session, RS_SESSION_PAUSE);
  assert_tray (&test, &tray, 3, 0, "Paused");
  rs_session_send (test.session, RS_SESSION_RESUME);
  assert_tray (&test, &tray, 4, 0, "Set 1 of 2: Goblet Squat");

  gtk_window_present (test.window);
  rs_ui_settle (test.window);
  assert_tray (&test, &tray, 4, 1, NULL);
  rs_session_send (test.session, RS_SESSION_DONE);
  assert_tray (&test, &tray, 4, 1, NULL);

  gtk_widget_set_visible (GTK_WIDGET (test.window), FALSE);
  assert_tray (&test, &tray, 5, 1, "Rest, 1 min");
  rs_session_send (test.session, RS_SESSION_END);
  assert_tray (&test, &tray, 5, 2, NULL);

  g_assert_finalize_object (notice);
  assert_tray (&test, &tray, 5, 2, NULL);
  close_tray (&test, &tray);
  rs_bus_test_close (&test);
}

/* A session that nobody watches any more, and a program that ends, leave nothing behind. */
static void
test_withdrawn (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.NoticeFour");
  RsSessionNotice *notice = rs_session_notice_new (G_APPLICATION (test.application));
  Tray tray = { 0 };

  open_tray (&test, &tray);
  rs_session_send (test.session, RS_SESSION_START);
  rs_session_notice_watch (notice, test.window, test.session, test.catalogue);
  assert_tray (&test, &tray, 1, 0, "Get Ready, 10 s");
  rs_session_notice_watch (notice, NULL, NULL, NULL);
  assert_tray (&test, &tray, 1, 1, NULL);
  rs_session_notice_watch (notice, test.window, test.session, test.catalogue);
  assert_tray (&test, &tray, 2, 1, "Get Ready, 10 s");
  g_assert_finalize_object (notice);
  assert_tray (&test, &tray, 2, 2, NULL);

  close_tray (&test, &tray);
  rs_bus_test_close (&test);
}

/* Nor does a window that is closed in the middle of it. */
static void
test_closed (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.NoticeEight");
  RsSessionNotice *notice = rs_session_notice_new (G_APPLICATION (test.application));
  Tray tray = { 0 };

  open_tray (&test, &tray);
  gtk_window_present (test.window);
  rs_ui_settle (test.window);
  rs_session_notice_watch (notice, test.window, test.session, test.catalogue);
  rs_session_send (test.session, RS_SESSION_START);
  gtk_widget_unmap (GTK_WIDGET (test.window));
  g_assert_finalize_object (notice);
  assert_tray (&test, &tray, 0, 0, NULL);

  close_tray (&test, &tray);
  rs_bus_test_close (&test);
}

/* What is on the buttons of what is shown: "Pause=app.session-pause, …". */
static char *
dup_shown_buttons (Tray *tray)
{
  g_autoptr (GVariant) buttons =
      g_variant_lookup_value (tray->shown, "buttons", G_VARIANT_TYPE ("aa{sv}"));
  g_autoptr (GString) text = g_string_new (NULL);

  for (gsize i = 0; i < g_variant_n_children (buttons); i++)
    {
      g_autoptr (GVariant) button = g_variant_get_child_value (buttons, i);
      const char *label;
      const char *action;

      g_assert_true (g_variant_lookup (button, "label", "&s", &label));
      g_assert_true (g_variant_lookup (button, "action", "&s", &action));
      g_string_append_printf (text, "%s%s=%s", text->len > 0 ? ", " : "", label, action);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_contents (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.NoticeFive");
  RsSessionNotice *notice = rs_session_notice_new (G_APPLICATION (test.application));
  g_autofree char *buttons = NULL;
  const char *text;
  Tray tray = { 0 };

  open_tray (&test, &tray);
  rs_session_send (test.session, RS_SESSION_START);
  rs_session_send (test.session, RS_SESSION_DONE);
  rs_session_notice_watch (notice, test.window, test.session, test.catalogue);
  assert_tray (&test, &tray, 1, 0, "Set 1 of 2: Goblet Squat");
  g_assert_true (g_variant_lookup (tray.shown, "body", "&s", &text));
  g_assert_cmpstr (text, ==, rows[1].body);
  g_assert_true (g_variant_lookup (tray.shown, "priority", "&s", &text));
  g_assert_cmpstr (text, ==, "high");
  buttons = dup_shown_buttons (&tray);
  g_assert_cmpstr (buttons, ==,
                   "Pause=app.session-pause, Done=app.session-done, Skip=app.session-skip");
  g_assert_true (g_variant_lookup (tray.shown, "default-action", "&s", &text));
  g_assert_cmpstr (text, ==, "app.session-show");

  g_assert_finalize_object (notice);
  settle (&test);
  close_tray (&test, &tray);
  rs_bus_test_close (&test);
}

/* --- What its buttons do --- */

static void
assert_enabled (RsBusTest *test, gboolean enabled)
{
  static const char *const names[] = { "session-show", "session-pause", "session-done",
                                       "session-skip" };
  GActionGroup *actions = G_ACTION_GROUP (test->application);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_true (g_action_group_has_action (actions, names[i]));
      g_assert_cmpint (g_action_group_get_action_enabled (actions, names[i]), ==, enabled);
    }
}

static void
assert_at (RsBusTest *test, guint position, RsSessionPhase phase)
{
  RsSessionState *state = rs_session_get_state (test->session);

  g_assert_cmpuint (rs_session_state_get_position (state), ==, position);
  g_assert_cmpint (rs_session_state_get_phase (state), ==, phase);
}

static void
on_activate_cb (guint *n_activated)
{
  (*n_activated)++;
}

static void
test_actions (void)
{
  guint n_activated = 0;
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.NoticeSix");
  RsSessionActions *actions = rs_session_actions_new (G_APPLICATION (test.application));
  GActionGroup *group = G_ACTION_GROUP (test.application);

  assert_enabled (&test, FALSE);
  rs_session_actions_watch (actions, test.session);
  assert_enabled (&test, FALSE);
  rs_session_send (test.session, RS_SESSION_START);
  assert_enabled (&test, TRUE);

  g_signal_connect_swapped (test.application, "activate", G_CALLBACK (on_activate_cb),
                            &n_activated);
  g_action_group_activate_action (group, "session-show", NULL);
  g_assert_cmpuint (n_activated, ==, 1);
  assert_at (&test, 0, RS_SESSION_RUNNING);

  g_action_group_activate_action (group, "session-pause", NULL);
  assert_at (&test, 0, RS_SESSION_PAUSED);
  assert_enabled (&test, TRUE);
  g_action_group_activate_action (group, "session-pause", NULL);
  assert_at (&test, 0, RS_SESSION_RUNNING);
  g_action_group_activate_action (group, "session-done", NULL);
  assert_at (&test, 1, RS_SESSION_RUNNING);
  g_action_group_activate_action (group, "session-skip", NULL);
  assert_at (&test, 2, RS_SESSION_RUNNING);
  g_assert_cmpint (rs_session_state_get_result (rs_session_get_state (test.session), 0).status, ==,
                   RS_SET_SKIPPED);

  rs_session_send (test.session, RS_SESSION_END);
  assert_enabled (&test, FALSE);
  g_action_group_activate_action (group, "session-pause", NULL);
  rs_session_actions_watch (actions, NULL);
  assert_enabled (&test, FALSE);

  g_assert_finalize_object (actions);
  g_assert_false (g_action_group_has_action (group, "session-pause"));
  rs_bus_test_close (&test);
}

/* All of it together: one session, everything that the desktop sees of it. */
static void
test_desk (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.NoticeSeven");
  RsSessionDesk *desk = rs_session_desk_new (test.application, test.settings);
  RsInhibitor *inhibitor = rs_session_desk_get_inhibitor (desk);
  Tray tray = { 0 };

  open_tray (&test, &tray);
  rs_session_desk_watch (desk, test.window, test.session, test.catalogue);
  g_assert_false (rs_inhibitor_is_active (inhibitor));
  rs_session_send (test.session, RS_SESSION_START);
  g_assert_true (rs_inhibitor_is_active (inhibitor));
  assert_enabled (&test, TRUE);
  assert_tray (&test, &tray, 1, 0, "Get Ready, 10 s");
  g_assert_true (rs_bus_test_has_name (&test, "org.mpris.MediaPlayer2." RS_APP_ID));
  g_assert_false (rs_speech_get_available (rs_session_desk_get_speech (desk)));

  rs_session_desk_watch (desk, NULL, NULL, NULL);
  g_assert_false (rs_inhibitor_is_active (inhibitor));
  assert_enabled (&test, FALSE);
  assert_tray (&test, &tray, 1, 1, NULL);
  g_assert_false (rs_bus_test_has_name (&test, "org.mpris.MediaPlayer2." RS_APP_ID));

  g_assert_finalize_object (desk);
  close_tray (&test, &tray);
  rs_bus_test_close (&test);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/session-notice/text", test_text);
  g_test_add_func ("/session-notice/text-paused", test_text_paused);
  g_test_add_func ("/session-notice/text-open", test_text_open);
  g_test_add_func ("/session-notice/out-of-view", test_out_of_view);
  g_test_add_func ("/session-notice/withdrawn", test_withdrawn);
  g_test_add_func ("/session-notice/closed", test_closed);
  g_test_add_func ("/session-notice/contents", test_contents);
  g_test_add_func ("/session-notice/actions", test_actions);
  g_test_add_func ("/session-notice/desk", test_desk);

  return g_test_run ();
}
