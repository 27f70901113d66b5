/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session.h"
#include "core/store/rs-workout-file.h"

G_BEGIN_DECLS

/**
 * RsJournal:
 *
 * The running session on the disk, so that no set is lost when the program ends early: a first
 * line with the routine and the runner's choices, then one line for each change. Lines are only
 * ever added; each is written at once, and forced to the disk when a set is over, on a pause and at
 * the end. The format is described in data/schemas/journal.schema.json.
 */
typedef struct _RsJournal RsJournal;

/* What the largest routine can come to: each set on two sides, with pauses around. */
#define RS_JOURNAL_MAX_WORK RS_PLAN_MAX_WORK
#define RS_JOURNAL_MAX_SEGMENT (RS_JOURNAL_MAX_WORK * 3)
#define RS_JOURNAL_MAX_US (RS_WORKOUT_FILE_MAX_SECONDS * G_USEC_PER_SEC)

/*
 * Begins the journal of @session with its present state. Whatever was at @path is replaced, at
 * one stroke, so that a session which goes on is never without a journal.
 */
RsJournal *rs_journal_begin (const char *path, RsSession *session, GError **error);
void rs_journal_free (RsJournal *journal);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsJournal, rs_journal_free)

/*
 * Adds the state of the session as it is now, unless that is the last line already. After an error
 * the last line may be torn, so the journal must not be added to any more but begun anew.
 */
gboolean rs_journal_add (RsJournal *journal, GError **error);

/* Whether it is time to begin anew, before the file is too long to be read back. */
gboolean rs_journal_is_long (RsJournal *journal);

/*
 * Reads the text of a journal: a session, paused where the last whole line left it, or finished.
 * A line that was torn by the end of the program is nothing unusual. A damaged one before the
 * last is: what stands before it counts, and @damage says where it is.
 *
 * @name: what to call the file in messages
 * @damage: (out): NULL, or an error although a session is returned
 *
 * Returns: (transfer full): NULL with an error of %RS_ERROR when not even the first line is whole
 */
RsSession *rs_journal_read (const char *name,
                            const char *data,
                            gsize length,
                            RsClock *clock,
                            GError **damage,
                            GError **error);

G_END_DECLS
