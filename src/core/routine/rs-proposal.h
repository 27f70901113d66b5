/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/**
 * RsProposal:
 *
 * What could become of a routine, to be looked at before it does: the state that it would go on
 * to, why, and what to call the edit. Immutable and reference counted.
 */
typedef struct _RsProposal RsProposal;

/*
 * @label: what to call the edit, translated
 * @reasons: (element-type utf8): a sentence for each change, translated; kept
 * @remark: what there is to say about the whole ("It fits already"), or NULL
 * @reached: whether it comes as far as was asked for; if not, @remark says so
 */
RsProposal *rs_proposal_new (RsRoutineState *state,
                             const char *label,
                             GPtrArray *reasons,
                             const char *remark,
                             gboolean reached);
RsProposal *rs_proposal_ref (RsProposal *proposal);
void rs_proposal_unref (RsProposal *proposal);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsProposal, rs_proposal_unref)

RsRoutineState *rs_proposal_get_state (RsProposal *proposal);
const char *rs_proposal_get_label (RsProposal *proposal);
GPtrArray *rs_proposal_get_reasons (RsProposal *proposal);
const char *rs_proposal_get_remark (RsProposal *proposal);
gboolean rs_proposal_get_reached (RsProposal *proposal);

G_END_DECLS
