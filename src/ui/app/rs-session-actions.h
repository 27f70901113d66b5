/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsSessionActions:
 *
 * What can be done to a session without its window, as actions of the application:
 * "app.session-pause", which also lets it go on, "app.session-done" and "app.session-skip"; and
 * "app.session-show", which activates the application, so that its window comes up. Enabled only
 * while a session is under way; gone with this object.
 */
#define RS_TYPE_SESSION_ACTIONS (rs_session_actions_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionActions, rs_session_actions, RS, SESSION_ACTIONS, GObject)

RsSessionActions *rs_session_actions_new (GApplication *application);

/* @session: NULL for none */
void rs_session_actions_watch (RsSessionActions *self, RsSession *session);

G_END_DECLS
