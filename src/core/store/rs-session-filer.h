/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/log/rs-log.h"
#include "core/session/rs-session.h"
#include "core/store/rs-problem.h"
#include "core/store/rs-saver.h"

G_BEGIN_DECLS

/**
 * RsSessionFiler:
 *
 * Where a session is kept: in the journal while it runs, in the log when it is over, and at every
 * instant in one of the two. What cannot be written is tried again with each change and every
 * %RS_SESSION_FILER_RETRY_S seconds; meanwhile rs_session_filer_get_problem() says why. Owned by
 * the store, whose functions these are.
 */
typedef struct _RsSessionFiler RsSessionFiler;

#define RS_SESSION_FILER_RETRY_S 10

/*
 * @directory: of the user's data. @saver: outlives the filer
 * @report: is told once of each trouble
 * @changed: is called when rs_session_filer_get_problem() is another
 */
RsSessionFiler *rs_session_filer_new (const char *directory,
                                      RsClock *clock,
                                      RsLog *log,
                                      RsSaver *saver,
                                      RsProblemFunc report,
                                      void (*changed) (gpointer user_data),
                                      gpointer user_data);
void rs_session_filer_free (RsSessionFiler *filer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSessionFiler, rs_session_filer_free)

/* Why the running session, or the one that ended last, is not safe; NULL when it is. */
const char *rs_session_filer_get_problem (RsSessionFiler *filer);

/* Tries at once to save what could not be. */
void rs_session_filer_retry (RsSessionFiler *filer);

/* As rs_store_recover_session() and so on. */
RsSession *rs_session_filer_recover (RsSessionFiler *filer);
void rs_session_filer_begin (RsSessionFiler *filer, RsSession *session);
RsWorkout *rs_session_filer_finish (RsSessionFiler *filer, RsSession *session);
void rs_session_filer_discard (RsSessionFiler *filer);
void rs_session_filer_change (RsSessionFiler *filer, RsWorkout *changed);
gboolean rs_session_filer_is_saved (RsSessionFiler *filer, RsWorkout *workout);

G_END_DECLS
