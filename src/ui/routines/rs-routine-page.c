/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-page.h"

#include "ui/routines/rs-exercise-picker.h"
#include "ui/routines/rs-item-list.h"
#include "ui/routines/rs-routine-text.h"
#include "ui/widgets/rs-toast.h"

#include <glib/gi18n.h>

struct _RsRoutinePage
{
  AdwNavigationPage parent_instance;

  RsRoutine *routine;
  RsCatalogue *catalogue;
  RsItemList *items;
  gboolean was_shown;

  GtkWidget *undo_button;
  GtkWidget *redo_button;
  GtkWidget *menu_button;
  AdwBanner *banner;
  GtkWidget *name_list;
  GtkWidget *name_row;
  GtkLabel *note;
  GtkWidget *header;
  GtkLabel *summary;
  GtkLabel *equipment;
  AdwBin *list_bin;
  GtkWidget *add_button;
  GtkWidget *empty;
  GtkWidget *first_button;
};

enum
{
  PROP_0,
  PROP_ROUTINE,
  PROP_CATALOGUE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsRoutinePage, rs_routine_page, ADW_TYPE_NAVIGATION_PAGE)

/* --- What it shows --- */

static void
set_button_name (GtkWidget *button, const char *name)
{
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_history (RsRoutinePage *self)
{
  const char *undo = rs_routine_get_undo_label (self->routine);
  const char *redo = rs_routine_get_redo_label (self->routine);
  /* Translators: tooltip; %s is an edit, such as "Move Plank" */
  g_autofree char *undo_name = undo != NULL ? g_strdup_printf (C_ ("routine", "Undo %s"), undo)
                                            : g_strdup (C_ ("routine", "Undo"));
  /* Translators: tooltip; %s is an edit, such as "Move Plank" */
  g_autofree char *redo_name = redo != NULL ? g_strdup_printf (C_ ("routine", "Redo %s"), redo)
                                            : g_strdup (C_ ("routine", "Redo"));

  set_button_name (self->undo_button, undo_name);
  set_button_name (self->redo_button, redo_name);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.undo", undo != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.redo", redo != NULL);
}

static void
show_items (RsRoutinePage *self)
{
  gboolean any = g_list_model_get_n_items (G_LIST_MODEL (self->routine)) > 0;
  gboolean own = !rs_routine_get_ready_made (self->routine);
  g_autofree char *summary = rs_routine_text_summary (self->routine, self->catalogue);
  g_autofree char *equipment = rs_routine_text_equipment (self->routine, self->catalogue);
  const char *note = rs_routine_get_note (self->routine);

  gtk_label_set_label (self->summary, summary);
  gtk_label_set_label (self->equipment, equipment);
  gtk_label_set_label (self->note, note);
  gtk_widget_set_visible (GTK_WIDGET (self->note), *note != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->summary), any);
  gtk_widget_set_visible (GTK_WIDGET (self->equipment), any);
  gtk_widget_set_visible (self->header, any || *note != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->list_bin), any);
  gtk_widget_set_visible (self->add_button, any && own);
  gtk_widget_set_visible (self->empty, !any);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.start", any);
}

static void
show_name (RsRoutinePage *self)
{
  const char *name = rs_routine_get_name (self->routine);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), name);
  if (!g_str_equal (name, gtk_editable_get_text (GTK_EDITABLE (self->name_row))))
    gtk_editable_set_text (GTK_EDITABLE (self->name_row), name);
}

static void
on_changed_cb (RsRoutinePage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  gboolean was_empty = gtk_widget_get_visible (self->empty);

  show_name (self);
  show_history (self);
  show_items (self);

  /* The row that had the focus went away with the list. */
  if (!was_empty && gtk_widget_get_visible (self->empty) && root != NULL &&
      gtk_widget_get_mapped (GTK_WIDGET (self)) && !gtk_widget_has_focus (self->name_row))
    gtk_widget_grab_focus (self->first_button);
}

/* --- The name --- */

static char *
get_typed_name (RsRoutinePage *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name_row))));
}

static void
on_name_changed_cb (RsRoutinePage *self)
{
  g_autofree char *name = get_typed_name (self);

  if (rs_routine_text_check_name (name) != NULL)
    gtk_widget_add_css_class (self->name_row, "error");
  else
    gtk_widget_remove_css_class (self->name_row, "error");
}

static void
on_name_apply_cb (RsRoutinePage *self)
{
  g_autofree char *name = get_typed_name (self);
  const char *wrong = rs_routine_text_check_name (name);

  if (wrong != NULL)
    rs_toast_show_text (GTK_WIDGET (self), wrong);
  else
    rs_routine_rename (self->routine, name);

  show_name (self);
}

/* Whoever opens a routine wants its exercises, not its name. */
static void
rs_routine_page_shown (AdwNavigationPage *page)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (page);

  if (!self->was_shown)
    rs_item_list_focus (self->items, 0);
  self->was_shown = TRUE;
}

/* A name that was typed is not lost when somebody just goes back. */
static void
rs_routine_page_hiding (AdwNavigationPage *page)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (page);
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->name_row));
  g_autofree char *name = get_typed_name (self);

  if (!g_str_equal (text, rs_routine_get_name (self->routine)) &&
      rs_routine_text_check_name (name) == NULL)
    rs_routine_rename (self->routine, name);
}

/* --- Actions --- */

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (widget);
  /* A button that was pressed and has nothing more to do passes the focus on. */
  gboolean focused = gtk_widget_has_focus (self->undo_button);

  rs_item_list_undo (self->items);
  if (focused && !gtk_widget_is_sensitive (self->undo_button) &&
      !gtk_widget_grab_focus (self->redo_button))
    gtk_widget_grab_focus (self->menu_button);
}

static void
redo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (widget);
  gboolean focused = gtk_widget_has_focus (self->redo_button);

  rs_item_list_redo (self->items);
  if (focused && !gtk_widget_is_sensitive (self->redo_button))
    gtk_widget_grab_focus (self->undo_button);
}

static gboolean
on_picked_cb (RsRoutinePage *self, RsExercise *exercise, RsExercisePicker *picker)
{
  return rs_item_list_add (self->items, exercise);
}

static void
on_picker_closed_cb (RsRoutinePage *self, RsExercisePicker *picker)
{
  gboolean any = g_list_model_get_n_items (G_LIST_MODEL (self->routine)) > 0;

  gtk_widget_grab_focus (any ? self->add_button : self->first_button);
}

static void
add_exercise_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (widget);
  AdwDialog *picker = rs_exercise_picker_new (self->catalogue);

  g_signal_connect_object (picker, "picked", G_CALLBACK (on_picked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (picker, "closed", G_CALLBACK (on_picker_closed_cb), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (picker, widget);
}

static void
rename_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkWidget *row = RS_ROUTINE_PAGE (widget)->name_row;

  gtk_widget_grab_focus (row);
  gtk_editable_select_region (GTK_EDITABLE (row), 0, -1);
}

static void
activate_with_id (GtkWidget *widget, const char *action)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (widget);

  gtk_widget_activate_action (widget, action, "s", rs_routine_get_id (self->routine));
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

/* --- Its life --- */

static void
rs_routine_page_constructed (GObject *object)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (object);
  gboolean own;

  G_OBJECT_CLASS (rs_routine_page_parent_class)->constructed (object);

  self->items = RS_ITEM_LIST (rs_item_list_new (self->routine, self->catalogue));
  adw_bin_set_child (self->list_bin, GTK_WIDGET (self->items));

  own = !rs_routine_get_ready_made (self->routine);
  adw_banner_set_revealed (self->banner, !own);
  gtk_widget_set_visible (self->name_list, own);
  gtk_widget_set_visible (self->undo_button, own);
  gtk_widget_set_visible (self->redo_button, own);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.rename", own);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.delete", own);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.add-exercise", own);

  g_signal_connect_object (self->routine, "changed", G_CALLBACK (on_changed_cb), self,
                           G_CONNECT_SWAPPED);
  show_name (self);
  show_history (self);
  show_items (self);
}

static void
rs_routine_page_dispose (GObject *object)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (object);

  g_clear_object (&self->routine);
  g_clear_object (&self->catalogue);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_ROUTINE_PAGE);

  G_OBJECT_CLASS (rs_routine_page_parent_class)->dispose (object);
}

static void
rs_routine_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (object);

  switch (prop_id)
    {
    case PROP_ROUTINE:
      g_value_set_object (value, self->routine);
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_routine_page_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  RsRoutinePage *self = RS_ROUTINE_PAGE (object);

  switch (prop_id)
    {
    case PROP_ROUTINE:
      self->routine = g_value_dup_object (value);
      break;

    case PROP_CATALOGUE:
      self->catalogue = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_actions (GtkWidgetClass *klass)
{
  const GdkModifierType control = GDK_CONTROL_MASK;

  gtk_widget_class_install_action (klass, "routine.undo", NULL, undo_action);
  gtk_widget_class_install_action (klass, "routine.redo", NULL, redo_action);
  gtk_widget_class_install_action (klass, "routine.add-exercise", NULL, add_exercise_action);
  gtk_widget_class_install_action (klass, "routine.rename", NULL, rename_action);
  gtk_widget_class_install_action (klass, "routine.start", NULL, start_action);
  gtk_widget_class_install_action (klass, "routine.duplicate", NULL, duplicate_action);
  gtk_widget_class_install_action (klass, "routine.delete", NULL, delete_action);

  gtk_widget_class_add_binding_action (klass, GDK_KEY_z, control, "routine.undo", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_y, control, "routine.redo", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_z, control | GDK_SHIFT_MASK, "routine.redo",
                                       NULL);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, RS_RESOURCE_PATH "/ui/rs-routine-page.ui");
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, undo_button);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, redo_button);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, menu_button);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, banner);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, name_list);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, name_row);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, note);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, header);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, summary);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, equipment);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, list_bin);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, add_button);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, empty);
  gtk_widget_class_bind_template_child (klass, RsRoutinePage, first_button);
  gtk_widget_class_bind_template_callback (klass, on_name_apply_cb);
  gtk_widget_class_bind_template_callback (klass, on_name_changed_cb);
}

static void
rs_routine_page_class_init (RsRoutinePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = rs_routine_page_constructed;
  object_class->dispose = rs_routine_page_dispose;
  object_class->get_property = rs_routine_page_get_property;
  object_class->set_property = rs_routine_page_set_property;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = rs_routine_page_shown;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hiding = rs_routine_page_hiding;

  properties[PROP_ROUTINE] = g_param_spec_object ("routine", NULL, NULL, RS_TYPE_ROUTINE, flags);
  properties[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, RS_TYPE_CATALOGUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (GTK_WIDGET_CLASS (klass));
  install_actions (GTK_WIDGET_CLASS (klass));
}

static void
rs_routine_page_init (RsRoutinePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
rs_routine_page_new (RsRoutine *routine, RsCatalogue *catalogue)
{
  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  return g_object_new (RS_TYPE_ROUTINE_PAGE, "routine", routine, "catalogue", catalogue, NULL);
}

RsRoutine *
rs_routine_page_get_routine (RsRoutinePage *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_PAGE (self), NULL);

  return self->routine;
}
