/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-instant.h"
#include "base/json/rs-json-parse.h"
#include "base/json/rs-json-reader.h"
#include "base/json/rs-json-writer.h"

#include "support/rs-test-files.h"

#include "base/common/rs-text.h"
#include "base/common/rs-vocabulary.h"

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
    { "\xEF\xBB\xBF{}", -1,
      "x.json: line 1, column 1: there is a byte order mark, which must not be" },
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
  g_autoptr (RsJsonTree) node = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (message, ==,
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
  g_autoptr (RsJsonTree) node = NULL;
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
  g_assert_cmpstr (text, ==,
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
    { 0, "0\n" },
    { 20, "20\n" },
    { 2.3, "2.3\n" },
    { 0.1, "0.1\n" },
    { 1000, "1000\n" },
    { 1e21, "1e+21\n" },
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
  g_test_add_func ("/store/json/writer", test_writer);
  g_test_add_func ("/store/json/writer-numbers", test_writer_numbers);
  g_test_add_func ("/store/json/writer-limits", test_writer_limits);
  g_test_add_func ("/store/json/instants", test_instants);

  return g_test_run ();
}
