/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-tempo-text.h"

#include <glib/gi18n.h>

const char *
rs_tempo_text_check (const char *text, RsTempo *tempo)
{
  g_autofree char *stripped = NULL;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (tempo != NULL, NULL);

  stripped = g_strstrip (g_strdup (text));
  if (*stripped == '\0')
    {
      *tempo = (RsTempo) { 0 };
      return NULL;
    }

  if (!rs_tempo_parse (stripped, tempo))
    /* Translators: X is what people type, it is not translated */
    return C_ ("dose", "Write seconds as 3-1-1, or X for as fast as you can");

  return NULL;
}
