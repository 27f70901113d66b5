/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-store.h"

#include "support/rs-own-store.h"
#include "support/rs-picture-samples.h"
#include "support/rs-samples.h"
#include "support/rs-test-files.h"

#include <string.h>

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

static RsExerciseFacts *
make_pictured (RsOwnStore *fixture, const char *name)
{
  g_autoptr (GBytes) picture = rs_sample_picture (RS_PICTURE_PNG, 40, 30);
  RsExerciseFacts *facts = rs_own_store_make_facts (name);

  facts->picture = rs_store_add_picture_bytes (fixture->store, picture, NULL);
  g_assert_nonnull (facts->picture);
  return facts;
}

static RsImport *
read_export (RsOwnStore *fixture, GBytes *bytes)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  RsImport *import;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->catalogue)); i++)
    g_ptr_array_add (known, g_list_model_get_item (G_LIST_MODEL (fixture->catalogue), i));
  import = rs_import_read ("x.json", bytes, known, NULL, RS_OWN_STORE_NOW, &error);
  g_assert_no_error (error);
  return import;
}

/* Given away and taken in again, by one who has all of it, some of it, none of it. */
static void
test_export (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RsImport) same = NULL;
  g_autoptr (RsImport) changed = NULL;
  g_autoptr (RsImport) none = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  RsExerciseFacts *linked = rs_own_store_make_facts ("Linked");
  const RsExerciseFacts *facts;

  g_ptr_array_add (exercises, g_object_ref (rs_store_add_exercise (
                                  fixture->store, make_pictured (fixture, "Pictured"))));
  g_set_str (&linked->easier, rs_exercise_get_id (exercises->pdata[0]));
  g_ptr_array_add (exercises, g_object_ref (rs_store_add_exercise (fixture->store, linked)));
  bytes = rs_store_export_exercises (fixture->store, exercises, &error);
  g_assert_no_error (error);

  same = read_export (fixture, bytes);
  g_assert_cmpint (rs_import_get_source (same), ==, RS_IMPORT_OWN);
  g_assert_cmpuint (rs_import_get_exercises (same)->len, ==, 0);
  g_assert_cmpuint (rs_import_get_n_notes (same, RS_IMPORT_DUPLICATE), ==, 2);

  /* The first differs: it comes in beside the other, and the link goes with it. */
  rs_store_change_exercise (fixture->store, exercises->pdata[0],
                            rs_own_store_make_facts ("Mine by now"));
  changed = read_export (fixture, bytes);
  g_assert_cmpuint (rs_import_get_exercises (changed)->len, ==, 1);
  facts = rs_exercise_get_facts (rs_import_get_exercises (changed)->pdata[0]);
  g_assert_cmpstr (facts->name, ==, "Pictured");
  g_assert_cmpstr (facts->id, !=, rs_exercise_get_id (exercises->pdata[0]));
  g_assert_cmpstr (facts->picture, !=, rs_exercise_get_facts (exercises->pdata[0])->picture);

  rs_store_remove_exercises (fixture->store, exercises);
  none = read_export (fixture, bytes);
  g_assert_cmpuint (rs_import_get_exercises (none)->len, ==, 2);
  facts = rs_exercise_get_facts (rs_import_get_exercises (none)->pdata[1]);
  g_assert_cmpstr (facts->easier, ==, rs_exercise_get_id (exercises->pdata[0]));
  g_assert_true (rs_store_apply_import (fixture->store, none, &error));
  g_assert_no_error (error);

  rs_own_store_reopen (fixture);
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 2);
  facts = rs_exercise_get_facts (
      rs_catalogue_lookup (fixture->catalogue, rs_exercise_get_id (exercises->pdata[0])));
  path = rs_store_find_picture (fixture->store, facts->picture);
  g_assert_nonnull (path);

  rs_store_remove_exercises (fixture->store, rs_import_get_exercises (none));
  g_assert_cmpuint (rs_own_store_count (fixture), ==, 0);
}

/* A link to one that has another id here. */
static void
test_import_renames_links (RsOwnStore *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) exercises = make_many (2, 1);
  RsExerciseFacts *linked = rs_exercise_facts_copy (rs_exercise_get_facts (exercises->pdata[1]));
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RsImport) import = NULL;
  GPtrArray *taken;

  g_set_str (&linked->harder, rs_exercise_get_id (exercises->pdata[0]));
  g_ptr_array_remove_index (exercises, 1);
  g_ptr_array_add (exercises, rs_exercise_new (linked));
  bytes = rs_store_export_exercises (fixture->store, exercises, NULL);
  rs_store_add_exercises (fixture->store, exercises);
  rs_store_change_exercise (fixture->store, exercises->pdata[0], rs_own_store_make_facts ("A"));
  rs_store_change_exercise (fixture->store, exercises->pdata[1], rs_own_store_make_facts ("B"));

  import = read_export (fixture, bytes);
  taken = rs_import_get_exercises (import);
  g_assert_cmpuint (taken->len, ==, 2);
  g_assert_cmpstr (rs_exercise_get_harder (taken->pdata[1]), ==,
                   rs_exercise_get_id (taken->pdata[0]));
  g_assert_cmpstr (rs_exercise_get_harder (taken->pdata[1]), !=,
                   rs_exercise_get_id (exercises->pdata[0]));
}

/* Pictures of a file are no more trusted than others. */
static void
test_import_bad_pictures (RsOwnStore *fixture, gconstpointer data)
{
  static const char *const pictures[] = {
    "",
    ", \"pictures\": {}",
    ", \"pictures\": {\"p.png\": \"bm90IGEgcGljdHVyZQ==\"}",
    ", \"pictures\": {\"p.png\": \"not base64\"}",
    ", \"pictures\": {\"p.png\": \"YQ=\"}",
    ", \"pictures\": {\"p.png\": 7}",
    ", \"pictures\": []",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *text = g_strdup_printf (
          "{\"format\":\"run-strength-exercises\",\"version\":1,\"exercises\":[{\"id\":\"x\","
          "\"name\":\"x\",\"pattern\":\"squat\",\"position\":\"prone\",\"level\":\"beginner\","
          "\"muscles\":{\"primary\":[\"quads\"],\"secondary\":[]},\"equipment\":{\"needs\":[],"
          "\"optional\":[]},\"measure\":\"reps\",\"per-side\":false,\"dose\":{\"sets\":1,"
          "\"reps\":1,\"rest\":0},\"picture\":\"p.png\"}]%s}",
          pictures[i]);
      g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
      g_autoptr (GPtrArray) none = g_ptr_array_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (RsImport) import =
          rs_import_read ("x.json", bytes, none, NULL, RS_OWN_STORE_NOW, &error);

      if (i >= 3)
        {
          g_assert_null (import);
          g_assert_nonnull (strstr (error->message, "x.json: pictures"));
          continue;
        }
      g_assert_no_error (error);
      g_assert_cmpuint (g_hash_table_size (rs_import_get_pictures (import)), ==, 0);
      g_assert_null (rs_exercise_get_facts (rs_import_get_exercises (import)->pdata[0])->picture);
      g_assert_cmpuint (rs_import_get_n_notes (import, RS_IMPORT_UNMAPPED), ==, 1);
    }
}

/* --- Reading a file in a thread --- */

typedef struct
{
  GMainLoop *loop;
  RsImport *import;
  GError *error;
} Waiting;

static void
on_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Waiting *waiting = user_data;

  waiting->import = rs_import_read_file_finish (result, &waiting->error);
  g_main_loop_quit (waiting->loop);
}

static void
test_import_file (RsOwnStore *fixture, gconstpointer data)
{
  static const char *const names[] = { "good.json", "missing.json" };

  rs_test_write (fixture->directory, "good.json", "[{\"name\": \"Plank\"}, {\"name\": \"New\"}]",
                 -1);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->directory, names[i], NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
      Waiting waiting = { loop };
      g_autoptr (RsImport) import = NULL;
      g_autoptr (GError) error = NULL;

      rs_import_read_file (file, fixture->catalogue, rs_store_get_routines (fixture->store),
                           RS_OWN_STORE_NOW, NULL, on_read_cb, &waiting);
      g_main_loop_run (loop);
      import = waiting.import;
      error = waiting.error;
      if (i == 1)
        {
          g_assert_null (import);
          g_assert_true (g_str_has_prefix (error->message, "missing.json could not be read."));
          continue;
        }
      g_assert_no_error (error);
      g_assert_cmpuint (rs_import_get_exercises (import)->len, ==, 1);
      g_assert_cmpuint (rs_import_get_n_notes (import, RS_IMPORT_DUPLICATE), ==, 1);
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

  add_test ("/exercise-exchange/export", test_export);
  add_test ("/exercise-exchange/import-renames-links", test_import_renames_links);
  add_test ("/exercise-exchange/import-bad-pictures", test_import_bad_pictures);
  add_test ("/exercise-exchange/import-file", test_import_file);

  return g_test_run ();
}
