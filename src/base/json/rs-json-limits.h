/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The limits of values, held on the way in and on the way out alike, so that we never write
 * what we would refuse to read. Messages say what was found and what is allowed, but not where.
 */

/* How much of somebody else's text a message repeats, in characters. */
#define RS_JSON_MAX_QUOTE 40

/* Characters, not bytes; besides, nothing is longer than %RS_TEXT_MAX_BYTES. */
gboolean rs_json_check_text (const char *text, gsize min, gsize max, GError **error);

/* "side-plank"; see rs_text_is_id(). */
gboolean rs_json_check_id (const char *text, GError **error);

/* "00000000-0000-4000-8000-000000000001", in small letters. */
gboolean rs_json_check_uuid (const char *text, GError **error);

gboolean rs_json_check_int (gint64 value, gint64 min, gint64 max, GError **error);

/* Also refuses what is not finite. */
gboolean rs_json_check_number (double value, double min, double max, GError **error);

gboolean rs_json_check_length (guint length, guint min, guint max, GError **error);

G_END_DECLS
