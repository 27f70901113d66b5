/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-proposal.h"

G_BEGIN_DECLS

/* Settings, not science: to this and no further a warm-up or cool-down gets shorter. */
#define RS_FIT_MIN_WARM_UP_S 180      /* where it had as much */
#define RS_FIT_MIN_SHORT_WARM_UP_S 60 /* where it had not */

/*
 * How @state could be done in @minutes. Settings, not science, in the order in which they are
 * tried, each only as far as it takes: neighbours of as many sets that work different regions are
 * done in turn, so that each rests while the other works; where a muscle has the most sets, the
 * last exercise for it loses some, down to one; circuits lose rounds; exercises go whose muscles
 * another works; a long warm-up or cool-down gets shorter; its exercises lose sets; and when
 * nothing else is left, exercises go from the end, those that warm up last. One always stays.
 * Their order never changes.
 *
 * Never NULL: what fits already, or cannot be made to, says so in the remark.
 */
RsProposal *rs_fit_to_time (RsRoutineState *state, RsCatalogue *catalogue, guint minutes);

G_END_DECLS
