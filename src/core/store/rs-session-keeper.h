/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session.h"

G_BEGIN_DECLS

/**
 * RsSessionKeeper:
 *
 * Follows a session and keeps its journal: the first state, then each change. When a line cannot
 * be written the journal is begun anew. Where that fails too it remembers why, and tries again with
 * each further change, when it is asked to, and at the end. It is never in the way of the session.
 */
typedef struct _RsSessionKeeper RsSessionKeeper;

/*
 * @make_room is called before a journal is begun, which replaces whatever is there: FALSE with an
 * error when it must not be. @changed is called when rs_session_keeper_get_problem() is another.
 */
typedef struct
{
  gboolean (*make_room) (gpointer user_data, GError **error);
  void (*changed) (gpointer user_data);
} RsSessionKeeperHooks;

/* @path: of the journal. @hooks: stay where they are, and are called with @user_data */
RsSessionKeeper *
rs_session_keeper_new (const char *path, const RsSessionKeeperHooks *hooks, gpointer user_data);
void rs_session_keeper_free (RsSessionKeeper *keeper);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSessionKeeper, rs_session_keeper_free)

/* Follows @session from now on. */
void rs_session_keeper_follow (RsSessionKeeper *keeper, RsSession *session);

/* Whether there is a session that it follows. */
gboolean rs_session_keeper_is_busy (RsSessionKeeper *keeper);

/* Why the journal is behind the session, a sentence for the runner, translated; NULL: it is not. */
const char *rs_session_keeper_get_problem (RsSessionKeeper *keeper);

/* Tries at once to write what could not be. */
void rs_session_keeper_retry (RsSessionKeeper *keeper);

/* Ends it, with the last change in the journal if that can be. The file stays. */
void rs_session_keeper_stop (RsSessionKeeper *keeper);

G_END_DECLS
