/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-page-private.h"

#include "ui/player/rs-session-end-dialog.h"
#include "ui/player/rs-session-keys.h"
#include "ui/player/rs-session-menu.h"
#include "ui/player/rs-session-text.h"

/* What the runner wants, by button, key or assistive technology. */

#define RESUME_KEY "rs-resume"

static RsSessionPhase
get_phase (RsSessionPage *self)
{
  return rs_session_state_get_phase (rs_session_get_state (rs_session_page_get_session (self)));
}

static void
send (RsSessionPage *self, RsSessionEvent event)
{
  rs_session_send (rs_session_page_get_session (self), event);
}

/* Before the start each of the big keys starts. */
static void
send_or_start (RsSessionPage *self, RsSessionEvent event)
{
  send (self, get_phase (self) == RS_SESSION_READY ? RS_SESSION_START : event);
}

static void
start_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  send (RS_SESSION_PAGE (widget), RS_SESSION_START);
}

static void
pause_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsSessionPage *self = RS_SESSION_PAGE (widget);

  send_or_start (self,
                 get_phase (self) == RS_SESSION_PAUSED ? RS_SESSION_RESUME : RS_SESSION_PAUSE);
}

static void
done_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  send_or_start (RS_SESSION_PAGE (widget), RS_SESSION_DONE);
}

static void
back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  send (RS_SESSION_PAGE (widget), RS_SESSION_BACK);
}

static void
skip_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  send (RS_SESSION_PAGE (widget), RS_SESSION_SKIP);
}

static void
redo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  send (RS_SESSION_PAGE (widget), RS_SESSION_REDO);
}

static void
edit (GtkWidget *widget, const RsPlanEdit *what)
{
  rs_session_edit (rs_session_page_get_session (RS_SESSION_PAGE (widget)), what);
}

static void
stretch_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  edit (widget, &(RsPlanEdit) { .kind = RS_PLAN_STRETCH,
                                .us = g_variant_get_int32 (parameter) * G_USEC_PER_SEC });
}

static void
add_set_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  edit (widget, &(RsPlanEdit) { .kind = RS_PLAN_ADD_SET });
}

static void
drop_set_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  edit (widget, &(RsPlanEdit) { .kind = RS_PLAN_DROP_SET });
}

static void
jump_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rs_session_jump (rs_session_page_get_session (RS_SESSION_PAGE (widget)),
                   g_variant_get_uint32 (parameter));
}

static void
list_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rs_session_page_open_list (RS_SESSION_PAGE (widget));
}

static void
swap_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rs_session_page_open_swap (RS_SESSION_PAGE (widget));
}

static void
on_end_response_cb (AdwAlertDialog *dialog, const char *response, gpointer user_data)
{
  RsSessionPage *self = RS_SESSION_PAGE (user_data);
  gpointer resume = g_object_steal_data (G_OBJECT (dialog), RESUME_KEY);

  if (g_str_equal (response, RS_SESSION_END_SAVE))
    rs_session_page_end (self, TRUE);
  else if (g_str_equal (response, RS_SESSION_END_DISCARD))
    rs_session_page_end (self, FALSE);
  else if (resume != NULL)
    send (self, RS_SESSION_RESUME);
}

/* The clock stands still while the question is open, if it was this that stopped it. */
static void
end_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsSessionPage *self = RS_SESSION_PAGE (widget);
  gboolean resume = get_phase (self) == RS_SESSION_RUNNING;
  AdwDialog *dialog;

  if (rs_session_keys_has_dialog (widget))
    return;

  send (self, RS_SESSION_PAUSE);

  dialog = rs_session_end_dialog_new ();
  g_object_set_data (G_OBJECT (dialog), RESUME_KEY, GINT_TO_POINTER (resume));
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_end_response_cb), self,
                           G_CONNECT_DEFAULT);
  adw_dialog_present (dialog, widget);
}

void
rs_session_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "session.start", NULL, start_action);
  gtk_widget_class_install_action (widget_class, "session.pause", NULL, pause_action);
  gtk_widget_class_install_action (widget_class, "session.done", NULL, done_action);
  gtk_widget_class_install_action (widget_class, "session.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "session.skip", NULL, skip_action);
  gtk_widget_class_install_action (widget_class, "session.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "session.stretch", "i", stretch_action);
  gtk_widget_class_install_action (widget_class, "session.add-set", NULL, add_set_action);
  gtk_widget_class_install_action (widget_class, "session.drop-set", NULL, drop_set_action);
  gtk_widget_class_install_action (widget_class, "session.jump", "u", jump_action);
  gtk_widget_class_install_action (widget_class, "session.list", NULL, list_action);
  gtk_widget_class_install_action (widget_class, "session.swap", NULL, swap_action);
  gtk_widget_class_install_action (widget_class, "session.end", NULL, end_action);
}

void
rs_session_page_update_actions (RsSessionPage *self)
{
  static const RsSessionCommand commands[] = {
    RS_SESSION_COMMAND_REDO,     RS_SESSION_COMMAND_SWAP, RS_SESSION_COMMAND_ADD_SET,
    RS_SESSION_COMMAND_DROP_SET, RS_SESSION_COMMAND_LIST, RS_SESSION_COMMAND_END,
  };
  static const char *const names[] = { "session.back", "session.skip", "session.jump" };
  GtkWidget *widget = GTK_WIDGET (self);
  RsSessionState *state = rs_session_get_state (rs_session_page_get_session (self));
  RsSessionPhase phase = get_phase (self);
  gboolean under_way = phase == RS_SESSION_RUNNING || phase == RS_SESSION_PAUSED;

  gtk_widget_action_set_enabled (widget, "session.start", phase == RS_SESSION_READY);
  gtk_widget_action_set_enabled (widget, "session.pause", phase != RS_SESSION_FINISHED);
  gtk_widget_action_set_enabled (widget, "session.done", phase != RS_SESSION_FINISHED);
  gtk_widget_action_set_enabled (widget, "session.stretch",
                                 under_way && rs_session_text_is_timed (state));
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_widget_action_set_enabled (widget, names[i], under_way);
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    gtk_widget_action_set_enabled (widget, rs_session_command_get_action (commands[i]),
                                   under_way && rs_session_command_applies (commands[i], state));
}
