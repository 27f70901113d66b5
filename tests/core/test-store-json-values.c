/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/json/rs-json-reader.h"

#include "base/common/rs-text.h"
#include "base/common/rs-vocabulary.h"

#include <string.h>

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

/* Two letters at most. */
static void
read_data (RsJsonReader *reader)
{
  g_autoptr (GBytes) bytes = rs_json_reader_dup_data (reader, "v", 2);

  g_assert_cmpuint (g_bytes_get_size (bytes), <=, 2);
}

static void
read_keys (RsJsonReader *reader)
{
  g_auto (GStrv) keys = NULL;

  rs_json_reader_enter (reader, "v");
  keys = rs_json_reader_dup_keys (reader);
  rs_json_reader_leave (reader);
  g_assert_cmpuint (g_strv_length (keys), <=, 2);
}

/* Each message says what was found, what is allowed, and where. */
static const struct
{
  ReadFunc read;
  const char *data;
  const char *message;
} value_cases[] = {
  { read_data, "{\"v\": \"\"}", "" },
  { read_data, "{\"v\": \"YWI=\"}", "" },
  { read_data, "{\"v\": \"+/==\"}", "" },
  { read_data, "{\"v\": \"YWJj\"}", "x.json: v: this is larger than 2 bytes" },
  { read_data, "{\"v\": \"YWI\"}", "x.json: v: this is not base64" },
  { read_data, "{\"v\": \"Y===\"}", "x.json: v: this is not base64" },
  { read_data, "{\"v\": \"YW\\n=\"}", "x.json: v: this is not base64" },
  { read_data, "{\"v\": \"YW I\"}", "x.json: v: this is not base64" },
  { read_data, "{\"v\": 7}", "x.json: v: a number was found where a text belongs" },
  { read_keys, "{\"v\": {\"b\": 1, \"a\": null}}", "" },
  { read_keys, "{\"v\": {}}", "" },
  { read_keys, "{\"v\": []}", "x.json: v: a list was found where an object belongs" },
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
  { read_text, "{\"v\": \"123456\"}",
    "x.json: v: the text is too long: 6 characters, at most 5 are allowed" },
  { read_text, "{\"v\": 5}", "x.json: v: a number was found where a text belongs" },
  { read_id, "{\"v\": \"side-plank\"}", "" },
  { read_id, "{\"v\": \"Side plank\"}",
    "x.json: v: “Side plank” is not a name of small letters, digits and hyphens" },
  { read_id, "{\"v\": \"../passwd\"}",
    "x.json: v: “../passwd” is not a name of small letters, digits and hyphens" },
  { read_id, "{\"v\": 1}", "x.json: v: a number was found where a text belongs" },
  { read_flag, "{\"v\": false}", "" },
  { read_flag, "{\"v\": 0}", "x.json: v: a number was found where true or false belongs" },
  { read_word, "{\"v\": \"advanced\"}", "" },
  { read_word, "{\"v\": \"expert\"}",
    "x.json: v: “expert” is none of beginner, intermediate, advanced" },
  { read_word, "{\"v\": 1}", "x.json: v: a number was found where a text belongs" },
  { read_words, "{\"v\": [\"advanced\", \"beginner\"]}", "" },
  { read_words, "{\"v\": [\"advanced\", \"advanced\"]}", "x.json: v[1]: this is there twice" },
  { read_words, "{\"v\": [\"advanced\", 1]}",
    "x.json: v[1]: a number was found where a text belongs" },
  { read_words, "{\"v\": []}", "x.json: v: the list has 0 entries, 1 to 2 are allowed" },
  { read_words, "{\"v\": \"advanced\"}", "x.json: v: a text was found where a list belongs" },
  { read_texts, "{\"v\": [\"a\", \"b\"]}", "" },
  { read_texts, "{\"v\": [\"a\", \"\"]}", "x.json: v[1]: the text is empty" },
  { read_texts, "{\"v\": [\"a\", \"b\", \"c\"]}",
    "x.json: v: the list has 3 entries, 1 to 2 are allowed" },
  { read_nested, "{\"list\": [{\"dose\": {\"sets\": 3}}]}", "" },
  { read_nested, "{\"list\": [{\"dose\": {\"sets\": 3}}, {\"dose\": {\"sets\": 300}}]}",
    "x.json: list[1].dose.sets: 300 is more than 20" },
  { read_nested, "{\"list\": [{\"dose\": {}}]}", "x.json: list[0].dose: “sets” is missing" },
  { read_nested, "{\"list\": [{}]}", "x.json: list[0]: “dose” is missing" },
  { read_nested, "{\"list\": [3]}", "x.json: list[0]: a number was found where an object belongs" },
  { read_nested, "{\"list\": [{\"dose\": []}]}",
    "x.json: list[0].dose: a list was found where an object belongs" },
  { read_nested, "{\"list\": [{\"dose\": {\"sets\": 3, \"set\": 1}}]}",
    "x.json: list[0].dose: “set” is not known here" },
};

static void
test_values (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (value_cases); i++)
    {
      g_autofree char *message = read_json (value_cases[i].data, value_cases[i].read);

      g_assert_cmpstr (message, ==, value_cases[i].message);
    }
}

static char *
fail_to_begin (const char *data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rs_json_reader_new ("x.json", data, strlen (data), &error));
  return g_strdup (error->message);
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
    read_json (word, read_word), read_json (word, read_id), read_json (word, read_long_text),
    read_json (key, read_int),   fail_to_begin (twice),
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
    { "{\"format\": \"run-strength-workout\"}", RS_ERROR_KIND,
      "x.json: this is not a routine but “run-strength-workout”" },
    { "{\"format\": \"run-strength-routine\"}", RS_ERROR_MISSING, "x.json: “version” is missing" },
    { "{\"format\": \"run-strength-routine\", \"version\": 0}", RS_ERROR_RANGE,
      "x.json: version: 0 is less than 1" },
    { "{\"format\": \"run-strength-routine\", \"version\": \"1\"}", RS_ERROR_TYPE,
      "x.json: version: a text was found where a whole number belongs" },
    { "{\"format\": \"run-strength-routine\", \"version\": 2, \"x\": 1}", RS_ERROR_VERSION,
      "x.json was made by a newer version of Run Strength" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (rs_json_reader_new_file (RS_FILE_ROUTINE, "x.json", cases[i].data,
                                              strlen (cases[i].data), &error));
      g_assert_error (error, RS_ERROR, (int) cases[i].code);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store/json/values", test_values);
  g_test_add_func ("/store/json/long-quotes", test_long_quotes);
  g_test_add_func ("/store/json/kinds", test_kinds);

  return g_test_run ();
}
