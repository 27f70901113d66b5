/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-end-dialog.h"

#include <glib/gi18n.h>

#define KEEP_GOING "continue"

AdwDialog *
rs_session_end_dialog_new (void)
{
  const char *body = _ ("The sets that you have done can be kept in your progress, or forgotten.");
  AdwDialog *dialog = adw_alert_dialog_new (_ ("End Session?"), body);
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (dialog);

  adw_alert_dialog_add_responses (alert, KEEP_GOING, _ ("_Keep Going"), RS_SESSION_END_DISCARD,
                                  _ ("_Discard"), RS_SESSION_END_SAVE, _ ("_Finish and Save"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (alert, RS_SESSION_END_DISCARD,
                                            ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (alert, RS_SESSION_END_SAVE, ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_prefer_wide_layout (alert, TRUE);
  adw_alert_dialog_set_default_response (alert, KEEP_GOING);
  adw_alert_dialog_set_close_response (alert, KEEP_GOING);
  return dialog;
}
