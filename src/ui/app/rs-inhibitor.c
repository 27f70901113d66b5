/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-inhibitor.h"

#include <glib/gi18n.h>

struct _RsInhibitor
{
  GObject parent_instance;

  GtkApplication *application;
  GtkWindow *window; /* weak */
  GSignalGroup *session;
  guint cookie;
  gboolean active;
};

G_DEFINE_FINAL_TYPE (RsInhibitor, rs_inhibitor, G_TYPE_OBJECT)

static gboolean
wants_to_stay_awake (RsSession *session)
{
  return session != NULL &&
         rs_session_state_get_phase (rs_session_get_state (session)) == RS_SESSION_RUNNING;
}

static void
release (RsInhibitor *self)
{
  if (self->cookie != 0)
    gtk_application_uninhibit (self->application, self->cookie);
  self->cookie = 0;
  self->active = FALSE;
}

static void
hold (RsInhibitor *self, RsSession *session)
{
  g_autofree char *reason = NULL;

  if (self->active)
    return;

  /* Translators: why the computer is kept awake; %s is the name of a routine */
  reason =
      g_strdup_printf (_ ("The session “%s” is running"), rs_session_get_routine_name (session));
  self->cookie = gtk_application_inhibit (
      self->application, self->window,
      GTK_APPLICATION_INHIBIT_IDLE | GTK_APPLICATION_INHIBIT_SUSPEND, reason);
  self->active = TRUE;
}

static void
update (RsInhibitor *self)
{
  g_autoptr (RsSession) session = g_signal_group_dup_target (self->session);

  if (wants_to_stay_awake (session))
    hold (self, session);
  else
    release (self);
}

static void
rs_inhibitor_dispose (GObject *object)
{
  RsInhibitor *self = RS_INHIBITOR (object);

  if (self->application != NULL)
    release (self);
  g_clear_object (&self->session);
  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->application);

  G_OBJECT_CLASS (rs_inhibitor_parent_class)->dispose (object);
}

static void
rs_inhibitor_class_init (RsInhibitorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_inhibitor_dispose;
}

static void
rs_inhibitor_init (RsInhibitor *self)
{
  self->session = g_signal_group_new (RS_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session, "notify::state", G_CALLBACK (update), self);
}

RsInhibitor *
rs_inhibitor_new (GtkApplication *application)
{
  RsInhibitor *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  self = g_object_new (RS_TYPE_INHIBITOR, NULL);
  self->application = g_object_ref (application);
  return self;
}

void
rs_inhibitor_watch (RsInhibitor *self, GtkWindow *window, RsSession *session)
{
  g_return_if_fail (RS_IS_INHIBITOR (self));
  g_return_if_fail (session == NULL || RS_IS_SESSION (session));

  release (self);
  g_set_weak_pointer (&self->window, window);
  g_signal_group_set_target (self->session, session);
  update (self);
}

gboolean
rs_inhibitor_is_active (RsInhibitor *self)
{
  g_return_val_if_fail (RS_IS_INHIBITOR (self), FALSE);

  return self->active;
}
