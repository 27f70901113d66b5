/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-parts.h"

void
rs_parts_build (RsParts *parts,
                const RsBody *body,
                const RsMovementFacts *facts,
                RsBuild build,
                const RsFineness *fineness)
{
  parts->n_parts = 0;
  rs_parts_add_body (parts, body, facts != NULL ? facts->feet : RS_FEET_SHOES, build, fineness);
  parts->n_body = parts->n_parts;
  if (facts != NULL)
    rs_parts_add_equipment (parts, body, facts);
}

const RsPart *
rs_parts_find (const RsParts *parts, RsPartKind kind, RsPartSide side)
{
  for (guint i = 0; i < parts->n_parts; i++)
    if (parts->parts[i].kind == kind && parts->parts[i].side == side)
      return &parts->parts[i];

  return NULL;
}

static void
add_corners (const RsPart *part, const RsCamera *camera, RsExtent *extent)
{
  for (guint i = 0; i < 8; i++)
    {
      RsVec corner =
          rs_vec (i & 1 ? part->half.x : -part->half.x, i & 2 ? part->half.y : -part->half.y,
                  i & 4 ? part->half.z : -part->half.z);

      rs_extent_add_sphere (extent, camera,
                            rs_vec_add (part->a, rs_frame_apply (&part->frame, corner)), 0);
    }
}

void
rs_parts_add_extent (const RsParts *parts,
                     const RsCamera *camera,
                     gboolean with_mat,
                     RsExtent *extent)
{
  for (guint i = 0; i < parts->n_parts; i++)
    {
      const RsPart *part = &parts->parts[i];

      if (part->kind == RS_PART_BOX || (part->kind == RS_PART_MAT && with_mat))
        add_corners (part, camera, extent);
      else if (part->kind != RS_PART_MAT)
        for (guint j = 0; j < part->n_spheres; j++)
          rs_extent_add_sphere (extent, camera, part->spheres[j].centre, part->spheres[j].radius);
    }
}
