/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/* The exercises that come with the program. */
RsCatalogue *rs_sample_catalogue (void);

/*
 * A routine of blocks of all kinds with exercises of @catalogue, and now and then an unknown one;
 * by the random numbers of GTest. At least one item, at most 30.
 */
RsRoutineState *rs_random_routine (RsCatalogue *catalogue);

/* Any equipment. */
RsEquipmentSet rs_random_equipment (void);

G_END_DECLS
