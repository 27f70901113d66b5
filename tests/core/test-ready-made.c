/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-summary.h"
#include "core/store/rs-content.h"
#include "core/routine/rs-routine.h"

/* What was computed by hand for the ready-made routines, with domain rules 4.1, 4.5 and 4.10. */
static const struct
{
  const char *id;
  gint64 seconds;
  guint n_sets;
  guint hips;
  guint knees;
  guint n_contacts;
} expected[] = {
  { "first-three", 1006, 9, 3, 3, 0 },    { "carry-on", 1677, 18, 3, 3, 0 },
  { "heavy-economy", 2528, 17, 5, 5, 0 }, { "foot-and-calf", 1630, 12, 0, 0, 0 },
  { "core-circuit", 1350, 15, 0, 0, 0 },  { "spring", 1129, 10, 0, 0, 99 },
  { "taper-tune", 929, 9, 2, 2, 24 },     { "pre-run-10", 547, 8, 1, 0, 16 },
};

static RsCatalogue *
load_catalogue (void)
{
  g_autoptr (GStrvBuilder) problems = g_strv_builder_new ();
  g_autoptr (GPtrArray) exercises = rs_content_load_exercises (problems);
  g_auto (GStrv) found = g_strv_builder_end (problems);
  RsCatalogue *catalogue = rs_catalogue_new ();

  g_assert_null (found[0]);
  rs_catalogue_add (catalogue, exercises);
  return catalogue;
}

static RsRoutine *
find_routine (GPtrArray *routines, const char *id)
{
  for (guint i = 0; i < routines->len; i++)
    if (g_str_equal (rs_routine_get_id (g_ptr_array_index (routines, i)), id))
      return g_ptr_array_index (routines, i);

  g_assert_not_reached ();
}

static void
test_numbers (void)
{
  g_autoptr (GStrvBuilder) problems = g_strv_builder_new ();
  g_autoptr (GPtrArray) routines = rs_content_load_routines (problems);
  g_auto (GStrv) found = g_strv_builder_end (problems);
  g_autoptr (RsCatalogue) catalogue = load_catalogue ();

  g_assert_null (found[0]);
  g_assert_cmpuint (routines->len, ==, G_N_ELEMENTS (expected));

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      RsRoutineState *state = rs_routine_get_state (find_routine (routines, expected[i].id));
      RsSummary summary = rs_summary_of (state, catalogue);

      g_test_message ("%s: %d s", expected[i].id, (int) summary.seconds);
      /* Half a second may be counted either way. */
      g_assert_cmpint (ABS (summary.seconds - expected[i].seconds), <=, 1);
      g_assert_cmpuint (summary.n_sets, ==, expected[i].n_sets);
      g_assert_cmpuint (summary.pattern_sets[RS_PATTERN_HINGE] +
                            summary.pattern_sets[RS_PATTERN_BRIDGE],
                        ==, expected[i].hips);
      g_assert_cmpuint (summary.pattern_sets[RS_PATTERN_SQUAT] +
                            summary.pattern_sets[RS_PATTERN_LUNGE],
                        ==, expected[i].knees);
      g_assert_cmpuint (summary.n_contacts, ==, expected[i].n_contacts);
    }
}

/* Whoever starts one finds every exercise in the library. */
static void
test_exercises_are_known (void)
{
  g_autoptr (GStrvBuilder) problems = g_strv_builder_new ();
  g_autoptr (GPtrArray) routines = rs_content_load_routines (problems);
  g_autoptr (RsCatalogue) catalogue = load_catalogue ();

  for (guint i = 0; i < routines->len; i++)
    {
      RsRoutineState *state = rs_routine_get_state (g_ptr_array_index (routines, i));

      for (guint k = 0; k < rs_routine_state_get_n_items (state); k++)
        g_assert_nonnull (rs_catalogue_lookup (
            catalogue, rs_item_get_exercise_id (rs_routine_state_get_item (state, k))));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/ready-made/numbers", test_numbers);
  g_test_add_func ("/ready-made/exercises-are-known", test_exercises_are_known);

  return g_test_run ();
}
