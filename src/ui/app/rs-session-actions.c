/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-session-actions.h"

struct _RsSessionActions
{
  GObject parent_instance;

  GApplication *application;
  GSignalGroup *session;
};

G_DEFINE_FINAL_TYPE (RsSessionActions, rs_session_actions, G_TYPE_OBJECT)

static void
send_event (gpointer user_data, RsSessionEvent event)
{
  RsSessionActions *self = RS_SESSION_ACTIONS (user_data);
  g_autoptr (RsSession) session = g_signal_group_dup_target (self->session);

  if (session != NULL)
    rs_session_send (session, event);
}

static RsSessionPhase
get_phase (RsSessionActions *self)
{
  g_autoptr (RsSession) session = g_signal_group_dup_target (self->session);

  return session != NULL ? rs_session_state_get_phase (rs_session_get_state (session))
                         : RS_SESSION_FINISHED;
}

static void
on_pause_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gboolean paused = get_phase (RS_SESSION_ACTIONS (user_data)) == RS_SESSION_PAUSED;

  send_event (user_data, paused ? RS_SESSION_RESUME : RS_SESSION_PAUSE);
}

static void
on_done_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  send_event (user_data, RS_SESSION_DONE);
}

static void
on_skip_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  send_event (user_data, RS_SESSION_SKIP);
}

static void
on_show_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_application_activate (RS_SESSION_ACTIONS (user_data)->application);
}

static const GActionEntry entries[] = {
  { .name = "session-show", .activate = on_show_cb },
  { .name = "session-pause", .activate = on_pause_cb },
  { .name = "session-done", .activate = on_done_cb },
  { .name = "session-skip", .activate = on_skip_cb },
};

static void
update (RsSessionActions *self)
{
  RsSessionPhase phase = get_phase (self);
  gboolean enabled = phase == RS_SESSION_RUNNING || phase == RS_SESSION_PAUSED;

  for (gsize i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action =
          g_action_map_lookup_action (G_ACTION_MAP (self->application), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
    }
}

static void
rs_session_actions_dispose (GObject *object)
{
  RsSessionActions *self = RS_SESSION_ACTIONS (object);

  if (self->application != NULL)
    g_action_map_remove_action_entries (G_ACTION_MAP (self->application), entries,
                                        G_N_ELEMENTS (entries));
  g_clear_object (&self->session);
  g_clear_object (&self->application);

  G_OBJECT_CLASS (rs_session_actions_parent_class)->dispose (object);
}

static void
rs_session_actions_class_init (RsSessionActionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_session_actions_dispose;
}

static void
rs_session_actions_init (RsSessionActions *self)
{
  self->session = g_signal_group_new (RS_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session, "notify::state", G_CALLBACK (update), self);
}

RsSessionActions *
rs_session_actions_new (GApplication *application)
{
  RsSessionActions *self;

  g_return_val_if_fail (G_IS_APPLICATION (application), NULL);

  self = g_object_new (RS_TYPE_SESSION_ACTIONS, NULL);
  self->application = g_object_ref (application);
  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   self);
  update (self);
  return self;
}

void
rs_session_actions_watch (RsSessionActions *self, RsSession *session)
{
  g_return_if_fail (RS_IS_SESSION_ACTIONS (self));
  g_return_if_fail (session == NULL || RS_IS_SESSION (session));

  g_signal_group_set_target (self->session, session);
  update (self);
}
