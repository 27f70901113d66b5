/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-stage.h"
#include "figure/scene/rs-tube.h"

#include <math.h>

/*
 * The belly of a muscle on a tube: around an angle (0 front, 90 outward, 180 back), between two
 * places along it, as wide as sin^power with its thickest place moved by @skew, turning by
 * @drift from one end to the other. Degrees; on the trunk places are metres above the hips.
 */
typedef struct
{
  RsMuscle muscle;
  RsPartKind part; /* RS_PART_TRUNK stands for trunk and pelvis, and for both sides */
  double angle;
  double from;
  double to;
  double width;
  double power;
  double drift;
  double skew;
} RsPatch;

static const RsPatch patches[] = {
  /* rectus femoris, vastus lateralis, vastus medialis */
  { RS_MUSCLE_QUADS, RS_PART_THIGH, 4, .10, .88, 29, .5, 0, 1 },
  { RS_MUSCLE_QUADS, RS_PART_THIGH, 58, .10, .94, 31, .5, -10, 1.1 },
  { RS_MUSCLE_QUADS, RS_PART_THIGH, -50, .36, .99, 32, .5, 8, 1.45 },
  /* biceps femoris; semitendinosus and semimembranosus */
  { RS_MUSCLE_HAMSTRINGS, RS_PART_THIGH, 153, .14, .97, 25, .55, 8, .95 },
  { RS_MUSCLE_HAMSTRINGS, RS_PART_THIGH, 207, .14, .97, 25, .55, -8, .95 },
  { RS_MUSCLE_ADDUCTORS, RS_PART_THIGH, -90, 0, .62, 36, .55, 8, .8 },
  { RS_MUSCLE_HIP_FLEXORS, RS_PART_THIGH, 16, -.10, .24, 24, .6, 0, 1 },
  { RS_MUSCLE_GLUTE_MAX, RS_PART_TRUNK, 140, -.135, .090, 42, .60, 8, 1 },
  { RS_MUSCLE_HIP_ABDUCTORS, RS_PART_TRUNK, 97, -.03, .125, 34, .55, 0, 1 },
  { RS_MUSCLE_HIP_ABDUCTORS, RS_PART_THIGH, 98, -.14, .16, 42, .6, 0, 1 },
  { RS_MUSCLE_GASTROCNEMIUS, RS_PART_SHANK, 149, .04, .54, 28, .55, 4, .9 },
  { RS_MUSCLE_GASTROCNEMIUS, RS_PART_SHANK, 211, .04, .58, 29, .55, -4, .9 },
  { RS_MUSCLE_SOLEUS, RS_PART_SHANK, 180, .42, .84, 62, .6, 0, .8 },
  { RS_MUSCLE_TIBIALIS_ANTERIOR, RS_PART_SHANK, 28, .08, .74, 22, .55, -8, .9 },
  { RS_MUSCLE_DEEP_CORE, RS_PART_TRUNK, 0, .115, .235, 180, .08, 0, 1 },
  { RS_MUSCLE_DEEP_CORE, RS_PART_TRUNK, 180, .115, .235, 180, .08, 0, 1 },
  { RS_MUSCLE_RECTUS_ABDOMINIS, RS_PART_TRUNK, 12, .235, .318, 10, .22, 0, 1 },
  { RS_MUSCLE_RECTUS_ABDOMINIS, RS_PART_TRUNK, 12, .150, .226, 10, .22, 0, 1 },
  { RS_MUSCLE_RECTUS_ABDOMINIS, RS_PART_TRUNK, 11, .020, .141, 9.5, .35, 0, 1.5 },
  { RS_MUSCLE_OBLIQUES, RS_PART_TRUNK, 56, .085, .290, 30, .5, -10, 1 },
  { RS_MUSCLE_ERECTOR_SPINAE, RS_PART_TRUNK, 167, .045, .43, 9.5, .35, 0, 1 },
  /* latissimus; trapezius and rhomboids */
  { RS_MUSCLE_UPPER_BACK, RS_PART_TRUNK, 136, .15, .405, 29, .55, -14, 1.25 },
  { RS_MUSCLE_UPPER_BACK, RS_PART_TRUNK, 166, .29, .50, 13, .5, -5, 1.2 },
  { RS_MUSCLE_CHEST, RS_PART_TRUNK, 33, .320, .445, 30, .5, 6, 1 },
  { RS_MUSCLE_SHOULDERS, RS_PART_UPPER_ARM, 90, -.22, .43, 100, .6, 0, .95 },
  /* biceps, triceps, forearm */
  { RS_MUSCLE_ARMS, RS_PART_UPPER_ARM, 0, .26, .94, 44, .55, 0, 1 },
  { RS_MUSCLE_ARMS, RS_PART_UPPER_ARM, 172, .14, .88, 50, .55, 0, .9 },
  { RS_MUSCLE_ARMS, RS_PART_FOREARM, 20, .04, .64, 58, .6, 0, .9 },
};

/* The most points along one side of a patch. */
#define MAX_STEPS 44

/* Up to here from the middle a patch keeps to the surface; beyond it reaches over the rim, where
 * the outline of the part cuts it exactly. */
#define RIM 1.22
#define OVER_RIM 0.30

/* Edges are drawn from this many pixels a metre on. */
#define EDGE_SCALE 110

static double
get_rim_size (double angle)
{
  double t = MAX (0, (fabs (angle) - RIM) / (G_PI_2 - RIM));

  return 1 + OVER_RIM * t * t;
}

typedef struct
{
  double x[2 * (MAX_STEPS + 1)];
  double y[2 * (MAX_STEPS + 1)];
} RsOutline;

/* The visible part of a patch: one side down, the other side up. Returns the number of points. */
static guint
trace_patch (
    const RsStage *stage, const RsPart *part, const RsPatch *patch, gboolean mirror, RsOutline *out)
{
  guint steps = stage->detail == RS_DETAIL_SMALL ? 16 : stage->k > 250 ? MAX_STEPS : 24, n = 0;
  RsOutline other;

  for (guint i = 0; i <= steps; i++)
    {
      double t = 0.5 - 0.5 * cos (G_PI * i / steps);
      RsRing ring = rs_part_get_ring (part, rs_lerp (patch->from, patch->to, t));
      double view = rs_ring_get_view (&ring, stage->camera);
      double half = rs_radians (patch->width) *
                    pow (MAX (0, sin (G_PI * pow (t, patch->skew))), patch->power);
      double centre = rs_radians (patch->angle + patch->drift * (2 * t - 1));
      double at = remainder ((mirror ? -centre : centre) - view, 2 * G_PI);
      double low = at - half, high = at + half;
      RsVec a, b;

      if (low >= G_PI_2 || high <= -G_PI_2)
        continue;
      low = MAX (low, -G_PI_2);
      high = MIN (high, G_PI_2);
      a = rs_ring_get_point (&ring, view + low, stage->bold, get_rim_size (low));
      b = rs_ring_get_point (&ring, view + high, stage->bold, get_rim_size (high));
      out->x[n] = rs_camera_get_x (stage->camera, a);
      out->y[n] = rs_camera_get_y (stage->camera, a);
      other.x[n] = rs_camera_get_x (stage->camera, b);
      other.y[n++] = rs_camera_get_y (stage->camera, b);
    }
  for (guint i = 0; i < n; i++)
    {
      out->x[n + i] = other.x[n - 1 - i];
      out->y[n + i] = other.y[n - 1 - i];
    }

  return n < 3 ? 0 : 2 * n;
}

/* All outlines go the same way round, so that overlapping ones add up. */
static void
add_polygon (const RsStage *stage, const RsOutline *out, guint n)
{
  double area = 0;

  for (guint i = 0; i < n; i++)
    {
      guint j = (i + 1) % n;

      area += out->x[i] * out->y[j] - out->x[j] * out->y[i];
    }
  for (guint i = 0; i < n; i++)
    {
      guint j = area > 0 ? i : n - 1 - i;

      if (i == 0)
        rs_drawing_move_to (stage->drawing, out->x[j], out->y[j]);
      else
        rs_drawing_line_to (stage->drawing, out->x[j], out->y[j]);
    }
  rs_drawing_close (stage->drawing);
}

static gboolean
is_on (const RsPatch *patch, const RsPart *part)
{
  return patch->part == part->kind ||
         (patch->part == RS_PART_TRUNK && part->kind == RS_PART_PELVIS);
}

static guint
add_patches (const RsStage *stage, const RsPart *part, RsWork work)
{
  guint n_added = 0;

  for (guint i = 0; i < G_N_ELEMENTS (patches); i++)
    for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
      {
        gboolean on_trunk = part->side == RS_ONE_MIDDLE;
        RsOutline outline;
        guint n;

        if (!is_on (&patches[i], part) || stage->muscles->work[patches[i].muscle][side] != work ||
            (!on_trunk && part->side != (RsPartSide) side))
          continue;
        n = trace_patch (stage, part, &patches[i], on_trunk && side == RS_SIDE_LEFT, &outline);
        if (n > 0)
          add_polygon (stage, &outline, n);
        n_added += n > 0;
      }

  return n_added;
}

/* The small muscles of the foot, as a band along both sides of the arch of the shoe. */
static guint
add_arch (const RsStage *stage, const RsPart *part, RsWork work)
{
  static const double corners[][2] = {
    { -.030, .018 }, { .105, .018 }, { .085, .036 }, { .030, .056 }, { -.010, .040 }
  };
  double sign = part->side == RS_ONE_RIGHT ? 1 : -1;
  guint n_added = 0;

  if (part->kind != RS_PART_FOOT ||
      stage->muscles->work[RS_MUSCLE_FOOT_INTRINSICS][part->side] != work)
    return 0;

  for (int z = -1; z <= 1; z += 2)
    {
      RsOutline outline;

      if (rs_vec_dot (part->frame.z, stage->camera->view) * z <= 0.08)
        continue;
      for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
        {
          RsVec p = rs_vec_add (
              part->a, rs_frame_apply (&part->frame, rs_vec (corners[i][0], corners[i][1] - .0803,
                                                             z * sign * sign * .036)));

          outline.x[i] = rs_camera_get_x (stage->camera, p);
          outline.y[i] = rs_camera_get_y (stage->camera, p);
        }
      add_polygon (stage, &outline, G_N_ELEMENTS (corners));
      n_added++;
    }

  return n_added;
}

gboolean
rs_muscles_mark (const RsStage *stage, const RsPart *part)
{
  if (stage->muscles == NULL || part->side == RS_ONE_MIDDLE)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (patches); i++)
    if (patches[i].part == part->kind &&
        stage->muscles->work[patches[i].muscle][part->side] != RS_WORK_NONE)
      return TRUE;

  return FALSE;
}

void
rs_muscles_add (const RsStage *stage, const RsPart *part)
{
  static const struct
  {
    RsWork work;
    RsRole fill;
    RsRole edge;
  } levels[] = { { RS_WORK_SECONDARY, RS_ROLE_SECONDARY, RS_ROLE_SECONDARY_EDGE },
                 { RS_WORK_PRIMARY, RS_ROLE_PRIMARY, RS_ROLE_PRIMARY_EDGE } };

  if (stage->muscles == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      RsInk edge = rs_stage_get_ink (stage, part, levels[i].edge);

      if (add_patches (stage, part, levels[i].work) + add_arch (stage, part, levels[i].work) == 0)
        continue;
      rs_drawing_fill (stage->drawing, rs_stage_get_ink (stage, part, levels[i].fill));
      edge.alpha = 0.75f;
      edge.far *= 0.5f;
      if (stage->k >= EDGE_SCALE)
        rs_drawing_stroke_again (stage->drawing, rs_drawing_get_last (stage->drawing), edge,
                                 MAX (0.9, 0.004 * stage->k));
    }
}
