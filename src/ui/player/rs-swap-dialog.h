/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-plan.h"
#include "core/session/rs-swap.h"
#include "ui/widgets/rs-movements.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsSwapDialog:
 *
 * Asks for another exercise in the place of one: what its page names, with the dose as it would
 * be, or any that is searched for; and whether that is only for today. Changes nothing itself.
 *
 * Signal "swap" (const char *exercise_id, gboolean for_good): one was chosen. The dialog then
 * closes.
 */
#define RS_TYPE_SWAP_DIALOG (rs_swap_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RsSwapDialog, rs_swap_dialog, RS, SWAP_DIALOG, AdwDialog)

/* At most as many are listed of what is searched for. */
#define RS_SWAP_DIALOG_MAX_FOUND 30

/*
 * @work: the set that is being done or comes next, see rs_plan_get_next_work()
 * @have: the equipment that one has
 * @in_routine: whether the routine that is being done is still there to be changed
 * @movements: NULL shows no drawings
 */
AdwDialog *rs_swap_dialog_new (const RsSegment *work,
                               RsCatalogue *catalogue,
                               RsEquipmentSet have,
                               gboolean in_routine,
                               RsMovements *movements);

G_END_DECLS
