/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-reader.h"

G_BEGIN_DECLS

/* Neither an entry of a long list nor all that is beside the list is longer, in bytes. */
#define RS_JSON_LIST_MAX_ENTRY (1024 * 1024)

/* Reads the entry @i of the list, in which @reader stands. Need not finish. */
typedef void (*RsJsonEntryFunc) (RsJsonReader *reader, guint i, gpointer user_data);

/*
 * Reads a file of @kind that is an object with nothing in it but what all files have and, under
 * @key, a list of @max entries at most. Each is taken apart alone and handed to @func, so that no
 * more memory is needed than for the largest. The first that is wrong ends it.
 */
gboolean rs_json_list_read (RsFileKind kind,
                            const char *name,
                            const char *data,
                            gsize length,
                            const char *key,
                            guint max,
                            RsJsonEntryFunc func,
                            gpointer user_data,
                            GError **error);

G_END_DECLS
