/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/*
 * The load that @exercise_id is to be done with, such as last time's. FALSE: as the routine says,
 * which is for the caller to decide: whoever changed the routine after that wants its own.
 */
typedef gboolean (*RsPrepareLoad) (const char *exercise_id,
                                   RsLoadKind *kind,
                                   double *kg,
                                   gpointer user_data);

/*
 * @routine as it will be done, for rs_plan_new(): a pure function.
 *
 * Items that have a load get the one that @load gives; a band, body weight and what is in a
 * warm-up or cool-down stay. Where a barbell comes next and nothing is said of the time up to
 * there, there is time to load it, so that the plan takes as long as rs_summary_of() says.
 *
 * @load: may be NULL
 */
RsRoutineState *rs_session_prepare (RsRoutineState *routine,
                                    RsCatalogue *catalogue,
                                    RsPrepareLoad load,
                                    gpointer user_data);

G_END_DECLS
