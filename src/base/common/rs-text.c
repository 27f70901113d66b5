/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/common/rs-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define MAX_ID_BYTES 64

char *
rs_text_clock (gint64 duration_us, gboolean round_up)
{
  gint64 seconds;

  duration_us = MAX (duration_us, 0);
  seconds = duration_us / G_USEC_PER_SEC;
  if (round_up && duration_us % G_USEC_PER_SEC != 0)
    seconds++;

  if (seconds >= 3600)
    return g_strdup_printf ("%" G_GINT64_FORMAT ":%02d:%02d", seconds / 3600,
                            (int) (seconds / 60 % 60), (int) (seconds % 60));

  return g_strdup_printf ("%d:%02d", (int) (seconds / 60), (int) (seconds % 60));
}

char *
rs_text_duration (gint64 seconds)
{
  int minutes;
  int rest;

  seconds = CLAMP (seconds, 0, G_MAXINT32);
  minutes = (int) (seconds / 60);
  rest = (int) (seconds % 60);

  /* Translators: seconds; keep the unit symbol short */
  if (minutes == 0)
    return g_strdup_printf (C_ ("duration", "%d s"), rest);

  /* Translators: minutes; keep the unit symbol short */
  if (rest == 0)
    return g_strdup_printf (C_ ("duration", "%d min"), minutes);

  /* Translators: minutes and seconds; keep the unit symbols short */
  return g_strdup_printf (C_ ("duration", "%d min %d s"), minutes, rest);
}

char *
rs_text_minutes (gint64 seconds)
{
  gint64 minutes = (CLAMP (seconds, 0, G_MAXINT32) + 30) / 60;

  return g_strdup_printf (C_ ("duration", "%d min"), (int) MAX (minutes, 1));
}

char *
rs_text_number (double value, guint decimals)
{
  g_autofree char *text = NULL;
  gsize length;

  if (!isfinite (value))
    return g_strdup ("–");

  text = g_strdup_printf ("%.*f", (int) MIN (decimals, 6), value);
  /* What rounds to nothing has no sign. */
  if (text[0] == '-' && strpbrk (text, "123456789") == NULL)
    memmove (text, text + 1, strlen (text));
  length = strlen (text);

  if (decimals > 0)
    {
      while (length > 0 && text[length - 1] == '0')
        text[--length] = '\0';
      /* What is left at the end is the locale's decimal sign, which may be several bytes. */
      while (length > 0 && !g_ascii_isdigit (text[length - 1]))
        text[--length] = '\0';
    }

  return g_steal_pointer (&text);
}

char *
rs_text_fold (const char *text)
{
  g_autofree char *decomposed = NULL;
  g_autofree char *lower = NULL;
  GString *folded;
  gboolean pending_space = FALSE;

  g_return_val_if_fail (text != NULL, NULL);

  decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_NFKD);
  if (decomposed == NULL)
    return g_strdup ("");

  lower = g_utf8_casefold (decomposed, -1);
  folded = g_string_sized_new (strlen (lower));

  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_ismark (c))
        continue;

      if (!g_unichar_isalnum (c))
        {
          pending_space = folded->len > 0;
          continue;
        }

      if (pending_space)
        g_string_append_c (folded, ' ');
      pending_space = FALSE;
      g_string_append_unichar (folded, c);
    }

  return g_string_free_and_steal (folded);
}

gboolean
rs_text_is_id (const char *id)
{
  gsize length;

  if (id == NULL)
    return FALSE;

  length = strlen (id);
  if (length == 0 || length > MAX_ID_BYTES)
    return FALSE;

  for (gsize i = 0; i < length; i++)
    {
      if (id[i] == '-')
        {
          if (i == 0 || i == length - 1 || id[i - 1] == '-')
            return FALSE;
        }
      else if (!g_ascii_islower (id[i]) && !g_ascii_isdigit (id[i]))
        {
          return FALSE;
        }
    }

  return TRUE;
}
