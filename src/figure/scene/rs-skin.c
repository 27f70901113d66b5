/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-skeleton.h"
#include "figure/scene/rs-hull.h"
#include "figure/scene/rs-stage.h"

#include <math.h>

/* A finger or toe: two hulls of a root, a joint and a tip. On a foot the big one comes first. */
#define DIGIT_HULLS 2
#define N_DIGITS 5

/* How dark the lines are that set them apart, and how wide: metres, and pixels at most. */
#define DIGIT_LINE 0.34
#define DIGIT_WIDTH 0.0022
#define DIGIT_MOST 1.8

/* How dark it is under the arch. */
#define UNDER_ARCH 0.24

/* How high the hollow under the arch is, and how much higher when the foot domes. Metres. */
#define HOLLOW 0.029
#define HOLLOW_DOMED 0.013
#define HOLLOW_POINTS 12

/* Nails are drawn from this many pixels a metre on. */
#define NAIL_SCALE 330
#define NAIL_POINTS 12

static void
add_hulls (const RsStage *stage, const RsPart *part, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    rs_hull_add (stage->drawing, stage->camera, part->spheres + part->hulls[i].first,
                 part->hulls[i].n, stage->bold, 0, 0, 0);
}

static guint
get_hull (const RsPart *part, guint digit)
{
  return part->n_upper + digit * DIGIT_HULLS;
}

static const RsSphere *
get_spheres (const RsPart *part, guint digit)
{
  return &part->spheres[part->hulls[get_hull (part, digit)].first];
}

/* The path of the line around a digit, which has none at its root: there it is one with the rest.
 */
static void
add_line (const RsStage *stage, const RsPart *part, guint digit, double free_from)
{
  double grow = CLAMP (DIGIT_WIDTH * stage->k, 0.5, DIGIT_MOST);
  const RsSphere *s = get_spheres (part, digit);
  const RsSphere free[] = { { rs_vec_lerp (s[0].centre, s[1].centre, free_from), s[1].radius },
                            s[1],
                            s[2] };

  rs_hull_add (stage->drawing, stage->camera, free, 2, stage->bold, grow, 0, 0);
  rs_hull_add (stage->drawing, stage->camera, free + 1, 2, stage->bold, grow, 0, 0);
}

static void
fill_digit (const RsStage *stage, const RsPart *part, guint digit)
{
  guint from = get_hull (part, digit);

  add_hulls (stage, part, from, from + DIGIT_HULLS);
  rs_drawing_fill (stage->drawing, rs_stage_get_ink (stage, part, RS_ROLE_SKIN));
}

/* --- Feet --- */

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
  const RsSphere *joint = get_spheres (part, toe) + 1, *tip = joint + 1;
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
  if (stage->detail != RS_DETAIL_SMALL)
    {
      add_line (stage, part, toe, 0.6);
      rs_drawing_fill_over (stage->drawing, rs_ink_alpha (RS_ROLE_LINE, DIGIT_LINE));
    }
  fill_digit (stage, part, toe);
  if (stage->detail != RS_DETAIL_FULL || stage->k < NAIL_SCALE)
    return;

  rs_drawing_clip_again (stage->drawing, rs_drawing_get_last (stage->drawing));
  add_nail (stage, part, toe);
  rs_drawing_unclip (stage->drawing);
}

/* Those far away first. */
static void
draw_toes (const RsStage *stage, const RsPart *part)
{
  gboolean is_outer_far = rs_vec_dot (get_inner (part), stage->camera->view) > 0;

  for (guint i = 0; i < N_DIGITS; i++)
    draw_toe (stage, part, is_outer_far ? N_DIGITS - 1 - i : i);
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

  add_hulls (stage, part, 0, part->n_upper);
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

/* --- Hands --- */

/* A finger is behind the palm when it is so much farther off than its root, metres. */
#define BEHIND_PALM (-0.014)

/* From where on, of its first half, a finger has a line. */
#define FINGER_FREE 0.3

static double
get_depth (const RsStage *stage, const RsPart *part, guint digit)
{
  const RsSphere *s = get_spheres (part, digit);

  return rs_camera_get_depth (stage->camera, rs_vec_lerp (s[1].centre, s[2].centre, 0.5));
}

static gboolean
is_behind_palm (const RsStage *stage, const RsPart *part, guint digit)
{
  double root = rs_camera_get_depth (stage->camera, get_spheres (part, digit)->centre);

  return get_depth (stage, part, digit) - root < BEHIND_PALM;
}

static void
draw_finger (const RsStage *stage, const RsPart *part, guint digit)
{
  add_line (stage, part, digit, FINGER_FREE);
  rs_drawing_fill (stage->drawing, rs_ink_alpha (RS_ROLE_LINE, DIGIT_LINE));
  fill_digit (stage, part, digit);
}

/* The fingers of a hand one by one, those far away first and the palm where it is among them. */
void
rs_skin_draw_hand (RsStage *stage, guint index)
{
  const RsPart *part = &stage->parts->parts[index];
  guint order[N_DIGITS], outline;

  add_hulls (stage, part, 0, part->n_hulls);
  rs_drawing_fill (stage->drawing, rs_stage_get_ink (stage, part, RS_ROLE_SKIN));
  outline = rs_drawing_get_last (stage->drawing);
  stage->outlines[index] = outline;
  if (stage->detail != RS_DETAIL_FULL)
    return;

  rs_drawing_clip_again (stage->drawing, outline);
  for (guint i = 0; i < N_DIGITS; i++)
    {
      guint j = i;

      for (; j > 0 && get_depth (stage, part, order[j - 1]) > get_depth (stage, part, i); j--)
        order[j] = order[j - 1];
      order[j] = i;
    }
  for (guint i = 0; i < N_DIGITS; i++)
    if (is_behind_palm (stage, part, order[i]))
      draw_finger (stage, part, order[i]);
  add_hulls (stage, part, 0, part->n_upper);
  rs_drawing_fill (stage->drawing, rs_stage_get_ink (stage, part, RS_ROLE_SKIN));
  for (guint i = 0; i < N_DIGITS; i++)
    if (!is_behind_palm (stage, part, order[i]))
      draw_finger (stage, part, order[i]);
  rs_drawing_unclip (stage->drawing);
}
