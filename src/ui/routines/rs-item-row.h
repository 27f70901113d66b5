/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-item.h"

G_BEGIN_DECLS

/**
 * RsItemRow:
 *
 * One exercise of a routine: its name and its dose. It owns nothing but what it shows and only
 * emits what somebody wants (RsItemRow::step, ::remove and ::edit-dose); #RsItemList, which
 * makes the rows, does it.
 */
#define RS_TYPE_ITEM_ROW (rs_item_row_get_type ())
G_DECLARE_FINAL_TYPE (RsItemRow, rs_item_row, RS, ITEM_ROW, AdwActionRow)

GtkWidget *rs_item_row_new (RsItem *item, RsCatalogue *catalogue, gboolean editable);

RsItem *rs_item_row_get_item (RsItemRow *self);

/* What to drag the row by; not in the row when that is not editable. */
GtkWidget *rs_item_row_get_handle (RsItemRow *self);

/* Says where the row stands, so that it knows whether it can go up or down. */
void rs_item_row_set_place (RsItemRow *self, gboolean first, gboolean last);

G_END_DECLS
