/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "fuzz/fuzz.h"

#include "base/common/rs-error.h"
#include "base/common/rs-text.h"
#include "figure/pose/rs-motion.h"
#include "figure/pose/rs-movement-file.h"

const RsFileKind fuzz_kind = RS_FILE_MOVEMENT;

/* A movement that was read can be played: time goes round and every joint is somewhere. */
static void
check (RsMovement *movement)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  RsMotion motion;

  g_assert_true (rs_text_is_id (facts->id));
  g_assert_cmpuint (facts->n_keys, >, 0);
  g_assert_cmpuint (facts->picture, <, facts->n_keys);
  g_assert_cmpfloat (rs_movement_get_residual (movement), <=, 0.01);

  rs_motion_init (&motion, movement, NULL);
  g_assert_cmpfloat (motion.duration, >, 0);
  for (int i = 0; i <= 8; i++)
    {
      RsBody body;

      rs_motion_get_body (&motion, motion.duration * i / 8, &body);
      g_assert_true (isfinite (rs_vec_length (body.head_top)));
      for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
        g_assert_true (isfinite (rs_vec_length (body.legs[side].toe)) &&
                       isfinite (rs_vec_length (body.arms[side].grip)));
    }
  for (guint i = 0; i < facts->n_faults; i++)
    {
      RsBody body;

      g_assert_true (rs_text_is_id (facts->faults[i].wrong.name));
      g_assert_cmpuint (facts->faults[i].key, <, facts->n_keys);
      g_assert_cmpuint (facts->faults[i].n_marks, >, 0);
      rs_movement_get_fault_body (movement, i, TRUE, &body);
      for (guint j = 0; j < facts->faults[i].n_marks; j++)
        g_assert_true (
            isfinite (rs_vec_length (rs_body_get_point (&body, facts->faults[i].marks[j]))));
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsMovement) movement = NULL;

  movement = rs_movement_read ("x.json", NULL, (const char *) data, size, &error);
  g_assert_true ((movement == NULL) == (error != NULL));
  if (movement != NULL)
    check (movement);
  else
    g_assert_true (error->domain == RS_ERROR && g_str_has_prefix (error->message, "x.json"));

  return 0;
}
