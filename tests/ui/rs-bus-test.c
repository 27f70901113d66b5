/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-bus-test.h"

#include "rs-ui-test.h"

RsBusTest
rs_bus_test_open (const char *id)
{
  g_autoptr (RsRoutineState) routine = rs_player_make_routine ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);
  g_autofree char *address = g_dbus_address_get_for_bus_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GError) error = NULL;
  RsBusTest test = { .application = gtk_application_new (id, G_APPLICATION_DEFAULT_FLAGS),
                     .settings = g_settings_new ("org.example.RunStrength"),
                     .clock = rs_frozen_clock_new (G_USEC_PER_SEC),
                     .catalogue = rs_ui_catalogue () };

  g_application_register (G_APPLICATION (test.application), NULL, &error);
  g_assert_no_error (error);
  test.client =
      g_dbus_connection_new_for_address_sync (address,
                                              G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                  G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                              NULL, NULL, &error);
  g_assert_no_error (error);
  g_dbus_connection_set_exit_on_close (test.client, FALSE);
  test.session = rs_session_new (NULL, "mine", rs_routine_state_get_name (routine), state, 0,
                                 RS_CLOCK (test.clock));
  test.window = GTK_WINDOW (gtk_application_window_new (test.application));
  return test;
}

void
rs_bus_test_close (RsBusTest *test)
{
  g_autoptr (GError) error = NULL;

  g_dbus_connection_close_sync (test->client, NULL, &error);
  g_assert_no_error (error);
  g_clear_object (&test->client);
  gtk_window_destroy (test->window);
  g_assert_finalize_object (test->session);
  g_assert_finalize_object (test->catalogue);
  g_assert_finalize_object (test->clock);
  g_clear_object (&test->settings);
  g_clear_object (&test->application);
}

void
rs_bus_test_pass (RsBusTest *test, gint64 seconds)
{
  rs_frozen_clock_advance (test->clock, seconds * G_USEC_PER_SEC);
  rs_session_tick (test->session);
}

static void
on_result_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

GVariant *
rs_bus_test_call (RsBusTest *test,
                  const char *name,
                  const char *path,
                  const char *interface,
                  const char *method,
                  GVariant *parameters,
                  GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) flush_error = NULL;

  /* What the program asked of the bus before, such as a name, comes there first. */
  g_dbus_connection_flush_sync (
      g_application_get_dbus_connection (G_APPLICATION (test->application)), NULL, &flush_error);
  g_assert_no_error (flush_error);

  g_dbus_connection_call (test->client, name, path, interface, method, parameters, NULL,
                          G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, on_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return g_dbus_connection_call_finish (test->client, result, error);
}

gboolean
rs_bus_test_has_name (RsBusTest *test, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer = NULL;
  gboolean has;

  answer = rs_bus_test_call (test, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                             "org.freedesktop.DBus", "NameHasOwner", g_variant_new ("(s)", name),
                             &error);
  g_assert_no_error (error);
  g_variant_get (answer, "(b)", &has);
  return has;
}
