/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/log/rs-log.h"
#include "ui/player/rs-session-driver.h"
#include "ui/player/rs-session-outcome.h"
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
 * Properties, construct only: "session", "catalogue", and, which may be NULL, "movements", "log"
 * and "settings" (for the equipment one has, and whether to flash). "flash" (boolean): whether
 * cues are shown by a flash of the whole page. "problem" (string): why the session is not being
 * saved, or NULL. "in-routine" (boolean): whether the routine is there to be changed. Read only:
 * "now" (int64), the instant that is shown.
 *
 * Signals:
 * - "ended" (gboolean keep): the user chose to end the session; with @keep the session is sent
 *   %RS_SESSION_END right after it, without it "discarded" follows.
 * - "discarded": the user wants nothing of the session to be kept.
 *
 * - "swapped" (guint position, string old_id, RsItem item): an exercise gives way to another for
 *   good, so the routine is to be changed.
 *
 * Actions: session.start, session.pause (and on again), session.back, session.skip,
 * session.done, session.redo, session.stretch (int32: seconds), session.add-set,
 * session.drop-set, session.jump (uint32: segment), session.list, session.swap, session.end. Uses
 * win.close-session and win.fullscreen.
 */
#define RS_TYPE_SESSION_PAGE (rs_session_page_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionPage, rs_session_page, RS, SESSION_PAGE, AdwNavigationPage)

AdwNavigationPage *
rs_session_page_new (RsSession *session, RsCatalogue *catalogue, RsMovements *movements);

RsSession *rs_session_page_get_session (RsSessionPage *self);

/* Shows what it came to; the window tells it what that was filed as. */
RsSessionOutcome *rs_session_page_get_outcome (RsSessionPage *self);

void rs_session_page_set_in_routine (RsSessionPage *self, gboolean in_routine);

/* Belongs to the page; whoever makes cues heard listens to it. */
RsSessionDriver *rs_session_page_get_driver (RsSessionPage *self);

void rs_session_page_set_problem (RsSessionPage *self, const char *problem);

G_END_DECLS
