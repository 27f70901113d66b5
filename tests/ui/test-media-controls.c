/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-bus-test.h"
#include "rs-ui-test.h"

#include "ui/app/rs-media-controls.h"
#include "ui/app/rs-media-track.h"
#include "ui/app/rs-session-desk.h"

#include <math.h>
#include <string.h>

#define NAME "org.mpris.MediaPlayer2." RS_APP_ID
#define PATH "/org/mpris/MediaPlayer2"
#define ROOT "org.mpris.MediaPlayer2"
#define PLAYER "org.mpris.MediaPlayer2.Player"
#define PROPERTIES "org.freedesktop.DBus.Properties"

/* What the client hears of changes. */
typedef struct
{
  guint n_changes;
  char *last;
  guint n_jumps;
  gint64 jumped_to;
  guint ids[2];
} Heard;

static void
on_changed_cb (GDBusConnection *bus,
               const char *sender,
               const char *path,
               const char *interface,
               const char *signal,
               GVariant *parameters,
               gpointer user_data)
{
  g_autoptr (GVariant) changed = g_variant_get_child_value (parameters, 1);
  g_autoptr (GString) names = g_string_new (NULL);
  Heard *heard = user_data;

  for (gsize i = 0; i < g_variant_n_children (changed); i++)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (changed, i);
      g_autoptr (GVariant) name = g_variant_get_child_value (entry, 0);

      g_string_append_printf (names, "%s%s", names->len > 0 ? " " : "",
                              g_variant_get_string (name, NULL));
    }

  heard->n_changes++;
  g_set_str (&heard->last, names->str);
}

static void
on_seeked_cb (GDBusConnection *bus,
              const char *sender,
              const char *path,
              const char *interface,
              const char *signal,
              GVariant *parameters,
              gpointer user_data)
{
  Heard *heard = user_data;

  heard->n_jumps++;
  g_variant_get (parameters, "(x)", &heard->jumped_to);
}

static void
listen (RsBusTest *test, Heard *heard)
{
  heard->ids[0] = g_dbus_connection_signal_subscribe (
      test->client, NULL, PROPERTIES, "PropertiesChanged", PATH, NULL, G_DBUS_SIGNAL_FLAGS_NONE,
      on_changed_cb, heard, NULL);
  heard->ids[1] =
      g_dbus_connection_signal_subscribe (test->client, NULL, PLAYER, "Seeked", PATH, NULL,
                                          G_DBUS_SIGNAL_FLAGS_NONE, on_seeked_cb, heard, NULL);
}

/* What is still on its way finds nobody any more. */
static void
stop_listening (RsBusTest *test, Heard *heard)
{
  for (guint i = 0; i < G_N_ELEMENTS (heard->ids); i++)
    g_dbus_connection_signal_unsubscribe (test->client, heard->ids[i]);
  g_clear_pointer (&heard->last, g_free);
}

static GVariant *
get (RsBusTest *test, const char *interface, const char *property)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer = rs_bus_test_call (
      test, NAME, PATH, PROPERTIES, "Get", g_variant_new ("(ss)", interface, property), &error);
  GVariant *value;

  g_assert_no_error (error);
  g_variant_get (answer, "(v)", &value);
  return value;
}

/* What it is, in the notation of GVariant. */
static void
assert_is (RsBusTest *test, const char *interface, const char *property, const char *expected)
{
  g_autoptr (GVariant) value = get (test, interface, property);
  g_autofree char *text = g_variant_print (value, FALSE);

  g_assert_cmpstr (text, ==, expected);
}

static void
assert_track (RsBusTest *test, const char *key, const char *expected)
{
  g_autoptr (GVariant) metadata = get (test, PLAYER, "Metadata");
  g_autoptr (GVariant) value = g_variant_lookup_value (metadata, key, NULL);
  g_autofree char *text = value != NULL ? g_variant_print (value, FALSE) : NULL;

  g_assert_cmpstr (text, ==, expected);
}

static void
call (RsBusTest *test, const char *method)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer = rs_bus_test_call (test, NAME, PATH, PLAYER, method, NULL, &error);

  g_assert_no_error (error);
}

static void
assert_refused (RsBusTest *test,
                const char *interface,
                const char *method,
                GVariant *parameters,
                GDBusError code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer =
      rs_bus_test_call (test, NAME, PATH, interface, method, parameters, &error);

  g_assert_null (answer);
  g_assert_error (error, G_DBUS_ERROR, (gint) code);
}

/* How many changes were told since the last call, all of them of @names. */
static void
assert_heard (RsBusTest *test, Heard *heard, guint n, const char *names)
{
  g_assert_true (rs_bus_test_has_name (test, NAME));
  assert_is (test, ROOT, "CanQuit", "false");
  g_assert_cmpuint (heard->n_changes, ==, n);
  if (n > 0)
    g_assert_cmpstr (heard->last, ==, names);
  heard->n_changes = 0;
}

static RsSessionPhase
get_phase (RsBusTest *test)
{
  return rs_session_state_get_phase (rs_session_get_state (test->session));
}

static guint
get_position (RsBusTest *test)
{
  return rs_session_state_get_position (rs_session_get_state (test->session));
}

static RsMediaControls *
watch (RsBusTest *test)
{
  RsMediaControls *controls =
      rs_media_controls_new (G_APPLICATION (test->application), test->settings);

  rs_media_controls_watch (controls, test->window, test->session, test->catalogue);
  return controls;
}

/* The name is there from the start to the end and no longer. */
static void
test_name (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.MediaOne");
  RsMediaControls *controls = watch (&test);

  g_assert_false (rs_bus_test_has_name (&test, NAME));
  rs_session_send (test.session, RS_SESSION_START);
  g_assert_true (rs_bus_test_has_name (&test, NAME));
  rs_session_send (test.session, RS_SESSION_PAUSE);
  g_assert_true (rs_bus_test_has_name (&test, NAME));
  rs_session_send (test.session, RS_SESSION_END);
  g_assert_false (rs_bus_test_has_name (&test, NAME));
  g_assert_finalize_object (controls);
  rs_bus_test_close (&test);
}

static void
test_name_taken_back (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.MediaTwo");
  RsMediaControls *controls = watch (&test);

  rs_session_send (test.session, RS_SESSION_START);
  g_assert_true (rs_bus_test_has_name (&test, NAME));
  rs_media_controls_watch (controls, NULL, NULL, NULL);
  g_assert_false (rs_bus_test_has_name (&test, NAME));

  rs_media_controls_watch (controls, test.window, test.session, test.catalogue);
  g_assert_true (rs_bus_test_has_name (&test, NAME));
  g_assert_finalize_object (controls);
  g_assert_false (rs_bus_test_has_name (&test, NAME));
  rs_bus_test_close (&test);
}

static void
assert_constants (RsBusTest *test)
{
  assert_is (test, ROOT, "CanQuit", "false");
  assert_is (test, ROOT, "CanRaise", "true");
  assert_is (test, ROOT, "HasTrackList", "false");
  assert_is (test, ROOT, "Identity", "'Run Strength'");
  assert_is (test, ROOT, "DesktopEntry", "'org.example.RunStrength'");
  assert_is (test, ROOT, "SupportedUriSchemes", "[]");
  assert_is (test, ROOT, "SupportedMimeTypes", "[]");
  assert_is (test, PLAYER, "Rate", "1.0");
  assert_is (test, PLAYER, "MinimumRate", "1.0");
  assert_is (test, PLAYER, "MaximumRate", "1.0");
  assert_is (test, PLAYER, "CanGoNext", "true");
  assert_is (test, PLAYER, "CanGoPrevious", "true");
  assert_is (test, PLAYER, "CanPlay", "true");
  assert_is (test, PLAYER, "CanPause", "true");
  assert_is (test, PLAYER, "CanSeek", "false");
  assert_is (test, PLAYER, "CanControl", "true");
}

static void
test_properties (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.MediaThree");
  RsMediaControls *controls = watch (&test);

  rs_session_send (test.session, RS_SESSION_START);
  assert_constants (&test);
  assert_is (&test, PLAYER, "PlaybackStatus", "'Playing'");
  assert_is (&test, PLAYER, "Position", "0");
  rs_bus_test_pass (&test, 4);
  assert_is (&test, PLAYER, "Position", "4000000");
  assert_track (&test, "mpris:trackid", "'/org/example/RunStrength/segment/0'");
  assert_track (&test, "mpris:length", "10000000");
  assert_track (&test, "xesam:title", "'Next: Goblet Squat · set 1 of 2'");
  assert_track (&test, "xesam:artist", "['Get Ready']");
  assert_track (&test, "xesam:album", "'Strong Hips'");

  /* A set that waits for the runner has no length. */
  rs_bus_test_pass (&test, 6);
  assert_track (&test, "mpris:trackid", "'/org/example/RunStrength/segment/1'");
  assert_track (&test, "mpris:length", NULL);
  assert_track (&test, "xesam:title", "'Goblet Squat · set 1 of 2'");
  assert_track (&test, "xesam:artist", "['Work']");
  rs_bus_test_pass (&test, 30);
  assert_is (&test, PLAYER, "Position", "30000000");

  rs_session_send (test.session, RS_SESSION_PAUSE);
  assert_is (&test, PLAYER, "PlaybackStatus", "'Paused'");
  assert_track (&test, "xesam:artist", "['Paused']");
  g_assert_finalize_object (controls);
  rs_bus_test_close (&test);
}

static void
test_methods (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.MediaFour");
  RsMediaControls *controls = watch (&test);

  rs_session_send (test.session, RS_SESSION_START);
  call (&test, "Pause");
  g_assert_cmpint (get_phase (&test), ==, RS_SESSION_PAUSED);
  call (&test, "Pause");
  g_assert_cmpint (get_phase (&test), ==, RS_SESSION_PAUSED);
  call (&test, "Play");
  g_assert_cmpint (get_phase (&test), ==, RS_SESSION_RUNNING);
  call (&test, "Play");
  g_assert_cmpint (get_phase (&test), ==, RS_SESSION_RUNNING);
  call (&test, "PlayPause");
  g_assert_cmpint (get_phase (&test), ==, RS_SESSION_PAUSED);
  call (&test, "PlayPause");
  g_assert_cmpint (get_phase (&test), ==, RS_SESSION_RUNNING);
  call (&test, "Stop");
  g_assert_cmpint (get_phase (&test), ==, RS_SESSION_PAUSED);
  call (&test, "Play");

  /* The wait is cut short, and the set counts. */
  call (&test, "Next");
  g_assert_cmpuint (get_position (&test), ==, 1);
  rs_bus_test_pass (&test, 30);
  call (&test, "Next");
  g_assert_cmpuint (get_position (&test), ==, 2);
  g_assert_cmpint (rs_session_state_get_result (rs_session_get_state (test.session), 0).status, ==,
                   RS_SET_DONE);

  call (&test, "Previous");
  g_assert_cmpuint (get_position (&test), ==, 1);
  g_assert_finalize_object (controls);
  rs_bus_test_close (&test);
}

/* Nothing is lost to Next: a hold that is broken off counts for as long as it was held. */
static void
test_next_in_hold (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.MediaFive");
  RsMediaControls *controls = watch (&test);
  RsSetResult result;

  rs_session_send (test.session, RS_SESSION_START);
  for (guint i = 0; i < 5; i++)
    call (&test, "Next");
  g_assert_cmpuint (get_position (&test), ==, 5);
  assert_track (&test, "xesam:title", "'Side Plank · left side · set 1 of 2'");
  rs_bus_test_pass (&test, 17);
  call (&test, "Next");
  result = rs_session_state_get_result (rs_session_get_state (test.session), 2);
  g_assert_cmpint (result.status, ==, RS_SET_DONE);
  g_assert_cmpuint (result.amount, ==, 17);
  assert_track (&test, "xesam:title", "'Next: Side Plank · right side · set 1 of 2'");
  g_assert_finalize_object (controls);
  rs_bus_test_close (&test);
}

static void
test_signals (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.MediaSix");
  RsMediaControls *controls = watch (&test);
  Heard heard = { 0 };

  listen (&test, &heard);
  rs_session_send (test.session, RS_SESSION_START);
  assert_heard (&test, &heard, 0, NULL);

  /* Seconds are nothing to tell of. */
  for (guint i = 0; i < 9; i++)
    rs_bus_test_pass (&test, 1);
  assert_heard (&test, &heard, 0, NULL);
  rs_bus_test_pass (&test, 1);
  assert_heard (&test, &heard, 1, "Metadata");
  rs_session_send (test.session, RS_SESSION_PAUSE);
  g_assert_true (rs_bus_test_has_name (&test, NAME));
  assert_is (&test, PLAYER, "PlaybackStatus", "'Paused'");
  g_assert_cmpuint (heard.n_changes, ==, 1);
  g_assert_nonnull (strstr (heard.last, "PlaybackStatus"));
  heard.n_changes = 0;
  call (&test, "Pause");
  assert_heard (&test, &heard, 0, NULL);
  rs_session_send (test.session, RS_SESSION_RESUME);
  g_assert_cmpuint (heard.n_jumps, ==, 0);

  /* The same set again: the same track, from its beginning. */
  rs_bus_test_pass (&test, 20);
  call (&test, "Previous");
  g_assert_cmpuint (get_position (&test), ==, 1);
  assert_is (&test, PLAYER, "Position", "0");
  g_assert_cmpuint (heard.n_jumps, ==, 1);
  g_assert_cmpint (heard.jumped_to, ==, 0);

  stop_listening (&test, &heard);
  g_assert_finalize_object (controls);
  rs_bus_test_close (&test);
}

static void
set (RsBusTest *test, const char *property, double value)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer = rs_bus_test_call (
      test, NAME, PATH, PROPERTIES, "Set",
      g_variant_new ("(ssv)", PLAYER, property, g_variant_new_double (value)), &error);

  g_assert_no_error (error);
}

static void
test_volume (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.MediaSeven");
  RsMediaControls *controls = watch (&test);
  Heard heard = { 0 };

  g_settings_reset (test.settings, "session-volume");
  listen (&test, &heard);
  rs_session_send (test.session, RS_SESSION_START);
  assert_is (&test, PLAYER, "Volume", "0.80000000000000004");
  set (&test, "Volume", 0.5);
  g_assert_cmpfloat (g_settings_get_double (test.settings, "session-volume"), ==, 0.5);
  assert_heard (&test, &heard, 1, "Volume");
  set (&test, "Volume", 7);
  assert_is (&test, PLAYER, "Volume", "1.0");
  set (&test, "Volume", -1);
  assert_is (&test, PLAYER, "Volume", "0.0");
  set (&test, "Rate", 1);
  g_settings_reset (test.settings, "session-volume");

  stop_listening (&test, &heard);
  g_assert_finalize_object (controls);
  rs_bus_test_close (&test);
}

/* Whatever is not there or not possible is answered, and nothing else happens. */
static void
test_refused (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.MediaEight");
  RsMediaControls *controls = watch (&test);

  rs_session_send (test.session, RS_SESSION_START);
  assert_refused (&test, PLAYER, "Eject", NULL, G_DBUS_ERROR_UNKNOWN_METHOD);
  assert_refused (&test, PLAYER, "Next", g_variant_new ("(s)", "twice"), G_DBUS_ERROR_INVALID_ARGS);
  assert_refused (&test, PLAYER, "OpenUri", g_variant_new ("(s)", "file:///etc/passwd"),
                  G_DBUS_ERROR_NOT_SUPPORTED);
  assert_refused (&test, PROPERTIES, "Get", g_variant_new ("(ss)", PLAYER, "Colour"),
                  G_DBUS_ERROR_INVALID_ARGS);
  assert_refused (&test, PROPERTIES, "Set",
                  g_variant_new ("(ssv)", PLAYER, "Position", g_variant_new_int64 (5)),
                  G_DBUS_ERROR_INVALID_ARGS);
  assert_refused (&test, PROPERTIES, "Set",
                  g_variant_new ("(ssv)", PLAYER, "Volume", g_variant_new_string ("loud")),
                  G_DBUS_ERROR_INVALID_ARGS);
  assert_refused (&test, PROPERTIES, "Set",
                  g_variant_new ("(ssv)", PLAYER, "Volume", g_variant_new_double (NAN)),
                  G_DBUS_ERROR_INVALID_ARGS);
  assert_refused (&test, PROPERTIES, "Set",
                  g_variant_new ("(ssv)", PLAYER, "Rate", g_variant_new_double (2)),
                  G_DBUS_ERROR_INVALID_ARGS);
  g_assert_cmpint (get_phase (&test), ==, RS_SESSION_RUNNING);
  g_assert_cmpuint (get_position (&test), ==, 0);
  g_assert_finalize_object (controls);
  rs_bus_test_close (&test);
}

static void
test_raise (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.MediaNine");
  RsMediaControls *controls = watch (&test);
  g_autoptr (GVariant) answer = NULL;
  g_autoptr (GVariant) quit = NULL;
  g_autoptr (GError) error = NULL;

  rs_session_send (test.session, RS_SESSION_START);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (test.window)));
  answer = rs_bus_test_call (&test, NAME, PATH, ROOT, "Raise", NULL, &error);
  g_assert_no_error (error);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (test.window)));
  quit = rs_bus_test_call (&test, NAME, PATH, ROOT, "Quit", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (get_phase (&test), ==, RS_SESSION_RUNNING);
  g_assert_finalize_object (controls);
  rs_bus_test_close (&test);
}

/* Where another has the name already, it keeps it, and the session goes on all the same. */
static void
test_name_of_another (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.MediaTen");
  RsMediaControls *controls = watch (&test);
  g_autoptr (GVariant) answer = NULL;
  g_autoptr (GVariant) owner = NULL;
  g_autoptr (GError) error = NULL;
  const char *who;

  answer = rs_bus_test_call (&test, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                             "org.freedesktop.DBus", "RequestName", g_variant_new ("(su)", NAME, 0),
                             &error);
  g_assert_no_error (error);
  rs_session_send (test.session, RS_SESSION_START);
  rs_bus_test_pass (&test, 10);
  g_assert_true (rs_bus_test_has_name (&test, NAME));
  owner = rs_bus_test_call (&test, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                            "org.freedesktop.DBus", "GetNameOwner", g_variant_new ("(s)", NAME),
                            &error);
  g_assert_no_error (error);
  g_variant_get (owner, "(&s)", &who);
  g_assert_cmpstr (who, ==, g_dbus_connection_get_unique_name (test.client));
  g_assert_finalize_object (controls);
  rs_bus_test_close (&test);
}

/* A program that is not on any bus has no controls and no notifications, and does not mind. */
static void
test_no_bus (void)
{
  g_autoptr (RsRoutineState) routine = rs_player_make_routine ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsClock) clock = RS_CLOCK (rs_frozen_clock_new (0));
  g_autoptr (RsSession) session = rs_session_new (NULL, "mine", "Mine", state, 0, clock);
  g_autoptr (GSettings) settings = g_settings_new ("org.example.RunStrength");
  g_autoptr (GtkApplication) alone = NULL;
  GtkWindow *window;
  RsSessionDesk *desk;

  if (!g_test_subprocess ())
    {
      g_auto (GStrv) environment = g_get_environ ();

      environment = g_environ_setenv (g_steal_pointer (&environment), "DBUS_SESSION_BUS_ADDRESS",
                                      "unix:path=/nowhere/at/all", TRUE);
      g_test_trap_subprocess_with_envp (NULL, (const char *const *) environment, 0,
                                        G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }

  alone = gtk_application_new ("org.example.RunStrength.Alone", G_APPLICATION_DEFAULT_FLAGS);
  g_assert_true (g_application_register (G_APPLICATION (alone), NULL, NULL));
  g_assert_null (g_application_get_dbus_connection (G_APPLICATION (alone)));
  window = GTK_WINDOW (gtk_application_window_new (alone));
  desk = rs_session_desk_new (alone, settings);
  rs_session_desk_watch (desk, window, session, catalogue);
  rs_session_send (session, RS_SESSION_START);
  rs_session_send (session, RS_SESSION_DONE);
  rs_session_send (session, RS_SESSION_END);
  g_assert_finalize_object (desk);
  gtk_window_destroy (window);
}

static void
test_stopped (void)
{
  RsBusTest test = rs_bus_test_open ("org.example.RunStrength.MediaTwelve");
  RsSessionState *state = rs_session_get_state (test.session);
  g_autoptr (GVariant) metadata = NULL;
  const char *id;

  g_assert_cmpstr (rs_media_track_get_status (state), ==, "Stopped");
  g_assert_false (rs_media_track_is_under_way (state));
  rs_session_send (test.session, RS_SESSION_END);
  state = rs_session_get_state (test.session);
  g_assert_cmpstr (rs_media_track_get_status (state), ==, "Stopped");
  g_assert_null (rs_media_track_title (state, test.catalogue));
  metadata =
      g_variant_ref_sink (rs_media_track_new_metadata (state, "Strong Hips", test.catalogue));
  g_assert_true (g_variant_lookup (metadata, "mpris:trackid", "&o", &id));
  g_assert_cmpstr (id, ==, "/org/mpris/MediaPlayer2/TrackList/NoTrack");
  rs_bus_test_close (&test);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);
  g_set_application_name ("Run Strength");

  g_test_add_func ("/media-controls/name", test_name);
  g_test_add_func ("/media-controls/name-taken-back", test_name_taken_back);
  g_test_add_func ("/media-controls/properties", test_properties);
  g_test_add_func ("/media-controls/methods", test_methods);
  g_test_add_func ("/media-controls/next-in-hold", test_next_in_hold);
  g_test_add_func ("/media-controls/signals", test_signals);
  g_test_add_func ("/media-controls/volume", test_volume);
  g_test_add_func ("/media-controls/refused", test_refused);
  g_test_add_func ("/media-controls/raise", test_raise);
  g_test_add_func ("/media-controls/name-of-another", test_name_of_another);
  g_test_add_func ("/media-controls/no-bus", test_no_bus);
  g_test_add_func ("/media-controls/stopped", test_stopped);

  return g_test_run ();
}
