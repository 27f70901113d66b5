/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-library-filter.h"

#include "support/rs-samples.h"

#define BIT(piece) (1u << RS_EQUIPMENT_##piece)

static void
test_options (void)
{
  RsTraits all = 0;
  guint n = 0;

  for (RsFacet facet = 0; facet < RS_N_FACETS; facet++)
    {
      g_assert_cmpstr (rs_facet_get_label (facet), !=, "");
      g_assert_cmpuint (rs_facet_get_n_options (facet), >, 0);
      for (guint option = 0; option < rs_facet_get_n_options (facet); option++)
        {
          RsTraits trait = rs_traits_option (facet, option);

          g_assert_cmpstr (rs_facet_get_option_label (facet, option), !=, "");
          g_assert_true ((all & trait) == 0);
          g_assert_true ((rs_traits_facet (facet) & trait) == trait);
          g_assert_true (rs_traits_options (facet, 1u << option) == trait);
          all |= trait;
          n++;
        }
    }
  for (RsPosition position = 0; position < RS_N_POSITIONS; position++)
    {
      g_assert_true ((all & rs_traits_position (position)) == 0);
      all |= rs_traits_position (position);
      n++;
    }

  g_assert_cmpint (__builtin_popcountll (all), ==, (int) n);
  g_assert_cmpstr (rs_facet_get_option_label (RS_FACET_EQUIPMENT, RS_FACET_NO_EQUIPMENT), ==,
                   "No equipment");
}

static void
test_regions (void)
{
  static const struct
  {
    RsMuscleSet muscles;
    RsRegionSet regions;
  } cases[] = {
    { 0, 0 },
    { 1u << RS_MUSCLE_QUADS, 1u << RS_REGION_THIGH },
    { 1u << RS_MUSCLE_TIBIALIS_ANTERIOR | 1u << RS_MUSCLE_SOLEUS, 1u << RS_REGION_LOWER_LEG },
    { 1u << RS_MUSCLE_GLUTE_MAX | 1u << RS_MUSCLE_ARMS,
      1u << RS_REGION_HIP | 1u << RS_REGION_UPPER_BODY },
    { (1u << RS_N_MUSCLES) - 1, (1u << RS_N_REGIONS) - 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (rs_muscles_get_regions (cases[i].muscles), ==, cases[i].regions);
  /* Each muscle is somewhere, and in one place only. */
  for (guint i = 0; i < RS_N_MUSCLES; i++)
    g_assert_cmpint (__builtin_popcount (rs_muscles_get_regions (1u << i)), ==, 1);
}

static void
test_traits (void)
{
  g_autoptr (RsExercise) exercise = rs_exercise_new (rs_sample_facts ());
  g_autoptr (RsExercise) bare = rs_sample_exercise ("a", "A", RS_PATTERN_PULL, RS_LEVEL_ADVANCED);

  g_assert_true (rs_traits_of (exercise) ==
                 (rs_traits_option (RS_FACET_PATTERN, RS_PATTERN_SQUAT) |
                  rs_traits_option (RS_FACET_REGION, RS_REGION_THIGH) |
                  rs_traits_option (RS_FACET_MUSCLE, RS_MUSCLE_QUADS) |
                  rs_traits_options (RS_FACET_EQUIPMENT,
                                     BIT (DUMBBELL) | BIT (KETTLEBELL) | BIT (CHAIR_BENCH)) |
                  rs_traits_option (RS_FACET_LEVEL, RS_LEVEL_INTERMEDIATE) |
                  rs_traits_option (RS_FACET_MEASURE, RS_MEASURE_REPS) |
                  rs_traits_position (RS_POSITION_HALF_KNEELING)));
  g_assert_true ((rs_traits_of (bare) & rs_traits_facet (RS_FACET_EQUIPMENT)) ==
                 rs_traits_option (RS_FACET_EQUIPMENT, RS_FACET_NO_EQUIPMENT));
}

/* A dumbbell or a kettlebell, and a chair. */
static void
test_can_be_done_with (void)
{
  static const struct
  {
    RsEquipmentSet have;
    gboolean can;
  } cases[] = {
    { 0, FALSE },
    { BIT (DUMBBELL), FALSE },
    { BIT (CHAIR_BENCH), FALSE },
    { BIT (DUMBBELL) | BIT (KETTLEBELL), FALSE },
    { BIT (DUMBBELL) | BIT (CHAIR_BENCH), TRUE },
    { BIT (KETTLEBELL) | BIT (CHAIR_BENCH) | BIT (WALL), TRUE },
    { G_MAXUINT32, TRUE },
  };
  g_autoptr (RsExercise) exercise = rs_exercise_new (rs_sample_facts ());
  g_autoptr (RsExercise) bare = rs_sample_exercise ("a", "A", RS_PATTERN_PULL, RS_LEVEL_BEGINNER);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (rs_exercise_can_be_done_with (exercise, cases[i].have), ==, cases[i].can);
  g_assert_true (rs_exercise_can_be_done_with (bare, 0));
}

static void
test_filter (void)
{
  g_auto (RsLibraryFilter) filter = RS_LIBRARY_FILTER_INIT;
  g_autoptr (RsLibraryFilter) copy = NULL;
  RsTraits squat = rs_traits_option (RS_FACET_PATTERN, RS_PATTERN_SQUAT);
  RsTraits hard = rs_traits_option (RS_FACET_LEVEL, RS_LEVEL_ADVANCED);

  g_assert_false (rs_library_filter_is_narrow (&filter));
  g_assert_true (rs_library_filter_admits (&filter, 0));

  rs_library_filter_set (&filter, RS_FACET_PATTERN, RS_PATTERN_SQUAT, TRUE);
  rs_library_filter_set (&filter, RS_FACET_PATTERN, RS_PATTERN_PULL, TRUE);
  g_assert_true (rs_library_filter_has (&filter, RS_FACET_PATTERN, RS_PATTERN_PULL));
  g_assert_false (rs_library_filter_has (&filter, RS_FACET_PATTERN, RS_PATTERN_PUSH));
  g_assert_cmpuint (rs_library_filter_count (&filter), ==, 2);
  g_assert_true (rs_library_filter_admits (&filter, squat));
  g_assert_false (rs_library_filter_admits (&filter, hard));

  rs_library_filter_set (&filter, RS_FACET_LEVEL, RS_LEVEL_ADVANCED, TRUE);
  g_assert_false (rs_library_filter_admits (&filter, squat));
  g_assert_true (rs_library_filter_admits (&filter, squat | hard));

  rs_library_filter_set_text (&filter, "plank");
  copy = rs_library_filter_copy (&filter);
  g_assert_true (rs_library_filter_equal (&filter, copy));
  rs_library_filter_set_text (copy, "Plank");
  g_assert_false (rs_library_filter_equal (&filter, copy));
  rs_library_filter_set_text (copy, "plank");
  copy->order = RS_LIBRARY_ORDER_NAME;
  g_assert_false (rs_library_filter_equal (&filter, copy));

  rs_library_filter_reset (&filter);
  g_assert_cmpuint (rs_library_filter_count (&filter), ==, 0);
  g_assert_true (rs_library_filter_is_narrow (&filter));
  rs_library_filter_set_text (&filter, " - ");
  g_assert_false (rs_library_filter_is_narrow (&filter));
}

static void
test_nicks (void)
{
  static const char *const nicks[] = { "mat", "of-tomorrow", "wall", NULL };
  g_auto (GStrv) back = NULL;

  g_assert_cmpuint (rs_vocabulary_parse_set (RS_TYPE_EQUIPMENT, nicks), ==, BIT (MAT) | BIT (WALL));
  g_assert_cmpuint (rs_vocabulary_parse_set (RS_TYPE_EQUIPMENT, NULL), ==, 0);
  back = rs_vocabulary_dup_nicks (RS_TYPE_EQUIPMENT, BIT (WALL) | BIT (MAT) | 1u << 31);
  g_assert_cmpuint (g_strv_length (back), ==, 2);
  g_assert_cmpstr (back[0], ==, "mat");
  g_assert_cmpstr (back[1], ==, "wall");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/facet/options", test_options);
  g_test_add_func ("/facet/regions", test_regions);
  g_test_add_func ("/facet/traits", test_traits);
  g_test_add_func ("/facet/can-be-done-with", test_can_be_done_with);
  g_test_add_func ("/facet/filter", test_filter);
  g_test_add_func ("/facet/nicks", test_nicks);

  return g_test_run ();
}
