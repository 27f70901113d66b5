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

/**
 * RsSetResult:
 * @status: what became of the set
 * @amount: repetitions or seconds that were done; 0 unless done
 *
 * What came of one work segment.
 */
typedef struct
{
  RsSetStatus status;
  guint amount;
} RsSetResult;

/* A segment that has run for longer than this is done again by %RS_SESSION_BACK. */
#define RS_SESSION_BACK_AGAIN_US (3 * G_USEC_PER_SEC)

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
 * @results: of RsSetResult, may be shorter than the plan.
 */
RsSessionState *rs_session_state_restore (
    RsPlan *plan, guint segment, gint64 elapsed_us, gint64 active_us, GArray *results);

RsSessionState *rs_session_state_ref (RsSessionState *state);
void rs_session_state_unref (RsSessionState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSessionState, rs_session_state_unref)

/* The state after @event at the instant @now. Gives the same state back when nothing changes. */
RsSessionState *rs_session_state_step (RsSessionState *state, RsSessionEvent event, gint64 now);

RsPlan *rs_session_state_get_plan (RsSessionState *state);
RsSessionPhase rs_session_state_get_phase (RsSessionState *state);

/* The current segment's number, the number of segments once finished. */
guint rs_session_state_get_position (RsSessionState *state);

/* The current segment; NULL once finished. */
const RsSegment *rs_session_state_get_segment (RsSessionState *state);

/* Time spent in the current segment; never more than it lasts. */
gint64 rs_session_state_get_elapsed (RsSessionState *state, gint64 now);

/* Time left in the current segment; 0 for one that waits for the runner. */
gint64 rs_session_state_get_remaining (RsSessionState *state, gint64 now);

/* Time spent in the session so far, pauses left out. */
gint64 rs_session_state_get_active (RsSessionState *state, gint64 now);

/* What came of the work segment @work of the plan. */
RsSetResult rs_session_state_get_result (RsSessionState *state, guint work);
guint rs_session_state_count (RsSessionState *state, RsSetStatus status);

/*
 * When a display in whole seconds changes next, as an instant; G_MAXINT64 when only an event
 * can change it, and @now when a tick is overdue.
 */
gint64 rs_session_state_get_next_change (RsSessionState *state, gint64 now);

G_END_DECLS
