/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsSessionNotice:
 *
 * While a session is under way and its window is not in view, because it is minimised, hidden or
 * on another workspace, one notification says what is going on. It is renewed when another
 * segment begins, when the session is paused or goes on and when its plan is changed, never each
 * second, and withdrawn when
 * the window is in view again, when the session has ended, and with this object. Its buttons are
 * the actions of #RsSessionActions.
 */
#define RS_TYPE_SESSION_NOTICE (rs_session_notice_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionNotice, rs_session_notice, RS, SESSION_NOTICE, GObject)

/* The one notification's id, for the application. */
#define RS_SESSION_NOTICE_ID "session"

/* @application: registered */
RsSessionNotice *rs_session_notice_new (GApplication *application);

/* @window: weak, NULL for none; @session: NULL for none; @catalogue: NULL only without a session */
void rs_session_notice_watch (RsSessionNotice *self,
                              GtkWindow *window,
                              RsSession *session,
                              RsCatalogue *catalogue);

/* Whether there is a notification now. */
gboolean rs_session_notice_is_shown (RsSessionNotice *self);

G_END_DECLS
