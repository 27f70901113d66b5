/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/log/rs-workout.h"
#include "core/routine/rs-routine.h"
#include "core/store/rs-exercise-shelf.h"

G_BEGIN_DECLS

/*
 * The user's own files: each exercise, routine and workout is one, named by its id, in the
 * directories "exercises", "routines" and "workouts" of @directory; beside exercises there are
 * shelves with many in one file.
 *
 * @now: microseconds since the epoch
 * @problems: gets a sentence for the user for each file that was no good
 *
 * Returns: (transfer full): of RsExercise, of RsRoutine, and of RsWorkout
 */
GPtrArray *rs_user_files_load_exercises (const char *directory, gint64 now, GStrvBuilder *problems);
GPtrArray *rs_user_files_load_routines (const char *directory, gint64 now, GStrvBuilder *problems);
GPtrArray *rs_user_files_load_workouts (const char *directory, gint64 now, GStrvBuilder *problems);

/* The ids of all shelves; one of them, or NULL; and how large its file is, in bytes. */
GPtrArray *rs_user_files_list_shelves (const char *directory, GStrvBuilder *problems);
RsExerciseShelf *rs_user_files_load_shelf (const char *directory,
                                           const char *id,
                                           gint64 now,
                                           GStrvBuilder *problems);
gsize rs_user_files_get_shelf_size (const char *directory, const char *id);

/* Whether exercises that could not be read have been set aside, now or at any time. */
gboolean rs_user_files_has_unreadable_exercises (const char *directory);

/* Whether @object is one of those that the next two take. */
gboolean rs_user_files_is_kept (gpointer object);

/* Writes the file of an RsExercise, RsExerciseShelf, RsRoutine or RsWorkout. */
gboolean rs_user_files_save (const char *directory, gpointer object, GError **error);

/* Removes the file of one of these, for good. */
gboolean rs_user_files_remove (const char *directory, gpointer object, GError **error);

/* Removes what a crash in the middle of a change may have left. */
void rs_user_files_clean_up (const char *directory);

/* Whether there is a file for it, readable or not. */
gboolean rs_user_files_exists (const char *directory, gpointer object);

G_END_DECLS
