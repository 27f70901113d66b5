/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-outline-row.h"
#include "ui/widgets/rs-movements.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsBuilderCell:
 *
 * A place in the builder's list, which shows whatever row of the outline is there: a heading, an
 * item, or that a block is empty. It can be held by its handle, with a mouse anywhere, and by
 * touch after a long press. Owned by the list.
 */
#define RS_TYPE_BUILDER_CELL (rs_builder_cell_get_type ())
G_DECLARE_FINAL_TYPE (RsBuilderCell, rs_builder_cell, RS, BUILDER_CELL, AdwBin)

GtkWidget *
rs_builder_cell_new (GtkListItem *list_item, RsMovements *movements, RsCatalogue *catalogue);

/* @row: NULL empties it */
void rs_builder_cell_set_row (RsBuilderCell *self, RsOutlineRow *row);
RsOutlineRow *rs_builder_cell_get_row (RsBuilderCell *self);

/* Where it is in the list. */
guint rs_builder_cell_get_place (RsBuilderCell *self);

/* What an editor of what it shows points at. */
GtkWidget *rs_builder_cell_get_anchor (RsBuilderCell *self);

/* Opens the menu of what it shows. */
void rs_builder_cell_open_menu (RsBuilderCell *self);

/* That what it shows is being dragged. */
/* How much of its row is seen at the pointer, in pixels: beside it is where it will land. */
int rs_builder_cell_get_drag_width (RsBuilderCell *self);

void rs_builder_cell_set_dragged (RsBuilderCell *self, gboolean dragged);

G_END_DECLS
