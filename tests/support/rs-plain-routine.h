/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

#define RS_PLAIN_MAX_ITEMS 128
#define RS_PLAIN_MAX_BLOCKS 48
#define RS_PLAIN_MAX_TEXT 24

/* An item in one long row of all of them; @block says to which block it belongs. */
typedef struct
{
  guint serial; /* another one for whatever is another object */
  guint block;
  gboolean picked;
  char exercise[RS_PLAIN_MAX_TEXT];
  RsDose dose;
  int rest_after_s;
  char note[RS_PLAIN_MAX_TEXT];
} RsPlainItem;

typedef struct
{
  guint serial;
  RsBlockFacts facts; /* without the texts */
  char title[RS_PLAIN_MAX_TEXT];
  char note[RS_PLAIN_MAX_TEXT];
} RsPlainBlock;

/**
 * RsPlainRoutine:
 *
 * A routine as a plain row of items, edited in the plainest way, to compare with what
 * rs-routine-edit.h does. It is written after that header and knows nothing of its code. A value;
 * there is room for routines as tests make them, and no check of limits.
 *
 * Edits of items are of those that are @picked, and leave none picked.
 */
typedef struct
{
  guint serial; /* as that of an item */
  char name[RS_PLAIN_MAX_TEXT];
  char note[RS_PLAIN_MAX_TEXT];
  RsPlainBlock blocks[RS_PLAIN_MAX_BLOCKS];
  RsPlainItem items[RS_PLAIN_MAX_ITEMS];
  guint n_blocks;
  guint n_items;
} RsPlainRoutine;

void rs_plain_routine_init (RsPlainRoutine *plain, RsRoutineState *state);

/* Whether @state has the same in it. */
gboolean rs_plain_routine_agrees (const RsPlainRoutine *plain, RsRoutineState *state);

/* Whether nothing at all happened between the two. */
gboolean rs_plain_routine_same (const RsPlainRoutine *a, const RsPlainRoutine *b);

char *rs_plain_routine_to_text (const RsPlainRoutine *plain);

/* Everything is another object that looks the same. */
void rs_plain_routine_renew (RsPlainRoutine *plain);

void rs_plain_item_init (RsPlainItem *plain, RsItem *item);

void rs_plain_routine_insert (RsPlainRoutine *plain, RsRoutinePlace place, RsItem *item);
void rs_plain_routine_remove (RsPlainRoutine *plain);
void rs_plain_routine_move (RsPlainRoutine *plain, RsRoutinePlace place);
void rs_plain_routine_duplicate (RsPlainRoutine *plain);
void rs_plain_routine_group (RsPlainRoutine *plain, const RsBlockFacts *facts);
void rs_plain_routine_ungroup (RsPlainRoutine *plain, guint block);
void rs_plain_routine_change_block (RsPlainRoutine *plain, guint block, const RsBlockFacts *facts);
void rs_plain_routine_remove_block (RsPlainRoutine *plain, guint block);
void rs_plain_routine_move_block (RsPlainRoutine *plain, guint from, guint to);
void rs_plain_routine_duplicate_block (RsPlainRoutine *plain, guint block);

G_END_DECLS
