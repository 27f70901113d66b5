/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/json/rs-json-reader.h"
#include "figure/pose/rs-movement.h"

G_BEGIN_DECLS

/*
 * Reads "camera": degrees, and of a close-up its point and so many metres around it; both are left
 * as they are where it is none.
 */
void rs_camera_file_read (
    RsJsonReader *reader, double *yaw, double *pitch, RsPoint *about, double *reach);

G_END_DECLS
