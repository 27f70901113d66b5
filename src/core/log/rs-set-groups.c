/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/log/rs-set-groups.h"

const RsSetRecord *
rs_set_group_get_first (GArray *group)
{
  g_return_val_if_fail (group != NULL && group->len > 0, NULL);

  return &g_array_index (group, RsSetRecord, 0);
}

gboolean
rs_set_group_is_done (GArray *group)
{
  g_return_val_if_fail (group != NULL, FALSE);

  for (guint i = 0; i < group->len; i++)
    if (g_array_index (group, RsSetRecord, i).amount > 0)
      return TRUE;

  return FALSE;
}

GPtrArray *
rs_set_groups_of (RsWorkout *workout)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (GHashTable) working = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) apart = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_val_if_fail (RS_IS_WORKOUT (workout), groups);

  for (guint i = 0; i < rs_workout_get_n_records (workout); i++)
    {
      const RsSetRecord *record = rs_workout_get_record (workout, i);
      GHashTable *known = record->warm_up ? apart : working;
      GArray *group = g_hash_table_lookup (known, record->exercise_id);

      if (group == NULL)
        {
          group = rs_set_records_new ();
          g_ptr_array_add (groups, group);
          g_hash_table_insert (known, record->exercise_id, group);
        }
      rs_set_records_add (group, record);
    }

  return groups;
}
