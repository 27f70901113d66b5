/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine.h"

G_BEGIN_DECLS

/**
 * RsItemList:
 *
 * The exercises of a routine as a list that can be rearranged by pointer, keys and menu. It is
 * the one place in the view that edits the routine's items: it makes the edit, announces it and
 * puts the focus where people expect it. Used by #RsRoutinePage.
 */
#define RS_TYPE_ITEM_LIST (rs_item_list_get_type ())
G_DECLARE_FINAL_TYPE (RsItemList, rs_item_list, RS, ITEM_LIST, GtkWidget)

GtkWidget *rs_item_list_new (RsRoutine *routine, RsCatalogue *catalogue);

/* Puts @exercise at the end with the dose it starts with; FALSE when the routine is full. */
gboolean rs_item_list_add (RsItemList *self, RsExercise *exercise);

/* Steps through the history, announced; focus stays in the list when it was there. */
void rs_item_list_undo (RsItemList *self);
void rs_item_list_redo (RsItemList *self);

/* Gives the focus to the row at @position, or to the last one. */
void rs_item_list_focus (RsItemList *self, guint position);

G_END_DECLS
