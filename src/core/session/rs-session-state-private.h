/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session-state.h"

G_BEGIN_DECLS

struct _RsSessionState
{
  gatomicrefcount refs;
  RsPlan *plan;
  GArray *results;         /* of RsSetResult, one per work number */
  gboolean results_shared; /* with the state before: to be copied before one changes */
  RsSessionPhase phase;
  guint position;

  /* While running, the instant at which the segment had run for no time at all, and the one
   * from which the session has been running without a pause. */
  gint64 segment_start;
  gint64 run_start;

  /* While not running, the time spent in the segment. */
  gint64 elapsed;

  /* The time of all runs before this one. */
  gint64 active;

  /* While paused because nobody had looked after it: for how long. */
  gint64 away;
};

/* Whether the clock says that the current segment is over at @now. */
gboolean rs_session_state_is_over (RsSessionState *state, gint64 now);

G_END_DECLS
