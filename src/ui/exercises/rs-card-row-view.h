/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/exercises/rs-card-row.h"
#include "ui/exercises/rs-exercise-card.h"

G_BEGIN_DECLS

/**
 * RsCardRowView:
 *
 * Shows one RsCardRow: a heading, or cards of one width. It is used again for other rows as the
 * wall scrolls.
 */
/* Between cards, beside and below each other; pixels. */
#define RS_CARD_SPACING 12

#define RS_TYPE_CARD_ROW_VIEW (rs_card_row_view_get_type ())
G_DECLARE_FINAL_TYPE (RsCardRowView, rs_card_row_view, RS, CARD_ROW_VIEW, GtkWidget)

RsCardRowView *
rs_card_row_view_new (RsLibrary *library, RsMovements *movements, GListModel *routines);

/*
 * @n_columns: how many cards fit beside each other; a row with fewer leaves the rest empty.
 * @narrowest: how narrow a card can be, in pixels.
 */
void rs_card_row_view_show (RsCardRowView *self, RsCardRow *row, guint n_columns, int narrowest);

/* The row that it shows, or NULL. */
RsCardRow *rs_card_row_view_get_row (RsCardRowView *self);

/* How wide each of @n_columns cards is in @width pixels. */
int rs_card_row_view_get_card_width (int width, guint n_columns, int narrowest);

/* The position in the library of the first exercise that it shows. */
guint rs_card_row_view_get_first (RsCardRowView *self);

/* The card of the exercise at @position of the library, or NULL. */
GtkWidget *rs_card_row_view_get_card (RsCardRowView *self, guint position);

/* Favourites or the equipment have changed. */
void rs_card_row_view_update (RsCardRowView *self);

G_END_DECLS
