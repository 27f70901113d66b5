/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session.h"
#include "core/store/rs-problem.h"

G_BEGIN_DECLS

/**
 * RsSessionKeeper:
 *
 * Follows a session and keeps its journal: the first state, then each change. When a line cannot
 * be written the journal is begun anew, and where that fails too it tells so once and tries again
 * with the next change. Owned by the
 * store.
 */
typedef struct _RsSessionKeeper RsSessionKeeper;

/* @path: of the journal */
RsSessionKeeper *rs_session_keeper_new (const char *path, RsProblemFunc report, gpointer user_data);
void rs_session_keeper_free (RsSessionKeeper *keeper);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSessionKeeper, rs_session_keeper_free)

/* Follows @session from now on. */
void rs_session_keeper_follow (RsSessionKeeper *keeper, RsSession *session);

/* Ends it, with the last change in the journal. The file stays. */
void rs_session_keeper_stop (RsSessionKeeper *keeper);

G_END_DECLS
