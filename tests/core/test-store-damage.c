/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-store.h"

#include "support/rs-frozen-clock.h"
#include "support/rs-store-samples.h"
#include "support/rs-test-files.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/*
 * A user's directory in which one file is no good, for each kind of file that is in it: the rest
 * works on, the user is told, and nothing is lost.
 */

#define NOW (G_GINT64_CONSTANT (1795356303) * G_USEC_PER_SEC) /* 2026-11-22T14:05:03Z */

#define ROUTINE "00000000-0000-4000-8000-000000000001.json"
#define WORKOUT "00000000-0000-4000-8000-000000000002.json"
#define JOURNAL "session.journal"
#define BAD_ROUTINE "00000000-0000-4000-8000-00000000000a.json"
#define BAD_WORKOUT "00000000-0000-4000-8000-00000000000b.json"

typedef struct
{
  RsFileKind kind;
  char *directory; /* of the user */
  char *folder;    /* in which the bad file is */
  const char *name;
  char *path;
} Fixture;

static void
write_sample (Fixture *fixture, RsFileKind kind, const char *folder, const char *name)
{
  g_autofree char *directory = g_build_filename (fixture->directory, folder, NULL);
  g_autofree char *text = rs_sample_file (kind);

  rs_test_write (directory, name, text, -1);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  static const char *const folders[] = {
    [RS_FILE_ROUTINE] = "routines", [RS_FILE_WORKOUT] = "workouts", [RS_FILE_JOURNAL] = ""
  };
  static const char *const names[] = {
    [RS_FILE_ROUTINE] = BAD_ROUTINE, [RS_FILE_WORKOUT] = BAD_WORKOUT, [RS_FILE_JOURNAL] = JOURNAL
  };

  fixture->kind = GPOINTER_TO_UINT (data);
  fixture->directory = rs_test_make_directory ();
  fixture->folder = g_build_filename (fixture->directory, folders[fixture->kind], NULL);
  fixture->name = names[fixture->kind];
  fixture->path = g_build_filename (fixture->folder, fixture->name, NULL);

  write_sample (fixture, RS_FILE_ROUTINE, "routines", ROUTINE);
  write_sample (fixture, RS_FILE_WORKOUT, "workouts", WORKOUT);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->path, g_free);
  g_clear_pointer (&fixture->folder, g_free);
  g_clear_pointer (&fixture->directory, rs_test_free_directory);
}

/* Starts the program, so to say; gives the problems, one a line. */
static char *
start (Fixture *fixture)
{
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (NOW);
  g_autoptr (RsStore) store = rs_store_new (fixture->directory, RS_CLOCK (clock));
  g_autoptr (RsSession) session = NULL;
  g_auto (GStrv) problems = NULL;

  rs_store_load (store);
  session = rs_store_recover_session (store);
  g_assert_null (session);
  g_assert_nonnull (rs_store_lookup_routine (store, "00000000-0000-4000-8000-000000000001"));
  g_assert_nonnull (rs_store_lookup_routine (store, "first-three"));
  g_assert_cmpuint (g_list_model_get_n_items (rs_store_get_routines (store)), ==, 9);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rs_store_get_log (store))), ==, 1);

  problems = rs_store_dup_problems (store);
  return g_strjoinv ("\n", problems);
}

/* Tells once, keeps the thing under another name, and is quiet from then on. */
static char *
check_quarantined (Fixture *fixture)
{
  g_autofree char *problems = start (fixture);
  g_autofree char *again = start (fixture);
  g_autofree char *aside = g_strconcat (fixture->name, ".unreadable-20261122T140503", NULL);
  g_autofree char *aside_path = g_build_filename (fixture->folder, aside, NULL);

  if (!g_str_has_prefix (problems, fixture->name) || strstr (problems, aside) == NULL)
    g_error ("%s does not name the file", problems);
  g_assert_null (strchr (problems, '\n'));
  g_assert_cmpstr (again, ==, "");
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK));
  return g_steal_pointer (&aside_path);
}

static void
check_bytes (Fixture *fixture, const char *data, gsize length)
{
  g_autofree char *aside = NULL;
  g_autofree char *kept = NULL;
  gsize kept_length;

  rs_test_write (fixture->folder, fixture->name, data, (gssize) length);
  aside = check_quarantined (fixture);
  g_assert_true (g_file_get_contents (aside, &kept, &kept_length, NULL));
  g_assert_cmpmem (kept, kept_length, data, length);
  g_assert_cmpint (g_remove (aside), ==, 0);
}

static void
test_bytes (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = {
    "",
    "\n",
    "null",
    "[]",
    "{}",
    "\xFF\xFE\xFD",
    "\xEF\xBB\xBF{}",
    "{\"format\": \"run-strength-exercise\", \"version\": 1}",
    "{\"format\": \"something-else\", \"version\": 1}",
    "{\"format\": \"a\\u0000b\"}",
    "{\"format\": 1e9999}",
    "<html></html>",
  };
  g_autofree char *deep = g_strnfill (500000, '[');
  g_autofree char *zeros = g_malloc0 (4096);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    check_bytes (fixture, texts[i], strlen (texts[i]));
  check_bytes (fixture, deep, strlen (deep));
  check_bytes (fixture, zeros, 4096);
}

/* Cut at every byte; of a journal the first line, as the others may be missing. */
static void
test_truncated (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = rs_sample_file (fixture->kind);
  const char *end = fixture->kind == RS_FILE_JOURNAL ? strchr (text, '\n') : strrchr (text, '}');
  gsize step = g_test_slow () ? 1 : 7;

  for (gsize length = 0; length < (gsize) (end - text); length += step)
    check_bytes (fixture, text, length);
}

/* Larger than anything honest: not read at all, and kept. */
static void
test_huge (Fixture *fixture, gconstpointer data)
{
  g_autofree char *aside = NULL;
  GStatBuf info;

  rs_test_write (fixture->folder, fixture->name, "{", -1);
  g_assert_cmpint (truncate (fixture->path, 100 * 1000 * 1000), ==, 0);
  aside = check_quarantined (fixture);
  g_assert_cmpint (g_stat (aside, &info), ==, 0);
  g_assert_cmpint (info.st_size, ==, 100 * 1000 * 1000);
}

static void
test_directory (Fixture *fixture, gconstpointer data)
{
  g_autofree char *aside = NULL;
  g_autoptr (GBytes) inside = NULL;

  rs_test_write (fixture->path, "inside", "precious", -1);
  aside = check_quarantined (fixture);
  inside = rs_test_read (aside, "inside");
  g_assert_nonnull (inside);
}

static void
test_pipe (Fixture *fixture, gconstpointer data)
{
  g_autofree char *aside = NULL;

  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  aside = check_quarantined (fixture);
}

/* The link is set aside; what it points to stays as it was. */
static void
test_link (Fixture *fixture, gconstpointer data)
{
  g_autofree char *aside = NULL;
  g_autofree char *target = NULL;
  g_autoptr (GBytes) elsewhere = NULL;

  rs_test_write (fixture->directory, "elsewhere", "precious", -1);
  target = g_build_filename (fixture->directory, "elsewhere", NULL);
  g_assert_cmpint (symlink (target, fixture->path), ==, 0);
  aside = check_quarantined (fixture);
  g_assert_true (g_file_test (aside, G_FILE_TEST_IS_SYMLINK));
  elsewhere = rs_test_read (fixture->directory, "elsewhere");
  g_assert_cmpuint (g_bytes_get_size (elsewhere), ==, 8);
}

static void
test_newer (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = rs_sample_file (fixture->kind);
  g_autofree char *problems = NULL;
  g_autofree char *again = NULL;
  g_autoptr (GBytes) left = NULL;
  char *version = strstr (text, "\"version\"");

  version = strchr (version, '1');
  *version = '9';
  rs_test_write (fixture->folder, fixture->name, text, -1);
  problems = start (fixture);
  again = start (fixture);
  g_assert_nonnull (strstr (problems, "was made by a newer version of Run Strength"));
  g_assert_true (g_str_has_prefix (problems, fixture->name));
  g_assert_cmpstr (problems, ==, again);

  left = rs_test_read (fixture->folder, fixture->name);
  g_assert_cmpmem (g_bytes_get_data (left, NULL), g_bytes_get_size (left), text, strlen (text));
}

/* Where a folder should be there is something else. */
static void
test_no_folder (void)
{
  g_autoptr (RsFrozenClock) clock = rs_frozen_clock_new (NOW);
  char *directory = rs_test_make_directory ();

  rs_test_write (directory, "routines", "", 0);
  rs_test_write (directory, "workouts", "", 0);

  {
    g_autoptr (RsStore) store = rs_store_new (directory, RS_CLOCK (clock));
    g_auto (GStrv) problems = NULL;

    rs_store_load (store);
    problems = rs_store_dup_problems (store);
    g_assert_cmpuint (g_strv_length (problems), ==, 2);
    g_assert_nonnull (rs_store_lookup_routine (store, "first-three"));
  }

  rs_test_free_directory (directory);
}

static void
add_tests (const char *name, void (*test) (Fixture *fixture, gconstpointer data))
{
  static const struct
  {
    RsFileKind kind;
    const char *name;
  } kinds[] = {
    { RS_FILE_ROUTINE, "routine" },
    { RS_FILE_WORKOUT, "workout" },
    { RS_FILE_JOURNAL, "journal" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/damage/%s/%s", kinds[i].name, name);

      g_test_add (path, Fixture, GUINT_TO_POINTER (kinds[i].kind), set_up, test, tear_down);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_tests ("bytes", test_bytes);
  add_tests ("truncated", test_truncated);
  add_tests ("huge", test_huge);
  add_tests ("directory", test_directory);
  add_tests ("pipe", test_pipe);
  add_tests ("link", test_link);
  add_tests ("newer", test_newer);
  g_test_add_func ("/store/damage/no-folder", test_no_folder);

  return g_test_run ();
}
