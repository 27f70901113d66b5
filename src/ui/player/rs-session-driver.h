/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-cue.h"
#include "core/session/rs-session.h"

G_BEGIN_DECLS

/* While nobody looks, a session is looked after at least so often: see rs_session_state_wake(). */
#define RS_SESSION_DRIVER_HEARTBEAT_US (15 * G_USEC_PER_SEC)

/* A cue that comes later than this says nothing any more. */
#define RS_SESSION_DRIVER_LATE_US (G_USEC_PER_SEC / 4)

/**
 * RsSessionDriver:
 *
 * Leads a session by the clock: it has the one timeout of a session, ticks it, says when the
 * display has to change and what is to be heard. While somebody watches it wakes for each second
 * that is shown and for each cue; else for cues only, and now and then to see that all is well.
 * Owned by the session page.
 *
 * Property "now" (int64): the instant that is to be shown. Property "watched" (boolean).
 * Signal "cue" (RsCueKind kind, gint64 at): is to be heard, at about this instant.
 */
#define RS_TYPE_SESSION_DRIVER (rs_session_driver_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionDriver, rs_session_driver, RS, SESSION_DRIVER, GObject)

/* Whether the movement of an exercise begins with lifting, for the metronome. */
typedef gboolean (*RsLiftsFirst) (const char *exercise_id, gpointer user_data);

/* @lifts_first: may be NULL */
RsSessionDriver *
rs_session_driver_new (RsSession *session, RsLiftsFirst lifts_first, gpointer user_data);

gint64 rs_session_driver_get_now (RsSessionDriver *self);
void rs_session_driver_set_watched (RsSessionDriver *self, gboolean watched);

/* Looks at the clock now, as when the window comes into view. */
void rs_session_driver_catch_up (RsSessionDriver *self);

/* Ends it: no timeout is left. */
void rs_session_driver_stop (RsSessionDriver *self);

G_END_DECLS
