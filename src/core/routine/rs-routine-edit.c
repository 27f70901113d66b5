/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine-edit.h"

#include "core/routine/rs-routine-edit-private.h"

/*
 * Every edit takes the routine apart into drafts of its blocks, changes these, and puts them
 * together again. A draft that nobody touched is the block that it was.
 */
typedef struct
{
  RsBlock *block;   /* what it is, or was */
  GPtrArray *items; /* of RsItem, once they differ from the block's; or NULL */
  gboolean lost;    /* items were taken away */
} Draft;

static void
free_draft (gpointer data)
{
  Draft *draft = data;

  g_clear_pointer (&draft->block, rs_block_unref);
  g_clear_pointer (&draft->items, g_ptr_array_unref);
  g_free (draft);
}

/* Takes @block over. */
static Draft *
new_draft (RsBlock *block)
{
  Draft *draft = g_new0 (Draft, 1);

  draft->block = block;
  return draft;
}

static GPtrArray *
open_drafts (RsRoutineState *state)
{
  GPtrArray *drafts = g_ptr_array_new_with_free_func (free_draft);

  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    g_ptr_array_add (drafts, new_draft (rs_block_ref (rs_routine_state_get_block (state, i))));

  return drafts;
}

static Draft *
draft_at (GPtrArray *drafts, guint i)
{
  return g_ptr_array_index (drafts, i);
}

static guint
count_items (Draft *draft)
{
  return draft->items != NULL ? draft->items->len : rs_block_get_n_items (draft->block);
}

/* The items of @draft, to be changed. */
static GPtrArray *
open_items (Draft *draft)
{
  guint n = rs_block_get_n_items (draft->block);

  if (draft->items != NULL)
    return draft->items;

  draft->items = g_ptr_array_new_full (n + 1, g_object_unref);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (draft->items, g_object_ref (rs_block_get_item (draft->block, i)));

  return draft->items;
}

/* Puts it all together. Takes @drafts over. */
static RsRoutineState *
close_drafts (RsRoutineState *state, GPtrArray *drafts)
{
  g_autoptr (GPtrArray) owned = drafts;
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  guint n_items = 0;

  for (guint i = 0; i < drafts->len; i++)
    {
      Draft *draft = draft_at (drafts, i);

      if (draft->lost && count_items (draft) == 0 && rs_block_is_plain (draft->block))
        continue;

      n_items += count_items (draft);
      g_ptr_array_add (blocks, draft->items != NULL
                                   ? rs_block_with_items (draft->block, draft->items)
                                   : rs_block_ref (draft->block));
    }

  if (blocks->len > RS_ROUTINE_MAX_BLOCKS || n_items > RS_ROUTINE_MAX_ITEMS)
    return NULL;

  return rs_routine_state_with_blocks (state, blocks);
}

static guint
position_at (GArray *positions, guint i)
{
  return g_array_index (positions, guint, i);
}

/* The draft that @place, a resolved one, means; a new one where it is apart. */
static Draft *
find_target (GPtrArray *drafts, RsRoutinePlace place, guint *index)
{
  Draft *made;

  *index = place.index;
  if (place.index != RS_PLACE_APART)
    return draft_at (drafts, place.block);

  *index = 0;
  made = new_draft (rs_block_new (RS_BLOCK_STRAIGHT, NULL));
  g_ptr_array_insert (drafts, (int) place.block, made);
  return made;
}

static void
put (Draft *draft, guint index, GPtrArray *items)
{
  GPtrArray *own = open_items (draft);

  for (guint i = 0; i < items->len; i++)
    g_ptr_array_insert (own, (int) (index + i), g_object_ref (g_ptr_array_index (items, i)));
}

RsRoutineState *
rs_routine_state_insert_items (RsRoutineState *state, RsRoutinePlace place, GPtrArray *items)
{
  GPtrArray *drafts;
  Draft *target;
  guint index;

  g_return_val_if_fail (state != NULL && items != NULL, NULL);

  if (items->len == 0)
    return rs_routine_state_ref (state);

  drafts = open_drafts (state);
  target = find_target (drafts, rs_routine_state_resolve_place (state, place), &index);
  put (target, index, items);
  return close_drafts (state, drafts);
}

/*
 * Takes the items at @positions out of @drafts, which are those of @state, and gives them.
 * @watched, an index into draft @target, follows what it points at.
 */
static GPtrArray *
take (RsRoutineState *state, GPtrArray *drafts, GArray *positions, Draft *target, guint *watched)
{
  GPtrArray *taken = g_ptr_array_new_with_free_func (g_object_unref);
  guint before = watched != NULL ? *watched : 0;

  /* From the end, so that the places in front stay what they are. */
  for (guint i = rs_positions_count_known (state, positions); i > 0; i--)
    {
      RsRoutinePlace place;
      Draft *draft = NULL;

      rs_routine_state_find_place (state, position_at (positions, i - 1), &place);
      for (guint k = 0; k < drafts->len && draft == NULL; k++)
        if (rs_block_get_number (draft_at (drafts, k)->block) ==
            rs_block_get_number (rs_routine_state_get_block (state, place.block)))
          draft = draft_at (drafts, k);

      if (draft == NULL)
        continue;

      g_ptr_array_insert (taken, 0, g_ptr_array_steal_index (open_items (draft), place.index));
      draft->lost = TRUE;
      if (draft == target && place.index < before)
        (*watched)--;
    }

  return taken;
}

RsRoutineState *
rs_routine_state_remove_items (RsRoutineState *state, GArray *positions)
{
  g_autoptr (GPtrArray) taken = NULL;
  GPtrArray *drafts;

  g_return_val_if_fail (state != NULL && positions != NULL, NULL);

  if (rs_positions_count_known (state, positions) == 0)
    return rs_routine_state_ref (state);

  drafts = open_drafts (state);
  taken = take (state, drafts, positions, NULL, NULL);
  return close_drafts (state, drafts);
}

/* Whether @positions stand together already, with @place before, among or behind them. */
static gboolean
stays (RsRoutineState *state, GArray *positions, RsRoutinePlace place)
{
  guint n = rs_positions_count_known (state, positions);
  RsRoutinePlace first;

  rs_routine_state_find_place (state, position_at (positions, 0), &first);
  return position_at (positions, n - 1) - position_at (positions, 0) == n - 1 &&
         place.block == first.block && place.index >= first.index &&
         place.index <= first.index + n &&
         first.index + n <= rs_routine_state_get_end (state, first.block).index;
}

RsRoutineState *
rs_routine_state_move_items (RsRoutineState *state, GArray *positions, RsRoutinePlace place)
{
  g_autoptr (GPtrArray) taken = NULL;
  GPtrArray *drafts;
  Draft *target;
  guint index;

  g_return_val_if_fail (state != NULL && positions != NULL, NULL);

  place = rs_routine_state_resolve_place (state, place);
  if (rs_positions_count_known (state, positions) == 0 || stays (state, positions, place))
    return rs_routine_state_ref (state);

  drafts = open_drafts (state);
  target = find_target (drafts, place, &index);
  taken = take (state, drafts, positions, target, &index);
  put (target, index, taken);
  return close_drafts (state, drafts);
}

RsRoutineState *
rs_routine_state_replace_items (RsRoutineState *state, GArray *positions, GPtrArray *items)
{
  g_autoptr (GPtrArray) drafts = NULL;
  gboolean changed = FALSE;
  guint n;

  g_return_val_if_fail (state != NULL && positions != NULL && items != NULL, NULL);
  g_return_val_if_fail (positions->len == items->len, NULL);

  drafts = open_drafts (state);
  n = rs_positions_count_known (state, positions);

  for (guint i = 0; i < n; i++)
    {
      RsItem *item = g_ptr_array_index (items, i);
      RsItem *old = rs_routine_state_get_item (state, position_at (positions, i));
      RsRoutinePlace place;

      if (rs_item_equal (old, item))
        continue;

      rs_routine_state_find_place (state, position_at (positions, i), &place);
      g_ptr_array_insert (open_items (draft_at (drafts, place.block)), (int) place.index,
                          g_object_ref (item));
      g_ptr_array_remove_index (draft_at (drafts, place.block)->items, place.index + 1);
      changed = TRUE;
    }

  if (!changed)
    return rs_routine_state_ref (state);

  return close_drafts (state, g_steal_pointer (&drafts));
}

/* Each item object stands in a routine only once. */
static RsItem *
copy_item (RsItem *item)
{
  return rs_item_with_note (item, rs_item_get_note (item));
}

RsRoutineState *
rs_routine_state_duplicate_items (RsRoutineState *state, GArray *positions)
{
  g_autoptr (GPtrArray) copies = g_ptr_array_new_with_free_func (g_object_unref);
  RsRoutinePlace place;
  guint n;

  g_return_val_if_fail (state != NULL && positions != NULL, NULL);

  n = rs_positions_count_known (state, positions);
  if (n == 0)
    return rs_routine_state_ref (state);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (copies,
                     copy_item (rs_routine_state_get_item (state, position_at (positions, i))));
  rs_routine_state_find_place (state, position_at (positions, n - 1), &place);
  place.index++;
  return rs_routine_state_insert_items (state, place, copies);
}

/* Whether @positions, the first of which is at @first, are all that is in its block. */
static gboolean
is_whole_block (RsRoutineState *state, GArray *positions, RsRoutinePlace first)
{
  guint n = rs_routine_state_get_end (state, first.block).index;

  return first.index == 0 && rs_positions_count_known (state, positions) == n &&
         position_at (positions, n - 1) == position_at (positions, 0) + n - 1;
}

/* The second half of @block: the time that is for no item stays with the first. */
static RsBlock *
split_off (RsBlock *block, GPtrArray *items)
{
  RsBlockFacts facts = *rs_block_get_facts (block);

  facts.seconds = 0;
  return rs_block_new_full (&facts, items);
}

RsRoutineState *
rs_routine_state_group_items (RsRoutineState *state, GArray *positions, const RsBlockFacts *facts)
{
  g_autoptr (GPtrArray) taken = NULL;
  g_autoptr (GPtrArray) tail = NULL;
  GPtrArray *drafts;
  RsRoutinePlace place;
  Draft *first;
  guint index;

  g_return_val_if_fail (state != NULL && positions != NULL && facts != NULL, NULL);

  if (rs_positions_count_known (state, positions) == 0)
    return rs_routine_state_ref (state);

  rs_routine_state_find_place (state, position_at (positions, 0), &place);
  if (is_whole_block (state, positions, place))
    return rs_routine_state_change_block (state, place.block, facts);

  drafts = open_drafts (state);
  first = draft_at (drafts, place.block);
  index = place.index;
  taken = take (state, drafts, positions, first, &index);

  g_ptr_array_insert (drafts, (int) place.block + 1, new_draft (rs_block_new_full (facts, taken)));
  if (index < first->items->len)
    {
      tail = g_ptr_array_new_with_free_func (g_object_unref);
      while (first->items->len > index)
        g_ptr_array_add (tail, g_ptr_array_steal_index (first->items, index));

      /* In front of the group nothing may be left: then it is the rest that the block goes on as.
       */
      if (index == 0)
        {
          put (first, 0, tail);
          g_ptr_array_insert (drafts, (int) place.block,
                              g_ptr_array_steal_index (drafts, place.block + 1));
        }
      else
        g_ptr_array_insert (drafts, (int) place.block + 2,
                            new_draft (split_off (first->block, tail)));
    }

  return close_drafts (state, drafts);
}

/* Lets draft @i and the one behind it be one, if both are plain straight sets. */
static void
join (GPtrArray *drafts, guint i)
{
  g_autoptr (GPtrArray) items = NULL;

  if (i + 1 >= drafts->len || !rs_block_is_plain (draft_at (drafts, i)->block) ||
      !rs_block_is_plain (draft_at (drafts, i + 1)->block))
    return;

  items = g_ptr_array_ref (open_items (draft_at (drafts, i + 1)));
  put (draft_at (drafts, i), count_items (draft_at (drafts, i)), items);
  g_ptr_array_remove_index (drafts, i + 1);
}

RsRoutineState *
rs_routine_state_ungroup (RsRoutineState *state, guint block)
{
  GPtrArray *drafts;
  Draft *draft;
  RsBlockFacts plain = rs_block_facts_of (RS_BLOCK_STRAIGHT);
  RsBlock *changed;

  g_return_val_if_fail (state != NULL, NULL);

  if (block >= rs_routine_state_get_n_blocks (state) ||
      rs_block_is_plain (rs_routine_state_get_block (state, block)))
    return rs_routine_state_ref (state);

  drafts = open_drafts (state);
  draft = draft_at (drafts, block);
  changed = rs_block_with_facts (draft->block, &plain);
  g_clear_pointer (&draft->block, rs_block_unref);
  draft->block = changed;

  join (drafts, block);
  if (block > 0)
    join (drafts, block - 1);
  return close_drafts (state, drafts);
}

RsRoutineState *
rs_routine_state_insert_blocks (RsRoutineState *state, guint at, GPtrArray *blocks)
{
  GPtrArray *drafts;

  g_return_val_if_fail (state != NULL && blocks != NULL, NULL);

  if (blocks->len == 0)
    return rs_routine_state_ref (state);

  drafts = open_drafts (state);
  at = MIN (at, drafts->len);
  for (guint i = 0; i < blocks->len; i++)
    g_ptr_array_insert (drafts, (int) (at + i),
                        new_draft (rs_block_ref (g_ptr_array_index (blocks, i))));

  return close_drafts (state, drafts);
}

RsRoutineState *
rs_routine_state_remove_block (RsRoutineState *state, guint block)
{
  GPtrArray *drafts;

  g_return_val_if_fail (state != NULL, NULL);

  if (block >= rs_routine_state_get_n_blocks (state))
    return rs_routine_state_ref (state);
  if (rs_routine_state_get_n_blocks (state) == 1 &&
      rs_block_is_plain (rs_routine_state_get_block (state, 0)) &&
      rs_routine_state_get_n_items (state) == 0)
    return rs_routine_state_ref (state);

  drafts = open_drafts (state);
  g_ptr_array_remove_index (drafts, block);
  return close_drafts (state, drafts);
}

RsRoutineState *
rs_routine_state_move_block (RsRoutineState *state, guint from, guint to)
{
  GPtrArray *drafts;
  guint n;

  g_return_val_if_fail (state != NULL, NULL);

  n = rs_routine_state_get_n_blocks (state);
  to = MIN (to, n - 1);
  if (from >= n || from == to)
    return rs_routine_state_ref (state);

  drafts = open_drafts (state);
  g_ptr_array_insert (drafts, (int) to, g_ptr_array_steal_index (drafts, from));
  return close_drafts (state, drafts);
}

RsRoutineState *
rs_routine_state_duplicate_block (RsRoutineState *state, guint block)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) copies = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  RsBlock *original;

  g_return_val_if_fail (state != NULL, NULL);

  if (block >= rs_routine_state_get_n_blocks (state))
    return rs_routine_state_ref (state);

  original = rs_routine_state_get_block (state, block);
  for (guint i = 0; i < rs_block_get_n_items (original); i++)
    g_ptr_array_add (items, copy_item (rs_block_get_item (original, i)));
  g_ptr_array_add (copies, rs_block_new_full (rs_block_get_facts (original), items));
  return rs_routine_state_insert_blocks (state, block + 1, copies);
}

RsRoutineState *
rs_routine_state_change_block (RsRoutineState *state, guint block, const RsBlockFacts *facts)
{
  g_autoptr (RsBlock) changed = NULL;
  GPtrArray *drafts;
  Draft *draft;

  g_return_val_if_fail (state != NULL && facts != NULL, NULL);

  if (block >= rs_routine_state_get_n_blocks (state))
    return rs_routine_state_ref (state);

  changed = rs_block_with_facts (rs_routine_state_get_block (state, block), facts);
  if (rs_block_equal (changed, rs_routine_state_get_block (state, block)))
    return rs_routine_state_ref (state);

  drafts = open_drafts (state);
  draft = draft_at (drafts, block);
  g_clear_pointer (&draft->block, rs_block_unref);
  draft->block = g_steal_pointer (&changed);
  return close_drafts (state, drafts);
}
