/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-reader.h"
#include "base/json/rs-json-writer.h"

G_BEGIN_DECLS

/*
 * Instants in files: ISO 8601 in UTC, "2026-11-22T14:05:03Z", with a fraction of one to six
 * digits where there is one, for the years 1970 to 9999. In memory microseconds since the epoch.
 */

/* FALSE when @text is anything else. */
gboolean rs_instant_parse (const char *text, gint64 *instant);

char *rs_instant_to_text (gint64 instant);

gint64 rs_instant_read (RsJsonReader *reader, const char *key);
void rs_instant_write (RsJsonWriter *writer, const char *key, gint64 instant);

G_END_DECLS
