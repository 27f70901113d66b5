/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/* Settings, not science: seconds between items, and to change sides. */
#define RS_SUMMARY_BETWEEN_ITEMS_S 20
#define RS_SUMMARY_SIDE_SWITCH_S 5

/**
 * RsSummary:
 * @seconds: how long the routine takes, rests included
 * @n_sets: working sets; a set on each side counts as one
 * @equipment: all that its exercises need; unknown exercises need nothing
 *
 * What can be said about a routine without doing it. A value.
 */
typedef struct
{
  gint64 seconds;
  guint n_sets;
  RsEquipmentSet equipment;
} RsSummary;

/*
 * Minutes follow the arithmetic of a straight block (product rule): for each item
 * sets x set + (sets - 1) x rest, and %RS_SUMMARY_BETWEEN_ITEMS_S between items.
 */
RsSummary rs_summary_of (RsRoutineState *state, RsCatalogue *catalogue);

/* "3 exercises · 9 sets · 14 min". */
char *rs_summary_to_text (const RsSummary *summary, guint n_items);

G_END_DECLS
