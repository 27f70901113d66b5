/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/app/rs-speech-text.h"

#include "ui/player/rs-session-report.h"

#include <string.h>

char *
rs_speech_text (RsSessionState *before, RsSessionState *after, RsCatalogue *catalogue)
{
  g_return_val_if_fail (before != NULL && after != NULL, NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  if (rs_session_state_get_phase (before) == rs_session_state_get_phase (after) &&
      rs_session_state_get_position (before) == rs_session_state_get_position (after))
    return NULL;

  return rs_session_report_announce (after, catalogue);
}

char *
rs_speech_text_language (const char *header)
{
  static const char key[] = "Language: ";
  g_auto (GStrv) lines = NULL;

  g_return_val_if_fail (header != NULL, NULL);

  lines = g_strsplit (header, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    if (g_str_has_prefix (*line, key))
      {
        const char *language = *line + strlen (key);
        gsize length = strspn (language, "abcdefghijklmnopqrstuvwxyz");

        if (length > 0)
          return g_strndup (language, length);
      }

  return g_strdup ("en");
}
