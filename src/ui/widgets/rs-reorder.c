/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-reorder.h"

#include "ui/widgets/rs-drag-escape.h"
#include "ui/widgets/rs-edge-scroll.h"

#define NO_GAP G_MAXUINT

struct _RsReorder
{
  GObject parent_instance;

  GtkListBox *list; /* weak */
  GListModel *model;
  GtkDropTarget *target; /* weak */
  RsEdgeScroll *scroll;
  guint gap; /* that the line is drawn in, or NO_GAP */
};

enum
{
  SIGNAL_MOVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsReorder, rs_reorder, G_TYPE_OBJECT)

guint
rs_reorder_find_gap (const RsReorderSpan *rows, guint n_rows, double y)
{
  g_return_val_if_fail (rows != NULL || n_rows == 0, 0);

  for (guint i = 0; i < n_rows; i++)
    if (y < rows[i].y + rows[i].height / 2)
      return i;

  return n_rows;
}

guint
rs_reorder_landing (guint from, guint gap)
{
  return gap > from ? gap - 1 : gap;
}

/* Every way of moving a row ends here. */
static void
move (RsReorder *self, guint from, guint to)
{
  if (from != to)
    g_signal_emit (self, signals[SIGNAL_MOVE], 0, from, to);
}

static GtkWidget *
get_row (RsReorder *self, guint position)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) position));
}

static guint
gap_at (RsReorder *self, double y)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (RsReorderSpan));
  guint n_rows = g_list_model_get_n_items (self->model);

  for (guint i = 0; i < n_rows; i++)
    {
      GtkWidget *row = get_row (self, i);
      graphene_rect_t bounds;
      RsReorderSpan span;

      if (row == NULL || !gtk_widget_compute_bounds (row, GTK_WIDGET (self->list), &bounds))
        break;

      span.y = bounds.origin.y;
      span.height = bounds.size.height;
      g_array_append_val (spans, span);
    }

  return rs_reorder_find_gap ((const RsReorderSpan *) (gpointer) spans->data, spans->len, y);
}

/* Draws the line between the two rows around @gap, half of it on each. */
static void
mark (RsReorder *self, guint gap, gboolean marked)
{
  GtkWidget *above = gap > 0 && gap != NO_GAP ? get_row (self, gap - 1) : NULL;
  GtkWidget *below = gap != NO_GAP ? get_row (self, gap) : NULL;
  void (*change) (GtkWidget *, const char *) =
      marked ? gtk_widget_add_css_class : gtk_widget_remove_css_class;

  if (above != NULL)
    change (above, "drop-after");
  if (below != NULL)
    change (below, "drop-before");
}

static void
set_gap (RsReorder *self, guint gap)
{
  if (self->list == NULL || self->gap == gap)
    return;

  mark (self, self->gap, FALSE);
  self->gap = gap;
  mark (self, self->gap, TRUE);
}

/* Finds the item in @value, which may be unset; FALSE when it is of another list. */
static gboolean
find_item (RsReorder *self, const GValue *value, guint *position)
{
  gpointer item = value != NULL && G_VALUE_HOLDS_OBJECT (value) ? g_value_get_object (value) : NULL;
  guint n = g_list_model_get_n_items (self->model);

  for (guint i = 0; item != NULL && i < n; i++)
    {
      g_autoptr (GObject) candidate = g_list_model_get_item (self->model, i);

      if (candidate == item)
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

/* Shows where @value, which may not be known yet, would land at @y; FALSE when it would not. */
static gboolean
hold (RsReorder *self, const GValue *value, double y)
{
  guint gap = gap_at (self, y);
  guint from;

  if (rs_drag_escape_was_pressed (self->target) ||
      (value != NULL && !find_item (self, value, &from)))
    {
      set_gap (self, NO_GAP);
      return FALSE;
    }

  /* Around itself it would stay where it is: no line. */
  if (value != NULL && rs_reorder_landing (from, gap) == from)
    gap = NO_GAP;

  set_gap (self, gap);
  return TRUE;
}

static GdkDragAction
on_motion_cb (RsReorder *self, double x, double y, GtkDropTarget *target)
{
  if (!hold (self, gtk_drop_target_get_value (target), y))
    return 0;

  rs_edge_scroll_hold (self->scroll, y);
  return GDK_ACTION_MOVE;
}

static void
on_scrolled_cb (RsReorder *self, double y, RsEdgeScroll *scroll)
{
  hold (self, gtk_drop_target_get_value (self->target), y);
}

static void
on_leave_cb (RsReorder *self, GtkDropTarget *target)
{
  rs_edge_scroll_stop (self->scroll);
  set_gap (self, NO_GAP);
}

static gboolean
on_drop_cb (RsReorder *self, const GValue *value, double x, double y, GtkDropTarget *target)
{
  guint gap = gap_at (self, y);
  guint from;

  on_leave_cb (self, target);

  if (rs_drag_escape_was_pressed (target) || !find_item (self, value, &from))
    return FALSE;

  move (self, from, rs_reorder_landing (from, gap));
  return TRUE;
}

static GtkWidget *
source_row (GtkDragSource *source)
{
  GtkWidget *handle = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));

  return handle != NULL ? gtk_widget_get_ancestor (handle, GTK_TYPE_LIST_BOX_ROW) : NULL;
}

static GdkContentProvider *
on_prepare_cb (RsReorder *self, double x, double y, GtkDragSource *source)
{
  GtkWidget *row = source_row (source);
  int position = row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : -1;
  g_autoptr (GObject) item = NULL;

  if (position >= 0)
    item = g_list_model_get_item (self->model, (guint) position);
  if (item == NULL)
    return NULL;

  return gdk_content_provider_new_typed (g_list_model_get_item_type (self->model), item);
}

/* What is dragged looks like the row, lifted from the list. */
static void
set_drag_icon (GdkDrag *drag, GtkWidget *row)
{
  g_autoptr (GdkPaintable) live = gtk_widget_paintable_new (row);
  g_autoptr (GdkPaintable) picture = gdk_paintable_get_current_image (live);
  GtkWidget *image = gtk_picture_new_for_paintable (picture);
  GtkWidget *frame = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_picture_set_can_shrink (GTK_PICTURE (image), FALSE);
  gtk_box_append (GTK_BOX (frame), image);
  gtk_widget_add_css_class (frame, "card");
  gtk_widget_add_css_class (frame, "drag-row");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), frame);
}

static void
on_drag_begin_cb (RsReorder *self, GdkDrag *drag, GtkDragSource *source)
{
  GtkWidget *handle = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  GtkWidget *row = source_row (source);
  graphene_point_t middle = GRAPHENE_POINT_INIT (gtk_widget_get_width (handle) / 2.0f,
                                                 gtk_widget_get_height (handle) / 2.0f);
  graphene_point_t hot;

  if (row == NULL)
    return;

  set_drag_icon (drag, row);
  if (gtk_widget_compute_point (handle, row, &middle, &hot))
    gdk_drag_set_hotspot (drag, (int) hot.x, (int) hot.y);
  gtk_widget_add_css_class (row, "dragged");
}

static void
on_drag_end_cb (RsReorder *self, GdkDrag *drag, gboolean delete_data, GtkDragSource *source)
{
  GtkWidget *row = source_row (source);

  set_gap (self, NO_GAP);
  if (row != NULL)
    gtk_widget_remove_css_class (row, "dragged");
}

static void
rs_reorder_dispose (GObject *object)
{
  RsReorder *self = RS_REORDER (object);

  g_clear_object (&self->scroll);
  g_clear_weak_pointer (&self->target);
  g_clear_weak_pointer (&self->list);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rs_reorder_parent_class)->dispose (object);
}

static void
rs_reorder_class_init (RsReorderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_reorder_dispose;

  /**
   * RsReorder::move:
   * @from: the position of the item that moves
   * @to: where it shall stand afterwards, another position
   *
   * Somebody moved a row. The model has not changed yet.
   */
  signals[SIGNAL_MOVE] = g_signal_new ("move", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
}

static void
rs_reorder_init (RsReorder *self)
{
  self->gap = NO_GAP;
}

static void
add_target (RsReorder *self)
{
  GtkDropTarget *target =
      gtk_drop_target_new (g_list_model_get_item_type (self->model), GDK_ACTION_MOVE);

  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect_object (target, "enter", G_CALLBACK (on_motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "motion", G_CALLBACK (on_motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (on_leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop_cb), self, G_CONNECT_SWAPPED);
  g_set_weak_pointer (&self->target, target);
  gtk_widget_add_controller (GTK_WIDGET (self->list), GTK_EVENT_CONTROLLER (target));
}

RsReorder *
rs_reorder_new (GtkListBox *list, GListModel *model)
{
  RsReorder *self;

  g_return_val_if_fail (GTK_IS_LIST_BOX (list), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (model), NULL);

  self = g_object_new (RS_TYPE_REORDER, NULL);
  g_set_weak_pointer (&self->list, list);
  self->model = g_object_ref (model);
  add_target (self);

  self->scroll = rs_edge_scroll_new (GTK_WIDGET (list));
  g_signal_connect_object (self->scroll, "scrolled", G_CALLBACK (on_scrolled_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

void
rs_reorder_add_handle (RsReorder *self, GtkListBoxRow *row, GtkWidget *handle)
{
  GtkDragSource *source;

  g_return_if_fail (RS_IS_REORDER (self));
  g_return_if_fail (GTK_IS_LIST_BOX_ROW (row));
  g_return_if_fail (GTK_IS_WIDGET (handle) && gtk_widget_is_ancestor (handle, GTK_WIDGET (row)));

  source = gtk_drag_source_new ();
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (on_prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (on_drag_begin_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (on_drag_end_cb), self,
                           G_CONNECT_SWAPPED);
  rs_drag_escape_enable (source);
  gtk_widget_add_controller (handle, GTK_EVENT_CONTROLLER (source));
}

void
rs_reorder_step (RsReorder *self, GtkListBoxRow *row, int delta)
{
  int n_items;
  int from;

  g_return_if_fail (RS_IS_REORDER (self));
  g_return_if_fail (GTK_IS_LIST_BOX_ROW (row));

  n_items = (int) g_list_model_get_n_items (self->model);
  from = gtk_list_box_row_get_index (row);
  if (from < 0 || n_items == 0)
    return;

  move (self, (guint) from, (guint) CLAMP (from + delta, 0, n_items - 1));
}
