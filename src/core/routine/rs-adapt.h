/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-proposal.h"

G_BEGIN_DECLS

/*
 * How @state could be done with no more equipment than @owned: exercises that need other give way
 * to one of their alternatives, or to the easier or harder one of their ladder, or to one of the
 * same pattern and muscles. Sets, rests and notes stay; repetitions or seconds are the new one's
 * own where it counts differently. What nothing can take the place of stays, and is named.
 *
 * Never NULL.
 */
RsProposal *
rs_adapt_to_equipment (RsRoutineState *state, RsCatalogue *catalogue, RsEquipmentSet owned);

G_END_DECLS
