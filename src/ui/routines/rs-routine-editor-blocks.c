/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-editor-private.h"

#include <glib/gi18n.h>

/* --- Blocks --- */

static gboolean
is_block (RsRoutineEditor *self, guint block)
{
  return block < rs_routine_state_get_n_blocks (rs_routine_editor_get_state (self));
}

static const char *
block_name (RsRoutineEditor *self, guint block)
{
  return rs_block_get_name (rs_routine_state_get_block (rs_routine_editor_get_state (self), block));
}

/* Takes @next over. @block: which one it was, and @landed which one it is afterwards. */
static gboolean
edit_block (RsRoutineEditor *self, RsRoutineState *next, RsEditVerb verb, guint block, guint landed)
{
  if (!rs_routine_editor_edit (self, next, rs_edit_label (verb, block_name (self, block), 1)))
    return FALSE;

  landed = MIN (landed, rs_routine_state_get_n_blocks (rs_routine_editor_get_state (self)) - 1);
  rs_routine_editor_land (self, (RsRoutineSpot) { landed, G_MAXUINT, 0 });
  rs_routine_editor_announce (
      self, rs_routine_news_block (rs_routine_editor_get_state (self), landed, verb));
  return TRUE;
}

gboolean
rs_routine_editor_insert_blocks (RsRoutineEditor *self,
                                 guint at,
                                 GPtrArray *blocks,
                                 RsEditVerb verb)
{
  guint n;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);
  g_return_val_if_fail (blocks != NULL, FALSE);

  n = rs_routine_state_get_n_blocks (rs_routine_editor_get_state (self));
  at = MIN (at, n);
  if (blocks->len == 0 ||
      !rs_routine_editor_edit (
          self, rs_routine_state_insert_blocks (rs_routine_editor_get_state (self), at, blocks),
          rs_edit_label (verb, rs_block_get_name (g_ptr_array_index (blocks, 0)), 1)))
    return FALSE;

  rs_routine_editor_land (self, (RsRoutineSpot) { at, G_MAXUINT, 0 });
  rs_routine_editor_announce (self,
                              rs_routine_news_block (rs_routine_editor_get_state (self), at, verb));
  return TRUE;
}

gboolean
rs_routine_editor_move_block (RsRoutineEditor *self, guint from, guint to)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);

  return is_block (self, from) &&
         edit_block (self,
                     rs_routine_state_move_block (rs_routine_editor_get_state (self), from, to),
                     RS_EDIT_MOVE, from, to);
}

gboolean
rs_routine_editor_duplicate_block (RsRoutineEditor *self, guint block)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);

  return is_block (self, block) &&
         edit_block (self,
                     rs_routine_state_duplicate_block (rs_routine_editor_get_state (self), block),
                     RS_EDIT_DUPLICATE, block, block + 1);
}

gboolean
rs_routine_editor_ungroup (RsRoutineEditor *self, guint block)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);

  return is_block (self, block) &&
         edit_block (self, rs_routine_state_ungroup (rs_routine_editor_get_state (self), block),
                     RS_EDIT_UNGROUP, block, block);
}

gboolean
rs_routine_editor_change_block (RsRoutineEditor *self, guint block, const RsBlockFacts *facts)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);
  g_return_val_if_fail (facts != NULL, FALSE);

  return is_block (self, block) &&
         edit_block (
             self, rs_routine_state_change_block (rs_routine_editor_get_state (self), block, facts),
             RS_EDIT_SETTINGS, block, block);
}

/* --- The whole --- */

/* These are not about blocks, which are what a copy takes over: it has to be there before. */
gboolean
rs_routine_editor_rename (RsRoutineEditor *self, const char *name)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  if (g_str_equal (name, rs_routine_get_name (self->routine)) || !rs_routine_editor_own (self))
    return FALSE;

  return rs_routine_rename (self->routine, name);
}

gboolean
rs_routine_editor_set_note (RsRoutineEditor *self, const char *note)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);
  g_return_val_if_fail (note != NULL, FALSE);

  if (g_str_equal (note, rs_routine_get_note (self->routine)) || !rs_routine_editor_own (self))
    return FALSE;

  return rs_routine_editor_edit (
      self, rs_routine_state_with_note (rs_routine_editor_get_state (self), note),
      g_strdup (C_ ("edit", "Change Note")));
}

gboolean
rs_routine_editor_set_phases (RsRoutineEditor *self, RsRunPhaseSet phases)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);

  if (phases == rs_routine_state_get_phases (rs_routine_editor_get_state (self)) ||
      !rs_routine_editor_own (self))
    return FALSE;

  return rs_routine_editor_edit (
      self, rs_routine_state_with_phases (rs_routine_editor_get_state (self), phases),
      g_strdup (C_ ("edit", "Change Tags")));
}

gboolean
rs_routine_editor_apply (RsRoutineEditor *self, RsRoutineState *state, const char *label)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (self), FALSE);
  g_return_val_if_fail (state != NULL && label != NULL, FALSE);

  if (!rs_routine_editor_edit (self, rs_routine_state_ref (state), g_strdup (label)))
    return FALSE;

  rs_routine_editor_announce (self, g_strdup (label));
  return TRUE;
}

/* The keys go to where something is another than before. */
static void
step_history (RsRoutineEditor *self, gboolean (*step) (RsRoutine *), char *text)
{
  g_autofree char *owned = text;
  g_autoptr (RsRoutineState) before = rs_routine_state_ref (rs_routine_editor_get_state (self));

  if (!step (self->routine))
    return;

  rs_routine_editor_land (self,
                          rs_routine_spot_changed (before, rs_routine_editor_get_state (self)));
  rs_routine_editor_announce (self, g_steal_pointer (&owned));
}

void
rs_routine_editor_undo (RsRoutineEditor *self)
{
  g_return_if_fail (RS_IS_ROUTINE_EDITOR (self));

  /* Translators: for screen readers; %s is an edit, such as "Move Plank" */
  step_history (
      self, rs_routine_undo,
      g_strdup_printf (C_ ("routine", "Undone: %s"), rs_routine_get_undo_label (self->routine)));
}

void
rs_routine_editor_redo (RsRoutineEditor *self)
{
  g_return_if_fail (RS_IS_ROUTINE_EDITOR (self));

  /* Translators: for screen readers; %s is an edit, such as "Move Plank" */
  step_history (
      self, rs_routine_redo,
      g_strdup_printf (C_ ("routine", "Redone: %s"), rs_routine_get_redo_label (self->routine)));
}
