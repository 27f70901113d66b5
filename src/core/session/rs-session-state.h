/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-plan.h"

G_BEGIN_DECLS

typedef enum
{
  RS_SESSION_READY,
  RS_SESSION_RUNNING,
  RS_SESSION_PAUSED,
  RS_SESSION_FINISHED,
} RsSessionPhase;

typedef enum
{
  RS_SESSION_START,
  RS_SESSION_TICK, /* nothing but time has passed */
  RS_SESSION_DONE, /* the runner is done with this set, or wants to go on from a pause */
  RS_SESSION_PAUSE,
  RS_SESSION_RESUME,
  RS_SESSION_BACK, /* this segment again; the one before when it has hardly begun */
  RS_SESSION_SKIP, /* leave this segment out */
  RS_SESSION_REDO, /* this set again from its beginning; in a pause, the set before it */
  RS_SESSION_END,  /* stop here and keep what was done */
} RsSessionEvent;

typedef enum
{
  RS_SET_PENDING,
  RS_SET_DONE,
  RS_SET_SKIPPED,
} RsSetStatus;

#define RS_TYPE_SESSION_PHASE (rs_session_phase_get_type ())
#define RS_TYPE_SET_STATUS (rs_set_status_get_type ())
GType rs_session_phase_get_type (void);
GType rs_set_status_get_type (void);

/* How much it hurt, from 1 to 10; 0 is not at all, or not said. */
#define RS_PAIN_MAX 10

/**
 * RsSetResult:
 * @status: what became of the set
 * @amount: repetitions or seconds that were done; 0 unless done
 * @load_kind: how @load_kg was given
 * @load_kg: what it was done with, kilograms; 0 is body weight, or a band
 * @rpe: how hard it felt, 1 to 10 in halves; 0: not said
 * @pain: how much it hurt, 0 to %RS_PAIN_MAX
 *
 * What came of one work segment.
 */
typedef struct
{
  RsSetStatus status;
  guint amount;
  RsLoadKind load_kind;
  double load_kg;
  double rpe;
  guint pain;
} RsSetResult;

gboolean rs_set_result_equal (const RsSetResult *a, const RsSetResult *b);

/* A segment that has run for longer than this is done again by %RS_SESSION_BACK. */
#define RS_SESSION_BACK_AGAIN_US (3 * G_USEC_PER_SEC)

/*
 * A session that nobody has looked after for longer than its phase lasts, and at least so long, has
 * been left: where the clock decides, and where the runner does.
 */
#define RS_SESSION_LEFT_US (3 * G_USEC_PER_SEC)
#define RS_SESSION_LEFT_WAITING_US (60 * G_USEC_PER_SEC)

/**
 * RsSessionState:
 *
 * Where a session stands: a value, immutable and reference counted. The next state is a pure
 * function of this one, an event and the time; all instants are those of a clock that never
 * goes back, in microseconds. Nothing is counted up: the place in a segment follows from the
 * instant at which it began, so late or missing ticks change nothing.
 */
typedef struct _RsSessionState RsSessionState;

#define RS_TYPE_SESSION_STATE (rs_session_state_get_type ())
GType rs_session_state_get_type (void);

/* Ready to start. A plan without segments is finished from the beginning. */
RsSessionState *rs_session_state_new (RsPlan *plan);

/*
 * The paused state of a session that was interrupted. Values outside the plan are brought back
 * into it: @segment at most the end (which is finished), @elapsed_us within the segment.
 * @results: of RsSetResult, may be shorter than the plan. It goes on paused, and forgets for how
 * long it was left.
 */
RsSessionState *rs_session_state_restore (
    RsPlan *plan, guint segment, gint64 elapsed_us, gint64 active_us, GArray *results);

RsSessionState *rs_session_state_ref (RsSessionState *state);
void rs_session_state_unref (RsSessionState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSessionState, rs_session_state_unref)

/* The state after @event at the instant @now. Gives the same state back when nothing changes. */
RsSessionState *rs_session_state_step (RsSessionState *state, RsSessionEvent event, gint64 now);

/*
 * The state after nobody could look after it from @seen to @now: the lid was closed, the process
 * was stopped, the machine was asleep. A gap that is no longer than the phase in which it began
 * changes nothing: the next step finds the right place. After a longer one the session is paused
 * where it was at @seen, and rs_session_state_get_away() says for how long it was left.
 */
RsSessionState *rs_session_state_wake (RsSessionState *state, gint64 seen, gint64 now);

/*
 * Goes to the set in segment @segment: to the last seconds of the pause before it, as many as there
 * are to get ready. Sets in between are neither done nor left out. The same state when there is
 * no such set.
 */
RsSessionState *rs_session_state_jump (RsSessionState *state, guint segment, gint64 now);

/*
 * Changes the plan from the current segment on; @edit's segment is filled in. A pause or hold that
 * is made shorter than it has lasted is over. The same state when the edit does not apply.
 */
RsSessionState *rs_session_state_edit (RsSessionState *state, const RsPlanEdit *edit, gint64 now);

/*
 * Corrects what came of the set @work, in any phase; numbers are brought into their ranges, and
 * the status follows the amount: done, or skipped for 0. Sets that are over are to be passed
 * before, with a tick.
 */
RsSessionState *
rs_session_state_note (RsSessionState *state, guint work, const RsSetResult *result);

RsPlan *rs_session_state_get_plan (RsSessionState *state);
RsSessionPhase rs_session_state_get_phase (RsSessionState *state);

/* The current segment's number, the number of segments once finished. */
guint rs_session_state_get_position (RsSessionState *state);

/* The current segment; NULL once finished. */
const RsSegment *rs_session_state_get_segment (RsSessionState *state);

/* The instant at which a running segment had run for no time at all; pauses have moved it on. */
gint64 rs_session_state_get_began (RsSessionState *state);

/* How long the session had been left when it was paused for that reason; 0 else. */
gint64 rs_session_state_get_away (RsSessionState *state);

/* Time spent in the current segment; never more than it lasts. */
gint64 rs_session_state_get_elapsed (RsSessionState *state, gint64 now);

/* Time left in the current segment; 0 for one that waits for the runner. */
gint64 rs_session_state_get_remaining (RsSessionState *state, gint64 now);

/* Time spent in the session so far, pauses left out. */
gint64 rs_session_state_get_active (RsSessionState *state, gint64 now);

/* What came of the work segment @work of the plan. */
RsSetResult rs_session_state_get_result (RsSessionState *state, guint work);

/* The same of the set that was over last before the current segment; FALSE when there is none. */
gboolean rs_session_state_get_last_result (RsSessionState *state, guint *work, RsSetResult *result);

/* How many sets of the plan have come to @status; those that an edit has taken out do not count. */
guint rs_session_state_count (RsSessionState *state, RsSetStatus status);

/*
 * When a display in whole seconds changes next, as an instant; G_MAXINT64 when only an event
 * can change it, and @now when a tick is overdue.
 */
gint64 rs_session_state_get_next_change (RsSessionState *state, gint64 now);

G_END_DECLS
