/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-edit-label.h"
#include "core/routine/rs-outline.h"
#include "core/routine/rs-routine-edit.h"

G_BEGIN_DECLS

/**
 * RsRoutineEditor:
 *
 * What can be done to a routine in the builder. Pointer, keys and menus all end here: each method
 * is one edit with a name, after which "announce" says what became of it and "landed" where it
 * is. A routine that comes with the program is not changed: "adopt" asks for a copy of one's own,
 * with which everything goes on. Owned by the page.
 *
 * Properties: "routine" (#RsRoutine), "catalogue" (#RsCatalogue).
 */
#define RS_TYPE_ROUTINE_EDITOR (rs_routine_editor_get_type ())
G_DECLARE_FINAL_TYPE (RsRoutineEditor, rs_routine_editor, RS, ROUTINE_EDITOR, GObject)

RsRoutineEditor *rs_routine_editor_new (RsRoutine *routine, RsCatalogue *catalogue);

RsRoutine *rs_routine_editor_get_routine (RsRoutineEditor *self);
RsRoutineState *rs_routine_editor_get_state (RsRoutineEditor *self);
RsCatalogue *rs_routine_editor_get_catalogue (RsRoutineEditor *self);

/* What the exercise of @item is called. */
const char *rs_routine_editor_get_name (RsRoutineEditor *self, RsItem *item);

/*
 * Edits of items. @positions: as in rs-routine-edit.h; not changed. @blocks: (element-type guint):
 * ascending; may be NULL. All give whether something changed; a routine that is full says so.
 */
gboolean rs_routine_editor_add (RsRoutineEditor *self, RsExercise *exercise, RsRoutinePlace place);
gboolean rs_routine_editor_insert (RsRoutineEditor *self,
                                   GPtrArray *items,
                                   RsRoutinePlace place,
                                   RsEditVerb verb);
gboolean rs_routine_editor_move (RsRoutineEditor *self, GArray *positions, RsRoutinePlace place);
gboolean rs_routine_editor_remove (RsRoutineEditor *self,
                                   GArray *positions,
                                   GArray *blocks,
                                   RsEditVerb verb);
gboolean rs_routine_editor_duplicate (RsRoutineEditor *self, GArray *positions);
gboolean rs_routine_editor_group (RsRoutineEditor *self, GArray *positions, RsBlockKind kind);

/* One step up or down; into the group that is near, or out of the one that they are in. */
gboolean rs_routine_editor_step (RsRoutineEditor *self, GArray *positions, gboolean down);
gboolean rs_routine_editor_shift (RsRoutineEditor *self, GArray *positions, gboolean into);

/* Another item at @position. @verb: what was changed of it. */
gboolean
rs_routine_editor_replace (RsRoutineEditor *self, guint position, RsItem *item, RsEditVerb verb);

/* Edits of blocks. */
gboolean rs_routine_editor_insert_blocks (RsRoutineEditor *self,
                                          guint at,
                                          GPtrArray *blocks,
                                          RsEditVerb verb);
gboolean rs_routine_editor_move_block (RsRoutineEditor *self, guint from, guint to);
gboolean rs_routine_editor_duplicate_block (RsRoutineEditor *self, guint block);
gboolean rs_routine_editor_ungroup (RsRoutineEditor *self, guint block);
gboolean
rs_routine_editor_change_block (RsRoutineEditor *self, guint block, const RsBlockFacts *facts);

/* Edits of the whole. @name: stripped and checked already. */
gboolean rs_routine_editor_rename (RsRoutineEditor *self, const char *name);
gboolean rs_routine_editor_set_note (RsRoutineEditor *self, const char *note);
gboolean rs_routine_editor_set_phases (RsRoutineEditor *self, RsRunPhaseSet phases);

/* Goes on to @state, which somebody was shown, under the name @label. */
gboolean rs_routine_editor_apply (RsRoutineEditor *self, RsRoutineState *state, const char *label);

void rs_routine_editor_undo (RsRoutineEditor *self);
void rs_routine_editor_redo (RsRoutineEditor *self);

G_END_DECLS
