/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsExercisesPage:
 *
 * The Exercises view: a grid of cards with a search over it. Made by the window with the
 * properties "catalogue" and "movements"; opens a page with the action win.open-exercise.
 */
#define RS_TYPE_EXERCISES_PAGE (rs_exercises_page_get_type ())
G_DECLARE_FINAL_TYPE (RsExercisesPage, rs_exercises_page, RS, EXERCISES_PAGE, AdwBin)

/* Puts the cursor into the search. */
void rs_exercises_page_start_search (RsExercisesPage *self);

G_END_DECLS
