/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/guides/rs-guide-text.h"

#include <glib/gi18n.h>

char *
rs_guide_text_minutes (RsGuide *guide)
{
  guint n = rs_guide_get_minutes (guide);

  /* Translators: how long it takes to read a guide */
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u minute to read", "%u minutes to read", n), n);
}

const char *
rs_guide_text_picture (RsGuide *guide)
{
  for (guint i = 0; i < rs_guide_get_n_sections (guide); i++)
    {
      const char *id = rs_guide_get_movement (guide, i);

      if (id != NULL)
        return id;
    }

  return NULL;
}
