/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-hull.h"
#include "figure/scene/rs-stage.h"

#include <math.h>

/* What is lower than one of these on average has a shadow, and one more below the other. Metres. */
#define TOP 1.3
#define LOW 0.34
#define SHADOW_ALPHA 0.045
#define LOW_ALPHA 0.075

/* Arms, lower legs and head above this have no shadow: their streaks look like dirt. */
#define HIGH 0.55

/* Shadows are small and faint: their curves need no finer steps than this, radians. */
#define COARSE 0.5

static double
get_mean_height (const RsPart *part)
{
  double sum = 0;

  for (guint i = 0; i < part->n_spheres; i++)
    sum += part->spheres[i].centre.y;

  return sum / MAX (part->n_spheres, 1);
}

static gboolean
has_shadow (const RsPart *part, double height)
{
  if (height > TOP || part->n_spheres == 0)
    return FALSE;

  switch (part->kind)
    {
    case RS_PART_UPPER_ARM:
    case RS_PART_FOREARM:
    case RS_PART_HAND:
    case RS_PART_NECK:
    case RS_PART_HEAD:
    case RS_PART_SHANK:
    case RS_PART_FOOT:
      return height <= HIGH;

    case RS_PART_MAT:
    case RS_PART_BAND_BACK:
    case RS_PART_BAND_FRONT:
    case RS_PART_STRAP:
    case RS_PART_HAIR:
      return FALSE;

    default:
      return TRUE;
    }
}

/* The hull on the floor of some spheres, lit from straight above. Higher ones cast less. */
static void
add_hull_on_floor (const RsStage *stage, const RsSphere *spheres, guint n, guint step)
{
  RsCircle circles[RS_HULL_MAX];
  RsHullArc arcs[RS_HULL_MAX_ARCS];
  guint n_circles = 0, n_arcs;
  gboolean is_first = TRUE;

  for (guint i = 0; i < n; i += step)
    circles[n_circles++] =
        (RsCircle) { spheres[i].centre.x, spheres[i].centre.z,
                     spheres[i].radius * MAX (0.35, 1 - 0.45 * MAX (0, spheres[i].centre.y)) };
  n_arcs = rs_hull_find (circles, n_circles, arcs);
  for (guint i = 0; i < n_arcs; i++)
    {
      double sweep = arcs[i].to - arcs[i].from;
      guint steps = (guint) MAX (0, ceil (sweep / COARSE - 0.5));

      for (guint j = 0; j <= steps; j++)
        {
          double t = arcs[i].from + (steps > 0 ? sweep * j / steps : sweep / 2);
          RsVec p = rs_vec (arcs[i].x + arcs[i].radius * cos (t), 0,
                            arcs[i].y + arcs[i].radius * sin (t));

          if (is_first)
            rs_stage_move_to (stage, p);
          else
            rs_stage_line_to (stage, p);
          is_first = FALSE;
        }
    }
  rs_drawing_close (stage->drawing);
}

static void
add_part_on_floor (const RsStage *stage, const RsPart *part)
{
  switch (part->kind)
    {
    case RS_PART_THIGH:
    case RS_PART_SHANK:
    case RS_PART_UPPER_ARM:
    case RS_PART_FOREARM:
      {
        guint half = part->n_spheres / 2;

        add_hull_on_floor (stage, part->spheres, half + 1, MAX (half, 1));
        add_hull_on_floor (stage, part->spheres + half, part->n_spheres - half,
                           MAX (part->n_spheres - half - 1, 1));
        break;
      }

    default:
      add_hull_on_floor (stage, part->spheres, MIN (part->n_spheres, RS_HULL_MAX), 1);
      break;
    }
}

/* Adds the shadows of what is low, or of all else. Returns whether there are any. */
static gboolean
add_shadows (const RsStage *stage, gboolean is_low)
{
  gboolean has_any = FALSE;

  for (guint i = 0; i < stage->parts->n_parts; i++)
    {
      const RsPart *part = &stage->parts->parts[i];
      double height = get_mean_height (part);

      if (!has_shadow (part, height) || (height <= LOW) != is_low)
        continue;
      add_part_on_floor (stage, part);
      has_any = TRUE;
    }

  return has_any;
}

void
rs_shadow_add (const RsStage *stage)
{
  const RsInk low = rs_ink_alpha (RS_ROLE_SHADOW, LOW_ALPHA);
  const RsInk all = rs_ink_alpha (RS_ROLE_SHADOW, SHADOW_ALPHA);

  if (add_shadows (stage, TRUE))
    {
      rs_drawing_fill (stage->drawing, low);
      add_shadows (stage, FALSE);
      rs_drawing_fill_since (stage->drawing, rs_drawing_get_last (stage->drawing), all);
    }
  else if (add_shadows (stage, FALSE))
    rs_drawing_fill (stage->drawing, all);
}

/* --- Halos --- */

/* Within these spheres two parts are joined, and no halo may show. */
typedef struct
{
  RsVec centre;
  double radius;
} RsJointDisc;

#define MAX_DISCS 4
#define DISC_EXTRA 0.024

static gboolean
find_drawn (const RsStage *stage, RsPartKind kind, RsPartSide side, const RsPart **found)
{
  for (guint i = 0; i < stage->parts->n_body; i++)
    if (stage->parts->parts[i].kind == kind && stage->parts->parts[i].side == side)
      {
        *found = &stage->parts->parts[i];
        return stage->is_drawn[i];
      }

  return FALSE;
}

static void
add_disc (const RsStage *stage,
          RsPartKind kind,
          RsPartSide side,
          RsVec centre,
          double radius,
          RsJointDisc *discs,
          guint *n_discs)
{
  const RsPart *other;

  if (find_drawn (stage, kind, side, &other))
    discs[(*n_discs)++] = (RsJointDisc) { centre, radius + DISC_EXTRA };
}

static RsVec
get_hip_disc (const RsPart *thigh)
{
  return rs_vec_lerp (thigh->a, thigh->b, 0.14);
}

static guint
find_discs (const RsStage *stage, const RsPart *part, RsJointDisc *discs)
{
  const RsPart *other;
  guint n = 0;

  switch (part->kind)
    {
    case RS_PART_UPPER_ARM:
      add_disc (stage, RS_PART_TRUNK, RS_ONE_MIDDLE, part->a, 0.060, discs, &n);
      add_disc (stage, RS_PART_FOREARM, part->side, part->b, 0.034, discs, &n);
      break;

    case RS_PART_FOREARM:
      add_disc (stage, RS_PART_UPPER_ARM, part->side, part->a, 0.034, discs, &n);
      add_disc (stage, RS_PART_HAND, part->side, part->b, 0.026, discs, &n);
      break;

    case RS_PART_HAND:
      add_disc (stage, RS_PART_FOREARM, part->side, part->a, 0.026, discs, &n);
      break;

    case RS_PART_THIGH:
      add_disc (stage, RS_PART_PELVIS, RS_ONE_MIDDLE, get_hip_disc (part), 0.105, discs, &n);
      add_disc (stage, RS_PART_SHANK, part->side, part->b, 0.052, discs, &n);
      break;

    case RS_PART_SHANK:
      add_disc (stage, RS_PART_THIGH, part->side, part->a, 0.052, discs, &n);
      break;

    case RS_PART_FOOT:
      /* Skin has no seam where a shoe has its edge. */
      if (part->is_bare)
        add_disc (stage, RS_PART_SHANK, part->side, part->a, 0.036, discs, &n);
      break;

    case RS_PART_PELVIS:
      for (RsPartSide side = RS_ONE_LEFT; side <= RS_ONE_RIGHT; side++)
        if (find_drawn (stage, RS_PART_THIGH, side, &other))
          discs[n++] = (RsJointDisc) { get_hip_disc (other), 0.105 + DISC_EXTRA };
      break;

    case RS_PART_TRUNK:
      for (RsPartSide side = RS_ONE_LEFT; side <= RS_ONE_RIGHT; side++)
        if (find_drawn (stage, RS_PART_UPPER_ARM, side, &other))
          discs[n++] = (RsJointDisc) { other->a, 0.060 + DISC_EXTRA };
      break;

    default:
      break;
    }

  return n;
}

/* FALSE if nothing of the part is free of its joints. */
static gboolean
add_grown (
    const RsStage *stage, const RsPart *part, const RsJointDisc *discs, guint n_discs, double grow)
{
  RsSphere kept[RS_PART_MAX_SPHERES];
  gboolean has_any = FALSE;

  for (guint i = 0; i < part->n_hulls; i++)
    {
      const RsHull *hull = &part->hulls[i];
      guint n = 0;

      for (guint j = hull->first; j < hull->first + hull->n; j++)
        {
          gboolean is_joined = FALSE;

          for (guint d = 0; d < n_discs && !is_joined; d++)
            is_joined =
                rs_vec_distance (part->spheres[j].centre, discs[d].centre) < discs[d].radius;
          if (!is_joined)
            kept[n++] = part->spheres[j];
        }
      if (n > 0)
        rs_hull_add (stage->drawing, stage->camera, kept, n, stage->bold, grow, 0, 0);
      has_any |= n > 0;
    }

  return has_any;
}

static gboolean
lies_over_something (const RsStage *stage, guint index)
{
  const RsExtent *a = &stage->boxes[index];

  for (guint i = 0; i < stage->parts->n_parts; i++)
    {
      const RsExtent *b = &stage->boxes[i];

      if (stage->is_drawn[i] && a->left <= b->right && b->left <= a->right && a->bottom <= b->top &&
          b->bottom <= a->top)
        return TRUE;
    }

  return FALSE;
}

/* A wide and faint one, then a narrow one. Metres; close up, no more than so many pixels. */
typedef struct
{
  double width;
  double alpha;
  double most;
} RsHalo;

static double
get_halo_width (const RsStage *stage, const RsHalo *halo)
{
  return CLAMP (halo->width * stage->k, 0.5, halo->most);
}

void
rs_halo_add (const RsStage *stage, guint index)
{
  static const RsHalo small[] = { { 0.014, 0.14, 9 }, { 0.0055, 0.45, 2 } };
  static const RsHalo large[] = { { 0.016, 0.12, 9 }, { 0.0035, 0.40, 2 } };
  const RsHalo *halos = stage->detail == RS_DETAIL_SMALL ? small : large;
  const RsPart *part = &stage->parts->parts[index];
  RsJointDisc discs[MAX_DISCS];
  guint n_discs;

  if (part->kind == RS_PART_HAIR || part->kind == RS_PART_NECK ||
      !lies_over_something (stage, index))
    return;

  n_discs = find_discs (stage, part, discs);
  if (part->kind == RS_PART_TRUNK)
    rs_clothes_clip_to_shirt (stage, part);
  if (add_grown (stage, part, discs, n_discs, get_halo_width (stage, &halos[0])))
    {
      rs_drawing_fill_over (stage->drawing, rs_ink_alpha (RS_ROLE_LINE, halos[0].alpha));
      rs_drawing_add_grown (stage->drawing, rs_drawing_get_last (stage->drawing),
                            get_halo_width (stage, &halos[1]) - get_halo_width (stage, &halos[0]));
      rs_drawing_fill_over (stage->drawing, rs_ink_alpha (RS_ROLE_LINE, halos[1].alpha));
    }
  if (part->kind == RS_PART_TRUNK)
    rs_drawing_unclip (stage->drawing);
}
