/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session.h"
#include "core/store/rs-problem.h"

G_BEGIN_DECLS

/*
 * Looks for the journal of a session that was cut off. One that cannot be read is quarantined;
 * of one that is damaged in the middle a copy is kept, once, since going on with the session
 * writes it anew.
 *
 * @path: of the journal, which need not be there
 * @unread: (out): whether a journal is still there that we cannot go on with
 *
 * Returns: (transfer full): the session, or NULL
 */
RsSession *rs_recovery_read (
    const char *path, RsClock *clock, gboolean *unread, RsProblemFunc report, gpointer user_data);

/*
 * The session in a journal that was set aside; NULL where that cannot be read to its end, of which
 * nothing is told again.
 */
RsSession *rs_recovery_read_aside (const char *path, RsClock *clock);

G_END_DECLS
