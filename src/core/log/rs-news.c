/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/log/rs-news.h"

#include "core/log/rs-set-groups.h"

/* Two loads that are less apart are the same. */
#define NEARLY 0.005

/* The working sets of one exercise that were done before. */
typedef struct
{
  GArray *sets; /* of RsSetRecord */
  double most_load;
} Past;

static gboolean
is_done (const RsSetRecord *record)
{
  return record->amount > 0 && !record->warm_up;
}

/* Whether @before was done with as much, or more. */
static gboolean
is_as_heavy (const RsSetRecord *before, const RsSetRecord *record)
{
  if ((before->load_kind == RS_LOAD_BAND) != (record->load_kind == RS_LOAD_BAND))
    return FALSE;

  return before->load_kg > record->load_kg - NEARLY;
}

static gboolean
is_most (const Past *past, const RsSetRecord *record)
{
  gboolean compared = FALSE;

  for (guint i = 0; i < past->sets->len; i++)
    {
      const RsSetRecord *before = &g_array_index (past->sets, RsSetRecord, i);

      if (before->measure != record->measure || !is_as_heavy (before, record))
        continue;
      if (before->amount >= record->amount)
        return FALSE;
      compared = TRUE;
    }

  return compared;
}

static gboolean
is_heaviest (const Past *past, const RsSetRecord *record)
{
  return record->load_kind != RS_LOAD_BAND && record->load_kg > past->most_load + NEARLY;
}

/* A later set is told instead of @told only when it is better still. */
static void
tell (RsNews *told, RsNewsKind kind, const RsSetRecord *record, gboolean better)
{
  if (told->exercise_id != NULL && !better)
    return;

  *told = (RsNews) { kind, g_intern_string (record->exercise_id), record->amount, record->load_kind,
                     record->load_kg };
}

static void
add_records (GArray *news, GArray *group, const Past *past)
{
  RsNews load = { 0 };
  RsNews most = { 0 };

  for (guint i = 0; i < group->len; i++)
    {
      const RsSetRecord *record = &g_array_index (group, RsSetRecord, i);
      RsNewsKind kind = record->measure == RS_MEASURE_TIME ? RS_NEWS_SECONDS : RS_NEWS_REPS;

      if (!is_done (record) || record->pain >= RS_NEWS_PAIN)
        continue;
      if (is_heaviest (past, record))
        tell (&load, RS_NEWS_LOAD, record, record->load_kg > load.load_kg + NEARLY);
      else if (is_most (past, record))
        tell (&most, kind, record, record->amount > most.amount);
    }

  if (load.exercise_id != NULL)
    g_array_append_val (news, load);
  if (most.exercise_id != NULL)
    g_array_append_val (news, most);
}

static void
add_first (GArray *news, const char *exercise_id)
{
  RsNews first = { .kind = RS_NEWS_FIRST, .exercise_id = g_intern_string (exercise_id) };

  g_array_append_val (news, first);
}

static void
free_past (gpointer data)
{
  Past *past = data;

  g_clear_pointer (&past->sets, g_array_unref);
  g_free (past);
}

static void
remember (GHashTable *known, const RsSetRecord *record)
{
  Past *past = g_hash_table_lookup (known, record->exercise_id);

  if (past == NULL || !is_done (record))
    return;

  if (record->load_kind != RS_LOAD_BAND)
    past->most_load = MAX (past->most_load, record->load_kg);
  g_array_append_val (past->sets, *record);
}

/* What was done of the exercises in @groups before @workout began. The log keeps the texts. */
static GHashTable *
look_back (GPtrArray *groups, RsWorkout *workout, RsLog *log)
{
  GHashTable *known = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_past);

  for (guint i = 0; i < groups->len; i++)
    {
      Past *past = g_new0 (Past, 1);

      past->sets = g_array_new (FALSE, FALSE, sizeof (RsSetRecord));
      g_hash_table_replace (
          known, rs_set_group_get_first (g_ptr_array_index (groups, i))->exercise_id, past);
    }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (log)); i++)
    {
      g_autoptr (RsWorkout) before = g_list_model_get_item (G_LIST_MODEL (log), i);

      if (rs_workout_get_started_at (before) >= rs_workout_get_started_at (workout) ||
          g_str_equal (rs_workout_get_id (before), rs_workout_get_id (workout)))
        continue;
      for (guint j = 0; j < rs_workout_get_n_records (before); j++)
        remember (known, rs_workout_get_record (before, j));
    }

  return known;
}

GArray *
rs_news_of (RsWorkout *workout, RsLog *log)
{
  GArray *news = g_array_new (FALSE, FALSE, sizeof (RsNews));
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GHashTable) known = NULL;

  g_return_val_if_fail (RS_IS_WORKOUT (workout) && RS_IS_LOG (log), news);

  groups = rs_set_groups_of (workout);
  known = look_back (groups, workout, log);

  for (guint i = 0; i < groups->len; i++)
    {
      GArray *group = g_ptr_array_index (groups, i);
      const RsSetRecord *first = rs_set_group_get_first (group);
      const Past *past = g_hash_table_lookup (known, first->exercise_id);

      if (first->warm_up || !rs_set_group_is_done (group))
        continue;

      if (past->sets->len > 0)
        {
          add_records (news, group, past);
          continue;
        }

      add_first (news, first->exercise_id);
    }

  return news;
}
