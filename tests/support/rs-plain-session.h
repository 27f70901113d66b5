/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-cue.h"

G_BEGIN_DECLS

/**
 * RsPlainSession:
 * @plan: what is being done; changed by rs_plan_edit() only
 * @phase: as of a session
 * @position: which segment
 * @now: the instant up to which everything has been reckoned
 * @began: running, when the segment had run for no time at all
 * @spent: not running, the time spent in the segment
 * @head: how much of the segment had been passed when it was come to
 * @here: time really spent in it since then, up to @entered
 * @entered: running, since when
 * @active: time spent in all segments that were left
 * @paused: length of all pauses that are over
 * @paused_at: since when it is paused
 * @started_at: when it began
 * @away: as rs_session_state_get_away()
 * @n_boundaries: how many segments the clock has ended
 * @results: of RsSetResult; only status and amount
 * @cues: of RsCue, all that the clock has told
 *
 * A session kept in the plainest way, one boundary after the other, to hold the real one against.
 * Where that one reckons back from the instant at which a segment began, this one adds up.
 */
typedef struct
{
  RsPlan *plan;
  RsSessionPhase phase;
  guint position;
  gint64 now;
  gint64 began;
  gint64 spent;
  gint64 head;
  gint64 here;
  gint64 entered;
  gint64 active;
  gint64 paused;
  gint64 paused_at;
  gint64 started_at;
  gint64 away;
  guint n_boundaries;
  gboolean lift_first;
  GArray *results;
  GArray *cues;
} RsPlainSession;

RsPlainSession *rs_plain_session_new (RsPlan *plan, gboolean lift_first, gint64 now);
void rs_plain_session_free (RsPlainSession *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsPlainSession, rs_plain_session_free)

/* Time passes until @now, and somebody looks. */
void rs_plain_session_pass (RsPlainSession *self, gint64 now);

/* Nobody looks until @now. */
void rs_plain_session_leave (RsPlainSession *self, gint64 now);

/* What the runner does at @now. */
void rs_plain_session_send (RsPlainSession *self, RsSessionEvent event, gint64 now);
void rs_plain_session_jump (RsPlainSession *self, guint segment, gint64 now);
void rs_plain_session_edit (RsPlainSession *self, const RsPlanEdit *edit, gint64 now);
void rs_plain_session_note (RsPlainSession *self, guint work, const RsSetResult *result);

/* How long one may leave it alone from now on without its being paused. */
gint64 rs_plain_session_get_patience (RsPlainSession *self);

/* Ends the test where @state is not the same at the instant that was reckoned to. */
void rs_plain_session_assert_same (RsPlainSession *self, RsSessionState *state);

/* Ends the test where the time on the clock since the start is not what was done and the pauses. */
void rs_plain_session_assert_total (RsPlainSession *self);

G_END_DECLS
