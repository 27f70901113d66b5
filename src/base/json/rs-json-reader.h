/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib-object.h>

#include "base/common/rs-error.h"
#include "base/json/rs-file-kind.h"

G_BEGIN_DECLS

/**
 * RsJsonReader:
 *
 * Walks through a parsed file and hands out values that have been checked: type, range, length,
 * and that every key is known. It remembers the first thing that is wrong and from then on
 * gives harmless values (zero, an empty text or list), so a format reads top to bottom without
 * a test after each line, and rs_json_reader_finish() tells in the end.
 *
 * Messages say file, place, what was found and what is allowed:
 * "first.json: blocks[0].items[2].dose.sets: 300 is more than 20".
 *
 * @key is a key of the object in which the reader stands; NULL means the value itself at which
 * it stands, for the entries of a list.
 */
typedef struct _RsJsonReader RsJsonReader;

/*
 * @name: what to call the file in messages
 * @data: @length bytes, of which none is trusted
 */
RsJsonReader *rs_json_reader_new (const char *name, const char *data, gsize length, GError **error);

/* The same for a file that has to be of a certain kind, and of a version that we know. */
RsJsonReader *rs_json_reader_new_file (
    RsFileKind kind, const char *name, const char *data, gsize length, GError **error);

void rs_json_reader_free (RsJsonReader *reader);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsJsonReader, rs_json_reader_free)

/* Whether all was well, up to the last key. To be called once, where it began. */
gboolean rs_json_reader_finish (RsJsonReader *reader, GError **error);

/* Whether anything has been wrong so far: for loops that need not go on. */
gboolean rs_json_reader_has_failed (RsJsonReader *reader);

/* Reports something that only the caller can see. @what: translated, without file and place. */
void rs_json_reader_refuse (RsJsonReader *reader, const char *key, RsError code, const char *what);

/* Whether the optional @key is there. */
gboolean rs_json_reader_has (RsJsonReader *reader, const char *key);

/* Steps into an object, into a list of @min to @max entries, and into one of its entries. */
void rs_json_reader_enter (RsJsonReader *reader, const char *key);
guint rs_json_reader_enter_list (RsJsonReader *reader, const char *key, guint min, guint max);
void rs_json_reader_enter_entry (RsJsonReader *reader, guint i);

/* Steps out again, after a look for keys that nobody has asked for. */
void rs_json_reader_leave (RsJsonReader *reader);

/* Texts of @min to @max characters; ids as rs_text_is_id() has them, and UUIDs. Never NULL. */
char *rs_json_reader_dup_text (RsJsonReader *reader, const char *key, gsize min, gsize max);
char *rs_json_reader_dup_id (RsJsonReader *reader, const char *key);
char *rs_json_reader_dup_uuid (RsJsonReader *reader, const char *key);
GStrv rs_json_reader_dup_texts (
    RsJsonReader *reader, const char *key, guint min, guint max, gsize max_chars);

/* The keys of the object in which the reader stands, in their order; all are known then. */
GStrv rs_json_reader_dup_keys (RsJsonReader *reader);

/* Bytes of at most @max, written as text in base64 without anything between. Never NULL. */
GBytes *rs_json_reader_dup_data (RsJsonReader *reader, const char *key, gsize max);

/* A list of @min to @max ids. Never NULL. */
GStrv rs_json_reader_dup_ids (RsJsonReader *reader, const char *key, guint min, guint max);

/* A whole number, as it stands: 3.0 is refused. @min when there is something wrong. */
gint64 rs_json_reader_get_int (RsJsonReader *reader, const char *key, gint64 min, gint64 max);

double rs_json_reader_get_number (RsJsonReader *reader, const char *key, double min, double max);

gboolean rs_json_reader_get_flag (RsJsonReader *reader, const char *key);

/* A word of the vocabulary @type, as its value; the first one when there is something wrong. */
int rs_json_reader_get_word (RsJsonReader *reader, const char *key, GType type);

/* A list of @min to @max different words, as bits. */
guint32
rs_json_reader_get_words (RsJsonReader *reader, const char *key, GType type, guint min, guint max);

G_END_DECLS
