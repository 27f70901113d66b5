/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-builder-list-private.h"

#include "ui/routines/rs-routine-clip.h"

static GdkContentProvider *
on_prepare_cb (RsBuilderList *self, RsBuilderCell *cell)
{
  g_autoptr (RsBuilderPicked) picked = rs_builder_list_pick (self, cell);
  RsOutlineRow *row = rs_builder_cell_get_row (cell);
  g_autoptr (RsRoutineClip) clip = NULL;

  /* By its heading a block is dragged alone, whatever else is selected. */
  if (rs_outline_row_get_kind (row) == RS_ROW_BLOCK)
    clip = rs_routine_clip_new_block (rs_routine_editor_get_routine (self->editor),
                                      rs_outline_row_get_block_index (row));
  else
    clip = rs_routine_clip_new_items (rs_routine_editor_get_routine (self->editor),
                                      rs_builder_picked_get_items (picked));

  return rs_routine_clip_provide (clip, rs_routine_editor_get_catalogue (self->editor));
}

static gboolean
is_dragged (RsBuilderCell *cell, RsBuilderCell *held, RsBuilderPicked *picked)
{
  RsOutlineRow *row = rs_builder_cell_get_row (cell);
  RsOutlineRow *held_row = rs_builder_cell_get_row (held);

  if (rs_outline_row_get_kind (held_row) == RS_ROW_BLOCK)
    return rs_outline_row_get_block_index (row) == rs_outline_row_get_block_index (held_row);

  return rs_outline_row_get_kind (row) == RS_ROW_ITEM &&
         rs_builder_picked_has_item (picked, rs_outline_row_get_position (row));
}

/* The beginning of the row as it is now. */
static GdkPaintable *
picture_row (RsBuilderCell *held)
{
  GtkWidget *cell = GTK_WIDGET (held);
  g_autoptr (GdkPaintable) live = gtk_widget_paintable_new (cell);
  g_autoptr (GdkPaintable) picture = gdk_paintable_get_current_image (live);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  /* With its padding, which its width and height are without. */
  float full = (float) gdk_paintable_get_intrinsic_width (picture);
  float height = (float) gdk_paintable_get_intrinsic_height (picture);
  float width = (float) rs_builder_cell_get_drag_width (held);
  float x = gtk_widget_get_direction (cell) == GTK_TEXT_DIR_RTL ? width - full : 0;

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, 0));
  gdk_paintable_snapshot (picture, snapshot, full, height);
  gtk_snapshot_pop (snapshot);
  return gtk_snapshot_to_paintable (snapshot, &GRAPHENE_SIZE_INIT (width, height));
}

/* What is dragged looks like the row, with how many there are. */
static void
set_drag_icon (GdkDrag *drag, RsBuilderCell *held, guint n)
{
  g_autoptr (GdkPaintable) picture = picture_row (held);
  GtkWidget *image = gtk_picture_new_for_paintable (picture);
  GtkWidget *overlay = gtk_overlay_new ();

  gtk_picture_set_can_shrink (GTK_PICTURE (image), FALSE);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), image);
  gtk_widget_add_css_class (overlay, "card");
  gtk_widget_add_css_class (overlay, "drag-row");
  if (n > 1)
    {
      g_autofree char *text = g_strdup_printf ("%u", n);
      GtkWidget *badge = gtk_label_new (text);

      gtk_widget_set_halign (badge, GTK_ALIGN_START);
      gtk_widget_set_valign (badge, GTK_ALIGN_START);
      gtk_widget_add_css_class (badge, "drag-badge");
      gtk_overlay_add_overlay (GTK_OVERLAY (overlay), badge);
    }
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), overlay);
}

static void
on_begin_cb (RsBuilderList *self, GdkDrag *drag, RsBuilderCell *held)
{
  g_autoptr (RsBuilderPicked) picked = rs_builder_list_pick (self, held);
  g_autoptr (GPtrArray) cells = rs_builder_drop_list_cells (self->view);
  gboolean block = rs_outline_row_get_kind (rs_builder_cell_get_row (held)) == RS_ROW_BLOCK;

  set_drag_icon (
      drag, held,
      block ? rs_block_get_n_items (rs_outline_row_get_block (rs_builder_cell_get_row (held)))
            : rs_builder_picked_get_items (picked)->len);
  for (guint i = 0; i < cells->len; i++)
    rs_builder_cell_set_dragged (g_ptr_array_index (cells, i),
                                 is_dragged (g_ptr_array_index (cells, i), held, picked));
}

static void
on_end_cb (RsBuilderList *self)
{
  g_autoptr (GPtrArray) cells = NULL;

  if (self->view == NULL)
    return;

  cells = rs_builder_drop_list_cells (self->view);
  for (guint i = 0; i < cells->len; i++)
    rs_builder_cell_set_dragged (g_ptr_array_index (cells, i), FALSE);
}

void
rs_builder_list_add_drag (RsBuilderList *self, RsBuilderCell *cell)
{
  g_signal_connect_object (cell, "prepare", G_CALLBACK (on_prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cell, "begin", G_CALLBACK (on_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cell, "end", G_CALLBACK (on_end_cb), self, G_CONNECT_SWAPPED);
}
