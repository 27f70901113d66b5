/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-hull.h"
#include "figure/scene/rs-stage.h"
#include "figure/scene/rs-tube.h"

#include <math.h>

/* Which garments a part wears: the far end of the first is the beginning of the second. */
typedef struct
{
  RsPartKind part;
  RsRole upper; /* from the proximal end to @edge */
  RsRole lower; /* from @edge on */
  double edge;
} RsGarment;

static const RsGarment garments[] = {
  { RS_PART_THIGH, RS_ROLE_SHORTS, RS_ROLE_SKIN, 0.50 },
  { RS_PART_UPPER_ARM, RS_ROLE_SHIRT, RS_ROLE_SKIN, 0.46 },
  { RS_PART_SHANK, RS_ROLE_SKIN, RS_ROLE_SOCK, 0.87 },
};

/* The shirt ends this far above the hips. */
#define HEM 0.098

/* How much the second colour goes under the first, so that nothing shows between, pixels. */
#define OVERLAP 1.2

/* How much wider than an edge a part may be beyond it, metres. */
#define TRUNK_REACH 0.12
#define LIMB_REACH 0.02

#define ZONE_POINTS 16

static const RsGarment *
find_garment (const RsPart *part)
{
  /* No sock without a shoe. */
  if (part->is_bare)
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (garments); i++)
    if (garments[i].part == part->kind)
      return &garments[i];

  return NULL;
}

/* The direction along a tube on the picture at @s, of length 1 or 0. */
static void
get_axis (const RsStage *stage, const RsPart *part, double s, double *dx, double *dy)
{
  double length = part->rings[part->n_rings - 1].s - part->rings[0].s;
  RsVec a = rs_part_get_ring (part, s - 0.15 * length).centre;
  RsVec b = rs_part_get_ring (part, s + 0.15 * length).centre;
  double x = rs_camera_get_x (stage->camera, b) - rs_camera_get_x (stage->camera, a);
  double y = rs_camera_get_y (stage->camera, b) - rs_camera_get_y (stage->camera, a);
  double n = hypot (x, y);

  *dx = n > 1e-9 ? x / n : 0;
  *dy = n > 1e-9 ? y / n : 0;
}

/* A ring as the camera sees it: the half in front, and where the tube goes on from there. */
typedef struct
{
  RsRing ring;
  double view;
  double dx; /* of length 1, toward the distal end */
  double dy;
  double facing; /* how much the distal end looks at the camera, −1 to 1 */
} RsEdge;

static RsEdge
get_edge (const RsStage *stage, const RsPart *part, double s)
{
  const RsCamera *camera = stage->camera;
  RsRing ring = rs_part_get_ring (part, s);
  RsEdge edge = { .ring = ring, .view = rs_ring_get_view (&ring, camera) };
  RsVec along = rs_vec_sub (part->rings[part->n_rings - 1].centre, part->rings[0].centre);
  RsVec normal = rs_vec_unit (rs_vec_cross (ring.out, ring.front)), on_picture;
  double n;

  if (rs_vec_dot (normal, along) < 0)
    normal = rs_vec_scale (normal, -1);
  edge.facing = rs_vec_dot (normal, camera->view);

  /* Seen along the tube, the way to its end is away from the middle of the half in front. */
  on_picture = normal;
  if (fabs (edge.facing) > 0.9)
    on_picture = rs_vec_scale (rs_vec_add (rs_vec_scale (ring.front, cos (edge.view)),
                                           rs_vec_scale (ring.out, sin (edge.view))),
                               edge.facing > 0 ? -1 : 1);
  edge.dx = rs_vec_dot (on_picture, camera->right);
  edge.dy = -rs_vec_dot (on_picture, camera->up);
  n = MAX (hypot (edge.dx, edge.dy), 1e-9);
  edge.dx /= n;
  edge.dy /= n;

  return edge;
}

/* What of the picture is on one side of the edge: +1 distal, −1 proximal. @overlap: pixels */
static void
add_zone (const RsStage *stage, const RsEdge *edge, int toward, double overlap)
{
  double far = stage->k * 1.2, dx = edge->dx * toward, dy = edge->dy * toward;
  double first_x = 0, first_y = 0, x = 0, y = 0;

  for (guint i = 0; i <= ZONE_POINTS; i++)
    {
      double size = i == 0 || i == ZONE_POINTS ? 1.8 : 1;
      RsVec p = rs_ring_get_point (&edge->ring, edge->view - G_PI_2 + G_PI * i / ZONE_POINTS,
                                   stage->bold, size);

      x = rs_camera_get_x (stage->camera, p) - dx * overlap;
      y = rs_camera_get_y (stage->camera, p) - dy * overlap;
      if (i == 0)
        {
          first_x = x;
          first_y = y;
          rs_drawing_move_to (stage->drawing, x, y);
        }
      else
        rs_drawing_line_to (stage->drawing, x, y);
    }
  rs_drawing_line_to (stage->drawing, x + dx * far, y + dy * far);
  rs_drawing_line_to (stage->drawing, first_x + dx * far, first_y + dy * far);
  rs_drawing_close (stage->drawing);
}

/* By how much what looks at the camera reaches over the edge that it hides. */
static double
get_reach (const RsStage *stage, const RsEdge *edge, double reach)
{
  return stage->k * reach * rs_smooth (0.5, 0.9, fabs (edge->facing));
}

static void
add_outline (RsStage *stage, const RsPart *part)
{
  rs_part_add_outline (part, stage->camera, stage->bold, 0, stage->drawing);
}

static RsRole
get_role (RsPartKind kind)
{
  switch (kind)
    {
    case RS_PART_PELVIS:
      return RS_ROLE_SHORTS;
    case RS_PART_TRUNK:
      return RS_ROLE_SHIRT;
    case RS_PART_HAIR:
      return RS_ROLE_HAIR;
    case RS_PART_FOOT:
      return RS_ROLE_SHOE;
    default:
      return RS_ROLE_SKIN;
    }
}

void
rs_clothes_clip_to_shirt (const RsStage *stage, const RsPart *trunk)
{
  RsEdge edge = get_edge (stage, trunk, HEM);

  add_zone (stage, &edge, 1, edge.facing > 0 ? get_reach (stage, &edge, TRUNK_REACH) : 0);
  rs_drawing_clip (stage->drawing);
}

/* The garment that looks away first, and then the one in front of it. */
static void
fill_garments (RsStage *stage, guint index, const RsGarment *garment)
{
  const RsPart *part = &stage->parts->parts[index];
  RsEdge edge = get_edge (stage, part, garment->edge);
  int near = edge.facing > 0 ? 1 : -1;
  RsInk first = rs_stage_get_ink (stage, part, near > 0 ? garment->upper : garment->lower);
  RsInk last = rs_stage_get_ink (stage, part, near > 0 ? garment->lower : garment->upper);

  add_zone (stage, &edge, -near, OVERLAP);
  rs_drawing_clip (stage->drawing);
  add_outline (stage, part);
  rs_drawing_fill (stage->drawing, first);
  stage->outlines[index] = rs_drawing_get_last (stage->drawing);
  rs_drawing_unclip (stage->drawing);

  add_zone (stage, &edge, near, get_reach (stage, &edge, LIMB_REACH));
  rs_drawing_clip (stage->drawing);
  rs_drawing_fill_again (stage->drawing, stage->outlines[index], last);
  rs_drawing_unclip (stage->drawing);
}

void
rs_clothes_fill (RsStage *stage, guint index)
{
  const RsPart *part = &stage->parts->parts[index];
  const RsGarment *garment = find_garment (part);

  if (garment != NULL)
    {
      fill_garments (stage, index, garment);
      return;
    }

  if (part->kind == RS_PART_TRUNK)
    rs_clothes_clip_to_shirt (stage, part);
  add_outline (stage, part);
  rs_drawing_fill (stage->drawing, rs_stage_get_ink (stage, part, get_role (part->kind)));
  stage->outlines[index] = rs_drawing_get_last (stage->drawing);
  if (part->kind == RS_PART_TRUNK)
    rs_drawing_unclip (stage->drawing);
}

/* --- Trims --- */

/* A stripe along the tube at an angle, or nothing where it looks away. */
static void
add_stripe (const RsStage *stage, const RsPart *part, double degrees, double from, double to)
{
  const double half = rs_radians (9);
  double lows[2][11], highs[2][11];
  guint n = 0;

  for (guint i = 0; i <= 10; i++)
    {
      RsRing ring = rs_part_get_ring (part, rs_lerp (from, to, i / 10.0));
      double view = rs_ring_get_view (&ring, stage->camera);
      double at = remainder (rs_radians (degrees) - view, 2 * G_PI);
      double low = at - half, high = at + half;
      RsVec a, b;

      if (low >= G_PI_2 || high <= -G_PI_2)
        continue;
      a = rs_ring_get_point (&ring, view + MAX (low, -G_PI_2), stage->bold,
                             low < -G_PI_2 ? 1.2 : 1);
      b = rs_ring_get_point (&ring, view + MIN (high, G_PI_2), stage->bold,
                             high > G_PI_2 ? 1.2 : 1);
      lows[0][n] = rs_camera_get_x (stage->camera, a);
      lows[1][n] = rs_camera_get_y (stage->camera, a);
      highs[0][n] = rs_camera_get_x (stage->camera, b);
      highs[1][n++] = rs_camera_get_y (stage->camera, b);
    }
  if (n < 2)
    return;

  for (guint i = 0; i < n; i++)
    if (i == 0)
      rs_drawing_move_to (stage->drawing, lows[0][i], lows[1][i]);
    else
      rs_drawing_line_to (stage->drawing, lows[0][i], lows[1][i]);
  for (guint i = n; i-- > 0;)
    rs_drawing_line_to (stage->drawing, highs[0][i], highs[1][i]);
  rs_drawing_close (stage->drawing);
  rs_drawing_fill (stage->drawing, rs_stage_get_ink (stage, part, RS_ROLE_TRIM));
}

static void
add_hem (const RsStage *stage, const RsPart *part, double s, RsRole role)
{
  RsRing ring = rs_part_get_ring (part, s);
  double view = rs_ring_get_view (&ring, stage->camera);
  RsInk ink = rs_stage_get_ink (stage, part, role);

  for (guint i = 0; i <= 12; i++)
    {
      RsVec p = rs_ring_get_point (&ring, view - G_PI_2 + G_PI * i / 12, stage->bold, 1.02);

      if (i == 0)
        rs_stage_move_to (stage, p);
      else
        rs_stage_line_to (stage, p);
    }
  ink.line = 0.5;
  ink.alpha = 0.55f;
  rs_drawing_stroke (stage->drawing, ink, MAX (0.7, 0.0028 * stage->k));
}

void
rs_clothes_trim (const RsStage *stage, const RsPart *part)
{
  const RsGarment *garment = find_garment (part);

  if (stage->detail != RS_DETAIL_FULL)
    return;

  if (part->kind == RS_PART_THIGH && !rs_muscles_mark (stage, part))
    add_stripe (stage, part, 92, -0.05, garment->edge - 0.015);
  if (part->kind == RS_PART_THIGH || part->kind == RS_PART_UPPER_ARM)
    add_hem (stage, part, garment->edge - 0.02, garment->upper);
}

/* --- Shade --- */

/* A strip along a tube on the side away from the light, wider where the light falls across. */
static void
add_shade_strip (const RsStage *stage, const RsPart *part)
{
  gboolean is_trunk = part->kind == RS_PART_TRUNK || part->kind == RS_PART_PELVIS;
  double from = part->rings[0].s;
  double to = is_trunk ? 0.32 : part->rings[part->n_rings - 1].s;
  double length = to - from, dx, dy, wide, sign;
  RsRing middle = rs_part_get_ring (part, (from + to) / 2);
  double view = rs_ring_get_view (&middle, stage->camera);
  RsVec rim = rs_ring_get_point (&middle, view + G_PI_2, 1, 1);
  double x = rs_camera_get_x (stage->camera, rim) - rs_camera_get_x (stage->camera, middle.centre);
  double y = rs_camera_get_y (stage->camera, rim) - rs_camera_get_y (stage->camera, middle.centre);

  get_axis (stage, part, (from + to) / 2, &dx, &dy);
  wide = fabs (RS_LIGHT_X * dy - RS_LIGHT_Y * dx) * (is_trunk ? 24 : 46);
  sign = x * RS_LIGHT_X + y * RS_LIGHT_Y > 0 ? -1 : 1;

  for (int pass = 0; pass < 2; pass++)
    for (guint i = 0; i < 10; i++)
      {
        double t = (pass == 0 ? i : 9 - i) / 9.0;
        double along = is_trunk ? 1.12 * t - 0.12 : 1.24 * t - 0.12;
        RsRing ring = rs_part_get_ring (part, from + length * along);
        /* On the chest it runs out, or it would end in a corner beside the shoulder. */
        double taper = is_trunk ? 1 - rs_smooth (0.14, 0.32, ring.s) : 1;
        double angle = rs_ring_get_view (&ring, stage->camera) +
                       sign * rs_radians (pass == 0 ? 90 - wide * taper : 90);
        RsVec p = rs_ring_get_point (&ring, angle, stage->bold, pass == 0 ? 1 : 1 + 0.6 * taper);

        if (pass == 0 && i == 0)
          rs_stage_move_to (stage, p);
        else
          rs_stage_line_to (stage, p);
      }
  rs_drawing_close (stage->drawing);
  rs_drawing_fill (stage->drawing, rs_ink_alpha (RS_ROLE_LINE, RS_SHADE));
}

/* Round things: the nose of a head is too small for it, and a shoe has its sole apart. */
void
rs_clothes_shade_round (const RsStage *stage, const RsPart *part, guint outline, RsRole role)
{
  const RsHull *last = &part->hulls[part->kind == RS_PART_HEAD ? 1 : part->n_upper - 1];
  guint n = last->first + last->n;
  double mean = 0;

  for (guint i = 0; i < n; i++)
    mean += part->spheres[i].radius / n;
  rs_stage_shade (stage, outline, part->spheres, n, mean, rs_stage_get_ink (stage, part, role));
}

void
rs_clothes_shade (const RsStage *stage, guint index)
{
  const RsPart *part = &stage->parts->parts[index];

  if (part->n_rings > 0)
    add_shade_strip (stage, part);
  else if (part->kind == RS_PART_HEAD && stage->detail == RS_DETAIL_FULL)
    rs_clothes_shade_round (stage, part, stage->outlines[index], RS_ROLE_SKIN);
}

/* --- Shoes --- */

static void
add_hulls (const RsStage *stage, const RsPart *part, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    rs_hull_add (stage->drawing, stage->camera, part->spheres + part->hulls[i].first,
                 part->hulls[i].n, stage->bold, 0, 0, 0);
}

/* A point of the shoe: y from the sole, z outward. */
static RsVec
place_on_shoe (const RsPart *part, double x, double y, double z)
{
  double sign = part->side == RS_ONE_RIGHT ? 1 : -1;

  return rs_vec_add (part->a, rs_frame_apply (&part->frame, rs_vec (x, y - 0.0803, sign * z)));
}

static void
add_line (const RsStage *stage, const RsPart *part, RsVec a, RsVec b, double width)
{
  rs_stage_move_to (stage, a);
  rs_stage_line_to (stage, b);
  rs_drawing_stroke (stage->drawing, rs_stage_get_ink (stage, part, RS_ROLE_SHOE_DETAIL),
                     width * stage->k);
}

static void
add_shoe_details (const RsStage *stage, const RsPart *part)
{
  static const double stripes[][2] = { { 0.020, 0.044 }, { 0.054, 0.074 } };
  RsVec back = rs_vec_scale (part->frame.x, -1);

  for (int z = -1; z <= 1; z += 2)
    {
      double sign = part->side == RS_ONE_RIGHT ? 1 : -1;

      if (rs_vec_dot (part->frame.z, stage->camera->view) * z * sign <= 0.25)
        continue;
      for (guint i = 0; i < G_N_ELEMENTS (stripes); i++)
        add_line (stage, part, place_on_shoe (part, stripes[i][0] - 0.004, 0.018, 0.040 * z),
                  place_on_shoe (part, stripes[i][1] + 0.010, 0.085, 0.027 * z), 0.0085);
    }
  if (rs_vec_dot (back, stage->camera->view) > 0.12)
    add_line (stage, part, place_on_shoe (part, -0.082, 0.058, 0),
              place_on_shoe (part, -0.070, 0.094, 0), 0.020);
}

static void
draw_upper (RsStage *stage, guint index)
{
  const RsPart *part = &stage->parts->parts[index];
  guint outline;

  add_hulls (stage, part, 0, part->n_upper);
  rs_drawing_fill (stage->drawing, rs_stage_get_ink (stage, part, RS_ROLE_SHOE));
  outline = rs_drawing_get_last (stage->drawing);
  rs_drawing_clip_again (stage->drawing, outline);
  if (stage->detail == RS_DETAIL_FULL)
    {
      rs_clothes_shade_round (stage, part, outline, RS_ROLE_SHOE);
      add_shoe_details (stage, part);
    }
  rs_muscles_add (stage, part);
  rs_drawing_unclip (stage->drawing);
}

void
rs_clothes_draw_shoe (RsStage *stage, guint index)
{
  const RsPart *part = &stage->parts->parts[index];
  gboolean is_below = rs_vec_dot (part->frame.y, stage->camera->view) < -0.05;

  if (is_below)
    draw_upper (stage, index);
  add_hulls (stage, part, part->n_upper, part->n_hulls);
  rs_drawing_fill (stage->drawing, rs_stage_get_ink (stage, part, RS_ROLE_SOLE));
  if (!is_below)
    draw_upper (stage, index);
}
