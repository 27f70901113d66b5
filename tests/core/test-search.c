/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-library.h"

#include "support/rs-samples.h"

#include <string.h>

/* A small catalogue with everything that is searched for below. */
typedef struct
{
  const char *id;
  const char *name;
  const char *alias;
  RsPattern pattern;
  RsMuscle primary;
  RsMuscle secondary;
  RsEquipmentSet needs;
  const char *step;
} Sample;

#define BIT(piece) (1u << RS_EQUIPMENT_##piece)

static const Sample samples[] = {
  { "squat", "Squat", "Air squat", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS, RS_MUSCLE_GLUTE_MAX, 0,
    "Sit down between your heels." },
  { "goblet", "Goblet squat", "Cup squat", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS, RS_MUSCLE_GLUTE_MAX,
    BIT (DUMBBELL) | BIT (KETTLEBELL), "Hold the weight at the chest." },
  { "pistol", "Single-leg squat", "Pistol squat", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS,
    RS_MUSCLE_GLUTE_MAX, 0, "Stand on one foot." },
  { "rdl", "Romanian deadlift", "RDL", RS_PATTERN_HINGE, RS_MUSCLE_HAMSTRINGS, RS_MUSCLE_GLUTE_MAX,
    BIT (BARBELL), "Push the hips back." },
  { "thrust", "Hip thrust", "Barbell bridge", RS_PATTERN_BRIDGE, RS_MUSCLE_GLUTE_MAX,
    RS_MUSCLE_HAMSTRINGS, BIT (CHAIR_BENCH), "Lift the hips." },
  { "bridge", "Hip bridge", "Glute bridge", RS_PATTERN_BRIDGE, RS_MUSCLE_GLUTE_MAX,
    RS_MUSCLE_HAMSTRINGS, 0, "Lift the hips." },
  { "calf", "Calf raise", "Heel raise", RS_PATTERN_CALF_FOOT, RS_MUSCLE_GASTROCNEMIUS,
    RS_MUSCLE_SOLEUS, 0, "Rise on your toes." },
  { "tibialis", "Tibialis raise", "Toe lift", RS_PATTERN_CALF_FOOT, RS_MUSCLE_TIBIALIS_ANTERIOR,
    RS_MUSCLE_FOOT_INTRINSICS, BIT (WALL), "Lift the front of the feet." },
  { "plank", "Plank", "Forearm plank", RS_PATTERN_ANTI_EXTENSION, RS_MUSCLE_DEEP_CORE,
    RS_MUSCLE_RECTUS_ABDOMINIS, 0, "Keep still." },
  { "side", "Side plank", "Side bridge", RS_PATTERN_LATERAL_HIP, RS_MUSCLE_OBLIQUES,
    RS_MUSCLE_HIP_ABDUCTORS, 0, "Lift the hips off the floor." },
  { "tap", "Plank shoulder tap", "Plank tap", RS_PATTERN_ANTI_ROTATION, RS_MUSCLE_DEEP_CORE,
    RS_MUSCLE_SHOULDERS, 0, "Touch the other shoulder; do not turn." },
  { "pushup", "Push-up", "Press-up", RS_PATTERN_PUSH, RS_MUSCLE_CHEST, RS_MUSCLE_ARMS, 0,
    "Lower the chest. Keep a plank throughout." },
};

static RsExercise *
make_exercise (const Sample *sample)
{
  RsExerciseFacts *facts = rs_exercise_facts_new ();

  facts->id = g_strdup (sample->id);
  facts->name = g_strdup (sample->name);
  g_clear_pointer (&facts->aliases, g_strfreev);
  facts->aliases = g_strdupv ((char *[]) { (char *) sample->alias, NULL });
  facts->pattern = sample->pattern;
  facts->primary = 1u << sample->primary;
  facts->secondary = 1u << sample->secondary;
  facts->needs[0] = sample->needs;
  facts->n_needs = sample->needs != 0 ? 1 : 0;
  g_clear_pointer (&facts->steps, g_strfreev);
  facts->steps = g_strdupv ((char *[]) { (char *) sample->step, NULL });
  facts->dose = rs_sample_reps (3, 12, 60);
  facts->own = TRUE;
  return rs_exercise_new (facts);
}

static RsLibrary *
make_library (const Sample *exercises, gsize n)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; i < n; i++)
    g_ptr_array_add (all, make_exercise (&exercises[i]));
  rs_catalogue_add (catalogue, all);
  return rs_library_new (catalogue);
}

static char *
find_all (RsLibrary *library, const char *text)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  rs_library_set_text (library, text);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (library), i);

      if (ids->len > 0)
        g_string_append_c (ids, ' ');
      g_string_append (ids, rs_exercise_get_id (exercise));
    }

  return g_string_free_and_steal (g_steal_pointer (&ids));
}

/* What is typed, and all that is found, best first. */
static const char *const cases[][2] = {
  { "zzz", "" },
};

static void
test_cases (void)
{
  g_autoptr (RsLibrary) library = make_library (samples, G_N_ELEMENTS (samples));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = find_all (library, cases[i][0]);

      g_assert_cmpstr (found, ==, cases[i][1]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  if (g_getenv ("TRY"))
    {
      g_auto (GStrv) t = g_strsplit (g_getenv ("TRY"), ",", -1);
      g_autoptr (RsLibrary) library = make_library (samples, G_N_ELEMENTS (samples));
      for (int i = 0; t[i]; i++)
        {
          g_autofree char *found = find_all (library, t[i]);
          g_printerr ("  { \"%s\", \"%s\" },\n", t[i], found);
        }
    }
  g_test_add_func ("/search/cases", test_cases);

  return g_test_run ();
}
