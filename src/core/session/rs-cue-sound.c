/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-cue-sound.h"

#include <math.h>

/*
 * The sounds are computed from the recipes below and from nothing else: no recording went into
 * them, so they are under the licence of the program.
 *
 * A sound is a few notes; a note is a few partials that die away, the higher the sooner. The
 * notes are those of C major between C6 and C7: there music has little of its weight, small
 * loudspeakers are good at it, and ears best. What goes up begins something, what goes down ends
 * something, what stays asks for something; a metronome slides the way that the runner moves.
 *
 * To try a change: tests/core/write-sounds DIR writes them as WAV files.
 */

#define C6 1046.50
#define D6 1174.66
#define E6 1318.51
#define F6 1396.91
#define G6 1567.98
#define A6 1760.00
#define B6 1975.53
#define C7 2093.00

#define MAX_PARTIALS 4
#define MAX_NOTES 7
#define ATTACK 0.002  /* seconds: sharp, and yet no click */
#define RELEASE 0.015 /* seconds at the end of a note */

/* The sum of the partials' levels is 1. Their ratios are to the pitch of the note. */
typedef struct
{
  struct
  {
    double ratio;
    double level;
    double decay; /* how much sooner than the note it dies away */
  } partials[MAX_PARTIALS];
} Timbre;

static const Timbre pip = { { { 1, 0.70, 1 }, { 2, 0.22, 2 }, { 3, 0.08, 4 } } };
static const Timbre wood = { { { 1, 0.85, 1 }, { 3, 0.15, 8 } } };
static const Timbre chime = { { { 1, 0.74, 1 }, { 2, 0.16, 1.6 }, { 2.76, 0.10, 5 } } };
static const Timbre bell = {
  { { 1, 0.50, 1 }, { 1.5, 0.20, 1.4 }, { 2, 0.20, 2 }, { 2.4, 0.10, 3 } }
};

typedef struct
{
  double at;     /* seconds from the beginning of the sound */
  double length; /* seconds; 0 ends the list */
  double pitch;  /* Hz */
  double to;     /* Hz that it slides to; 0 for no slide */
  double level;  /* against the other notes of the sound */
  double fade;   /* seconds in which it falls to about a third, more than 0 */
} Note;

typedef struct
{
  const Timbre *timbre;
  double peak; /* of the whole: 1 is as loud as can be */
  Note notes[MAX_NOTES];
} Recipe;

static const Recipe recipes[RS_N_CUES] = {
  [RS_CUE_TICK] = { &pip, 0.60, { { 0.00, 0.08, G6, 0, 1, 0.040 } } },
  /* The fourth above the ticks: three short ones and a long one, as at a start line. */
  [RS_CUE_START] = { &pip, 0.80, { { 0.00, 0.45, C7, 0, 1, 0.220 } } },
  [RS_CUE_HALF] = { &chime,
                    0.65,
                    { { 0.00, 0.12, A6, 0, 1, 0.060 }, { 0.15, 0.20, A6, 0, 1, 0.090 } } },
  [RS_CUE_WORK_END] = { &chime,
                        0.80,
                        { { 0.00, 0.17, G6, 0, 1, 0.120 }, { 0.17, 0.43, C6, 0, 1, 0.200 } } },
  [RS_CUE_REST_END] = { &chime,
                        0.80,
                        { { 0.00, 0.10, C6, 0, 1, 0.080 },
                          { 0.10, 0.10, E6, 0, 1, 0.080 },
                          { 0.20, 0.30, G6, 0, 1, 0.160 } } },
  [RS_CUE_SIDE_SWITCH] = { &chime,
                           0.75,
                           { { 0.00, 0.11, E6, 0, 1, 0.080 },
                             { 0.11, 0.11, A6, 0, 1, 0.080 },
                             { 0.22, 0.11, E6, 0, 1, 0.080 },
                             { 0.33, 0.22, A6, 0, 1, 0.110 } } },
  /* Two strokes of a bell. */
  [RS_CUE_ROUND] = { &bell,
                     0.75,
                     { { 0.00, 0.25, D6, 0, 1, 0.150 }, { 0.25, 0.45, D6, 0, 1, 0.220 } } },
  /* A cadence: subdominant, dominant, and home. */
  [RS_CUE_FINISHED] = { &chime,
                        0.80,
                        { { 0.00, 0.20, F6, 0, 0.7, 0.180 },
                          { 0.00, 0.20, A6, 0, 1.0, 0.180 },
                          { 0.20, 0.20, G6, 0, 0.7, 0.180 },
                          { 0.20, 0.20, B6, 0, 1.0, 0.180 },
                          { 0.40, 0.80, E6, 0, 0.6, 0.350 },
                          { 0.40, 0.80, G6, 0, 0.6, 0.350 },
                          { 0.40, 0.80, C7, 0, 1.0, 0.350 } } },
  [RS_CUE_BEAT_LOWER] = { &wood, 0.35, { { 0.00, 0.11, E6, 880, 1, 0.070 } } },
  [RS_CUE_BEAT_PAUSE] = { &wood, 0.30, { { 0.00, 0.07, D6, 0, 1, 0.030 } } },
  [RS_CUE_BEAT_LIFT] = { &wood, 0.35, { { 0.00, 0.11, D6, C7, 1, 0.070 } } },
};

/* From 0 to 1, without a corner at either end. */
static double
ease (double x)
{
  return x < 1 ? 0.5 - 0.5 * cos (G_PI * MAX (x, 0)) : 1;
}

/* How many waves have passed @t seconds into the note; a slide is even in Hz. */
static double
count_waves (const Note *note, double t)
{
  double slide = note->to > 0 ? (note->to - note->pitch) / note->length : 0;

  return note->pitch * t + slide * t * t / 2;
}

static gsize
to_samples (double seconds)
{
  return (gsize) lround (seconds * RS_CUE_SOUND_RATE);
}

/* What falls to a third in @fade is this much less with each sample. */
static double
fall_by (double fade)
{
  return exp (-1 / (fade * RS_CUE_SOUND_RATE));
}

static void
add_note (const Note *note, const Timbre *timbre, double *wave)
{
  gsize n = to_samples (note->length);
  double levels[MAX_PARTIALS], falls[MAX_PARTIALS];

  for (gsize p = 0; p < MAX_PARTIALS; p++)
    {
      levels[p] = note->level * timbre->partials[p].level;
      falls[p] = levels[p] > 0 ? fall_by (note->fade / timbre->partials[p].decay) : 0;
    }

  for (gsize i = 0; i <= n; i++)
    {
      double t = (double) i / RS_CUE_SOUND_RATE;
      double waves = count_waves (note, t);
      double sum = 0;

      for (gsize p = 0; p < MAX_PARTIALS && levels[p] > 0; p++)
        {
          sum += levels[p] * sin (2 * G_PI * timbre->partials[p].ratio * waves);
          levels[p] *= falls[p];
        }

      wave[i] += sum * ease (t / ATTACK) * ease ((note->length - t) / RELEASE);
    }
}

static gsize
count_samples (const Recipe *recipe)
{
  double end = 0;

  for (gsize i = 0; i < MAX_NOTES; i++)
    end = MAX (end, recipe->notes[i].at + recipe->notes[i].length);

  /* One more, so that the last one is the zero at the very end. */
  return to_samples (end) + 1;
}

static double
find_peak (const double *wave, gsize n)
{
  double peak = 0;

  for (gsize i = 0; i < n; i++)
    peak = MAX (peak, fabs (wave[i]));

  return peak;
}

GBytes *
rs_cue_sound_render (RsCueKind kind)
{
  const Recipe *recipe;
  g_autofree double *wave = NULL;
  g_autofree gint16 *samples = NULL;
  gsize n;
  double scale;

  g_return_val_if_fail (kind < RS_N_CUES, NULL);

  recipe = &recipes[kind];
  n = count_samples (recipe);
  wave = g_new0 (double, n);
  samples = g_new (gint16, n);

  for (const Note *note = recipe->notes; note < recipe->notes + MAX_NOTES && note->length > 0;
       note++)
    add_note (note, recipe->timbre, wave + to_samples (note->at));

  scale = G_MAXINT16 * recipe->peak / find_peak (wave, n);
  for (gsize i = 0; i < n; i++)
    samples[i] = (gint16) lround (wave[i] * scale);

  return g_bytes_new_take (g_steal_pointer (&samples), n * sizeof (gint16));
}
