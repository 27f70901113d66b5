/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine-edit.h"

#include "core/routine/rs-routine-edit-private.h"

static gboolean
is_plain (RsRoutineState *state, guint block)
{
  return block < rs_routine_state_get_n_blocks (state) &&
         rs_block_is_plain (rs_routine_state_get_block (state, block));
}

guint
rs_positions_count_known (RsRoutineState *state, GArray *positions)
{
  guint n = positions->len;

  while (n > 0 && g_array_index (positions, guint, n - 1) >= rs_routine_state_get_n_items (state))
    n--;

  return n;
}

RsRoutinePlace
rs_routine_state_get_end (RsRoutineState *state, guint block)
{
  return (RsRoutinePlace) { block,
                            rs_block_get_n_items (rs_routine_state_get_block (state, block)) };
}

RsRoutinePlace
rs_routine_state_resolve_place (RsRoutineState *state, RsRoutinePlace place)
{
  guint n_blocks;

  g_return_val_if_fail (state != NULL, place);

  n_blocks = rs_routine_state_get_n_blocks (state);
  if (place.index != RS_PLACE_APART)
    {
      if (place.block >= n_blocks)
        return rs_routine_state_get_end (state, n_blocks - 1);

      place.index = MIN (place.index, rs_routine_state_get_end (state, place.block).index);
      return place;
    }

  place.block = MIN (place.block, n_blocks);
  if (place.block > 0 && is_plain (state, place.block - 1))
    return rs_routine_state_get_end (state, place.block - 1);
  if (is_plain (state, place.block))
    place.index = 0;

  return place;
}

RsRoutinePlace
rs_routine_state_step_place (RsRoutineState *state, GArray *positions, gboolean down)
{
  guint n;
  RsRoutinePlace place = { 0, 0 };

  g_return_val_if_fail (state != NULL && positions != NULL, place);

  n = rs_positions_count_known (state, positions);
  if (n == 0)
    return place;

  rs_routine_state_find_place (state, g_array_index (positions, guint, down ? n - 1 : 0), &place);
  if (down && place.index + 1 < rs_routine_state_get_end (state, place.block).index)
    place.index += 2;
  else if (down && place.block + 1 < rs_routine_state_get_n_blocks (state))
    place = (RsRoutinePlace) { place.block + 1, 0 };
  else if (down)
    place = (RsRoutinePlace) { place.block + 1, RS_PLACE_APART };
  else if (place.index > 0)
    place.index--;
  else if (place.block > 0)
    place = rs_routine_state_get_end (state, place.block - 1);
  else
    place = (RsRoutinePlace) { 0, RS_PLACE_APART };

  return place;
}

static gboolean
is_group (RsRoutineState *state, guint block)
{
  return block < rs_routine_state_get_n_blocks (state) &&
         rs_block_has_rounds (rs_routine_state_get_block (state, block));
}

gboolean
rs_routine_state_group_place (RsRoutineState *state,
                              GArray *positions,
                              gboolean into,
                              RsRoutinePlace *place)
{
  RsRoutinePlace first;
  gboolean before;

  g_return_val_if_fail (state != NULL && positions != NULL && place != NULL, FALSE);

  if (rs_positions_count_known (state, positions) == 0)
    return FALSE;

  rs_routine_state_find_place (state, g_array_index (positions, guint, 0), &first);
  if (!into)
    {
      *place = (RsRoutinePlace) { first.block + 1, RS_PLACE_APART };
      return is_group (state, first.block);
    }

  if (is_group (state, first.block))
    return FALSE;

  before = first.block > 0 && is_group (state, first.block - 1);
  if (is_group (state, first.block + 1) && (first.index > 0 || !before))
    *place = (RsRoutinePlace) { first.block + 1, 0 };
  else if (before)
    *place = rs_routine_state_get_end (state, first.block - 1);
  else
    return FALSE;

  return TRUE;
}

RsRoutinePlace
rs_routine_state_get_work_end (RsRoutineState *state)
{
  guint block;

  g_return_val_if_fail (state != NULL, ((RsRoutinePlace) { 0, 0 }));

  block = rs_routine_state_get_n_blocks (state);
  while (block > 0 &&
         rs_block_get_kind (rs_routine_state_get_block (state, block - 1)) == RS_BLOCK_COOL_DOWN)
    block--;

  /* Behind a warm-up, or before a cool-down that is all there is, work is a block of its own. */
  if (block == 0 ||
      rs_block_get_kind (rs_routine_state_get_block (state, block - 1)) == RS_BLOCK_WARM_UP)
    return (RsRoutinePlace) { block, RS_PLACE_APART };

  return rs_routine_state_get_end (state, block - 1);
}

GArray *
rs_positions_new_span (guint first, guint n)
{
  GArray *positions = g_array_sized_new (FALSE, FALSE, sizeof (guint), n);

  for (guint i = 0; i < n; i++)
    {
      guint position = first + i;

      g_array_append_val (positions, position);
    }

  return positions;
}

GArray *
rs_positions_new (guint position)
{
  return rs_positions_new_span (position, 1);
}
