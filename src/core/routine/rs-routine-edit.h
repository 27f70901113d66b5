/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/*
 * Edits of a routine: each gives the next state (transfer full), or @state itself when nothing
 * changes. NULL when the routine would have more than %RS_ROUTINE_MAX_ITEMS items or
 * %RS_ROUTINE_MAX_BLOCKS blocks.
 *
 * @positions: (element-type guint): positions of items, ascending and each once; those past the
 *     end are passed over
 *
 * A place that does not exist means the nearest one. Apart (%RS_PLACE_APART) means the end or the
 * beginning of plain straight sets next to it, and a new block of straight sets where there are
 * none. Plain straight sets (rs_block_is_plain()) that lose their last item go with it.
 */

/* Puts @items (of RsItem) in at @place, in their order. */
RsRoutineState *
rs_routine_state_insert_items (RsRoutineState *state, RsRoutinePlace place, GPtrArray *items);

RsRoutineState *rs_routine_state_remove_items (RsRoutineState *state, GArray *positions);

/* Moves them to @place, which is one of @state as it is; they stand together there. */
RsRoutineState *
rs_routine_state_move_items (RsRoutineState *state, GArray *positions, RsRoutinePlace place);

/* Puts @items in the places of as many, one for each. */
RsRoutineState *
rs_routine_state_replace_items (RsRoutineState *state, GArray *positions, GPtrArray *items);

/* Makes a copy of each behind the last of them. */
RsRoutineState *rs_routine_state_duplicate_items (RsRoutineState *state, GArray *positions);

/*
 * Makes one block with @facts out of them where the first stands; the block that it stands in is
 * split there.
 */
RsRoutineState *
rs_routine_state_group_items (RsRoutineState *state, GArray *positions, const RsBlockFacts *facts);

/* Makes straight sets out of a block; they join plain straight sets next to it. */
RsRoutineState *rs_routine_state_ungroup (RsRoutineState *state, guint block);

/* Puts @blocks (of RsBlock) in before block @at. */
RsRoutineState *rs_routine_state_insert_blocks (RsRoutineState *state, guint at, GPtrArray *blocks);

/* With its items. */
RsRoutineState *rs_routine_state_remove_block (RsRoutineState *state, guint block);

/* Takes the block at @from out and puts it back so that it stands at @to afterwards. */
RsRoutineState *rs_routine_state_move_block (RsRoutineState *state, guint from, guint to);

RsRoutineState *rs_routine_state_duplicate_block (RsRoutineState *state, guint block);

RsRoutineState *
rs_routine_state_change_block (RsRoutineState *state, guint block, const RsBlockFacts *facts);

/* The place that @place stands for: one in a block, or apart where a new block will be. */
RsRoutinePlace rs_routine_state_resolve_place (RsRoutineState *state, RsRoutinePlace place);

/* Where one more step up or down puts items: past a neighbour, into the next block, or out of it.
 */
RsRoutinePlace
rs_routine_state_step_place (RsRoutineState *state, GArray *positions, gboolean down);

/*
 * Where a step out of (@into FALSE) a superset or circuit leads, which is apart behind it, and a
 * step into one: the one before, if the first of them is the first of its block, or the one
 * behind, or else the one before. FALSE when there is none.
 */
gboolean rs_routine_state_group_place (RsRoutineState *state,
                                       GArray *positions,
                                       gboolean into,
                                       RsRoutinePlace *place);

/* Where more work goes: the end of the last block that is no cool-down. */
RsRoutinePlace rs_routine_state_get_work_end (RsRoutineState *state);

/* [@position] */
GArray *rs_positions_new (guint position);

/* @n of them from @first on. */
GArray *rs_positions_new_span (guint first, guint n);

G_END_DECLS
