/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-library.h"
#include "ui/exercises/rs-card-rows.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/* Beside all cards; pixels. */
#define RS_CARD_MARGIN 18

/**
 * RsCardList:
 *
 * Rows of cards and headings that scroll. All rows of cards are equally high, so where each of a
 * hundred thousand is follows from arithmetic, and only those that are seen exist (and one that
 * has the keys). GtkListView has rows for many pages beyond them: about a thousand cards, all of
 * which change with every letter of a search.
 */
#define RS_TYPE_CARD_LIST (rs_card_list_get_type ())
G_DECLARE_FINAL_TYPE (RsCardList, rs_card_list, RS, CARD_LIST, GtkWidget)

/* To be called once. @routines: a GListModel of RsRoutine for the menus of cards; or NULL. */
void rs_card_list_set_rows (RsCardList *self,
                            RsCardRows *rows,
                            RsLibrary *library,
                            RsMovements *movements,
                            GListModel *routines);

/* The card of the exercise at @position of the library, where it is near; else NULL. */
GtkWidget *rs_card_list_get_card (RsCardList *self, guint position);

/* The position of the exercise of @card; G_MAXUINT: it is none of these cards. */
guint rs_card_list_find_card (RsCardList *self, GtkWidget *card);

/* The position of the first exercise of which most is seen; G_MAXUINT: there is none. */
guint rs_card_list_find_first_seen (RsCardList *self);

/* Whether most of the card of the exercise at @position is seen. */
gboolean rs_card_list_is_seen (RsCardList *self, guint position);

/* How many rows of cards are seen at once, at least 1. */
int rs_card_list_count_page (RsCardList *self);

/*
 * Scrolls as little as is needed to see the exercise at @position, and has its card, when there is
 * room at all. @to_top: it comes first.
 */
void rs_card_list_scroll_to (RsCardList *self, guint position, gboolean to_top);

/* Favourites or the equipment have changed. */
void rs_card_list_update (RsCardList *self);

G_END_DECLS
