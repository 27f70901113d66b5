/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-clip.h"

#include "core/routine/rs-routine-words.h"

struct _RsRoutineClip
{
  GObject parent_instance;

  GPtrArray *items; /* of RsItem */
  RsBlock *block;   /* or NULL */
};

G_DEFINE_FINAL_TYPE (RsRoutineClip, rs_routine_clip, G_TYPE_OBJECT)

static void
rs_routine_clip_finalize (GObject *object)
{
  RsRoutineClip *self = RS_ROUTINE_CLIP (object);

  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->block, rs_block_unref);

  G_OBJECT_CLASS (rs_routine_clip_parent_class)->finalize (object);
}

static void
rs_routine_clip_class_init (RsRoutineClipClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_routine_clip_finalize;
}

static void
rs_routine_clip_init (RsRoutineClip *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

RsRoutineClip *
rs_routine_clip_new_items (RsRoutine *routine, GArray *positions)
{
  RsRoutineClip *self;

  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (positions != NULL, NULL);

  self = g_object_new (RS_TYPE_ROUTINE_CLIP, NULL);
  for (guint i = 0; i < positions->len; i++)
    {
      RsItem *item = rs_routine_state_get_item (rs_routine_get_state (routine),
                                                g_array_index (positions, guint, i));

      if (item != NULL)
        g_ptr_array_add (self->items, g_object_ref (item));
    }

  return self;
}

RsRoutineClip *
rs_routine_clip_new_block (RsRoutine *routine, guint block)
{
  RsRoutineClip *self;

  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);

  self = g_object_new (RS_TYPE_ROUTINE_CLIP, NULL);
  self->block = rs_block_ref (rs_routine_state_get_block (rs_routine_get_state (routine), block));
  for (guint i = 0; i < rs_block_get_n_items (self->block); i++)
    g_ptr_array_add (self->items, g_object_ref (rs_block_get_item (self->block, i)));

  return self;
}

gboolean
rs_routine_clip_is_block (RsRoutineClip *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_CLIP (self), FALSE);

  return self->block != NULL;
}

guint
rs_routine_clip_get_n_items (RsRoutineClip *self)
{
  g_return_val_if_fail (RS_IS_ROUTINE_CLIP (self), 0);

  return self->items->len;
}

static gboolean
find_block (RsRoutineClip *self, RsRoutineState *state, guint *block)
{
  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    if (rs_block_get_number (rs_routine_state_get_block (state, i)) ==
        rs_block_get_number (self->block))
      {
        *block = i;
        return TRUE;
      }

  return FALSE;
}

GArray *
rs_routine_clip_find (RsRoutineClip *self, RsRoutine *routine, guint *block)
{
  g_autoptr (GHashTable) wanted = NULL;
  g_autoptr (GArray) positions = NULL;
  RsRoutineState *state;

  g_return_val_if_fail (RS_IS_ROUTINE_CLIP (self), NULL);
  g_return_val_if_fail (RS_IS_ROUTINE (routine) && block != NULL, NULL);

  state = rs_routine_get_state (routine);
  if (self->block != NULL && !find_block (self, state, block))
    return NULL;

  wanted = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < self->items->len; i++)
    g_hash_table_add (wanted, g_ptr_array_index (self->items, i));

  positions = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < rs_routine_state_get_n_items (state); i++)
    if (g_hash_table_contains (wanted, rs_routine_state_get_item (state, i)))
      g_array_append_val (positions, i);

  return positions->len == self->items->len ? g_steal_pointer (&positions) : NULL;
}

GPtrArray *
rs_routine_clip_copy_items (RsRoutineClip *self)
{
  GPtrArray *copies;

  g_return_val_if_fail (RS_IS_ROUTINE_CLIP (self), NULL);

  copies = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->items->len; i++)
    {
      RsItem *item = g_ptr_array_index (self->items, i);

      g_ptr_array_add (copies, rs_item_with_note (item, rs_item_get_note (item)));
    }

  return copies;
}

GPtrArray *
rs_routine_clip_copy_blocks (RsRoutineClip *self)
{
  g_autoptr (GPtrArray) items = rs_routine_clip_copy_items (self);
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);

  g_return_val_if_fail (self->block != NULL, blocks);

  g_ptr_array_add (blocks, rs_block_new_full (rs_block_get_facts (self->block), items));
  return blocks;
}

char *
rs_routine_clip_to_text (RsRoutineClip *self, RsCatalogue *catalogue)
{
  g_autoptr (GPtrArray) blocks = NULL;

  g_return_val_if_fail (RS_IS_ROUTINE_CLIP (self), NULL);

  if (self->block == NULL)
    return rs_routine_words_write_items (self->items, catalogue);

  blocks = g_ptr_array_new ();
  g_ptr_array_add (blocks, self->block);
  return rs_routine_words_write_blocks (blocks, catalogue);
}

GdkContentProvider *
rs_routine_clip_provide (RsRoutineClip *self, RsCatalogue *catalogue)
{
  g_autofree char *text = NULL;
  GdkContentProvider *parts[2];

  g_return_val_if_fail (RS_IS_ROUTINE_CLIP (self), NULL);

  text = rs_routine_clip_to_text (self, catalogue);
  parts[0] = gdk_content_provider_new_typed (RS_TYPE_ROUTINE_CLIP, self);
  parts[1] = gdk_content_provider_new_typed (G_TYPE_STRING, text);
  return gdk_content_provider_new_union (parts, G_N_ELEMENTS (parts));
}
