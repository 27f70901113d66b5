/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-sound-server.h"

#include "support/rs-test-files.h"

#include <gio/gunixsocketaddress.h>

#define START_SECONDS 20
#define LOOK_EVERY 10 /* ms */

struct _RsSoundServer
{
  char *directory;
  char *socket;
  GSubprocess *process;
};

static gboolean
go_on_looking (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

void
rs_sound_wait (gboolean (*check) (gpointer data), gpointer data, double seconds)
{
  gint64 deadline = g_get_monotonic_time () + (gint64) (seconds * G_USEC_PER_SEC);
  guint id = g_timeout_add (LOOK_EVERY, go_on_looking, NULL);

  while (!check (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      g_main_context_iteration (NULL, TRUE);
    }

  g_source_remove (id);
}

static gboolean
is_past (gpointer data)
{
  return g_get_monotonic_time () >= *(gint64 *) data;
}

void
rs_sound_wait_until (gint64 instant)
{
  rs_sound_wait (is_past, &instant, 60);
}

RsSoundServer *
rs_sound_server_new (void)
{
  RsSoundServer *server = g_new0 (RsSoundServer, 1);
  g_autofree char *address = NULL;

  server->directory = rs_test_make_directory ();
  server->socket = g_build_filename (server->directory, "socket", NULL);

  address = g_strconcat ("unix:", server->socket, NULL);
  g_setenv ("PULSE_SERVER", address, TRUE);
  g_setenv ("PULSE_RUNTIME_PATH", server->directory, TRUE);
  g_setenv ("HOME", server->directory, TRUE);
  g_setenv ("XDG_CONFIG_HOME", server->directory, TRUE);
  return server;
}

void
rs_sound_server_free (RsSoundServer *server)
{
  rs_sound_server_kill (server);
  rs_test_free_directory (server->directory);
  g_free (server->socket);
  g_free (server);
}

static GSubprocess *
launch (RsSoundServer *server, gboolean with_sink, GError **error)
{
  g_autofree char *protocol =
      g_strdup_printf ("module-native-protocol-unix auth-anonymous=1 socket=%s", server->socket);
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  static const char *const own[] = { "HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME",
                                     "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH" };

  for (gsize i = 0; i < G_N_ELEMENTS (own); i++)
    g_subprocess_launcher_setenv (launcher, own[i], server->directory, TRUE);
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "DBUS_SESSION_BUS_ADDRESS");

  /*
   * The sink comes first: who is answered finds it. It does not go back on what it has mixed, as
   * PipeWire does not either: then what is heard begins later, but the record has all of it. With
   * a sink that does, the server hands out silence to those who record that is not played any more.
   */
  return g_subprocess_launcher_spawn (
      launcher, error, "pulseaudio", "-n", "--daemonize=no", "--system=no", "--exit-idle-time=-1",
      "--use-pid-file=no", "--high-priority=no", "--realtime=no", "-L",
      with_sink ? "module-null-sink sink_name=nobody rate=48000 channels=1 format=s16le norewinds=1"
                : "module-augment-properties",
      "-L", protocol, NULL);
}

typedef struct
{
  RsSoundServer *server;
  gint64 deadline;
  gboolean answers;
} Start;

/* Until somebody answers, or it is clear that nobody will. */
static gboolean
is_decided (gpointer data)
{
  Start *start = data;
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GSocketAddress) address = g_unix_socket_address_new (start->server->socket);
  g_autoptr (GSocketConnection) connection =
      g_socket_client_connect (client, G_SOCKET_CONNECTABLE (address), NULL, NULL);

  start->answers = connection != NULL;
  return start->answers || g_subprocess_get_identifier (start->server->process) == NULL ||
         g_get_monotonic_time () > start->deadline;
}

gboolean
rs_sound_server_start (RsSoundServer *server, gboolean with_sink, GError **error)
{
  Start start = { server, g_get_monotonic_time () + START_SECONDS * G_USEC_PER_SEC, FALSE };

  server->process = launch (server, with_sink, error);
  if (server->process == NULL)
    return FALSE;

  rs_sound_wait (is_decided, &start, START_SECONDS + 10);
  if (!start.answers)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "pulseaudio does not start here");
  return start.answers;
}

void
rs_sound_server_kill (RsSoundServer *server)
{
  if (server->process == NULL)
    return;

  g_subprocess_force_exit (server->process);
  g_subprocess_wait (server->process, NULL, NULL);
  g_clear_object (&server->process);
}
