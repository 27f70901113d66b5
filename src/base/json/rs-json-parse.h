/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-tree.h"

G_BEGIN_DECLS

/* Deeper than any of our formats goes; a reader would recurse as deep as a file asks it to. */
#define RS_JSON_MAX_DEPTH 32

/**
 * rs_json_parse:
 * @name: what to call the file in messages
 * @data: @length bytes, of which none is trusted
 *
 * Reads JSON as RFC 8259 has it, and refuses what is allowed there but never in our files:
 * a byte order mark, the character NUL (texts would be cut there), halves of
 * surrogate pairs, keys that are there twice and nesting beyond %RS_JSON_MAX_DEPTH.
 *
 * Returns: (transfer full): never NULL without an error of %RS_ERROR_SYNTAX that gives line and
 *     column
 */
RsJsonTree *rs_json_parse (const char *name, const char *data, gsize length, GError **error);

/* All of that which can be told without taking the text apart, for those who do that in pieces. */
gboolean rs_json_check (const char *name, const char *data, gsize length, GError **error);

/* Sets @error to @what, translated, with line and column of @offset in @data. Always FALSE. */
gboolean
rs_json_refuse (const char *name, const char *data, gsize offset, const char *what, GError **error);

G_END_DECLS
