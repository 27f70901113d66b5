/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-item.h"

G_BEGIN_DECLS

/* All kinds are led through set by set; they differ in what they are for. */
typedef enum
{
  RS_BLOCK_WARM_UP,
  RS_BLOCK_STRAIGHT,
  RS_BLOCK_COOL_DOWN,
} RsBlockKind;

#define RS_TYPE_BLOCK_KIND (rs_block_kind_get_type ())
GType rs_block_kind_get_type (void);

/**
 * RsBlock:
 *
 * A group of items that are done together. Immutable and reference counted: snapshots of a
 * routine share the blocks that an edit does not touch.
 */
typedef struct _RsBlock RsBlock;

#define RS_TYPE_BLOCK (rs_block_get_type ())
GType rs_block_get_type (void);

/* @items: of RsItem; the block keeps its own list of the same items. */
RsBlock *rs_block_new (RsBlockKind kind, GPtrArray *items);
RsBlock *rs_block_ref (RsBlock *block);
void rs_block_unref (RsBlock *block);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsBlock, rs_block_unref)

/* The same block with other items. */
RsBlock *rs_block_with_items (RsBlock *block, GPtrArray *items);

RsBlockKind rs_block_get_kind (RsBlock *block);
guint rs_block_get_n_items (RsBlock *block);
RsItem *rs_block_get_item (RsBlock *block, guint i);

G_END_DECLS
