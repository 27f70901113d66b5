/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>
#include <math.h>

G_BEGIN_DECLS

/*
 * Points, directions and frames in space: metres, X forward, Y up, Z to the figure's right.
 * Doubles, because postures are solved to a hundredth of a millimetre by small differences.
 */

typedef struct
{
  double x;
  double y;
  double z;
} RsVec;

/* A rotation, as the axes of the turned frame: the columns of a 3×3 matrix. */
typedef struct
{
  RsVec x;
  RsVec y;
  RsVec z;
} RsFrame;

typedef enum
{
  RS_SIDE_LEFT,
  RS_SIDE_RIGHT,
} RsSide;

#define RS_N_SIDES (RS_SIDE_RIGHT + 1)

/* Where outward points on the Z axis: −1 for the left side, 1 for the right. */
static inline double
rs_side_sign (RsSide side)
{
  return side == RS_SIDE_RIGHT ? 1 : -1;
}

static inline double
rs_radians (double degrees)
{
  return degrees * (G_PI / 180);
}

static inline double
rs_degrees (double radians)
{
  return radians * (180 / G_PI);
}

static inline double
rs_lerp (double a, double b, double t)
{
  return a + (b - a) * t;
}

/* 0 up to a, 1 from b on, and a smooth step between. */
static inline double
rs_smooth (double a, double b, double x)
{
  double t = CLAMP ((x - a) / (b - a), 0, 1);

  return t * t * (3 - 2 * t);
}

static inline RsVec
rs_vec (double x, double y, double z)
{
  return (RsVec) { x, y, z };
}

static inline RsVec
rs_vec_add (RsVec a, RsVec b)
{
  return rs_vec (a.x + b.x, a.y + b.y, a.z + b.z);
}

static inline RsVec
rs_vec_sub (RsVec a, RsVec b)
{
  return rs_vec (a.x - b.x, a.y - b.y, a.z - b.z);
}

static inline RsVec
rs_vec_scale (RsVec a, double k)
{
  return rs_vec (a.x * k, a.y * k, a.z * k);
}

/* a + b·k */
static inline RsVec
rs_vec_along (RsVec a, RsVec b, double k)
{
  return rs_vec (a.x + b.x * k, a.y + b.y * k, a.z + b.z * k);
}

static inline RsVec
rs_vec_lerp (RsVec a, RsVec b, double t)
{
  return rs_vec_along (a, rs_vec_sub (b, a), t);
}

static inline double
rs_vec_dot (RsVec a, RsVec b)
{
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

static inline RsVec
rs_vec_cross (RsVec a, RsVec b)
{
  return rs_vec (a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
}

static inline double
rs_vec_length (RsVec a)
{
  return sqrt (rs_vec_dot (a, a));
}

static inline double
rs_vec_distance (RsVec a, RsVec b)
{
  return rs_vec_length (rs_vec_sub (a, b));
}

/* Of length 1, or what it was if it is too short to have a direction. */
static inline RsVec
rs_vec_unit (RsVec a)
{
  double length = rs_vec_length (a);

  return length > 1e-9 ? rs_vec_scale (a, 1 / length) : a;
}

/* What is left of a when its part along the unit vector u is taken away. */
static inline RsVec
rs_vec_reject (RsVec a, RsVec u)
{
  return rs_vec_along (a, u, -rs_vec_dot (a, u));
}

#define RS_FRAME_WORLD ((RsFrame) { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } })

/* A direction given in the frame, in the world. */
static inline RsVec
rs_frame_apply (const RsFrame *f, RsVec v)
{
  return rs_vec_along (rs_vec_along (rs_vec_scale (f->x, v.x), f->y, v.y), f->z, v.z);
}

/* A direction of the world, in the frame. */
static inline RsVec
rs_frame_unapply (const RsFrame *f, RsVec v)
{
  return rs_vec (rs_vec_dot (f->x, v), rs_vec_dot (f->y, v), rs_vec_dot (f->z, v));
}

/* The frame b, which is given in the frame a, in the world. */
static inline RsFrame
rs_frame_multiply (const RsFrame *a, const RsFrame *b)
{
  return (RsFrame) { rs_frame_apply (a, b->x), rs_frame_apply (a, b->y), rs_frame_apply (a, b->z) };
}

/* a in the frame of b. */
static inline RsFrame
rs_frame_relative (const RsFrame *a, const RsFrame *b)
{
  return (RsFrame) { rs_frame_unapply (b, a->x), rs_frame_unapply (b, a->y),
                     rs_frame_unapply (b, a->z) };
}

/* f turned about its own X, Y or Z axis, right-handed. */
static inline RsFrame
rs_frame_turn_x (RsFrame f, double degrees)
{
  double c = cos (rs_radians (degrees)), s = sin (rs_radians (degrees));

  return (RsFrame) { f.x, rs_vec_along (rs_vec_scale (f.y, c), f.z, s),
                     rs_vec_along (rs_vec_scale (f.z, c), f.y, -s) };
}

static inline RsFrame
rs_frame_turn_y (RsFrame f, double degrees)
{
  double c = cos (rs_radians (degrees)), s = sin (rs_radians (degrees));

  return (RsFrame) { rs_vec_along (rs_vec_scale (f.x, c), f.z, -s), f.y,
                     rs_vec_along (rs_vec_scale (f.z, c), f.x, s) };
}

static inline RsFrame
rs_frame_turn_z (RsFrame f, double degrees)
{
  double c = cos (rs_radians (degrees)), s = sin (rs_radians (degrees));

  return (RsFrame) { rs_vec_along (rs_vec_scale (f.x, c), f.y, s),
                     rs_vec_along (rs_vec_scale (f.y, c), f.x, -s), f.z };
}

G_END_DECLS
