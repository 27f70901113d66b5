/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsFigureView:
 *
 * A movement to look at: it plays and pauses, slower and faster, is scrubbed, turned and
 * mirrored, and says which step it shows. With reduced motion it shows the still form of one
 * step after the other. Costs nothing while nobody can see it.
 */
#define RS_TYPE_FIGURE_VIEW (rs_figure_view_get_type ())
G_DECLARE_FINAL_TYPE (RsFigureView, rs_figure_view, RS, FIGURE_VIEW, GtkWidget)

GtkWidget *rs_figure_view_new (void);

/* Where the look of the figure comes from; to be set before there is a movement. */
RsMovements *rs_figure_view_get_movements (RsFigureView *self);
void rs_figure_view_set_movements (RsFigureView *self, RsMovements *movements);

/*
 * @movement: NULL shows nothing
 * @name: what it is called
 * @steps: the steps of its instructions
 */
void rs_figure_view_set_movement (RsFigureView *self,
                                  RsMovement *movement,
                                  const char *name,
                                  const char *const *steps);

/* Seconds for the parts of a repetition; a part of 0 keeps the movement's own time. */
void rs_figure_view_set_tempo (RsFigureView *self, double lower, double pause, double lift);

gboolean rs_figure_view_get_playing (RsFigureView *self);
void rs_figure_view_set_playing (RsFigureView *self, gboolean playing);

/* Half, one or two times as fast as in life. */
double rs_figure_view_get_speed (RsFigureView *self);
void rs_figure_view_set_speed (RsFigureView *self, double speed);

/* The other side of the body. */
gboolean rs_figure_view_get_mirrored (RsFigureView *self);
void rs_figure_view_set_mirrored (RsFigureView *self, gboolean mirrored);

/* Whether working muscles are marked. */
gboolean rs_figure_view_get_muscles (RsFigureView *self);
void rs_figure_view_set_muscles (RsFigureView *self, gboolean muscles);

/* Where in the motion it is, seconds. */
double rs_figure_view_get_time (RsFigureView *self);
void rs_figure_view_set_time (RsFigureView *self, double time);

/* The step that is shown, from 0. Going to one shows its pose, or plays from its beginning. */
guint rs_figure_view_get_step (RsFigureView *self);
void rs_figure_view_go_to_step (RsFigureView *self, guint step);

/* Whether it asks for frames just now. */
gboolean rs_figure_view_is_moving (RsFigureView *self);

G_END_DECLS
