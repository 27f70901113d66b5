/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsMediaControls:
 *
 * Lets the media controls of the desktop, and the buttons of headsets and keyboards, lead a
 * session: the interfaces of MPRIS 2.2 on the session bus, under the name
 * org.mpris.MediaPlayer2.APPLICATION-ID, which a sandbox allows by itself. The name is held from
 * the moment the session has begun until it has ended, and never else. Where there is no bus or
 * somebody else has the name there are no controls, and nobody is told.
 *
 * Who has only one button at the ear wants to go on with it and to lose nothing. Next is
 * therefore what “Done” is in the window: it counts a set that waits for the runner, counts a
 * hold that is broken off for as long as it was held, and cuts a pause short. Previous is “back”,
 * Stop only pauses: to end a session is a decision for the window.
 */
#define RS_TYPE_MEDIA_CONTROLS (rs_media_controls_get_type ())
G_DECLARE_FINAL_TYPE (RsMediaControls, rs_media_controls, RS, MEDIA_CONTROLS, GObject)

/* @application: registered; @settings: of the program, for the volume of the cues. */
RsMediaControls *rs_media_controls_new (GApplication *application, GSettings *settings);

/*
 * @window: what is raised; a weak reference is kept
 * @session: NULL for none
 * @catalogue: NULL only without a session
 */
void rs_media_controls_watch (RsMediaControls *self,
                              GtkWindow *window,
                              RsSession *session,
                              RsCatalogue *catalogue);

G_END_DECLS
