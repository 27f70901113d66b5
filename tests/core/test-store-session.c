/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-store.h"

#include "support/rs-frozen-clock.h"
#include "support/rs-samples.h"
#include "support/rs-test-files.h"

#include <glib/gstdio.h>
#include <string.h>

#define S ((gint64) G_USEC_PER_SEC)
#define NOW (G_GINT64_CONSTANT (1795356303) * S + 250000) /* 2026-11-22T14:05:03.25Z */
#define JOURNAL "session.journal"

typedef struct
{
  char *directory;
  char *workouts;
  RsFrozenClock *clock;
  RsStore *store;
} Fixture;

static void
open_store (Fixture *fixture)
{
  fixture->store = rs_store_new (fixture->directory, RS_CLOCK (fixture->clock));
  rs_store_load (fixture->store);
}

/* As after a crash: nothing is said good-bye to, the next program just starts. */
static void
reopen_store (Fixture *fixture)
{
  g_assert_finalize_object (fixture->store);
  open_store (fixture);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->directory = rs_test_make_directory ();
  fixture->workouts = g_build_filename (fixture->directory, "workouts", NULL);
  fixture->clock = rs_frozen_clock_new (NOW);
  open_store (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->store);
  g_assert_finalize_object (fixture->clock);
  g_clear_pointer (&fixture->workouts, g_free);
  g_clear_pointer (&fixture->directory, rs_test_free_directory);
}

/* Repetitions, a hold on each side, and an exercise that nobody knows. */
static RsRoutineState *
make_routine (void)
{
  RsDose squat = rs_sample_reps (2, 12, 60);
  RsDose hold = rs_sample_seconds (1, 20, 30);
  RsDose odd = rs_sample_reps (1, 5, 0);

  squat.load_kg = 12.25;
  squat.tempo = (RsTempo) { 3, 1, RS_TEMPO_FAST };
  hold.per_side = TRUE;
  hold.switch_s = RS_DOSE_SWITCH_S;
  return rs_sample_routine (
      "Evening \"legs\" \xE2\x80\xA6", rs_item_new ("bodyweight-squat", &squat),
      rs_item_new ("side-plank", &hold), rs_item_new ("unheard-of", &odd), NULL);
}

static RsSession *
make_session (Fixture *fixture)
{
  g_autoptr (RsRoutineState) routine = make_routine ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);

  return rs_session_new (NULL, "evening", rs_routine_state_get_name (routine), state, 0,
                         RS_CLOCK (fixture->clock));
}

static void
pass (Fixture *fixture, RsSession *session, gint64 duration)
{
  rs_frozen_clock_advance (fixture->clock, duration);
  rs_session_tick (session);
}

/* Up to the first set of the hold, with a pause on the way: two sets done. */
static void
play_half (Fixture *fixture, RsSession *session)
{
  rs_session_send (session, RS_SESSION_START);
  pass (fixture, session, 10 * S);
  pass (fixture, session, 40 * S);
  rs_session_send (session, RS_SESSION_DONE);
  pass (fixture, session, 20 * S);
  rs_session_send (session, RS_SESSION_PAUSE);
  pass (fixture, session, 300 * S);
  rs_session_send (session, RS_SESSION_RESUME);
  pass (fixture, session, 40 * S);
  pass (fixture, session, 33 * S + 123456);
  rs_session_send (session, RS_SESSION_DONE);
}

/* From there to the end, with one set left out. */
static void
play_rest (Fixture *fixture, RsSession *session)
{
  pass (fixture, session, 20 * S);
  pass (fixture, session, 20 * S);
  pass (fixture, session, 5 * S);
  pass (fixture, session, 20 * S);
  rs_session_send (session, RS_SESSION_SKIP);
  rs_session_send (session, RS_SESSION_SKIP);
}

static void
assert_same_results (RsSessionState *a, RsSessionState *b)
{
  guint n = rs_plan_get_n_work (rs_session_state_get_plan (a));

  g_assert_cmpuint (rs_plan_get_n_work (rs_session_state_get_plan (b)), ==, n);
  for (guint i = 0; i < n; i++)
    {
      RsSetResult left = rs_session_state_get_result (a, i);
      RsSetResult right = rs_session_state_get_result (b, i);

      g_assert_cmpint (left.status, ==, right.status);
      g_assert_cmpuint (left.amount, ==, right.amount);
    }
}

/* @recovered goes on where @session was cut off: the segment from its beginning. */
static void
assert_recovered (RsSession *recovered, RsSession *session)
{
  RsSessionState *state = rs_session_get_state (session);
  RsSessionState *other = rs_session_get_state (recovered);

  g_assert_cmpstr (rs_session_get_id (recovered), ==, rs_session_get_id (session));
  g_assert_cmpstr (rs_session_get_routine_id (recovered), ==, "evening");
  g_assert_cmpstr (rs_session_get_routine_name (recovered), ==,
                   rs_session_get_routine_name (session));
  g_assert_cmpint (rs_session_get_started_at (recovered), ==, rs_session_get_started_at (session));
  g_assert_cmpint (rs_session_state_get_phase (other), ==, RS_SESSION_PAUSED);
  g_assert_cmpuint (rs_session_state_get_position (other), ==,
                    rs_session_state_get_position (state));
  g_assert_true (rs_routine_state_equal (rs_plan_get_routine (rs_session_state_get_plan (state)),
                                         rs_plan_get_routine (rs_session_state_get_plan (other))));
  assert_same_results (state, other);
}

static void
assert_problem (Fixture *fixture, const char *part)
{
  g_auto (GStrv) problems = rs_store_dup_problems (fixture->store);
  g_autofree char *joined = g_strjoinv ("\n", problems);

  if (strstr (joined, part) == NULL)
    g_error ("“%s” is not in “%s”", part, joined);
}

static void
assert_no_problems (Fixture *fixture)
{
  g_auto (GStrv) problems = rs_store_dup_problems (fixture->store);

  g_assert_cmpuint (g_strv_length (problems), ==, 0);
}

static guint
count_workouts (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (rs_store_get_log (fixture->store)));
}

static gboolean
has_journal (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->directory, JOURNAL, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
assert_evening (RsWorkout *workout)
{
  const RsSetRecord *record;

  g_assert_cmpstr (rs_workout_get_routine_id (workout), ==, "evening");
  g_assert_cmpstr (rs_workout_get_routine_name (workout), ==, "Evening \"legs\" \xE2\x80\xA6");
  g_assert_cmpint (rs_workout_get_started_at (workout), ==, NOW);
  g_assert_cmpint (rs_workout_get_active_s (workout), ==, 10 + 40 + 60 + 33 + 20 + 45);
  g_assert_cmpuint (rs_workout_get_n_records (workout), ==, 5);
  g_assert_cmpuint (rs_workout_count_sets (workout), ==, 4);
  g_assert_cmpuint (rs_workout_count_done (workout), ==, 3);

  record = rs_workout_get_record (workout, 1);
  g_assert_cmpstr (record->exercise_id, ==, "bodyweight-squat");
  g_assert_cmpuint (record->set, ==, 2);
  g_assert_cmpstr (record->side, ==, NULL);
  g_assert_cmpint (record->measure, ==, RS_MEASURE_REPS);
  g_assert_cmpuint (record->planned, ==, 12);
  g_assert_cmpuint (record->amount, ==, 12);
  g_assert_cmpfloat (record->load_kg, ==, 12.25);
  record = rs_workout_get_record (workout, 3);
  g_assert_cmpstr (record->side, ==, "right");
  g_assert_cmpint (record->measure, ==, RS_MEASURE_TIME);
  g_assert_cmpuint (record->amount, ==, 20);
  record = rs_workout_get_record (workout, 4);
  g_assert_cmpstr (record->exercise_id, ==, "unheard-of");
  g_assert_cmpuint (record->amount, ==, 0);
}

static void
test_whole_session (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSession) session = make_session (fixture);
  RsWorkout *workout;

  rs_store_begin_session (fixture->store, session);
  g_assert_true (has_journal (fixture));
  play_half (fixture, session);
  play_rest (fixture, session);
  workout = rs_store_finish_session (fixture->store, session);
  assert_evening (workout);
  g_assert_false (has_journal (fixture));
  g_assert_true (rs_store_finish_session (fixture->store, session) == workout);

  reopen_store (fixture);
  g_assert_cmpuint (count_workouts (fixture), ==, 1);
  assert_evening (rs_log_lookup (rs_store_get_log (fixture->store), rs_session_get_id (session)));
  g_assert_null (rs_store_recover_session (fixture->store));
  assert_no_problems (fixture);
}

static void
test_recovery (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSession) session = make_session (fixture);
  g_autoptr (RsSession) recovered = NULL;
  g_autoptr (RsSession) again = NULL;
  RsSessionState *state;

  rs_store_begin_session (fixture->store, session);
  play_half (fixture, session);
  reopen_store (fixture);
  recovered = rs_store_recover_session (fixture->store);
  g_assert_nonnull (recovered);
  assert_recovered (recovered, session);
  state = rs_session_get_state (recovered);
  g_assert_cmpint (rs_session_state_get_active (state, 0), ==, 143 * S + 123456);

  /* Going on, being cut off once more, and coming to the end. */
  rs_store_begin_session (fixture->store, recovered);
  rs_session_send (recovered, RS_SESSION_RESUME);
  reopen_store (fixture);
  again = rs_store_recover_session (fixture->store);
  assert_recovered (again, recovered);
  rs_store_begin_session (fixture->store, again);
  rs_session_send (again, RS_SESSION_RESUME);
  play_rest (fixture, again);
  assert_evening (rs_store_finish_session (fixture->store, again));
  g_assert_cmpuint (count_workouts (fixture), ==, 1);
  assert_no_problems (fixture);
}

/* Whoever hears of the end before the store does may finish at once. */
static void
on_state_cb (RsSession *session, GParamSpec *pspec, RsStore *store)
{
  if (rs_session_state_get_phase (rs_session_get_state (session)) == RS_SESSION_FINISHED)
    g_assert_nonnull (rs_store_finish_session (store, session));
}

static void
test_finish_from_handler (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSession) session = make_session (fixture);

  g_signal_connect (session, "notify::state", G_CALLBACK (on_state_cb), fixture->store);
  rs_store_begin_session (fixture->store, session);
  play_half (fixture, session);
  play_rest (fixture, session);
  reopen_store (fixture);
  assert_evening (rs_log_lookup (rs_store_get_log (fixture->store), rs_session_get_id (session)));
}

/* A machine that slept: the session stands where it was left, and nothing counts as done. */
static void
test_long_gap (Fixture *fixture, gconstpointer data)
{
  RsDose hold = rs_sample_seconds (3, 30, 10);
  g_autoptr (RsRoutineState) routine =
      rs_sample_routine ("Holds", rs_item_new ("plank", &hold), rs_sample_item ("hip"), NULL);
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);
  g_autoptr (RsSession) session =
      rs_session_new (NULL, "holds", "Holds", state, 0, RS_CLOCK (fixture->clock));
  g_autoptr (RsSession) recovered = NULL;

  rs_store_begin_session (fixture->store, session);
  rs_session_send (session, RS_SESSION_START);
  pass (fixture, session, 10 * S);
  pass (fixture, session, 30 * S);
  pass (fixture, session, 4 * S);
  pass (fixture, session, 3600 * S);
  reopen_store (fixture);
  recovered = rs_store_recover_session (fixture->store);
  g_assert_cmpint (rs_session_get_left_at (recovered), ==, NOW + 3644 * S);
  g_assert_cmpuint (rs_session_state_get_position (rs_session_get_state (recovered)), ==, 2);
  g_assert_cmpint (rs_session_state_get_elapsed (rs_session_get_state (recovered), 0), ==, 4 * S);
  g_assert_cmpuint (rs_session_state_count (rs_session_get_state (recovered), RS_SET_DONE), ==, 1);
  assert_same_results (rs_session_get_state (recovered), rs_session_get_state (session));
}

static void
test_nothing_done (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSession) session = make_session (fixture);
  g_autofree char *files = NULL;

  rs_store_begin_session (fixture->store, session);
  rs_session_send (session, RS_SESSION_START);
  rs_session_send (session, RS_SESSION_END);
  g_assert_null (rs_store_finish_session (fixture->store, session));
  files = rs_test_list (fixture->directory);
  g_assert_cmpstr (files, ==, "");
}

static void
test_discard (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSession) session = make_session (fixture);

  rs_store_begin_session (fixture->store, session);
  play_half (fixture, session);
  rs_store_discard_session (fixture->store);
  g_assert_false (has_journal (fixture));

  /* Nobody writes any more. */
  rs_session_send (session, RS_SESSION_PAUSE);
  g_assert_false (has_journal (fixture));
  g_assert_cmpuint (count_workouts (fixture), ==, 0);
}

/* What a kill between any two steps of finishing leaves behind, and the next start after it. */
static void
test_killed_while_finishing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSession) session = make_session (fixture);
  g_autofree char *name = g_strconcat (rs_session_get_id (session), ".json", NULL);
  g_autoptr (GBytes) journal = NULL;
  g_autoptr (GBytes) workout = NULL;

  rs_store_begin_session (fixture->store, session);
  play_half (fixture, session);
  play_rest (fixture, session);
  journal = rs_test_read (fixture->directory, JOURNAL);
  rs_store_finish_session (fixture->store, session);
  workout = rs_test_read (fixture->workouts, name);

  for (guint step = 0; step < 3; step++)
    {
      g_autofree char *path = g_build_filename (fixture->workouts, name, NULL);

      g_remove (path);
      if (step > 0)
        rs_test_write (fixture->workouts, name, g_bytes_get_data (workout, NULL),
                       (gssize) g_bytes_get_size (workout));
      if (step < 2)
        rs_test_write (fixture->directory, JOURNAL, g_bytes_get_data (journal, NULL),
                       (gssize) g_bytes_get_size (journal));

      /* And twice, as the start after it may be cut off too. */
      for (guint i = 0; i < 2; i++)
        {
          reopen_store (fixture);
          g_assert_null (rs_store_recover_session (fixture->store));
          g_assert_cmpuint (count_workouts (fixture), ==, 1);
          assert_evening (
              rs_log_lookup (rs_store_get_log (fixture->store), rs_session_get_id (session)));
          g_assert_false (has_journal (fixture));
          assert_no_problems (fixture);
        }
    }
}

/* The workout cannot be written: it is in the log, and the journal stays until it is safe. */
static void
test_workout_not_saved (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSession) session = make_session (fixture);
  g_autoptr (RsSession) second = make_session (fixture);
  g_autofree char *aside = NULL;

  rs_test_write (fixture->directory, "workouts", "in the way", -1);
  rs_store_begin_session (fixture->store, session);
  play_half (fixture, session);
  play_rest (fixture, session);
  assert_evening (rs_store_finish_session (fixture->store, session));
  assert_problem (fixture, "could not be saved");
  g_assert_true (has_journal (fixture));

  /* Asking for a recovery, as before each session, does not lose it. */
  g_assert_null (rs_store_recover_session (fixture->store));
  g_assert_true (has_journal (fixture));
  rs_store_discard_session (fixture->store);
  g_assert_true (has_journal (fixture));

  /* Nor does the next session. */
  rs_store_begin_session (fixture->store, second);
  assert_problem (fixture, "earlier session was kept as");
  aside = rs_test_find (fixture->directory, JOURNAL ".unreadable");
  g_assert_cmpstr (aside, !=, "");
  g_assert_cmpint (g_remove (fixture->workouts), ==, 0);
  g_assert_null (rs_store_finish_session (fixture->store, second));

  reopen_store (fixture);
  g_assert_cmpuint (count_workouts (fixture), ==, 1);
}

/* As the one before, but the next start finds the way free. */
static void
test_workout_saved_later (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSession) session = make_session (fixture);
  g_autoptr (GBytes) journal = NULL;

  rs_test_write (fixture->directory, "workouts", "in the way", -1);
  rs_store_begin_session (fixture->store, session);
  play_half (fixture, session);
  play_rest (fixture, session);
  rs_store_finish_session (fixture->store, session);
  g_assert_finalize_object (fixture->store);

  g_assert_cmpint (g_remove (fixture->workouts), ==, 0);
  open_store (fixture);
  g_assert_null (rs_store_recover_session (fixture->store));
  assert_evening (rs_log_lookup (rs_store_get_log (fixture->store), rs_session_get_id (session)));
  g_assert_false (has_journal (fixture));
}

/* A session goes on without its journal, which is told once, and has one as soon as it can. */
static void
test_journal_not_written (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSession) session = make_session (fixture);
  g_autoptr (RsSession) recovered = NULL;
  g_auto (GStrv) problems = NULL;
  g_autofree char *path = g_build_filename (fixture->directory, JOURNAL, NULL);

  rs_test_write (path, "in-the-way", "", 0);
  rs_store_begin_session (fixture->store, session);
  rs_session_send (session, RS_SESSION_START);
  pass (fixture, session, 10 * S);
  rs_session_send (session, RS_SESSION_DONE);
  problems = rs_store_dup_problems (fixture->store);
  g_assert_cmpuint (g_strv_length (problems), ==, 1);
  assert_problem (fixture, "The running session cannot be saved. " JOURNAL);

  rs_test_free_directory (g_steal_pointer (&path));
  rs_session_send (session, RS_SESSION_PAUSE);
  reopen_store (fixture);
  recovered = rs_store_recover_session (fixture->store);
  assert_recovered (recovered, session);
}

static void
test_unreadable_journal (Fixture *fixture, gconstpointer data)
{
  g_autofree char *aside = NULL;

  rs_test_write (fixture->directory, JOURNAL, "{\"format\":\"run-strength-jour", -1);
  g_assert_null (rs_store_recover_session (fixture->store));
  assert_problem (fixture, JOURNAL ": line 1, column");
  assert_problem (fixture, JOURNAL ".unreadable-20261122T140503");
  aside = rs_test_list (fixture->directory);
  g_assert_cmpstr (aside, ==, JOURNAL ".unreadable-20261122T140503");
}

/* One of a newer version stays where it is, until its place is needed. */
static void
test_newer_journal (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSession) session = make_session (fixture);
  const char *text = "{\"format\":\"run-strength-journal\",\"version\":2}\n";
  g_autoptr (GBytes) kept = NULL;

  rs_test_write (fixture->directory, JOURNAL, text, -1);
  g_assert_null (rs_store_recover_session (fixture->store));
  assert_problem (fixture, "newer version");
  g_assert_true (has_journal (fixture));

  rs_store_begin_session (fixture->store, session);
  kept = rs_test_read (fixture->directory, JOURNAL ".unreadable-20261122T140503");
  g_assert_cmpmem (g_bytes_get_data (kept, NULL), g_bytes_get_size (kept), text, strlen (text));
}

static void
test_damaged_line (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSession) session = make_session (fixture);
  g_autoptr (RsSession) recovered = NULL;
  g_autoptr (RsSession) again = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  g_autofree char *copies = NULL;
  g_auto (GStrv) lines = NULL;

  rs_store_begin_session (fixture->store, session);
  play_half (fixture, session);
  bytes = rs_test_read (fixture->directory, JOURNAL);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  lines = g_strsplit (text, "\n", -1);
  lines[6][3] = '\x01';
  g_clear_pointer (&text, g_free);
  text = g_strjoinv ("\n", lines);
  reopen_store (fixture);
  rs_test_write (fixture->directory, JOURNAL, text, -1);

  recovered = rs_store_recover_session (fixture->store);
  g_assert_cmpuint (rs_session_state_count (rs_session_get_state (recovered), RS_SET_DONE), ==, 1);
  assert_problem (fixture, JOURNAL ", line 7: ");
  assert_problem (fixture, "The session goes on from what stands before");

  /* Asking again neither tells nor copies again. */
  again = rs_store_recover_session (fixture->store);
  copies = rs_test_find (fixture->directory, "unreadable");
  g_assert_cmpstr (copies, ==, JOURNAL ".unreadable-20261122T141226");
}

/* A very long session does not outgrow what can be read back. */
static void
test_long_journal (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSession) session = make_session (fixture);
  g_autoptr (RsSession) recovered = NULL;
  g_autofree char *path = g_build_filename (fixture->directory, JOURNAL, NULL);
  GStatBuf info;

  rs_store_begin_session (fixture->store, session);
  rs_session_send (session, RS_SESSION_START);
  for (guint i = 0; i < 200000; i++)
    {
      rs_session_send (session, RS_SESSION_BACK);
      rs_session_send (session, RS_SESSION_SKIP);
    }
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_size, <, 9 * 1024 * 1024);
  reopen_store (fixture);
  recovered = rs_store_recover_session (fixture->store);
  assert_recovered (recovered, session);
}

static void
add_test (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  add_test ("/store/session/whole", test_whole_session);
  add_test ("/store/session/recovery", test_recovery);
  add_test ("/store/session/finish-from-handler", test_finish_from_handler);
  add_test ("/store/session/long-gap", test_long_gap);
  add_test ("/store/session/nothing-done", test_nothing_done);
  add_test ("/store/session/discard", test_discard);
  add_test ("/store/session/killed-while-finishing", test_killed_while_finishing);
  add_test ("/store/session/workout-not-saved", test_workout_not_saved);
  add_test ("/store/session/workout-saved-later", test_workout_saved_later);
  add_test ("/store/session/journal-not-written", test_journal_not_written);
  add_test ("/store/session/unreadable-journal", test_unreadable_journal);
  add_test ("/store/session/newer-journal", test_newer_journal);
  add_test ("/store/session/damaged-line", test_damaged_line);
  add_test ("/store/session/long-journal", test_long_journal);

  return g_test_run ();
}
