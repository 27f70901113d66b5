/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/common/rs-error.h"
#include "base/json/rs-file-kind.h"
#include "core/store/rs-routine-file.h"
#include "core/store/rs-workout-file.h"

#include "support/rs-samples.h"
#include "support/rs-test-files.h"

#include <string.h>

/* What is written comes back as it was. */

/* A routine with as many items as may be, spread over blocks that are each within bounds. */
static void
test_routine_limits (void)
{
  for (guint extra = 0; extra < 2; extra++)
    {
      g_autoptr (GPtrArray) blocks =
          g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
      g_autoptr (RsRoutineState) state = NULL;
      g_autoptr (RsRoutineState) copy = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;
      g_autofree char *id = NULL;

      for (guint i = 0; i < 2; i++)
        {
          g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

          while (items->len < RS_ROUTINE_MAX_ITEMS / 2 + extra)
            g_ptr_array_add (items, rs_sample_item ("plank"));
          g_ptr_array_add (blocks, rs_block_new (RS_BLOCK_WARM_UP, items));
        }

      state = rs_routine_state_new ("Long", NULL, blocks);
      text = rs_routine_file_write ("long", state, &error);
      g_assert_no_error (error);
      copy = rs_routine_file_read ("x.json", text, strlen (text), &id, &error);
      if (extra == 0)
        {
          g_assert_no_error (error);
          g_assert_true (rs_routine_state_equal (state, copy));
          continue;
        }

      g_assert_error (error, RS_ERROR, RS_ERROR_RANGE);
      g_assert_cmpstr (error->message, ==,
                       "x.json: blocks: there are 1002 exercises, at most 1000 are allowed");
    }
}

static RsDose
make_random_dose (void)
{
  static const double loads[] = { 0, 2.3, 0.1, 12.5, 999.99, 1000 };
  RsMeasure measure = (RsMeasure) g_test_rand_int_range (0, 2);
  RsDose dose = {
    .measure = measure,
    .sets = (guint) g_test_rand_int_range (1, RS_DOSE_MAX_SETS + 1),
    .amount = (guint) g_test_rand_int_range (1, (int) rs_dose_max_amount (measure) + 1),
    .open = g_test_rand_bit (),
    .per_side = g_test_rand_bit (),
    .rest_s = (guint) g_test_rand_int_range (0, RS_DOSE_MAX_REST_S + 1),
    .load_kg = loads[g_test_rand_int_range (0, G_N_ELEMENTS (loads))],
    .tempo = { g_test_rand_int_range (-1, RS_TEMPO_MAX_S + 1),
               g_test_rand_int_range (-1, RS_TEMPO_MAX_S + 1),
               g_test_rand_int_range (-1, RS_TEMPO_MAX_S + 1) },
  };

  return dose;
}

static RsRoutineState *
make_random_routine (const char *name, const char *note)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  int n_blocks = g_test_rand_int_range (1, 5);

  for (int i = 0; i < n_blocks; i++)
    {
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
      int n_items = g_test_rand_int_range (0, 6);

      for (int j = 0; j < n_items; j++)
        {
          RsDose dose = make_random_dose ();

          g_ptr_array_add (items, rs_item_new (g_test_rand_bit () ? "plank" : "a-1", &dose));
        }
      g_ptr_array_add (blocks, rs_block_new ((RsBlockKind) g_test_rand_int_range (0, 3), items));
    }

  return rs_routine_state_new (name, note, blocks);
}

static void
check_routine_round_trip (RsRoutineState *state)
{
  g_autoptr (RsRoutineState) copy = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = rs_routine_file_write ("a-b-1", state, &error);
  g_autofree char *id = NULL;

  g_assert_no_error (error);
  copy = rs_routine_file_read ("x.json", text, strlen (text), &id, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (id, ==, "a-b-1");
  g_assert_true (rs_routine_state_equal (state, copy));
}

static void
test_routine_round_trip (void)
{
  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (RsRoutineState) state =
          make_random_routine ("Name \xF0\x9F\x8F\x83", i % 2 == 0 ? "" : "Line\nline");

      check_routine_round_trip (state);
    }
}

static void
check_workout_round_trip (RsWorkout *workout)
{
  g_autoptr (RsWorkout) copy = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = rs_workout_file_write (workout, &error);
  g_autofree char *again = NULL;

  g_assert_no_error (error);
  copy = rs_workout_file_read ("x.json", text, strlen (text), &error);
  g_assert_no_error (error);

  g_assert_cmpstr (rs_workout_get_id (copy), ==, rs_workout_get_id (workout));
  g_assert_cmpstr (rs_workout_get_routine_id (copy), ==, rs_workout_get_routine_id (workout));
  g_assert_cmpstr (rs_workout_get_routine_name (copy), ==, rs_workout_get_routine_name (workout));
  g_assert_cmpint (rs_workout_get_started_at (copy), ==, rs_workout_get_started_at (workout));
  g_assert_cmpint (rs_workout_get_active_s (copy), ==, rs_workout_get_active_s (workout));
  g_assert_cmpuint (rs_workout_get_n_records (copy), ==, rs_workout_get_n_records (workout));
  for (guint i = 0; i < rs_workout_get_n_records (workout); i++)
    {
      const RsSetRecord *a = rs_workout_get_record (workout, i);
      const RsSetRecord *b = rs_workout_get_record (copy, i);

      g_assert_cmpstr (a->exercise_id, ==, b->exercise_id);
      g_assert_cmpuint (a->set, ==, b->set);
      g_assert_cmpstr (a->side, ==, b->side);
      g_assert_cmpint (a->measure, ==, b->measure);
      g_assert_cmpuint (a->planned, ==, b->planned);
      g_assert_cmpuint (a->amount, ==, b->amount);
      g_assert_cmpfloat (a->load_kg, ==, b->load_kg);
    }

  again = rs_workout_file_write (copy, &error);
  g_assert_cmpstr (text, ==, again);
}

static RsWorkout *
make_random_workout (const char *name, guint n_records)
{
  static const char *const sides[] = { NULL, "left", "right" };
  g_autoptr (GArray) records = rs_set_records_new ();
  gint64 seconds = g_test_rand_int_range (0, G_MAXINT32);

  for (guint i = 0; i < n_records; i++)
    {
      RsDose dose = make_random_dose ();
      RsSetRecord record = {
        .exercise_id = (char *) (i % 2 == 0 ? "plank" : "unheard-of"),
        .set = dose.sets,
        .side = sides[i % 3],
        .measure = dose.measure,
        .planned = dose.amount,
        .amount = i % 4 == 0 ? 0 : dose.amount,
        .load_kg = dose.load_kg,
      };

      rs_set_records_add (records, &record);
    }

  return rs_workout_new ("00000000-0000-4000-8000-000000000001", "first-three", name,
                         seconds * G_USEC_PER_SEC + g_test_rand_int_range (0, 1000000),
                         g_test_rand_int_range (0, RS_WORKOUT_FILE_MAX_SECONDS + 1), records);
}

static void
test_workout_round_trip (void)
{
  for (guint i = 0; i < 100; i++)
    {
      g_autoptr (RsWorkout) workout = make_random_workout ("Evening", i);

      check_workout_round_trip (workout);
    }
}

/* The longest that may be is within the size that a file may have. */
static void
test_longest_workout (void)
{
  g_autoptr (RsWorkout) workout = make_random_workout ("Long", RS_WORKOUT_MAX_RECORDS);
  g_autofree char *text = rs_workout_file_write (workout, NULL);

  g_assert_nonnull (text);
  g_assert_cmpuint (strlen (text), <, rs_file_kind_get_max_bytes (RS_FILE_WORKOUT));
  check_workout_round_trip (workout);
}

static void
check_naughty (const char *string)
{
  gsize n_chars = (gsize) g_utf8_strlen (string, -1);

  if (n_chars > 0 && n_chars <= RS_ROUTINE_FILE_MAX_NAME)
    {
      g_autoptr (RsRoutineState) state = make_random_routine (string, "");

      check_routine_round_trip (state);
    }

  if (n_chars <= RS_ROUTINE_FILE_MAX_NOTE)
    {
      g_autoptr (RsRoutineState) state = make_random_routine ("Name", string);
      g_autoptr (RsWorkout) workout = make_random_workout (string, 1);

      check_routine_round_trip (state);
      check_workout_round_trip (workout);
    }
}

static void
test_naughty_strings (void)
{
  g_auto (GStrv) strings = rs_test_naughty_strings ();

  if (strings == NULL)
    return;

  for (gsize i = 0; strings[i] != NULL; i++)
    check_naughty (strings[i]);
  g_test_message ("%u strings", g_strv_length (strings));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store/round-trip/routine-limits", test_routine_limits);
  g_test_add_func ("/store/round-trip/routine", test_routine_round_trip);
  g_test_add_func ("/store/round-trip/workout", test_workout_round_trip);
  g_test_add_func ("/store/round-trip/longest-workout", test_longest_workout);
  g_test_add_func ("/store/round-trip/naughty-strings", test_naughty_strings);

  return g_test_run ();
}
