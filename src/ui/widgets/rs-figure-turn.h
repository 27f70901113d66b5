/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define RS_TURN_PITCH_MIN (-10)
#define RS_TURN_PITCH_MAX 60

/**
 * RsFigureTurn:
 * @yaw: degrees, as RsCamera has them; from 0 up to 360
 * @pitch: degrees, %RS_TURN_PITCH_MIN to %RS_TURN_PITCH_MAX
 * @yaw_speed: degrees a second, with which it goes on when it is let go
 *
 * From where one looks at a figure, and how that goes on by itself. A plain value; the
 * functions make the next one of it.
 */
typedef struct
{
  double yaw;
  double pitch;
  double yaw_speed;
  double pitch_speed;
} RsFigureTurn;

/* Resting at these angles. */
RsFigureTurn rs_figure_turn_at (double yaw, double pitch);

/*
 * Pulled by pixels, as the surface that is nearest follows the finger: half a degree each.
 * @speed_x, @speed_y: pixels a second, to go on with
 */
RsFigureTurn rs_figure_turn_drag (RsFigureTurn turn, double x, double y);
RsFigureTurn rs_figure_turn_release (RsFigureTurn turn, double speed_x, double speed_y);

/* A push that comes to rest @yaw and @pitch degrees from here, when nothing else happens. */
RsFigureTurn rs_figure_turn_push (RsFigureTurn turn, double yaw, double pitch);

/* What has become of it @seconds later. */
RsFigureTurn rs_figure_turn_advance (RsFigureTurn turn, double seconds);

/* Whether it still turns. */
gboolean rs_figure_turn_is_moving (const RsFigureTurn *turn);

/* Between two, @t from 0 to 1, the shorter way around. Rests there. */
RsFigureTurn rs_figure_turn_between (const RsFigureTurn *from, const RsFigureTurn *to, double t);

G_END_DECLS
