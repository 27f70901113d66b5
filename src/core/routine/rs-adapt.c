/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-adapt.h"

#include "core/exercise/rs-facet.h"
#include "core/routine/rs-routine-edit.h"

#include <glib/gi18n-lib.h>

static RsExercise *
lookup_doable (RsCatalogue *catalogue, const char *id, RsEquipmentSet owned)
{
  RsExercise *exercise = id != NULL ? rs_catalogue_lookup (catalogue, id) : NULL;

  return exercise != NULL && rs_exercise_can_be_done_with (exercise, owned) ? exercise : NULL;
}

/* One of the same pattern that shares a main muscle, of the nearest level; NULL: none. */
static RsExercise *
find_similar (RsCatalogue *catalogue, RsExercise *exercise, RsEquipmentSet owned)
{
  RsExercise *best = NULL;
  int distance = G_MAXINT;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    {
      g_autoptr (RsExercise) other = g_list_model_get_item (G_LIST_MODEL (catalogue), i);
      int away = ABS ((int) rs_exercise_get_level (other) - (int) rs_exercise_get_level (exercise));

      if (other != exercise &&
          rs_exercise_get_pattern (other) == rs_exercise_get_pattern (exercise) &&
          (rs_exercise_get_primary (other) & rs_exercise_get_primary (exercise)) != 0 &&
          rs_exercise_can_be_done_with (other, owned) && away < distance)
        {
          best = other; /* the catalogue's */
          distance = away;
        }
    }

  return best;
}

static RsExercise *
find_substitute (RsCatalogue *catalogue, RsExercise *exercise, RsEquipmentSet owned)
{
  const char *const *alternatives = rs_exercise_get_alternatives (exercise);
  RsExercise *found = NULL;

  for (gsize i = 0; found == NULL && alternatives != NULL && alternatives[i] != NULL; i++)
    found = lookup_doable (catalogue, alternatives[i], owned);
  if (found == NULL)
    found = lookup_doable (catalogue, rs_exercise_get_easier (exercise), owned);
  if (found == NULL)
    found = lookup_doable (catalogue, rs_exercise_get_harder (exercise), owned);

  return found != NULL ? found : find_similar (catalogue, exercise, owned);
}

/* What of @owned makes @exercise heavier. */
static RsEquipmentSet
list_weights (RsExercise *exercise, RsLoadKind kind, RsEquipmentSet owned)
{
  RsEquipmentSet weights = kind == RS_LOAD_BAND
                               ? 1u << RS_EQUIPMENT_BAND
                               : (1u << RS_EQUIPMENT_DUMBBELL) | (1u << RS_EQUIPMENT_KETTLEBELL) |
                                     (1u << RS_EQUIPMENT_BARBELL);

  return weights & owned &
         (rs_exercise_get_needed_equipment (exercise) |
          rs_exercise_get_optional_equipment (exercise));
}

/*
 * As much of it as there was of the one before, as far as that can be said. A load goes over only
 * on the same weight: what a barbell had is nothing to hold in two hands.
 */
static RsDose
adapt_dose (const RsDose *before,
            RsExercise *exercise,
            RsExercise *substitute,
            RsEquipmentSet owned)
{
  RsDose dose = *rs_exercise_get_dose (substitute);
  gboolean same = dose.measure == before->measure && dose.per_side == before->per_side;

  dose.sets = before->sets;
  dose.rest_s = before->rest_s;
  dose.rpe = before->rpe;
  if (same)
    {
      dose.amount = before->amount;
      dose.up_to = before->up_to;
      dose.open = before->open;
      dose.switch_s = before->switch_s;
    }
  if ((list_weights (exercise, before->load_kind, owned) &
       list_weights (substitute, before->load_kind, owned)) != 0)
    {
      dose.load_kg = before->load_kg;
      dose.load_kind = before->load_kind;
    }

  return rs_dose_clamp (&dose);
}

/* What of the needs of @exercise is not there: "Barbell", or "Dumbbell, Kettlebell". */
static char *
list_missing (RsExercise *exercise, RsEquipmentSet owned)
{
  const RsExerciseFacts *facts = rs_exercise_get_facts (exercise);
  RsEquipmentSet missing = 0;

  for (guint i = 0; i < facts->n_needs; i++)
    if ((facts->needs[i] & owned) == 0)
      missing |= facts->needs[i];

  return rs_vocabulary_list_labels (RS_TYPE_EQUIPMENT, missing);
}

/* Whether nothing is missing for it any more; unknown exercises need nothing that we know of. */
static gboolean
adapt_item (RsRoutineState *state,
            guint position,
            RsCatalogue *catalogue,
            RsEquipmentSet owned,
            GArray *positions,
            GPtrArray *items,
            GPtrArray *reasons)
{
  RsItem *item = rs_routine_state_get_item (state, position);
  RsExercise *exercise = rs_catalogue_lookup (catalogue, rs_item_get_exercise_id (item));
  RsExercise *substitute;
  g_autofree char *missing = NULL;
  RsDose dose;

  if (exercise == NULL || rs_exercise_can_be_done_with (exercise, owned))
    return TRUE;

  missing = list_missing (exercise, owned);
  substitute = find_substitute (catalogue, exercise, owned);
  if (substitute == NULL)
    {
      /* Translators: an exercise, and the equipment that it needs */
      g_ptr_array_add (reasons, g_strdup_printf (C_ ("adapt", "%s stays: nothing does the same "
                                                              "without %s"),
                                                 rs_exercise_get_name (exercise), missing));
      return FALSE;
    }

  dose = adapt_dose (rs_item_get_dose (item), exercise, substitute, owned);
  g_array_append_val (positions, position);
  g_ptr_array_add (items,
                   rs_item_new_full (rs_exercise_get_id (substitute), &dose,
                                     rs_item_get_rest_after (item), rs_item_get_note (item)));
  /* Translators: an exercise, the one in its place, and the equipment that is not there */
  g_ptr_array_add (reasons, g_strdup_printf (C_ ("adapt", "%s → %s: without %s"),
                                             rs_exercise_get_name (exercise),
                                             rs_exercise_get_name (substitute), missing));
  return TRUE;
}

RsProposal *
rs_adapt_to_equipment (RsRoutineState *state, RsCatalogue *catalogue, RsEquipmentSet owned)
{
  g_autoptr (GPtrArray) reasons = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (RsRoutineState) next = NULL;
  g_autofree char *remark = NULL;
  guint left = 0;

  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  for (guint i = 0; i < rs_routine_state_get_n_items (state); i++)
    if (!adapt_item (state, i, catalogue, owned, positions, items, reasons))
      left++;

  if (reasons->len == 0)
    remark = g_strdup (_ ("You have everything that it needs"));
  else if (left > 0)
    remark = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           "%u exercise still needs what you do not have",
                                           "%u exercises still need what you do not have", left),
                              left);

  next = rs_routine_state_replace_items (state, positions, items);
  return rs_proposal_new (next, C_ ("edit", "Adapt to My Equipment"), reasons, remark, left == 0);
}
