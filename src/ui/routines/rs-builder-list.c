/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-builder-list-private.h"

#include "ui/widgets/rs-toast.h"

#define LINE_HEIGHT 3
#define LINE_INDENT 12

enum
{
  SIGNAL_ADD_AT,
  SIGNAL_REPLACE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsBuilderList, rs_builder_list, GTK_TYPE_WIDGET)

static RsRoutine *
get_routine (RsBuilderList *self)
{
  return rs_routine_editor_get_routine (self->editor);
}

/* --- What is meant --- */

/* The cell that has the keys, or that something in it has them of. */
RsBuilderCell *
rs_builder_list_find_focused (RsBuilderList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *cell;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->view)))
    return NULL;

  cell = gtk_widget_get_ancestor (focus, RS_TYPE_BUILDER_CELL);
  if (cell == NULL)
    cell = gtk_widget_get_first_child (focus);
  return RS_IS_BUILDER_CELL (cell) && rs_builder_cell_get_row (RS_BUILDER_CELL (cell)) != NULL
             ? RS_BUILDER_CELL (cell)
             : NULL;
}

gboolean
rs_builder_list_has_focus (RsBuilderList *self)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (RS_IS_BUILDER_LIST (self), FALSE);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  return focus != NULL &&
         (focus == GTK_WIDGET (self) || gtk_widget_is_ancestor (focus, GTK_WIDGET (self)));
}

/* All that is selected, if @cell is, and otherwise what it shows. */
RsBuilderPicked *
rs_builder_list_pick (RsBuilderList *self, RsBuilderCell *cell)
{
  guint place = cell != NULL ? rs_builder_cell_get_place (cell) : GTK_INVALID_LIST_POSITION;
  GtkSelectionModel *selection = GTK_SELECTION_MODEL (self->selection);
  g_autoptr (GtkBitset) rows = NULL;

  if (cell == NULL || gtk_selection_model_is_selected (selection, place))
    rows = gtk_selection_model_get_selection (selection);
  else
    rows = gtk_bitset_new_range (place, 1);

  return rs_builder_picked_new (self->outline, rows);
}

/* --- Where the keys go --- */

static gboolean
is_within (RsBuilderList *self)
{
  return (gtk_widget_get_state_flags (GTK_WIDGET (self->view)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

gboolean
rs_builder_list_go_to (RsBuilderList *self, guint row, guint n, gboolean focus)
{
  if (row == G_MAXUINT)
    return FALSE;

  /* Selected by the list itself, Shift goes on from there. */
  gtk_list_view_scroll_to (
      self->view, row,
      GTK_LIST_SCROLL_SELECT | (focus ? GTK_LIST_SCROLL_FOCUS : GTK_LIST_SCROLL_NONE), NULL);
  if (n > 1)
    gtk_selection_model_select_range (GTK_SELECTION_MODEL (self->selection), row, n, TRUE);
  /* The list only remembers which row it is, unless it has the keys already. */
  if (focus && !is_within (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
  return TRUE;
}

gboolean
rs_builder_list_focus_item (RsBuilderList *self, guint position)
{
  g_return_val_if_fail (RS_IS_BUILDER_LIST (self), FALSE);

  return rs_builder_list_go_to (self, rs_outline_find_item (self->outline, position), 1, TRUE);
}

gboolean
rs_builder_list_focus_block (RsBuilderList *self, guint block)
{
  g_return_val_if_fail (RS_IS_BUILDER_LIST (self), FALSE);

  return rs_builder_list_go_to (self, rs_outline_find_block (self->outline, block), 1, TRUE);
}

void
rs_builder_list_select (RsBuilderList *self, guint position, guint n)
{
  g_return_if_fail (RS_IS_BUILDER_LIST (self));

  rs_builder_list_go_to (self, rs_outline_find_item (self->outline, position), n, FALSE);
}

/* They follow what was moved, unless they are somewhere else, as in the palette. */
static void
on_landed_cb (RsBuilderList *self, guint block, guint position, guint n)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *keys = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean focus = keys == NULL || !gtk_widget_get_mapped (keys) ||
                   rs_builder_list_has_focus (self) || self->edited != NULL;
  guint row = block != G_MAXUINT ? rs_outline_find_block (self->outline, block)
                                 : rs_outline_find_item (self->outline, position);

  rs_builder_list_go_to (self, row, block != G_MAXUINT ? 1 : n, focus);
}

RsRoutinePlace
rs_builder_list_get_place (RsBuilderList *self)
{
  g_autoptr (RsBuilderPicked) picked = NULL;
  RsRoutineState *state;
  RsRoutinePlace place;

  g_return_val_if_fail (RS_IS_BUILDER_LIST (self), ((RsRoutinePlace) { 0, 0 }));

  state = rs_routine_editor_get_state (self->editor);
  picked = rs_builder_list_pick (self, NULL);
  if (!self->only_shown && rs_builder_picked_get_end (picked, state, &place))
    return place;

  return rs_routine_state_get_work_end (state);
}

static void
on_selected_cb (RsBuilderList *self)
{
  self->only_shown = FALSE;
}

static void
on_refused_cb (RsBuilderList *self, const char *problem)
{
  rs_toast_show_text (GTK_WIDGET (self), problem);
}

static void
on_command_cb (RsBuilderList *self, const char *command, RsBuilderCell *cell)
{
  rs_builder_list_run (self, cell, command);
}

static void
on_activate_cb (RsBuilderList *self, guint place)
{
  rs_builder_list_run (self, rs_builder_list_find_focused (self), "edit-dose");
}

/* --- Rows --- */

static void
on_setup_cb (RsBuilderList *self, GtkListItem *item)
{
  GtkWidget *cell =
      rs_builder_cell_new (item, self->movements, rs_routine_editor_get_catalogue (self->editor));

  g_signal_connect_object (cell, "command", G_CALLBACK (on_command_cb), self, G_CONNECT_SWAPPED);
  rs_builder_list_add_drag (self, RS_BUILDER_CELL (cell));
  gtk_list_item_set_child (item, cell);
}

static void
on_bind_cb (RsBuilderList *self, GtkListItem *item)
{
  rs_builder_cell_set_row (RS_BUILDER_CELL (gtk_list_item_get_child (item)),
                           RS_OUTLINE_ROW (gtk_list_item_get_item (item)));
}

static void
on_unbind_cb (RsBuilderList *self, GtkListItem *item)
{
  rs_builder_cell_set_row (RS_BUILDER_CELL (gtk_list_item_get_child (item)), NULL);
}

/* A copy of one's own is another routine: everything from the beginning. */
static void
show_routine (RsBuilderList *self)
{
  g_clear_object (&self->outline);
  self->outline = rs_outline_new (get_routine (self));
  gtk_multi_selection_set_model (self->selection, G_LIST_MODEL (self->outline));
}

/* --- The widget --- */

static void
rs_builder_list_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RsBuilderList *self = RS_BUILDER_LIST (widget);
  AdwStyleManager *manager = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GdkRGBA) color = adw_style_manager_get_accent_color_rgba (manager);
  graphene_rect_t bounds;
  double y;
  gboolean inside;
  float indent;

  GTK_WIDGET_CLASS (rs_builder_list_parent_class)->snapshot (widget, snapshot);

  if (!rs_builder_drop_get_line (self->drop, &y, &inside) ||
      !gtk_widget_compute_bounds (GTK_WIDGET (self->view), widget, &bounds))
    return;

  indent = inside ? 2 * LINE_INDENT : LINE_INDENT;
  y = CLAMP (bounds.origin.y + y, LINE_HEIGHT, gtk_widget_get_height (widget) - LINE_HEIGHT);
  gtk_snapshot_append_color (snapshot, color,
                             &GRAPHENE_RECT_INIT (bounds.origin.x + indent,
                                                  (float) y - LINE_HEIGHT / 2.0f,
                                                  bounds.size.width - 2 * indent, LINE_HEIGHT));
}

static void
rs_builder_list_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RsBuilderList *self = RS_BUILDER_LIST (widget);

  gtk_widget_size_allocate (self->scrolled, &(GtkAllocation) { 0, 0, width, height }, baseline);
  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

static void
rs_builder_list_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  gtk_widget_measure (RS_BUILDER_LIST (widget)->scrolled, orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static gboolean
rs_builder_list_grab_focus (GtkWidget *widget)
{
  RsBuilderList *self = RS_BUILDER_LIST (widget);

  guint row = rs_outline_find_item (self->outline, 0);

  if (!rs_builder_list_go_to (self, row != G_MAXUINT ? row : 0, 1, TRUE))
    return FALSE;

  /* Nobody meant that: what is picked next goes to the end. */
  self->only_shown = TRUE;
  return TRUE;
}

static void
rs_builder_list_dispose (GObject *object)
{
  RsBuilderList *self = RS_BUILDER_LIST (object);

  if (self->paste != NULL)
    g_cancellable_cancel (self->paste);
  g_clear_object (&self->paste);
  if (self->editor != NULL && self->outline != NULL)
    rs_builder_list_finish_dose (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_BUILDER_LIST);
  g_clear_object (&self->drop);
  g_clear_object (&self->selection);
  g_clear_object (&self->outline);
  g_clear_object (&self->movements);
  g_clear_object (&self->editor);

  G_OBJECT_CLASS (rs_builder_list_parent_class)->dispose (object);
}

static void
rs_builder_list_class_init (RsBuilderListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_builder_list_dispose;
  widget_class->measure = rs_builder_list_measure;
  widget_class->size_allocate = rs_builder_list_size_allocate;
  widget_class->snapshot = rs_builder_list_snapshot;
  widget_class->grab_focus = rs_builder_list_grab_focus;

  signals[SIGNAL_ADD_AT] = g_signal_new ("add-at", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SIGNAL_REPLACE] = g_signal_new ("replace", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_UINT);

  rs_builder_list_install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-builder-list.ui");
  gtk_widget_class_bind_template_child (widget_class, RsBuilderList, scrolled);
  gtk_widget_class_bind_template_child (widget_class, RsBuilderList, view);
  gtk_widget_class_bind_template_callback (widget_class, on_activate_cb);
}

static void
rs_builder_list_init (RsBuilderList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->selection = gtk_multi_selection_new (NULL);
  g_signal_connect_object (self->selection, "selection-changed", G_CALLBACK (on_selected_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
rs_builder_list_new (RsRoutineEditor *editor, RsMovements *movements)
{
  RsBuilderList *self;
  g_autoptr (GtkListItemFactory) factory = NULL;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (editor), NULL);

  self = g_object_new (RS_TYPE_BUILDER_LIST, NULL);
  self->editor = g_object_ref (editor);
  self->movements = movements != NULL ? g_object_ref (movements) : NULL;
  show_routine (self);

  factory = gtk_signal_list_item_factory_new ();
  g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (on_unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));

  self->drop = rs_builder_drop_new (self->view, editor);
  g_signal_connect_object (self->drop, "moved", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->drop, "refused", G_CALLBACK (on_refused_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "landed", G_CALLBACK (on_landed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::routine", G_CALLBACK (show_routine), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
