/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/app/rs-services.h"
#include "ui/app/rs-speech.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsWindow:
 *
 * The main window: three views behind a view switcher, pages of one exercise, routine or
 * session pushed on top. Views ask for all navigation and all changes of the store with the
 * window's actions (rs-window-actions.c), the session's life is in rs-window-session.c.
 */
#define RS_TYPE_WINDOW (rs_window_get_type ())
G_DECLARE_FINAL_TYPE (RsWindow, rs_window, RS, WINDOW, AdwApplicationWindow)

RsWindow *rs_window_new (GtkApplication *application, RsServices *services);

/* What says the cues of a session; belongs to the window. */
RsSpeech *rs_window_get_speech (RsWindow *self);

/*
 * Reads @file and shows what would come of importing it, after those that came before it and once
 * everything of the user's own has been read.
 */
void rs_window_import_file (RsWindow *self, GFile *file);

G_END_DECLS
