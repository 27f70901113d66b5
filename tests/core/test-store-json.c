/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-instant.h"
#include "core/store/rs-json-parse.h"
#include "core/store/rs-json-reader.h"
#include "core/store/rs-json-writer.h"

#include "support/rs-test-files.h"

#include "core/base/rs-text.h"
#include "core/exercise/rs-vocabulary.h"

#include <math.h>
#include <string.h>

static char *
fail_to_parse (const char *data, gssize length)
{
  g_autoptr (GError) error = NULL;
  gsize n = length < 0 ? strlen (data) : (gsize) length;

  g_assert_null (rs_json_parse ("x.json", data, n, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (error->domain, ==, RS_ERROR);
  g_assert_cmpint (error->code, ==, RS_ERROR_SYNTAX);
  return g_strdup (error->message);
}

static void
test_syntax_errors (void)
{
  static const struct
  {
    const char *data;
    gssize length;
    const char *message;
  } cases[] = {
    { "", -1, "x.json: the file is empty" },
    { " \n\t ", -1, "x.json: the file is empty" },
    { "\xEF\xBB\xBF{}", -1, "x.json: line 1, column 1: there is a byte order mark, which must not be" },
    { "{\n  \"a\": \"\xFF\"}", -1, "x.json: line 2, column 9: these bytes are not UTF-8 text" },
    { "[\"\xC3\xA4\xC3\"]", -1, "x.json: line 1, column 4: these bytes are not UTF-8 text" },
    { "[\"\xED\xA0\x80\"]", -1, "x.json: line 1, column 3: these bytes are not UTF-8 text" },
    { "[1\0]", 4, "x.json: line 1, column 3: there is a NUL byte" },
    { "[1]\0", 4, "x.json: line 1, column 4: there is a NUL byte" },
    { "[\"a\\u0000b\"]", -1, "x.json: line 1, column 4: there is a NUL character" },
    { "{\"a\\u0000b\":1}", -1, "x.json: line 1, column 4: there is a NUL character" },
    { "[\"\\ud800\"]", -1, "x.json: line 1, column 3: there is half a character" },
    { "[\"\\udc00\"]", -1, "x.json: line 1, column 3: there is half a character" },
    { "[\"\\ud800\\ud800\"]", -1, "x.json: line 1, column 3: there is half a character" },
    { "[\"\\uD83D\\n\"]", -1, "x.json: line 1, column 3: there is half a character" },
    { "[\"\\uD83D", -1, "x.json: line 1, column 3: there is half a character" },
    { "{\"a\": 1,\n \"a\": 2}", -1, "x.json: line 2, column " },
    { "{\"a\": {\"b\": 1, \"c\": [{\"b\": 1}], \"b\": 2}}", -1, "“b” is there twice" },
    { "{", -1, "x.json: line 1, column " },
    { "{\"a\": [1, 2}", -1, "something is missing or does not belong here" },
    { "[1] [2]", -1, "something is missing or does not belong here" },
    { "[01]", -1, "something is missing or does not belong here" },
    { "[NaN]", -1, "something is missing or does not belong here" },
    { "[Infinity]", -1, "something is missing or does not belong here" },
    { "['a']", -1, "something is missing or does not belong here" },
    { "[1,]", -1, "something is missing or does not belong here" },
    { "[/**/1]", -1, "something is missing or does not belong here" },
    { "[\"\\x\"]", -1, "something is missing or does not belong here" },
    { "[\"a\nb\"]", -1, "something is missing or does not belong here" },
    { "\"a\\", -1, "something is missing or does not belong here" },
    { "\"\\u00", -1, "something is missing or does not belong here" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *message = fail_to_parse (cases[i].data, cases[i].length);

      if (strstr (message, cases[i].message) == NULL)
        g_error ("%s: “%s” is not in “%s”", cases[i].data, cases[i].message, message);
    }
}

static void
test_depth (void)
{
  g_autofree char *deep = g_strnfill (100000, '[');
  g_autofree char *message = fail_to_parse (deep, -1);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (message,
                   ==,
                   "x.json: line 1, column 33: there are too many brackets inside each other");

  for (guint i = 0; i < RS_JSON_MAX_DEPTH; i++)
    g_string_append (text, i % 2 == 0 ? "[" : "{\"[[[[\":");
  g_string_append (text, "\"]]{{\"");
  for (guint i = RS_JSON_MAX_DEPTH; i-- > 0;)
    g_string_append (text, i % 2 == 0 ? "]" : "}");
  node = rs_json_parse ("x.json", text->str, text->len, &error);
  g_assert_no_error (error);
  g_assert_nonnull (node);
}

/* What the collection accepts and we document that we do not. */
static gboolean
is_refused_on_purpose (const char *name)
{
  static const char *const names[] = {
    "y_object_duplicated_key.json",
    "y_object_duplicated_key_and_value.json",
    "y_object_escaped_null_in_key.json",
    "y_string_null_escape.json",
    NULL,
  };

  return g_strv_contains (names, name);
}

static void
check_torture_file (const char *directory, const char *name)
{
  g_autoptr (GBytes) bytes = rs_test_read (directory, name);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *tight = NULL;
  gsize length;
  const char *data;

  g_assert_nonnull (bytes);
  data = g_bytes_get_data (bytes, &length);

  /* In memory of just that size, so that a sanitizer sees a byte too many being read. */
  tight = g_memdup2 (data, length);
  node = rs_json_parse (name, tight, length, &error);
  g_assert_true ((node == NULL) == (error != NULL));

  if (*name == 'y' && !is_refused_on_purpose (name) && error != NULL)
    g_error ("%s", error->message);
  if ((*name == 'n' || is_refused_on_purpose (name)) && node != NULL)
    g_error ("%s was accepted", name);
}

static void
test_torture (void)
{
  g_autofree char *directory = rs_test_shared_path ("torture/json");
  g_autoptr (GDir) dir = directory != NULL ? g_dir_open (directory, 0, NULL) : NULL;
  const char *name;
  guint n = 0;

  if (dir == NULL)
    {
      g_test_skip ("the shared directory with the JSON test suite is not here (RS_SHARED_DIR)");
      return;
    }

  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      {
        check_torture_file (directory, name);
        n++;
      }

  g_test_message ("%u files", n);
  g_assert_cmpuint (n, >, 300);
}

typedef void (*ReadFunc) (RsJsonReader *reader);

/* What a reader that does @read says about @data; "" when all is well. */
static char *
read_json (const char *data, ReadFunc read)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RsJsonReader) reader = rs_json_reader_new ("x.json", data, strlen (data), &error);

  g_assert_no_error (error);
  read (reader);
  return rs_json_reader_finish (reader, &error) ? g_strdup ("") : g_strdup (error->message);
}

static void
read_int (RsJsonReader *reader)
{
  gint64 value = rs_json_reader_get_int (reader, "v", 1, 20);

  g_assert_cmpint (value, >=, 1);
  g_assert_cmpint (value, <=, 20);
}

static void
read_number (RsJsonReader *reader)
{
  double value = rs_json_reader_get_number (reader, "v", 0, 1000);

  g_assert_true (value >= 0 && value <= 1000);
}

static void
read_text (RsJsonReader *reader)
{
  g_autofree char *value = rs_json_reader_dup_text (reader, "v", 1, 5);

  g_assert_cmpint (g_utf8_strlen (value, -1), <=, 5);
}

static void
read_long_text (RsJsonReader *reader)
{
  g_autofree char *value = rs_json_reader_dup_text (reader, "v", 0, G_MAXSIZE);

  g_assert_cmpuint (strlen (value), <=, RS_TEXT_MAX_BYTES);
}

static void
read_id (RsJsonReader *reader)
{
  g_autofree char *value = rs_json_reader_dup_id (reader, "v");
}

static void
read_flag (RsJsonReader *reader)
{
  rs_json_reader_get_flag (reader, "v");
}

static void
read_word (RsJsonReader *reader)
{
  g_assert_nonnull (
      rs_vocabulary_nick (RS_TYPE_LEVEL, rs_json_reader_get_word (reader, "v", RS_TYPE_LEVEL)));
}

static void
read_words (RsJsonReader *reader)
{
  rs_json_reader_get_words (reader, "v", RS_TYPE_LEVEL, 1, 2);
}

static void
read_texts (RsJsonReader *reader)
{
  g_auto (GStrv) texts = rs_json_reader_dup_texts (reader, "v", 1, 2, 5);
}

static void
read_nested (RsJsonReader *reader)
{
  guint n = rs_json_reader_enter_list (reader, "list", 0, 3);

  for (guint i = 0; i < n; i++)
    {
      rs_json_reader_enter_entry (reader, i);
      rs_json_reader_enter (reader, "dose");
      rs_json_reader_get_int (reader, "sets", 1, 20);
      rs_json_reader_leave (reader);
      rs_json_reader_leave (reader);
    }

  rs_json_reader_leave (reader);
}

/* Each message says what was found, what is allowed, and where. */
static void
test_values (void)
{
  static const struct
  {
    ReadFunc read;
    const char *data;
    const char *message;
  } cases[] = {
    { read_int, "{\"v\": 1}", "" },
    { read_int, "{\"v\": 20}", "" },
    { read_int, "{\"v\": 21}", "x.json: v: 21 is more than 20" },
    { read_int, "{\"v\": 0}", "x.json: v: 0 is less than 1" },
    { read_int, "{\"v\": -0}", "x.json: v: 0 is less than 1" },
    { read_int, "{\"v\": 3.0}", "x.json: v: a number was found where a whole number belongs" },
    { read_int, "{\"v\": 3e0}", "x.json: v: a number was found where a whole number belongs" },
    { read_int, "{\"v\": 1e9999}", "x.json: v: a number was found where a whole number belongs" },
    { read_int, "{\"v\": 99999999999999999999}", "x.json: v: 9223372036854775807 is more than 20" },
    { read_int, "{\"v\": \"3\"}", "x.json: v: a text was found where a whole number belongs" },
    { read_int, "{\"v\": true}", "x.json: v: true or false was found where a whole number belongs" },
    { read_int, "{\"v\": null}", "x.json: v: nothing was found where a whole number belongs" },
    { read_int, "{\"v\": []}", "x.json: v: a list was found where a whole number belongs" },
    { read_int, "{\"v\": {}}", "x.json: v: an object was found where a whole number belongs" },
    { read_int, "{}", "x.json: “v” is missing" },
    { read_int, "{\"v\": 1, \"w\": 1}", "x.json: “w” is not known here" },
    { read_int, "{\"v\": 0, \"w\": 1}", "x.json: v: 0 is less than 1" },
    { read_int, "[1]", "x.json: a list was found where an object belongs" },
    { read_int, "1", "x.json: a number was found where an object belongs" },
    { read_int, "null", "x.json: nothing was found where an object belongs" },
    { read_number, "{\"v\": 0}", "" },
    { read_number, "{\"v\": 999.5}", "" },
    { read_number, "{\"v\": 1e3}", "" },
    { read_number, "{\"v\": 1000.5}", "x.json: v: 1000.5 is more than 1000" },
    { read_number, "{\"v\": -0.5}", "x.json: v: -0.5 is less than 0" },
    { read_number, "{\"v\": 1e9999}", "x.json: v: this is not a number that can be counted with" },
    { read_number, "{\"v\": -1e9999}", "x.json: v: this is not a number that can be counted with" },
    { read_number, "{\"v\": \"1\"}", "x.json: v: a text was found where a number belongs" },
    { read_number, "{\"v\": false}", "x.json: v: true or false was found where a number belongs" },
    { read_number, "{\"v\": [1]}", "x.json: v: a list was found where a number belongs" },
    { read_number, "{}", "x.json: “v” is missing" },
    { read_text, "{\"v\": \"\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4\"}", "" },
    { read_text, "{\"v\": \"\"}", "x.json: v: the text is empty" },
    { read_text,
      "{\"v\": \"123456\"}",
      "x.json: v: the text is too long: 6 characters, at most 5 are allowed" },
    { read_text, "{\"v\": 5}", "x.json: v: a number was found where a text belongs" },
    { read_id, "{\"v\": \"side-plank\"}", "" },
    { read_id,
      "{\"v\": \"Side plank\"}",
      "x.json: v: “Side plank” is not a name of small letters, digits and hyphens" },
    { read_id,
      "{\"v\": \"../passwd\"}",
      "x.json: v: “../passwd” is not a name of small letters, digits and hyphens" },
    { read_id, "{\"v\": 1}", "x.json: v: a number was found where a text belongs" },
    { read_flag, "{\"v\": false}", "" },
    { read_flag, "{\"v\": 0}", "x.json: v: a number was found where true or false belongs" },
    { read_word, "{\"v\": \"advanced\"}", "" },
    { read_word,
      "{\"v\": \"expert\"}",
      "x.json: v: “expert” is none of beginner, intermediate, advanced" },
    { read_word, "{\"v\": 1}", "x.json: v: a number was found where a text belongs" },
    { read_words, "{\"v\": [\"advanced\", \"beginner\"]}", "" },
    { read_words, "{\"v\": [\"advanced\", \"advanced\"]}", "x.json: v[1]: this is there twice" },
    { read_words, "{\"v\": [\"advanced\", 1]}", "x.json: v[1]: a number was found where a text belongs" },
    { read_words, "{\"v\": []}", "x.json: v: the list has 0 entries, 1 to 2 are allowed" },
    { read_words, "{\"v\": \"advanced\"}", "x.json: v: a text was found where a list belongs" },
    { read_texts, "{\"v\": [\"a\", \"b\"]}", "" },
    { read_texts, "{\"v\": [\"a\", \"\"]}", "x.json: v[1]: the text is empty" },
    { read_texts,
      "{\"v\": [\"a\", \"b\", \"c\"]}",
      "x.json: v: the list has 3 entries, 1 to 2 are allowed" },
    { read_nested, "{\"list\": [{\"dose\": {\"sets\": 3}}]}", "" },
    { read_nested,
      "{\"list\": [{\"dose\": {\"sets\": 3}}, {\"dose\": {\"sets\": 300}}]}",
      "x.json: list[1].dose.sets: 300 is more than 20" },
    { read_nested, "{\"list\": [{\"dose\": {}}]}", "x.json: list[0].dose: “sets” is missing" },
    { read_nested, "{\"list\": [{}]}", "x.json: list[0]: “dose” is missing" },
    { read_nested, "{\"list\": [3]}", "x.json: list[0]: a number was found where an object belongs" },
    { read_nested,
      "{\"list\": [{\"dose\": []}]}",
      "x.json: list[0].dose: a list was found where an object belongs" },
    { read_nested,
      "{\"list\": [{\"dose\": {\"sets\": 3, \"set\": 1}}]}",
      "x.json: list[0].dose: “set” is not known here" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *message = read_json (cases[i].data, cases[i].read);

      g_assert_cmpstr (message, ==, cases[i].message);
    }
}

/* Texts from a file don't flood a message. */
static void
test_long_quotes (void)
{
  g_autofree char *filler = g_strnfill (100000, 'x');
  g_autofree char *word = g_strdup_printf ("{\"v\": \"%s\"}", filler);
  g_autofree char *key = g_strdup_printf ("{\"v\": 1, \"%s\": 1}", filler);
  g_autofree char *twice = g_strdup_printf ("{\"%s\": 1, \"%s\": 1}", filler, filler);
  g_autofree char *messages[] = {
    read_json (word, read_word),
    read_json (word, read_id),
    read_json (word, read_long_text),
    read_json (key, read_int),
    fail_to_parse (twice, -1),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (messages); i++)
    {
      g_assert_cmpstr (messages[i], !=, "");
      g_assert_cmpuint (strlen (messages[i]), <, 200);
      if (i > 0)
        g_clear_pointer (&messages[i], g_free);
    }
}

static void
test_kinds (void)
{
  static const struct
  {
    const char *data;
    RsError code;
    const char *message;
  } cases[] = {
    { "[]", RS_ERROR_TYPE, "x.json: a list was found where an object belongs" },
    { "{}", RS_ERROR_MISSING, "x.json: “format” is missing" },
    { "{\"format\": 1}", RS_ERROR_TYPE, "x.json: format: a number was found where a text belongs" },
    { "{\"format\": \"run-strength-workout\"}",
      RS_ERROR_KIND,
      "x.json: this is not a routine but “run-strength-workout”" },
    { "{\"format\": \"run-strength-routine\"}", RS_ERROR_MISSING, "x.json: “version” is missing" },
    { "{\"format\": \"run-strength-routine\", \"version\": 0}",
      RS_ERROR_RANGE,
      "x.json: version: 0 is less than 1" },
    { "{\"format\": \"run-strength-routine\", \"version\": \"1\"}",
      RS_ERROR_TYPE,
      "x.json: version: a text was found where a whole number belongs" },
    { "{\"format\": \"run-strength-routine\", \"version\": 2, \"x\": 1}",
      RS_ERROR_VERSION,
      "x.json was made by a newer version of Run Strength" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (rs_json_reader_new_file (RS_FILE_ROUTINE,
                                              "x.json",
                                              cases[i].data,
                                              strlen (cases[i].data),
                                              &error));
      g_assert_error (error, RS_ERROR, (int) cases[i].code);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static void
test_writer (void)
{
  g_autoptr (RsJsonWriter) writer = rs_json_writer_new (RS_JSON_LINES);
  g_autoptr (RsJsonWriter) dense = rs_json_writer_new (RS_JSON_DENSE);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *line = NULL;

  rs_json_writer_begin_object (writer, NULL);
  rs_json_writer_add_text (writer, "t", "\"\\/\n\t\x7F\xC3\xA4", 0, 100);
  rs_json_writer_begin_list (writer, "l");
  rs_json_writer_add_int (writer, NULL, -5, -10, 10);
  rs_json_writer_begin_object (writer, NULL);
  rs_json_writer_end (writer);
  rs_json_writer_add_number (writer, NULL, 2.3, 0, 10);
  rs_json_writer_end (writer);
  rs_json_writer_begin_list (writer, "empty");
  rs_json_writer_end (writer);
  rs_json_writer_add_flag (writer, "f", TRUE);
  rs_json_writer_add_word (writer, "w", RS_TYPE_MEASURE, RS_MEASURE_TIME);
  text = rs_json_writer_finish (writer, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text,
                   ==,
                   "{\n"
                   "  \"t\": \"\\\"\\\\/\\n\\u0009\\u007f\xC3\xA4\",\n"
                   "  \"l\": [\n"
                   "    -5,\n"
                   "    {},\n"
                   "    2.3\n"
                   "  ],\n"
                   "  \"empty\": [],\n"
                   "  \"f\": true,\n"
                   "  \"w\": \"time\"\n"
                   "}\n");

  rs_json_writer_begin_object (dense, NULL);
  rs_json_writer_begin_list (dense, "l");
  rs_json_writer_add_int (dense, NULL, 1, 0, 10);
  rs_json_writer_add_int (dense, NULL, 2, 0, 10);
  line = rs_json_writer_finish (dense, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (line, ==, "{\"l\":[1,2]}\n");
}

static double
parse_number (const char *text)
{
  g_autoptr (RsJsonReader) reader = rs_json_reader_new ("x.json", text, strlen (text), NULL);

  g_assert_nonnull (reader);
  return rs_json_reader_get_number (reader, NULL, -G_MAXDOUBLE, G_MAXDOUBLE);
}

/* Numbers are as short as they can be and come back exactly. */
static void
test_writer_numbers (void)
{
  static const struct
  {
    double value;
    const char *text;
  } cases[] = {
    { 0, "0\n" },       { 20, "20\n" },   { 2.3, "2.3\n" },
    { 0.1, "0.1\n" },   { 1000, "1000\n" }, { 1e21, "1e+21\n" },
    { 1.0 / 3, "0.3333333333333333\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsJsonWriter) writer = rs_json_writer_new (RS_JSON_LINES);
      g_autofree char *text = NULL;

      rs_json_writer_add_number (writer, NULL, cases[i].value, -1, 1e30);
      text = rs_json_writer_finish (writer, NULL);
      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpfloat (parse_number (text), ==, cases[i].value);
    }

  for (guint i = 0; i < 1000; i++)
    {
      g_autoptr (RsJsonWriter) writer = rs_json_writer_new (RS_JSON_LINES);
      double value = g_test_rand_double_range (0, 1000);
      g_autofree char *text = NULL;

      rs_json_writer_add_number (writer, NULL, value, 0, 1000);
      text = rs_json_writer_finish (writer, NULL);
      g_assert_cmpfloat (parse_number (text), ==, value);
    }
}

/* What could not be read back is not written. */
static void
test_writer_limits (void)
{
  for (guint i = 0; i < 6; i++)
    {
      g_autoptr (RsJsonWriter) writer = rs_json_writer_new (RS_JSON_DENSE);
      g_autoptr (GError) error = NULL;

      rs_json_writer_begin_object (writer, NULL);
      if (i == 0)
        rs_json_writer_add_int (writer, "v", 21, 1, 20);
      else if (i == 1)
        rs_json_writer_add_number (writer, "v", INFINITY, 1, 20);
      else if (i == 2)
        rs_json_writer_add_number (writer, "v", NAN, 1, 20);
      else if (i == 3)
        rs_json_writer_add_text (writer, "v", "", 1, 20);
      else if (i == 4)
        rs_json_writer_add_text (writer, "v", "\xFF", 1, 20);
      else
        rs_json_writer_add_id (writer, "v", "A B");
      rs_json_writer_add_int (writer, "w", 1, 1, 1);

      g_assert_null (rs_json_writer_finish (writer, &error));
      g_assert_error (error, RS_ERROR, RS_ERROR_RANGE);
      g_assert_true (g_str_has_prefix (error->message, "v: "));
    }
}

static void
test_instants (void)
{
  static const struct
  {
    const char *text;
    gint64 instant;
  } good[] = {
    { "1970-01-01T00:00:00Z", 0 },
    { "2026-11-22T14:05:03Z", G_GINT64_CONSTANT (1795356303000000) },
    { "2026-11-22T14:05:03.000001Z", G_GINT64_CONSTANT (1795356303000001) },
    { "2026-11-22T14:05:03.123456Z", G_GINT64_CONSTANT (1795356303123456) },
    { "9999-12-31T23:59:59.999999Z", G_GINT64_CONSTANT (253402300799999999) },
  };
  static const char *const bad[] = {
    "",
    "2026-11-22",
    "2026-11-22T14:05:03",
    "2026-11-22T14:05:03+01:00",
    "2026-11-22 14:05:03Z",
    "20261122T140503Z",
    "2026-11-22T14:05:03z",
    "2026-11-22T14:05:03.Z",
    "2026-11-22T14:05:03.1234567Z",
    "2026-11-22T14:05:03,5Z",
    "2026-11-22T14:05:03ZZ",
    "2026-13-22T14:05:03Z",
    "2026-02-30T14:05:03Z",
    "2026-11-22T25:05:03Z",
    "1969-12-31T23:59:59Z",
    "0000-00-00T00:00:00Z",
    " 2026-11-22T14:05:03Z",
    "2026-11-2\xC3\xA4T14:05:03Z",
  };
  gint64 instant = 7;

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *text = rs_instant_to_text (good[i].instant);

      g_assert_cmpstr (text, ==, good[i].text);
      g_assert_true (rs_instant_parse (good[i].text, &instant));
      g_assert_cmpint (instant, ==, good[i].instant);
    }

  g_assert_true (rs_instant_parse ("2026-11-22T14:05:03.5Z", &instant));
  g_assert_cmpint (instant, ==, G_GINT64_CONSTANT (1795356303500000));
  instant = 7;
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    if (rs_instant_parse (bad[i], &instant))
      g_error ("“%s” was taken for an instant", bad[i]);
  g_assert_cmpint (instant, ==, 7);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store/json/syntax-errors", test_syntax_errors);
  g_test_add_func ("/store/json/depth", test_depth);
  g_test_add_func ("/store/json/torture", test_torture);
  g_test_add_func ("/store/json/values", test_values);
  g_test_add_func ("/store/json/long-quotes", test_long_quotes);
  g_test_add_func ("/store/json/kinds", test_kinds);
  g_test_add_func ("/store/json/writer", test_writer);
  g_test_add_func ("/store/json/writer-numbers", test_writer_numbers);
  g_test_add_func ("/store/json/writer-limits", test_writer_limits);
  g_test_add_func ("/store/json/instants", test_instants);

  return g_test_run ();
}
