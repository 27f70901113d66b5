/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-exercise.h"

#include "support/rs-notify-counter.h"
#include "support/rs-samples.h"

static void
test_new (void)
{
  RsExercise *exercise = rs_exercise_new (rs_sample_facts ());

  g_assert_true (RS_IS_EXERCISE (exercise));
  g_assert_finalize_object (exercise);
}

static void
test_facts (void)
{
  g_autoptr (RsExercise) exercise = rs_exercise_new (rs_sample_facts ());

  g_assert_cmpstr (rs_exercise_get_id (exercise), ==, "goblet-squat");
  g_assert_cmpstr (rs_exercise_get_name (exercise), ==, "Goblet squat");
  g_assert_cmpint (rs_exercise_get_pattern (exercise), ==, RS_PATTERN_SQUAT);
  g_assert_cmpint (rs_exercise_get_position (exercise), ==, RS_POSITION_HALF_KNEELING);
  g_assert_cmpint (rs_exercise_get_level (exercise), ==, RS_LEVEL_INTERMEDIATE);
  g_assert_cmphex (rs_exercise_get_primary (exercise), ==, 1u << RS_MUSCLE_QUADS);
  g_assert_cmphex (rs_exercise_get_secondary (exercise), ==,
                   (1u << RS_MUSCLE_GLUTE_MAX) | (1u << RS_MUSCLE_DEEP_CORE));
  g_assert_cmpuint (rs_exercise_get_dose (exercise)->amount, ==, 8);
  g_assert_cmpstr (rs_exercise_get_easier (exercise), ==, "bodyweight-squat");
  g_assert_cmpstr (rs_exercise_get_harder (exercise), ==, "barbell-squat");
  g_assert_cmpstr (rs_exercise_get_breathing (exercise), ==, "Breathe.");
  g_assert_cmpstr (rs_exercise_get_why (exercise), ==, "Because.");
}

static void
test_lists (void)
{
  g_autoptr (RsExercise) exercise = rs_exercise_new (rs_sample_facts ());
  g_auto (GStrv) aliases = rs_exercise_dup_aliases (exercise);
  g_auto (GStrv) setup = rs_exercise_dup_setup (exercise);
  g_auto (GStrv) steps = rs_exercise_dup_steps (exercise);
  g_auto (GStrv) adapt = rs_exercise_dup_adapt (exercise);

  g_assert_cmpstrv (aliases, ((const char *[]) { "Cup squat", "Front squat", NULL }));
  g_assert_cmpstrv (setup, ((const char *[]) { "Hold the weight.", "Stand.", NULL }));
  g_assert_cmpstrv (steps, ((const char *[]) { "Go down.", "Come up.", NULL }));
  g_assert_cmpstrv (adapt, ((const char *[]) { "If your knee is sore, go less deep.", NULL }));

  g_assert_cmpuint (rs_exercise_get_n_mistakes (exercise), ==, 1);
  g_assert_cmpstr (rs_exercise_get_mistake (exercise, 0), ==, "Your knees fall in.");
  g_assert_cmpstr (rs_exercise_get_fix (exercise, 0), ==, "Push them out.");

  g_assert_cmpuint (rs_exercise_get_n_sources (exercise), ==, 2);
  g_assert_cmpstr (rs_exercise_get_source (exercise, 0)->doi, ==, "10.1000/1");
  g_assert_cmpstr (rs_exercise_get_source (exercise, 1)->citation, ==,
                   "Somebody. 1990. More squats.");
  g_assert_null (rs_exercise_get_source (exercise, 1)->doi);
}

static void
test_equipment (void)
{
  g_autoptr (RsExercise) some = rs_exercise_new (rs_sample_facts ());
  g_autoptr (RsExercise) none =
      rs_sample_exercise ("squat", "Squat", RS_PATTERN_SQUAT, RS_LEVEL_BEGINNER);
  g_autofree char *some_text = rs_exercise_describe_equipment (some);
  g_autofree char *none_text = rs_exercise_describe_equipment (none);

  g_assert_cmpstr (some_text, ==, "Dumbbell or Kettlebell, Chair or bench");
  g_assert_cmpstr (none_text, ==, "No equipment");
  g_assert_cmphex (rs_exercise_get_needed_equipment (some), ==,
                   (1u << RS_EQUIPMENT_DUMBBELL) | (1u << RS_EQUIPMENT_KETTLEBELL) |
                       (1u << RS_EQUIPMENT_CHAIR_BENCH));
  g_assert_cmphex (rs_exercise_get_needed_equipment (none), ==, 0);
  g_assert_cmphex (rs_exercise_get_optional_equipment (some), ==, 1u << RS_EQUIPMENT_MAT);
}

/* What a file may leave out comes as NULL for links, and as nothing for texts and lists. */
static void
test_optional (void)
{
  g_autoptr (RsExercise) bare =
      rs_sample_exercise ("squat", "Squat", RS_PATTERN_SQUAT, RS_LEVEL_BEGINNER);
  g_auto (GStrv) aliases = rs_exercise_dup_aliases (bare);

  g_assert_null (rs_exercise_get_easier (bare));
  g_assert_null (rs_exercise_get_harder (bare));
  g_assert_cmpstr (rs_exercise_get_breathing (bare), ==, "");
  g_assert_cmpstr (rs_exercise_get_why (bare), ==, "");
  g_assert_cmpuint (g_strv_length (aliases), ==, 0);
  g_assert_cmpuint (rs_exercise_get_n_mistakes (bare), ==, 0);
  g_assert_cmpuint (rs_exercise_get_n_sources (bare), ==, 0);
}

static void
test_properties (void)
{
  g_autoptr (RsExercise) exercise = rs_exercise_new (rs_sample_facts ());
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (exercise);
  g_autofree char *id = NULL;
  g_autofree char *name = NULL;

  g_object_get (exercise, "id", &id, "name", &name, NULL);
  g_assert_cmpstr (id, ==, "goblet-squat");
  g_assert_cmpstr (name, ==, "Goblet squat");
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);
}

static void
test_links (void)
{
  RsExerciseFacts *facts = rs_sample_facts ();
  const char *alternatives[] = { "wall-sit", "step-up", NULL };
  RsMistake drawn = { g_strdup ("Fast."), g_strdup ("Slow."), g_strdup ("too-fast") };
  guint n = facts->mistakes->len;
  g_autoptr (RsExercise) exercise = NULL;

  g_strfreev (facts->alternatives);
  facts->alternatives = g_strdupv ((char **) alternatives);
  g_array_append_val (facts->mistakes, drawn);
  exercise = rs_exercise_new (facts);

  g_assert_true (g_strv_equal (rs_exercise_get_alternatives (exercise), alternatives));
  g_assert_cmpstr (rs_exercise_get_fault (exercise, n), ==, "too-fast");
  g_assert_cmpstr (rs_exercise_get_fault (exercise, 0), ==, NULL);
  g_assert_false (rs_exercise_get_own (exercise));
}

/* That of the catalogue has the movement of its id, unless it says another; one's own none. */
static void
test_movement (void)
{
  RsExerciseFacts *other_facts = rs_sample_facts ();
  RsExerciseFacts *own_facts = rs_sample_facts ();
  g_autoptr (RsExercise) plain = rs_exercise_new (rs_sample_facts ());
  g_autoptr (RsExercise) other = NULL;
  g_autoptr (RsExercise) own = NULL;

  other_facts->movement = g_strdup ("bodyweight-squat");
  other = rs_exercise_new (other_facts);
  own_facts->own = TRUE;
  own = rs_exercise_new (own_facts);

  g_assert_cmpstr (rs_exercise_get_movement (plain), ==, "goblet-squat");
  g_assert_cmpstr (rs_exercise_get_movement (other), ==, "bodyweight-squat");
  g_assert_cmpstr (rs_exercise_get_movement (own), ==, NULL);
  g_assert_true (rs_exercise_get_own (own));
}

static void
test_copy (void)
{
  g_autoptr (RsExerciseFacts) facts = rs_sample_facts ();
  g_autoptr (RsExerciseFacts) copy = NULL;
  RsMistake mistake = { g_strdup ("Fast."), g_strdup ("Slow."), g_strdup ("too-fast") };
  RsSource source = { g_strdup ("A. 2020."), NULL };

  facts->own = TRUE;
  facts->added = 17;
  facts->picture = g_strdup ("a.png");
  g_array_append_val (facts->mistakes, mistake);
  g_array_append_val (facts->sources, source);
  copy = rs_exercise_facts_copy (facts);

  g_assert_cmpstr (copy->id, ==, facts->id);
  g_assert_true (copy->id != facts->id);
  g_assert_true (copy->mistakes != facts->mistakes);
  g_assert_cmpuint (copy->mistakes->len, ==, facts->mistakes->len);
  g_assert_cmpstr (g_array_index (copy->mistakes, RsMistake, copy->mistakes->len - 1).fault, ==,
                   "too-fast");
  g_assert_cmpstr (g_array_index (copy->sources, RsSource, copy->sources->len - 1).citation, ==,
                   "A. 2020.");
  g_assert_cmpuint (copy->primary, ==, facts->primary);
  g_assert_cmpint (copy->added, ==, 17);
  g_assert_cmpstr (copy->picture, ==, "a.png");
  g_assert_true (
      g_strv_equal ((const char *const *) copy->steps, (const char *const *) facts->steps));
}

static void
test_free_nothing (void)
{
  g_autoptr (RsExerciseFacts) facts = rs_exercise_facts_new ();

  g_assert_nonnull (facts->aliases);
  g_assert_nonnull (facts->mistakes);
  rs_exercise_facts_free (NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/exercise/new", test_new);
  g_test_add_func ("/exercise/facts", test_facts);
  g_test_add_func ("/exercise/lists", test_lists);
  g_test_add_func ("/exercise/equipment", test_equipment);
  g_test_add_func ("/exercise/optional", test_optional);
  g_test_add_func ("/exercise/properties", test_properties);
  g_test_add_func ("/exercise/links", test_links);
  g_test_add_func ("/exercise/movement", test_movement);
  g_test_add_func ("/exercise/copy", test_copy);
  g_test_add_func ("/exercise/free-nothing", test_free_nothing);

  return g_test_run ();
}
