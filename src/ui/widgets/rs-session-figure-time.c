/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-session-figure-private.h"

#include <math.h>

/* Frames a second: more cost more than they show, of a slow motion and of a breath. */
#define RATE 30
#define BREATHING_RATE 12

/* A difference that is smaller is made up for in this time, seconds. */
#define UNSEEN 0.05
#define MAKING_UP 0.4

/* How fast a movement goes that is only shown. */
#define PREVIEW_SPEED 0.5

static const RsMotion *
get_motion (RsSessionFigure *self)
{
  return rs_figure_paintable_get_motion (self->paintable);
}

/* What has one pose only breathes anyway; what has more stays in one of them, and breathes. */
static gboolean
is_held (RsSessionFigure *self)
{
  return self->mode == RS_SESSION_FIGURE_HOLD && get_motion (self)->n_keys > 1;
}

static double
get_moment (RsSessionFigure *self, gint64 now_us)
{
  double passed = self->playing ? (double) MAX (now_us - self->time_us, 0) / G_USEC_PER_SEC : 0;
  double speed = self->mode == RS_SESSION_FIGURE_PREVIEW ? PREVIEW_SPEED : 1;

  return self->time + passed * speed + self->ahead * MAX (1 - passed / MAKING_UP, 0);
}

static gboolean
on_still_cb (gpointer user_data)
{
  RsSessionFigure *self = RS_SESSION_FIGURE (user_data);

  self->still_id = 0;
  rs_session_figure_update_time (self);
  return G_SOURCE_REMOVE;
}

/* The still form of the part at @time, and of the next when it is over. */
static void
show_still (RsSessionFigure *self, double time)
{
  double seconds;
  guint goal = rs_motion_get_goal (get_motion (self), time, &seconds);

  rs_figure_paintable_set_still (self->paintable, (int) goal);
  g_clear_handle_id (&self->still_id, g_source_remove);
  if (self->playing && gtk_widget_get_mapped (GTK_WIDGET (self)) && get_motion (self)->n_keys > 1)
    self->still_id = g_timeout_add ((guint) ceil (seconds * 1000) + 1, on_still_cb, self);
}

/* What a preview shows while it does not play. */
static gboolean
is_preview (RsSessionFigure *self)
{
  return self->mode == RS_SESSION_FIGURE_PREVIEW && (!self->playing || self->still);
}

static void
show_moment (RsSessionFigure *self, double moment)
{
  const RsMotion *motion = get_motion (self);
  guint picture = rs_movement_get_facts (motion->movement)->picture;
  double time = motion->begin + moment;

  if (is_preview (self))
    rs_figure_paintable_set_still (self->paintable, (int) picture);
  else if (self->still && !is_held (self))
    show_still (self, time);
  else
    {
      gboolean only_breathes = is_held (self) || rs_motion_is_held (motion, time);

      rs_frames_set_rate (self->frames, only_breathes ? BREATHING_RATE : RATE);
      rs_figure_paintable_set_still (self->paintable, -1);
      rs_figure_paintable_set_held (self->paintable, is_held (self));
      rs_figure_paintable_set_time (self->paintable, self->still ? motion->begin : time);
    }
}

void
rs_session_figure_on_frame (GtkWidget *widget, gint64 time_us, double seconds)
{
  RsSessionFigure *self = RS_SESSION_FIGURE (widget);

  show_moment (self, get_moment (self, time_us));
}

void
rs_session_figure_update_time (RsSessionFigure *self)
{
  gboolean has_movement = get_motion (self) != NULL && self->picture == NULL;

  self->still = !adw_get_enable_animations (GTK_WIDGET (self));
  g_clear_handle_id (&self->still_id, g_source_remove);
  if (has_movement)
    show_moment (self, get_moment (self, g_get_monotonic_time ()));

  rs_frames_set_wanted (self->frames, has_movement && self->playing && !self->still);
}

void
rs_session_figure_stop_clock (RsSessionFigure *self)
{
  gint64 now = g_get_monotonic_time ();

  self->time = get_moment (self, now);
  self->time_us = now;
  self->ahead = 0;
}

/* Moves the clock's hand, and what is shown with it unless nobody would see the difference. */
static void
set_time_at (RsSessionFigure *self, double seconds, gint64 now_us)
{
  double ahead = self->playing ? get_moment (self, now_us) - seconds : 0;

  self->time = seconds;
  self->time_us = now_us;
  self->ahead = fabs (ahead) < UNSEEN ? ahead : 0;
  rs_session_figure_update_time (self);
}

void
rs_session_figure_set_time (RsSessionFigure *self, double seconds)
{
  g_return_if_fail (RS_IS_SESSION_FIGURE (self));
  g_return_if_fail (isfinite (seconds));

  set_time_at (self, seconds, g_get_monotonic_time ());
}

double
rs_session_figure_get_time (RsSessionFigure *self)
{
  g_return_val_if_fail (RS_IS_SESSION_FIGURE (self), 0);

  return get_moment (self, g_get_monotonic_time ());
}
