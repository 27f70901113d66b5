/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-pictures.h"

#include "base/common/rs-error.h"
#include "core/store/rs-picture-header.h"
#include "support/rs-picture-samples.h"
#include "support/rs-test-files.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>

static void
assert_picture (GBytes *bytes, RsPictureKind kind, guint width, guint height)
{
  g_autoptr (GBytes) own = bytes;
  g_autoptr (GError) error = NULL;
  RsPictureHeader header;

  g_assert_true (rs_picture_header_read (own, &header, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (header.kind, ==, kind);
  g_assert_cmpuint (header.width, ==, width);
  g_assert_cmpuint (header.height, ==, height);
}

static void
assert_no_picture (GBytes *bytes, RsError code)
{
  g_autoptr (GBytes) own = bytes;
  g_autoptr (GError) error = NULL;

  g_assert_false (rs_picture_header_read (own, NULL, &error));
  g_assert_error (error, RS_ERROR, (int) code);
}

static void
test_good (void)
{
  assert_picture (rs_sample_picture (RS_PICTURE_PNG, 1, 8192), RS_PICTURE_PNG, 1, 8192);
  assert_picture (rs_sample_picture (RS_PICTURE_JPEG, 640, 480), RS_PICTURE_JPEG, 640, 480);
  assert_picture (rs_sample_picture (RS_PICTURE_WEBP, 8192, 3), RS_PICTURE_WEBP, 8192, 3);
  assert_picture (rs_sample_lossless_webp (300, 8192), RS_PICTURE_WEBP, 300, 8192);
  assert_picture (rs_sample_extended_webp (8192, 200), RS_PICTURE_WEBP, 8192, 200);
}

static void
test_huge (void)
{
  for (RsPictureKind kind = RS_PICTURE_PNG; kind <= RS_PICTURE_WEBP; kind++)
    {
      assert_no_picture (rs_sample_picture (kind, 8193, 1), RS_ERROR_TOO_LARGE);
      assert_no_picture (rs_sample_picture (kind, 1, 8193), RS_ERROR_TOO_LARGE);
    }
  assert_no_picture (rs_sample_picture (RS_PICTURE_PNG, G_MAXUINT32, G_MAXUINT32),
                     RS_ERROR_TOO_LARGE);
  assert_no_picture (rs_sample_lossless_webp (16384, 1), RS_ERROR_TOO_LARGE);
  assert_no_picture (rs_sample_extended_webp (1, 1 << 24), RS_ERROR_TOO_LARGE);
}

/* Nothing to see in it. */
static void
test_empty (void)
{
  assert_no_picture (rs_sample_picture (RS_PICTURE_PNG, 0, 1), RS_ERROR_SYNTAX);
  assert_no_picture (rs_sample_picture (RS_PICTURE_JPEG, 1, 0), RS_ERROR_SYNTAX);
  assert_no_picture (rs_sample_picture (RS_PICTURE_WEBP, 0, 0), RS_ERROR_SYNTAX);
}

/* Cut off anywhere: no picture any more, and no byte behind the end is looked at. */
static void
test_truncated (void)
{
  for (RsPictureKind kind = RS_PICTURE_PNG; kind <= RS_PICTURE_WEBP; kind++)
    {
      g_autoptr (GBytes) whole = rs_sample_picture (kind, 40, 30);
      gsize length = g_bytes_get_size (whole);

      for (gsize n = 0; n < length; n++)
        {
          g_autofree guint8 *copy = g_memdup2 (g_bytes_get_data (whole, NULL), n);
          g_autoptr (GBytes) part = g_bytes_new_take (g_steal_pointer (&copy), n);
          g_autoptr (GError) error = NULL;

          if (rs_picture_header_read (part, NULL, &error))
            g_error ("kind %u passes with %zu of %zu bytes", (guint) kind, n, length);
          g_assert_true (error->domain == RS_ERROR);
        }
    }
}

static void
test_others (void)
{
  static const char *const others[] = {
    "",    "GIF89a\1\0\1\0", "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "BM",  "%PDF-1.7",       "RIFF\4\0\0\0WAVE",
    "II*", "photo.jpg",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    assert_no_picture (g_bytes_new_static (others[i], strlen (others[i])), RS_ERROR_KIND);
}

static void
test_too_many_bytes (void)
{
  g_autoptr (GBytes) small = rs_sample_picture (RS_PICTURE_JPEG, 4, 3);
  g_autoptr (GByteArray) large = g_byte_array_new ();

  g_byte_array_append (large, g_bytes_get_data (small, NULL), (guint) g_bytes_get_size (small));
  g_byte_array_set_size (large, RS_PICTURE_MAX_BYTES + 1);
  assert_no_picture (g_byte_array_free_to_bytes (g_steal_pointer (&large)), RS_ERROR_TOO_LARGE);
}

typedef struct
{
  char *directory;
  GMainLoop *loop;
  char *name;
  GError *error;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->directory = rs_test_make_directory ();
  fixture->loop = g_main_loop_new (NULL, FALSE);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_error (&fixture->error);
  g_clear_pointer (&fixture->name, g_free);
  g_clear_pointer (&fixture->loop, g_main_loop_unref);
  g_clear_pointer (&fixture->directory, rs_test_free_directory);
}

static void
on_added_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->name = rs_pictures_add_file_finish (result, &fixture->error);
  g_main_loop_quit (fixture->loop);
}

static void
add_file (Fixture *fixture, const char *name, GCancellable *cancellable)
{
  g_autofree char *path = g_build_filename (fixture->directory, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  rs_pictures_add_file (fixture->directory, file, cancellable, on_added_cb, fixture);
  g_main_loop_run (fixture->loop);
}

static char *
list (Fixture *fixture)
{
  g_autofree char *folder = g_build_filename (fixture->directory, "pictures", NULL);

  return rs_test_list (folder);
}

/* What the file is called does not count. */
static void
test_add_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) picture = rs_sample_picture (RS_PICTURE_PNG, 40, 30);
  g_autoptr (GBytes) copy = NULL;
  g_autofree char *path = NULL;

  rs_test_write (fixture->directory, "photo.jpg", g_bytes_get_data (picture, NULL),
                 (gssize) g_bytes_get_size (picture));
  add_file (fixture, "photo.jpg", NULL);
  g_assert_no_error (fixture->error);
  g_assert_true (g_str_has_suffix (fixture->name, ".png"));

  path = rs_pictures_find (fixture->directory, fixture->name);
  g_assert_nonnull (path);
  copy = rs_pictures_read (fixture->directory, fixture->name, NULL);
  g_assert_true (g_bytes_equal (copy, picture));
}

static void
test_add_wrong_file (Fixture *fixture, gconstpointer data)
{
  g_autofree char *names = NULL;

  rs_test_write (fixture->directory, "photo.png", "no picture", -1);
  add_file (fixture, "photo.png", NULL);
  g_assert_null (fixture->name);
  g_assert_error (fixture->error, RS_ERROR, RS_ERROR_KIND);
  g_assert_cmpstr (fixture->error->message, ==,
                   "This is not a picture that the program can show: PNG, JPEG or WebP are.");
  names = list (fixture);
  g_assert_cmpstr (names, ==, "");
}

static void
test_add_missing_file (Fixture *fixture, gconstpointer data)
{
  add_file (fixture, "nowhere.png", NULL);
  g_assert_null (fixture->name);
  g_assert_error (fixture->error, RS_ERROR, RS_ERROR_IO);
  g_assert_true (g_str_has_prefix (fixture->error->message, "The picture could not be read."));
}

static void
test_add_directory (Fixture *fixture, gconstpointer data)
{
  add_file (fixture, ".", NULL);
  g_assert_error (fixture->error, RS_ERROR, RS_ERROR_IO);
}

/* Read no further than it may go. */
static void
test_add_large_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) small = rs_sample_picture (RS_PICTURE_JPEG, 4, 3);
  g_autoptr (GByteArray) large = g_byte_array_new ();

  g_byte_array_append (large, g_bytes_get_data (small, NULL), (guint) g_bytes_get_size (small));
  g_byte_array_set_size (large, RS_PICTURE_MAX_BYTES + 100000);
  rs_test_write (fixture->directory, "large.jpg", (const char *) large->data, large->len);
  add_file (fixture, "large.jpg", NULL);
  g_assert_error (fixture->error, RS_ERROR, RS_ERROR_TOO_LARGE);
  g_assert_cmpstr (fixture->error->message, ==,
                   "This picture is too large: at most 10.0\302\240MiB are possible.");
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *names = NULL;

  g_cancellable_cancel (cancellable);
  rs_test_write (fixture->directory, "photo.png", "x", -1);
  add_file (fixture, "photo.png", cancellable);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  names = list (fixture);
  g_assert_cmpstr (names, ==, "");
}

static void
test_find (Fixture *fixture, gconstpointer data)
{
  rs_test_write (fixture->directory, "secret", "x", -1);
  g_assert_null (rs_pictures_find (fixture->directory, NULL));
  g_assert_null (rs_pictures_find (fixture->directory, "nothing.png"));
  g_assert_null (rs_pictures_find (fixture->directory, "../secret"));
}

static void
test_disk_full (Fixture *fixture, gconstpointer data)
{
  static const struct rlimit limit = { 10, 10 };
  g_autoptr (GBytes) picture = rs_sample_picture (RS_PICTURE_PNG, 40, 30);
  g_autoptr (GError) error = NULL;
  g_autofree char *names = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  g_assert_null (rs_pictures_add (fixture->directory, picture, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_IO);
  g_assert_true (g_str_has_prefix (error->message, "The picture could not be saved. "));
  names = list (fixture);
  g_assert_cmpstr (names, ==, "");
}

/* Only ours go, and only those that nobody wants. */
static void
test_clean_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) picture = rs_sample_picture (RS_PICTURE_WEBP, 4, 3);
  g_autofree char *kept = rs_pictures_add (fixture->directory, picture, NULL);
  g_autofree char *dropped = rs_pictures_add (fixture->directory, picture, NULL);
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (GHashTable) wanted = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *left = NULL;

  rs_test_write (fixture->directory, "pictures/holiday.png", "x", -1);
  names = rs_pictures_list (fixture->directory);
  g_assert_cmpuint (names->len, ==, 2);
  g_hash_table_add (wanted, kept);
  rs_pictures_clean_up (fixture->directory, names, wanted);

  left = list (fixture);
  g_assert_nonnull (strstr (left, kept));
  g_assert_null (strstr (left, dropped));
  g_assert_nonnull (strstr (left, "holiday.png"));
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

  g_test_add_func ("/pictures/header/good", test_good);
  g_test_add_func ("/pictures/header/huge", test_huge);
  g_test_add_func ("/pictures/header/empty", test_empty);
  g_test_add_func ("/pictures/header/truncated", test_truncated);
  g_test_add_func ("/pictures/header/others", test_others);
  g_test_add_func ("/pictures/header/too-many-bytes", test_too_many_bytes);
  add_test ("/pictures/add-file", test_add_file);
  add_test ("/pictures/add-wrong-file", test_add_wrong_file);
  add_test ("/pictures/add-missing-file", test_add_missing_file);
  add_test ("/pictures/add-directory", test_add_directory);
  add_test ("/pictures/add-large-file", test_add_large_file);
  add_test ("/pictures/cancel", test_cancel);
  add_test ("/pictures/find", test_find);
  add_test ("/pictures/disk-full", test_disk_full);
  add_test ("/pictures/clean-up", test_clean_up);

  return g_test_run ();
}
