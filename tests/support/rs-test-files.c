/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-test-files.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>
#include <unistd.h>

char *
rs_test_make_directory (void)
{
  g_autoptr (GError) error = NULL;
  char *directory = g_dir_make_tmp ("run-strength-test-XXXXXX", &error);

  g_assert_no_error (error);
  return directory;
}

char *
rs_test_make_fast_directory (void)
{
  char *directory = g_strdup ("/dev/shm/run-strength-test-XXXXXX");

  if (g_mkdtemp (directory) != NULL)
    return directory;

  g_clear_pointer (&directory, g_free);
  return rs_test_make_directory ();
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (unlink (path) == 0 || errno == ENOENT)
    return;

  g_chmod (path, 0700);
  dir = g_dir_open (path, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }

  g_assert_cmpint (g_rmdir (path), ==, 0);
}

void
rs_test_free_directory (char *directory)
{
  remove_tree (directory);
  g_free (directory);
}

void
rs_test_write (const char *directory, const char *name, const char *data, gssize length)
{
  g_autofree char *path = g_build_filename (directory, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents_full (path, data, length, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
}

GBytes *
rs_test_read (const char *directory, const char *name)
{
  g_autofree char *path = g_build_filename (directory, name, NULL);
  char *data;
  gsize length;

  if (!g_file_get_contents (path, &data, &length, NULL))
    return NULL;

  return g_bytes_new_take (data, length);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

char *
rs_test_find (const char *directory, const char *part)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (1, g_free, TRUE);
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (strstr (name, part) != NULL)
      g_ptr_array_add (names, g_strdup (name));

  g_ptr_array_sort (names, compare_names);
  return g_strjoinv (" ", (char **) names->pdata);
}

char *
rs_test_list (const char *directory)
{
  return rs_test_find (directory, "");
}

char *
rs_test_source_path (const char *name)
{
  return g_build_filename (g_test_get_dir (G_TEST_DIST), "..", name, NULL);
}

char *
rs_test_shared_path (const char *name)
{
  const char *shared = g_getenv ("RS_SHARED_DIR");

  if (shared == NULL || !g_file_test (shared, G_FILE_TEST_IS_DIR))
    return NULL;

  return g_build_filename (shared, name, NULL);
}

GStrv
rs_test_naughty_strings (void)
{
  g_autofree char *path = rs_test_shared_path ("torture/naughty-strings.json");
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *strings;

  if (path == NULL)
    {
      g_test_skip ("the shared directory with the naughty strings is not here (RS_SHARED_DIR)");
      return NULL;
    }

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  strings = json_node_get_array (json_parser_get_root (parser));
  g_assert_cmpuint (json_array_get_length (strings), >, 400);
  for (guint i = 0; i < json_array_get_length (strings); i++)
    g_strv_builder_add (builder, json_array_get_string_element (strings, i));
  return g_strv_builder_end (builder);
}
