/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-fault-picture.h"

#include "figure/scene/rs-stage.h"

#include <math.h>

/* Left free around what is shown; parts of the picture's shorter side, as all below. */
#define PADDING 0.04

#define RING_WIDTH 0.014
#define MIN_RING_WIDTH 1.6
#define HALO_WIDTH 0.009
#define MIN_HALO_WIDTH 1.1

#define BADGE 0.066 /* radius */
#define MIN_BADGE 8
#define BADGE_GAP 0.02
#define SIGN 0.42 /* half of a sign, of the badge's radius */
#define SIGN_WIDTH 0.26

typedef struct
{
  double x;
  double y;
  double radius;
} Ring;

/* How large the thing is that is looked at, metres. */
static double
get_ring_size (RsPoint point)
{
  switch (point)
    {
    case RS_POINT_PELVIS:
    case RS_POINT_HEAD:
      return 0.15;

    case RS_POINT_LOWER_BACK:
    case RS_POINT_UPPER_BACK:
    case RS_POINT_LEFT_HIP:
    case RS_POINT_RIGHT_HIP:
      return 0.125;

    case RS_POINT_LEFT_ANKLE:
    case RS_POINT_RIGHT_ANKLE:
    case RS_POINT_LEFT_HEEL:
    case RS_POINT_RIGHT_HEEL:
      return 0.095;

    default:
      return 0.1;
    }
}

/* How far around @about the picture shows, or 0 for everything. */
static double
get_reach (const RsMovementFacts *facts, const RsFault *fault, RsPoint *about)
{
  *about = fault->reach > 0 ? fault->about : facts->about;
  return fault->reach > 0 ? fault->reach : facts->reach;
}

/* A close-up is of so little that a ring would not be on it. */
static double
get_ring_radius (const RsMovementFacts *facts, const RsFault *fault, RsPoint point)
{
  RsPoint about;
  double size = get_ring_size (point), reach = get_reach (facts, fault, &about);

  return reach > 0 ? MIN (size, reach * 0.3) : size;
}

void
rs_fault_picture_get_ring (RsMovement *movement,
                           guint fault,
                           guint mark,
                           gboolean wrong,
                           const RsCamera *camera,
                           double *x,
                           double *y,
                           double *radius)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  RsPoint point = facts->faults[fault].marks[mark];
  RsBody body;
  RsVec at;

  rs_movement_get_fault_body (movement, fault, wrong, &body);
  at = rs_body_get_point (&body, point);
  *x = rs_camera_get_x (camera, at);
  *y = rs_camera_get_y (camera, at);
  *radius = get_ring_radius (facts, &facts->faults[fault], point) * camera->scale;
}

/* What the two poses cover, or of a close-up its surroundings; and the rings in any case. */
static void
measure (RsScene *scene,
         RsMovement *movement,
         guint fault,
         const RsSceneStyle *style,
         const RsCamera *camera,
         RsExtent *extent)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  const RsFault *facts_of_fault = &facts->faults[fault];
  RsPoint about;
  double reach = get_reach (facts, facts_of_fault, &about);

  *extent = RS_EXTENT_EMPTY;
  for (guint wrong = 0; wrong < 2; wrong++)
    {
      RsBody body;

      rs_movement_get_fault_body (movement, fault, wrong == 1, &body);
      if (reach <= 0)
        rs_scene_measure_body (scene, movement, &body, camera, style, extent);
      else if (wrong == 0)
        rs_extent_add_sphere (extent, camera, rs_body_get_point (&body, about), reach);
      for (guint i = 0; i < facts_of_fault->n_marks; i++)
        {
          RsPoint point = facts_of_fault->marks[i];

          rs_extent_add_sphere (extent, camera, rs_body_get_point (&body, point),
                                get_ring_radius (facts, facts_of_fault, point));
        }
    }
}

void
rs_fault_picture_aim (RsScene *scene,
                      RsMovement *movement,
                      guint fault,
                      const RsSceneStyle *style,
                      double width,
                      double height,
                      RsCamera *camera)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  RsExtent extent;

  g_return_if_fail (fault < facts->n_faults);

  rs_camera_init (camera, facts->faults[fault].yaw, facts->faults[fault].pitch);
  measure (scene, movement, fault, style, camera, &extent);
  rs_camera_fit (camera, &extent, width, height, PADDING);
}

/* --- Rings --- */

/* The part of a ring that is within another one, as angles; FALSE if none is. */
static gboolean
get_overlap (const Ring *ring, const Ring *other, double *from, double *to)
{
  double dx = other->x - ring->x, dy = other->y - ring->y, distance = hypot (dx, dy), cosine, half;

  if (distance >= ring->radius + other->radius)
    return FALSE;

  /* The same place twice: the larger one, and the later of two that are equal. */
  if (distance <= ABS (ring->radius - other->radius) || distance < 1e-6)
    {
      *from = 0;
      *to = 2 * G_PI;
      return ring->radius < other->radius || (ring->radius == other->radius && ring < other);
    }

  cosine = (distance * distance + ring->radius * ring->radius - other->radius * other->radius) /
           (2 * distance * ring->radius);
  half = acos (CLAMP (cosine, -1, 1));
  *from = atan2 (dy, dx) - half;
  *to = *from + 2 * half;

  return TRUE;
}

static gboolean
is_within (double angle, double from, double to)
{
  double turned = fmod (angle - from, 2 * G_PI);

  return (turned < 0 ? turned + 2 * G_PI : turned) < to - from;
}

static int
compare_angles (gconstpointer a, gconstpointer b)
{
  double p = *(const double *) a, q = *(const double *) b;

  return (p > q) - (p < q);
}

/* The outline of all rings together: what of this one is in no other. */
static void
add_ring (const Ring *rings, guint n_rings, guint which, RsDrawing *drawing)
{
  const Ring *ring = &rings[which];
  double ends[2 * RS_FAULT_MAX_MARKS + 1], from[RS_FAULT_MAX_MARKS], to[RS_FAULT_MAX_MARKS];
  guint n_ends = 0, n_overlaps = 0;

  for (guint i = 0; i < n_rings; i++)
    if (i != which && get_overlap (ring, &rings[i], &from[n_overlaps], &to[n_overlaps]))
      {
        ends[n_ends++] = fmod (from[n_overlaps] + 4 * G_PI, 2 * G_PI);
        ends[n_ends++] = fmod (to[n_overlaps] + 4 * G_PI, 2 * G_PI);
        n_overlaps++;
      }
  if (n_ends == 0)
    ends[n_ends++] = 0;
  qsort (ends, n_ends, sizeof *ends, compare_angles);

  for (guint i = 0; i < n_ends; i++)
    {
      double begin = ends[i], end = i + 1 < n_ends ? ends[i + 1] : ends[0] + 2 * G_PI;
      gboolean hidden = end - begin < 1e-6;

      for (guint j = 0; j < n_overlaps; j++)
        hidden = hidden || is_within ((begin + end) / 2, from[j], to[j]);
      if (hidden)
        continue;
      rs_drawing_move_to (drawing, ring->x + ring->radius * cos (begin),
                          ring->y + ring->radius * sin (begin));
      rs_drawing_arc (drawing, ring->x, ring->y, ring->radius, begin, end);
      if (n_overlaps == 0)
        rs_drawing_close (drawing);
    }
}

static void
draw_rings (const Ring *rings, guint n_rings, double size, RsRole role, RsDrawing *drawing)
{
  double width = MAX (MIN_RING_WIDTH, RING_WIDTH * size);
  double halo = MAX (MIN_HALO_WIDTH, HALO_WIDTH * size);

  for (guint i = 0; i < n_rings; i++)
    add_ring (rings, n_rings, i, drawing);
  rs_drawing_stroke (drawing, rs_ink (RS_ROLE_SIGN), width + 2 * halo);
  rs_drawing_stroke_again (drawing, rs_drawing_get_last (drawing), rs_ink (role), width);
}

/* --- Badge --- */

static void
add_disc (double x, double y, double radius, RsDrawing *drawing)
{
  rs_drawing_move_to (drawing, x + radius, y);
  rs_drawing_arc (drawing, x, y, radius, 0, 2 * G_PI);
  rs_drawing_close (drawing);
}

static void
draw_badge (double x, double y, double radius, double halo, gboolean wrong, RsDrawing *drawing)
{
  double s = SIGN * radius;

  add_disc (x, y, radius + halo, drawing);
  rs_drawing_fill (drawing, rs_ink (RS_ROLE_SIGN));
  add_disc (x, y, radius, drawing);
  rs_drawing_fill (drawing, rs_ink (wrong ? RS_ROLE_WRONG : RS_ROLE_RIGHT));
  if (wrong)
    {
      rs_drawing_move_to (drawing, x - s, y - s);
      rs_drawing_line_to (drawing, x + s, y + s);
      rs_drawing_move_to (drawing, x + s, y - s);
      rs_drawing_line_to (drawing, x - s, y + s);
    }
  else
    {
      rs_drawing_move_to (drawing, x - 1.15 * s, y + 0.1 * s);
      rs_drawing_line_to (drawing, x - 0.3 * s, y + 0.95 * s);
      rs_drawing_line_to (drawing, x + 1.2 * s, y - 0.85 * s);
    }
  rs_drawing_stroke (drawing, rs_ink (RS_ROLE_SIGN), SIGN_WIDTH * radius);
}

/* How much of a body is within a circle on the picture: the deepest sphere, pixels. */
static double
get_cover (const RsParts *parts, const RsCamera *camera, double x, double y, double radius)
{
  double cover = 0;

  for (guint i = 0; i < parts->n_parts; i++)
    for (guint j = 0; j < parts->parts[i].n_spheres && parts->parts[i].kind != RS_PART_MAT; j++)
      {
        const RsSphere *sphere = &parts->parts[i].spheres[j];
        double distance = hypot (rs_camera_get_x (camera, sphere->centre) - x,
                                 rs_camera_get_y (camera, sphere->centre) - y);

        cover = MAX (cover, radius + sphere->radius * camera->scale - distance);
      }

  return cover;
}

/* The upper corner with less of both poses and their rings: the left one if it can be. */
static double
find_corner (RsMovement *movement,
             guint fault,
             const RsSceneStyle *style,
             const RsCamera *camera,
             double left,
             double right,
             double y,
             double radius)
{
  static const RsFineness coarse = { 7, 12, 1 };
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  g_autofree RsParts *parts = g_new (RsParts, 1);
  double covers[2] = { 0, 0 };

  for (guint wrong = 0; wrong < 2; wrong++)
    {
      RsBody body;

      rs_movement_get_fault_body (movement, fault, wrong == 1, &body);
      rs_parts_build (parts, &body, facts, style->build, &coarse);
      covers[0] = MAX (covers[0], get_cover (parts, camera, left, y, radius));
      covers[1] = MAX (covers[1], get_cover (parts, camera, right, y, radius));
      for (guint i = 0; i < facts->faults[fault].n_marks; i++)
        {
          Ring ring;

          rs_fault_picture_get_ring (movement, fault, i, wrong == 1, camera, &ring.x, &ring.y,
                                     &ring.radius);
          ring.radius += radius;
          covers[0] = MAX (covers[0], ring.radius - hypot (ring.x - left, ring.y - y));
          covers[1] = MAX (covers[1], ring.radius - hypot (ring.x - right, ring.y - y));
        }
    }

  return covers[0] <= covers[1] ? left : right;
}

void
rs_fault_picture_draw (RsScene *scene,
                       RsMovement *movement,
                       guint fault,
                       gboolean wrong,
                       const RsSceneStyle *style,
                       double width,
                       double height,
                       RsDrawing *drawing)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  double size = MIN (width, height), radius = MAX (MIN_BADGE, BADGE * size);
  double halo = MAX (MIN_HALO_WIDTH, HALO_WIDTH * size), edge = radius + halo + BADGE_GAP * size;
  RsSceneStyle calm = *style;
  Ring rings[RS_FAULT_MAX_MARKS];
  RsCamera camera;
  RsBody body;
  double x;

  g_return_if_fail (fault < facts->n_faults);

  calm.with_muscles = FALSE;
  rs_fault_picture_aim (scene, movement, fault, &calm, width, height, &camera);
  rs_movement_get_fault_body (movement, fault, wrong, &body);
  rs_scene_draw (scene, movement, &body, &camera, &calm, drawing);

  for (guint i = 0; i < facts->faults[fault].n_marks; i++)
    rs_fault_picture_get_ring (movement, fault, i, wrong, &camera, &rings[i].x, &rings[i].y,
                               &rings[i].radius);
  draw_rings (rings, facts->faults[fault].n_marks, size, wrong ? RS_ROLE_WRONG : RS_ROLE_RIGHT,
              drawing);
  x = find_corner (movement, fault, &calm, &camera, edge, width - edge, edge, radius + halo);
  draw_badge (x, edge, radius, halo, wrong, drawing);
}
