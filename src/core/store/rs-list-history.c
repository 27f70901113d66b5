/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-list-history.h"

#include "core/base/rs-property.h"

typedef enum
{
  STEP_ADD,
  STEP_REMOVE,
  STEP_EDIT,
  STEP_IMPORT,
} StepKind;

typedef struct
{
  StepKind kind;
  guint64 mark;
  char *label;
  char *edit_label;       /* of an edit */
  GPtrArray *routines;    /* of RsRoutine */
  RsRoutineState *before; /* of an edit */
  RsRoutineState *after;
  RsImport *import;
} Step;

static void
step_free (Step *step)
{
  g_clear_pointer (&step->label, g_free);
  g_clear_pointer (&step->edit_label, g_free);
  g_clear_pointer (&step->routines, g_ptr_array_unref);
  g_clear_pointer (&step->before, rs_routine_state_unref);
  g_clear_pointer (&step->after, rs_routine_state_unref);
  g_clear_pointer (&step->import, rs_import_unref);
  g_free (step);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Step, step_free)

struct _RsListHistory
{
  GObject parent_instance;

  RsStore *store;
  GPtrArray *done;   /* of Step, the latest last */
  GPtrArray *undone; /* of Step, the next to redo last */
  guint64 n_marks;
  char *undo_label;
  char *redo_label;
};

enum
{
  PROP_0,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RsListHistory, rs_list_history, G_TYPE_OBJECT)

static void
rs_list_history_finalize (GObject *object)
{
  RsListHistory *self = RS_LIST_HISTORY (object);

  g_clear_pointer (&self->done, g_ptr_array_unref);
  g_clear_pointer (&self->undone, g_ptr_array_unref);
  g_clear_pointer (&self->undo_label, g_free);
  g_clear_pointer (&self->redo_label, g_free);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (rs_list_history_parent_class)->finalize (object);
}

static void
rs_list_history_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  RsListHistory *self = RS_LIST_HISTORY (object);

  switch (prop_id)
    {
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

static void
rs_list_history_class_init (RsListHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = rs_list_history_finalize;
  object_class->get_property = rs_list_history_get_property;

  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rs_list_history_init (RsListHistory *self)
{
  self->done = g_ptr_array_new_with_free_func ((GDestroyNotify) step_free);
  self->undone = g_ptr_array_new_with_free_func ((GDestroyNotify) step_free);
}

RsListHistory *
rs_list_history_new (RsStore *store)
{
  RsListHistory *self;

  g_return_val_if_fail (RS_IS_STORE (store), NULL);

  self = g_object_new (RS_TYPE_LIST_HISTORY, NULL);
  self->store = g_object_ref (store);
  return self;
}

static Step *
peek (GPtrArray *steps)
{
  return steps->len > 0 ? g_ptr_array_index (steps, steps->len - 1) : NULL;
}

static void
show_labels (RsListHistory *self)
{
  Step *undo = peek (self->done);
  Step *redo = peek (self->undone);

  g_object_freeze_notify (G_OBJECT (self));
  rs_property_set_string (self, &self->undo_label, undo != NULL ? undo->label : NULL,
                          properties[PROP_UNDO_LABEL]);
  rs_property_set_string (self, &self->redo_label, redo != NULL ? redo->label : NULL,
                          properties[PROP_REDO_LABEL]);
  g_object_thaw_notify (G_OBJECT (self));
}

static Step *
step_new (RsListHistory *self, StepKind kind, const char *label)
{
  Step *step = g_new0 (Step, 1);

  step->kind = kind;
  step->mark = ++self->n_marks;
  step->label = g_strdup (label);
  step->routines = g_ptr_array_new_with_free_func (g_object_unref);
  return step;
}

static void
push (RsListHistory *self, Step *step)
{
  g_ptr_array_add (self->done, step);
  g_ptr_array_set_size (self->undone, 0);
  show_labels (self);
}

RsRoutine *
rs_list_history_add (RsListHistory *self, RsRoutineState *state, const char *label)
{
  RsRoutine *routine;
  Step *step;

  g_return_val_if_fail (RS_IS_LIST_HISTORY (self), NULL);
  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (label != NULL, NULL);

  routine = rs_store_add_routine (self->store, state);
  step = step_new (self, STEP_ADD, label);
  g_ptr_array_add (step->routines, g_object_ref (routine));
  push (self, step);
  return routine;
}

static gboolean
is_there (RsListHistory *self, RsRoutine *routine)
{
  return rs_store_lookup_routine (self->store, rs_routine_get_id (routine)) != NULL;
}

void
rs_list_history_add_all (RsListHistory *self, GPtrArray *routines, const char *label)
{
  g_autoptr (Step) step = NULL;

  g_return_if_fail (RS_IS_LIST_HISTORY (self));
  g_return_if_fail (routines != NULL);
  g_return_if_fail (label != NULL);

  step = step_new (self, STEP_ADD, label);
  for (guint i = 0; i < routines->len; i++)
    {
      RsRoutine *routine = g_ptr_array_index (routines, i);

      if (is_there (self, routine))
        continue;

      rs_store_restore_routine (self->store, routine);
      g_ptr_array_add (step->routines, g_object_ref (routine));
    }

  if (step->routines->len > 0)
    push (self, g_steal_pointer (&step));
}

gboolean
rs_list_history_remove (RsListHistory *self, GPtrArray *routines, const char *label)
{
  g_autoptr (Step) step = NULL;

  g_return_val_if_fail (RS_IS_LIST_HISTORY (self), FALSE);
  g_return_val_if_fail (routines != NULL, FALSE);
  g_return_val_if_fail (label != NULL, FALSE);

  step = step_new (self, STEP_REMOVE, label);
  for (guint i = 0; i < routines->len; i++)
    {
      RsRoutine *routine = g_ptr_array_index (routines, i);

      if (rs_routine_get_ready_made (routine) || !is_there (self, routine))
        continue;

      g_ptr_array_add (step->routines, g_object_ref (routine));
      rs_store_remove_routine (self->store, routine);
    }

  if (step->routines->len == 0)
    return FALSE;

  push (self, g_steal_pointer (&step));
  return TRUE;
}

gboolean
rs_list_history_edit (RsListHistory *self,
                      RsRoutine *routine,
                      RsRoutineState *next,
                      const char *label,
                      const char *edit_label)
{
  g_autoptr (Step) step = NULL;

  g_return_val_if_fail (RS_IS_LIST_HISTORY (self), FALSE);
  g_return_val_if_fail (RS_IS_ROUTINE (routine), FALSE);
  g_return_val_if_fail (label != NULL, FALSE);

  step = step_new (self, STEP_EDIT, label);
  step->edit_label = g_strdup (edit_label);
  step->before = rs_routine_state_ref (rs_routine_get_state (routine));
  g_ptr_array_add (step->routines, g_object_ref (routine));
  if (!rs_routine_edit (routine, next, edit_label))
    return FALSE;

  step->after = rs_routine_state_ref (rs_routine_get_state (routine));
  push (self, g_steal_pointer (&step));
  return TRUE;
}

gboolean
rs_list_history_import (RsListHistory *self, RsImport *import, const char *label, GError **error)
{
  Step *step;

  g_return_val_if_fail (RS_IS_LIST_HISTORY (self), FALSE);
  g_return_val_if_fail (import != NULL, FALSE);
  g_return_val_if_fail (label != NULL, FALSE);

  if (!rs_store_apply_import (self->store, import, error))
    return FALSE;
  if (rs_import_get_routines (import)->len == 0)
    return TRUE;

  step = step_new (self, STEP_IMPORT, label);
  step->import = rs_import_ref (import);
  push (self, step);
  return TRUE;
}

/* Its pictures may not be written any more; then its exercises are left out, too. */
static void
import_again (RsListHistory *self, Step *step, gboolean back)
{
  g_autoptr (GError) error = NULL;

  if (back)
    rs_store_remove_import (self->store, step->import);
  else if (!rs_store_apply_import (self->store, step->import, &error))
    rs_store_restore_routines (self->store, rs_import_get_routines (step->import));
}

static void
add_again (RsListHistory *self, Step *step)
{
  if (step->routines->len == 1)
    rs_store_restore_routine (self->store, g_ptr_array_index (step->routines, 0));
  else
    rs_store_restore_routines (self->store, step->routines);
}

static void
remove_again (RsListHistory *self, Step *step)
{
  for (guint i = 0; i < step->routines->len; i++)
    rs_store_remove_routine (self->store, g_ptr_array_index (step->routines, i));
}

/* Name and phases as in @target, all else as it is by now. */
static RsRoutineState *
bring_over (RsRoutineState *current, RsRoutineState *target)
{
  g_autoptr (RsRoutineState) named =
      rs_routine_state_with_name (current, rs_routine_state_get_name (target));

  return rs_routine_state_with_phases (named, rs_routine_state_get_phases (target));
}

/*
 * The routine may have been edited since, in the builder. Then its last edit is another one, and
 * what is undone here is an edit of its own over there.
 */
static void
edit_again (Step *step, gboolean back)
{
  RsRoutine *routine = g_ptr_array_index (step->routines, 0);
  RsRoutineState *from = back ? step->after : step->before;
  RsRoutineState *to = back ? step->before : step->after;
  const char *next =
      back ? rs_routine_get_undo_label (routine) : rs_routine_get_redo_label (routine);

  if (rs_routine_get_state (routine) == from && g_strcmp0 (next, step->edit_label) == 0)
    {
      if (back)
        rs_routine_undo (routine);
      else
        rs_routine_redo (routine);
    }

  rs_routine_edit (routine, bring_over (rs_routine_get_state (routine), to), step->edit_label);
}

static void
run (RsListHistory *self, Step *step, gboolean back)
{
  if (step->kind == STEP_EDIT)
    edit_again (step, back);
  else if (step->kind == STEP_IMPORT)
    import_again (self, step, back);
  else if ((step->kind == STEP_ADD) == back)
    remove_again (self, step);
  else
    add_again (self, step);
}

static gboolean
go (RsListHistory *self, GPtrArray *from, GPtrArray *to, gboolean back)
{
  Step *step;

  if (from->len == 0)
    return FALSE;

  step = g_ptr_array_steal_index (from, from->len - 1);
  g_ptr_array_add (to, step);
  run (self, step, back);
  show_labels (self);
  return TRUE;
}

gboolean
rs_list_history_undo (RsListHistory *self)
{
  g_return_val_if_fail (RS_IS_LIST_HISTORY (self), FALSE);

  return go (self, self->done, self->undone, TRUE);
}

gboolean
rs_list_history_redo (RsListHistory *self)
{
  g_return_val_if_fail (RS_IS_LIST_HISTORY (self), FALSE);

  return go (self, self->undone, self->done, FALSE);
}

const char *
rs_list_history_get_undo_label (RsListHistory *self)
{
  g_return_val_if_fail (RS_IS_LIST_HISTORY (self), NULL);

  return self->undo_label;
}

const char *
rs_list_history_get_redo_label (RsListHistory *self)
{
  g_return_val_if_fail (RS_IS_LIST_HISTORY (self), NULL);

  return self->redo_label;
}

guint64
rs_list_history_get_mark (RsListHistory *self)
{
  Step *step;

  g_return_val_if_fail (RS_IS_LIST_HISTORY (self), 0);

  step = peek (self->done);
  return step != NULL ? step->mark : 0;
}
