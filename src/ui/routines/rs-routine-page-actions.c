/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-page-private.h"

#include "core/routine/rs-adapt.h"
#include "core/routine/rs-fit.h"
#include "core/routine/rs-routine-words.h"
#include "ui/routines/rs-proposal-dialog.h"
#include "ui/widgets/rs-toast.h"

#include <glib/gi18n.h>

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (widget);
  /* A button that was pressed and has nothing more to do passes the keys on. */
  gboolean focused = gtk_widget_has_focus (self->undo_button);

  rs_routine_editor_undo (self->editor);
  if (focused && !gtk_widget_is_sensitive (self->undo_button) &&
      !gtk_widget_grab_focus (self->redo_button))
    gtk_widget_grab_focus (self->menu_button);
}

static void
redo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (widget);
  gboolean focused = gtk_widget_has_focus (self->redo_button);

  rs_routine_editor_redo (self->editor);
  if (focused && !gtk_widget_is_sensitive (self->redo_button))
    gtk_widget_grab_focus (self->undo_button);
}

static void
add_block_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (widget);
  RsRoutineState *state = rs_routine_editor_get_state (self->editor);
  int kind = rs_vocabulary_parse (RS_TYPE_BLOCK_KIND, g_variant_get_string (parameter, NULL));
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  guint at = rs_routine_state_get_n_blocks (state);

  if (kind < 0)
    return;

  if (kind == RS_BLOCK_WARM_UP)
    at = 0;
  while (kind != RS_BLOCK_WARM_UP && kind != RS_BLOCK_COOL_DOWN && at > 0 &&
         rs_block_get_kind (rs_routine_state_get_block (state, at - 1)) == RS_BLOCK_COOL_DOWN)
    at--;

  g_ptr_array_add (blocks, rs_block_new ((RsBlockKind) kind, NULL));
  rs_routine_editor_insert_blocks (self->editor, at, blocks, RS_EDIT_ADD);
  rs_builder_list_focus_block (self->list, at);
}

static void
rename_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (widget);

  adw_overlay_split_view_set_show_sidebar (self->panel_split, TRUE);
  rs_routine_panel_start_rename (self->panel);
}

/* For the others, which know a routine by its id. */
static void
window_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const struct
  {
    const char *own;
    const char *of_window;
  } actions[] = {
    { "routine.start", "win.start-routine" },   { "routine.duplicate", "win.duplicate-routine" },
    { "routine.delete", "win.delete-routine" }, { "routine.export", "win.export-routine" },
    { "routine.print", "win.print-routine" },
  };
  RsRoutine *routine = rs_routine_page_get_routine (RS_ROUTINE_PAGE (widget));

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (actions[i].own, name))
      gtk_widget_activate_action (widget, actions[i].of_window, "s", rs_routine_get_id (routine));
}

static void
paste_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (RS_ROUTINE_PAGE (widget)->list), "builder.run", "s",
                              "paste");
}

static void
copy_text_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (widget);
  g_autofree char *text =
      rs_routine_words_write (rs_routine_editor_get_state (self->editor), self->catalogue);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  rs_toast_show_text (widget, C_ ("routine", "Copied as text"));
}

static void
propose (RsRoutinePage *self, RsProposal *proposal)
{
  adw_dialog_present (rs_proposal_dialog_new (self->editor, proposal), GTK_WIDGET (self));
}

static void
fit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (widget);
  g_autoptr (RsProposal) proposal =
      rs_fit_to_time (rs_routine_editor_get_state (self->editor), self->catalogue,
                      g_variant_get_uint32 (parameter));

  propose (self, proposal);
}

static void
adapt_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (widget);
  g_auto (GStrv) nicks = g_settings_get_strv (self->settings, "equipment");
  RsEquipmentSet owned = rs_vocabulary_parse_set (RS_TYPE_EQUIPMENT, (const char *const *) nicks);
  g_autoptr (RsProposal) proposal =
      rs_adapt_to_equipment (rs_routine_editor_get_state (self->editor), self->catalogue, owned);

  propose (self, proposal);
}

/* What has slid over the routine goes before the page does. */
static gboolean
on_escape_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (widget);

  if (!adw_overlay_split_view_get_collapsed (self->panel_split) ||
      !adw_overlay_split_view_get_show_sidebar (self->panel_split))
    return GDK_EVENT_PROPAGATE;

  adw_overlay_split_view_set_show_sidebar (self->panel_split, FALSE);
  gtk_widget_grab_focus (self->panel_button);
  return GDK_EVENT_STOP;
}

static void
add_exercise_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  rs_routine_page_choose (RS_ROUTINE_PAGE (widget));
}

void
rs_routine_page_install_actions (GtkWidgetClass *klass)
{
  const GdkModifierType control = GDK_CONTROL_MASK;

  gtk_widget_class_install_action (klass, "routine.undo", NULL, undo_action);
  gtk_widget_class_install_action (klass, "routine.redo", NULL, redo_action);
  gtk_widget_class_install_action (klass, "routine.add-exercise", NULL, add_exercise_action);
  gtk_widget_class_install_action (klass, "routine.add-block", "s", add_block_action);
  gtk_widget_class_install_action (klass, "routine.rename", NULL, rename_action);
  gtk_widget_class_install_action (klass, "routine.paste", NULL, paste_action);
  gtk_widget_class_install_action (klass, "routine.copy-text", NULL, copy_text_action);
  gtk_widget_class_install_action (klass, "routine.fit", "u", fit_action);
  gtk_widget_class_install_action (klass, "routine.adapt", NULL, adapt_action);
  gtk_widget_class_install_action (klass, "routine.start", NULL, window_action);
  gtk_widget_class_install_action (klass, "routine.duplicate", NULL, window_action);
  gtk_widget_class_install_action (klass, "routine.delete", NULL, window_action);
  gtk_widget_class_install_action (klass, "routine.export", NULL, window_action);
  gtk_widget_class_install_action (klass, "routine.print", NULL, window_action);

  gtk_widget_class_add_binding_action (klass, GDK_KEY_z, control, "routine.undo", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_y, control, "routine.redo", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_z, control | GDK_SHIFT_MASK, "routine.redo",
                                       NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_p, control, "routine.print", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_F2, 0, "routine.rename", NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_Escape, 0, on_escape_cb, NULL);
}
