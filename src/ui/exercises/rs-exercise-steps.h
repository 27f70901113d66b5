/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/widgets/rs-figure-view.h"

G_BEGIN_DECLS

/**
 * RsExerciseSteps:
 *
 * The steps of an exercise, in step with a figure view: the one that is being drawn is marked,
 * and choosing one shows its pose.
 */
#define RS_TYPE_EXERCISE_STEPS (rs_exercise_steps_get_type ())
G_DECLARE_FINAL_TYPE (RsExerciseSteps, rs_exercise_steps, RS, EXERCISE_STEPS, AdwPreferencesGroup)

void rs_exercise_steps_set_texts (RsExerciseSteps *self, GStrv texts);

/* From now on the steps run with @figure. To be called once. */
void rs_exercise_steps_follow (RsExerciseSteps *self, RsFigureView *figure);

G_END_DECLS
