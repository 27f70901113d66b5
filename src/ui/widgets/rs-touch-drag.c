/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-touch-drag.h"

/* A list that scrolls by touch takes what moves before its rows see it: not while one is held. */
static void
set_list_scrolls (GtkGesture *gesture, gboolean scrolls)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  GtkWidget *list =
      widget != NULL ? gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW) : NULL;

  if (list != NULL)
    gtk_scrolled_window_set_kinetic_scrolling (GTK_SCROLLED_WINDOW (list), scrolls);
}

/* From here on moving drags, for all gestures of the group. */
static void
hold (GtkGesture *gesture)
{
  set_list_scrolls (gesture, FALSE);
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
on_begin_cb (GtkGesture *source, GdkEventSequence *sequence)
{
  hold (source);
}

static void
on_pressed_cb (GtkGesture *press, double x, double y)
{
  hold (press);
}

static void
on_let_go_cb (GtkGesture *source, GdkEventSequence *sequence)
{
  set_list_scrolls (source, TRUE);
}

static void
watch_let_go (GtkDragSource *source)
{
  g_signal_connect_object (source, "end", G_CALLBACK (on_let_go_cb), source, G_CONNECT_DEFAULT);
  g_signal_connect_object (source, "cancel", G_CALLBACK (on_let_go_cb), source, G_CONNECT_DEFAULT);
}

void
rs_touch_drag_at_once (GtkDragSource *source)
{
  g_return_if_fail (GTK_IS_DRAG_SOURCE (source));

  g_signal_connect_object (source, "begin", G_CALLBACK (on_begin_cb), source, G_CONNECT_DEFAULT);
  watch_let_go (source);
}

void
rs_touch_drag_after_press (GtkDragSource *source, GtkGesture *press)
{
  g_return_if_fail (GTK_IS_DRAG_SOURCE (source));
  g_return_if_fail (GTK_IS_GESTURE_LONG_PRESS (press));

  g_signal_connect_object (press, "pressed", G_CALLBACK (on_pressed_cb), press, G_CONNECT_DEFAULT);
  gtk_gesture_group (press, GTK_GESTURE (source));
  watch_let_go (source);
}
