/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsExerciseMistakes:
 *
 * The common mistakes of an exercise, each with what to do about it; where the movement has it
 * drawn, wrong beside right. Not shown while there are none.
 */
#define RS_TYPE_EXERCISE_MISTAKES (rs_exercise_mistakes_get_type ())
G_DECLARE_FINAL_TYPE (
    RsExerciseMistakes, rs_exercise_mistakes, RS, EXERCISE_MISTAKES, AdwPreferencesGroup)

/* @movements may be NULL, and so may @movement be. To be called once. */
void rs_exercise_mistakes_show (RsExerciseMistakes *self,
                                RsExercise *exercise,
                                RsMovements *movements,
                                RsMovement *movement);

G_END_DECLS
