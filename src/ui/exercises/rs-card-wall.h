/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-library.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsCardWall:
 *
 * What a library has found, as a wall of cards that scrolls: as many beside each other as there is
 * room for, with headings where the library is grouped. Arrow keys, Home, End, Page Up and Page
 * Down go from card to card; for Tab it is one stop, the card that had the keys last. Only the
 * cards that are seen exist.
 */
#define RS_TYPE_CARD_WALL (rs_card_wall_get_type ())
G_DECLARE_FINAL_TYPE (RsCardWall, rs_card_wall, RS, CARD_WALL, GtkWidget)

/* To be called once. @routines: a GListModel of RsRoutine for the menus of cards; or NULL. */
void rs_card_wall_set_library (RsCardWall *self,
                               RsLibrary *library,
                               RsMovements *movements,
                               GListModel *routines);

/* Back to the first card. */
void rs_card_wall_scroll_to_start (RsCardWall *self);

/* Gives the keys to the first card; whether there is one. */
gboolean rs_card_wall_focus_first (RsCardWall *self);

/* How many cards are beside each other just now. */
guint rs_card_wall_get_n_columns (RsCardWall *self);

G_END_DECLS
