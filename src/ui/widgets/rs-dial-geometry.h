/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gsk/gsk.h>

G_BEGIN_DECLS

/* Smaller than this on its shorter side, a dial has no room for a ring around the time. */
#define RS_DIAL_RING_MIN 200.0f

/**
 * RsDialGeometry:
 * @ring: whether there is a ring around the time, or a bar below it
 * @center: of the ring
 * @radius: of the middle of the ring's line
 * @stroke: how thick the line of the ring or the bar is
 * @text: where the time goes; for a ring the square around the circle that is left inside
 *
 * Where the parts of a dial go: a pure function of its size.
 */
typedef struct
{
  gboolean ring;
  graphene_point_t center;
  float radius;
  float stroke;
  graphene_rect_t text;
} RsDialGeometry;

RsDialGeometry rs_dial_geometry_for (float width, float height);

/*
 * How much a text that is @width x @height large may grow, at most, so that it stays inside the
 * ring, corners included, or inside the box above the bar; 0 for an empty text.
 */
float rs_dial_geometry_fit (const RsDialGeometry *geometry, float width, float height);

/* The line that is there all the time. */
GskPath *rs_dial_geometry_track (const RsDialGeometry *geometry);

/*
 * The part of it between @from and @to, both 0 to 1, clockwise from the top, or from the start
 * of the line (@rtl: on the right). NULL when there is nothing to draw.
 */
GskPath *
rs_dial_geometry_part (const RsDialGeometry *geometry, double from, double to, gboolean rtl);

G_END_DECLS
