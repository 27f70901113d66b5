/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-part-builder.h"

G_STATIC_ASSERT (17 + 6 * RS_MOVEMENT_MAX_PIECES <= RS_MAX_PARTS);

RsPart *
rs_parts_append (RsParts *parts, RsPartKind kind, RsPartSide side)
{
  RsPart *part = &parts->parts[parts->n_parts++];

  g_assert (parts->n_parts <= RS_MAX_PARTS);

  /* Not a memset: parts are large, and built anew for each frame. */
  part->kind = kind;
  part->side = side;
  part->n_spheres = 0;
  part->n_hulls = 0;
  part->n_upper = 0;
  part->n_rings = 0;
  part->n_loop = 0;
  part->frame = RS_FRAME_WORLD;
  part->half = rs_vec (0, 0, 0);
  part->edge = 0;

  return part;
}

void
rs_part_add_sphere (RsPart *part, RsVec centre, double radius)
{
  g_return_if_fail (part->n_spheres < RS_PART_MAX_SPHERES);

  part->spheres[part->n_spheres++] = (RsSphere) { centre, radius };
}

void
rs_part_add_hull (RsPart *part, guint first, guint n)
{
  g_return_if_fail (part->n_hulls < RS_PART_MAX_HULLS);

  part->hulls[part->n_hulls++] = (RsHull) { first, n };
}

void
rs_part_add_chain (RsPart *part, guint first, guint n_slices, guint size)
{
  for (guint i = 0; i + 1 < n_slices; i++)
    rs_part_add_hull (part, first + i * size, 2 * size);
}

void
rs_part_add_last (RsPart *part, guint n)
{
  rs_part_add_hull (part, part->n_spheres - n, n);
}

void
rs_parts_build (RsParts *parts,
                const RsBody *body,
                const RsMovementFacts *facts,
                RsBuild build,
                const RsFineness *fineness)
{
  parts->n_parts = 0;
  rs_parts_add_body (parts, body, build, fineness);
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
