/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-stage.h"

#include "figure/scene/rs-hull.h"

/* Half the distance of hips and shoulders: how far a side can be from the middle. */
#define HIP_DEPTH 0.085
#define SHOULDER_DEPTH 0.172

/* How much of the colour of far things the farthest limb takes. */
#define FARTHEST 0.36

/* And what is left of that in a close-up. */
#define NEAR 0.3

static void
find_far (const RsStage *stage, RsPartKind kind, double depth, double far[RS_N_SIDES])
{
  double depths[RS_N_SIDES] = { 0, 0 };

  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    {
      const RsPart *part = rs_parts_find (stage->parts, kind, (RsPartSide) side);

      if (part != NULL)
        depths[side] = rs_camera_get_depth (stage->camera, part->a);
    }
  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    far[side] = FARTHEST * CLAMP (((depths[0] + depths[1]) / 2 - depths[side]) / depth, 0, 1);
}

void
rs_stage_init (RsStage *stage,
               const RsParts *parts,
               const RsCamera *camera,
               const RsMuscleWork *muscles,
               RsBuild build,
               RsDetail detail,
               RsDrawing *drawing)
{
  static const double bolds[] = { 1.07, 1.03, 1 };

  stage->parts = parts;
  stage->camera = camera;
  stage->muscles = muscles;
  stage->build = build;
  stage->detail = detail;
  stage->bold = bolds[detail];
  stage->k = camera->scale;
  stage->drawing = drawing;
  find_far (stage, RS_PART_THIGH, HIP_DEPTH, stage->far_legs);
  find_far (stage, RS_PART_UPPER_ARM, SHOULDER_DEPTH, stage->far_arms);

  for (guint i = 0; i < parts->n_parts; i++)
    {
      const RsPart *part = &parts->parts[i];

      stage->is_drawn[i] = FALSE;
      stage->outlines[i] = 0;
      stage->boxes[i] = RS_EXTENT_EMPTY;
      for (guint j = 0; j < part->n_spheres; j++)
        rs_extent_add_sphere (&stage->boxes[i], camera, part->spheres[j].centre,
                              part->spheres[j].radius * stage->bold);
    }
}

void
rs_stage_bring_near (RsStage *stage)
{
  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    {
      stage->far_legs[side] *= NEAR;
      stage->far_arms[side] *= NEAR;
    }
}

double
rs_stage_get_far (const RsStage *stage, const RsPart *part)
{
  if (part->side == RS_ONE_MIDDLE)
    return 0;

  switch (part->kind)
    {
    case RS_PART_THIGH:
    case RS_PART_SHANK:
    case RS_PART_FOOT:
      return stage->far_legs[part->side];

    case RS_PART_UPPER_ARM:
    case RS_PART_FOREARM:
    case RS_PART_HAND:
      return stage->far_arms[part->side];

    default:
      return 0;
    }
}

RsInk
rs_stage_get_ink (const RsStage *stage, const RsPart *part, RsRole role)
{
  RsInk ink = rs_ink (role);
  double share = 1;

  if (role == RS_ROLE_SHIRT || role == RS_ROLE_SHORTS || role == RS_ROLE_TRIM)
    share = 0.5;
  else if (role == RS_ROLE_PRIMARY || role == RS_ROLE_SECONDARY)
    share = 0.8;
  ink.far = (float) (rs_stage_get_far (stage, part) * share);

  return ink;
}

void
rs_stage_move_to (const RsStage *stage, RsVec p)
{
  rs_drawing_move_to (stage->drawing, rs_camera_get_x (stage->camera, p),
                      rs_camera_get_y (stage->camera, p));
}

void
rs_stage_line_to (const RsStage *stage, RsVec p)
{
  rs_drawing_line_to (stage->drawing, rs_camera_get_x (stage->camera, p),
                      rs_camera_get_y (stage->camera, p));
}

void
rs_stage_shade (
    const RsStage *stage, guint outline, const RsSphere *spheres, guint n, double size, RsInk ink)
{
  double way = size * stage->k * 0.30 + 1.5;

  rs_drawing_fill_again (stage->drawing, outline, rs_ink_alpha (RS_ROLE_LINE, RS_SHADE));
  /* A little larger, or a dark fringe would stay all around. */
  rs_hull_add (stage->drawing, stage->camera, spheres, n, stage->bold, 1.5, RS_LIGHT_X * way,
               RS_LIGHT_Y * way);
  rs_drawing_fill (stage->drawing, ink);
}
