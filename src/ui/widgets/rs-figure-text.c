/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-figure-text.h"

#include <glib/gi18n.h>

char *
rs_figure_text_label (const char *name, guint step, guint n_steps, const char *text)
{
  if (n_steps == 0)
    return g_strdup (name);

  /* Translators: what a screen reader says about the picture of an exercise: its name, the
   * number of a step, how many there are, and the step itself */
  return g_strdup_printf (C_ ("figure", "%s, step %u of %u: %s"), name, step + 1, n_steps, text);
}

char *
rs_figure_text_caption (guint step, const char *text)
{
  /* Translators: the number of a step, and the step */
  return g_strdup_printf (C_ ("figure", "%u. %s"), step + 1, text);
}

char *
rs_figure_text_count (guint step, guint n_steps)
{
  return g_strdup_printf (C_ ("figure", "Step %u of %u"), step + 1, n_steps);
}

char *
rs_figure_text_position (double time, double duration)
{
  /* Translators: where in a motion the figure is, such as “1.5 of 5.0 seconds” */
  return g_strdup_printf (C_ ("figure", "%.1f of %.1f seconds"), time, duration);
}

char *
rs_figure_text_speed (double speed)
{
  /* Translators: how fast the figure moves, such as “0.5×” */
  return g_strdup_printf (C_ ("figure", "%g×"), speed);
}
