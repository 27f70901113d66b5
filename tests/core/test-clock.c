/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/base/rs-clock.h"

#include "support/rs-frozen-clock.h"

static void
test_new (void)
{
  RsClock *clock = rs_system_clock_new (1);

  g_assert_true (RS_IS_CLOCK (clock));
  g_assert_finalize_object (clock);
}

static void
test_never_back (void)
{
  static const double factors[] = { 1, 7, 1000 };

  for (gsize i = 0; i < G_N_ELEMENTS (factors); i++)
    {
      g_autoptr (RsClock) clock = rs_system_clock_new (factors[i]);
      gint64 before = rs_clock_get_monotonic (clock);

      for (int n = 0; n < 20000; n++)
        {
          gint64 now = rs_clock_get_monotonic (clock);

          g_assert_cmpint (now, >=, before);
          before = now;
        }
    }
}

/* How far the clock runs while the machine's own monotonic clock goes on by a millisecond. */
static double
measure (RsClock *clock)
{
  gint64 outer_start = g_get_monotonic_time ();
  gint64 start = rs_clock_get_monotonic (clock);
  gint64 inner_start = g_get_monotonic_time ();
  gint64 end;
  gint64 outer_end;

  while (g_get_monotonic_time () - inner_start < 1000)
    ;
  end = rs_clock_get_monotonic (clock);
  outer_end = g_get_monotonic_time ();

  return (double) (end - start) / (double) (outer_end - outer_start);
}

/* A busy machine may only make the measured factor smaller. */
static void
test_factor (void)
{
  g_autoptr (RsClock) real = rs_system_clock_new (1);
  g_autoptr (RsClock) fast = rs_system_clock_new (100);
  double best_real = 0;
  double best_fast = 0;

  for (int n = 0; n < 20; n++)
    {
      best_real = MAX (best_real, measure (real));
      best_fast = MAX (best_fast, measure (fast));
    }

  g_assert_cmpfloat (best_real, >, 0.8);
  g_assert_cmpfloat (best_real, <, 1.05);
  g_assert_cmpfloat (best_fast, >, 80);
  g_assert_cmpfloat (best_fast, <, 105);
}

static void
test_factor_range (void)
{
  static const double cases[][2] = { { -5, 1 },  { 0, 1 },       { 0.5, 1 },    { 1, 1 },
                                     { 60, 60 }, { 1000, 1000 }, { 5000, 1000 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RsClock) clock = rs_system_clock_new (cases[i][0]);

      g_assert_cmpint (rs_clock_get_delay (clock, 3000000), ==, (gint64) (3000000 / cases[i][1]));
    }
}

static void
test_real (void)
{
  g_autoptr (RsClock) clock = rs_system_clock_new (1);
  gint64 before = g_get_real_time ();
  gint64 now = rs_clock_get_real (clock);

  g_assert_cmpint (now, >=, before - G_USEC_PER_SEC);
  g_assert_cmpint (now, <=, g_get_real_time () + G_USEC_PER_SEC);
}

static void
test_frozen (void)
{
  RsFrozenClock *frozen = rs_frozen_clock_new (5 * G_USEC_PER_SEC);
  RsClock *clock = RS_CLOCK (frozen);
  gint64 start = rs_clock_get_monotonic (clock);

  g_assert_cmpint (rs_clock_get_monotonic (clock), ==, start);
  rs_frozen_clock_advance (frozen, 7);
  g_assert_cmpint (rs_clock_get_monotonic (clock), ==, start + 7);
  g_assert_cmpint (rs_clock_get_real (clock), ==, 5 * G_USEC_PER_SEC + 7);
  g_assert_cmpint (rs_clock_get_delay (clock, 123), ==, 123);
  g_assert_finalize_object (frozen);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/clock/new", test_new);
  g_test_add_func ("/clock/never-back", test_never_back);
  g_test_add_func ("/clock/factor", test_factor);
  g_test_add_func ("/clock/factor-range", test_factor_range);
  g_test_add_func ("/clock/real", test_real);
  g_test_add_func ("/clock/frozen", test_frozen);

  return g_test_run ();
}
