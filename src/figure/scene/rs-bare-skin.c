/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-skeleton.h"
#include "figure/scene/rs-hull.h"
#include "figure/scene/rs-stage.h"

#include <math.h>

/* The part's hulls: the foot, then two for each toe, big one first. */
#define N_TOES 5
#define TOE_HULLS 2

/* How dark it is under the arch, and how dark the lines are that set toes apart. */
#define UNDER_ARCH 0.24
#define TOE_LINE 0.34

/* Nails are drawn from this many pixels a metre on. */
#define NAIL_SCALE 330
#define NAIL_POINTS 12

/* How high the hollow under the arch is, and how much higher when the foot domes. Metres. */
#define HOLLOW 0.029
#define HOLLOW_DOMED 0.013
#define HOLLOW_POINTS 12

static void
add_hulls (const RsStage *stage, const RsPart *part, guint from, guint to, double grow)
{
  for (guint i = from; i < to; i++)
    rs_hull_add (stage->drawing, stage->camera, part->spheres + part->hulls[i].first,
                 part->hulls[i].n, stage->bold, grow, 0, 0);
}

/* Toward the midline. */
static RsVec
get_inner (const RsPart *part)
{
  return rs_vec_scale (part->frame.z, part->side == RS_ONE_RIGHT ? -1 : 1);
}

/* A lighter ellipse on the end of a toe. */
static void
add_nail (const RsStage *stage, const RsPart *part, guint toe)
{
  const RsHull *hull = &part->hulls[part->n_upper + toe * TOE_HULLS + TOE_HULLS - 1];
  const RsSphere *joint = &part->spheres[hull->first], *tip = joint + 1;
  RsVec along = rs_vec_unit (rs_vec_sub (tip->centre, joint->centre));
  RsVec across = rs_vec_unit (rs_vec_reject (part->frame.z, along));
  RsVec up = rs_vec_unit (rs_vec_cross (across, along));
  RsVec centre = rs_vec_along (tip->centre, up, tip->radius * 0.86);
  RsInk ink = rs_stage_get_ink (stage, part, RS_ROLE_SKIN);
  double wide = tip->radius * (toe == 0 ? 0.62 : 0.52), length = tip->radius * 0.60;

  centre = rs_vec_along (centre, along, tip->radius * 0.34);
  along = rs_vec_unit (rs_vec_along (along, up, -0.45));
  if (rs_vec_dot (rs_vec_cross (across, along), stage->camera->view) < 0.1)
    return;

  for (guint i = 0; i < NAIL_POINTS; i++)
    {
      double t = 2 * G_PI * i / NAIL_POINTS;
      RsVec p =
          rs_vec_along (rs_vec_along (centre, across, wide * cos (t)), along, length * sin (t));

      if (i == 0)
        rs_stage_move_to (stage, p);
      else
        rs_stage_line_to (stage, p);
    }
  rs_drawing_close (stage->drawing);
  ink.tint = 0.42f;
  rs_drawing_fill (stage->drawing, ink);
}

static void
draw_toe (const RsStage *stage, const RsPart *part, guint toe)
{
  double grow = CLAMP (0.0022 * stage->k, 0.5, 1.8);
  guint from = part->n_upper + toe * TOE_HULLS, outline;

  if (stage->detail != RS_DETAIL_SMALL)
    {
      const RsSphere *root = &part->spheres[part->hulls[from].first];
      /* The root has no edge: it is one with the foot. */
      RsSphere free[] = { { rs_vec_lerp (root[0].centre, root[1].centre, 0.6), root[1].radius },
                          root[1],
                          root[2] };

      rs_hull_add (stage->drawing, stage->camera, free, 2, stage->bold, grow, 0, 0);
      rs_hull_add (stage->drawing, stage->camera, free + 1, 2, stage->bold, grow, 0, 0);
      rs_drawing_fill_over (stage->drawing, rs_ink_alpha (RS_ROLE_LINE, TOE_LINE));
    }
  add_hulls (stage, part, from, from + TOE_HULLS, 0);
  rs_drawing_fill (stage->drawing, rs_stage_get_ink (stage, part, RS_ROLE_SKIN));
  outline = rs_drawing_get_last (stage->drawing);
  if (stage->detail != RS_DETAIL_FULL || stage->k < NAIL_SCALE)
    return;

  rs_drawing_clip_again (stage->drawing, outline);
  add_nail (stage, part, toe);
  rs_drawing_unclip (stage->drawing);
}

/* Those far away first. */
static void
draw_toes (const RsStage *stage, const RsPart *part)
{
  gboolean is_outer_far = rs_vec_dot (get_inner (part), stage->camera->view) > 0;

  for (guint i = 0; i < N_TOES; i++)
    draw_toe (stage, part, is_outer_far ? N_TOES - 1 - i : i);
}

/* Under the arch one sees the inner side of the outer edge, which is in the shade. */
static void
add_hollow (const RsStage *stage, const RsPart *part)
{
  double inner = rs_vec_dot (get_inner (part), stage->camera->view);

  if (inner <= 0)
    return;

  for (guint i = 0; i <= HOLLOW_POINTS; i++)
    {
      double t = (double) i / HOLLOW_POINTS;
      double rise = (HOLLOW + HOLLOW_DOMED * part->arch) * sin (G_PI * t);
      RsVec p = rs_vec (rs_lerp (-.030, .098, t), rise - RS_SKELETON_ANKLE, 0);

      p = rs_vec_add (part->a, rs_frame_apply (&part->frame, p));
      p = rs_vec_along (p, get_inner (part), .030);
      if (i == 0)
        rs_stage_move_to (stage, p);
      else
        rs_stage_line_to (stage, p);
    }
  rs_drawing_close (stage->drawing);
  rs_drawing_fill (stage->drawing,
                   rs_ink_alpha (RS_ROLE_LINE, UNDER_ARCH * rs_smooth (0, 0.5, inner)));
}

static void
draw_foot (RsStage *stage, guint index)
{
  const RsPart *part = &stage->parts->parts[index];
  guint outline;

  add_hulls (stage, part, 0, part->n_upper, 0);
  rs_drawing_fill (stage->drawing, rs_stage_get_ink (stage, part, RS_ROLE_SKIN));
  outline = rs_drawing_get_last (stage->drawing);
  stage->outlines[index] = outline;
  rs_drawing_clip_again (stage->drawing, outline);
  add_hollow (stage, part);
  rs_muscles_add (stage, part);
  rs_drawing_unclip (stage->drawing);
}

void
rs_skin_draw_foot (RsStage *stage, guint index)
{
  const RsPart *part = &stage->parts->parts[index];
  gboolean is_behind = rs_vec_dot (part->frame.x, stage->camera->view) < -0.2;

  if (is_behind)
    draw_toes (stage, part);
  draw_foot (stage, index);
  if (!is_behind)
    draw_toes (stage, part);
}
