/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-drag-escape.h"

#define KEYS_KEY "rs-drag-escape-keys"
#define PRESSED_KEY "rs-drag-escape-pressed"

static gboolean
on_key_pressed_cb (GtkDragSource *source, guint keyval, guint keycode, GdkModifierType state)
{
  GdkDrag *drag = gtk_drag_source_get_drag (source);

  if (keyval != GDK_KEY_Escape || drag == NULL)
    return GDK_EVENT_PROPAGATE;

  g_object_set_data (G_OBJECT (drag), PRESSED_KEY, GINT_TO_POINTER (TRUE));
  gtk_drag_source_drag_cancel (source);
  return GDK_EVENT_STOP;
}

static void
on_drag_begin_cb (GtkDragSource *source, GdkDrag *drag)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key_pressed_cb), source,
                           G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (source), KEYS_KEY, g_object_ref (keys), g_object_unref);
  gtk_widget_add_controller (GTK_WIDGET (root), keys);
}

/* The widget of @source may be gone by now: a drop often replaces it. */
static void
on_drag_end_cb (GtkDragSource *source, GdkDrag *drag, gboolean delete_data)
{
  GtkEventController *keys = g_object_get_data (G_OBJECT (source), KEYS_KEY);
  GtkWidget *widget = keys != NULL ? gtk_event_controller_get_widget (keys) : NULL;

  if (widget != NULL)
    gtk_widget_remove_controller (widget, keys);
  g_object_set_data (G_OBJECT (source), KEYS_KEY, NULL);
}

void
rs_drag_escape_enable (GtkDragSource *source)
{
  g_return_if_fail (GTK_IS_DRAG_SOURCE (source));

  g_signal_connect_object (source, "drag-begin", G_CALLBACK (on_drag_begin_cb), source,
                           G_CONNECT_DEFAULT);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (on_drag_end_cb), source,
                           G_CONNECT_DEFAULT);
}

gboolean
rs_drag_escape_was_pressed (GtkDropTarget *target)
{
  GdkDrop *drop;
  GdkDrag *drag;

  g_return_val_if_fail (GTK_IS_DROP_TARGET (target), FALSE);

  drop = gtk_drop_target_get_current_drop (target);
  drag = drop != NULL ? gdk_drop_get_drag (drop) : NULL;
  return drag != NULL && g_object_get_data (G_OBJECT (drag), PRESSED_KEY) != NULL;
}
