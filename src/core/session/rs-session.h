/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/base/rs-clock.h"
#include "core/session/rs-session-state.h"

G_BEGIN_DECLS

/**
 * RsSession:
 *
 * A routine being done: a thin object over #RsSessionState that asks the clock for the time and
 * notifies "state" when the state changed. It has no timer of its own: whoever leads it calls
 * rs_session_tick() when rs_session_get_next_delay() is over, and at least once within each phase.
 * When it has not been looked after for longer than a phase lasts it is paused where it was left
 * (rs_session_state_wake()), and what the runner wanted just then is not done.
 */
#define RS_TYPE_SESSION (rs_session_get_type ())
G_DECLARE_FINAL_TYPE (RsSession, rs_session, RS, SESSION, GObject)

/*
 * @id: of the workout that this will become; NULL makes a new UUID
 * @routine_id, @routine_name: what is being done, as it is called now
 * @state: ready, or restored
 * @started_at: when it began, microseconds since the epoch; 0 means now
 */
RsSession *rs_session_new (const char *id,
                           const char *routine_id,
                           const char *routine_name,
                           RsSessionState *state,
                           gint64 started_at,
                           RsClock *clock);

const char *rs_session_get_id (RsSession *self);
const char *rs_session_get_routine_id (RsSession *self);
const char *rs_session_get_routine_name (RsSession *self);
gint64 rs_session_get_started_at (RsSession *self);

/* Of one that was cut off: when it was written down last, microseconds since the epoch; else 0. */
gint64 rs_session_get_left_at (RsSession *self);
void rs_session_set_left_at (RsSession *self, gint64 left_at);

RsSessionState *rs_session_get_state (RsSession *self);
RsClock *rs_session_get_clock (RsSession *self);

/* Lets @event happen now. */
void rs_session_send (RsSession *self, RsSessionEvent event);

/* As rs_session_state_jump(), _edit() and _note(), now. */
void rs_session_jump (RsSession *self, guint segment);
void rs_session_edit (RsSession *self, const RsPlanEdit *edit);
void rs_session_note (RsSession *self, guint work, const RsSetResult *result);

/* Brings the state up to the present. */
void rs_session_tick (RsSession *self);

/* Microseconds to really wait until the display changes; -1 when nothing is running. */
gint64 rs_session_get_next_delay (RsSession *self);

G_END_DECLS
