/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-edit-history.h"

/* One edit: the state on its other side, and what it is called. */
typedef struct
{
  RsRoutineState *state;
  char *label;
} Edit;

struct _RsEditHistory
{
  GArray *done;
  GArray *undone;
};

static void
clear_edit (gpointer data)
{
  Edit *edit = data;

  g_clear_pointer (&edit->state, rs_routine_state_unref);
  g_clear_pointer (&edit->label, g_free);
}

static GArray *
new_stack (void)
{
  GArray *stack = g_array_new (FALSE, FALSE, sizeof (Edit));

  g_array_set_clear_func (stack, clear_edit);
  return stack;
}

RsEditHistory *
rs_edit_history_new (void)
{
  RsEditHistory *history = g_new0 (RsEditHistory, 1);

  history->done = new_stack ();
  history->undone = new_stack ();
  return history;
}

void
rs_edit_history_free (RsEditHistory *history)
{
  if (history == NULL)
    return;

  g_clear_pointer (&history->done, g_array_unref);
  g_clear_pointer (&history->undone, g_array_unref);
  g_free (history);
}

static void
push (GArray *stack, RsRoutineState *state, const char *label)
{
  Edit edit = { rs_routine_state_ref (state), g_strdup (label) };

  g_array_append_val (stack, edit);
}

static const char *
peek_label (GArray *stack)
{
  return stack->len > 0 ? g_array_index (stack, Edit, stack->len - 1).label : NULL;
}

/* Takes the top edit of @from over to @to, where @current takes the place of its state. */
static RsRoutineState *
shift (GArray *from, GArray *to, RsRoutineState *current)
{
  RsRoutineState *state;

  if (from->len == 0)
    return NULL;

  push (to, current, peek_label (from));
  state = rs_routine_state_ref (g_array_index (from, Edit, from->len - 1).state);
  g_array_set_size (from, from->len - 1);
  return state;
}

void
rs_edit_history_push (RsEditHistory *history, RsRoutineState *state, const char *label)
{
  g_return_if_fail (history != NULL && state != NULL);

  push (history->done, state, label);
  g_array_set_size (history->undone, 0);
}

RsRoutineState *
rs_edit_history_undo (RsEditHistory *history, RsRoutineState *current)
{
  g_return_val_if_fail (history != NULL && current != NULL, NULL);

  return shift (history->done, history->undone, current);
}

RsRoutineState *
rs_edit_history_redo (RsEditHistory *history, RsRoutineState *current)
{
  g_return_val_if_fail (history != NULL && current != NULL, NULL);

  return shift (history->undone, history->done, current);
}

const char *
rs_edit_history_get_undo_label (RsEditHistory *history)
{
  g_return_val_if_fail (history != NULL, NULL);

  return peek_label (history->done);
}

const char *
rs_edit_history_get_redo_label (RsEditHistory *history)
{
  g_return_val_if_fail (history != NULL, NULL);

  return peek_label (history->undone);
}
