/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

#include "core/exercise/rs-catalogue.h"
#include "core/log/rs-log.h"
#include "core/routine/rs-routine-query.h"

G_BEGIN_DECLS

/**
 * RsRoutineShelf:
 *
 * Which routines are shown and in what order: the user's own and the ready-made ones as two list
 * models over all there are, which follow every routine and the log. Owned by #RsRoutinesPage;
 * the rules are in core/routine/rs-routine-query.h.
 *
 * Signal "changed": something that rows show from the log, or what is asked for, is another.
 */
#define RS_TYPE_ROUTINE_SHELF (rs_routine_shelf_get_type ())
G_DECLARE_FINAL_TYPE (RsRoutineShelf, rs_routine_shelf, RS, ROUTINE_SHELF, GObject)

/* @routines: of RsRoutine; @log: may be NULL */
RsRoutineShelf *rs_routine_shelf_new (GListModel *routines, RsCatalogue *catalogue, RsLog *log);

/* Those that are to be shown. */
GListModel *rs_routine_shelf_get_own (RsRoutineShelf *self);
GListModel *rs_routine_shelf_get_ready_made (RsRoutineShelf *self);

/* Whether there are own ones at all. */
gboolean rs_routine_shelf_has_own (RsRoutineShelf *self);

const RsRoutineQuery *rs_routine_shelf_get_query (RsRoutineShelf *self);
void rs_routine_shelf_set_query (RsRoutineShelf *self, const RsRoutineQuery *query);
void rs_routine_shelf_set_sort (RsRoutineShelf *self, RsRoutineSort sort);

/* When it was last done, in microseconds since the epoch; 0 is never. */
gint64 rs_routine_shelf_get_last_done (RsRoutineShelf *self, RsRoutine *routine);

G_END_DECLS
