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

/*
 * When it was last changed, in microseconds since the epoch; 0 is not known. Kept by the store,
 * beside the state: undo does not turn back the time.
 */
gint64 rs_routine_get_changed_at (RsRoutine *self);
void rs_routine_set_changed_at (RsRoutine *self, gint64 changed_at);

/*
 * An edit: goes on to @next, which a function of rs-routine-edit.h or rs-routine-state.h made of
 * the state, and which is taken over; NULL is an edit that was not possible.
 * @label: what to call it ("Move Plank"), translated; see rs-edit-label.h
 *
 * Returns: whether something changed
 */
gboolean rs_routine_edit (RsRoutine *self, RsRoutineState *next, const char *label);

gboolean rs_routine_rename (RsRoutine *self, const char *name);

/* Puts @item at the end. @name: what to call its exercise in the label. */
gboolean rs_routine_append (RsRoutine *self, RsItem *item, const char *name);

gboolean rs_routine_undo (RsRoutine *self);
gboolean rs_routine_redo (RsRoutine *self);

/* What would be undone or redone, for tooltips and announcements; NULL when nothing. */
const char *rs_routine_get_undo_label (RsRoutine *self);
const char *rs_routine_get_redo_label (RsRoutine *self);

G_END_DECLS
