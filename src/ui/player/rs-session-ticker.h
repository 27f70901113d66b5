/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session.h"

G_BEGIN_DECLS

/*
 * How long to really wait, in microseconds, until the session has to look at the clock: each
 * second while it is @watched, else only when the segment is over; -1 for ever.
 */
gint64 rs_session_ticker_get_delay (RsSession *session, gboolean watched);

/* Calls @ticked once after that delay. Returns: the id of the source, 0 when there is none. */
guint rs_session_ticker_arm (RsSession *session,
                             gboolean watched,
                             GSourceOnceFunc ticked,
                             gpointer user_data);

G_END_DECLS
