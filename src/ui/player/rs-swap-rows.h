/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"
#include "core/routine/rs-item.h"
#include "core/session/rs-swap.h"
#include "ui/widgets/rs-movements.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* "Easier: Knee plank"; the name alone for alternatives. */
char *rs_swap_text_title (RsSwapKind kind, RsExercise *exercise);

/*
 * Level, the dose of @swapped, and equipment if there is any: "Beginner · 3 × 20 s"; ends in
 * "needs: Band" when @have is not enough for it.
 */
char *
rs_swap_text_facts (RsExercise *exercise, RsItem *swapped, gboolean in_rounds, RsEquipmentSet have);

/*
 * A row that can be activated, for a list of exercises to choose from. What cannot be done with
 * @have looks so, and says so; it can be chosen all the same.
 *
 * @movements: NULL shows no drawing
 */
GtkWidget *rs_swap_row_new (const char *title,
                            RsExercise *exercise,
                            RsItem *swapped,
                            gboolean in_rounds,
                            RsEquipmentSet have,
                            RsMovements *movements);

/* The id of the exercise of a row. */
const char *rs_swap_row_get_id (GtkWidget *row);

G_END_DECLS
