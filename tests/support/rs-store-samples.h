/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-file-kind.h"

G_BEGIN_DECLS

/* JSON is hard to read in C: @text with " in the place of each '. */
char *rs_sample_quote (const char *text);

/* The text of a small file of @kind with a value in every place. */
char *rs_sample_file (RsFileKind kind);

/* Reads a file of @kind, which the core has to know, under the name "x.json" and drops what came of
 * it. */
gboolean rs_sample_read (RsFileKind kind, const char *data, gsize length, GError **error);

G_END_DECLS
