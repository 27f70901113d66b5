/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-row-menu.h"

struct _RsRowMenu
{
  GObject parent_instance;

  GtkWidget *row;        /* borrowed: the owner */
  GtkMenuButton *button; /* the row's */
  GMenuModel *menu;
};

G_DEFINE_FINAL_TYPE (RsRowMenu, rs_row_menu, G_TYPE_OBJECT)

static GtkWidget *
ensure_popover (RsRowMenu *self)
{
  GtkPopover *popover = gtk_menu_button_get_popover (self->button);

  if (popover == NULL)
    {
      popover = GTK_POPOVER (gtk_popover_menu_new_from_model (self->menu));
      gtk_menu_button_set_popover (self->button, GTK_WIDGET (popover));
    }

  return GTK_WIDGET (popover);
}

static void
create_cb (GtkMenuButton *button, gpointer user_data)
{
  RsRowMenu *self = RS_ROW_MENU (user_data);

  gtk_popover_set_pointing_to (GTK_POPOVER (ensure_popover (self)), NULL);
}

static void
on_secondary_cb (RsRowMenu *self, int n_press, double x, double y, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  rs_row_menu_popup (self, x, y);
}

static void
rs_row_menu_dispose (GObject *object)
{
  RsRowMenu *self = RS_ROW_MENU (object);

  g_clear_object (&self->menu);
  self->button = NULL;
  self->row = NULL;

  G_OBJECT_CLASS (rs_row_menu_parent_class)->dispose (object);
}

static void
rs_row_menu_class_init (RsRowMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_row_menu_dispose;
}

static void
rs_row_menu_init (RsRowMenu *self)
{
}

RsRowMenu *
rs_row_menu_new (GtkWidget *row, GtkMenuButton *button, GMenuModel *menu)
{
  RsRowMenu *self;
  GtkGesture *click;

  g_return_val_if_fail (GTK_IS_WIDGET (row), NULL);
  g_return_val_if_fail (GTK_IS_MENU_BUTTON (button), NULL);
  g_return_val_if_fail (G_IS_MENU_MODEL (menu), NULL);

  self = g_object_new (RS_TYPE_ROW_MENU, NULL);
  self->row = row;
  self->button = button;
  self->menu = g_object_ref (menu);
  gtk_menu_button_set_create_popup_func (button, create_cb, self, NULL);

  click = gtk_gesture_click_new ();
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (on_secondary_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  return self;
}

void
rs_row_menu_popup (RsRowMenu *self, double x, double y)
{
  GtkWidget *popover;
  graphene_point_t point;

  g_return_if_fail (RS_IS_ROW_MENU (self));

  popover = ensure_popover (self);
  if (!gtk_widget_compute_point (self->row, GTK_WIDGET (self->button),
                                 &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    return;

  gtk_menu_button_popup (self->button);
  gtk_popover_set_pointing_to (GTK_POPOVER (popover),
                               &(GdkRectangle) { (int) point.x, (int) point.y, 1, 1 });
}

static void
command_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit_by_name (widget, "command", strchr (name, '.') + 1);
}

void
rs_row_commands_install (GtkWidgetClass *klass,
                         const char *prefix,
                         const char *const *commands,
                         gsize n_commands)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (klass));
  g_return_if_fail (prefix != NULL && commands != NULL);

  g_signal_new ("command", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);

  for (gsize i = 0; i < n_commands; i++)
    {
      g_autofree char *action = g_strconcat (prefix, ".", commands[i], NULL);

      gtk_widget_class_install_action (klass, action, NULL, command_action);
    }
}
