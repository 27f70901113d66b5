/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gio/gio.h>

#include "core/routine/rs-routine.h"

G_BEGIN_DECLS

/**
 * RsRoutineList:
 *
 * A #GListModel of #RsRoutine: the ready-made ones in the order in which they were added, then
 * the user's own by name. Owned and filled by the store.
 */
#define RS_TYPE_ROUTINE_LIST (rs_routine_list_get_type ())
G_DECLARE_FINAL_TYPE (RsRoutineList, rs_routine_list, RS, ROUTINE_LIST, GObject)

RsRoutineList *rs_routine_list_new (void);

/* Adds those (of RsRoutine) whose id is not there yet, with one signal. */
void rs_routine_list_add_all (RsRoutineList *self, GPtrArray *routines);

/* FALSE when one with its id is there already. */
gboolean rs_routine_list_add (RsRoutineList *self, RsRoutine *routine);

/* FALSE when it is not there. */
gboolean rs_routine_list_remove (RsRoutineList *self, RsRoutine *routine);

/* Brings a routine that has another name now to its place, with one signal if it moves. */
void rs_routine_list_update (RsRoutineList *self, RsRoutine *routine);

/* The routine with @id, or NULL. Belongs to the list. */
RsRoutine *rs_routine_list_lookup (RsRoutineList *self, const char *id);

G_END_DECLS
