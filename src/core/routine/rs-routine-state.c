/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine-state.h"

#include <string.h>

/* Texts are reference counted: a thousand states of a long note share it. */
struct _RsRoutineState
{
  gatomicrefcount refs;
  GRefString *name;
  GRefString *note;
  RsRunPhaseSet phases;
  GPtrArray *blocks;
  guint n_items;
};

G_DEFINE_BOXED_TYPE (RsRoutineState, rs_routine_state, rs_routine_state_ref, rs_routine_state_unref)

static void
add_block (RsRoutineState *state, RsBlock *block)
{
  g_ptr_array_add (state->blocks, block);
  state->n_items += rs_block_get_n_items (block);
}

/* Takes the texts over. */
static RsRoutineState *
make_state (GRefString *name, GRefString *note, RsRunPhaseSet phases, GPtrArray *blocks)
{
  RsRoutineState *state = g_new0 (RsRoutineState, 1);

  g_atomic_ref_count_init (&state->refs);
  state->name = name;
  state->note = note;
  state->phases = phases;
  state->blocks =
      g_ptr_array_new_full (blocks != NULL ? blocks->len : 1, (GDestroyNotify) rs_block_unref);

  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    add_block (state, rs_block_ref (g_ptr_array_index (blocks, i)));
  if (state->blocks->len == 0)
    add_block (state, rs_block_new (RS_BLOCK_STRAIGHT, NULL));

  return state;
}

RsRoutineState *
rs_routine_state_new (const char *name, const char *note, GPtrArray *blocks)
{
  return make_state (g_ref_string_new (name != NULL ? name : ""),
                     g_ref_string_new (note != NULL ? note : ""), 0, blocks);
}

RsRoutineState *
rs_routine_state_ref (RsRoutineState *state)
{
  g_return_val_if_fail (state != NULL, NULL);

  g_atomic_ref_count_inc (&state->refs);
  return state;
}

void
rs_routine_state_unref (RsRoutineState *state)
{
  g_return_if_fail (state != NULL);

  if (!g_atomic_ref_count_dec (&state->refs))
    return;

  g_clear_pointer (&state->name, g_ref_string_release);
  g_clear_pointer (&state->note, g_ref_string_release);
  g_clear_pointer (&state->blocks, g_ptr_array_unref);
  g_free (state);
}

RsRoutineState *
rs_routine_state_with_name (RsRoutineState *state, const char *name)
{
  g_return_val_if_fail (state != NULL && name != NULL, NULL);

  if (g_str_equal (state->name, name))
    return rs_routine_state_ref (state);
  if (strlen (name) > RS_ROUTINE_MAX_NAME_BYTES)
    return NULL;

  return make_state (g_ref_string_new (name), g_ref_string_acquire (state->note), state->phases,
                     state->blocks);
}

RsRoutineState *
rs_routine_state_with_note (RsRoutineState *state, const char *note)
{
  g_return_val_if_fail (state != NULL && note != NULL, NULL);

  if (g_str_equal (state->note, note))
    return rs_routine_state_ref (state);
  if (strlen (note) > RS_ROUTINE_MAX_NOTE_BYTES)
    return NULL;

  return make_state (g_ref_string_acquire (state->name), g_ref_string_new (note), state->phases,
                     state->blocks);
}

RsRoutineState *
rs_routine_state_with_phases (RsRoutineState *state, RsRunPhaseSet phases)
{
  g_return_val_if_fail (state != NULL, NULL);

  phases &= (1u << RS_N_RUN_PHASES) - 1;
  if (state->phases == phases)
    return rs_routine_state_ref (state);

  return make_state (g_ref_string_acquire (state->name), g_ref_string_acquire (state->note), phases,
                     state->blocks);
}

RsRoutineState *
rs_routine_state_with_blocks (RsRoutineState *state, GPtrArray *blocks)
{
  g_return_val_if_fail (state != NULL, NULL);

  return make_state (g_ref_string_acquire (state->name), g_ref_string_acquire (state->note),
                     state->phases, blocks);
}

const char *
rs_routine_state_get_name (RsRoutineState *state)
{
  g_return_val_if_fail (state != NULL, NULL);

  return state->name;
}

const char *
rs_routine_state_get_note (RsRoutineState *state)
{
  g_return_val_if_fail (state != NULL, NULL);

  return state->note;
}

RsRunPhaseSet
rs_routine_state_get_phases (RsRoutineState *state)
{
  g_return_val_if_fail (state != NULL, 0);

  return state->phases;
}

guint
rs_routine_state_get_n_blocks (RsRoutineState *state)
{
  g_return_val_if_fail (state != NULL, 0);

  return state->blocks->len;
}

RsBlock *
rs_routine_state_get_block (RsRoutineState *state, guint i)
{
  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (i < state->blocks->len, NULL);

  return g_ptr_array_index (state->blocks, i);
}

guint
rs_routine_state_get_n_items (RsRoutineState *state)
{
  g_return_val_if_fail (state != NULL, 0);

  return state->n_items;
}

gboolean
rs_routine_state_find_place (RsRoutineState *state, guint position, RsRoutinePlace *place)
{
  g_return_val_if_fail (state != NULL && place != NULL, FALSE);

  for (guint i = 0; i < state->blocks->len; i++)
    {
      guint n = rs_block_get_n_items (g_ptr_array_index (state->blocks, i));

      if (position < n)
        {
          *place = (RsRoutinePlace) { i, position };
          return TRUE;
        }
      position -= n;
    }

  return FALSE;
}

RsItem *
rs_routine_state_get_item (RsRoutineState *state, guint position)
{
  RsRoutinePlace place;

  if (!rs_routine_state_find_place (state, position, &place))
    return NULL;

  return rs_block_get_item (g_ptr_array_index (state->blocks, place.block), place.index);
}

guint
rs_routine_state_get_first (RsRoutineState *state, guint block)
{
  guint first = 0;

  g_return_val_if_fail (state != NULL, 0);

  for (guint i = 0; i < MIN (block, state->blocks->len); i++)
    first += rs_block_get_n_items (g_ptr_array_index (state->blocks, i));

  return first;
}

gboolean
rs_routine_state_equal (RsRoutineState *a, RsRoutineState *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (a == b)
    return TRUE;
  if (!g_str_equal (a->name, b->name) || !g_str_equal (a->note, b->note) ||
      a->phases != b->phases || a->blocks->len != b->blocks->len)
    return FALSE;

  for (guint i = 0; i < a->blocks->len; i++)
    if (!rs_block_equal (g_ptr_array_index (a->blocks, i), g_ptr_array_index (b->blocks, i)))
      return FALSE;

  return TRUE;
}
