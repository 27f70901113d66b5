/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine.h"

G_BEGIN_DECLS

/* Texts of the routine views: pure functions, without any widget. */

/* "3 exercises · 9 sets · 17 min", or that there are none yet. */
char *rs_routine_text_summary (RsRoutine *routine, RsCatalogue *catalogue);

/* What has to be there to do it: "Equipment: Mat, Dumbbell"; "No equipment". */
char *rs_routine_text_equipment (RsRoutine *routine, RsCatalogue *catalogue);

/*
 * What is wrong with @name as the name of a routine, in words for the user; NULL when nothing is.
 * Blanks around it don't count.
 */
const char *rs_routine_text_check_name (const char *name);

G_END_DECLS
