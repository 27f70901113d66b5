/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-edge-scroll.h"

/* Settings: how near to an edge it begins, and how fast it is right there. */
#define EDGE 48.0
#define MAX_SPEED 900.0

struct _RsEdgeScroll
{
  GObject parent_instance;

  GtkWidget *widget; /* weak */
  double y;          /* of the pointer, in the view */
  gint64 last_us;    /* frame time of the last step; 0 for none yet */
  guint tick;
};

enum
{
  SIGNAL_SCROLLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsEdgeScroll, rs_edge_scroll, G_TYPE_OBJECT)

double
rs_edge_scroll_speed (double height, double y)
{
  /* In a low view the edges must not meet. */
  double edge = MIN (EDGE, height / 4);
  double depth = 0;

  if (edge <= 0)
    return 0;

  if (y < edge)
    depth = (y - edge) / edge;
  else if (y > height - edge)
    depth = (y - height + edge) / edge;

  return CLAMP (depth, -1, 1) * MAX_SPEED;
}

static GtkWidget *
get_view (RsEdgeScroll *self)
{
  return gtk_widget_get_ancestor (self->widget, GTK_TYPE_SCROLLED_WINDOW);
}

static gboolean
on_tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  RsEdgeScroll *self = RS_EDGE_SCROLL (user_data);
  GtkWidget *view = get_view (self);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = self->last_us != 0 ? (double) (now - self->last_us) / G_USEC_PER_SEC : 0;
  GtkAdjustment *adjustment;
  graphene_point_t place;
  double before;
  double speed;

  self->last_us = now;
  if (view == NULL)
    return G_SOURCE_CONTINUE;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (view));
  speed = rs_edge_scroll_speed (gtk_widget_get_height (view), self->y);
  before = gtk_adjustment_get_value (adjustment);
  gtk_adjustment_set_value (adjustment, before + speed * MIN (seconds, 0.1));

  if (gtk_adjustment_get_value (adjustment) != before &&
      gtk_widget_compute_point (view, widget, &GRAPHENE_POINT_INIT (0, (float) self->y), &place))
    g_signal_emit (self, signals[SIGNAL_SCROLLED], 0, (double) place.y);

  return G_SOURCE_CONTINUE;
}

static void
rs_edge_scroll_dispose (GObject *object)
{
  RsEdgeScroll *self = RS_EDGE_SCROLL (object);

  rs_edge_scroll_stop (self);
  g_clear_weak_pointer (&self->widget);

  G_OBJECT_CLASS (rs_edge_scroll_parent_class)->dispose (object);
}

static void
rs_edge_scroll_class_init (RsEdgeScrollClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_edge_scroll_dispose;

  /**
   * RsEdgeScroll::scrolled:
   * @y: what of the widget is under the pointer now
   */
  signals[SIGNAL_SCROLLED] = g_signal_new ("scrolled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);
}

static void
rs_edge_scroll_init (RsEdgeScroll *self)
{
}

RsEdgeScroll *
rs_edge_scroll_new (GtkWidget *widget)
{
  RsEdgeScroll *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (RS_TYPE_EDGE_SCROLL, NULL);
  g_set_weak_pointer (&self->widget, widget);
  return self;
}

void
rs_edge_scroll_hold (RsEdgeScroll *self, double y)
{
  GtkWidget *view;
  graphene_point_t place;

  g_return_if_fail (RS_IS_EDGE_SCROLL (self));

  view = self->widget != NULL ? get_view (self) : NULL;
  if (view == NULL ||
      !gtk_widget_compute_point (self->widget, view, &GRAPHENE_POINT_INIT (0, (float) y), &place))
    return;

  self->y = place.y;
  if (rs_edge_scroll_speed (gtk_widget_get_height (view), self->y) == 0)
    rs_edge_scroll_stop (self);
  else if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (self->widget, on_tick_cb, self, NULL);
}

void
rs_edge_scroll_stop (RsEdgeScroll *self)
{
  g_return_if_fail (RS_IS_EDGE_SCROLL (self));

  if (self->tick != 0 && self->widget != NULL)
    gtk_widget_remove_tick_callback (self->widget, self->tick);
  self->tick = 0;
  self->last_us = 0;
}
