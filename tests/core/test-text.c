/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/common/rs-text.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#define S ((gint64) G_USEC_PER_SEC)

static void
test_clock_text (void)
{
  static const struct
  {
    gint64 us;
    gboolean round_up;
    const char *expected;
  } cases[] = {
    { 0, FALSE, "0:00" },
    { 0, TRUE, "0:00" },
    { 1, FALSE, "0:00" },
    { 1, TRUE, "0:01" },
    { S - 1, FALSE, "0:00" },
    { S - 1, TRUE, "0:01" },
    { S, TRUE, "0:01" },
    { S + 1, TRUE, "0:02" },
    { 45 * S, FALSE, "0:45" },
    { 59 * S + 1, TRUE, "1:00" },
    { 725 * S, FALSE, "12:05" },
    { 3599 * S, FALSE, "59:59" },
    { 3599 * S + 1, TRUE, "1:00:00" },
    { 3720 * S, FALSE, "1:02:00" },
    { 360000LL * S, FALSE, "100:00:00" },
    { -1, FALSE, "0:00" },
    { -1, TRUE, "0:00" },
    { G_MININT64, TRUE, "0:00" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = rs_text_clock (cases[i].us, cases[i].round_up);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

/* Within each second a countdown shows the same, and it changes exactly on the boundary. */
static void
test_clock_countdown (void)
{
  for (gint64 second = 1; second <= 90; second++)
    {
      g_autofree char *first = rs_text_clock (second * S, TRUE);
      g_autofree char *last = rs_text_clock ((second - 1) * S + 1, TRUE);
      g_autofree char *after = rs_text_clock ((second - 1) * S, TRUE);

      g_assert_cmpstr (first, ==, last);
      g_assert_cmpstr (first, !=, after);
    }
}

static void
test_duration (void)
{
  static const struct
  {
    gint64 seconds;
    const char *expected;
  } cases[] = {
    { -5, "0 s" },    { 0, "0 s" },       { 1, "1 s" },        { 45, "45 s" },
    { 59, "59 s" },   { 60, "1 min" },    { 61, "1 min 1 s" }, { 90, "1 min 30 s" },
    { 120, "2 min" }, { 3600, "60 min" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = rs_text_duration (cases[i].seconds);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_minutes (void)
{
  static const struct
  {
    gint64 seconds;
    const char *expected;
  } cases[] = {
    { G_MININT64, "1 min" }, { 0, "1 min" },     { 29, "1 min" },    { 60, "1 min" },
    { 89, "1 min" },         { 90, "2 min" },    { 149, "2 min" },   { 150, "3 min" },
    { 1000, "17 min" },      { 1049, "17 min" }, { 1050, "18 min" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = rs_text_minutes (cases[i].seconds);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_number (void)
{
  static const struct
  {
    double value;
    guint decimals;
    const char *expected;
  } cases[] = {
    { 0, 0, "0" },        { 0, 2, "0" },        { 10, 0, "10" },
    { 100, 2, "100" },    { 12.5, 2, "12.5" },  { 12.25, 2, "12.25" },
    { 12.25, 1, "12.2" }, { 12.0, 1, "12" },    { -3.5, 1, "-3.5" },
    { -0.001, 2, "0" },   { -0.0, 0, "0" },     { -0.4, 0, "0" },
    { 0.05, 2, "0.05" },  { 20.10, 2, "20.1" }, { 1.0 / 3, 99, "0.333333" },
    { NAN, 1, "–" },      { INFINITY, 1, "–" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = rs_text_number (cases[i].value, cases[i].decimals);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_number_locale (void)
{
  g_autofree char *old = g_strdup (setlocale (LC_NUMERIC, NULL));
  g_autofree char *half = NULL;
  g_autofree char *whole = NULL;

  if (setlocale (LC_NUMERIC, "es_ES.UTF-8") == NULL)
    {
      g_test_skip ("no Spanish locale on this machine");
      return;
    }

  half = rs_text_number (12.5, 2);
  whole = rs_text_number (12, 2);
  setlocale (LC_NUMERIC, old);

  g_assert_cmpstr (half, ==, "12,5");
  g_assert_cmpstr (whole, ==, "12");
}

static void
test_fold (void)
{
  static const char *const cases[][2] = {
    { "", "" },
    { "Squat", "squat" },
    { "  Side - Plank  ", "side plank" },
    { "side-plank", "side plank" },
    { "Glúteo MAYOR", "gluteo mayor" },
    { "ABDUCCIÓN", "abduccion" },
    { "Straße", "strasse" },
    { "ﬁt", "fit" },
    { "a\xcc\x81", "a" },
    { "women’s", "women s" },
    { "...", "" },
    { "3-1-1", "3 1 1" },
    { "Ξίφος", "ξιφοσ" },
    { "bad \xff bytes", "" },
    { "Knebøy", "kneboy" },
    { "Łódź", "lodz" },
    { "sığ", "sig" },
    { "ÇİĞ", "cig" },
    { "cœur", "coeur" },
    { "スクワット", "すくわっと" },
    { "ハーフ", "はーふ" },
    { "深蹲", "深蹲" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = rs_text_fold (cases[i][0]);

      g_assert_cmpstr (folded, ==, cases[i][1]);
    }
}

/* Folding what was folded changes nothing (in the alphabets that GLib folds well). */
static void
test_fold_twice (void)
{
  for (int n = 0; n < 2000; n++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *once = NULL;
      g_autofree char *twice = NULL;

      for (int i = g_test_rand_int_range (0, 12); i > 0; i--)
        g_string_append_unichar (text, (gunichar) g_test_rand_int_range (0x20, 0x500));

      once = rs_text_fold (text->str);
      twice = rs_text_fold (once);
      g_assert_cmpstr (once, ==, twice);
      g_assert_true (g_utf8_validate (once, -1, NULL));
      g_assert_null (strstr (once, "  "));
    }
}

static void
test_id (void)
{
  static const char *const good[] = { "squat", "side-plank", "3", "a-1-b",
                                      "0c9bd1be-5d8c-4a3e-8e2f-3d7c1e5d9a10" };
  static const char *const bad[] = { "",     "-a",  "a-",  "a--b",     "A",   "a b", "a_b",
                                     "../a", "a/b", "a.b", "\xc3\xa1", "a\n", "%s",  "-" };
  char longest[66];

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_true (rs_text_is_id (good[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (rs_text_is_id (bad[i]));
  g_assert_false (rs_text_is_id (NULL));

  memset (longest, 'a', sizeof longest);
  longest[64] = '\0';
  g_assert_true (rs_text_is_id (longest));
  longest[64] = 'a';
  longest[65] = '\0';
  g_assert_false (rs_text_is_id (longest));
}

static void
test_file_name (void)
{
  static const struct
  {
    const char *name;
    const char *expected;
  } cases[] = {
    { "Short foot", "Short foot.pdf" },
    { "Up/down: a\\b", "Up-down- a-b.pdf" },
    { "../../etc", "-.-..-etc.pdf" },
    { "Two\nlines\t\r", "Two-lines--.pdf" },
    { ".hidden", "-hidden.pdf" },
    { "", "-pdf" },
    { "Élan", "Élan.pdf" },
  };
  g_autofree char *long_name = g_strnfill (235, 'a');
  g_autofree char *cut = g_strconcat (long_name, "ééé", NULL);
  g_autofree char *found = rs_text_file_name (cut, ".pdf");
  g_autofree char *expected = g_strconcat (long_name, ".pdf", NULL);

  /* Not in the middle of a letter. */
  g_assert_cmpstr (found, ==, expected);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = rs_text_file_name (cases[i].name, ".pdf");

      g_assert_cmpstr (name, ==, cases[i].expected);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/text/clock", test_clock_text);
  g_test_add_func ("/text/clock-countdown", test_clock_countdown);
  g_test_add_func ("/text/duration", test_duration);
  g_test_add_func ("/text/minutes", test_minutes);
  g_test_add_func ("/text/number", test_number);
  g_test_add_func ("/text/number-locale", test_number_locale);
  g_test_add_func ("/text/fold", test_fold);
  g_test_add_func ("/text/fold-twice", test_fold_twice);
  g_test_add_func ("/text/id", test_id);
  g_test_add_func ("/text/file-name", test_file_name);

  return g_test_run ();
}
