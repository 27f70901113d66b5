/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <cairo.h>

#include "figure/paint/rs-palette.h"
#include "figure/pose/rs-movement.h"

G_BEGIN_DECLS

/*
 * Paints @movement as it is in @key into @width × @height from the origin of @cr, for paper:
 * without ground and at whatever resolution @cr has. All keys of a movement have the same frame,
 * so that they can stand beside each other.
 *
 * @build: an RsBuild
 */
void rs_key_picture_draw (RsMovement *movement,
                          guint key,
                          const RsPalette *palette,
                          int build,
                          double width,
                          double height,
                          cairo_t *cr);

/* The key that stands for @movement, as large as there is room for it alone. */
void rs_key_picture_draw_alone (RsMovement *movement,
                                const RsPalette *palette,
                                int build,
                                double width,
                                double height,
                                cairo_t *cr);

/* Width through height of what has to be seen, so that a row of pictures can be laid out. */
double rs_key_picture_get_aspect (RsMovement *movement, int build);

G_END_DECLS
