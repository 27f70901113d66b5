/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-item.h"

G_BEGIN_DECLS

#define RS_BLOCK_MAX_ROUNDS 20
#define RS_BLOCK_MAX_SECONDS 7200
#define RS_BLOCK_MAX_TITLE_BYTES 200
#define RS_BLOCK_MAX_NOTE_BYTES 2000

/* Settings, not science: what a new group begins with. */
#define RS_BLOCK_ROUNDS 3
#define RS_BLOCK_CIRCUIT_BETWEEN_S 15
#define RS_BLOCK_ROUND_REST_S 60

/* Warm-up, straight sets and cool-down go set by set; supersets and circuits go round. */
typedef enum
{
  RS_BLOCK_WARM_UP,
  RS_BLOCK_STRAIGHT,
  RS_BLOCK_SUPERSET,
  RS_BLOCK_CIRCUIT,
  RS_BLOCK_COOL_DOWN,
} RsBlockKind;

#define RS_N_BLOCK_KINDS (RS_BLOCK_COOL_DOWN + 1)

#define RS_TYPE_BLOCK_KIND (rs_block_kind_get_type ())
GType rs_block_kind_get_type (void);

/* Whether the items of a block are done one set each in turn, in rounds. */
gboolean rs_block_kind_has_rounds (RsBlockKind kind);

/* "Circuit" */
const char *rs_block_kind_get_label (RsBlockKind kind);

/**
 * RsBlockFacts:
 * @kind: how its items are done
 * @title: at most %RS_BLOCK_MAX_TITLE_BYTES; NULL is none: the kind is its name
 * @note: at most %RS_BLOCK_MAX_NOTE_BYTES; NULL is none
 * @rounds: 1 to %RS_BLOCK_MAX_ROUNDS; 1 where @kind has no rounds. An item is done for one set in
 *     each; its own sets are kept for when it is taken out
 * @between_s: seconds of rest between the items of a round, 0 to %RS_DOSE_MAX_REST_S
 * @round_rest_s: seconds of rest between the rounds
 * @seconds: time for what is no item, such as a jog to warm up: 0 to %RS_BLOCK_MAX_SECONDS;
 *     only in warm-up and cool-down
 *
 * What a block is besides its items.
 */
typedef struct
{
  RsBlockKind kind;
  const char *title;
  const char *note;
  guint rounds;
  guint between_s;
  guint round_rest_s;
  guint seconds;
} RsBlockFacts;

/* What a new block of @kind begins with. */
RsBlockFacts rs_block_facts_of (RsBlockKind kind);

/* The nearest that are valid, numbers as well as what belongs to the kind. Texts stay. */
RsBlockFacts rs_block_facts_clamp (const RsBlockFacts *facts);

/**
 * RsBlock:
 *
 * A group of items that are done together. Immutable and reference counted: snapshots of a
 * routine share the blocks that an edit does not touch. What an edit makes of it keeps its
 * number, by which a view knows it again.
 */
typedef struct _RsBlock RsBlock;

#define RS_TYPE_BLOCK (rs_block_get_type ())
GType rs_block_get_type (void);

/* @items: of RsItem, may be NULL; the block keeps its own list of the same items. */
RsBlock *rs_block_new (RsBlockKind kind, GPtrArray *items);
RsBlock *rs_block_new_full (const RsBlockFacts *facts, GPtrArray *items);
RsBlock *rs_block_ref (RsBlock *block);
void rs_block_unref (RsBlock *block);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsBlock, rs_block_unref)

/* The same block with other items, or with other facts. */
RsBlock *rs_block_with_items (RsBlock *block, GPtrArray *items);
RsBlock *rs_block_with_facts (RsBlock *block, const RsBlockFacts *facts);

/* The same facts and items; the numbers do not matter. */
gboolean rs_block_equal (RsBlock *block, RsBlock *other);

const RsBlockFacts *rs_block_get_facts (RsBlock *block);
RsBlockKind rs_block_get_kind (RsBlock *block);
gboolean rs_block_has_rounds (RsBlock *block);
guint rs_block_get_n_items (RsBlock *block);
RsItem *rs_block_get_item (RsBlock *block, guint i);

/* Tells it from all other blocks of the process, through all its edits. */
guint64 rs_block_get_number (RsBlock *block);

/* Straight sets that nobody gave a title or a note: they come and go with their items. */
gboolean rs_block_is_plain (RsBlock *block);

/* How many sets of item @i are done: its own, or one in each round. */
guint rs_block_get_n_sets (RsBlock *block, guint i);

/* Its title, or what its kind is called. */
const char *rs_block_get_name (RsBlock *block);

G_END_DECLS
