/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-summary.h"

#include "base/common/rs-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

static gint64
item_seconds (const RsDose *dose)
{
  double work = dose->sets * rs_dose_set_seconds (dose, RS_SUMMARY_SIDE_SWITCH_S);

  return (gint64) ceil (work) + (gint64) (dose->sets - 1) * dose->rest_s;
}

RsSummary
rs_summary_of (RsRoutineState *state, RsCatalogue *catalogue)
{
  RsSummary summary = { 0 };
  guint n_items;

  g_return_val_if_fail (state != NULL, summary);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), summary);

  n_items = rs_routine_state_get_n_items (state);

  for (guint i = 0; i < n_items; i++)
    {
      RsItem *item = rs_routine_state_get_item (state, i);
      RsExercise *exercise = rs_catalogue_lookup (catalogue, rs_item_get_exercise_id (item));

      summary.seconds += item_seconds (rs_item_get_dose (item));
      summary.n_sets += rs_item_get_dose (item)->sets;
      if (exercise != NULL)
        summary.equipment |= rs_exercise_get_needed_equipment (exercise);
      if (i > 0)
        summary.seconds += RS_SUMMARY_BETWEEN_ITEMS_S;
    }

  return summary;
}

char *
rs_summary_to_text (const RsSummary *summary, guint n_items)
{
  g_autofree char *exercises = NULL;
  g_autofree char *sets = NULL;
  g_autofree char *minutes = NULL;

  g_return_val_if_fail (summary != NULL, NULL);

  if (n_items == 0)
    return g_strdup (_ ("No exercises yet"));

  exercises = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u exercise", "%u exercises", n_items), n_items);
  sets = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u set", "%u sets", summary->n_sets),
                          summary->n_sets);
  minutes = rs_text_minutes (summary->seconds);

  return g_strjoin (" · ", exercises, sets, minutes, NULL);
}
