/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-fault-file.h"

#include "figure/pose/rs-camera-file.h"
#include "figure/pose/rs-key-file.h"
#include "figure/pose/rs-movement-words.h"

#include <glib/gi18n-lib.h>

static void
read_name (RsJsonReader *reader, RsMovementFacts *facts, guint i)
{
  char *name = facts->faults[i].wrong.name = rs_json_reader_dup_id (reader, "name");

  for (guint j = 0; j < i && !rs_json_reader_has_failed (reader); j++)
    if (g_str_equal (facts->faults[j].wrong.name, name))
      rs_json_reader_refuse (reader, "name", RS_ERROR_RANGE, _ ("this is there twice"));
}

/* From where the movement is seen, unless the fault shows better from elsewhere. */
static void
read_camera (RsJsonReader *reader, const RsMovementFacts *facts, RsFault *fault)
{
  fault->yaw = facts->yaw;
  fault->pitch = facts->pitch;
  if (rs_json_reader_has (reader, "camera"))
    rs_camera_file_read (reader, &fault->yaw, &fault->pitch, &fault->about, &fault->reach);
}

static void
read_marks (RsJsonReader *reader, RsFault *fault)
{
  guint32 marks = rs_json_reader_get_words (reader, "marks", RS_TYPE_POINT, 1, RS_FAULT_MAX_MARKS);

  for (RsPoint point = 0; point < RS_N_POINTS; point++)
    if (marks & (1u << point))
      fault->marks[fault->n_marks++] = point;
}

static void
read_fault (RsJsonReader *reader, RsMovementFacts *facts, guint i)
{
  RsFault *fault = &facts->faults[i];

  read_name (reader, facts, i);
  fault->key = rs_key_file_read_name (reader, "key", facts);
  read_camera (reader, facts, fault);
  read_marks (reader, fault);
  if (rs_json_reader_has (reader, "breaks"))
    fault->breaks =
        rs_json_reader_get_words (reader, "breaks", RS_TYPE_FAULT_LAW, 1, RS_N_FAULT_LAWS);
  rs_key_file_read_pose (reader, facts, &fault->wrong, &facts->keys[fault->key]);
}

void
rs_fault_file_read (RsJsonReader *reader, RsMovementFacts *facts)
{
  if (!rs_json_reader_has (reader, "faults"))
    return;

  facts->n_faults = rs_json_reader_enter_list (reader, "faults", 1, RS_MOVEMENT_MAX_FAULTS);
  for (guint i = 0; i < facts->n_faults; i++)
    {
      rs_json_reader_enter_entry (reader, i);
      read_fault (reader, facts, i);
      rs_json_reader_leave (reader);
    }
  rs_json_reader_leave (reader);
}
