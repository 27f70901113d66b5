/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-camera.h"

void
rs_camera_init (RsCamera *camera, double yaw, double pitch)
{
  double y = rs_radians (yaw), p = rs_radians (pitch);

  camera->yaw = yaw;
  camera->pitch = pitch;
  camera->view = rs_vec (sin (y) * cos (p), sin (p), cos (y) * cos (p));
  camera->right = rs_vec (cos (y), 0, -sin (y));
  camera->up = rs_vec_cross (camera->view, camera->right);
  camera->scale = 1;
  camera->x = 0;
  camera->y = 0;
}

void
rs_camera_fit (
    RsCamera *camera, const RsExtent *extent, double width, double height, double padding)
{
  double pad = padding * MIN (width, height);
  double across = extent->right - extent->left, tall = extent->top - extent->bottom;

  /* Nothing to show: any scale will do. */
  if (!(across > 0 && tall > 0))
    return;

  camera->scale = MAX (MIN ((width - 2 * pad) / across, (height - 2 * pad) / tall), 1e-6);
  camera->x = width / 2 - camera->scale * (extent->left + extent->right) / 2;
  camera->y = height / 2 + camera->scale * (extent->bottom + extent->top) / 2;
}

void
rs_extent_add_sphere (RsExtent *extent, const RsCamera *camera, RsVec centre, double radius)
{
  double x = rs_vec_dot (centre, camera->right), y = rs_vec_dot (centre, camera->up);

  extent->left = MIN (extent->left, x - radius);
  extent->right = MAX (extent->right, x + radius);
  extent->bottom = MIN (extent->bottom, y - radius);
  extent->top = MAX (extent->top, y + radius);
}

void
rs_extent_add (RsExtent *extent, const RsExtent *other)
{
  extent->left = MIN (extent->left, other->left);
  extent->right = MAX (extent->right, other->right);
  extent->bottom = MIN (extent->bottom, other->bottom);
  extent->top = MAX (extent->top, other->top);
}
