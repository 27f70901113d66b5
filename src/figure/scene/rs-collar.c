/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-hull.h"
#include "figure/scene/rs-stage.h"

#include <math.h>

/* The collar: a ring around the neck, low in front and high behind. Metres. */
#define COLLAR_POINTS 18
#define COLLAR_FRONT 0.065
#define COLLAR_SIDE 0.0625
#define COLLAR_SLOPE 0.030
#define COLLAR_BACK 0.76
#define COLLAR_WIDTH 0.010
#define COLLAR_STAND 0.020

/* The visible half of the collar, which is low in front and high behind. */
static RsVec
get_collar_point (const RsStage *stage, const RsPart *neck, guint i, double front, double side)
{
  const RsFrame *f = &neck->frame;
  RsVec centre = rs_vec_add (neck->a, rs_frame_apply (f, rs_vec (0.006, 0.026, 0)));
  double view =
      atan2 (rs_vec_dot (stage->camera->view, f->z), rs_vec_dot (stage->camera->view, f->x));
  double t = view - G_PI_2 + G_PI * i / COLLAR_POINTS;

  /* Behind it lies close to the neck. */
  double x = cos (t) * (cos (t) > 0 ? 1 : COLLAR_BACK);

  return rs_vec_add (centre,
                     rs_frame_apply (f, rs_vec (front * x, -COLLAR_SLOPE * x, side * sin (t))));
}

/* Whether the camera looks into the collar, whose ring leans forward. */
static gboolean
is_collar_open (const RsStage *stage, const RsPart *neck)
{
  RsVec up = rs_frame_apply (&neck->frame, rs_vec (COLLAR_SLOPE, COLLAR_FRONT, 0));

  return rs_vec_dot (up, stage->camera->view) > 0;
}

/* Its inside, of which the neck leaves the far rim to be seen. */
static void
add_collar (const RsStage *stage, const RsPart *neck)
{
  const double edge = COLLAR_WIDTH / 2;
  RsInk ink = rs_ink (RS_ROLE_SHIRT);

  for (guint i = 0; i < 2 * COLLAR_POINTS; i++)
    {
      RsVec p = get_collar_point (stage, neck, i, COLLAR_FRONT + edge, COLLAR_SIDE + edge);

      if (i == 0)
        rs_stage_move_to (stage, p);
      else
        rs_stage_line_to (stage, p);
    }
  rs_drawing_close (stage->drawing);
  ink.line = 0.30f;
  rs_drawing_fill (stage->drawing, ink);
}

static void
add_near_rim (const RsStage *stage, const RsPart *neck)
{
  for (guint i = 0; i <= COLLAR_POINTS; i++)
    {
      RsVec p = get_collar_point (stage, neck, i, COLLAR_FRONT, COLLAR_SIDE);

      if (i == 0)
        rs_stage_move_to (stage, p);
      else
        rs_stage_line_to (stage, p);
    }
}

/* Below its near rim, where a bent neck would leave a gap to the shirt. */
static void
add_collar_stand (const RsStage *stage, const RsPart *neck)
{
  RsVec down = rs_vec_scale (neck->frame.y, -COLLAR_STAND);

  add_near_rim (stage, neck);
  for (guint i = COLLAR_POINTS + 1; i-- > 0;)
    rs_stage_line_to (
        stage, rs_vec_add (get_collar_point (stage, neck, i, COLLAR_FRONT * 0.9, COLLAR_SIDE * 0.9),
                           down));
  rs_drawing_close (stage->drawing);
  rs_drawing_fill (stage->drawing, rs_ink (RS_ROLE_SHIRT));
}

/* Its near rim, over the neck. */
static void
add_collar_rim (const RsStage *stage, const RsPart *neck)
{
  RsInk ink = rs_ink (RS_ROLE_SHIRT);

  add_near_rim (stage, neck);
  ink.line = 0.22f;
  rs_drawing_stroke (stage->drawing, ink, COLLAR_WIDTH * stage->k);
}

static void
clip_to_collar (const RsStage *stage, const RsPart *neck)
{
  double ax = rs_camera_get_x (stage->camera, neck->a),
         ay = rs_camera_get_y (stage->camera, neck->a);
  double dx = rs_camera_get_x (stage->camera, neck->b) - ax;
  double dy = rs_camera_get_y (stage->camera, neck->b) - ay;
  double n = MAX (hypot (dx, dy), 1e-9), far = stage->k * 0.4;
  RsVec first = rs_vec (0, 0, 0), p = first;

  for (guint i = 0; i <= COLLAR_POINTS; i++)
    {
      double size = i == 0 || i == COLLAR_POINTS ? 1.6 : 1;

      p = get_collar_point (stage, neck, i, COLLAR_FRONT * size, COLLAR_SIDE * size);
      if (i == 0)
        {
          first = p;
          rs_stage_move_to (stage, p);
        }
      else
        rs_stage_line_to (stage, p);
    }
  rs_drawing_line_to (stage->drawing, rs_camera_get_x (stage->camera, p) + dx / n * far,
                      rs_camera_get_y (stage->camera, p) + dy / n * far);
  rs_drawing_line_to (stage->drawing, rs_camera_get_x (stage->camera, first) + dx / n * far,
                      rs_camera_get_y (stage->camera, first) + dy / n * far);
  rs_drawing_close (stage->drawing);
  rs_drawing_clip (stage->drawing);
}

void
rs_clothes_draw_neck (RsStage *stage, guint index)
{
  const RsPart *neck = &stage->parts->parts[index];

  if (is_collar_open (stage, neck))
    add_collar (stage, neck);
  clip_to_collar (stage, neck);
  rs_part_add_outline (neck, stage->camera, stage->bold, 0, stage->drawing);
  rs_drawing_fill (stage->drawing, rs_ink (RS_ROLE_SKIN));
  stage->outlines[index] = rs_drawing_get_last (stage->drawing);
  rs_drawing_unclip (stage->drawing);
  add_collar_stand (stage, neck);
  add_collar_rim (stage, neck);
}
