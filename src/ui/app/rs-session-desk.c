/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-session-desk.h"

#include "ui/app/rs-media-controls.h"
#include "ui/app/rs-session-actions.h"
#include "ui/app/rs-session-notice.h"
#include "ui/app/rs-speech-text.h"

struct _RsSessionDesk
{
  GObject parent_instance;

  GSettings *settings;
  RsCatalogue *catalogue;
  GSignalGroup *session;
  RsSessionState *heard; /* the last that speech knows of */

  RsInhibitor *inhibitor;
  RsMediaControls *controls;
  RsSessionNotice *notice;
  RsSessionActions *actions;
  RsSpeech *speech;
};

G_DEFINE_FINAL_TYPE (RsSessionDesk, rs_session_desk, G_TYPE_OBJECT)

static void
hear (RsSessionDesk *self, RsSessionState *state)
{
  g_clear_pointer (&self->heard, rs_session_state_unref);
  self->heard = state != NULL ? rs_session_state_ref (state) : NULL;
}

static void
on_state_cb (RsSessionDesk *self, GParamSpec *pspec, RsSession *session)
{
  RsSessionState *state = rs_session_get_state (session);

  if (g_settings_get_boolean (self->settings, "session-speech"))
    {
      g_autofree char *text = rs_speech_text (self->heard, state, self->catalogue);

      if (text != NULL)
        rs_speech_say (self->speech, text);
      if (rs_session_state_get_phase (state) == RS_SESSION_FINISHED)
        rs_speech_release (self->speech);
    }

  hear (self, state);
}

static void
on_speech_setting_cb (RsSessionDesk *self)
{
  if (!g_settings_get_boolean (self->settings, "session-speech"))
    rs_speech_release (self->speech);
}

static void
rs_session_desk_dispose (GObject *object)
{
  RsSessionDesk *self = RS_SESSION_DESK (object);

  g_clear_object (&self->session);
  hear (self, NULL);
  if (self->speech != NULL)
    rs_speech_release (self->speech);
  g_clear_object (&self->speech);
  g_clear_object (&self->notice);
  g_clear_object (&self->controls);
  g_clear_object (&self->actions);
  g_clear_object (&self->inhibitor);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (rs_session_desk_parent_class)->dispose (object);
}

static void
rs_session_desk_class_init (RsSessionDeskClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_session_desk_dispose;
}

static void
rs_session_desk_init (RsSessionDesk *self)
{
  self->speech = rs_speech_new ();
  self->session = g_signal_group_new (RS_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session, "notify::state", G_CALLBACK (on_state_cb), self);
}

RsSessionDesk *
rs_session_desk_new (GtkApplication *application, GSettings *settings)
{
  RsSessionDesk *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (RS_TYPE_SESSION_DESK, NULL);
  self->settings = g_object_ref (settings);
  self->inhibitor = rs_inhibitor_new (application);
  self->controls = rs_media_controls_new (G_APPLICATION (application), settings);
  self->notice = rs_session_notice_new (G_APPLICATION (application));
  self->actions = rs_session_actions_new (G_APPLICATION (application));
  g_signal_connect_object (settings, "changed::session-speech", G_CALLBACK (on_speech_setting_cb),
                           self, G_CONNECT_SWAPPED);
  return self;
}

void
rs_session_desk_watch (RsSessionDesk *self,
                       GtkWindow *window,
                       RsSession *session,
                       RsCatalogue *catalogue)
{
  g_return_if_fail (RS_IS_SESSION_DESK (self));
  g_return_if_fail (session == NULL || (RS_IS_SESSION (session) && RS_IS_CATALOGUE (catalogue)));

  g_set_object (&self->catalogue, catalogue);
  hear (self, session != NULL ? rs_session_get_state (session) : NULL);
  g_signal_group_set_target (self->session, session);
  rs_speech_release (self->speech);

  rs_inhibitor_watch (self->inhibitor, window, session);
  rs_session_actions_watch (self->actions, session);
  rs_media_controls_watch (self->controls, window, session, catalogue);
  rs_session_notice_watch (self->notice, window, session, catalogue);
}

RsInhibitor *
rs_session_desk_get_inhibitor (RsSessionDesk *self)
{
  g_return_val_if_fail (RS_IS_SESSION_DESK (self), NULL);

  return self->inhibitor;
}

RsSpeech *
rs_session_desk_get_speech (RsSessionDesk *self)
{
  g_return_val_if_fail (RS_IS_SESSION_DESK (self), NULL);

  return self->speech;
}
