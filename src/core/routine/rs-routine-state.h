/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-block.h"

G_BEGIN_DECLS

#define RS_ROUTINE_MAX_BLOCKS 64
#define RS_ROUTINE_MAX_ITEMS 1000
#define RS_ROUTINE_MAX_NAME_BYTES 200
#define RS_ROUTINE_MAX_NOTE_BYTES 2000

/**
 * RsRoutinePlace:
 * @block: which block
 * @index: before which of its items; the number of its items is its end;
 *     %RS_PLACE_APART is in no block: between block @block and the one before it
 *
 * Where in a routine something is put.
 */
typedef struct
{
  guint block;
  guint index;
} RsRoutinePlace;

#define RS_PLACE_APART G_MAXUINT

/**
 * RsRoutineState:
 *
 * What a routine is at one moment: name, note, the phases it is for, and blocks of items. A value:
 * immutable and reference counted. Every edit (rs-routine-edit.h) is a pure function that gives
 * a new state sharing whatever did not change, so a history of states is cheap, and undo is
 * nothing but going back to one.
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

/*
 * The same with one thing changed; @state itself where it is so already. A name or note that is
 * longer than its limit, which no file could hold, gives NULL.
 */
RsRoutineState *rs_routine_state_with_name (RsRoutineState *state, const char *name);
RsRoutineState *rs_routine_state_with_note (RsRoutineState *state, const char *note);
RsRoutineState *rs_routine_state_with_phases (RsRoutineState *state, RsRunPhaseSet phases);
RsRoutineState *rs_routine_state_with_blocks (RsRoutineState *state, GPtrArray *blocks);

const char *rs_routine_state_get_name (RsRoutineState *state);
const char *rs_routine_state_get_note (RsRoutineState *state);

/* What of a runner's year it is meant for; none is any. */
RsRunPhaseSet rs_routine_state_get_phases (RsRoutineState *state);

guint rs_routine_state_get_n_blocks (RsRoutineState *state);
RsBlock *rs_routine_state_get_block (RsRoutineState *state, guint i);
guint rs_routine_state_get_n_items (RsRoutineState *state);

/* The item at @position, or NULL past the end. Belongs to the state. */
RsItem *rs_routine_state_get_item (RsRoutineState *state, guint position);

/* In which block the item at @position is, and where in it; FALSE past the end. */
gboolean rs_routine_state_find_place (RsRoutineState *state, guint position, RsRoutinePlace *place);

/* The position that the first item of @block has, or would have. */
guint rs_routine_state_get_first (RsRoutineState *state, guint block);

/* Same name, note, phases, blocks and items. */
gboolean rs_routine_state_equal (RsRoutineState *a, RsRoutineState *b);

G_END_DECLS
