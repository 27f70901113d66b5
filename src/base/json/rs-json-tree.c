/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/json/rs-json-tree.h"

#include "base/json/rs-json-limits.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define VALUES_PER_BLOCK 1024

/* Objects with more keys than this look for doubles in a table. */
#define MANY_KEYS 32

struct _RsJsonTree
{
  RsJsonValue *root;
  GPtrArray *blocks; /* of VALUES_PER_BLOCK values */
  guint n_values;
  GPtrArray *texts; /* large pieces of memory that hold texts */
  char *free_text;  /* what is left of the last one */
  gsize n_free;
};

typedef struct
{
  RsJsonTree *tree;
  const char *p;
  const char *end;
  const char *wrong; /* where it is no JSON */
  char *what;
} Parser;

RsJsonTree *
rs_json_tree_new (void)
{
  RsJsonTree *tree = g_new0 (RsJsonTree, 1);

  tree->blocks = g_ptr_array_new_with_free_func (g_free);
  tree->texts = g_ptr_array_new_with_free_func (g_free);
  return tree;
}

void
rs_json_tree_free (RsJsonTree *tree)
{
  if (tree == NULL)
    return;

  g_clear_pointer (&tree->blocks, g_ptr_array_unref);
  g_clear_pointer (&tree->texts, g_ptr_array_unref);
  g_free (tree);
}

RsJsonValue *
rs_json_tree_get_root (RsJsonTree *tree)
{
  return tree->root;
}

RsJsonValue *
rs_json_value_find (RsJsonValue *object, const char *key)
{
  for (RsJsonValue *value = object->first; value != NULL; value = value->next)
    if (strcmp (value->key, key) == 0)
      return value;

  return NULL;
}

static RsJsonValue *
add_value (RsJsonTree *tree, RsJsonType type)
{
  guint block = tree->n_values / VALUES_PER_BLOCK;
  RsJsonValue *value;

  if (block == tree->blocks->len)
    g_ptr_array_add (tree->blocks, g_new (RsJsonValue, VALUES_PER_BLOCK));

  value =
      (RsJsonValue *) g_ptr_array_index (tree->blocks, block) + tree->n_values++ % VALUES_PER_BLOCK;
  memset (value, 0, sizeof *value);
  value->type = type;
  return value;
}

static gboolean
fail_at (Parser *parser, const char *p)
{
  parser->wrong = p;
  return FALSE;
}

static void
skip_space (Parser *parser)
{
  while (parser->p < parser->end &&
         (*parser->p == ' ' || *parser->p == '\n' || *parser->p == '\r' || *parser->p == '\t'))
    parser->p++;
}

static gboolean
take (Parser *parser, char c)
{
  skip_space (parser);
  if (parser->p == parser->end || *parser->p != c)
    return FALSE;

  parser->p++;
  return TRUE;
}

/* Four hexadecimal digits at @p, or -1. */
static int
read_hex (const char *p, const char *end)
{
  int code = 0;

  if (end - p < 4)
    return -1;

  for (int i = 0; i < 4; i++)
    {
      if (!g_ascii_isxdigit (p[i]))
        return -1;
      code = code * 16 + g_ascii_xdigit_value (p[i]);
    }

  return code;
}

/* Writes the character of the escape at @p, which is behind the backslash. Where it ends. */
static const char *
read_escape (const char *p, const char *end, char **out)
{
  static const char escapes[] = "\"\\/bfnrt";
  static const char characters[] = "\"\\/\b\f\n\r\t";
  const char *escape;
  gunichar c;
  int code;

  if (p == end)
    return NULL;

  if (*p != 'u')
    {
      escape = *p != '\0' ? strchr (escapes, *p) : NULL;
      if (escape == NULL)
        return NULL;
      *(*out)++ = characters[escape - escapes];
      return p + 1;
    }

  code = read_hex (p + 1, end);
  if (code < 0)
    return NULL;
  p += 5;
  c = (gunichar) code;
  if (code >= 0xD800 && code <= 0xDBFF)
    {
      int low = end - p >= 2 && p[0] == '\\' && p[1] == 'u' ? read_hex (p + 2, end) : -1;

      if (low < 0xDC00 || low > 0xDFFF)
        return NULL;
      c = 0x10000 + (gunichar) ((code - 0xD800) << 10) + (gunichar) (low - 0xDC00);
      p += 6;
    }

  *out += g_unichar_to_utf8 (c, *out);
  return p;
}

/* The text whose opening quote has been taken. What is written is never longer than @data was. */
static const char *
read_text (Parser *parser)
{
  RsJsonTree *tree = parser->tree;
  const char *close = parser->p;
  char *start;
  char *out;

  while (close < parser->end && *close != '"')
    close += *close == '\\' ? 2 : 1;
  if (close >= parser->end)
    {
      fail_at (parser, parser->end);
      return NULL;
    }

  if ((gsize) (close - parser->p) >= tree->n_free)
    {
      tree->n_free = MAX ((gsize) (close - parser->p) + 1, 16384);
      tree->free_text = g_malloc (tree->n_free);
      g_ptr_array_add (tree->texts, tree->free_text);
    }

  start = out = tree->free_text;
  while (parser->p < close)
    {
      const char *at = parser->p;

      if ((guchar) *at < 0x20)
        at = NULL;
      else if (*at == '\\')
        at = read_escape (at + 1, close, &out);
      else
        *out++ = *at++;

      if (at == NULL)
        {
          fail_at (parser, parser->p);
          return NULL;
        }
      parser->p = at;
    }

  *out++ = '\0';
  parser->p = close + 1;
  tree->n_free -= (gsize) (out - start);
  tree->free_text = out;
  return start;
}

static gboolean
skip_digits (Parser *parser)
{
  const char *start = parser->p;

  while (parser->p < parser->end && g_ascii_isdigit (*parser->p))
    parser->p++;

  return parser->p > start || fail_at (parser, parser->p);
}

/* What is too large for a number of 64 bits becomes the largest: too large for anything. */
static gint64
to_integer (const char *p, const char *end)
{
  gboolean negative = *p == '-';
  guint64 value = 0;

  for (p += negative; p < end; p++)
    if (!g_uint64_checked_mul (&value, value, 10) ||
        !g_uint64_checked_add (&value, value, (guint64) (*p - '0')) || value > G_MAXINT64)
      return negative ? G_MININT64 : G_MAXINT64;

  return negative ? -(gint64) value : (gint64) value;
}

static double
to_number (const char *p, const char *end)
{
  g_autofree char *text = g_strndup (p, (gsize) (end - p));

  return g_ascii_strtod (text, NULL);
}

static RsJsonValue *
read_number (Parser *parser)
{
  const char *start = parser->p;
  gboolean whole = TRUE;
  RsJsonValue *value;

  if (*parser->p == '-')
    parser->p++;
  if (parser->p < parser->end && *parser->p == '0')
    parser->p++;
  else if (!skip_digits (parser))
    return NULL;

  if (parser->p < parser->end && *parser->p == '.')
    {
      whole = FALSE;
      parser->p++;
      if (!skip_digits (parser))
        return NULL;
    }
  if (parser->p < parser->end && (*parser->p == 'e' || *parser->p == 'E'))
    {
      whole = FALSE;
      parser->p++;
      if (parser->p < parser->end && (*parser->p == '+' || *parser->p == '-'))
        parser->p++;
      if (!skip_digits (parser))
        return NULL;
    }

  value = add_value (parser->tree, whole ? RS_JSON_INTEGER : RS_JSON_NUMBER);
  if (whole)
    value->integer = to_integer (start, parser->p);
  else
    value->number = to_number (start, parser->p);
  return value;
}

static RsJsonValue *
read_word (Parser *parser)
{
  static const struct
  {
    const char *word;
    gsize length;
    RsJsonType type;
    gboolean flag;
  } words[] = {
    { "true", 4, RS_JSON_FLAG, TRUE },
    { "false", 5, RS_JSON_FLAG, FALSE },
    { "null", 4, RS_JSON_NULL, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if ((gsize) (parser->end - parser->p) >= words[i].length &&
        memcmp (parser->p, words[i].word, words[i].length) == 0)
      {
        RsJsonValue *value = add_value (parser->tree, words[i].type);

        value->flag = words[i].flag;
        parser->p += words[i].length;
        return value;
      }

  fail_at (parser, parser->p);
  return NULL;
}

static RsJsonValue *read_value (Parser *parser);

/* @keys: those of the object so far, once there are many. */
static gboolean
has_key (RsJsonValue *object, GHashTable **keys, const char *key)
{
  if (object->n < MANY_KEYS)
    return rs_json_value_find (object, key) != NULL;

  if (*keys == NULL)
    {
      *keys = g_hash_table_new (g_str_hash, g_str_equal);
      for (RsJsonValue *value = object->first; value != NULL; value = value->next)
        g_hash_table_add (*keys, (gpointer) value->key);
    }

  return !g_hash_table_add (*keys, (gpointer) key);
}

static const char *
read_key (Parser *parser, RsJsonValue *object, GHashTable **keys)
{
  const char *start;
  const char *key;

  skip_space (parser);
  start = parser->p;
  if (!take (parser, '"'))
    {
      fail_at (parser, parser->p);
      return NULL;
    }

  key = read_text (parser);
  if (key == NULL)
    return NULL;

  if (has_key (object, keys, key))
    {
      g_autofree char *quote = g_utf8_truncate_middle (key, RS_JSON_MAX_QUOTE);

      parser->what = g_strdup_printf (_ ("“%s” is there twice"), quote);
      fail_at (parser, start);
      return NULL;
    }

  if (!take (parser, ':'))
    {
      fail_at (parser, parser->p);
      return NULL;
    }

  return key;
}

/* What is between brackets, of which the first has been taken. */
static RsJsonValue *
read_values (Parser *parser, RsJsonType type, char close)
{
  RsJsonValue *all = add_value (parser->tree, type);
  RsJsonValue **link = &all->first;
  g_autoptr (GHashTable) keys = NULL;

  all->first = NULL;
  if (take (parser, close))
    return all;

  do
    {
      const char *key = type == RS_JSON_OBJECT ? read_key (parser, all, &keys) : NULL;
      RsJsonValue *value = parser->wrong == NULL ? read_value (parser) : NULL;

      if (value == NULL)
        return NULL;
      value->key = key;
      *link = value;
      link = &value->next;
      all->n++;
    }
  while (take (parser, ','));

  if (take (parser, close))
    return all;

  fail_at (parser, parser->p);
  return NULL;
}

static RsJsonValue *
read_value (Parser *parser)
{
  RsJsonValue *value;

  skip_space (parser);
  if (parser->p == parser->end)
    {
      fail_at (parser, parser->p);
      return NULL;
    }

  switch (*parser->p)
    {
    case '{':
      parser->p++;
      return read_values (parser, RS_JSON_OBJECT, '}');

    case '[':
      parser->p++;
      return read_values (parser, RS_JSON_LIST, ']');

    case '"':
      parser->p++;
      value = add_value (parser->tree, RS_JSON_TEXT);
      value->text = read_text (parser);
      return value->text != NULL ? value : NULL;

    case '-':
    case '0' ... '9':
      return read_number (parser);

    default:
      return read_word (parser);
    }
}

/* Keeps the memory of the first blocks for what is read next. */
static void
clear (RsJsonTree *tree)
{
  tree->root = NULL;
  tree->n_values = 0;
  tree->free_text = NULL;
  tree->n_free = 0;
  g_ptr_array_set_size (tree->texts, 0);
}

gboolean
rs_json_tree_parse (RsJsonTree *tree, const char *data, gsize length, gsize *offset, char **what)
{
  Parser parser = { tree, data, data + length };
  RsJsonValue *root;

  clear (tree);
  root = read_value (&parser);
  skip_space (&parser);
  if (root != NULL && parser.p == parser.end)
    {
      tree->root = root;
      return TRUE;
    }

  *offset = (gsize) ((parser.wrong != NULL ? parser.wrong : parser.p) - data);
  *what = parser.what != NULL ? g_steal_pointer (&parser.what)
                              : g_strdup (_ ("something is missing or does not belong here"));
  return FALSE;
}
