/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-reader.h"
#include "base/json/rs-json-writer.h"
#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/* No bundle is larger, in bytes. */
#define RS_EXERCISE_BUNDLE_MAX_BYTES (64 * 1024 * 1024)

/*
 * What people give to each other: a collection of exercises (rs-exercise-collection.h) with their
 * pictures inside, under "pictures": name -> bytes.
 */

/*
 * @directory: where the user's data lives. A picture that cannot be read is left out, and the
 * exercise written without.
 *
 * Returns: (transfer full): NULL with an error when it would be one that is not read back
 */
GBytes *rs_exercise_bundle_write (const char *directory, GPtrArray *exercises, GError **error);

/*
 * @pictures: (out): name -> GBytes, not looked at
 *
 * Returns: (transfer full) (element-type RsExercise): NULL with an error of %RS_ERROR
 */
GPtrArray *rs_exercise_bundle_read (
    const char *name, const char *data, gsize length, GHashTable **pictures, GError **error);

/*
 * The same inside of a file that has more in it: the lists "exercises" and "pictures" of the object
 * that @reader and @writer are in, where the second is only when there are pictures.
 */
gboolean rs_exercise_bundle_write_contents (RsJsonWriter *writer,
                                            const char *directory,
                                            GPtrArray *exercises,
                                            GError **error);
GPtrArray *rs_exercise_bundle_read_contents (RsJsonReader *reader, GHashTable **pictures);

/* The file that @writer has made; NULL with an error when it is too large. */
GBytes *rs_exercise_bundle_finish (RsJsonWriter *writer, GError **error);

G_END_DECLS
