/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-block.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RsBlockRow:
 *
 * The heading of a block in a routine: a handle to drag all of it by, what it is and how it is
 * done, a button to add to it, and a menu. "command" tells what somebody wants, in the words of
 * the builder's list.
 */
#define RS_TYPE_BLOCK_ROW (rs_block_row_get_type ())
G_DECLARE_FINAL_TYPE (RsBlockRow, rs_block_row, RS, BLOCK_ROW, GtkWidget)

GtkWidget *rs_block_row_new (RsCatalogue *catalogue);

void rs_block_row_show (RsBlockRow *self, RsBlock *block);

/* All that it says, in one sentence. */
char *rs_block_row_describe (RsBlockRow *self);

GtkWidget *rs_block_row_get_handle (RsBlockRow *self);

/* Opens the menu there. */
void rs_block_row_open_menu (RsBlockRow *self, double x, double y);

G_END_DECLS
