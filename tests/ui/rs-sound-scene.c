/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-sound-scene.h"

#include "rs-sound-server.h"

#include "core/session/rs-cue-sound.h"

#include <math.h>

#define MS G_GINT64_CONSTANT (1000)
/* So much of a sound is enough to find it, and so near it has to be. */
#define HEAD (40 * RS_CUE_SOUND_RATE / 1000)
#define ALIKE 0.97

/* The sounds, rendered once: that takes longer than a cue may. */
static GBytes *sounds[RS_N_CUES];

/* Made before there are threads, because of the environment; each test starts and ends it. */
static RsSoundServer *server;

const gint16 *
rs_sound_scene_get_sound (RsCueKind kind, gssize *n)
{
  gsize size;
  const gint16 *samples = g_bytes_get_data (sounds[kind], &size);

  *n = (gssize) (size / sizeof (gint16));
  return samples;
}

static void
on_silent_cb (RsSpeaker *speaker, const char *message, gpointer user_data)
{
  RsSoundScene *scene = user_data;

  g_assert_cmpstr (message, ==, "The cues cannot be heard: there is no sound output.");
  scene->n_silent++;
}

gboolean
rs_sound_scene_is_ready (gpointer data)
{
  return rs_speaker_is_ready (data);
}

gboolean
rs_sound_scene_is_not_ready (gpointer data)
{
  return !rs_speaker_is_ready (data);
}

gboolean
rs_sound_scene_has_told (gpointer data)
{
  return ((RsSoundScene *) data)->n_silent > 0;
}

void
rs_sound_scene_init (RsSoundScene *scene)
{
  scene->speaker = rs_speaker_new (NULL);
  scene->n_silent = 0;
  scene->recorder = NULL;
  g_signal_connect (scene->speaker, "silent", G_CALLBACK (on_silent_cb), scene);
}

gboolean
rs_sound_scene_start_server (RsSoundScene *scene, gboolean with_sink)
{
  g_autoptr (GError) error = NULL;

  if (rs_sound_server_start (server, with_sink, &error))
    return TRUE;

  g_test_skip (error->message);
  return FALSE;
}

gboolean
rs_sound_scene_begin (RsSoundScene *scene)
{
  if (!rs_sound_scene_start_server (scene, TRUE))
    return FALSE;

  scene->recorder = rs_sound_recorder_new (RS_CUE_SOUND_RATE);
  rs_speaker_prepare (scene->speaker);
  rs_sound_wait (rs_sound_scene_is_ready, scene->speaker, 10);
  return TRUE;
}

void
rs_sound_scene_clear (RsSoundScene *scene)
{
  g_assert_finalize_object (g_steal_pointer (&scene->speaker));
  g_clear_pointer (&scene->recorder, rs_sound_recorder_free);
  rs_sound_server_kill (server);
}

/* --- Looking for a sound in the record --- */

/* How alike the @n first samples of @sound and those from @at on are, whatever the volume: 1 for
 * the same. */
static double
compare (const gint16 *sound, const gint16 *at, gssize n)
{
  double product = 0, one = 0, other = 0;

  for (gssize i = 0; i < n; i++)
    {
      product += (double) sound[i] * at[i];
      one += (double) sound[i] * sound[i];
      other += (double) at[i] * at[i];
    }

  return other > 0 ? product / sqrt (one * other) : 0;
}

/* The first sample of a sound that can be heard at all. */
static gssize
find_onset (const gint16 *sound, gssize n)
{
  gssize onset = 0;

  while (onset < n && ABS ((int) sound[onset]) < G_MAXINT16 / 100)
    onset++;
  return onset;
}

double
rs_sound_scene_measure (RsSoundScene *scene, RsCueKind kind, gint64 due, gboolean whole)
{
  gssize n, length, best = -1;
  const gint16 *sound = rs_sound_scene_get_sound (kind, &length);
  const gint16 *record = rs_sound_recorder_get_samples (scene->recorder, &n);
  gssize first = rs_sound_recorder_find (scene->recorder, due - 10 * MS);
  gssize last = rs_sound_recorder_find (scene->recorder, due + 100 * MS);
  double likeness = 0;

  g_assert_cmpint (first, >=, 0);
  g_assert_cmpint (last + length, <, n);
  for (gssize at = first; at <= last; at++)
    {
      double now = compare (sound, &record[at], MIN (length, HEAD));

      if (now > likeness)
        {
          likeness = now;
          best = at;
        }
    }

  if (likeness < ALIKE)
    g_error ("cue %d was not heard: %.2f alike", kind, likeness);
  if (whole)
    g_assert_cmpfloat (compare (sound, &record[best], length), >, ALIKE);

  return rs_sound_recorder_get_instant (scene->recorder, best + find_onset (sound, length)) -
         (double) due;
}

void
rs_sound_scene_assert_silence (RsSoundScene *scene, gint64 from, gint64 to)
{
  gssize n, first, last;
  const gint16 *record;

  rs_sound_recorder_wait_for (scene->recorder, to);
  record = rs_sound_recorder_get_samples (scene->recorder, &n);
  first = MAX (rs_sound_recorder_find (scene->recorder, from), 0);
  last = MIN (rs_sound_recorder_find (scene->recorder, to), n);
  g_assert_cmpint (first, <, last);
  for (gssize i = first; i < last; i++)
    g_assert_cmpint (record[i], ==, 0);
}

gint64
rs_sound_scene_get_length (RsCueKind kind)
{
  gssize n;

  rs_sound_scene_get_sound (kind, &n);
  return (gint64) n * G_USEC_PER_SEC / RS_CUE_SOUND_RATE;
}

void
rs_sound_scene_kill_server (RsSoundScene *scene)
{
  g_clear_pointer (&scene->recorder, rs_sound_recorder_free);
  rs_sound_server_kill (server);
}

int
rs_sound_scene_run (int *argc, char ***argv, void (*add_tests) (void))
{
  int result;

  g_test_init (argc, argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  server = rs_sound_server_new ();
  for (int kind = 0; kind < RS_N_CUES; kind++)
    sounds[kind] = rs_cue_sound_render ((RsCueKind) kind);

  add_tests ();
  result = g_test_run ();

  g_clear_pointer (&server, rs_sound_server_free);
  for (int kind = 0; kind < RS_N_CUES; kind++)
    g_clear_pointer (&sounds[kind], g_bytes_unref);
  return result;
}
