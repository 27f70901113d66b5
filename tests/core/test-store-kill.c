/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-store.h"

#include "support/rs-frozen-clock.h"
#include "support/rs-samples.h"
#include "support/rs-test-files.h"

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * The program is killed, for good and in the middle of whatever it does, again and again. Each
 * set that it has said to be over is there afterwards, once.
 */

#define S ((gint64) G_USEC_PER_SEC)
#define NOW (G_GINT64_CONSTANT (1795356303) * S)
#define N_KILLS 50
#define N_SETS 20

static RsSession *
make_session (RsClock *clock)
{
  RsDose dose = rs_sample_reps (N_SETS, 12, 1);
  g_autoptr (RsRoutineState) routine =
      rs_sample_routine ("Killed", rs_item_new ("squat", &dose), NULL);
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);

  return rs_session_new (NULL, "killed", "Killed", state, 0, clock);
}

static void
tell (int fd, char what)
{
  while (write (fd, &what, 1) < 0)
    continue;
}

/* The child: tells 's' after each set that the store has taken, 'f' after the end, for ever. */
static void
run_sessions (const char *directory, int fd)
{
  RsFrozenClock *clock = rs_frozen_clock_new (NOW);
  RsStore *store = rs_store_new (directory, RS_CLOCK (clock));

  rs_store_load (store);
  tell (fd, 'r');
  for (;;)
    {
      g_autoptr (RsSession) session = make_session (RS_CLOCK (clock));

      tell (fd, 'b');
      rs_store_begin_session (store, session);
      rs_session_send (session, RS_SESSION_START);
      for (guint i = 0; i < N_SETS; i++)
        {
          /* The lead-in or the rest first, then the set. */
          rs_session_send (session, RS_SESSION_SKIP);
          rs_session_send (session, RS_SESSION_DONE);
          tell (fd, 's');
        }
      rs_store_finish_session (store, session);
      tell (fd, 'f');
      rs_frozen_clock_advance (clock, S);
    }
}

/* What the child has told: whole sessions, and sets of one after them. */
typedef struct
{
  guint n_finished;
  guint n_sets;
} Told;

static void
hear (Told *told, const char *data, gssize length)
{
  for (gssize i = 0; i < length; i++)
    {
      if (data[i] == 's')
        told->n_sets++;
      else if (data[i] == 'b')
        told->n_sets = 0;
      else if (data[i] == 'f')
        *told = (Told) { told->n_finished + 1, 0 };
    }
}

/* Until the child has told @n things; it is then killed after some more turns of a busy loop. */
static Told
listen_and_kill (int fd, GPid pid, guint n, guint delay)
{
  Told told = { 0 };
  char buffer[256];
  guint heard = 0;
  gssize length;

  while (heard < n && (length = read (fd, buffer, 1)) > 0)
    {
      hear (&told, buffer, length);
      heard++;
    }

  for (volatile guint i = 0; i < delay; i++)
    continue;

  g_assert_cmpint (kill (pid, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (pid, NULL, 0), ==, pid);
  while ((length = read (fd, buffer, sizeof buffer)) > 0)
    hear (&told, buffer, length);
  return told;
}

/* What a new start finds, against what was told. */
static void
check_recovered (const char *directory, const Told *told, guint n_before)
{
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (NOW);
  g_autoptr (RsStore) store = rs_store_new (directory, RS_CLOCK (clock));
  g_autoptr (RsSession) session = NULL;
  g_auto (GStrv) problems = NULL;
  GListModel *log;
  guint n_recovered = 0;
  guint n;

  rs_store_load (store);
  session = rs_store_recover_session (store);
  problems = rs_store_dup_problems (store);
  g_assert_cmpstrv (problems, ((const char *[]) { NULL }));

  log = G_LIST_MODEL (rs_store_get_log (store));
  n = g_list_model_get_n_items (log) - n_before;
  for (guint i = 0; i < g_list_model_get_n_items (log); i++)
    {
      g_autoptr (RsWorkout) workout = g_list_model_get_item (log, i);

      g_assert_cmpuint (rs_workout_count_done (workout), ==, N_SETS);
    }

  if (session != NULL)
    n_recovered = rs_session_state_count (rs_session_get_state (session), RS_SET_DONE);

  /* It may have been further than it could tell, by one step. */
  if (n == told->n_finished + 1)
    {
      g_assert_cmpuint (told->n_sets, >=, N_SETS - 1);
      g_assert_cmpuint (n_recovered, ==, 0);
    }
  else
    {
      g_assert_cmpuint (n, ==, told->n_finished);
      g_assert_cmpuint (n_recovered, >=, told->n_sets);
      g_assert_cmpuint (n_recovered, <=, told->n_sets + 1);
    }

  rs_store_discard_session (store);
}

static void
test_kill (void)
{
  char *directory = rs_test_make_directory ();
  guint n_before = 0;
  guint n_cut_off = 0;

  for (guint i = 0; i < N_KILLS; i++)
    {
      guint n = (guint) g_test_rand_int_range (1, N_SETS + 12);
      guint delay = (guint) g_test_rand_int_range (0, 2000000);
      int fds[2];
      GPid pid;
      Told told;

      g_assert_cmpint (pipe (fds), ==, 0);
      pid = fork ();
      if (pid == 0)
        {
          close (fds[0]);
          /* The parent's random numbers came along, and the same ids with them. */
          g_random_set_seed (i + 1);
          run_sessions (directory, fds[1]);
          _exit (1);
        }

      close (fds[1]);
      told = listen_and_kill (fds[0], pid, n, delay);
      close (fds[0]);
      n_cut_off += told.n_sets > 0 ? 1 : 0;
      check_recovered (directory, &told, n_before);

      {
        g_autofree char *workouts = g_build_filename (directory, "workouts", NULL);
        g_autofree char *names = rs_test_find (workouts, ".json");
        g_auto (GStrv) list = g_strsplit (names, " ", -1);

        n_before = *names != '\0' ? g_strv_length (list) : 0;
      }
    }

  g_test_message ("%u of %d were cut off inside a session, %u workouts", n_cut_off, N_KILLS,
                  n_before);
  g_assert_cmpuint (n_cut_off, >, 0);
  rs_test_free_directory (directory);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store/kill", test_kill);

  return g_test_run ();
}
