/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/json/rs-json-reader-private.h"

#include "base/common/rs-vocabulary.h"
#include "base/json/rs-json-limits.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The values that a reader hands out. How it gets to them is in rs-json-reader.c. */

static RsJsonValue *
need_value (RsJsonReader *reader, const char *key, RsJsonType type, const char *expected)
{
  RsJsonValue *value = rs_json_reader_need (reader, key);

  if (value == NULL)
    return NULL;
  if (value->type == type)
    return value;

  rs_json_reader_refuse_type (reader, key, value, expected);
  return NULL;
}

char *
rs_json_reader_dup_text (RsJsonReader *reader, const char *key, gsize min, gsize max)
{
  RsJsonValue *value = need_value (reader, key, RS_JSON_TEXT, _ ("a text"));
  g_autoptr (GError) error = NULL;

  if (value == NULL)
    return g_strdup ("");

  if (!rs_json_check_text (value->text, min, max, &error))
    {
      rs_json_reader_refuse_with (reader, key, g_steal_pointer (&error));
      return g_strdup ("");
    }

  return g_strdup (value->text);
}

/* RFC 4648, section 4; GLib would skip whatever else there is. */
static gboolean
is_base64 (const char *text, gsize length)
{
  gsize n = length;

  if (length % 4 != 0)
    return FALSE;

  while (n > 0 && length - n < 2 && text[n - 1] == '=')
    n--;
  for (gsize i = 0; i < n; i++)
    if (!g_ascii_isalnum (text[i]) && text[i] != '+' && text[i] != '/')
      return FALSE;

  return TRUE;
}

GBytes *
rs_json_reader_dup_data (RsJsonReader *reader, const char *key, gsize max)
{
  RsJsonValue *value = need_value (reader, key, RS_JSON_TEXT, _ ("a text"));
  g_autofree char *limit = NULL;
  g_autofree char *what = NULL;
  g_autofree guchar *data = NULL;
  gsize length;

  if (value == NULL)
    return g_bytes_new (NULL, 0);

  length = strlen (value->text);
  if (!is_base64 (value->text, length))
    {
      rs_json_reader_refuse (reader, key, RS_ERROR_SYNTAX, _ ("this is not base64"));
      return g_bytes_new (NULL, 0);
    }

  data = g_base64_decode (value->text, &length);
  if (length <= max)
    return g_bytes_new_take (g_steal_pointer (&data), length);

  limit = g_format_size_full (max, G_FORMAT_SIZE_IEC_UNITS);
  what = g_strdup_printf (_ ("this is larger than %s"), limit);
  rs_json_reader_refuse (reader, key, RS_ERROR_TOO_LARGE, what);
  return g_bytes_new (NULL, 0);
}

static char *
dup_checked (RsJsonReader *reader, const char *key, gboolean (*check) (const char *, GError **))
{
  RsJsonValue *value = need_value (reader, key, RS_JSON_TEXT, _ ("a text"));
  g_autoptr (GError) error = NULL;

  if (value == NULL)
    return g_strdup ("");

  if (!check (value->text, &error))
    {
      rs_json_reader_refuse_with (reader, key, g_steal_pointer (&error));
      return g_strdup ("");
    }

  return g_strdup (value->text);
}

char *
rs_json_reader_dup_id (RsJsonReader *reader, const char *key)
{
  return dup_checked (reader, key, rs_json_check_id);
}

char *
rs_json_reader_dup_uuid (RsJsonReader *reader, const char *key)
{
  return dup_checked (reader, key, rs_json_check_uuid);
}

GStrv
rs_json_reader_dup_ids (RsJsonReader *reader, const char *key, guint min, guint max)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  guint n = rs_json_reader_enter_list (reader, key, min, max);

  for (guint i = 0; i < n; i++)
    {
      rs_json_reader_enter_entry (reader, i);
      g_strv_builder_take (ids, rs_json_reader_dup_id (reader, NULL));
      rs_json_reader_leave (reader);
    }
  rs_json_reader_leave (reader);

  return g_strv_builder_end (ids);
}

GStrv
rs_json_reader_dup_texts (
    RsJsonReader *reader, const char *key, guint min, guint max, gsize max_chars)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  guint n = rs_json_reader_enter_list (reader, key, min, max);

  for (guint i = 0; i < n; i++)
    {
      rs_json_reader_enter_entry (reader, i);
      g_strv_builder_take (texts, rs_json_reader_dup_text (reader, NULL, 1, max_chars));
      rs_json_reader_leave (reader);
    }

  rs_json_reader_leave (reader);
  return g_strv_builder_end (texts);
}

gint64
rs_json_reader_get_int (RsJsonReader *reader, const char *key, gint64 min, gint64 max)
{
  RsJsonValue *value = need_value (reader, key, RS_JSON_INTEGER, _ ("a whole number"));
  g_autoptr (GError) error = NULL;

  if (value == NULL)
    return min;

  if (!rs_json_check_int (value->integer, min, max, &error))
    {
      rs_json_reader_refuse_with (reader, key, g_steal_pointer (&error));
      return min;
    }

  return value->integer;
}

double
rs_json_reader_get_number (RsJsonReader *reader, const char *key, double min, double max)
{
  RsJsonValue *value = rs_json_reader_need (reader, key);
  g_autoptr (GError) error = NULL;
  double found;

  if (value == NULL)
    return min;

  if (value->type == RS_JSON_INTEGER)
    found = (double) value->integer;
  else if (value->type == RS_JSON_NUMBER)
    found = value->number;
  else
    {
      rs_json_reader_refuse_type (reader, key, value, _ ("a number"));
      return min;
    }

  if (!rs_json_check_number (found, min, max, &error))
    {
      rs_json_reader_refuse_with (reader, key, g_steal_pointer (&error));
      return min;
    }

  return found;
}

gboolean
rs_json_reader_get_flag (RsJsonReader *reader, const char *key)
{
  RsJsonValue *value = need_value (reader, key, RS_JSON_FLAG, _ ("true or false"));

  return value != NULL && value->flag;
}

static char *
join_words (GType type)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  const char *word;

  for (int value = 0; (word = rs_vocabulary_nick (type, value)) != NULL; value++)
    g_strv_builder_add (words, word);

  list = g_strv_builder_end (words);
  return g_strjoinv (", ", list);
}

int
rs_json_reader_get_word (RsJsonReader *reader, const char *key, GType type)
{
  RsJsonValue *text = need_value (reader, key, RS_JSON_TEXT, _ ("a text"));
  int value = text != NULL ? rs_vocabulary_parse (type, text->text) : 0;

  if (value < 0)
    {
      g_autofree char *quote = g_utf8_truncate_middle (text->text, RS_JSON_MAX_QUOTE);
      g_autofree char *words = join_words (type);
      /* Translators: a word, and a list of those that are allowed */
      g_autofree char *what = g_strdup_printf (_ ("“%s” is none of %s"), quote, words);

      rs_json_reader_refuse (reader, key, RS_ERROR_UNKNOWN, what);
    }

  return MAX (value, 0);
}

guint32
rs_json_reader_get_words (RsJsonReader *reader, const char *key, GType type, guint min, guint max)
{
  guint n = rs_json_reader_enter_list (reader, key, min, max);
  guint32 set = 0;

  for (guint i = 0; i < n; i++)
    {
      guint32 bit;

      rs_json_reader_enter_entry (reader, i);
      bit = 1u << rs_json_reader_get_word (reader, NULL, type);
      if (set & bit)
        rs_json_reader_refuse (reader, NULL, RS_ERROR_RANGE, _ ("this is there twice"));
      rs_json_reader_leave (reader);
      set |= bit;
    }

  rs_json_reader_leave (reader);
  return set;
}
