/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-camera-file.h"

#include "figure/pose/rs-movement-words.h"

#define MIN_REACH 0.15 /* the same stands in data/schemas/movement.schema.json */

void
rs_camera_file_read (
    RsJsonReader *reader, double *yaw, double *pitch, RsPoint *about, double *reach)
{
  rs_json_reader_enter (reader, "camera");
  *yaw = rs_json_reader_get_number (reader, "yaw", -180, 180);
  *pitch = rs_json_reader_get_number (reader, "pitch", -25, 89);
  /* A close-up has both. */
  if (rs_json_reader_has (reader, "about") || rs_json_reader_has (reader, "reach"))
    {
      *about = rs_json_reader_get_word (reader, "about", RS_TYPE_POINT);
      *reach = rs_json_reader_get_number (reader, "reach", MIN_REACH, 1);
    }
  rs_json_reader_leave (reader);
}
