/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-proposal.h"

struct _RsProposal
{
  gatomicrefcount refs;
  RsRoutineState *state;
  char *label;
  GPtrArray *reasons;
  char *remark;
  gboolean reached;
};

RsProposal *
rs_proposal_new (RsRoutineState *state,
                 const char *label,
                 GPtrArray *reasons,
                 const char *remark,
                 gboolean reached)
{
  RsProposal *proposal;

  g_return_val_if_fail (state != NULL && label != NULL && reasons != NULL, NULL);
  g_return_val_if_fail (reached || remark != NULL, NULL);

  proposal = g_new0 (RsProposal, 1);
  g_atomic_ref_count_init (&proposal->refs);
  proposal->state = rs_routine_state_ref (state);
  proposal->label = g_strdup (label);
  proposal->reasons = g_ptr_array_ref (reasons);
  proposal->remark = g_strdup (remark);
  proposal->reached = reached;
  return proposal;
}

RsProposal *
rs_proposal_ref (RsProposal *proposal)
{
  g_return_val_if_fail (proposal != NULL, NULL);

  g_atomic_ref_count_inc (&proposal->refs);
  return proposal;
}

void
rs_proposal_unref (RsProposal *proposal)
{
  g_return_if_fail (proposal != NULL);

  if (!g_atomic_ref_count_dec (&proposal->refs))
    return;

  g_clear_pointer (&proposal->state, rs_routine_state_unref);
  g_clear_pointer (&proposal->label, g_free);
  g_clear_pointer (&proposal->reasons, g_ptr_array_unref);
  g_clear_pointer (&proposal->remark, g_free);
  g_free (proposal);
}

RsRoutineState *
rs_proposal_get_state (RsProposal *proposal)
{
  g_return_val_if_fail (proposal != NULL, NULL);

  return proposal->state;
}

const char *
rs_proposal_get_label (RsProposal *proposal)
{
  g_return_val_if_fail (proposal != NULL, NULL);

  return proposal->label;
}

GPtrArray *
rs_proposal_get_reasons (RsProposal *proposal)
{
  g_return_val_if_fail (proposal != NULL, NULL);

  return proposal->reasons;
}

const char *
rs_proposal_get_remark (RsProposal *proposal)
{
  g_return_val_if_fail (proposal != NULL, NULL);

  return proposal->remark;
}

gboolean
rs_proposal_get_reached (RsProposal *proposal)
{
  g_return_val_if_fail (proposal != NULL, FALSE);

  return proposal->reached;
}
