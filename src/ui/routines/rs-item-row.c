/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-item-row.h"

#include "ui/routines/rs-routine-text.h"

#include <glib/gi18n.h>

struct _RsItemRow
{
  AdwActionRow parent_instance;

  RsItem *item;
  gboolean editable;

  GtkWidget *handle;
  GtkWidget *dose_button;
  GtkWidget *menu_button;
  GtkWidget *arrow;
  GMenuModel *menu;
};

enum
{
  PROP_0,
  PROP_EDITABLE,
  N_PROPS
};

enum
{
  SIGNAL_STEP,
  SIGNAL_REMOVE,
  SIGNAL_EDIT_DOSE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsItemRow, rs_item_row, ADW_TYPE_ACTION_ROW)

static void
move_up_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_STEP], 0, -1);
}

static void
move_down_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_STEP], 0, 1);
}

static void
remove_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REMOVE], 0);
}

static void
edit_dose_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_EDIT_DOSE], 0);
}

static void
show_how_to_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "win.open-exercise", "s",
                              rs_item_get_exercise_id (RS_ITEM_ROW (widget)->item));
}

/* A routine may be long and hardly any menu is ever opened: each is made when it is. */
static void
create_menu_cb (GtkMenuButton *button, gpointer user_data)
{
  RsItemRow *self = RS_ITEM_ROW (user_data);

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (self->menu));
}

static void
rs_item_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsItemRow *self = RS_ITEM_ROW (object);

  switch (prop_id)
    {
    case PROP_EDITABLE:
      g_value_set_boolean (value, self->editable);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_item_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  RsItemRow *self = RS_ITEM_ROW (object);

  switch (prop_id)
    {
    case PROP_EDITABLE:
      self->editable = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_item_row_dispose (GObject *object)
{
  RsItemRow *self = RS_ITEM_ROW (object);

  g_clear_object (&self->item);
  gtk_widget_dispose_template (GTK_WIDGET (self), RS_TYPE_ITEM_ROW);

  G_OBJECT_CLASS (rs_item_row_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "item.move-up", NULL, move_up_action);
  gtk_widget_class_install_action (klass, "item.move-down", NULL, move_down_action);
  gtk_widget_class_install_action (klass, "item.remove", NULL, remove_action);
  gtk_widget_class_install_action (klass, "item.edit-dose", NULL, edit_dose_action);
  gtk_widget_class_install_action (klass, "item.show-how-to", NULL, show_how_to_action);

  gtk_widget_class_add_binding_action (klass, GDK_KEY_Up, GDK_ALT_MASK, "item.move-up", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_KP_Up, GDK_ALT_MASK, "item.move-up", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Down, GDK_ALT_MASK, "item.move-down", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_KP_Down, GDK_ALT_MASK, "item.move-down",
                                       NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Delete, 0, "item.remove", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_KP_Delete, 0, "item.remove", NULL);
}

static void
rs_item_row_class_init (RsItemRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = G_TYPE_FROM_CLASS (klass);
  const GSignalFlags last = G_SIGNAL_RUN_LAST;

  object_class->dispose = rs_item_row_dispose;
  object_class->get_property = rs_item_row_get_property;
  object_class->set_property = rs_item_row_set_property;

  properties[PROP_EDITABLE] =
      g_param_spec_boolean ("editable", NULL, NULL, TRUE,
                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* Somebody wants the row some places further down, or up when negative. */
  signals[SIGNAL_STEP] =
      g_signal_new ("step", type, last, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_REMOVE] = g_signal_new ("remove", type, last, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_EDIT_DOSE] =
      g_signal_new ("edit-dose", type, last, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RS_RESOURCE_PATH "/ui/rs-item-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, handle);
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, dose_button);
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, arrow);
  gtk_widget_class_bind_template_child (widget_class, RsItemRow, menu);
  install_actions (widget_class);
}

static void
rs_item_row_init (RsItemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->menu_button), create_menu_cb, self,
                                         NULL);
}

static void
set_names (RsItemRow *self, const char *name, const char *subtitle)
{
  /* Translators: tooltip of a button; %s is an exercise */
  g_autofree char *change = g_strdup_printf (C_ ("item", "Change dose of %s"), name);
  /* Translators: tooltip of a menu button; %s is an exercise */
  g_autofree char *more = g_strdup_printf (C_ ("item", "More actions for %s"), name);

  gtk_widget_set_tooltip_text (self->dose_button, change);
  gtk_widget_set_tooltip_text (self->menu_button, more);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->dose_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  change, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  more, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
}

static void
show (RsItemRow *self, RsCatalogue *catalogue)
{
  const char *id = rs_item_get_exercise_id (self->item);
  gboolean known = rs_catalogue_lookup (catalogue, id) != NULL;
  const char *name = rs_catalogue_get_name (catalogue, id);
  g_autofree char *subtitle = known ? rs_dose_describe (rs_item_get_dose (self->item))
                                    : g_strdup (C_ ("item", "Not in this version’s library"));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  set_names (self, name, subtitle);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "item.show-how-to", known);
  gtk_widget_set_visible (self->arrow, known && !self->editable);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), known || self->editable);
}

GtkWidget *
rs_item_row_new (RsItem *item, RsCatalogue *catalogue, gboolean editable)
{
  RsItemRow *self;

  g_return_val_if_fail (RS_IS_ITEM (item), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_ITEM_ROW, "editable", editable, NULL);
  self->item = g_object_ref (item);
  if (!editable)
    adw_action_row_remove (ADW_ACTION_ROW (self), self->handle);
  show (self, catalogue);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "item.remove", editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "item.edit-dose", editable);
  rs_item_row_set_place (self, TRUE, TRUE);

  return GTK_WIDGET (self);
}

RsItem *
rs_item_row_get_item (RsItemRow *self)
{
  g_return_val_if_fail (RS_IS_ITEM_ROW (self), NULL);

  return self->item;
}

GtkWidget *
rs_item_row_get_handle (RsItemRow *self)
{
  g_return_val_if_fail (RS_IS_ITEM_ROW (self), NULL);

  return self->handle;
}

void
rs_item_row_set_place (RsItemRow *self, gboolean first, gboolean last)
{
  g_return_if_fail (RS_IS_ITEM_ROW (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "item.move-up", self->editable && !first);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "item.move-down", self->editable && !last);
}
