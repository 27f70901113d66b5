/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-tone.h"

RsSessionTone
rs_session_tone_of (RsSessionState *state)
{
  g_return_val_if_fail (state != NULL, RS_SESSION_TONE_READY);

  switch (rs_session_state_get_phase (state))
    {
    case RS_SESSION_READY:
      return RS_SESSION_TONE_READY;

    case RS_SESSION_PAUSED:
      return RS_SESSION_TONE_PAUSED;

    case RS_SESSION_FINISHED:
      return RS_SESSION_TONE_FINISHED;

    case RS_SESSION_RUNNING:
    default:
      break;
    }

  switch (rs_session_state_get_segment (state)->kind)
    {
    case RS_SEGMENT_WARM_UP:
    case RS_SEGMENT_LEAD_IN:
      return RS_SESSION_TONE_LEAD_IN;

    case RS_SEGMENT_SIDE_SWITCH:
      return RS_SESSION_TONE_SIDE_SWITCH;

    case RS_SEGMENT_COOL_DOWN:
    case RS_SEGMENT_ROUND_REST:
    case RS_SEGMENT_REST:
      return RS_SESSION_TONE_REST;

    case RS_SEGMENT_CHANGE_OVER:
      return RS_SESSION_TONE_CHANGE_OVER;

    case RS_SEGMENT_WORK:
    default:
      return RS_SESSION_TONE_WORK;
    }
}

const char *
rs_session_tone_get_style (RsSessionTone tone)
{
  static const char *const styles[] = {
    [RS_SESSION_TONE_READY] = "session-ready",
    [RS_SESSION_TONE_LEAD_IN] = "session-lead-in",
    [RS_SESSION_TONE_WORK] = "session-work",
    [RS_SESSION_TONE_SIDE_SWITCH] = "session-side-switch",
    [RS_SESSION_TONE_REST] = "session-rest",
    [RS_SESSION_TONE_CHANGE_OVER] = "session-change-over",
    [RS_SESSION_TONE_PAUSED] = "session-paused",
    [RS_SESSION_TONE_FINISHED] = "session-finished",
  };

  g_return_val_if_fail (tone < G_N_ELEMENTS (styles), styles[0]);

  return styles[tone];
}

/* All of different shape, for those who do not tell the colours apart. */
const char *
rs_session_tone_get_icon (RsSessionTone tone)
{
  static const char *const icons[] = {
    [RS_SESSION_TONE_READY] = "media-playback-start-symbolic",
    [RS_SESSION_TONE_LEAD_IN] = "alarm-symbolic",
    [RS_SESSION_TONE_WORK] = "media-playback-start-symbolic",
    [RS_SESSION_TONE_SIDE_SWITCH] = "object-flip-horizontal-symbolic",
    [RS_SESSION_TONE_REST] = "weather-clear-night-symbolic",
    [RS_SESSION_TONE_CHANGE_OVER] = "media-playlist-consecutive-symbolic",
    [RS_SESSION_TONE_PAUSED] = "media-playback-pause-symbolic",
    [RS_SESSION_TONE_FINISHED] = "object-select-symbolic",
  };

  g_return_val_if_fail (tone < G_N_ELEMENTS (icons), icons[0]);

  return icons[tone];
}
