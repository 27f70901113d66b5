/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-set-change.h"

#include "core/session/rs-pain.h"
#include "support/rs-samples.h"

static void
test_pain (void)
{
  static const struct
  {
    guint pain;
    RsPainAdvice advice;
  } rows[] = {
    { 0, RS_PAIN_ADVICE_FINE },           { 1, RS_PAIN_ADVICE_FINE },
    { 3, RS_PAIN_ADVICE_FINE },           { 4, RS_PAIN_ADVICE_CAREFUL },
    { 5, RS_PAIN_ADVICE_CAREFUL },        { 6, RS_PAIN_ADVICE_EASIER },
    { 10, RS_PAIN_ADVICE_EASIER },        { 11, RS_PAIN_ADVICE_EASIER },
    { G_MAXUINT, RS_PAIN_ADVICE_EASIER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (rs_pain_advise (rows[i].pain), ==, rows[i].advice);
}

static RsSegment
make_work (const RsDose *dose)
{
  return (RsSegment) { .kind = RS_SEGMENT_WORK, .item = rs_item_new ("squat", dose) };
}

static void
test_amount (void)
{
  static const struct
  {
    RsMeasure measure;
    guint before;
    int steps;
    guint after;
  } rows[] = {
    { RS_MEASURE_REPS, 12, 1, 13 },     { RS_MEASURE_REPS, 12, -1, 11 },
    { RS_MEASURE_REPS, 12, 5, 17 },     { RS_MEASURE_REPS, 3, -5, 0 },
    { RS_MEASURE_REPS, 1, -1, 0 },      { RS_MEASURE_REPS, 0, -1, 0 },
    { RS_MEASURE_REPS, 0, 1, 12 },      { RS_MEASURE_REPS, 0, 2, 13 },
    { RS_MEASURE_REPS, 1000, 1, 1000 }, { RS_MEASURE_REPS, 12, 0, 12 },
    { RS_MEASURE_TIME, 30, 1, 35 },     { RS_MEASURE_TIME, 30, -1, 25 },
    { RS_MEASURE_TIME, 27, 1, 30 },     { RS_MEASURE_TIME, 27, -1, 25 },
    { RS_MEASURE_TIME, 11, -1, 10 },    { RS_MEASURE_TIME, 10, -1, 9 },
    { RS_MEASURE_TIME, 10, 1, 15 },     { RS_MEASURE_TIME, 9, 1, 10 },
    { RS_MEASURE_TIME, 1, -1, 0 },      { RS_MEASURE_TIME, 0, 1, 12 },
    { RS_MEASURE_TIME, 3600, 1, 3600 }, { RS_MEASURE_TIME, 3599, -1, 3595 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      RsDose dose = rows[i].measure == RS_MEASURE_TIME ? rs_sample_seconds (3, 12, 60)
                                                       : rs_sample_reps (3, 12, 60);
      RsSegment work = make_work (&dose);
      g_autoptr (RsItem) item = work.item;
      RsSetResult before = { .status = rows[i].before > 0 ? RS_SET_DONE : RS_SET_SKIPPED,
                             .amount = rows[i].before,
                             .pain = 3 };
      RsSetResult after = rs_set_change_amount (&work, &before, rows[i].steps);

      g_assert_cmpuint (after.amount, ==, rows[i].after);
      g_assert_cmpint (after.status, ==, after.amount > 0 ? RS_SET_DONE : RS_SET_SKIPPED);
      g_assert_cmpuint (after.pain, ==, 3);
    }
}

/* What was left out and done after all was done with the load that was planned. */
static void
test_after_all (void)
{
  RsDose dose = rs_sample_reps (3, 8, 60);
  RsSegment work;
  g_autoptr (RsItem) item = NULL;
  RsSetResult result = { .status = RS_SET_SKIPPED };

  dose.up_to = 12;
  rs_dose_set_load (&dose, RS_LOAD_LB, 45);
  work = make_work (&dose);
  item = work.item;

  result = rs_set_change_amount (&work, &result, 1);
  g_assert_cmpint (result.status, ==, RS_SET_DONE);
  g_assert_cmpuint (result.amount, ==, 12);
  g_assert_cmpint (result.load_kind, ==, RS_LOAD_LB);
  g_assert_cmpfloat_with_epsilon (rs_set_get_load (&result), 45, 0.001);

  /* What was done with another one keeps it. */
  result = rs_set_with_load (&result, 50);
  result = rs_set_with_amount (&work, &result, 9);
  g_assert_cmpfloat_with_epsilon (rs_set_get_load (&result), 50, 0.001);
  result = rs_set_with_amount (&work, &result, 5000);
  g_assert_cmpuint (result.amount, ==, RS_DOSE_MAX_REPS);
}

static void
test_load (void)
{
  static const struct
  {
    RsLoadKind kind;
    double before;
    int steps;
    double after;
  } rows[] = {
    { RS_LOAD_KG, 20, 1, 22.5 },   { RS_LOAD_KG, 20, -1, 17.5 }, { RS_LOAD_KG, 21, 1, 22.5 },
    { RS_LOAD_KG, 21, -1, 20 },    { RS_LOAD_KG, 10, 1, 12.5 },  { RS_LOAD_KG, 10, -1, 9 },
    { RS_LOAD_KG, 11.25, -1, 10 }, { RS_LOAD_KG, 9, 1, 10 },     { RS_LOAD_KG, 9.5, 1, 10 },
    { RS_LOAD_KG, 7.5, -1, 7 },    { RS_LOAD_KG, 1, -1, 0 },     { RS_LOAD_KG, 0.5, -1, 0 },
    { RS_LOAD_KG, 0, -1, 0 },      { RS_LOAD_KG, 0, 1, 1 },      { RS_LOAD_KG, 1000, 1, 1000 },
    { RS_LOAD_KG, 9, 3, 15 },      { RS_LOAD_LB, 45, 1, 50 },    { RS_LOAD_LB, 45, -1, 40 },
    { RS_LOAD_LB, 47, -1, 45 },    { RS_LOAD_LB, 5, -1, 0 },     { RS_LOAD_LB, 0, 1, 5 },
    { RS_LOAD_LB, 100, 20, 200 },  { RS_LOAD_BAND, 0, 1, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      RsDose dose = rs_sample_reps (3, 12, 60);
      RsSegment work = make_work (&dose);
      g_autoptr (RsItem) item = work.item;
      RsSetResult result = { .status = RS_SET_DONE, .amount = 12, .load_kind = rows[i].kind };

      result = rs_set_with_load (&result, rows[i].before);
      g_assert_cmpfloat_with_epsilon (rs_set_get_load (&result), rows[i].before, 0.001);
      result = rs_set_change_load (&work, &result, rows[i].steps);
      g_assert_cmpfloat_with_epsilon (rs_set_get_load (&result), rows[i].after, 0.001);
      g_assert_cmpint (result.load_kind, ==, rows[i].kind);
      g_assert_cmpuint (result.amount, ==, 12);
    }
}

static void
test_rpe (void)
{
  static const struct
  {
    double before;
    guint pressed;
    double after;
  } rows[] = {
    { 0, 7, 7 },     { 7, 7, 7.5 }, { 7.5, 7, 0 }, { 7.5, 8, 8 }, { 8, 7, 7 },   { 10, 10, 0 },
    { 9.5, 10, 10 }, { 5, 5, 5.5 }, { 5.5, 5, 0 }, { 0, 0, 1 },   { 0, 99, 10 }, { 9.5, 9, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      RsSetResult result = { .status = RS_SET_DONE, .amount = 12, .rpe = rows[i].before };

      result = rs_set_press_rpe (&result, rows[i].pressed);
      g_assert_cmpfloat (result.rpe, ==, rows[i].after);
    }
}

static void
test_hurt (void)
{
  RsSetResult result = { .status = RS_SET_DONE, .amount = 12 };

  g_assert_cmpuint (rs_set_with_pain (&result, 4).pain, ==, 4);
  g_assert_cmpuint (rs_set_with_pain (&result, 99).pain, ==, RS_PAIN_MAX);
  g_assert_cmpuint (rs_set_with_pain (&result, 4).amount, ==, 12);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/pain/advise", test_pain);
  g_test_add_func ("/set-change/amount", test_amount);
  g_test_add_func ("/set-change/after-all", test_after_all);
  g_test_add_func ("/set-change/load", test_load);
  g_test_add_func ("/set-change/rpe", test_rpe);
  g_test_add_func ("/set-change/hurt", test_hurt);

  return g_test_run ();
}
