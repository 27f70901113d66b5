/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-outline.h"

struct _RsOutline
{
  GObject parent_instance;

  RsRoutine *routine;
  GPtrArray *rows; /* of RsOutlineRow */
};

static void rs_outline_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsOutline,
                               rs_outline,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      rs_outline_list_model_init))

/* What a row shall stand for, and where. */
typedef struct
{
  RsRowKind kind;
  RsBlock *block;
  RsItem *item;
  guint block_index;
  guint index;
  guint position;
} Wanted;

static GArray *
list_wanted (RsRoutineState *state)
{
  GArray *wanted = g_array_new (FALSE, FALSE, sizeof (Wanted));
  guint position = 0;

  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    {
      RsBlock *block = rs_routine_state_get_block (state, i);
      guint n = rs_block_get_n_items (block);
      Wanted row = { .kind = RS_ROW_BLOCK, .block = block, .block_index = i, .position = position };

      g_array_append_val (wanted, row);
      row.kind = RS_ROW_EMPTY;
      if (n == 0)
        g_array_append_val (wanted, row);

      row.kind = RS_ROW_ITEM;
      for (row.index = 0; row.index < n; row.index++, row.position++)
        {
          row.item = rs_block_get_item (block, row.index);
          g_array_append_val (wanted, row);
        }
      position = row.position;
    }

  return wanted;
}

static gboolean
matches (RsOutline *self, guint i, const Wanted *wanted)
{
  return rs_outline_row_matches (g_ptr_array_index (self->rows, i), wanted->kind, wanted->block,
                                 wanted->item);
}

/* Rows that go, unless they are found again elsewhere. */
typedef struct
{
  GHashTable *items; /* by their item; the others are few */
  GPtrArray *others;
} Old;

static void
old_init (Old *old, RsOutline *self, guint at, guint n)
{
  old->items = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  old->others = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = at; i < at + n; i++)
    {
      RsOutlineRow *row = g_ptr_array_index (self->rows, i);

      if (rs_outline_row_get_kind (row) == RS_ROW_ITEM)
        g_hash_table_insert (old->items, rs_outline_row_get_item (row), g_object_ref (row));
      else
        g_ptr_array_add (old->others, g_object_ref (row));
    }
}

static void
old_clear (Old *old)
{
  g_clear_pointer (&old->items, g_hash_table_unref);
  g_clear_pointer (&old->others, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Old, old_clear)

/* The old row of @wanted, or a new one. */
static RsOutlineRow *
take_row (Old *old, const Wanted *wanted)
{
  RsOutlineRow *row = NULL;

  if (wanted->item != NULL &&
      g_hash_table_steal_extended (old->items, wanted->item, NULL, (gpointer *) &row))
    return row;

  for (guint i = 0; wanted->item == NULL && i < old->others->len; i++)
    if (rs_outline_row_matches (g_ptr_array_index (old->others, i), wanted->kind, wanted->block,
                                NULL))
      return g_ptr_array_steal_index (old->others, i);

  return rs_outline_row_new (wanted->kind, wanted->block, wanted->item);
}

/* Puts rows for @wanted in the place of @removed ones; those that only moved are kept. */
static void
splice (RsOutline *self, guint at, guint removed, const Wanted *wanted, guint added)
{
  g_auto (Old) old = { NULL };
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);

  old_init (&old, self, at, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_add (rows, take_row (&old, &wanted[i]));

  if (removed > 0)
    g_ptr_array_remove_range (self->rows, at, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (self->rows, (int) (at + i), g_object_ref (g_ptr_array_index (rows, i)));
}

static void
update (RsOutline *self)
{
  g_autoptr (GArray) wanted = list_wanted (rs_routine_get_state (self->routine));
  const Wanted *rows = (const Wanted *) (gpointer) wanted->data;
  guint before = self->rows->len;
  guint head = 0;
  guint tail = 0;

  while (head < MIN (before, wanted->len) && matches (self, head, &rows[head]))
    head++;
  while (tail < MIN (before, wanted->len) - head &&
         matches (self, before - 1 - tail, &rows[wanted->len - 1 - tail]))
    tail++;

  if (head + tail < MAX (before, wanted->len))
    splice (self, head, before - head - tail, &rows[head], wanted->len - head - tail);

  for (guint i = 0; i < wanted->len; i++)
    rs_outline_row_update (g_ptr_array_index (self->rows, i), rows[i].block, rows[i].block_index,
                           rows[i].index, rows[i].position);

  if (head + tail < MAX (before, wanted->len))
    g_list_model_items_changed (G_LIST_MODEL (self), head, before - head - tail,
                                wanted->len - head - tail);
}

static GType
rs_outline_get_item_type (GListModel *model)
{
  return RS_TYPE_OUTLINE_ROW;
}

static guint
rs_outline_get_n_items (GListModel *model)
{
  return RS_OUTLINE (model)->rows->len;
}

static gpointer
rs_outline_get_item (GListModel *model, guint position)
{
  RsOutlineRow *row = rs_outline_get_row (RS_OUTLINE (model), position);

  return row != NULL ? g_object_ref (row) : NULL;
}

static void
rs_outline_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = rs_outline_get_item_type;
  iface->get_n_items = rs_outline_get_n_items;
  iface->get_item = rs_outline_get_item;
}

static void
rs_outline_dispose (GObject *object)
{
  RsOutline *self = RS_OUTLINE (object);

  g_clear_object (&self->routine);
  g_ptr_array_set_size (self->rows, 0);

  G_OBJECT_CLASS (rs_outline_parent_class)->dispose (object);
}

static void
rs_outline_finalize (GObject *object)
{
  g_clear_pointer (&RS_OUTLINE (object)->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (rs_outline_parent_class)->finalize (object);
}

static void
rs_outline_class_init (RsOutlineClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_outline_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_outline_finalize;
}

static void
rs_outline_init (RsOutline *self)
{
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

RsOutline *
rs_outline_new (RsRoutine *routine)
{
  RsOutline *self;

  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);

  self = g_object_new (RS_TYPE_OUTLINE, NULL);
  self->routine = g_object_ref (routine);
  g_signal_connect_object (routine, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

RsOutlineRow *
rs_outline_get_row (RsOutline *self, guint i)
{
  g_return_val_if_fail (RS_IS_OUTLINE (self), NULL);

  return i < self->rows->len ? g_ptr_array_index (self->rows, i) : NULL;
}

guint
rs_outline_find_block (RsOutline *self, guint block)
{
  g_return_val_if_fail (RS_IS_OUTLINE (self), G_MAXUINT);

  for (guint i = 0; i < self->rows->len; i++)
    {
      RsOutlineRow *row = g_ptr_array_index (self->rows, i);

      if (rs_outline_row_get_kind (row) == RS_ROW_BLOCK &&
          rs_outline_row_get_block_index (row) == block)
        return i;
    }

  return G_MAXUINT;
}

guint
rs_outline_find_item (RsOutline *self, guint position)
{
  g_return_val_if_fail (RS_IS_OUTLINE (self), G_MAXUINT);

  for (guint i = 0; i < self->rows->len; i++)
    {
      RsOutlineRow *row = g_ptr_array_index (self->rows, i);

      if (rs_outline_row_get_kind (row) == RS_ROW_ITEM &&
          rs_outline_row_get_position (row) == position)
        return i;
    }

  return G_MAXUINT;
}
