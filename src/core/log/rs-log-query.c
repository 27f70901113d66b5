/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/log/rs-log-query.h"

static const RsSetRecord *
find_loaded (RsWorkout *workout, const char *exercise_id)
{
  for (guint i = rs_workout_get_n_records (workout); i > 0; i--)
    {
      const RsSetRecord *record = rs_workout_get_record (workout, i - 1);

      if (record->amount > 0 && !record->warm_up && record->load_kind != RS_LOAD_BAND &&
          record->load_kg > 0 && g_str_equal (record->exercise_id, exercise_id))
        return record;
    }

  return NULL;
}

gboolean
rs_log_find_load (RsLog *log, const char *exercise_id, gint64 *when, RsLoadKind *kind, double *kg)
{
  g_return_val_if_fail (RS_IS_LOG (log) && exercise_id != NULL, FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (log)); i++)
    {
      g_autoptr (RsWorkout) workout = g_list_model_get_item (G_LIST_MODEL (log), i);
      const RsSetRecord *record = find_loaded (workout, exercise_id);

      if (record == NULL)
        continue;

      if (when != NULL)
        *when = rs_workout_get_started_at (workout);
      if (kind != NULL)
        *kind = record->load_kind;
      if (kg != NULL)
        *kg = record->load_kg;
      return TRUE;
    }

  return FALSE;
}

/* How much @exercise_id hurt at most; FALSE where it is not in @workout. */
static gboolean
find_pain (RsWorkout *workout, const char *exercise_id, guint *pain)
{
  gboolean found = FALSE;

  *pain = 0;
  for (guint i = 0; i < rs_workout_get_n_records (workout); i++)
    {
      const RsSetRecord *record = rs_workout_get_record (workout, i);

      if (!g_str_equal (record->exercise_id, exercise_id))
        continue;

      found = TRUE;
      *pain = MAX (*pain, record->pain);
    }

  return found;
}

guint
rs_log_count_painful (RsLog *log, const char *exercise_id, guint least, guint n_last)
{
  guint n = 0;

  g_return_val_if_fail (RS_IS_LOG (log) && exercise_id != NULL, 0);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (log)) && n_last > 0; i++)
    {
      g_autoptr (RsWorkout) workout = g_list_model_get_item (G_LIST_MODEL (log), i);
      guint pain;

      if (!find_pain (workout, exercise_id, &pain))
        continue;

      n_last--;
      if (pain >= least)
        n++;
    }

  return n;
}
