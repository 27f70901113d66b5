/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/store/rs-exercise-shelf.h"
#include "core/store/rs-saver.h"

G_BEGIN_DECLS

/* Shelves with more exercises are written in a thread. */
#define RS_SHELF_WRITER_MAX_AT_ONCE 1000

/**
 * RsShelfWriter:
 *
 * Saves shelves: large ones in a thread, one after the other, as they were when it began; what
 * cannot be written so is left to the #RsSaver, which tells and tries again. Owned by
 * #RsOwnExercises.
 */
typedef struct _RsShelfWriter RsShelfWriter;

/* @saver outlives it. */
RsShelfWriter *rs_shelf_writer_new (const char *directory, RsSaver *saver);

/* Writes what has not been written yet, at once. */
void rs_shelf_writer_free (RsShelfWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsShelfWriter, rs_shelf_writer_free)

void rs_shelf_writer_save (RsShelfWriter *writer, RsExerciseShelf *shelf);

/* @shelf is not written from now on; waits where it is being written. */
void rs_shelf_writer_forget (RsShelfWriter *writer, RsExerciseShelf *shelf);

G_END_DECLS
