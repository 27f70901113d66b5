/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-ticker.h"

gint64
rs_session_ticker_get_delay (RsSession *session, gboolean watched)
{
  RsSessionState *state;
  RsClock *clock;

  g_return_val_if_fail (RS_IS_SESSION (session), -1);

  state = rs_session_get_state (session);
  clock = rs_session_get_clock (session);

  if (rs_session_state_get_phase (state) != RS_SESSION_RUNNING)
    return -1;
  if (watched)
    return rs_session_get_next_delay (session);
  if (rs_session_state_get_segment (state)->duration_us == 0)
    return -1;

  return rs_clock_get_delay (
      clock, rs_session_state_get_remaining (state, rs_clock_get_monotonic (clock)));
}

guint
rs_session_ticker_arm (RsSession *session,
                       gboolean watched,
                       GSourceOnceFunc ticked,
                       gpointer user_data)
{
  gint64 delay = rs_session_ticker_get_delay (session, watched);
  guint id;

  if (delay < 0)
    return 0;

  /* Rounded up: a millisecond too early would show the old second for a whole one more. */
  id = g_timeout_add_once ((guint) (delay / 1000 + 1), ticked, user_data);
  g_source_set_name_by_id (id, "[rs] session tick");
  return id;
}
