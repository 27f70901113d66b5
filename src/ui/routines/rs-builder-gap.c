/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-builder-gap.h"

/* As much of a heading is between the blocks. */
#define APART 0.4

RsBuilderGap
rs_builder_gap_for_items (RsRoutineState *state, RsOutlineRow *row, double fraction)
{
  guint block;
  guint index;

  g_return_val_if_fail (state != NULL, ((RsBuilderGap) { 0 }));

  if (row == NULL)
    return (RsBuilderGap) { { rs_routine_state_get_n_blocks (state), RS_PLACE_APART }, TRUE };

  block = rs_outline_row_get_block_index (row);
  index = rs_outline_row_get_index (row);

  switch (rs_outline_row_get_kind (row))
    {
    case RS_ROW_BLOCK:
      if (fraction < APART)
        return (RsBuilderGap) { { block, RS_PLACE_APART }, FALSE };
      return (RsBuilderGap) { { block, 0 }, TRUE };

    case RS_ROW_ITEM:
      if (fraction < 0.5)
        return (RsBuilderGap) { { block, index }, FALSE };
      return (RsBuilderGap) { { block, index + 1 }, TRUE };

    case RS_ROW_EMPTY:
    default:
      return (RsBuilderGap) { { block, 0 }, FALSE };
    }
}

RsBuilderGap
rs_builder_gap_for_block (RsRoutineState *state, RsOutlineRow *row, double fraction)
{
  guint n_blocks;
  guint block;
  double done;
  double all;

  g_return_val_if_fail (state != NULL, ((RsBuilderGap) { 0 }));

  n_blocks = rs_routine_state_get_n_blocks (state);
  if (row == NULL)
    return (RsBuilderGap) { { n_blocks, RS_PLACE_APART }, TRUE };

  /* A heading and its items count as one row each. */
  block = rs_outline_row_get_block_index (row);
  all = 1 + MAX (rs_block_get_n_items (rs_outline_row_get_block (row)), 1);
  done = fraction;
  if (rs_outline_row_get_kind (row) != RS_ROW_BLOCK)
    done += 1 + rs_outline_row_get_index (row);

  if (done * 2 < all)
    return (RsBuilderGap) { { block, RS_PLACE_APART }, FALSE };
  return (RsBuilderGap) { { block + 1, RS_PLACE_APART }, TRUE };
}
