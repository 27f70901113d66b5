/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/log/rs-workout.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsWorkoutRow:
 *
 * One workout in the list of the progress view. The list's factory makes it and gives it
 * workouts in turn. Its action workout.open emits "open", for those who cannot click a row.
 *
 * Properties: "workout".
 */
#define RS_TYPE_WORKOUT_ROW (rs_workout_row_get_type ())
G_DECLARE_FINAL_TYPE (RsWorkoutRow, rs_workout_row, RS, WORKOUT_ROW, AdwBin)

GtkWidget *rs_workout_row_new (void);

RsWorkout *rs_workout_row_get_workout (RsWorkoutRow *self);
void rs_workout_row_set_workout (RsWorkoutRow *self, RsWorkout *workout);

G_END_DECLS
