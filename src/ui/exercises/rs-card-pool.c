/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-card-pool.h"

/* Views that wait for other rows: a jump changes all that are seen. */
#define MAX_SPARE 12

typedef struct
{
  guint row;
  RsCardRowView *view; /* the parent's */
} Slot;

struct _RsCardPool
{
  GObject parent_instance;

  GtkWidget *parent; /* borrowed */
  RsCardRows *rows;
  RsLibrary *library;
  RsMovements *movements;
  GListModel *routines;
  GArray *slots;    /* of Slot, by row */
  GPtrArray *spare; /* of RsCardRowView that are not shown; the parent's */
};

G_DEFINE_FINAL_TYPE (RsCardPool, rs_card_pool, G_TYPE_OBJECT)

static const Slot *
get_slot (RsCardPool *self, guint i)
{
  return &g_array_index (self->slots, Slot, i);
}

/* The slot of @row, or where it would be. */
static guint
find_slot (RsCardPool *self, guint row)
{
  guint i = 0;

  while (i < self->slots->len && get_slot (self, i)->row < row)
    i++;

  return i;
}

static void
put_away (RsCardPool *self, guint i)
{
  RsCardRowView *view = get_slot (self, i)->view;

  g_array_remove_index (self->slots, i);
  if (self->spare->len == MAX_SPARE)
    gtk_widget_unparent (GTK_WIDGET (view));
  else
    g_ptr_array_add (self->spare, view);
}

/* Not before the others have their rows: most are taken again at once. */
static void
hide_spare (RsCardPool *self)
{
  for (guint i = 0; i < self->spare->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->spare, i), FALSE);
}

static RsCardRowView *
take_view (RsCardPool *self)
{
  RsCardRowView *view;

  if (self->spare->len == 0)
    return rs_card_pool_create_view (self);

  view = g_ptr_array_steal_index_fast (self->spare, self->spare->len - 1);
  gtk_widget_set_visible (GTK_WIDGET (view), TRUE);
  return view;
}

static void
add_slot (RsCardPool *self, guint i, guint row)
{
  Slot slot = { row, take_view (self) };
  GtkWidget *before = i > 0 ? GTK_WIDGET (get_slot (self, i - 1)->view) : NULL;

  g_array_insert_val (self->slots, i, slot);
  if (gtk_widget_get_prev_sibling (GTK_WIDGET (slot.view)) != before)
    gtk_widget_insert_after (GTK_WIDGET (slot.view), self->parent, before);
}

/* A window that is not active knows no focus child. */
static gboolean
has_keys (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

void
rs_card_pool_show (RsCardPool *self, guint first, guint n, int narrowest)
{
  guint n_rows;

  g_return_if_fail (RS_IS_CARD_POOL (self));

  n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->rows));
  for (guint i = self->slots->len; i > 0; i--)
    {
      const Slot *slot = get_slot (self, i - 1);

      if (slot->row >= n_rows ||
          ((slot->row < first || slot->row - first >= n) && !has_keys (GTK_WIDGET (slot->view))))
        put_away (self, i - 1);
    }

  for (guint row = first; row - first < n; row++)
    {
      guint i = find_slot (self, row);

      if (i == self->slots->len || get_slot (self, i)->row != row)
        add_slot (self, i, row);
    }
  for (guint i = 0; i < self->slots->len; i++)
    {
      const Slot *slot = get_slot (self, i);
      g_autoptr (RsCardRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), slot->row);

      if (rs_card_row_view_get_row (slot->view) != row)
        rs_card_row_view_show (slot->view, row, rs_card_rows_get_n_columns (self->rows), narrowest);
    }
  hide_spare (self);
}

static void
rs_card_pool_finalize (GObject *object)
{
  RsCardPool *self = RS_CARD_POOL (object);

  g_clear_pointer (&self->slots, g_array_unref);
  g_clear_pointer (&self->spare, g_ptr_array_unref);
  g_clear_object (&self->rows);
  g_clear_object (&self->routines);
  g_clear_object (&self->movements);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (rs_card_pool_parent_class)->finalize (object);
}

static void
rs_card_pool_class_init (RsCardPoolClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_card_pool_finalize;
}

static void
rs_card_pool_init (RsCardPool *self)
{
  self->slots = g_array_new (FALSE, FALSE, sizeof (Slot));
  self->spare = g_ptr_array_new ();
}

RsCardPool *
rs_card_pool_new (GtkWidget *parent,
                  RsCardRows *rows,
                  RsLibrary *library,
                  RsMovements *movements,
                  GListModel *routines)
{
  RsCardPool *self;

  g_return_val_if_fail (GTK_IS_WIDGET (parent), NULL);
  g_return_val_if_fail (RS_IS_CARD_ROWS (rows), NULL);
  g_return_val_if_fail (RS_IS_LIBRARY (library), NULL);

  self = g_object_new (RS_TYPE_CARD_POOL, NULL);
  self->parent = parent;
  self->rows = g_object_ref (rows);
  self->library = g_object_ref (library);
  g_set_object (&self->movements, movements);
  g_set_object (&self->routines, routines);
  return self;
}

RsCardRowView *
rs_card_pool_create_view (RsCardPool *self)
{
  RsCardRowView *view;

  g_return_val_if_fail (RS_IS_CARD_POOL (self), NULL);

  view = rs_card_row_view_new (self->library, self->movements, self->routines);
  gtk_widget_set_parent (GTK_WIDGET (view), self->parent);
  return view;
}

guint
rs_card_pool_get_n_views (RsCardPool *self)
{
  g_return_val_if_fail (RS_IS_CARD_POOL (self), 0);

  return self->slots->len;
}

RsCardRowView *
rs_card_pool_get_view (RsCardPool *self, guint i, guint *row)
{
  g_return_val_if_fail (RS_IS_CARD_POOL (self), NULL);
  g_return_val_if_fail (i < self->slots->len, NULL);

  if (row != NULL)
    *row = get_slot (self, i)->row;
  return get_slot (self, i)->view;
}

GtkWidget *
rs_card_pool_get_card (RsCardPool *self, guint position)
{
  g_return_val_if_fail (RS_IS_CARD_POOL (self), NULL);

  for (guint i = 0; i < self->slots->len; i++)
    {
      GtkWidget *card = rs_card_row_view_get_card (get_slot (self, i)->view, position);

      if (card != NULL)
        return card;
    }

  return NULL;
}

guint
rs_card_pool_find_card (RsCardPool *self, GtkWidget *card)
{
  g_return_val_if_fail (RS_IS_CARD_POOL (self), G_MAXUINT);

  for (guint i = 0; i < self->slots->len; i++)
    {
      RsCardRowView *view = get_slot (self, i)->view;
      guint position = rs_card_row_view_get_first (view);
      GtkWidget *other;

      if (gtk_widget_get_parent (card) != GTK_WIDGET (view))
        continue;
      for (; (other = rs_card_row_view_get_card (view, position)) != NULL; position++)
        if (other == card)
          return position;
    }

  return G_MAXUINT;
}
