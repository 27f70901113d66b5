/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/log/rs-log.h"

#include "support/rs-list-validator.h"

static RsWorkout *
make_workout (const char *id, gint64 started_at)
{
  g_autoptr (GArray) records = rs_set_records_new ();

  return rs_workout_new (id, "routine", "Routine", started_at, 60, records);
}

static void
assert_ids (RsLog *log, const char *expected)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (log)); i++)
    {
      g_autoptr (RsWorkout) workout = g_list_model_get_item (G_LIST_MODEL (log), i);

      g_string_append (ids, rs_workout_get_id (workout));
    }

  g_assert_cmpstr (ids->str, ==, expected);
}

static void
add (RsLog *log, const char *id, gint64 started_at, gboolean expected)
{
  g_autoptr (RsWorkout) workout = make_workout (id, started_at);

  g_assert_cmpint (rs_log_add (log, workout), ==, expected);
}

static void
test_new (void)
{
  RsLog *log = rs_log_new ();

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (log)), ==, 0);
  g_assert_cmpuint (g_list_model_get_item_type (G_LIST_MODEL (log)), ==, RS_TYPE_WORKOUT);
  add (log, "a", 1, TRUE);
  g_assert_finalize_object (log);
}

static void
test_newest_first (void)
{
  g_autoptr (RsLog) log = rs_log_new ();
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (log));

  add (log, "b", 20, TRUE);
  add (log, "d", 40, TRUE);
  g_assert_cmpuint (rs_list_validator_get_position (validator), ==, 0);
  add (log, "a", 10, TRUE);
  g_assert_cmpuint (rs_list_validator_get_position (validator), ==, 2);
  add (log, "c", 30, TRUE);
  g_assert_cmpuint (rs_list_validator_get_position (validator), ==, 1);
  assert_ids (log, "dcba");
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 4);
  rs_list_validator_check (validator);
}

static void
test_double (void)
{
  g_autoptr (RsLog) log = rs_log_new ();
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (log));

  add (log, "a", 10, TRUE);
  add (log, "a", 99, FALSE);
  assert_ids (log, "a");
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
}

static void
test_add_all (void)
{
  g_autoptr (RsLog) log = rs_log_new ();
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (log));
  g_autoptr (GPtrArray) workouts = g_ptr_array_new_with_free_func (g_object_unref);

  rs_list_validator_allow_wide_spans (validator);
  rs_log_add_all (log, workouts);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 0);

  add (log, "b", 20, TRUE);
  g_ptr_array_add (workouts, make_workout ("a", 10));
  g_ptr_array_add (workouts, make_workout ("c", 30));
  g_ptr_array_add (workouts, make_workout ("b", 99));
  g_ptr_array_add (workouts, make_workout ("a", 99));
  (void) rs_list_validator_steal_n_signals (validator);
  rs_log_add_all (log, workouts);
  assert_ids (log, "cba");
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);

  rs_log_add_all (log, workouts);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 0);
  rs_list_validator_check (validator);
}

static void
test_lookup (void)
{
  g_autoptr (RsLog) log = rs_log_new ();

  add (log, "a", 10, TRUE);
  g_assert_cmpstr (rs_workout_get_id (rs_log_lookup (log, "a")), ==, "a");
  g_assert_null (rs_log_lookup (log, "b"));
  g_assert_null (rs_log_lookup (log, NULL));
}

static void
replace (RsLog *log, const char *id, gint64 started_at, gboolean expected)
{
  g_autoptr (RsWorkout) workout = make_workout (id, started_at);
  g_autoptr (RsWorkout) told = rs_workout_with_feeling (workout, 7, "Went well.");

  g_assert_cmpint (rs_log_replace (log, told), ==, expected);
  if (expected)
    g_assert_true (rs_log_lookup (log, id) == told);
}

static void
test_replace (void)
{
  g_autoptr (RsLog) log = rs_log_new ();
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (log));

  add (log, "a", 10, TRUE);
  add (log, "b", 20, TRUE);
  add (log, "B", 20, TRUE);
  add (log, "c", 30, TRUE);
  add (log, "d", 40, TRUE);
  (void) rs_list_validator_steal_n_signals (validator);

  /* It stays where it is, also among those that began at the same time. */
  replace (log, "b", 20, TRUE);
  assert_ids (log, "dcBba");
  g_assert_cmpuint (rs_list_validator_get_position (validator), ==, 3);
  g_assert_cmpuint (rs_list_validator_get_removed (validator), ==, 1);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);

  /* Or goes where its start belongs now, within one signal. */
  replace (log, "a", 35, TRUE);
  assert_ids (log, "dacBb");
  g_assert_cmpuint (rs_list_validator_get_position (validator), ==, 1);
  g_assert_cmpuint (rs_list_validator_get_added (validator), ==, 4);
  replace (log, "d", 5, TRUE);
  assert_ids (log, "acBbd");
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 2);

  replace (log, "e", 50, FALSE);
  g_assert_false (rs_log_replace (log, rs_log_lookup (log, "c")));
  assert_ids (log, "acBbd");
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 0);
  rs_list_validator_check (validator);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/log/new", test_new);
  g_test_add_func ("/log/newest-first", test_newest_first);
  g_test_add_func ("/log/double", test_double);
  g_test_add_func ("/log/add-all", test_add_all);
  g_test_add_func ("/log/replace", test_replace);
  g_test_add_func ("/log/lookup", test_lookup);

  return g_test_run ();
}
