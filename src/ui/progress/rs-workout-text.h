/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/log/rs-workout.h"

G_BEGIN_DECLS

/*
 * What the progress view says about a workout: pure functions of it, the catalogue and the time
 * zone. Texts are translated and belong to the caller.
 */

/* "Sunday, 4 January 2026, 18:05". */
char *rs_workout_text_when (RsWorkout *workout, GTimeZone *zone);

/* "January 2026": the heading that the workout stands under. */
char *rs_workout_text_month (RsWorkout *workout, GTimeZone *zone);

/* Months since the year 0: equal for workouts under the same heading. */
int rs_workout_text_get_month (RsWorkout *workout, GTimeZone *zone);

/* "9 of 9 sets · 17 min". */
char *rs_workout_text_summary (RsWorkout *workout);

/* All of it in one sentence, as the name of a row. */
char *rs_workout_text_row (RsWorkout *workout, GTimeZone *zone);

G_END_DECLS
