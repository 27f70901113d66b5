/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsExerciseLinks:
 *
 * Exercises that belong to another one, as drawings that lead to their pages. Not shown while
 * there are none.
 */
#define RS_TYPE_EXERCISE_LINKS (rs_exercise_links_get_type ())
G_DECLARE_FINAL_TYPE (RsExerciseLinks, rs_exercise_links, RS, EXERCISE_LINKS, AdwPreferencesGroup)

/* Adds the exercise @id with a @note, unless @catalogue does not know it. */
void rs_exercise_links_add (RsExerciseLinks *self,
                            RsCatalogue *catalogue,
                            RsMovements *movements,
                            const char *id,
                            const char *note);

G_END_DECLS
