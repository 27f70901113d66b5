/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/guide/rs-guide.h"

G_BEGIN_DECLS

/*
 * Reads a guide as data/schemas/guide.schema.json describes it. They come with the program and
 * are never written.
 *
 * @name: what to call the file in messages
 *
 * Returns: (transfer full): NULL with an error of %RS_ERROR
 */
RsGuide *rs_guide_file_read (const char *name, const char *data, gsize length, GError **error);

G_END_DECLS
