/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-builder-drop.h"

#include "ui/routines/rs-builder-cell.h"
#include "ui/routines/rs-builder-gap.h"
#include "ui/routines/rs-routine-clip.h"
#include "ui/routines/rs-routine-paste.h"
#include "ui/widgets/rs-drag-escape.h"
#include "ui/widgets/rs-edge-scroll.h"

struct _RsBuilderDrop
{
  GObject parent_instance;

  GtkListView *view; /* weak */
  RsRoutineEditor *editor;
  GtkDropTarget *target; /* weak */
  RsEdgeScroll *scroll;
  gboolean shown; /* whether there is a line */
  double y;       /* of the line, in the view */
  gboolean inside;
};

enum
{
  SIGNAL_MOVED,
  SIGNAL_REFUSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsBuilderDrop, rs_builder_drop, G_TYPE_OBJECT)

/* --- Where --- */

GPtrArray *
rs_builder_drop_list_cells (GtkListView *view)
{
  GPtrArray *cells = g_ptr_array_new ();

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (view)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *cell = gtk_widget_get_first_child (row);

      if (RS_IS_BUILDER_CELL (cell) && gtk_widget_get_mapped (cell) &&
          rs_builder_cell_get_row (RS_BUILDER_CELL (cell)) != NULL)
        g_ptr_array_add (cells, cell);
    }

  return cells;
}

static gboolean
get_span (RsBuilderDrop *self, GtkWidget *cell, double *top, double *bottom)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (cell, GTK_WIDGET (self->view), &bounds))
    return FALSE;

  *top = bounds.origin.y;
  *bottom = bounds.origin.y + bounds.size.height;
  return TRUE;
}

/* The cell at @y and how far down in it; NULL below all of them, with the end of the last. */
static RsBuilderCell *
find_cell (RsBuilderDrop *self, double y, double *top, double *bottom)
{
  g_autoptr (GPtrArray) cells = rs_builder_drop_list_cells (self->view);

  *top = 0;
  *bottom = 0;
  for (guint i = 0; i < cells->len; i++)
    if (get_span (self, g_ptr_array_index (cells, i), top, bottom) && y < *bottom)
      return g_ptr_array_index (cells, i);

  return NULL;
}

/* Where block @block begins or, for the number of blocks, all ends; at most the view's edges. */
static double
find_block_y (RsBuilderDrop *self, guint block)
{
  g_autoptr (GPtrArray) cells = rs_builder_drop_list_cells (self->view);
  double top = 0;
  double bottom = 0;

  for (guint i = 0; i < cells->len; i++)
    {
      RsBuilderCell *cell = g_ptr_array_index (cells, i);
      RsOutlineRow *row = rs_builder_cell_get_row (cell);

      if (get_span (self, GTK_WIDGET (cell), &top, &bottom) &&
          rs_outline_row_get_block_index (row) >= block)
        return MAX (top, 0);
    }

  return MIN (bottom, gtk_widget_get_height (GTK_WIDGET (self->view)));
}

static RsBuilderGap
find_gap (RsBuilderDrop *self, double y, gboolean block, double *line)
{
  RsRoutineState *state = rs_routine_editor_get_state (self->editor);
  double top;
  double bottom;
  RsBuilderCell *cell = find_cell (self, y, &top, &bottom);
  RsOutlineRow *row = cell != NULL ? rs_builder_cell_get_row (cell) : NULL;
  double fraction = cell != NULL ? (y - top) / MAX (bottom - top, 1) : 0;
  RsBuilderGap gap;

  if (block)
    {
      gap = rs_builder_gap_for_block (state, row, fraction);
      *line = find_block_y (self, gap.place.block);
      return gap;
    }

  gap = rs_builder_gap_for_items (state, row, fraction);
  *line = gap.below ? bottom : top;
  return gap;
}

/* --- What --- */

static RsRoutineClip *
get_clip (const GValue *value)
{
  return value != NULL && G_VALUE_HOLDS (value, RS_TYPE_ROUTINE_CLIP) ? g_value_get_object (value)
                                                                      : NULL;
}

/* The next state when @clip, which is of this routine, is moved there; the same for nowhere. */
static RsRoutineState *
preview_move (RsBuilderDrop *self, RsRoutineClip *clip, RsBuilderGap gap)
{
  RsRoutine *routine = rs_routine_editor_get_routine (self->editor);
  RsRoutineState *state = rs_routine_get_state (routine);
  guint block = 0;
  g_autoptr (GArray) positions = rs_routine_clip_find (clip, routine, &block);

  if (positions == NULL)
    return NULL;
  if (!rs_routine_clip_is_block (clip))
    return rs_routine_state_move_items (state, positions, gap.place);

  return rs_routine_state_move_block (
      state, block, gap.place.block > block ? gap.place.block - 1 : gap.place.block);
}

/* Whether the drop would change anything; what is not known yet might. */
static gboolean
would_change (RsBuilderDrop *self, const GValue *value, RsBuilderGap gap)
{
  RsRoutineClip *clip = get_clip (value);
  g_autoptr (RsRoutineState) next = clip != NULL ? preview_move (self, clip, gap) : NULL;

  return next == NULL || next != rs_routine_editor_get_state (self->editor);
}

static gboolean
is_block (const GValue *value)
{
  RsRoutineClip *clip = get_clip (value);

  return clip != NULL && rs_routine_clip_is_block (clip);
}

/* --- The line --- */

static void
set_line (RsBuilderDrop *self, gboolean shown, double y, gboolean inside)
{
  if (self->shown == shown && (!shown || (self->y == y && self->inside == inside)))
    return;

  self->shown = shown;
  self->y = y;
  self->inside = inside;
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

static void
hold (RsBuilderDrop *self, double y)
{
  const GValue *value = gtk_drop_target_get_value (self->target);
  double line;
  RsBuilderGap gap = find_gap (self, y, is_block (value), &line);
  RsRoutinePlace place =
      rs_routine_state_resolve_place (rs_routine_editor_get_state (self->editor), gap.place);

  set_line (self, would_change (self, value, gap), line,
            !is_block (value) && place.index != RS_PLACE_APART);
}

static GdkDragAction
on_motion_cb (RsBuilderDrop *self, double x, double y, GtkDropTarget *target)
{
  GdkDrop *drop = gtk_drop_target_get_current_drop (target);
  RsRoutineClip *clip = get_clip (gtk_drop_target_get_value (target));
  guint block;
  g_autoptr (GArray) own = NULL;

  if (rs_drag_escape_was_pressed (target))
    {
      set_line (self, FALSE, 0, FALSE);
      return 0;
    }

  hold (self, y);
  rs_edge_scroll_hold (self->scroll, y);
  if (clip != NULL)
    own = rs_routine_clip_find (clip, rs_routine_editor_get_routine (self->editor), &block);
  if (drop != NULL && own != NULL && (gdk_drop_get_actions (drop) & GDK_ACTION_MOVE) != 0)
    return GDK_ACTION_MOVE;

  return GDK_ACTION_COPY;
}

static void
on_scrolled_cb (RsBuilderDrop *self, double y, RsEdgeScroll *scroll)
{
  if (self->target != NULL)
    hold (self, y);
}

static void
on_leave_cb (RsBuilderDrop *self)
{
  rs_edge_scroll_stop (self->scroll);
  set_line (self, FALSE, 0, FALSE);
}

/* --- Dropping --- */

static gboolean
drop_clip (RsBuilderDrop *self, RsRoutineClip *clip, RsBuilderGap gap)
{
  guint block = 0;
  g_autoptr (GArray) positions =
      rs_routine_clip_find (clip, rs_routine_editor_get_routine (self->editor), &block);

  if (positions == NULL)
    return rs_routine_paste_clip (self->editor, clip, gap.place);

  /* Whoever moves rows is at the list, wherever the keys were: they follow what was moved. */
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  if (!rs_routine_clip_is_block (clip))
    return rs_routine_editor_move (self->editor, positions, gap.place);

  return rs_routine_editor_move_block (
      self->editor, block, gap.place.block > block ? gap.place.block - 1 : gap.place.block);
}

static gboolean
drop_text (RsBuilderDrop *self, const char *text, RsBuilderGap gap)
{
  g_autofree char *problem = NULL;

  if (rs_routine_paste_text (self->editor, text, gap.place, &problem))
    return TRUE;

  g_signal_emit (self, signals[SIGNAL_REFUSED], 0, problem);
  return FALSE;
}

static gboolean
on_drop_cb (RsBuilderDrop *self, const GValue *value, double x, double y, GtkDropTarget *target)
{
  double line;
  RsBuilderGap gap = find_gap (self, y, is_block (value), &line);

  on_leave_cb (self);
  if (rs_drag_escape_was_pressed (target))
    return FALSE;

  if (get_clip (value) != NULL)
    drop_clip (self, get_clip (value), gap);
  else if (G_VALUE_HOLDS (value, RS_TYPE_EXERCISE))
    rs_routine_editor_add (self->editor, g_value_get_object (value), gap.place);
  else if (G_VALUE_HOLDS_STRING (value) && g_value_get_string (value) != NULL)
    return drop_text (self, g_value_get_string (value), gap);
  else
    return FALSE;

  return TRUE;
}

/* A file comes with its name as text, too; it is for the window, which takes files in. */
static gboolean
on_accept_cb (RsBuilderDrop *self, GdkDrop *drop, GtkDropTarget *target)
{
  GdkContentFormats *offered = gdk_drop_get_formats (drop);
  g_autoptr (GdkContentFormats) readable =
      gdk_content_formats_union_deserialize_gtypes (gdk_content_formats_ref (offered));

  return !gdk_content_formats_contain_mime_type (offered, "text/uri-list") &&
         gdk_content_formats_match (readable, gtk_drop_target_get_formats (target));
}

static void
rs_builder_drop_dispose (GObject *object)
{
  RsBuilderDrop *self = RS_BUILDER_DROP (object);

  g_clear_object (&self->scroll);
  g_clear_weak_pointer (&self->target);
  g_clear_weak_pointer (&self->view);
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (rs_builder_drop_parent_class)->dispose (object);
}

static void
rs_builder_drop_class_init (RsBuilderDropClass *klass)
{
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_builder_drop_dispose;

  signals[SIGNAL_MOVED] =
      g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_REFUSED] =
      g_signal_new ("refused", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                    G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);
}

static void
rs_builder_drop_init (RsBuilderDrop *self)
{
}

RsBuilderDrop *
rs_builder_drop_new (GtkListView *view, RsRoutineEditor *editor)
{
  GType types[] = { RS_TYPE_ROUTINE_CLIP, RS_TYPE_EXERCISE, G_TYPE_STRING };
  RsBuilderDrop *self;
  GtkDropTarget *target;

  g_return_val_if_fail (GTK_IS_LIST_VIEW (view), NULL);
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (editor), NULL);

  self = g_object_new (RS_TYPE_BUILDER_DROP, NULL);
  g_set_weak_pointer (&self->view, view);
  self->editor = g_object_ref (editor);
  self->scroll = rs_edge_scroll_new (GTK_WIDGET (view));
  g_signal_connect_object (self->scroll, "scrolled", G_CALLBACK (on_scrolled_cb), self,
                           G_CONNECT_SWAPPED);

  target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect_object (target, "accept", G_CALLBACK (on_accept_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "enter", G_CALLBACK (on_motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "motion", G_CALLBACK (on_motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (on_leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop_cb), self, G_CONNECT_SWAPPED);
  g_set_weak_pointer (&self->target, target);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (target));
  return self;
}

gboolean
rs_builder_drop_get_line (RsBuilderDrop *self, double *y, gboolean *inside)
{
  g_return_val_if_fail (RS_IS_BUILDER_DROP (self), FALSE);

  *y = self->y;
  *inside = self->inside;
  return self->shown;
}
