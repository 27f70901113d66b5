/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/log/rs-workout.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsWorkoutDialog:
 *
 * A workout set by set. Made by the progress page for each look at one.
 */
#define RS_TYPE_WORKOUT_DIALOG (rs_workout_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RsWorkoutDialog, rs_workout_dialog, RS, WORKOUT_DIALOG, AdwDialog)

AdwDialog *rs_workout_dialog_new (RsWorkout *workout, RsCatalogue *catalogue);

G_END_DECLS
