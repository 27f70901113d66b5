/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-edit-samples.h"

#include "core/routine/rs-edit-label.h"
#include "core/routine/rs-routine-edit.h"

RsRoutineState *
rs_sample_insert (RsRoutineState *state, guint position, RsItem *item)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  RsRoutinePlace place;

  g_ptr_array_add (items, item);
  if (!rs_routine_state_find_place (state, position, &place))
    place = (RsRoutinePlace) { G_MAXUINT, 0 };
  return rs_routine_state_insert_items (state, place, items);
}

RsRoutineState *
rs_sample_remove (RsRoutineState *state, guint position)
{
  g_autoptr (GArray) positions = rs_positions_new (position);

  return rs_routine_state_remove_items (state, positions);
}

RsRoutineState *
rs_sample_move (RsRoutineState *state, guint from, guint to)
{
  g_autoptr (GArray) positions = rs_positions_new (from);
  RsRoutinePlace place;

  if (from >= rs_routine_state_get_n_items (state))
    return rs_routine_state_ref (state);

  /* The place is one of the state as it is, where what moves still stands. */
  if (!rs_routine_state_find_place (state, to > from ? to + 1 : to, &place))
    place = (RsRoutinePlace) { G_MAXUINT, 0 };
  return rs_routine_state_move_items (state, positions, place);
}

RsRoutineState *
rs_sample_with_dose (RsRoutineState *state, guint position, const RsDose *dose)
{
  g_autoptr (GArray) positions = rs_positions_new (position);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  RsItem *item = rs_routine_state_get_item (state, position);

  if (item == NULL)
    return rs_routine_state_ref (state);

  g_ptr_array_add (items, rs_item_with_dose (item, dose));
  return rs_routine_state_replace_items (state, positions, items);
}

static gboolean
edit (RsRoutine *routine, RsRoutineState *next, RsEditVerb verb, const char *x)
{
  g_autofree char *label = rs_edit_label (verb, x, 1);

  return rs_routine_edit (routine, next, label);
}

gboolean
rs_sample_edit_insert (RsRoutine *routine, guint position, RsItem *item, const char *x)
{
  return edit (routine, rs_sample_insert (rs_routine_get_state (routine), position, item),
               RS_EDIT_ADD, x);
}

gboolean
rs_sample_edit_remove (RsRoutine *routine, guint position, const char *x)
{
  return edit (routine, rs_sample_remove (rs_routine_get_state (routine), position), RS_EDIT_REMOVE,
               x);
}

gboolean
rs_sample_edit_move (RsRoutine *routine, guint from, guint to, const char *x)
{
  return edit (routine, rs_sample_move (rs_routine_get_state (routine), from, to), RS_EDIT_MOVE, x);
}

gboolean
rs_sample_edit_dose (RsRoutine *routine, guint position, const RsDose *dose, const char *x)
{
  return edit (routine, rs_sample_with_dose (rs_routine_get_state (routine), position, dose),
               RS_EDIT_DOSE, x);
}
