/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-builder-cell.h"

#include "ui/routines/rs-block-row.h"
#include "ui/routines/rs-item-row.h"
#include "ui/widgets/rs-drag-escape.h"
#include "ui/widgets/rs-touch-drag.h"

#include <glib/gi18n.h>

#define HANDLE_X 27 /* from the start of a row to the middle of its handle */
#define MAX_DRAG_WIDTH 320

struct _RsBuilderCell
{
  AdwBin parent_instance;

  GtkListItem *list_item; /* borrowed: it owns the cell */
  RsMovements *movements;
  RsCatalogue *catalogue;
  RsOutlineRow *row;
  RsRowKind kind; /* of the child, where there is one */
};

enum
{
  SIGNAL_COMMAND,
  SIGNAL_PREPARE,
  SIGNAL_BEGIN,
  SIGNAL_END,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsBuilderCell, rs_builder_cell, ADW_TYPE_BIN)

/* --- Dragging --- */

static GdkContentProvider *
on_prepare_cb (RsBuilderCell *self, double x, double y, GtkDragSource *source)
{
  GdkContentProvider *provider = NULL;

  if (self->row != NULL && rs_outline_row_get_kind (self->row) != RS_ROW_EMPTY)
    g_signal_emit (self, signals[SIGNAL_PREPARE], 0, &provider);
  return provider;
}

/* The pointer holds the picture of the row where the row has its handle. */
static void
on_drag_begin_cb (RsBuilderCell *self, GdkDrag *drag, GtkDragSource *source)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  int width = rs_builder_cell_get_drag_width (self);
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  graphene_point_t middle = GRAPHENE_POINT_INIT (0, gtk_widget_get_height (widget) / 2.0f);
  graphene_point_t hot;

  if (!gtk_widget_compute_point (widget, GTK_WIDGET (self), &middle, &hot))
    hot = middle;
  gdk_drag_set_hotspot (drag, rtl ? width - HANDLE_X : HANDLE_X, (int) hot.y);
  g_signal_emit (self, signals[SIGNAL_BEGIN], 0, drag);
}

static void
on_drag_end_cb (RsBuilderCell *self, GdkDrag *drag, gboolean delete_data, GtkDragSource *source)
{
  g_signal_emit (self, signals[SIGNAL_END], 0);
}

static GtkDragSource *
add_source (RsBuilderCell *self, GtkWidget *widget)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  g_signal_connect_object (source, "prepare", G_CALLBACK (on_prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (on_drag_begin_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (on_drag_end_cb), self,
                           G_CONNECT_SWAPPED);
  rs_drag_escape_enable (source);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (source));
  return source;
}

static void
add_handle (RsBuilderCell *self, GtkWidget *handle)
{
  rs_touch_drag_at_once (add_source (self, handle));
}

static void
add_gestures (RsBuilderCell *self)
{
  GtkDragSource *source = add_source (self, GTK_WIDGET (self));
  GtkGesture *press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (press));
  rs_touch_drag_after_press (source, press);
}

/* --- What it shows --- */

static void
on_command_cb (RsBuilderCell *self, const char *name)
{
  g_signal_emit (self, signals[SIGNAL_COMMAND], 0, name);
}

static GtkWidget *
create_child (RsBuilderCell *self, RsRowKind kind)
{
  GtkWidget *child;

  switch (kind)
    {
    case RS_ROW_BLOCK:
      child = rs_block_row_new (self->catalogue);
      add_handle (self, rs_block_row_get_handle (RS_BLOCK_ROW (child)));
      break;

    case RS_ROW_ITEM:
      child = rs_item_row_new (self->movements, self->catalogue);
      add_handle (self, rs_item_row_get_handle (RS_ITEM_ROW (child)));
      break;

    case RS_ROW_EMPTY:
    default:
      child = gtk_label_new (C_ ("block", "Drag exercises here"));
      gtk_label_set_wrap (GTK_LABEL (child), TRUE);
      gtk_widget_add_css_class (child, "dimmed");
      return child;
    }

  g_signal_connect_object (child, "command", G_CALLBACK (on_command_cb), self, G_CONNECT_SWAPPED);
  return child;
}

static void
set_css_class (GtkWidget *widget, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
show (RsBuilderCell *self)
{
  RsBlock *block = rs_outline_row_get_block (self->row);
  GtkWidget *child = adw_bin_get_child (ADW_BIN (self));
  g_autofree char *text = NULL;

  if (self->kind == RS_ROW_BLOCK)
    {
      rs_block_row_show (RS_BLOCK_ROW (child), block);
      text = rs_block_row_describe (RS_BLOCK_ROW (child));
    }
  else if (self->kind == RS_ROW_ITEM)
    {
      rs_item_row_show (RS_ITEM_ROW (child), rs_outline_row_get_item (self->row), block);
      text = rs_item_row_describe (RS_ITEM_ROW (child));
    }
  else
    {
      text = g_strdup (gtk_label_get_label (GTK_LABEL (child)));
    }

  gtk_list_item_set_accessible_label (self->list_item, text);
  set_css_class (GTK_WIDGET (self), "block-head", self->kind == RS_ROW_BLOCK);
  set_css_class (GTK_WIDGET (self), "block-first",
                 self->kind == RS_ROW_BLOCK && rs_outline_row_get_block_index (self->row) == 0);
  set_css_class (GTK_WIDGET (self), "block-last", rs_outline_row_is_last (self->row));
  set_css_class (GTK_WIDGET (self), "in-round", rs_block_has_rounds (block));
}

static void
rs_builder_cell_dispose (GObject *object)
{
  RsBuilderCell *self = RS_BUILDER_CELL (object);

  rs_builder_cell_set_row (self, NULL);
  g_clear_object (&self->movements);
  g_clear_object (&self->catalogue);
  self->list_item = NULL;

  G_OBJECT_CLASS (rs_builder_cell_parent_class)->dispose (object);
}

static void
rs_builder_cell_class_init (RsBuilderCellClass *klass)
{
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_builder_cell_dispose;

  /* Somebody wants something of the row: see RsItemRow::command. */
  signals[SIGNAL_COMMAND] =
      g_signal_new ("command", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                    G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);

  /* Somebody begins to drag: what is to be dragged is asked for, then it begins, then it ends. */
  signals[SIGNAL_PREPARE] =
      g_signal_new ("prepare", type, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_first_wins, NULL,
                    NULL, GDK_TYPE_CONTENT_PROVIDER, 0);
  signals[SIGNAL_BEGIN] = g_signal_new ("begin", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, GDK_TYPE_DRAG);
  signals[SIGNAL_END] =
      g_signal_new ("end", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "cell");
}

static void
rs_builder_cell_init (RsBuilderCell *self)
{
  add_gestures (self);
}

GtkWidget *
rs_builder_cell_new (GtkListItem *list_item, RsMovements *movements, RsCatalogue *catalogue)
{
  RsBuilderCell *self;

  g_return_val_if_fail (GTK_IS_LIST_ITEM (list_item), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_BUILDER_CELL, NULL);
  self->list_item = list_item;
  self->movements = movements != NULL ? g_object_ref (movements) : NULL;
  self->catalogue = g_object_ref (catalogue);
  return GTK_WIDGET (self);
}

void
rs_builder_cell_set_row (RsBuilderCell *self, RsOutlineRow *row)
{
  g_return_if_fail (RS_IS_BUILDER_CELL (self));
  g_return_if_fail (row == NULL || RS_IS_OUTLINE_ROW (row));

  if (self->row != NULL)
    g_signal_handlers_disconnect_by_func (self->row, show, self);
  g_set_object (&self->row, row);
  if (row == NULL)
    return;

  if (adw_bin_get_child (ADW_BIN (self)) == NULL || self->kind != rs_outline_row_get_kind (row))
    {
      self->kind = rs_outline_row_get_kind (row);
      adw_bin_set_child (ADW_BIN (self), create_child (self, self->kind));
    }
  rs_builder_cell_set_dragged (self, FALSE);
  g_signal_connect_object (row, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

RsOutlineRow *
rs_builder_cell_get_row (RsBuilderCell *self)
{
  g_return_val_if_fail (RS_IS_BUILDER_CELL (self), NULL);

  return self->row;
}

guint
rs_builder_cell_get_place (RsBuilderCell *self)
{
  g_return_val_if_fail (RS_IS_BUILDER_CELL (self), GTK_INVALID_LIST_POSITION);

  return gtk_list_item_get_position (self->list_item);
}

GtkWidget *
rs_builder_cell_get_anchor (RsBuilderCell *self)
{
  GtkWidget *child;

  g_return_val_if_fail (RS_IS_BUILDER_CELL (self), NULL);

  child = adw_bin_get_child (ADW_BIN (self));
  return RS_IS_ITEM_ROW (child) ? rs_item_row_get_dose_button (RS_ITEM_ROW (child))
                                : GTK_WIDGET (self);
}

void
rs_builder_cell_open_menu (RsBuilderCell *self)
{
  GtkWidget *child;
  double x;
  double y;

  g_return_if_fail (RS_IS_BUILDER_CELL (self));

  child = adw_bin_get_child (ADW_BIN (self));
  x = child != NULL ? gtk_widget_get_width (child) / 2.0 : 0;
  y = child != NULL ? gtk_widget_get_height (child) / 2.0 : 0;
  if (RS_IS_ITEM_ROW (child))
    rs_item_row_open_menu (RS_ITEM_ROW (child), x, y);
  else if (RS_IS_BLOCK_ROW (child))
    rs_block_row_open_menu (RS_BLOCK_ROW (child), x, y);
}

int
rs_builder_cell_get_drag_width (RsBuilderCell *self)
{
  g_return_val_if_fail (RS_IS_BUILDER_CELL (self), 0);

  return MIN (gtk_widget_get_width (GTK_WIDGET (self)) * 3 / 5, MAX_DRAG_WIDTH);
}

void
rs_builder_cell_set_dragged (RsBuilderCell *self, gboolean dragged)
{
  g_return_if_fail (RS_IS_BUILDER_CELL (self));

  set_css_class (GTK_WIDGET (self), "dragged", dragged);
}
