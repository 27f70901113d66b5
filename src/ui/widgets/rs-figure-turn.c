/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-figure-turn.h"

#include <math.h>

#define DEGREES_PER_PIXEL 0.5
#define FRICTION 5.0    /* 1/s: a push of n degrees begins with n·FRICTION a second */
#define MAX_SPEED 540.0 /* degrees a second */
#define REST_SPEED 2.0

static double
wrap (double yaw)
{
  double wrapped = fmod (yaw, 360);

  return wrapped < 0 ? wrapped + 360 : wrapped;
}

static RsFigureTurn
normalize (RsFigureTurn turn)
{
  turn.yaw = wrap (turn.yaw);
  turn.pitch = CLAMP (turn.pitch, RS_TURN_PITCH_MIN, RS_TURN_PITCH_MAX);
  turn.yaw_speed = CLAMP (turn.yaw_speed, -MAX_SPEED, MAX_SPEED);
  turn.pitch_speed = CLAMP (turn.pitch_speed, -MAX_SPEED, MAX_SPEED);
  return turn;
}

RsFigureTurn
rs_figure_turn_at (double yaw, double pitch)
{
  return normalize ((RsFigureTurn) { yaw, pitch, 0, 0 });
}

RsFigureTurn
rs_figure_turn_drag (RsFigureTurn turn, double x, double y)
{
  return rs_figure_turn_at (turn.yaw - x * DEGREES_PER_PIXEL, turn.pitch + y * DEGREES_PER_PIXEL);
}

RsFigureTurn
rs_figure_turn_release (RsFigureTurn turn, double speed_x, double speed_y)
{
  turn.yaw_speed = -speed_x * DEGREES_PER_PIXEL;
  turn.pitch_speed = speed_y * DEGREES_PER_PIXEL;
  return normalize (turn);
}

RsFigureTurn
rs_figure_turn_push (RsFigureTurn turn, double yaw, double pitch)
{
  turn.yaw_speed += yaw * FRICTION;
  turn.pitch_speed += pitch * FRICTION;
  return normalize (turn);
}

RsFigureTurn
rs_figure_turn_advance (RsFigureTurn turn, double seconds)
{
  double left = exp (-FRICTION * MAX (seconds, 0));
  double way = (1 - left) / FRICTION;

  turn.yaw += turn.yaw_speed * way;
  turn.pitch += turn.pitch_speed * way;
  turn.yaw_speed *= left;
  turn.pitch_speed *= left;

  /* The last fraction of a degree is not worth frames. */
  if (hypot (turn.yaw_speed, turn.pitch_speed) < REST_SPEED)
    return rs_figure_turn_at (turn.yaw + turn.yaw_speed / FRICTION,
                              turn.pitch + turn.pitch_speed / FRICTION);

  return normalize (turn);
}

gboolean
rs_figure_turn_is_moving (const RsFigureTurn *turn)
{
  return turn->yaw_speed != 0 || turn->pitch_speed != 0;
}

RsFigureTurn
rs_figure_turn_between (const RsFigureTurn *from, const RsFigureTurn *to, double t)
{
  double way = wrap (to->yaw - from->yaw);

  if (way > 180)
    way -= 360;

  return rs_figure_turn_at (from->yaw + way * t, from->pitch + (to->pitch - from->pitch) * t);
}
