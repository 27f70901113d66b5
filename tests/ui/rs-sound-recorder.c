/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-sound-recorder.h"

#include "rs-sound-server.h"

#include <math.h>
#include <pulse/glib-mainloop.h>
#include <pulse/pulseaudio.h>

/* A sink that is late says 0: it cannot say that it is behind. */
#define LEAST_AHEAD 500 /* us */
#define ASK_EVERY 100   /* ms */
#define HANDED_OUT 100  /* ms: how much comes at a time */

struct _RsSoundRecorder
{
  guint rate;
  pa_glib_mainloop *loop;
  pa_context *context;
  pa_stream *stream;

  GArray *samples; /* of gint16 */
  double offset;   /* us: the least of what the answers allow */
  double doubt;    /* us: of the answer that it is from */
  gboolean has_answer;
  gint64 ahead;    /* us: how much the sink has mixed and not played */
  gint64 asked_at; /* 0 while no answer is due */
  guint ask_id;
};

static void
on_readable_cb (pa_stream *stream, size_t n_bytes, void *user_data)
{
  RsSoundRecorder *recorder = user_data;
  const void *data;
  size_t size;

  while (pa_stream_readable_size (stream) > 0)
    {
      guint n = recorder->samples->len;

      g_assert_cmpint (pa_stream_peek (stream, &data, &size), ==, 0);
      /* A hole has a size and no data. */
      g_array_set_size (recorder->samples, n + (guint) (size / sizeof (gint16)));
      if (data != NULL)
        memcpy (&g_array_index (recorder->samples, gint16, n), data, size);
      pa_stream_drop (stream);
    }
}

static void
on_answer_cb (pa_stream *stream, int success, void *user_data)
{
  RsSoundRecorder *recorder = user_data;
  const pa_timing_info *info = success ? pa_stream_get_timing_info (stream) : NULL;
  double half = (double) (g_get_monotonic_time () - recorder->asked_at) / 2;

  if (info != NULL && !info->write_index_corrupt && info->sink_usec > LEAST_AHEAD)
    {
      double heard = (double) info->write_index / sizeof (gint16) * 1e6 / recorder->rate +
                     (double) info->source_usec - (double) info->sink_usec;
      double offset = (double) recorder->asked_at + half - heard + half;

      if (!recorder->has_answer || offset < recorder->offset)
        {
          recorder->offset = offset;
          recorder->doubt = half;
        }
      recorder->has_answer = TRUE;
    }

  recorder->asked_at = 0;
}

static gboolean
on_ask_cb (gpointer user_data)
{
  RsSoundRecorder *recorder = user_data;
  pa_operation *question;

  if (recorder->asked_at != 0)
    return G_SOURCE_CONTINUE;

  recorder->asked_at = g_get_monotonic_time ();
  question = pa_stream_update_timing_info (recorder->stream, on_answer_cb, recorder);
  g_assert_nonnull (question);
  pa_operation_unref (question);
  return G_SOURCE_CONTINUE;
}

static gboolean
is_connected (gpointer data)
{
  g_assert_true (PA_CONTEXT_IS_GOOD (pa_context_get_state (data)));
  return pa_context_get_state (data) == PA_CONTEXT_READY;
}

static gboolean
is_recording (gpointer data)
{
  RsSoundRecorder *recorder = data;

  g_assert_true (PA_STREAM_IS_GOOD (pa_stream_get_state (recorder->stream)));
  return recorder->samples->len > 0;
}

static gboolean
has_answer (gpointer data)
{
  RsSoundRecorder *recorder = data;

  return recorder->has_answer;
}

RsSoundRecorder *
rs_sound_recorder_new (guint rate)
{
  RsSoundRecorder *recorder = g_new0 (RsSoundRecorder, 1);
  const pa_sample_spec format = { PA_SAMPLE_S16NE, rate, 1 };

  const pa_buffer_attr buffer = { (guint32) -1, (guint32) -1, (guint32) -1, (guint32) -1,
                                  rate * HANDED_OUT / 1000 * (guint32) sizeof (gint16) };

  recorder->rate = rate;
  recorder->samples = g_array_new (FALSE, TRUE, sizeof (gint16));
  recorder->loop = pa_glib_mainloop_new (NULL);
  recorder->context = pa_context_new (pa_glib_mainloop_get_api (recorder->loop), "recorder");
  g_assert_cmpint (pa_context_connect (recorder->context, NULL, PA_CONTEXT_NOAUTOSPAWN, NULL), ==,
                   0);
  rs_sound_wait (is_connected, recorder->context, 10);

  /* It asks for no latency: that of the sink is what whoever plays asks for. */
  recorder->stream = pa_stream_new (recorder->context, "recorder", &format, NULL);
  pa_stream_set_read_callback (recorder->stream, on_readable_cb, recorder);
  g_assert_cmpint (
      pa_stream_connect_record (recorder->stream, "nobody.monitor", &buffer, PA_STREAM_NOFLAGS), ==,
      0);
  rs_sound_wait (is_recording, recorder, 10);

  recorder->ask_id = g_timeout_add (ASK_EVERY, on_ask_cb, recorder);
  rs_sound_wait (has_answer, recorder, 10);
  return recorder;
}

void
rs_sound_recorder_free (RsSoundRecorder *recorder)
{
  g_source_remove (recorder->ask_id);
  pa_stream_set_read_callback (recorder->stream, NULL, NULL);
  pa_stream_disconnect (recorder->stream);
  pa_stream_unref (recorder->stream);
  pa_context_disconnect (recorder->context);
  pa_context_unref (recorder->context);
  pa_glib_mainloop_free (recorder->loop);
  g_array_unref (recorder->samples);
  g_free (recorder);
}

double
rs_sound_recorder_get_instant (RsSoundRecorder *recorder, gssize sample)
{
  return recorder->offset + (double) sample * 1e6 / recorder->rate;
}

gssize
rs_sound_recorder_find (RsSoundRecorder *recorder, gint64 instant)
{
  return (gssize) (((double) instant - recorder->offset) * recorder->rate / 1e6);
}

const gint16 *
rs_sound_recorder_get_samples (RsSoundRecorder *recorder, gssize *n)
{
  *n = recorder->samples->len;
  return (const gint16 *) (void *) recorder->samples->data;
}

double
rs_sound_recorder_get_doubt (RsSoundRecorder *recorder)
{
  return recorder->doubt;
}

typedef struct
{
  RsSoundRecorder *recorder;
  gint64 instant;
} Wait;

static gboolean
has_recorded (gpointer data)
{
  Wait *wait = data;

  return rs_sound_recorder_find (wait->recorder, wait->instant) <
         (gssize) wait->recorder->samples->len;
}

void
rs_sound_recorder_wait_for (RsSoundRecorder *recorder, gint64 instant)
{
  Wait wait = { recorder, instant };

  rs_sound_wait_until (instant);
  rs_sound_wait (has_recorded, &wait, 10);
}
