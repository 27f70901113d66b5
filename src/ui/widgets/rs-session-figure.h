/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/* What a figure does. */
typedef enum
{
  RS_SESSION_FIGURE_REPS,    /* repetition after repetition */
  RS_SESSION_FIGURE_HOLD,    /* stays in the pose of the movement, and breathes */
  RS_SESSION_FIGURE_PREVIEW, /* shows the movement in one picture; slowly where it plays */
} RsSessionFigureMode;

/**
 * RsSessionFigure:
 *
 * The figure of a running session: it does what is to be done now, exactly at the tempo, and it is
 * told what time it is. It fills the room that it gets, and there is nothing to be done with it.
 * Costs nothing while nobody can see it or while it stands still. With reduced motion it shows the
 * still form of the part that is being done.
 *
 * An exercise of the user's own shows its picture; what has neither shows an icon.
 */
#define RS_TYPE_SESSION_FIGURE (rs_session_figure_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionFigure, rs_session_figure, RS, SESSION_FIGURE, GtkWidget)

GtkWidget *rs_session_figure_new (void);

/* Where movements and pictures come from. */
RsMovements *rs_session_figure_get_movements (RsSessionFigure *self);
void rs_session_figure_set_movements (RsSessionFigure *self, RsMovements *movements);

/* What is done; NULL shows nothing. Begins at the beginning, with no tempo, side or picture. */
const char *rs_session_figure_get_exercise_id (RsSessionFigure *self);
void rs_session_figure_set_exercise_id (RsSessionFigure *self, const char *id);

/* The name that the exercise's own picture has in the store; it is shown instead of a movement. */
const char *rs_session_figure_get_picture (RsSessionFigure *self);
void rs_session_figure_set_picture (RsSessionFigure *self, const char *name);

/*
 * The side that works. With %RS_SET_SIDE_BOTH, or where both do the same in the movement, it is
 * shown as it is drawn; else it is mirrored where it is drawn on the other side.
 */
RsSetSide rs_session_figure_get_side (RsSessionFigure *self);
void rs_session_figure_set_side (RsSessionFigure *self, RsSetSide side);
gboolean rs_session_figure_is_mirrored (RsSessionFigure *self);

RsSessionFigureMode rs_session_figure_get_mode (RsSessionFigure *self);
void rs_session_figure_set_mode (RsSessionFigure *self, RsSessionFigureMode mode);

/*
 * Every repetition takes the parts of @tempo and half a second before the next (domain rule 4.1),
 * and nothing else. NULL, or a tempo that no metronome can lead (rs_metronome_can_pace()): the
 * movement's own time.
 */
void rs_session_figure_set_tempo (RsSessionFigure *self, const RsTempo *tempo);

/* Whether time goes on by itself. */
gboolean rs_session_figure_get_playing (RsSessionFigure *self);
void rs_session_figure_set_playing (RsSessionFigure *self, gboolean playing);

/*
 * @seconds: since the first repetition of the set began; finite. It is so late now: while it plays,
 * a difference of less than 50 ms is made up for within a moment and not seen.
 */
void rs_session_figure_set_time (RsSessionFigure *self, double seconds);

/* So late it is in what is shown now. */
double rs_session_figure_get_time (RsSessionFigure *self);

/* What a screen reader calls it: the name of the exercise. */
void rs_session_figure_set_label (RsSessionFigure *self, const char *label);

/* Whether it asks for frames just now. */
gboolean rs_session_figure_is_moving (RsSessionFigure *self);

G_END_DECLS
