/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/json/rs-json-tree.h"

#include "base/json/rs-json-limits.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <string.h>

#define VALUES_PER_BLOCK 1024

struct _RsJsonTree
{
  RsJsonValue *root;
  GPtrArray *blocks; /* of VALUES_PER_BLOCK values */
  guint n_values;
  guint n_keys;   /* of all objects together */
  JsonNode *node; /* has the texts */
};

/* What the parser told while it was at work; it forgets where it was as soon as it is done. */
typedef struct
{
  GHashTable *sizes; /* JsonObject -> members seen so far; never dereferenced */
  char *twice;       /* the first key that was there twice */
  guint line;        /* from 1 */
  guint column;
} Watch;

RsJsonTree *
rs_json_tree_new (void)
{
  RsJsonTree *tree = g_new0 (RsJsonTree, 1);

  tree->blocks = g_ptr_array_new_with_free_func (g_free);
  return tree;
}

void
rs_json_tree_free (RsJsonTree *tree)
{
  if (tree == NULL)
    return;

  g_clear_pointer (&tree->blocks, g_ptr_array_unref);
  g_clear_pointer (&tree->node, json_node_unref);
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

/* --- From nodes to values --- */

static RsJsonValue *convert (RsJsonTree *tree, JsonNode *node);

static void
append (RsJsonValue *all, RsJsonValue ***link, RsJsonValue *value, const char *key)
{
  value->key = key;
  **link = value;
  *link = &value->next;
  all->n++;
}

/* How many keys objects have, together; @data is JSON. */
static guint
count_keys (const char *data, gsize length)
{
  const char *end = data + length;
  guint n = 0;

  for (const char *p = data; p < end; p++)
    if (*p == '"')
      {
        for (p++; p < end && *p != '"'; p++)
          if (*p == '\\')
            p++;
      }
    else if (*p == ':')
      n++;

  return n;
}

static RsJsonValue *
convert_object (RsJsonTree *tree, JsonObject *object)
{
  RsJsonValue *all = add_value (tree, RS_JSON_OBJECT);
  RsJsonValue **link = &all->first;
  JsonObjectIter iter;
  const char *key;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &key, &node))
    {
      append (all, &link, convert (tree, node), key);
      tree->n_keys++;
    }

  return all;
}

static RsJsonValue *
convert_list (RsJsonTree *tree, JsonArray *list)
{
  RsJsonValue *all = add_value (tree, RS_JSON_LIST);
  RsJsonValue **link = &all->first;

  for (guint i = 0; i < json_array_get_length (list); i++)
    append (all, &link, convert (tree, json_array_get_element (list, i)), NULL);

  return all;
}

static RsJsonValue *
convert_scalar (RsJsonTree *tree, JsonNode *node)
{
  RsJsonValue *value = add_value (tree, RS_JSON_NUMBER);
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    {
      value->type = RS_JSON_TEXT;
      value->text = json_node_get_string (node);
    }
  else if (type == G_TYPE_BOOLEAN)
    {
      value->type = RS_JSON_FLAG;
      value->flag = json_node_get_boolean (node);
    }
  else if (type == G_TYPE_INT64)
    {
      value->type = RS_JSON_INTEGER;
      value->integer = json_node_get_int (node);
    }
  else
    value->number = json_node_get_double (node);

  return value;
}

/* No deeper than the nesting that has been checked. */
static RsJsonValue *
convert (RsJsonTree *tree, JsonNode *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return convert_object (tree, json_node_get_object (node));

    case JSON_NODE_ARRAY:
      return convert_list (tree, json_node_get_array (node));

    case JSON_NODE_NULL:
      return add_value (tree, RS_JSON_NULL);

    case JSON_NODE_VALUE:
    default:
      return convert_scalar (tree, node);
    }
}

/* --- The parser --- */

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

/* Finds out what is wrong and where: signals for each key would take as long as all else. */
static void
watch_parser (const char *data, gsize length, Watch *watch)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  watch->sizes = g_hash_table_new (NULL, NULL);
  json_parser_set_strict (parser, TRUE);
  g_signal_connect (parser, "object-member", G_CALLBACK (on_object_member_cb), watch);
  g_signal_connect (parser, "object-end", G_CALLBACK (on_object_end_cb), watch);
  g_signal_connect (parser, "error", G_CALLBACK (on_error_cb), watch);
  json_parser_load_from_data (parser, data, (gssize) length, NULL);
  g_clear_pointer (&watch->sizes, g_hash_table_unref);
}

/* Lines and columns are counted from 1, columns in characters. */
static gsize
find_offset (const char *data, gsize length, guint line, guint column)
{
  const char *end = data + length;
  const char *p = data;

  for (; line > 1 && p < end; line--)
    {
      const char *next = memchr (p, '\n', (gsize) (end - p));

      p = next != NULL ? next + 1 : end;
    }
  for (; column > 1 && p < end; column--)
    p = g_utf8_next_char (p);

  return (gsize) (MIN (p, end) - data);
}

gboolean
rs_json_tree_parse (RsJsonTree *tree, const char *data, gsize length, gsize *offset, char **what)
{
  Watch watch = { .line = 1, .column = 1 };
  g_autoptr (JsonParser) parser = NULL;
  gsize n_space = 0;

  tree->root = NULL;
  tree->n_values = 0;
  g_clear_pointer (&tree->node, json_node_unref);

  /* Lines that are empty at the beginning are not counted by the parser. */
  while (n_space < length && g_ascii_isspace (data[n_space]))
    n_space++;
  data += n_space;
  length -= n_space;

  parser = json_parser_new ();
  json_parser_set_strict (parser, TRUE);
  if (json_parser_load_from_data (parser, data, (gssize) length, NULL))
    {
      tree->node = json_parser_steal_root (parser);
      tree->n_keys = 0;
      tree->root = convert (tree, tree->node);
      /* A key that is there twice leaves one member. */
      if (tree->n_keys == count_keys (data, length))
        return TRUE;
      tree->root = NULL;
    }

  watch_parser (data, length, &watch);
  *offset = n_space + find_offset (data, length, watch.line, watch.column);
  if (watch.twice != NULL)
    {
      g_autofree char *key = g_utf8_truncate_middle (watch.twice, RS_JSON_MAX_QUOTE);

      *what = g_strdup_printf (_ ("“%s” is there twice"), key);
      g_clear_pointer (&watch.twice, g_free);
    }
  else
    *what = g_strdup (_ ("something is missing or does not belong here"));
  return FALSE;
}
