/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-outline-row.h"

struct _RsOutlineRow
{
  GObject parent_instance;

  RsRowKind kind;
  RsBlock *block;
  RsItem *item;
  guint block_index;
  guint index;
  guint position;
  gboolean last;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsOutlineRow, rs_outline_row, G_TYPE_OBJECT)

static void
rs_outline_row_finalize (GObject *object)
{
  RsOutlineRow *self = RS_OUTLINE_ROW (object);

  g_clear_pointer (&self->block, rs_block_unref);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (rs_outline_row_parent_class)->finalize (object);
}

static void
rs_outline_row_class_init (RsOutlineRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_outline_row_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_outline_row_init (RsOutlineRow *self)
{
}

RsOutlineRow *
rs_outline_row_new (RsRowKind kind, RsBlock *block, RsItem *item)
{
  RsOutlineRow *self;

  g_return_val_if_fail (block != NULL, NULL);
  g_return_val_if_fail ((kind == RS_ROW_ITEM) == (item != NULL), NULL);

  self = g_object_new (RS_TYPE_OUTLINE_ROW, NULL);
  self->kind = kind;
  self->block = rs_block_ref (block);
  self->item = item != NULL ? g_object_ref (item) : NULL;
  return self;
}

/* Rows of items only show how their block is done; headings show all of it. */
static gboolean
looks_same (RsOutlineRow *self, RsBlock *block, gboolean last)
{
  if (self->last != last)
    return FALSE;
  if (self->block == block)
    return TRUE;
  if (self->kind == RS_ROW_BLOCK)
    return FALSE;

  return rs_block_get_kind (self->block) == rs_block_get_kind (block);
}

void
rs_outline_row_update (
    RsOutlineRow *self, RsBlock *block, guint block_index, guint index, guint position)
{
  gboolean last;
  gboolean same;
  RsBlock *before;

  g_return_if_fail (RS_IS_OUTLINE_ROW (self));
  g_return_if_fail (block != NULL);

  last = self->kind == RS_ROW_EMPTY ||
         (self->kind == RS_ROW_ITEM && index + 1 == rs_block_get_n_items (block));
  same = looks_same (self, block, last);
  before = self->block;
  self->block = rs_block_ref (block);
  self->block_index = block_index;
  self->index = index;
  self->position = position;
  self->last = last;
  rs_block_unref (before);

  if (!same)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

gboolean
rs_outline_row_matches (RsOutlineRow *self, RsRowKind kind, RsBlock *block, RsItem *item)
{
  g_return_val_if_fail (RS_IS_OUTLINE_ROW (self), FALSE);

  if (self->kind != kind)
    return FALSE;
  if (kind == RS_ROW_ITEM)
    return self->item == item;

  return rs_block_get_number (self->block) == rs_block_get_number (block);
}

RsRowKind
rs_outline_row_get_kind (RsOutlineRow *self)
{
  g_return_val_if_fail (RS_IS_OUTLINE_ROW (self), RS_ROW_EMPTY);

  return self->kind;
}

RsBlock *
rs_outline_row_get_block (RsOutlineRow *self)
{
  g_return_val_if_fail (RS_IS_OUTLINE_ROW (self), NULL);

  return self->block;
}

RsItem *
rs_outline_row_get_item (RsOutlineRow *self)
{
  g_return_val_if_fail (RS_IS_OUTLINE_ROW (self), NULL);

  return self->item;
}

guint
rs_outline_row_get_block_index (RsOutlineRow *self)
{
  g_return_val_if_fail (RS_IS_OUTLINE_ROW (self), 0);

  return self->block_index;
}

guint
rs_outline_row_get_index (RsOutlineRow *self)
{
  g_return_val_if_fail (RS_IS_OUTLINE_ROW (self), 0);

  return self->index;
}

guint
rs_outline_row_get_position (RsOutlineRow *self)
{
  g_return_val_if_fail (RS_IS_OUTLINE_ROW (self), 0);

  return self->position;
}

gboolean
rs_outline_row_is_last (RsOutlineRow *self)
{
  g_return_val_if_fail (RS_IS_OUTLINE_ROW (self), FALSE);

  return self->last;
}
