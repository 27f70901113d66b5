/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/log/rs-workout.h"

#include <string.h>

static void
add (GArray *records, const char *id, guint set, const char *side, guint amount)
{
  RsSetRecord record = {
    .exercise_id = (char *) id,
    .set = set,
    .side = side,
    .measure = RS_MEASURE_REPS,
    .planned = 12,
    .amount = amount,
    .load_kg = 2.5,
  };

  rs_set_records_add (records, &record);
}

static RsWorkout *
make_workout (GArray *records)
{
  return rs_workout_new ("id-1", "first-three", "First Three", 1234567, 600, records);
}

static void
test_new (void)
{
  g_autoptr (GArray) records = rs_set_records_new ();
  RsWorkout *workout;

  add (records, "plank", 1, NULL, 30);
  workout = make_workout (records);
  g_assert_cmpstr (rs_workout_get_id (workout), ==, "id-1");
  g_assert_cmpstr (rs_workout_get_routine_id (workout), ==, "first-three");
  g_assert_cmpstr (rs_workout_get_routine_name (workout), ==, "First Three");
  g_assert_cmpint (rs_workout_get_started_at (workout), ==, 1234567);
  g_assert_cmpint (rs_workout_get_active_s (workout), ==, 600);
  g_assert_cmpuint (rs_workout_get_n_records (workout), ==, 1);
  g_assert_finalize_object (workout);
}

static void
test_properties (void)
{
  g_autoptr (GArray) records = rs_set_records_new ();
  g_autoptr (RsWorkout) workout = make_workout (records);
  g_autofree char *id = NULL;
  g_autofree char *name = NULL;
  gint64 started_at;
  gint64 active_s;

  g_object_get (workout, "id", &id, "routine-name", &name, "started-at", &started_at, "active-s",
                &active_s, NULL);
  g_assert_cmpstr (id, ==, "id-1");
  g_assert_cmpstr (name, ==, "First Three");
  g_assert_cmpint (started_at, ==, 1234567);
  g_assert_cmpint (active_s, ==, 600);
}

static void
test_negative_time (void)
{
  g_autoptr (GArray) records = rs_set_records_new ();
  g_autoptr (RsWorkout) workout = rs_workout_new ("a", "b", "c", 0, -5, records);

  g_assert_cmpint (rs_workout_get_active_s (workout), ==, 0);
}

/* Records are copies: the texts that they came with may go. */
static void
test_records_are_copies (void)
{
  g_autoptr (GArray) records = rs_set_records_new ();
  g_autoptr (RsWorkout) workout = NULL;
  g_autofree char *id = g_strdup ("plank");
  g_autofree char *side = g_strdup ("left");
  const RsSetRecord *record;

  add (records, id, 2, side, 30);
  id[0] = 'X';
  side[0] = 'X';
  workout = make_workout (records);
  record = rs_workout_get_record (workout, 0);
  g_assert_cmpstr (record->exercise_id, ==, "plank");
  g_assert_cmpstr (record->side, ==, "left");
  g_assert_cmpuint (record->set, ==, 2);
  g_assert_cmpuint (record->planned, ==, 12);
  g_assert_cmpuint (record->amount, ==, 30);
  g_assert_cmpfloat (record->load_kg, ==, 2.5);
}

static void
assert_counts (GArray *records, guint done, guint sets)
{
  g_autoptr (RsWorkout) workout = make_workout (records);

  g_assert_cmpuint (rs_workout_count_done (workout), ==, done);
  g_assert_cmpuint (rs_workout_count_sets (workout), ==, sets);
}

static void
test_count (void)
{
  g_autoptr (GArray) records = rs_set_records_new ();

  assert_counts (records, 0, 0);
  add (records, "squat", 1, NULL, 12);
  assert_counts (records, 1, 1);
  add (records, "squat", 2, NULL, 0);
  assert_counts (records, 1, 2);
}

/* One side is enough for the set to be done, and the set counts once. */
static void
test_count_sides (void)
{
  g_autoptr (GArray) records = rs_set_records_new ();

  add (records, "lunge", 1, "left", 10);
  add (records, "lunge", 1, "right", 10);
  assert_counts (records, 1, 1);
  add (records, "lunge", 2, "left", 0);
  add (records, "lunge", 2, "right", 8);
  assert_counts (records, 2, 2);
  add (records, "lunge", 3, "left", 8);
  add (records, "lunge", 3, "right", 0);
  assert_counts (records, 3, 3);
  add (records, "lunge", 4, "left", 0);
  add (records, "lunge", 4, "right", 0);
  assert_counts (records, 3, 4);
}

/* Sides that don't belong together are sets of their own. */
static void
test_count_odd_sides (void)
{
  g_autoptr (GArray) records = rs_set_records_new ();

  add (records, "lunge", 1, "right", 10);
  assert_counts (records, 1, 1);
  add (records, "lunge", 1, "left", 10);
  assert_counts (records, 2, 2);
  add (records, "plank", 1, "right", 10);
  assert_counts (records, 3, 3);
  add (records, "plank", 2, "left", 10);
  add (records, "plank", 3, "right", 0);
  assert_counts (records, 4, 5);
}

/* No word of the runner's is too much for a file, and half a letter is none. */
static void
test_note_is_cut (void)
{
  g_autoptr (GArray) records = rs_set_records_new ();
  g_autoptr (RsWorkout) bare = make_workout (records);
  g_autofree char *plain = g_strnfill (RS_WORKOUT_MAX_NOTE + 1, 'a');
  g_autoptr (GString) wide = g_string_new (NULL);
  g_autoptr (RsWorkout) first = rs_workout_with_feeling (bare, 7, plain);
  g_autoptr (RsWorkout) second = NULL;
  g_autoptr (RsWorkout) third = rs_workout_with_feeling (bare, 7, "Hot\xFF");

  for (guint i = 0; i < RS_WORKOUT_MAX_NOTE; i++)
    g_string_append (wide, "\xF0\x9F\x8F\x83");
  second = rs_workout_with_feeling (bare, 7, wide->str);

  g_assert_cmpuint (strlen (rs_workout_get_note (first)), ==, RS_WORKOUT_MAX_NOTE);
  g_assert_cmpuint (strlen (rs_workout_get_note (second)), ==, 4096);
  g_assert_true (g_utf8_validate (rs_workout_get_note (second), -1, NULL));
  g_assert_true (g_utf8_validate (rs_workout_get_note (third), -1, NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/workout/new", test_new);
  g_test_add_func ("/workout/properties", test_properties);
  g_test_add_func ("/workout/negative-time", test_negative_time);
  g_test_add_func ("/workout/records-are-copies", test_records_are_copies);
  g_test_add_func ("/workout/count", test_count);
  g_test_add_func ("/workout/count-sides", test_count_sides);
  g_test_add_func ("/workout/count-odd-sides", test_count_odd_sides);
  g_test_add_func ("/workout/note-is-cut", test_note_is_cut);

  return g_test_run ();
}
