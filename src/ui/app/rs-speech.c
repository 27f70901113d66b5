/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-speech.h"

#include "core/base/rs-property.h"
#include "ui/app/rs-speech-text.h"
#include "ui/app/rs-voice.h"

#include <gio/gio.h>
#include <libintl.h>

struct _RsSpeech
{
  GObject parent_instance;

  RsVoice *voice; /* NULL while the thread has it */
  char *waiting;  /* what is to be said next, or NULL */
  gboolean available;
  gboolean busy;      /* the thread is at work */
  gboolean checking;  /* somebody wants to know */
  gboolean releasing; /* the voice is to be closed once nothing waits */
  gboolean failed;    /* so there is no use in trying */
};

enum
{
  PROP_0,
  PROP_AVAILABLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsSpeech, rs_speech, G_TYPE_OBJECT)

/* What the thread does, which has it to itself meanwhile. */
typedef struct
{
  RsVoice *voice; /* NULL to open one */
  char *language;
  char *text; /* NULL to say nothing */
  gboolean close;
} Errand;

static void
errand_free (Errand *errand)
{
  g_clear_pointer (&errand->voice, rs_voice_free);
  g_clear_pointer (&errand->language, g_free);
  g_clear_pointer (&errand->text, g_free);
  g_free (errand);
}

static void
work_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Errand *errand = task_data;
  gboolean good;

  if (errand->voice == NULL)
    errand->voice = rs_voice_open (errand->language);
  good =
      errand->voice != NULL && (errand->text == NULL || rs_voice_say (errand->voice, errand->text));

  if (errand->close || !good)
    g_clear_pointer (&errand->voice, rs_voice_free);
  g_task_return_boolean (task, good);
}

static void go_on (RsSpeech *self);

static void
on_done_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  RsSpeech *self = RS_SPEECH (object);
  Errand *errand = g_task_get_task_data (G_TASK (result));
  gboolean good = g_task_propagate_boolean (G_TASK (result), NULL);

  self->busy = FALSE;
  self->voice = g_steal_pointer (&errand->voice);
  /* Released meanwhile, it may be tried again. */
  self->failed = !good && !self->releasing;
  if (!good)
    g_clear_pointer (&self->waiting, g_free);

  rs_property_set_boolean (self, &self->available, good, properties[PROP_AVAILABLE]);
  go_on (self);
}

/* Starts the next errand, if there is one and the last is done. */
static void
go_on (RsSpeech *self)
{
  g_autoptr (GTask) task = NULL;
  Errand *errand;

  if (self->busy)
    return;
  if (self->waiting == NULL && !self->checking && !(self->releasing && self->voice != NULL))
    {
      self->releasing = FALSE;
      return;
    }

  errand = g_new0 (Errand, 1);
  errand->voice = g_steal_pointer (&self->voice);
  errand->text = g_steal_pointer (&self->waiting);
  errand->language = rs_speech_text_language (dgettext (GETTEXT_PACKAGE, ""));
  /* Nobody holds on to a service only because somebody wanted to know. */
  errand->close = self->releasing || (errand->voice == NULL && errand->text == NULL);
  self->checking = FALSE;
  self->releasing = FALSE;
  self->busy = TRUE;

  task = g_task_new (self, NULL, on_done_cb, NULL);
  g_task_set_source_tag (task, go_on);
  g_task_set_task_data (task, errand, (GDestroyNotify) errand_free);
  g_task_run_in_thread (task, work_in_thread);
}

static void
rs_speech_finalize (GObject *object)
{
  RsSpeech *self = RS_SPEECH (object);

  /* Closing, unlike all else, does not wait for the service. */
  g_clear_pointer (&self->voice, rs_voice_free);
  g_clear_pointer (&self->waiting, g_free);

  G_OBJECT_CLASS (rs_speech_parent_class)->finalize (object);
}

static void
rs_speech_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsSpeech *self = RS_SPEECH (object);

  switch (prop_id)
    {
    case PROP_AVAILABLE:
      g_value_set_boolean (value, self->available);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rs_speech_class_init (RsSpeechClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rs_speech_finalize;
  object_class->get_property = rs_speech_get_property;

  properties[PROP_AVAILABLE] =
      g_param_spec_boolean ("available", NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rs_speech_init (RsSpeech *self)
{
}

RsSpeech *
rs_speech_new (void)
{
  return g_object_new (RS_TYPE_SPEECH, NULL);
}

gboolean
rs_speech_get_available (RsSpeech *self)
{
  g_return_val_if_fail (RS_IS_SPEECH (self), FALSE);

  return self->available;
}

void
rs_speech_check (RsSpeech *self)
{
  g_return_if_fail (RS_IS_SPEECH (self));

  if (self->voice != NULL || self->busy)
    return;

  self->failed = FALSE;
  self->checking = TRUE;
  go_on (self);
}

void
rs_speech_say (RsSpeech *self, const char *text)
{
  g_return_if_fail (RS_IS_SPEECH (self));
  g_return_if_fail (text != NULL);

  if (self->failed)
    return;

  self->releasing = FALSE;
  g_set_str (&self->waiting, text);
  go_on (self);
}

void
rs_speech_release (RsSpeech *self)
{
  g_return_if_fail (RS_IS_SPEECH (self));

  self->failed = FALSE;
  self->releasing = TRUE;
  go_on (self);
}

gboolean
rs_speech_is_idle (RsSpeech *self)
{
  g_return_val_if_fail (RS_IS_SPEECH (self), TRUE);

  return !self->busy;
}
