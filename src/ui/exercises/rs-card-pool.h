/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-library.h"
#include "ui/exercises/rs-card-row-view.h"
#include "ui/exercises/rs-card-rows.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsCardPool:
 *
 * The rows of a #RsCardList that exist: children of that list, in the order of their rows as screen
 * readers read them. Those that were scrolled away are used again for others.
 */
#define RS_TYPE_CARD_POOL (rs_card_pool_get_type ())
G_DECLARE_FINAL_TYPE (RsCardPool, rs_card_pool, RS, CARD_POOL, GObject)

/* @parent: of the row views; it owns them and has to outlive what it asks of the pool. */
RsCardPool *rs_card_pool_new (GtkWidget *parent,
                              RsCardRows *rows,
                              RsLibrary *library,
                              RsMovements *movements,
                              GListModel *routines);

/* A row view that is none of the pool's, with @parent as its parent. */
RsCardRowView *rs_card_pool_create_view (RsCardPool *self);

/*
 * Has a view for @n rows from @first on, and for one that has the keys; for no others.
 * @narrowest: how narrow a card can be, in pixels.
 */
void rs_card_pool_show (RsCardPool *self, guint first, guint n, int narrowest);

/* The views that are shown: the @i-th, and the place of its row. */
guint rs_card_pool_get_n_views (RsCardPool *self);
RsCardRowView *rs_card_pool_get_view (RsCardPool *self, guint i, guint *row);

/* See RsCardList for what they do. */
GtkWidget *rs_card_pool_get_card (RsCardPool *self, guint position);
guint rs_card_pool_find_card (RsCardPool *self, GtkWidget *card);

G_END_DECLS
