/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-balance.h"
#include "core/routine/rs-summary.h"

G_BEGIN_DECLS

/* Whether @kind is among what there is to say. */
gboolean rs_balance_applies (RsBalanceKind kind, const RsSummary *summary);

/* Sets that are hip-dominant, and those that are knee-dominant. */
guint rs_balance_count_hips (const RsSummary *summary);
guint rs_balance_count_knees (const RsSummary *summary);

/* Patterns that train the trunk in a plane and that have no set, as bits. */
guint32 rs_balance_get_missing_planes (const RsSummary *summary);

G_END_DECLS
