/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session.h"
#include "ui/app/rs-inhibitor.h"
#include "ui/app/rs-speech.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsSessionDesk:
 *
 * What the desktop has to do with a session: it stays awake (#RsInhibitor), has controls for it
 * (#RsMediaControls), shows it while the window is not in view (#RsSessionNotice, with the actions
 * of #RsSessionActions), and says what comes next if "session-speech" is set (#RsSpeech). Owned by
 * the window.
 */
#define RS_TYPE_SESSION_DESK (rs_session_desk_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionDesk, rs_session_desk, RS, SESSION_DESK, GObject)

/* @application: registered; @settings: of the program */
RsSessionDesk *rs_session_desk_new (GtkApplication *application, GSettings *settings);

/*
 * From now on @session is what it is all about, until it ends or another one comes.
 *
 * @window: where it is shown; a weak reference is kept
 * @session: NULL for none: everything that was asked of the desktop is taken back
 * @catalogue: NULL only without a session
 */
void rs_session_desk_watch (RsSessionDesk *self,
                            GtkWindow *window,
                            RsSession *session,
                            RsCatalogue *catalogue);

/* Belong to the desk. */
RsInhibitor *rs_session_desk_get_inhibitor (RsSessionDesk *self);
RsSpeech *rs_session_desk_get_speech (RsSessionDesk *self);

G_END_DECLS
