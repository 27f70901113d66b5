/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/json/rs-json-limits.h"

#include "base/common/rs-error.h"
#include "base/common/rs-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* Reports @found against whichever of the two limits it breaks. */
static gboolean
fail_range (GError **error, gboolean too_much, const char *found, const char *limit)
{
  if (too_much)
    /* Translators: two numbers */
    g_set_error (error, RS_ERROR, RS_ERROR_RANGE, _ ("%s is more than %s"), found, limit);
  else
    /* Translators: two numbers */
    g_set_error (error, RS_ERROR, RS_ERROR_RANGE, _ ("%s is less than %s"), found, limit);

  return FALSE;
}

gboolean
rs_json_check_text (const char *text, gsize min, gsize max, GError **error)
{
  gsize n_bytes = strlen (text);
  gsize n_chars;

  if (!g_utf8_validate_len (text, n_bytes, NULL))
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_RANGE, _ ("the text is not UTF-8"));
      return FALSE;
    }

  n_chars = (gsize) g_utf8_strlen (text, (gssize) n_bytes);
  if (n_chars < min)
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_RANGE, _ ("the text is empty"));
      return FALSE;
    }

  if (n_chars > max || n_bytes > RS_TEXT_MAX_BYTES)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_RANGE,
                   /* Translators: how many characters a text has, and how many it may have */
                   _ ("the text is too long: %u characters, at most %u are allowed"),
                   (guint) n_chars, (guint) (n_chars > max ? max : RS_TEXT_MAX_BYTES / 4));
      return FALSE;
    }

  return TRUE;
}

gboolean
rs_json_check_id (const char *text, GError **error)
{
  g_autofree char *quote = NULL;

  if (rs_text_is_id (text))
    return TRUE;

  quote = g_utf8_truncate_middle (text, RS_JSON_MAX_QUOTE);
  g_set_error (error, RS_ERROR, RS_ERROR_RANGE,
               _ ("“%s” is not a name of small letters, digits and hyphens"), quote);
  return FALSE;
}

gboolean
rs_json_check_uuid (const char *text, GError **error)
{
  g_autofree char *quote = NULL;

  /* GLib takes capitals too; in the name of a file they would make another id. */
  if (rs_text_is_id (text) && g_uuid_string_is_valid (text))
    return TRUE;

  quote = g_utf8_truncate_middle (text, RS_JSON_MAX_QUOTE);
  g_set_error (error, RS_ERROR, RS_ERROR_RANGE, _ ("“%s” is not a UUID"), quote);
  return FALSE;
}

gboolean
rs_json_check_int (gint64 value, gint64 min, gint64 max, GError **error)
{
  g_autofree char *found = NULL;
  g_autofree char *limit = NULL;

  if (value >= min && value <= max)
    return TRUE;

  found = g_strdup_printf ("%" G_GINT64_FORMAT, value);
  limit = g_strdup_printf ("%" G_GINT64_FORMAT, value > max ? max : min);
  return fail_range (error, value > max, found, limit);
}

gboolean
rs_json_check_number (double value, double min, double max, GError **error)
{
  g_autofree char *found = NULL;
  g_autofree char *limit = NULL;

  if (!isfinite (value))
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_RANGE,
                           _ ("this is not a number that can be counted with"));
      return FALSE;
    }

  if (value >= min && value <= max)
    return TRUE;

  found = rs_text_number (value, 6);
  limit = rs_text_number (value > max ? max : min, 6);
  return fail_range (error, value > max, found, limit);
}

gboolean
rs_json_check_length (guint length, guint min, guint max, GError **error)
{
  if (length >= min && length <= max)
    return TRUE;

  g_set_error (error, RS_ERROR, RS_ERROR_RANGE,
               /* Translators: how many entries a list has, and how many it may have */
               _ ("the list has %u entries, %u to %u are allowed"), length, min, max);
  return FALSE;
}
