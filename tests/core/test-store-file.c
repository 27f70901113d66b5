/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-file.h"

#include "base/common/rs-error.h"
#include "core/store/rs-quarantine.h"

#include "support/rs-test-files.h"

#include <glib/gstdio.h>
#include <linux/capability.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define NOW (G_GINT64_CONSTANT (1795356303) * G_USEC_PER_SEC) /* 2026-11-22T14:05:03Z */

typedef struct
{
  char *directory;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->directory = rs_test_make_directory ();
  fixture->path = g_build_filename (fixture->directory, "x.json", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->path, g_free);
  g_clear_pointer (&fixture->directory, rs_test_free_directory);
}

static void
assert_content (Fixture *fixture, const char *name, const char *expected)
{
  g_autoptr (GBytes) bytes = rs_test_read (fixture->directory, name);

  g_assert_nonnull (bytes);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), expected,
                   strlen (expected));
}

static void
assert_files (Fixture *fixture, const char *expected)
{
  g_autofree char *names = rs_test_list (fixture->directory);

  g_assert_cmpstr (names, ==, expected);
}

static void
write_ok (Fixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (rs_file_write (fixture->path, text, &error));
  g_assert_no_error (error);
}

static void
assert_refused (Fixture *fixture, gsize max_bytes, RsError code, const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rs_file_read (fixture->path, max_bytes, &error));
  g_assert_error (error, RS_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_read (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) empty = NULL;
  g_autoptr (GError) error = NULL;

  assert_refused (fixture, 10, RS_ERROR_IO, "x.json: No such file or directory");

  rs_test_write (fixture->directory, "x.json", "0123456789", -1);
  bytes = rs_file_read (fixture->path, 10, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), ==, 10);
  assert_refused (fixture, 9, RS_ERROR_TOO_LARGE, "x.json: the file is larger than 9 bytes");

  rs_test_write (fixture->directory, "x.json", "", 0);
  empty = rs_file_read (fixture->path, 10, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (empty), ==, 0);
}

/* 100 GB that take no room; it would be noticed if they were read. */
static void
test_read_huge (Fixture *fixture, gconstpointer data)
{
  rs_test_write (fixture->directory, "x.json", "{", -1);
  g_assert_cmpint (truncate (fixture->path, (off_t) 100 * 1000 * 1000 * 1000), ==, 0);
  assert_refused (fixture, 1024 * 1024, RS_ERROR_TOO_LARGE,
                  "x.json: the file is larger than 1.0\302\240MiB");
}

/* Neither a wait nor a crash; and nothing behind a link is touched. */
static void
test_not_plain (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  assert_refused (fixture, 10, RS_ERROR_KIND, "x.json: this is not a plain file");
  g_remove (fixture->path);

  g_assert_cmpint (g_mkdir (fixture->path, 0700), ==, 0);
  assert_refused (fixture, 10, RS_ERROR_KIND, "x.json: this is not a plain file");
  g_remove (fixture->path);

  rs_test_write (fixture->directory, "real", "12", -1);
  g_assert_cmpint (symlink ("real", fixture->path), ==, 0);
  assert_refused (fixture, 10, RS_ERROR_KIND, "x.json: this is not a plain file");
  g_remove (fixture->path);

  g_assert_cmpint (symlink ("/dev/zero", fixture->path), ==, 0);
  assert_refused (fixture, 10, RS_ERROR_KIND, "x.json: this is not a plain file");
  g_remove (fixture->path);

  g_assert_cmpint (symlink ("x.json", fixture->path), ==, 0);
  assert_refused (fixture, 10, RS_ERROR_KIND, "x.json: this is not a plain file");
}

/* Root may read everything, unless this thread gives that up; the kernel's own call, for the C
 * library has none. */
static void
set_capabilities (struct __user_cap_data_struct *data)
{
  struct __user_cap_header_struct header = { _LINUX_CAPABILITY_VERSION_3, 0 };

  g_assert_cmpint (syscall (SYS_capset, &header, data), ==, 0);
}

static void
test_no_permission (Fixture *fixture, gconstpointer data)
{
  struct __user_cap_header_struct header = { _LINUX_CAPABILITY_VERSION_3, 0 };
  struct __user_cap_data_struct before[_LINUX_CAPABILITY_U32S_3], less[_LINUX_CAPABILITY_U32S_3];

  rs_test_write (fixture->directory, "x.json", "12", -1);
  g_assert_cmpint (g_chmod (fixture->path, 0), ==, 0);

  g_assert_cmpint (syscall (SYS_capget, &header, before), ==, 0);
  memcpy (less, before, sizeof less);
  less[0].effective &= ~(1u << CAP_DAC_OVERRIDE | 1u << CAP_DAC_READ_SEARCH);
  set_capabilities (less);
  assert_refused (fixture, 10, RS_ERROR_IO, "x.json: Permission denied");
  set_capabilities (before);
}

static void
test_write (Fixture *fixture, gconstpointer data)
{
  GStatBuf info;

  write_ok (fixture, "one");
  assert_content (fixture, "x.json", "one");
  assert_files (fixture, "x.json");
  g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 07777, ==, 0600);

  write_ok (fixture, "two");
  assert_content (fixture, "x.json", "two");
  assert_content (fixture, "x.json~", "one");
  write_ok (fixture, "three");
  assert_content (fixture, "x.json", "three");
  assert_content (fixture, "x.json~", "two");
  assert_files (fixture, "x.json x.json~");

  g_assert_true (rs_file_replace (fixture->path, "four", NULL));
  assert_content (fixture, "x.json", "four");
  assert_content (fixture, "x.json~", "two");
  write_ok (fixture, "");
  assert_content (fixture, "x.json", "");
}

/* The backup was a second name of the file itself, as a crash between two steps leaves it. */
static void
test_write_over_own_backup (Fixture *fixture, gconstpointer data)
{
  g_autofree char *backup = rs_file_get_backup (fixture->path);

  write_ok (fixture, "one");
  g_assert_cmpint (link (fixture->path, backup), ==, 0);
  write_ok (fixture, "two");
  assert_content (fixture, "x.json", "two");
  assert_content (fixture, "x.json~", "one");
  assert_files (fixture, "x.json x.json~");
}

static void
test_write_makes_directories (Fixture *fixture, gconstpointer data)
{
  g_autofree char *deep = g_build_filename (fixture->directory, "a", "b", "x.json", NULL);
  g_autofree char *parent = g_path_get_dirname (deep);
  g_autoptr (GError) error = NULL;
  GStatBuf info;

  g_assert_true (rs_file_write (deep, "x", &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (parent, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 07777, ==, 0700);
}

static void
test_write_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *below = g_build_filename (fixture->path, "y.json", NULL);
  g_autoptr (GError) error = NULL;

  write_ok (fixture, "one");
  g_assert_false (rs_file_write (below, "two", &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_IO);
  assert_content (fixture, "x.json", "one");

  g_clear_error (&error);
  g_remove (fixture->path);
  g_assert_cmpint (g_mkdir (fixture->path, 0700), ==, 0);
  g_assert_false (rs_file_write (fixture->path, "two", &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_IO);
  assert_files (fixture, "x.json");
}

/* No more than so many bytes may be written: what the disk says when it is full. */
static void
limit_file_size (rlim_t bytes)
{
  struct rlimit limit = { bytes, bytes };

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

static void
test_write_disk_full (Fixture *fixture, gconstpointer data)
{
  static const rlim_t limits[] = { 0, 1, 100, 4096, 9999 };
  g_autofree char *text = g_strnfill (10000, 'x');

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }

  write_ok (fixture, "one");
  write_ok (fixture, "two");
  for (gsize i = G_N_ELEMENTS (limits); i-- > 0;)
    {
      g_autoptr (GError) error = NULL;

      limit_file_size (limits[i]);
      g_assert_false (rs_file_write (fixture->path, text, &error));
      g_assert_error (error, RS_ERROR, RS_ERROR_IO);
      g_assert_true (g_str_has_prefix (error->message, "x.json: "));
      assert_content (fixture, "x.json", "two");
      assert_content (fixture, "x.json~", "one");
      assert_files (fixture, "x.json x.json~");
    }
}

static void
test_set_aside (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;
  g_autofree char *copy = NULL;
  g_autoptr (GError) error = NULL;

  write_ok (fixture, "one");
  first = rs_quarantine_set_aside (fixture->path, NOW, &error);
  g_assert_cmpstr (first, ==, "x.json.unreadable-20261122T140503");
  write_ok (fixture, "two");
  second = rs_quarantine_set_aside (fixture->path, NOW, &error);
  g_assert_cmpstr (second, ==, "x.json.unreadable-20261122T140503-2");
  g_assert_cmpint (g_mkdir (fixture->path, 0700), ==, 0);
  third = rs_quarantine_set_aside (fixture->path, NOW, &error);
  g_assert_cmpstr (third, ==, "x.json.unreadable-20261122T140503-3");
  assert_content (fixture, first, "one");
  assert_content (fixture, second, "two");

  write_ok (fixture, "three");
  copy = rs_quarantine_keep_copy (fixture->path, NOW + G_USEC_PER_SEC, &error);
  g_assert_cmpstr (copy, ==, "x.json.unreadable-20261122T140504");
  g_assert_true (rs_file_replace (fixture->path, "four", &error));
  assert_content (fixture, copy, "three");
  assert_content (fixture, "x.json", "four");
  g_assert_no_error (error);

  g_remove (fixture->path);
  g_assert_null (rs_quarantine_set_aside (fixture->path, NOW, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_IO);
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  write_ok (fixture, "one");
  write_ok (fixture, "two");
  g_assert_true (rs_file_remove (fixture->path, &error));
  g_assert_true (rs_file_remove (fixture->path, &error));
  g_assert_no_error (error);
  assert_files (fixture, "");
}

static void
test_clean_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (fixture->directory, ".rs-folder.tmp", NULL);
  g_autofree char *missing = g_build_filename (fixture->directory, "missing", NULL);

  rs_test_write (fixture->directory, ".rs-aZ09xy.tmp", "half", -1);
  rs_test_write (fixture->directory, ".rs-aZ09xy.tmp~", "no", -1);
  rs_test_write (fixture->directory, ".rs-long-one.tmp", "no", -1);
  rs_test_write (fixture->directory, "x.json", "no", -1);
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  rs_file_clean_up (fixture->directory);
  rs_file_clean_up (missing);
  assert_files (fixture, ".rs-aZ09xy.tmp~ .rs-folder.tmp .rs-long-one.tmp x.json");
}

static void
add_test (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_test ("/store/file/read", test_read);
  add_test ("/store/file/read-huge", test_read_huge);
  add_test ("/store/file/not-plain", test_not_plain);
  add_test ("/store/file/no-permission", test_no_permission);
  add_test ("/store/file/write", test_write);
  add_test ("/store/file/write-over-own-backup", test_write_over_own_backup);
  add_test ("/store/file/write-makes-directories", test_write_makes_directories);
  add_test ("/store/file/write-refused", test_write_refused);
  add_test ("/store/file/write-disk-full", test_write_disk_full);
  add_test ("/store/file/set-aside", test_set_aside);
  add_test ("/store/file/remove", test_remove);
  add_test ("/store/file/clean-up", test_clean_up);

  return g_test_run ();
}
