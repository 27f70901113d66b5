/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/log/rs-workout.h"

#include <adwaita.h>

G_BEGIN_DECLS

/*
 * Fills the empty @list with what was done in @workout: a row for each exercise, under the name
 * that it has in @catalogue, with its sets. What was warm-up or cool-down says so.
 */
void rs_sets_row_add_all (GtkListBox *list, RsWorkout *workout, RsCatalogue *catalogue);

G_END_DECLS
