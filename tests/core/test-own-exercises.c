/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-own-exercises.h"
#include "core/store/rs-store.h"

#include "support/rs-list-validator.h"
#include "support/rs-notify-counter.h"
#include "support/rs-own-store.h"
#include "support/rs-picture-samples.h"
#include "support/rs-samples.h"
#include "support/rs-test-files.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

static RsExercise *
add (RsOwnStore *fixture, const char *name)
{
  return rs_store_add_exercise (fixture->store, rs_own_store_make_facts (name));
}

/* @n exercises, as an import has them; the pad makes files large. */
static GPtrArray *
make_many (guint n, gsize pad)
{
  GPtrArray *exercises = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("Import %04u", i);
      RsExerciseFacts *facts = rs_own_store_make_facts (name);

      g_clear_pointer (&facts->id, g_free);
      facts->id = g_uuid_string_random ();
      facts->own = TRUE;
      g_clear_pointer (&facts->breathing, g_free);
      facts->breathing = g_strnfill (pad, 'x');
      g_ptr_array_add (exercises, rs_exercise_new (facts));
    }

  return exercises;
}

static guint
count_files (RsOwnStore *fixture, const char *part)
{
  g_autofree char *names = rs_test_find (fixture->folder, part);
  g_auto (GStrv) list = g_strsplit (names, " ", -1);

  return *names != '\0' ? g_strv_length (list) : 0;
}

static void
test_round_trip (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (fixture->catalogue));
  RsExercise *exercise = add (fixture, "Mine");
  g_autofree char *id = g_strdup (rs_exercise_get_id (exercise));
  const RsExerciseFacts *facts;

  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  g_assert_true (g_uuid_string_is_valid (id));
  g_clear_pointer (&validator, rs_list_validator_free);

  rs_own_store_reopen (fixture);
  rs_own_store_assert_no_problems (fixture);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 1);
  facts = rs_exercise_get_facts (rs_catalogue_lookup (fixture->catalogue, id));
  g_assert_cmpstr (facts->name, ==, "Mine");
  g_assert_true (facts->own);
  g_assert_cmpint (facts->added, ==, RS_OWN_STORE_NOW);
  g_assert_cmpstr (facts->steps[1], ==, "Come up.");
}

static void
test_change (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (RsExercise) before = g_object_ref (add (fixture, "Mine"));
  RsExercise *after =
      rs_store_change_exercise (fixture->store, before, rs_own_store_make_facts ("Other"));
  const char *id = rs_exercise_get_id (before);

  g_assert_cmpstr (rs_exercise_get_id (after), ==, id);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 1);
  rs_own_store_reopen (fixture);
  g_assert_cmpstr (rs_catalogue_get_name (fixture->catalogue, id), ==, "Other");

  rs_store_restore_exercise (fixture->store, before);
  rs_own_store_reopen (fixture);
  g_assert_cmpstr (rs_catalogue_get_name (fixture->catalogue, id), ==, "Mine");
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 1);
}

static void
test_remove (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (RsExercise) exercise = g_object_ref (add (fixture, "Mine"));
  const char *id = rs_exercise_get_id (exercise);

  rs_store_remove_exercise (fixture->store, exercise);
  g_assert_null (rs_catalogue_lookup (fixture->catalogue, id));
  g_assert_cmpstr (rs_catalogue_get_name (fixture->catalogue, id), ==, id);
  g_assert_cmpuint (count_files (fixture, ""), ==, 0);

  rs_store_restore_exercise (fixture->store, exercise);
  rs_own_store_reopen (fixture);
  g_assert_cmpstr (rs_catalogue_get_name (fixture->catalogue, id), ==, "Mine");
}

static void
test_content_stays (RsOwnStore *fixture, gconstpointer data)
{
  RsExercise *plank = rs_catalogue_lookup (fixture->catalogue, "plank");
  g_autoptr (GPtrArray) exercises = g_ptr_array_new ();

  g_ptr_array_add (exercises, plank);
  rs_store_remove_exercises (fixture->store, exercises);
  rs_store_add_exercises (fixture->store, exercises);
  g_assert_true (rs_catalogue_lookup (fixture->catalogue, "plank") == plank);
  g_assert_cmpuint (count_files (fixture, ""), ==, 0);
}

static void
test_quarantine (RsOwnStore *fixture, gconstpointer data)
{
  RsExercise *exercise = add (fixture, "Mine");
  g_autofree char *name = g_strconcat (rs_exercise_get_id (exercise), ".json", NULL);
  g_autofree char *aside = NULL;

  rs_test_write (fixture->folder, name, "{", -1);
  rs_test_write (fixture->folder, "notes.txt", "mine", -1);
  rs_own_store_reopen (fixture);
  rs_own_store_assert_problem (fixture, "The file was kept as");
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 0);
  aside = rs_test_find (fixture->folder, ".unreadable-20261122T140503");
  g_assert_true (g_str_has_prefix (aside, name));
  g_assert_cmpuint (count_files (fixture, "notes.txt"), ==, 1);
}

/* What was there before the last change is taken when that is damaged. */
static void
test_backup (RsOwnStore *fixture, gconstpointer data)
{
  RsExercise *exercise = add (fixture, "Mine");
  g_autofree char *id = g_strdup (rs_exercise_get_id (exercise));
  g_autofree char *name = g_strconcat (id, ".json", NULL);

  rs_store_change_exercise (fixture->store, exercise, rs_own_store_make_facts ("Other"));
  rs_test_write (fixture->folder, name, "{", -1);
  rs_own_store_reopen (fixture);
  rs_own_store_assert_problem (fixture, "was restored");
  g_assert_cmpstr (rs_catalogue_get_name (fixture->catalogue, id), ==, "Mine");
}

/* A file under another name than its id, and one of a newer version. */
static void
test_strangers (RsOwnStore *fixture, gconstpointer data)
{
  RsExercise *exercise = add (fixture, "Mine");
  g_autofree char *name = g_strconcat (rs_exercise_get_id (exercise), ".json", NULL);
  g_autoptr (GBytes) bytes = rs_test_read (fixture->folder, name);

  rs_test_write (fixture->folder, "00000000-0000-4000-8000-000000000001.json",
                 g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  rs_test_write (fixture->folder, "import-00000000-0000-4000-8000-000000000002.json",
                 "{\"format\":\"run-strength-exercises\",\"version\":2,\"exercises\":[]}", -1);
  rs_own_store_reopen (fixture);
  rs_own_store_assert_problem (fixture, "is not what the file is called");
  rs_own_store_assert_problem (fixture, "newer version");
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 1);
  g_assert_cmpuint (count_files (fixture, "unreadable"), ==, 1);
}

static void
test_disk_full (RsOwnStore *fixture, gconstpointer data)
{
  static const struct rlimit limit = { 10, 10 };
  static const struct rlimit plenty = { 10000000, RLIM_INFINITY };
  struct rlimit soft = { limit.rlim_cur, plenty.rlim_max };
  RsExercise *exercise;
  g_autofree char *id = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &soft), ==, 0);
  exercise = add (fixture, "Mine");
  id = g_strdup (rs_exercise_get_id (exercise));
  rs_own_store_assert_problem (fixture, "The exercise “Mine” could not be saved.");
  g_assert_cmpuint (count_files (fixture, ""), ==, 0);

  /* The next change saves what could not be before. */
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &plenty), ==, 0);
  add (fixture, "Other");
  rs_own_store_reopen (fixture);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 2);
  g_assert_cmpstr (rs_catalogue_get_name (fixture->catalogue, id), ==, "Mine");
}

static void
test_unwritable (RsOwnStore *fixture, gconstpointer data)
{
  g_autofree char *name = g_strnfill (81, 'x');

  add (fixture, name);
  rs_own_store_assert_problem (fixture, "name: the text is too long");
  rs_own_store_reopen (fixture);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 0);
}

static void
test_few_at_once (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) exercises = make_many (RS_OWN_EXERCISES_MAX_FILES, 10);

  rs_store_add_exercises (fixture->store, exercises);
  g_assert_cmpuint (count_files (fixture, ".json"), ==, RS_OWN_EXERCISES_MAX_FILES);
  rs_store_remove_exercises (fixture->store, exercises);
  g_assert_cmpuint (count_files (fixture, ""), ==, 0);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 0);
}

/* One file, one signal; what is changed has its own, and taking it out takes it out of both. */
static void
test_shelf (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) exercises = make_many (20, 10);
  g_autoptr (GPtrArray) again = NULL;
  g_autoptr (RsListValidator) validator = rs_list_validator_new (G_LIST_MODEL (fixture->catalogue));
  const char *id = rs_exercise_get_id (exercises->pdata[7]);

  rs_list_validator_allow_wide_spans (validator);
  rs_store_add_exercises (fixture->store, exercises);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  g_clear_pointer (&validator, rs_list_validator_free);
  g_assert_cmpuint (count_files (fixture, ""), ==, 1);

  rs_own_store_reopen (fixture);
  rs_own_store_assert_no_problems (fixture);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 20);
  rs_store_change_exercise (fixture->store, rs_catalogue_lookup (fixture->catalogue, id),
                            rs_own_store_make_facts ("Changed"));
  rs_own_store_reopen (fixture);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 20);
  g_assert_cmpstr (rs_catalogue_get_name (fixture->catalogue, id), ==, "Changed");

  rs_store_remove_exercise (fixture->store, rs_catalogue_lookup (fixture->catalogue, id));
  rs_own_store_reopen (fixture);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 19);
  g_assert_null (rs_catalogue_lookup (fixture->catalogue, id));

  again = make_many (2, 1);
  rs_store_add_exercises (fixture->store, again);
  validator = rs_list_validator_new (G_LIST_MODEL (fixture->catalogue));
  rs_list_validator_allow_wide_spans (validator);
  rs_store_remove_exercises (fixture->store, exercises);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  rs_list_validator_check (validator);
  g_clear_pointer (&validator, rs_list_validator_free);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 2);
  g_assert_cmpuint (count_files (fixture, "import-"), ==, 0);
}

static void
test_shelf_of_strangers (RsOwnStore *fixture, gconstpointer data)
{
  rs_test_write (fixture->folder, "import-00000000-0000-4000-8000-000000000002.json",
                 "{\"format\":\"run-strength-exercises\",\"version\":1,\"exercises\":["
                 "{\"id\":\"plank\",\"name\":\"x\",\"pattern\":\"squat\",\"position\":\"prone\","
                 "\"level\":\"beginner\",\"muscles\":{\"primary\":[\"quads\"],\"secondary\":[]},"
                 "\"equipment\":{\"needs\":[],\"optional\":[]},\"measure\":\"reps\","
                 "\"per-side\":false,\"dose\":{\"sets\":1,\"reps\":1,\"rest\":0}}]}",
                 -1);
  rs_own_store_reopen (fixture);
  rs_own_store_assert_problem (fixture, "exercises[0].id: “plank” is not a UUID");
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 0);
}

/* Many are written in a thread, and all of it is there whenever the program ends. */
static void
test_many (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) exercises = make_many (6000, 200);
  g_autoptr (GPtrArray) some = g_ptr_array_new ();
  gint64 start = g_get_monotonic_time ();

  rs_store_add_exercises (fixture->store, exercises);
  g_test_message ("6000 added in %.0f ms", (double) (g_get_monotonic_time () - start) / 1000);
  start = g_get_monotonic_time ();
  rs_store_remove_exercise (fixture->store, exercises->pdata[0]);
  g_test_message ("one removed in %.0f ms", (double) (g_get_monotonic_time () - start) / 1000);
  rs_own_store_reopen (fixture);
  rs_own_store_assert_no_problems (fixture);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 5999);

  /* Fewer than go to the thread, while it is writing. */
  rs_store_remove_exercise (fixture->store, exercises->pdata[1]);
  for (guint i = 0; i < 5500; i++)
    g_ptr_array_add (some, exercises->pdata[i]);
  rs_store_remove_exercises (fixture->store, some);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  rs_own_store_reopen (fixture);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 500);
}

/* Undone while the thread is writing: the file does not come back. */
static void
test_many_undone (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) exercises = make_many (5000, 100);

  rs_store_add_exercises (fixture->store, exercises);
  rs_store_remove_exercises (fixture->store, exercises);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  rs_own_store_reopen (fixture);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 0);
  g_assert_cmpuint (count_files (fixture, ""), ==, 0);
}

/* Large files are read in a thread, and come in all at once. */
static void
test_thread (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) exercises = make_many (600, 3000);
  const char *changed = rs_exercise_get_id (exercises->pdata[7]);
  const char *removed = rs_exercise_get_id (exercises->pdata[8]);
  g_autoptr (RsListValidator) validator = NULL;
  g_autoptr (RsNotifyCounter) counter = NULL;
  RsExercise *single;

  rs_store_add_exercises (fixture->store, exercises);
  single = rs_store_change_exercise (fixture->store, exercises->pdata[7],
                                     rs_own_store_make_facts ("Changed"));
  g_assert_cmpstr (rs_exercise_get_id (single), ==, changed);
  rs_store_change_exercise (fixture->store, exercises->pdata[8],
                            rs_own_store_make_facts ("Removed"));
  g_assert_finalize_object (fixture->store);

  rs_own_store_open (fixture);
  g_assert_true (rs_store_get_loading (fixture->store));
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 2);
  counter = rs_notify_counter_new (fixture->store);
  validator = rs_list_validator_new (G_LIST_MODEL (fixture->catalogue));
  rs_list_validator_allow_wide_spans (validator);

  /* Taken out before the file that has it too has come. */
  rs_store_remove_exercise (fixture->store, rs_catalogue_lookup (fixture->catalogue, removed));
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  rs_own_store_wait (fixture);
  g_assert_cmpuint (rs_list_validator_steal_n_signals (validator), ==, 1);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "loading"), ==, 1);
  g_clear_pointer (&validator, rs_list_validator_free);
  g_clear_pointer (&counter, rs_notify_counter_free);

  g_assert_cmpuint (rs_own_store_count (fixture), ==, 599);
  g_assert_cmpstr (rs_catalogue_get_name (fixture->catalogue, changed), ==, "Changed");
  g_assert_null (rs_catalogue_lookup (fixture->catalogue, removed));
  rs_own_store_reopen (fixture);
  rs_own_store_assert_no_problems (fixture);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 599);
  g_assert_null (rs_catalogue_lookup (fixture->catalogue, removed));
}

/* The program ends while the thread still reads. */
static void
test_thread_left (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) exercises = make_many (600, 3000);

  rs_store_add_exercises (fixture->store, exercises);
  g_assert_finalize_object (fixture->store);
  rs_own_store_open (fixture);
  g_assert_true (rs_store_get_loading (fixture->store));
  g_assert_finalize_object (fixture->store);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  rs_own_store_open (fixture);
  rs_own_store_wait (fixture);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 600);
}

static void
test_thread_quarantine (RsOwnStore *fixture, gconstpointer data)
{
  g_autofree char *text = g_strnfill (RS_OWN_EXERCISES_MAX_AT_ONCE + 1, '[');

  rs_test_write (fixture->folder, "import-00000000-0000-4000-8000-000000000002.json", text, -1);
  rs_own_store_reopen (fixture);
  rs_own_store_assert_problem (fixture, "The file was kept as");
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 0);
  g_assert_cmpuint (count_files (fixture, "unreadable"), ==, 1);
}

static char *
list_pictures (RsOwnStore *fixture)
{
  g_autofree char *folder = g_build_filename (fixture->directory, "pictures", NULL);

  return rs_test_list (folder);
}

static RsExerciseFacts *
make_pictured (RsOwnStore *fixture, const char *name)
{
  g_autoptr (GBytes) picture = rs_sample_picture (RS_PICTURE_PNG, 40, 30);
  RsExerciseFacts *facts = rs_own_store_make_facts (name);

  facts->picture = rs_store_add_picture_bytes (fixture->store, picture, NULL);
  g_assert_nonnull (facts->picture);
  return facts;
}

/* A picture stays until the next start, so that one can undo, and is let go then. */
static void
test_pictures (RsOwnStore *fixture, gconstpointer data)
{
  RsExercise *kept = rs_store_add_exercise (fixture->store, make_pictured (fixture, "Kept"));
  RsExercise *gone = rs_store_add_exercise (fixture->store, make_pictured (fixture, "Gone"));
  g_autofree char *name = g_strdup (rs_exercise_get_facts (kept)->picture);
  g_autofree char *gone_name = g_strdup (rs_exercise_get_facts (gone)->picture);
  g_autofree char *path = rs_store_find_picture (fixture->store, name);
  g_autofree char *gone_path = NULL;
  g_autofree char *left = NULL;

  g_assert_nonnull (path);
  rs_store_remove_exercise (fixture->store, gone);
  gone_path = rs_store_find_picture (fixture->store, gone_name);
  g_assert_nonnull (gone_path);

  rs_own_store_reopen (fixture);
  left = list_pictures (fixture);
  g_assert_cmpstr (left, ==, name);
}

/* While some file cannot be read, nobody knows what it names. */
static void
test_pictures_of_unreadable (RsOwnStore *fixture, gconstpointer data)
{
  RsExercise *exercise = rs_store_add_exercise (fixture->store, make_pictured (fixture, "Mine"));
  g_autofree char *picture = g_strdup (rs_exercise_get_facts (exercise)->picture);
  g_autofree char *name = g_strconcat (rs_exercise_get_id (exercise), ".json", NULL);

  rs_test_write (fixture->folder, name, "{", -1);
  for (int start = 0; start < 2; start++)
    {
      g_autofree char *left = NULL;

      rs_own_store_reopen (fixture);
      left = list_pictures (fixture);
      g_assert_cmpstr (left, ==, picture);
    }
}

static void
add_test (const char *path, void (*test) (RsOwnStore *fixture, gconstpointer data))
{
  g_test_add (path, RsOwnStore, NULL, rs_own_store_set_up, test, rs_own_store_tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_test ("/own-exercises/round-trip", test_round_trip);
  add_test ("/own-exercises/change", test_change);
  add_test ("/own-exercises/remove", test_remove);
  add_test ("/own-exercises/content-stays", test_content_stays);
  add_test ("/own-exercises/quarantine", test_quarantine);
  add_test ("/own-exercises/backup", test_backup);
  add_test ("/own-exercises/strangers", test_strangers);
  add_test ("/own-exercises/disk-full", test_disk_full);
  add_test ("/own-exercises/unwritable", test_unwritable);
  add_test ("/own-exercises/few-at-once", test_few_at_once);
  add_test ("/own-exercises/shelf", test_shelf);
  add_test ("/own-exercises/shelf-of-strangers", test_shelf_of_strangers);
  add_test ("/own-exercises/many", test_many);
  add_test ("/own-exercises/many-undone", test_many_undone);
  add_test ("/own-exercises/thread", test_thread);
  add_test ("/own-exercises/thread-left", test_thread_left);
  add_test ("/own-exercises/thread-quarantine", test_thread_quarantine);
  add_test ("/own-exercises/pictures", test_pictures);
  add_test ("/own-exercises/pictures-of-unreadable", test_pictures_of_unreadable);

  return g_test_run ();
}
