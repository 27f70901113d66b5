/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-sound-line.h"

#include <glib/gi18n.h>
#include <pulse/glib-mainloop.h>
#include <pulse/pulseaudio.h>

/*
 * Why a stream that is never paused, and not the samples that the server can keep: PipeWire makes
 * a new stream for each of those, and a sound card that has fallen asleep takes its time, or, over
 * Bluetooth and HDMI, swallows the beginning. A stream that runs keeps the card awake. When it has
 * nothing to play it sends nothing and is asked for nothing, so nobody wakes up on this side; the
 * server starts with the first sample that it gets and goes back on the silence that it had
 * already mixed.
 *
 * What the server has mixed ahead is heard first where another sound is still going on: so it
 * is asked to mix only so far ahead. That is the half of what is left of the buffer without two
 * requests, see "adjust latency".
 */
#define BUFFER_MS 80
#define REQUEST_MS 20

/* What PulseAudio and PipeWire call the output that they have when there is none. */
#define NO_OUTPUT "auto_null"

struct _RsSoundLine
{
  GObject parent_instance;

  guint rate;
  pa_glib_mainloop *loop;
  pa_context *context;
  pa_stream *stream;

  RsSoundLineState state;
  gboolean is_deaf;
  guint news_id; /* emits what is new, outside of the calls of libpulse */
  gboolean has_changed;
  gboolean has_gone_deaf;
};

enum
{
  CHANGED,
  DEAF,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsSoundLine, rs_sound_line, G_TYPE_OBJECT)

static gboolean
on_news_cb (gpointer user_data)
{
  RsSoundLine *self = user_data;
  g_autoptr (RsSoundLine) keep = g_object_ref (self);
  gboolean changed = self->has_changed;
  gboolean deaf = self->has_gone_deaf;

  self->news_id = 0;
  self->has_changed = FALSE;
  self->has_gone_deaf = FALSE;

  if (changed)
    g_signal_emit (self, signals[CHANGED], 0);
  if (deaf && self->state == RS_SOUND_LINE_OPEN)
    g_signal_emit (self, signals[DEAF], 0);

  return G_SOURCE_REMOVE;
}

static void
bring_news (RsSoundLine *self)
{
  if (self->news_id == 0)
    self->news_id = g_idle_add_full (G_PRIORITY_HIGH, on_news_cb, self, NULL);
}

static void
set_state (RsSoundLine *self, RsSoundLineState state)
{
  if (self->state == state || self->state == RS_SOUND_LINE_CLOSED)
    return;

  self->state = state;
  self->has_changed = TRUE;
  bring_news (self);
}

/* --- The stream --- */

static void
look_where_it_goes (RsSoundLine *self)
{
  gboolean deaf = g_strcmp0 (pa_stream_get_device_name (self->stream), NO_OUTPUT) == 0;

  if (deaf && !self->is_deaf)
    {
      self->has_gone_deaf = TRUE;
      bring_news (self);
    }

  self->is_deaf = deaf;
}

static void
on_stream_moved_cb (pa_stream *stream, void *user_data)
{
  look_where_it_goes (user_data);
}

static void
on_stream_state_cb (pa_stream *stream, void *user_data)
{
  RsSoundLine *self = user_data;

  switch (pa_stream_get_state (stream))
    {
    case PA_STREAM_READY:
      set_state (self, RS_SOUND_LINE_OPEN);
      look_where_it_goes (self);
      break;
    case PA_STREAM_FAILED: /* also when the last sink has gone */
    case PA_STREAM_TERMINATED:
      set_state (self, RS_SOUND_LINE_CLOSED);
      break;
    default:
      break;
    }
}

static guint32
to_bytes (RsSoundLine *self, guint ms)
{
  return (guint32) (self->rate * ms / 1000 * sizeof (gint16));
}

/*
 * The stream has no media role. With one the server would remember volume, mute and output for
 * everything of that role together, "event" is what many people mute, and "music" is stopped by a
 * telephone call. Without, they are remembered for this application.
 */
static void
make_stream (RsSoundLine *self)
{
  const pa_sample_spec format = { PA_SAMPLE_S16NE, self->rate, 1 };
  const pa_buffer_attr buffer = {
    .maxlength = (guint32) -1,
    .tlength = to_bytes (self, BUFFER_MS),
    .prebuf = sizeof (gint16), /* begins with the first sample */
    .minreq = to_bytes (self, REQUEST_MS),
    .fragsize = (guint32) -1,
  };

  /* Translators: what the mixer of the desktop calls the sounds of a session */
  self->stream = pa_stream_new (self->context, C_ ("sound", "Cues"), &format, NULL);
  if (self->stream == NULL)
    {
      set_state (self, RS_SOUND_LINE_CLOSED);
      return;
    }

  pa_stream_set_state_callback (self->stream, on_stream_state_cb, self);
  pa_stream_set_moved_callback (self->stream, on_stream_moved_cb, self);
  if (pa_stream_connect_playback (self->stream, NULL, &buffer, PA_STREAM_ADJUST_LATENCY, NULL,
                                  NULL) < 0)
    set_state (self, RS_SOUND_LINE_CLOSED);
}

/* --- The connection --- */

static void
on_context_state_cb (pa_context *context, void *user_data)
{
  RsSoundLine *self = user_data;

  switch (pa_context_get_state (context))
    {
    case PA_CONTEXT_READY:
      make_stream (self);
      break;
    case PA_CONTEXT_FAILED:
    case PA_CONTEXT_TERMINATED:
      set_state (self, RS_SOUND_LINE_CLOSED);
      break;
    default:
      break;
    }
}

static pa_context *
make_context (RsSoundLine *self)
{
  pa_proplist *facts = pa_proplist_new ();
  pa_context *context;

  pa_proplist_sets (facts, PA_PROP_APPLICATION_NAME, C_ ("application", "Run Strength"));
  pa_proplist_sets (facts, PA_PROP_APPLICATION_ID, RS_APP_ID);
  pa_proplist_sets (facts, PA_PROP_APPLICATION_ICON_NAME, RS_APP_ID);
  context = pa_context_new_with_proplist (pa_glib_mainloop_get_api (self->loop), NULL, facts);
  pa_proplist_free (facts);
  return context;
}

static void
leave_stream (RsSoundLine *self)
{
  if (self->stream == NULL)
    return;

  pa_stream_set_state_callback (self->stream, NULL, NULL);
  pa_stream_set_moved_callback (self->stream, NULL, NULL);
  if (PA_STREAM_IS_GOOD (pa_stream_get_state (self->stream)))
    pa_stream_disconnect (self->stream);
  g_clear_pointer (&self->stream, pa_stream_unref);
}

static void
leave_context (RsSoundLine *self)
{
  if (self->context == NULL)
    return;

  pa_context_set_state_callback (self->context, NULL, NULL);
  pa_context_disconnect (self->context);
  g_clear_pointer (&self->context, pa_context_unref);
}

static void
rs_sound_line_dispose (GObject *object)
{
  rs_sound_line_close (RS_SOUND_LINE (object));

  G_OBJECT_CLASS (rs_sound_line_parent_class)->dispose (object);
}

static void
rs_sound_line_class_init (RsSoundLineClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_sound_line_dispose;

  signals[CHANGED] = g_signal_new ("changed", RS_TYPE_SOUND_LINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[DEAF] = g_signal_new ("deaf", RS_TYPE_SOUND_LINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
rs_sound_line_init (RsSoundLine *self)
{
}

RsSoundLine *
rs_sound_line_new (guint rate)
{
  RsSoundLine *self = g_object_new (RS_TYPE_SOUND_LINE, NULL);

  self->rate = rate;
  return self;
}

void
rs_sound_line_open (RsSoundLine *self)
{
  g_return_if_fail (RS_IS_SOUND_LINE (self));
  g_return_if_fail (self->loop == NULL);

  self->loop = pa_glib_mainloop_new (NULL);
  self->context = make_context (self);
  if (self->context == NULL)
    {
      set_state (self, RS_SOUND_LINE_CLOSED);
      return;
    }

  pa_context_set_state_callback (self->context, on_context_state_cb, self);
  /* A server is started by the session of the desktop; libpulse would wait for one of its own. */
  if (pa_context_connect (self->context, NULL, PA_CONTEXT_NOAUTOSPAWN, NULL) < 0)
    set_state (self, RS_SOUND_LINE_CLOSED);
}

void
rs_sound_line_close (RsSoundLine *self)
{
  g_return_if_fail (RS_IS_SOUND_LINE (self));

  leave_stream (self);
  leave_context (self);
  g_clear_pointer (&self->loop, pa_glib_mainloop_free);
  g_clear_handle_id (&self->news_id, g_source_remove);
  self->state = RS_SOUND_LINE_CLOSED;
}

RsSoundLineState
rs_sound_line_get_state (RsSoundLine *self)
{
  g_return_val_if_fail (RS_IS_SOUND_LINE (self), RS_SOUND_LINE_CLOSED);

  return self->state;
}

void
rs_sound_line_play (RsSoundLine *self, GBytes *samples)
{
  pa_operation *flush;
  gconstpointer data;
  gsize size;

  g_return_if_fail (RS_IS_SOUND_LINE (self));
  g_return_if_fail (samples != NULL);

  if (self->state != RS_SOUND_LINE_OPEN)
    return;

  data = g_bytes_get_data (samples, &size);
  flush = pa_stream_flush (self->stream, NULL, NULL);
  g_clear_pointer (&flush, pa_operation_unref);
  /* When it fails the state of the stream says so, too. */
  pa_stream_write (self->stream, data, size, NULL, 0, PA_SEEK_RELATIVE_ON_READ);
}
