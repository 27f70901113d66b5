/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsSessionIntro:
 *
 * What comes before a session starts: its name, how long it takes, its exercises, and the
 * button that starts it. The first page of #RsSessionPage.
 *
 * Properties: "session", "catalogue".
 */
#define RS_TYPE_SESSION_INTRO (rs_session_intro_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionIntro, rs_session_intro, RS, SESSION_INTRO, AdwBin)

/* Puts the focus on the one button that matters. */
void rs_session_intro_focus_button (RsSessionIntro *self);

G_END_DECLS
