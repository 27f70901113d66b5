/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-exercise-collection.h"

#include "base/json/rs-json-list.h"
#include "support/rs-samples.h"
#include "support/rs-store-samples.h"

#include <string.h>

static GPtrArray *
read_text (const char *text, GError **error)
{
  return rs_exercise_collection_read ("x.json", text, strlen (text), error);
}

static char *
write_one (RsExerciseFacts *facts, GError **error)
{
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (exercises, rs_exercise_new (facts));
  return rs_exercise_collection_write (exercises, error);
}

static void
test_good (void)
{
  g_autofree char *text = rs_sample_file (RS_FILE_EXERCISES);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) exercises = read_text (text, &error);
  const RsExerciseFacts *facts;

  g_assert_no_error (error);
  g_assert_cmpuint (exercises->len, ==, 2);

  facts = rs_exercise_get_facts (exercises->pdata[0]);
  g_assert_cmpstr (facts->id, ==, "cellar-step");
  g_assert_cmpstr (facts->aliases[0], ==, "Stair dip");
  g_assert_true (facts->own);
  g_assert_cmpint (facts->added, ==, G_GINT64_CONSTANT (1795356303000000));
  g_assert_cmpstr (facts->picture, ==, "stairs.jpg");
  g_assert_cmpstr (facts->movement, ==, "step-up");
  g_assert_cmpint (facts->dose.tempo.lower, ==, 3);
  g_assert_cmpstr (g_array_index (facts->mistakes, RsMistake, 0).fix, ==, "");

  facts = rs_exercise_get_facts (exercises->pdata[1]);
  g_assert_cmpstr (facts->id, ==, "my-hold");
  g_assert_null (facts->steps[0]);
  g_assert_cmpuint (facts->dose.amount, ==, 20);
}

static void
test_empty (void)
{
  static const char *const texts[] = {
    "{'format':'run-strength-exercises','version':1,'exercises':[]}",
    "{'format':'run-strength-exercises','exercises':[ \n ],'version':1}",
    " { 'exercises' : [] , 'version' : 1 , 'format' : 'run-strength-exercises' } ",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = rs_sample_quote (texts[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) exercises = read_text (text, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (exercises->len, ==, 0);
    }
}

static void
test_defects (void)
{
  static const struct
  {
    const char *find;
    const char *replace;
    RsError code;
    const char *message;
  } defects[] = {
    { "'run-strength-exercises'", "'run-strength-exercise'", RS_ERROR_KIND,
      "x.json: this is not a collection of exercises but “run-strength-exercise”" },
    { "'version': 1", "'version': 2", RS_ERROR_VERSION, "newer version" },
    { "'exercises': [", "'others': [", RS_ERROR_MISSING, "x.json: “exercises” is missing" },
    { "'exercises': [", "'x': 1, 'exercises': [", RS_ERROR_UNKNOWN,
      "x.json: “x” is not known here" },
    { "'exercises': [", "'exercises': [], 'exercises': [", RS_ERROR_SYNTAX,
      "“exercises” is there twice" },
    { "'my-hold'", "'cellar-step'", RS_ERROR_RANGE,
      "x.json: exercises[1].id: another exercise has this id" },
    { "'my-hold'", "'My hold'", RS_ERROR_RANGE,
      "x.json: exercises[1].id: “My hold” is not a name" },
    { "'Stair dip'", "7", RS_ERROR_TYPE,
      "x.json: exercises[0].aliases[0]: a number was found where a text belongs" },
    { "'Down.'", "'Down.', ''", RS_ERROR_RANGE,
      "x.json: exercises[0].steps[1]: the text is empty" },
    { "'seconds': 20", "'reps': 20", RS_ERROR_MISSING,
      "x.json: exercises[1].dose: “seconds” is missing" },
    { "'seconds': 20", "'seconds': 3601", RS_ERROR_RANGE,
      "x.json: exercises[1].dose.seconds: 3601 is more than 3600" },
    { "'stairs.jpg'", "'../stairs.jpg'", RS_ERROR_RANGE,
      "x.json: exercises[0].picture: this is not the name of a file" },
    { "'picture': 'stairs.jpg'", "'photo': 'stairs.jpg'", RS_ERROR_UNKNOWN,
      "x.json: exercises[0]: “photo” is not known here" },
    { "'My hold'", "'My hold", RS_ERROR_SYNTAX, "x.json: line 13, column " },
    { "'rest': 30}}", "'rest': 30}},", RS_ERROR_SYNTAX,
      "x.json: line 17, column 3: something is missing or does not belong here" },
    { "'rest': 30}}", "'rest': 30}} {}", RS_ERROR_SYNTAX, "x.json: line 16, column " },
    { "'rest': 30}}", "'rest': 30}}, 5", RS_ERROR_TYPE,
      "x.json: exercises[2]: a number was found where an object belongs" },
    { "  ]", "", RS_ERROR_SYNTAX, "something is missing or does not belong here" },
    { "  ]", "  ] ]", RS_ERROR_SYNTAX, "something is missing or does not belong here" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (defects); i++)
    {
      g_autofree char *good = rs_sample_file (RS_FILE_EXERCISES);
      g_autofree char *find = rs_sample_quote (defects[i].find);
      g_autofree char *replace = rs_sample_quote (defects[i].replace);
      g_autoptr (GString) text = g_string_new (good);
      g_autoptr (GError) error = NULL;

      g_assert_cmpuint (g_string_replace (text, find, replace, 1), ==, 1);
      g_assert_null (read_text (text->str, &error));
      if (strstr (error->message, defects[i].message) == NULL)
        g_error ("“%s” is not in “%s”", defects[i].message, error->message);
      g_assert_error (error, RS_ERROR, (int) defects[i].code);
    }
}

/* Wherever it is cut off, it is refused in words. */
static void
test_truncated (void)
{
  g_autofree char *text = rs_sample_file (RS_FILE_EXERCISES);
  gsize length = strlen (text);

  while (g_ascii_isspace (text[length - 1]))
    length--;
  for (gsize n = 0; n < length; n++)
    {
      g_autofree char *tight = g_memdup2 (text, n);
      g_autoptr (GError) error = NULL;

      g_assert_null (rs_exercise_collection_read ("x.json", tight, n, &error));
      g_assert_true (error->domain == RS_ERROR && g_str_has_prefix (error->message, "x.json: "));
    }
}

/* No entry, and nothing beside the list, makes the reader take more memory than we allow. */
static void
test_large (void)
{
  g_autofree char *long_text = g_strnfill (RS_JSON_LIST_MAX_ENTRY, 'x');
  g_autofree char *entry = g_strdup_printf (
      "{\"format\":\"run-strength-exercises\",\"version\":1,\"exercises\":[{\"id\":\"%s\"}]}",
      long_text);
  g_autofree char *beside = g_strdup_printf (
      "{\"format\":\"run-strength-exercises\",\"version\":1,\"exercises\":[],\"x\":\"%s\"}",
      long_text);
  g_autofree char *other = g_strdup_printf ("[\"%s\"]", long_text);
  const char *const texts[] = { entry, beside, other };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_text (texts[i], &error));
      g_assert_error (error, RS_ERROR, RS_ERROR_TOO_LARGE);
    }
}

static void
test_too_many (void)
{
  g_autoptr (GString) text =
      g_string_new ("{\"format\":\"run-strength-exercises\",\"version\":1,\"exercises\":[0");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < RS_EXERCISE_COLLECTION_MAX; i++)
    g_string_append (text, ",0");
  g_string_append (text, "]}");
  g_assert_null (read_text (text->str, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_RANGE);
  g_assert_nonnull (strstr (error->message, "x.json: exercises: the list has 200001 entries"));
}

static char *
random_text (guint max)
{
  GString *text = g_string_new (NULL);
  gint32 n = g_test_rand_int_range (1, (gint32) max);

  for (gint32 i = 0; i < n; i++)
    g_string_append_unichar (text, (gunichar) (g_test_rand_int_range (0, 4) == 0
                                                   ? g_test_rand_int_range (0xA0, 0x2000)
                                                   : g_test_rand_int_range (0x01, 0x7F)));

  return g_string_free_and_steal (text);
}

static GStrv
random_texts (guint max)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  for (gint32 i = g_test_rand_int_range (0, (gint32) max); i > 0; i--)
    g_strv_builder_take (texts, random_text (40));

  return g_strv_builder_end (texts);
}

static RsExercise *
random_exercise (guint i)
{
  RsExerciseFacts *facts = rs_exercise_facts_new ();

  g_clear_pointer (&facts->aliases, g_strfreev);
  g_clear_pointer (&facts->setup, g_strfreev);
  g_clear_pointer (&facts->steps, g_strfreev);
  facts->own = TRUE;
  facts->id = g_strdup_printf ("e-%u", i);
  facts->name = random_text (80);
  facts->aliases = random_texts (5);
  facts->setup = random_texts (24);
  facts->steps = random_texts (24);
  facts->breathing = g_test_rand_bit () ? random_text (100) : NULL;
  facts->why = g_test_rand_bit () ? random_text (100) : NULL;
  facts->pattern = (RsPattern) g_test_rand_int_range (0, RS_N_PATTERNS);
  facts->position = (RsPosition) g_test_rand_int_range (0, RS_N_POSITIONS);
  facts->level = (RsLevel) g_test_rand_int_range (0, RS_N_LEVELS);
  facts->primary = 1u << g_test_rand_int_range (0, RS_N_MUSCLES);
  facts->dose = g_test_rand_bit () ? rs_sample_seconds (3, 30, 10) : rs_sample_reps (3, 12, 60);
  facts->dose.open = g_test_rand_bit ();
  if (facts->dose.measure == RS_MEASURE_REPS && g_test_rand_bit ())
    facts->dose.tempo = (RsTempo) { 3, 1, RS_TEMPO_FAST };
  facts->added = g_test_rand_bit () ? g_test_rand_int_range (1, 1000) * G_USEC_PER_SEC : 0;
  return rs_exercise_new (facts);
}

static void
test_round_trip (void)
{
  for (guint round = 0; round < 50; round++)
    {
      g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GPtrArray) copy = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;
      g_autofree char *again = NULL;

      for (guint i = 0; i < round; i++)
        g_ptr_array_add (exercises, random_exercise (i));
      text = rs_exercise_collection_write (exercises, &error);
      g_assert_no_error (error);
      copy = read_text (text, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (copy->len, ==, exercises->len);
      for (guint i = 0; i < round; i++)
        {
          const RsExerciseFacts *a = rs_exercise_get_facts (exercises->pdata[i]);
          const RsExerciseFacts *b = rs_exercise_get_facts (copy->pdata[i]);

          g_assert_cmpstr (a->name, ==, b->name);
          g_assert_true (
              g_strv_equal ((const char *const *) a->steps, (const char *const *) b->steps));
          g_assert_cmpstr (a->why, ==, b->why);
          g_assert_true (rs_dose_equal (&a->dose, &b->dose));
          g_assert_cmpint (a->added, ==, b->added);
        }
      again = rs_exercise_collection_write (copy, &error);
      g_assert_cmpstr (text, ==, again);
    }
}

/* Everything that an exercise can say comes back. */
static void
test_round_trip_of_all (void)
{
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;
  g_autoptr (GPtrArray) copy = NULL;
  g_autoptr (GError) error = NULL;
  RsExerciseFacts *facts = rs_sample_facts ();

  facts->own = TRUE;
  facts->added = 5;
  facts->picture = g_strdup ("a.png");
  facts->movement = g_strdup ("plank");
  text = write_one (facts, &error);
  g_assert_no_error (error);
  copy = read_text (text, &error);
  g_assert_no_error (error);
  again = rs_exercise_collection_write (copy, &error);
  g_assert_cmpstr (text, ==, again);
  g_assert_nonnull (strstr (text, "10.1000/1"));
  g_assert_nonnull (strstr (text, "a.png"));
}

/* What could not be read back is not written. */
static void
test_not_written (void)
{
  for (guint i = 0; i < 5; i++)
    {
      RsExerciseFacts *facts = rs_sample_facts ();
      g_autoptr (GError) error = NULL;

      facts->own = TRUE;
      if (i == 0)
        g_set_str (&facts->name, "");
      else if (i == 1)
        g_set_str (&facts->id, "A B");
      else if (i == 2)
        facts->dose.sets = 21;
      else if (i == 3)
        g_set_str (&facts->steps[0], "\xFF");
      else
        for (guint j = 0; j < 5; j++)
          {
            RsMistake mistake = { g_strdup ("a"), g_strdup ("b"), NULL };

            g_array_append_val (facts->mistakes, mistake);
          }

      g_assert_null (write_one (facts, &error));
      g_assert_error (error, RS_ERROR, RS_ERROR_RANGE);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/store/collection/good", test_good);
  g_test_add_func ("/store/collection/empty", test_empty);
  g_test_add_func ("/store/collection/defects", test_defects);
  g_test_add_func ("/store/collection/truncated", test_truncated);
  g_test_add_func ("/store/collection/large", test_large);
  g_test_add_func ("/store/collection/too-many", test_too_many);
  g_test_add_func ("/store/collection/round-trip", test_round_trip);
  g_test_add_func ("/store/collection/round-trip-of-all", test_round_trip_of_all);
  g_test_add_func ("/store/collection/not-written", test_not_written);

  return g_test_run ();
}
