/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/*
 * A button with the drawing of @exercise, which plays while it is pointed at or has the keys, its
 * name, and @note below where that is not NULL. It leads to the exercise's page.
 *
 * @size: pixels on each side of the drawing
 */
GtkWidget *
rs_drawing_button_new (RsMovements *movements, RsExercise *exercise, int size, const char *note);

G_END_DECLS
