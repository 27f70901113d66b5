/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

/*
 * What is heard is recorded from the sink of a server of the test's own. All times are those of
 * the monotonic clock, in microseconds.
 */

#include "config.h"

#include "rs-sound-recorder.h"
#include "rs-sound-server.h"

#include "core/session/rs-cue-sound.h"
#include "ui/player/rs-speaker.h"

#include "support/rs-notify-counter.h"

#include <math.h>

#define MS G_GINT64_CONSTANT (1000)
#define ROUNDS 3
#define LATEST (50 * MS)
/* The sink has fallen silent, and the server has noticed, so long after a sound. */
#define PAUSE (200 * MS)
/* So much of a sound is enough to find it, and so near it has to be. */
#define HEAD (40 * RS_CUE_SOUND_RATE / 1000)
#define ALIKE 0.97

/* The sounds, rendered once: that takes longer than a cue may. */
static GBytes *sounds[RS_N_CUES];

/* Made before there are threads, because of the environment; each test starts and ends it. */
static RsSoundServer *server;

static const gint16 *
get_sound (RsCueKind kind, gssize *n)
{
  gsize size;
  const gint16 *samples = g_bytes_get_data (sounds[kind], &size);

  *n = (gssize) (size / sizeof (gint16));
  return samples;
}

/* --- A scene: a server, a speaker, and a recorder where there is something to record --- */

typedef struct
{
  RsSoundRecorder *recorder;
  RsSpeaker *speaker;
  guint n_silent;
} Scene;

static void
on_silent_cb (RsSpeaker *speaker, const char *message, gpointer user_data)
{
  Scene *scene = user_data;

  g_assert_cmpstr (message, ==, "The cues cannot be heard: there is no sound output.");
  scene->n_silent++;
}

static gboolean
is_ready (gpointer data)
{
  return rs_speaker_is_ready (data);
}

static gboolean
is_not_ready (gpointer data)
{
  return !rs_speaker_is_ready (data);
}

static gboolean
has_told (gpointer data)
{
  return ((Scene *) data)->n_silent > 0;
}

static void
set_scene (Scene *scene)
{
  scene->speaker = rs_speaker_new (NULL);
  scene->n_silent = 0;
  scene->recorder = NULL;
  g_signal_connect (scene->speaker, "silent", G_CALLBACK (on_silent_cb), scene);
}

/* FALSE, with the test marked as skipped, where there is no sound server. */
static gboolean
start_server (Scene *scene, gboolean with_sink)
{
  g_autoptr (GError) error = NULL;

  if (rs_sound_server_start (server, with_sink, &error))
    return TRUE;

  g_test_skip (error->message);
  return FALSE;
}

static gboolean
begin_session (Scene *scene)
{
  if (!start_server (scene, TRUE))
    return FALSE;

  scene->recorder = rs_sound_recorder_new (RS_CUE_SOUND_RATE);
  rs_speaker_prepare (scene->speaker);
  rs_sound_wait (is_ready, scene->speaker, 10);
  return TRUE;
}

static void
end_scene (Scene *scene)
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

/*
 * How long after @due the sound of @kind began, in us; where it is not to be found from 10 ms
 * before until 100 ms after, the test ends. @whole: nothing else is heard until its end.
 */
static double
measure (Scene *scene, RsCueKind kind, gint64 due, gboolean whole)
{
  gssize n, length, best = -1;
  const gint16 *sound = get_sound (kind, &length);
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

static void
assert_silence (Scene *scene, gint64 from, gint64 to)
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
play_at (Scene *scene, RsCueKind kind, gint64 due)
{
  g_autoptr (GSource) source = g_timeout_source_new (0);
  Play *play = g_new (Play, 1);

  *play = (Play) { scene->speaker, kind, due };
  g_source_set_ready_time (source, due);
  g_source_set_callback (source, on_due_cb, play, NULL);
  g_source_attach (source, NULL);
  return play;
}

static gint64
get_length (RsCueKind kind)
{
  gssize n;

  get_sound (kind, &n);
  return (gint64) n * G_USEC_PER_SEC / RS_CUE_SOUND_RATE;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

/* Says how late they were, and that none was too late. */
static void
judge (Scene *scene, GPtrArray *plays, const char *what)
{
  g_autoptr (GArray) lags = g_array_new (FALSE, FALSE, sizeof (double));
  gint64 end = 0;

  for (guint i = 0; i < plays->len; i++)
    {
      Play *play = plays->pdata[i];

      end = MAX (end, play->due + get_length (play->kind) + PAUSE);
    }
  rs_sound_recorder_wait_for (scene->recorder, end);

  for (guint i = 0; i < plays->len; i++)
    {
      Play *play = plays->pdata[i];
      Play *next = i + 1 < plays->len ? plays->pdata[i + 1] : NULL;
      double lag = measure (scene, play->kind, play->due,
                            next == NULL || play->due + get_length (play->kind) < next->due);

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
  Scene scene;

  set_scene (&scene);
  if (begin_session (&scene))
    {
      gint64 due = g_get_monotonic_time () + PAUSE;

      for (int i = 0; i < ROUNDS * RS_N_CUES; i++)
        {
          RsCueKind kind = (RsCueKind) (i % RS_N_CUES);

          g_ptr_array_add (plays, play_at (&scene, kind, due));
          /* Not always at the same place of what the server does at a time. */
          due += get_length (kind) + PAUSE + i % 7 * 3 * MS;
        }

      judge (&scene, plays, "one after the other");
      g_assert_cmpuint (scene.n_silent, ==, 0);
    }
  end_scene (&scene);
}

/* While another one is still heard, too; and it ends that one. */
static void
test_exact_over_another (void)
{
  g_autoptr (GPtrArray) plays = g_ptr_array_new_with_free_func (g_free);
  Scene scene;

  set_scene (&scene);
  if (begin_session (&scene))
    {
      gint64 due = g_get_monotonic_time () + PAUSE;

      for (int i = 0; i < 10; i++)
        {
          g_ptr_array_add (plays, play_at (&scene, RS_CUE_FINISHED, due));
          due += (150 + i * 7) * MS;
          g_ptr_array_add (plays, play_at (&scene, RS_CUE_TICK, due));
          due += get_length (RS_CUE_FINISHED) + PAUSE;
        }

      judge (&scene, plays, "one over the other");
      assert_silence (&scene, due - get_length (RS_CUE_FINISHED), due - PAUSE);
    }
  end_scene (&scene);
}

/* The first of a session may be due before the server has answered. */
static void
test_first (void)
{
  Scene scene;

  set_scene (&scene);
  if (start_server (&scene, TRUE))
    {
      gint64 due;

      scene.recorder = rs_sound_recorder_new (RS_CUE_SOUND_RATE);
      rs_speaker_prepare (scene.speaker);
      due = g_get_monotonic_time ();
      rs_speaker_play (scene.speaker, RS_CUE_TICK);
      rs_sound_recorder_wait_for (scene.recorder, due + 500 * MS);
      g_test_message ("with the call to the server: %.1f ms",
                      measure (&scene, RS_CUE_TICK, due, TRUE) / 1e3);
    }
  end_scene (&scene);
}

static void
test_silence (void)
{
  static const char *const cues[] = { "tick", "no-such-cue", NULL };
  Scene scene;
  gint64 now;

  set_scene (&scene);
  if (begin_session (&scene))
    {
      rs_speaker_set_silent_cues (scene.speaker, cues);
      now = g_get_monotonic_time ();
      rs_speaker_play (scene.speaker, RS_CUE_TICK);
      assert_silence (&scene, now, now + 400 * MS);

      /* Another one is heard, and this one too by whoever wants to know. */
      now = g_get_monotonic_time ();
      rs_speaker_play (scene.speaker, RS_CUE_HALF);
      rs_sound_recorder_wait_for (scene.recorder, now + 600 * MS);
      measure (&scene, RS_CUE_HALF, now, TRUE);
      now = g_get_monotonic_time ();
      rs_speaker_preview (scene.speaker, RS_CUE_TICK);
      rs_sound_recorder_wait_for (scene.recorder, now + 500 * MS);
      measure (&scene, RS_CUE_TICK, now, TRUE);

      rs_speaker_set_volume (scene.speaker, 0);
      now = g_get_monotonic_time ();
      for (int kind = 0; kind < RS_N_CUES; kind++)
        {
          rs_speaker_play (scene.speaker, (RsCueKind) kind);
          rs_speaker_preview (scene.speaker, (RsCueKind) kind);
        }
      assert_silence (&scene, now, now + 400 * MS);

      /* After the session nothing is heard either. */
      rs_speaker_set_volume (scene.speaker, 1);
      rs_speaker_release (scene.speaker);
      g_assert_false (rs_speaker_is_ready (scene.speaker));
      now = g_get_monotonic_time ();
      rs_speaker_play (scene.speaker, RS_CUE_HALF);
      assert_silence (&scene, now, now + 400 * MS);
      g_assert_cmpuint (scene.n_silent, ==, 0);
    }
  end_scene (&scene);
}

static int
find_peak (Scene *scene, gint64 from, gint64 to)
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
  Scene scene;

  set_scene (&scene);
  if (begin_session (&scene))
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
  end_scene (&scene);
}

/* Without a session: goes to the server, and leaves it again after a while. */
static void
test_preview (void)
{
  Scene scene;

  set_scene (&scene);
  if (start_server (&scene, TRUE))
    {
      gint64 now;

      scene.recorder = rs_sound_recorder_new (RS_CUE_SOUND_RATE);
      now = g_get_monotonic_time ();
      rs_speaker_preview (scene.speaker, RS_CUE_ROUND);
      g_assert_cmpint (find_peak (&scene, now, now + 1500 * MS), >, G_MAXINT16 / 2);
      g_assert_true (rs_speaker_is_ready (scene.speaker));
      rs_sound_wait (is_not_ready, scene.speaker, 10);
    }
  end_scene (&scene);
}

/* The server goes in mid-session, and comes back. */
static void
test_vanishing (void)
{
  Scene scene;

  set_scene (&scene);
  if (begin_session (&scene))
    {
      gint64 now;

      g_clear_pointer (&scene.recorder, rs_sound_recorder_free);
      rs_sound_server_kill (server);
      rs_sound_wait (has_told, &scene, 10);
      g_assert_false (rs_speaker_is_ready (scene.speaker));

      /* It is tried again, and not told again. */
      now = g_get_monotonic_time ();
      for (int i = 0; i < 40; i++)
        {
          rs_speaker_play (scene.speaker, RS_CUE_TICK);
          rs_sound_wait_until (now + i * 100 * MS);
        }
      g_assert_cmpuint (scene.n_silent, ==, 1);

      g_assert_true (rs_sound_server_start (server, TRUE, NULL));
      for (int i = 0; i < 100 && !rs_speaker_is_ready (scene.speaker); i++)
        {
          rs_speaker_play (scene.speaker, RS_CUE_TICK);
          rs_sound_wait_until (g_get_monotonic_time () + 100 * MS);
        }
      g_assert_true (rs_speaker_is_ready (scene.speaker));

      scene.recorder = rs_sound_recorder_new (RS_CUE_SOUND_RATE);
      now = g_get_monotonic_time ();
      rs_speaker_play (scene.speaker, RS_CUE_START);
      rs_sound_recorder_wait_for (scene.recorder, now + 1000 * MS);
      g_assert_cmpfloat (measure (&scene, RS_CUE_START, now, TRUE), <, LATEST);
      g_assert_cmpuint (scene.n_silent, ==, 1);
    }
  end_scene (&scene);
}

/* Once in each session; and not where nobody wants to hear anything. */
static void
test_no_server (void)
{
  Scene scene;
  gint64 now;

  set_scene (&scene);
  rs_speaker_set_volume (scene.speaker, 0);
  rs_speaker_prepare (scene.speaker);
  rs_speaker_play (scene.speaker, RS_CUE_START);
  rs_sound_wait_until (g_get_monotonic_time () + 200 * MS);
  g_assert_cmpuint (scene.n_silent, ==, 0);

  rs_speaker_set_volume (scene.speaker, 0.5);
  rs_sound_wait (has_told, &scene, 10);
  now = g_get_monotonic_time ();
  for (int i = 0; i < 70; i++)
    {
      rs_speaker_play (scene.speaker, (RsCueKind) (i % RS_N_CUES));
      rs_sound_wait_until (now + i * 100 * MS);
    }
  g_assert_cmpuint (scene.n_silent, ==, 1);
  rs_speaker_release (scene.speaker);

  rs_speaker_prepare (scene.speaker);
  scene.n_silent = 0;
  rs_sound_wait (has_told, &scene, 10);
  g_assert_cmpuint (scene.n_silent, ==, 1);
  end_scene (&scene);
}

static void
test_no_output (void)
{
  Scene scene;

  set_scene (&scene);
  if (start_server (&scene, FALSE))
    {
      rs_speaker_prepare (scene.speaker);
      rs_sound_wait (has_told, &scene, 10);
      for (int i = 0; i < 10; i++)
        rs_speaker_play (scene.speaker, RS_CUE_TICK);
      rs_sound_wait_until (g_get_monotonic_time () + 300 * MS);
      g_assert_cmpuint (scene.n_silent, ==, 1);
    }
  end_scene (&scene);
}

static gboolean
on_over_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Between cues nothing wakes this program; after a session less than that. */
static void
test_rest (void)
{
  Scene scene;

  set_scene (&scene);
  if (start_server (&scene, TRUE))
    {
      guint n = 0;
      gboolean over = FALSE;

      rs_speaker_prepare (scene.speaker);
      rs_sound_wait (is_ready, scene.speaker, 10);
      rs_speaker_play (scene.speaker, RS_CUE_FINISHED);
      /* The one timer that lets it try again has run out, too. */
      rs_sound_wait_until (g_get_monotonic_time () + 4500 * MS);
      while (g_main_context_iteration (NULL, FALSE))
        ;

      g_timeout_add (1500, on_over_cb, &over);
      for (; !over; n++)
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpuint (n, ==, 1);

      rs_speaker_play (scene.speaker, RS_CUE_TICK);
      rs_speaker_release (scene.speaker);
      g_assert_false (g_main_context_pending (NULL));
    }
  end_scene (&scene);
}

static void
test_properties (void)
{
  static const char *const some[] = { "half", "round", NULL };
  g_autoptr (GSettings) settings = g_settings_new (RS_APP_ID);
  RsSpeaker *speaker = rs_speaker_new (settings);
  g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (speaker);

  g_assert_cmpfloat (rs_speaker_get_volume (speaker), ==, 0.8);
  g_assert_cmpuint (g_strv_length ((char **) rs_speaker_get_silent_cues (speaker)), ==, 0);
  g_assert_false (rs_speaker_is_ready (speaker));

  g_settings_set_double (settings, "session-volume", 0.25);
  g_assert_cmpfloat (rs_speaker_get_volume (speaker), ==, 0.25);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "volume"), ==, 1);
  rs_speaker_set_volume (speaker, 0.25);
  g_assert_cmpuint (rs_notify_counter_steal (counter, "volume"), ==, 0);
  rs_speaker_set_volume (speaker, 3);
  g_assert_cmpfloat (rs_speaker_get_volume (speaker), ==, 1);
  rs_notify_counter_steal (counter, "volume");

  g_settings_set_strv (settings, "session-silent-cues", some);
  g_assert_true (g_strv_equal (rs_speaker_get_silent_cues (speaker), some));
  g_assert_cmpuint (rs_notify_counter_steal (counter, "silent-cues"), ==, 1);
  rs_speaker_set_silent_cues (speaker, some);
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);
  g_object_set (speaker, "silent-cues", NULL, NULL);
  g_assert_cmpuint (g_strv_length ((char **) rs_speaker_get_silent_cues (speaker)), ==, 0);
  g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 1);

  g_settings_reset (settings, "session-volume");
  g_settings_reset (settings, "session-silent-cues");
  g_assert_finalize_object (speaker);
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  server = rs_sound_server_new ();
  for (int kind = 0; kind < RS_N_CUES; kind++)
    sounds[kind] = rs_cue_sound_render ((RsCueKind) kind);

  g_test_add_func ("/speaker/properties", test_properties);
  g_test_add_func ("/speaker/exact", test_exact);
  g_test_add_func ("/speaker/exact-over-another", test_exact_over_another);
  g_test_add_func ("/speaker/first", test_first);
  g_test_add_func ("/speaker/silence", test_silence);
  g_test_add_func ("/speaker/volume", test_volume);
  g_test_add_func ("/speaker/preview", test_preview);
  g_test_add_func ("/speaker/vanishing", test_vanishing);
  g_test_add_func ("/speaker/no-server", test_no_server);
  g_test_add_func ("/speaker/no-output", test_no_output);
  g_test_add_func ("/speaker/rest", test_rest);

  result = g_test_run ();
  g_clear_pointer (&server, rs_sound_server_free);
  for (int kind = 0; kind < RS_N_CUES; kind++)
    g_clear_pointer (&sounds[kind], g_bytes_unref);
  return result;
}
