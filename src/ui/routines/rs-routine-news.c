/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-news.h"

#include <glib/gi18n.h>

RsRoutineSpot
rs_routine_spot_of (RsRoutineState *state, RsItem *first, guint n)
{
  g_return_val_if_fail (state != NULL, ((RsRoutineSpot) { 0, G_MAXUINT, 0 }));

  for (guint i = 0; i < rs_routine_state_get_n_items (state); i++)
    if (rs_routine_state_get_item (state, i) == first)
      return (RsRoutineSpot) { G_MAXUINT, i, n };

  return rs_routine_spot_at (state, 0);
}

RsRoutineSpot
rs_routine_spot_at (RsRoutineState *state, guint position)
{
  guint n;

  g_return_val_if_fail (state != NULL, ((RsRoutineSpot) { 0, G_MAXUINT, 0 }));

  n = rs_routine_state_get_n_items (state);
  if (n == 0)
    return (RsRoutineSpot) { 0, G_MAXUINT, 0 };

  return (RsRoutineSpot) { G_MAXUINT, MIN (position, n - 1), 1 };
}

RsRoutineSpot
rs_routine_spot_changed (RsRoutineState *before, RsRoutineState *after)
{
  guint n_before;
  guint n_after;
  guint head = 0;

  g_return_val_if_fail (before != NULL && after != NULL, ((RsRoutineSpot) { 0, G_MAXUINT, 0 }));

  n_before = rs_routine_state_get_n_items (before);
  n_after = rs_routine_state_get_n_items (after);
  while (head < MIN (n_before, n_after) &&
         rs_routine_state_get_item (before, head) == rs_routine_state_get_item (after, head))
    head++;
  if (head < MAX (n_before, n_after))
    return rs_routine_spot_at (after, head);

  /* The same items: it was about blocks, or about the whole. */
  for (guint i = 0; i < rs_routine_state_get_n_blocks (after); i++)
    if (i >= rs_routine_state_get_n_blocks (before) ||
        rs_routine_state_get_block (before, i) != rs_routine_state_get_block (after, i))
      return (RsRoutineSpot) { i, G_MAXUINT, 0 };

  return (RsRoutineSpot) { G_MAXUINT, G_MAXUINT, 0 };
}

/* ", in circuit Core" where there is more than one block; @text and the result are owned. */
static char *
add_block (RsRoutineState *state, RsRoutineSpot spot, char *text)
{
  g_autofree char *owned = text;
  RsRoutinePlace place;
  RsBlock *block;

  if (!rs_routine_state_find_place (state, spot.position, &place))
    return g_steal_pointer (&owned);

  /* Where all is one list of straight sets there is nothing to say. */
  block = rs_routine_state_get_block (state, place.block);
  if (rs_routine_state_get_n_blocks (state) < 2 && rs_block_is_plain (block))
    return g_steal_pointer (&owned);

  /* Translators: what happened to an exercise, and the block that it is in now */
  return g_strdup_printf (C_ ("routine", "%s, in %s"), owned, rs_block_get_name (block));
}

char *
rs_routine_news_moved (RsRoutineState *state, RsRoutineSpot spot, const char *name)
{
  guint all;

  g_return_val_if_fail (state != NULL && name != NULL, NULL);

  all = rs_routine_state_get_n_items (state);
  if (spot.n <= 1)
    /* Translators: for screen readers; an exercise, its new position, how many there are */
    return add_block (state, spot,
                      g_strdup_printf (C_ ("routine", "%s moved to position %u of %u"), name,
                                       spot.position + 1, all));

  return add_block (
      state, spot,
      /* Translators: for screen readers; how many, first and last position, of all */
      g_strdup_printf (C_ ("routine", "%u exercises moved to positions %u to %u of %u"), spot.n,
                       spot.position + 1, spot.position + spot.n, all));
}

char *
rs_routine_news_added (RsRoutineState *state, RsRoutineSpot spot, const char *name)
{
  g_return_val_if_fail (state != NULL && name != NULL, NULL);

  if (spot.n <= 1)
    /* Translators: for screen readers; an exercise and its position */
    return add_block (
        state, spot,
        g_strdup_printf (C_ ("routine", "%s added at position %u"), name, spot.position + 1));

  return add_block (state, spot,
                    /* Translators: for screen readers; how many, and the position of the first */
                    g_strdup_printf (C_ ("routine", "%u exercises added at position %u"), spot.n,
                                     spot.position + 1));
}

char *
rs_routine_news_removed (const char *name, guint n)
{
  g_return_val_if_fail (name != NULL, NULL);

  if (n <= 1)
    /* Translators: %s is an exercise or a block */
    return g_strdup_printf (C_ ("routine", "%s removed"), name);

  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u exercise removed", "%u exercises removed", n), n);
}

char *
rs_routine_news_dose (RsBlock *block, RsItem *item)
{
  const RsDose *dose;

  g_return_val_if_fail (block != NULL && RS_IS_ITEM (item), NULL);

  dose = rs_item_get_dose (item);
  return rs_block_has_rounds (block) ? rs_dose_to_round_text (dose) : rs_dose_to_text (dose);
}

char *
rs_routine_news_changed (RsRoutineState *state, guint position, const char *name)
{
  g_autofree char *dose = NULL;
  RsRoutinePlace place;

  g_return_val_if_fail (state != NULL && name != NULL, NULL);

  if (!rs_routine_state_find_place (state, position, &place))
    return g_strdup (name);

  dose = rs_routine_news_dose (rs_routine_state_get_block (state, place.block),
                               rs_routine_state_get_item (state, position));
  /* Translators: for screen readers; an exercise and its new dose, as in "Plank: 3 × 30 s" */
  return g_strdup_printf (C_ ("routine", "%s: %s"), name, dose);
}

char *
rs_routine_news_block (RsRoutineState *state, guint block, RsEditVerb verb)
{
  const char *name;
  guint n;

  g_return_val_if_fail (state != NULL && block < rs_routine_state_get_n_blocks (state), NULL);

  name = rs_block_get_name (rs_routine_state_get_block (state, block));
  n = rs_routine_state_get_n_blocks (state);

  switch (verb)
    {
    case RS_EDIT_MOVE:
      /* Translators: for screen readers; a block, its new place, how many there are */
      return g_strdup_printf (C_ ("routine", "%s moved to place %u of %u"), name, block + 1, n);

    case RS_EDIT_ADD:
    case RS_EDIT_PASTE:
    case RS_EDIT_DUPLICATE:
      /* Translators: for screen readers; a block and its place */
      return g_strdup_printf (C_ ("routine", "%s added at place %u of %u"), name, block + 1, n);

    case RS_EDIT_UNGROUP:
      return g_strdup (C_ ("routine", "Ungrouped"));

    case RS_EDIT_REMOVE:
    case RS_EDIT_CUT:
    case RS_EDIT_DOSE:
    case RS_EDIT_NOTE:
    case RS_EDIT_REST:
    case RS_EDIT_GROUP:
    case RS_EDIT_SETTINGS:
    default:
      /* Translators: for screen readers; %s is a block */
      return g_strdup_printf (C_ ("routine", "%s changed"), name);
    }
}
