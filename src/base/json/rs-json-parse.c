/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/json/rs-json-parse.h"

#include "base/common/rs-error.h"
#include "base/json/rs-json-limits.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What the parser told while it was at work; it forgets where it was as soon as it is done. */
typedef struct
{
  GHashTable *sizes; /* JsonObject -> members seen so far; never dereferenced */
  char *twice;       /* the first key that was there twice */
  guint line;
  guint column;
} Watch;

static void
fail_at (GError **error, const char *name, guint line, guint column, const char *what)
{
  g_set_error (error, RS_ERROR, RS_ERROR_SYNTAX,
               /* Translators: a file, a place in it, and what is wrong there */
               _ ("%s: line %u, column %u: %s"), name, line, column, what);
}

/* Columns are counted in characters; everything before @offset is valid UTF-8. */
static gboolean
refuse (GError **error, const char *name, const char *data, gsize offset, const char *what)
{
  const char *line_start = data;
  guint line = 1;

  for (const char *p = data; p < data + offset; p++)
    if (*p == '\n')
      {
        line++;
        line_start = p + 1;
      }

  fail_at (error, name, line, (guint) g_utf8_strlen (line_start, data + offset - line_start) + 1,
           what);
  return FALSE;
}

static gboolean
check_bytes (const char *name, const char *data, gsize length, GError **error)
{
  const char *end;

  if (length >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0)
    return refuse (error, name, data, 0, _ ("there is a byte order mark, which must not be"));

  if (g_utf8_validate_len (data, length, &end))
    return TRUE;

  if (*end == '\0')
    return refuse (error, name, data, end - data, _ ("there is a NUL byte"));
  return refuse (error, name, data, end - data, _ ("these bytes are not UTF-8 text"));
}

/* The number of a \uXXXX escape at @p, or -1 when there is none before @end. */
static int
read_escape (const char *p, const char *end)
{
  int code = 0;

  if (end - p < 6 || p[0] != '\\' || p[1] != 'u')
    return -1;

  for (int i = 2; i < 6; i++)
    {
      if (!g_ascii_isxdigit (p[i]))
        return -1;
      code = code * 16 + g_ascii_xdigit_value (p[i]);
    }

  return code;
}

static gboolean
is_high_surrogate (int code)
{
  return code >= 0xD800 && code <= 0xDBFF;
}

static gboolean
is_low_surrogate (int code)
{
  return code >= 0xDC00 && code <= 0xDFFF;
}

/* How many bytes the escape at @p takes; 0 and @what when it is one that we refuse. */
static gsize
check_escape (const char *p, const char *end, const char **what)
{
  int code = read_escape (p, end);

  if (code == 0)
    {
      *what = _ ("there is a NUL character");
      return 0;
    }

  if (is_low_surrogate (code) ||
      (is_high_surrogate (code) && !is_low_surrogate (read_escape (p + 6, end))))
    {
      *what = _ ("there is half a character");
      return 0;
    }

  if (is_high_surrogate (code))
    return 12;
  return code >= 0 ? 6 : 2;
}

/* Looks at nesting and escapes only; whether all of it is JSON the parser finds out. */
static gboolean
check_structure (const char *name, const char *data, gsize length, GError **error)
{
  const char *end = data + length;
  const char *what = NULL;
  gboolean in_string = FALSE;
  guint depth = 0;
  gsize step = 1;

  for (const char *p = data; p < end; p += step)
    {
      step = 1;
      if (*p == '"')
        in_string = !in_string;
      else if (in_string && *p == '\\')
        step = check_escape (p, end, &what);
      else if (!in_string && (*p == '[' || *p == '{') && ++depth > RS_JSON_MAX_DEPTH)
        what = _ ("there are too many brackets inside each other");
      else if (!in_string && (*p == ']' || *p == '}') && depth > 0)
        depth--;

      if (what != NULL)
        return refuse (error, name, data, p - data, what);
    }

  return TRUE;
}

static gboolean
check_not_blank (const char *name, const char *data, gsize length, GError **error)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (data[i]))
      return TRUE;

  g_set_error (error, RS_ERROR, RS_ERROR_SYNTAX, _ ("%s: the file is empty"), name);
  return FALSE;
}

static void
on_object_member_cb (JsonParser *parser, JsonObject *object, const char *key, Watch *watch)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (watch->sizes, object)) + 1;

  g_hash_table_insert (watch->sizes, object, GUINT_TO_POINTER (n));
  if (watch->twice != NULL || json_object_get_size (object) == n)
    return;

  watch->twice = g_strdup (key);
  watch->line = json_parser_get_current_line (parser);
  watch->column = json_parser_get_current_pos (parser);
}

/* Objects that are done give their addresses back to others. */
static void
on_object_end_cb (JsonParser *parser, JsonObject *object, Watch *watch)
{
  g_hash_table_remove (watch->sizes, object);
}

static void
on_error_cb (JsonParser *parser, const GError *error, Watch *watch)
{
  watch->line = json_parser_get_current_line (parser);
  watch->column = json_parser_get_current_pos (parser);
}

static JsonNode *
run_parser (const char *name, const char *data, gsize length, Watch *watch, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonNode *root = NULL;

  json_parser_set_strict (parser, TRUE);
  g_signal_connect (parser, "object-member", G_CALLBACK (on_object_member_cb), watch);
  g_signal_connect (parser, "object-end", G_CALLBACK (on_object_end_cb), watch);
  g_signal_connect (parser, "error", G_CALLBACK (on_error_cb), watch);

  if (json_parser_load_from_data (parser, data, (gssize) length, NULL) && watch->twice == NULL)
    root = json_parser_steal_root (parser);

  if (watch->twice != NULL)
    {
      g_autofree char *key = g_utf8_truncate_middle (watch->twice, RS_JSON_MAX_QUOTE);
      g_autofree char *what = g_strdup_printf (_ ("“%s” is there twice"), key);

      fail_at (error, name, watch->line, watch->column, what);
    }
  else if (root == NULL)
    {
      fail_at (error, name, MAX (watch->line, 1), MAX (watch->column, 1),
               _ ("something is missing or does not belong here"));
    }

  return root;
}

JsonNode *
rs_json_parse (const char *name, const char *data, gsize length, GError **error)
{
  Watch watch = { 0 };
  JsonNode *root;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (data != NULL || length == 0, NULL);

  if (!check_not_blank (name, data, length, error) || !check_bytes (name, data, length, error) ||
      !check_structure (name, data, length, error))
    return NULL;

  watch.sizes = g_hash_table_new (NULL, NULL);
  root = run_parser (name, data, length, &watch, error);
  g_clear_pointer (&watch.sizes, g_hash_table_unref);
  g_clear_pointer (&watch.twice, g_free);
  return root;
}
