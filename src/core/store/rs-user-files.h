/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/log/rs-workout.h"
#include "core/routine/rs-routine.h"

G_BEGIN_DECLS

/*
 * The user's own files: each routine and each workout is one, named by its id, in the
 * directories "routines" and "workouts" of @directory.
 *
 * @now: microseconds since the epoch
 * @problems: gets a sentence for the user for each file that was no good
 *
 * Returns: (transfer full): of RsRoutine, and of RsWorkout
 */
GPtrArray *rs_user_files_load_routines (const char *directory, gint64 now, GStrvBuilder *problems);
GPtrArray *rs_user_files_load_workouts (const char *directory, gint64 now, GStrvBuilder *problems);

/* Writes the file of an RsRoutine or RsWorkout. */
gboolean rs_user_files_save (const char *directory, gpointer object, GError **error);

/* Removes the file of a routine, for good. */
gboolean rs_user_files_remove (const char *directory, RsRoutine *routine, GError **error);

/* Removes what a crash in the middle of a change may have left. */
void rs_user_files_clean_up (const char *directory);

G_END_DECLS
