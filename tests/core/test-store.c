/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-store.h"

#include "support/rs-edit-samples.h"
#include "support/rs-frozen-clock.h"
#include "support/rs-list-validator.h"
#include "support/rs-samples.h"
#include "support/rs-test-files.h"

#include <glib/gstdio.h>
#include <string.h>

#define S ((gint64) G_USEC_PER_SEC)
#define NOW (G_GINT64_CONSTANT (1795356303) * S) /* 2026-11-22T14:05:03Z */

#define READY_MADE                                                                                 \
  "Carry-On, Core Ring, First Three, Foot and Calf, Heavy Economy, Ten-Minute Switch-On, Spring, " \
  "Taper Tune-up"

typedef struct
{
  char *directory;
  char *routines;
  RsFrozenClock *clock;
  RsStore *store;
} Fixture;

static void
open_store (Fixture *fixture)
{
  fixture->store = rs_store_new (fixture->directory, RS_CLOCK (fixture->clock));
  rs_store_load (fixture->store);
}

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
  fixture->routines = g_build_filename (fixture->directory, "routines", NULL);
  fixture->clock = rs_frozen_clock_new (NOW);
  open_store (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->store);
  g_assert_finalize_object (fixture->clock);
  g_clear_pointer (&fixture->routines, g_free);
  g_clear_pointer (&fixture->directory, rs_test_free_directory);
}

/* The problems so far, one a line. */
static char *
join_problems (Fixture *fixture)
{
  g_auto (GStrv) problems = rs_store_dup_problems (fixture->store);

  return g_strjoinv ("\n", problems);
}

static void
assert_problem (Fixture *fixture, const char *part)
{
  g_autofree char *problems = join_problems (fixture);

  if (strstr (problems, part) == NULL)
    g_error ("“%s” is not in “%s”", part, problems);
}

static void
assert_no_problems (Fixture *fixture)
{
  g_autofree char *problems = join_problems (fixture);

  g_assert_cmpstr (problems, ==, "");
}

static guint
count_problems (Fixture *fixture)
{
  g_auto (GStrv) problems = rs_store_dup_problems (fixture->store);

  return g_strv_length (problems);
}

/* The names of all routines, with commas between them. */
static char *
join_names (Fixture *fixture)
{
  GListModel *routines = rs_store_get_routines (fixture->store);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (RsRoutine) routine = g_list_model_get_item (routines, i);

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", rs_routine_get_name (routine));
    }

  return g_string_free_and_steal (g_steal_pointer (&names));
}

static void
assert_names (Fixture *fixture, const char *expected)
{
  g_autofree char *names = join_names (fixture);

  g_assert_cmpstr (names, ==, expected);
}

static RsRoutine *
add_routine (Fixture *fixture, const char *name)
{
  g_autoptr (RsRoutineState) state =
      rs_sample_routine (name, rs_sample_item ("plank"), rs_sample_item ("unheard-of"), NULL);

  return rs_store_add_routine (fixture->store, state);
}

static char *
get_file_name (RsRoutine *routine)
{
  return g_strconcat (rs_routine_get_id (routine), ".json", NULL);
}

static void
test_content (Fixture *fixture, gconstpointer data)
{
  RsRoutine *first = rs_store_lookup_routine (fixture->store, "first-three");
  RsCatalogue *catalogue = rs_store_get_catalogue (fixture->store);
  g_autoptr (RsRoutineState) expected = rs_sample_first_three ();
  RsRoutineState *state;

  assert_no_problems (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalogue)), >=, 9);
  g_assert_nonnull (rs_catalogue_lookup (catalogue, "side-plank"));

  g_assert_nonnull (first);
  g_assert_true (rs_routine_get_ready_made (first));
  state = rs_routine_get_state (first);
  for (guint i = 0; i < 3; i++)
    g_assert_true (rs_dose_equal (rs_item_get_dose (rs_routine_state_get_item (state, i)),
                                  rs_item_get_dose (rs_routine_state_get_item (expected, i))));
  g_assert_cmpuint (rs_routine_state_get_n_items (state), ==, 3);
}

/* What is listed in the resource is what lies in the folder. */
static void
test_content_is_complete (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = rs_test_source_path ("data/exercises");
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  RsCatalogue *catalogue = rs_store_get_catalogue (fixture->store);
  const char *name;
  guint n = 0;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *id = g_strndup (name, strlen (name) - MIN (strlen (name), 5));

      if (!g_str_has_suffix (name, ".json"))
        continue;
      g_assert_nonnull (rs_catalogue_lookup (catalogue, id));
      n++;
    }

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalogue)), ==, n);
}

/* Only looking leaves nothing behind. */
static void
test_nothing_is_made (Fixture *fixture, gconstpointer data)
{
  g_autofree char *names = rs_test_list (fixture->directory);

  g_assert_null (rs_store_recover_session (fixture->store));
  rs_store_discard_session (fixture->store);
  g_assert_cmpstr (names, ==, "");
}

static void
test_routine_is_kept (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add_routine (fixture, "Mine");
  g_autofree char *id = g_strdup (rs_routine_get_id (routine));
  g_autoptr (RsRoutineState) state = rs_routine_state_ref (rs_routine_get_state (routine));
  GStatBuf info;

  reopen_store (fixture);

  routine = rs_store_lookup_routine (fixture->store, id);
  g_assert_nonnull (routine);
  g_assert_false (rs_routine_get_ready_made (routine));
  g_assert_true (rs_routine_state_equal (rs_routine_get_state (routine), state));
  assert_names (fixture, READY_MADE ", Mine");
  assert_no_problems (fixture);

  g_assert_cmpint (g_stat (fixture->routines, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 0777, ==, 0700);
}

static void
test_edits_are_kept (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add_routine (fixture, "Mine");
  g_autofree char *id = g_strdup (rs_routine_get_id (routine));
  g_autoptr (RsRoutineState) state = NULL;

  g_assert_true (rs_routine_rename (routine, "Ours"));
  g_assert_true (rs_sample_edit_move (routine, 0, 1, "Plank"));
  g_assert_true (rs_routine_undo (routine));
  state = rs_routine_state_ref (rs_routine_get_state (routine));
  reopen_store (fixture);

  routine = rs_store_lookup_routine (fixture->store, id);
  g_assert_true (rs_routine_state_equal (rs_routine_get_state (routine), state));
  assert_names (fixture, READY_MADE ", Ours");
}

static void
test_order (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsListValidator) validator =
      rs_list_validator_new (rs_store_get_routines (fixture->store));
  RsRoutine *b = add_routine (fixture, "b");

  add_routine (fixture, "c");
  add_routine (fixture, "A");
  assert_names (fixture, READY_MADE ", A, b, c");
  rs_list_validator_check (validator);
  rs_list_validator_steal_n_signals (validator);

  g_assert_true (rs_routine_rename (b, "d"));
  assert_names (fixture, READY_MADE ", A, c, d");
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);

  g_assert_true (rs_routine_rename (b, "e"));
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 0);
  rs_list_validator_check (validator);

  reopen_store (fixture);
  assert_names (fixture, READY_MADE ", A, c, e");
}

static void
test_remove_and_restore (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutine) routine = g_object_ref (add_routine (fixture, "Mine"));
  g_autofree char *files = NULL;
  g_autofree char *files_after = NULL;

  g_assert_true (rs_routine_rename (routine, "Twice saved"));
  rs_store_remove_routine (fixture->store, routine);
  assert_names (fixture, READY_MADE);
  g_assert_null (rs_store_lookup_routine (fixture->store, rs_routine_get_id (routine)));
  files = rs_test_list (fixture->routines);
  g_assert_cmpstr (files, ==, "");

  /* It is nobody's now: edits are not saved. */
  g_assert_true (rs_routine_rename (routine, "Still mine"));
  files_after = rs_test_list (fixture->routines);
  g_assert_cmpstr (files_after, ==, "");

  rs_store_restore_routine (fixture->store, routine);
  rs_store_restore_routine (fixture->store, routine);
  reopen_store (fixture);
  assert_names (fixture, READY_MADE ", Still mine");
  assert_no_problems (fixture);
}

/* Each kind of thing that is no good, where the routine's file ought to be. */
static void
test_set_aside (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add_routine (fixture, "Mine");
  g_autofree char *name = get_file_name (routine);
  g_autofree char *aside = g_strconcat (name, ".unreadable-20261122T140503", NULL);
  g_autofree char *second = g_strconcat (aside, "-2", NULL);
  g_autoptr (GBytes) kept = NULL;

  add_routine (fixture, "Yours");
  rs_test_write (fixture->routines, name, "{\"a\":", -1);
  reopen_store (fixture);

  assert_names (fixture, READY_MADE ", Yours");
  g_assert_cmpuint (count_problems (fixture), ==, 1);
  assert_problem (fixture, name);
  assert_problem (fixture, aside);
  assert_problem (fixture, "line 1, column");
  kept = rs_test_read (fixture->routines, aside);
  g_assert_cmpmem (g_bytes_get_data (kept, NULL), g_bytes_get_size (kept), "{\"a\":", 5);

  /* The same again in the same second takes another name. */
  rs_test_write (fixture->routines, name, "[]", -1);
  reopen_store (fixture);
  assert_problem (fixture, second);
  reopen_store (fixture);
  assert_no_problems (fixture);
}

/* Edits wait for more of them, but not for long, and not when the program ends. */
static void
test_saves_later (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add_routine (fixture, "One");
  g_autofree char *name = get_file_name (routine);
  g_autoptr (GBytes) before = rs_test_read (fixture->routines, name);
  g_autoptr (GBytes) at_once = NULL;
  g_autoptr (GBytes) later = NULL;

  g_assert_true (rs_routine_rename (routine, "Two"));
  at_once = rs_test_read (fixture->routines, name);
  g_assert_true (g_bytes_equal (before, at_once));
  while (later == NULL || g_bytes_equal (before, later))
    {
      g_main_context_iteration (NULL, TRUE);
      g_clear_pointer (&later, g_bytes_unref);
      later = rs_test_read (fixture->routines, name);
    }

  g_assert_true (rs_routine_rename (routine, "Three"));
  reopen_store (fixture);
  assert_names (fixture, READY_MADE ", Three");
}

static void
test_backup (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add_routine (fixture, "One");
  g_autofree char *name = get_file_name (routine);

  g_assert_true (rs_routine_rename (routine, "Two"));
  rs_store_flush (fixture->store);
  g_assert_true (rs_routine_rename (routine, "Three"));
  rs_store_flush (fixture->store);
  rs_test_write (fixture->routines, name, "", 0);
  reopen_store (fixture);

  assert_names (fixture, READY_MADE ", Two");
  assert_problem (fixture, "the file is empty");
  assert_problem (fixture, "version before the last change was restored");
  reopen_store (fixture);
  assert_names (fixture, READY_MADE ", Two");
  assert_no_problems (fixture);
}

static void
test_newer_version (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add_routine (fixture, "Mine");
  g_autofree char *name = get_file_name (routine);
  const char *text = "{\"format\":\"run-strength-routine\",\"version\":2,\"new\":1}";
  g_autoptr (GBytes) left = NULL;

  rs_test_write (fixture->routines, name, text, -1);
  reopen_store (fixture);

  assert_names (fixture, READY_MADE);
  assert_problem (fixture, "newer version of Run Strength");
  left = rs_test_read (fixture->routines, name);
  g_assert_cmpmem (g_bytes_get_data (left, NULL), g_bytes_get_size (left), text, strlen (text));
}

static void
test_other_id (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add_routine (fixture, "Mine");
  g_autofree char *name = get_file_name (routine);
  g_autoptr (GBytes) bytes = rs_test_read (fixture->routines, name);

  rs_test_write (fixture->routines, "00000000-0000-4000-8000-000000000000.json",
                 g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  reopen_store (fixture);

  assert_names (fixture, READY_MADE ", Mine");
  assert_problem (fixture, "00000000-0000-4000-8000-000000000000.json: id: “");
}

/* Names that are not ours are none of our business. */
static void
test_foreign_files (Fixture *fixture, gconstpointer data)
{
  static const char *const names[] = {
    "notes.txt",     "first-three.json", ".hidden.json",
    "x.json",        "copy of.json",     "00000000-0000-4000-8000-00000000000A.json",
    ".rs-notes.tmp", ".rs-1.tmp",        ".json",
  };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    rs_test_write (fixture->routines, names[i], "junk", -1);
  before = rs_test_list (fixture->routines);
  reopen_store (fixture);
  after = rs_test_list (fixture->routines);

  g_assert_cmpstr (before, ==, after);
  assert_no_problems (fixture);
}

static void
test_leftovers (Fixture *fixture, gconstpointer data)
{
  g_autofree char *files = NULL;
  g_autofree char *top = NULL;

  rs_test_write (fixture->routines, ".rs-A1b2C3.tmp", "half", -1);
  rs_test_write (fixture->directory, ".rs-zzzzzz.tmp", "half", -1);
  reopen_store (fixture);

  files = rs_test_list (fixture->routines);
  top = rs_test_list (fixture->directory);
  g_assert_cmpstr (files, ==, "");
  g_assert_cmpstr (top, ==, "routines");
}

static void
on_problem_cb (RsStore *store, const char *message, guint *n)
{
  (*n)++;
}

/* A file stands where the directory should be: nothing can be saved until it is gone. */
static void
test_failed_save (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = NULL;
  RsRoutine *routine;
  RsRoutine *other;
  guint n = 0;

  g_signal_connect (fixture->store, "problem", G_CALLBACK (on_problem_cb), &n);
  rs_test_write (fixture->directory, "routines", "in the way", -1);
  routine = add_routine (fixture, "Mine");
  g_assert_cmpuint (n, ==, 1);
  assert_problem (fixture, "The routine “Mine” could not be saved");

  /* The same trouble is told once, however often it is met. */
  g_assert_true (rs_sample_edit_move (routine, 0, 1, "Plank"));
  g_assert_true (rs_routine_undo (routine));
  g_assert_cmpuint (n, ==, 1);

  /* What could not be saved goes with whatever is saved next. */
  g_assert_cmpint (g_remove (fixture->routines), ==, 0);
  other = add_routine (fixture, "Other");
  g_assert_true (rs_routine_rename (other, "Yet another"));
  g_assert_cmpuint (n, ==, 1);
  id = g_strdup (rs_routine_get_id (routine));
  reopen_store (fixture);
  g_assert_nonnull (rs_store_lookup_routine (fixture->store, id));
  assert_names (fixture, READY_MADE ", Mine, Yet another");
}

/* At the end there is one more try. */
static void
test_save_at_the_end (Fixture *fixture, gconstpointer data)
{
  rs_test_write (fixture->directory, "routines", "in the way", -1);
  add_routine (fixture, "Mine");
  g_assert_cmpint (g_remove (fixture->routines), ==, 0);
  reopen_store (fixture);
  assert_names (fixture, READY_MADE ", Mine");
}

/* What the reader would refuse is not written, and what was there stays. */
static void
test_unwritable_name (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add_routine (fixture, "Mine");
  g_autofree char *long_name = g_strnfill (201, 'x');

  add_routine (fixture, long_name);
  assert_problem (fixture, "name: the text is too long");
  g_assert_true (rs_routine_rename (routine, ""));
  rs_store_flush (fixture->store);
  assert_problem (fixture, "name: the text is empty");
  reopen_store (fixture);
  assert_names (fixture, READY_MADE ", Mine");
}

static void
test_many (Fixture *fixture, gconstpointer data)
{
  gint64 start;

  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *name = g_strdup_printf ("%03u", (i * 37) % 200);

      add_routine (fixture, name);
    }

  start = g_get_monotonic_time ();
  reopen_store (fixture);
  g_test_message ("200 routines in %.1f ms", (double) (g_get_monotonic_time () - start) / 1000);
  g_assert_cmpuint (g_list_model_get_n_items (rs_store_get_routines (fixture->store)), ==, 208);
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

  add_test ("/store/content", test_content);
  add_test ("/store/content-is-complete", test_content_is_complete);
  add_test ("/store/nothing-is-made", test_nothing_is_made);
  add_test ("/store/routine-is-kept", test_routine_is_kept);
  add_test ("/store/edits-are-kept", test_edits_are_kept);
  add_test ("/store/order", test_order);
  add_test ("/store/remove-and-restore", test_remove_and_restore);
  add_test ("/store/set-aside", test_set_aside);
  add_test ("/store/saves-later", test_saves_later);
  add_test ("/store/backup", test_backup);
  add_test ("/store/newer-version", test_newer_version);
  add_test ("/store/other-id", test_other_id);
  add_test ("/store/foreign-files", test_foreign_files);
  add_test ("/store/leftovers", test_leftovers);
  add_test ("/store/failed-save", test_failed_save);
  add_test ("/store/save-at-the-end", test_save_at_the_end);
  add_test ("/store/unwritable-name", test_unwritable_name);
  add_test ("/store/many", test_many);

  return g_test_run ();
}
