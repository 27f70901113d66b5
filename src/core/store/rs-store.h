/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/base/rs-clock.h"
#include "core/exercise/rs-catalogue.h"
#include "core/log/rs-log.h"
#include "core/routine/rs-routine.h"
#include "core/session/rs-session.h"
#include "core/store/rs-import.h"

G_BEGIN_DECLS

/**
 * RsStore:
 *
 * Everything that is kept: the exercises and ready-made routines that come with the program,
 * and in one directory the user's own exercises with their pictures, the user's own routines, the
 * workouts and the journal of a session that is running. It saves a routine a moment after an edit.
 * What cannot be read is set aside, what cannot be saved is tried again with the next change; both
 * are told with "problem", and the rest works on.
 *
 * Signal "problem" (const char *message): a sentence for the user, translated.
 */
#define RS_TYPE_STORE (rs_store_get_type ())
G_DECLARE_FINAL_TYPE (RsStore, rs_store, RS, STORE, GObject)

/* @directory: where the user's data lives; made on the first save. */
RsStore *rs_store_new (const char *directory, RsClock *clock);

/*
 * Reads everything. Problems are emitted, and kept for rs_store_dup_problems(). Large collections
 * of exercises are read in a thread and come into the catalogue later, all at once.
 */
void rs_store_load (RsStore *self);

/* Property "loading": whether some are still being read. */
gboolean rs_store_get_loading (RsStore *self);

/* What went wrong since the start, for a window that was not there yet. */
GStrv rs_store_dup_problems (RsStore *self);

RsCatalogue *rs_store_get_catalogue (RsStore *self);

/* A GListModel of RsRoutine: the ready-made ones, then the user's own by name. */
GListModel *rs_store_get_routines (RsStore *self);

RsLog *rs_store_get_log (RsStore *self);

/* A GListModel of RsGuide, in the order in which they are best read. Read when first asked for. */
GListModel *rs_store_get_guides (RsStore *self);

/* Saves at once what is still to be saved: edits of routines wait a moment for more of them. */
void rs_store_flush (RsStore *self);

/* The routine with @id, or NULL. Belongs to the store. */
RsRoutine *rs_store_lookup_routine (RsStore *self, const char *id);

/* Makes a routine of the user's own, saved from now on. Belongs to the store. */
RsRoutine *rs_store_add_routine (RsStore *self, RsRoutineState *state);

/* Takes an own routine out; its file goes too. Putting it back saves it again. */
void rs_store_remove_routine (RsStore *self, RsRoutine *routine);
void rs_store_restore_routine (RsStore *self, RsRoutine *routine);

/* The same with many (of RsRoutine, all own), with one signal. Those whose id is there stay out. */
void rs_store_restore_routines (RsStore *self, GPtrArray *routines);

/*
 * Exercises of the user's own. The catalogue shows each change with one signal. Those that come
 * with the program cannot be changed or removed. Routines and the log name exercises by id and
 * may name one that is gone: rs_catalogue_get_name().
 */

/*
 * Makes an exercise out of @facts, which are taken over; id, "own" and, where it is 0, "added" are
 * filled in here. The limits of texts are those of rs-exercise-file.h, where
 * rs_exercise_file_check_facts() tells whether they are held. Belongs to the catalogue.
 */
RsExercise *rs_store_add_exercise (RsStore *self, RsExerciseFacts *facts);

/*
 * Puts another with the same id in the place of @exercise. Undo is rs_store_restore_exercise()
 * with the one before. Takes @facts over. Belongs to the catalogue.
 */
RsExercise *rs_store_change_exercise (RsStore *self, RsExercise *exercise, RsExerciseFacts *facts);

/* Takes an own exercise out; its file goes too. Its picture stays until the next start. */
void rs_store_remove_exercise (RsStore *self, RsExercise *exercise);

/* Undo of the two above: @exercise is as it was, and saved again. */
void rs_store_restore_exercise (RsStore *self, RsExercise *exercise);

/*
 * Adds and removes many (of RsExercise, all own) in one step, with one signal of the catalogue:
 * an import and its undo. Those whose id is there already are left out.
 */
void rs_store_add_exercises (RsStore *self, GPtrArray *exercises);
void rs_store_remove_exercises (RsStore *self, GPtrArray *exercises);

/*
 * Adds what is new in @import, exercises with their pictures and routines, with one signal of each
 * list. FALSE with an error, a sentence for the user, when a picture cannot be written; nothing has
 * been added then. Those whose id is there already are left out.
 */
gboolean rs_store_apply_import (RsStore *self, RsImport *import, GError **error);

/* Takes all of it out again: undo, and applying once more is redo. */
void rs_store_remove_import (RsStore *self, RsImport *import);

/*
 * The bytes of a file with @exercises (of RsExercise) and their pictures inside, to be read with
 * rs_import_read(). A picture that is not there any more is left out. NULL with an error.
 */
GBytes *rs_store_export_exercises (RsStore *self, GPtrArray *exercises, GError **error);

/*
 * The same with @routines (of RsRoutine) and those exercises of the user's own that they name.
 * Ready-made ones have their texts as the user sees them.
 */
GBytes *rs_store_export_routines (RsStore *self, GPtrArray *routines, GError **error);

/*
 * Copies a picture of the user's in, in a thread: PNG, JPEG or WebP, at most
 * %RS_PICTURE_MAX_BYTES and %RS_PICTURE_MAX_PIXELS on a side; see rs-picture-header.h. Gives its
 * name for "picture" in the facts of an exercise, or NULL with an error whose message is a
 * sentence for the user. One that no exercise names is removed at the next start.
 */
void rs_store_add_picture (RsStore *self,
                           GFile *file,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data);
char *rs_store_add_picture_finish (RsStore *self, GAsyncResult *result, GError **error);

/* The same from bytes, at once: something that was dropped or pasted. */
char *rs_store_add_picture_bytes (RsStore *self, GBytes *bytes, GError **error);

/* Where the picture called @name is, or NULL. @name: "picture" of an exercise, may be NULL. */
char *rs_store_find_picture (RsStore *self, const char *name);

/*
 * The session that was running when the program ended, paused; or NULL. Free with
 * g_object_unref(). One that had come to its end is filed at once, and NULL is given. To be
 * called after rs_store_load(), and before a session is begun, which takes the journal's place.
 */
RsSession *rs_store_recover_session (RsStore *self);

/* From now on each change of @session is written to the journal as it happens. */
void rs_store_begin_session (RsStore *self, RsSession *session);

/*
 * Property "session-problem": a sentence for the runner, translated, that says what is not saved
 * and why: the running session is further than the disk knows, or a workout is in memory only.
 * NULL while all is safe. It is tried again with each change, every ten
 * seconds, and at once by rs_store_retry().
 */
const char *rs_store_get_session_problem (RsStore *self);
void rs_store_retry (RsStore *self);

/*
 * Files the session as a workout in the log and ends the journal, in an order in which a crash
 * between any two steps neither loses nor doubles it. A session of which no set was done
 * leaves no workout. Returns: the workout, belonging to the log, or NULL.
 */
RsWorkout *rs_store_finish_session (RsStore *self, RsSession *session);

/* Forgets the journal and whatever is in it. */
void rs_store_discard_session (RsStore *self);

/*
 * Puts @changed in the place of the workout with its id, in the log and on the disk: what the
 * runner says of it afterwards. Nothing happens when there is none.
 */
void rs_store_change_workout (RsStore *self, RsWorkout *changed);

/*
 * Whether the workout with the id of @workout is on the disk as it is in the log. One that is not
 * can be put elsewhere: these are the bytes of its file, or NULL with an error.
 */
gboolean rs_store_is_workout_saved (RsStore *self, RsWorkout *workout);
GBytes *rs_store_export_workout (RsStore *self, RsWorkout *workout, GError **error);

G_END_DECLS
