/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/*
 * Another exercise in the place of one, while a session runs. Pure functions: what is done with
 * it is an edit of the plan (%RS_PLAN_SWAP), and for good also one of the routine.
 */

typedef enum
{
  RS_SWAP_EASIER,
  RS_SWAP_HARDER,
  RS_SWAP_ALTERNATIVE,
} RsSwapKind;

/**
 * RsSwapCandidate:
 * @kind: how it is linked to the exercise in whose place it would come
 * @exercise: belongs to the catalogue
 *
 * An exercise that the page of another names.
 */
typedef struct
{
  RsSwapKind kind;
  RsExercise *exercise;
} RsSwapCandidate;

/*
 * (element-type RsSwapCandidate): what the exercise @id is linked to: the easier one, the harder
 * one, then the alternatives in their order. Each once, never itself, and only those that the
 * catalogue knows; none where it does not know @id.
 */
GArray *rs_swap_candidates (RsCatalogue *catalogue, const char *id);

/*
 * @item with the exercise @to in the place of @from, NULL where that is not known. Sets, rests,
 * effort and note stay, and so does the amount where both count the same; sides and tempo are the
 * new one's own. The load goes over only where both are done with the same weight: what was on a
 * barbell is nothing to hold in two hands. The dose is valid.
 */
RsItem *rs_swap_item (RsItem *item, RsExercise *from, RsExercise *to);

/*
 * @state with @to in the place of the item of the exercise @old_id: the one at @position or, where
 * the routine has been edited since, the nearest to it. NULL when there is no such item any more.
 *
 * @old_id is what the routine has there; for an exercise that was swapped before only for today,
 * that is the one in rs_plan_get_routine(). @state is not changed: give the result to
 * rs_routine_edit().
 */
RsRoutineState *
rs_swap_in_routine (RsRoutineState *state, guint position, const char *old_id, RsItem *to);

G_END_DECLS
