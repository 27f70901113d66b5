/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-reader.h"
#include "base/json/rs-json-writer.h"
#include "core/exercise/rs-source.h"

G_BEGIN_DECLS

/* Reads the list under the key "sources" into @sources. */
void rs_source_file_read (RsJsonReader *reader, GArray *sources);

/* Writes that list. */
void rs_source_file_write (RsJsonWriter *writer, const GArray *sources);

G_END_DECLS
