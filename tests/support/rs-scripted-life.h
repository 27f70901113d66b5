/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/store/rs-store.h"

#include "support/rs-frozen-clock.h"

G_BEGIN_DECLS

/**
 * RsScriptedLife:
 *
 * Sessions one after the other as somebody may do them: holds by the clock, sides, rounds,
 * repetitions, pauses, corrections of sets, exercises that are swapped, sets put in and taken out,
 * jumps, the end before it is due, and what is said of it afterwards. All of it follows from a
 * seed, so that two lives do the same: one with a store, in a process that will be killed, and one
 * without, which says what must be found then.
 */
typedef struct _RsScriptedLife RsScriptedLife;

/**
 * RsLifeMoment:
 * @id: of the session that was the last to change
 * @place: where it stands (rs_scripted_life_describe()); NULL when there is nothing to go on with
 * @elapsed, @active: and when, in the segment and in the session, microseconds
 * @workout: what is in the log of it (rs_scripted_life_describe_workout()), or will be when it is
 *     found to be finished; NULL when nothing
 * @safe: for whoever uses it
 *
 * What a step has led to.
 */
typedef struct
{
  char *id;
  char *place;
  gint64 elapsed;
  gint64 active;
  char *workout;
  gboolean safe;
} RsLifeMoment;

void rs_life_moment_free (RsLifeMoment *moment);

/*
 * @store: NULL to only say what would be
 * @session: to begin with; NULL begins a new one
 * @discards: whether sessions are thrown away now and then
 */
RsScriptedLife *rs_scripted_life_new (
    guint32 seed, RsFrozenClock *clock, RsStore *store, RsSession *session, gboolean discards);
void rs_scripted_life_free (RsScriptedLife *life);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsScriptedLife, rs_scripted_life_free)

/* Does one thing. */
void rs_scripted_life_step (RsScriptedLife *life);

/* The same, and says what it has led to. */
RsLifeMoment *rs_scripted_life_step_to_moment (RsScriptedLife *life);

/* Whether what the last step did is on the disk, as the store has it. */
gboolean rs_scripted_life_is_safe (RsScriptedLife *life);

/* The running session, or NULL. */
RsSession *rs_scripted_life_get_session (RsScriptedLife *life);

/* Where a session stands, with all results and the plan as it is now. */
char *rs_scripted_life_describe (RsSession *session);
char *rs_scripted_life_describe_workout (RsWorkout *workout);

/* A session of its own that stands where @session does, by another clock. */
RsSession *rs_scripted_life_copy_session (RsSession *session, RsFrozenClock *clock);

G_END_DECLS
