/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-query.h"

#include "support/rs-samples.h"

static guint
match (RsExercise *exercise, const char *text)
{
  g_autoptr (RsQuery) query = rs_query_new (text);

  return rs_query_match (query, exercise);
}

static void
test_everything (void)
{
  g_autoptr (RsExercise) exercise = rs_exercise_new (rs_sample_facts ());
  static const char *const blank[] = { NULL, "", "   ", "-", "…" };

  for (gsize i = 0; i < G_N_ELEMENTS (blank); i++)
    g_assert_cmpuint (match (exercise, blank[i]), >, 0);
}

static void
test_found (void)
{
  g_autoptr (RsExercise) exercise = rs_exercise_new (rs_sample_facts ());
  static const char *const good[] = {
    "goblet",     "GOBLET",      "gob",     "squat",           "squat goblet", "goblet-squat",
    "  goblet  ", "góblet",      "cup",     "front s",         "quadriceps",   "glut",
    "deep core",  "goblet quad", "maximus", "cup goblet deep",
  };
  static const char *const bad[] = {
    "oblet", "gobletx", "quat", "goblet plank", "barbell", "uadriceps", "hamstring", "s q u a t x",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_cmpuint (match (exercise, good[i]), >, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_cmpuint (match (exercise, bad[i]), ==, 0);
}

/* The name counts more than another name, and that more than a muscle or pattern. */
static void
test_rank (void)
{
  g_autoptr (RsExercise) exercise = rs_exercise_new (rs_sample_facts ());
  guint name = match (exercise, "goblet");
  guint alias = match (exercise, "cup");
  guint muscle = match (exercise, "deep");
  guint blank = match (exercise, "");

  g_assert_cmpuint (name, >, alias);
  g_assert_cmpuint (alias, >, muscle);
  g_assert_cmpuint (muscle, >, blank);
  g_assert_cmpuint (match (exercise, "goblet squat"), >, name);
}

/* Typing on never finds more, and what a text finds it finds in any case and order. */
static void
test_narrows (void)
{
  g_autoptr (RsExercise) exercise = rs_exercise_new (rs_sample_facts ());
  static const char *const texts[] = { "goblet squat", "front squat", "gluteus maximus" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *upper = g_ascii_strup (texts[i], -1);

      g_assert_cmpuint (match (exercise, upper), ==, match (exercise, texts[i]));
      for (gsize length = 0; texts[i][length] != '\0'; length++)
        {
          g_autofree char *part = g_strndup (texts[i], length);

          g_assert_cmpuint (match (exercise, part), >, 0);
        }
    }
}

static void
test_pattern (void)
{
  g_autoptr (RsExercise) lunge =
      rs_sample_exercise ("x", "Split stance", RS_PATTERN_LUNGE, RS_LEVEL_BEGINNER);

  g_assert_cmpuint (match (lunge, "lunge"), >, 0);
  g_assert_cmpuint (match (lunge, "squat"), ==, 0);
}

/* The plank itself comes before its relatives, and what begins with the text before the rest. */
static void
test_name (void)
{
  g_autoptr (RsExercise) plank =
      rs_sample_exercise ("plank", "Plank", RS_PATTERN_ANTI_EXTENSION, RS_LEVEL_BEGINNER);
  g_autoptr (RsExercise) tap =
      rs_sample_exercise ("tap", "Plank shoulder tap", RS_PATTERN_ANTI_ROTATION, RS_LEVEL_BEGINNER);
  g_autoptr (RsExercise) side =
      rs_sample_exercise ("side", "Side plank", RS_PATTERN_LATERAL_HIP, RS_LEVEL_BEGINNER);

  g_assert_cmpuint (match (plank, "plánk"), >, match (tap, "plánk"));
  g_assert_cmpuint (match (tap, "plánk"), >, match (side, "plánk"));
  g_assert_cmpuint (match (side, "plánk"), >, 0);
  g_assert_cmpuint (match (side, "side plank"), >, match (side, "plank"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/query/everything", test_everything);
  g_test_add_func ("/query/found", test_found);
  g_test_add_func ("/query/rank", test_rank);
  g_test_add_func ("/query/narrows", test_narrows);
  g_test_add_func ("/query/pattern", test_pattern);
  g_test_add_func ("/query/name", test_name);

  return g_test_run ();
}
