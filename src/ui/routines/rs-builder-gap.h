/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-outline-row.h"
#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/**
 * RsBuilderGap:
 * @place: where items would be put; for a block only @place.block counts: in front of it
 * @below: whether that is below the row that is pointed at, and not above it
 *
 * Where something that is held over the builder's list would land. A value.
 */
typedef struct
{
  RsRoutinePlace place;
  gboolean below;
} RsBuilderGap;

/*
 * @row: what is pointed at; NULL for below all rows
 * @fraction: how far down in it, 0 to 1
 *
 * For items: above the middle of an item before it, below it after it; on a heading, its upper
 * part is between the blocks and the rest the beginning of its block.
 */
RsBuilderGap rs_builder_gap_for_items (RsRoutineState *state, RsOutlineRow *row, double fraction);

/* For a block: in front of the block that is pointed at, or behind it from its middle on. */
RsBuilderGap rs_builder_gap_for_block (RsRoutineState *state, RsOutlineRow *row, double fraction);

G_END_DECLS
