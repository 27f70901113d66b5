/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-answer.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * What a library has done in a thread. The thread gets all that it needs and none of the library,
 * which may go away meanwhile: then nobody is called.
 */

/* Called in the main thread when all of @shelves are prepared. */
typedef void (*RsPreparedFunc) (GObject *owner);

/* Prepares a shelf right now. */
void rs_library_work_prepare (RsShelf *shelf);

/* Prepares @shelves (of RsShelf) in a thread. */
void
rs_library_work_start_preparing (GPtrArray *shelves, GObject *owner, RsPreparedFunc on_prepared);

/* Called in the main thread with the answer, which it takes over. */
typedef void (*RsAnsweredFunc) (GObject *owner, guint64 generation, RsAnswer *answer);

/* Answers @question, which it takes over, in a thread. @generation comes back with the answer. */
void rs_library_work_start_answering (RsQuestion *question,
                                      guint64 generation,
                                      GObject *owner,
                                      RsAnsweredFunc on_answered);

G_END_DECLS
