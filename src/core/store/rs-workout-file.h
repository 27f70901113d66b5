/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/log/rs-workout.h"

G_BEGIN_DECLS

/* The longest that a session may have gone on: far more than anybody runs, yet countable. */
#define RS_WORKOUT_FILE_MAX_SECONDS ((gint64) 366 * 24 * 3600)

/*
 * Workouts as data/schemas/workout.schema.json describes them.
 *
 * @name: what to call the file in messages
 *
 * Returns: (transfer full): NULL with an error of %RS_ERROR
 */
RsWorkout *rs_workout_file_read (const char *name, const char *data, gsize length, GError **error);

/* The file's text; NULL with an error when the workout is not one that could be read back. */
char *rs_workout_file_write (RsWorkout *workout, GError **error);

G_END_DECLS
