/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-dial-geometry.h"

#include <math.h>

/* In parts of the shorter side. */
#define RING_STROKE 0.045f
#define RING_STROKE_MIN 8.0f
#define RING_GAP 0.02f

#define BAR_STROKE 8.0f
#define BAR_GAP 10.0f

static RsDialGeometry
ring_for (float width, float height)
{
  float side = MIN (width, height);
  float stroke = MAX (side * RING_STROKE, RING_STROKE_MIN);
  float radius = (side - stroke) / 2;
  float inner = radius - stroke / 2 - side * RING_GAP;

  return (RsDialGeometry) {
    .ring = TRUE,
    .center = GRAPHENE_POINT_INIT (width / 2, height / 2),
    .radius = radius,
    .stroke = stroke,
    .text = GRAPHENE_RECT_INIT (width / 2 - inner, height / 2 - inner, 2 * inner, 2 * inner),
  };
}

static RsDialGeometry
bar_for (float width, float height)
{
  return (RsDialGeometry) {
    .ring = FALSE,
    .center = GRAPHENE_POINT_INIT (width / 2, height - BAR_STROKE / 2),
    .stroke = BAR_STROKE,
    .text = GRAPHENE_RECT_INIT (0, 0, width, MAX (height - BAR_STROKE - BAR_GAP, 0)),
  };
}

RsDialGeometry
rs_dial_geometry_for (float width, float height)
{
  width = MAX (width, 0);
  height = MAX (height, 0);

  return MIN (width, height) >= RS_DIAL_RING_MIN ? ring_for (width, height)
                                                 : bar_for (width, height);
}

float
rs_dial_geometry_fit (const RsDialGeometry *geometry, float width, float height)
{
  float side;

  g_return_val_if_fail (geometry != NULL, 0);

  if (width <= 0 || height <= 0)
    return 0;

  side = geometry->text.size.height;
  if (geometry->ring)
    return side / hypotf (width, height);

  return MIN (geometry->text.size.width / width, side / height);
}

static GskPath *
bar_path (const RsDialGeometry *geometry, double from, double to, gboolean rtl)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  float start = geometry->text.origin.x + geometry->stroke / 2;
  float length = MAX (geometry->text.size.width - geometry->stroke, 0);
  float y = geometry->center.y;

  if (rtl)
    {
      start += length;
      length = -length;
    }

  gsk_path_builder_move_to (builder, start + length * (float) from, y);
  gsk_path_builder_line_to (builder, start + length * (float) to, y);
  return gsk_path_builder_free_to_path (g_steal_pointer (&builder));
}

static graphene_point_t
get_point (const RsDialGeometry *geometry, double fraction)
{
  double angle = 2 * G_PI * fraction;

  return GRAPHENE_POINT_INIT (geometry->center.x + geometry->radius * (float) sin (angle),
                              geometry->center.y - geometry->radius * (float) cos (angle));
}

static GskPath *
arc_path (const RsDialGeometry *geometry, double from, double to)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  graphene_point_t begin = get_point (geometry, from);
  graphene_point_t end = get_point (geometry, to);
  float radius = geometry->radius;

  gsk_path_builder_move_to (builder, begin.x, begin.y);
  gsk_path_builder_svg_arc_to (builder, radius, radius, 0, to - from > 0.5, TRUE, end.x, end.y);
  return gsk_path_builder_free_to_path (g_steal_pointer (&builder));
}

static GskPath *
circle_path (const RsDialGeometry *geometry)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();

  gsk_path_builder_add_circle (builder, &geometry->center, geometry->radius);
  return gsk_path_builder_free_to_path (g_steal_pointer (&builder));
}

GskPath *
rs_dial_geometry_track (const RsDialGeometry *geometry)
{
  g_return_val_if_fail (geometry != NULL, NULL);

  return geometry->ring ? circle_path (geometry) : bar_path (geometry, 0, 1, FALSE);
}

GskPath *
rs_dial_geometry_part (const RsDialGeometry *geometry, double from, double to, gboolean rtl)
{
  g_return_val_if_fail (geometry != NULL, NULL);

  from = CLAMP (from, 0, 1);
  to = CLAMP (to, 0, 1);
  if (to <= from)
    return NULL;
  if (!geometry->ring)
    return bar_path (geometry, from, to, rtl);

  /* An arc that ends where it begins would be no arc at all. */
  return to - from < 0.999 ? arc_path (geometry, from, to) : circle_path (geometry);
}
