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
  RsJsonValue *value; /* owned by the tree; NULL once something has been wrong */
  const char *key;    /* by which it was reached, or NULL */
  gint64 entry;       /* which entry of the list before it is, or -1 */
  RsJsonValue *next;  /* of a list: the entry that is asked for next, by those who go through it */
  guint n_next;       /* and which one that is */
} Frame;

struct _RsJsonReader
{
  char *name;
  char *place; /* where in the file its outermost value is, or NULL */
  RsJsonTree *tree;
  gboolean owns_tree;
  GArray *frames;
  GError *error; /* the first one */
};

static Frame *
get_top (RsJsonReader *reader)
{
  return &g_array_index (reader->frames, Frame, reader->frames->len - 1);
}

static void
push (RsJsonReader *reader, RsJsonValue *value, const char *key, gint64 entry)
{
  Frame frame = { .value = value, .entry = entry };

  if (value != NULL && key != NULL)
    frame.key = value->key;
  if (value != NULL && value->type == RS_JSON_LIST)
    frame.next = value->first;
  g_array_append_val (reader->frames, frame);
}

static void
append_label (GString *place, const char *label)
{
  g_autofree char *quote = g_utf8_truncate_middle (label, RS_JSON_MAX_QUOTE);

  if (place->len > 0)
    g_string_append_c (place, '.');
  g_string_append (place, quote);
}

/* "first.json: blocks[0].items[2].dose.sets" */
static char *
describe_place (RsJsonReader *reader, const char *key)
{
  g_autoptr (GString) place = g_string_new (reader->place);

  for (guint i = 1; i < reader->frames->len; i++)
    {
      const Frame *frame = &g_array_index (reader->frames, Frame, i);

      if (frame->key != NULL)
        append_label (place, frame->key);
      else if (frame->entry >= 0)
        g_string_append_printf (place, "[%u]", (guint) frame->entry);
    }
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
describe_type (RsJsonValue *value)
{
  switch (value->type)
    {
    case RS_JSON_OBJECT:
      return _ ("an object");

    case RS_JSON_LIST:
      return _ ("a list");

    case RS_JSON_NULL:
      return _ ("nothing");

    case RS_JSON_TEXT:
      return _ ("a text");

    case RS_JSON_FLAG:
      return _ ("true or false");

    case RS_JSON_INTEGER:
    case RS_JSON_NUMBER:
    default:
      return _ ("a number");
    }
}

void
rs_json_reader_refuse_type (RsJsonReader *reader,
                            const char *key,
                            RsJsonValue *value,
                            const char *expected)
{
  /* Translators: two kinds of values, such as "a text" and "a number" */
  g_autofree char *what =
      g_strdup_printf (_ ("%s was found where %s belongs"), describe_type (value), expected);

  rs_json_reader_refuse (reader, key, RS_ERROR_TYPE, what);
}

/* The member @key of the object we stand in, noted as asked for; NULL when it is not there. */
static RsJsonValue *
find (RsJsonReader *reader, const char *key)
{
  Frame *top = get_top (reader);
  RsJsonValue *value;

  if (reader->error != NULL || top->value == NULL)
    return NULL;
  if (key == NULL)
    return top->value;

  if (top->value->type != RS_JSON_OBJECT)
    {
      rs_json_reader_refuse_type (reader, NULL, top->value, _ ("an object"));
      return NULL;
    }

  value = rs_json_value_find (top->value, key);
  if (value != NULL)
    value->seen = TRUE;
  return value;
}

RsJsonValue *
rs_json_reader_need (RsJsonReader *reader, const char *key)
{
  RsJsonValue *value = find (reader, key);
  g_autofree char *what = NULL;

  if (value != NULL || reader->error != NULL)
    return value;

  what = g_strdup_printf (_ ("“%s” is missing"), key);
  rs_json_reader_refuse (reader, NULL, RS_ERROR_MISSING, what);
  return NULL;
}

static RsJsonReader *
reader_new (const char *name, const char *place, RsJsonTree *tree, gboolean owns_tree)
{
  RsJsonReader *reader = g_new0 (RsJsonReader, 1);

  reader->name = g_strdup (name);
  reader->place = g_strdup (place);
  reader->tree = tree;
  reader->owns_tree = owns_tree;
  reader->frames = g_array_new (FALSE, FALSE, sizeof (Frame));
  push (reader, rs_json_tree_get_root (tree), NULL, -1);
  return reader;
}

RsJsonReader *
rs_json_reader_new (const char *name, const char *data, gsize length, GError **error)
{
  g_autoptr (RsJsonTree) tree = rs_json_parse (name, data, length, error);

  return tree != NULL ? reader_new (name, NULL, g_steal_pointer (&tree), TRUE) : NULL;
}

RsJsonReader *
rs_json_reader_new_for_tree (const char *name, const char *place, RsJsonTree *tree)
{
  return reader_new (name, place, tree, FALSE);
}

/* What a file says about itself, before anything else in it is looked at. */
gboolean
rs_json_reader_check_kind (RsJsonReader *reader, RsFileKind kind, GError **error)
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

  if (reader == NULL || !rs_json_reader_check_kind (reader, kind, error))
    return NULL;

  return g_steal_pointer (&reader);
}

void
rs_json_reader_free (RsJsonReader *reader)
{
  if (reader == NULL)
    return;

  g_clear_pointer (&reader->frames, g_array_unref);
  if (reader->owns_tree)
    g_clear_pointer (&reader->tree, rs_json_tree_free);
  g_clear_pointer (&reader->name, g_free);
  g_clear_pointer (&reader->place, g_free);
  g_clear_error (&reader->error);
  g_free (reader);
}

/* Keys that no reader asked for were not meant for us, so something is misunderstood. */
static void
check_all_seen (RsJsonReader *reader)
{
  Frame *top = get_top (reader);

  if (reader->error != NULL || top->value == NULL || top->value->type != RS_JSON_OBJECT)
    return;

  for (RsJsonValue *value = top->value->first; value != NULL; value = value->next)
    if (!value->seen)
      {
        g_autofree char *quote = g_utf8_truncate_middle (value->key, RS_JSON_MAX_QUOTE);
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

GStrv
rs_json_reader_dup_keys (RsJsonReader *reader)
{
  g_autoptr (GStrvBuilder) keys = g_strv_builder_new ();
  Frame *top = get_top (reader);

  if (reader->error == NULL && top->value != NULL && top->value->type == RS_JSON_OBJECT)
    for (RsJsonValue *value = top->value->first; value != NULL; value = value->next)
      {
        value->seen = TRUE;
        g_strv_builder_add (keys, value->key);
      }

  return g_strv_builder_end (keys);
}

void
rs_json_reader_enter (RsJsonReader *reader, const char *key)
{
  RsJsonValue *value = rs_json_reader_need (reader, key);

  if (value != NULL && value->type != RS_JSON_OBJECT)
    rs_json_reader_refuse_type (reader, key, value, _ ("an object"));
  push (reader, reader->error == NULL ? value : NULL, key, -1);
}

guint
rs_json_reader_enter_list (RsJsonReader *reader, const char *key, guint min, guint max)
{
  g_autoptr (GError) error = NULL;
  RsJsonValue *value = rs_json_reader_need (reader, key);

  if (value != NULL && value->type != RS_JSON_LIST)
    rs_json_reader_refuse_type (reader, key, value, _ ("a list"));
  else if (value != NULL && !rs_json_check_length (value->n, min, max, &error))
    rs_json_reader_refuse_with (reader, key, g_steal_pointer (&error));

  push (reader, reader->error == NULL ? value : NULL, key, -1);
  return reader->error == NULL ? value->n : 0;
}

void
rs_json_reader_enter_entry (RsJsonReader *reader, guint i)
{
  Frame *top = get_top (reader);
  RsJsonValue *value = NULL;

  if (reader->error == NULL && top->value != NULL)
    {
      if (i < top->n_next)
        {
          top->next = top->value->first;
          top->n_next = 0;
        }
      for (; top->n_next < i; top->n_next++)
        top->next = top->next->next;
      value = top->next;
    }
  push (reader, value, NULL, i);
}

void
rs_json_reader_leave (RsJsonReader *reader)
{
  g_return_if_fail (reader->frames->len > 1);

  check_all_seen (reader);
  g_array_set_size (reader->frames, reader->frames->len - 1);
}
