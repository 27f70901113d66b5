/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-proposal.h"
#include "ui/routines/rs-routine-editor.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsProposalDialog:
 *
 * What would become of a routine, change by change and with a reason for each, before it does.
 * Applying it is one edit.
 */
#define RS_TYPE_PROPOSAL_DIALOG (rs_proposal_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RsProposalDialog, rs_proposal_dialog, RS, PROPOSAL_DIALOG, AdwDialog)

AdwDialog *rs_proposal_dialog_new (RsRoutineEditor *editor, RsProposal *proposal);

G_END_DECLS
