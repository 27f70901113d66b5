/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-words.h"

#include "core/exercise/rs-word-index.h"

#include "support/rs-samples.h"

#include <string.h>

static void
append_cb (const char *word, gsize length, gpointer user_data)
{
  GString *words = user_data;

  if (words->len > 0)
    g_string_append_c (words, '|');
  g_string_append_len (words, word, (gssize) length);
}

static void
test_split (void)
{
  static const struct
  {
    const char *folded;
    const char *kept;
    const char *typed;
  } cases[] = {
    { "", "", "" },
    { "hip bridge", "hip|bridge", "hip|bridge" },
    { "3 point", "3|point", "3|point" },
    { "深", "深", "深" },
    { "深蹲跳", "深蹲|蹲跳|跳", "深蹲|蹲跳" },
    { "深蹲squat", "深蹲|蹲|squat", "深蹲|squat" },
    { "すくー", "すく|くー|ー", "すく|くー" },
    { "הסקוואט", "הסקוואט|סקוואט|קוואט|וואט", "הסקוואט" },
    { "לב", "לב", "לב" },
    { "присед", "присед", "присед" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) kept = g_string_new (NULL);
      g_autoptr (GString) typed = g_string_new (NULL);

      rs_words_of_text (cases[i].folded, strlen (cases[i].folded), append_cb, kept);
      rs_words_of_typed (cases[i].folded, strlen (cases[i].folded), append_cb, typed);
      g_assert_cmpstr (kept->str, ==, cases[i].kept);
      g_assert_cmpstr (typed->str, ==, cases[i].typed);
    }
}

static void
longest_cb (const char *word, gsize length, gpointer user_data)
{
  gsize *longest = user_data;

  g_assert_true (g_utf8_validate (word, (gssize) length, NULL));
  *longest = MAX (*longest, length);
}

/* A word that is none is cut between characters. */
static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new ("x");
  gsize longest = 0;

  for (guint i = 0; i < 200; i++)
    g_string_append (text, "ж");
  rs_words_of_text (text->str, text->len, longest_cb, &longest);
  g_assert_cmpuint (longest, ==, RS_WORD_MAX_BYTES - 1);
}

static void
test_slips (void)
{
  static const struct
  {
    const char *typed;
    const char *word;
    gboolean slipped;
  } cases[] = {
    { "squt", "squat", TRUE },
    { "squuat", "squat", TRUE },
    { "squit", "squat", TRUE },
    { "sqaut", "squat", TRUE },
    { "quat", "squat", TRUE },
    { "xsquat", "squat", TRUE },
    { "squats", "squat", TRUE },
    { "squa", "squat", FALSE },
    { "squat", "squat", FALSE },
    { "squatss", "squat", FALSE },
    { "sqtua", "squat", TRUE },
    { "qsaut", "squat", FALSE },
    { "brig", "bridge", TRUE },
    { "bidg", "bridge", TRUE },
    { "birdg", "bridge", TRUE },
    { "kneib", "kniebeuge", TRUE },
    { "присде", "приседание", TRUE },
    { "присдд", "приседание", TRUE },
    { "прсидд", "приседание", FALSE },
    { "énfl", "enfle", TRUE },
    { "ab", "", FALSE },
    { "a", "", TRUE },
    { "яb", "bя", TRUE },
    { "", "squat", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    if (rs_word_slipped (cases[i].typed, strlen (cases[i].typed), cases[i].word,
                         strlen (cases[i].word)) != cases[i].slipped)
      g_error ("“%s” and “%s”", cases[i].typed, cases[i].word);
}

/* What slipping is, the long way: all that one slip makes of what begins @word. */
static gboolean
slipped_plainly (const char *typed, const char *word)
{
  gsize n = strlen (typed);

  if (g_str_has_prefix (word, typed))
    return FALSE;

  for (gsize i = 0; i < n; i++)
    {
      g_autoptr (GString) less = g_string_erase (g_string_new (typed), (gssize) i, 1);

      if (g_str_has_prefix (word, less->str))
        return TRUE;
    }

  for (gsize i = 0; i <= n; i++)
    for (char c = 'a'; c <= 'c'; c++)
      {
        g_autoptr (GString) more = g_string_insert_c (g_string_new (typed), (gssize) i, c);

        if (g_str_has_prefix (word, more->str))
          return TRUE;
        if (i == n)
          continue;
        g_string_assign (more, typed);
        more->str[i] = c;
        if (g_str_has_prefix (word, more->str))
          return TRUE;
        if (i + 1 == n)
          continue;
        g_string_assign (more, typed);
        more->str[i] = typed[i + 1];
        more->str[i + 1] = typed[i];
        if (g_str_has_prefix (word, more->str))
          return TRUE;
      }

  return FALSE;
}

static void
fill_random (char *text, guint max)
{
  gint32 n = g_test_rand_int_range (0, (gint32) max);

  for (gint32 i = 0; i < n; i++)
    text[i] = (char) ('a' + g_test_rand_int_range (0, 3));
  text[n] = '\0';
}

static void
test_slips_plainly (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      char typed[8];
      char word[8];

      fill_random (typed, sizeof typed);
      fill_random (word, sizeof word);
      if (rs_word_slipped (typed, strlen (typed), word, strlen (word)) !=
          slipped_plainly (typed, word))
        g_error ("“%s” and “%s”", typed, word);
    }
}

/* An index says of each word what a walk through all texts says, in lists of both kinds. */
static void
test_index (void)
{
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (RsWordIndex) index = NULL;
  guint64 bits[10];
  guint n_bits[3] = { 0 };
  guint first;

  for (guint i = 0; i < 600; i++)
    {
      g_autofree char *id = g_strdup_printf ("e-%u", i);
      g_autofree char *name = g_strdup_printf ("Ever%s%s n%u", i % 2 == 0 ? " even" : "",
                                               i % 100 == 7 ? " rare" : "", i);

      g_ptr_array_add (exercises, rs_sample_exercise (id, name, RS_PATTERN_PULL, 0));
    }

  index = rs_word_index_new (exercises);
  g_assert_cmpuint (rs_word_index_get_n_exercises (index), ==, 600);
  for (guint w = 0; w < 3; w++)
    {
      static const char *const words[] = { "ever", "even", "rare" };
      gsize length;

      memset (bits, 0, sizeof bits);
      g_assert_cmpuint (rs_word_index_find (index, words[w], strlen (words[w]), &first), >, 0);
      rs_word_index_get_word (index, first, &length);
      g_assert_cmpuint (length, ==, strlen (words[w]));
      g_assert_true (rs_word_index_has (index, first, RS_WORD_IN_NAME));
      g_assert_false (rs_word_index_has (index, first, RS_WORD_IN_TEXT));
      rs_word_index_collect (index, first, RS_WORD_IN_NAME, bits);
      for (guint i = 0; i < 600; i++)
        {
          gboolean expected = w == 0 || (w == 1 ? i % 2 == 0 : i % 100 == 7);

          g_assert_cmpint ((bits[i / 64] >> (i % 64) & 1) != 0, ==, expected);
          n_bits[w] += expected;
        }
    }
  g_assert_cmpuint (n_bits[2], ==, 6);
  g_assert_cmpuint (rs_word_index_find (index, "zz", 2, &first), ==, 0);
  g_assert_cmpuint (rs_word_index_find (index, "n", 1, &first), ==, 600);
  g_assert_cmpuint (rs_word_index_get_n_bytes (index), <, 600 * 200);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/words/split", test_split);
  g_test_add_func ("/words/long", test_long);
  g_test_add_func ("/words/slips", test_slips);
  g_test_add_func ("/words/slips-plainly", test_slips_plainly);
  g_test_add_func ("/words/index", test_index);

  return g_test_run ();
}
