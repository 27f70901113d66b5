/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gdk/gdk.h>

#include "figure/scene/rs-drawing.h"

G_BEGIN_DECLS

/**
 * RsCanvas:
 *
 * Pixels that paths are painted onto, antialiased. A figure is some hundred shapes that lie over
 * each other and are clipped to each other, sixty times a second: cairo would need four times as
 * long, as it looks for the exact outline of each before it paints.
 */
typedef struct _RsCanvas RsCanvas;

RsCanvas *rs_canvas_new (void);
void rs_canvas_free (RsCanvas *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsCanvas, rs_canvas_free)

/*
 * Begins a picture: nothing is on it. A canvas is meant for many, as it keeps its memory.
 * @scale, @x and @y: where the drawing lies on the pixels, in pixels
 */
void rs_canvas_begin (RsCanvas *self, int width, int height, double scale, double x, double y);

/*
 * Ends it.
 * Returns: its pixels as %GDK_MEMORY_DEFAULT, which is cairo's ARGB32 too, row by row
 */
guint8 *rs_canvas_end (RsCanvas *self);

/* What operations paint with, and whether only onto what the layer has already. */
typedef struct
{
  GdkRGBA colour;
  gboolean is_over;
} RsCoat;

/* @grow: how much larger circles are, in units of the drawing */
void rs_canvas_fill (
    RsCanvas *self, const RsPathElement *path, guint n, double grow, const RsCoat *coat);
void rs_canvas_stroke (
    RsCanvas *self, const RsPathElement *path, guint n, double width, const RsCoat *coat);

/* Until as many calls of rs_canvas_unclip(). Clips nest. */
void rs_canvas_clip (RsCanvas *self, const RsPathElement *path, guint n);
void rs_canvas_unclip (RsCanvas *self);

/* A layer of its own, until it is painted onto what was there. Layers do not nest. */
void rs_canvas_begin_layer (RsCanvas *self);
void rs_canvas_end_layer (RsCanvas *self);

G_END_DECLS
