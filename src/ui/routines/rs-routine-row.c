/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-row.h"

#include "ui/routines/rs-routine-text.h"

#include <glib/gi18n.h>

struct _RsRoutineRow
{
  AdwActionRow parent_instance;

  RsRoutine *routine;
  RsCatalogue *catalogue;

  GtkWidget *start_button;
  GtkWidget *menu_button;
  GMenuModel *menu;
  GMenuModel *ready_made_menu;
};

G_DEFINE_FINAL_TYPE (RsRoutineRow, rs_routine_row, ADW_TYPE_ACTION_ROW)

static void
activate_with_id (GtkWidget *widget, const char *action)
{
  RsRoutineRow *self = RS_ROUTINE_ROW (widget);

  gtk_widget_activate_action (widget, action, "s", rs_routine_get_id (self->routine));
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  activate_with_id (widget, "win.open-routine");
}

static void
start_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  activate_with_id (widget, "win.start-routine");
}

static void
duplicate_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  activate_with_id (widget, "win.duplicate-routine");
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  activate_with_id (widget, "win.delete-routine");
}

static void
on_activated_cb (RsRoutineRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "routine.open", NULL);
}

static void
set_button_name (GtkWidget *button, const char *name)
{
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show (RsRoutineRow *self)
{
  const char *name = rs_routine_get_name (self->routine);
  g_autofree char *summary = rs_routine_text_summary (self->routine, self->catalogue);
  /* Translators: what a button does; %s is the name of a routine */
  g_autofree char *start = g_strdup_printf (C_ ("routine", "Start %s"), name);
  /* Translators: tooltip of a menu button; %s is the name of a routine */
  g_autofree char *more = g_strdup_printf (C_ ("routine", "More actions for %s"), name);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), summary);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary, -1);
  set_button_name (self->start_button, start);
  set_button_name (self->menu_button, more);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.start",
                                 g_list_model_get_n_items (G_LIST_MODEL (self->routine)) > 0);
}

static void
rs_routine_row_dispose (GObject *object)
{
  RsRoutineRow *self = RS_ROUTINE_ROW (object);

  g_clear_object (&self->routine);
  g_clear_object (&self->catalogue);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_ROUTINE_ROW);

  G_OBJECT_CLASS (rs_routine_row_parent_class)->dispose (object);
}

static void
rs_routine_row_class_init (RsRoutineRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_routine_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-routine-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, start_button);
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, menu);
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, ready_made_menu);
  gtk_widget_class_bind_template_callback (widget_class, on_activated_cb);

  gtk_widget_class_install_action (widget_class, "routine.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "routine.start", NULL, start_action);
  gtk_widget_class_install_action (widget_class, "routine.duplicate", NULL, duplicate_action);
  gtk_widget_class_install_action (widget_class, "routine.delete", NULL, delete_action);
}

static void
rs_routine_row_init (RsRoutineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rs_routine_row_new (RsRoutine *routine, RsCatalogue *catalogue)
{
  RsRoutineRow *self;
  gboolean ready_made;

  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_ROUTINE_ROW, NULL);
  self->routine = g_object_ref (routine);
  self->catalogue = g_object_ref (catalogue);

  ready_made = rs_routine_get_ready_made (routine);
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (self->menu_button),
                                  ready_made ? self->ready_made_menu : self->menu);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.delete", !ready_made);
  g_signal_connect_object (routine, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}
