/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine-query.h"

#include "base/common/rs-text.h"

#include <string.h>

char *
rs_routine_query_dup_words (RsRoutine *routine, RsCatalogue *catalogue)
{
  g_autoptr (GString) words = NULL;
  RsRoutineState *state;

  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  state = rs_routine_get_state (routine);
  words = g_string_new (NULL);
  rs_text_append_folded (words, rs_routine_get_name (routine));
  g_string_append_c (words, '\n');
  rs_text_append_folded (words, rs_routine_get_note (routine));
  for (guint i = 0; i < rs_routine_state_get_n_items (state); i++)
    {
      RsItem *item = rs_routine_state_get_item (state, i);

      g_string_append_c (words, '\n');
      rs_text_append_folded (words,
                             rs_catalogue_get_name (catalogue, rs_item_get_exercise_id (item)));
    }

  return g_string_free_and_steal (g_steal_pointer (&words));
}

static gboolean
has_text (const RsRoutineQuery *query)
{
  g_autofree char *folded = query->text != NULL ? rs_text_fold (query->text) : NULL;

  return folded != NULL && *g_strstrip (folded) != '\0';
}

gboolean
rs_routine_query_is_empty (const RsRoutineQuery *query)
{
  g_return_val_if_fail (query != NULL, TRUE);

  return query->phases == 0 && query->source == RS_ROUTINE_SOURCE_ANY && !has_text (query);
}

static gboolean
has_all_words (const char *words, const char *text)
{
  g_autofree char *folded = NULL;
  g_auto (GStrv) wanted = NULL;

  if (text == NULL)
    return TRUE;

  folded = rs_text_fold (text);
  wanted = g_strsplit_set (folded, " \t\n", -1);
  for (gsize i = 0; wanted[i] != NULL; i++)
    if (strstr (words, wanted[i]) == NULL)
      return FALSE;

  return TRUE;
}

gboolean
rs_routine_query_matches (const RsRoutineQuery *query, const RsRoutineTraits *traits)
{
  g_return_val_if_fail (query != NULL, FALSE);
  g_return_val_if_fail (traits != NULL, FALSE);

  if (query->source == RS_ROUTINE_SOURCE_OWN && traits->ready_made)
    return FALSE;
  if (query->source == RS_ROUTINE_SOURCE_READY_MADE && !traits->ready_made)
    return FALSE;
  /* One that names no phase is for all of them. */
  if (query->phases != 0 && traits->phases != 0 && (query->phases & traits->phases) == 0)
    return FALSE;

  return has_all_words (traits->words, query->text);
}

static int
compare_numbers (gint64 a, gint64 b)
{
  return (a > b) - (a < b);
}

int
rs_routine_query_compare (const RsRoutineTraits *a, const RsRoutineTraits *b, RsRoutineSort sort)
{
  int order = 0;

  g_return_val_if_fail (a != NULL && b != NULL, 0);

  switch (sort)
    {
    case RS_ROUTINE_SORT_LAST_DONE:
      order = compare_numbers (b->last_done, a->last_done);
      break;

    case RS_ROUTINE_SORT_LENGTH:
      order = compare_numbers (a->seconds, b->seconds);
      break;

    case RS_ROUTINE_SORT_NEWEST:
      order = compare_numbers (b->changed_at, a->changed_at);
      break;

    case RS_ROUTINE_SORT_NAME:
    default:
      break;
    }

  if (order == 0)
    order = g_utf8_collate (a->name, b->name);
  return order != 0 ? order : g_strcmp0 (a->id, b->id);
}
