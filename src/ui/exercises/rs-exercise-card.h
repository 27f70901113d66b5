/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsExerciseCard:
 *
 * An exercise in the library: drawing, name, main muscles, level and equipment. Plays its motion
 * while it is pointed at or has the keys. Leads to the page, can be dragged (the payload is the
 * #RsExercise), and has a menu.
 */
#define RS_TYPE_EXERCISE_CARD (rs_exercise_card_get_type ())
G_DECLARE_FINAL_TYPE (RsExerciseCard, rs_exercise_card, RS, EXERCISE_CARD, GtkButton)

/* @routines: a GListModel of RsRoutine for the menu; may be NULL */
RsExerciseCard *rs_exercise_card_new (RsMovements *movements, GListModel *routines);

RsExercise *rs_exercise_card_get_exercise (RsExerciseCard *self);
void rs_exercise_card_set_exercise (RsExerciseCard *self, RsExercise *exercise);

/* Every text is as long as a card has room for: no card is higher. The texts are of @exercise. */
void rs_exercise_card_fill (RsExerciseCard *self, RsExercise *exercise);

/*
 * A picture of the user's own instead of the drawing; NULL for the drawing, or a placeholder where
 * there is none. Another exercise begins without a picture.
 */
void rs_exercise_card_set_picture (RsExerciseCard *self, GdkPaintable *picture);

/* Whether it is a favourite, and whether one has what it needs. */
void rs_exercise_card_set_state (RsExerciseCard *self, gboolean favourite, gboolean doable);

/* All that the card says beside the name, in a sentence. */
const char *rs_exercise_card_get_description (RsExerciseCard *self);

G_END_DECLS
