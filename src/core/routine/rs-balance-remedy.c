/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-balance-private.h"

#include "core/exercise/rs-facet.h"
#include "core/routine/rs-edit-label.h"
#include "core/routine/rs-reason.h"
#include "core/routine/rs-routine-edit.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Settings: how many exercises one remedy adds at most, and how many sets of each. */
#define MAX_ADDED 3
#define MIN_SETS 2
#define MAX_SETS 5

static gboolean
is_leg_pattern (RsPattern pattern)
{
  return pattern == RS_PATTERN_SQUAT || pattern == RS_PATTERN_LUNGE ||
         pattern == RS_PATTERN_HINGE || pattern == RS_PATTERN_BRIDGE;
}

static gboolean
works (RsExercise *exercise, RsMuscle muscle)
{
  return (rs_exercise_get_primary (exercise) & (1u << muscle)) != 0;
}

static gboolean
helps (RsExercise *exercise, RsBalanceKind kind, const RsSummary *summary)
{
  RsPattern pattern = rs_exercise_get_pattern (exercise);

  switch (kind)
    {
    case RS_BALANCE_KNEE_HEAVY:
      return pattern == RS_PATTERN_HINGE || pattern == RS_PATTERN_BRIDGE;

    case RS_BALANCE_HIP_HEAVY:
      return pattern == RS_PATTERN_SQUAT || pattern == RS_PATTERN_LUNGE;

    case RS_BALANCE_PUSH_HEAVY:
      return pattern == RS_PATTERN_PULL;

    case RS_BALANCE_PULL_HEAVY:
      return pattern == RS_PATTERN_PUSH;

    case RS_BALANCE_NO_CALF:
      return pattern == RS_PATTERN_CALF_FOOT &&
             ((summary->muscle_sets[RS_MUSCLE_GASTROCNEMIUS] < RS_BALANCE_CALF_SETS &&
               works (exercise, RS_MUSCLE_GASTROCNEMIUS)) ||
              (summary->muscle_sets[RS_MUSCLE_SOLEUS] < RS_BALANCE_CALF_SETS &&
               works (exercise, RS_MUSCLE_SOLEUS)));

    case RS_BALANCE_CORE_PLANES:
      return (rs_balance_get_missing_planes (summary) & (1u << pattern)) != 0;

    case RS_BALANCE_TWO_LEGGED:
      return is_leg_pattern (pattern) && rs_exercise_get_dose (exercise)->per_side;

    case RS_BALANCE_MANY_CONTACTS:
    default:
      return FALSE;
    }
}

/* Whether legs get it where they have more already: of hips and knees. */
static gboolean
adds_to_more (RsExercise *exercise, const RsSummary *summary)
{
  guint hips = rs_balance_count_hips (summary);
  guint knees = rs_balance_count_knees (summary);

  switch ((int) rs_exercise_get_pattern (exercise))
    {
    case RS_PATTERN_HINGE:
    case RS_PATTERN_BRIDGE:
      return hips > knees;

    case RS_PATTERN_SQUAT:
    case RS_PATTERN_LUNGE:
      return knees > hips;

    default:
      return FALSE;
    }
}

static GHashTable *
list_ids (RsRoutineState *state)
{
  GHashTable *ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < rs_routine_state_get_n_items (state); i++)
    g_hash_table_add (ids,
                      (gpointer) rs_item_get_exercise_id (rs_routine_state_get_item (state, i)));

  return ids;
}

/*
 * The easiest that helps and is not in the routine, rather where the legs have less; the catalogue
 * has the ladder's order, so that of several the first is the easiest.
 */
static RsExercise *
find_helper (RsBalanceKind kind,
             RsRoutineState *state,
             RsCatalogue *catalogue,
             RsEquipmentSet owned)
{
  g_autoptr (GHashTable) ids = list_ids (state);
  RsSummary summary = rs_summary_of (state, catalogue);
  RsExercise *best = NULL;
  guint best_rank = G_MAXUINT;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);
      guint rank = (guint) rs_exercise_get_level (exercise) * 2 +
                   (adds_to_more (exercise, &summary) ? 1 : 0);

      if (rank < best_rank && helps (exercise, kind, &summary) &&
          rs_exercise_can_be_done_with (exercise, owned) &&
          !g_hash_table_contains (ids, rs_exercise_get_id (exercise)))
        {
          best = exercise; /* the catalogue's */
          best_rank = rank;
        }
    }

  return best;
}

static RsRoutineState *
add (RsRoutineState *state, RsExercise *exercise, guint sets)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  RsDose dose = *rs_exercise_get_dose (exercise);

  dose.sets = sets;
  g_ptr_array_add (items, rs_item_new (rs_exercise_get_id (exercise), &dose));
  return rs_routine_state_insert_items (state, rs_routine_state_get_work_end (state), items);
}

/* As few sets of @exercise as are enough. In a circuit it is the rounds that count. */
static RsRoutineState *
add_enough (RsBalanceKind kind, RsRoutineState *state, RsCatalogue *catalogue, RsExercise *exercise)
{
  /* These want something else besides, not more of it. */
  gboolean once = kind == RS_BALANCE_CORE_PLANES || kind == RS_BALANCE_NO_CALF;
  guint most = once ? MIN_SETS : MAX_SETS;

  for (guint sets = MIN_SETS; sets < most; sets++)
    {
      g_autoptr (RsRoutineState) next = add (state, exercise, sets);

      if (next == NULL || !rs_balance_has (next, catalogue, kind))
        return g_steal_pointer (&next);
    }

  return add (state, exercise, most);
}

/* Translators: an exercise that is added, and how many sets of it */
static char *
describe_added (RsBalanceKind kind, const char *name, guint n)
{
  switch (kind)
    {
    case RS_BALANCE_KNEE_HEAVY:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE,
                       "%s: %u set that starts from the hips, beside squats and lunges",
                       "%s: %u sets that start from the hips, beside squats and lunges", n),
          name, n);

    case RS_BALANCE_HIP_HEAVY:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE,
                       "%s: %u set that starts from the knees, beside hinges and bridges",
                       "%s: %u sets that start from the knees, beside hinges and bridges", n),
          name, n);

    case RS_BALANCE_PUSH_HEAVY:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           "%s: %u set that pulls, beside what pushes",
                                           "%s: %u sets that pull, beside what pushes", n),
                              name, n);

    case RS_BALANCE_PULL_HEAVY:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           "%s: %u set that pushes, beside what pulls",
                                           "%s: %u sets that push, beside what pulls", n),
                              name, n);

    case RS_BALANCE_NO_CALF:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s: %u set for your calves",
                                           "%s: %u sets for your calves", n),
                              name, n);

    case RS_BALANCE_TWO_LEGGED:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s: %u set on one leg at a time",
                                           "%s: %u sets on one leg at a time", n),
                              name, n);

    case RS_BALANCE_CORE_PLANES:
    case RS_BALANCE_MANY_CONTACTS:
    default:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s: %u set for your trunk",
                                           "%s: %u sets for your trunk", n),
                              name, n);
    }
}

static guint
count_added (RsRoutineState *before, RsRoutineState *after, RsCatalogue *catalogue)
{
  return rs_summary_of (after, catalogue).n_sets - rs_summary_of (before, catalogue).n_sets;
}

/* @next: what helps. A remedy that is not enough says so. */
static RsProposal *
propose (RsBalanceKind kind,
         RsRoutineState *next,
         RsCatalogue *catalogue,
         const char *label,
         GPtrArray *reasons)
{
  gboolean reached = !rs_balance_has (next, catalogue, kind);

  return rs_proposal_new (next, label, reasons,
                          reached ? NULL : _ ("It is a step that way, not all of it"), reached);
}

static RsProposal *
propose_more (RsBalanceKind kind,
              RsRoutineState *state,
              RsCatalogue *catalogue,
              RsEquipmentSet owned)
{
  g_autoptr (RsRoutineState) next = rs_routine_state_ref (state);
  g_autoptr (GPtrArray) reasons = g_ptr_array_new_with_free_func (g_free);
  const char *name = NULL;
  g_autofree char *label = NULL;

  while (reasons->len < MAX_ADDED && rs_balance_has (next, catalogue, kind))
    {
      RsExercise *exercise = find_helper (kind, next, catalogue, owned);
      RsRoutineState *more = exercise != NULL ? add_enough (kind, next, catalogue, exercise) : NULL;

      if (more == NULL)
        break;

      name = name != NULL ? name : rs_exercise_get_name (exercise);
      g_ptr_array_add (reasons, describe_added (kind, rs_exercise_get_name (exercise),
                                                count_added (next, more, catalogue)));
      rs_routine_state_unref (next);
      next = more;
    }

  if (reasons->len == 0)
    return NULL;

  label = rs_edit_label (RS_EDIT_ADD, name, reasons->len);
  return propose (kind, next, catalogue, label, reasons);
}

/* An item that lands, done set by set. */
typedef struct
{
  guint position;
  guint sets;
  guint landings; /* of one set */
} Jumps;

static GArray *
find_jumps (RsRoutineState *state, RsCatalogue *catalogue)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (Jumps));

  for (guint i = 0; i < rs_routine_state_get_n_items (state); i++)
    {
      RsItem *item = rs_routine_state_get_item (state, i);
      const RsDose *dose = rs_item_get_dose (item);
      RsExercise *exercise = rs_catalogue_lookup (catalogue, rs_item_get_exercise_id (item));
      Jumps jumps = { i, dose->sets, rs_dose_get_most (dose) * (dose->per_side ? 2 : 1) };
      RsRoutinePlace place;

      rs_routine_state_find_place (state, i, &place);
      if (exercise != NULL && rs_exercise_get_pattern (exercise) == RS_PATTERN_PLYOMETRIC &&
          dose->measure == RS_MEASURE_REPS &&
          !rs_block_has_rounds (rs_routine_state_get_block (state, place.block)))
        g_array_append_val (found, jumps);
    }

  return found;
}

/* The one with the most landings that can do with a set less; NULL: none. */
static Jumps *
find_most_landings (GArray *found)
{
  Jumps *most = NULL;

  for (guint i = 0; i < found->len; i++)
    {
      Jumps *jumps = &g_array_index (found, Jumps, i);

      if (jumps->sets > 1 &&
          (most == NULL || jumps->sets * jumps->landings > most->sets * most->landings))
        most = jumps;
    }

  return most;
}

static RsProposal *
propose_fewer_jumps (RsRoutineState *state, RsCatalogue *catalogue)
{
  g_autoptr (GPtrArray) reasons = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) found = find_jumps (state, catalogue);
  g_autoptr (RsRoutineState) next = NULL;
  guint n_contacts = rs_summary_of (state, catalogue).n_contacts;
  Jumps *most;

  while (n_contacts > RS_BALANCE_CONTACTS && (most = find_most_landings (found)) != NULL)
    {
      most->sets--;
      n_contacts -= most->landings;
    }

  for (guint i = 0; i < found->len; i++)
    {
      const Jumps *jumps = &g_array_index (found, Jumps, i);
      RsItem *item = rs_routine_state_get_item (state, jumps->position);
      RsDose dose = *rs_item_get_dose (item);

      if (jumps->sets == dose.sets)
        continue;

      g_ptr_array_add (
          reasons,
          rs_reason_fewer_sets (rs_catalogue_get_name (catalogue, rs_item_get_exercise_id (item)),
                                jumps->sets, dose.sets));
      dose.sets = jumps->sets;
      g_array_append_val (positions, jumps->position);
      g_ptr_array_add (items, rs_item_with_dose (item, &dose));
    }
  if (items->len == 0)
    return NULL;

  next = rs_routine_state_replace_items (state, positions, items);
  return propose (RS_BALANCE_MANY_CONTACTS, next, catalogue, C_ ("edit", "Fewer Sets of Jumps"),
                  reasons);
}

RsProposal *
rs_balance_remedy (RsBalanceKind kind,
                   RsRoutineState *state,
                   RsCatalogue *catalogue,
                   RsEquipmentSet owned)
{
  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  if (kind == RS_BALANCE_MANY_CONTACTS)
    return propose_fewer_jumps (state, catalogue);

  return propose_more (kind, state, catalogue, owned);
}
