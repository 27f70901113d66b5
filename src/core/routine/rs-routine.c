/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine.h"

#include "core/base/rs-property.h"
#include "core/routine/rs-edit-history.h"
#include "core/routine/rs-edit-label.h"
#include "core/routine/rs-routine-edit.h"

#include <glib/gi18n-lib.h>

struct _RsRoutine
{
  GObject parent_instance;

  char *id;
  RsRoutineState *state;
  RsEditHistory *history;
  gboolean ready_made;
  gint64 changed_at;
  char *undo_label;
  char *redo_label;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_NAME,
  PROP_NOTE,
  PROP_READY_MADE,
  PROP_N_ITEMS,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
  N_PROPS
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void rs_routine_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RsRoutine,
                               rs_routine,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      rs_routine_list_model_init))

static void
rs_routine_finalize (GObject *object)
{
  RsRoutine *self = RS_ROUTINE (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->undo_label, g_free);
  g_clear_pointer (&self->redo_label, g_free);
  g_clear_pointer (&self->history, rs_edit_history_free);
  g_clear_pointer (&self->state, rs_routine_state_unref);

  G_OBJECT_CLASS (rs_routine_parent_class)->finalize (object);
}

static void
rs_routine_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsRoutine *self = RS_ROUTINE (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;

    case PROP_NAME:
      g_value_set_string (value, rs_routine_get_name (self));
      break;

    case PROP_NOTE:
      g_value_set_string (value, rs_routine_get_note (self));
      break;

    case PROP_READY_MADE:
      g_value_set_boolean (value, self->ready_made);
      break;

    case PROP_N_ITEMS:
      g_value_set_uint (value, rs_routine_state_get_n_items (self->state));
      break;

    case PROP_UNDO_LABEL:
      g_value_set_string (value, self->undo_label);
      break;

    case PROP_REDO_LABEL:
      g_value_set_string (value, self->redo_label);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static GType
rs_routine_get_item_type (GListModel *model)
{
  return RS_TYPE_ITEM;
}

static guint
rs_routine_get_n_items (GListModel *model)
{
  return rs_routine_state_get_n_items (RS_ROUTINE (model)->state);
}

static gpointer
rs_routine_get_item (GListModel *model, guint position)
{
  RsItem *item = rs_routine_state_get_item (RS_ROUTINE (model)->state, position);

  return item != NULL ? g_object_ref (item) : NULL;
}

static void
rs_routine_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = rs_routine_get_item_type;
  iface->get_n_items = rs_routine_get_n_items;
  iface->get_item = rs_routine_get_item;
}

static void
rs_routine_class_init (RsRoutineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = rs_routine_finalize;
  object_class->get_property = rs_routine_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, NULL, flags);
  properties[PROP_READY_MADE] = g_param_spec_boolean ("ready-made", NULL, NULL, FALSE, flags);
  properties[PROP_N_ITEMS] =
      g_param_spec_uint ("n-items", NULL, NULL, 0, RS_ROUTINE_MAX_ITEMS, 0, flags);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * RsRoutine::changed:
   *
   * Emitted once after each edit, undo and redo: time to save.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rs_routine_init (RsRoutine *self)
{
  self->history = rs_edit_history_new ();
}

RsRoutine *
rs_routine_new (const char *id, RsRoutineState *state, gboolean ready_made)
{
  RsRoutine *self;

  g_return_val_if_fail (state != NULL, NULL);

  self = g_object_new (RS_TYPE_ROUTINE, NULL);
  self->id = id != NULL ? g_strdup (id) : g_uuid_string_random ();
  self->state = rs_routine_state_ref (state);
  self->ready_made = ready_made;
  return self;
}

const char *
rs_routine_get_id (RsRoutine *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE (self), NULL);

  return self->id;
}

/* Only what we ship has translations; somebody's own "Plank" stays as they wrote it. */
static const char *
translate (RsRoutine *self, const char *context, const char *text)
{
  if (!self->ready_made || *text == '\0')
    return text;

  return g_dpgettext2 (GETTEXT_PACKAGE, context, text);
}

const char *
rs_routine_get_name (RsRoutine *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE (self), NULL);

  return translate (self, "routine-name", rs_routine_state_get_name (self->state));
}

const char *
rs_routine_get_note (RsRoutine *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE (self), NULL);

  return translate (self, "routine-note", rs_routine_state_get_note (self->state));
}

gboolean
rs_routine_get_ready_made (RsRoutine *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE (self), FALSE);

  return self->ready_made;
}

RsRoutineState *
rs_routine_get_state (RsRoutine *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE (self), NULL);

  return self->state;
}

gint64
rs_routine_get_changed_at (RsRoutine *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE (self), 0);

  return self->changed_at;
}

void
rs_routine_set_changed_at (RsRoutine *self, gint64 changed_at)
{
  g_return_if_fail (RS_IS_ROUTINE (self));

  self->changed_at = changed_at;
}

const char *
rs_routine_get_undo_label (RsRoutine *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE (self), NULL);

  return self->undo_label;
}

const char *
rs_routine_get_redo_label (RsRoutine *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE (self), NULL);

  return self->redo_label;
}

/* Finds the span in which the lists of two states differ: same head, same tail around it. */
static void
find_changed_span (
    RsRoutineState *before, RsRoutineState *after, guint *position, guint *removed, guint *added)
{
  guint n_before = rs_routine_state_get_n_items (before);
  guint n_after = rs_routine_state_get_n_items (after);
  guint head = 0;
  guint tail = 0;

  while (head < MIN (n_before, n_after) &&
         rs_routine_state_get_item (before, head) == rs_routine_state_get_item (after, head))
    head++;

  while (tail < MIN (n_before, n_after) - head &&
         rs_routine_state_get_item (before, n_before - 1 - tail) ==
             rs_routine_state_get_item (after, n_after - 1 - tail))
    tail++;

  *position = head;
  *removed = n_before - head - tail;
  *added = n_after - head - tail;
}

static void
apply (RsRoutine *self, RsRoutineState *state)
{
  g_autoptr (RsRoutineState) before = g_steal_pointer (&self->state);
  guint position;
  guint removed;
  guint added;

  self->state = rs_routine_state_ref (state);
  find_changed_span (before, state, &position, &removed, &added);

  g_object_freeze_notify (G_OBJECT (self));

  if (removed > 0 || added > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
  if (removed != added)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
  if (!g_str_equal (rs_routine_state_get_name (before), rs_routine_state_get_name (state)))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME]);
  if (!g_str_equal (rs_routine_state_get_note (before), rs_routine_state_get_note (state)))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTE]);

  rs_property_set_string (self, &self->undo_label, rs_edit_history_get_undo_label (self->history),
                          properties[PROP_UNDO_LABEL]);
  rs_property_set_string (self, &self->redo_label, rs_edit_history_get_redo_label (self->history),
                          properties[PROP_REDO_LABEL]);

  g_object_thaw_notify (G_OBJECT (self));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

gboolean
rs_routine_edit (RsRoutine *self, RsRoutineState *next, const char *label)
{
  g_autoptr (RsRoutineState) state = next;

  g_return_val_if_fail (RS_IS_ROUTINE (self), FALSE);
  g_return_val_if_fail (label != NULL, FALSE);

  if (self->ready_made || state == NULL || state == self->state)
    return FALSE;

  rs_edit_history_push (self->history, self->state, label);
  apply (self, state);
  return TRUE;
}

gboolean
rs_routine_rename (RsRoutine *self, const char *name)
{
  g_return_val_if_fail (RS_IS_ROUTINE (self), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  return rs_routine_edit (self, rs_routine_state_with_name (self->state, name),
                          C_ ("edit", "Rename Routine"));
}

gboolean
rs_routine_append (RsRoutine *self, RsItem *item, const char *name)
{
  g_autofree char *label = NULL;
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (RS_IS_ROUTINE (self), FALSE);
  g_return_val_if_fail (RS_IS_ITEM (item), FALSE);

  items = g_ptr_array_new ();
  g_ptr_array_add (items, item);
  label = rs_edit_label (RS_EDIT_ADD, name, 1);
  return rs_routine_edit (self,
                          rs_routine_state_insert_items (
                              self->state, rs_routine_state_get_work_end (self->state), items),
                          label);
}

static gboolean
step_history (RsRoutine *self, RsRoutineState *state)
{
  g_autoptr (RsRoutineState) target = state;

  if (target == NULL)
    return FALSE;

  apply (self, target);
  return TRUE;
}

gboolean
rs_routine_undo (RsRoutine *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE (self), FALSE);

  return step_history (self, rs_edit_history_undo (self->history, self->state));
}

gboolean
rs_routine_redo (RsRoutine *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE (self), FALSE);

  return step_history (self, rs_edit_history_redo (self->history, self->state));
}
