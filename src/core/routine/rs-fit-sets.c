/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-fit-private.h"

#include "core/routine/rs-routine-edit.h"
#include "core/routine/rs-summary.h"

/* What loses a set at once: an item, or all items of a block that goes round. */
typedef struct
{
  guint block;
  guint position; /* of the item, or of the first of the block */
  gboolean rounds;
  guint sets;
} Unit;

typedef struct
{
  RsFit *fit;
  GArray *units; /* of Unit, in the order of the routine */
  GArray *steps; /* of guint: which unit loses a set, in the order in which they do */
} Plan;

static Unit *
unit_at (Plan *plan, guint i)
{
  return &g_array_index (plan->units, Unit, i);
}

static gboolean
belongs (RsBlockKind kind, RsFitSets which)
{
  switch (which)
    {
    case RS_FIT_WORK:
      return kind == RS_BLOCK_STRAIGHT || kind == RS_BLOCK_SUPERSET;

    case RS_FIT_CIRCUITS:
      return kind == RS_BLOCK_CIRCUIT;

    case RS_FIT_REST:
    default:
      return kind == RS_BLOCK_WARM_UP || kind == RS_BLOCK_COOL_DOWN;
    }
}

static void
find_units (Plan *plan, RsFitSets which)
{
  RsRoutineState *state = plan->fit->state;

  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    {
      RsBlock *block = rs_routine_state_get_block (state, i);
      gboolean rounds = rs_block_has_rounds (block);
      guint n = rs_block_get_n_items (block);

      if (!belongs (rs_block_get_kind (block), which))
        continue;

      for (guint k = 0; k < (rounds ? MIN (n, 1) : n); k++)
        {
          Unit unit = { i, rs_routine_state_get_first (state, i) + k, rounds,
                        rs_block_get_n_sets (block, k) };

          g_array_append_val (plan->units, unit);
        }
    }
}

static void
drop_one (Plan *plan, guint i)
{
  unit_at (plan, i)->sets--;
  g_array_append_val (plan->steps, i);
}

/* Which muscles @unit works first of all, and besides. */
static void
find_muscles (Plan *plan, const Unit *unit, RsMuscleSet *primary, RsMuscleSet *secondary)
{
  RsBlock *block = rs_routine_state_get_block (plan->fit->state, unit->block);
  guint n = unit->rounds ? rs_block_get_n_items (block) : 1;

  *primary = 0;
  *secondary = 0;
  for (guint i = 0; i < n; i++)
    {
      RsItem *item = rs_routine_state_get_item (plan->fit->state, unit->position + i);
      RsExercise *exercise = rs_fit_get_exercise (plan->fit, item);

      if (exercise == NULL)
        continue;

      *primary |= rs_exercise_get_primary (exercise);
      *secondary |= rs_exercise_get_secondary (exercise);
    }
}

/* The last one that works @muscle and has sets to lose, looked for before @end; G_MAXUINT: none. */
static guint
find_last (Plan *plan, const RsMuscleSet *primary, guint muscle, guint end)
{
  for (guint i = end; i > 0; i--)
    if (unit_at (plan, i - 1)->sets > 1 && (primary[i - 1] & (1u << muscle)) != 0)
      return i - 1;

  return G_MAXUINT;
}

/* Where a muscle has the most sets, the last of those that work it loses one, and so on. */
static void
plan_by_muscles (Plan *plan)
{
  guint n = plan->units->len;
  g_autofree RsMuscleSet *primary = g_new0 (RsMuscleSet, n);
  g_autofree RsMuscleSet *secondary = g_new0 (RsMuscleSet, n);
  RsSummary summary = rs_summary_of (plan->fit->state, plan->fit->catalogue);
  guint last[RS_N_MUSCLES];

  for (guint i = 0; i < n; i++)
    find_muscles (plan, unit_at (plan, i), &primary[i], &secondary[i]);
  for (guint muscle = 0; muscle < RS_N_MUSCLES; muscle++)
    last[muscle] = find_last (plan, primary, muscle, n);

  for (;;)
    {
      guint most = RS_N_MUSCLES;
      guint unit;

      for (guint muscle = 0; muscle < RS_N_MUSCLES; muscle++)
        {
          if (last[muscle] != G_MAXUINT && unit_at (plan, last[muscle])->sets < 2)
            last[muscle] = find_last (plan, primary, muscle, last[muscle]);
          if (last[muscle] != G_MAXUINT &&
              (most == RS_N_MUSCLES || summary.muscle_sets[muscle] > summary.muscle_sets[most]))
            most = muscle;
        }
      if (most == RS_N_MUSCLES)
        return;

      unit = last[most];
      drop_one (plan, unit);
      for (guint muscle = 0; muscle < RS_N_MUSCLES; muscle++)
        if ((primary[unit] & (1u << muscle)) != 0)
          summary.muscle_sets[muscle] -= 1;
        else if ((secondary[unit] & (1u << muscle)) != 0)
          summary.muscle_sets[muscle] -= RS_SUMMARY_SECONDARY;
    }
}

/* The last of those with the most loses one, and so on. */
static void
plan_by_sets (Plan *plan)
{
  for (guint sets = MAX (RS_DOSE_MAX_SETS, RS_BLOCK_MAX_ROUNDS); sets > 1; sets--)
    for (guint i = plan->units->len; i > 0; i--)
      if (unit_at (plan, i - 1)->sets == sets)
        drop_one (plan, i - 1);
}

/* Those of a kind of block keep theirs while those of the other have some to lose. */
static void
plan_by_kind (Plan *plan, RsBlockKind kind)
{
  for (guint i = plan->units->len; i > 0; i--)
    {
      RsBlock *block = rs_routine_state_get_block (plan->fit->state, unit_at (plan, i - 1)->block);

      while (rs_block_get_kind (block) == kind && unit_at (plan, i - 1)->sets > 1)
        drop_one (plan, i - 1);
    }
}

/* What the first @n steps make of the routine. */
static RsRoutineState *
apply (Plan *plan, guint n)
{
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree guint *dropped = g_new0 (guint, plan->units->len);
  RsRoutineState *next;

  for (guint i = 0; i < n; i++)
    dropped[g_array_index (plan->steps, guint, i)]++;

  for (guint i = 0; i < plan->units->len; i++)
    {
      Unit *unit = unit_at (plan, i);
      RsItem *item = rs_routine_state_get_item (plan->fit->state, unit->position);
      RsDose dose = *rs_item_get_dose (item);

      if (unit->rounds || dropped[i] == 0)
        continue;

      dose.sets -= dropped[i];
      g_array_append_val (positions, unit->position);
      g_ptr_array_add (items, rs_item_with_dose (item, &dose));
    }
  next = rs_routine_state_replace_items (plan->fit->state, positions, items);

  for (guint i = 0; i < plan->units->len; i++)
    if (unit_at (plan, i)->rounds && dropped[i] > 0)
      {
        g_autoptr (RsRoutineState) before = next;
        guint block = unit_at (plan, i)->block;
        RsBlockFacts facts = *rs_block_get_facts (rs_routine_state_get_block (before, block));

        facts.rounds -= dropped[i];
        next = rs_routine_state_change_block (before, block, &facts);
      }

  return next;
}

void
rs_fit_drop_sets (RsFit *fit, RsFitSets which)
{
  g_autoptr (GArray) units = g_array_new (FALSE, FALSE, sizeof (Unit));
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (guint));
  Plan plan = { fit, units, steps };
  guint least = 0;
  guint most;

  if (rs_fit_is_done (fit))
    return;

  find_units (&plan, which);
  if (which == RS_FIT_WORK)
    plan_by_muscles (&plan);
  if (which == RS_FIT_REST)
    plan_by_kind (&plan, RS_BLOCK_COOL_DOWN);
  plan_by_sets (&plan);

  /* Each step makes it shorter, so how many it takes is found by halving. */
  most = steps->len;
  while (least < most)
    {
      guint middle = (least + most) / 2;
      g_autoptr (RsRoutineState) state = apply (&plan, middle);

      if (rs_fit_get_seconds (fit, state) <= fit->limit_s)
        most = middle;
      else
        least = middle + 1;
    }
  rs_fit_go_on (fit, apply (&plan, least));
}
