/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-reader.h"
#include "base/json/rs-json-writer.h"
#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/* How many exercises a collection may have. */
#define RS_EXERCISE_COLLECTION_MAX 200000

/*
 * Collections of exercises as data/schemas/exercises.schema.json describes them: what people keep
 * of their own and give to each other. All are the user's own (rs_exercise_get_own()).
 *
 * @name: what to call the file in messages
 *
 * Returns: (transfer full) (element-type RsExercise): in the order of the file, no two with the
 *     same id; NULL with an error of %RS_ERROR
 */
GPtrArray *
rs_exercise_collection_read (const char *name, const char *data, gsize length, GError **error);

/*
 * The file's text for @exercises (of RsExercise), in their order; NULL with an error when it is
 * not one that could be read back.
 */
char *rs_exercise_collection_write (GPtrArray *exercises, GError **error);

/*
 * The list "exercises" alone, from and into the object that @reader and @writer are in, for files
 * that have more in them; what came of it they know.
 */
GPtrArray *rs_exercise_collection_read_entries (RsJsonReader *reader);
void rs_exercise_collection_write_entries (RsJsonWriter *writer, GPtrArray *exercises);

G_END_DECLS
