/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/*
 * Reads an exercise as data/schemas/exercise.schema.json describes it. They come with the
 * program and are never written.
 *
 * @name: what to call the file in messages
 *
 * Returns: (transfer full): NULL with an error of %RS_ERROR
 */
RsExercise *
rs_exercise_file_read (const char *name, const char *data, gsize length, GError **error);

G_END_DECLS
