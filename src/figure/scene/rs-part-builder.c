/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-part-builder.h"

G_STATIC_ASSERT (17 + 8 * RS_MOVEMENT_MAX_PIECES <= RS_MAX_PARTS);

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
  part->is_bare = FALSE;

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
