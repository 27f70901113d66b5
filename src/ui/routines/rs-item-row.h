/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-block.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsItemRow:
 *
 * An exercise in a routine: a handle to drag it by, a drawing, its name, its dose as a button and
 * what else there is to say, and a menu. It changes nothing itself: "command" tells what somebody
 * wants, in the words of the builder's list ("move-up", "edit-dose").
 */
#define RS_TYPE_ITEM_ROW (rs_item_row_get_type ())
G_DECLARE_FINAL_TYPE (RsItemRow, rs_item_row, RS, ITEM_ROW, GtkWidget)

GtkWidget *rs_item_row_new (RsMovements *movements, RsCatalogue *catalogue);

/* Shows @item, which is in @block. */
void rs_item_row_show (RsItemRow *self, RsItem *item, RsBlock *block);

/* All that it says, in one sentence: for the place in the list that it is in. */
char *rs_item_row_describe (RsItemRow *self);

/* Where it is held, and what an editor of the dose points at. */
GtkWidget *rs_item_row_get_handle (RsItemRow *self);
GtkWidget *rs_item_row_get_dose_button (RsItemRow *self);

/* Opens the menu there. */
void rs_item_row_open_menu (RsItemRow *self, double x, double y);

G_END_DECLS
