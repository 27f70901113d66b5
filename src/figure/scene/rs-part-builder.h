/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/scene/rs-parts.h"

G_BEGIN_DECLS

/* How parts are put together. For the files that make them. */

/* One more part, empty; only its counts are reset. */
RsPart *rs_parts_append (RsParts *parts, RsPartKind kind, RsPartSide side);

void rs_part_add_sphere (RsPart *part, RsVec centre, double radius);

/* A hull of spheres that the part has or will have. */
void rs_part_add_hull (RsPart *part, guint first, guint n);

/* Spheres from @first on in slices of @size: a hull of each slice with the next one. */
void rs_part_add_chain (RsPart *part, guint first, guint n_slices, guint size);

/* A hull of the last @n spheres. */
void rs_part_add_last (RsPart *part, guint n);

void rs_parts_add_foot (RsParts *parts, const RsBody *body, RsSide side);
void rs_parts_add_bare_foot (RsParts *parts, const RsBody *body, RsSide side);
void rs_parts_add_hand (RsParts *parts, const RsBody *body, RsSide side);
void rs_parts_add_head (RsParts *parts, const RsBody *body);
void rs_parts_add_hair (RsParts *parts, const RsBody *body, RsBuild build);

G_END_DECLS
