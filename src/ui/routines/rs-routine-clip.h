/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsRoutineClip:
 *
 * Items or a block of a routine while they are dragged or on the clipboard. Immutable: what the
 * routine becomes meanwhile does not change it.
 */
#define RS_TYPE_ROUTINE_CLIP (rs_routine_clip_get_type ())
G_DECLARE_FINAL_TYPE (RsRoutineClip, rs_routine_clip, RS, ROUTINE_CLIP, GObject)

/* The items at @positions (element-type guint) of @routine; or its block @block. */
RsRoutineClip *rs_routine_clip_new_items (RsRoutine *routine, GArray *positions);
RsRoutineClip *rs_routine_clip_new_block (RsRoutine *routine, guint block);

/* Whether it is a block. */
gboolean rs_routine_clip_is_block (RsRoutineClip *self);

/* How many items it has. */
guint rs_routine_clip_get_n_items (RsRoutineClip *self);

/*
 * Where its items are in @routine now: ascending positions; NULL when some of them, or the block,
 * are not there. For a block, @block gets which one it is.
 */
GArray *rs_routine_clip_find (RsRoutineClip *self, RsRoutine *routine, guint *block);

/* Copies, which may be put into any routine: of RsItem; of RsBlock. */
GPtrArray *rs_routine_clip_copy_items (RsRoutineClip *self);
GPtrArray *rs_routine_clip_copy_blocks (RsRoutineClip *self);

/* As text that people and other programs read. */
char *rs_routine_clip_to_text (RsRoutineClip *self, RsCatalogue *catalogue);

/* For a drag or the clipboard: the clip for this program, text for all others. */
GdkContentProvider *rs_routine_clip_provide (RsRoutineClip *self, RsCatalogue *catalogue);

G_END_DECLS
