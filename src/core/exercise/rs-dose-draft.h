/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose-scan.h"
#include "core/exercise/rs-dose.h"

G_BEGIN_DECLS

/**
 * RsDoseDraft:
 * @scan: where in the text it is
 * @part: the letter where the part begins that is read now
 * @dose: what it is so far
 * @rest_after_s: where the rest after an item goes
 * @given: what was said already
 * @error: why it is refused, in words for the user; NULL: it was not understood
 *
 * A dose that is being read. Each function below sets what was read, and gives FALSE, with an
 * error, where that is not allowed or was said before.
 */
typedef struct
{
  RsDoseScan scan;
  guint part;
  RsDose dose;
  int *rest_after_s;
  guint given;
  GError *error;
} RsDoseDraft;

void rs_dose_draft_clear (RsDoseDraft *draft);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsDoseDraft, rs_dose_draft_clear)

gboolean rs_dose_draft_set_sets (RsDoseDraft *draft, guint sets);
gboolean rs_dose_draft_set_per_side (RsDoseDraft *draft, gboolean per_side);
gboolean rs_dose_draft_set_amount (RsDoseDraft *draft, const RsDoseValue *amount, guint up_to);
gboolean rs_dose_draft_set_rest (RsDoseDraft *draft, guint seconds);
gboolean rs_dose_draft_set_load (RsDoseDraft *draft, RsLoadKind kind, double load);
gboolean rs_dose_draft_set_tempo (RsDoseDraft *draft, const char *text);
gboolean rs_dose_draft_set_rpe (RsDoseDraft *draft, double rpe);
gboolean rs_dose_draft_set_switch (RsDoseDraft *draft, guint seconds);
gboolean rs_dose_draft_set_then (RsDoseDraft *draft, guint seconds);
gboolean rs_dose_draft_set_no_tempo (RsDoseDraft *draft);
gboolean rs_dose_draft_set_no_rpe (RsDoseDraft *draft);
gboolean rs_dose_draft_refuse_range (RsDoseDraft *draft, const char *range);
gboolean rs_dose_draft_refuse_open_range (RsDoseDraft *draft, const char *range);

G_END_DECLS
