/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib-object.h>

#include "core/store/rs-problem.h"

G_BEGIN_DECLS

/**
 * RsSaver:
 *
 * Saves exercises, routines and workouts, and keeps in mind which of them could not be: each
 * further change tries all of them again. What stands in the way is told once and not again while
 * it stays the same. Owned by the store.
 */
typedef struct _RsSaver RsSaver;

RsSaver *rs_saver_new (const char *directory, RsProblemFunc report, gpointer user_data);

/* Tries once more what could not be saved. */
void rs_saver_free (RsSaver *saver);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSaver, rs_saver_free)

/* Saves one of what rs_user_files_save() takes, and all that could not be before. TRUE if @object
 * is safe. */
gboolean rs_saver_save (RsSaver *saver, gpointer object);

/*
 * The same a little later, once for all changes until then: at most so many milliseconds of work
 * are lost when the process is killed, and nothing when it ends.
 */
#define RS_SAVER_LATER_MS 300
void rs_saver_save_later (RsSaver *saver, gpointer object);

/* Saves at once all that is still to be saved. */
void rs_saver_retry (RsSaver *saver);

/* Whether @object is in memory only, or is there in an older state. */
gboolean rs_saver_is_unsaved (RsSaver *saver, gpointer object);

/* What stands in the way of saving @object, as it was told; NULL when nothing does so far. */
const char *rs_saver_get_problem (RsSaver *saver, gpointer object);

/* Lets go of something that is not to be saved any more. */
void rs_saver_forget (RsSaver *saver, gpointer object);

G_END_DECLS
