/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-reader.h"
#include "base/json/rs-json-tree.h"

G_BEGIN_DECLS

/* What the two halves of the reader share: the one that walks and the one that hands out. */

/* The value of @key, or NULL, which has been reported then. Belongs to the reader. */
RsJsonValue *rs_json_reader_need (RsJsonReader *reader, const char *key);

/* Reports that @value is not of the type that @expected names ("a number", translated). */
void rs_json_reader_refuse_type (RsJsonReader *reader,
                                 const char *key,
                                 RsJsonValue *value,
                                 const char *expected);

/* Reports an @error that does not say where, and takes it over. */
void rs_json_reader_refuse_with (RsJsonReader *reader, const char *key, GError *error);

/*
 * A reader of what is in @tree, which outlives it; @place is where in the file that is, as in
 * messages, or NULL.
 */
RsJsonReader *rs_json_reader_new_for_tree (const char *name, const char *place, RsJsonTree *tree);

/* Reads format and version, and whether they are of @kind. */
gboolean rs_json_reader_check_kind (RsJsonReader *reader, RsFileKind kind, GError **error);

G_END_DECLS
