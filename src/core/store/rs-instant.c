/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-instant.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define SHAPE "dddd-dd-ddTdd:dd:dd"
#define SHAPE_LENGTH (sizeof SHAPE - 1)
#define MAX_TEXT 27

/* The end of the year 9999: what four digits can say. */
#define MAX_INSTANT G_GINT64_CONSTANT (253402300799999999)

static gboolean
has_shape (const char *text)
{
  for (gsize i = 0; i < SHAPE_LENGTH; i++)
    if (SHAPE[i] == 'd' ? !g_ascii_isdigit (text[i]) : text[i] != SHAPE[i])
      return FALSE;

  return TRUE;
}

/* "Z", or a point, up to six digits and "Z": as microseconds, -1 for anything else. */
static int
parse_fraction (const char *text)
{
  int fraction = 0;
  int scale = 1000000;

  if (*text != '.')
    return g_str_equal (text, "Z") ? 0 : -1;

  for (text++; g_ascii_isdigit (*text) && scale > 1; text++)
    {
      scale /= 10;
      fraction += scale * g_ascii_digit_value (*text);
    }

  return scale < 1000000 && g_str_equal (text, "Z") ? fraction : -1;
}

gboolean
rs_instant_parse (const char *text, gint64 *instant)
{
  g_autofree char *whole = NULL;
  g_autoptr (GDateTime) time = NULL;
  int fraction;

  g_return_val_if_fail (text != NULL && instant != NULL, FALSE);

  if (!has_shape (text))
    return FALSE;

  fraction = parse_fraction (text + SHAPE_LENGTH);
  whole = g_strdup_printf ("%.*sZ", (int) SHAPE_LENGTH, text);
  time = g_date_time_new_from_iso8601 (whole, NULL);
  if (fraction < 0 || time == NULL || g_date_time_to_unix (time) < 0)
    return FALSE;

  *instant = g_date_time_to_unix_usec (time) + fraction;
  return TRUE;
}

char *
rs_instant_to_text (gint64 instant)
{
  g_autoptr (GDateTime) time = NULL;

  time = g_date_time_new_from_unix_utc_usec (CLAMP (instant, 0, MAX_INSTANT));
  return g_date_time_format_iso8601 (time);
}

gint64
rs_instant_read (RsJsonReader *reader, const char *key)
{
  g_autofree char *text = rs_json_reader_dup_text (reader, key, 1, MAX_TEXT);
  gint64 instant = 0;

  if (!rs_json_reader_has_failed (reader) && !rs_instant_parse (text, &instant))
    {
      g_autofree char *what =
          /* Translators: %s is a text from a file; keep the example as it is */
          g_strdup_printf (_ ("“%s” is not a time like “2026-11-22T14:05:03Z”"), text);

      rs_json_reader_refuse (reader, key, RS_ERROR_RANGE, what);
    }

  return instant;
}

void
rs_instant_write (RsJsonWriter *writer, const char *key, gint64 instant)
{
  g_autofree char *text = rs_instant_to_text (instant);

  rs_json_writer_add_text (writer, key, text, 1, MAX_TEXT);
}
