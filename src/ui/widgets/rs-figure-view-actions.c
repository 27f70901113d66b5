/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-figure-view-private.h"

static void
on_toggle_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RsFigureView *self = RS_FIGURE_VIEW (widget);

  self->to_announce = self->n_steps;
  rs_figure_view_set_playing (self, !self->playing);
}

static void
on_step_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RsFigureView *self = RS_FIGURE_VIEW (widget);

  if (g_str_equal (action, "figure.next-step"))
    rs_figure_view_go_to_step (self, self->step + 1);
  else if (self->step > 0)
    rs_figure_view_go_to_step (self, self->step - 1);
}

static void
on_faster_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RsFigureView *self = RS_FIGURE_VIEW (widget);
  double factor = g_str_equal (action, "figure.faster") ? 2 : 0.5;

  rs_figure_view_set_speed (self, self->speed * factor);
}

static void
on_look_from_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  static const struct
  {
    const char *name;
    double yaw;
  } views[] = { { "front", 90 }, { "side", 0 }, { "back", 270 } };
  RsFigureView *self = RS_FIGURE_VIEW (widget);
  const char *name = g_variant_get_string (parameter, NULL);

  gtk_menu_button_popdown (self->view_button);
  for (gsize i = 0; i < G_N_ELEMENTS (views); i++)
    if (g_str_equal (views[i].name, name))
      {
        rs_figure_canvas_turn_to (self->canvas, views[i].yaw,
                                  rs_figure_canvas_get_turn (self->canvas).pitch);
        return;
      }

  rs_figure_canvas_turn_home (self->canvas);
}

void
rs_figure_view_add_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "figure.toggle", NULL, on_toggle_cb);
  gtk_widget_class_install_action (klass, "figure.previous-step", NULL, on_step_cb);
  gtk_widget_class_install_action (klass, "figure.next-step", NULL, on_step_cb);
  gtk_widget_class_install_action (klass, "figure.slower", NULL, on_faster_cb);
  gtk_widget_class_install_action (klass, "figure.faster", NULL, on_faster_cb);
  gtk_widget_class_install_action (klass, "figure.look-from", "s", on_look_from_cb);
  gtk_widget_class_install_property_action (klass, "figure.speed", "speed");
  gtk_widget_class_install_property_action (klass, "figure.mirrored", "mirrored");
  gtk_widget_class_install_property_action (klass, "figure.muscles", "muscles");

  gtk_widget_class_add_binding_action (klass, GDK_KEY_space, 0, "figure.toggle", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_comma, 0, "figure.previous-step", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_period, 0, "figure.next-step", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_minus, 0, "figure.slower", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_plus, 0, "figure.faster", NULL);
}

void
rs_figure_view_update_actions (RsFigureView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (widget, "figure.toggle", !self->still);
  gtk_widget_action_set_enabled (widget, "figure.previous-step", self->step > 0);
  gtk_widget_action_set_enabled (widget, "figure.next-step", self->step + 1 < self->n_steps);
}
