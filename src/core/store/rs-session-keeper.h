/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session.h"

G_BEGIN_DECLS

/* @message: a sentence for the user, translated. */
typedef void (*RsProblemFunc) (const char *message, gpointer user_data);

/**
 * RsSessionKeeper:
 *
 * Follows a session and keeps its journal: the first state, then each change. When a line cannot
 * be written it tells so once, and begins the journal anew with the next change. Owned by the
 * store.
 */
typedef struct _RsSessionKeeper RsSessionKeeper;

/* @path: of the journal */
RsSessionKeeper *rs_session_keeper_new (const char *path, RsProblemFunc report, gpointer user_data);
void rs_session_keeper_free (RsSessionKeeper *keeper);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSessionKeeper, rs_session_keeper_free)

/* Follows @session from now on instead of any other; NULL ends it and leaves the journal. */
void rs_session_keeper_follow (RsSessionKeeper *keeper, RsSession *session);

G_END_DECLS
