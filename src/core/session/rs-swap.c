/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-swap.h"

#include "core/routine/rs-routine-edit.h"

#define PIECE(name) (1u << RS_EQUIPMENT_##name)
#define WEIGHTS (PIECE (DUMBBELL) | PIECE (KETTLEBELL) | PIECE (BARBELL))

static void
add_candidate (
    GArray *candidates, RsCatalogue *catalogue, const char *own, RsSwapKind kind, const char *id)
{
  RsSwapCandidate candidate = {
    .kind = kind,
    .exercise = id != NULL ? rs_catalogue_lookup (catalogue, id) : NULL,
  };

  if (candidate.exercise == NULL || g_str_equal (id, own))
    return;

  for (guint i = 0; i < candidates->len; i++)
    if (g_array_index (candidates, RsSwapCandidate, i).exercise == candidate.exercise)
      return;

  g_array_append_val (candidates, candidate);
}

GArray *
rs_swap_candidates (RsCatalogue *catalogue, const char *id)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (RsSwapCandidate));
  const char *const *alternatives;
  RsExercise *exercise;

  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), candidates);
  g_return_val_if_fail (id != NULL, candidates);

  exercise = rs_catalogue_lookup (catalogue, id);
  if (exercise == NULL)
    return candidates;

  add_candidate (candidates, catalogue, id, RS_SWAP_EASIER, rs_exercise_get_easier (exercise));
  add_candidate (candidates, catalogue, id, RS_SWAP_HARDER, rs_exercise_get_harder (exercise));
  alternatives = rs_exercise_get_alternatives (exercise);
  for (gsize i = 0; alternatives != NULL && alternatives[i] != NULL; i++)
    add_candidate (candidates, catalogue, id, RS_SWAP_ALTERNATIVE, alternatives[i]);

  return candidates;
}

/*
 * What makes @exercise heavier. Users need not say what their own exercises are done with: one
 * that has a load is then done with anything.
 */
static RsEquipmentSet
list_weights (RsExercise *exercise, RsLoadKind kind)
{
  const RsDose *dose = rs_exercise_get_dose (exercise);
  RsEquipmentSet weights = kind == RS_LOAD_BAND ? PIECE (BAND) : WEIGHTS;
  RsEquipmentSet used = weights & (rs_exercise_get_needed_equipment (exercise) |
                                   rs_exercise_get_optional_equipment (exercise));
  gboolean has_load = kind == RS_LOAD_BAND ? dose->load_kind == RS_LOAD_BAND : dose->load_kg > 0;

  return used == 0 && has_load ? weights : used;
}

static gboolean
keeps_load (const RsDose *before, RsExercise *from, RsExercise *to)
{
  if (from == NULL || (before->load_kg <= 0 && before->load_kind != RS_LOAD_BAND))
    return FALSE;

  return (list_weights (from, before->load_kind) & list_weights (to, before->load_kind)) != 0;
}

RsItem *
rs_swap_item (RsItem *item, RsExercise *from, RsExercise *to)
{
  const RsDose *before;
  RsDose dose;

  g_return_val_if_fail (RS_IS_ITEM (item), NULL);
  g_return_val_if_fail (from == NULL || RS_IS_EXERCISE (from), NULL);
  g_return_val_if_fail (RS_IS_EXERCISE (to), NULL);

  before = rs_item_get_dose (item);
  dose = *rs_exercise_get_dose (to);
  dose.sets = before->sets;
  dose.rest_s = before->rest_s;
  dose.rpe = before->rpe;
  if (dose.measure == before->measure)
    {
      dose.amount = before->amount;
      dose.up_to = before->up_to;
      dose.open = before->open;
    }
  if (keeps_load (before, from, to))
    {
      dose.load_kg = before->load_kg;
      dose.load_kind = before->load_kind;
    }

  dose = rs_dose_clamp (&dose);
  return rs_item_new_full (rs_exercise_get_id (to), &dose, rs_item_get_rest_after (item),
                           rs_item_get_note (item));
}

static gboolean
is_of (RsRoutineState *state, guint position, const char *id)
{
  RsItem *item = rs_routine_state_get_item (state, position);

  return item != NULL && g_str_equal (rs_item_get_exercise_id (item), id);
}

RsRoutineState *
rs_swap_in_routine (RsRoutineState *state, guint position, const char *old_id, RsItem *to)
{
  guint n;

  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (old_id != NULL, NULL);
  g_return_val_if_fail (RS_IS_ITEM (to), NULL);

  n = rs_routine_state_get_n_items (state);
  position = MIN (position, n);
  for (guint away = 0; away <= n; away++)
    {
      guint found = position + away;

      if (!is_of (state, found, old_id) && away <= position)
        found = position - away;
      if (is_of (state, found, old_id))
        {
          g_autoptr (GArray) positions = rs_positions_new (found);
          g_autoptr (GPtrArray) items = g_ptr_array_new ();

          g_ptr_array_add (items, to);
          return rs_routine_state_replace_items (state, positions, items);
        }
    }

  return NULL;
}
