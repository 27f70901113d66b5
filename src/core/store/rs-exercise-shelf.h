/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/**
 * RsExerciseShelf:
 *
 * Many exercises of the user's own that came together and are kept in one file, since thousands
 * of small files would take long to read. Owned by the store.
 */
#define RS_TYPE_EXERCISE_SHELF (rs_exercise_shelf_get_type ())
G_DECLARE_FINAL_TYPE (RsExerciseShelf, rs_exercise_shelf, RS, EXERCISE_SHELF, GObject)

/* How the names of their files begin, before a UUID. */
#define RS_EXERCISE_SHELF_PREFIX "import-"

/* @id: the name of its file without ".json", or NULL for a new one. @exercises: of RsExercise. */
RsExerciseShelf *rs_exercise_shelf_new (const char *id, GPtrArray *exercises);

const char *rs_exercise_shelf_get_id (RsExerciseShelf *self);
GPtrArray *rs_exercise_shelf_get_exercises (RsExerciseShelf *self);

/* Takes those out whose id is in @ids (a set of char *). Whether there were any. */
gboolean rs_exercise_shelf_remove (RsExerciseShelf *self, GHashTable *ids);

G_END_DECLS
