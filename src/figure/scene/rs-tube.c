/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-tube.h"

/* The slope of number @k at knot @i: weighted mean of the secants on both sides. */
static double
get_tangent (const RsKnot *knots, guint n, guint i, guint k)
{
  double before = 0, after = 0, h0 = 0, h1 = 0;

  if (i > 0)
    {
      h0 = knots[i].s - knots[i - 1].s;
      before = (knots[i].v[k] - knots[i - 1].v[k]) / h0;
    }
  if (i + 1 < n)
    {
      h1 = knots[i + 1].s - knots[i].s;
      after = (knots[i + 1].v[k] - knots[i].v[k]) / h1;
    }
  if (i == 0)
    return after;
  if (i + 1 == n)
    return before;

  return (after * h0 + before * h1) / (h0 + h1);
}

void
rs_tube_resample (const RsKnot *knots, guint n_knots, RsKnot *result, guint n)
{
  guint at = 0;

  for (guint i = 0; i < n; i++)
    {
      double s = rs_lerp (knots[0].s, knots[n_knots - 1].s, i / (n - 1.0));
      double h, x, x2, x3;

      while (at + 2 < n_knots && s > knots[at + 1].s)
        at++;
      h = knots[at + 1].s - knots[at].s;
      x = (s - knots[at].s) / h;
      x2 = x * x;
      x3 = x2 * x;

      result[i].s = s;
      for (guint k = 0; k < 3; k++)
        result[i].v[k] = (2 * x3 - 3 * x2 + 1) * knots[at].v[k] +
                         (3 * x2 - 2 * x3) * knots[at + 1].v[k] +
                         (x3 - 2 * x2 + x) * h * get_tangent (knots, n_knots, at, k) +
                         (x3 - x2) * h * get_tangent (knots, n_knots, at + 1, k);
    }
}

RsRing
rs_part_get_ring (const RsPart *part, double s)
{
  const RsRing *a, *b;
  double t, along, between;
  guint i = 0;

  g_return_val_if_fail (part->n_rings >= 2, (RsRing) { 0 });

  while (i + 2 < part->n_rings && s > part->rings[i + 1].s)
    i++;
  a = &part->rings[i];
  b = &part->rings[i + 1];
  t = (s - a->s) / (b->s - a->s);
  along = CLAMP (t, -1.2, 2.2);
  between = CLAMP (t, 0, 1);

  return (RsRing) {
    .s = s,
    .centre = rs_vec_lerp (a->centre, b->centre, along),
    .front = rs_vec_lerp (a->front, b->front, between),
    .out = rs_vec_lerp (a->out, b->out, between),
    .a = rs_lerp (a->a, b->a, between),
    .r = rs_lerp (a->r, b->r, between),
  };
}

double
rs_ring_get_view (const RsRing *ring, const RsCamera *camera)
{
  return atan2 (rs_vec_dot (camera->view, ring->out), rs_vec_dot (camera->view, ring->front));
}

RsVec
rs_ring_get_point (const RsRing *ring, double angle, double bold, double size)
{
  double c = cos (angle), s = sin (angle), r = ring->r * bold;
  RsVec p = ring->centre;

  /* A stadium: the flat sides join round ends without a corner. */
  p = rs_vec_along (p, ring->out, (ring->a * CLAMP (2.2 * s, -1, 1) + s * r) * size);

  return rs_vec_along (p, ring->front, c * r * size);
}
