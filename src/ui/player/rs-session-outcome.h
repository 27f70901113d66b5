/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsSessionOutcome:
 *
 * What a session came to: how many sets were done, how long it took, and each exercise set by
 * set. The last page of #RsSessionPage; its list is made when it is first seen.
 *
 * Properties: "session", "catalogue".
 */
#define RS_TYPE_SESSION_OUTCOME (rs_session_outcome_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionOutcome, rs_session_outcome, RS, SESSION_OUTCOME, AdwBin)

/* Puts the focus on the one button that matters. */
void rs_session_outcome_focus_button (RsSessionOutcome *self);

G_END_DECLS
