/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib-object.h>

#include "base/json/rs-file-kind.h"

G_BEGIN_DECLS

/**
 * RsJsonWriter:
 *
 * Writes JSON piece by piece, each value checked against the limits that reading it back will
 * hold it to. Like the reader it remembers the first thing that is wrong, and
 * rs_json_writer_finish() tells.
 *
 * Not JsonGenerator: that writes numbers that are not finite as words which no parser reads,
 * and 2.3 as 2.2999999999999998, which people who look into their files should not have to see.
 *
 * @key is NULL for the entries of a list and for the outermost value.
 */
typedef struct _RsJsonWriter RsJsonWriter;

typedef enum
{
  RS_JSON_LINES, /* indented by two spaces, one value a line */
  RS_JSON_DENSE, /* all on one line */
} RsJsonLayout;

RsJsonWriter *rs_json_writer_new (RsJsonLayout layout);

/* The beginning of a file: an open object that says what it is. */
RsJsonWriter *rs_json_writer_new_file (RsFileKind kind, RsJsonLayout layout);

void rs_json_writer_free (RsJsonWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsJsonWriter, rs_json_writer_free)

/* Notes that the value of @key cannot be written, and why; takes @error over. */
void rs_json_writer_refuse (RsJsonWriter *writer, const char *key, GError *error);

/* The text, with a line end; NULL when a value was outside its limits. To be called once. */
char *rs_json_writer_finish (RsJsonWriter *writer, GError **error);

void rs_json_writer_begin_object (RsJsonWriter *writer, const char *key);
void rs_json_writer_begin_list (RsJsonWriter *writer, const char *key);
void rs_json_writer_end (RsJsonWriter *writer);

void rs_json_writer_add_text (
    RsJsonWriter *writer, const char *key, const char *text, gsize min, gsize max);
void rs_json_writer_add_data (RsJsonWriter *writer, const char *key, GBytes *bytes);
void rs_json_writer_add_id (RsJsonWriter *writer, const char *key, const char *id);
void rs_json_writer_add_uuid (RsJsonWriter *writer, const char *key, const char *uuid);
void rs_json_writer_add_int (
    RsJsonWriter *writer, const char *key, gint64 value, gint64 min, gint64 max);
void rs_json_writer_add_number (
    RsJsonWriter *writer, const char *key, double value, double min, double max);
void rs_json_writer_add_flag (RsJsonWriter *writer, const char *key, gboolean value);
void rs_json_writer_add_word (RsJsonWriter *writer, const char *key, GType type, int value);

G_END_DECLS
