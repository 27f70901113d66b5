/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-window-private.h"

#include "ui/routines/rs-routine-sheet.h"

static void
on_print_routine_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  RsWindow *self = RS_WINDOW (user_data);
  RsStore *store = rs_window_get_store (self);
  RsRoutine *routine = rs_store_lookup_routine (store, g_variant_get_string (parameter, NULL));

  if (routine != NULL)
    rs_routine_sheet_print (routine, rs_store_get_catalogue (store),
                            rs_services_get_movements (self->services), GTK_WIDGET (self->views));
}

static const GActionEntry entries[] = {
  { .name = "print-routine", .parameter_type = "s", .activate = on_print_routine_cb },
};

void
rs_window_add_print_actions (RsWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
