/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-foreign-words.h"

#include "core/store/rs-import.h"
#include "support/rs-store-samples.h"

#include <string.h>

static RsImport *
read_ok (const char *text)
{
  g_autofree char *json = rs_sample_quote (text);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  RsImport *import = rs_import_read ("x.json", bytes, none, NULL, 1, &error);

  g_assert_no_error (error);
  return import;
}

/* The facts of an entry with those members besides a name. */
static const RsExerciseFacts *
read_entry (RsImport **import, const char *name, const char *members)
{
  g_autofree char *text =
      g_strdup_printf ("[{'name': '%s'%s%s}]", name, *members != '\0' ? ", " : "", members);

  *import = read_ok (text);
  g_assert_cmpuint (rs_import_get_exercises (*import)->len, ==, 1);
  return rs_exercise_get_facts (rs_import_get_exercises (*import)->pdata[0]);
}

static void
test_muscles (void)
{
  static const struct
  {
    const char *word;
    const char *name;
    int muscle; /* -1: no counterpart */
  } cases[] = {
    { "abdominals", "Thing", RS_MUSCLE_RECTUS_ABDOMINIS },
    { "abductors", "Thing", RS_MUSCLE_HIP_ABDUCTORS },
    { "adductors", "Thing", RS_MUSCLE_ADDUCTORS },
    { "biceps", "Thing", RS_MUSCLE_ARMS },
    { "triceps", "Thing", RS_MUSCLE_ARMS },
    { "forearms", "Thing", RS_MUSCLE_ARMS },
    { "calves", "Standing calf raise", RS_MUSCLE_GASTROCNEMIUS },
    { "calves", "Seated Calf Raise", RS_MUSCLE_SOLEUS },
    { "chest", "Thing", RS_MUSCLE_CHEST },
    { "glutes", "Thing", RS_MUSCLE_GLUTE_MAX },
    { "hamstrings", "Thing", RS_MUSCLE_HAMSTRINGS },
    { "lats", "Thing", RS_MUSCLE_UPPER_BACK },
    { "middle back", "Thing", RS_MUSCLE_UPPER_BACK },
    { "traps", "Thing", RS_MUSCLE_UPPER_BACK },
    { "lower back", "Thing", RS_MUSCLE_ERECTOR_SPINAE },
    { "quadriceps", "Thing", RS_MUSCLE_QUADS },
    { "shoulders", "Thing", RS_MUSCLE_SHOULDERS },
    { " Quadriceps ", "Thing", RS_MUSCLE_QUADS },
    { "neck", "Thing", -1 },
    { "eyebrows", "Thing", -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsImport) import = NULL;
      g_autofree char *members = g_strdup_printf ("'primaryMuscles': ['%s']", cases[i].word);
      const RsExerciseFacts *facts = read_entry (&import, cases[i].name, members);

      if (cases[i].muscle >= 0)
        g_assert_cmpuint (facts->primary, ==, 1u << cases[i].muscle);
      g_assert_cmpuint (rs_import_get_n_notes (import, RS_IMPORT_UNMAPPED), ==,
                        cases[i].muscle >= 0 ? 0 : 2);
    }
}

static void
test_equipment (void)
{
  static const struct
  {
    const char *word;
    RsEquipmentSet set;
    gboolean unmapped;
  } cases[] = {
    { "body only", 0, FALSE },
    { "bands", 1u << RS_EQUIPMENT_BAND, FALSE },
    { "dumbbell", 1u << RS_EQUIPMENT_DUMBBELL, FALSE },
    { "kettlebells", 1u << RS_EQUIPMENT_KETTLEBELL, FALSE },
    { "barbell", 1u << RS_EQUIPMENT_BARBELL, FALSE },
    { "e-z curl bar", 1u << RS_EQUIPMENT_BARBELL, FALSE },
    { "exercise ball", 1u << RS_EQUIPMENT_STABILITY_BALL, FALSE },
    { "medicine ball", 0, TRUE },
    { "foam roll", 0, TRUE },
    { "cable", 0, TRUE },
    { "machine", 0, TRUE },
    { "other", 0, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsImport) import = NULL;
      g_autofree char *members =
          g_strdup_printf ("'primaryMuscles': ['chest'], 'equipment': '%s'", cases[i].word);
      const RsExerciseFacts *facts = read_entry (&import, "Thing", members);

      g_assert_cmpuint (facts->n_needs > 0 ? facts->needs[0] : 0, ==, cases[i].set);
      g_assert_cmpint (facts->setup[0] != NULL && strstr (facts->setup[0], cases[i].word) != NULL,
                       ==, cases[i].unmapped);
      g_assert_cmpuint (rs_import_get_n_notes (import, RS_IMPORT_UNMAPPED), ==,
                        cases[i].unmapped ? 1 : 0);
    }
}

static void
test_equipment_of_names (void)
{
  g_autoptr (RsImport) import = NULL;
  const RsExerciseFacts *facts = read_entry (
      &import, "Dumbbell Bench Press", "'equipment': 'dumbbell', 'primaryMuscles': ['chest']");

  g_assert_cmpuint (facts->n_needs, ==, 2);
  g_assert_cmpuint (rs_foreign_words_guess_equipment ("box jumps"), ==,
                    1u << RS_EQUIPMENT_STEP_BOX);
  g_assert_cmpuint (rs_foreign_words_guess_equipment ("wall sit"), ==, 1u << RS_EQUIPMENT_WALL);
  g_assert_cmpuint (rs_foreign_words_guess_equipment ("boxer wallop"), ==, 0);
}

static void
test_patterns (void)
{
  static const struct
  {
    const char *name;
    const char *members;
    RsPattern pattern;
    RsPosition position;
  } cases[] = {
    /* By category. */
    { "Squat", "'category': 'stretching'", RS_PATTERN_MOBILITY, RS_POSITION_STANDING },
    { "Squat", "'category': 'plyometrics'", RS_PATTERN_PLYOMETRIC, RS_POSITION_STANDING },
    /* By name, which goes before muscles. */
    { "Jump squats", "", RS_PATTERN_PLYOMETRIC, RS_POSITION_STANDING },
    { "Calf stretch", "", RS_PATTERN_MOBILITY, RS_POSITION_STANDING },
    { "Split Squats", "'primaryMuscles': ['glutes']", RS_PATTERN_LUNGE, RS_POSITION_STANDING },
    { "Walking lunge", "", RS_PATTERN_LUNGE, RS_POSITION_STANDING },
    { "Step-Ups", "", RS_PATTERN_LUNGE, RS_POSITION_STANDING },
    { "Side bridge", "", RS_PATTERN_ANTI_ROTATION, RS_POSITION_SIDE_LYING },
    { "Russian Twist", "", RS_PATTERN_ANTI_ROTATION, RS_POSITION_STANDING },
    { "Hip thrust", "", RS_PATTERN_BRIDGE, RS_POSITION_SUPINE },
    { "Romanian deadlift", "", RS_PATTERN_HINGE, RS_POSITION_STANDING },
    { "Lying Leg Curls", "", RS_PATTERN_HINGE, RS_POSITION_PRONE },
    { "Calf press on the leg press", "", RS_PATTERN_CALF_FOOT, RS_POSITION_STANDING },
    { "Clamshells", "", RS_PATTERN_LATERAL_HIP, RS_POSITION_SIDE_LYING },
    { "Plank", "'force': 'static'", RS_PATTERN_ANTI_EXTENSION, RS_POSITION_PRONE },
    { "Crunches", "", RS_PATTERN_ANTI_EXTENSION, RS_POSITION_SUPINE },
    { "Leg press", "", RS_PATTERN_SQUAT, RS_POSITION_STANDING },
    { "Push-Ups", "", RS_PATTERN_PUSH, RS_POSITION_PRONE },
    { "Bent over rows", "", RS_PATTERN_PULL, RS_POSITION_STANDING },
    /* By muscle. */
    { "Thing", "'primaryMuscles': ['quadriceps']", RS_PATTERN_SQUAT, RS_POSITION_STANDING },
    { "Thing", "'primaryMuscles': ['hamstrings']", RS_PATTERN_HINGE, RS_POSITION_STANDING },
    { "Thing", "'primaryMuscles': ['lower back']", RS_PATTERN_HINGE, RS_POSITION_STANDING },
    { "Thing", "'primaryMuscles': ['glutes']", RS_PATTERN_BRIDGE, RS_POSITION_SUPINE },
    { "Thing", "'primaryMuscles': ['calves']", RS_PATTERN_CALF_FOOT, RS_POSITION_STANDING },
    { "Thing", "'primaryMuscles': ['adductors']", RS_PATTERN_LATERAL_HIP, RS_POSITION_STANDING },
    { "Thing", "'primaryMuscles': ['abdominals'], 'force': 'static'", RS_PATTERN_ANTI_EXTENSION,
      RS_POSITION_PRONE },
    { "Thing", "'primaryMuscles': ['abdominals'], 'force': 'pull'", RS_PATTERN_ANTI_EXTENSION,
      RS_POSITION_SUPINE },
    { "Thing", "'primaryMuscles': ['shoulders', 'quadriceps']", RS_PATTERN_PUSH,
      RS_POSITION_STANDING },
    { "Thing", "'primaryMuscles': ['shoulders'], 'force': 'pull'", RS_PATTERN_PULL,
      RS_POSITION_STANDING },
    { "Thing", "'primaryMuscles': ['triceps'], 'force': 'push'", RS_PATTERN_PUSH,
      RS_POSITION_STANDING },
    { "Thing", "'primaryMuscles': ['biceps']", RS_PATTERN_PULL, RS_POSITION_STANDING },
    /* By force, then by mechanic. */
    { "Thing", "'force': 'push'", RS_PATTERN_PUSH, RS_POSITION_STANDING },
    { "Thing", "'force': 'pull'", RS_PATTERN_PULL, RS_POSITION_STANDING },
    { "Thing", "'force': 'static'", RS_PATTERN_ANTI_EXTENSION, RS_POSITION_PRONE },
    { "Thing", "'mechanic': 'compound'", RS_PATTERN_SQUAT, RS_POSITION_STANDING },
    { "Thing", "'mechanic': 'isolation'", RS_PATTERN_MOBILITY, RS_POSITION_STANDING },
    /* Words are whole ones. */
    { "Rowing", "'primaryMuscles': ['quadriceps']", RS_PATTERN_SQUAT, RS_POSITION_STANDING },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsImport) import = NULL;
      const RsExerciseFacts *facts = read_entry (&import, cases[i].name, cases[i].members);

      if (facts->pattern != cases[i].pattern || facts->position != cases[i].position)
        g_error ("%s (%s): %s, %s", cases[i].name, cases[i].members,
                 rs_vocabulary_nick (RS_TYPE_PATTERN, (int) facts->pattern),
                 rs_vocabulary_nick (RS_TYPE_POSITION, (int) facts->position));
    }
}

static void
test_levels (void)
{
  static const struct
  {
    const char *word;
    RsLevel level;
    guint n_notes;
  } cases[] = {
    { "'beginner'", RS_LEVEL_BEGINNER, 0 }, { "'intermediate'", RS_LEVEL_INTERMEDIATE, 0 },
    { "'expert'", RS_LEVEL_ADVANCED, 0 },   { "null", RS_LEVEL_BEGINNER, 0 },
    { "'godlike'", RS_LEVEL_BEGINNER, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsImport) import = NULL;
      g_autofree char *members =
          g_strdup_printf ("'primaryMuscles': ['chest'], 'level': %s", cases[i].word);
      const RsExerciseFacts *facts = read_entry (&import, "Thing", members);

      g_assert_cmpint (facts->level, ==, cases[i].level);
      g_assert_cmpuint (rs_import_get_n_notes (import, RS_IMPORT_UNMAPPED), ==, cases[i].n_notes);
    }
}

static void
test_doses (void)
{
  static const struct
  {
    const char *name;
    const char *members;
    const char *dose;
  } cases[] = {
    { "Thing", "", "3 × 10" },
    { "Thing", "'mechanic': 'compound'", "3 × 8" },
    { "Thing", "'mechanic': 'isolation'", "3 × 12" },
    { "Thing", "'force': 'static'", "3 × 30 s" },
    { "Thing", "'category': 'stretching'", "2 × 30 s" },
    { "Thing", "'category': 'cardio'", "1 × 600 s" },
    { "Thing", "'category': 'plyometrics'", "3 × 6" },
    { "Single-leg thing", "", "3 × 10 per side" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsImport) import = NULL;
      const RsExerciseFacts *facts = read_entry (&import, cases[i].name, cases[i].members);
      g_autofree char *dose = rs_dose_to_text (&facts->dose);

      g_assert_true (rs_dose_is_valid (&facts->dose));
      g_assert_cmpstr (dose, ==, cases[i].dose);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/foreign-words/muscles", test_muscles);
  g_test_add_func ("/foreign-words/equipment", test_equipment);
  g_test_add_func ("/foreign-words/equipment-of-names", test_equipment_of_names);
  g_test_add_func ("/foreign-words/patterns", test_patterns);
  g_test_add_func ("/foreign-words/levels", test_levels);
  g_test_add_func ("/foreign-words/doses", test_doses);

  return g_test_run ();
}
