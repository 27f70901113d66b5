/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-library.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsExercisesPage:
 *
 * The library: all exercises as a wall of cards, with a search, filters, orders and groups. Typing
 * anywhere in it searches.
 *
 * Properties, all construct only: "library" (#RsLibrary), "movements" (#RsMovements), "routines"
 * (a #GListModel of #RsRoutine, for the menus of cards), "settings" (#GSettings: favourites and
 * equipment), "palette" (whether it is part of something into which exercises are chosen, with
 * the action "palette.pick" that is around it; where there is "palette-dialog.close", Escape asks
 * for that).
 */
#define RS_TYPE_EXERCISES_PAGE (rs_exercises_page_get_type ())
G_DECLARE_FINAL_TYPE (RsExercisesPage, rs_exercises_page, RS, EXERCISES_PAGE, AdwBin)

/* Gives the keys to the search. */
void rs_exercises_page_start_search (RsExercisesPage *self);

G_END_DECLS
