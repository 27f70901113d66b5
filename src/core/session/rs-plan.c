/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-plan-private.h"

#include "core/session/rs-metronome.h"

G_DEFINE_BOXED_TYPE (RsPlan, rs_plan, rs_plan_ref, rs_plan_unref)

G_DEFINE_ENUM_TYPE (RsSegmentKind,
                    rs_segment_kind,
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_LEAD_IN, "lead-in"),
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_WORK, "work"),
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_SIDE_SWITCH, "side-switch"),
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_REST, "rest"),
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_ROUND_REST, "round-rest"),
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_CHANGE_OVER, "change-over"),
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_WARM_UP, "warm-up"),
                    G_DEFINE_ENUM_VALUE (RS_SEGMENT_COOL_DOWN, "cool-down"))

G_DEFINE_ENUM_TYPE (RsSetSide,
                    rs_side,
                    G_DEFINE_ENUM_VALUE (RS_SET_SIDE_BOTH, "both"),
                    G_DEFINE_ENUM_VALUE (RS_SET_SIDE_LEFT, "left"),
                    G_DEFINE_ENUM_VALUE (RS_SET_SIDE_RIGHT, "right"))

gint64
rs_segment_get_expected_us (const RsSegment *segment)
{
  RsDose side;

  g_return_val_if_fail (segment != NULL, 0);

  if (segment->duration_us > 0 || segment->kind != RS_SEGMENT_WORK)
    return segment->duration_us;

  side = *rs_item_get_dose (segment->item);
  side.per_side = FALSE;
  return (gint64) (rs_dose_set_seconds (&side) * G_USEC_PER_SEC);
}

void
rs_plan_add_pause (GArray *segments, RsSegmentKind kind, guint seconds, const RsPlanPlace *place)
{
  RsSegment segment = {
    .kind = kind,
    .duration_us = (gint64) seconds * G_USEC_PER_SEC,
    .mode = RS_MODE_NONE,
    .item = place->item,
    .position = place->position,
    .block = place->block,
    .set = place->set,
    .n_sets = place->n_sets,
    .in_rounds = place->in_rounds,
    .counted = place->counted,
    .side = RS_SET_SIDE_BOTH,
    .work = RS_SEGMENT_NO_WORK,
  };

  if (seconds > 0)
    g_array_append_val (segments, segment);
}

static RsWorkMode
get_mode (const RsDose *dose, const RsPlanOptions *options)
{
  if (dose->measure == RS_MEASURE_TIME)
    return dose->open ? RS_MODE_OPEN : RS_MODE_CLOCK;

  return options->paced && rs_metronome_can_pace (&dose->tempo) ? RS_MODE_PACED : RS_MODE_REPS;
}

static gint64
get_duration (const RsDose *dose, const RsPlanOptions *options)
{
  switch (get_mode (dose, options))
    {
    case RS_MODE_CLOCK:
      return (gint64) rs_dose_get_most (dose) * G_USEC_PER_SEC;

    case RS_MODE_PACED:
      if (options->paced_ends && !dose->open)
        return rs_dose_get_most (dose) * rs_metronome_get_rep_us (&dose->tempo);
      return 0;

    case RS_MODE_NONE:
    case RS_MODE_REPS:
    case RS_MODE_OPEN:
    default:
      return 0;
    }
}

void
rs_plan_add_work (GArray *segments,
                  const RsPlanOptions *options,
                  const RsPlanPlace *place,
                  RsSetSide side,
                  guint work)
{
  const RsDose *dose = rs_item_get_dose (place->item);
  RsSegment segment = {
    .kind = RS_SEGMENT_WORK,
    .duration_us = get_duration (dose, options),
    .mode = get_mode (dose, options),
    .item = place->item,
    .position = place->position,
    .block = place->block,
    .set = place->set,
    .n_sets = place->n_sets,
    .in_rounds = place->in_rounds,
    .counted = place->counted,
    .side = side,
    .work = work,
  };

  g_array_append_val (segments, segment);
}

void
rs_plan_add_set (GArray *segments,
                 const RsPlanOptions *options,
                 const RsPlanPlace *place,
                 gboolean right_only,
                 guint *n_work)
{
  const RsDose *dose = rs_item_get_dose (place->item);

  if (!dose->per_side)
    {
      rs_plan_add_work (segments, options, place, RS_SET_SIDE_BOTH, (*n_work)++);
      return;
    }

  if (!right_only)
    {
      rs_plan_add_work (segments, options, place, RS_SET_SIDE_LEFT, (*n_work)++);
      rs_plan_add_pause (segments, RS_SEGMENT_SIDE_SWITCH, dose->switch_s, place);
    }
  rs_plan_add_work (segments, options, place, RS_SET_SIDE_RIGHT, (*n_work)++);
}

static void
add_set (RsPlan *plan, const RsPlanPlace *place)
{
  guint n_before = plan->segments->len;
  guint n_work = plan->work->len;

  rs_plan_add_set (plan->segments, &plan->options, place, FALSE, &n_work);

  for (guint i = n_before; i < plan->segments->len; i++)
    if (g_array_index (plan->segments, RsSegment, i).kind == RS_SEGMENT_WORK)
      g_array_append_val (plan->work, i);
}

/* From the item that was done last to the one at @place: as it says, or @usual_s. */
static void
add_change_over (RsPlan *plan, const RsPlanPlace *place, guint usual_s)
{
  const RsSegment *last;
  int rest_s;

  if (plan->work->len == 0)
    {
      rs_plan_add_pause (plan->segments, RS_SEGMENT_LEAD_IN, plan->options.lead_in_s, place);
      return;
    }

  last = rs_plan_get_work (plan, plan->work->len - 1);
  rest_s = rs_item_get_rest_after (last->item);
  rs_plan_add_pause (plan->segments, RS_SEGMENT_CHANGE_OVER, rest_s >= 0 ? (guint) rest_s : usual_s,
                     place);
}

/* All sets of one item, then the next. */
static void
add_set_by_set (RsPlan *plan, RsBlock *block, RsPlanPlace place)
{
  guint first = place.position;

  for (guint i = 0; i < rs_block_get_n_items (block); i++)
    {
      const RsDose *dose;

      place.item = rs_block_get_item (block, i);
      dose = rs_item_get_dose (place.item);
      place.position = first + i;
      place.set = 1;
      place.n_sets = dose->sets;

      add_change_over (plan, &place, RS_PLAN_CHANGE_OVER_S);
      for (; place.set <= dose->sets; place.set++)
        {
          if (place.set > 1)
            rs_plan_add_pause (plan->segments, RS_SEGMENT_REST, dose->rest_s, &place);
          add_set (plan, &place);
        }
    }
}

/* One set of each item in turn. */
static void
add_rounds (RsPlan *plan, RsBlock *block, RsPlanPlace place)
{
  const RsBlockFacts *facts = rs_block_get_facts (block);
  guint first = place.position;

  place.in_rounds = TRUE;
  place.n_sets = facts->rounds;

  for (place.set = 1; place.set <= facts->rounds; place.set++)
    for (guint i = 0; i < rs_block_get_n_items (block); i++)
      {
        place.item = rs_block_get_item (block, i);
        place.position = first + i;

        if (i == 0 && place.set > 1)
          rs_plan_add_pause (plan->segments, RS_SEGMENT_ROUND_REST, facts->round_rest_s, &place);
        else
          add_change_over (plan, &place, i == 0 ? RS_PLAN_CHANGE_OVER_S : facts->between_s);
        add_set (plan, &place);
      }
}

static void
add_block (RsPlan *plan, guint block)
{
  RsBlock *current = rs_routine_state_get_block (plan->routine, block);
  const RsBlockFacts *facts = rs_block_get_facts (current);
  RsPlanPlace place = {
    .position = rs_routine_state_get_first (plan->routine, block),
    .block = block,
    .set = 1,
    .n_sets = 1,
    .counted = facts->kind != RS_BLOCK_WARM_UP && facts->kind != RS_BLOCK_COOL_DOWN,
  };

  place.item = rs_routine_state_get_item (plan->routine, place.position);
  if (facts->kind == RS_BLOCK_WARM_UP && place.item != NULL)
    rs_plan_add_pause (plan->segments, RS_SEGMENT_WARM_UP, facts->seconds, &place);

  if (rs_block_has_rounds (current))
    add_rounds (plan, current, place);
  else
    add_set_by_set (plan, current, place);

  if (facts->kind == RS_BLOCK_COOL_DOWN && plan->work->len > 0)
    {
      const RsSegment *last = rs_plan_get_work (plan, plan->work->len - 1);

      place.item = last->item;
      place.position = last->position;
      place.set = last->set;
      place.n_sets = last->n_sets;
      rs_plan_add_pause (plan->segments, RS_SEGMENT_COOL_DOWN, facts->seconds, &place);
    }
}

RsPlan *
rs_plan_new_full (RsRoutineState *routine, const RsPlanOptions *options)
{
  RsPlan *plan;

  g_return_val_if_fail (routine != NULL && options != NULL, NULL);

  plan = g_new0 (RsPlan, 1);
  g_atomic_ref_count_init (&plan->refs);
  plan->routine = rs_routine_state_ref (routine);
  plan->options = *options;
  plan->options.lead_in_s = MIN (options->lead_in_s, RS_PLAN_MAX_LEAD_IN_S);
  plan->segments = g_array_new (FALSE, FALSE, sizeof (RsSegment));
  plan->work = g_array_new (FALSE, FALSE, sizeof (guint));
  plan->gone = g_array_new (FALSE, FALSE, sizeof (RsSegment));
  plan->edits = g_array_new (FALSE, FALSE, sizeof (RsPlanEdit));

  for (guint i = 0; i < rs_routine_state_get_n_blocks (routine); i++)
    add_block (plan, i);

  return plan;
}

RsPlan *
rs_plan_new (RsRoutineState *routine)
{
  return rs_plan_new_full (routine, &(RsPlanOptions) RS_PLAN_OPTIONS_USUAL);
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

  for (guint i = 0; i < plan->edits->len; i++)
    g_clear_object (&g_array_index (plan->edits, RsPlanEdit, i).item);
  g_clear_pointer (&plan->edits, g_array_unref);
  g_clear_pointer (&plan->gone, g_array_unref);
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

const RsPlanOptions *
rs_plan_get_options (RsPlan *plan)
{
  g_return_val_if_fail (plan != NULL, NULL);

  return &plan->options;
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

guint
rs_plan_get_n_gone (RsPlan *plan)
{
  g_return_val_if_fail (plan != NULL, 0);

  return plan->gone->len;
}

const RsSegment *
rs_plan_get_gone (RsPlan *plan, guint i)
{
  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (i < plan->gone->len, NULL);

  return &g_array_index (plan->gone, RsSegment, i);
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

const RsSegment *
rs_plan_get_last_work (RsPlan *plan, guint i)
{
  g_return_val_if_fail (plan != NULL, NULL);

  for (i = MIN (i, plan->segments->len); i > 0; i--)
    {
      const RsSegment *segment = rs_plan_get_segment (plan, i - 1);

      if (segment->kind == RS_SEGMENT_WORK)
        return segment;
    }

  return NULL;
}

guint
rs_plan_find (RsPlan *plan, const RsSegment *segment)
{
  g_return_val_if_fail (plan != NULL && segment != NULL, 0);

  return (guint) (segment - &g_array_index (plan->segments, RsSegment, 0));
}

guint
rs_plan_get_n_edits (RsPlan *plan)
{
  g_return_val_if_fail (plan != NULL, 0);

  return plan->edits->len;
}

const RsPlanEdit *
rs_plan_get_edit (RsPlan *plan, guint i)
{
  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (i < plan->edits->len, NULL);

  return &g_array_index (plan->edits, RsPlanEdit, i);
}
