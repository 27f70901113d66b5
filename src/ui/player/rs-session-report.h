/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session-state.h"

G_BEGIN_DECLS

/*
 * What is told about a session to those who listen and, after its end, to all: pure functions
 * of its state. Texts are translated and belong to the caller.
 */

/* "Rest, 60 seconds. Next: Squat, set 2 of 3, 12 reps". */
char *rs_session_report_announce (RsSessionState *state, RsCatalogue *catalogue);

/* "Well Done" when nothing was left out, else "Session Ended". */
char *rs_session_report_title (RsSessionState *state);

/* "4 of 9 sets". */
char *rs_session_report_sets (RsSessionState *state);

/* "9 of 9 sets · 17 min". */
char *rs_session_report_summary (RsSessionState *state);

G_END_DECLS
