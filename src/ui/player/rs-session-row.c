/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-row.h"

#include "base/common/rs-text.h"

#include <glib/gi18n.h>

struct _RsSessionRow
{
  GObject parent_instance;

  RsPlan *plan;
  RsCatalogue *catalogue;
  RsSessionRowFacts facts;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (RsSessionRow, rs_session_row, G_TYPE_OBJECT)

/* What each state looks like, is called, and is called in the middle of a line. */
static const struct
{
  const char *icon_name;
  const char *word;
  const char *in_line;
} states[] = {
  /* Translators: a set of a session in a list: it has not been done yet */
  [RS_SESSION_ROW_TO_COME] = { "rs-to-come-symbolic", NC_ ("set-state", "To come"),
                               NC_ ("set-state", "to come") },
  /* Translators: a set of a session in a list: it is done after the pause that is now */
  [RS_SESSION_ROW_NEXT] = { "go-next-symbolic", NC_ ("set-state", "Next"),
                            NC_ ("set-state", "next") },
  /* Translators: a set of a session in a list: it is being done */
  [RS_SESSION_ROW_NOW] = { "media-playback-start-symbolic", NC_ ("set-state", "Now"),
                           NC_ ("set-state", "now") },
  /* Translators: a set of a session in a list */
  [RS_SESSION_ROW_DONE] = { "object-select-symbolic", NC_ ("set-state", "Done"),
                            NC_ ("set-state", "done") },
  /* Translators: a set of a session in a list: it was left out */
  [RS_SESSION_ROW_SKIPPED] = { "media-skip-forward-symbolic", NC_ ("set-state", "Skipped"),
                               NC_ ("set-state", "skipped") },
  /* Translators: a set of a session in a list: somebody went past it, and can still do it */
  [RS_SESSION_ROW_PASSED] = { "list-remove-symbolic", NC_ ("set-state", "Not done"),
                              NC_ ("set-state", "not done") },
};

gboolean
rs_session_row_facts_match (const RsSessionRowFacts *a, const RsSessionRowFacts *b)
{
  if (a->kind != b->kind || a->named != b->named || a->segment.block != b->segment.block)
    return FALSE;

  switch (a->kind)
    {
    case RS_SESSION_ROW_HEADING:
      return !a->segment.in_rounds || a->segment.set == b->segment.set;

    case RS_SESSION_ROW_EXERCISE:
      return a->segment.position == b->segment.position && a->segment.item == b->segment.item;

    case RS_SESSION_ROW_SET:
      return a->segment.work == b->segment.work;

    case RS_SESSION_ROW_TIME:
    default:
      return a->segment.kind == b->segment.kind;
    }
}

gboolean
rs_session_row_facts_look_same (const RsSessionRowFacts *a, const RsSessionRowFacts *b)
{
  return a->kind == b->kind && a->named == b->named && a->state == b->state &&
         a->segment.kind == b->segment.kind && a->segment.item == b->segment.item &&
         a->segment.block == b->segment.block && a->segment.set == b->segment.set &&
         a->segment.n_sets == b->segment.n_sets && a->segment.side == b->segment.side &&
         a->segment.duration_us == b->segment.duration_us &&
         rs_set_result_equal (&a->result, &b->result);
}

static void
rs_session_row_dispose (GObject *object)
{
  RsSessionRow *self = RS_SESSION_ROW (object);

  g_clear_pointer (&self->plan, rs_plan_unref);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (rs_session_row_parent_class)->dispose (object);
}

static void
rs_session_row_class_init (RsSessionRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rs_session_row_dispose;

  changed_signal = g_signal_new ("changed", RS_TYPE_SESSION_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
rs_session_row_init (RsSessionRow *self)
{
}

RsSessionRow *
rs_session_row_new (RsPlan *plan, RsCatalogue *catalogue, const RsSessionRowFacts *facts)
{
  RsSessionRow *self;

  g_return_val_if_fail (plan != NULL && facts != NULL, NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (RS_TYPE_SESSION_ROW, NULL);
  self->plan = rs_plan_ref (plan);
  self->catalogue = g_object_ref (catalogue);
  self->facts = *facts;
  return self;
}

void
rs_session_row_update (RsSessionRow *self, RsPlan *plan, const RsSessionRowFacts *facts)
{
  gboolean same;

  g_return_if_fail (RS_IS_SESSION_ROW (self));
  g_return_if_fail (plan != NULL && facts != NULL);

  same = rs_session_row_facts_look_same (&self->facts, facts);
  self->facts = *facts;
  if (plan != self->plan)
    {
      g_clear_pointer (&self->plan, rs_plan_unref);
      self->plan = rs_plan_ref (plan);
    }
  if (!same)
    g_signal_emit (self, changed_signal, 0);
}

const RsSessionRowFacts *
rs_session_row_get_facts (RsSessionRow *self)
{
  g_return_val_if_fail (RS_IS_SESSION_ROW (self), NULL);

  return &self->facts;
}

/* --- In words --- */

static const char *
get_exercise (RsSessionRow *self)
{
  return rs_catalogue_get_name (self->catalogue,
                                rs_item_get_exercise_id (self->facts.segment.item));
}

const char *
rs_session_row_get_movement (RsSessionRow *self)
{
  const char *id;
  RsExercise *exercise;

  g_return_val_if_fail (RS_IS_SESSION_ROW (self), NULL);

  if (self->facts.kind != RS_SESSION_ROW_EXERCISE && !self->facts.named)
    return NULL;

  id = rs_item_get_exercise_id (self->facts.segment.item);
  exercise = rs_catalogue_lookup (self->catalogue, id);
  return exercise != NULL ? rs_exercise_get_movement (exercise) : id;
}

static const char *
get_side (RsSessionRow *self)
{
  switch (self->facts.segment.side)
    {
    case RS_SET_SIDE_LEFT:
      return C_ ("session", "left side");

    case RS_SET_SIDE_RIGHT:
      return C_ ("session", "right side");

    case RS_SET_SIDE_BOTH:
    default:
      return NULL;
    }
}

static char *
dup_heading (RsSessionRow *self)
{
  const RsSegment *segment = &self->facts.segment;
  RsRoutineState *routine = rs_plan_get_routine (self->plan);
  RsBlock *block = rs_routine_state_get_block (routine, segment->block);
  RsBlockKind kind = rs_block_get_kind (block);
  g_autofree char *name = g_strdup (rs_block_get_name (block));

  /* A title says nothing of how the block is done. */
  if (!g_str_equal (name, rs_block_kind_get_label (kind)) && kind != RS_BLOCK_STRAIGHT)
    {
      g_autofree char *title = g_steal_pointer (&name);

      name = g_strdup_printf ("%s · %s", title, rs_block_kind_get_label (kind));
    }

  if (segment->in_rounds)
    /* Translators: a heading in a list; a kind of block and one of its rounds: "Circuit, round 2
       of 3" */
    return g_strdup_printf (C_ ("session-list", "%s, round %u of %u"), name, segment->set,
                            segment->n_sets);
  if (!segment->counted)
    /* Translators: a heading in a list, such as "Warm-up": its sets are not among those counted */
    return g_strdup_printf (C_ ("session-list", "%s, not counted"), name);

  return g_steal_pointer (&name);
}

static char *
dup_set (RsSessionRow *self)
{
  const char *side = get_side (self);

  if (side == NULL)
    /* Translators: a set in a list: "Set 2" */
    return g_strdup_printf (C_ ("session-list", "Set %u"), self->facts.segment.set);

  /* Translators: one side of a set in a list: "Set 2, left side" */
  return g_strdup_printf (C_ ("session-list", "Set %u, %s"), self->facts.segment.set, side);
}

char *
rs_session_row_dup_title (RsSessionRow *self)
{
  g_return_val_if_fail (RS_IS_SESSION_ROW (self), NULL);

  switch (self->facts.kind)
    {
    case RS_SESSION_ROW_HEADING:
      return dup_heading (self);

    case RS_SESSION_ROW_TIME:
      return rs_text_duration (self->facts.segment.duration_us / G_USEC_PER_SEC);

    case RS_SESSION_ROW_SET:
      if (!self->facts.named)
        return dup_set (self);
      return g_strdup (get_exercise (self));

    case RS_SESSION_ROW_EXERCISE:
    default:
      return g_strdup (get_exercise (self));
    }
}

char *
rs_session_row_dup_subtitle (RsSessionRow *self)
{
  RsDose dose;
  const char *side;
  g_autofree char *amount = NULL;

  g_return_val_if_fail (RS_IS_SESSION_ROW (self), NULL);

  if (rs_session_row_get_movement (self) == NULL)
    return NULL;

  dose = *rs_item_get_dose (self->facts.segment.item);
  if (self->facts.kind == RS_SESSION_ROW_EXERCISE)
    {
      dose.sets = self->facts.segment.n_sets;
      return rs_dose_to_text (&dose);
    }

  dose.per_side = FALSE;
  side = get_side (self);
  amount = rs_dose_to_round_text (&dose);
  return side != NULL ? g_strdup_printf ("%s · %s", side, amount) : g_steal_pointer (&amount);
}

/* What was done: "12 × 20 kg", "12 reps", "30 s". */
static char *
dup_result (RsSessionRow *self)
{
  const RsSetResult *result = &self->facts.result;
  RsDose done = {
    .measure = rs_item_get_dose (self->facts.segment.item)->measure,
    .amount = result->amount,
    .load_kind = result->load_kind,
    .load_kg = result->load_kg,
  };
  g_autofree char *load = rs_dose_load_to_text (&done);
  g_autofree char *amount = NULL;

  if (done.measure == RS_MEASURE_TIME)
    amount = rs_text_duration (done.amount);
  else if (load == NULL)
    amount = rs_dose_set_to_text (&done);
  else
    amount = rs_dose_amount_to_text (&done);

  if (load == NULL)
    return g_steal_pointer (&amount);

  /* Translators: repetitions or seconds of a set, and its load: "12 × 20 kg", "30 s × band" */
  return g_strdup_printf (C_ ("session-list", "%s × %s"), amount, load);
}

static gboolean
has_state (RsSessionRow *self)
{
  return self->facts.kind == RS_SESSION_ROW_SET || self->facts.kind == RS_SESSION_ROW_TIME;
}

static gboolean
has_result (RsSessionRow *self)
{
  return self->facts.kind == RS_SESSION_ROW_SET && self->facts.state == RS_SESSION_ROW_DONE;
}

char *
rs_session_row_dup_status (RsSessionRow *self)
{
  const char *word;
  g_autofree char *result = NULL;

  g_return_val_if_fail (RS_IS_SESSION_ROW (self), NULL);

  if (!has_state (self))
    return NULL;

  word = g_dpgettext2 (NULL, "set-state", states[self->facts.state].word);
  if (!has_result (self))
    return g_strdup (word);

  result = dup_result (self);
  return g_strdup_printf ("%s · %s", word, result);
}

const char *
rs_session_row_get_icon_name (RsSessionRow *self)
{
  g_return_val_if_fail (RS_IS_SESSION_ROW (self), NULL);

  return has_state (self) ? states[self->facts.state].icon_name : NULL;
}

static void
add_part (GPtrArray *parts, char *text)
{
  if (text != NULL)
    g_ptr_array_add (parts, text);
}

char *
rs_session_row_dup_label (RsSessionRow *self)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  const RsSegment *segment;

  g_return_val_if_fail (RS_IS_SESSION_ROW (self), NULL);

  segment = &self->facts.segment;
  if (self->facts.kind == RS_SESSION_ROW_SET)
    {
      add_part (parts, g_strdup (get_exercise (self)));
      add_part (parts, g_strdup (get_side (self)));
      add_part (parts,
                g_strdup_printf (C_ ("session", "set %u of %u"), segment->set, segment->n_sets));
    }
  else
    {
      add_part (parts, rs_session_row_dup_title (self));
      add_part (parts, rs_session_row_dup_subtitle (self));
    }

  if (has_state (self))
    add_part (parts,
              g_strdup (g_dpgettext2 (NULL, "set-state", states[self->facts.state].in_line)));
  if (has_result (self))
    add_part (parts, dup_result (self));

  g_ptr_array_add (parts, NULL);
  /* Translators: between the parts of an enumeration: "Squat, set 2 of 3, 12 reps" */
  return g_strjoinv (C_ ("session", ", "), (char **) parts->pdata);
}
