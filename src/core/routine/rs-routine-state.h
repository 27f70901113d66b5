/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-block.h"

G_BEGIN_DECLS

#define RS_ROUTINE_MAX_BLOCKS 64
#define RS_ROUTINE_MAX_ITEMS 1000
#define RS_ROUTINE_MAX_NAME_BYTES 200

/**
 * RsRoutineState:
 *
 * What a routine is at one moment: name, note and blocks of items. A value: immutable and
 * reference counted. Every edit is a pure function that gives a new state sharing whatever did
 * not change, so a history of states is cheap, and undo is nothing but going back to one.
 *
 * Items are addressed by their position counted through all blocks.
 */
typedef struct _RsRoutineState RsRoutineState;

#define RS_TYPE_ROUTINE_STATE (rs_routine_state_get_type ())
GType rs_routine_state_get_type (void);

/* @blocks: of RsBlock. At least one block is made when there is none. */
RsRoutineState *rs_routine_state_new (const char *name, const char *note, GPtrArray *blocks);
RsRoutineState *rs_routine_state_ref (RsRoutineState *state);
void rs_routine_state_unref (RsRoutineState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsRoutineState, rs_routine_state_unref)

const char *rs_routine_state_get_name (RsRoutineState *state);
const char *rs_routine_state_get_note (RsRoutineState *state);
guint rs_routine_state_get_n_blocks (RsRoutineState *state);
RsBlock *rs_routine_state_get_block (RsRoutineState *state, guint i);
guint rs_routine_state_get_n_items (RsRoutineState *state);

/* The item at @position, or NULL past the end. Belongs to the state. */
RsItem *rs_routine_state_get_item (RsRoutineState *state, guint position);

/* Same name, note, blocks and doses. */
gboolean rs_routine_state_equal (RsRoutineState *a, RsRoutineState *b);

/* Edits. Positions past the end mean the end; an edit that changes nothing gives @state back. */

/* NULL when @name is longer than %RS_ROUTINE_MAX_NAME_BYTES, which no file could hold. */
RsRoutineState *rs_routine_state_with_name (RsRoutineState *state, const char *name);

/* Puts @item before the one at @position; NULL when the routine is full. */
RsRoutineState *rs_routine_state_insert (RsRoutineState *state, guint position, RsItem *item);

RsRoutineState *rs_routine_state_remove (RsRoutineState *state, guint position);

/* Takes the item at @from out and puts it back so that it stands at @to afterwards. */
RsRoutineState *rs_routine_state_move (RsRoutineState *state, guint from, guint to);

/* The item at @position with another dose. */
RsRoutineState *
rs_routine_state_with_dose (RsRoutineState *state, guint position, const RsDose *dose);

G_END_DECLS
