/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "fuzz/fuzz.h"

#include "base/common/rs-error.h"
#include "base/common/rs-text.h"
#include "core/store/rs-exercise-file.h"

const RsFileKind fuzz_kind = RS_FILE_EXERCISE;

/* An exercise that was read is one that a page can show. */
static void
check (RsExercise *exercise)
{
  g_auto (GStrv) steps = rs_exercise_dup_steps (exercise);
  g_autofree char *equipment = rs_exercise_describe_equipment (exercise);
  g_autofree char *dose = rs_dose_to_text (rs_exercise_get_dose (exercise));

  g_assert_true (rs_text_is_id (rs_exercise_get_id (exercise)));
  g_assert_cmpstr (rs_exercise_get_name (exercise), !=, "");
  g_assert_true (rs_dose_is_valid (rs_exercise_get_dose (exercise)));
  g_assert_cmpuint (g_strv_length (steps), >, 0);
  g_assert_cmpuint (rs_exercise_get_primary (exercise) & rs_exercise_get_secondary (exercise), ==,
                    0);
  for (guint i = 0; i < rs_exercise_get_n_mistakes (exercise); i++)
    g_assert_cmpstr (rs_exercise_get_fix (exercise, i), !=, "");
  for (guint i = 0; i < rs_exercise_get_n_sources (exercise); i++)
    g_assert_nonnull (rs_exercise_get_source (exercise, i)->citation);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsExercise) exercise = NULL;

  exercise = rs_exercise_file_read ("x.json", (const char *) data, size, &error);
  g_assert_true ((exercise == NULL) == (error != NULL));
  if (exercise != NULL)
    check (exercise);
  else
    g_assert_true (error->domain == RS_ERROR && g_str_has_prefix (error->message, "x.json"));

  return 0;
}
