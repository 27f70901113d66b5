/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-summary.h"

#include "base/common/rs-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Whether nothing else will do. */
static gboolean
needs_barbell (RsItem *item, RsCatalogue *catalogue)
{
  const RsExerciseFacts *facts;
  RsExercise *exercise = rs_catalogue_lookup (catalogue, rs_item_get_exercise_id (item));

  if (exercise == NULL)
    return FALSE;

  facts = rs_exercise_get_facts (exercise);
  for (guint i = 0; i < facts->n_needs; i++)
    if (facts->needs[i] == 1u << RS_EQUIPMENT_BARBELL)
      return TRUE;

  return FALSE;
}

guint
rs_summary_get_change_over (RsItem *item, RsItem *next, RsCatalogue *catalogue)
{
  int rest_s;

  g_return_val_if_fail (RS_IS_ITEM (item) && RS_IS_ITEM (next), 0);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), 0);

  rest_s = rs_item_get_rest_after (item);
  if (rest_s >= 0)
    return (guint) rest_s;

  return needs_barbell (next, catalogue) ? RS_SUMMARY_TO_BARBELL_S : RS_SUMMARY_BETWEEN_ITEMS_S;
}

static gint64
pauses_between (RsBlock *block, RsCatalogue *catalogue)
{
  const RsBlockFacts *facts = rs_block_get_facts (block);
  gint64 seconds = 0;

  for (guint i = 1; i < rs_block_get_n_items (block); i++)
    {
      RsItem *item = rs_block_get_item (block, i - 1);
      int rest_s = rs_item_get_rest_after (item);

      if (!rs_block_has_rounds (block))
        seconds += rs_summary_get_change_over (item, rs_block_get_item (block, i), catalogue);
      else
        seconds += rest_s >= 0 ? (guint) rest_s : facts->between_s;
    }

  return seconds;
}

static gint64
block_seconds (RsBlock *block, RsCatalogue *catalogue)
{
  const RsBlockFacts *facts = rs_block_get_facts (block);
  gboolean rounds = rs_block_has_rounds (block);
  double work = 0;
  gint64 rest = pauses_between (block, catalogue);

  for (guint i = 0; i < rs_block_get_n_items (block); i++)
    {
      const RsDose *dose = rs_item_get_dose (rs_block_get_item (block, i));

      work += rs_block_get_n_sets (block, i) * rs_dose_set_seconds (dose);
      if (!rounds)
        rest += (gint64) (dose->sets - 1) * dose->rest_s;
    }

  if (rounds && rs_block_get_n_items (block) > 0)
    rest = rest * facts->rounds + (gint64) (facts->rounds - 1) * facts->round_rest_s;

  return (gint64) ceil (work) + rest + facts->seconds;
}

static gboolean
is_leg_pattern (RsPattern pattern)
{
  return pattern == RS_PATTERN_SQUAT || pattern == RS_PATTERN_HINGE ||
         pattern == RS_PATTERN_BRIDGE || pattern == RS_PATTERN_LUNGE;
}

static void
count_contacts (RsSummary *summary, RsExercise *exercise, const RsDose *dose, guint n_sets)
{
  if (rs_exercise_get_pattern (exercise) == RS_PATTERN_PLYOMETRIC &&
      dose->measure == RS_MEASURE_REPS)
    summary->n_contacts += n_sets * rs_dose_get_most (dose) * (dose->per_side ? 2 : 1);
}

static void
count_sets (RsSummary *summary, RsExercise *exercise, const RsDose *dose, guint n_sets)
{
  RsPattern pattern = rs_exercise_get_pattern (exercise);

  summary->pattern_sets[pattern] += n_sets;
  if (is_leg_pattern (pattern))
    {
      summary->leg_sets += n_sets;
      summary->single_leg_sets += dose->per_side ? n_sets : 0;
    }

  for (guint i = 0; i < RS_N_MUSCLES; i++)
    if ((rs_exercise_get_primary (exercise) & (1u << i)) != 0)
      summary->muscle_sets[i] += n_sets;
    else if ((rs_exercise_get_secondary (exercise) & (1u << i)) != 0)
      summary->muscle_sets[i] += n_sets * RS_SUMMARY_SECONDARY;
}

static void
add_block (RsSummary *summary, RsBlock *block, RsCatalogue *catalogue)
{
  RsBlockKind kind = rs_block_get_kind (block);
  gboolean works = kind != RS_BLOCK_WARM_UP && kind != RS_BLOCK_COOL_DOWN;

  summary->seconds += block_seconds (block, catalogue);

  for (guint i = 0; i < rs_block_get_n_items (block); i++)
    {
      RsItem *item = rs_block_get_item (block, i);
      const RsDose *dose = rs_item_get_dose (item);
      RsExercise *exercise = rs_catalogue_lookup (catalogue, rs_item_get_exercise_id (item));
      guint n_sets = rs_block_get_n_sets (block, i);

      if (works)
        summary->n_sets += n_sets;
      if (exercise == NULL)
        continue;

      summary->equipment |= rs_exercise_get_needed_equipment (exercise);
      count_contacts (summary, exercise, dose, n_sets);
      if (works)
        count_sets (summary, exercise, dose, n_sets);
    }
}

RsSummary
rs_summary_of_block (RsBlock *block, RsCatalogue *catalogue)
{
  RsSummary summary = { 0 };

  g_return_val_if_fail (block != NULL, summary);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), summary);

  add_block (&summary, block, catalogue);
  return summary;
}

RsSummary
rs_summary_of (RsRoutineState *state, RsCatalogue *catalogue)
{
  RsSummary summary = { 0 };
  RsItem *last = NULL;

  g_return_val_if_fail (state != NULL, summary);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), summary);

  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    {
      RsBlock *block = rs_routine_state_get_block (state, i);
      guint n = rs_block_get_n_items (block);

      add_block (&summary, block, catalogue);
      if (n == 0)
        continue;

      if (last != NULL)
        summary.seconds +=
            rs_summary_get_change_over (last, rs_block_get_item (block, 0), catalogue);
      last = rs_block_get_item (block, n - 1);
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
