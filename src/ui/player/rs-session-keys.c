/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-keys.h"

#include "core/session/rs-session.h"

#include <adwaita.h>

/* What a key does, also where one reads from right to left, and whether it presses buttons. */
typedef struct
{
  guint keyval;
  const char *action;
  const char *rtl_action;
  gboolean presses_buttons;
  int target; /* of an action that takes a number; 0: none */
} SessionKey;

static const SessionKey keys[] = {
  { GDK_KEY_space, "session.pause", "session.pause", TRUE },
  { GDK_KEY_KP_Space, "session.pause", "session.pause", TRUE },
  { GDK_KEY_Return, "session.done", "session.done", TRUE },
  { GDK_KEY_KP_Enter, "session.done", "session.done", TRUE },
  { GDK_KEY_ISO_Enter, "session.done", "session.done", TRUE },
  { GDK_KEY_Left, "session.back", "session.skip", FALSE },
  { GDK_KEY_KP_Left, "session.back", "session.skip", FALSE },
  { GDK_KEY_Right, "session.skip", "session.back", FALSE },
  { GDK_KEY_KP_Right, "session.skip", "session.back", FALSE },
  { GDK_KEY_Escape, "session.end", "session.end", FALSE },
  { GDK_KEY_r, "session.redo", "session.redo", FALSE },
  { GDK_KEY_s, "session.swap", "session.swap", FALSE },
  { GDK_KEY_a, "session.add-set", "session.add-set", FALSE },
  { GDK_KEY_d, "session.drop-set", "session.drop-set", FALSE },
  { GDK_KEY_l, "session.list", "session.list", FALSE },
  { GDK_KEY_period, "session.stretch", "session.stretch", FALSE, 10 },
  { GDK_KEY_comma, "session.stretch", "session.stretch", FALSE, -10 },
};

gboolean
rs_session_keys_has_dialog (GtkWidget *page)
{
  GtkRoot *root = gtk_widget_get_root (page);

  if (ADW_IS_APPLICATION_WINDOW (root))
    return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (root)) != NULL;
  if (ADW_IS_WINDOW (root))
    return adw_window_get_visible_dialog (ADW_WINDOW (root)) != NULL;

  return FALSE;
}

/* Menus and whoever writes need their keys; so does another part of the window. */
static gboolean
may_take (GtkWidget *page, const SessionKey *key)
{
  GtkRoot *root = gtk_widget_get_root (page);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (!gtk_widget_get_mapped (page) || root == NULL || rs_session_keys_has_dialog (page))
    return FALSE;
  if (focus == NULL || focus == page)
    return TRUE;
  if (!gtk_widget_is_ancestor (focus, page) || GTK_IS_EDITABLE (focus) ||
      GTK_IS_TEXT_VIEW (focus) || gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL)
    return FALSE;

  return !(key->presses_buttons && GTK_IS_BUTTON (focus));
}

static gboolean
leave_fullscreen (GtkWidget *page)
{
  GtkRoot *root = gtk_widget_get_root (page);

  if (!GTK_IS_WINDOW (root) || !gtk_window_is_fullscreen (GTK_WINDOW (root)))
    return FALSE;

  gtk_window_unfullscreen (GTK_WINDOW (root));
  return TRUE;
}

/* Keys that can do nothing now are left to others: Escape goes back from a finished session. */
static gboolean
can_do (GtkWidget *page, const SessionKey *key)
{
  g_autoptr (RsSession) session = NULL;

  g_object_get (page, "session", &session, NULL);

  switch (rs_session_state_get_phase (rs_session_get_state (session)))
    {
    case RS_SESSION_RUNNING:
    case RS_SESSION_PAUSED:
      return TRUE;

    case RS_SESSION_READY:
      return key->presses_buttons;

    case RS_SESSION_FINISHED:
    default:
      return FALSE;
    }
}

static gboolean
on_key_cb (GtkWidget *page, GVariant *args, gpointer user_data)
{
  const SessionKey *key = user_data;
  GVariant *target = key->target != 0 ? g_variant_new_int32 (key->target) : NULL;
  g_autoptr (GVariant) owned = target != NULL ? g_variant_ref_sink (target) : NULL;
  gboolean rtl;

  if (!may_take (page, key))
    return GDK_EVENT_PROPAGATE;
  if (key->keyval == GDK_KEY_Escape && leave_fullscreen (page))
    return GDK_EVENT_STOP;

  rtl = gtk_widget_get_direction (page) == GTK_TEXT_DIR_RTL;
  return can_do (page, key) &&
         gtk_widget_activate_action_variant (page, rtl ? key->rtl_action : key->action, target);
}

void
rs_session_keys_add (GtkWidget *page)
{
  GtkEventController *controller;

  g_return_if_fail (GTK_IS_WIDGET (page));

  /* Managed by the window, so that they also work while nothing has the focus. */
  controller = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_MANAGED);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].keyval, 0),
                          gtk_callback_action_new (on_key_cb, (gpointer) &keys[i], NULL)));

  gtk_widget_add_controller (page, controller);
}
