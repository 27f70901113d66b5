/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-store.h"

#include "support/rs-failing-files.h"
#include "support/rs-frozen-clock.h"
#include "support/rs-scripted-life.h"
#include "support/rs-test-files.h"

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * The program is killed, for good and in the middle of whatever it does, again and again: at any
 * instant, or while it writes, with half of a line on the disk. Each start finds the session where
 * the program said it was when it was last heard of, or one step further, and every workout once.
 */

#define S ((gint64) G_USEC_PER_SEC)
#define NOW (G_GINT64_CONSTANT (1795356303) * S)

#ifdef __SANITIZE_ADDRESS__
#define N_KILLS 100
#else
#define N_KILLS 1000
#endif

#define KILLS_PER_DIRECTORY 10 /* a new one then, as each workout is read by each start */
#define MAX_CALLS 150          /* that change files, before a kill in the middle of one */
#define MAX_TURNS 4000000      /* of an empty loop, before a kill at any instant */

/* What is to be found: the log, and a session. */
typedef struct
{
  GHashTable *workouts; /* id -> text */
  char *place;          /* NULL: none */
  gint64 elapsed;
  gint64 active;
} World;

/* After what the killed program had told of, and after what it may have done besides. */
typedef struct
{
  World said;
  World ahead;
} Worlds;

/* What a number of kills came to. */
typedef struct
{
  guint n_writing;
  guint n_inside;
  guint n_ahead;
  guint n_steps;
  guint n_workouts;
} Counts;

static void
world_clear (World *world)
{
  g_clear_pointer (&world->workouts, g_hash_table_unref);
  g_clear_pointer (&world->place, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (World, world_clear)

static void
world_init (World *world)
{
  world->workouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static void
worlds_clear (Worlds *worlds)
{
  world_clear (&worlds->said);
  world_clear (&worlds->ahead);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Worlds, worlds_clear)

static void
world_copy (World *copy, const World *world)
{
  GHashTableIter iter;
  gpointer id;
  gpointer text;

  world_clear (copy);
  *copy = *world;
  copy->place = g_strdup (world->place);
  world_init (copy);
  g_hash_table_iter_init (&iter, world->workouts);
  while (g_hash_table_iter_next (&iter, &id, &text))
    g_hash_table_insert (copy->workouts, g_strdup (id), g_strdup (text));
}

static void
worlds_reset (Worlds *worlds, const World *world)
{
  world_copy (&worlds->said, world);
  world_copy (&worlds->ahead, world);
}

/* A session may also be thrown away at its end, when it would have been filed. */
static void
world_apply (World *world, const RsLifeMoment *moment)
{
  if (moment->workout != NULL)
    g_hash_table_replace (world->workouts, g_strdup (moment->id), g_strdup (moment->workout));
  else
    g_hash_table_remove (world->workouts, moment->id);
  g_set_str (&world->place, moment->place);
  world->elapsed = moment->elapsed;
  world->active = moment->active;
}

static void
world_look (World *world, RsStore *store, RsSession *session)
{
  GListModel *log = G_LIST_MODEL (rs_store_get_log (store));
  RsSessionState *state;

  for (guint i = 0; i < g_list_model_get_n_items (log); i++)
    {
      g_autoptr (RsWorkout) workout = g_list_model_get_item (log, i);

      g_assert_true (g_hash_table_insert (world->workouts, g_strdup (rs_workout_get_id (workout)),
                                          rs_scripted_life_describe_workout (workout)));
    }

  if (session == NULL)
    return;

  state = rs_session_get_state (session);
  world->place = rs_scripted_life_describe (session);
  world->elapsed = rs_session_state_get_elapsed (state, 0);
  world->active = rs_session_state_get_active (state, 0);
  g_assert_false (g_hash_table_contains (world->workouts, rs_session_get_id (session)));
}

static gboolean
world_equal (const World *a, const World *b)
{
  GHashTableIter iter;
  gpointer id;
  gpointer text;

  if (g_strcmp0 (a->place, b->place) != 0 ||
      g_hash_table_size (a->workouts) != g_hash_table_size (b->workouts) ||
      (a->place != NULL && (a->elapsed != b->elapsed || a->active != b->active)))
    return FALSE;

  g_hash_table_iter_init (&iter, a->workouts);
  while (g_hash_table_iter_next (&iter, &id, &text))
    if (g_strcmp0 (g_hash_table_lookup (b->workouts, id), text) != 0)
      return FALSE;

  return TRUE;
}

static void
world_print (const World *world, const char *name)
{
  g_test_message ("%s: %u workouts, %" G_GINT64_FORMAT " us of %" G_GINT64_FORMAT " us, %.400s",
                  name, g_hash_table_size (world->workouts), world->elapsed, world->active,
                  world->place != NULL ? world->place : "no session");
}

/* The child: tells after each step that it has been done, for ever. */
static void
live (RsScriptedLife *life, int fd)
{
  const char what = '.';

  for (;;)
    {
      rs_scripted_life_step (life);
      while (write (fd, &what, 1) < 0)
        continue;
    }
}

static guint
count_told (int fd)
{
  char buffer[4096];
  guint n = 0;
  gssize length;

  while ((length = read (fd, buffer, sizeof buffer)) > 0)
    n += (guint) length;
  return n;
}

/* How many steps a process has told of until it was killed: after @turns, or inside call @call. */
static guint
live_and_die (RsScriptedLife *life, guint call, guint turns)
{
  int status;
  int fds[2];
  guint n;
  GPid pid;

  g_assert_cmpint (pipe (fds), ==, 0);
  pid = fork ();
  if (pid == 0)
    {
      close (fds[0]);
      rs_failing_files_kill_at (call);
      live (life, fds[1]);
      _exit (1);
    }

  close (fds[1]);
  for (volatile guint i = 0; call == 0 && i < turns; i++)
    continue;
  if (call == 0)
    g_assert_cmpint (kill (pid, SIGKILL), ==, 0);
  n = count_told (fds[0]);
  close (fds[0]);

  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_true (WIFSIGNALED (status));
  g_assert_cmpint (WTERMSIG (status), ==, SIGKILL);
  return n;
}

/* Opens a store as a start does, and sees what there is. */
static RsStore *
start (const char *directory, RsFrozenClock *clock, RsSession **session, World *found)
{
  RsStore *store = rs_store_new (directory, RS_CLOCK (clock));
  g_autofree char *odd = NULL;
  g_auto (GStrv) problems = NULL;

  rs_store_load (store);
  *session = rs_store_recover_session (store);
  problems = rs_store_dup_problems (store);
  odd = rs_test_find (directory, "unreadable");
  g_assert_cmpstrv (problems, ((const char *[]) { NULL }));
  g_assert_cmpstr (odd, ==, "");
  world_look (found, store, *session);
  return store;
}

static void
check (const World *found, const Worlds *expected, Counts *counts)
{
  if (world_equal (found, &expected->said))
    return;

  counts->n_ahead++;
  if (world_equal (found, &expected->ahead))
    return;

  world_print (&expected->said, "what was said");
  world_print (&expected->ahead, "one step after it");
  world_print (found, "what was found");
  g_test_fail ();
}

/* What @n steps of @model lead to, and one more. */
static void
expect (Worlds *expected, RsScriptedLife *model, guint n)
{
  for (guint step = 0; step <= n; step++)
    {
      RsLifeMoment *moment = rs_scripted_life_step_to_moment (model);

      if (step < n)
        world_apply (&expected->said, moment);
      world_apply (&expected->ahead, moment);
      rs_life_moment_free (moment);
    }
}

/* One start, which is to find what is expected; some steps, the kill, and what is expected then. */
static void
be_killed (const char *directory, guint i, Worlds *expected, Counts *counts)
{
  guint32 seed = g_test_rand_int ();
  guint call = i % 2 == 0 ? (guint) g_test_rand_int_range (1, MAX_CALLS) : 0;
  guint turns = (guint) g_test_rand_int_range (0, MAX_TURNS);
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (NOW + i * 100000 * S);
  g_autoptr (RsFrozenClock) other_clock = rs_frozen_clock_new (NOW + i * 100000 * S);
  g_autoptr (RsSession) session = NULL;
  g_autoptr (RsStore) store = NULL;
  g_autoptr (RsSession) copy = NULL;
  g_autoptr (RsScriptedLife) life = NULL;
  g_autoptr (RsScriptedLife) model = NULL;
  g_auto (World) found = { 0 };
  guint n;

  world_init (&found);
  store = start (directory, clock, &session, &found);
  check (&found, expected, counts);
  worlds_reset (expected, &found);
  copy = session != NULL ? rs_scripted_life_copy_session (session, other_clock) : NULL;
  life = rs_scripted_life_new (seed, clock, store, session, TRUE);
  model = rs_scripted_life_new (seed, other_clock, NULL, copy, TRUE);

  n = live_and_die (life, call, turns);
  expect (expected, model, n);
  counts->n_steps += n;
  counts->n_writing += call > 0 ? 1 : 0;
  counts->n_inside += expected->said.place != NULL ? 1 : 0;
}

/* Kills in one directory, and the start after the last of them. */
static void
be_killed_often (guint first, Counts *counts)
{
  char *directory = rs_test_make_fast_directory ();
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (NOW);
  g_autoptr (RsSession) session = NULL;
  g_autoptr (RsStore) store = NULL;
  g_auto (Worlds) expected = { 0 };
  g_auto (World) found = { 0 };

  world_init (&found);
  worlds_reset (&expected, &found);
  rs_failing_files_watch (directory);
  for (guint i = 0; i < KILLS_PER_DIRECTORY && !g_test_failed (); i++)
    be_killed (directory, first + i, &expected, counts);

  store = start (directory, clock, &session, &found);
  check (&found, &expected, counts);
  counts->n_workouts += g_hash_table_size (found.workouts);
  rs_test_free_directory (directory);
}

static void
test_kill (void)
{
  Counts counts = { 0 };

  for (guint i = 0; i < N_KILLS && !g_test_failed (); i += KILLS_PER_DIRECTORY)
    be_killed_often (i, &counts);

  g_test_message ("%d kills, %u of them while it wrote, after %u steps: %u inside a session, "
                  "%u further than it could say; %u workouts, none lost, none doubled",
                  N_KILLS, counts.n_writing, counts.n_steps, counts.n_inside, counts.n_ahead,
                  counts.n_workouts);
  g_assert_cmpuint (counts.n_inside, >, N_KILLS / 4);
  g_assert_cmpuint (counts.n_ahead, >, 0);
  g_assert_cmpuint (counts.n_workouts, >, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store/kill", test_kill);

  return g_test_run ();
}
