/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-builder-picked.h"

struct _RsBuilderPicked
{
  GArray *items;
  GArray *blocks;
  guint n_alone; /* items that were picked themselves */
};

static void
add_item (RsBuilderPicked *picked, guint position)
{
  if (!rs_builder_picked_has_item (picked, position))
    g_array_append_val (picked->items, position);
}

/* Rows come in their order, a heading before its items: what is added is ascending. */
static void
add_row (RsBuilderPicked *picked, RsOutlineRow *row)
{
  guint block = rs_outline_row_get_block_index (row);
  guint first = rs_outline_row_get_position (row);

  switch (rs_outline_row_get_kind (row))
    {
    case RS_ROW_BLOCK:
      g_array_append_val (picked->blocks, block);
      for (guint i = 0; i < rs_block_get_n_items (rs_outline_row_get_block (row)); i++)
        add_item (picked, first + i);
      break;

    case RS_ROW_ITEM:
      picked->n_alone += rs_builder_picked_has_item (picked, first) ? 0 : 1;
      add_item (picked, first);
      break;

    case RS_ROW_EMPTY:
    default:
      break;
    }
}

RsBuilderPicked *
rs_builder_picked_new (RsOutline *outline, GtkBitset *rows)
{
  RsBuilderPicked *picked = g_new0 (RsBuilderPicked, 1);
  GtkBitsetIter iter;
  guint place;

  picked->items = g_array_new (FALSE, FALSE, sizeof (guint));
  picked->blocks = g_array_new (FALSE, FALSE, sizeof (guint));
  if (!gtk_bitset_iter_init_first (&iter, rows, &place))
    return picked;

  do
    {
      RsOutlineRow *row = rs_outline_get_row (outline, place);

      if (row != NULL)
        add_row (picked, row);
    }
  while (gtk_bitset_iter_next (&iter, &place));

  return picked;
}

void
rs_builder_picked_free (RsBuilderPicked *picked)
{
  if (picked == NULL)
    return;

  g_clear_pointer (&picked->items, g_array_unref);
  g_clear_pointer (&picked->blocks, g_array_unref);
  g_free (picked);
}

GArray *
rs_builder_picked_get_items (RsBuilderPicked *picked)
{
  g_return_val_if_fail (picked != NULL, NULL);

  return picked->items;
}

GArray *
rs_builder_picked_get_blocks (RsBuilderPicked *picked)
{
  g_return_val_if_fail (picked != NULL, NULL);

  return picked->blocks;
}

gboolean
rs_builder_picked_is_empty (RsBuilderPicked *picked)
{
  g_return_val_if_fail (picked != NULL, TRUE);

  return picked->items->len == 0 && picked->blocks->len == 0;
}

gboolean
rs_builder_picked_has_item (RsBuilderPicked *picked, guint position)
{
  g_return_val_if_fail (picked != NULL, FALSE);

  /* They are ascending. */
  for (guint i = picked->items->len; i > 0; i--)
    {
      guint item = g_array_index (picked->items, guint, i - 1);

      if (item <= position)
        return item == position;
    }

  return FALSE;
}

gboolean
rs_builder_picked_is_block (RsBuilderPicked *picked, guint *block)
{
  g_return_val_if_fail (picked != NULL && block != NULL, FALSE);

  if (picked->blocks->len != 1 || picked->n_alone > 0)
    return FALSE;

  *block = g_array_index (picked->blocks, guint, 0);
  return TRUE;
}

gboolean
rs_builder_picked_get_end (RsBuilderPicked *picked, RsRoutineState *state, RsRoutinePlace *place)
{
  g_return_val_if_fail (picked != NULL && state != NULL && place != NULL, FALSE);

  if (picked->items->len > 0 &&
      rs_routine_state_find_place (
          state, g_array_index (picked->items, guint, picked->items->len - 1), place))
    {
      place->index++;
      return TRUE;
    }

  if (picked->blocks->len == 0)
    return FALSE;

  *place = (RsRoutinePlace) { g_array_index (picked->blocks, guint, picked->blocks->len - 1), 0 };
  return TRUE;
}
