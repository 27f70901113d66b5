/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/exercises/rs-card-row.h"

G_BEGIN_DECLS

/**
 * RsCardRows:
 *
 * A library laid out in rows of so many cards: a #GListModel of #RsCardRow. Each group begins with
 * its heading and on a row of its own. Nothing is kept for a row, so a hundred thousand exercises
 * cost no more than seventy. Rows before the first exercise that changed stay.
 */
#define RS_TYPE_CARD_ROWS (rs_card_rows_get_type ())
G_DECLARE_FINAL_TYPE (RsCardRows, rs_card_rows, RS, CARD_ROWS, GObject)

RsCardRows *rs_card_rows_new (RsLibrary *library);

/* How many cards there are in a row, from 1. */
guint rs_card_rows_get_n_columns (RsCardRows *self);
void rs_card_rows_set_n_columns (RsCardRows *self, guint n_columns);

/* How many cards there are in all rows together. */
guint rs_card_rows_get_n_cards (RsCardRows *self);

/* The row in which the exercise at @position of the library is. */
guint rs_card_rows_find (RsCardRows *self, guint position);

/*
 * The exercise @n_rows rows of cards below the one at @position, or above where it is negative: in
 * the same column or last in a shorter row, and no further than the first or the last row.
 */
guint rs_card_rows_find_vertical (RsCardRows *self, guint position, int n_rows);

/* How high a heading and a row of cards are, with what is between them and the next; pixels. */
typedef struct
{
  int heading;
  int cards;
} RsCardHeights;

/* Where @row begins, from the first one's top; the row after the last says how high all are. */
double rs_card_rows_get_top (RsCardRows *self, guint row, const RsCardHeights *heights);

/* The row that is @y below the first one's top; the first or the last, where it is none. */
guint rs_card_rows_find_at (RsCardRows *self, double y, const RsCardHeights *heights);

G_END_DECLS
