/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-scene-sample.h"

#include "rs-film.h"

#include <math.h>

#define PADDING 0.07

void
rs_scene_sample_clear (RsSceneSample *self)
{
  rs_scene_free (self->scene);
  rs_drawing_free (self->drawing);
  rs_movement_unref (self->movement);
}

void
rs_scene_sample_look (RsSceneSample *self, double yaw, double size)
{
  RsExtent extent;

  rs_camera_init (&self->camera, yaw, rs_movement_get_facts (self->movement)->pitch);
  rs_scene_measure (self->scene, &self->motion, &self->camera, &self->style, &extent);
  rs_camera_fit (&self->camera, &extent, size, size, PADDING);
}

void
rs_scene_sample_init (RsSceneSample *self, const char *id)
{
  self->scene = rs_scene_new ();
  self->drawing = rs_drawing_new ();
  self->movement = rs_film_read (id);
  self->style = RS_SCENE_STYLE_DEFAULT;
  rs_motion_init (&self->motion, self->movement, NULL);
  rs_scene_sample_look (self, rs_movement_get_facts (self->movement)->yaw, RS_SCENE_SAMPLE_SIZE);
}

void
rs_scene_sample_draw_at (RsSceneSample *self, double time)
{
  RsBody body;

  rs_drawing_clear (self->drawing);
  rs_motion_get_body (&self->motion, time, &body);
  rs_scene_draw (self->scene, self->movement, &body, &self->camera, &self->style, self->drawing);
}

void
rs_scene_sample_draw_picture (RsSceneSample *self)
{
  rs_scene_sample_draw_at (self,
                           self->motion.arrive[rs_movement_get_facts (self->movement)->picture]);
}

guint
rs_scene_sample_count_path (const RsDrawing *drawing)
{
  guint n;

  rs_drawing_get_path (drawing, &n);
  return n;
}

/* --- What every drawing keeps --- */

static void
assert_finite (const RsDrawing *drawing)
{
  guint n;
  const RsPathElement *path = rs_drawing_get_path (drawing, &n);

  for (guint i = 0; i < n; i++)
    {
      g_assert_true (isfinite (path[i].x) && isfinite (path[i].y));
      g_assert_true (isfinite (path[i].from) && isfinite (path[i].to));
      g_assert_cmpfloat (path[i].radius, >=, 0);
      g_assert_cmpfloat (path[i].radius, <, 1e6);
      g_assert_cmpfloat (path[i].to, >=, path[i].from);
    }
}

static void
assert_ink (const RsOp *op)
{
  g_assert_cmpfloat (op->ink.alpha, >, 0);
  g_assert_cmpfloat (op->ink.alpha, <=, 1);
  g_assert_cmpfloat (op->ink.far, >=, 0);
  g_assert_cmpfloat (op->ink.far, <=, 1);
  g_assert_cmpfloat (ABS (op->ink.tint), <=, 1);
  g_assert_cmpfloat (op->ink.line, >=, 0);
  g_assert_cmpfloat (op->ink.line, <=, 1);
  g_assert_cmpint (op->ink.role, <, RS_N_ROLES);
  if (op->kind == RS_OP_STROKE)
    g_assert_cmpfloat (op->width, >, 0);
  g_assert_cmpuint (op->n_path, >, 0);
}

/* Clips and figures end where they began, and each inside the other. */
static void
assert_balanced (const RsDrawing *drawing)
{
  guint n_ops, n_path = rs_scene_sample_count_path (drawing), n_clips = 0, n_figures = 0,
               outer_clips = 0;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);
  gboolean in_figure = FALSE;

  for (guint i = 0; i < n_ops; i++)
    {
      g_assert_cmpuint (ops[i].first_path + ops[i].n_path, <=, n_path);
      switch (ops[i].kind)
        {
        case RS_OP_CLIP:
          n_clips++;
          g_assert_cmpuint (n_clips, <, RS_SCENE_SAMPLE_MAX_CLIPS);
          break;
        case RS_OP_UNCLIP:
          g_assert_cmpuint (n_clips, >, in_figure ? outer_clips : 0);
          n_clips--;
          break;
        case RS_OP_BEGIN_FIGURE:
          g_assert_false (in_figure);
          in_figure = TRUE;
          outer_clips = n_clips;
          n_figures++;
          break;
        case RS_OP_END_FIGURE:
          g_assert_true (in_figure);
          g_assert_cmpuint (n_clips, ==, outer_clips);
          in_figure = FALSE;
          break;
        case RS_OP_FILL_OVER:
          g_assert_true (in_figure);
          assert_ink (&ops[i]);
          break;
        case RS_OP_FILL:
        case RS_OP_STROKE:
        default:
          assert_ink (&ops[i]);
          break;
        }
    }
  g_assert_false (in_figure);
  g_assert_cmpuint (n_clips, ==, 0);
  g_assert_cmpuint (n_figures, ==, 1);
}

void
rs_scene_sample_assert_whole (const RsDrawing *drawing)
{
  assert_balanced (drawing);
  assert_finite (drawing);
}
