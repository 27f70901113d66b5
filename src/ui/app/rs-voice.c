/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-voice.h"

#if RS_HAVE_SPEECH

#include <libspeechd.h>

struct _RsVoice
{
  SPDConnection *connection;
};

RsVoice *
rs_voice_open (const char *language)
{
  g_autofree char *error = NULL;
  gboolean start = g_getenv ("SPEECHD_ADDRESS") == NULL;
  SPDConnection *connection;
  RsVoice *voice;

  g_return_val_if_fail (language != NULL, NULL);

  connection = spd_open2 ("run-strength", "session", NULL, SPD_MODE_SINGLE, NULL, start, &error);
  if (connection == NULL)
    {
      g_debug ("No speech service: %s", error != NULL ? error : "for no reason that it gives");
      return NULL;
    }

  /* A service without this language speaks in the one that it has. */
  spd_set_language (connection, language);
  voice = g_new0 (RsVoice, 1);
  voice->connection = connection;
  return voice;
}

void
rs_voice_free (RsVoice *voice)
{
  g_clear_pointer (&voice->connection, spd_close);
  g_free (voice);
}

gboolean
rs_voice_say (RsVoice *voice, const char *text)
{
  g_return_val_if_fail (voice != NULL && text != NULL, FALSE);

  return spd_cancel (voice->connection) == 0 && spd_say (voice->connection, SPD_MESSAGE, text) >= 0;
}

#else

RsVoice *
rs_voice_open (const char *language)
{
  return NULL;
}

void
rs_voice_free (RsVoice *voice)
{
}

gboolean
rs_voice_say (RsVoice *voice, const char *text)
{
  return FALSE;
}

#endif
