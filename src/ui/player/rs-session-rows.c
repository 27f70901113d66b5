/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-rows.h"

struct _RsSessionRows
{
  GObject parent_instance;

  RsCatalogue *catalogue;
  RsSessionState *state;
  GArray *facts;   /* of RsSessionRowFacts; their items belong to the plan of @state */
  GPtrArray *rows; /* of RsSessionRow, as many; NULL until somebody asks */
  guint current;
};

static void rs_session_rows_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsSessionRows,
                               rs_session_rows,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      rs_session_rows_list_model_init))

/* --- Laying out --- */

typedef struct
{
  RsSessionState *state;
  RsPlan *plan;
  const RsSegment *current; /* what is being done or comes next */
  guint position;
  gboolean ready; /* nothing is now yet */
  gboolean headings;
  GArray *facts;
  const RsSegment *heading; /* the segment that the last heading was for */
  const RsSegment *above;   /* the first of the exercise that the last rows are of */
} Layout;

static gboolean
is_time (const Layout *layout, guint i)
{
  const RsSegment *segment = rs_plan_get_segment (layout->plan, i);

  return segment->kind == RS_SEGMENT_WARM_UP || segment->kind == RS_SEGMENT_COOL_DOWN;
}

/* Of what is at the place where the session is. */
static RsSessionRowState
get_first_state (const Layout *layout)
{
  return layout->ready ? RS_SESSION_ROW_NEXT : RS_SESSION_ROW_NOW;
}

static RsSessionRowState
get_state_of_set (const Layout *layout, const RsSegment *segment, const RsSetResult *result)
{
  guint at = rs_plan_find (layout->plan, segment);

  if (segment == layout->current && at == layout->position)
    return get_first_state (layout);
  if (segment == layout->current && !(layout->ready && is_time (layout, layout->position)))
    return RS_SESSION_ROW_NEXT;
  if (result->status == RS_SET_DONE)
    return RS_SESSION_ROW_DONE;
  if (result->status == RS_SET_SKIPPED)
    return RS_SESSION_ROW_SKIPPED;

  return at < layout->position ? RS_SESSION_ROW_PASSED : RS_SESSION_ROW_TO_COME;
}

static void
add_row (Layout *layout, RsSessionRowKind kind, const RsSegment *segment, guint target)
{
  RsSessionRowFacts facts = { .kind = kind, .segment = *segment, .target = target };

  g_array_append_val (layout->facts, facts);
}

static void
add_heading (Layout *layout, const RsSegment *segment)
{
  const RsSegment *last = layout->heading;

  if (!layout->headings || (last != NULL && last->block == segment->block &&
                            (!segment->in_rounds || last->set == segment->set)))
    return;

  layout->heading = segment;
  layout->above = NULL;
  add_row (layout, RS_SESSION_ROW_HEADING, segment, RS_SESSION_ROW_NO_TARGET);
}

static void
add_time (Layout *layout, const RsSegment *segment)
{
  guint at = rs_plan_find (layout->plan, segment);
  RsSessionRowState state = RS_SESSION_ROW_TO_COME;

  if (at <= layout->position)
    state = at == layout->position ? get_first_state (layout) : RS_SESSION_ROW_DONE;

  layout->above = NULL;
  add_row (layout, RS_SESSION_ROW_TIME, segment, RS_SESSION_ROW_NO_TARGET);
  g_array_index (layout->facts, RsSessionRowFacts, layout->facts->len - 1).state = state;
}

static gboolean
is_of_same (const RsSegment *a, const RsSegment *b)
{
  return a->position == b->position && a->item == b->item;
}

/* The row of an exercise leads to the first of its sets that is still to be done. */
static void
add_exercise (Layout *layout, const RsSegment *first)
{
  const RsSegment *segment = first;
  guint target = RS_SESSION_ROW_NO_TARGET;

  while (segment != NULL && is_of_same (segment, first))
    {
      guint at = rs_plan_find (layout->plan, segment);

      if (rs_session_state_get_result (layout->state, segment->work).status == RS_SET_PENDING)
        {
          target = at;
          break;
        }
      segment = rs_plan_get_next_work (layout->plan, at + 1);
    }

  if (target == RS_SESSION_ROW_NO_TARGET)
    target = rs_plan_find (layout->plan, first);
  add_row (layout, RS_SESSION_ROW_EXERCISE, first, target);
}

static void
add_set (Layout *layout, const RsSegment *segment)
{
  guint at = rs_plan_find (layout->plan, segment);
  const RsSegment *next = rs_plan_get_next_work (layout->plan, at + 1);
  RsSessionRowFacts *facts;

  if (segment->in_rounds)
    layout->above = NULL;
  else if (layout->above == NULL || !is_of_same (layout->above, segment))
    {
      layout->above = next != NULL && is_of_same (next, segment) ? segment : NULL;
      if (layout->above != NULL)
        add_exercise (layout, segment);
    }

  add_row (layout, RS_SESSION_ROW_SET, segment, at);
  facts = &g_array_index (layout->facts, RsSessionRowFacts, layout->facts->len - 1);
  facts->named = layout->above == NULL;
  facts->result = rs_session_state_get_result (layout->state, segment->work);
  facts->state = get_state_of_set (layout, segment, &facts->result);
}

/* A routine of nothing but straight sets needs no heading. */
static gboolean
needs_headings (RsRoutineState *routine)
{
  return rs_routine_state_get_n_blocks (routine) > 1 ||
         !rs_block_is_plain (rs_routine_state_get_block (routine, 0));
}

/* (element-type RsSessionRowFacts) */
static GArray *
lay_out (RsSessionState *state)
{
  RsPlan *plan = rs_session_state_get_plan (state);
  Layout layout = {
    .state = state,
    .plan = plan,
    .position = rs_session_state_get_position (state),
    .ready = rs_session_state_get_phase (state) == RS_SESSION_READY,
    .headings = needs_headings (rs_plan_get_routine (plan)),
    .facts = g_array_new (FALSE, FALSE, sizeof (RsSessionRowFacts)),
  };

  layout.current = rs_plan_get_next_work (plan, layout.position);
  for (guint i = 0; i < rs_plan_get_n_segments (plan); i++)
    {
      const RsSegment *segment = rs_plan_get_segment (plan, i);

      if (segment->kind != RS_SEGMENT_WORK && !is_time (&layout, i))
        continue;

      add_heading (&layout, segment);
      if (segment->kind != RS_SEGMENT_WORK)
        add_time (&layout, segment);
      else
        add_set (&layout, segment);
    }

  return layout.facts;
}

static guint
find_current (GArray *facts)
{
  for (guint i = 0; i < facts->len; i++)
    {
      const RsSessionRowFacts *row = &g_array_index (facts, RsSessionRowFacts, i);

      if (row->state == RS_SESSION_ROW_NOW || row->state == RS_SESSION_ROW_NEXT)
        return i;
    }

  return G_MAXUINT;
}

/* --- The model --- */

static GType
rs_session_rows_get_item_type (GListModel *model)
{
  return RS_TYPE_SESSION_ROW;
}

static guint
rs_session_rows_get_n_items (GListModel *model)
{
  return RS_SESSION_ROWS (model)->facts->len;
}

static gpointer
rs_session_rows_get_item (GListModel *model, guint position)
{
  RsSessionRows *self = RS_SESSION_ROWS (model);

  if (position >= self->rows->len)
    return NULL;

  if (g_ptr_array_index (self->rows, position) == NULL)
    g_ptr_array_index (self->rows, position) =
        rs_session_row_new (rs_session_state_get_plan (self->state), self->catalogue,
                            rs_session_rows_get_facts (self, position));
  return g_object_ref (g_ptr_array_index (self->rows, position));
}

static void
rs_session_rows_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = rs_session_rows_get_item_type;
  iface->get_n_items = rs_session_rows_get_n_items;
  iface->get_item = rs_session_rows_get_item;
}

static void
clear_row (gpointer row)
{
  g_clear_object (&row);
}

static void
rs_session_rows_dispose (GObject *object)
{
  RsSessionRows *self = RS_SESSION_ROWS (object);

  g_ptr_array_set_size (self->rows, 0);
  g_array_set_size (self->facts, 0);
  g_clear_pointer (&self->state, rs_session_state_unref);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (rs_session_rows_parent_class)->dispose (object);
}

static void
rs_session_rows_finalize (GObject *object)
{
  RsSessionRows *self = RS_SESSION_ROWS (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->facts, g_array_unref);

  G_OBJECT_CLASS (rs_session_rows_parent_class)->finalize (object);
}

static void
rs_session_rows_class_init (RsSessionRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_session_rows_dispose;
  G_OBJECT_CLASS (klass)->finalize = rs_session_rows_finalize;
}

static void
rs_session_rows_init (RsSessionRows *self)
{
  self->facts = g_array_new (FALSE, FALSE, sizeof (RsSessionRowFacts));
  self->rows = g_ptr_array_new_with_free_func (clear_row);
  self->current = G_MAXUINT;
}

RsSessionRows *
rs_session_rows_new (RsSessionState *state, RsCatalogue *catalogue)
{
  RsSessionRows *self;

  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_SESSION_ROWS, NULL);
  self->catalogue = g_object_ref (catalogue);
  rs_session_rows_set_state (self, state);
  return self;
}

static gboolean
matches (GArray *before, guint i, GArray *now, guint j)
{
  return rs_session_row_facts_match (&g_array_index (before, RsSessionRowFacts, i),
                                     &g_array_index (now, RsSessionRowFacts, j));
}

/* As many rows as there are facts now: those of the head and the tail stay. */
static void
keep_rows (RsSessionRows *self, guint head, guint tail, guint n)
{
  GPtrArray *rows = g_ptr_array_new_full (n, clear_row);
  guint n_before = self->rows->len;

  g_ptr_array_set_size (rows, (int) n);
  for (guint i = 0; i < head; i++)
    g_ptr_array_index (rows, i) = g_steal_pointer (&g_ptr_array_index (self->rows, i));
  for (guint i = 1; i <= tail; i++)
    g_ptr_array_index (rows, n - i) =
        g_steal_pointer (&g_ptr_array_index (self->rows, n_before - i));

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  self->rows = rows;
}

void
rs_session_rows_set_state (RsSessionRows *self, RsSessionState *state)
{
  g_autoptr (RsSessionState) old_state = NULL; /* owns what the old facts point to */
  g_autoptr (GArray) before = NULL;
  guint common;
  guint head = 0;
  guint tail = 0;

  g_return_if_fail (RS_IS_SESSION_ROWS (self));
  g_return_if_fail (state != NULL);

  if (state == self->state)
    return;

  old_state = g_steal_pointer (&self->state);
  before = g_steal_pointer (&self->facts);
  self->state = rs_session_state_ref (state);
  self->facts = lay_out (state);
  self->current = find_current (self->facts);

  common = MIN (before->len, self->facts->len);
  while (head < common && matches (before, head, self->facts, head))
    head++;
  while (tail < common - head &&
         matches (before, before->len - 1 - tail, self->facts, self->facts->len - 1 - tail))
    tail++;

  if (head + tail < MAX (before->len, self->facts->len))
    {
      keep_rows (self, head, tail, self->facts->len);
      g_list_model_items_changed (G_LIST_MODEL (self), head, before->len - head - tail,
                                  self->facts->len - head - tail);
    }

  for (guint i = 0; i < self->rows->len; i++)
    if (g_ptr_array_index (self->rows, i) != NULL)
      rs_session_row_update (g_ptr_array_index (self->rows, i), rs_session_state_get_plan (state),
                             rs_session_rows_get_facts (self, i));
}

guint
rs_session_rows_find_current (RsSessionRows *self)
{
  g_return_val_if_fail (RS_IS_SESSION_ROWS (self), G_MAXUINT);

  return self->current;
}

const RsSessionRowFacts *
rs_session_rows_get_facts (RsSessionRows *self, guint position)
{
  g_return_val_if_fail (RS_IS_SESSION_ROWS (self), NULL);

  return position < self->facts->len ? &g_array_index (self->facts, RsSessionRowFacts, position)
                                     : NULL;
}
