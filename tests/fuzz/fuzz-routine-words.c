/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "fuzz/fuzz.h"

#include "core/routine/rs-routine-words.h"

#include "support/rs-samples.h"

#include <string.h>

const RsFileKind fuzz_kind = RS_FILE_ROUTINE;

static RsCatalogue *
make_catalogue (void)
{
  static const char *const names[] = { "Squat", "Squat jump", "Plank", "Push-up", "Reverse lunge" };
  static const char *const ids[] = { "squat", "squat-jump", "plank", "push-up", "reverse-lunge" };
  RsCatalogue *catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_ptr_array_add (exercises,
                     rs_sample_exercise (ids[i], names[i], RS_PATTERN_SQUAT, RS_LEVEL_BEGINNER));
  rs_catalogue_add (catalogue, exercises);
  return catalogue;
}

/* What was read is written as a text that is read as the same, and nothing is left out of it. */
int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  g_autofree char *text = g_strndup (size > 0 ? (const char *) data : "", size);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GPtrArray) blocks = rs_routine_words_read (text, catalogue, &problems);
  g_autofree char *written = rs_routine_words_write_blocks (blocks, catalogue);
  g_autoptr (GPtrArray) no_problems = NULL;
  g_autoptr (GPtrArray) same = rs_routine_words_read (written, catalogue, &no_problems);
  g_autofree char *again = rs_routine_words_write_blocks (same, catalogue);

  for (guint i = 0; i < problems->len; i++)
    {
      const RsRoutineWordsProblem *problem = g_ptr_array_index (problems, i);

      g_assert_true (g_utf8_validate (problem->text, -1, NULL));
      g_assert_true (g_utf8_validate (problem->reason, -1, NULL));
    }

  g_assert_cmpuint (problems->len, <=, RS_ROUTINE_WORDS_MAX_PROBLEMS);
  g_assert_cmpuint (blocks->len, <=, RS_ROUTINE_MAX_BLOCKS);
  g_assert_cmpuint (no_problems->len, ==, 0);
  g_assert_cmpuint (same->len, ==, blocks->len);
  g_assert_cmpstr (written, ==, again);
  return 0;
}
