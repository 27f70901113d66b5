/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/base/rs-clock.h"
#include "core/exercise/rs-catalogue.h"
#include "core/log/rs-log.h"
#include "core/routine/rs-routine.h"
#include "core/session/rs-session.h"

G_BEGIN_DECLS

/**
 * RsStore:
 *
 * Everything that is kept: the exercises and ready-made routines that come with the program,
 * and in one directory the user's own routines, the workouts and the journal of a session that
 * is running. It saves a routine after each edit. What cannot be read is set aside, what cannot
 * be saved is tried again with the next change; both are told with "problem", and the rest
 * works on.
 *
 * Signal "problem" (const char *message): a sentence for the user, translated.
 */
#define RS_TYPE_STORE (rs_store_get_type ())
G_DECLARE_FINAL_TYPE (RsStore, rs_store, RS, STORE, GObject)

/* @directory: where the user's data lives; made on the first save. */
RsStore *rs_store_new (const char *directory, RsClock *clock);

/* Reads everything. Problems are emitted, and kept for rs_store_dup_problems(). */
void rs_store_load (RsStore *self);

/* What went wrong since the start, for a window that was not there yet. */
GStrv rs_store_dup_problems (RsStore *self);

RsCatalogue *rs_store_get_catalogue (RsStore *self);

/* A GListModel of RsRoutine: the ready-made ones, then the user's own by name. */
GListModel *rs_store_get_routines (RsStore *self);

RsLog *rs_store_get_log (RsStore *self);

/* A GListModel of RsGuide, in the order in which they are best read. Read when first asked for. */
GListModel *rs_store_get_guides (RsStore *self);

/* The routine with @id, or NULL. Belongs to the store. */
RsRoutine *rs_store_lookup_routine (RsStore *self, const char *id);

/* Makes a routine of the user's own, saved from now on. Belongs to the store. */
RsRoutine *rs_store_add_routine (RsStore *self, RsRoutineState *state);

/* Takes an own routine out; its file goes too. Putting it back saves it again. */
void rs_store_remove_routine (RsStore *self, RsRoutine *routine);
void rs_store_restore_routine (RsStore *self, RsRoutine *routine);

/*
 * The session that was running when the program ended, paused; or NULL. Free with
 * g_object_unref(). One that had come to its end is filed at once, and NULL is given. To be
 * called after rs_store_load(), and before a session is begun, which takes the journal's place.
 */
RsSession *rs_store_recover_session (RsStore *self);

/* From now on each change of @session is written to the journal as it happens. */
void rs_store_begin_session (RsStore *self, RsSession *session);

/*
 * Files the session as a workout in the log and ends the journal, in an order in which a crash
 * between any two steps neither loses nor doubles it. A session of which no set was done
 * leaves no workout. Returns: the workout, belonging to the log, or NULL.
 */
RsWorkout *rs_store_finish_session (RsStore *self, RsSession *session);

/* Forgets the journal and whatever is in it. */
void rs_store_discard_session (RsStore *self);

G_END_DECLS
