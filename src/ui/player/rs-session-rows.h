/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/player/rs-session-row.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RsSessionRows:
 *
 * The whole plan of a session as rows, in the order in which it is done: a #GListModel of
 * #RsSessionRow. Headings say blocks, and rounds one by one; an exercise stands above its sets; a
 * set that has no other of its exercise beside it says its exercise itself. A row is only made
 * when somebody asks for it, and stays the same object as long as what it is of.
 *
 * It follows from the state alone and changes nothing.
 */
#define RS_TYPE_SESSION_ROWS (rs_session_rows_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionRows, rs_session_rows, RS, SESSION_ROWS, GObject)

RsSessionRows *rs_session_rows_new (RsSessionState *state, RsCatalogue *catalogue);

/*
 * Goes on to @state: at most one items-changed over what came and went, and "changed" of the rows
 * that look different.
 */
void rs_session_rows_set_state (RsSessionRows *self, RsSessionState *state);

/* The row of what is being done or comes next, or G_MAXUINT once there is nothing. */
guint rs_session_rows_find_current (RsSessionRows *self);

/* What the row at @position shows, without making it; NULL past the end. */
const RsSessionRowFacts *rs_session_rows_get_facts (RsSessionRows *self, guint position);

G_END_DECLS
