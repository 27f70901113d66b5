/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-reader.h"
#include "base/json/rs-json-writer.h"
#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/* Limits of the user's own exercises, in characters and entries; the same stand in the schema. */
#define RS_EXERCISE_MAX_NAME 80
#define RS_EXERCISE_MAX_ALIASES 12
#define RS_EXERCISE_MAX_PRIMARY 6
#define RS_EXERCISE_MAX_SECONDARY 8
#define RS_EXERCISE_MAX_TEXTS 24  /* in a list: set-up, steps, adapt */
#define RS_EXERCISE_MAX_TEXT 4000 /* besides, none is longer than %RS_TEXT_MAX_BYTES */
#define RS_EXERCISE_MAX_MISTAKES 4
#define RS_EXERCISE_MAX_MISTAKE 200
#define RS_EXERCISE_MAX_FIX 400
#define RS_EXERCISE_MAX_WHY 2000

/*
 * Reads an exercise as data/schemas/exercise.schema.json describes it. They come with the
 * program.
 *
 * @name: what to call the file in messages
 *
 * Returns: (transfer full): NULL with an error of %RS_ERROR
 */
RsExercise *
rs_exercise_file_read (const char *name, const char *data, gsize length, GError **error);

/*
 * Reads what an exercise says from the object that @reader is in, without format and version.
 * @own: one of the user's own, which may leave texts out and may say when it was added and which
 * picture it has. Returns: (transfer full): never NULL; whether it is any good, the reader knows.
 */
RsExerciseFacts *rs_exercise_file_read_facts (RsJsonReader *reader, gboolean own);

/*
 * The other way round, into the object that is open: one of the user's own. The writer knows
 * whether all of it is within the limits of the reader.
 */
void rs_exercise_file_write_facts (RsJsonWriter *writer, const RsExerciseFacts *facts);

/* One of the user's own as a file of its own: the same with format and version. */
RsExercise *
rs_exercise_file_read_own (const char *name, const char *data, gsize length, GError **error);
char *rs_exercise_file_write_own (const RsExerciseFacts *facts, GError **error);

/*
 * Whether @facts could be written and read back; the error says what could not. Their id may be
 * NULL as yet, their name may not.
 */
gboolean rs_exercise_file_check_facts (const RsExerciseFacts *facts, GError **error);

G_END_DECLS
