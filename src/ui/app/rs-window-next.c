/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-window-private.h"

#include "core/session/rs-swap.h"
#include "ui/widgets/rs-toast.h"

#include <glib/gi18n.h>

/*
 * What a session leaves for later: the routine that comes after it, and an exercise that is
 * swapped for good.
 */

/* --- A second routine --- */

void
rs_window_start_next (RsWindow *self)
{
  g_autoptr (RsRoutine) next = g_steal_pointer (&self->next_routine);

  if (next != NULL)
    rs_window_start_routine (self, next);
}

static void
on_next_cb (AdwAlertDialog *dialog, const char *response, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsRoutine *routine = g_object_get_data (G_OBJECT (dialog), "routine");
  g_autofree char *text = NULL;

  if (g_str_equal (response, "queue"))
    {
      g_set_object (&self->next_routine, routine);
      /* Translators: a routine that waits until the session is over */
      text = g_strdup_printf (_ ("“%s” comes after this session"), rs_routine_get_name (routine));
      rs_toast_show_text (GTK_WIDGET (self->navigation), text);
    }
  else if (g_str_equal (response, "replace"))
    {
      /* What was done is kept. */
      if (self->session != NULL)
        rs_session_send (self->session, RS_SESSION_END);
      g_set_object (&self->next_routine, routine);
      rs_window_close_session (self);
    }
}

void
rs_window_ask_about_next (RsWindow *self, RsRoutine *routine)
{
  AdwAlertDialog *dialog;
  g_autofree char *body = NULL;

  body = g_strdup_printf (
      /* Translators: two routines: the one that is being done, and the one to be started */
      _ ("“%s” is under way. “%s” can come after it, or take its place: then what you have done so "
         "far is saved."),
      rs_session_get_routine_name (self->session), rs_routine_get_name (routine));
  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("A Session Is Running"), body));
  adw_alert_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "replace",
                                  _ ("_End and Replace"), "queue", _ ("Do It _After"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "replace", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (dialog, "queue", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "queue");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "routine", g_object_ref (routine), g_object_unref);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_next_cb), self, G_CONNECT_DEFAULT);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

/* --- For good --- */

/* The routine of the session or, once there is one, the copy that was made of it; or NULL. */
static RsRoutine *
find_routine (RsWindow *self)
{
  const char *id = self->swapped_copy != NULL ? rs_routine_get_id (self->swapped_copy)
                                              : rs_session_get_routine_id (self->session);

  return rs_store_lookup_routine (rs_window_get_store (self), id);
}

/* What comes with the program is not changed: a copy is. */
static RsRoutine *
get_own_routine (RsWindow *self, RsRoutine *routine)
{
  if (!rs_routine_get_ready_made (routine))
    return routine;

  g_set_object (&self->swapped_copy, rs_window_adopt_routine (self, routine));
  return self->swapped_copy;
}

void
rs_window_swap_for_good (RsWindow *self, guint position, const char *old_id, RsItem *item)
{
  RsStore *store = rs_window_get_store (self);
  RsCatalogue *catalogue = rs_store_get_catalogue (store);
  RsRoutine *routine = find_routine (self);
  g_autoptr (RsRoutineState) next = NULL;
  g_autofree char *label = NULL;
  g_autofree char *text = NULL;

  if (routine != NULL)
    next = rs_swap_in_routine (rs_routine_get_state (routine), position, old_id, item);
  if (next == NULL)
    {
      rs_toast_show_text (GTK_WIDGET (self->navigation),
                          _ ("The routine has changed, so it is swapped only for today"));
      return;
    }

  routine = get_own_routine (self, routine);
  g_clear_pointer (&next, rs_routine_state_unref);
  next = rs_swap_in_routine (rs_routine_get_state (routine), position, old_id, item);
  /* Translators: what can be undone: “Swap for Knee plank” */
  label = g_strdup_printf (_ ("Swap for %s"),
                           rs_catalogue_get_name (catalogue, rs_item_get_exercise_id (item)));
  rs_routine_edit (routine, g_steal_pointer (&next), label);

  /* Translators: the name of a routine */
  text = g_strdup_printf (_ ("Changed in “%s”"), rs_routine_get_name (routine));
  rs_toast_show_text (GTK_WIDGET (self->navigation), text);
}
