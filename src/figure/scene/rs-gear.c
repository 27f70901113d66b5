/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-hull.h"
#include "figure/scene/rs-stage.h"

#include <math.h>

/* A mat is this thick. */
#define MAT_HEIGHT 0.012
#define CORNER_STEPS 6

static RsInk
tint (RsRole role, double amount)
{
  RsInk ink = rs_ink (role);

  ink.tint = (float) amount;

  return ink;
}

/* A rounded rectangle on the floor. */
static void
add_mat (const RsStage *stage, const RsPart *part, double y)
{
  double x = part->half.x - part->edge, z = part->half.z - part->edge;

  for (guint corner = 0; corner < 4; corner++)
    for (guint i = 0; i <= CORNER_STEPS; i++)
      {
        double t = G_PI_2 * (corner + (double) i / CORNER_STEPS);
        RsVec p = rs_vec (part->a.x + (corner == 0 || corner == 3 ? x : -x) + part->edge * cos (t),
                          part->a.y + y, part->a.z + (corner < 2 ? z : -z) + part->edge * sin (t));

        if (corner == 0 && i == 0)
          rs_stage_move_to (stage, p);
        else
          rs_stage_line_to (stage, p);
      }
  rs_drawing_close (stage->drawing);
}

void
rs_gear_draw_mat (const RsStage *stage, const RsPart *part)
{
  add_mat (stage, part, -MAT_HEIGHT);
  rs_drawing_fill (stage->drawing, tint (RS_ROLE_MAT, -0.18));
  add_mat (stage, part, 0);
  rs_drawing_fill (stage->drawing, rs_ink (RS_ROLE_MAT));
}

static RsRole
get_box_role (const RsPart *part)
{
  if (part->piece == RS_PIECE_WALL)
    return RS_ROLE_WALL;
  /* Legs are thin. */
  if (part->half.x < 0.03 && part->half.z < 0.03)
    return RS_ROLE_EQUIPMENT_DARK;

  return RS_ROLE_EQUIPMENT;
}

/* The faces that look at the camera, each in its own light. */
static void
draw_box (RsStage *stage, guint index)
{
  static const double tints[] = { -0.16, 0.16, 0 };
  const RsPart *part = &stage->parts->parts[index];
  const RsVec axes[] = { part->frame.x, part->frame.y, part->frame.z };
  RsRole role = get_box_role (part);

  rs_part_add_outline (part, stage->camera, 1, 0, stage->drawing);
  rs_drawing_fill (stage->drawing, tint (role, -0.10));
  stage->outlines[index] = rs_drawing_get_last (stage->drawing);

  for (guint axis = 0; axis < 3; axis++)
    for (int sign = -1; sign <= 1; sign += 2)
      {
        static const guint bits[] = { 4, 2, 1 };
        RsSphere face[4];
        guint n = 0;

        if (rs_vec_dot (axes[axis], stage->camera->view) * sign <= 0.01)
          continue;
        for (guint i = 0; i < 8 && i < part->n_spheres; i++)
          if (((i & bits[axis]) != 0) == (sign > 0) && n < G_N_ELEMENTS (face))
            face[n++] = part->spheres[i];
        rs_hull_add (stage->drawing, stage->camera, face, n, 1, 0, 0, 0);
        rs_drawing_fill (stage->drawing, tint (role, tints[axis]));
      }
}

static void
draw_round (RsStage *stage, guint index, RsRole role, double amount)
{
  const RsPart *part = &stage->parts->parts[index];
  gboolean has_handle = part->n_upper > 0 && part->n_upper < part->n_hulls;
  guint n_hulls = has_handle ? part->n_upper : part->n_hulls;

  if (has_handle)
    {
      for (guint i = n_hulls; i < part->n_hulls; i++)
        rs_hull_add (stage->drawing, stage->camera, part->spheres + part->hulls[i].first,
                     part->hulls[i].n, 1, 0, 0, 0);
      rs_drawing_fill (stage->drawing, rs_ink (RS_ROLE_METAL));
    }
  for (guint i = 0; i < n_hulls; i++)
    {
      const RsHull *hull = &part->hulls[i];
      const RsSphere *spheres = part->spheres + hull->first;
      RsInk ink = tint (role, i == 0 ? amount : 0);
      double size;
      guint outline;

      rs_hull_add (stage->drawing, stage->camera, spheres, hull->n, 1, 0, 0, 0);
      rs_drawing_fill (stage->drawing, ink);
      if (stage->detail != RS_DETAIL_FULL || (part->kind == RS_PART_BAR))
        continue;

      outline = rs_drawing_get_last (stage->drawing);
      size = rs_vec_distance (spheres[0].centre, spheres[hull->n / 4].centre) + spheres[0].radius;
      rs_drawing_clip_again (stage->drawing, outline);
      rs_stage_shade (stage, outline, spheres, hull->n, size, ink);
      rs_drawing_unclip (stage->drawing);
    }
}

static gboolean
looks_here (const RsStage *stage, const RsPart *part, guint i)
{
  return rs_vec_dot (part->normals[i % part->n_loop], stage->camera->view) >= 0;
}

/* The half of a loop that looks to the camera, or the other. */
static void
draw_band (const RsStage *stage, const RsPart *part)
{
  gboolean front = part->kind == RS_PART_BAND_FRONT;
  RsVec up = rs_vec_scale (part->axis, part->half_height);
  RsInk ink = tint (RS_ROLE_BAND, front ? 0 : -0.35);
  guint start = part->n_loop, n = 0;

  for (guint i = 0; i < part->n_loop; i++)
    {
      if (looks_here (stage, part, i) != front)
        continue;
      n++;
      if (looks_here (stage, part, i + part->n_loop - 1) != front)
        start = i;
    }
  if (n < 2 || start == part->n_loop)
    return;

  /* One more at each end, so that the halves meet. */
  start = (start + part->n_loop - 1) % part->n_loop;
  n += 2;
  for (guint i = 0; i < n; i++)
    {
      RsVec p = rs_vec_add (part->loop[(start + i) % part->n_loop], up);

      if (i == 0)
        rs_stage_move_to (stage, p);
      else
        rs_stage_line_to (stage, p);
    }
  for (guint i = n; i-- > 0;)
    rs_stage_line_to (stage, rs_vec_sub (part->loop[(start + i) % part->n_loop], up));
  rs_drawing_close (stage->drawing);
  rs_drawing_fill (stage->drawing, ink);
  if (!front || stage->detail == RS_DETAIL_SMALL)
    return;

  for (guint i = 0; i < n; i++)
    if (i == 0)
      rs_stage_move_to (stage, part->loop[start]);
    else
      rs_stage_line_to (stage, part->loop[(start + i) % part->n_loop]);
  ink.tint = -0.3f;
  ink.alpha = 0.5f;
  rs_drawing_stroke (stage->drawing, ink, MAX (0.8, 0.004 * stage->k));
}

/* The strap with a line along its middle, and the dark knot where it is tied. */
static void
draw_strap (RsStage *stage, guint index)
{
  const RsPart *part = &stage->parts->parts[index];
  RsInk ink = tint (RS_ROLE_BAND, -0.3);
  RsVec fork = part->spheres[0].centre;

  for (guint i = part->n_upper; i < part->n_hulls; i++)
    rs_hull_add (stage->drawing, stage->camera, part->spheres + part->hulls[i].first,
                 part->hulls[i].n, stage->bold, 0, 0, 0);
  rs_drawing_fill (stage->drawing, rs_ink (RS_ROLE_BAND));
  stage->outlines[index] = rs_drawing_get_last (stage->drawing);
  rs_hull_add (stage->drawing, stage->camera, part->spheres, 1, stage->bold, 0, 0, 0);
  rs_drawing_fill (stage->drawing, ink);
  if (stage->detail == RS_DETAIL_SMALL)
    return;

  for (guint i = part->n_upper; i < part->n_hulls; i++)
    {
      const RsSphere *spheres = part->spheres + part->hulls[i].first;
      RsVec from = rs_vec_lerp (spheres[0].centre, spheres[1].centre, 0.5);
      RsVec to = rs_vec_lerp (spheres[2].centre, spheres[3].centre, 0.5);

      if (rs_vec_distance (from, fork) > 1e-6)
        rs_stage_move_to (stage, from);
      rs_stage_line_to (stage, to);
      fork = to;
    }
  ink.alpha = 0.5f;
  rs_drawing_stroke (stage->drawing, ink, MAX (0.8, 0.004 * stage->k));
}

void
rs_gear_draw (RsStage *stage, guint index)
{
  const RsPart *part = &stage->parts->parts[index];

  switch (part->kind)
    {
    case RS_PART_BOX:
      draw_box (stage, index);
      break;

    case RS_PART_HANDLE:
      draw_round (stage, index, RS_ROLE_METAL, 0);
      break;

    case RS_PART_WEIGHT:
      draw_round (stage, index, RS_ROLE_EQUIPMENT_DARK, -0.12);
      break;

    case RS_PART_BAR:
      rs_part_add_outline (part, stage->camera, 1, 0, stage->drawing);
      rs_drawing_fill (stage->drawing, rs_ink (RS_ROLE_METAL));
      break;

    case RS_PART_BALL:
      draw_round (stage, index, RS_ROLE_BALL, 0);
      break;

    case RS_PART_BAND_BACK:
    case RS_PART_BAND_FRONT:
      draw_band (stage, part);
      break;

    case RS_PART_STRAP:
      draw_strap (stage, index);
      break;

    default:
      break;
    }
}
