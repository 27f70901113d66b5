/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/json/rs-json-parse.h"

#include "base/common/rs-error.h"
#include "base/json/rs-json-limits.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Columns are counted in characters; everything before @offset is valid UTF-8. */
gboolean
rs_json_refuse (const char *name, const char *data, gsize offset, const char *what, GError **error)
{
  const char *line_start = data;
  guint line = 1;

  for (const char *p = data; p < data + offset; p++)
    if (*p == '\n')
      {
        line++;
        line_start = p + 1;
      }

  g_set_error (error, RS_ERROR, RS_ERROR_SYNTAX,
               /* Translators: a file, a place in it, and what is wrong there */
               _ ("%s: line %u, column %u: %s"), name, line,
               (guint) g_utf8_strlen (line_start, data + offset - line_start) + 1, what);
  return FALSE;
}

static gboolean
check_bytes (const char *name, const char *data, gsize length, GError **error)
{
  const char *end;

  if (length >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0)
    return rs_json_refuse (name, data, 0, _ ("there is a byte order mark, which must not be"),
                           error);

  if (g_utf8_validate_len (data, length, &end))
    return TRUE;

  if (*end == '\0')
    return rs_json_refuse (name, data, end - data, _ ("there is a NUL byte"), error);
  return rs_json_refuse (name, data, end - data, _ ("these bytes are not UTF-8 text"), error);
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
        return rs_json_refuse (name, data, p - data, what, error);
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

gboolean
rs_json_check (const char *name, const char *data, gsize length, GError **error)
{
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (data != NULL || length == 0, FALSE);

  return check_not_blank (name, data, length, error) && check_bytes (name, data, length, error) &&
         check_structure (name, data, length, error);
}

RsJsonTree *
rs_json_parse (const char *name, const char *data, gsize length, GError **error)
{
  g_autoptr (RsJsonTree) tree = NULL;
  g_autofree char *what = NULL;
  gsize offset;

  if (!rs_json_check (name, data, length, error))
    return NULL;

  tree = rs_json_tree_new ();
  if (!rs_json_tree_parse (tree, data, length, &offset, &what))
    {
      rs_json_refuse (name, data, offset, what, error);
      return NULL;
    }

  return g_steal_pointer (&tree);
}
