/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-key-picture.h"

#include "figure/paint/rs-painter.h"
#include "figure/scene/rs-scene.h"

#define PADDING 0.02

static RsSceneStyle
get_style (int build)
{
  RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;

  style.build = (RsBuild) build;
  return style;
}

static void
measure (RsMovement *movement, int build, RsCamera *camera, RsExtent *extent)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  const RsSceneStyle style = get_style (build);
  g_autoptr (RsScene) scene = rs_scene_new ();
  RsMotion motion;

  rs_motion_init (&motion, movement, NULL);
  rs_camera_init (camera, facts->yaw, facts->pitch);
  rs_scene_measure (scene, &motion, camera, &style, extent);
}

void
rs_key_picture_draw (RsMovement *movement,
                     guint key,
                     const RsPalette *palette,
                     int build,
                     double width,
                     double height,
                     cairo_t *cr)
{
  const RsSceneStyle style = get_style (build);
  g_autoptr (RsScene) scene = rs_scene_new ();
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  RsExtent extent = RS_EXTENT_EMPTY;
  RsCamera camera;
  RsMotion motion;
  RsBody body;

  g_return_if_fail (movement != NULL);
  g_return_if_fail (key < rs_movement_get_facts (movement)->n_keys);

  measure (movement, build, &camera, &extent);
  rs_motion_init (&motion, movement, NULL);
  rs_motion_get_body (&motion, motion.arrive[key], &body);
  rs_camera_fit (&camera, &extent, width, height, PADDING);
  rs_scene_draw (scene, movement, &body, &camera, &style, drawing);
  rs_painter_draw (drawing, palette, cr);
}

double
rs_key_picture_get_aspect (RsMovement *movement, int build)
{
  RsExtent extent = RS_EXTENT_EMPTY;
  RsCamera camera;

  g_return_val_if_fail (movement != NULL, 1);

  measure (movement, build, &camera, &extent);
  return (extent.right - extent.left) / (extent.top - extent.bottom);
}
