/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/routines/rs-routine-editor.h"
#include "ui/widgets/rs-movements.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsBuilderList:
 *
 * A routine as it is built: blocks as cards of exercises, which are dragged, moved by keys and by
 * menus, selected, cut, copied and pasted. What is done ends in #RsRoutineEditor; the keys follow
 * what was moved. Only rows that are near to what is seen exist.
 *
 * Signals: "add-at" (guint block): somebody wants to choose exercises for a block; "replace"
 * (guint position): and one for another.
 */
#define RS_TYPE_BUILDER_LIST (rs_builder_list_get_type ())
G_DECLARE_FINAL_TYPE (RsBuilderList, rs_builder_list, RS, BUILDER_LIST, GtkWidget)

GtkWidget *rs_builder_list_new (RsRoutineEditor *editor, RsMovements *movements);

/* Gives the keys to the row of an item, or of a block. FALSE when it is not there. */
gboolean rs_builder_list_focus_item (RsBuilderList *self, guint position);
gboolean rs_builder_list_focus_block (RsBuilderList *self, guint block);

/* Whether the keys are in the list. */
gboolean rs_builder_list_has_focus (RsBuilderList *self);

/* Where something that is added without being dragged goes: behind what is selected, or the end. */
RsRoutinePlace rs_builder_list_get_place (RsBuilderList *self);

/* Selects item @position alone. */
void rs_builder_list_select (RsBuilderList *self, guint position, guint n);

G_END_DECLS
