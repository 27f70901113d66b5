/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gsk/gsk.h>

#include "figure/paint/rs-canvas.h"
#include "figure/paint/rs-palette.h"

G_BEGIN_DECLS

/* The path of an operation as a GskPath; arcs are exact. */
GskPath *rs_drawing_op_to_path (const RsDrawing *drawing, const RsOp *op);

/* Paints onto cairo. Origin and scale are those of @cr, which is not turned. */
void rs_painter_draw (const RsDrawing *drawing, const RsPalette *palette, cairo_t *cr);

/*
 * The drawing as a render node of the size given, for snapshots.
 * @canvas: what it is painted on, to be used again for the next one
 * @scale: pixels of the screen per pixel of the drawing
 */
GskRenderNode *rs_painter_to_node (RsCanvas *canvas,
                                   const RsDrawing *drawing,
                                   const RsPalette *palette,
                                   float width,
                                   float height,
                                   double scale);

/* The drawing as a texture. @scale: device pixels per pixel of the drawing */
GdkTexture *rs_painter_to_texture (
    const RsDrawing *drawing, const RsPalette *palette, int width, int height, double scale);

G_END_DECLS
