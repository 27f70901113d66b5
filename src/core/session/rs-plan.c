/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-plan.h"

struct _RsPlan
{
  gatomicrefcount refs;
  RsRoutineState *routine;
  GArray *segments; /* of RsSegment; items belong to @routine */
  GArray *work;     /* of guint: the segment that each work number stands in */
};

G_DEFINE_BOXED_TYPE (RsPlan, rs_plan, rs_plan_ref, rs_plan_unref)

G_DEFINE_ENUM_TYPE (RsSegmentKind,
                    rs_segment_kind,
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_LEAD_IN, "lead-in"),
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_WORK, "work"),
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_SIDE_SWITCH, "side-switch"),
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_REST, "rest"),
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_CHANGE_OVER, "change-over"),
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_WARM_UP, "warm-up"),
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_COOL_DOWN, "cool-down"))

G_DEFINE_ENUM_TYPE (RsSetSide,
                    rs_side,
                    G_DEFINE_ENUM_VALUE (RS_SET_SIDE_BOTH, "both"),
                    G_DEFINE_ENUM_VALUE (RS_SET_SIDE_LEFT, "left"),
                    G_DEFINE_ENUM_VALUE (RS_SET_SIDE_RIGHT, "right"))

/* Where the next segment belongs; moved along while the plan is laid out. */
typedef struct
{
  RsItem *item;
  guint position;
  guint set;
  guint n_sets;
} Place;

static void
add_pause (RsPlan *plan, RsSegmentKind kind, guint seconds, const Place *place)
{
  RsSegment segment = {
    .kind = kind,
    .duration_us = (gint64) seconds * G_USEC_PER_SEC,
    .item = place->item,
    .position = place->position,
    .set = place->set,
    .n_sets = place->n_sets,
    .side = RS_SET_SIDE_BOTH,
    .work = RS_SEGMENT_NO_WORK,
  };

  if (seconds > 0)
    g_array_append_val (plan->segments, segment);
}

static void
add_work (RsPlan *plan, const Place *place, RsSetSide side)
{
  const RsDose *dose = rs_item_get_dose (place->item);
  gboolean timed = dose->measure == RS_MEASURE_TIME;
  RsSegment segment = {
    .kind = RS_SEGMENT_WORK,
    .duration_us = timed ? (gint64) rs_dose_get_most (dose) * G_USEC_PER_SEC : 0,
    .item = place->item,
    .position = place->position,
    .set = place->set,
    .n_sets = place->n_sets,
    .side = side,
    .work = plan->work->len,
  };

  g_array_append_val (plan->work, plan->segments->len);
  g_array_append_val (plan->segments, segment);
}

static void
add_set (RsPlan *plan, const Place *place)
{
  if (!rs_item_get_dose (place->item)->per_side)
    {
      add_work (plan, place, RS_SET_SIDE_BOTH);
      return;
    }

  add_work (plan, place, RS_SET_SIDE_LEFT);
  add_pause (plan, RS_SEGMENT_SIDE_SWITCH, rs_item_get_dose (place->item)->switch_s, place);
  add_work (plan, place, RS_SET_SIDE_RIGHT);
}

/* From the item that was done last to the one at @place: as it says, or @usual_s. */
static void
add_change_over (RsPlan *plan, const Place *place, guint usual_s)
{
  const RsSegment *last;
  int rest_s;

  if (plan->work->len == 0)
    {
      add_pause (plan, RS_SEGMENT_LEAD_IN, RS_PLAN_LEAD_IN_S, place);
      return;
    }

  last = rs_plan_get_work (plan, plan->work->len - 1);
  rest_s = rs_item_get_rest_after (last->item);
  add_pause (plan, RS_SEGMENT_CHANGE_OVER, rest_s >= 0 ? (guint) rest_s : usual_s, place);
}

/* All sets of one item, then the next. */
static void
add_set_by_set (RsPlan *plan, RsBlock *block, guint first)
{
  for (guint i = 0; i < rs_block_get_n_items (block); i++)
    {
      RsItem *item = rs_block_get_item (block, i);
      const RsDose *dose = rs_item_get_dose (item);
      Place place = { item, first + i, 1, dose->sets };

      add_change_over (plan, &place, RS_PLAN_CHANGE_OVER_S);
      for (place.set = 1; place.set <= dose->sets; place.set++)
        {
          if (place.set > 1)
            add_pause (plan, RS_SEGMENT_REST, dose->rest_s, &place);
          add_set (plan, &place);
        }
    }
}

/* One set of each item in turn. */
static void
add_rounds (RsPlan *plan, RsBlock *block, guint first)
{
  const RsBlockFacts *facts = rs_block_get_facts (block);

  for (guint round = 1; round <= facts->rounds; round++)
    for (guint i = 0; i < rs_block_get_n_items (block); i++)
      {
        Place place = { rs_block_get_item (block, i), first + i, round, facts->rounds };

        if (i == 0 && round > 1)
          add_pause (plan, RS_SEGMENT_REST, facts->round_rest_s, &place);
        else
          add_change_over (plan, &place, i == 0 ? RS_PLAN_CHANGE_OVER_S : facts->between_s);
        add_set (plan, &place);
      }
}

static void
add_block (RsPlan *plan, RsRoutineState *routine, guint block, guint first)
{
  RsBlock *current = rs_routine_state_get_block (routine, block);
  const RsBlockFacts *facts = rs_block_get_facts (current);
  RsItem *next = rs_routine_state_get_item (routine, first);

  if (facts->kind == RS_BLOCK_WARM_UP && next != NULL)
    add_pause (plan, RS_SEGMENT_WARM_UP, facts->seconds, &(Place) { next, first, 1, 1 });

  if (rs_block_has_rounds (current))
    add_rounds (plan, current, first);
  else
    add_set_by_set (plan, current, first);

  if (facts->kind == RS_BLOCK_COOL_DOWN && plan->work->len > 0)
    {
      const RsSegment *last = rs_plan_get_work (plan, plan->work->len - 1);

      add_pause (plan, RS_SEGMENT_COOL_DOWN, facts->seconds,
                 &(Place) { last->item, last->position, last->set, last->n_sets });
    }
}

RsPlan *
rs_plan_new (RsRoutineState *routine)
{
  RsPlan *plan;

  g_return_val_if_fail (routine != NULL, NULL);

  plan = g_new0 (RsPlan, 1);
  g_atomic_ref_count_init (&plan->refs);
  plan->routine = rs_routine_state_ref (routine);
  plan->segments = g_array_new (FALSE, FALSE, sizeof (RsSegment));
  plan->work = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < rs_routine_state_get_n_blocks (routine); i++)
    add_block (plan, routine, i, rs_routine_state_get_first (routine, i));

  return plan;
}

RsPlan *
rs_plan_ref (RsPlan *plan)
{
  g_return_val_if_fail (plan != NULL, NULL);

  g_atomic_ref_count_inc (&plan->refs);
  return plan;
}

void
rs_plan_unref (RsPlan *plan)
{
  g_return_if_fail (plan != NULL);

  if (!g_atomic_ref_count_dec (&plan->refs))
    return;

  g_clear_pointer (&plan->segments, g_array_unref);
  g_clear_pointer (&plan->work, g_array_unref);
  g_clear_pointer (&plan->routine, rs_routine_state_unref);
  g_free (plan);
}

RsRoutineState *
rs_plan_get_routine (RsPlan *plan)
{
  g_return_val_if_fail (plan != NULL, NULL);

  return plan->routine;
}

guint
rs_plan_get_n_segments (RsPlan *plan)
{
  g_return_val_if_fail (plan != NULL, 0);

  return plan->segments->len;
}

const RsSegment *
rs_plan_get_segment (RsPlan *plan, guint i)
{
  g_return_val_if_fail (plan != NULL, NULL);

  return i < plan->segments->len ? &g_array_index (plan->segments, RsSegment, i) : NULL;
}

guint
rs_plan_get_n_work (RsPlan *plan)
{
  g_return_val_if_fail (plan != NULL, 0);

  return plan->work->len;
}

const RsSegment *
rs_plan_get_work (RsPlan *plan, guint work)
{
  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (work < plan->work->len, NULL);

  return rs_plan_get_segment (plan, g_array_index (plan->work, guint, work));
}

const RsSegment *
rs_plan_get_next_work (RsPlan *plan, guint i)
{
  g_return_val_if_fail (plan != NULL, NULL);

  for (; i < plan->segments->len; i++)
    {
      const RsSegment *segment = rs_plan_get_segment (plan, i);

      if (segment->kind == RS_SEGMENT_WORK)
        return segment;
    }

  return NULL;
}
