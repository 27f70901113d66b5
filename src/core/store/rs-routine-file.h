/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-routine-state.h"
#include "base/json/rs-json-reader.h"
#include "base/json/rs-json-writer.h"

G_BEGIN_DECLS

/* Characters; the same stand in the schema. */
#define RS_ROUTINE_FILE_MAX_NAME 200
#define RS_ROUTINE_FILE_MAX_NOTE 2000

/*
 * Routines as data/schemas/routine.schema.json describes them. Exercises that we don't know are
 * kept: somebody else's program, or a later one of ours, may know them.
 *
 * @name: what to call the file in messages
 * @id: (out): the id that the file says to have
 *
 * Returns: (transfer full): NULL with an error of %RS_ERROR
 */
RsRoutineState *
rs_routine_file_read (const char *name, const char *data, gsize length, char **id, GError **error);

/* The file's text; NULL with an error when the routine is not one that could be read back. */
char *rs_routine_file_write (const char *id, RsRoutineState *state, GError **error);

/* A whole routine without the head of a file, for files that hold several. @id: as above */
RsRoutineState *rs_routine_file_read_entry (RsJsonReader *reader, char **id);
void rs_routine_file_write_entry (RsJsonWriter *writer, const char *id, RsRoutineState *state);

/* The parts that a session's journal shares: note and blocks, inside of an open object. */
RsRoutineState *rs_routine_file_read_body (RsJsonReader *reader, const char *name);
void rs_routine_file_write_body (RsJsonWriter *writer, RsRoutineState *state);

G_END_DECLS
