/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-speaker.h"

#include "core/base/rs-property.h"
#include "core/session/rs-cue-sound.h"
#include "ui/player/rs-sound-line.h"

#include <glib/gi18n.h>

/* What is heard later than this after its instant confuses more than it helps. */
#define PATIENCE_CUE 100      /* ms */
#define PATIENCE_PREVIEW 2000 /* ms: somebody pressed a button and listens */

#define REST_BETWEEN_TRIES 3 /* seconds */
#define LINGER 5             /* seconds that a preview keeps the line for the next one */

#define NO_CUE (-1)

struct _RsSpeaker
{
  GObject parent_instance;

  double volume;
  char **silent_cues;

  RsSoundLine *line; /* NULL while nobody needs it */
  GBytes *sounds[RS_N_CUES];

  gboolean in_session;
  gboolean has_told; /* that nothing is heard */
  gboolean was_ready;

  int waiting; /* the cue to play when the line is open, or NO_CUE */
  guint waiting_id;
  guint rest_id;   /* as long as it runs there is no other try */
  guint linger_id; /* ends a preview */
  guint render_id; /* computes the sounds before they are due */
};

enum
{
  PROP_VOLUME = 1,
  PROP_SILENT_CUES,
  PROP_READY,
  N_PROPS
};

enum
{
  SILENT,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RsSpeaker, rs_speaker, G_TYPE_OBJECT)

static void
update_ready (RsSpeaker *self)
{
  gboolean ready = rs_speaker_is_ready (self);

  if (self->was_ready == ready)
    return;

  self->was_ready = ready;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READY]);
}

static void
forget_waiting (RsSpeaker *self)
{
  self->waiting = NO_CUE;
  g_clear_handle_id (&self->waiting_id, g_source_remove);
}

static void
tell (RsSpeaker *self)
{
  if (self->has_told)
    return;

  self->has_told = TRUE;
  g_signal_emit (self, signals[SILENT], 0,
                 _ ("The cues cannot be heard: there is no sound output."));
}

/* --- The line --- */

static GBytes *
make_quieter (GBytes *sound, double gain)
{
  gsize size;
  const gint16 *from = g_bytes_get_data (sound, &size);
  gint16 *to = g_malloc (size);

  for (gsize i = 0; i < size / sizeof (gint16); i++)
    to[i] = (gint16) (from[i] * gain);

  return g_bytes_new_take (to, size);
}

/* Ears feel about the third root of what is there, so halfway down is an eighth. */
static double
get_gain (RsSpeaker *self)
{
  return self->volume * self->volume * self->volume;
}

static GBytes *
get_sound (RsSpeaker *self, RsCueKind kind)
{
  if (self->sounds[kind] == NULL)
    self->sounds[kind] = rs_cue_sound_render (kind);

  return self->sounds[kind];
}

static void
sound_now (RsSpeaker *self, RsCueKind kind)
{
  g_autoptr (GBytes) sound = make_quieter (get_sound (self, kind), get_gain (self));

  rs_sound_line_play (self->line, sound);
}

/* They take some milliseconds each: one at a time, when there is nothing better to do. */
static gboolean
on_render_cb (gpointer user_data)
{
  RsSpeaker *self = user_data;

  for (int kind = 0; kind < RS_N_CUES; kind++)
    if (self->sounds[kind] == NULL)
      {
        get_sound (self, (RsCueKind) kind);
        return G_SOURCE_CONTINUE;
      }

  self->render_id = 0;
  return G_SOURCE_REMOVE;
}

static void
on_line_changed_cb (RsSoundLine *line, RsSpeaker *self)
{
  RsSoundLineState state = rs_sound_line_get_state (line);

  if (state == RS_SOUND_LINE_OPEN && self->waiting != NO_CUE)
    {
      sound_now (self, (RsCueKind) self->waiting);
      forget_waiting (self);
    }

  update_ready (self);
  if (state == RS_SOUND_LINE_CLOSED)
    tell (self);
}

static void
on_line_deaf_cb (RsSoundLine *line, RsSpeaker *self)
{
  tell (self);
}

static void
hang_up (RsSpeaker *self)
{
  if (self->line == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->line, self);
  rs_sound_line_close (self->line);
  g_clear_object (&self->line);
}

/* The time is over in which there is no other try; it also is how long one may take. */
static gboolean
on_rested_cb (gpointer user_data)
{
  RsSpeaker *self = user_data;

  self->rest_id = 0;
  if (self->line != NULL && rs_sound_line_get_state (self->line) == RS_SOUND_LINE_OPENING)
    {
      hang_up (self);
      tell (self);
    }

  return G_SOURCE_REMOVE;
}

static void
open_line (RsSpeaker *self)
{
  if (self->line != NULL && rs_sound_line_get_state (self->line) != RS_SOUND_LINE_CLOSED)
    return;
  if (self->rest_id != 0)
    return;

  hang_up (self);
  self->rest_id = g_timeout_add_seconds (REST_BETWEEN_TRIES, on_rested_cb, self);
  self->line = rs_sound_line_new (RS_CUE_SOUND_RATE);
  g_signal_connect_object (self->line, "changed", G_CALLBACK (on_line_changed_cb), self,
                           G_CONNECT_DEFAULT);
  g_signal_connect_object (self->line, "deaf", G_CALLBACK (on_line_deaf_cb), self,
                           G_CONNECT_DEFAULT);
  rs_sound_line_open (self->line);
}

static void
close_line (RsSpeaker *self)
{
  forget_waiting (self);
  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_clear_handle_id (&self->linger_id, g_source_remove);
  g_clear_handle_id (&self->render_id, g_source_remove);
  hang_up (self);
  self->has_told = FALSE;
  update_ready (self);
}

static gboolean
on_too_late_cb (gpointer user_data)
{
  RsSpeaker *self = user_data;

  self->waiting_id = 0;
  self->waiting = NO_CUE;
  return G_SOURCE_REMOVE;
}

static void
play (RsSpeaker *self, RsCueKind kind, guint patience)
{
  forget_waiting (self);
  if (rs_speaker_is_ready (self))
    {
      sound_now (self, kind);
      return;
    }

  self->waiting = (int) kind;
  self->waiting_id = g_timeout_add (patience, on_too_late_cb, self);
  open_line (self);
}

static gboolean
is_silent (RsSpeaker *self, RsCueKind kind)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (RS_TYPE_CUE_KIND);
  const char *word = g_enum_get_value (kinds, (int) kind)->value_nick;

  return g_strv_contains ((const char *const *) self->silent_cues, word);
}

static void
rs_speaker_dispose (GObject *object)
{
  RsSpeaker *self = RS_SPEAKER (object);

  close_line (self);

  G_OBJECT_CLASS (rs_speaker_parent_class)->dispose (object);
}

static void
rs_speaker_finalize (GObject *object)
{
  RsSpeaker *self = RS_SPEAKER (object);

  for (int kind = 0; kind < RS_N_CUES; kind++)
    g_clear_pointer (&self->sounds[kind], g_bytes_unref);
  g_clear_pointer (&self->silent_cues, g_strfreev);

  G_OBJECT_CLASS (rs_speaker_parent_class)->finalize (object);
}

static void
rs_speaker_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsSpeaker *self = RS_SPEAKER (object);

  switch (prop_id)
    {
    case PROP_VOLUME:
      g_value_set_double (value, self->volume);
      break;
    case PROP_SILENT_CUES:
      g_value_set_boxed (value, self->silent_cues);
      break;
    case PROP_READY:
      g_value_set_boolean (value, rs_speaker_is_ready (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_speaker_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  RsSpeaker *self = RS_SPEAKER (object);

  switch (prop_id)
    {
    case PROP_VOLUME:
      rs_speaker_set_volume (self, g_value_get_double (value));
      break;
    case PROP_SILENT_CUES:
      rs_speaker_set_silent_cues (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_speaker_class_init (RsSpeakerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = rs_speaker_dispose;
  object_class->finalize = rs_speaker_finalize;
  object_class->get_property = rs_speaker_get_property;
  object_class->set_property = rs_speaker_set_property;

  properties[PROP_VOLUME] = g_param_spec_double ("volume", NULL, NULL, 0, 1, 1, flags);
  properties[PROP_SILENT_CUES] = g_param_spec_boxed ("silent-cues", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_READY] =
      g_param_spec_boolean ("ready", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SILENT] = g_signal_new ("silent", RS_TYPE_SPEAKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
rs_speaker_init (RsSpeaker *self)
{
  self->volume = 1;
  self->silent_cues = g_new0 (char *, 1);
  self->waiting = NO_CUE;
}

RsSpeaker *
rs_speaker_new (GSettings *settings)
{
  RsSpeaker *self = g_object_new (RS_TYPE_SPEAKER, NULL);

  if (settings != NULL)
    {
      g_settings_bind (settings, "session-volume", self, "volume", G_SETTINGS_BIND_GET);
      g_settings_bind (settings, "session-silent-cues", self, "silent-cues", G_SETTINGS_BIND_GET);
    }

  return self;
}

void
rs_speaker_prepare (RsSpeaker *self)
{
  g_return_if_fail (RS_IS_SPEAKER (self));

  if (self->in_session)
    return;

  g_clear_handle_id (&self->linger_id, g_source_remove);
  self->in_session = TRUE;
  self->has_told = FALSE;
  if (self->render_id == 0)
    self->render_id = g_idle_add (on_render_cb, self);
  if (self->volume > 0)
    open_line (self);
}

void
rs_speaker_release (RsSpeaker *self)
{
  g_return_if_fail (RS_IS_SPEAKER (self));

  self->in_session = FALSE;
  close_line (self);
}

void
rs_speaker_play (RsSpeaker *self, RsCueKind kind)
{
  g_return_if_fail (RS_IS_SPEAKER (self));
  g_return_if_fail (kind < RS_N_CUES);

  if (self->in_session && self->volume > 0 && !is_silent (self, kind))
    play (self, kind, PATIENCE_CUE);
}

static gboolean
on_lingered_cb (gpointer user_data)
{
  RsSpeaker *self = user_data;

  self->linger_id = 0;
  close_line (self);
  return G_SOURCE_REMOVE;
}

void
rs_speaker_preview (RsSpeaker *self, RsCueKind kind)
{
  g_return_if_fail (RS_IS_SPEAKER (self));
  g_return_if_fail (kind < RS_N_CUES);

  if (self->volume <= 0)
    return;

  play (self, kind, PATIENCE_PREVIEW);
  if (self->in_session)
    return;

  g_clear_handle_id (&self->linger_id, g_source_remove);
  self->linger_id = g_timeout_add_seconds (LINGER, on_lingered_cb, self);
}

gboolean
rs_speaker_is_ready (RsSpeaker *self)
{
  g_return_val_if_fail (RS_IS_SPEAKER (self), FALSE);

  return self->line != NULL && rs_sound_line_get_state (self->line) == RS_SOUND_LINE_OPEN;
}

double
rs_speaker_get_volume (RsSpeaker *self)
{
  g_return_val_if_fail (RS_IS_SPEAKER (self), 0);

  return self->volume;
}

void
rs_speaker_set_volume (RsSpeaker *self, double volume)
{
  g_return_if_fail (RS_IS_SPEAKER (self));

  if (!rs_property_set_double (self, &self->volume, CLAMP (volume, 0, 1), properties[PROP_VOLUME]))
    return;

  /* Turned up again in a session that began without a sound. */
  if (self->in_session && self->volume > 0)
    open_line (self);
}

const char *const *
rs_speaker_get_silent_cues (RsSpeaker *self)
{
  g_return_val_if_fail (RS_IS_SPEAKER (self), NULL);

  return (const char *const *) self->silent_cues;
}

void
rs_speaker_set_silent_cues (RsSpeaker *self, const char *const *cues)
{
  static const char *const none[] = { NULL };
  char **copy;

  g_return_if_fail (RS_IS_SPEAKER (self));

  if (cues == NULL)
    cues = none;
  if (g_strv_equal ((const char *const *) self->silent_cues, cues))
    return;

  copy = g_strdupv ((char **) cues);
  g_clear_pointer (&self->silent_cues, g_strfreev);
  self->silent_cues = copy;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SILENT_CUES]);
}
