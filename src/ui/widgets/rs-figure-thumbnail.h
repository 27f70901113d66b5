/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsFigureThumbnail:
 *
 * A small picture of the movement of an exercise, for cards and lists: still, or playing while
 * somebody points at what it is on. Asks for its picture when it is first drawn, so that nothing
 * waits for it; without a movement it takes no room, unless there is a picture or a placeholder
 * to show instead. It says nothing to a screen reader.
 */
#define RS_TYPE_FIGURE_THUMBNAIL (rs_figure_thumbnail_get_type ())
G_DECLARE_FINAL_TYPE (RsFigureThumbnail, rs_figure_thumbnail, RS, FIGURE_THUMBNAIL, GtkWidget)

GtkWidget *rs_figure_thumbnail_new (void);

/* Where movements come from; NULL shows nothing. */
RsMovements *rs_figure_thumbnail_get_movements (RsFigureThumbnail *self);
void rs_figure_thumbnail_set_movements (RsFigureThumbnail *self, RsMovements *movements);

/* Of which exercise; NULL shows nothing. */
const char *rs_figure_thumbnail_get_exercise_id (RsFigureThumbnail *self);
void rs_figure_thumbnail_set_exercise_id (RsFigureThumbnail *self, const char *id);

/* Pixels on each side. */
int rs_figure_thumbnail_get_size (RsFigureThumbnail *self);
void rs_figure_thumbnail_set_size (RsFigureThumbnail *self, int size);

/* Instead of the look that has been chosen, this one; NULL ends that. */
void rs_figure_thumbnail_set_look (RsFigureThumbnail *self, const RsFigureLook *look);

/* Plays while it is shown; where motion is reduced, shows two moments of the movement instead. */
gboolean rs_figure_thumbnail_get_playing (RsFigureThumbnail *self);
void rs_figure_thumbnail_set_playing (RsFigureThumbnail *self, gboolean playing);

/* A picture of somebody's own, which is shown instead of the movement and does not play. */
GdkPaintable *rs_figure_thumbnail_get_picture (RsFigureThumbnail *self);
void rs_figure_thumbnail_set_picture (RsFigureThumbnail *self, GdkPaintable *picture);

/* The name of an icon that is shown where there is neither movement nor picture; NULL for none. */
const char *rs_figure_thumbnail_get_placeholder (RsFigureThumbnail *self);
void rs_figure_thumbnail_set_placeholder (RsFigureThumbnail *self, const char *icon_name);

/* Whether it asks for frames just now, and whether its picture is there. */
gboolean rs_figure_thumbnail_is_moving (RsFigureThumbnail *self);
gboolean rs_figure_thumbnail_is_ready (RsFigureThumbnail *self);

/* Whether it shows two moments just now, as it does instead of playing. */
gboolean rs_figure_thumbnail_shows_two_moments (RsFigureThumbnail *self);

G_END_DECLS
