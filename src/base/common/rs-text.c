/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/common/rs-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define MAX_FILE_NAME_BYTES 240 /* of 255: somebody may add an ending */
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

/* Letters that are others with something through or beside them, and twins of one sound. */
static const struct
{
  gunichar letter;
  char folded[8];
} special_letters[] = {
  { 0x00DF, "ss" }, { 0x00E6, "ae" }, { 0x00F0, "d" }, { 0x00F8, "o" }, { 0x00FE, "th" },
  { 0x0111, "d" },  { 0x0127, "h" },  { 0x0131, "i" }, { 0x0142, "l" }, { 0x0153, "oe" },
  { 0x03C2, "σ" },  { 0x0629, "ه" },  { 0x0640, "" },  { 0x0649, "ي" },
};

/* Appends what is left of the letter @c, which has been decomposed. */
static void
append_letter (GString *folded, gunichar c)
{
  c = g_unichar_tolower (c);

  for (gsize i = 0; i < G_N_ELEMENTS (special_letters); i++)
    if (c == special_letters[i].letter)
      {
        g_string_append (folded, special_letters[i].folded);
        return;
      }

  /* The two Japanese syllabaries write the same sounds. */
  if (c >= 0x30A1 && c <= 0x30F6)
    c -= 0x60;
  g_string_append_unichar (folded, c);
}

static void
append_folded_char (GString *folded, gsize start, gunichar c, gboolean *pending_space)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n_parts = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));

  for (gsize i = 0; i < n_parts; i++)
    {
      if (g_unichar_ismark (parts[i]))
        continue;

      if (!g_unichar_isalnum (parts[i]))
        {
          *pending_space = folded->len > start;
          continue;
        }

      if (*pending_space)
        g_string_append_c (folded, ' ');
      *pending_space = FALSE;
      append_letter (folded, parts[i]);
    }
}

void
rs_text_append_folded (GString *folded, const char *text)
{
  gsize start;
  gboolean pending_space = FALSE;

  g_return_if_fail (folded != NULL);
  g_return_if_fail (text != NULL);

  start = folded->len;
  if (!g_utf8_validate (text, -1, NULL))
    return;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if ((guchar) *p >= 0x80)
        {
          append_folded_char (folded, start, g_utf8_get_char (p), &pending_space);
        }
      else if (g_ascii_isalnum (*p))
        {
          if (pending_space)
            g_string_append_c (folded, ' ');
          pending_space = FALSE;
          g_string_append_c (folded, g_ascii_tolower (*p));
        }
      else
        {
          pending_space = folded->len > start;
        }
    }
}

char *
rs_text_fold (const char *text)
{
  GString *folded;

  g_return_val_if_fail (text != NULL, NULL);

  folded = g_string_sized_new (strlen (text));
  rs_text_append_folded (folded, text);
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

char *
rs_text_file_name (const char *name, const char *suffix)
{
  g_autofree char *start = NULL;
  const char *end;
  char *file_name;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (suffix != NULL && strlen (suffix) < MAX_FILE_NAME_BYTES, NULL);

  start = g_strndup (name, MAX_FILE_NAME_BYTES - strlen (suffix));
  /* A letter may have been cut in two. */
  g_utf8_validate (start, -1, &end);
  start[end - start] = '\0';

  file_name = g_strconcat (start, suffix, NULL);
  g_strdelimit (file_name, "/\\:\n\r\t", '-');
  if (*file_name == '.')
    *file_name = '-';
  return file_name;
}
