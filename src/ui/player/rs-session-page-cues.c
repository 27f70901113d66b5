/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-page-private.h"

#include "ui/widgets/rs-announcer.h"

#include <glib/gi18n.h>

/* How the page is led by the clock, and what of its cues is seen or told to a screen reader. */

/* How long a flash lasts. No two come closer to each other than a second. */
#define FLASH_MS 350

/* --- Time --- */

static gboolean
is_suspended (RsSessionPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) && gtk_window_is_suspended (GTK_WINDOW (root));
}

void
rs_session_page_update_watched (RsSessionPage *self)
{
  if (self->driver != NULL)
    rs_session_driver_set_watched (self->driver, gtk_widget_get_mapped (GTK_WIDGET (self)) &&
                                                     !is_suspended (self));
}

static gboolean
lifts_first (const char *exercise_id, gpointer user_data)
{
  RsSessionPage *self = RS_SESSION_PAGE (user_data);

  return self->movements != NULL && rs_movements_begins_with_lift (self->movements, exercise_id);
}

/* --- Cues that are seen, and told to a screen reader --- */

static void
on_flash_over_cb (gpointer user_data)
{
  RsSessionPage *self = RS_SESSION_PAGE (user_data);

  self->flash_id = 0;
  gtk_widget_set_visible (self->flash_box, FALSE);
}

static void
show_flash (RsSessionPage *self)
{
  if (!self->flash || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  g_clear_handle_id (&self->flash_id, g_source_remove);
  gtk_widget_set_visible (self->flash_box, TRUE);
  self->flash_id = g_timeout_add_once (FLASH_MS, on_flash_over_cb, self);
}

/* The last seconds are told once, for a stream of them would bury what matters. */
static void
announce_last_seconds (RsSessionPage *self, gint64 at)
{
  RsSessionState *state = rs_session_get_state (self->session);
  gint64 left = rs_session_state_get_remaining (state, at);
  guint seconds = (guint) (left / G_USEC_PER_SEC);
  g_autofree char *text = NULL;

  if (seconds != RS_CUE_LAST_SECONDS || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  text = g_strdup_printf (
      /* Translators: spoken, once, before a phase of the session is over */
      g_dngettext (GETTEXT_PACKAGE, "%u second left", "%u seconds left", seconds), seconds);
  rs_announce (GTK_WIDGET (self), text);
}

static void
on_cue_cb (RsSessionPage *self, RsCueKind kind, gint64 at)
{
  switch (kind)
    {
    case RS_CUE_TICK:
      announce_last_seconds (self, at);
      break;

    case RS_CUE_BEAT_LOWER:
    case RS_CUE_BEAT_PAUSE:
    case RS_CUE_BEAT_LIFT:
      break;

    case RS_CUE_START:
    case RS_CUE_HALF:
    case RS_CUE_WORK_END:
    case RS_CUE_REST_END:
    case RS_CUE_SIDE_SWITCH:
    case RS_CUE_ROUND:
    case RS_CUE_FINISHED:
    default:
      show_flash (self);
    }
}

void
rs_session_page_make_driver (RsSessionPage *self)
{
  self->driver = rs_session_driver_new (self->session, lifts_first, self);
  g_signal_connect_object (self->driver, "cue", G_CALLBACK (on_cue_cb), self, G_CONNECT_SWAPPED);
}
