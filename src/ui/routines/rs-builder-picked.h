/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-outline.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsBuilderPicked:
 *
 * What some rows of the builder's list mean: items, and blocks with all their items. A value.
 */
typedef struct _RsBuilderPicked RsBuilderPicked;

RsBuilderPicked *rs_builder_picked_new (RsOutline *outline, GtkBitset *rows);
void rs_builder_picked_free (RsBuilderPicked *picked);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsBuilderPicked, rs_builder_picked_free)

/* Positions of items, and numbers of blocks: (element-type guint), ascending. */
GArray *rs_builder_picked_get_items (RsBuilderPicked *picked);
GArray *rs_builder_picked_get_blocks (RsBuilderPicked *picked);

gboolean rs_builder_picked_is_empty (RsBuilderPicked *picked);
gboolean rs_builder_picked_has_item (RsBuilderPicked *picked, guint position);

/* Whether it is one block and nothing else. */
gboolean rs_builder_picked_is_block (RsBuilderPicked *picked, guint *block);

/* The place behind the last of it; FALSE when it is empty. */
gboolean
rs_builder_picked_get_end (RsBuilderPicked *picked, RsRoutineState *state, RsRoutinePlace *place);

G_END_DECLS
