/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-cue-sound.h"

#include <math.h>

#define MS (RS_CUE_SOUND_RATE / 1000)

/* The pictures that are compared: frames of 16 ms, bands of a semitone from 800 to 4000 Hz. */
#define FRAME (16 * MS)
#define N_FRAMES 80
#define N_BANDS 28
#define LOWEST 800.0

typedef struct
{
  RsCueKind kind;
  GBytes *bytes;
  const gint16 *samples;
  gsize n;
} Sound;

static void
sound_clear (Sound *sound)
{
  g_clear_pointer (&sound->bytes, g_bytes_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sound, sound_clear)

static Sound
hear (RsCueKind kind)
{
  Sound sound = { kind, rs_cue_sound_render (kind), NULL, 0 };
  gsize size;

  sound.samples = g_bytes_get_data (sound.bytes, &size);
  sound.n = size / sizeof (gint16);
  return sound;
}

static int
find_peak (const Sound *sound)
{
  int peak = 0;

  for (gsize i = 0; i < sound->n; i++)
    peak = MAX (peak, ABS ((int) sound->samples[i]));

  return peak;
}

/* How much of the frame that begins at sample @at there is at @pitch, as Goertzel has it. */
static double
measure (const Sound *sound, gsize at, double pitch)
{
  double w = 2 * G_PI * pitch / RS_CUE_SOUND_RATE;
  double s1 = 0, s2 = 0;

  for (gsize i = 0; i < FRAME; i++)
    {
      double x = at + i < sound->n ? sound->samples[at + i] / 32768.0 : 0;
      double window = 0.5 - 0.5 * cos (2 * G_PI * (double) i / FRAME);
      double s0 = x * window + 2 * cos (w) * s1 - s2;

      s2 = s1;
      s1 = s0;
    }

  return s1 * s1 + s2 * s2 - 2 * cos (w) * s1 * s2;
}

static double
pitch_of_band (int band)
{
  return LOWEST * pow (2, band / 12.0);
}

/* The pitch of the frame at @at, to a semitone. */
static double
find_pitch (const Sound *sound, gsize at)
{
  int best = 0;

  for (int band = 1; band < N_BANDS; band++)
    if (measure (sound, at, pitch_of_band (band)) > measure (sound, at, pitch_of_band (best)))
      best = band;

  return pitch_of_band (best);
}

static void
test_lengths (void)
{
  static const struct
  {
    RsCueKind kind;
    int least;
    int most; /* ms */
  } cases[] = {
    { RS_CUE_TICK, 70, 90 },        { RS_CUE_START, 150, 700 },
    { RS_CUE_HALF, 150, 700 },      { RS_CUE_WORK_END, 150, 700 },
    { RS_CUE_REST_END, 150, 700 },  { RS_CUE_SIDE_SWITCH, 150, 700 },
    { RS_CUE_ROUND, 150, 701 },     { RS_CUE_FINISHED, 700, 1201 },
    { RS_CUE_BEAT_LOWER, 50, 120 }, { RS_CUE_BEAT_PAUSE, 50, 120 },
    { RS_CUE_BEAT_LIFT, 50, 120 },
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (cases) == RS_N_CUES);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Sound) sound = hear (cases[i].kind);

      g_assert_cmpuint (sound.n, >=, cases[i].least * MS);
      g_assert_cmpuint (sound.n, <=, cases[i].most * MS);
    }
}

/* Loud enough and never too loud; softer where it comes with every repetition. */
static void
test_peaks (void)
{
  for (int kind = 0; kind < RS_N_CUES; kind++)
    {
      g_auto (Sound) sound = hear ((RsCueKind) kind);
      int peak = find_peak (&sound);

      if (kind >= RS_CUE_BEAT_LOWER)
        {
          g_assert_cmpint (peak, >=, 0.25 * G_MAXINT16);
          g_assert_cmpint (peak, <=, 0.40 * G_MAXINT16);
        }
      else
        {
          g_assert_cmpint (peak, >=, 0.55 * G_MAXINT16);
          g_assert_cmpint (peak, <=, 0.90 * G_MAXINT16);
        }
    }
}

static void
test_edges (void)
{
  for (int kind = 0; kind < RS_N_CUES; kind++)
    {
      g_auto (Sound) sound = hear ((RsCueKind) kind);
      int peak = find_peak (&sound);
      double sum = 0;
      gsize onset = 0;

      g_assert_cmpint (sound.samples[0], ==, 0);
      g_assert_cmpint (sound.samples[sound.n - 1], ==, 0);

      /* There at once: half as loud as it will be within 5 ms. */
      while (onset < sound.n && ABS ((int) sound.samples[onset]) < peak / 2)
        onset++;
      g_assert_cmpuint (onset, <, 5 * MS);

      for (gsize i = 0; i < sound.n; i++)
        sum += sound.samples[i];
      g_assert_cmpfloat (fabs (sum / (double) sound.n), <, 0.001 * G_MAXINT16);

      /* No crack in it: no step that a wave of so much at 5 kHz would not make. */
      for (gsize i = 1; i < sound.n; i++)
        g_assert_cmpint (ABS (sound.samples[i] - sound.samples[i - 1]), <,
                         peak * 2 * G_PI * 5000 / RS_CUE_SOUND_RATE);
    }
}

static void
test_same_again (void)
{
  for (int kind = 0; kind < RS_N_CUES; kind++)
    {
      g_autoptr (GBytes) one = rs_cue_sound_render ((RsCueKind) kind);
      g_autoptr (GBytes) other = rs_cue_sound_render ((RsCueKind) kind);

      g_assert_true (g_bytes_equal (one, other));
    }
}

/* Most of it lies where small loudspeakers and ears are good. */
static void
test_band (void)
{
  const double step = (double) RS_CUE_SOUND_RATE / FRAME;

  for (int kind = 0; kind < RS_N_CUES; kind++)
    {
      g_auto (Sound) sound = hear ((RsCueKind) kind);
      double inside = 0, all = 0;

      for (gsize at = 0; at < sound.n; at += FRAME / 2)
        for (double pitch = step; pitch < 12000; pitch += step)
          {
            double power = measure (&sound, at, pitch);

            all += power;
            if (pitch >= 800 && pitch <= 3500)
              inside += power;
          }

      g_assert_cmpfloat (inside / all, >, 0.85);
    }
}

/* A metronome goes the way that the runner goes. */
static void
test_directions (void)
{
  g_auto (Sound) lower = hear (RS_CUE_BEAT_LOWER);
  g_auto (Sound) pause = hear (RS_CUE_BEAT_PAUSE);
  g_auto (Sound) lift = hear (RS_CUE_BEAT_LIFT);
  const gsize late = 80 * MS;

  g_assert_cmpfloat (find_pitch (&lower, 0), >, 1.15 * find_pitch (&lower, late));
  g_assert_cmpfloat (find_pitch (&lift, late), >, 1.15 * find_pitch (&lift, 0));
  g_assert_cmpfloat_with_epsilon (find_pitch (&pause, 0), find_pitch (&pause, 40 * MS), 1);
}

/* What is heard when and how high, as a vector of length 1. */
static double *
make_picture (const Sound *sound)
{
  double *picture = g_new0 (double, N_FRAMES *N_BANDS);
  double length = 0;

  for (int frame = 0; frame < N_FRAMES; frame++)
    for (int band = 0; band < N_BANDS; band++)
      {
        double *cell = &picture[frame * N_BANDS + band];

        *cell = sqrt (measure (sound, (gsize) frame * FRAME, pitch_of_band (band)));
        length += *cell * *cell;
      }

  for (int i = 0; i < N_FRAMES * N_BANDS; i++)
    picture[i] /= sqrt (length);
  return picture;
}

/* Between 0 for the same and 1 for nothing in common. */
static double
compare (const double *one, const double *other)
{
  double product = 0;

  for (int i = 0; i < N_FRAMES * N_BANDS; i++)
    product += one[i] * other[i];

  return 1 - product;
}

/* No two sound alike: louder or softer makes no difference here, pitch and time do. */
static void
test_distances (void)
{
  g_autoptr (GPtrArray) pictures = g_ptr_array_new_with_free_func (g_free);
  double least = 1;

  for (int kind = 0; kind < RS_N_CUES; kind++)
    {
      g_auto (Sound) sound = hear ((RsCueKind) kind);

      g_ptr_array_add (pictures, make_picture (&sound));
    }

  for (int i = 0; i < RS_N_CUES; i++)
    {
      g_assert_cmpfloat (compare (pictures->pdata[i], pictures->pdata[i]), <, 1e-9);
      for (int j = 0; j < i; j++)
        {
          double distance = compare (pictures->pdata[i], pictures->pdata[j]);

          if (distance < 0.35)
            g_test_message ("%d and %d are %.2f apart", j, i, distance);
          g_assert_cmpfloat (distance, >=, 0.35);
          least = MIN (least, distance);
        }
    }

  g_test_message ("the nearest two are %.2f apart", least);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/cue-sound/lengths", test_lengths);
  g_test_add_func ("/cue-sound/peaks", test_peaks);
  g_test_add_func ("/cue-sound/edges", test_edges);
  g_test_add_func ("/cue-sound/same-again", test_same_again);
  g_test_add_func ("/cue-sound/band", test_band);
  g_test_add_func ("/cue-sound/directions", test_directions);
  g_test_add_func ("/cue-sound/distances", test_distances);

  return g_test_run ();
}
