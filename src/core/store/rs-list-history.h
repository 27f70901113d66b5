/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/store/rs-store.h"

G_BEGIN_DECLS

/**
 * RsListHistory:
 *
 * What was done to the list of routines, to be undone and done again without limit: routines that
 * came, routines that went, and edits of one that were made in the list. It does what it
 * remembers, so that the two never differ. Routines that went are kept as they are, so each
 * comes back with its own history of edits. Made by RsServices.
 *
 * Properties "undo-label" and "redo-label": what would be undone or redone, or NULL.
 */
#define RS_TYPE_LIST_HISTORY (rs_list_history_get_type ())
G_DECLARE_FINAL_TYPE (RsListHistory, rs_list_history, RS, LIST_HISTORY, GObject)

RsListHistory *rs_list_history_new (RsStore *store);

/* All labels are translated and say what was done: "Delete “First Three”". */

/* Makes a routine of the user's own. Belongs to the store. */
RsRoutine *rs_list_history_add (RsListHistory *self, RsRoutineState *state, const char *label);

/* Takes routines (of RsRoutine, all own) in that are not in the list, as one step. */
void rs_list_history_add_all (RsListHistory *self, GPtrArray *routines, const char *label);

/* Takes routines (of RsRoutine) out as one step; ready-made ones stay. FALSE when none went. */
gboolean rs_list_history_remove (RsListHistory *self, GPtrArray *routines, const char *label);

/*
 * Edits name or phases of @routine; @next is taken over, as in rs_routine_edit().
 * @label: what it is called here
 * @edit_label: what it is called in the history of the routine itself
 *
 * FALSE when nothing changed.
 */
gboolean rs_list_history_edit (RsListHistory *self,
                               RsRoutine *routine,
                               RsRoutineState *next,
                               const char *label,
                               const char *edit_label);

/*
 * Adds what is new in @import, as rs_store_apply_import() does; undone, its exercises and pictures
 * go with its routines. One without routines is no matter of this list and not remembered.
 */
gboolean
rs_list_history_import (RsListHistory *self, RsImport *import, const char *label, GError **error);

/* FALSE when there is nothing to undo or to do again. */
gboolean rs_list_history_undo (RsListHistory *self);
gboolean rs_list_history_redo (RsListHistory *self);

const char *rs_list_history_get_undo_label (RsListHistory *self);
const char *rs_list_history_get_redo_label (RsListHistory *self);

/* A number for the step that would be undone, to know it again; 0 when there is none. */
guint64 rs_list_history_get_mark (RsListHistory *self);

G_END_DECLS
