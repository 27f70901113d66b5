/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-row.h"

#include <adwaita.h>

#include "ui/routines/rs-routine-strip.h"
#include "ui/routines/rs-routine-text.h"
#include "ui/routines/rs-row-menu.h"
#include "ui/widgets/rs-button-name.h"

#include <glib/gi18n.h>

struct _RsRoutineRow
{
  GtkListBoxRow parent_instance;

  RsRoutine *routine;
  RsCatalogue *catalogue;
  RsMovements *movements;
  RsRowMenu *row_menu;
  char *description;
  gint64 last_done;
  gint64 now;

  GtkWidget *check;
  GtkWidget *body;
  GtkLabel *name_label;
  GtkLabel *facts_label;
  GtkLabel *done_label;
  AdwWrapBox *tags;
  RsRoutineStrip *strip;
  GtkWidget *start_button;
  GtkWidget *menu_button;
  GMenuModel *menu;
  GMenuModel *ready_made_menu;
};

G_DEFINE_FINAL_TYPE (RsRoutineRow, rs_routine_row, GTK_TYPE_LIST_BOX_ROW)

/* What is asked of the window or the page, each with the id of the routine. */
static const struct
{
  const char *name;
  const char *request;
  gboolean own; /* not for a ready-made one */
} requests[] = {
  { "routine.open", "win.open-routine", FALSE },
  { "routine.start", "win.start-routine", FALSE },
  { "routine.duplicate", "win.duplicate-routine", FALSE },
  { "routine.export", "win.export-routine", FALSE },
  { "routine.print", "win.print-routine", FALSE },
  { "routine.select", "routines.toggle", FALSE },
  { "routine.rename", "routines.rename", TRUE },
  { "routine.tags", "routines.tags", TRUE },
  { "routine.delete", "routines.delete", TRUE },
};

static void
request_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutineRow *self = RS_ROUTINE_ROW (widget);

  for (gsize i = 0; i < G_N_ELEMENTS (requests); i++)
    if (g_str_equal (requests[i].name, name))
      gtk_widget_activate_action (widget, requests[i].request, "s",
                                  rs_routine_get_id (self->routine));
}

/* --- The menu --- */

static void
menu_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutineRow *self = RS_ROUTINE_ROW (widget);

  gtk_menu_button_popup (GTK_MENU_BUTTON (self->menu_button));
}

static void
on_long_press_cb (RsRoutineRow *self, double x, double y, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  rs_row_menu_popup (self->row_menu, x, y);
}

/* Control adds to what is selected, Shift all up to here. */
static void
on_pressed_cb (RsRoutineRow *self, int n_press, double x, double y, GtkGesture *gesture)
{
  GdkModifierType state =
      gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  const char *action = NULL;

  if ((state & GDK_SHIFT_MASK) != 0)
    action = "routines.extend";
  else if ((state & GDK_CONTROL_MASK) != 0)
    action = "routines.toggle";
  if (action == NULL)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_activate_action (GTK_WIDGET (self), action, "s", rs_routine_get_id (self->routine));
}

/* --- What it shows --- */

static void
show_tags (RsRoutineRow *self)
{
  RsRunPhaseSet phases = rs_routine_state_get_phases (rs_routine_get_state (self->routine));
  GtkWidget *child = gtk_widget_get_next_sibling (GTK_WIDGET (self->done_label));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      adw_wrap_box_remove (self->tags, child);
      child = next;
    }

  for (guint i = 0; i < RS_N_RUN_PHASES; i++)
    if ((phases & (1u << i)) != 0)
      {
        GtkWidget *tag = gtk_label_new (rs_vocabulary_label (RS_TYPE_RUN_PHASE, i));

        gtk_widget_add_css_class (tag, "routine-tag");
        gtk_widget_add_css_class (tag, "caption");
        adw_wrap_box_append (self->tags, tag);
      }
}

static void
show_description (RsRoutineRow *self)
{
  RsRunPhaseSet phases = rs_routine_state_get_phases (rs_routine_get_state (self->routine));
  g_autofree char *tags = rs_vocabulary_list_labels (RS_TYPE_RUN_PHASE, phases);

  g_clear_pointer (&self->description, g_free);
  self->description = g_strdup_printf ("%s. %s%s%s", gtk_label_get_label (self->facts_label),
                                       gtk_label_get_label (self->done_label),
                                       phases != 0 ? ". " : "", phases != 0 ? tags : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  self->description, -1);
}

static void
show_last_done (RsRoutineRow *self)
{
  g_autofree char *text = rs_routine_text_last_done (self->last_done, self->now);

  gtk_label_set_label (self->done_label, text);
}

static void
show (RsRoutineRow *self)
{
  const char *name = rs_routine_get_name (self->routine);
  g_autofree char *facts = rs_routine_text_facts (self->routine, self->catalogue);
  /* Translators: what a button does; %s is the name of a routine */
  g_autofree char *start = g_strdup_printf (C_ ("routine", "Start %s"), name);
  /* Translators: tooltip of a menu button; %s is the name of a routine */
  g_autofree char *more = g_strdup_printf (C_ ("routine", "More actions for %s"), name);

  gtk_label_set_label (self->name_label, name);
  gtk_label_set_label (self->facts_label, facts);
  show_last_done (self);
  show_tags (self);
  rs_routine_strip_set_routine (self->strip, rs_routine_get_state (self->routine), self->catalogue,
                                self->movements);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  show_description (self);
  rs_button_set_name (self->start_button, start);
  rs_button_set_name (self->menu_button, more);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.start",
                                 g_list_model_get_n_items (G_LIST_MODEL (self->routine)) > 0);
}

static void
rs_routine_row_dispose (GObject *object)
{
  RsRoutineRow *self = RS_ROUTINE_ROW (object);

  g_clear_object (&self->row_menu);
  g_clear_object (&self->routine);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->movements);
  g_clear_pointer (&self->description, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_ROUTINE_ROW);

  G_OBJECT_CLASS (rs_routine_row_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (RS_TYPE_ROUTINE_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RS_RESOURCE_PATH "/ui/rs-routine-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, check);
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, body);
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, facts_label);
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, done_label);
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, tags);
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, strip);
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, start_button);
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, menu);
  gtk_widget_class_bind_template_child (widget_class, RsRoutineRow, ready_made_menu);
  gtk_widget_class_bind_template_callback (widget_class, on_long_press_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_pressed_cb);
}

static void
rs_routine_row_class_init (RsRoutineRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rs_routine_row_dispose;

  bind_template (widget_class);

  for (gsize i = 0; i < G_N_ELEMENTS (requests); i++)
    gtk_widget_class_install_action (widget_class, requests[i].name, NULL, request_action);
  gtk_widget_class_install_action (widget_class, "routine.menu", NULL, menu_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "routine.delete", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F2, 0, "routine.rename", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_d, GDK_CONTROL_MASK,
                                       "routine.duplicate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, GDK_CONTROL_MASK,
                                       "routine.select", NULL);
  /* The list would take this for itself. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_a, GDK_CONTROL_MASK,
                                       "routines.select-all", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "routine.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "routine.menu",
                                       NULL);
}

static void
rs_routine_row_init (RsRoutineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rs_routine_row_new (RsRoutine *routine, RsCatalogue *catalogue, RsMovements *movements)
{
  RsRoutineRow *self;
  gboolean ready_made;

  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_ROUTINE_ROW, NULL);
  self->routine = g_object_ref (routine);
  self->catalogue = g_object_ref (catalogue);
  g_set_object (&self->movements, movements);

  ready_made = rs_routine_get_ready_made (routine);
  self->row_menu = rs_row_menu_new (GTK_WIDGET (self), GTK_MENU_BUTTON (self->menu_button),
                                    ready_made ? self->ready_made_menu : self->menu);
  for (gsize i = 0; i < G_N_ELEMENTS (requests); i++)
    if (requests[i].own)
      gtk_widget_action_set_enabled (GTK_WIDGET (self), requests[i].name, !ready_made);
  g_signal_connect_object (routine, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}

RsRoutine *
rs_routine_row_get_routine (RsRoutineRow *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_ROW (self), NULL);

  return self->routine;
}

void
rs_routine_row_set_last_done (RsRoutineRow *self, gint64 last_done, gint64 now)
{
  g_return_if_fail (RS_IS_ROUTINE_ROW (self));

  self->last_done = last_done;
  self->now = now;
  show_last_done (self);
  show_description (self);
}

void
rs_routine_row_set_narrow (RsRoutineRow *self, gboolean narrow)
{
  g_return_if_fail (RS_IS_ROUTINE_ROW (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->body),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_halign (GTK_WIDGET (self->strip), narrow ? GTK_ALIGN_FILL : GTK_ALIGN_END);
}

void
rs_routine_row_set_selected (RsRoutineRow *self, gboolean selecting, gboolean selected)
{
  g_return_if_fail (RS_IS_ROUTINE_ROW (self));

  gtk_widget_set_visible (self->check, selecting);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), selecting && selected);
  gtk_widget_set_visible (self->start_button, !selecting);
  gtk_widget_set_visible (self->menu_button, !selecting);
  if (selecting)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, selected,
                                 -1);
  else
    gtk_accessible_reset_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED);
}

const char *
rs_routine_row_get_description (RsRoutineRow *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_ROW (self), NULL);

  return self->description;
}
