/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-block.h"

G_BEGIN_DECLS

typedef enum
{
  RS_ROW_BLOCK,
  RS_ROW_ITEM,
  RS_ROW_EMPTY,
} RsRowKind;

/**
 * RsOutlineRow:
 *
 * A row of an #RsOutline, which keeps it up to date. "changed" is emitted when something that it
 * shows is another than before; where it stands does not count.
 */
#define RS_TYPE_OUTLINE_ROW (rs_outline_row_get_type ())
G_DECLARE_FINAL_TYPE (RsOutlineRow, rs_outline_row, RS, OUTLINE_ROW, GObject)

/* @item: NULL unless it is of an item. */
RsOutlineRow *rs_outline_row_new (RsRowKind kind, RsBlock *block, RsItem *item);

/* For the outline: the same row of what has become of @block. */
void rs_outline_row_update (
    RsOutlineRow *self, RsBlock *block, guint block_index, guint index, guint position);

/* Whether it stands for that. */
gboolean rs_outline_row_matches (RsOutlineRow *self, RsRowKind kind, RsBlock *block, RsItem *item);

RsRowKind rs_outline_row_get_kind (RsOutlineRow *self);
RsBlock *rs_outline_row_get_block (RsOutlineRow *self);
RsItem *rs_outline_row_get_item (RsOutlineRow *self);

/* Which block of the routine it belongs to. */
guint rs_outline_row_get_block_index (RsOutlineRow *self);

/* Where in its block an item stands, and counted through all blocks. */
guint rs_outline_row_get_index (RsOutlineRow *self);
guint rs_outline_row_get_position (RsOutlineRow *self);

/* Whether it is the last row of its block. */
gboolean rs_outline_row_is_last (RsOutlineRow *self);

G_END_DECLS
