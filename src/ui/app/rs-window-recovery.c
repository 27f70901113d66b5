/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-window-private.h"

#include "ui/app/rs-recovery-text.h"

#include <glib/gi18n.h>

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
      rs_window_go_on_with_session (self, session);
    }
  else if (g_str_equal (response, "finish"))
    {
      rs_session_send (session, RS_SESSION_END);
      rs_store_finish_session (rs_window_get_store (self), session);
      rs_window_show_view (self, "progress");
    }
}

gboolean
rs_window_offer_recovery (RsWindow *self)
{
  g_autoptr (RsSession) session = NULL;
  g_autofree char *body = NULL;
  AdwAlertDialog *dialog;

  g_return_val_if_fail (RS_IS_WINDOW (self), FALSE);

  if (rs_window_is_session_under_way (self))
    return FALSE;
  if (self->recovery != NULL)
    return TRUE;

  session = rs_store_recover_session (rs_window_get_store (self));
  if (session == NULL)
    return FALSE;

  body = rs_recovery_text (session, rs_store_get_catalogue (rs_window_get_store (self)));
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
