/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-dose-scan.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#define MAX_WORD_CHARS 40

void
rs_dose_scan_init (RsDoseScan *scan, const RsDoseWords *words, const char *text)
{
  *scan = (RsDoseScan) { words, text, rs_dose_letters_new (text), 0, 0 };
}

void
rs_dose_scan_clear (RsDoseScan *scan)
{
  g_clear_pointer (&scan->letters, g_array_unref);
}

gunichar
rs_dose_scan_peek (const RsDoseScan *scan, guint ahead)
{
  guint i = scan->i + ahead;

  return i < scan->letters->len ? g_array_index (scan->letters, RsDoseLetter, i).letter : 0;
}

static gboolean
is_digit (gunichar c)
{
  return c >= '0' && c <= '9';
}

static void
skip_spaces (RsDoseScan *scan)
{
  while (rs_dose_scan_peek (scan, 0) == ' ')
    scan->i++;
}

/* What was taken up to here was understood. */
static void
take (RsDoseScan *scan)
{
  scan->furthest = MAX (scan->furthest, scan->i);
}

static guint
count_digits (const RsDoseScan *scan, guint ahead)
{
  guint n = 0;

  while (is_digit (rs_dose_scan_peek (scan, ahead + n)))
    n++;
  return n;
}

/* A dot or colon within a number is part of it, and so is what may stand between thousands. */
static gboolean
is_separator (const RsDoseScan *scan)
{
  static const gunichar separators[] = {
    ' ', ',', ':', ';', '|', '(', ')', '+', '=', 0xB7, 0x2022
  };
  gunichar c = rs_dose_scan_peek (scan, 0);

  if (c == '.')
    return !is_digit (rs_dose_scan_peek (scan, 1));
  if ((c == ':' || (c == ',' && count_digits (scan, 1) == 3)) && scan->i > 0)
    return !is_digit (g_array_index (scan->letters, RsDoseLetter, scan->i - 1).letter);

  for (gsize k = 0; k < G_N_ELEMENTS (separators); k++)
    if (c == separators[k])
      return TRUE;

  return FALSE;
}

gboolean
rs_dose_scan_separators (RsDoseScan *scan)
{
  while (is_separator (scan))
    scan->i++;

  return rs_dose_scan_peek (scan, 0) != 0;
}

RsDoseWord
rs_dose_scan_word (RsDoseScan *scan, RsDoseWord first, RsDoseWord last)
{
  guint start = scan->i;
  guint n;
  RsDoseWord word;

  skip_spaces (scan);
  word = rs_dose_words_find (scan->words, scan->letters, scan->i, first, last, &n);
  if (word == RS_DOSE_WORD_NONE)
    {
      scan->i = start;
      return word;
    }

  scan->i += n;
  take (scan);
  return word;
}

gboolean
rs_dose_scan_integer (RsDoseScan *scan, guint *number)
{
  guint start = scan->i;
  guint n = 0;

  skip_spaces (scan);
  if (!is_digit (rs_dose_scan_peek (scan, 0)))
    {
      scan->i = start;
      return FALSE;
    }

  for (; is_digit (rs_dose_scan_peek (scan, 0)); scan->i++)
    n = MIN (n * 10 + rs_dose_scan_peek (scan, 0) - '0', RS_DOSE_SCAN_MAX);

  take (scan);
  *number = n;
  return TRUE;
}

/* How many decimals follow the sign that is next, or 0 where that is none. */
static guint
count_decimals (const RsDoseScan *scan, guint max_decimals)
{
  gunichar sign = rs_dose_scan_peek (scan, 0);
  gunichar local = g_utf8_get_char_validated (localeconv ()->decimal_point, -1);
  guint n = count_digits (scan, 1);

  if (sign != local && sign != '.' && sign != ',')
    return 0;

  /* What has three digits could be a thousand. */
  return n <= max_decimals && (sign == local || n <= 2) ? n : 0;
}

gboolean
rs_dose_scan_decimal (RsDoseScan *scan, guint max_decimals, double *number)
{
  guint whole;
  guint decimals;
  g_autoptr (GString) text = NULL;

  if (!rs_dose_scan_integer (scan, &whole))
    return FALSE;

  text = g_string_new (NULL);
  g_string_printf (text, "%u.", whole);
  decimals = count_decimals (scan, max_decimals);
  for (guint k = 1; k <= decimals; k++)
    g_string_append_c (text, (char) rs_dose_scan_peek (scan, k));
  if (decimals > 0)
    scan->i += 1 + decimals;

  /* Read as a whole, so that it is the number that was written and not one beside it. */
  *number = g_ascii_strtod (text->str, NULL);
  return TRUE;
}

/* "1:30", whose minutes have been taken. */
static gboolean
scan_clock (RsDoseScan *scan, RsDoseValue *value)
{
  gunichar tens = rs_dose_scan_peek (scan, 1);
  gunichar ones = rs_dose_scan_peek (scan, 2);

  if (rs_dose_scan_peek (scan, 0) != ':' || tens < '0' || tens > '5' || !is_digit (ones) ||
      is_digit (rs_dose_scan_peek (scan, 3)))
    return FALSE;

  value->n = value->n * 60 + (tens - '0') * 10 + (ones - '0');
  value->unit = RS_DOSE_WORD_SECONDS;
  scan->i += 3;
  take (scan);
  /* It may be said again. */
  if (rs_dose_scan_word (scan, RS_DOSE_WORD_SECONDS, RS_DOSE_WORD_SECONDS) == RS_DOSE_WORD_NONE)
    rs_dose_scan_word (scan, RS_DOSE_WORD_MINUTES, RS_DOSE_WORD_MINUTES);
  return TRUE;
}

/* "1.5 min" */
static gboolean
scan_part_of_minutes (RsDoseScan *scan, RsDoseValue *value)
{
  guint start = scan->i;
  double minutes;

  if (rs_dose_scan_decimal (scan, 2, &minutes) && minutes != floor (minutes) &&
      rs_dose_scan_word (scan, RS_DOSE_WORD_MINUTES, RS_DOSE_WORD_MINUTES) != RS_DOSE_WORD_NONE)
    {
      value->n = (guint) round (minutes * 60);
      value->unit = RS_DOSE_WORD_SECONDS;
      return TRUE;
    }

  scan->i = start;
  return FALSE;
}

/* "30 s", after minutes. */
static void
scan_seconds_more (RsDoseScan *scan, RsDoseValue *value)
{
  guint start = scan->i;
  guint seconds;

  if (rs_dose_scan_integer (scan, &seconds) && seconds < 60 &&
      rs_dose_scan_word (scan, RS_DOSE_WORD_SECONDS, RS_DOSE_WORD_SECONDS) != RS_DOSE_WORD_NONE)
    value->n += seconds;
  else
    scan->i = start;
}

/* What says that there may be more of what was taken. */
static gboolean
scan_open (RsDoseScan *scan)
{
  RsDoseScan before = *scan;
  gboolean apart = rs_dose_scan_peek (scan, 0) == ' ';

  if (rs_dose_scan_word (scan, RS_DOSE_WORD_OPEN, RS_DOSE_WORD_OPEN) == RS_DOSE_WORD_NONE)
    return FALSE;

  /* A sign may also be between two things. */
  if (g_array_index (scan->letters, RsDoseLetter, scan->i - 1).letter == '+' &&
      (apart || is_digit (rs_dose_scan_peek (scan, 0))))
    {
      *scan = before;
      return FALSE;
    }

  return TRUE;
}

static gboolean
scan_number_and_unit (RsDoseScan *scan, RsDoseValue *value)
{
  if (scan_part_of_minutes (scan, value))
    return TRUE;
  if (!rs_dose_scan_integer (scan, &value->n))
    return FALSE;
  if (scan_clock (scan, value))
    return TRUE;

  value->open = scan_open (scan) || value->open;
  value->unit = rs_dose_scan_word (scan, RS_DOSE_WORD_SECONDS, RS_DOSE_WORD_REPS_PER_SIDE);
  if (value->unit == RS_DOSE_WORD_MINUTES)
    {
      value->n *= 60;
      value->unit = RS_DOSE_WORD_SECONDS;
      scan_seconds_more (scan, value);
    }

  return TRUE;
}

gboolean
rs_dose_scan_value (RsDoseScan *scan, RsDoseValue *value)
{
  guint start = scan->i;

  value->open =
      rs_dose_scan_word (scan, RS_DOSE_WORD_AT_LEAST, RS_DOSE_WORD_AT_LEAST) != RS_DOSE_WORD_NONE;
  if (!scan_number_and_unit (scan, value))
    {
      scan->i = start;
      return FALSE;
    }

  value->open = scan_open (scan) || value->open;
  return TRUE;
}

char *
rs_dose_scan_tempo (RsDoseScan *scan, gboolean may_be_x)
{
  guint start = scan->i;
  guint hyphens = 0;
  g_autoptr (GString) tempo = g_string_new (NULL);

  skip_spaces (scan);
  for (;; scan->i++)
    {
      gunichar c = rs_dose_scan_peek (scan, 0);

      if (c != 'x' && c != '-' && !is_digit (c))
        break;
      hyphens += c == '-' ? 1 : 0;
      g_string_append_c (tempo, g_ascii_toupper ((char) c));
    }

  if ((hyphens == 2 || (may_be_x && tempo->len > 0)) &&
      !g_unichar_isalpha (rs_dose_scan_peek (scan, 0)))
    return g_string_free_and_steal (g_steal_pointer (&tempo));

  scan->i = start;
  return NULL;
}

static gboolean
is_space_at (const RsDoseScan *scan, guint i)
{
  gunichar c = g_array_index (scan->letters, RsDoseLetter, i).letter;

  return c == ' ' || c == ',' || c == 0xB7;
}

/* The bytes of the letters from @start to before @end. */
static char *
dup_letters (const RsDoseScan *scan, guint start, guint end)
{
  g_autofree char *text = NULL;
  guint from;
  gsize to;

  if (start >= end || start >= scan->letters->len)
    return g_strdup ("");

  from = g_array_index (scan->letters, RsDoseLetter, start).at;
  to = end < scan->letters->len ? g_array_index (scan->letters, RsDoseLetter, end).at
                                : strlen (scan->text);
  text = g_strstrip (g_strndup (scan->text + from, to - from));
  if (g_utf8_strlen (text, -1) > MAX_WORD_CHARS)
    {
      g_autofree char *start_of_it = g_utf8_substring (text, 0, MAX_WORD_CHARS);

      return g_strconcat (start_of_it, "…", NULL);
    }

  return g_steal_pointer (&text);
}

char *
rs_dose_scan_dup_word (const RsDoseScan *scan)
{
  guint end = MIN (scan->furthest, scan->letters->len);
  guint start;

  while (end < scan->letters->len && is_space_at (scan, end))
    end++;
  /* What is missing at the end is missing after the last word. */
  if (end == scan->letters->len)
    while (end > 0 && is_space_at (scan, end - 1))
      end--;

  start = end;
  while (start > 0 && !is_space_at (scan, start - 1))
    start--;
  while (end < scan->letters->len && !is_space_at (scan, end))
    end++;

  return dup_letters (scan, start, end);
}

char *
rs_dose_scan_dup_from (const RsDoseScan *scan, guint start)
{
  while (start < scan->i && is_space_at (scan, start))
    start++;
  return dup_letters (scan, start, scan->i);
}
