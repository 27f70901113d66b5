/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-key-picture.h"

#include "figure/paint/rs-painter.h"
#include "figure/scene/rs-scene.h"

#include <math.h>

#define PADDING 0.02

/* Pixels of a picture for each point of paper: what printers can show of it. */
#define PAPER_SCALE (300 / 72.0)

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

/* The painter fills pixels of the target, and on paper one would be as large as a point. */
static void
paint (const RsDrawing *drawing, const RsPalette *palette, double width, double height, cairo_t *cr)
{
  cairo_surface_t *fine;
  cairo_t *fine_cr;

  if (cairo_surface_get_type (cairo_get_target (cr)) == CAIRO_SURFACE_TYPE_IMAGE)
    {
      rs_painter_draw (drawing, palette, cr);
      return;
    }

  fine = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) ceil (width * PAPER_SCALE),
                                     (int) ceil (height * PAPER_SCALE));
  fine_cr = cairo_create (fine);
  cairo_scale (fine_cr, PAPER_SCALE, PAPER_SCALE);
  rs_painter_draw (drawing, palette, fine_cr);
  cairo_save (cr);
  cairo_scale (cr, 1 / PAPER_SCALE, 1 / PAPER_SCALE);
  cairo_set_source_surface (cr, fine, 0, 0);
  cairo_paint (cr);
  cairo_restore (cr);
  g_clear_pointer (&fine_cr, cairo_destroy);
  g_clear_pointer (&fine, cairo_surface_destroy);
}

/* Paints @key as @camera sees it, which is fitted to @extent; an empty one is that of @key. */
static void
draw (RsMovement *movement,
      guint key,
      const RsPalette *palette,
      int build,
      RsCamera *camera,
      RsExtent *extent,
      double width,
      double height,
      cairo_t *cr)
{
  const RsSceneStyle style = get_style (build);
  g_autoptr (RsScene) scene = rs_scene_new ();
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  RsMotion motion;
  RsBody body;

  rs_motion_init (&motion, movement, NULL);
  rs_motion_get_body (&motion, motion.arrive[key], &body);
  if (extent->left > extent->right)
    rs_scene_measure_body (scene, movement, &body, camera, &style, extent);
  rs_camera_fit (camera, extent, width, height, PADDING);
  rs_scene_draw (scene, movement, &body, camera, &style, drawing);
  paint (drawing, palette, width, height, cr);
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
  RsExtent extent = RS_EXTENT_EMPTY;
  RsCamera camera;

  g_return_if_fail (movement != NULL);
  g_return_if_fail (key < rs_movement_get_facts (movement)->n_keys);

  measure (movement, build, &camera, &extent);
  draw (movement, key, palette, build, &camera, &extent, width, height, cr);
}

void
rs_key_picture_draw_alone (RsMovement *movement,
                           const RsPalette *palette,
                           int build,
                           double width,
                           double height,
                           cairo_t *cr)
{
  const RsMovementFacts *facts;
  RsExtent extent = RS_EXTENT_EMPTY;
  RsCamera camera;

  g_return_if_fail (movement != NULL);

  facts = rs_movement_get_facts (movement);
  rs_camera_init (&camera, facts->yaw, facts->pitch);
  draw (movement, facts->picture, palette, build, &camera, &extent, width, height, cr);
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
