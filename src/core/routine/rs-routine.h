/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gio/gio.h>

#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/**
 * RsRoutine:
 *
 * A routine as the views see it: a #GListModel of its #RsItem over a #RsRoutineState, with its
 * history of edits. Each edit emits items-changed once, over the span that changed, then
 * "changed" once, and is one step of undo. Ready-made routines refuse edits.
 */
#define RS_TYPE_ROUTINE (rs_routine_get_type ())
G_DECLARE_FINAL_TYPE (RsRoutine, rs_routine, RS, ROUTINE, GObject)

/*
 * @id: of the ready-made one, or a UUID; NULL makes a new UUID.
 * @ready_made: comes with the program, may not be edited; its texts are translated.
 */
RsRoutine *rs_routine_new (const char *id, RsRoutineState *state, gboolean ready_made);

const char *rs_routine_get_id (RsRoutine *self);
const char *rs_routine_get_name (RsRoutine *self);
const char *rs_routine_get_note (RsRoutine *self);
gboolean rs_routine_get_ready_made (RsRoutine *self);
RsRoutineState *rs_routine_get_state (RsRoutine *self);

/* Edits: TRUE when something changed. @name: what to call the item's exercise in the label. */
gboolean rs_routine_rename (RsRoutine *self, const char *name);
gboolean rs_routine_insert (RsRoutine *self, guint position, RsItem *item, const char *name);
gboolean rs_routine_remove (RsRoutine *self, guint position, const char *name);
gboolean rs_routine_move (RsRoutine *self, guint from, guint to, const char *name);
gboolean
rs_routine_set_dose (RsRoutine *self, guint position, const RsDose *dose, const char *name);

gboolean rs_routine_undo (RsRoutine *self);
gboolean rs_routine_redo (RsRoutine *self);

/* What would be undone or redone, for tooltips and announcements; NULL when nothing. */
const char *rs_routine_get_undo_label (RsRoutine *self);
const char *rs_routine_get_redo_label (RsRoutine *self);

G_END_DECLS
