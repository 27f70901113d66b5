/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-plan-private.h"

/*
 * Each kind of edit writes the segments of the next plan from those of the one before. Sets keep
 * their numbers, so that what came of them needs no translation; and a set of another exercise has
 * another number, so that what was done of the one is not taken for the other.
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

/* What was in the plan before and is not any more. */
static GArray *
collect_gone (RsPlan *before, RsPlan *after)
{
  GArray *gone = g_array_copy (before->gone);

  for (guint i = 0; i < before->work->len; i++)
    if (g_array_index (before->work, guint, i) != RS_PLAN_WORK_GONE &&
        g_array_index (after->work, guint, i) == RS_PLAN_WORK_GONE)
      g_array_append_vals (gone, get (before, g_array_index (before->work, guint, i)), 1);

  return gone;
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
  next->gone = collect_gone (plan, next);

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

/* Whether a pause stands between the sides of the set of which @last was one, or NULL. */
static gboolean
is_within (const RsSegment *pause, const RsSegment *last)
{
  return last != NULL && last->position == pause->position && last->set == pause->set &&
         pause->kind != RS_SEGMENT_COOL_DOWN;
}

static RsPlan *
swap (RsPlan *plan, const RsPlanEdit *edit)
{
  const RsSegment *at = rs_plan_get_next_work (plan, edit->segment);
  g_autoptr (GArray) segments = NULL;
  const RsSegment *last = NULL;
  guint n_work = plan->work->len;

  if (at == NULL || edit->item == NULL || rs_item_equal (at->item, edit->item) ||
      n_work + 2 * RS_DOSE_MAX_SETS > RS_PLAN_MAX_WORK)
    return NULL;

  segments = g_array_sized_new (FALSE, FALSE, sizeof (RsSegment), plan->segments->len);
  for (guint i = 0; i < plan->segments->len; i++)
    {
      const RsSegment *segment = get (plan, i);
      RsPlanPlace place = get_place (segment);

      place.item = edit->item;
      if (i < edit->segment || segment->position != at->position)
        {
          g_array_append_val (segments, *segment);
        }
      else if (segment->kind == RS_SEGMENT_WORK && (last == NULL || !is_same_set (segment, last)))
        {
          if (i == edit->segment)
            rs_plan_add_pause (segments, RS_SEGMENT_LEAD_IN, plan->options.lead_in_s, &place);
          rs_plan_add_set (segments, &plan->options, &place, segment->side == RS_SET_SIDE_RIGHT,
                           &n_work);
          last = segment;
        }
      else if (segment->kind != RS_SEGMENT_WORK && !is_within (segment, last))
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

/* What stands after the last set goes by its number. */
static void
set_n_sets (GArray *segments, const RsSegment *at, guint n_sets)
{
  for (guint i = 0; i < segments->len; i++)
    {
      RsSegment *segment = &g_array_index (segments, RsSegment, i);

      if (!goes_with (segment, at))
        continue;
      segment->n_sets = n_sets;
      if (segment->kind == RS_SEGMENT_COOL_DOWN)
        segment->set = n_sets;
    }
}

/* What is done at the place of segment @i up to @last: a swap may have left one side of another. */
static RsItem *
get_latest_item (RsPlan *plan, guint i, guint last)
{
  RsItem *item = get (plan, i)->item;

  for (guint j = i; j <= last; j++)
    if (get (plan, j)->kind == RS_SEGMENT_WORK &&
        get (plan, j)->position == get (plan, i)->position)
      item = get (plan, j)->item;

  return item;
}

/* The rest that comes before what is put in. */
static void
add_rest (RsPlan *plan, GArray *segments, guint first, guint last, guint set)
{
  const RsSegment *model = rs_plan_get_next_work (plan, first);
  RsPlanPlace place = get_place (model);

  place.set = set;
  place.item = get_latest_item (plan, first, last);
  if (model->in_rounds)
    rs_plan_add_pause (
        segments, RS_SEGMENT_ROUND_REST,
        rs_block_get_facts (rs_routine_state_get_block (plan->routine, model->block))->round_rest_s,
        &place);
  else
    rs_plan_add_pause (segments, RS_SEGMENT_REST, rs_item_get_dose (place.item)->rest_s, &place);
}

/* The same once more but for the pause that it begins with, and each set as a whole. */
static void
add_copy (RsPlan *plan, GArray *segments, guint first, guint last, guint set, guint *n_work)
{
  guint from = rs_plan_find (plan, rs_plan_get_next_work (plan, first));
  const RsSegment *done = NULL;

  for (guint i = from; i <= last; i++)
    {
      RsSegment segment = *get (plan, i);
      RsPlanPlace place;

      segment.set = set;
      segment.item = get_latest_item (plan, i, last);
      place = get_place (&segment);
      if (segment.kind == RS_SEGMENT_CHANGE_OVER)
        {
          g_array_append_val (segments, segment);
        }
      else if (segment.kind == RS_SEGMENT_WORK &&
               (done == NULL || !is_same_set (get (plan, i), done)))
        {
          rs_plan_add_set (segments, &plan->options, &place, FALSE, n_work);
          done = get (plan, i);
        }
    }
}

/* What a set is added to or dropped from: what is being done, or comes next. */
static const RsSegment *
find_subject (RsPlan *plan, guint segment)
{
  if (get (plan, segment)->kind == RS_SEGMENT_COOL_DOWN)
    return NULL;

  return rs_plan_get_next_work (plan, segment);
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
  add_rest (plan, segments, first, last, set);
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
  /* One is left, and what goes has not begun. */
  if (get (plan, last)->set <= 1 || first < edit->segment ||
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
  RsPlanEdit own = *edit;
  gint64 us;

  if (at == NULL || at->duration_us == 0 || at->mode == RS_MODE_PACED)
    return NULL;
  if (at->kind == RS_SEGMENT_WORK)
    most = (gint64) RS_DOSE_MAX_SECONDS * G_USEC_PER_SEC;

  us = CLAMP (at->duration_us + CLAMP (edit->us, -most, most), G_USEC_PER_SEC,
              MAX (most, at->duration_us));
  own.us = us - at->duration_us;
  if (own.us == 0)
    return NULL;

  segments = g_array_copy (plan->segments);
  g_array_index (segments, RsSegment, edit->segment).duration_us = us;
  return next_plan (plan, &own, g_steal_pointer (&segments), plan->work->len);
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
