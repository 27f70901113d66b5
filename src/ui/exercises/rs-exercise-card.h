/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsExerciseCard:
 *
 * One exercise in the grid: its figure, which plays while somebody points at the card or has the
 * keys on it, name, main muscles, level and equipment. Recycled by the grid, which is what makes
 * it react to clicks and keys.
 */
#define RS_TYPE_EXERCISE_CARD (rs_exercise_card_get_type ())
G_DECLARE_FINAL_TYPE (RsExerciseCard, rs_exercise_card, RS, EXERCISE_CARD, GtkWidget)

/* @movements: NULL for cards without figures */
RsExerciseCard *rs_exercise_card_new (RsMovements *movements);

/* @exercise: NULL empties the card. */
void rs_exercise_card_set_exercise (RsExerciseCard *self, RsExercise *exercise);
RsExercise *rs_exercise_card_get_exercise (RsExerciseCard *self);

/* Everything on the card but the name, as one sentence for a screen reader. */
const char *rs_exercise_card_get_description (RsExerciseCard *self);

G_END_DECLS
