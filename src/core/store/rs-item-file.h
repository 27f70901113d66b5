/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-reader.h"
#include "base/json/rs-json-writer.h"
#include "core/routine/rs-item.h"

G_BEGIN_DECLS

/* Characters; the same stand in the schema. */
#define RS_ITEM_FILE_MAX_NOTE 2000

/*
 * An item of a routine with its dose, as data/schemas/routine.schema.json describes them: what
 * routines, journals and workouts have in common.
 */

/* Inside of an open object. Returns: (transfer full): never NULL */
RsItem *rs_item_file_read (RsJsonReader *reader);

/* An object under @key, or the next one of a list where that is NULL. */
void rs_item_file_write (RsJsonWriter *writer, const char *key, RsItem *item);

/* A tempo such as "3-1-1"; none when there is something wrong. */
RsTempo rs_item_file_read_tempo (RsJsonReader *reader, const char *key);

/* "load-kg", "load-lb" or "band" of an open object, from and into the load of @dose. */
void rs_item_file_read_load (RsJsonReader *reader, RsDose *dose);
void rs_item_file_write_load (RsJsonWriter *writer, const RsDose *dose);

/* How hard something felt, 1 to 10 in halves. */
double rs_item_file_read_rpe (RsJsonReader *reader, const char *key);

/* A text of at most so many characters and bytes; NULL, and nothing written, where there is none.
 */
char *
rs_item_file_read_text (RsJsonReader *reader, const char *key, gsize max_chars, gsize max_bytes);
void rs_item_file_write_text (RsJsonWriter *writer, const char *key, const char *text, gsize max);

G_END_DECLS
