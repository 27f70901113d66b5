/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/log/rs-log.h"
#include "core/session/rs-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsSessionOutcome:
 *
 * What a session came to: how many sets were done, how long it took, what was new, each exercise
 * set by set, and how hard it was. The last page of #RsSessionPage; its lists are made when it is
 * first seen.
 *
 * Properties: "session"; "catalogue"; "workout", what it was filed as, NULL when nothing was kept:
 * without it there is nothing to be said about how it felt; "log", for what is new, may be NULL;
 * "unsaved-reason", why it could not be written, NULL when it could.
 *
 * Signal "feeling" (rpe: double, note: string): "workout" is another now, with what the runner says
 * of it, as rs_workout_with_feeling() takes it. Said at once, the note a second after the last key
 * and at the latest when the page goes.
 *
 * Signal "export": the workout is wanted as a file, since it is in none.
 */
#define RS_TYPE_SESSION_OUTCOME (rs_session_outcome_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionOutcome, rs_session_outcome, RS, SESSION_OUTCOME, AdwBin)

/* Puts the focus on the one button that matters. */
void rs_session_outcome_focus_button (RsSessionOutcome *self);

G_END_DECLS
