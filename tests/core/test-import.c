/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-import.h"

#include "base/common/rs-error.h"
#include "core/store/rs-exercise-file.h"
#include "support/rs-samples.h"
#include "support/rs-store-samples.h"
#include "support/rs-test-files.h"

#include <string.h>

#define NOW G_GINT64_CONSTANT (1795356303000000)

static RsImport *
read_text (const char *text, GPtrArray *known, GError **error)
{
  g_autofree char *json = rs_sample_quote (text);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  return rs_import_read ("x.json", bytes, known != NULL ? known : none, NULL, NOW, error);
}

static RsImport *
read_ok (const char *text, GPtrArray *known)
{
  g_autoptr (GError) error = NULL;
  RsImport *import = read_text (text, known, &error);

  g_assert_no_error (error);
  return import;
}

static void
assert_note (RsImport *import, RsImportMatter matter, guint i, guint entry, const char *field)
{
  const RsImportNote *note;

  g_assert_cmpuint (rs_import_get_n_notes (import, matter), >, i);
  note = rs_import_get_note (import, matter, i);
  g_assert_cmpuint (note->entry, ==, entry);
  g_assert_cmpstr (note->field, ==, field);
  g_assert_cmpstr (note->reason, !=, "");
}

static void
test_whole_entry (void)
{
  g_autoptr (RsImport) import = read_ok (
      "[{'id': 'Goblet_Squat', 'name': ' Goblet  Squat ', 'force': 'push', 'level': 'expert',"
      "'mechanic': 'compound', 'equipment': 'kettlebells', 'primaryMuscles': ['quadriceps'],"
      "'secondaryMuscles': ['calves', 'glutes', 'quadriceps', 'neck'], 'surprise': {'a': [1]},"
      "'instructions': ['Stand.\\nGo down.\\r\\n\\n', null, ' Come up. '],"
      "'category': 'strength', 'images': ['Goblet_Squat/0.jpg']}]",
      NULL);
  const RsExerciseFacts *facts;

  g_assert_cmpint (rs_import_get_source (import), ==, RS_IMPORT_FOREIGN);
  g_assert_cmpuint (rs_import_get_n_entries (import), ==, 1);
  g_assert_cmpuint (rs_import_get_exercises (import)->len, ==, 1);
  facts = rs_exercise_get_facts (rs_import_get_exercises (import)->pdata[0]);
  g_assert_true (g_uuid_string_is_valid (facts->id));
  g_assert_true (facts->own);
  g_assert_cmpint (facts->added, ==, NOW);
  g_assert_cmpstr (facts->name, ==, "Goblet Squat");
  g_assert_cmpint (facts->pattern, ==, RS_PATTERN_SQUAT);
  g_assert_cmpint (facts->level, ==, RS_LEVEL_ADVANCED);
  g_assert_cmpuint (facts->primary, ==, 1u << RS_MUSCLE_QUADS);
  g_assert_cmpuint (facts->secondary, ==,
                    1u << RS_MUSCLE_GASTROCNEMIUS | 1u << RS_MUSCLE_GLUTE_MAX);
  g_assert_cmpuint (facts->n_needs, ==, 1);
  g_assert_cmpuint (facts->needs[0], ==, 1u << RS_EQUIPMENT_KETTLEBELL);
  g_assert_cmpuint (g_strv_length (facts->steps), ==, 3);
  g_assert_cmpstr (facts->steps[0], ==, "Stand.");
  g_assert_cmpstr (facts->steps[1], ==, "Go down.");
  g_assert_cmpstr (facts->steps[2], ==, "Come up.");
  g_assert_cmpuint (facts->dose.amount, ==, 8);
  g_assert_null (facts->picture);

  g_assert_cmpuint (rs_import_get_n_notes (import, RS_IMPORT_UNMAPPED), ==, 2);
  assert_note (import, RS_IMPORT_UNMAPPED, 0, 1, "secondaryMuscles");
  assert_note (import, RS_IMPORT_UNMAPPED, 1, 0, "images");
}

/* Nothing but a name is enough. */
static void
test_bare_entry (void)
{
  g_autoptr (RsImport) import = read_ok (
      "{'name': 'Thing', 'force': null, 'level': null, 'mechanic': null, 'equipment': null,"
      "'primaryMuscles': [], 'secondaryMuscles': null, 'instructions': [], 'category': null}",
      NULL);
  const RsExerciseFacts *facts;

  g_assert_cmpuint (rs_import_get_exercises (import)->len, ==, 1);
  facts = rs_exercise_get_facts (rs_import_get_exercises (import)->pdata[0]);
  g_assert_cmpint (facts->pattern, ==, RS_PATTERN_MOBILITY);
  g_assert_cmpint (facts->position, ==, RS_POSITION_STANDING);
  g_assert_cmpuint (facts->primary, ==, 1u << RS_MUSCLE_HIP_FLEXORS);
  g_assert_cmpuint (facts->n_needs, ==, 0);
  g_assert_null (facts->steps[0]);
  assert_note (import, RS_IMPORT_UNMAPPED, 0, 1, "primaryMuscles");
}

/* Entries that are wrong do not keep the others out. */
static void
test_skipped (void)
{
  static const struct
  {
    const char *entry;
    const char *field;
  } cases[] = {
    { "null", "" },
    { "7", "" },
    { "'Squat'", "" },
    { "[]", "" },
    { "{}", "name" },
    { "{'name': null}", "name" },
    { "{'name': ''}", "name" },
    { "{'name': ' \\n\\u200b '}", "name" },
    { "{'name': 7}", "name" },
    { "{'name': 'x', 'level': 7}", "level" },
    { "{'name': 'x', 'force': []}", "force" },
    { "{'name': 'x', 'mechanic': {}}", "mechanic" },
    { "{'name': 'x', 'equipment': true}", "equipment" },
    { "{'name': 'x', 'category': 1.5}", "category" },
    { "{'name': 'x', 'primaryMuscles': 7}", "primaryMuscles" },
    { "{'name': 'x', 'primaryMuscles': ['chest', 7]}", "primaryMuscles" },
    { "{'name': 'x', 'secondaryMuscles': {}}", "secondaryMuscles" },
    { "{'name': 'x', 'instructions': [['x']]}", "instructions" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text =
          g_strdup_printf ("[{'name': 'First'}, %s, {'name': 'Last'}]", cases[i].entry);
      g_autoptr (RsImport) import = read_ok (text, NULL);

      g_assert_cmpuint (rs_import_get_n_entries (import), ==, 3);
      g_assert_cmpuint (rs_import_get_exercises (import)->len, ==, 2);
      g_assert_cmpuint (rs_import_get_n_notes (import, RS_IMPORT_SKIPPED), ==, 1);
      assert_note (import, RS_IMPORT_SKIPPED, 0, 2, cases[i].field);
    }
}

static void
test_long_names (void)
{
  for (gsize n = 80; n <= 81; n++)
    {
      g_autofree char *name = g_strnfill (n, 'x');
      g_autofree char *text = g_strdup_printf ("[{'name': '%s'}]", name);
      g_autoptr (RsImport) import = read_ok (text, NULL);

      g_assert_cmpuint (rs_import_get_exercises (import)->len, ==, n == 80 ? 1 : 0);
    }
}

/* What came out can be stored, whatever went in. */
static void
assert_storable (RsImport *import)
{
  GPtrArray *exercises = rs_import_get_exercises (import);

  for (guint i = 0; i < exercises->len; i++)
    {
      g_autoptr (GError) error = NULL;

      rs_exercise_file_check_facts (rs_exercise_get_facts (exercises->pdata[i]), &error);
      g_assert_no_error (error);
    }
}

static void
test_steps (void)
{
  static const struct
  {
    guint n_lines;
    guint length; /* of each, in letters of two bytes */
    guint n_steps;
  } cases[] = {
    { 1, 1, 1 },     { 24, 10, 24 },   { 25, 10, 13 },  { 100, 10, 20 },  { 1, 2048, 1 },
    { 1, 2049, 2 },  { 24, 2048, 24 }, { 25, 2048, 0 }, { 30, 1600, 0 },  { 48, 1000, 24 },
    { 40, 1100, 0 }, { 1, 49152, 24 }, { 1, 49153, 0 }, { 30000, 1, 24 }, { 99999, 9, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) text = g_string_new ("[{'name': 'x', 'instructions': '");
      g_autoptr (RsImport) import = NULL;
      guint n_steps = 0;

      for (guint line = 0; line < cases[i].n_lines; line++)
        {
          for (guint letter = 0; letter < cases[i].length; letter++)
            g_string_append (text, "ä");
          g_string_append (text, "\\n");
        }
      g_string_append (text, "'}]");
      import = read_ok (text->str, NULL);
      if (rs_import_get_exercises (import)->len > 0)
        n_steps = g_strv_length (
            rs_exercise_get_facts (rs_import_get_exercises (import)->pdata[0])->steps);

      if (n_steps != cases[i].n_steps)
        g_error ("%u lines of %u: %u steps", cases[i].n_lines, cases[i].length, n_steps);
      assert_storable (import);
    }
}

static void
test_duplicates (void)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RsImport) import = NULL;

  g_ptr_array_add (known, rs_exercise_new (rs_sample_facts ()));
  import = read_ok ("[{'name': 'GOBLET-squat'}, {'name': 'Cup Squat'}, {'name': 'New'},"
                    "{'name': 'néw'}, {'name': '!!!'}, {'name': '+++'}, {'name': '!!!'},"
                    "{'name': 'A', 'instructions': ['Do it.']},"
                    "{'name': 'B', 'instructions': ['Do it.']},"
                    "{'name': 'C', 'instructions': ['Do it.'], 'level': 'expert'}]",
                    known);

  g_assert_cmpuint (rs_import_get_exercises (import)->len, ==, 5);
  g_assert_cmpuint (rs_import_get_n_notes (import, RS_IMPORT_DUPLICATE), ==, 5);
  assert_note (import, RS_IMPORT_DUPLICATE, 0, 1, "");
  g_assert_cmpstr (rs_import_get_note (import, RS_IMPORT_DUPLICATE, 0)->reason, ==,
                   "It is here already as “Goblet squat”.");
  assert_note (import, RS_IMPORT_DUPLICATE, 1, 2, "");
  assert_note (import, RS_IMPORT_DUPLICATE, 2, 4, "");
  assert_note (import, RS_IMPORT_DUPLICATE, 3, 7, "");
  assert_note (import, RS_IMPORT_DUPLICATE, 4, 9, "");
}

static void
test_refused (void)
{
  static const struct
  {
    const char *text;
    RsError code;
  } cases[] = {
    { "", RS_ERROR_SYNTAX },
    { "[{'name': 'x'}", RS_ERROR_SYNTAX },
    { "name;force\nSquat;push\n", RS_ERROR_SYNTAX },
    { "[{'name': 'x', 'name': 'y'}]", RS_ERROR_SYNTAX },
    { "[]", RS_ERROR_KIND },
    { "{}", RS_ERROR_KIND },
    { "7", RS_ERROR_KIND },
    { "'x'", RS_ERROR_KIND },
    { "[1, 2, 3]", RS_ERROR_KIND },
    { "[{'title': 'x'}]", RS_ERROR_KIND },
    { "{'format': 'run-strength-routine', 'version': 1}", RS_ERROR_MISSING },
    { "{'format': 'run-strength-workout', 'version': 1}", RS_ERROR_KIND },
    { "{'format': 'run-strength-exercises', 'version': 2}", RS_ERROR_VERSION },
    { "{'format': 'run-strength-exercise', 'version': 1, 'id': 'x'}", RS_ERROR_MISSING },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RsImport) import = read_text (cases[i].text, NULL, &error);

      g_assert_null (import);
      g_assert_error (error, RS_ERROR, (int) cases[i].code);
      g_assert_nonnull (strstr (error->message, "x.json"));
    }
}

static void
test_wrappings (void)
{
  g_autoptr (RsImport) marked = read_ok ("\xEF\xBB\xBF[{'name': 'Marked'}]", NULL);
  g_autoptr (RsImport) wrapped = read_ok ("{'exercises': [{'name': 'Wrapped'}]}", NULL);

  g_assert_cmpuint (rs_import_get_exercises (marked)->len, ==, 1);
  g_assert_cmpuint (rs_import_get_exercises (wrapped)->len, ==, 1);
}

static void
test_limits (void)
{
  g_autoptr (GString) text = g_string_new ("[");
  g_autoptr (RsImport) import = NULL;
  g_autoptr (RsImport) refused = NULL;
  g_autoptr (GError) error = NULL;
  gint64 start;

  for (guint i = 0; i < RS_IMPORT_MAX_ENTRIES; i++)
    g_string_append_printf (text, "%s{'name':'Thing %u'}", i > 0 ? "," : "", i);
  g_string_append_c (text, ']');
  start = g_get_monotonic_time ();
  import = read_ok (text->str, NULL);
  g_test_message ("%u entries in %.0f ms", RS_IMPORT_MAX_ENTRIES,
                  (double) (g_get_monotonic_time () - start) / 1000);
  g_assert_cmpuint (rs_import_get_exercises (import)->len, ==, RS_IMPORT_MAX_ENTRIES);

  g_string_truncate (text, text->len - 1);
  g_string_append (text, ",{'name':'One more'}]");
  refused = read_text (text->str, NULL, &error);
  g_assert_null (refused);
  g_assert_error (error, RS_ERROR, RS_ERROR_RANGE);
}

static void
test_too_large (void)
{
  char *data = g_strnfill (RS_IMPORT_MAX_BYTES + 1, ' ');
  g_autoptr (GBytes) bytes = g_bytes_new_take (data, RS_IMPORT_MAX_BYTES + 1);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RsImport) import = rs_import_read ("x.json", bytes, none, NULL, NOW, &error);

  g_assert_null (import);
  g_assert_error (error, RS_ERROR, RS_ERROR_TOO_LARGE);
}

/* A file of allowed size that would take gigabytes. */
static void
test_too_many_values (void)
{
  gsize length = 20 * 1024 * 1024;
  char *data = g_strnfill (length, ',');
  g_autoptr (GBytes) bytes = g_bytes_new_take (data, length);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RsImport) import = rs_import_read ("x.json", bytes, none, NULL, NOW, &error);

  g_assert_null (import);
  g_assert_error (error, RS_ERROR, RS_ERROR_TOO_LARGE);
}

/* Each naughty string as a name, a word and a step. */
static void
test_naughty_strings (void)
{
  g_autofree char *path = rs_test_shared_path ("torture/naughty-strings.json");
  g_autoptr (GString) text = g_string_new ("[");
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (RsImport) import = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *strings = NULL;
  g_auto (GStrv) lines = NULL;
  gsize length;

  if (path == NULL)
    {
      g_test_skip ("the shared directory with the naughty strings is not here (RS_SHARED_DIR)");
      return;
    }

  /* One to a line, with its quotes. */
  g_file_get_contents (path, &strings, &length, &error);
  g_assert_no_error (error);
  lines = g_strsplit (strings, "\n", -1);
  for (gsize i = 0; lines[i] != NULL; i++)
    {
      char *line = g_strstrip (lines[i]);

      if (g_str_has_suffix (line, ","))
        line[strlen (line) - 1] = '\0';
      if (*line != '"')
        continue;
      g_string_append_printf (text,
                              "%s{\"name\":%s,\"primaryMuscles\":[%s],\"equipment\":%s,"
                              "\"level\":%s,\"instructions\":[%s]}",
                              text->len > 1 ? "," : "", line, line, line, line, line);
    }
  g_string_append_c (text, ']');

  bytes = g_bytes_new (text->str, text->len);
  import = rs_import_read ("x.json", bytes, none, NULL, NOW, &error);
  g_assert_no_error (error);
  g_test_message ("%u strings, %u taken", rs_import_get_n_entries (import),
                  rs_import_get_exercises (import)->len);
  g_assert_cmpuint (rs_import_get_n_entries (import), >, 400);
  g_assert_cmpuint (rs_import_get_exercises (import)->len +
                        rs_import_get_n_notes (import, RS_IMPORT_SKIPPED) +
                        rs_import_get_n_notes (import, RS_IMPORT_DUPLICATE),
                    ==, rs_import_get_n_entries (import));
  assert_storable (import);
}

/* No file of any kind does harm. */
static void
test_torture (void)
{
  g_autofree char *directory = rs_test_shared_path ("torture/json");
  g_autoptr (GDir) dir = NULL;
  const char *name;
  guint n = 0;

  if (directory == NULL)
    {
      g_test_skip ("the shared directory with the torture is not here (RS_SHARED_DIR)");
      return;
    }

  dir = g_dir_open (directory, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autoptr (GBytes) bytes = rs_test_read (directory, name);
      g_autoptr (GPtrArray) none = g_ptr_array_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (RsImport) import = NULL;

      if (bytes == NULL)
        continue;
      import = rs_import_read (name, bytes, none, NULL, NOW, &error);
      g_assert_true ((import == NULL) == (error != NULL));
      if (import != NULL)
        assert_storable (import);
      n++;
    }
  g_assert_cmpuint (n, >, 100);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/import/whole-entry", test_whole_entry);
  g_test_add_func ("/import/bare-entry", test_bare_entry);
  g_test_add_func ("/import/skipped", test_skipped);
  g_test_add_func ("/import/long-names", test_long_names);
  g_test_add_func ("/import/steps", test_steps);
  g_test_add_func ("/import/duplicates", test_duplicates);
  g_test_add_func ("/import/refused", test_refused);
  g_test_add_func ("/import/wrappings", test_wrappings);
  g_test_add_func ("/import/limits", test_limits);
  g_test_add_func ("/import/too-large", test_too_large);
  g_test_add_func ("/import/too-many-values", test_too_many_values);
  g_test_add_func ("/import/naughty-strings", test_naughty_strings);
  g_test_add_func ("/import/torture", test_torture);

  return g_test_run ();
}
