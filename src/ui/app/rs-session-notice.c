/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-session-notice.h"

#include "ui/app/rs-notice-text.h"

struct _RsSessionNotice
{
  GObject parent_instance;

  GApplication *application;
  RsCatalogue *catalogue;
  GSignalGroup *window;
  GSignalGroup *surface;
  GSignalGroup *session;
  guint unmap_id;

  /* What the notification says, while there is one, and of which segment. */
  RsNoticeText *shown;
  guint position;
};

G_DEFINE_FINAL_TYPE (RsSessionNotice, rs_session_notice, G_TYPE_OBJECT)

static gboolean
is_minimised (GtkWindow *window)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));

  return GDK_IS_TOPLEVEL (surface) &&
         (gdk_toplevel_get_state (GDK_TOPLEVEL (surface)) & GDK_TOPLEVEL_STATE_MINIMIZED) != 0;
}

static gboolean
is_in_view (GtkWindow *window)
{
  return gtk_widget_get_mapped (GTK_WIDGET (window)) && !gtk_window_is_suspended (window) &&
         !is_minimised (window);
}

static void
withdraw (RsSessionNotice *self)
{
  if (self->shown != NULL)
    g_application_withdraw_notification (self->application, RS_SESSION_NOTICE_ID);
  g_clear_pointer (&self->shown, rs_notice_text_free);
}

static void
send_notice (RsSessionNotice *self, RsNoticeText *text)
{
  g_autoptr (GNotification) notification = g_notification_new (text->title);

  if (text->body != NULL)
    g_notification_set_body (notification, text->body);
  /* Who trains looks up from the mat only when something pops up. */
  g_notification_set_priority (notification, G_NOTIFICATION_PRIORITY_HIGH);
  /* Not every desktop activates the application when one clicks beside the buttons. */
  g_notification_set_default_action (notification, "app.session-show");
  for (guint i = 0; i < text->n_buttons; i++)
    g_notification_add_button (notification, text->buttons[i].label, text->buttons[i].action);

  g_application_send_notification (self->application, RS_SESSION_NOTICE_ID, notification);
}

/* Whether it is another segment, or something else has to be said of the same one. */
static gboolean
is_news (RsSessionNotice *self, guint position, RsNoticeText *text)
{
  return self->shown == NULL || position != self->position ||
         !g_str_equal (self->shown->title, text->title) ||
         g_strcmp0 (self->shown->body, text->body) != 0;
}

static void
update (RsSessionNotice *self)
{
  g_autoptr (RsSession) session = g_signal_group_dup_target (self->session);
  g_autoptr (GtkWindow) window = g_signal_group_dup_target (self->window);
  g_autoptr (RsNoticeText) text = NULL;
  guint position;

  if (session != NULL && window != NULL && !is_in_view (window))
    text = rs_notice_text_new (rs_session_get_state (session), self->catalogue);
  if (text == NULL)
    {
      withdraw (self);
      return;
    }

  /* Without a bus there is nobody to show it. */
  position = rs_session_state_get_position (rs_session_get_state (session));
  if (!is_news (self, position, text) ||
      g_application_get_dbus_connection (self->application) == NULL)
    return;

  send_notice (self, text);
  g_clear_pointer (&self->shown, rs_notice_text_free);
  self->shown = g_steal_pointer (&text);
  self->position = position;
}

/* The surface comes with the window's realisation. */
static void
on_window_cb (RsSessionNotice *self)
{
  g_autoptr (GtkWindow) window = g_signal_group_dup_target (self->window);
  GdkSurface *surface = window != NULL ? gtk_native_get_surface (GTK_NATIVE (window)) : NULL;

  g_signal_group_set_target (self->surface, GDK_IS_TOPLEVEL (surface) ? surface : NULL);
  update (self);
}

static void
on_unmapped_cb (gpointer user_data)
{
  RsSessionNotice *self = RS_SESSION_NOTICE (user_data);

  self->unmap_id = 0;
  on_window_cb (self);
}

/* A window that is closed goes out of view first; then there is nothing to tell any more. */
static void
on_unmap_cb (RsSessionNotice *self)
{
  if (self->unmap_id == 0)
    self->unmap_id = g_idle_add_once (on_unmapped_cb, self);
}

static void
rs_session_notice_dispose (GObject *object)
{
  RsSessionNotice *self = RS_SESSION_NOTICE (object);

  g_clear_handle_id (&self->unmap_id, g_source_remove);
  if (self->application != NULL)
    withdraw (self);
  g_clear_object (&self->session);
  g_clear_object (&self->surface);
  g_clear_object (&self->window);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->application);

  G_OBJECT_CLASS (rs_session_notice_parent_class)->dispose (object);
}

static void
rs_session_notice_class_init (RsSessionNoticeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_session_notice_dispose;
}

static void
rs_session_notice_init (RsSessionNotice *self)
{
  self->session = g_signal_group_new (RS_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session, "notify::state", G_CALLBACK (update), self);

  self->surface = g_signal_group_new (GDK_TYPE_SURFACE);
  g_signal_group_connect_swapped (self->surface, "notify::state", G_CALLBACK (update), self);

  self->window = g_signal_group_new (GTK_TYPE_WINDOW);
  g_signal_group_connect_swapped (self->window, "notify::suspended", G_CALLBACK (update), self);
  g_signal_group_connect_data (self->window, "map", G_CALLBACK (on_window_cb), self, NULL,
                               G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_group_connect_data (self->window, "unmap", G_CALLBACK (on_unmap_cb), self, NULL,
                               G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

RsSessionNotice *
rs_session_notice_new (GApplication *application)
{
  RsSessionNotice *self;

  g_return_val_if_fail (G_IS_APPLICATION (application), NULL);

  self = g_object_new (RS_TYPE_SESSION_NOTICE, NULL);
  self->application = g_object_ref (application);
  return self;
}

void
rs_session_notice_watch (RsSessionNotice *self,
                         GtkWindow *window,
                         RsSession *session,
                         RsCatalogue *catalogue)
{
  g_return_if_fail (RS_IS_SESSION_NOTICE (self));
  g_return_if_fail (window == NULL || GTK_IS_WINDOW (window));
  g_return_if_fail (session == NULL || (RS_IS_SESSION (session) && RS_IS_CATALOGUE (catalogue)));

  withdraw (self);
  g_set_object (&self->catalogue, catalogue);
  g_signal_group_set_target (self->session, session);
  g_signal_group_set_target (self->window, window);
  on_window_cb (self);
}

gboolean
rs_session_notice_is_shown (RsSessionNotice *self)
{
  g_return_val_if_fail (RS_IS_SESSION_NOTICE (self), FALSE);

  return self->shown != NULL;
}
