/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/* What the how-to page says about an exercise in single lines. Pure: no widget is involved. */

/* "Squat · Standing · Beginner". */
char *rs_exercise_text_class (RsExercise *exercise);

/* What is needed and what may help: "Chair or bench. May help: Mat". */
char *rs_exercise_text_equipment (RsExercise *exercise);

G_END_DECLS
