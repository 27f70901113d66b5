/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-figure-paintable.h"
#include "figure/paint/rs-painter.h"

/* Touches nothing that other threads might use, so it may run in any thread. */
GdkTexture *
rs_figure_paintable_make_thumbnail (
    RsMovement *movement, const RsPalette *palette, RsBuild build, int size, double scale)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  const RsSceneStyle style = { build, TRUE, TRUE, FALSE };
  g_autoptr (RsScene) scene = rs_scene_new ();
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  RsExtent extent = RS_EXTENT_EMPTY;
  RsCamera camera;
  RsMotion motion;
  RsBody body;

  /* Only the key that stands for the movement: a tile does not move, so it may be large. */
  rs_camera_init (&camera, facts->yaw, facts->pitch);
  rs_motion_init (&motion, movement, NULL);
  rs_motion_get_body (&motion, motion.arrive[facts->picture], &body);
  rs_scene_measure_body (scene, movement, &body, &camera, &style, &extent);
  rs_camera_fit (&camera, &extent, size, size, RS_TILE_PADDING);
  rs_scene_draw (scene, movement, &body, &camera, &style, drawing);

  return rs_painter_to_texture (drawing, palette, size, size, scale);
}
