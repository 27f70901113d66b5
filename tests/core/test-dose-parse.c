/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-dose-parse.h"

#include "base/common/rs-error.h"

#include "support/rs-dose-samples.h"
#include "support/rs-samples.h"
#include "support/rs-test-files.h"
#include "support/rs-test-language.h"

#include <locale.h>
#include <string.h>

#define N_RANDOM 5000

#define REPS(n_sets, n_reps) .measure = RS_MEASURE_REPS, .sets = (n_sets), .amount = (n_reps)
#define TIME(n_sets, n_seconds) .measure = RS_MEASURE_TIME, .sets = (n_sets), .amount = (n_seconds)
#define OPEN .open = TRUE
#define SIDES .per_side = TRUE, .switch_s = RS_DOSE_SWITCH_S
#define POUNDS(n) .load_kind = RS_LOAD_LB, .load_kg = (n) * RS_KG_PER_LB

typedef struct
{
  const char *text;
  RsDose dose;
} Case;

/* Read over three times twelve with a minute of rest, which is what a case without says. */
static void
check_cases (const Case *cases, gsize n)
{
  RsDose base = rs_sample_reps (3, 12, 60);

  for (gsize i = 0; i < n; i++)
    {
      RsDose expected = cases[i].dose;
      RsDose dose = { 0 };
      g_autoptr (GError) error = NULL;
      g_autofree char *found = NULL;
      g_autofree char *wanted = NULL;

      if (expected.rest_s == 0)
        expected.rest_s = base.rest_s;
      rs_dose_parse (cases[i].text, &base, &dose, &error);
      if (error != NULL)
        g_error ("“%s”: %s", cases[i].text, error->message);
      g_assert_true (rs_dose_is_valid (&dose));
      found = rs_dose_describe (&dose);
      wanted = rs_dose_describe (&expected);
      if (!rs_dose_equal (&dose, &expected))
        g_error ("“%s” was read as %s, not %s", cases[i].text, found, wanted);
    }
}

static void
test_as_typed (void)
{
  static const Case cases[] = {
    { "3x12", { REPS (3, 12) } },
    { "3 x 30s", { TIME (3, 30) } },
    { "3×30 s", { TIME (3, 30) } },
    { "3X30S", { TIME (3, 30) } },
    { "4x8-10 @8 20kg", { REPS (4, 8), .up_to = 10, .rpe = 8, .load_kg = 20 } },
    { "2x15/side", { REPS (2, 15), SIDES } },
    { "2x15 / side", { REPS (2, 15), SIDES } },
    { "40", { REPS (3, 40) } },
    { "30 s", { TIME (3, 30) } },
    { "30s", { TIME (3, 30) } },
    { "1:30", { TIME (3, 90) } },
    { "2x1:30", { TIME (2, 90) } },
    { "2x1 min", { TIME (2, 60) } },
    { "2 x 1.5 min", { TIME (2, 90) } },
    { "1 min 30 s", { TIME (3, 90) } },
    { "8–12", { REPS (3, 8), .up_to = 12 } },
    { "8-12", { REPS (3, 8), .up_to = 12 } },
    { "8 to 12", { REPS (3, 8), .up_to = 12 } },
    { "3x20-40s", { TIME (3, 20), .up_to = 40 } },
    { "3x20s-1min", { TIME (3, 20), .up_to = 60 } },
    { "3x10 each side", { REPS (3, 10), SIDES } },
    { "3x10 per side", { REPS (3, 10), SIDES } },
    { "per side", { REPS (3, 12), SIDES } },
    { "45 lb", { REPS (3, 12), POUNDS (45) } },
    { "45lbs", { REPS (3, 12), POUNDS (45) } },
    { "20 kg", { REPS (3, 12), .load_kg = 20 } },
    { "20.25 kg", { REPS (3, 12), .load_kg = 20.25 } },
    { "12,5 kg", { REPS (3, 12), .load_kg = 12.5 } },
    { "@ 20 kg", { REPS (3, 12), .load_kg = 20 } },
    { "3x5 x 20 kg", { REPS (3, 5), .load_kg = 20 } },
    { "3x5,20 kg", { REPS (3, 5), .load_kg = 20 } },
    { "3x5,@8, 20kg", { REPS (3, 5), .rpe = 8, .load_kg = 20 } },
    { "bodyweight", { REPS (3, 12) } },
    { "3x8 BW", { REPS (3, 8) } },
    { "band", { REPS (3, 12), .load_kind = RS_LOAD_BAND } },
    { "@7.5", { REPS (3, 12), .rpe = 7.5 } },
    { "@7,5", { REPS (3, 12), .rpe = 7.5 } },
    { "rpe 7.5", { REPS (3, 12), .rpe = 7.5 } },
    { "RPE: 10", { REPS (3, 12), .rpe = 10 } },
    { "tempo 3-1-1", { REPS (3, 12), .tempo = { 3, 1, 1 } } },
    { "tempo 3-1-X", { REPS (3, 12), .tempo = { 3, 1, RS_TEMPO_FAST } } },
    { "tempo x", { REPS (3, 12), .tempo = { RS_TEMPO_FAST, RS_TEMPO_FAST, RS_TEMPO_FAST } } },
    { "3-1-1", { REPS (3, 12), .tempo = { 3, 1, 1 } } },
    { "2-0-x tempo", { REPS (3, 12), .tempo = { 2, 0, RS_TEMPO_FAST } } },
    { "rest 90 s", { REPS (3, 12), .rest_s = 90 } },
    { "rest 1:30", { REPS (3, 12), .rest_s = 90 } },
    { "rest: 2 min", { REPS (3, 12), .rest_s = 120 } },
    { "90 s rest", { REPS (3, 12), .rest_s = 90 } },
    { "3x30 s rest 90 s", { TIME (3, 30), .rest_s = 90 } },
    { "3x30 s, 90 s rest, @6", { TIME (3, 30), .rest_s = 90, .rpe = 6 } },
    { "3 sets of 10", { REPS (3, 10) } },
    { "5 sets", { REPS (5, 12) } },
    { "5 sets, 10 reps", { REPS (5, 10) } },
    { "x 15", { REPS (3, 15) } },
    { "3x12 · 20 kg · tempo 3-1-1", { REPS (3, 12), .load_kg = 20, .tempo = { 3, 1, 1 } } },
    { "  3x12;@8|20 kg.  ", { REPS (3, 12), .rpe = 8, .load_kg = 20 } },
    { "1x1", { REPS (1, 1) } },
    { "20x1000", { REPS (20, 1000) } },
    { "3x3600 s", { TIME (3, 3600) } },
    { "3x60 min", { TIME (3, 3600) } },
    { "1000 kg", { REPS (3, 12), .load_kg = 1000 } },
    { "12-12", { REPS (3, 12) } },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* As many or as long as one can. */
static void
test_open (void)
{
  static const Case cases[] = {
    { "3x8+", { REPS (3, 8), OPEN } },
    { "3 × 30+ s", { TIME (3, 30), OPEN } },
    { "3x30+s", { TIME (3, 30), OPEN } },
    { "3x30s+", { TIME (3, 30), OPEN } },
    { "2x15+/side", { REPS (2, 15), OPEN, SIDES } },
    { "2x15+ each side", { REPS (2, 15), OPEN, SIDES } },
    { "8+", { REPS (3, 8), OPEN } },
    { "8+ reps", { REPS (3, 8), OPEN } },
    { "8 reps+", { REPS (3, 8), OPEN } },
    { "1:30+", { TIME (3, 90), OPEN } },
    { "1.5 min+", { TIME (3, 90), OPEN } },
    { "1+ min", { TIME (3, 60), OPEN } },
    { "1 min 30 s+", { TIME (3, 90), OPEN } },
    { "3x8 or more", { REPS (3, 8), OPEN } },
    { "3x30 s or longer", { TIME (3, 30), OPEN } },
    { "3 sets of at least 8 reps", { REPS (3, 8), OPEN } },
    { "at least 30 s", { TIME (3, 30), OPEN } },
    { "at least 8+", { REPS (3, 8), OPEN } },
    { "3x1000+", { REPS (3, 1000), OPEN } },
    { "3x8+ 20 kg @8", { REPS (3, 8), OPEN, .load_kg = 20, .rpe = 8 } },
    { "3x8+, rest 90 s", { REPS (3, 8), OPEN, .rest_s = 90 } },
    { "x 8+", { REPS (3, 8), OPEN } },
    { "3 × 8\u200F+\u200F", { REPS (3, 8), OPEN } },
    /* Two things, one with the other. */
    { "3x8 + 20 kg", { REPS (3, 8), .load_kg = 20 } },
    { "3x8+20 kg", { REPS (3, 8), .load_kg = 20 } },
    { "3x8 + band", { REPS (3, 8), .load_kind = RS_LOAD_BAND } },
    { "3x30 s + rest 60 s", { TIME (3, 30), .rest_s = 60 } },
    { "3\u00A0×\u00A030\u202Fs", { TIME (3, 30) } },
    { "\u200E3 × 12\u200F", { REPS (3, 12) } },
    { "\u0663×\u0661\u0662", { REPS (3, 12) } },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* What is not mentioned stays. */
static void
test_base (void)
{
  RsDose base = rs_sample_seconds (2, 30, 45);
  RsDose dose;

  base.per_side = TRUE;
  base.switch_s = 12;
  base.rpe = 7;
  base.up_to = 40;
  rs_dose_set_load (&base, RS_LOAD_LB, 10);

  g_assert_true (rs_dose_parse ("rest 60 s", &base, &dose, NULL));
  base.rest_s = 60;
  g_assert_true (rs_dose_equal (&dose, &base));

  /* So does that it is open, until there is another amount. */
  dose.up_to = 0;
  dose.open = TRUE;
  g_assert_true (rs_dose_parse ("4 sets, rest 10 s", &dose, &dose, NULL));
  g_assert_true (dose.open);
  g_assert_true (rs_dose_parse ("30 s", &dose, &dose, NULL));
  g_assert_false (dose.open);

  /* The amount takes the range and the measure with it; sides stay sides, with their switch. */
  g_assert_true (rs_dose_parse ("10 per side", &base, &base, NULL));
  g_assert_cmpint (base.measure, ==, RS_MEASURE_REPS);
  g_assert_cmpuint (base.sets, ==, 2);
  g_assert_cmpuint (base.amount, ==, 10);
  g_assert_cmpuint (base.up_to, ==, 0);
  g_assert_cmpuint (base.switch_s, ==, 12);
  g_assert_cmpfloat (rs_dose_get_load (&base), ==, 10);

  g_assert_true (
      rs_dose_parse ("both sides together, no rest, no RPE, bw, no tempo", &base, &base, NULL));
  dose = rs_sample_reps (2, 10, 0);
  g_assert_true (rs_dose_equal (&dose, &base));

  g_assert_true (rs_dose_parse ("change sides in 9 s, per side", &base, &base, NULL));
  g_assert_cmpuint (base.switch_s, ==, 9);
}

typedef struct
{
  const char *text;
  int code;
  const char *says;
} Refusal;

static void
check_refusals (const Refusal *cases, gsize n)
{
  RsDose base = rs_sample_reps (3, 12, 60);

  for (gsize i = 0; i < n; i++)
    {
      RsDose dose = rs_sample_seconds (7, 7, 7);
      RsDose before = dose;
      g_autoptr (GError) error = NULL;

      if (rs_dose_parse (cases[i].text, &base, &dose, &error))
        g_error ("“%s” was read", cases[i].text);
      g_assert_error (error, RS_ERROR, cases[i].code);
      if (cases[i].says != NULL && strstr (error->message, cases[i].says) == NULL)
        g_error ("“%s”: %s", cases[i].text, error->message);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_true (rs_dose_equal (&dose, &before));
    }
}

static void
test_refused (void)
{
  static const Refusal cases[] = {
    { "3xx", RS_ERROR_SYNTAX,
      "“3xx” was not understood. Write it like 3 × 12, 3 × 30 s or 4 × 8–10 @8 20 kg." },
    { "", RS_ERROR_SYNTAX, "Nothing is written" },
    { " , · ", RS_ERROR_SYNTAX, "Nothing is written" },
    { "3 x banana split", RS_ERROR_SYNTAX, "“banana”" },
    { "3x12 quickly", RS_ERROR_SYNTAX, "“quickly”" },
    { "3x12kg", RS_ERROR_SYNTAX, "“3x12kg”" },
    { "3x", RS_ERROR_SYNTAX, "“3x”" },
    { "3 x ", RS_ERROR_SYNTAX, "“x”" },
    { "foo", RS_ERROR_SYNTAX, "“foo”" },
    { "-3x12", RS_ERROR_SYNTAX, "“-3x12”" },
    { "3x-12", RS_ERROR_SYNTAX, "“3x-12”" },
    { "3.5x12", RS_ERROR_SYNTAX, "“3.5x12”" },
    { "20 m", RS_ERROR_SYNTAX, "“m”" },
    { "1:60", RS_ERROR_SYNTAX, NULL },
    { "1,000 kg", RS_ERROR_SYNTAX, NULL },
    { "1e3 kg", RS_ERROR_SYNTAX, "“1e3”" },
    { "rest", RS_ERROR_SYNTAX, "“rest”" },
    { "rest 8 reps", RS_ERROR_SYNTAX, NULL },
    { "8 reps-30 s", RS_ERROR_SYNTAX, NULL },
    { "then rest 60 s", RS_ERROR_SYNTAX, "“then”" },
    { "21x12", RS_ERROR_RANGE, "At most 20 sets" },
    { "0x12", RS_ERROR_RANGE, "At least 1 set" },
    { "3x0", RS_ERROR_RANGE, "At least 1 repetition or second" },
    { "3x1001", RS_ERROR_RANGE, "At most 1000 repetitions" },
    { "3x3601 s", RS_ERROR_RANGE, "At most 3600 seconds" },
    { "61 min", RS_ERROR_RANGE, "At most 3600 seconds" },
    { "99999999999999999999999x3", RS_ERROR_RANGE, "At most 20 sets" },
    { "3x99999999999999999999999", RS_ERROR_RANGE, "At most 1000 repetitions" },
    { "12–8", RS_ERROR_RANGE, "“12–8”: a range goes from the smaller number to the larger" },
    { "3x12-8", RS_ERROR_RANGE, "“12-8”" },
    { "1000.01 kg", RS_ERROR_RANGE, "At most 1000 kg" },
    { "2204.63 lb", RS_ERROR_RANGE, "At most 2204.62 lb" },
    { "rest 3601", RS_ERROR_RANGE, "At most 3600 seconds of rest" },
    { "switch 121 s", RS_ERROR_RANGE, "At most 120 seconds to change sides" },
    { "@11", RS_ERROR_RANGE, "“@11”: RPE is a number from 1 to 10 in steps of a half" },
    { "@0.5", RS_ERROR_RANGE, "“@0.5”" },
    { "@7.3", RS_ERROR_RANGE, "“@7.3”" },
    { "tempo 31-0-1", RS_ERROR_RANGE, "“31-0-1” is not a tempo" },
    { "tempo 3-1", RS_ERROR_RANGE, "“3-1” is not a tempo" },
    { "12 10", RS_ERROR_RANGE, "“10” comes after something of its kind" },
    { "20 kg band", RS_ERROR_RANGE, "“band” comes after" },
    { "\xff\xfe", RS_ERROR_SYNTAX, "not text" },
    { "3x12 \xc3", RS_ERROR_SYNTAX, "not text" },
  };

  check_refusals (cases, G_N_ELEMENTS (cases));
}

static void
test_open_refused (void)
{
  static const Refusal cases[] = {
    { "8-12+", RS_ERROR_RANGE, "“8-12+”: write 8+ for as many as you can, or a range like 8–12" },
    { "3x8+-12", RS_ERROR_RANGE, "“8+-12”" },
    { "at least 8 to 12", RS_ERROR_RANGE, "“at least 8 to 12”" },
    { "3x0+", RS_ERROR_RANGE, "At least 1 repetition or second" },
    { "3x1001+", RS_ERROR_RANGE, "At most 1000 repetitions" },
    { "3x3601+ s", RS_ERROR_RANGE, "At most 3600 seconds" },
    { "3x+", RS_ERROR_SYNTAX, "“3x+”" },
    { "rest 60+ s", RS_ERROR_SYNTAX, NULL },
    { "60+ s rest", RS_ERROR_SYNTAX, "“rest”" },
    { "switch 5+ s", RS_ERROR_SYNTAX, NULL },
    { "20+ kg", RS_ERROR_SYNTAX, "“kg”" },
    { "8+ 10", RS_ERROR_RANGE, "“10” comes after something of its kind" },
    { "at least", RS_ERROR_SYNTAX, "“least”" },
  };

  check_refusals (cases, G_N_ELEMENTS (cases));
}

static void
test_long (void)
{
  RsDose base = rs_sample_reps (3, 12, 60);
  g_autoptr (GString) text = g_string_new ("3x8");
  g_autoptr (GError) error = NULL;
  RsDose dose;

  while (text->len < RS_DOSE_PARSE_MAX_BYTES)
    g_string_append_c (text, ' ');
  g_assert_true (rs_dose_parse (text->str, &base, &dose, NULL));

  g_string_append_c (text, ' ');
  g_assert_false (rs_dose_parse (text->str, &base, &dose, &error));
  g_assert_error (error, RS_ERROR, RS_ERROR_TOO_LARGE);

  while (text->len < 1000000)
    g_string_append (text, "3x8");
  g_assert_false (rs_dose_parse (text->str, &base, &dose, NULL));
}

/* What the program writes is read as what it was written of, over whatever dose. */
static void
check_written (void)
{
  static char *(*const writers[]) (const RsDose *) = { rs_dose_describe, rs_dose_to_text,
                                                       rs_dose_to_round_text, rs_dose_set_to_text };
  g_autoptr (RsDoseWords) words = rs_dose_words_new ();

  for (int n = 0; n < N_RANDOM; n++)
    {
      RsDose dose = rs_sample_random_dose ();
      guint w = (guint) n % G_N_ELEMENTS (writers);
      g_autofree char *text = writers[w](&dose);
      g_autoptr (GError) error = NULL;
      RsDose base = rs_sample_reps (w < 2 ? 1 : dose.sets, 1, 0);
      RsDose read;

      if (w > 0)
        {
          base.rest_s = dose.rest_s;
          base.rpe = dose.rpe;
          base.tempo = dose.tempo;
        }
      if (w == 3)
        rs_dose_set_load (&base, dose.load_kind, rs_dose_get_load (&dose));
      /* Holds have no tempo, and it is not said in how many seconds sides change. */
      if (dose.measure == RS_MEASURE_TIME)
        base.tempo = dose.tempo;
      base.per_side = dose.per_side && g_test_rand_bit ();
      if (dose.per_side && !base.per_side)
        dose.switch_s = RS_DOSE_SWITCH_S;
      if (base.per_side)
        base.switch_s = dose.switch_s;

      if (!rs_dose_parse_with (words, text, &base, &read, NULL, &error))
        g_error ("“%s”: %s", text, error->message);
      if (!rs_dose_equal (&read, &dose))
        {
          g_autofree char *as = rs_dose_describe (&read);

          g_error ("“%s” was read as “%s”", text, as);
        }
    }
}

static void
test_written (void)
{
  check_written ();
}

/* English is understood in every language. */
static void
test_spanish (void)
{
  static const Case cases[] = {
    { "3x12", { REPS (3, 12) } },
    { "3 x 30 seg por lado", { TIME (3, 30), SIDES } },
    { "3x10 cada lado", { REPS (3, 10), SIDES } },
    { "3x10 each side", { REPS (3, 10), SIDES } },
    { "3 series de 10 repeticiones", { REPS (3, 10) } },
    { "8 a 10, RPE 7,5", { REPS (3, 8), .up_to = 10, .rpe = 7.5 } },
    { "20,5 kg", { REPS (3, 12), .load_kg = 20.5 } },
    { "20.5 kg", { REPS (3, 12), .load_kg = 20.5 } },
    { "con goma, descanso 1:30", { REPS (3, 12), .load_kind = RS_LOAD_BAND, .rest_s = 90 } },
    { "3 x 8+ por lado", { REPS (3, 8), OPEN, SIDES } },
    { "3 x 30 s o más", { TIME (3, 30), OPEN } },
    { "al menos 8 repeticiones", { REPS (3, 8), OPEN } },
    { "band, rest 90 s", { REPS (3, 12), .load_kind = RS_LOAD_BAND, .rest_s = 90 } },
    { "peso corporal", { REPS (3, 12) } },
  };
  RsDose base = rs_sample_reps (3, 12, 60);
  g_autofree char *text = NULL;

  if (!rs_sample_speak_spanish ())
    {
      g_test_skip ("this system has no locale in which gettext translates");
      return;
    }

  text = rs_dose_describe (&base);
  g_assert_cmpstr (text, ==, "3 × 12 · descanso de 60 s");
  check_cases (cases, G_N_ELEMENTS (cases));
  check_written ();
  rs_test_speak_plainly ();
}

/* A language that puts the words elsewhere, without spaces and with other signs. */
static void
test_other_order (void)
{
  static const RsTranslation translations[] = {
    { "dose", "%u × %s s", "%u组 × %s秒" },
    { "dose", "%u × %s", "%u组 × %s" },
    { "dose", "%u–%u", "%u～%u" },
    { "dose", "%u+", "至少%u" },
    { "dose", "%s s", "%s秒" },
    { "dose", "per side", "每侧" },
    { "dose", "%s kg", "%s公斤" },
    { "dose", "rest %u s", "%u秒休息" },
    { "dose", "RPE %s", "%s级强度" },
    { "dose", "band", "弹力带" },
    { "dose", "tempo %s", "节奏%s" },
    { "dose", "%s s per side", "每侧%s秒" },
  };

  if (!rs_test_speak ("zh", translations, G_N_ELEMENTS (translations)))
    {
      g_test_skip ("this system has no locale in which gettext translates");
      return;
    }

  check_written ();
  rs_test_speak_plainly ();
}

static void
test_decimal_comma (void)
{
  static const char *const locales[] = { "es_ES.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8" };
  static const Case cases[] = {
    { "3x8 20,5 kg @7,5", { REPS (3, 8), .load_kg = 20.5, .rpe = 7.5 } },
    { "3x8, 20.5 kg, @7.5", { REPS (3, 8), .load_kg = 20.5, .rpe = 7.5 } },
    { "3x8,20 kg", { REPS (3, 8), .load_kg = 20 } },
    { "2 x 1,5 min", { TIME (2, 90) } },
    { "20,125 kg", { REPS (3, 12), .load_kg = 20.125 } },
  };
  g_autofree char *old = g_strdup (setlocale (LC_NUMERIC, NULL));
  const char *found = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (locales) && found == NULL; i++)
    found = setlocale (LC_NUMERIC, locales[i]);
  if (found == NULL)
    {
      g_test_skip ("this system has no locale with a decimal comma");
      return;
    }

  g_assert_cmpstr (localeconv ()->decimal_point, ==, ",");
  check_cases (cases, G_N_ELEMENTS (cases));
  check_written ();
  setlocale (LC_NUMERIC, old);
}

static void
check_harmless (const RsDoseWords *words, const char *text)
{
  RsDose base = rs_sample_reps (3, 12, 60);
  RsDose dose = rs_sample_seconds (7, 7, 7);
  RsDose before = dose;
  g_autoptr (GError) error = NULL;

  if (rs_dose_parse_with (words, text, &base, &dose, NULL, &error))
    {
      g_assert_no_error (error);
      g_assert_true (rs_dose_is_valid (&dose));
      return;
    }

  g_assert_true (error->domain == RS_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_true (rs_dose_equal (&dose, &before));
}

static void
test_any_bytes (void)
{
  static const char *const bits[] = { "3",  "x",        "12",     " ",    "-",   ":",     ".",
                                      ",",  "@",        "kg",     "s",    "min", "rest ", "band",
                                      "×",  "–",        "999",    "sets", "X",   "0",     "tempo",
                                      "lb", "\"",       "·",      "side", "/",   "é",     "\xff",
                                      "+",  "at least", "or more" };
  g_autoptr (RsDoseWords) words = rs_dose_words_new ();

  for (int n = 0; n < 20000; n++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      int length = g_test_rand_int_range (0, 30);

      for (int i = 0; i < length; i++)
        if (n % 2 == 0)
          g_string_append (text, bits[g_test_rand_int_range (0, (int) G_N_ELEMENTS (bits) - 1)]);
        else
          g_string_append_c (text, (char) g_test_rand_int_range (1, 256));
      check_harmless (words, text->str);
    }
}

static void
test_naughty_strings (void)
{
  g_auto (GStrv) strings = rs_test_naughty_strings ();
  g_autoptr (RsDoseWords) words = rs_dose_words_new ();

  if (strings == NULL)
    return;

  for (gsize i = 0; strings[i] != NULL; i++)
    {
      const char *string = strings[i];
      g_autofree char *dosed = g_strconcat ("3x12 ", string, NULL);

      check_harmless (words, string);
      check_harmless (words, dosed);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/dose-parse/as-typed", test_as_typed);
  g_test_add_func ("/dose-parse/open", test_open);
  g_test_add_func ("/dose-parse/base", test_base);
  g_test_add_func ("/dose-parse/refused", test_refused);
  g_test_add_func ("/dose-parse/open-refused", test_open_refused);
  g_test_add_func ("/dose-parse/long", test_long);
  g_test_add_func ("/dose-parse/written", test_written);
  g_test_add_func ("/dose-parse/spanish", test_spanish);
  g_test_add_func ("/dose-parse/other-order", test_other_order);
  g_test_add_func ("/dose-parse/decimal-comma", test_decimal_comma);
  g_test_add_func ("/dose-parse/any-bytes", test_any_bytes);
  g_test_add_func ("/dose-parse/naughty-strings", test_naughty_strings);

  return g_test_run ();
}
