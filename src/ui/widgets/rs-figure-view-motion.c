/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-figure-view-private.h"

#include "ui/widgets/rs-figure-text.h"

#include <math.h>

#define SCALE_STEP 0.03 /* seconds: finer the slider need not go while it plays */
#define LONGEST_TICK 0.25

const RsMotion *
rs_figure_view_get_motion (RsFigureView *self)
{
  return rs_figure_paintable_get_motion (rs_figure_canvas_get_paintable (self->canvas));
}

void
rs_figure_view_on_frame (GtkWidget *widget, gint64 time_us, double seconds)
{
  RsFigureView *self = RS_FIGURE_VIEW (widget);

  rs_figure_view_set_time (self, self->time + MIN (seconds, LONGEST_TICK) * self->speed);
}

void
rs_figure_view_update_ticking (RsFigureView *self)
{
  rs_frames_set_wanted (self->frames, self->playing && !self->still && self->movement != NULL);
}

/* --- Steps --- */

/* Whoever pressed play hears every step once; a loop is no stream. */
static gboolean
take_announcement (RsFigureView *self)
{
  if (!self->playing)
    return TRUE;
  if (self->to_announce == 0)
    return FALSE;

  self->to_announce--;
  return TRUE;
}

static void
follow_time (RsFigureView *self, const RsMotion *motion)
{
  guint step;

  if (self->n_steps == 0)
    return;

  step = MIN (rs_motion_get_step (motion, self->time), self->n_steps - 1);
  if (step != self->step)
    rs_figure_view_set_step (self, step, take_announcement (self));
}

/* The last moment of a step: on the way to a pose, that is the pose. */
static double
get_pose_time (RsFigureView *self, guint step)
{
  const RsMotion *motion = rs_figure_view_get_motion (self);
  double begin = rs_motion_get_step_time (motion, step);
  double end = motion->duration;

  for (guint i = 0; i < self->n_steps; i++)
    {
      double other = rs_motion_get_step_time (motion, i);

      if (other > begin && other < end)
        end = other;
    }

  return MAX (begin, end - 0.001);
}

static void
show_still (RsFigureView *self)
{
  RsFigurePaintable *paintable = rs_figure_canvas_get_paintable (self->canvas);
  const RsMovementFacts *facts;

  if (self->movement == NULL)
    return;

  facts = rs_movement_get_facts (self->movement);
  rs_figure_paintable_set_still (paintable, !self->still        ? -1
                                            : self->n_steps > 0 ? (int) facts->steps[self->step]
                                                                : (int) facts->picture);
}

void
rs_figure_view_go_to_step (RsFigureView *self, guint step)
{
  g_return_if_fail (RS_IS_FIGURE_VIEW (self));

  if (step >= self->n_steps)
    return;

  if (self->playing && !self->still)
    {
      rs_figure_view_set_time (self,
                               rs_motion_get_step_time (rs_figure_view_get_motion (self), step));
      return;
    }

  rs_figure_view_set_step (self, step, TRUE);
  show_still (self);
  rs_figure_view_set_time (self, get_pose_time (self, step));
}

/* --- Time --- */

static void
show_position (RsFigureView *self, double duration)
{
  g_autofree char *text = NULL;

  if (self->playing && fabs (gtk_adjustment_get_value (self->position) - self->time) < SCALE_STEP)
    return;

  gtk_adjustment_set_value (self->position, self->time);
  if (self->playing)
    return;

  text = rs_figure_text_position (self->time, duration);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  text, -1);
}

void
rs_figure_view_set_time (RsFigureView *self, double time)
{
  const RsMotion *motion;

  g_return_if_fail (RS_IS_FIGURE_VIEW (self));

  motion = rs_figure_view_get_motion (self);
  if (motion == NULL)
    return;

  self->time = fmod (time, motion->duration);
  if (self->time < 0)
    self->time += motion->duration;
  rs_figure_paintable_set_time (rs_figure_canvas_get_paintable (self->canvas), self->time);
  show_position (self, motion->duration);
  if (!self->still)
    follow_time (self, motion);
}

double
rs_figure_view_get_time (RsFigureView *self)
{
  g_return_val_if_fail (RS_IS_FIGURE_VIEW (self), 0);

  return self->time;
}

/* --- Reduced motion --- */

void
rs_figure_view_update_mode (RsFigureView *self)
{
  gboolean still = !adw_get_enable_animations (GTK_WIDGET (self));

  self->still = still;
  gtk_stack_set_visible_child_name (self->transport, still ? "still" : "moving");
  gtk_stack_set_transition_type (self->captions, still ? GTK_STACK_TRANSITION_TYPE_NONE
                                                       : GTK_STACK_TRANSITION_TYPE_CROSSFADE);
  show_still (self);
  rs_figure_view_update_actions (self);
  rs_figure_view_update_ticking (self);
}
