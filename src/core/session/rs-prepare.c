/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-prepare.h"

#include "core/routine/rs-summary.h"

typedef struct
{
  RsRoutineState *routine;
  RsCatalogue *catalogue;
  RsPrepareLoad load;
  gpointer user_data;
} Preparation;

static gboolean
takes_load (RsBlock *block, const RsDose *dose)
{
  RsBlockKind kind = rs_block_get_kind (block);

  return kind != RS_BLOCK_WARM_UP && kind != RS_BLOCK_COOL_DOWN && dose->load_kg > 0 &&
         dose->load_kind != RS_LOAD_BAND;
}

static RsItem *
with_load (const Preparation *to, RsBlock *block, RsItem *item)
{
  RsDose dose = *rs_item_get_dose (item);
  RsLoadKind kind = dose.load_kind;
  double kg = dose.load_kg;

  if (to->load == NULL || !takes_load (block, &dose) ||
      !to->load (rs_item_get_exercise_id (item), &kind, &kg, to->user_data) || !(kg > 0) ||
      kind == RS_LOAD_BAND)
    return g_object_ref (item);

  dose.load_kind = kind;
  dose.load_kg = kg;
  dose = rs_dose_clamp (&dose);
  return rs_item_with_dose (item, &dose);
}

/* Items of a round follow each other as the block says, but for the last, which leaves it. */
static RsItem *
with_rest (const Preparation *to, RsBlock *block, guint i, guint position, RsItem *item)
{
  gboolean last = i + 1 == rs_block_get_n_items (block);
  RsItem *next = rs_routine_state_get_item (to->routine, position + 1);
  guint seconds;

  if (next == NULL || rs_item_get_rest_after (item) != RS_ITEM_REST_AS_USUAL ||
      (rs_block_has_rounds (block) && !last))
    return g_object_ref (item);

  seconds = rs_summary_get_change_over (item, next, to->catalogue);
  if (seconds == RS_SUMMARY_BETWEEN_ITEMS_S)
    return g_object_ref (item);

  return rs_item_with_rest_after (item, (int) seconds);
}

static RsBlock *
prepare_block (const Preparation *to, RsBlock *block, guint first)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < rs_block_get_n_items (block); i++)
    {
      g_autoptr (RsItem) loaded = with_load (to, block, rs_block_get_item (block, i));

      g_ptr_array_add (items, with_rest (to, block, i, first + i, loaded));
    }

  return rs_block_with_items (block, items);
}

RsRoutineState *
rs_session_prepare (RsRoutineState *routine,
                    RsCatalogue *catalogue,
                    RsPrepareLoad load,
                    gpointer user_data)
{
  const Preparation to = { routine, catalogue, load, user_data };
  g_autoptr (GPtrArray) blocks = NULL;

  g_return_val_if_fail (routine != NULL && RS_IS_CATALOGUE (catalogue), NULL);

  blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  for (guint i = 0; i < rs_routine_state_get_n_blocks (routine); i++)
    g_ptr_array_add (blocks, prepare_block (&to, rs_routine_state_get_block (routine, i),
                                            rs_routine_state_get_first (routine, i)));

  return rs_routine_state_with_blocks (routine, blocks);
}
