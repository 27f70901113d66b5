/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/player/rs-session-row.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsSessionListRow:
 *
 * How a row of the list of what is to come looks. The list's factory makes it and gives it rows
 * in turn; it follows the row that it has.
 */
#define RS_TYPE_SESSION_LIST_ROW (rs_session_list_row_get_type ())
G_DECLARE_FINAL_TYPE (RsSessionListRow, rs_session_list_row, RS, SESSION_LIST_ROW, GtkWidget)

/* @movements: NULL shows no drawings. */
GtkWidget *rs_session_list_row_new (RsMovements *movements);

/* @item: whose name and manners follow the row; both NULL to let go. */
void rs_session_list_row_set_row (RsSessionListRow *self, RsSessionRow *row, GtkListItem *item);

G_END_DECLS
