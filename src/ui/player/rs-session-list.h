/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session.h"
#include "ui/widgets/rs-movements.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsSessionList:
 *
 * The whole plan of a session, set by set, with what has become of each: scrolls to what is now
 * when it comes up, and follows the session. A set that is activated asks for the action
 * "session.jump" with the number of its segment (u); an exercise, with that of its first set that
 * is still to be done.
 *
 * Only the rows in sight have widgets, so the largest plan comes up at once.
 */
#define RS_TYPE_SESSION_LIST (rs_session_list_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionList, rs_session_list, RS, SESSION_LIST, AdwBin)

/* @movements: NULL shows no drawings. */
GtkWidget *rs_session_list_new (RsSession *session, RsCatalogue *catalogue, RsMovements *movements);

/* Scrolls to what is now, and gives it the keys. */
void rs_session_list_focus_current (RsSessionList *self);

G_END_DECLS
