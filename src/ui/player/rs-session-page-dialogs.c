/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-page-private.h"

#include "core/session/rs-swap.h"
#include "ui/player/rs-session-keys.h"
#include "ui/player/rs-session-list-dialog.h"
#include "ui/player/rs-session-menu.h"
#include "ui/player/rs-swap-dialog.h"

/* What the page asks in dialogs and offers in its menu, and what comes of the answers. */

static RsSessionState *
get_state (RsSessionPage *self)
{
  return rs_session_get_state (rs_session_page_get_session (self));
}

/* What is being done or, in a pause, comes next: what is swapped. */
static const RsSegment *
get_subject (RsSessionPage *self)
{
  RsSessionState *state = get_state (self);

  return rs_plan_get_next_work (rs_session_state_get_plan (state),
                                rs_session_state_get_position (state));
}

void
rs_session_page_open_list (RsSessionPage *self)
{
  AdwDialog *dialog;

  if (rs_session_keys_has_dialog (GTK_WIDGET (self)))
    return;

  dialog = rs_session_list_dialog_new (GTK_WIDGET (self), rs_session_page_get_session (self),
                                       rs_session_page_get_catalogue (self),
                                       rs_session_page_get_movements (self));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

/* The routine has what it had when the session began, whatever was swapped only for today. */
static void
tell_for_good (RsSessionPage *self, guint position, RsItem *item)
{
  RsRoutineState *routine = rs_plan_get_routine (rs_session_state_get_plan (get_state (self)));
  RsItem *old = rs_routine_state_get_item (routine, position);

  if (old != NULL)
    rs_session_page_emit_swapped (self, position, rs_item_get_exercise_id (old), item);
}

/* @load_factor: how much of the load goes over */
static void
swap (RsSessionPage *self, const char *exercise_id, double load_factor, gboolean for_good)
{
  const RsSegment *subject = get_subject (self);
  RsCatalogue *catalogue = rs_session_page_get_catalogue (self);
  RsExercise *to = rs_catalogue_lookup (catalogue, exercise_id);
  g_autoptr (RsItem) item = NULL;
  guint position;

  if (subject == NULL || to == NULL)
    return;

  position = subject->position;
  item = rs_swap_item (
      subject->item, rs_catalogue_lookup (catalogue, rs_item_get_exercise_id (subject->item)), to);
  if (for_good)
    tell_for_good (self, position, item);
  if (load_factor < 1)
    {
      RsDose dose = *rs_item_get_dose (item);
      g_autoptr (RsItem) lighter = NULL;

      rs_dose_set_load (&dose, dose.load_kind, rs_dose_get_load (&dose) * load_factor);
      lighter = rs_item_with_dose (item, &dose);
      g_set_object (&item, lighter);
    }

  rs_session_edit (rs_session_page_get_session (self),
                   &(RsPlanEdit) { .kind = RS_PLAN_SWAP, .item = item });
}

static void
on_swap_cb (RsSessionPage *self, const char *exercise_id, gboolean for_good)
{
  swap (self, exercise_id, 1, for_good);
}

void
rs_session_page_swap_easier (RsSessionPage *self, const char *exercise_id, double load_factor)
{
  swap (self, exercise_id, load_factor, FALSE);
}

void
rs_session_page_open_swap (RsSessionPage *self)
{
  const RsSegment *subject = get_subject (self);
  AdwDialog *dialog;

  if (subject == NULL || rs_session_keys_has_dialog (GTK_WIDGET (self)))
    return;

  dialog = rs_swap_dialog_new (
      subject, rs_session_page_get_catalogue (self), rs_session_page_get_equipment (self),
      rs_session_page_get_in_routine (self), rs_session_page_get_movements (self));
  g_signal_connect_object (dialog, "swap", G_CALLBACK (on_swap_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

void
rs_session_page_fill_menu (GtkMenuButton *button, gpointer user_data)
{
  RsSessionPage *self = RS_SESSION_PAGE (user_data);
  g_autoptr (GMenuModel) menu =
      rs_session_menu_new (get_state (self), rs_session_page_get_catalogue (self));

  gtk_menu_button_set_menu_model (button, menu);
}
