/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-session-filer.h"
#include "core/store/rs-store.h"
#include "core/store/rs-workout-file.h"

#include "support/rs-failing-files.h"
#include "support/rs-frozen-clock.h"
#include "support/rs-list-validator.h"
#include "support/rs-notify-counter.h"
#include "support/rs-samples.h"
#include "support/rs-scripted-life.h"
#include "support/rs-test-files.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* What is said and done about a session that cannot be saved, trouble by trouble. */

#define S ((gint64) G_USEC_PER_SEC)
#define NOW (G_GINT64_CONSTANT (1795356303) * S)
#define JOURNAL "session.journal"
#define PROBLEM "session-problem"

typedef struct
{
  char *directory;
  RsFrozenClock *clock;
  RsStore *store;
  RsSession *session;
  RsNotifyCounter *counter;
  guint n_problems;
} Fixture;

static void
on_problem_cb (RsStore *store, const char *message, Fixture *fixture)
{
  fixture->n_problems++;
}

static void
open_store (Fixture *fixture)
{
  fixture->store = rs_store_new (fixture->directory, RS_CLOCK (fixture->clock));
  fixture->counter = rs_notify_counter_new (fixture->store);
  g_signal_connect (fixture->store, "problem", G_CALLBACK (on_problem_cb), fixture);
  rs_store_load (fixture->store);
}

static void
close_store (Fixture *fixture)
{
  g_clear_pointer (&fixture->counter, rs_notify_counter_free);
  g_assert_finalize_object (g_steal_pointer (&fixture->store));
}

static RsSession *
make_session (Fixture *fixture)
{
  RsDose dose = rs_sample_reps (3, 12, 60);
  g_autoptr (RsRoutineState) routine =
      rs_sample_routine ("Evening", rs_item_new ("squat", &dose), NULL);
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);

  return rs_session_new (NULL, "evening", "Evening", state, 0, RS_CLOCK (fixture->clock));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->directory = rs_test_make_fast_directory ();
  fixture->clock = rs_frozen_clock_new (NOW);
  fixture->session = make_session (fixture);
  rs_failing_files_watch (fixture->directory);
  open_store (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rs_failing_files_fail (0, 0, RS_FAIL_ANY);
  rs_failing_files_watch (NULL);
  close_store (fixture);
  g_clear_object (&fixture->session);
  g_assert_finalize_object (fixture->clock);
  rs_test_free_directory (fixture->directory);
}

/* Every call fails from now on that can, in this way. */
static void
fail (RsFailKind kind)
{
  rs_failing_files_fail (1, 1000, kind);
}

static void
mend (void)
{
  rs_failing_files_fail (0, 0, RS_FAIL_ANY);
}

/* The pause before a set, and the set. */
static void
do_set (Fixture *fixture)
{
  rs_session_send (fixture->session, RS_SESSION_SKIP);
  rs_session_send (fixture->session, RS_SESSION_DONE);
}

static void
begin (Fixture *fixture)
{
  rs_store_begin_session (fixture->store, fixture->session);
  rs_session_send (fixture->session, RS_SESSION_START);
  do_set (fixture);
}

static void
assert_problem (Fixture *fixture, const char *part)
{
  const char *problem = rs_store_get_session_problem (fixture->store);

  if (part == NULL)
    g_assert_cmpstr (problem, ==, NULL);
  else if (problem == NULL || strstr (problem, part) == NULL)
    g_error ("“%s” is not in “%s”", part, problem);
}

/* A start that follows finds the session as it is now. */
static void
assert_on_disk (Fixture *fixture)
{
  g_autoptr (RsStore) store = rs_store_new (fixture->directory, RS_CLOCK (fixture->clock));
  g_autoptr (RsSession) found = rs_store_recover_session (store);
  g_autofree char *expected = rs_scripted_life_describe (fixture->session);
  g_autofree char *place = NULL;

  g_assert_nonnull (found);
  place = rs_scripted_life_describe (found);
  g_assert_cmpstr (place, ==, expected);
}

static gboolean
has_journal (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->directory, JOURNAL, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* What the system says of each kind of trouble. */
static const struct
{
  RsFailKind kind;
  int code;
} kinds[] = {
  { RS_FAIL_NO_SPACE, ENOSPC },
  { RS_FAIL_BROKEN, EIO },
};

static void
test_problem (Fixture *fixture, gconstpointer data)
{
  begin (fixture);
  assert_problem (fixture, NULL);
  g_assert_cmpuint (rs_notify_counter_steal_all (fixture->counter), ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *text = NULL;

      /* It says so once, whatever else is tried meanwhile. */
      fail (kinds[i].kind);
      rs_session_send (fixture->session, RS_SESSION_PAUSE);
      assert_problem (fixture, "The running session cannot be saved. " JOURNAL);
      assert_problem (fixture, g_strerror (kinds[i].code));
      g_object_get (fixture->store, PROBLEM, &text, NULL);
      g_assert_cmpstr (text, ==, rs_store_get_session_problem (fixture->store));
      g_assert_cmpuint (rs_notify_counter_steal (fixture->counter, PROBLEM), ==, 1);
      rs_session_send (fixture->session, RS_SESSION_RESUME);
      rs_store_retry (fixture->store);
      g_assert_cmpuint (rs_notify_counter_steal_all (fixture->counter), ==, 0);
      g_assert_cmpuint (fixture->n_problems, ==, i + 1);

      /* The next change finds that it works again. */
      mend ();
      rs_session_send (fixture->session, RS_SESSION_SKIP);
      assert_problem (fixture, NULL);
      g_assert_cmpuint (rs_notify_counter_steal (fixture->counter, PROBLEM), ==, 1);
      assert_on_disk (fixture);
    }

  g_assert_cmpuint (fixture->n_problems, ==, G_N_ELEMENTS (kinds));
}

/* Another reason is another text, but the trouble is the same. */
static void
test_other_reason (Fixture *fixture, gconstpointer data)
{
  begin (fixture);
  fail (RS_FAIL_NO_SPACE);
  rs_session_send (fixture->session, RS_SESSION_PAUSE);
  fail (RS_FAIL_READ_ONLY);
  rs_session_send (fixture->session, RS_SESSION_RESUME);
  assert_problem (fixture, g_strerror (EROFS));
  g_assert_cmpuint (rs_notify_counter_steal (fixture->counter, PROBLEM), ==, 2);
  g_assert_cmpuint (fixture->n_problems, ==, 1);

  /* A read-only disk is noticed where a new file is needed; what is open goes on. */
  mend ();
  rs_store_retry (fixture->store);
  assert_problem (fixture, NULL);
  fail (RS_FAIL_READ_ONLY);
  rs_session_send (fixture->session, RS_SESSION_PAUSE);
  assert_problem (fixture, NULL);
  assert_on_disk (fixture);
}

/* The file, or all of the directory, goes away behind our back, or is not what it was. */
static void
test_behind_our_back (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->directory, JOURNAL, NULL);
  g_autofree char *kept = g_strdup (fixture->directory);

  begin (fixture);
  g_assert_cmpint (g_remove (path), ==, 0);
  rs_session_send (fixture->session, RS_SESSION_PAUSE);
  assert_on_disk (fixture);

  rs_test_write (fixture->directory, "other", "something else", -1);
  {
    g_autofree char *other = g_build_filename (fixture->directory, "other", NULL);

    g_assert_cmpint (g_rename (other, path), ==, 0);
  }
  rs_session_send (fixture->session, RS_SESSION_RESUME);
  assert_on_disk (fixture);

  g_assert_cmpint (truncate (path, 10), ==, 0);
  do_set (fixture);
  assert_on_disk (fixture);

  rs_test_free_directory (g_steal_pointer (&kept));
  rs_session_send (fixture->session, RS_SESSION_PAUSE);
  assert_on_disk (fixture);
  assert_problem (fixture, NULL);
  g_assert_cmpuint (fixture->n_problems, ==, 0);

  /* A last look before the end: nothing has changed, but the file is gone. */
  g_assert_cmpint (g_remove (path), ==, 0);
  close_store (fixture);
  assert_on_disk (fixture);
  open_store (fixture);
}

/* How many calls a line took: one to write it, and one to wait for the disk. */
static guint
count_calls (guint *before)
{
  guint n = rs_failing_files_get_n_calls () - *before;

  *before += n;
  return n;
}

static void
test_forced (Fixture *fixture, gconstpointer data)
{
  RsSetResult result = { .amount = 7, .load_kg = 20, .rpe = 8, .pain = 2 };
  RsPlanEdit longer = { .kind = RS_PLAN_STRETCH, .us = 10 * S };
  RsPlanEdit more = { .kind = RS_PLAN_ADD_SET };
  guint calls;

  begin (fixture);
  calls = rs_failing_files_get_n_calls ();
  rs_session_send (fixture->session, RS_SESSION_SKIP);
  g_assert_cmpuint (count_calls (&calls), ==, 1); /* a rest is over */
  rs_session_send (fixture->session, RS_SESSION_DONE);
  g_assert_cmpuint (count_calls (&calls), ==, 2); /* a set is over */
  rs_session_note (fixture->session, 1, &result);
  g_assert_cmpuint (count_calls (&calls), ==, 2); /* and corrected */
  rs_session_edit (fixture->session, &longer);
  g_assert_cmpuint (count_calls (&calls), ==, 2);
  rs_session_edit (fixture->session, &more);
  g_assert_cmpuint (count_calls (&calls), ==, 2);
  rs_session_send (fixture->session, RS_SESSION_PAUSE);
  g_assert_cmpuint (count_calls (&calls), ==, 2);
  rs_session_send (fixture->session, RS_SESSION_RESUME);
  g_assert_cmpuint (count_calls (&calls), ==, 1);
  rs_session_send (fixture->session, RS_SESSION_END);
  g_assert_cmpuint (count_calls (&calls), ==, 2);
}

static void
test_workout_not_saved (Fixture *fixture, gconstpointer data)
{
  RsWorkout *workout;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RsWorkout) read = NULL;
  g_autoptr (GError) error = NULL;

  begin (fixture);
  fail (RS_FAIL_NO_SPACE);
  rs_session_send (fixture->session, RS_SESSION_END);
  workout = rs_store_finish_session (fixture->store, fixture->session);
  g_assert_nonnull (workout);
  g_assert_false (rs_store_is_workout_saved (fixture->store, workout));
  assert_problem (fixture, "The workout “Evening” could not be saved.");

  /* It can be put elsewhere meanwhile. */
  bytes = rs_store_export_workout (fixture->store, workout, &error);
  g_assert_no_error (error);
  read = rs_workout_file_read ("elsewhere", g_bytes_get_data (bytes, NULL),
                               g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (rs_workout_get_id (read), ==, rs_workout_get_id (workout));
  g_assert_cmpuint (rs_workout_count_done (read), ==, 1);

  rs_store_retry (fixture->store);
  g_assert_false (rs_store_is_workout_saved (fixture->store, workout));
  g_assert_true (has_journal (fixture));
  mend ();
  (void) rs_notify_counter_steal_all (fixture->counter);
  rs_store_retry (fixture->store);
  g_assert_true (rs_store_is_workout_saved (fixture->store, workout));
  assert_problem (fixture, NULL);
  g_assert_cmpuint (rs_notify_counter_steal (fixture->counter, PROBLEM), ==, 1);
  g_assert_false (has_journal (fixture));
}

/* The journal of a workout that is not safe makes room, and the next start finds it all the same.
 */
static void
test_journal_set_aside (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsSession) second = make_session (fixture);
  g_autofree char *id = g_strdup (rs_session_get_id (fixture->session));
  g_autofree char *aside = NULL;
  g_autofree char *left = NULL;
  RsWorkout *workout;
  GPid pid;

  begin (fixture);
  pid = fork ();
  if (pid == 0)
    {
      rs_session_send (fixture->session, RS_SESSION_END);
      fail (RS_FAIL_NO_SPACE);
      rs_store_finish_session (fixture->store, fixture->session);
      rs_store_begin_session (fixture->store, second);
      kill (getpid (), SIGKILL);
    }
  g_assert_cmpint (waitpid (pid, NULL, 0), ==, pid);
  aside = rs_test_find (fixture->directory, JOURNAL ".unreadable-");
  g_assert_cmpstr (aside, !=, "");

  rs_store_discard_session (fixture->store);
  close_store (fixture);
  open_store (fixture);
  g_assert_null (rs_store_recover_session (fixture->store));
  workout = rs_log_lookup (rs_store_get_log (fixture->store), id);
  g_assert_cmpuint (rs_workout_count_done (workout), ==, 1);
  g_assert_true (rs_store_is_workout_saved (fixture->store, workout));
  left = rs_test_list (fixture->directory);
  g_assert_cmpstr (left, ==, "workouts");
  g_assert_cmpuint (fixture->n_problems, ==, 0);
}

static void
test_change_workout (Fixture *fixture, gconstpointer data)
{
  GListModel *log = G_LIST_MODEL (rs_store_get_log (fixture->store));
  g_autoptr (RsListValidator) validator = rs_list_validator_new (log);
  g_autoptr (RsWorkout) changed = NULL;
  g_autoptr (RsWorkout) again = NULL;
  g_autofree char *id = g_strdup (rs_session_get_id (fixture->session));
  RsWorkout *workout;

  begin (fixture);
  rs_session_send (fixture->session, RS_SESSION_END);
  workout = rs_store_finish_session (fixture->store, fixture->session);
  (void) rs_list_validator_steal_n_signals (validator);
  changed = rs_workout_with_feeling (workout, 7, "Windy.");
  rs_store_change_workout (fixture->store, changed);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  g_assert_true (rs_log_lookup (RS_LOG (log), id) == changed);
  g_assert_true (rs_store_is_workout_saved (fixture->store, changed));

  /* The one that it has become counts, whichever is asked about. */
  fail (RS_FAIL_BROKEN);
  again = rs_workout_with_feeling (changed, 8, "And uphill.");
  rs_store_change_workout (fixture->store, again);
  g_assert_false (rs_store_is_workout_saved (fixture->store, changed));
  assert_problem (fixture, "The workout “Evening” could not be saved.");
  mend ();
  rs_store_retry (fixture->store);
  g_assert_true (rs_store_is_workout_saved (fixture->store, again));
  assert_problem (fixture, NULL);
  rs_list_validator_check (validator);

  g_clear_pointer (&validator, rs_list_validator_free);
  close_store (fixture);
  open_store (fixture);
  workout = rs_log_lookup (rs_store_get_log (fixture->store), id);
  g_assert_cmpfloat (rs_workout_get_rpe (workout), ==, 8);
  g_assert_cmpstr (rs_workout_get_note (workout), ==, "And uphill.");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rs_store_get_log (fixture->store))), ==,
                    1);
}

/* One that is not in the log is none of ours. */
static void
test_change_unknown (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) records = rs_set_records_new ();
  g_autoptr (RsWorkout) workout =
      rs_workout_new ("2d1f1f4c-6f4e-4f0a-8b1a-0d6c0f2b9a11", "r", "R", NOW, 60, records);
  g_autofree char *files = NULL;

  rs_store_change_workout (fixture->store, workout);
  g_assert_false (rs_store_is_workout_saved (fixture->store, workout));
  files = rs_test_list (fixture->directory);
  g_assert_cmpstr (files, ==, "");
}

static void
ignore_message (const char *message, gpointer user_data)
{
}

static void
count (gpointer user_data)
{
  (*(guint *) user_data)++;
}

/* The time has come: what waits for it is done. */
static void
let_timer_run (RsSessionFiler *filer)
{
  GSource *source = g_main_context_find_source_by_user_data (NULL, filer);

  g_assert_nonnull (source);
  g_source_set_ready_time (source, 0);
  g_assert_true (g_main_context_iteration (NULL, FALSE));
}

static gboolean
has_timer (RsSessionFiler *filer)
{
  return g_main_context_find_source_by_user_data (NULL, filer) != NULL;
}

static void
test_timer (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsLog) log = rs_log_new ();
  g_autoptr (RsSaver) saver = rs_saver_new (fixture->directory, ignore_message, NULL);
  guint n_changes = 0;
  g_autoptr (RsSessionFiler) filer = rs_session_filer_new (
      fixture->directory, RS_CLOCK (fixture->clock), log, saver, ignore_message, count, &n_changes);

  rs_session_filer_begin (filer, fixture->session);
  rs_session_send (fixture->session, RS_SESSION_START);
  do_set (fixture);
  g_assert_false (has_timer (filer));

  fail (RS_FAIL_BROKEN);
  rs_session_send (fixture->session, RS_SESSION_PAUSE);
  g_assert_true (has_timer (filer));
  let_timer_run (filer);
  g_assert_nonnull (rs_session_filer_get_problem (filer));
  g_assert_true (has_timer (filer));
  mend ();
  let_timer_run (filer);
  g_assert_null (rs_session_filer_get_problem (filer));
  g_assert_false (has_timer (filer));
  g_assert_cmpuint (n_changes, ==, 2);
  assert_on_disk (fixture);

  /* So for the workout, whose journal goes when it is safe. */
  fail (RS_FAIL_NO_SPACE);
  rs_session_send (fixture->session, RS_SESSION_END);
  g_assert_nonnull (rs_session_filer_finish (filer, fixture->session));
  g_assert_true (has_timer (filer));
  mend ();
  g_assert_true (has_journal (fixture));
  let_timer_run (filer);
  g_assert_false (has_timer (filer));
  g_assert_false (has_journal (fixture));
}

/* The disk that fails does what it says, and nothing elsewhere. */
static void
test_failing_files (void)
{
  char *directory = rs_test_make_fast_directory ();
  g_autofree char *path = g_build_filename (directory, "file", NULL);
  g_autofree char *other = g_build_filename (directory, "other", NULL);
  g_autofd int fd = -1;
  ssize_t n;

  fail (RS_FAIL_BROKEN);
  rs_test_write (directory, "file", "0123456789", -1);
  rs_failing_files_watch (directory);
  g_assert_cmpint (g_open (path, O_RDONLY), ==, -1);
  g_assert_cmpint (errno, ==, EIO);

  fail (RS_FAIL_NO_SPACE);
  fd = g_open (path, O_WRONLY | O_TRUNC);
  g_assert_cmpint (fd, >=, 0);
  n = write (fd, "0123456789", 10);
  g_assert_cmpint (n, <, 10);
  if (n > 0)
    g_assert_cmpint (write (fd, "9", 1), ==, -1);
  g_assert_cmpint (errno, ==, ENOSPC);
  g_assert_cmpint (fsync (fd), ==, 0);

  fail (RS_FAIL_READ_ONLY);
  g_assert_cmpint (rename (path, other), ==, -1);
  g_assert_cmpint (errno, ==, EROFS);
  fail (RS_FAIL_FORBIDDEN);
  g_assert_cmpint (unlink (path), ==, -1);
  g_assert_cmpint (errno, ==, EACCES);
  g_assert_cmpint (g_mkdir (other, 0700), ==, -1);

  mend ();
  g_assert_cmpint (link (path, other), ==, 0);
  rs_failing_files_watch (NULL);
  rs_test_free_directory (directory);
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

  g_test_add_func ("/store/filer/failing-files", test_failing_files);
  add_test ("/store/filer/problem", test_problem);
  add_test ("/store/filer/other-reason", test_other_reason);
  add_test ("/store/filer/behind-our-back", test_behind_our_back);
  add_test ("/store/filer/forced", test_forced);
  add_test ("/store/filer/workout-not-saved", test_workout_not_saved);
  add_test ("/store/filer/journal-set-aside", test_journal_set_aside);
  add_test ("/store/filer/change-workout", test_change_workout);
  add_test ("/store/filer/change-unknown", test_change_unknown);
  add_test ("/store/filer/timer", test_timer);

  return g_test_run ();
}
