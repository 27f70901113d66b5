/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

/* That the cues are heard, and when: what a sink plays is recorded. */

#include "config.h"

#include "rs-sound-scene.h"
#include "rs-sound-server.h"

#include "core/session/rs-cue-sound.h"

#define MS G_GINT64_CONSTANT (1000)
#define ROUNDS 3
#define LATEST (50 * MS)
/* The sink has fallen silent, and the server has noticed, so long after a sound. */
#define PAUSE (200 * MS)

/* --- Playing at an instant --- */

typedef struct
{
  RsSpeaker *speaker;
  RsCueKind kind;
  gint64 due;
} Play;

static gboolean
on_due_cb (gpointer user_data)
{
  Play *play = user_data;

  rs_speaker_play (play->speaker, play->kind);
  return G_SOURCE_REMOVE;
}

static Play *
play_at (RsSoundScene *scene, RsCueKind kind, gint64 due)
{
  g_autoptr (GSource) source = g_timeout_source_new (0);
  Play *play = g_new (Play, 1);

  *play = (Play) { scene->speaker, kind, due };
  g_source_set_ready_time (source, due);
  g_source_set_callback (source, on_due_cb, play, NULL);
  g_source_attach (source, NULL);
  return play;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

/* Says how late they were, and that none was too late. */
static void
judge (RsSoundScene *scene, GPtrArray *plays, const char *what)
{
  g_autoptr (GArray) lags = g_array_new (FALSE, FALSE, sizeof (double));
  gint64 end = 0;

  for (guint i = 0; i < plays->len; i++)
    {
      Play *play = plays->pdata[i];

      end = MAX (end, play->due + rs_sound_scene_get_length (play->kind) + PAUSE);
    }
  rs_sound_recorder_wait_for (scene->recorder, end);

  for (guint i = 0; i < plays->len; i++)
    {
      Play *play = plays->pdata[i];
      Play *next = i + 1 < plays->len ? plays->pdata[i + 1] : NULL;
      double lag = rs_sound_scene_measure (
          scene, play->kind, play->due,
          next == NULL || play->due + rs_sound_scene_get_length (play->kind) < next->due);

      g_array_append_val (lags, lag);
    }

  g_array_sort (lags, compare_doubles);
  g_test_message ("%s: %u cues, %.1f ms late at least, %.1f in the middle, %.1f at most; asked "
                  "and answered within %.1f ms",
                  what, lags->len, g_array_index (lags, double, 0) / 1e3,
                  g_array_index (lags, double, lags->len / 2) / 1e3,
                  g_array_index (lags, double, lags->len - 1) / 1e3,
                  2 * rs_sound_recorder_get_doubt (scene->recorder) / 1e3);

  /* None before it was asked for: that would be a mistake of the record. */
  g_assert_cmpfloat (g_array_index (lags, double, 0), >, 0);
  g_assert_cmpfloat (g_array_index (lags, double, lags->len - 1), <, LATEST);
}

/* --- Tests --- */

/* The bar: every cue begins within 50 ms of its instant. */
static void
test_exact (void)
{
  g_autoptr (GPtrArray) plays = g_ptr_array_new_with_free_func (g_free);
  RsSoundScene scene;

  rs_sound_scene_init (&scene);
  if (rs_sound_scene_begin (&scene))
    {
      gint64 due = g_get_monotonic_time () + PAUSE;

      for (int i = 0; i < ROUNDS * RS_N_CUES; i++)
        {
          RsCueKind kind = (RsCueKind) (i % RS_N_CUES);

          g_ptr_array_add (plays, play_at (&scene, kind, due));
          /* Not always at the same place of what the server does at a time. */
          due += rs_sound_scene_get_length (kind) + PAUSE + i % 7 * 3 * MS;
        }

      judge (&scene, plays, "one after the other");
      g_assert_cmpuint (scene.n_silent, ==, 0);
    }
  rs_sound_scene_clear (&scene);
}

/* While another one is still heard, too; and it ends that one. */
static void
test_exact_over_another (void)
{
  g_autoptr (GPtrArray) plays = g_ptr_array_new_with_free_func (g_free);
  RsSoundScene scene;

  rs_sound_scene_init (&scene);
  if (rs_sound_scene_begin (&scene))
    {
      gint64 due = g_get_monotonic_time () + PAUSE;

      for (int i = 0; i < 10; i++)
        {
          g_ptr_array_add (plays, play_at (&scene, RS_CUE_FINISHED, due));
          due += (150 + i * 7) * MS;
          g_ptr_array_add (plays, play_at (&scene, RS_CUE_TICK, due));
          due += rs_sound_scene_get_length (RS_CUE_FINISHED) + PAUSE;
        }

      judge (&scene, plays, "one over the other");
      rs_sound_scene_assert_silence (&scene, due - rs_sound_scene_get_length (RS_CUE_FINISHED),
                                     due - PAUSE);
    }
  rs_sound_scene_clear (&scene);
}

/* The first of a session may be due before the server has answered. */
static void
test_first (void)
{
  RsSoundScene scene;

  rs_sound_scene_init (&scene);
  if (rs_sound_scene_start_server (&scene, TRUE))
    {
      gint64 due, ready;

      scene.recorder = rs_sound_recorder_new (RS_CUE_SOUND_RATE);
      rs_speaker_prepare (scene.speaker);
      due = g_get_monotonic_time ();
      rs_speaker_play (scene.speaker, RS_CUE_TICK);
      rs_sound_wait (rs_sound_scene_is_ready, scene.speaker, 10);
      ready = g_get_monotonic_time ();
      rs_sound_recorder_wait_for (scene.recorder, due + 500 * MS);
      /* A machine that is busy takes longer; then the cue is one that nobody wants any more. */
      if (ready < due + 60 * MS)
        g_test_message ("with the call to the server: %.1f ms",
                        rs_sound_scene_measure (&scene, RS_CUE_TICK, due, TRUE) / 1e3);
      else if (ready > due + 150 * MS)
        rs_sound_scene_assert_silence (&scene, due, due + 500 * MS);
    }
  rs_sound_scene_clear (&scene);
}

static void
test_silence (void)
{
  static const char *const cues[] = { "tick", "no-such-cue", NULL };
  RsSoundScene scene;
  gint64 now;

  rs_sound_scene_init (&scene);
  if (rs_sound_scene_begin (&scene))
    {
      rs_speaker_set_silent_cues (scene.speaker, cues);
      now = g_get_monotonic_time ();
      rs_speaker_play (scene.speaker, RS_CUE_TICK);
      rs_sound_scene_assert_silence (&scene, now, now + 400 * MS);

      /* Another one is heard, and this one too by whoever wants to know. */
      now = g_get_monotonic_time ();
      rs_speaker_play (scene.speaker, RS_CUE_HALF);
      rs_sound_recorder_wait_for (scene.recorder, now + 600 * MS);
      rs_sound_scene_measure (&scene, RS_CUE_HALF, now, TRUE);
      now = g_get_monotonic_time ();
      rs_speaker_preview (scene.speaker, RS_CUE_TICK);
      rs_sound_recorder_wait_for (scene.recorder, now + 500 * MS);
      rs_sound_scene_measure (&scene, RS_CUE_TICK, now, TRUE);

      rs_speaker_set_volume (scene.speaker, 0);
      now = g_get_monotonic_time ();
      for (int kind = 0; kind < RS_N_CUES; kind++)
        {
          rs_speaker_play (scene.speaker, (RsCueKind) kind);
          rs_speaker_preview (scene.speaker, (RsCueKind) kind);
        }
      rs_sound_scene_assert_silence (&scene, now, now + 400 * MS);

      /* After the session nothing is heard either. */
      rs_speaker_set_volume (scene.speaker, 1);
      rs_speaker_release (scene.speaker);
      g_assert_false (rs_speaker_is_ready (scene.speaker));
      now = g_get_monotonic_time ();
      rs_speaker_play (scene.speaker, RS_CUE_HALF);
      rs_sound_scene_assert_silence (&scene, now, now + 400 * MS);
      g_assert_cmpuint (scene.n_silent, ==, 0);
    }
  rs_sound_scene_clear (&scene);
}

static int
find_peak (RsSoundScene *scene, gint64 from, gint64 to)
{
  gssize n;
  const gint16 *record;
  int peak = 0;

  rs_sound_recorder_wait_for (scene->recorder, to);
  record = rs_sound_recorder_get_samples (scene->recorder, &n);
  for (gssize i = rs_sound_recorder_find (scene->recorder, from);
       i < rs_sound_recorder_find (scene->recorder, to); i++)
    peak = MAX (peak, ABS ((int) record[i]));
  return peak;
}

/* Half the volume is an eighth of the wave. */
static void
test_volume (void)
{
  RsSoundScene scene;

  rs_sound_scene_init (&scene);
  if (rs_sound_scene_begin (&scene))
    {
      int loud, soft;
      gint64 now = g_get_monotonic_time ();

      rs_speaker_play (scene.speaker, RS_CUE_TICK);
      loud = find_peak (&scene, now, now + 300 * MS);
      rs_speaker_set_volume (scene.speaker, 0.5);
      now = g_get_monotonic_time ();
      rs_speaker_play (scene.speaker, RS_CUE_TICK);
      soft = find_peak (&scene, now, now + 300 * MS);
      g_assert_cmpfloat_with_epsilon (loud / 8.0, soft, 2);
    }
  rs_sound_scene_clear (&scene);
}

/* Without a session: goes to the server, and leaves it again after a while. */
static void
test_preview (void)
{
  RsSoundScene scene;

  rs_sound_scene_init (&scene);
  if (rs_sound_scene_start_server (&scene, TRUE))
    {
      gint64 now;

      scene.recorder = rs_sound_recorder_new (RS_CUE_SOUND_RATE);
      now = g_get_monotonic_time ();
      rs_speaker_preview (scene.speaker, RS_CUE_ROUND);
      g_assert_cmpint (find_peak (&scene, now, now + 1500 * MS), >, G_MAXINT16 / 2);
      g_assert_true (rs_speaker_is_ready (scene.speaker));
      rs_sound_wait (rs_sound_scene_is_not_ready, scene.speaker, 10);
    }
  rs_sound_scene_clear (&scene);
}

static void
add_tests (void)
{
  g_test_add_func ("/speaker/exact", test_exact);
  g_test_add_func ("/speaker/exact-over-another", test_exact_over_another);
  g_test_add_func ("/speaker/first", test_first);
  g_test_add_func ("/speaker/silence", test_silence);
  g_test_add_func ("/speaker/volume", test_volume);
  g_test_add_func ("/speaker/preview", test_preview);
}

int
main (int argc, char *argv[])
{
  return rs_sound_scene_run (&argc, &argv, add_tests);
}
