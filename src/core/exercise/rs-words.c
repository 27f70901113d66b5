/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-words.h"

#include <string.h>

typedef enum
{
  SCRIPT_SPACED,
  SCRIPT_PREFIXED,  /* small words are written as part of the next */
  SCRIPT_SPACELESS, /* no spaces between words */
} Script;

/* How many letters of small words an Arabic or Hebrew word may begin with ("and in the"). */
#define MAX_PREFIX 3

static Script
get_script (gunichar c)
{
  if (c < 0x590)
    return SCRIPT_SPACED;

  switch (g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_HEBREW:
    case G_UNICODE_SCRIPT_ARABIC:
      return SCRIPT_PREFIXED;

    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_BOPOMOFO:
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
    case G_UNICODE_SCRIPT_TIBETAN:
      return SCRIPT_SPACELESS;

    default:
      return SCRIPT_SPACED;
    }
}

/* A run of characters of one script, from @start to @end. */
typedef struct
{
  const char *start;
  const char *end;
  Script script;
} Run;

static gboolean
next_run (const char *p, const char *end, Run *run)
{
  while (p < end && *p == ' ')
    p++;
  if (p >= end)
    return FALSE;

  run->start = p;
  run->script = (guchar) *p < 0x80 ? SCRIPT_SPACED : get_script (g_utf8_get_char (p));
  while (p < end && *p != ' ')
    {
      if ((guchar) *p < 0x80)
        {
          if (run->script != SCRIPT_SPACED)
            break;
          p++;
          continue;
        }
      /* The mark that makes a vowel long is common to both syllabaries and of neither. */
      if (get_script (g_utf8_get_char (p)) != run->script && g_utf8_get_char (p) != 0x30FC)
        break;
      p = g_utf8_next_char (p);
    }

  run->end = p;
  return TRUE;
}

/* Cuts what is longer than a word may be, between characters. */
static gsize
cut (const char *start, const char *end)
{
  const char *p = start + RS_WORD_MAX_BYTES;

  if (end - start <= RS_WORD_MAX_BYTES)
    return (gsize) (end - start);
  while (p > start && ((guchar) *p & 0xC0) == 0x80)
    p--;
  return (gsize) (p - start);
}

/* @last: also the last character alone, so that it is found by itself. */
static void
emit_pairs (const Run *run, gboolean last, RsWordFunc func, gpointer user_data)
{
  const char *next;

  for (const char *p = run->start; p < run->end; p = next)
    {
      next = g_utf8_next_char (p);
      if (next < run->end)
        func (p, (gsize) (g_utf8_next_char (next) - p), user_data);
      else if (last || p == run->start)
        func (p, (gsize) (next - p), user_data);
    }
}

static void
emit_without_prefixes (const Run *run, RsWordFunc func, gpointer user_data)
{
  const char *p = run->start;

  for (guint i = 0; i < MAX_PREFIX; i++)
    {
      p = g_utf8_next_char (p);
      if (p >= run->end || g_utf8_next_char (p) >= run->end)
        return;
      func (p, cut (p, run->end), user_data);
    }
}

void
rs_words_of_text (const char *folded, gsize length, RsWordFunc func, gpointer user_data)
{
  Run run;

  for (const char *p = folded; next_run (p, folded + length, &run); p = run.end)
    {
      if (run.script == SCRIPT_SPACELESS)
        {
          emit_pairs (&run, TRUE, func, user_data);
          continue;
        }

      func (run.start, cut (run.start, run.end), user_data);
      if (run.script == SCRIPT_PREFIXED)
        emit_without_prefixes (&run, func, user_data);
    }
}

void
rs_words_of_typed (const char *folded, gsize length, RsWordFunc func, gpointer user_data)
{
  Run run;

  for (const char *p = folded; next_run (p, folded + length, &run); p = run.end)
    if (run.script == SCRIPT_SPACELESS)
      emit_pairs (&run, FALSE, func, user_data);
    else
      func (run.start, cut (run.start, run.end), user_data);
}

gboolean
rs_word_has_letters (const char *word)
{
  return (guchar) *word < 0x80 ? !g_ascii_isdigit (*word)
                               : get_script (g_utf8_get_char (word)) != SCRIPT_SPACELESS;
}

static gboolean
begins (const char *a, const char *a_end, const char *b, const char *b_end)
{
  return a_end - a <= b_end - b && memcmp (a, b, (gsize) (a_end - a)) == 0;
}

gboolean
rs_word_slipped (const char *typed, gsize typed_length, const char *word, gsize word_length)
{
  const char *t = typed;
  const char *w = word;
  const char *t_end = typed + typed_length;
  const char *w_end = word + word_length;
  const char *t_next;
  const char *w_next;
  gsize t_char;
  gsize w_char;

  /* Up to the first letter that differs; what is before it cannot be the slip. */
  while (t < t_end && w < w_end && *t == *w)
    {
      t++;
      w++;
    }
  while (t > typed && t < t_end && ((guchar) *t & 0xC0) == 0x80)
    {
      t--;
      w--;
    }
  if (t == t_end)
    return FALSE; /* no slip at all */

  t_next = g_utf8_next_char (t);
  /* One too many. */
  if (begins (t_next, t_end, w, w_end))
    return TRUE;
  if (w == w_end)
    return FALSE;

  w_next = g_utf8_next_char (w);
  /* One too few, and a wrong one. */
  if (begins (t, t_end, w_next, w_end) || begins (t_next, t_end, w_next, w_end))
    return TRUE;
  if (t_next >= t_end || w_next >= w_end)
    return FALSE;

  t_char = (gsize) (g_utf8_next_char (t_next) - t_next);
  w_char = (gsize) (g_utf8_next_char (w_next) - w_next);
  return t_char == (gsize) (w_next - w) && w_char == (gsize) (t_next - t) &&
         memcmp (t, w_next, w_char) == 0 && memcmp (t_next, w, t_char) == 0 &&
         begins (t_next + t_char, t_end, w_next + w_char, w_end);
}
