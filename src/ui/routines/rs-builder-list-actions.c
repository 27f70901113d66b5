/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-builder-list-private.h"

#include "ui/routines/rs-block-dialog.h"
#include "ui/routines/rs-dose-popover.h"
#include "ui/routines/rs-routine-clip.h"
#include "ui/routines/rs-routine-paste.h"
#include "ui/widgets/rs-toast.h"

/* --- Editing in place --- */

static guint
find_row (RsBuilderList *self, RsOutlineRow *row)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->outline)); i++)
    if (rs_outline_get_row (self->outline, i) == row)
      return i;

  return G_MAXUINT;
}

void
rs_builder_list_finish_dose (RsBuilderList *self)
{
  RsDosePopover *popover = self->popover != NULL ? RS_DOSE_POPOVER (self->popover) : NULL;
  g_autoptr (RsItem) item = popover != NULL ? rs_dose_popover_dup_item (popover) : NULL;
  RsEditVerb verb = popover != NULL ? rs_dose_popover_get_verb (popover) : RS_EDIT_DOSE;
  g_autoptr (RsOutlineRow) edited = g_steal_pointer (&self->edited);
  guint row = edited != NULL ? find_row (self, edited) : G_MAXUINT;

  g_clear_handle_id (&self->popover_id, g_source_remove);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  if (row == G_MAXUINT)
    return;

  /* The keys are back on the row before its item gives way to another. */
  rs_builder_list_go_to (self, row, 1, TRUE);
  if (item != NULL)
    rs_routine_editor_replace (self->editor, rs_outline_row_get_position (edited), item, verb);
}

static gboolean
on_popover_idle_cb (gpointer user_data)
{
  RsBuilderList *self = RS_BUILDER_LIST (user_data);

  self->popover_id = 0;
  rs_builder_list_finish_dose (self);
  return G_SOURCE_REMOVE;
}

/* Not at once: while it closes, it gives the keys to where it thinks that they belong. */
static void
on_popover_closed_cb (RsBuilderList *self)
{
  if (self->popover_id == 0)
    self->popover_id = g_idle_add (on_popover_idle_cb, self);
}

static void
edit_dose (RsBuilderList *self, RsBuilderCell *cell)
{
  RsOutlineRow *row = rs_builder_cell_get_row (cell);
  GtkWidget *anchor = rs_builder_cell_get_anchor (cell);
  graphene_rect_t bounds;
  GdkRectangle place;

  if (self->popover != NULL || !gtk_widget_compute_bounds (anchor, GTK_WIDGET (self), &bounds))
    return;

  g_set_object (&self->edited, row);
  self->popover = rs_dose_popover_new (self->editor, rs_outline_row_get_item (row),
                                       rs_outline_row_get_block (row));
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  place = (GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                           (int) bounds.size.height };
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), &place);
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (on_popover_closed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

/* --- Commands --- */

static void
copy (RsBuilderList *self, RsBuilderPicked *picked)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));
  guint block;
  g_autoptr (RsRoutineClip) clip =
      rs_builder_picked_is_block (picked, &block)
          ? rs_routine_clip_new_block (rs_routine_editor_get_routine (self->editor), block)
          : rs_routine_clip_new_items (rs_routine_editor_get_routine (self->editor),
                                       rs_builder_picked_get_items (picked));
  g_autoptr (GdkContentProvider) provider =
      rs_routine_clip_provide (clip, rs_routine_editor_get_catalogue (self->editor));

  gdk_clipboard_set_content (clipboard, provider);
}

static void
on_text_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsBuilderList) self = RS_BUILDER_LIST (user_data);
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
  g_autofree char *problem = NULL;

  g_clear_object (&self->paste);
  if (text == NULL || gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  rs_routine_paste_text (self->editor, text, rs_builder_list_get_place (self), &problem);
  if (problem != NULL)
    rs_toast_show_text (GTK_WIDGET (self), problem);
}

static void
on_clip_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RsBuilderList) self = RS_BUILDER_LIST (user_data);
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (source), result, NULL);

  g_clear_object (&self->paste);
  if (value != NULL && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    rs_routine_paste_clip (self->editor, g_value_get_object (value),
                           rs_builder_list_get_place (self));
}

static void
paste (RsBuilderList *self)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));
  GdkContentFormats *formats = gdk_clipboard_get_formats (clipboard);

  if (self->paste != NULL)
    return;

  self->paste = g_cancellable_new ();
  if (gdk_content_formats_contain_gtype (formats, RS_TYPE_ROUTINE_CLIP))
    gdk_clipboard_read_value_async (clipboard, RS_TYPE_ROUTINE_CLIP, G_PRIORITY_DEFAULT,
                                    self->paste, on_clip_cb, g_object_ref (self));
  else
    gdk_clipboard_read_text_async (clipboard, self->paste, on_text_cb, g_object_ref (self));
}

static void
remove_picked (RsBuilderList *self, RsBuilderPicked *picked, RsEditVerb verb)
{
  rs_routine_editor_remove (self->editor, rs_builder_picked_get_items (picked),
                            rs_builder_picked_get_blocks (picked), verb);
}

static void
show_how_to (RsBuilderList *self, RsBuilderCell *cell)
{
  RsItem *item = rs_outline_row_get_item (rs_builder_cell_get_row (cell));

  if (item != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-exercise", "s",
                                rs_item_get_exercise_id (item));
}

static void
step (RsBuilderList *self, RsBuilderPicked *picked, int delta)
{
  guint block;

  if (!rs_builder_picked_is_block (picked, &block))
    rs_routine_editor_step (self->editor, rs_builder_picked_get_items (picked), delta > 0);
  else if (delta > 0)
    rs_routine_editor_move_block (self->editor, block, block + 1);
  else if (block > 0)
    rs_routine_editor_move_block (self->editor, block, block - 1);
}

/* What there is to do with one row. */
static gboolean
run_on_row (RsBuilderList *self, RsBuilderCell *cell, const char *command)
{
  RsOutlineRow *row = rs_builder_cell_get_row (cell);
  guint block = rs_outline_row_get_block_index (row);
  gboolean item = rs_outline_row_get_kind (row) == RS_ROW_ITEM;

  if (g_str_equal (command, "edit-dose") && item)
    edit_dose (self, cell);
  else if (g_str_equal (command, "settings") || g_str_equal (command, "edit-dose"))
    adw_dialog_present (rs_block_dialog_new (self->editor, block), GTK_WIDGET (self));
  else if (g_str_equal (command, "show-how-to"))
    show_how_to (self, cell);
  else if (g_str_equal (command, "add-here"))
    g_signal_emit_by_name (self, "add-at", block);
  else if (g_str_equal (command, "replace") && item)
    g_signal_emit_by_name (self, "replace", rs_outline_row_get_position (row));
  else if (g_str_equal (command, "ungroup"))
    rs_routine_editor_ungroup (self->editor, block);
  else if (g_str_equal (command, "menu"))
    rs_builder_cell_open_menu (cell);
  else
    return FALSE;

  return TRUE;
}

/* And with all that is selected. */
static void
run_on_picked (RsBuilderList *self, RsBuilderPicked *picked, const char *command)
{
  GArray *items = rs_builder_picked_get_items (picked);
  guint block;

  if (g_str_equal (command, "move-up") || g_str_equal (command, "move-down"))
    step (self, picked, g_str_equal (command, "move-down") ? 1 : -1);
  else if (g_str_equal (command, "move-in") || g_str_equal (command, "move-out"))
    rs_routine_editor_shift (self->editor, items, g_str_equal (command, "move-in"));
  else if (g_str_equal (command, "group-superset"))
    rs_routine_editor_group (self->editor, items, RS_BLOCK_SUPERSET);
  else if (g_str_equal (command, "group-circuit"))
    rs_routine_editor_group (self->editor, items, RS_BLOCK_CIRCUIT);
  else if (g_str_equal (command, "duplicate") && rs_builder_picked_is_block (picked, &block))
    rs_routine_editor_duplicate_block (self->editor, block);
  else if (g_str_equal (command, "duplicate"))
    rs_routine_editor_duplicate (self->editor, items);
  else if (g_str_equal (command, "remove"))
    remove_picked (self, picked, RS_EDIT_REMOVE);
  else if (g_str_equal (command, "copy") || g_str_equal (command, "cut"))
    copy (self, picked);

  if (g_str_equal (command, "cut"))
    remove_picked (self, picked, RS_EDIT_CUT);
}

void
rs_builder_list_run (RsBuilderList *self, RsBuilderCell *cell, const char *command)
{
  g_autoptr (RsBuilderPicked) picked = NULL;

  if (cell == NULL || run_on_row (self, cell, command))
    return;

  picked = rs_builder_list_pick (self, cell);
  if (!rs_builder_picked_is_empty (picked))
    run_on_picked (self, picked, command);
}

/* In right-to-left languages what is inside is to the left of what is around it. */
static void
command_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsBuilderList *self = RS_BUILDER_LIST (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const char *command = g_variant_get_string (parameter, NULL);

  if (g_str_equal (command, "move-right"))
    command = rtl ? "move-out" : "move-in";
  else if (g_str_equal (command, "move-left"))
    command = rtl ? "move-in" : "move-out";

  if (g_str_equal (command, "paste"))
    paste (self);
  else
    rs_builder_list_run (self, rs_builder_list_find_focused (self), command);
}

void
rs_builder_list_install_actions (GtkWidgetClass *klass)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *command;
  } keys[] = {
    { GDK_KEY_Up, GDK_ALT_MASK, "move-up" },
    { GDK_KEY_KP_Up, GDK_ALT_MASK, "move-up" },
    { GDK_KEY_Down, GDK_ALT_MASK, "move-down" },
    { GDK_KEY_KP_Down, GDK_ALT_MASK, "move-down" },
    { GDK_KEY_Left, GDK_ALT_MASK, "move-left" },
    { GDK_KEY_KP_Left, GDK_ALT_MASK, "move-left" },
    { GDK_KEY_Right, GDK_ALT_MASK, "move-right" },
    { GDK_KEY_KP_Right, GDK_ALT_MASK, "move-right" },
    { GDK_KEY_d, GDK_CONTROL_MASK, "duplicate" },
    { GDK_KEY_g, GDK_CONTROL_MASK, "group-circuit" },
    { GDK_KEY_u, GDK_CONTROL_MASK, "group-superset" },
    { GDK_KEY_g, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "ungroup" },
    { GDK_KEY_Delete, 0, "remove" },
    { GDK_KEY_KP_Delete, 0, "remove" },
    { GDK_KEY_x, GDK_CONTROL_MASK, "cut" },
    { GDK_KEY_c, GDK_CONTROL_MASK, "copy" },
    { GDK_KEY_v, GDK_CONTROL_MASK, "paste" },
    { GDK_KEY_Menu, 0, "menu" },
    { GDK_KEY_F10, GDK_SHIFT_MASK, "menu" },
  };

  gtk_widget_class_install_action (klass, "builder.run", "s", command_action);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (klass, keys[i].key, keys[i].modifiers, "builder.run", "s",
                                         keys[i].command);
}
