/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-dose.h"

#include "support/rs-samples.h"

#include <math.h>

static void
test_tempo_parse (void)
{
  static const struct
  {
    const char *text;
    gboolean good;
    RsTempo tempo;
    const char *back;
  } cases[] = {
    { "3-1-1", TRUE, { 3, 1, 1 }, "3-1-1" },
    { "2-0-X", TRUE, { 2, 0, RS_TEMPO_FAST }, "2-0-X" },
    { "X", TRUE, { RS_TEMPO_FAST, RS_TEMPO_FAST, RS_TEMPO_FAST }, "X" },
    { "0-0-0", TRUE, { 0, 0, 0 }, NULL },
    { "30-30-30", TRUE, { 30, 30, 30 }, "30-30-30" },
    { "31-0-1", FALSE },
    { "3-1", FALSE },
    { "3-1-1-1", FALSE },
    { "3-1-1-", FALSE },
    { "-1-1-1", FALSE },
    { "--", FALSE },
    { "a-b-c", FALSE },
    { "3 - 1 - 1", FALSE },
    { "+3-1-1", FALSE },
    { "3.5-1-1", FALSE },
    { "99999999999999999999-1-1", FALSE },
    { "", FALSE },
    { NULL, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RsTempo tempo = { 7, 7, 7 };
      g_autofree char *back = NULL;

      g_assert_cmpint (rs_tempo_parse (cases[i].text, &tempo), ==, cases[i].good);
      if (!cases[i].good)
        {
          g_assert_cmpint (tempo.lower, ==, 7);
          g_assert_cmpint (tempo.pause, ==, 7);
          g_assert_cmpint (tempo.lift, ==, 7);
          continue;
        }

      g_assert_cmpint (tempo.lower, ==, cases[i].tempo.lower);
      g_assert_cmpint (tempo.pause, ==, cases[i].tempo.pause);
      g_assert_cmpint (tempo.lift, ==, cases[i].tempo.lift);
      back = rs_tempo_to_text (&tempo);
      g_assert_cmpstr (back, ==, cases[i].back);
      g_assert_cmpint (rs_tempo_is_set (&tempo), ==, cases[i].back != NULL);
    }
}

static void
test_equal (void)
{
  RsDose a = rs_sample_reps (3, 12, 60);
  RsDose b[14];

  for (gsize i = 0; i < G_N_ELEMENTS (b); i++)
    b[i] = a;

  g_assert_true (rs_dose_equal (&a, &b[0]));
  b[0].measure = RS_MEASURE_TIME;
  b[1].sets++;
  b[2].amount++;
  b[3].per_side = TRUE;
  b[4].rest_s++;
  b[5].load_kg = 0.5;
  b[6].tempo.lower = 1;
  b[7].tempo.pause = 1;
  b[8].tempo.lift = 1;
  b[9].up_to = 15;
  b[10].switch_s = 5;
  b[11].load_kind = RS_LOAD_LB;
  b[12].rpe = 8;
  b[13].open = TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (b); i++)
    g_assert_false (rs_dose_equal (&a, &b[i]));
}

static void
test_copy (void)
{
  RsDose dose = { RS_MEASURE_TIME, 2, 45, .open = TRUE, .rest_s = 30 };
  g_autoptr (RsDose) copy = rs_dose_copy (&dose);
  g_auto (GValue) value = G_VALUE_INIT;

  g_assert_true (rs_dose_equal (&dose, copy));
  g_value_init (&value, RS_TYPE_DOSE);
  g_value_set_boxed (&value, &dose);
  g_assert_true (rs_dose_equal (&dose, g_value_get_boxed (&value)));
}

/* Each number: the last good value on both ends, and the first bad one. */
static void
test_ranges (void)
{
  RsDose dose = rs_sample_reps (1, 1, 0);

  g_assert_true (rs_dose_is_valid (&dose));

#define CHECK_BAD(field, bad, nearest)                                                             \
  G_STMT_START                                                                                     \
  {                                                                                                \
    RsDose other = dose;                                                                           \
    RsDose clamped;                                                                                \
                                                                                                   \
    other.field = (bad);                                                                           \
    g_assert_false (rs_dose_is_valid (&other));                                                    \
    clamped = rs_dose_clamp (&other);                                                              \
    g_assert_true (rs_dose_is_valid (&clamped));                                                   \
    g_assert_true (clamped.field == (nearest));                                                    \
    other.field = (nearest);                                                                       \
    g_assert_true (rs_dose_is_valid (&other));                                                     \
  }                                                                                                \
  G_STMT_END

  CHECK_BAD (sets, 0, 1);
  CHECK_BAD (sets, RS_DOSE_MAX_SETS + 1, RS_DOSE_MAX_SETS);
  CHECK_BAD (amount, 0, 1);
  CHECK_BAD (amount, RS_DOSE_MAX_REPS + 1, RS_DOSE_MAX_REPS);
  CHECK_BAD (rest_s, RS_DOSE_MAX_REST_S + 1, RS_DOSE_MAX_REST_S);
  CHECK_BAD (load_kg, -0.5, 0);
  CHECK_BAD (load_kg, 1000.5, 1000);
  CHECK_BAD (load_kg, (double) NAN, 0);
  CHECK_BAD (load_kg, (double) INFINITY, 0);
  CHECK_BAD (load_kg, -(double) INFINITY, 0);
  CHECK_BAD (tempo.lower, RS_TEMPO_FAST - 1, RS_TEMPO_FAST);
  CHECK_BAD (tempo.pause, RS_TEMPO_MAX_S + 1, RS_TEMPO_MAX_S);
  CHECK_BAD (tempo.lift, G_MAXINT, RS_TEMPO_MAX_S);
  CHECK_BAD (per_side, 2, 1);
  CHECK_BAD (up_to, 1, 0);
  CHECK_BAD (up_to, RS_DOSE_MAX_REPS + 1, RS_DOSE_MAX_REPS);
  CHECK_BAD (open, 2, 1);
  CHECK_BAD (switch_s, 1, 0);
  CHECK_BAD (rpe, 0.5, 0);
  CHECK_BAD (rpe, 10.5, 10);
  CHECK_BAD (rpe, 7.6, 7.5);
  CHECK_BAD (rpe, (double) NAN, 0);
  CHECK_BAD (load_kind, (RsLoadKind) 3, RS_LOAD_KG);

  /* What is open has no upper end. */
  dose.open = TRUE;
  CHECK_BAD (up_to, 12, 0);
  dose.open = FALSE;

  dose.load_kind = RS_LOAD_BAND;
  CHECK_BAD (load_kg, 5, 0);
  dose.load_kind = RS_LOAD_LB;
  CHECK_BAD (load_kg, 10.0001 * RS_KG_PER_LB, 10 * RS_KG_PER_LB);
  dose.load_kind = RS_LOAD_KG;
  dose.per_side = TRUE;
  CHECK_BAD (switch_s, RS_DOSE_MAX_SWITCH_S + 1, RS_DOSE_MAX_SWITCH_S);
  dose.per_side = FALSE;

  dose.measure = RS_MEASURE_TIME;
  CHECK_BAD (amount, RS_DOSE_MAX_SECONDS + 1, RS_DOSE_MAX_SECONDS);
  CHECK_BAD (measure, (RsMeasure) 7, RS_MEASURE_REPS);
#undef CHECK_BAD

  g_assert_cmpuint (rs_dose_max_amount (RS_MEASURE_REPS), ==, RS_DOSE_MAX_REPS);
  g_assert_cmpuint (rs_dose_max_amount (RS_MEASURE_TIME), ==, RS_DOSE_MAX_SECONDS);
}

/* Whatever the bits are: clamping gives something valid, and leaves that alone. */
static void
test_clamp_random (void)
{
  for (int n = 0; n < 5000; n++)
    {
      RsDose dose = { 0 };
      RsDose once;
      RsDose twice;

      dose.measure = (RsMeasure) (guint32) g_test_rand_int ();
      dose.sets = (guint) g_test_rand_int ();
      dose.amount = (guint) g_test_rand_int ();
      dose.up_to = (guint) g_test_rand_int ();
      dose.open = g_test_rand_bit () ? g_test_rand_int () : FALSE;
      dose.per_side = g_test_rand_int ();
      dose.switch_s = (guint) g_test_rand_int ();
      dose.load_kind = (RsLoadKind) g_test_rand_int_range (0, 5);
      dose.rpe = g_test_rand_double_range (-20, 20);
      dose.rest_s = (guint) g_test_rand_int ();
      dose.load_kg = g_test_rand_double_range (-1e9, 1e9);
      dose.tempo.lower = g_test_rand_int ();
      dose.tempo.pause = g_test_rand_int ();
      dose.tempo.lift = g_test_rand_int ();

      once = rs_dose_clamp (&dose);
      twice = rs_dose_clamp (&once);
      g_assert_true (rs_dose_is_valid (&once));
      g_assert_true (rs_dose_equal (&once, &twice));
      g_assert_true (once.up_to == 0 || !once.open);
    }
}

/* Domain rule 4.1. */
static void
test_set_seconds (void)
{
  RsDose dose = rs_sample_reps (3, 12, 60);

  g_assert_cmpfloat (rs_dose_set_seconds (&dose), ==, 12 * 3.5);

  dose.tempo = (RsTempo) { 3, 1, 1 };
  g_assert_cmpfloat (rs_dose_set_seconds (&dose), ==, 12 * 5.5);

  dose.per_side = TRUE;
  dose.switch_s = 5;
  g_assert_cmpfloat (rs_dose_set_seconds (&dose), ==, 2 * 12 * 5.5 + 5);
  dose.switch_s = 0;
  g_assert_cmpfloat (rs_dose_set_seconds (&dose), ==, 2 * 12 * 5.5);

  dose = rs_sample_reps (3, 10, 60);
  dose.tempo = (RsTempo) { 2, 0, RS_TEMPO_FAST };
  g_assert_cmpfloat (rs_dose_set_seconds (&dose), ==, 10 * (2 + 0 + 0.5 + 0.5));

  dose.tempo = (RsTempo) { RS_TEMPO_FAST, RS_TEMPO_FAST, RS_TEMPO_FAST };
  g_assert_cmpfloat (rs_dose_set_seconds (&dose), ==, 10 * 0.6);

  /* A tempo says nothing about a hold. */
  dose = rs_sample_seconds (3, 30, 45);
  dose.tempo = (RsTempo) { 3, 1, 1 };
  g_assert_cmpfloat (rs_dose_set_seconds (&dose), ==, 30);
  dose.per_side = TRUE;
  dose.switch_s = 5;
  g_assert_cmpfloat (rs_dose_set_seconds (&dose), ==, 65);

  /* Of a range the upper end, so that it never takes longer than was said. */
  dose.up_to = 40;
  g_assert_cmpfloat (rs_dose_set_seconds (&dose), ==, 85);

  /* Of what is open nobody knows, so the least is planned with. */
  dose.up_to = 0;
  dose.open = TRUE;
  g_assert_cmpuint (rs_dose_get_most (&dose), ==, 30);
  g_assert_cmpfloat (rs_dose_set_seconds (&dose), ==, 65);
}

/* Pounds come back as they were given. */
static void
test_pounds (void)
{
  for (int n = 1; n < 2000; n++)
    {
      RsDose dose = rs_sample_reps (3, 5, 60);
      double pounds = n * 0.25;

      rs_dose_set_load (&dose, RS_LOAD_LB, pounds);
      g_assert_cmpfloat (rs_dose_get_load (&dose), ==, pounds);
      g_assert_cmpfloat_with_epsilon (dose.load_kg, pounds * RS_KG_PER_LB, 1e-9);
      g_assert_true (rs_dose_is_valid (&dose));
    }
}

static void
test_text (void)
{
  static const struct
  {
    RsDose dose;
    const char *whole;
    const char *one_set;
  } cases[] = {
    { { RS_MEASURE_REPS, 3, 12 }, "3 × 12", "12 reps" },
    { { RS_MEASURE_REPS, 1, 1 }, "1 × 1", "1 rep" },
    { { RS_MEASURE_TIME, 3, 30 }, "3 × 30 s", "30 s" },
    { { RS_MEASURE_REPS, 2, 10, .per_side = TRUE }, "2 × 10 per side", "10 reps per side" },
    { { RS_MEASURE_REPS, 2, 1, .per_side = TRUE }, "2 × 1 per side", "1 rep per side" },
    { { RS_MEASURE_TIME, 2, 20, .per_side = TRUE }, "2 × 20 s per side", "20 s per side" },
    { { RS_MEASURE_REPS, 3, 8, .load_kg = 20 }, "3 × 8 · 20 kg", "8 reps" },
    { { RS_MEASURE_REPS, 3, 8, .per_side = TRUE, .load_kg = 12.5 },
      "3 × 8 per side · 12.5 kg",
      "8 reps per side" },
    { { RS_MEASURE_REPS, 4, 8, 10 }, "4 × 8–10", "8–10 reps" },
    { { RS_MEASURE_TIME, 3, 20, 40, .per_side = TRUE },
      "3 × 20–40 s per side",
      "20–40 s per side" },
    { { RS_MEASURE_REPS, 3, 15, .load_kind = RS_LOAD_BAND }, "3 × 15 · band", "15 reps" },
    { { RS_MEASURE_REPS, 3, 5, .load_kg = 45 * RS_KG_PER_LB, .load_kind = RS_LOAD_LB },
      "3 × 5 · 45 lb",
      "5 reps" },
    { { RS_MEASURE_REPS, 3, 8, .open = TRUE }, "3 × 8+", "8+ reps" },
    { { RS_MEASURE_REPS, 3, 1, .open = TRUE }, "3 × 1+", "1+ reps" },
    { { RS_MEASURE_TIME, 3, 30, .open = TRUE }, "3 × 30+ s", "30+ s" },
    { { RS_MEASURE_REPS, 2, 8, .open = TRUE, .per_side = TRUE, .load_kg = 5 },
      "2 × 8+ per side · 5 kg",
      "8+ reps per side" },
    { { RS_MEASURE_TIME, 2, 20, .open = TRUE, .per_side = TRUE },
      "2 × 20+ s per side",
      "20+ s per side" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *whole = rs_dose_to_text (&cases[i].dose);
      g_autofree char *one_set = rs_dose_set_to_text (&cases[i].dose);

      g_assert_cmpstr (whole, ==, cases[i].whole);
      g_assert_cmpstr (one_set, ==, cases[i].one_set);
    }
}

static void
test_describe (void)
{
  RsDose dose = rs_sample_reps (3, 12, 60);
  g_autofree char *plain = rs_dose_describe (&dose);
  g_autofree char *full = NULL;
  g_autofree char *timed = NULL;

  g_assert_cmpstr (plain, ==, "3 × 12 · rest 60 s");

  dose.tempo = (RsTempo) { 3, 1, 1 };
  dose.load_kg = 12.5;
  dose.per_side = TRUE;
  dose.switch_s = RS_DOSE_SWITCH_S;
  full = rs_dose_describe (&dose);
  g_assert_cmpstr (full, ==, "3 × 12 per side · 12.5 kg · tempo 3-1-1 · rest 60 s");

  /* Seconds have no tempo, and no rest is not worth a word. */
  dose = rs_sample_seconds (2, 30, 0);
  dose.tempo = (RsTempo) { 3, 1, 1 };
  timed = rs_dose_describe (&dose);
  g_assert_cmpstr (timed, ==, "2 × 30 s");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/dose/tempo-parse", test_tempo_parse);
  g_test_add_func ("/dose/equal", test_equal);
  g_test_add_func ("/dose/copy", test_copy);
  g_test_add_func ("/dose/ranges", test_ranges);
  g_test_add_func ("/dose/clamp-random", test_clamp_random);
  g_test_add_func ("/dose/set-seconds", test_set_seconds);
  g_test_add_func ("/dose/pounds", test_pounds);
  g_test_add_func ("/dose/text", test_text);
  g_test_add_func ("/dose/describe", test_describe);

  return g_test_run ();
}
