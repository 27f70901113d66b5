/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/json/rs-json-writer.h"

#include "base/common/rs-error.h"
#include "base/common/rs-vocabulary.h"
#include "base/json/rs-json-limits.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _RsJsonWriter
{
  RsJsonLayout layout;
  GString *text;     /* NULL once it was handed out */
  GString *closing;  /* the brackets that are open, each as the one that closes it */
  gboolean is_first; /* nothing has been written into the innermost of them */
  GError *error;     /* the first one */
};

RsJsonWriter *
rs_json_writer_new (RsJsonLayout layout)
{
  RsJsonWriter *writer = g_new0 (RsJsonWriter, 1);

  writer->layout = layout;
  writer->text = g_string_new (NULL);
  writer->closing = g_string_new (NULL);
  writer->is_first = TRUE;
  return writer;
}

RsJsonWriter *
rs_json_writer_new_file (RsFileKind kind, RsJsonLayout layout)
{
  RsJsonWriter *writer = rs_json_writer_new (layout);

  rs_json_writer_begin_object (writer, NULL);
  rs_json_writer_add_text (writer, "format", rs_file_kind_get_format (kind), 1, G_MAXSIZE);
  rs_json_writer_add_int (writer, "version", rs_file_kind_get_version (kind), 1, G_MAXINT);
  return writer;
}

void
rs_json_writer_free (RsJsonWriter *writer)
{
  if (writer == NULL)
    return;

  if (writer->text != NULL)
    g_string_free (writer->text, TRUE);
  g_string_free (writer->closing, TRUE);
  g_clear_error (&writer->error);
  g_free (writer);
}

static void
break_line (RsJsonWriter *writer)
{
  if (writer->layout != RS_JSON_LINES)
    return;

  g_string_append_c (writer->text, '\n');
  for (gsize i = 0; i < writer->closing->len; i++)
    g_string_append (writer->text, "  ");
}

static void
append_escaped (GString *out, const char *text)
{
  g_string_append_c (out, '"');

  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"' || *p == '\\')
        g_string_append_c (out, '\\');

      if (*p == '\n')
        g_string_append (out, "\\n");
      else if ((guchar) *p < 0x20 || *p == 0x7F)
        g_string_append_printf (out, "\\u%04x", (guint) *p);
      else
        g_string_append_c (out, *p);
    }

  g_string_append_c (out, '"');
}

/* All that comes before a value. */
static void
begin_value (RsJsonWriter *writer, const char *key)
{
  if (!writer->is_first)
    g_string_append_c (writer->text, ',');
  if (writer->closing->len > 0)
    break_line (writer);
  writer->is_first = FALSE;

  if (key == NULL)
    return;

  append_escaped (writer->text, key);
  g_string_append (writer->text, writer->layout == RS_JSON_LINES ? ": " : ":");
}

void
rs_json_writer_refuse (RsJsonWriter *writer, const char *key, GError *error)
{
  g_autoptr (GError) own = error;

  if (writer->error == NULL)
    g_set_error (&writer->error, RS_ERROR, own->code, "%s: %s", key, own->message);
}

char *
rs_json_writer_finish (RsJsonWriter *writer, GError **error)
{
  while (writer->closing->len > 0)
    rs_json_writer_end (writer);
  g_string_append_c (writer->text, '\n');

  if (writer->error != NULL)
    {
      g_propagate_error (error, g_error_copy (writer->error));
      return NULL;
    }

  return g_string_free_and_steal (g_steal_pointer (&writer->text));
}

static void
begin (RsJsonWriter *writer, const char *key, char opening, char closing)
{
  begin_value (writer, key);
  g_string_append_c (writer->text, opening);
  g_string_append_c (writer->closing, closing);
  writer->is_first = TRUE;
}

void
rs_json_writer_begin_object (RsJsonWriter *writer, const char *key)
{
  begin (writer, key, '{', '}');
}

void
rs_json_writer_begin_list (RsJsonWriter *writer, const char *key)
{
  begin (writer, key, '[', ']');
}

void
rs_json_writer_end (RsJsonWriter *writer)
{
  char closing;

  g_return_if_fail (writer->closing->len > 0);

  closing = writer->closing->str[writer->closing->len - 1];
  g_string_truncate (writer->closing, writer->closing->len - 1);
  if (!writer->is_first)
    break_line (writer);
  g_string_append_c (writer->text, closing);
  writer->is_first = FALSE;
}

void
rs_json_writer_add_text (
    RsJsonWriter *writer, const char *key, const char *text, gsize min, gsize max)
{
  g_autoptr (GError) error = NULL;

  if (!rs_json_check_text (text, min, max, &error))
    {
      rs_json_writer_refuse (writer, key, g_steal_pointer (&error));
      return;
    }

  begin_value (writer, key);
  append_escaped (writer->text, text);
}

void
rs_json_writer_add_data (RsJsonWriter *writer, const char *key, GBytes *bytes)
{
  gsize length;
  const guchar *data = g_bytes_get_data (bytes, &length);
  g_autofree char *text = g_base64_encode (data, length);

  begin_value (writer, key);
  append_escaped (writer->text, text);
}

void
rs_json_writer_add_id (RsJsonWriter *writer, const char *key, const char *id)
{
  g_autoptr (GError) error = NULL;

  if (rs_json_check_id (id, &error))
    rs_json_writer_add_text (writer, key, id, 1, G_MAXSIZE);
  else
    rs_json_writer_refuse (writer, key, g_steal_pointer (&error));
}

void
rs_json_writer_add_uuid (RsJsonWriter *writer, const char *key, const char *uuid)
{
  g_autoptr (GError) error = NULL;

  if (rs_json_check_uuid (uuid, &error))
    rs_json_writer_add_text (writer, key, uuid, 1, G_MAXSIZE);
  else
    rs_json_writer_refuse (writer, key, g_steal_pointer (&error));
}

void
rs_json_writer_add_int (RsJsonWriter *writer, const char *key, gint64 value, gint64 min, gint64 max)
{
  g_autoptr (GError) error = NULL;

  if (!rs_json_check_int (value, min, max, &error))
    {
      rs_json_writer_refuse (writer, key, g_steal_pointer (&error));
      return;
    }

  begin_value (writer, key);
  g_string_append_printf (writer->text, "%" G_GINT64_FORMAT, value);
}

/* The shortest text that reads back as the same number. */
static void
append_number (GString *out, double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  for (int digits = 15; digits <= 17; digits++)
    {
      g_autofree char *format = g_strdup_printf ("%%.%dg", digits);

      g_ascii_formatd (buffer, sizeof buffer, format, value);
      if (g_ascii_strtod (buffer, NULL) == value)
        break;
    }

  g_string_append (out, buffer);
}

void
rs_json_writer_add_number (
    RsJsonWriter *writer, const char *key, double value, double min, double max)
{
  g_autoptr (GError) error = NULL;

  if (!rs_json_check_number (value, min, max, &error))
    {
      rs_json_writer_refuse (writer, key, g_steal_pointer (&error));
      return;
    }

  begin_value (writer, key);
  append_number (writer->text, value);
}

void
rs_json_writer_add_flag (RsJsonWriter *writer, const char *key, gboolean value)
{
  begin_value (writer, key);
  g_string_append (writer->text, value ? "true" : "false");
}

void
rs_json_writer_add_word (RsJsonWriter *writer, const char *key, GType type, int value)
{
  const char *word = rs_vocabulary_nick (type, value);

  g_return_if_fail (word != NULL);

  begin_value (writer, key);
  append_escaped (writer->text, word);
}
