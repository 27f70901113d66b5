/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "ui/player/rs-session-tone.h"

G_BEGIN_DECLS

/*
 * What the session page says, as pure functions of the session's state, the catalogue and the
 * instant @now. Texts are translated and belong to the caller; NULL where there is nothing to
 * say.
 */

/* "Get Ready", "Set 2 of 3", "Rest", "Paused". */
char *rs_session_text_phase (RsSessionState *state);

/* What is being done, or comes next in a pause: "Squat", "Next: Squat". */
char *rs_session_text_exercise (RsSessionState *state, RsCatalogue *catalogue);

/* "Left" or "Right", of what is being done or comes next. */
char *rs_session_text_side (RsSessionState *state);

/* What is not said elsewhere: "Set 2 of 3 · 12 reps · 20 kg · Tempo 3-1-1". */
char *rs_session_text_details (RsSessionState *state);

/* Why the session stands still, when nobody had looked after it. */
char *rs_session_text_away (RsSessionState *state);

/* While a set is being done, the one after it: "Next: Hip bridge, 12 reps". */
char *rs_session_text_next (RsSessionState *state, RsCatalogue *catalogue);

/*
 * The big number, "0:45" or "12", and the word below it: "reps". In a paced set the number counts
 * the repetitions, and the word is the part of them. @lift_first: the movement begins with lifting.
 */
char *rs_session_text_dial (RsSessionState *state, gint64 now);
char *rs_session_text_caption (RsSessionState *state, gint64 now, gboolean lift_first);

/*
 * How much of the segment is left, 0 to 1; 1 for one that waits for the runner. In a paced set how
 * high the body is, in a hold without end how much of the least is done.
 */
double rs_session_text_get_fraction (RsSessionState *state, gint64 now, gboolean lift_first);

/*
 * "Set 4 of 9 overall", counted through the whole session; the two sides of a set are one, and
 * warm-up and cool-down do not count.
 */
char *rs_session_text_overall (RsSessionState *state);

/* How much of the session's work is behind, 0 to 1. */
double rs_session_text_get_progress (RsSessionState *state);

/* Time spent so far: "12:05". */
char *rs_session_text_elapsed (RsSessionState *state, gint64 now);

/* What the button that goes on is called: "Done", "Skip Rest", "Start Now". */
char *rs_session_text_done (RsSessionState *state);

/* Whether the clock stands still until the runner says that the set is done. */
gboolean rs_session_text_is_waiting (RsSessionState *state);

/* Whether the clock ends what is being done, so that it can be made longer or shorter. */
gboolean rs_session_text_is_timed (RsSessionState *state);

/* Whether the runner has stopped the clock, so that the button has to let it go on. */
gboolean rs_session_text_is_paused (RsSessionState *state);

/* Which of the page's children shows the state: "intro", "view" or "outcome". */
const char *rs_session_text_child (RsSessionState *state);

/* A set in a few words: "Side plank, left side, set 2 of 3, 25 s". */
char *rs_session_text_describe (const RsSegment *work, RsCatalogue *catalogue);

G_END_DECLS
