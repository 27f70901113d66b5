/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-media-controls.h"

#include "ui/app/rs-media-interface.h"
#include "ui/app/rs-media-track.h"

#include <math.h>

/* A session that is further than this from where it should be has jumped. */
#define JUMP_US (G_USEC_PER_SEC / 10)

/* What tells of its changes. */
enum
{
  TOLD_STATUS,
  TOLD_METADATA,
  TOLD_VOLUME,
  N_TOLD
};

static const char *const told_names[N_TOLD] = { "PlaybackStatus", "Metadata", "Volume" };

struct _RsMediaControls
{
  GObject parent_instance;

  GApplication *application;
  GSettings *settings;
  GDBusNodeInfo *info;
  GtkWindow *window; /* weak */
  RsCatalogue *catalogue;
  GSignalGroup *session;

  /* While on the bus. */
  GDBusConnection *connection;
  guint root_id;
  guint player_id;
  guint name_id;
  GVariant *told[N_TOLD];

  /* Where it was when it last changed, to see jumps within a segment. */
  guint last_segment;
  gint64 last_elapsed;
  gint64 last_instant;
  gboolean last_running;
};

G_DEFINE_FINAL_TYPE (RsMediaControls, rs_media_controls, G_TYPE_OBJECT)

/* Values. */

static gint64
get_now (RsSession *session)
{
  return rs_clock_get_monotonic (rs_session_get_clock (session));
}

static gint64
get_position (RsSession *session)
{
  return rs_session_state_get_elapsed (rs_session_get_state (session), get_now (session));
}

static GVariant *
create_value (RsMediaControls *self, RsSession *session, const char *property)
{
  RsSessionState *state = rs_session_get_state (session);

  if (g_str_equal (property, "Identity"))
    return g_variant_new_string (g_get_application_name ());
  if (g_str_equal (property, "PlaybackStatus"))
    return g_variant_new_string (rs_media_track_get_status (state));
  if (g_str_equal (property, "Metadata"))
    return rs_media_track_new_metadata (state, rs_session_get_routine_name (session),
                                        self->catalogue);
  if (g_str_equal (property, "Volume"))
    return g_variant_new_double (g_settings_get_double (self->settings, "session-volume"));
  if (g_str_equal (property, "Position"))
    return g_variant_new_int64 (get_position (session));

  return NULL;
}

/* Telling. */

static void
emit (RsMediaControls *self, const char *interface, const char *signal, GVariant *parameters)
{
  /* Fails only when the bus has gone, and then nobody listens. */
  g_dbus_connection_emit_signal (self->connection, NULL, RS_MEDIA_PATH, interface, signal,
                                 parameters, NULL);
}

static void
tell_changes (RsMediaControls *self, RsSession *session, gboolean aloud)
{
  GVariantDict changed;
  gboolean any = FALSE;

  g_variant_dict_init (&changed, NULL);
  for (guint i = 0; i < N_TOLD; i++)
    {
      g_autoptr (GVariant) value = g_variant_ref_sink (create_value (self, session, told_names[i]));

      if (self->told[i] != NULL && g_variant_equal (self->told[i], value))
        continue;

      any = TRUE;
      g_variant_dict_insert_value (&changed, told_names[i], value);
      g_clear_pointer (&self->told[i], g_variant_unref);
      self->told[i] = g_steal_pointer (&value);
    }

  if (any && aloud)
    emit (self, "org.freedesktop.DBus.Properties", "PropertiesChanged",
          g_variant_new ("(s@a{sv}as)", RS_MEDIA_PLAYER, g_variant_dict_end (&changed), NULL));
  else
    g_variant_dict_clear (&changed);
}

/* Who shows a position counts on by itself, and has to hear when a segment begins again. */
static void
tell_jump (RsMediaControls *self, RsSession *session, gboolean aloud)
{
  RsSessionState *state = rs_session_get_state (session);
  guint segment = rs_session_state_get_position (state);
  gint64 now = get_now (session);
  gint64 elapsed = get_position (session);
  gint64 expected = self->last_elapsed + (self->last_running ? now - self->last_instant : 0);

  if (aloud && segment == self->last_segment && ABS (elapsed - expected) > JUMP_US)
    emit (self, RS_MEDIA_PLAYER, "Seeked", g_variant_new ("(x)", elapsed));

  self->last_segment = segment;
  self->last_elapsed = elapsed;
  self->last_instant = now;
  self->last_running = rs_session_state_get_phase (state) == RS_SESSION_RUNNING;
}

/* What is asked of it. */

static gboolean
get_event (RsSessionState *state, const char *method, RsSessionEvent *event)
{
  static const struct
  {
    const char *method;
    RsSessionEvent event;
  } events[] = {
    { "Play", RS_SESSION_RESUME }, { "Pause", RS_SESSION_PAUSE },   { "Stop", RS_SESSION_PAUSE },
    { "Next", RS_SESSION_DONE },   { "Previous", RS_SESSION_BACK },
  };

  if (g_str_equal (method, "PlayPause"))
    {
      *event = rs_session_state_get_phase (state) == RS_SESSION_RUNNING ? RS_SESSION_PAUSE
                                                                        : RS_SESSION_RESUME;
      return TRUE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (events); i++)
    if (g_str_equal (events[i].method, method))
      {
        *event = events[i].event;
        return TRUE;
      }

  return FALSE;
}

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
  g_autoptr (RsMediaControls) self = g_object_ref (RS_MEDIA_CONTROLS (user_data));
  g_autoptr (RsSession) session = g_signal_group_dup_target (self->session);
  RsSessionEvent event;

  if (g_str_equal (method, "OpenUri"))
    {
      g_dbus_method_invocation_return_error_literal (
          invocation, G_DBUS_ERROR, G_DBUS_ERROR_NOT_SUPPORTED, "This player opens no files");
      return;
    }

  if (g_str_equal (method, "Raise") && self->window != NULL)
    gtk_window_present (self->window);
  else if (session != NULL && get_event (rs_session_get_state (session), method, &event))
    rs_session_send (session, event);

  /* The others are those that CanSeek and CanQuit say do nothing. */
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static GVariant *
on_get_cb (GDBusConnection *connection,
           const char *sender,
           const char *path,
           const char *interface,
           const char *property,
           GError **error,
           gpointer user_data)
{
  RsMediaControls *self = RS_MEDIA_CONTROLS (user_data);
  g_autoptr (RsSession) session = g_signal_group_dup_target (self->session);
  GVariant *value = rs_media_interface_get_constant (interface, property);

  if (value == NULL && session != NULL)
    value = create_value (self, session, property);
  if (value == NULL)
    g_set_error (error, G_DBUS_ERROR, G_DBUS_ERROR_UNKNOWN_PROPERTY, "No value of %s", property);

  return value;
}

static gboolean
on_set_cb (GDBusConnection *connection,
           const char *sender,
           const char *path,
           const char *interface,
           const char *property,
           GVariant *value,
           GError **error,
           gpointer user_data)
{
  RsMediaControls *self = RS_MEDIA_CONTROLS (user_data);
  double number = g_variant_get_double (value);

  if (!isfinite (number) || (g_str_equal (property, "Rate") && number != 1))
    {
      g_set_error (error, G_DBUS_ERROR, G_DBUS_ERROR_INVALID_ARGS, "%s cannot be that", property);
      return FALSE;
    }

  if (g_str_equal (property, "Volume"))
    g_settings_set_double (self->settings, "session-volume", CLAMP (number, 0, 1));
  return TRUE;
}

/* Life on the bus. */

static const GDBusInterfaceVTable vtable = { on_call_cb, on_get_cb, on_set_cb, { 0 } };

static guint
export_interface (RsMediaControls *self, const char *name)
{
  return g_dbus_connection_register_object (self->connection, RS_MEDIA_PATH,
                                            g_dbus_node_info_lookup_interface (self->info, name),
                                            &vtable, self, NULL, NULL);
}

static void
appear (RsMediaControls *self)
{
  GDBusConnection *connection = g_application_get_dbus_connection (self->application);

  if (connection == NULL || g_dbus_connection_is_closed (connection))
    return;

  self->connection = g_object_ref (connection);
  self->root_id = export_interface (self, RS_MEDIA_ROOT);
  self->player_id = export_interface (self, RS_MEDIA_PLAYER);
  self->name_id =
      g_bus_own_name_on_connection (connection, RS_MEDIA_ROOT "." RS_APP_ID,
                                    G_BUS_NAME_OWNER_FLAGS_DO_NOT_QUEUE, NULL, NULL, NULL, NULL);
}

static void
disappear (RsMediaControls *self)
{
  if (self->connection == NULL)
    return;

  g_clear_handle_id (&self->name_id, g_bus_unown_name);
  if (self->root_id != 0)
    g_dbus_connection_unregister_object (self->connection, self->root_id);
  if (self->player_id != 0)
    g_dbus_connection_unregister_object (self->connection, self->player_id);
  self->root_id = 0;
  self->player_id = 0;
  for (guint i = 0; i < N_TOLD; i++)
    g_clear_pointer (&self->told[i], g_variant_unref);
  g_clear_object (&self->connection);
}

static void
update (RsMediaControls *self)
{
  g_autoptr (RsSession) session = g_signal_group_dup_target (self->session);
  gboolean was_there = self->connection != NULL;

  if (session == NULL || !rs_media_track_is_under_way (rs_session_get_state (session)))
    {
      disappear (self);
      return;
    }

  if (!was_there)
    appear (self);
  if (self->connection == NULL)
    return;

  tell_changes (self, session, was_there);
  tell_jump (self, session, was_there);
}

static void
rs_media_controls_dispose (GObject *object)
{
  RsMediaControls *self = RS_MEDIA_CONTROLS (object);

  disappear (self);
  g_clear_object (&self->session);
  g_clear_object (&self->catalogue);
  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->settings);
  g_clear_object (&self->application);
  g_clear_pointer (&self->info, g_dbus_node_info_unref);

  G_OBJECT_CLASS (rs_media_controls_parent_class)->dispose (object);
}

static void
rs_media_controls_class_init (RsMediaControlsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_media_controls_dispose;
}

static void
rs_media_controls_init (RsMediaControls *self)
{
  self->info = rs_media_interface_new ();
  self->session = g_signal_group_new (RS_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session, "notify::state", G_CALLBACK (update), self);
}

RsMediaControls *
rs_media_controls_new (GApplication *application, GSettings *settings)
{
  RsMediaControls *self;

  g_return_val_if_fail (G_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (RS_TYPE_MEDIA_CONTROLS, NULL);
  self->application = g_object_ref (application);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed::session-volume", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  return self;
}

void
rs_media_controls_watch (RsMediaControls *self,
                         GtkWindow *window,
                         RsSession *session,
                         RsCatalogue *catalogue)
{
  g_return_if_fail (RS_IS_MEDIA_CONTROLS (self));
  g_return_if_fail (session == NULL || (RS_IS_SESSION (session) && RS_IS_CATALOGUE (catalogue)));

  g_set_weak_pointer (&self->window, window);
  g_set_object (&self->catalogue, catalogue);
  g_signal_group_set_target (self->session, session);
  update (self);
}
