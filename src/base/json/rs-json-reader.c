/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/json/rs-json-reader-private.h"

#include "base/json/rs-json-limits.h"
#include "base/json/rs-json-parse.h"

#include <glib/gi18n-lib.h>

/* A value that the reader stands in. */
typedef struct
{
  JsonNode *node;   /* owned by the root; NULL once something has been wrong */
  char *label;      /* how it is reached from the one before: "blocks" or "[2]" */
  GHashTable *seen; /* keys that were asked for; NULL until the first */
} Frame;

struct _RsJsonReader
{
  char *name;
  JsonNode *root;
  GArray *frames;
  GError *error; /* the first one */
};

static void
clear_frame (gpointer data)
{
  Frame *frame = data;

  g_clear_pointer (&frame->label, g_free);
  g_clear_pointer (&frame->seen, g_hash_table_unref);
}

static Frame *
get_top (RsJsonReader *reader)
{
  return &g_array_index (reader->frames, Frame, reader->frames->len - 1);
}

static void
push (RsJsonReader *reader, JsonNode *node, char *label)
{
  Frame frame = { .node = node, .label = label };

  g_array_append_val (reader->frames, frame);
}

static void
append_label (GString *place, const char *label)
{
  g_autofree char *quote = g_utf8_truncate_middle (label, RS_JSON_MAX_QUOTE);

  if (place->len > 0 && *label != '[' && *label != '\0')
    g_string_append_c (place, '.');
  g_string_append (place, quote);
}

/* "first.json: blocks[0].items[2].dose.sets" */
static char *
describe_place (RsJsonReader *reader, const char *key)
{
  g_autoptr (GString) place = g_string_new (NULL);

  for (guint i = 1; i < reader->frames->len; i++)
    append_label (place, g_array_index (reader->frames, Frame, i).label);
  if (key != NULL)
    append_label (place, key);

  if (place->len > 0)
    g_string_prepend (place, ": ");
  g_string_prepend (place, reader->name);
  return g_string_free_and_steal (g_steal_pointer (&place));
}

void
rs_json_reader_refuse (RsJsonReader *reader, const char *key, RsError code, const char *what)
{
  g_autofree char *place = NULL;

  if (reader->error != NULL)
    return;

  place = describe_place (reader, key);
  g_set_error (&reader->error, RS_ERROR, code, "%s: %s", place, what);
}

void
rs_json_reader_refuse_with (RsJsonReader *reader, const char *key, GError *error)
{
  g_autoptr (GError) own = error;

  rs_json_reader_refuse (reader, key, (RsError) own->code, own->message);
}

static const char *
describe_type (JsonNode *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return _ ("an object");

    case JSON_NODE_ARRAY:
      return _ ("a list");

    case JSON_NODE_NULL:
      return _ ("nothing");

    case JSON_NODE_VALUE:
    default:
      if (json_node_get_value_type (node) == G_TYPE_STRING)
        return _ ("a text");
      if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
        return _ ("true or false");
      return _ ("a number");
    }
}

void
rs_json_reader_refuse_type (RsJsonReader *reader,
                            const char *key,
                            JsonNode *node,
                            const char *expected)
{
  /* Translators: two kinds of values, such as "a text" and "a number" */
  g_autofree char *what =
      g_strdup_printf (_ ("%s was found where %s belongs"), describe_type (node), expected);

  rs_json_reader_refuse (reader, key, RS_ERROR_TYPE, what);
}

/* The member @key of the object we stand in, noted as asked for; NULL when it is not there. */
static JsonNode *
find (RsJsonReader *reader, const char *key)
{
  Frame *top = get_top (reader);

  if (reader->error != NULL || top->node == NULL)
    return NULL;
  if (key == NULL)
    return top->node;

  if (!JSON_NODE_HOLDS_OBJECT (top->node))
    {
      rs_json_reader_refuse_type (reader, NULL, top->node, _ ("an object"));
      return NULL;
    }

  if (top->seen == NULL)
    top->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_add (top->seen, g_strdup (key));
  return json_object_get_member (json_node_get_object (top->node), key);
}

JsonNode *
rs_json_reader_need (RsJsonReader *reader, const char *key)
{
  JsonNode *node = find (reader, key);
  g_autofree char *what = NULL;

  if (node != NULL || reader->error != NULL)
    return node;

  what = g_strdup_printf (_ ("“%s” is missing"), key);
  rs_json_reader_refuse (reader, NULL, RS_ERROR_MISSING, what);
  return NULL;
}

RsJsonReader *
rs_json_reader_new (const char *name, const char *data, gsize length, GError **error)
{
  g_autoptr (JsonNode) root = rs_json_parse (name, data, length, error);
  RsJsonReader *reader;

  if (root == NULL)
    return NULL;

  reader = g_new0 (RsJsonReader, 1);
  reader->name = g_strdup (name);
  reader->root = g_steal_pointer (&root);
  reader->frames = g_array_new (FALSE, FALSE, sizeof (Frame));
  g_array_set_clear_func (reader->frames, clear_frame);
  push (reader, reader->root, NULL);
  return reader;
}

/* What a file says about itself, before anything else in it is looked at. */
static gboolean
check_kind (RsJsonReader *reader, RsFileKind kind, GError **error)
{
  g_autofree char *found = rs_json_reader_dup_text (reader, "format", 0, RS_JSON_MAX_QUOTE);
  gint64 version;

  if (reader->error == NULL && !g_str_equal (found, rs_file_kind_get_format (kind)))
    {
      g_autofree char *what = rs_file_kind_describe_mismatch (kind, found);

      rs_json_reader_refuse (reader, NULL, RS_ERROR_KIND, what);
    }

  version = rs_json_reader_get_int (reader, "version", 1, G_MAXINT32);
  if (reader->error == NULL && version > rs_file_kind_get_version (kind))
    g_set_error (&reader->error, RS_ERROR, RS_ERROR_VERSION,
                 _ ("%s was made by a newer version of Run Strength"), reader->name);

  if (reader->error != NULL)
    g_propagate_error (error, g_error_copy (reader->error));
  return reader->error == NULL;
}

RsJsonReader *
rs_json_reader_new_file (
    RsFileKind kind, const char *name, const char *data, gsize length, GError **error)
{
  g_autoptr (RsJsonReader) reader = rs_json_reader_new (name, data, length, error);

  if (reader == NULL || !check_kind (reader, kind, error))
    return NULL;

  return g_steal_pointer (&reader);
}

void
rs_json_reader_free (RsJsonReader *reader)
{
  if (reader == NULL)
    return;

  g_clear_pointer (&reader->frames, g_array_unref);
  g_clear_pointer (&reader->root, json_node_unref);
  g_clear_pointer (&reader->name, g_free);
  g_clear_error (&reader->error);
  g_free (reader);
}

/* Keys that no reader asked for were not meant for us, so something is misunderstood. */
static void
check_all_seen (RsJsonReader *reader)
{
  Frame *top = get_top (reader);
  JsonObjectIter iter;
  const char *key;

  if (reader->error != NULL || top->node == NULL || !JSON_NODE_HOLDS_OBJECT (top->node))
    return;

  json_object_iter_init_ordered (&iter, json_node_get_object (top->node));
  while (json_object_iter_next_ordered (&iter, &key, NULL))
    if (top->seen == NULL || !g_hash_table_contains (top->seen, key))
      {
        g_autofree char *quote = g_utf8_truncate_middle (key, RS_JSON_MAX_QUOTE);
        g_autofree char *what = g_strdup_printf (_ ("“%s” is not known here"), quote);

        rs_json_reader_refuse (reader, NULL, RS_ERROR_UNKNOWN, what);
        return;
      }
}

gboolean
rs_json_reader_finish (RsJsonReader *reader, GError **error)
{
  g_return_val_if_fail (reader->frames->len == 1, FALSE);

  check_all_seen (reader);
  if (reader->error == NULL)
    return TRUE;

  g_propagate_error (error, g_error_copy (reader->error));
  return FALSE;
}

gboolean
rs_json_reader_has_failed (RsJsonReader *reader)
{
  return reader->error != NULL;
}

gboolean
rs_json_reader_has (RsJsonReader *reader, const char *key)
{
  return find (reader, key) != NULL;
}

void
rs_json_reader_enter (RsJsonReader *reader, const char *key)
{
  JsonNode *node = rs_json_reader_need (reader, key);

  if (node != NULL && !JSON_NODE_HOLDS_OBJECT (node))
    rs_json_reader_refuse_type (reader, key, node, _ ("an object"));
  push (reader, reader->error == NULL ? node : NULL, g_strdup (key));
}

guint
rs_json_reader_enter_list (RsJsonReader *reader, const char *key, guint min, guint max)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = rs_json_reader_need (reader, key);

  if (node != NULL && !JSON_NODE_HOLDS_ARRAY (node))
    rs_json_reader_refuse_type (reader, key, node, _ ("a list"));
  else if (node != NULL &&
           !rs_json_check_length (json_array_get_length (json_node_get_array (node)), min, max,
                                  &error))
    rs_json_reader_refuse_with (reader, key, g_steal_pointer (&error));

  push (reader, reader->error == NULL ? node : NULL, g_strdup (key != NULL ? key : ""));
  return reader->error == NULL ? json_array_get_length (json_node_get_array (node)) : 0;
}

void
rs_json_reader_enter_entry (RsJsonReader *reader, guint i)
{
  Frame *top = get_top (reader);
  JsonNode *node = NULL;

  if (reader->error == NULL && top->node != NULL)
    node = json_array_get_element (json_node_get_array (top->node), i);
  push (reader, node, g_strdup_printf ("[%u]", i));
}

void
rs_json_reader_leave (RsJsonReader *reader)
{
  g_return_if_fail (reader->frames->len > 1);

  check_all_seen (reader);
  g_array_set_size (reader->frames, reader->frames->len - 1);
}
