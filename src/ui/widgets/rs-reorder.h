/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsReorderSpan:
 * @y: where a row begins, in the coordinates of its list
 * @height: how high it is
 *
 * Where one row of a list is drawn.
 */
typedef struct
{
  double y;
  double height;
} RsReorderSpan;

/*
 * The gap between rows that is nearest to @y: 0 before the first row, @n_rows after the last.
 * @rows: from top to bottom.
 */
guint rs_reorder_find_gap (const RsReorderSpan *rows, guint n_rows, double y);

/* The position at which an item taken from @from stands after it was put into @gap. */
guint rs_reorder_landing (guint from, guint gap);

/**
 * RsReorder:
 *
 * Moves the rows of a list box that is bound to a model. Dragging by a handle, the keys and the
 * menu of a row all end in one place here, which emits RsReorder::move; whoever owns the model
 * changes it then. While something is merely dragged about, only a line shows where it would
 * land. Owned by the widget that owns the list box.
 */
#define RS_TYPE_REORDER (rs_reorder_get_type ())
G_DECLARE_FINAL_TYPE (RsReorder, rs_reorder, RS, REORDER, GObject)

/* @model: what @list is bound to, of objects each of which is in it only once. */
RsReorder *rs_reorder_new (GtkListBox *list, GListModel *model);

/* Lets @row be dragged by @handle, a descendant of it. */
void rs_reorder_add_handle (RsReorder *self, GtkListBoxRow *row, GtkWidget *handle);

/* Moves @row by @delta places, as far as the list goes. */
void rs_reorder_step (RsReorder *self, GtkListBoxRow *row, int delta);

G_END_DECLS
