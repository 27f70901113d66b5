/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-store.h"

#include "core/store/rs-file.h"
#include "core/store/rs-journal.h"

#include "support/rs-failing-files.h"
#include "support/rs-frozen-clock.h"
#include "support/rs-picture-samples.h"
#include "support/rs-samples.h"
#include "support/rs-scripted-life.h"
#include "support/rs-test-files.h"

#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * Sessions on a disk that fails, for a while and then again, in all the ways that
 * rs-failing-files.h knows, until the program ends or is killed. It goes on, it says that something
 * is not saved exactly while that is so, and a start with a good disk finds all that it said was
 * safe, once; everything else of the runner's is as it was.
 */

#define S ((gint64) G_USEC_PER_SEC)
#define NOW (G_GINT64_CONSTANT (1795356303) * S)
#define JOURNAL "session.journal"

#ifdef __SANITIZE_ADDRESS__
#define N_DISKS 25
#else
#define N_DISKS 75
#endif

#define N_STARTS 4 /* on each */

/* What the child says: that it goes on with the session that was cut off, or cannot; of each step,
 * whether it is on the disk; and that the last one is by now. */
#define TOLD_RECOVERED 'R'
#define TOLD_NEW 'N'
#define TOLD_SAFE 'a'
#define TOLD_BEHIND 'u'
#define TOLD_CAUGHT_UP 's'

/* What children have met, in memory that they share with us. */
typedef struct
{
  guint n_steps;
  guint n_behind;
  guint n_calls;
  guint n_failed;
} Counts;

typedef struct
{
  char *root;
  char *data;           /* in it: where calls fail */
  char *same;           /* the same by another name, where they don't */
  GHashTable *before;   /* name -> bytes: what nobody may touch */
  GHashTable *workouts; /* id -> text, after the start before */
} Disk;

/* --- What is there before --- */

static void
add_files (GHashTable *files, const char *directory, const char *folder)
{
  g_autofree char *path = g_build_filename (directory, folder, NULL);
  g_autofree char *names = rs_test_list (path);
  g_auto (GStrv) list = g_strsplit (names, " ", -1);

  for (guint i = 0; list[i] != NULL && *list[i] != '\0'; i++)
    {
      g_autofree char *name = g_build_filename (folder, list[i], NULL);
      GBytes *bytes = rs_test_read (directory, name);

      g_assert_nonnull (bytes);
      g_hash_table_insert (files, g_steal_pointer (&name), bytes);
    }
}

/* A routine, an exercise with its picture, and some workouts. */
static GHashTable *
make_files (void)
{
  char *directory = rs_test_make_fast_directory ();
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (NOW - 1000000 * S);
  g_autoptr (RsStore) store = rs_store_new (directory, RS_CLOCK (clock));
  g_autoptr (RsScriptedLife) life = NULL;
  g_autoptr (RsRoutineState) routine = rs_sample_every_block ();
  g_autoptr (GBytes) picture = rs_sample_picture (RS_PICTURE_PNG, 4, 4);
  GHashTable *files =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  RsExerciseFacts *facts = rs_sample_facts ();

  rs_store_load (store);
  rs_store_add_routine (store, routine);
  facts->picture = rs_store_add_picture_bytes (store, picture, NULL);
  g_assert_nonnull (facts->picture);
  rs_store_add_exercise (store, facts);
  life = rs_scripted_life_new (1, clock, store, NULL, FALSE);
  for (guint i = 0; i < 200; i++)
    rs_scripted_life_step (life);
  rs_store_discard_session (store);

  add_files (files, directory, "exercises");
  add_files (files, directory, "pictures");
  add_files (files, directory, "routines");
  add_files (files, directory, "workouts");
  g_assert_cmpuint (g_hash_table_size (files), >, 4);
  rs_test_free_directory (directory);
  return files;
}

static void
disk_init (Disk *disk, GHashTable *files)
{
  GHashTableIter iter;
  gpointer name;
  gpointer bytes;

  disk->root = rs_test_make_fast_directory ();
  disk->data = g_build_filename (disk->root, "data", NULL);
  disk->same = g_build_filename (disk->root, "same", NULL);
  disk->before = g_hash_table_ref (files);
  disk->workouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_assert_cmpint (symlink ("data", disk->same), ==, 0);
  g_hash_table_iter_init (&iter, files);
  while (g_hash_table_iter_next (&iter, &name, &bytes))
    rs_test_write (disk->data, name, g_bytes_get_data (bytes, NULL),
                   (gssize) g_bytes_get_size (bytes));
}

static void
disk_clear (Disk *disk)
{
  g_clear_pointer (&disk->workouts, g_hash_table_unref);
  g_clear_pointer (&disk->before, g_hash_table_unref);
  g_clear_pointer (&disk->same, g_free);
  g_clear_pointer (&disk->data, g_free);
  g_clear_pointer (&disk->root, rs_test_free_directory);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Disk, disk_clear)

/* --- The child --- */

static void
tell (int fd, char what)
{
  while (write (fd, &what, 1) < 0)
    continue;
}

static RsSession *
read_journal (const char *directory, const char *name)
{
  g_autofree char *path = g_build_filename (directory, name, NULL);
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (NOW);
  g_autoptr (GBytes) bytes = rs_file_read (path, 16 * 1024 * 1024, NULL);
  RsSession *session;

  if (bytes == NULL)
    return NULL;

  session = rs_journal_read (name, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                             RS_CLOCK (clock), NULL, NULL);
  return session;
}

/* What it says is what is so. */
static void
check_told (Disk *disk, RsStore *store, RsScriptedLife *life)
{
  RsSession *session = rs_scripted_life_get_session (life);
  g_autoptr (RsSession) there = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *found = NULL;

  if (rs_failing_files_get_n_failed () == 0)
    g_assert_cmpstr (rs_store_get_session_problem (store), ==, NULL);
  if (rs_store_get_session_problem (store) != NULL || session == NULL)
    return;

  there = read_journal (disk->same, JOURNAL);
  g_assert_nonnull (there);
  g_assert_cmpstr (rs_session_get_id (there), ==, rs_session_get_id (session));
  expected = rs_scripted_life_describe (session);
  found = rs_scripted_life_describe (there);
  g_assert_cmpstr (found, ==, expected);
}

/* Nor does it say so of a session without having tried in vain. */
static void
check_behind (RsStore *store, RsSession *session, RsSessionState *before, guint n_failed)
{
  const char *problem = rs_store_get_session_problem (store);

  if (problem != NULL && g_str_has_prefix (problem, "The running session") &&
      rs_session_get_state (session) != before)
    g_assert_cmpuint (rs_failing_files_get_n_failed (), >, n_failed);
}

/* Another value each time, and nothing else. */
static void
on_problem_changed_cb (RsStore *store, GParamSpec *pspec, char **last)
{
  g_assert_true (g_set_str (last, rs_store_get_session_problem (store)));
}

static void
begin_failing (GRand *rand)
{
  static const guint rates[] = { 50, 300, 1000 };

  rs_failing_files_fail (g_rand_int (rand), rates[g_rand_int_range (rand, 0, 3)],
                         (RsFailKind) g_rand_int_range (rand, 0, RS_FAIL_ANY + 1));
}

/* The disk is good again: nothing may be left that is not on it. */
static void
end_failing (Disk *disk, RsStore *store, RsScriptedLife *life, int fd)
{
  rs_failing_files_fail (0, 0, RS_FAIL_ANY);
  rs_store_retry (store);
  g_assert_cmpstr (rs_store_get_session_problem (store), ==, NULL);
  check_told (disk, store, life);
  tell (fd, TOLD_CAUGHT_UP);
}

static void
live (Disk *disk, RsStore *store, RsScriptedLife *life, GRand *rand, int fd, Counts *counts)
{
  gint32 n_steps = g_rand_int_range (rand, 20, 160);
  gboolean failing = FALSE;
  guint n_failed = 0;

  for (gint32 i = 0; i < n_steps; i++)
    {
      g_autoptr (RsSessionState) before = NULL;
      RsSession *session;
      gboolean safe;

      if (g_rand_int_range (rand, 0, 12) == 0)
        {
          failing = !failing;
          if (failing)
            begin_failing (rand);
          else if (i > 0)
            end_failing (disk, store, life, fd);
        }

      session = rs_scripted_life_get_session (life);
      before = session != NULL ? rs_session_state_ref (rs_session_get_state (session)) : NULL;
      rs_scripted_life_step (life);
      session = rs_scripted_life_get_session (life);
      if (session != NULL)
        check_behind (store, session, before, n_failed);
      safe = rs_scripted_life_is_safe (life);
      tell (fd, safe ? TOLD_SAFE : TOLD_BEHIND);
      check_told (disk, store, life);
      counts->n_steps++;
      counts->n_behind += safe ? 0 : 1;
      counts->n_failed += rs_failing_files_get_n_failed () - n_failed;
      n_failed = rs_failing_files_get_n_failed ();
    }
}

/* Ends as programs do, or not. */
static void
run_child (Disk *disk, guint32 seed, int fd, Counts *counts)
{
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (NOW + (seed % 1000) * 1000 * S);
  g_autoptr (RsSession) session = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed + 1);
  g_autofree char *last = NULL;
  RsStore *store = rs_store_new (disk->data, RS_CLOCK (clock));
  RsScriptedLife *life;

  rs_failing_files_watch (disk->data);
  if (g_rand_int_range (rand, 0, 3) == 0)
    rs_failing_files_kill_at ((guint) g_rand_int_range (rand, 1, 300));
  if (g_rand_int_range (rand, 0, 3) == 0)
    begin_failing (rand);

  g_signal_connect (store, "notify::session-problem", G_CALLBACK (on_problem_changed_cb), &last);
  rs_store_load (store);
  session = rs_store_recover_session (store);
  tell (fd, session != NULL ? TOLD_RECOVERED : TOLD_NEW);
  life = rs_scripted_life_new (seed, clock, store, session, FALSE);
  live (disk, store, life, rand, fd, counts);
  counts->n_calls += rs_failing_files_get_n_calls ();

  if (g_rand_boolean (rand))
    kill (getpid (), SIGKILL);
  rs_scripted_life_free (life);
  g_clear_object (&session);
  g_assert_finalize_object (store);
  _exit (0);
}

/* All that a child has told, up to its end. */
static GString *
run (Disk *disk, guint32 seed, Counts *counts)
{
  GString *told = g_string_new (NULL);
  char buffer[4096];
  gssize length;
  int fds[2];
  int status;
  GPid pid;

  g_assert_cmpint (pipe (fds), ==, 0);
  pid = fork ();
  if (pid == 0)
    {
      close (fds[0]);
      run_child (disk, seed, fds[1], counts);
    }

  close (fds[1]);
  while ((length = read (fds[0], buffer, sizeof buffer)) > 0)
    g_string_append_len (told, buffer, length);
  close (fds[0]);

  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  if (WIFSIGNALED (status))
    g_assert_cmpint (WTERMSIG (status), ==, SIGKILL);
  else
    g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  return told;
}

/* --- What must be found --- */

/* What came of each step that was told of, and one more, beginning with where it began. */
static GPtrArray *
replay (guint32 seed, RsSession *session, const char *told)
{
  GPtrArray *moments = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_life_moment_free);
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (NOW + (seed % 1000) * 1000 * S);
  g_autoptr (RsSession) copy = NULL;
  g_autoptr (RsScriptedLife) life = NULL;

  if (session != NULL)
    {
      RsLifeMoment *moment = g_new0 (RsLifeMoment, 1);

      moment->id = g_strdup (rs_session_get_id (session));
      moment->place = rs_scripted_life_describe (session);
      moment->safe = TRUE;
      g_ptr_array_add (moments, moment);
    }

  if (session != NULL && *told != TOLD_NEW)
    copy = rs_scripted_life_copy_session (session, clock);
  life = rs_scripted_life_new (seed, clock, NULL, copy, FALSE);
  for (const char *p = *told != '\0' ? told + 1 : told; *p != '\0'; p++)
    {
      if (*p != TOLD_CAUGHT_UP)
        g_ptr_array_add (moments, rs_scripted_life_step_to_moment (life));
      if (*p != TOLD_BEHIND)
        ((RsLifeMoment *) moments->pdata[moments->len - 1])->safe = TRUE;
    }

  g_ptr_array_add (moments, rs_scripted_life_step_to_moment (life));
  return moments;
}

/* What a start finds of one session. */
typedef struct
{
  char *workout; /* in the log */
  char *place;   /* what is offered to go on with */
} Found;

static void
found_clear (Found *found)
{
  g_clear_pointer (&found->workout, g_free);
  g_clear_pointer (&found->place, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Found, found_clear)

/* Whether a journal that was set aside, which the runner was told of, has the session so. */
static gboolean
is_kept (Disk *disk, const RsLifeMoment *moment)
{
  g_autofree char *names = rs_test_find (disk->data, JOURNAL ".unreadable-");
  g_auto (GStrv) list = g_strsplit (names, " ", -1);

  for (guint i = 0; list[i] != NULL && *list[i] != '\0'; i++)
    {
      g_autoptr (RsSession) session = read_journal (disk->data, list[i]);
      g_autofree char *place = NULL;

      g_assert_nonnull (session);
      if (!g_str_equal (rs_session_get_id (session), moment->id))
        continue;
      place = rs_scripted_life_describe (session);
      if (g_strcmp0 (place, moment->place) == 0 ||
          (moment->workout != NULL &&
           rs_session_state_get_phase (rs_session_get_state (session)) == RS_SESSION_FINISHED))
        return TRUE;
    }

  return FALSE;
}

static gboolean
matches_moment (Disk *disk, const Found *found, const RsLifeMoment *moment)
{
  if (found->workout != NULL)
    return g_strcmp0 (found->workout, moment->workout) == 0;
  if (found->place != NULL)
    return g_strcmp0 (found->place, moment->place) == 0;
  if (moment->workout == NULL && moment->place == NULL)
    return TRUE;

  return is_kept (disk, moment);
}

static void
find (RsStore *store, RsSession *session, const char *id, Found *found)
{
  RsWorkout *workout = rs_log_lookup (rs_store_get_log (store), id);

  if (workout != NULL)
    found->workout = rs_scripted_life_describe_workout (workout);
  if (session != NULL && g_str_equal (rs_session_get_id (session), id))
    found->place = rs_scripted_life_describe (session);
}

/* It is there once, as it was when it was said to be safe for the last time or at some step since.
 */
static void
check_session (Disk *disk, RsStore *store, RsSession *session, GPtrArray *moments, const char *id)
{
  g_auto (Found) found = { 0 };
  gboolean is_safe = FALSE;

  find (store, session, id, &found);
  g_assert_false (found.workout != NULL && found.place != NULL);
  for (guint i = moments->len; i > 0 && !is_safe; i--)
    {
      const RsLifeMoment *moment = moments->pdata[i - 1];

      if (!g_str_equal (moment->id, id))
        continue;
      if (matches_moment (disk, &found, moment))
        return;
      is_safe = moment->safe;
    }

  if (!is_safe && found.workout == NULL && found.place == NULL)
    return;

  g_test_message ("%s: log %s, place %.300s", id, found.workout, found.place);
  g_test_fail ();
}

static void
check_others (Disk *disk, RsStore *store, GHashTable *known)
{
  GListModel *log = G_LIST_MODEL (rs_store_get_log (store));
  GHashTableIter iter;
  gpointer name;
  gpointer bytes;
  gpointer id;
  gpointer text;

  g_hash_table_iter_init (&iter, disk->before);
  while (g_hash_table_iter_next (&iter, &name, &bytes))
    {
      g_autoptr (GBytes) now = rs_test_read (disk->data, name);

      g_assert_nonnull (now);
      g_assert_true (g_bytes_equal (now, bytes));
    }

  g_hash_table_iter_init (&iter, disk->workouts);
  while (g_hash_table_iter_next (&iter, &id, &text))
    if (!g_hash_table_contains (known, id))
      {
        g_auto (Found) found = { 0 };

        find (store, NULL, id, &found);
        g_assert_cmpstr (found.workout, ==, text);
      }

  for (guint i = 0; i < g_list_model_get_n_items (log); i++)
    {
      g_autoptr (RsWorkout) workout = g_list_model_get_item (log, i);

      id = (gpointer) rs_workout_get_id (workout);
      g_assert_true (g_hash_table_contains (known, id) ||
                     g_hash_table_contains (disk->workouts, id));
    }
}

static void
remember (Disk *disk, RsStore *store)
{
  GListModel *log = G_LIST_MODEL (rs_store_get_log (store));

  g_hash_table_remove_all (disk->workouts);
  for (guint i = 0; i < g_list_model_get_n_items (log); i++)
    {
      g_autoptr (RsWorkout) workout = g_list_model_get_item (log, i);

      g_hash_table_insert (disk->workouts, g_strdup (rs_workout_get_id (workout)),
                           rs_scripted_life_describe_workout (workout));
    }
}

/* A start with a good disk, after @moments; what it offers to go on with. */
static RsSession *
start (Disk *disk, GPtrArray *moments)
{
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (NOW);
  g_autoptr (RsStore) store = rs_store_new (disk->data, RS_CLOCK (clock));
  g_autoptr (RsSession) session = NULL;
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) problems = NULL;
  g_autofree char *left = NULL;

  rs_store_load (store);
  session = rs_store_recover_session (store);
  problems = rs_store_dup_problems (store);
  left = rs_test_find (disk->data, ".tmp");
  g_assert_cmpstrv (problems, ((const char *[]) { NULL }));
  g_assert_cmpstr (left, ==, "");

  for (guint i = 0; moments != NULL && i < moments->len; i++)
    if (g_hash_table_add (known, ((RsLifeMoment *) moments->pdata[i])->id))
      check_session (disk, store, session, moments, ((RsLifeMoment *) moments->pdata[i])->id);
  if (moments != NULL)
    check_others (disk, store, known);
  remember (disk, store);
  return g_steal_pointer (&session);
}

static void
test_faults (void)
{
  g_autoptr (GHashTable) files = make_files ();
  Counts *counts =
      mmap (NULL, sizeof (Counts), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

  g_assert_true (counts != MAP_FAILED);
  for (guint i = 0; i < N_DISKS && !g_test_failed (); i++)
    {
      g_auto (Disk) disk = { 0 };
      g_autoptr (RsSession) session = NULL;

      disk_init (&disk, files);
      session = start (&disk, NULL);
      for (guint j = 0; j < N_STARTS && !g_test_failed (); j++)
        {
          guint32 seed = g_test_rand_int ();
          g_autoptr (GString) told = run (&disk, seed, counts);
          g_autoptr (GPtrArray) moments = replay (seed, session, told->str);

          g_clear_object (&session);
          session = start (&disk, moments);
          if (g_test_failed ())
            g_test_message ("disk %u, start %u, seed %u, told %s", i, j, seed, told->str);
        }
    }

  g_test_message ("%d starts on %d disks, %u steps, %u of %u calls failed, behind after %u steps",
                  N_DISKS * N_STARTS, N_DISKS, counts->n_steps, counts->n_failed, counts->n_calls,
                  counts->n_behind);
  g_assert_cmpuint (counts->n_failed, >, N_DISKS);
  g_assert_cmpuint (counts->n_behind, >, N_DISKS);
  g_assert_cmpint (munmap (counts, sizeof (Counts)), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store/faults", test_faults);

  return g_test_run ();
}
