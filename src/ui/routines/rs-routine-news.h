/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-edit-label.h"
#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/*
 * Where edits of a routine end up, and what a screen reader says about them. Pure functions of
 * the state after the edit; texts are sentences without a full stop.
 */

/**
 * RsRoutineSpot:
 * @block: a block, or %G_MAXUINT when it is about items
 * @position: the first item, or %G_MAXUINT
 * @n: how many
 */
typedef struct
{
  guint block;
  guint position;
  guint n;
} RsRoutineSpot;

/* @n items from @first on, which is one of @state. */
RsRoutineSpot rs_routine_spot_of (RsRoutineState *state, RsItem *first, guint n);

/* One item at @position, or the last one; the first block where there is none. */
RsRoutineSpot rs_routine_spot_at (RsRoutineState *state, guint position);

/* What of @after is another than in @before. */
RsRoutineSpot rs_routine_spot_changed (RsRoutineState *before, RsRoutineState *after);

/* "Plank moved to position 2 of 6, in circuit Core" */
char *rs_routine_news_moved (RsRoutineState *state, RsRoutineSpot spot, const char *name);
char *rs_routine_news_added (RsRoutineState *state, RsRoutineSpot spot, const char *name);
char *rs_routine_news_removed (const char *name, guint n);

/* "Plank: 3 × 30 s" */
char *rs_routine_news_changed (RsRoutineState *state, guint position, const char *name);

/* "Circuit moved to place 2 of 3" */
char *rs_routine_news_block (RsRoutineState *state, guint block, RsEditVerb verb);

/* What is done of the item: "3 × 12" or, in a round, "12 reps". */
char *rs_routine_news_dose (RsBlock *block, RsItem *item);

G_END_DECLS
