/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-card-rows.h"

/* What a group looked like when its rows were told of. */
typedef struct
{
  RsPattern pattern;
  guint start;
  guint n_items;
  guint first_row;
} Shelf;

struct _RsCardRows
{
  GObject parent_instance;

  RsLibrary *library;
  guint n_columns;
  gboolean grouped;
  GArray *shelves; /* of Shelf: one for each group, or one for all */
  guint n_rows;
  GHashTable *made; /* place to RsCardRow: the rows that somebody has; borrowed */
};

static void rs_card_rows_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsCardRows,
                               rs_card_rows,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      rs_card_rows_list_model_init))

/* --- Rows that somebody has --- */

/* A row is the same object for as long as it stays where it is and somebody has it. */
static void
on_row_gone_cb (gpointer data, GObject *row)
{
  GHashTable *made = data;
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, made);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    if (value == row)
      g_hash_table_iter_remove (&iter);
}

/* Those from @kept on are others now. */
static void
forget_rows (RsCardRows *self, guint kept)
{
  GHashTableIter iter;
  gpointer place;
  gpointer row;

  g_hash_table_iter_init (&iter, self->made);
  while (g_hash_table_iter_next (&iter, &place, &row))
    if (GPOINTER_TO_UINT (place) >= kept)
      {
        g_object_weak_unref (row, on_row_gone_cb, self->made);
        g_hash_table_iter_remove (&iter);
      }
}

/* --- Layout --- */

static guint
count_rows (RsCardRows *self, guint n_items)
{
  return (n_items + self->n_columns - 1) / self->n_columns;
}

static void
add_shelf (RsCardRows *self, RsPattern pattern, guint start, guint n_items)
{
  Shelf shelf = { pattern, start, n_items, self->n_rows };

  g_array_append_val (self->shelves, shelf);
  self->n_rows += count_rows (self, n_items) + (self->grouped ? 1 : 0);
}

static void
lay_out (RsCardRows *self)
{
  guint n_groups = rs_library_get_n_groups (self->library);
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->library));

  g_array_set_size (self->shelves, 0);
  self->n_rows = 0;
  self->grouped = n_groups > 0;
  for (guint i = 0; i < n_groups; i++)
    {
      const RsLibraryGroup *group = rs_library_get_group (self->library, i);

      add_shelf (self, group->pattern, group->start, group->n_items);
    }
  if (!self->grouped)
    add_shelf (self, RS_PATTERN_SQUAT, 0, n_items);
}

/* The shelf that @row is of. */
static const Shelf *
find_shelf (RsCardRows *self, guint row)
{
  guint i = self->shelves->len;

  while (i > 1 && g_array_index (self->shelves, Shelf, i - 1).first_row > row)
    i--;

  return &g_array_index (self->shelves, Shelf, i - 1);
}

/* The rows of the shelves @before that are the same now and hold nothing from @position on. */
static guint
count_kept (RsCardRows *self, const GArray *before, gboolean was_grouped, guint position)
{
  guint kept = 0;

  if (was_grouped != self->grouped)
    return 0;

  for (guint i = 0; i < MIN (before->len, self->shelves->len); i++)
    {
      const Shelf *old = &g_array_index (before, Shelf, i);
      const Shelf *new = &g_array_index (self->shelves, Shelf, i);
      guint heading = self->grouped ? 1 : 0;

      if (old->start != new->start || old->pattern != new->pattern ||
          old->n_items != new->n_items || position < new->start + new->n_items)
        {
          /* Rows of full cards before the change stay where the heading says the same. */
          if (old->pattern == new->pattern && old->start == new->start &&
              (!self->grouped || old->n_items == new->n_items) && position >= new->start)
            kept = new->first_row + heading + (position - new->start) / self->n_columns;
          break;
        }
      kept = new->first_row + heading + count_rows (self, new->n_items);
    }

  return kept;
}

static void
lay_out_from (RsCardRows *self, guint position)
{
  g_autoptr (GArray) before = g_array_copy (self->shelves);
  gboolean was_grouped = self->grouped;
  guint n_before = self->n_rows;
  guint kept;

  lay_out (self);
  kept = MIN (count_kept (self, before, was_grouped, position), MIN (n_before, self->n_rows));
  forget_rows (self, kept);
  if (n_before > kept || self->n_rows > kept)
    g_list_model_items_changed (G_LIST_MODEL (self), kept, n_before - kept, self->n_rows - kept);
}

static void
on_items_changed_cb (RsCardRows *self, guint position, guint removed, guint added)
{
  lay_out_from (self, position);
}

/* Groups come and go without any exercise that does. */
static void
on_changed_cb (RsCardRows *self)
{
  lay_out_from (self, G_MAXUINT);
}

static GType
rs_card_rows_get_item_type (GListModel *model)
{
  return RS_TYPE_CARD_ROW;
}

static guint
rs_card_rows_get_n_items (GListModel *model)
{
  return RS_CARD_ROWS (model)->n_rows;
}

static RsCardRow *
create_row (RsCardRows *self, guint position)
{
  const Shelf *shelf = find_shelf (self, position);
  guint row = position - shelf->first_row;

  if (self->grouped && row == 0)
    return rs_card_row_new_heading (shelf->pattern, shelf->n_items);
  if (self->grouped)
    row--;

  return rs_card_row_new_cards (shelf->start + row * self->n_columns,
                                MIN (self->n_columns, shelf->n_items - row * self->n_columns));
}

static gpointer
rs_card_rows_get_item (GListModel *model, guint position)
{
  RsCardRows *self = RS_CARD_ROWS (model);
  RsCardRow *made = g_hash_table_lookup (self->made, GUINT_TO_POINTER (position));

  if (position >= self->n_rows)
    return NULL;
  if (made != NULL)
    return g_object_ref (made);

  made = create_row (self, position);
  g_hash_table_insert (self->made, GUINT_TO_POINTER (position), made);
  g_object_weak_ref (G_OBJECT (made), on_row_gone_cb, self->made);
  return made;
}

static void
rs_card_rows_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = rs_card_rows_get_item_type;
  iface->get_n_items = rs_card_rows_get_n_items;
  iface->get_item = rs_card_rows_get_item;
}

static void
rs_card_rows_finalize (GObject *object)
{
  RsCardRows *self = RS_CARD_ROWS (object);

  forget_rows (self, 0);
  g_clear_pointer (&self->made, g_hash_table_unref);
  g_clear_pointer (&self->shelves, g_array_unref);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (rs_card_rows_parent_class)->finalize (object);
}

static void
rs_card_rows_class_init (RsCardRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_card_rows_finalize;
}

static void
rs_card_rows_init (RsCardRows *self)
{
  self->n_columns = 1;
  self->made = g_hash_table_new (NULL, NULL);
  self->shelves = g_array_new (FALSE, FALSE, sizeof (Shelf));
}

RsCardRows *
rs_card_rows_new (RsLibrary *library)
{
  RsCardRows *self;

  g_return_val_if_fail (RS_IS_LIBRARY (library), NULL);

  self = g_object_new (RS_TYPE_CARD_ROWS, NULL);
  self->library = g_object_ref (library);
  lay_out (self);
  g_signal_connect_object (library, "items-changed", G_CALLBACK (on_items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

guint
rs_card_rows_get_n_columns (RsCardRows *self)
{
  g_return_val_if_fail (RS_IS_CARD_ROWS (self), 1);

  return self->n_columns;
}

void
rs_card_rows_set_n_columns (RsCardRows *self, guint n_columns)
{
  guint n_before;

  g_return_if_fail (RS_IS_CARD_ROWS (self));
  g_return_if_fail (n_columns > 0);

  if (self->n_columns == n_columns)
    return;

  n_before = self->n_rows;
  self->n_columns = n_columns;
  lay_out (self);
  forget_rows (self, 0);
  if (n_before > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->n_rows);
}

guint
rs_card_rows_get_n_cards (RsCardRows *self)
{
  g_return_val_if_fail (RS_IS_CARD_ROWS (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->library));
}

guint
rs_card_rows_find (RsCardRows *self, guint position)
{
  g_return_val_if_fail (RS_IS_CARD_ROWS (self), 0);

  for (guint i = 0; i < self->shelves->len; i++)
    {
      const Shelf *shelf = &g_array_index (self->shelves, Shelf, i);

      if (position < shelf->start + shelf->n_items)
        return shelf->first_row + (self->grouped ? 1 : 0) +
               (position - shelf->start) / self->n_columns;
    }

  return self->n_rows > 0 ? self->n_rows - 1 : 0;
}

/* The nearest row of cards from @row on in @direction; G_MAXUINT: none. */
static guint
find_cards (RsCardRows *self, guint row, int direction)
{
  for (row += (guint) direction; row < self->n_rows; row += (guint) direction)
    {
      const Shelf *shelf = find_shelf (self, row);

      if (!self->grouped || row != shelf->first_row)
        return row;
    }

  return G_MAXUINT;
}

guint
rs_card_rows_find_vertical (RsCardRows *self, guint position, int n_rows)
{
  int direction = n_rows < 0 ? -1 : 1;
  guint row;
  guint column;
  g_autoptr (RsCardRow) here = NULL;
  g_autoptr (RsCardRow) there = NULL;

  g_return_val_if_fail (RS_IS_CARD_ROWS (self), position);

  row = rs_card_rows_find (self, position);
  here = g_list_model_get_item (G_LIST_MODEL (self), row);
  if (here == NULL)
    return position;

  column = position - rs_card_row_get_first (here);
  for (int i = 0; i != n_rows; i += direction)
    {
      guint next = find_cards (self, row, direction);

      if (next == G_MAXUINT)
        break;
      row = next;
    }

  there = g_list_model_get_item (G_LIST_MODEL (self), row);
  return rs_card_row_get_first (there) + MIN (column, rs_card_row_get_n_items (there) - 1);
}

double
rs_card_rows_get_top (RsCardRows *self, guint row, const RsCardHeights *heights)
{
  guint n_headings = 0;

  g_return_val_if_fail (RS_IS_CARD_ROWS (self), 0);

  row = MIN (row, self->n_rows);
  for (guint i = 0; self->grouped && i < self->shelves->len; i++)
    if (g_array_index (self->shelves, Shelf, i).first_row < row)
      n_headings++;

  return (double) n_headings * heights->heading + (double) (row - n_headings) * heights->cards;
}

guint
rs_card_rows_find_at (RsCardRows *self, double y, const RsCardHeights *heights)
{
  guint last;
  guint row;
  double rest;

  g_return_val_if_fail (RS_IS_CARD_ROWS (self), 0);

  if (y < 0 || self->n_rows == 0)
    return 0;

  last = self->shelves->len - 1;
  while (last > 0 && rs_card_rows_get_top (
                         self, g_array_index (self->shelves, Shelf, last).first_row, heights) > y)
    last--;
  row = g_array_index (self->shelves, Shelf, last).first_row;
  rest = y - rs_card_rows_get_top (self, row, heights);
  if (self->grouped)
    {
      if (rest < heights->heading)
        return row;
      rest -= heights->heading;
      row++;
    }

  return (guint) MIN (row + rest / heights->cards, self->n_rows - 1);
}
