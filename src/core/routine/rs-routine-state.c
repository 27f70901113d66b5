/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine-state.h"

#include <string.h>

struct _RsRoutineState
{
  gatomicrefcount refs;
  char *name;
  char *note;
  GPtrArray *blocks;
  guint n_items;
};

G_DEFINE_BOXED_TYPE (RsRoutineState, rs_routine_state, rs_routine_state_ref, rs_routine_state_unref)

static void
add_block (RsRoutineState *state, RsBlock *block)
{
  g_ptr_array_add (state->blocks, block);
  state->n_items += rs_block_get_n_items (block);
}

RsRoutineState *
rs_routine_state_new (const char *name, const char *note, GPtrArray *blocks)
{
  RsRoutineState *state = g_new0 (RsRoutineState, 1);

  g_atomic_ref_count_init (&state->refs);
  state->name = g_strdup (name != NULL ? name : "");
  state->note = g_strdup (note != NULL ? note : "");
  state->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);

  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    add_block (state, rs_block_ref (g_ptr_array_index (blocks, i)));
  if (state->blocks->len == 0)
    add_block (state, rs_block_new (RS_BLOCK_STRAIGHT, NULL));

  return state;
}

RsRoutineState *
rs_routine_state_ref (RsRoutineState *state)
{
  g_return_val_if_fail (state != NULL, NULL);

  g_atomic_ref_count_inc (&state->refs);
  return state;
}

void
rs_routine_state_unref (RsRoutineState *state)
{
  g_return_if_fail (state != NULL);

  if (!g_atomic_ref_count_dec (&state->refs))
    return;

  g_clear_pointer (&state->name, g_free);
  g_clear_pointer (&state->note, g_free);
  g_clear_pointer (&state->blocks, g_ptr_array_unref);
  g_free (state);
}

const char *
rs_routine_state_get_name (RsRoutineState *state)
{
  g_return_val_if_fail (state != NULL, NULL);

  return state->name;
}

const char *
rs_routine_state_get_note (RsRoutineState *state)
{
  g_return_val_if_fail (state != NULL, NULL);

  return state->note;
}

guint
rs_routine_state_get_n_blocks (RsRoutineState *state)
{
  g_return_val_if_fail (state != NULL, 0);

  return state->blocks->len;
}

RsBlock *
rs_routine_state_get_block (RsRoutineState *state, guint i)
{
  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (i < state->blocks->len, NULL);

  return g_ptr_array_index (state->blocks, i);
}

guint
rs_routine_state_get_n_items (RsRoutineState *state)
{
  g_return_val_if_fail (state != NULL, 0);

  return state->n_items;
}

/* Finds the block that holds @position and the place in it; FALSE past the end. */
static gboolean
locate (RsRoutineState *state, guint position, guint *block, guint *place)
{
  for (guint i = 0; i < state->blocks->len; i++)
    {
      guint n = rs_block_get_n_items (g_ptr_array_index (state->blocks, i));

      if (position < n)
        {
          *block = i;
          *place = position;
          return TRUE;
        }
      position -= n;
    }

  *block = state->blocks->len - 1;
  *place = rs_block_get_n_items (g_ptr_array_index (state->blocks, *block));
  return FALSE;
}

RsItem *
rs_routine_state_get_item (RsRoutineState *state, guint position)
{
  guint block;
  guint place;

  g_return_val_if_fail (state != NULL, NULL);

  if (!locate (state, position, &block, &place))
    return NULL;

  return rs_block_get_item (g_ptr_array_index (state->blocks, block), place);
}

static gboolean
blocks_equal (RsBlock *a, RsBlock *b)
{
  if (a == b)
    return TRUE;
  if (rs_block_get_kind (a) != rs_block_get_kind (b) ||
      rs_block_get_n_items (a) != rs_block_get_n_items (b))
    return FALSE;

  for (guint i = 0; i < rs_block_get_n_items (a); i++)
    {
      RsItem *left = rs_block_get_item (a, i);
      RsItem *right = rs_block_get_item (b, i);

      if (left != right &&
          (!g_str_equal (rs_item_get_exercise_id (left), rs_item_get_exercise_id (right)) ||
           !rs_dose_equal (rs_item_get_dose (left), rs_item_get_dose (right))))
        return FALSE;
    }

  return TRUE;
}

gboolean
rs_routine_state_equal (RsRoutineState *a, RsRoutineState *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (a == b)
    return TRUE;
  if (!g_str_equal (a->name, b->name) || !g_str_equal (a->note, b->note) ||
      a->blocks->len != b->blocks->len)
    return FALSE;

  for (guint i = 0; i < a->blocks->len; i++)
    if (!blocks_equal (g_ptr_array_index (a->blocks, i), g_ptr_array_index (b->blocks, i)))
      return FALSE;

  return TRUE;
}

RsRoutineState *
rs_routine_state_with_name (RsRoutineState *state, const char *name)
{
  g_return_val_if_fail (state != NULL && name != NULL, NULL);

  if (g_str_equal (state->name, name))
    return rs_routine_state_ref (state);
  if (strlen (name) > RS_ROUTINE_MAX_NAME_BYTES)
    return NULL;

  return rs_routine_state_new (name, state->note, state->blocks);
}

static GPtrArray *
dup_items (RsBlock *block)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < rs_block_get_n_items (block); i++)
    g_ptr_array_add (items, g_object_ref (rs_block_get_item (block, i)));

  return items;
}

/* The same state with the items of block @index replaced. */
static RsRoutineState *
with_block_items (RsRoutineState *state, guint index, GPtrArray *items)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new ();
  g_autoptr (RsBlock) changed = NULL;

  g_ptr_array_extend (blocks, state->blocks, NULL, NULL);
  changed = rs_block_with_items (g_ptr_array_index (blocks, index), items);
  g_ptr_array_index (blocks, index) = changed;

  return rs_routine_state_new (state->name, state->note, blocks);
}

RsRoutineState *
rs_routine_state_insert (RsRoutineState *state, guint position, RsItem *item)
{
  g_autoptr (GPtrArray) items = NULL;
  guint block;
  guint place;

  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (RS_IS_ITEM (item), NULL);

  if (state->n_items >= RS_ROUTINE_MAX_ITEMS)
    return NULL;

  locate (state, position, &block, &place);
  items = dup_items (g_ptr_array_index (state->blocks, block));
  g_ptr_array_insert (items, (int) place, g_object_ref (item));
  return with_block_items (state, block, items);
}

RsRoutineState *
rs_routine_state_remove (RsRoutineState *state, guint position)
{
  g_autoptr (GPtrArray) items = NULL;
  guint block;
  guint place;

  g_return_val_if_fail (state != NULL, NULL);

  if (!locate (state, position, &block, &place))
    return rs_routine_state_ref (state);

  items = dup_items (g_ptr_array_index (state->blocks, block));
  g_ptr_array_remove_index (items, place);
  return with_block_items (state, block, items);
}

RsRoutineState *
rs_routine_state_move (RsRoutineState *state, guint from, guint to)
{
  g_autoptr (RsRoutineState) without = NULL;
  g_autoptr (RsItem) item = NULL;

  g_return_val_if_fail (state != NULL, NULL);

  if (state->n_items == 0 || from >= state->n_items)
    return rs_routine_state_ref (state);
  to = MIN (to, state->n_items - 1);
  if (from == to)
    return rs_routine_state_ref (state);

  item = g_object_ref (rs_routine_state_get_item (state, from));
  without = rs_routine_state_remove (state, from);
  return rs_routine_state_insert (without, to, item);
}

RsRoutineState *
rs_routine_state_with_dose (RsRoutineState *state, guint position, const RsDose *dose)
{
  g_autoptr (GPtrArray) items = NULL;
  RsItem *item;
  guint block;
  guint place;

  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (dose != NULL && rs_dose_is_valid (dose), NULL);

  if (!locate (state, position, &block, &place))
    return rs_routine_state_ref (state);

  item = rs_block_get_item (g_ptr_array_index (state->blocks, block), place);
  if (rs_dose_equal (rs_item_get_dose (item), dose))
    return rs_routine_state_ref (state);

  items = dup_items (g_ptr_array_index (state->blocks, block));
  g_ptr_array_insert (items, (int) place, rs_item_new (rs_item_get_exercise_id (item), dose));
  g_ptr_array_remove_index (items, place + 1);
  return with_block_items (state, block, items);
}
