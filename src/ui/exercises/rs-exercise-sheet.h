/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/*
 * An exercise on one sheet of paper: its key poses, and everything that one needs to know while
 * doing it. The text becomes smaller until all of it fits.
 *
 * @movements: for the drawings; NULL, or an exercise without a movement, leaves them out
 * @width, @height: of what may be printed on, in points
 */
void rs_exercise_sheet_draw (
    RsExercise *exercise, RsMovements *movements, cairo_t *cr, double width, double height);

/*
 * Asks how to print @exercise and does so, over the window of @parent. What goes wrong is told
 * there.
 */
void rs_exercise_sheet_print (RsExercise *exercise, RsMovements *movements, GtkWidget *parent);

/* Writes the sheet into the PDF file @path. */
gboolean rs_exercise_sheet_export (RsExercise *exercise,
                                   RsMovements *movements,
                                   const char *path,
                                   GError **error);

G_END_DECLS
