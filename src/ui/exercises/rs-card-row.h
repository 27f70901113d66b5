/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-library.h"

G_BEGIN_DECLS

/**
 * RsCardRow:
 *
 * One row of the wall of cards: the heading of a group, or some exercises beside each other.
 * Immutable; made when a row is looked at.
 */
#define RS_TYPE_CARD_ROW (rs_card_row_get_type ())
G_DECLARE_FINAL_TYPE (RsCardRow, rs_card_row, RS, CARD_ROW, GObject)

/* The heading of a group of @n_items exercises. */
RsCardRow *rs_card_row_new_heading (RsPattern pattern, guint n_items);

/* The @n_items exercises of the library from @first on. */
RsCardRow *rs_card_row_new_cards (guint first, guint n_items);

gboolean rs_card_row_is_heading (RsCardRow *self);
RsPattern rs_card_row_get_pattern (RsCardRow *self);
guint rs_card_row_get_first (RsCardRow *self);
guint rs_card_row_get_n_items (RsCardRow *self);

G_END_DECLS
