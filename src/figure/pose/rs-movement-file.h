/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-movement.h"

G_BEGIN_DECLS

#define RS_MOVEMENT_FORMAT "run-strength-movement"
#define RS_MOVEMENT_VERSION 1

/**
 * rs_movement_read:
 * @name: what to call the file in messages
 * @id: the id that the file has to have, or NULL
 * @data: @length bytes, of which none is trusted
 *
 * Reads a movement of the form that data/movements/README.md describes.
 *
 * Returns: the movement, or NULL with an error that names file, place, what was found and what
 *     was expected
 */
RsMovement *
rs_movement_read (const char *name, const char *id, const char *data, gsize length, GError **error);

G_END_DECLS
