/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/session/rs-session.h"
#include "ui/widgets/rs-movements.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsSessionView:
 *
 * What the session page shows while a session runs or is paused: the figure, the dial, what is
 * done and what comes next, and the buttons, in a layout for wide, narrow or tiny windows. Shows
 * what the functions of rs-session-text.h and rs-session-scene.h say; its buttons activate the
 * actions of #RsSessionPage. While a metronome leads it moves "now" by itself, so that the ring
 * goes smoothly; else it is as its owner has set it.
 *
 * Properties: "session", "catalogue", "movements", and "now" (int64), the instant that is shown.
 * Read only: "lift-first", whether what is done begins with lifting.
 */
#define RS_TYPE_SESSION_VIEW (rs_session_view_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionView, rs_session_view, RS, SESSION_VIEW, AdwBin)

/* Room for the card of the set that was done last, and which set that is. */
void rs_session_view_set_card (RsSessionView *self, GtkWidget *card);
void rs_session_view_show_set (RsSessionView *self, guint work);

/* Puts the focus where keys mean what the page says they mean, and not on a button. */
void rs_session_view_focus_dial (RsSessionView *self);

G_END_DECLS
