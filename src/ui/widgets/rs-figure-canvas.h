/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/widgets/rs-figure-turn.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsFigureCanvas:
 *
 * A figure that one turns: by dragging, with inertia, and with the arrow keys; a double click or
 * Home goes back to the movement's own view. It has no time of its own: who shows it moves the
 * paintable.
 */
#define RS_TYPE_FIGURE_CANVAS (rs_figure_canvas_get_type ())
G_DECLARE_FINAL_TYPE (RsFigureCanvas, rs_figure_canvas, RS, FIGURE_CANVAS, GtkWidget)

GtkWidget *rs_figure_canvas_new (void);

/* The picture that is shown; belongs to the canvas. */
RsFigurePaintable *rs_figure_canvas_get_paintable (RsFigureCanvas *self);

/* Shows @movement, or nothing when NULL, from its own view. */
void rs_figure_canvas_set_movement (RsFigureCanvas *self, RsMovement *movement);

/* From where it is looked at just now. */
RsFigureTurn rs_figure_canvas_get_turn (RsFigureCanvas *self);

/* Turns there within a moment, or at once where nothing is to move. */
void rs_figure_canvas_turn_to (RsFigureCanvas *self, double yaw, double pitch);
void rs_figure_canvas_turn_home (RsFigureCanvas *self);

/* The same on the other side of the body: the mirror image of the picture. */
void rs_figure_canvas_set_mirrored (RsFigureCanvas *self, gboolean mirrored);

G_END_DECLS
