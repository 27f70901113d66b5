/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-window-private.h"

#include "ui/exercises/rs-exercises-page.h"
#include "ui/routines/rs-routine-page.h"

#include <glib/gi18n.h>

RsRoutineState *
rs_window_copy_routine (RsRoutine *routine, const char *name)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new ();
  g_autoptr (RsRoutineState) plain = NULL;
  RsRoutineState *state = rs_routine_get_state (routine);

  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    g_ptr_array_add (blocks, rs_routine_state_get_block (state, i));
  plain = rs_routine_state_new (name, rs_routine_get_note (routine), blocks);
  return rs_routine_state_with_phases (plain, rs_routine_state_get_phases (state));
}

RsRoutine *
rs_window_adopt_routine (RsWindow *self, RsRoutine *original)
{
  RsStore *store = rs_window_get_store (self);
  /* Translators: the name of the copy that somebody makes by changing a ready-made routine */
  g_autofree char *base = g_strdup_printf (C_ ("routine", "My %s"), rs_routine_get_name (original));
  g_autofree char *name = rs_window_find_free_name (store, base);
  g_autoptr (RsRoutineState) state = rs_window_copy_routine (original, name);

  return rs_window_add_routine (self, state);
}

/* Somebody has begun to change a routine that comes with the program. */
static RsRoutine *
on_adopt_cb (RsWindow *self, RsRoutinePage *page)
{
  return g_object_ref (rs_window_adopt_routine (self, rs_routine_page_get_routine (page)));
}

void
rs_window_open_routine (RsWindow *self, RsRoutine *routine)
{
  RsStore *store = rs_window_get_store (self);
  GSettings *settings = rs_services_get_settings (self->services);
  RsMovements *movements = rs_services_get_movements (self->services);
  g_autoptr (RsLibrary) library = rs_library_new (rs_store_get_catalogue (store));
  GtkWidget *palette = g_object_new (RS_TYPE_EXERCISES_PAGE, "library", library, "movements",
                                     movements, "settings", settings, "palette", TRUE, NULL);
  GtkWidget *page = g_object_new (RS_TYPE_ROUTINE_PAGE, "routine", routine, "catalogue",
                                  rs_store_get_catalogue (store), "movements", movements,
                                  "settings", settings, "palette", palette, NULL);

  g_signal_connect_object (page, "adopt", G_CALLBACK (on_adopt_cb), self, G_CONNECT_SWAPPED);
  rs_window_push (self, ADW_NAVIGATION_PAGE (page));
}
