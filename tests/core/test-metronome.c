/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-metronome.h"

#define S ((gint64) G_USEC_PER_SEC)
#define X RS_TEMPO_FAST

static void
test_can_pace (void)
{
  static const struct
  {
    RsTempo tempo;
    gboolean can;
  } cases[] = {
    { { 0, 0, 0 }, FALSE }, { { X, X, X }, FALSE }, { { X, 0, X }, FALSE }, { { X, 5, X }, FALSE },
    { { 3, 1, 1 }, TRUE },  { { 3, 0, X }, FALSE }, { { X, 0, 2 }, FALSE }, { { 3, X, 1 }, TRUE },
    { { 0, 5, 0 }, TRUE },  { { 0, 0, 1 }, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (rs_metronome_can_pace (&cases[i].tempo), ==, cases[i].can);
}

/* As long as the planning reckons (domain rule 4.1). */
static void
test_rep (void)
{
  static const struct
  {
    RsTempo tempo;
    gint64 us;
  } cases[] = {
    { { 3, 1, 1 }, 5500000 }, { { 3, 0, X }, 4000000 },     { { X, 0, 2 }, 3000000 },
    { { 0, 0, 1 }, 1500000 }, { { 30, 30, 30 }, 90500000 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RsDose dose = {
        .measure = RS_MEASURE_REPS, .sets = 1, .amount = 12, .tempo = cases[i].tempo
      };

      g_assert_cmpint (rs_metronome_get_rep_us (&cases[i].tempo), ==, cases[i].us);
      g_assert_cmpfloat_with_epsilon (rs_dose_set_seconds (&dose), 12.0 * (double) cases[i].us / S,
                                      1e-9);
    }
}

typedef struct
{
  gint64 at;
  guint rep;
  RsBeat beat;
  gint64 begin;
  gint64 end;
} Place;

static void
assert_places (const RsTempo *tempo, gboolean lift_first, const Place *places, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      RsMetronome place = rs_metronome_at (tempo, lift_first, places[i].at);

      g_assert_cmpuint (place.rep, ==, places[i].rep);
      g_assert_cmpint (place.beat, ==, places[i].beat);
      g_assert_cmpint (place.begin_us, ==, places[i].begin);
      g_assert_cmpint (place.end_us, ==, places[i].end);
    }
}

/* Both sides of every boundary. */
static void
test_lower_first (void)
{
  static const RsTempo tempo = { 3, 1, 2 };
  static const Place places[] = {
    { 0, 0, RS_BEAT_LOWER, 0, 3 * S },
    { 3 * S - 1, 0, RS_BEAT_LOWER, 0, 3 * S },
    { 3 * S, 0, RS_BEAT_PAUSE, 3 * S, 4 * S },
    { 4 * S - 1, 0, RS_BEAT_PAUSE, 3 * S, 4 * S },
    { 4 * S, 0, RS_BEAT_LIFT, 4 * S, 6 * S },
    { 6 * S - 1, 0, RS_BEAT_LIFT, 4 * S, 6 * S },
    { 6 * S, 0, RS_BEAT_READY, 6 * S, 6500000 },
    { 6500000 - 1, 0, RS_BEAT_READY, 6 * S, 6500000 },
    { 6500000, 1, RS_BEAT_LOWER, 6500000, 9500000 },
    { 65 * S, 10, RS_BEAT_LOWER, 65 * S, 68 * S },
    { 65 * S - 1, 9, RS_BEAT_READY, 64500000, 65 * S },
  };

  assert_places (&tempo, FALSE, places, G_N_ELEMENTS (places));
}

/* What begins low is lifted first; a pause of no length is none. */
static void
test_lift_first (void)
{
  static const RsTempo tempo = { 3, 0, X };
  static const Place places[] = {
    { 0, 0, RS_BEAT_LIFT, 0, 500000 },
    { 500000 - 1, 0, RS_BEAT_LIFT, 0, 500000 },
    { 500000, 0, RS_BEAT_LOWER, 500000, 3500000 },
    { 3500000 - 1, 0, RS_BEAT_LOWER, 500000, 3500000 },
    { 3500000, 0, RS_BEAT_READY, 3500000, 4 * S },
    { 4 * S, 1, RS_BEAT_LIFT, 4 * S, 4500000 },
  };

  assert_places (&tempo, TRUE, places, G_N_ELEMENTS (places));
}

/* The parts of any tempo follow each other without a gap, and none has no length. */
static void
test_parts_follow (void)
{
  for (guint n = 0; n < 500; n++)
    {
      RsTempo tempo = { g_test_rand_int_range (-1, RS_TEMPO_MAX_S + 1),
                        g_test_rand_int_range (-1, RS_TEMPO_MAX_S + 1),
                        g_test_rand_int_range (-1, RS_TEMPO_MAX_S + 1) };
      gboolean lift_first = g_test_rand_bit ();
      gint64 at = 0;

      if (!rs_metronome_can_pace (&tempo))
        continue;
      for (guint i = 0; i < 20; i++)
        {
          RsMetronome place = rs_metronome_at (&tempo, lift_first, at);
          RsMetronome last = rs_metronome_at (&tempo, lift_first, place.end_us - 1);

          g_assert_cmpint (place.begin_us, ==, at);
          g_assert_cmpint (place.end_us, >, at);
          g_assert_cmpint (last.beat, ==, place.beat);
          g_assert_cmpint (last.begin_us, ==, at);
          g_assert_cmpuint (place.rep, ==, at / rs_metronome_get_rep_us (&tempo));
          at = place.end_us;
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/metronome/can-pace", test_can_pace);
  g_test_add_func ("/metronome/rep", test_rep);
  g_test_add_func ("/metronome/lower-first", test_lower_first);
  g_test_add_func ("/metronome/lift-first", test_lift_first);
  g_test_add_func ("/metronome/parts-follow", test_parts_follow);

  return g_test_run ();
}
