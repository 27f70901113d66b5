/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/exercise/rs-catalogue.h"

G_BEGIN_DECLS

/**
 * RsExercisePicker:
 *
 * Finds exercises of the catalogue and offers them: RsExercisePicker::picked is emitted for each
 * that is chosen, and the dialog stays open for more. Used by #RsRoutinePage.
 */
#define RS_TYPE_EXERCISE_PICKER (rs_exercise_picker_get_type ())
G_DECLARE_FINAL_TYPE (RsExercisePicker, rs_exercise_picker, RS, EXERCISE_PICKER, AdwDialog)

AdwDialog *rs_exercise_picker_new (RsCatalogue *catalogue);

G_END_DECLS
