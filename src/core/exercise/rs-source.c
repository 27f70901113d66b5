/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-source.h"

static void
clear_source (gpointer data)
{
  RsSource *source = data;

  g_clear_pointer (&source->citation, g_free);
  g_clear_pointer (&source->doi, g_free);
}

GArray *
rs_sources_new (void)
{
  GArray *sources = g_array_new (FALSE, TRUE, sizeof (RsSource));

  g_array_set_clear_func (sources, clear_source);
  return sources;
}

void
rs_sources_append (GArray *sources, const GArray *from)
{
  g_return_if_fail (sources != NULL);
  g_return_if_fail (from != NULL);

  for (guint i = 0; i < from->len; i++)
    {
      const RsSource *source = &g_array_index (from, RsSource, i);
      RsSource copy = { g_strdup (source->citation), g_strdup (source->doi) };

      g_array_append_val (sources, copy);
    }
}
