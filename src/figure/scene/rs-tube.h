/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/scene/rs-parts.h"

G_BEGIN_DECLS

/* What changes along a tube: three numbers at each knot. */
typedef struct
{
  double s;
  double v[3];
} RsKnot;

/*
 * @n values equally spaced from the first knot to the last, by cubics through all knots. For
 * profiles: the tangents are those of parabolas, so that nothing bulges between knots.
 */
void rs_tube_resample (const RsKnot *knots, guint n_knots, RsKnot *result, guint n);

/* Camera's side of the ring: the angle from front towards out that looks at the camera. */
double rs_ring_get_view (const RsRing *ring, const RsCamera *camera);

/*
 * The point of the ring at an angle: 0 front, π/2 out. @bold: factor on the radius, @size: on
 * the whole ring.
 */
RsVec rs_ring_get_point (const RsRing *ring, double angle, double bold, double size);

G_END_DECLS
