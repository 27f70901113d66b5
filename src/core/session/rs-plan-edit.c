/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-plan-private.h"

/*
 * Each kind of edit writes the segments of the next plan from those of the one before. Sets keep
 * their numbers, so that what came of them needs no translation.
 */

G_DEFINE_ENUM_TYPE (RsPlanEditKind,
                    rs_plan_edit_kind,
                    G_DEFINE_ENUM_VALUE (RS_PLAN_SWAP, "swap"),
                    G_DEFINE_ENUM_VALUE (RS_PLAN_ADD_SET, "add-set"),
                    G_DEFINE_ENUM_VALUE (RS_PLAN_DROP_SET, "drop-set"),
                    G_DEFINE_ENUM_VALUE (RS_PLAN_STRETCH, "stretch"))

static const RsSegment *
get (RsPlan *plan, guint i)
{
  return &g_array_index (plan->segments, RsSegment, i);
}

static RsPlanPlace
get_place (const RsSegment *segment)
{
  return (RsPlanPlace) {
    .item = segment->item,
    .position = segment->position,
    .block = segment->block,
    .set = segment->set,
    .n_sets = segment->n_sets,
    .in_rounds = segment->in_rounds,
    .counted = segment->counted,
  };
}

/* Whether @other is done the same number of times as @segment, one changing with the other. */
static gboolean
goes_with (const RsSegment *other, const RsSegment *segment)
{
  return segment->in_rounds ? other->in_rounds && other->block == segment->block
                            : other->position == segment->position;
}

static gboolean
is_same_set (const RsSegment *a, const RsSegment *b)
{
  return a->kind == RS_SEGMENT_WORK && b->kind == RS_SEGMENT_WORK && a->position == b->position &&
         a->set == b->set;
}

/* Takes @segments over. */
static RsPlan *
next_plan (RsPlan *plan, const RsPlanEdit *edit, GArray *segments, guint n_work)
{
  RsPlan *next = g_new0 (RsPlan, 1);
  RsPlanEdit own = *edit;
  guint gone = RS_PLAN_WORK_GONE;

  g_atomic_ref_count_init (&next->refs);
  next->routine = rs_routine_state_ref (plan->routine);
  next->options = plan->options;
  next->segments = segments;
  next->work = g_array_sized_new (FALSE, FALSE, sizeof (guint), n_work);
  for (guint i = 0; i < n_work; i++)
    g_array_append_val (next->work, gone);
  for (guint i = 0; i < segments->len; i++)
    if (get (next, i)->work != RS_SEGMENT_NO_WORK)
      g_array_index (next->work, guint, get (next, i)->work) = i;

  next->edits = g_array_copy (plan->edits);
  own.item = edit->kind == RS_PLAN_SWAP ? edit->item : NULL;
  own.us = edit->kind == RS_PLAN_STRETCH ? edit->us : 0;
  g_array_append_val (next->edits, own);
  for (guint i = 0; i < next->edits->len; i++)
    if (g_array_index (next->edits, RsPlanEdit, i).item != NULL)
      g_object_ref (g_array_index (next->edits, RsPlanEdit, i).item);

  return next;
}

/* --- Another exercise --- */

/* The numbers of the sides of the set that begins at @i; those it has not are NO_WORK. */
static void
collect_numbers (RsPlan *plan, guint i, guint *numbers)
{
  numbers[0] = get (plan, i)->work;
  numbers[1] = RS_SEGMENT_NO_WORK;

  for (guint j = i + 1; j < plan->segments->len; j++)
    if (is_same_set (get (plan, j), get (plan, i)))
      {
        numbers[1] = get (plan, j)->work;
        return;
      }
}

static RsPlan *
swap (RsPlan *plan, const RsPlanEdit *edit)
{
  const RsSegment *at = rs_plan_get_next_work (plan, edit->segment);
  g_autoptr (GArray) segments = NULL;
  const RsSegment *last = NULL;
  guint n_work = plan->work->len;

  if (at == NULL || edit->item == NULL || rs_item_equal (at->item, edit->item) ||
      n_work + RS_DOSE_MAX_SETS > RS_PLAN_MAX_WORK)
    return NULL;

  segments = g_array_sized_new (FALSE, FALSE, sizeof (RsSegment), plan->segments->len);
  for (guint i = 0; i < plan->segments->len; i++)
    {
      const RsSegment *segment = get (plan, i);
      RsPlanPlace place = get_place (segment);
      guint numbers[2];

      place.item = edit->item;
      if (i < edit->segment || segment->position != at->position)
        {
          g_array_append_val (segments, *segment);
        }
      else if (segment->kind == RS_SEGMENT_WORK && (last == NULL || !is_same_set (segment, last)))
        {
          if (i == edit->segment)
            rs_plan_add_pause (segments, RS_SEGMENT_LEAD_IN, plan->options.lead_in_s, &place);
          collect_numbers (plan, i, numbers);
          rs_plan_add_set (segments, &plan->options, &place, numbers,
                           segment->side == RS_SET_SIDE_RIGHT, &n_work);
          last = segment;
        }
      else if (segment->kind != RS_SEGMENT_WORK &&
               (segment->kind != RS_SEGMENT_SIDE_SWITCH || i == edit->segment))
        {
          RsSegment pause = *segment;

          pause.item = edit->item;
          g_array_append_val (segments, pause);
        }
    }

  return next_plan (plan, edit, g_steal_pointer (&segments), n_work);
}

/* --- One more, one less --- */

/* The last segment of what goes with @at: a set, for pauses belong to what follows them. */
static guint
find_last (RsPlan *plan, const RsSegment *at)
{
  guint last = 0;

  for (guint i = 0; i < plan->segments->len; i++)
    if (get (plan, i)->kind == RS_SEGMENT_WORK && goes_with (get (plan, i), at))
      last = i;

  return last;
}

/* The first segment of the set or round that ends at @last. */
static guint
find_first (RsPlan *plan, guint last)
{
  const RsSegment *end = get (plan, last);
  guint first = last;

  while (first > 0 && goes_with (get (plan, first - 1), end) &&
         get (plan, first - 1)->set == end->set &&
         get (plan, first - 1)->kind != RS_SEGMENT_COOL_DOWN)
    first--;

  return first;
}

static void
set_n_sets (GArray *segments, const RsSegment *at, guint n_sets)
{
  for (guint i = 0; i < segments->len; i++)
    if (goes_with (&g_array_index (segments, RsSegment, i), at))
      g_array_index (segments, RsSegment, i).n_sets = n_sets;
}

/* The rest that comes before what is put in. */
static void
add_rest (RsPlan *plan, GArray *segments, guint first, guint set)
{
  const RsSegment *model = get (plan, first);
  RsPlanPlace place = get_place (model);

  place.set = set;
  if (model->in_rounds)
    rs_plan_add_pause (
        segments, RS_SEGMENT_ROUND_REST,
        rs_block_get_facts (rs_routine_state_get_block (plan->routine, model->block))->round_rest_s,
        &place);
  else
    rs_plan_add_pause (segments, RS_SEGMENT_REST, rs_item_get_dose (model->item)->rest_s, &place);
}

/* The same once more, as it was planned, but for the pause that it begins with. */
static void
add_copy (RsPlan *plan, GArray *segments, guint first, guint last, guint set, guint *n_work)
{
  guint from = rs_plan_find (plan, rs_plan_get_next_work (plan, first));

  for (guint i = from; i <= last; i++)
    {
      RsSegment segment = *get (plan, i);
      RsPlanPlace place = get_place (&segment);

      segment.set = set;
      place.set = set;
      if (segment.kind == RS_SEGMENT_WORK)
        rs_plan_add_work (segments, &plan->options, &place, segment.side, (*n_work)++);
      else if (segment.kind != RS_SEGMENT_LEAD_IN)
        g_array_append_val (segments, segment);
    }
}

/* What a set is added to or dropped from: what is being done, or was done last. */
static const RsSegment *
find_subject (RsPlan *plan, guint segment)
{
  const RsSegment *at = rs_plan_get_segment (plan, segment);

  if (at != NULL && at->kind == RS_SEGMENT_COOL_DOWN)
    return NULL;

  return at;
}

static RsPlan *
add_one (RsPlan *plan, const RsPlanEdit *edit)
{
  const RsSegment *at = find_subject (plan, edit->segment);
  g_autoptr (GArray) segments = NULL;
  guint n_work = plan->work->len;
  guint most = at != NULL && at->in_rounds ? RS_BLOCK_MAX_ROUNDS : RS_DOSE_MAX_SETS;
  guint first;
  guint last;
  guint set;

  if (at == NULL || at->n_sets >= most)
    return NULL;

  last = find_last (plan, at);
  first = find_first (plan, last);
  if (n_work + (last - first + 1) > RS_PLAN_MAX_WORK)
    return NULL;

  set = get (plan, last)->set + 1;
  segments = g_array_sized_new (FALSE, FALSE, sizeof (RsSegment), plan->segments->len + 4);
  g_array_append_vals (segments, plan->segments->data, last + 1);
  add_rest (plan, segments, first, set);
  add_copy (plan, segments, first, last, set, &n_work);
  if (last + 1 < plan->segments->len)
    g_array_append_vals (segments, get (plan, last + 1), plan->segments->len - last - 1);
  set_n_sets (segments, at, at->n_sets + 1);
  return next_plan (plan, edit, g_steal_pointer (&segments), n_work);
}

static RsPlan *
drop_one (RsPlan *plan, const RsPlanEdit *edit)
{
  const RsSegment *at = find_subject (plan, edit->segment);
  g_autoptr (GArray) segments = NULL;
  guint first;
  guint last;

  if (at == NULL || at->n_sets <= 1)
    return NULL;

  last = find_last (plan, at);
  first = find_first (plan, last);
  /* The first that is left must have been there before, and none of it may have begun. */
  if (get (plan, last)->set <= 1 || rs_plan_get_next_work (plan, first) == NULL ||
      rs_plan_find (plan, rs_plan_get_next_work (plan, first)) <= edit->segment)
    return NULL;

  segments = g_array_copy (plan->segments);
  g_array_remove_range (segments, first, last - first + 1);
  set_n_sets (segments, at, at->n_sets - 1);
  return next_plan (plan, edit, g_steal_pointer (&segments), plan->work->len);
}

/* --- Longer or shorter --- */

static RsPlan *
stretch (RsPlan *plan, const RsPlanEdit *edit)
{
  const RsSegment *at = rs_plan_get_segment (plan, edit->segment);
  g_autoptr (GArray) segments = NULL;
  gint64 most = (gint64) RS_PLAN_MAX_STRETCHED_S * G_USEC_PER_SEC;
  gint64 us;

  if (at == NULL || at->duration_us == 0 || at->mode == RS_MODE_PACED)
    return NULL;
  if (at->kind == RS_SEGMENT_WORK)
    most = (gint64) RS_DOSE_MAX_SECONDS * G_USEC_PER_SEC;

  us = CLAMP (at->duration_us + CLAMP (edit->us, -most, most), G_USEC_PER_SEC,
              MAX (most, at->duration_us));
  if (us == at->duration_us)
    return NULL;

  segments = g_array_copy (plan->segments);
  g_array_index (segments, RsSegment, edit->segment).duration_us = us;
  return next_plan (plan, edit, g_steal_pointer (&segments), plan->work->len);
}

RsPlan *
rs_plan_edit (RsPlan *plan, const RsPlanEdit *edit)
{
  g_return_val_if_fail (plan != NULL && edit != NULL, NULL);

  if (plan->edits->len >= RS_PLAN_MAX_EDITS || edit->segment >= plan->segments->len)
    return NULL;

  switch (edit->kind)
    {
    case RS_PLAN_SWAP:
      return swap (plan, edit);

    case RS_PLAN_ADD_SET:
      return add_one (plan, edit);

    case RS_PLAN_DROP_SET:
      return drop_one (plan, edit);

    case RS_PLAN_STRETCH:
    default:
      return stretch (plan, edit);
    }
}
