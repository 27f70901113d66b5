/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-vec.h"

G_BEGIN_DECLS

/**
 * RsCamera:
 *
 * An orthographic camera. At yaw 0 it sees the figure's right side, facing right; at 90 its
 * front, at 180 its left side, at 270 its back. With pitch > 0 it looks down.
 */
typedef struct
{
  double yaw; /* degrees */
  double pitch;
  RsVec view;  /* points to the camera */
  RsVec right; /* of the picture */
  RsVec up;
  double scale; /* pixels per metre */
  double x;     /* where the origin of the world is, pixels, Y down */
  double y;
} RsCamera;

/* A box on the picture plane, metres to the right and up from the origin of the world. */
typedef struct
{
  double left;
  double right;
  double bottom;
  double top;
} RsExtent;

#define RS_EXTENT_EMPTY ((RsExtent) { G_MAXDOUBLE, -G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE })

/* One pixel a metre and the origin at 0, 0. */
void rs_camera_init (RsCamera *camera, double yaw, double pitch);

/* Puts @extent in the middle of a picture, @padding as a fraction of its shorter side. */
void rs_camera_fit (
    RsCamera *camera, const RsExtent *extent, double width, double height, double padding);

void rs_extent_add_sphere (RsExtent *extent, const RsCamera *camera, RsVec centre, double radius);
void rs_extent_add (RsExtent *extent, const RsExtent *other);

static inline double
rs_camera_get_x (const RsCamera *camera, RsVec p)
{
  return camera->x + camera->scale * rs_vec_dot (p, camera->right);
}

static inline double
rs_camera_get_y (const RsCamera *camera, RsVec p)
{
  return camera->y - camera->scale * rs_vec_dot (p, camera->up);
}

/* Larger is nearer. */
static inline double
rs_camera_get_depth (const RsCamera *camera, RsVec p)
{
  return rs_vec_dot (p, camera->view);
}

G_END_DECLS
