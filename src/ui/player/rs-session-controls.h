/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsSessionControls:
 *
 * The big buttons of a session in a row: back, pause, done, skip. They activate the actions of
 * #RsSessionPage.
 *
 * Property: "session".
 */
#define RS_TYPE_SESSION_CONTROLS (rs_session_controls_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionControls, rs_session_controls, RS, SESSION_CONTROLS, GtkBox)

G_END_DECLS
