/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session-state.h"

G_BEGIN_DECLS

/* What the runner should be doing now: each has its own word, colour and icon. */
typedef enum
{
  RS_SESSION_TONE_READY,
  RS_SESSION_TONE_LEAD_IN,
  RS_SESSION_TONE_WORK,
  RS_SESSION_TONE_SIDE_SWITCH,
  RS_SESSION_TONE_REST,
  RS_SESSION_TONE_CHANGE_OVER,
  RS_SESSION_TONE_PAUSED,
  RS_SESSION_TONE_FINISHED,
} RsSessionTone;

RsSessionTone rs_session_tone_of (RsSessionState *state);

/* The style class ("session-work") and the icon of it; static. */
const char *rs_session_tone_get_style (RsSessionTone tone);
const char *rs_session_tone_get_icon (RsSessionTone tone);

G_END_DECLS
