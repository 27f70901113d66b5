/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-paste.h"

#include "core/routine/rs-routine-words.h"

#include <glib/gi18n.h>

/* Where a block goes that is put at a place for items: behind the block of it. */
static guint
block_place (RsRoutineEditor *editor, RsRoutinePlace place)
{
  RsRoutineState *state = rs_routine_editor_get_state (editor);
  guint n = rs_routine_state_get_n_blocks (state);

  if (place.index == RS_PLACE_APART || place.block >= n)
    return MIN (place.block, n);

  return place.index == 0 ? place.block : place.block + 1;
}

gboolean
rs_routine_paste_clip (RsRoutineEditor *editor, RsRoutineClip *clip, RsRoutinePlace place)
{
  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (editor), FALSE);
  g_return_val_if_fail (RS_IS_ROUTINE_CLIP (clip), FALSE);

  if (rs_routine_clip_is_block (clip))
    {
      g_autoptr (GPtrArray) blocks = rs_routine_clip_copy_blocks (clip);

      return rs_routine_editor_insert_blocks (editor, block_place (editor, place), blocks,
                                              RS_EDIT_PASTE);
    }
  else
    {
      g_autoptr (GPtrArray) items = rs_routine_clip_copy_items (clip);

      return rs_routine_editor_insert (editor, items, place, RS_EDIT_PASTE);
    }
}

/* Items without a heading go among those at the place; blocks stay blocks. */
static gboolean
paste_blocks (RsRoutineEditor *editor, GPtrArray *blocks, RsRoutinePlace place)
{
  g_autoptr (GPtrArray) items = NULL;
  RsBlock *only = g_ptr_array_index (blocks, 0);

  if (blocks->len > 1 || !rs_block_is_plain (only))
    return rs_routine_editor_insert_blocks (editor, block_place (editor, place), blocks,
                                            RS_EDIT_PASTE);

  items = g_ptr_array_new ();
  for (guint i = 0; i < rs_block_get_n_items (only); i++)
    g_ptr_array_add (items, rs_block_get_item (only, i));
  return rs_routine_editor_insert (editor, items, place, RS_EDIT_PASTE);
}

gboolean
rs_routine_paste_text (RsRoutineEditor *editor,
                       const char *text,
                       RsRoutinePlace place,
                       char **problem)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GPtrArray) blocks = NULL;

  g_return_val_if_fail (RS_IS_ROUTINE_EDITOR (editor), FALSE);
  g_return_val_if_fail (text != NULL && problem != NULL, FALSE);

  *problem = NULL;
  blocks = rs_routine_words_read (text, rs_routine_editor_get_catalogue (editor), &problems);
  if (problems != NULL && problems->len > 0)
    *problem =
        g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u line was not understood and left out",
                                      "%u lines were not understood and left out", problems->len),
                         problems->len);
  if (blocks != NULL && blocks->len > 0)
    return paste_blocks (editor, blocks, place);

  g_set_str (problem, _ ("There is no exercise in this text"));
  return FALSE;
}
