/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/scene/rs-drawing.h"
#include "figure/scene/rs-parts.h"

G_BEGIN_DECLS

typedef struct
{
  double x;
  double y;
  double radius;
} RsCircle;

/* A piece of an outline; the straight line to the next piece is a common tangent. */
typedef struct
{
  double x;
  double y;
  double radius;
  double from; /* radians, growing from the first axis to the second; to > from */
  double to;
} RsHullArc;

/* The most circles of one hull, and the most arcs that it can have. */
#define RS_HULL_MAX RS_PART_MAX_SPHERES
#define RS_HULL_MAX_ARCS (2 * RS_HULL_MAX + 2)

/*
 * The convex hull of @n circles, exactly, as arcs in order of growing angle that cover 2π
 * together. Returns how many; @arcs has room for %RS_HULL_MAX_ARCS.
 */
guint rs_hull_find (const RsCircle *circles, guint n, RsHullArc *arcs);

/* Adds a hull of circles on the picture to the current path, as a closed outline. */
void rs_hull_add_circles (RsDrawing *drawing, const RsCircle *circles, guint n);

/*
 * Adds the hull of spheres as @camera sees them. Radii times @factor and plus @grow pixels, all
 * moved by @dx, @dy pixels. All hulls have the same orientation, so that many of them in one path
 * are their exact union when filled.
 */
void rs_hull_add (RsDrawing *drawing,
                  const RsCamera *camera,
                  const RsSphere *spheres,
                  guint n,
                  double factor,
                  double grow,
                  double dx,
                  double dy);

/* Adds the union of all hulls of a part. @bold: factor on radii, @grow: pixels */
void rs_part_add_outline (
    const RsPart *part, const RsCamera *camera, double bold, double grow, RsDrawing *drawing);

G_END_DECLS
