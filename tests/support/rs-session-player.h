/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-cue.h"

G_BEGIN_DECLS

/* When a player looks at the clock between two events. */
typedef enum
{
  RS_LOOKS_NEVER,
  RS_LOOKS_AT_BOUNDARIES,
  RS_LOOKS_OFTEN,
  RS_LOOKS_SELDOM,
  RS_N_LOOKS
} RsLooks;

/**
 * RsSessionPlayer:
 * @state: where the session is
 * @looks: when it looks at the clock
 * @lift_first: for the metronome
 * @seen: when it looked last
 * @cues: of RsCue, what it has told; nothing where it never looks
 *
 * Leads a session by its pure functions, and tells its cues as whoever plays the sounds does.
 */
typedef struct
{
  RsSessionState *state;
  RsLooks looks;
  gboolean lift_first;
  gint64 seen;
  GArray *cues;
} RsSessionPlayer;

RsSessionPlayer *
rs_session_player_new (RsSessionState *state, RsLooks looks, gboolean lift_first, gint64 now);
void rs_session_player_free (RsSessionPlayer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSessionPlayer, rs_session_player_free)

/* Goes on to @state, which it takes over. */
void rs_session_player_take (RsSessionPlayer *self, RsSessionState *state);

void rs_session_player_send (RsSessionPlayer *self, RsSessionEvent event, gint64 now);

/* Time passes until @now, and it looks in its way. */
void rs_session_player_pass (RsSessionPlayer *self, gint64 now);

/* Nobody has looked from @seen to @now. */
void rs_session_player_wake (RsSessionPlayer *self, gint64 seen, gint64 now);

/* Ends the test where not the same has come of all sets. */
void rs_assert_results_equal (RsSessionState *a, RsSessionState *b);

G_END_DECLS
