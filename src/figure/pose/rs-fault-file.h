/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-reader.h"
#include "figure/pose/rs-movement.h"

G_BEGIN_DECLS

/* Reads "faults", which may be left out. The keys have to have been read. */
void rs_fault_file_read (RsJsonReader *reader, RsMovementFacts *facts);

G_END_DECLS
