/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gdk/gdk.h>

#include "figure/paint/rs-palette.h"
#include "figure/scene/rs-scene.h"

G_BEGIN_DECLS

/* What is left free around a tile, as a fraction of its side. */
#define RS_TILE_PADDING 0.085

/**
 * RsFigurePaintable:
 *
 * A figure as a picture of any size: a movement at a moment, from an angle. Draws only what has
 * changed since the last snapshot. Who moves it calls rs_figure_paintable_set_time() at each frame.
 */
#define RS_TYPE_FIGURE_PAINTABLE (rs_figure_paintable_get_type ())
G_DECLARE_FINAL_TYPE (RsFigurePaintable, rs_figure_paintable, RS, FIGURE_PAINTABLE, GObject)

RsFigurePaintable *rs_figure_paintable_new (void);

/* @movement: NULL shows nothing. Sets angles to the movement's own and time to 0. */
void rs_figure_paintable_set_movement (RsFigurePaintable *self, RsMovement *movement);
RsMovement *rs_figure_paintable_get_movement (RsFigurePaintable *self);

/* NULL for the movement's own tempo. */
void rs_figure_paintable_set_tempo (RsFigurePaintable *self, const RsMotionTempo *tempo);

/* The motion that is shown; valid until movement or tempo change. NULL without a movement. */
const RsMotion *rs_figure_paintable_get_motion (RsFigurePaintable *self);

void rs_figure_paintable_set_time (RsFigurePaintable *self, double seconds);
void rs_figure_paintable_set_angles (RsFigurePaintable *self, double yaw, double pitch);
void rs_figure_paintable_set_style (RsFigurePaintable *self, const RsSceneStyle *style);
void rs_figure_paintable_set_palette (RsFigurePaintable *self, const RsPalette *palette);

/* Shows the still form of a key instead of a moment; a negative @key ends that. */
void rs_figure_paintable_set_still (RsFigurePaintable *self, int key);

/* Stays in the key that stands for the movement and breathes, as time goes on. */
void rs_figure_paintable_set_held (RsFigurePaintable *self, gboolean held);

/* Pixels of the screen per pixel of the picture; 1 at first. For the snapshots that follow: it is
 * no change of the picture. */
void rs_figure_paintable_set_scale (RsFigurePaintable *self, double scale);

/*
 * How the movement is framed. At first so that it may be turned all around without a change of
 * size. As a tile it is seen from its own angle only: @widening 0 frames the one pose of its
 * thumbnail, 1 the whole movement, and what is between leads from one to the other.
 */
void rs_figure_paintable_set_tile (RsFigurePaintable *self, double widening);

/* The same movement on the other side of the body. */
gboolean rs_figure_paintable_get_mirrored (RsFigurePaintable *self);
void rs_figure_paintable_set_mirrored (RsFigurePaintable *self, gboolean mirrored);

/*
 * A small picture as a texture, for lists: the movement's picture, without mat and arrow.
 * @size: pixels, @scale: device pixels per pixel
 */
GdkTexture *rs_figure_paintable_make_thumbnail (
    RsMovement *movement, const RsPalette *palette, RsBuild build, int size, double scale);

/* Front and back of a standing figure with muscles marked, side by side (@side as well between). */
GdkPaintable *rs_muscle_map_paintable_new (const RsMuscleWork *muscles,
                                           const RsPalette *palette,
                                           RsBuild build,
                                           double yaw);

G_END_DECLS
