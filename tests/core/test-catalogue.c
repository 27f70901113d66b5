/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-catalogue.h"

#include "support/rs-list-validator.h"
#include "support/rs-samples.h"

static GPtrArray *
make_exercises (void)
{
  GPtrArray *exercises = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (exercises, rs_sample_exercise ("plank", "Plank", RS_PATTERN_ANTI_EXTENSION, 1));
  g_ptr_array_add (exercises, rs_sample_exercise ("hard", "A hard squat", RS_PATTERN_SQUAT, 2));
  g_ptr_array_add (exercises, rs_sample_exercise ("sumo", "Sumo", RS_PATTERN_SQUAT, 0));
  g_ptr_array_add (exercises, rs_sample_exercise ("chair", "Chair", RS_PATTERN_SQUAT, 0));
  g_ptr_array_add (exercises, rs_sample_exercise ("hip", "Hip bridge", RS_PATTERN_BRIDGE, 0));
  return exercises;
}

static char *
join_ids (RsCatalogue *catalogue)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);

      g_string_append_printf (ids, "%s ", rs_exercise_get_id (exercise));
    }

  return g_string_free_and_steal (g_steal_pointer (&ids));
}

static void
test_new (void)
{
  RsCatalogue *catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = make_exercises ();

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalogue)), ==, 0);
  rs_catalogue_add (catalogue, exercises);
  g_assert_finalize_object (catalogue);
}

/* By pattern, then level, then name: not as they came. */
static void
test_order (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = make_exercises ();
  g_autofree char *ids = NULL;

  rs_catalogue_add (catalogue, exercises);
  ids = join_ids (catalogue);
  g_assert_cmpstr (ids, ==, "chair sumo hard hip plank ");
  g_assert_cmpuint (g_list_model_get_item_type (G_LIST_MODEL (catalogue)), ==, RS_TYPE_EXERCISE);
}

static void
test_one_signal (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (catalogue));
  g_autoptr (GPtrArray) exercises = make_exercises ();
  g_autoptr (GPtrArray) more = g_ptr_array_new_with_free_func (g_object_unref);

  rs_catalogue_add (catalogue, exercises);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  rs_list_validator_check (validator);

  /* All there already: nothing happens. */
  rs_catalogue_add (catalogue, exercises);
  rs_catalogue_add (catalogue, more);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 0);

  g_ptr_array_add (more, rs_sample_exercise ("lunge", "Lunge", RS_PATTERN_LUNGE, 0));
  rs_catalogue_add (catalogue, more);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  rs_list_validator_check (validator);
}

/* The first of two with the same id stays. */
static void
test_doubles (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = make_exercises ();

  g_ptr_array_add (exercises, rs_sample_exercise ("hip", "Another", RS_PATTERN_PULL, 0));
  rs_catalogue_add (catalogue, exercises);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalogue)), ==, 5);
  g_assert_cmpstr (rs_catalogue_get_name (catalogue, "hip"), ==, "Hip bridge");
}

static void
test_lookup (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = make_exercises ();

  g_assert_null (rs_catalogue_lookup (catalogue, "plank"));
  rs_catalogue_add (catalogue, exercises);

  g_assert_true (rs_catalogue_lookup (catalogue, "plank") == g_ptr_array_index (exercises, 0));
  g_assert_null (rs_catalogue_lookup (catalogue, "Plank"));
  g_assert_null (rs_catalogue_lookup (catalogue, ""));
  g_assert_null (rs_catalogue_lookup (catalogue, NULL));
  g_assert_cmpstr (rs_catalogue_get_name (catalogue, "plank"), ==, "Plank");
  g_assert_cmpstr (rs_catalogue_get_name (catalogue, "unknown"), ==, "unknown");
}

static RsExercise *
make (const char *id, const char *name, RsPattern pattern, RsLevel level)
{
  return rs_sample_exercise (id, name, pattern, level);
}

static void
test_find (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = make_exercises ();

  rs_catalogue_add (catalogue, exercises);
  g_assert_cmpuint (rs_catalogue_find (catalogue, "chair"), ==, 0);
  g_assert_cmpuint (rs_catalogue_find (catalogue, "plank"), ==, 4);
  g_assert_cmpuint (rs_catalogue_find (catalogue, "unknown"), ==, G_MAXUINT);
  g_assert_cmpuint (rs_catalogue_find (catalogue, NULL), ==, G_MAXUINT);
}

static void
test_remove (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = make_exercises ();
  g_autoptr (RsListValidator) validator = NULL;

  rs_catalogue_add (catalogue, exercises);
  validator = rs_list_validator_new (G_LIST_MODEL (catalogue));
  g_assert_true (rs_catalogue_remove (catalogue, "hard"));
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  g_assert_cmpuint (rs_list_validator_get_position (validator), ==, 2);
  g_assert_null (rs_catalogue_lookup (catalogue, "hard"));
  g_assert_false (rs_catalogue_remove (catalogue, "hard"));
  g_assert_false (rs_catalogue_remove (catalogue, NULL));
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 0);
  rs_list_validator_check (validator);
}

/* One signal over the span from the first to the last; none for ids that are not there. */
static void
test_remove_all (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = make_exercises ();
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (RsListValidator) validator = NULL;
  guint n;

  rs_catalogue_add (catalogue, exercises);
  n = g_list_model_get_n_items (G_LIST_MODEL (catalogue));
  validator = rs_list_validator_new (G_LIST_MODEL (catalogue));
  rs_list_validator_allow_wide_spans (validator);
  g_hash_table_add (ids, (char *) "nothing");
  rs_catalogue_remove_all (catalogue, ids);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 0);

  g_hash_table_add (ids, (char *) "hard");
  g_hash_table_add (ids, (char *) "sumo");
  rs_catalogue_remove_all (catalogue, ids);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalogue)), ==, n - 2);
  g_assert_null (rs_catalogue_lookup (catalogue, "sumo"));
  g_assert_null (rs_catalogue_lookup (catalogue, "hard"));
  rs_list_validator_check (validator);
}

/* In its place, elsewhere, and where there was none. */
static void
test_replace (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = make_exercises ();
  g_autoptr (RsExercise) same_place = make ("sumo", "Sumo 2", RS_PATTERN_SQUAT, 0);
  g_autoptr (RsExercise) moved = make ("chair", "Chair", RS_PATTERN_PULL, 0);
  g_autoptr (RsExercise) added = make ("new", "New", RS_PATTERN_HINGE, 0);
  g_autoptr (RsListValidator) validator = NULL;
  g_autofree char *ids = NULL;

  rs_catalogue_add (catalogue, exercises);
  validator = rs_list_validator_new (G_LIST_MODEL (catalogue));

  rs_catalogue_replace (catalogue, same_place);
  g_assert_true (rs_catalogue_lookup (catalogue, "sumo") == same_place);
  g_assert_cmpuint (rs_list_validator_get_position (validator), ==, 1);
  g_assert_cmpuint (rs_list_validator_get_removed (validator), ==, 1);
  rs_catalogue_replace (catalogue, same_place);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);

  rs_catalogue_replace (catalogue, moved);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  rs_catalogue_replace (catalogue, added);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  rs_list_validator_check (validator);

  ids = join_ids (catalogue);
  g_assert_cmpstr (ids, ==, "sumo hard new hip plank chair ");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/catalogue/new", test_new);
  g_test_add_func ("/catalogue/order", test_order);
  g_test_add_func ("/catalogue/one-signal", test_one_signal);
  g_test_add_func ("/catalogue/doubles", test_doubles);
  g_test_add_func ("/catalogue/lookup", test_lookup);
  g_test_add_func ("/catalogue/find", test_find);
  g_test_add_func ("/catalogue/remove", test_remove);
  g_test_add_func ("/catalogue/remove-all", test_remove_all);
  g_test_add_func ("/catalogue/replace", test_replace);

  return g_test_run ();
}
