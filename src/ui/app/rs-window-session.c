/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-window-private.h"

#include "ui/player/rs-session-page.h"
#include "ui/widgets/rs-toast.h"

#include <glib/gi18n.h>

/*
 * The life of the session in the window. The store keeps its journal from the moment it runs,
 * files it as a workout when it is finished, and hands it back after a crash.
 */

static RsSessionPhase
get_phase (RsWindow *self)
{
  return rs_session_state_get_phase (rs_session_get_state (self->session));
}

static gboolean
is_under_way (RsWindow *self)
{
  return self->session != NULL &&
         (get_phase (self) == RS_SESSION_RUNNING || get_phase (self) == RS_SESSION_PAUSED);
}

static void
forget_session (RsWindow *self)
{
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  rs_session_desk_watch (self->desk, NULL, NULL, NULL);
  g_clear_object (&self->session);
  self->session_begun = FALSE;
}

static void
on_state_cb (RsWindow *self)
{
  RsStore *store = rs_window_get_store (self);

  if (!self->session_begun && get_phase (self) == RS_SESSION_RUNNING)
    {
      self->session_begun = TRUE;
      rs_store_begin_session (store, self->session);
    }
  else if (self->session_begun && get_phase (self) == RS_SESSION_FINISHED)
    {
      self->session_begun = FALSE;
      if (rs_store_finish_session (store, self->session) == NULL)
        rs_toast_show_text (GTK_WIDGET (self->navigation), _ ("No set was done, nothing is saved"));
    }
}

static void
on_discarded_cb (RsWindow *self)
{
  rs_store_discard_session (rs_window_get_store (self));
  rs_window_close_session (self);
}

/* Leaving the page before the start is not worth a question: nothing was done yet. */
static void
on_page_hidden_cb (RsWindow *self, RsSessionPage *page)
{
  if (self->session == rs_session_page_get_session (page) && !is_under_way (self))
    forget_session (self);
}

static void
show_session (RsWindow *self, RsSession *session)
{
  AdwNavigationPage *page;

  g_set_object (&self->session, session);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (on_state_cb), self,
                           G_CONNECT_SWAPPED);
  rs_session_desk_watch (self->desk, GTK_WINDOW (self), session,
                         rs_store_get_catalogue (rs_window_get_store (self)));

  page = rs_session_page_new (session, rs_store_get_catalogue (rs_window_get_store (self)),
                              rs_services_get_movements (self->services));
  g_signal_connect_object (page, "discarded", G_CALLBACK (on_discarded_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "hidden", G_CALLBACK (on_page_hidden_cb), self, G_CONNECT_SWAPPED);
  rs_window_push (self, page);
}

void
rs_window_start_routine (RsWindow *self, RsRoutine *routine)
{
  g_autoptr (RsPlan) plan = NULL;
  g_autoptr (RsSessionState) state = NULL;
  g_autoptr (RsSession) session = NULL;

  g_return_if_fail (RS_IS_WINDOW (self));
  g_return_if_fail (RS_IS_ROUTINE (routine));

  if (is_under_way (self))
    {
      rs_toast_show_text (GTK_WIDGET (self->navigation), _ ("A session is running already"));
      return;
    }

  /* One that was cut off comes first: a new journal would take its place. */
  if (rs_window_offer_recovery (self))
    return;

  plan = rs_plan_new (rs_routine_get_state (routine));
  if (rs_plan_get_n_work (plan) == 0)
    {
      rs_toast_show_text (GTK_WIDGET (self->navigation), _ ("This routine has no exercises yet"));
      return;
    }

  forget_session (self);
  state = rs_session_state_new (plan);
  session = rs_session_new (NULL, rs_routine_get_id (routine), rs_routine_get_name (routine), state,
                            0, rs_services_get_clock (self->services));
  show_session (self, session);
}

void
rs_window_close_session (RsWindow *self)
{
  g_return_if_fail (RS_IS_WINDOW (self));

  if (gtk_window_is_fullscreen (GTK_WINDOW (self)))
    gtk_window_unfullscreen (GTK_WINDOW (self));
  forget_session (self);
  if (g_strcmp0 (adw_navigation_view_get_visible_page_tag (self->navigation), "session") == 0)
    adw_navigation_view_pop (self->navigation);
}

void
rs_window_suspend_session (RsWindow *self)
{
  g_return_if_fail (RS_IS_WINDOW (self));

  if (is_under_way (self))
    rs_session_send (self->session, RS_SESSION_PAUSE);
  /* A window that goes is not one that is out of view for a while. */
  rs_session_desk_watch (self->desk, NULL, NULL, NULL);
}

/* What to do with a session that was cut off. */

static void
on_recovery_cb (AdwAlertDialog *dialog, const char *response, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsSession *session = g_object_get_data (G_OBJECT (dialog), "session");

  g_clear_weak_pointer (&self->recovery);

  if (g_str_equal (response, "discard"))
    {
      rs_store_discard_session (rs_window_get_store (self));
    }
  else if (g_str_equal (response, "continue"))
    {
      self->session_begun = TRUE;
      rs_store_begin_session (rs_window_get_store (self), session);
      show_session (self, session);
    }
  else if (g_str_equal (response, "finish"))
    {
      rs_session_send (session, RS_SESSION_END);
      rs_store_finish_session (rs_window_get_store (self), session);
      rs_window_show_view (self, "progress");
    }
}

static char *
describe_recovery (RsSession *session)
{
  RsSessionState *state = rs_session_get_state (session);
  g_autoptr (GDateTime) utc =
      g_date_time_new_from_unix_utc_usec (rs_session_get_started_at (session));
  g_autoptr (GDateTime) local = utc != NULL ? g_date_time_to_local (utc) : NULL;
  /* Translators: a day and a time of day, as in strftime: “Sunday 14:05” */
  g_autofree char *when =
      local != NULL ? g_date_time_format (local, C_ ("time", "%A %H:%M")) : g_strdup ("");
  guint n_work = rs_plan_get_n_work (rs_session_state_get_plan (state));

  /* Translators: a routine, the time it was started at, and how many of its sets are done.
   * A set that is done on each side counts twice here. */
  return g_strdup_printf (_ ("“%s”, started %s: %u of %u sets are done and saved."),
                          rs_session_get_routine_name (session), when,
                          rs_session_state_count (state, RS_SET_DONE), n_work);
}

gboolean
rs_window_offer_recovery (RsWindow *self)
{
  g_autoptr (RsSession) session = NULL;
  g_autofree char *body = NULL;
  AdwAlertDialog *dialog;

  g_return_val_if_fail (RS_IS_WINDOW (self), FALSE);

  if (is_under_way (self))
    return FALSE;
  if (self->recovery != NULL)
    return TRUE;

  session = rs_store_recover_session (rs_window_get_store (self));
  if (session == NULL)
    return FALSE;

  body = describe_recovery (session);
  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Go On with Your Session?"), body));
  adw_alert_dialog_add_responses (dialog, "discard", _ ("_Discard"), "finish",
                                  _ ("_Finish and Save"), "continue", _ ("_Go On"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (dialog, "continue", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "continue");
  /* Closing the question is no answer: it is asked again at the next start. */
  adw_alert_dialog_set_close_response (dialog, "later");

  g_object_set_data_full (G_OBJECT (dialog), "session", g_object_ref (session), g_object_unref);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_recovery_cb), self,
                           G_CONNECT_DEFAULT);
  g_set_weak_pointer (&self->recovery, ADW_DIALOG (dialog));
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
  return TRUE;
}
