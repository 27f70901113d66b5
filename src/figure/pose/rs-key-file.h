/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-reader.h"
#include "figure/pose/rs-movement.h"

G_BEGIN_DECLS

/* Reads "keys". */
void rs_key_file_read (RsJsonReader *reader, RsMovementFacts *facts);

/*
 * Reads the pose of the object in which the reader stands, with its balance and its fits. What is
 * left out is that of @before; NULL is somebody who stands at ease.
 */
void rs_key_file_read_pose (RsJsonReader *reader,
                            const RsMovementFacts *facts,
                            RsKey *key,
                            const RsKey *before);

/* The number of the key that the text at @place names. The keys have to have been read. */
guint rs_key_file_read_name (RsJsonReader *reader, const char *place, const RsMovementFacts *facts);

G_END_DECLS
