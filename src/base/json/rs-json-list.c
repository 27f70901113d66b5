/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/json/rs-json-list.h"

#include "base/json/rs-json-limits.h"
#include "base/json/rs-json-parse.h"
#include "base/json/rs-json-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  RsFileKind kind;
  const char *name;
  const char *data;
  const char *end;
  const char *key;
  guint max;
} File;

/* The end of the text that begins behind the quote at @p: its closing quote, or @end. */
static const char *
skip_text (const char *p, const char *end)
{
  for (p++; p < end && *p != '"'; p++)
    if (*p == '\\')
      p++;

  return MIN (p, end);
}

static const char *
skip_space (const char *p, const char *end)
{
  while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
    p++;

  return p;
}

/* Whether the text from @p to @close is the key of a list; @p is moved to its bracket then. */
static gboolean
begins_list (const File *file, const char **p, const char *close)
{
  gsize length = strlen (file->key);
  const char *next;

  if (close == file->end || (gsize) (close - *p) != length + 1 ||
      memcmp (*p + 1, file->key, length) != 0)
    return FALSE;

  next = skip_space (close + 1, file->end);
  if (next == file->end || *next != ':')
    return FALSE;
  next = skip_space (next + 1, file->end);
  if (next == file->end || *next != '[')
    return FALSE;

  *p = next;
  return TRUE;
}

/* The opening bracket of the list in the outermost object, or NULL. */
static const char *
find_list (const File *file)
{
  guint depth = 0;

  for (const char *p = file->data; p < file->end; p++)
    {
      if (*p == '"')
        {
          const char *close = skip_text (p, file->end);

          if (depth == 1 && begins_list (file, &p, close))
            return p;
          p = close;
        }
      else if (*p == '{' || *p == '[')
        {
          depth++;
        }
      else if (*p == '}' || *p == ']')
        {
          depth--;
        }
    }

  return NULL;
}

/* Where the entry that begins at @p ends: at a comma, at the bracket of the list, or at the end. */
static const char *
find_entry_end (const char *p, const char *end)
{
  guint depth = 0;

  for (; p < end; p++)
    {
      if (*p == '"')
        p = skip_text (p, end);
      else if (*p == '{' || *p == '[')
        depth++;
      else if (depth == 0 && (*p == ',' || *p == ']' || *p == '}'))
        return p;
      else if (*p == '}' || *p == ']')
        depth--;
    }

  return end;
}

static gboolean
refuse_size (const File *file, const char *place, GError **error)
{
  g_set_error (error, RS_ERROR, RS_ERROR_TOO_LARGE,
               /* Translators: a file, a place in it, and a number of bytes */
               _ ("%s: %s: this is larger than %u bytes"), file->name, place,
               (guint) RS_JSON_LIST_MAX_ENTRY);
  return FALSE;
}

static gboolean
read_entry (const File *file,
            RsJsonTree *tree,
            const char *start,
            const char *end,
            guint i,
            RsJsonEntryFunc func,
            gpointer user_data,
            GError **error)
{
  g_autofree char *place = g_strdup_printf ("%s[%u]", file->key, i);
  g_autofree char *what = NULL;
  g_autoptr (RsJsonReader) reader = NULL;
  gsize offset;

  if (end - start > RS_JSON_LIST_MAX_ENTRY)
    return refuse_size (file, place, error);

  if (!rs_json_tree_parse (tree, start, (gsize) (end - start), &offset, &what))
    return rs_json_refuse (file->name, file->data, (gsize) (start - file->data) + offset, what,
                           error);

  reader = rs_json_reader_new_for_tree (file->name, place, tree);
  func (reader, i, user_data);
  return rs_json_reader_finish (reader, error);
}

/* All that is beside the list, which is empty there: whether it is a file of its kind. */
static gboolean
read_rest (const File *file, const char *open, const char *close, GError **error)
{
  g_autoptr (GString) rest = g_string_new (NULL);
  g_autoptr (RsJsonTree) tree = rs_json_tree_new ();
  g_autoptr (RsJsonReader) reader = NULL;
  g_autofree char *what = NULL;
  gsize offset;

  if ((file->end - file->data) - (close - open) > RS_JSON_LIST_MAX_ENTRY)
    return refuse_size (file, "{}", error);

  g_string_append_len (rest, file->data, open - file->data);
  g_string_append_len (rest, close, file->end - close);
  if (!rs_json_tree_parse (tree, rest->str, rest->len, &offset, &what))
    {
      if (offset > (gsize) (open - file->data))
        offset += (gsize) (close - open);
      return rs_json_refuse (file->name, file->data, offset, what, error);
    }

  reader = rs_json_reader_new_for_tree (file->name, NULL, tree);
  if (!rs_json_reader_check_kind (reader, file->kind, error))
    return FALSE;
  rs_json_reader_enter_list (reader, file->key, 0, file->max);
  rs_json_reader_leave (reader);
  return rs_json_reader_finish (reader, error);
}

/*
 * The closing bracket of the list that @open opens, or the end; where each of its entries ends goes
 * into @ends, as offsets in the file.
 */
static const char *
find_entries (const File *file, const char *open, GArray *ends)
{
  const char *p = skip_space (open + 1, file->end);

  if (p < file->end && *p == ']')
    return p;

  while (p < file->end)
    {
      gsize offset;

      p = find_entry_end (p, file->end);
      offset = (gsize) (p - file->data);
      g_array_append_val (ends, offset);
      if (p == file->end || *p != ',')
        break;
      p++;
    }

  return p;
}

/* A list that does not end: says where it first is no JSON, which is in one of its entries. */
static gboolean
refuse_open_list (const File *file, const char *open, GError **error)
{
  g_autoptr (RsJsonTree) tree = rs_json_tree_new ();
  const char *end;

  for (const char *p = open + 1;; p = end + 1)
    {
      g_autofree char *what = NULL;
      gsize offset;

      end = find_entry_end (p, file->end);
      if (end - p > RS_JSON_LIST_MAX_ENTRY)
        return refuse_size (file, file->key, error);
      if (!rs_json_tree_parse (tree, p, (gsize) (end - p), &offset, &what))
        return rs_json_refuse (file->name, file->data, (gsize) (p - file->data) + offset, what,
                               error);
      if (end == file->end || *end != ',')
        break;
    }

  return rs_json_refuse (file->name, file->data, (gsize) (end - file->data),
                         _ ("something is missing or does not belong here"), error);
}

gboolean
rs_json_list_read (RsFileKind kind,
                   const char *name,
                   const char *data,
                   gsize length,
                   const char *key,
                   guint max,
                   RsJsonEntryFunc func,
                   gpointer user_data,
                   GError **error)
{
  File file = { kind, name, data, data + length, key, max };
  g_autoptr (RsJsonTree) tree = NULL;
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (gsize));
  g_autoptr (GError) too_long = NULL;
  const char *open;
  const char *p;

  if (!rs_json_check (name, data, length, error))
    return FALSE;

  open = find_list (&file);
  if (open == NULL)
    return read_rest (&file, data, data, error);

  p = find_entries (&file, open, ends);
  if (p == file.end || *p != ']')
    return refuse_open_list (&file, open, error);
  if (!read_rest (&file, open + 1, p, error))
    return FALSE;

  if (!rs_json_check_length (ends->len, 0, max, &too_long))
    {
      g_set_error (error, RS_ERROR, too_long->code, "%s: %s: %s", name, key, too_long->message);
      return FALSE;
    }

  tree = rs_json_tree_new ();
  p = open + 1;
  for (guint i = 0; i < ends->len; i++)
    {
      const char *end = data + g_array_index (ends, gsize, i);

      if (!read_entry (&file, tree, p, end, i, func, user_data, error))
        return FALSE;
      p = end + 1;
    }

  return TRUE;
}
