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
 * waits for it; without a movement it takes no room. It says nothing to a screen reader.
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

/* Plays while it is shown, unless motion is reduced. */
gboolean rs_figure_thumbnail_get_playing (RsFigureThumbnail *self);
void rs_figure_thumbnail_set_playing (RsFigureThumbnail *self, gboolean playing);

/* Whether it asks for frames just now, and whether its picture is there. */
gboolean rs_figure_thumbnail_is_moving (RsFigureThumbnail *self);
gboolean rs_figure_thumbnail_is_ready (RsFigureThumbnail *self);

G_END_DECLS
