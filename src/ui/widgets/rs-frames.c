/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-frames.h"

struct _RsFrames
{
  GObject parent_instance;

  GtkWidget *widget; /* which holds this */
  RsFrameFunc func;
  gint64 interval_us;
  gboolean wanted;

  GtkWidget *part;     /* of it that moves; weak */
  GtkWidget *root;     /* whose suspension is watched; weak */
  GtkWidget *scrolled; /* in whose sight it is; weak */
  guint tick_id;
  gint64 last_us; /* of the last frame that was passed on; 0: none yet */
};

G_DEFINE_FINAL_TYPE (RsFrames, rs_frames, G_TYPE_OBJECT)

/* What has not been laid out yet may be. */
static gboolean
is_in_sight (RsFrames *self)
{
  graphene_rect_t bounds;
  graphene_rect_t sight;

  if (self->scrolled == NULL || self->part == NULL || gtk_widget_get_width (self->part) == 0 ||
      !gtk_widget_compute_bounds (self->part, self->scrolled, &bounds))
    return TRUE;

  sight = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (self->scrolled),
                              (float) gtk_widget_get_height (self->scrolled));
  return graphene_rect_intersection (&bounds, &sight, NULL);
}

static gboolean
is_suspended (RsFrames *self)
{
  return GTK_IS_WINDOW (self->root) && gtk_window_is_suspended (GTK_WINDOW (self->root));
}

/* A frame may come a little early, and is then as good as the one after it. */
static gboolean
is_due (RsFrames *self, gint64 now)
{
  return self->last_us == 0 || now - self->last_us >= self->interval_us * 3 / 4;
}

static gboolean
on_tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  RsFrames *self = RS_FRAMES (user_data);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = self->last_us != 0 ? (double) (now - self->last_us) / G_USEC_PER_SEC : 0;

  if (!is_in_sight (self))
    {
      self->tick_id = 0;
      return G_SOURCE_REMOVE;
    }
  if (!is_due (self, now))
    return G_SOURCE_CONTINUE;

  self->last_us = now;
  self->func (widget, now, seconds);
  return G_SOURCE_CONTINUE;
}

static void
update (RsFrames *self)
{
  gboolean come = self->wanted && gtk_widget_get_mapped (self->widget) && !is_suspended (self);

  if (come == (self->tick_id != 0))
    return;

  self->last_us = 0;
  if (come)
    self->tick_id = gtk_widget_add_tick_callback (self->widget, on_tick_cb, self, NULL);
  else
    {
      gtk_widget_remove_tick_callback (self->widget, self->tick_id);
      self->tick_id = 0;
    }
}

static void
watch (RsFrames *self)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (self->widget, GTK_TYPE_SCROLLED_WINDOW);

  g_set_weak_pointer (&self->scrolled, scrolled);
  if (scrolled != NULL)
    g_signal_connect_object (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)),
                             "value-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
unwatch (RsFrames *self)
{
  if (self->scrolled != NULL)
    g_signal_handlers_disconnect_by_func (
        gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled)), update, self);
  g_clear_weak_pointer (&self->scrolled);
  update (self);
}

static void
on_root_cb (RsFrames *self)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (self->widget));

  if (self->root == root)
    return;

  if (self->root != NULL)
    g_signal_handlers_disconnect_by_func (self->root, update, self);
  g_set_weak_pointer (&self->root, root);
  if (GTK_IS_WINDOW (root))
    g_signal_connect_object (root, "notify::suspended", G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
}

static void
rs_frames_dispose (GObject *object)
{
  RsFrames *self = RS_FRAMES (object);

  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick_id);
  self->tick_id = 0;
  g_clear_weak_pointer (&self->part);
  g_clear_weak_pointer (&self->root);
  g_clear_weak_pointer (&self->scrolled);

  G_OBJECT_CLASS (rs_frames_parent_class)->dispose (object);
}

static void
rs_frames_class_init (RsFramesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_frames_dispose;
}

static void
rs_frames_init (RsFrames *self)
{
}

RsFrames *
rs_frames_new (GtkWidget *widget, RsFrameFunc func)
{
  RsFrames *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (func != NULL, NULL);

  self = g_object_new (RS_TYPE_FRAMES, NULL);
  self->widget = widget;
  g_set_weak_pointer (&self->part, widget);
  self->func = func;
  g_signal_connect_object (widget, "map", G_CALLBACK (watch), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "unmap", G_CALLBACK (unwatch), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "notify::root", G_CALLBACK (on_root_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

void
rs_frames_set_rate (RsFrames *self, guint rate)
{
  g_return_if_fail (RS_IS_FRAMES (self));

  self->interval_us = rate > 0 ? G_USEC_PER_SEC / rate : 0;
}

void
rs_frames_set_part (RsFrames *self, GtkWidget *part)
{
  g_return_if_fail (RS_IS_FRAMES (self));
  g_return_if_fail (GTK_IS_WIDGET (part));

  g_set_weak_pointer (&self->part, part);
}

void
rs_frames_set_wanted (RsFrames *self, gboolean wanted)
{
  g_return_if_fail (RS_IS_FRAMES (self));

  self->wanted = wanted;
  update (self);
}

gboolean
rs_frames_are_coming (RsFrames *self)
{
  g_return_val_if_fail (RS_IS_FRAMES (self), FALSE);

  return self->tick_id != 0;
}
