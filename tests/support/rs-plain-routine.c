/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-plain-routine.h"

#include <string.h>

/* The serial of what marks a place while its surroundings move. */
#define MARK 0

static guint
next_serial (void)
{
  static guint last = MARK;

  return ++last;
}

static void
set_text (char *text, const char *value)
{
  g_assert_cmpuint (g_strlcpy (text, value != NULL ? value : "", RS_PLAIN_MAX_TEXT), <,
                    RS_PLAIN_MAX_TEXT);
}

void
rs_plain_item_init (RsPlainItem *plain, RsItem *item)
{
  *plain = (RsPlainItem) {
    .serial = next_serial (),
    .dose = *rs_item_get_dose (item),
    .rest_after_s = rs_item_get_rest_after (item),
  };
  set_text (plain->exercise, rs_item_get_exercise_id (item));
  set_text (plain->note, rs_item_get_note (item));
}

/* Says what @plain is now; it stays the same block. */
static void
block_set (RsPlainBlock *plain, const RsBlockFacts *facts)
{
  plain->facts = *facts;
  set_text (plain->title, facts->title);
  set_text (plain->note, facts->note);
  plain->facts.title = NULL;
  plain->facts.note = NULL;
}

static void
block_init (RsPlainBlock *plain, const RsBlockFacts *facts)
{
  plain->serial = next_serial ();
  block_set (plain, facts);
}

void
rs_plain_routine_init (RsPlainRoutine *plain, RsRoutineState *state)
{
  plain->serial = next_serial ();
  plain->n_items = 0;
  plain->n_blocks = rs_routine_state_get_n_blocks (state);
  set_text (plain->name, rs_routine_state_get_name (state));
  set_text (plain->note, rs_routine_state_get_note (state));

  for (guint i = 0; i < plain->n_blocks; i++)
    {
      RsBlock *block = rs_routine_state_get_block (state, i);

      block_init (&plain->blocks[i], rs_block_get_facts (block));
      for (guint k = 0; k < rs_block_get_n_items (block); k++)
        {
          rs_plain_item_init (&plain->items[plain->n_items], rs_block_get_item (block, k));
          plain->items[plain->n_items++].block = i;
        }
    }
}

/* --- Comparing --- */

static gboolean
item_agrees (const RsPlainItem *plain, RsItem *item)
{
  return g_str_equal (plain->exercise, rs_item_get_exercise_id (item)) &&
         g_str_equal (plain->note, rs_item_get_note (item)) &&
         rs_dose_equal (&plain->dose, rs_item_get_dose (item)) &&
         plain->rest_after_s == rs_item_get_rest_after (item);
}

static gboolean
facts_agree (const RsPlainBlock *plain, const RsBlockFacts *facts)
{
  return plain->facts.kind == facts->kind && plain->facts.rounds == facts->rounds &&
         plain->facts.between_s == facts->between_s &&
         plain->facts.round_rest_s == facts->round_rest_s &&
         plain->facts.seconds == facts->seconds &&
         g_str_equal (plain->title, facts->title != NULL ? facts->title : "") &&
         g_str_equal (plain->note, facts->note != NULL ? facts->note : "");
}

gboolean
rs_plain_routine_agrees (const RsPlainRoutine *plain, RsRoutineState *state)
{
  guint position = 0;

  if (!g_str_equal (plain->name, rs_routine_state_get_name (state)) ||
      !g_str_equal (plain->note, rs_routine_state_get_note (state)) ||
      plain->n_blocks != rs_routine_state_get_n_blocks (state) ||
      plain->n_items != rs_routine_state_get_n_items (state))
    return FALSE;

  for (guint i = 0; i < plain->n_blocks; i++)
    {
      RsBlock *block = rs_routine_state_get_block (state, i);

      if (!facts_agree (&plain->blocks[i], rs_block_get_facts (block)))
        return FALSE;
      for (guint k = 0; k < rs_block_get_n_items (block); k++, position++)
        if (plain->items[position].block != i ||
            !item_agrees (&plain->items[position], rs_block_get_item (block, k)))
          return FALSE;
    }

  return TRUE;
}

gboolean
rs_plain_routine_same (const RsPlainRoutine *a, const RsPlainRoutine *b)
{
  if (a->serial != b->serial || !g_str_equal (a->name, b->name) ||
      !g_str_equal (a->note, b->note) || a->n_blocks != b->n_blocks || a->n_items != b->n_items)
    return FALSE;

  for (guint i = 0; i < a->n_blocks; i++)
    {
      RsBlockFacts facts = b->blocks[i].facts;

      facts.title = b->blocks[i].title;
      facts.note = b->blocks[i].note;
      if (a->blocks[i].serial != b->blocks[i].serial || !facts_agree (&a->blocks[i], &facts))
        return FALSE;
    }
  for (guint i = 0; i < a->n_items; i++)
    if (a->items[i].serial != b->items[i].serial || a->items[i].block != b->items[i].block)
      return FALSE;

  return TRUE;
}

char *
rs_plain_routine_to_text (const RsPlainRoutine *plain)
{
  g_autoptr (GString) text = g_string_new (plain->name);
  guint position = 0;

  g_string_append_printf (text, " (%s)", plain->note);
  for (guint i = 0; i < plain->n_blocks; i++)
    {
      const RsPlainBlock *block = &plain->blocks[i];

      g_string_append_printf (text, " %s '%s' '%s' %u %u %u %u [",
                              rs_block_kind_get_label (block->facts.kind), block->title,
                              block->note, block->facts.rounds, block->facts.between_s,
                              block->facts.round_rest_s, block->facts.seconds);
      for (; position < plain->n_items && plain->items[position].block == i; position++)
        {
          const RsPlainItem *item = &plain->items[position];
          g_autofree char *dose = rs_dose_describe (&item->dose);

          g_string_append_printf (text, " %s (%s, %d, %s)", item->exercise, dose,
                                  item->rest_after_s, item->note);
        }
      g_string_append (text, " ]");
    }

  return g_strdup (text->str);
}

void
rs_plain_routine_renew (RsPlainRoutine *plain)
{
  plain->serial = next_serial ();
  for (guint i = 0; i < plain->n_items; i++)
    plain->items[i].serial = next_serial ();
}

/* --- The row of items --- */

static void
cut_item (RsPlainRoutine *plain, guint position)
{
  plain->n_items--;
  memmove (&plain->items[position], &plain->items[position + 1],
           (plain->n_items - position) * sizeof (RsPlainItem));
}

static void
put_item (RsPlainRoutine *plain, guint position, const RsPlainItem *item)
{
  g_assert_cmpuint (plain->n_items, <, RS_PLAIN_MAX_ITEMS);
  memmove (&plain->items[position + 1], &plain->items[position],
           (plain->n_items - position) * sizeof (RsPlainItem));
  plain->items[position] = *item;
  plain->n_items++;
}

static guint
count_in (const RsPlainRoutine *plain, guint block)
{
  guint n = 0;

  for (guint i = 0; i < plain->n_items; i++)
    n += plain->items[i].block == block ? 1 : 0;

  return n;
}

static guint
first_of (const RsPlainRoutine *plain, guint block)
{
  guint i = 0;

  while (i < plain->n_items && plain->items[i].block < block)
    i++;

  return i;
}

static void
cut_block (RsPlainRoutine *plain, guint block)
{
  for (guint i = plain->n_items; i > 0; i--)
    if (plain->items[i - 1].block == block)
      cut_item (plain, i - 1);
  for (guint i = 0; i < plain->n_items; i++)
    plain->items[i].block -= plain->items[i].block > block ? 1 : 0;

  plain->n_blocks--;
  memmove (&plain->blocks[block], &plain->blocks[block + 1],
           (plain->n_blocks - block) * sizeof (RsPlainBlock));
}

static void
put_block (RsPlainRoutine *plain, guint block, const RsPlainBlock *what)
{
  g_assert_cmpuint (plain->n_blocks, <, RS_PLAIN_MAX_BLOCKS);
  for (guint i = 0; i < plain->n_items; i++)
    plain->items[i].block += plain->items[i].block >= block ? 1 : 0;
  memmove (&plain->blocks[block + 1], &plain->blocks[block],
           (plain->n_blocks - block) * sizeof (RsPlainBlock));
  plain->blocks[block] = *what;
  plain->n_blocks++;
}

static gboolean
is_plain (const RsPlainRoutine *plain, guint block)
{
  const RsPlainBlock *b = &plain->blocks[block];

  return b->facts.kind == RS_BLOCK_STRAIGHT && *b->title == '\0' && *b->note == '\0';
}

static RsPlainBlock
make_straight (void)
{
  RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_STRAIGHT);
  RsPlainBlock block;

  block_init (&block, &facts);
  return block;
}

static void
never_none (RsPlainRoutine *plain)
{
  RsPlainBlock straight = make_straight ();

  if (plain->n_blocks == 0)
    put_block (plain, 0, &straight);
}

/* Marks @place, and makes the block that it needs. */
static void
mark (RsPlainRoutine *plain, RsRoutinePlace place)
{
  RsPlainItem item = { .serial = MARK };
  RsPlainBlock straight = make_straight ();
  guint block = MIN (place.block, plain->n_blocks);
  guint index = place.index;

  if (index != RS_PLACE_APART && block == plain->n_blocks)
    {
      block = plain->n_blocks - 1;
      index = G_MAXUINT - 1;
    }
  else if (index == RS_PLACE_APART && block > 0 && is_plain (plain, block - 1))
    {
      block--;
    }
  else if (index == RS_PLACE_APART)
    {
      if (block == plain->n_blocks || !is_plain (plain, block))
        put_block (plain, block, &straight);
      index = 0;
    }

  item.block = block;
  put_item (plain, first_of (plain, block) + MIN (index, count_in (plain, block)), &item);
}

static guint
find_mark (const RsPlainRoutine *plain)
{
  guint i = 0;

  while (plain->items[i].serial != MARK)
    i++;

  return i;
}

static guint
count_picked (const RsPlainRoutine *plain)
{
  guint n = 0;

  for (guint i = 0; i < plain->n_items; i++)
    n += plain->items[i].picked ? 1 : 0;

  return n;
}

/* Takes what is picked into @taken, which has room for all; notes which blocks it came from. */
static guint
cut_picked (RsPlainRoutine *plain, RsPlainItem *taken, gboolean *from)
{
  guint n = 0;

  for (guint i = 0; i < plain->n_items;)
    if (plain->items[i].picked)
      {
        from[plain->items[i].block] = TRUE;
        taken[n] = plain->items[i];
        taken[n++].picked = FALSE;
        cut_item (plain, i);
      }
    else
      {
        i++;
      }

  return n;
}

/* Plain straight sets that had items and have none go. */
static void
cut_empty (RsPlainRoutine *plain, const gboolean *from)
{
  for (guint i = plain->n_blocks; i > 0; i--)
    if (from[i - 1] && is_plain (plain, i - 1) && count_in (plain, i - 1) == 0)
      cut_block (plain, i - 1);
  never_none (plain);
}

/* --- Edits --- */

void
rs_plain_routine_insert (RsPlainRoutine *plain, RsRoutinePlace place, RsItem *item)
{
  guint position;
  guint block;

  mark (plain, place);
  position = find_mark (plain);
  block = plain->items[position].block;
  rs_plain_item_init (&plain->items[position], item);
  plain->items[position].block = block;
}

void
rs_plain_routine_remove (RsPlainRoutine *plain)
{
  RsPlainItem taken[RS_PLAIN_MAX_ITEMS];
  gboolean from[RS_PLAIN_MAX_BLOCKS] = { FALSE };

  if (count_picked (plain) == 0)
    return;

  cut_picked (plain, taken, from);
  cut_empty (plain, from);
}

void
rs_plain_routine_move (RsPlainRoutine *plain, RsRoutinePlace place)
{
  RsPlainItem taken[RS_PLAIN_MAX_ITEMS];
  gboolean from[RS_PLAIN_MAX_BLOCKS] = { FALSE };
  guint position;
  guint block;
  guint n;

  if (count_picked (plain) == 0)
    return;

  mark (plain, place);
  n = cut_picked (plain, taken, from);
  position = find_mark (plain);
  block = plain->items[position].block;
  cut_item (plain, position);
  for (guint i = n; i > 0; i--)
    {
      taken[i - 1].block = block;
      put_item (plain, position, &taken[i - 1]);
    }
  cut_empty (plain, from);
}

void
rs_plain_routine_duplicate (RsPlainRoutine *plain)
{
  RsPlainItem copies[RS_PLAIN_MAX_ITEMS];
  guint last = 0;
  guint n = 0;

  for (guint i = 0; i < plain->n_items; i++)
    if (plain->items[i].picked)
      {
        plain->items[i].picked = FALSE;
        copies[n++] = plain->items[i];
        last = i;
      }

  for (guint i = n; i > 0; i--)
    {
      copies[i - 1].serial = next_serial ();
      copies[i - 1].block = plain->items[last].block;
      put_item (plain, last + 1, &copies[i - 1]);
    }
}

void
rs_plain_routine_group (RsPlainRoutine *plain, const RsBlockFacts *facts)
{
  RsPlainItem taken[RS_PLAIN_MAX_ITEMS];
  gboolean from[RS_PLAIN_MAX_BLOCKS] = { FALSE };
  RsPlainBlock group = { 0 };
  guint first = 0;
  guint block;
  guint head;
  guint rest;
  guint n = count_picked (plain);

  if (n == 0)
    return;

  while (!plain->items[first].picked)
    first++;
  block = plain->items[first].block;
  head = first - first_of (plain, block);
  cut_picked (plain, taken, from);
  rest = count_in (plain, block) - head;
  block_init (&group, facts);

  /* All of one block and nothing else: it is that block which changes. */
  from[block] = FALSE;
  for (guint i = 0; i < plain->n_blocks; i++)
    from[block] |= from[i];
  if (head + rest == 0 && !from[block])
    {
      block_set (&plain->blocks[block], facts);
    }
  else
    {
      from[block] = TRUE;
      if (rest > 0 && head > 0)
        {
          put_block (plain, block + 1, &plain->blocks[block]);
          plain->blocks[block + 1].serial = next_serial ();
          plain->blocks[block + 1].facts.seconds = 0;
          for (guint i = 0; i < rest; i++)
            plain->items[first + i].block = block + 1;
          memmove (&from[block + 2], &from[block + 1],
                   (RS_PLAIN_MAX_BLOCKS - block - 2) * sizeof (gboolean));
          from[block + 1] = FALSE;
        }
      /* In front of the rest; behind what is left of it otherwise. */
      block += head > 0 || rest == 0 ? 1 : 0;
      put_block (plain, block, &group);
      memmove (&from[block + 1], &from[block],
               (RS_PLAIN_MAX_BLOCKS - block - 1) * sizeof (gboolean));
      from[block] = FALSE;
    }

  for (guint i = n; i > 0; i--)
    {
      taken[i - 1].block = block;
      put_item (plain, first, &taken[i - 1]);
    }
  cut_empty (plain, from);
}

static void
join (RsPlainRoutine *plain, guint block)
{
  if (block + 1 >= plain->n_blocks || !is_plain (plain, block) || !is_plain (plain, block + 1))
    return;

  for (guint i = 0; i < plain->n_items; i++)
    if (plain->items[i].block == block + 1)
      plain->items[i].block = block;
  cut_block (plain, block + 1);
}

void
rs_plain_routine_ungroup (RsPlainRoutine *plain, guint block)
{
  RsBlockFacts straight = rs_block_facts_of (RS_BLOCK_STRAIGHT);

  if (block >= plain->n_blocks || is_plain (plain, block))
    return;

  block_set (&plain->blocks[block], &straight);
  join (plain, block);
  if (block > 0)
    join (plain, block - 1);
}

void
rs_plain_routine_change_block (RsPlainRoutine *plain, guint block, const RsBlockFacts *facts)
{
  if (block < plain->n_blocks)
    block_set (&plain->blocks[block], facts);
}

void
rs_plain_routine_remove_block (RsPlainRoutine *plain, guint block)
{
  if (block >= plain->n_blocks ||
      (plain->n_blocks == 1 && plain->n_items == 0 && is_plain (plain, 0)))
    return;

  cut_block (plain, block);
  never_none (plain);
}

void
rs_plain_routine_move_block (RsPlainRoutine *plain, guint from, guint to)
{
  RsPlainItem items[RS_PLAIN_MAX_ITEMS];
  RsPlainBlock block;
  guint first;
  guint n;

  if (from >= plain->n_blocks)
    return;

  first = first_of (plain, from);
  n = count_in (plain, from);
  memcpy (items, &plain->items[first], n * sizeof (RsPlainItem));
  block = plain->blocks[from];
  cut_block (plain, from);
  to = MIN (to, plain->n_blocks);
  put_block (plain, to, &block);
  for (guint i = 0; i < n; i++)
    {
      items[i].block = to;
      put_item (plain, first_of (plain, to) + i, &items[i]);
    }
}

void
rs_plain_routine_duplicate_block (RsPlainRoutine *plain, guint block)
{
  guint n;

  if (block >= plain->n_blocks)
    return;

  n = count_in (plain, block);
  put_block (plain, block + 1, &plain->blocks[block]);
  plain->blocks[block + 1].serial = next_serial ();
  for (guint i = 0; i < n; i++)
    {
      guint first = first_of (plain, block);
      RsPlainItem copy = plain->items[first + i];

      copy.serial = next_serial ();
      copy.block = block + 1;
      put_item (plain, first + n + i, &copy);
    }
}
