/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "ui/player/rs-session-driver.h"
#include "ui/widgets/rs-movements.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsSessionPage:
 *
 * Leads through a session: shows its state, readable from three metres, and sends it what the
 * runner wants. It has the #RsSessionDriver that makes the session look at the clock, announces
 * what changes, flashes where that is wished, and asks before a session is ended. Made by the
 * window, which files the workout once the session's state is finished.
 *
 * Properties, construct only: "session", "catalogue", "movements" (may be NULL). "flash"
 * (boolean): whether cues are shown by a flash of the whole page. "problem" (string): why the
 * session is not being saved, or NULL. Read only: "now" (int64), the instant that is shown.
 *
 * Signals:
 * - "ended" (gboolean keep): the user chose to end the session; with @keep the session is sent
 *   %RS_SESSION_END right after it, without it "discarded" follows.
 * - "discarded": the user wants nothing of the session to be kept.
 *
 * Actions: session.start, session.pause (and on again), session.back, session.skip,
 * session.done, session.redo, session.stretch (int32: seconds), session.add-set,
 * session.drop-set, session.jump (uint32: segment), session.end. Uses win.close-session and
 * win.fullscreen.
 */
#define RS_TYPE_SESSION_PAGE (rs_session_page_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionPage, rs_session_page, RS, SESSION_PAGE, AdwNavigationPage)

AdwNavigationPage *
rs_session_page_new (RsSession *session, RsCatalogue *catalogue, RsMovements *movements);

RsSession *rs_session_page_get_session (RsSessionPage *self);

/* Belongs to the page; whoever makes cues heard listens to it. */
RsSessionDriver *rs_session_page_get_driver (RsSessionPage *self);

void rs_session_page_set_problem (RsSessionPage *self, const char *problem);

G_END_DECLS
