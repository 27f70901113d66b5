/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-reader.h"
#include "figure/pose/rs-movement.h"

G_BEGIN_DECLS

/*
 * Reads "root", "spine", "neck", "legs" and "arms" of the key in which the reader stands. The
 * pose of @key is what it inherits; what the file gives is put over it and noted in the bits
 * named given. A limb that gets another mode inherits nothing.
 */
void rs_pose_file_read (RsJsonReader *reader, RsKey *key);

G_END_DECLS
