/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-block.h"

struct _RsBlock
{
  gatomicrefcount refs;
  RsBlockKind kind;
  GPtrArray *items;
};

G_DEFINE_BOXED_TYPE (RsBlock, rs_block, rs_block_ref, rs_block_unref)

G_DEFINE_ENUM_TYPE (RsBlockKind,
                    rs_block_kind,
                    G_DEFINE_ENUM_VALUE (RS_BLOCK_WARM_UP, "warm-up"),
                    G_DEFINE_ENUM_VALUE (RS_BLOCK_STRAIGHT, "straight"),
                    G_DEFINE_ENUM_VALUE (RS_BLOCK_COOL_DOWN, "cool-down"))

RsBlock *
rs_block_new (RsBlockKind kind, GPtrArray *items)
{
  RsBlock *block = g_new0 (RsBlock, 1);

  g_atomic_ref_count_init (&block->refs);
  block->kind = kind;
  block->items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; items != NULL && i < items->len; i++)
    g_ptr_array_add (block->items, g_object_ref (g_ptr_array_index (items, i)));

  return block;
}

RsBlock *
rs_block_ref (RsBlock *block)
{
  g_return_val_if_fail (block != NULL, NULL);

  g_atomic_ref_count_inc (&block->refs);
  return block;
}

void
rs_block_unref (RsBlock *block)
{
  g_return_if_fail (block != NULL);

  if (!g_atomic_ref_count_dec (&block->refs))
    return;

  g_clear_pointer (&block->items, g_ptr_array_unref);
  g_free (block);
}

RsBlock *
rs_block_with_items (RsBlock *block, GPtrArray *items)
{
  g_return_val_if_fail (block != NULL, NULL);

  return rs_block_new (block->kind, items);
}

RsBlockKind
rs_block_get_kind (RsBlock *block)
{
  g_return_val_if_fail (block != NULL, RS_BLOCK_STRAIGHT);

  return block->kind;
}

guint
rs_block_get_n_items (RsBlock *block)
{
  g_return_val_if_fail (block != NULL, 0);

  return block->items->len;
}

RsItem *
rs_block_get_item (RsBlock *block, guint i)
{
  g_return_val_if_fail (block != NULL, NULL);
  g_return_val_if_fail (i < block->items->len, NULL);

  return g_ptr_array_index (block->items, i);
}
