/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-skeleton.h"
#include "figure/scene/rs-muscle-shapes.h"
#include "figure/scene/rs-stage.h"
#include "figure/scene/rs-tube.h"

#include <math.h>

/* In small pictures the gaps between heads would only look dirty: degrees wider on each side. */
#define CLOSER 3

/* Up to here from the middle a patch keeps to the surface; beyond it reaches over the rim, where
 * the outline of the part cuts it exactly. */
#define RIM 1.22
#define OVER_RIM 0.30

/* Edges and fibres are drawn from this many pixels a metre on. */
#define EDGE_SCALE 110
#define FIBRE_SCALE 220

/* Fibres keep off the ends of a muscle, and are not drawn where the surface turns away. */
#define FIBRE_END 0.10
#define FIBRE_RIM 1.3

/* Up to here the pelvis can hide the root of a thigh; and how much it has to cover. Metres. */
#define PELVIS_TOP 0.10
#define COVER 0.012

/* From this cosine on the camera looks along the trunk. */
#define ALONG 0.5

/* A shape at one place along it, as the camera sees it. */
typedef struct
{
  RsRing ring;
  double t;    /* 0 to 1 along the shape */
  double view; /* where the ring looks at the camera */
  double low;  /* edges, measured from there */
  double high;
} RsStation;

typedef struct
{
  RsStation stations[RS_SHAPE_STATIONS];
  guint n;
} RsCourse;

static double
get_rim_size (double angle)
{
  double t = MAX (0, (fabs (angle) - RIM) / (G_PI_2 - RIM));

  return 1 + OVER_RIM * t * t;
}

static RsVec
get_spot (const RsStage *stage, const RsStation *station, double angle)
{
  double seen = CLAMP (angle, -G_PI_2, G_PI_2);

  return rs_ring_get_point (&station->ring, station->view + seen, stage->bold, get_rim_size (seen));
}

/* Whether a ball is in front of a place. */
static gboolean
hides (const RsStage *stage, RsVec centre, double radius, RsVec p)
{
  RsVec way = rs_vec_sub (p, centre);
  double depth = rs_camera_get_depth (stage->camera, way);
  double height = radius * radius - rs_vec_dot (way, way) + depth * depth;

  return height > 0 && sqrt (height) > depth + COVER;
}

/* Whether the pelvis, without the roots of the thighs, is in front of a place on one of these. */
static gboolean
is_behind_pelvis (const RsStage *stage, const RsPart *pelvis, RsVec p)
{
  for (guint i = 0; i < pelvis->n_rings && pelvis->rings[i].s < PELVIS_TOP; i++)
    for (int side = -1; side <= 1; side++)
      {
        const RsRing *ring = &pelvis->rings[i];

        if (hides (stage, rs_vec_along (ring->centre, ring->out, side * ring->a), ring->r, p))
          return TRUE;
      }

  return FALSE;
}

static gboolean
is_behind (const RsStage *stage, const RsPart *part, RsVec p)
{
  for (guint i = 0; i < part->n_spheres; i++)
    if (hides (stage, part->spheres[i].centre, part->spheres[i].radius, p))
      return TRUE;

  return FALSE;
}

/* Whether most of what is seen of the shape here is hidden, by the pelvis or by @part itself. */
static gboolean
is_covered (const RsStage *stage,
            const RsPart *part,
            const RsPart *pelvis,
            const RsStation *station)
{
  double low = MAX (station->low, -FIBRE_RIM), high = MIN (station->high, FIBRE_RIM);
  guint n = 0;

  for (guint i = 1; i <= 3; i++)
    {
      RsVec p = get_spot (stage, station, rs_lerp (low, high, i / 4.0));

      n += pelvis != NULL ? is_behind_pelvis (stage, pelvis, p) : is_behind (stage, part, p);
    }

  return n > 1;
}

/* Whether the camera looks along the trunk, so that one part of it may hide another. */
static gboolean
looks_along (const RsStage *stage, const RsRing *ring)
{
  RsVec along = rs_vec_cross (ring->out, ring->front);

  return fabs (rs_vec_dot (along, stage->camera->view)) > ALONG;
}

static double
wrap (double angle)
{
  while (angle > G_PI)
    angle -= 2 * G_PI;
  while (angle < -G_PI)
    angle += 2 * G_PI;

  return angle;
}

/* Where the shape can be seen, station by station. @pelvis: what it may be hidden by, or NULL */
static void
trace_course (const RsStage *stage,
              const RsPart *part,
              const RsPart *pelvis,
              const RsShapeStation *shape,
              gboolean mirror,
              RsCourse *course)
{
  gboolean is_small = stage->detail == RS_DETAIL_SMALL;
  double closer = is_small ? rs_radians (CLOSER) : 0;
  gboolean is_straight = part->side != RS_ONE_MIDDLE;
  /* All rings of a limb look the same way. */
  double view = is_straight ? rs_ring_get_view (&part->rings[0], stage->camera) : 0;

  course->n = 0;
  for (guint i = 0; i < RS_SHAPE_STATIONS; i += is_small ? 3 : 1)
    {
      RsStation *station = &course->stations[course->n];
      double half = shape[i].half + closer, middle;

      station->t = shape[i].t;
      if (!is_straight)
        {
          station->ring = rs_part_get_ring (part, shape[i].s);
          view = rs_ring_get_view (&station->ring, stage->camera);
        }
      station->view = view;
      middle = wrap ((mirror ? -shape[i].middle : shape[i].middle) - view);
      station->low = middle - half;
      station->high = middle + half;
      if (station->low >= G_PI_2 || station->high <= -G_PI_2)
        continue;
      if (is_straight)
        station->ring = rs_part_get_ring (part, shape[i].s);
      if ((pelvis != NULL || (!is_straight && looks_along (stage, &station->ring))) &&
          is_covered (stage, part, pelvis, station))
        continue;
      course->n++;
    }
}

static void
add_spot (const RsStage *stage, RsVec p, gboolean first)
{
  if (first)
    rs_stage_move_to (stage, p);
  else
    rs_stage_line_to (stage, p);
}

/* One side down, the other side up. */
static void
add_outline (const RsStage *stage, const RsCourse *course)
{
  for (guint i = 0; i < course->n; i++)
    add_spot (stage, get_spot (stage, &course->stations[i], course->stations[i].low), i == 0);
  for (guint i = course->n; i-- > 0;)
    add_spot (stage, get_spot (stage, &course->stations[i], course->stations[i].high), FALSE);
  rs_drawing_close (stage->drawing);
}

/* A line of which only runs of two points and more are drawn. */
typedef struct
{
  RsVec last;
  guint run;
  gboolean has_any;
} RsPen;

static void
draw_on (const RsStage *stage, RsPen *pen, RsVec p)
{
  if (pen->run == 1)
    rs_stage_move_to (stage, pen->last);
  if (pen->run > 0)
    rs_stage_line_to (stage, p);
  pen->has_any |= pen->run > 0;
  pen->run++;
  pen->last = p;
}

static void
draw_fibre_along (
    const RsStage *stage, const RsCourse *course, double place, double slant, RsPen *pen)
{
  pen->run = 0;
  for (guint i = 0; i < course->n; i++)
    {
      const RsStation *station = &course->stations[i];
      double across = place + slant * (station->t - 0.5);
      double angle = rs_lerp (station->low, station->high, across);

      if (fabs (station->t - 0.5) > 0.5 - FIBRE_END || fabs (across - 0.5) > 0.42 ||
          fabs (angle) > FIBRE_RIM)
        pen->run = 0;
      else
        draw_on (stage, pen, get_spot (stage, station, angle));
    }
}

static void
draw_fibre_across (const RsStage *stage, const RsCourse *course, double place, RsPen *pen)
{
  const RsStation *station = &course->stations[0];

  for (guint i = 0; i < course->n; i++)
    if (fabs (course->stations[i].t - place) < fabs (station->t - place))
      station = &course->stations[i];

  pen->run = 0;
  if (fabs (station->t - place) > 0.1)
    return;
  for (guint i = 0; i <= 10; i++)
    {
      double angle = rs_lerp (MAX (station->low, -FIBRE_RIM), MIN (station->high, FIBRE_RIM),
                              0.04 + 0.92 * i / 10);

      draw_on (stage, pen, get_spot (stage, station, angle));
    }
}

/* Thin lines, as in a book of anatomy. Returns whether there are any. */
static gboolean
add_fibres (const RsStage *stage,
            const RsMuscleShape *shape,
            const RsCourse *course,
            gboolean mirror)
{
  guint n = (guint) abs (shape->n_fibres);
  RsPen pen = { 0 };

  for (guint f = 1; f <= n; f++)
    {
      double place = f / (n + 1.0);

      if (shape->n_fibres < 0)
        draw_fibre_across (stage, course, place, &pen);
      else if (mirror)
        draw_fibre_along (stage, course, 1 - place, -shape->slant, &pen);
      else
        draw_fibre_along (stage, course, place, shape->slant, &pen);
    }

  return pen.has_any;
}

typedef struct
{
  RsWork work;
  RsRole fill;
  RsRole edge;
} RsWorkLevel;

/* What works less is drawn first. */
static const RsWorkLevel levels[] = {
  { RS_WORK_SECONDARY, RS_ROLE_SECONDARY, RS_ROLE_SECONDARY_EDGE },
  { RS_WORK_PRIMARY, RS_ROLE_PRIMARY, RS_ROLE_PRIMARY_EDGE },
};

/* The current path, which is a patch. */
static guint
paint_patch (const RsStage *stage, const RsPart *part, const RsWorkLevel *level)
{
  rs_drawing_fill (stage->drawing, rs_stage_get_ink (stage, part, level->fill));

  return rs_drawing_get_last (stage->drawing);
}

static RsInk
get_edge_ink (const RsStage *stage, const RsPart *part, const RsWorkLevel *level, double alpha)
{
  RsInk ink = rs_stage_get_ink (stage, part, level->edge);

  ink.alpha = (float) alpha;
  ink.far *= 0.5f;

  return ink;
}

static void
paint_edge (const RsStage *stage, const RsPart *part, const RsWorkLevel *level, guint patch)
{
  if (stage->k >= EDGE_SCALE)
    rs_drawing_stroke_again (stage->drawing, patch, get_edge_ink (stage, part, level, 0.75),
                             MAX (0.9, 0.004 * stage->k));
}

static void
draw_shape (const RsStage *stage,
            const RsPart *part,
            const RsPart *pelvis,
            guint index,
            gboolean mirror,
            const RsWorkLevel *level)
{
  guint n_shapes, patch;
  const RsMuscleShape *shape = &rs_muscle_shapes_get (&n_shapes)[index];
  RsCourse course;

  trace_course (stage, part, pelvis, stage->atlas->stations[index], mirror, &course);
  if (course.n < 2)
    return;

  add_outline (stage, &course);
  patch = paint_patch (stage, part, level);
  if (stage->k >= FIBRE_SCALE && add_fibres (stage, shape, &course, mirror))
    rs_drawing_stroke (stage->drawing, get_edge_ink (stage, part, level, 0.30),
                       MAX (0.7, 0.0025 * stage->k));
  paint_edge (stage, part, level, patch);
}

static gboolean
is_on (const RsMuscleShape *shape, const RsPart *part)
{
  return shape->part == part->kind ||
         (shape->part == RS_PART_TRUNK && part->kind == RS_PART_PELVIS);
}

static gboolean
is_on_side (const RsPart *part, RsSide side)
{
  return part->side == RS_ONE_MIDDLE || part->side == (RsPartSide) side;
}

/* @deep: those that lie under all others, @pelvis: where the root of a thigh is drawn, or NULL */
static void
draw_shapes (const RsStage *stage,
             const RsPart *part,
             const RsPart *pelvis,
             gboolean deep,
             const RsWorkLevel *level)
{
  guint n_shapes;
  const RsMuscleShape *shapes = rs_muscle_shapes_get (&n_shapes);

  for (guint i = 0; i < n_shapes; i++)
    for (RsSide side = RS_SIDE_LEFT; is_on (&shapes[i], part) && side < RS_N_SIDES; side++)
      if (stage->muscles->work[shapes[i].muscle][side] == level->work && is_on_side (part, side) &&
          deep == (shapes[i].muscle == RS_MUSCLE_DEEP_CORE))
        draw_shape (stage, part, pelvis, i, part->side == RS_ONE_MIDDLE && side == RS_SIDE_LEFT,
                    level);
}

/* A crescent on the side of a foot: metres, x forward from the ankle and y from the ground. */
typedef struct
{
  double from;
  double to;
  double base; /* height of its ends */
  double rise; /* how much higher its middle is */
  double thick;
} RsCrescent;

static const RsCrescent on_shoe = { -.050, .116, .021, .016, .015 };
static const RsCrescent on_inner_skin = { -.036, .097, .010, .021, .016 };
static const RsCrescent on_outer_skin = { -.034, .096, .008, .003, .011 };

/* How much higher the crescent of a domed foot rises, and how much shorter it is. */
#define DOME 0.013
#define SHORTER 0.010
#define CRESCENT_POINTS 12

static void
add_crescent (const RsStage *stage, const RsPart *part, const RsCrescent *crescent, double z)
{
  double domed = crescent == &on_inner_skin ? part->arch : 0;

  for (guint i = 0; i <= 2 * CRESCENT_POINTS; i++)
    {
      gboolean is_upper = i > CRESCENT_POINTS;
      double t = (is_upper ? 2 * CRESCENT_POINTS - i : i) / (double) CRESCENT_POINTS;
      double bow = sin (G_PI * t);
      RsVec p = rs_vec (rs_lerp (crescent->from, crescent->to - SHORTER * domed, t),
                        crescent->base + (crescent->rise + DOME * domed) * bow +
                            (is_upper ? crescent->thick * sqrt (bow) : 0) - RS_SKELETON_ANKLE,
                        z);

      add_spot (stage, rs_vec_add (part->a, rs_frame_apply (&part->frame, p)), i == 0);
    }
  rs_drawing_close (stage->drawing);
}

/* The small muscles of the foot, as a line along its arch on the side that is seen. */
static void
draw_arch (const RsStage *stage, const RsPart *part, const RsWorkLevel *level)
{
  for (int z = -1; z <= 1; z += 2)
    {
      gboolean is_outer = (z > 0) == (part->side == RS_ONE_RIGHT);

      if (rs_vec_dot (part->frame.z, stage->camera->view) * z <= 0.08)
        continue;
      add_crescent (stage, part,
                    !part->is_bare ? &on_shoe
                    : is_outer     ? &on_outer_skin
                                   : &on_inner_skin,
                    z * .036);
      paint_edge (stage, part, level, paint_patch (stage, part, level));
    }
}

gboolean
rs_muscles_mark (const RsStage *stage, const RsPart *part)
{
  guint n_shapes;
  const RsMuscleShape *shapes = rs_muscle_shapes_get (&n_shapes);

  if (stage->muscles == NULL || part->side == RS_ONE_MIDDLE)
    return FALSE;

  for (guint i = 0; i < n_shapes; i++)
    if (shapes[i].part == part->kind &&
        stage->muscles->work[shapes[i].muscle][part->side] != RS_WORK_NONE)
      return TRUE;

  return FALSE;
}

void
rs_muscles_add (const RsStage *stage, const RsPart *part)
{
  if (stage->muscles == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    draw_shapes (stage, part, NULL, TRUE, &levels[i]);
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      /* The roots of the thighs belong to the pelvis. */
      for (guint j = 0; part->kind == RS_PART_PELVIS && j < stage->parts->n_body; j++)
        if (stage->parts->parts[j].kind == RS_PART_THIGH)
          draw_shapes (stage, &stage->parts->parts[j], part, FALSE, &levels[i]);
      draw_shapes (stage, part, NULL, FALSE, &levels[i]);
      if (part->kind == RS_PART_FOOT &&
          stage->muscles->work[RS_MUSCLE_FOOT_INTRINSICS][part->side] == levels[i].work)
        draw_arch (stage, part, &levels[i]);
    }
}
