/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-hull.h"
#include "figure/scene/rs-stage.h"

#include <math.h>

/* The ellipsoid that hair lies on, in the frame of the head. */
static const RsVec skull = { .004, .112, 0 };
static const RsVec radii = { .099, .0845, .0775 };

/* A cap of hair: where it looks, half its angle in degrees, how far off the skull it is. */
typedef struct
{
  RsVec axis;
  double half;
  double grow;
} RsCap;

static const RsCap caps[] = {
  { { -1, .06, 0 }, 79, 1.075 },                                     /* nape and back */
  { { -.35, .35, .9 }, 54, 1.085 },                                  /* above the ears */
  { { -.35, .35, -.9 }, 54, 1.085 }, { { -.62, .50, 0 }, 84, 1.08 }, /* temples */
  { { -.26, 1, .18 }, 74, 1.105 }, /* crown, with a fringe to one side */
};

/* How dark it is under the jaw. */
#define JAW_SHADE 0.13

#define CAP_POINTS 64
#define RIM_POINTS 32
#define ELLIPSE_POINTS 14

static RsVec
place (const RsPart *head, RsVec p)
{
  return rs_vec_add (head->a, rs_frame_apply (&head->frame, p));
}

/* A small ellipse on the surface whose normal is @n, if that looks at the camera. */
static void
add_spot (const RsStage *stage,
          const RsPart *head,
          RsVec at,
          RsVec n,
          double wide,
          double high,
          RsInk ink)
{
  RsVec z, y;

  n = rs_vec_unit (n);
  if (rs_vec_dot (rs_frame_apply (&head->frame, n), stage->camera->view) <= 0.05)
    return;

  z = rs_vec_unit (rs_vec_reject (rs_vec (0, 0, 1), n));
  y = rs_vec_cross (z, n);
  for (guint i = 0; i < ELLIPSE_POINTS; i++)
    {
      double t = 2 * G_PI * i / ELLIPSE_POINTS;
      RsVec p = rs_vec_along (rs_vec_along (at, z, wide * cos (t)), y, high * sin (t));

      if (i == 0)
        rs_stage_move_to (stage, place (head, p));
      else
        rs_stage_line_to (stage, place (head, p));
    }
  rs_drawing_close (stage->drawing);
  rs_drawing_fill (stage->drawing, ink);
}

/* The underside of the nose, which only a profile shows by its outline. */
static void
add_nose (const RsStage *stage, const RsPart *head)
{
  if (rs_vec_dot (head->frame.x, stage->camera->view) <= 0.05)
    return;

  rs_stage_move_to (stage, place (head, rs_vec (.098, .0585, -.0095)));
  rs_stage_line_to (stage, place (head, rs_vec (.107, .0545, -.0055)));
  rs_stage_line_to (stage, place (head, rs_vec (.110, .0535, 0)));
  rs_stage_line_to (stage, place (head, rs_vec (.107, .0545, .0055)));
  rs_stage_line_to (stage, place (head, rs_vec (.098, .0585, .0095)));
  rs_drawing_stroke (stage->drawing, rs_ink_alpha (RS_ROLE_EAR, 0.9), .004 * stage->k);
}

/* From the ears along the jaw to the chin: above it is the face, below it the neck begins. */
static const RsVec jaw[] = { { .002, .032, .066 }, { .030, .004, .050 },   { .054, -.018, .029 },
                             { .067, -.0225, 0 },  { .054, -.018, -.029 }, { .030, .004, -.050 },
                             { .002, .032, -.066 } };

void
rs_face_shade_jaw (const RsStage *stage, const RsPart *head)
{
  double below = -rs_vec_dot (rs_frame_apply (&head->frame, rs_vec_unit (rs_vec (-.3, 1, 0))),
                              stage->camera->view);

  if (below <= 0.35 || stage->detail != RS_DETAIL_FULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (jaw); i++)
    if (i == 0)
      rs_stage_move_to (stage, place (head, jaw[i]));
    else
      rs_stage_line_to (stage, place (head, jaw[i]));
  rs_stage_line_to (stage, place (head, rs_vec (-.08, .03, -.07)));
  rs_stage_line_to (stage, place (head, rs_vec (-.08, .03, .07)));
  rs_drawing_close (stage->drawing);
  rs_drawing_fill (stage->drawing,
                   rs_ink_alpha (RS_ROLE_LINE, JAW_SHADE * rs_smooth (0.35, 0.85, below)));
}

void
rs_face_draw (const RsStage *stage, const RsPart *head)
{
  RsVec mouth = rs_frame_apply (&head->frame, rs_vec_unit (rs_vec (1, -.25, 0)));

  if (stage->detail != RS_DETAIL_FULL)
    return;

  for (int side = -1; side <= 1; side += 2)
    {
      add_spot (stage, head, rs_vec (.0865, .086, side * .032), rs_vec (.9, .1, side * .42), .0078,
                .0092, rs_ink (RS_ROLE_EYE));
      add_spot (stage, head, rs_vec (.088, .110, side * .034), rs_vec (.9, .3, side * .40), .0135,
                .0030, rs_ink (RS_ROLE_BROW));
      add_spot (stage, head, rs_vec (.078, .052, side * .044), rs_vec (.8, -.1, side * .55), .015,
                .011, rs_ink_alpha (RS_ROLE_CHEEK, 0.35));
    }
  add_nose (stage, head);

  if (rs_vec_dot (mouth, stage->camera->view) <= 0.05)
    return;
  for (int i = -4; i <= 4; i++)
    {
      double t = i / 4.0;
      RsVec p = rs_vec (.0895 - .0065 * t * t, .0255 + .0085 * t * t, .019 * t);

      if (i == -4)
        rs_stage_move_to (stage, place (head, p));
      else
        rs_stage_line_to (stage, place (head, p));
    }
  rs_drawing_stroke (stage->drawing, rs_ink (RS_ROLE_MOUTH), .005 * stage->k);
}

/* --- Hair --- */

/* A cap on the unit sphere: its axis, and the plane of its edge. */
typedef struct
{
  RsVec axis;
  RsVec e1;
  RsVec e2;
  RsVec view; /* visible is what is on this side */
  double c;
  double s;
  double grow;
} RsCapPlane;

static void
add_cap_point (
    const RsStage *stage, const RsPart *head, const RsCapPlane *cap, RsVec u, gboolean first)
{
  RsVec p = rs_vec_add (skull, rs_vec (radii.x * cap->grow * u.x, radii.y * cap->grow * u.y,
                                       radii.z * cap->grow * u.z));

  if (first)
    rs_stage_move_to (stage, place (head, p));
  else
    rs_stage_line_to (stage, place (head, p));
}

static RsVec
get_edge (const RsCapPlane *cap, guint i)
{
  double t = 2 * G_PI * i / CAP_POINTS;

  return rs_vec_along (rs_vec_along (rs_vec_scale (cap->axis, cap->c), cap->e1, cap->s * cos (t)),
                       cap->e2, cap->s * sin (t));
}

static gboolean
is_visible (const RsCapPlane *cap, guint i)
{
  return rs_vec_dot (get_edge (cap, i % CAP_POINTS), cap->view) >= 0;
}

/* From the end of the visible run of the edge back to its beginning, along the rim. */
static void
add_rim (
    const RsStage *stage, const RsPart *head, const RsCapPlane *cap, RsVec last, gboolean first)
{
  double facing = rs_vec_dot (cap->axis, cap->view);
  RsVec near = rs_vec_unit (rs_vec_reject (cap->axis, cap->view));
  RsVec tangent = rs_vec_cross (cap->view, near);
  double end = acos (CLAMP (cap->c / sqrt (MAX (1e-9, 1 - facing * facing)), -1, 1));
  double from = atan2 (rs_vec_dot (last, tangent), rs_vec_dot (last, near)) > 0 ? end : -end;

  for (guint i = 0; i <= RIM_POINTS; i++)
    {
      double t = from * (1 - 2.0 * i / RIM_POINTS);

      add_cap_point (stage, head, cap,
                     rs_vec_along (rs_vec_scale (near, cos (t)), tangent, sin (t)),
                     first && i == 0);
    }
}

/* @is_back: only what stands out behind the head, between its rim and the chord of that. */
static gboolean
add_cap (const RsStage *stage, const RsPart *head, const RsCap *shape, gboolean is_back)
{
  RsVec v = rs_frame_unapply (&head->frame, stage->camera->view);
  RsCapPlane cap = { .axis = rs_vec_unit (shape->axis),
                     .c = cos (rs_radians (shape->half)),
                     .s = sin (rs_radians (shape->half)),
                     .grow = shape->grow };
  RsVec other = fabs (cap.axis.z) < 0.9 ? rs_vec (0, 0, 1) : rs_vec (1, 0, 0);
  guint n_visible = 0, start = 0;

  /* The normal of the ellipsoid at radii·u is u / radii. */
  cap.view = rs_vec_unit (rs_vec (v.x / radii.x, v.y / radii.y, v.z / radii.z));
  cap.e1 = rs_vec_unit (rs_vec_cross (cap.axis, other));
  cap.e2 = rs_vec_cross (cap.axis, cap.e1);

  for (guint i = 0; i < CAP_POINTS; i++)
    {
      n_visible += is_visible (&cap, i);
      if (is_visible (&cap, i) && !is_visible (&cap, i + CAP_POINTS - 1))
        start = i;
    }
  if (n_visible == 0 || (is_back && n_visible == CAP_POINTS))
    return FALSE;

  for (guint i = 0; i < n_visible && !is_back; i++)
    add_cap_point (stage, head, &cap, get_edge (&cap, (start + i) % CAP_POINTS), i == 0);
  if (n_visible < CAP_POINTS)
    add_rim (stage, head, &cap, get_edge (&cap, (start + n_visible - 1) % CAP_POINTS), is_back);
  rs_drawing_close (stage->drawing);

  return TRUE;
}

static void
add_ear (const RsStage *stage, const RsPart *head, int side)
{
  RsVec front = rs_vec (.88, 0, -.48 * side), up = rs_vec (-.15, 1, .12 * side);
  RsVec at = rs_vec (-.004, .068, side * .0800);

  /* On the far side it disappears behind the head. */
  double seen = rs_smooth (-.25, -.05, side * rs_vec_dot (head->frame.z, stage->camera->view));

  if (seen < .05)
    return;

  for (guint i = 0; i < ELLIPSE_POINTS; i++)
    {
      double t = 2 * G_PI * i / ELLIPSE_POINTS;
      RsVec p = rs_vec_along (rs_vec_along (at, front, .0135 * seen * cos (t)), up,
                              .0205 * seen * sin (t));

      if (i == 0)
        rs_stage_move_to (stage, place (head, p));
      else
        rs_stage_line_to (stage, place (head, p));
    }
  rs_drawing_close (stage->drawing);
  rs_drawing_fill (stage->drawing, rs_ink (RS_ROLE_EAR));
}

gboolean
rs_face_has_tail_behind (const RsStage *stage, const RsPart *hair)
{
  RsVec middle, head;

  if (hair->n_spheres < 6)
    return FALSE;

  middle = rs_vec_lerp (hair->spheres[4].centre, hair->spheres[5].centre, 0.5);
  head = place (hair, rs_vec (0, .10, 0));

  return rs_camera_get_depth (stage->camera, middle) < rs_camera_get_depth (stage->camera, head);
}

void
rs_face_draw_tail (const RsStage *stage, const RsPart *hair)
{
  if (hair->n_hulls <= hair->n_upper)
    return;

  for (guint i = hair->n_upper; i < hair->n_hulls; i++)
    rs_hull_add (stage->drawing, stage->camera, hair->spheres + hair->hulls[i].first,
                 hair->hulls[i].n, stage->bold, 0, 0, 0);
  rs_drawing_fill (stage->drawing, rs_ink (RS_ROLE_HAIR));
}

void
rs_face_draw_back (const RsStage *stage, const RsPart *hair)
{
  gboolean has_any = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (caps); i++)
    has_any |= add_cap (stage, hair, &caps[i], TRUE);
  if (has_any)
    rs_drawing_fill (stage->drawing, rs_ink (RS_ROLE_HAIR));
}

void
rs_face_draw_hair (RsStage *stage, guint index)
{
  const RsPart *hair = &stage->parts->parts[index];

  for (guint i = 0; i < G_N_ELEMENTS (caps); i++)
    if (add_cap (stage, hair, &caps[i], FALSE))
      rs_drawing_fill (stage->drawing, rs_ink (RS_ROLE_HAIR));
  add_ear (stage, hair, -1);
  add_ear (stage, hair, 1);
  if (!rs_face_has_tail_behind (stage, hair))
    rs_face_draw_tail (stage, hair);
}
