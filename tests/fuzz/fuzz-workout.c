/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "fuzz/fuzz.h"

#include "base/common/rs-error.h"
#include "core/store/rs-workout-file.h"

#include <string.h>

const RsFileKind fuzz_kind = RS_FILE_WORKOUT;

/* A workout that was read comes back the same once it is written. */
static void
check (RsWorkout *workout)
{
  g_autoptr (RsWorkout) copy = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = rs_workout_file_write (workout, &error);
  g_autofree char *again = NULL;

  g_assert_no_error (error);
  copy = rs_workout_file_read ("x.json", text, strlen (text), &error);
  g_assert_no_error (error);
  again = rs_workout_file_write (copy, &error);
  g_assert_cmpstr (text, ==, again);
  g_assert_cmpuint (rs_workout_count_done (workout), <=, rs_workout_count_sets (workout));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsWorkout) workout = NULL;

  workout = rs_workout_file_read ("x.json", (const char *) data, size, &error);
  g_assert_true ((workout == NULL) == (error != NULL));
  if (workout != NULL)
    check (workout);
  else
    g_assert_true (error->domain == RS_ERROR && g_str_has_prefix (error->message, "x.json"));

  return 0;
}
