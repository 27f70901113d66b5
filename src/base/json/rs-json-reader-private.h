/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <json-glib/json-glib.h>

#include "base/json/rs-json-reader.h"

G_BEGIN_DECLS

/* What the two halves of the reader share: the one that walks and the one that hands out. */

/* The node of @key, or NULL, which has been reported then. Belongs to the reader. */
JsonNode *rs_json_reader_need (RsJsonReader *reader, const char *key);

/* Reports that @node is not of the type that @expected names ("a number", translated). */
void rs_json_reader_refuse_type (RsJsonReader *reader,
                                 const char *key,
                                 JsonNode *node,
                                 const char *expected);

/* Reports an @error that does not say where, and takes it over. */
void rs_json_reader_refuse_with (RsJsonReader *reader, const char *key, GError *error);

G_END_DECLS
