/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsSessionPage:
 *
 * Leads through a session: shows its state, readable from three metres, and sends it what the
 * runner wants. It keeps the one timeout that makes the session look at the clock, announces
 * what changes, and asks before a session is ended. Made by the window, which files the
 * workout once the session's state is finished.
 *
 * Properties, construct only: "session", "catalogue". Read only: "now" (int64), the instant
 * that is shown.
 *
 * Signals:
 * - "ended" (gboolean keep): the user chose to end the session; with @keep the session is sent
 *   %RS_SESSION_END right after it, without it "discarded" follows.
 * - "discarded": the user wants nothing of the session to be kept.
 *
 * Actions: session.start, session.pause (and on again), session.back, session.skip,
 * session.done, session.end. Uses win.close-session and win.fullscreen.
 */
#define RS_TYPE_SESSION_PAGE (rs_session_page_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionPage, rs_session_page, RS, SESSION_PAGE, AdwNavigationPage)

AdwNavigationPage *rs_session_page_new (RsSession *session, RsCatalogue *catalogue);

RsSession *rs_session_page_get_session (RsSessionPage *self);

G_END_DECLS
