/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/* Settings, not science: seconds from one item to the next, and to one that needs a barbell. */
#define RS_SUMMARY_BETWEEN_ITEMS_S 20
#define RS_SUMMARY_TO_BARBELL_S 60

/* What a secondary muscle counts of a set (Pelland and others 2024, preprint). */
#define RS_SUMMARY_SECONDARY 0.5

/**
 * RsSummary:
 * @seconds: how long it takes, rests included
 * @n_sets: working sets; a set on each side counts as one. Warm-up and cool-down have none
 * @equipment: all that its exercises need; unknown exercises need nothing
 * @n_contacts: landings: repetitions of jumps and hops, each side counted
 * @muscle_sets: working sets per #RsMuscle: 1 where it is primary, %RS_SUMMARY_SECONDARY where
 *     it is secondary
 * @pattern_sets: working sets per #RsPattern
 * @leg_sets: working sets of squats, hinges, bridges and lunges
 * @single_leg_sets: those of them that are done on each side
 *
 * What can be said about a routine, or a block of one, without doing it. A value.
 */
typedef struct
{
  gint64 seconds;
  guint n_sets;
  RsEquipmentSet equipment;
  guint n_contacts;
  double muscle_sets[RS_N_MUSCLES];
  guint pattern_sets[RS_N_PATTERNS];
  guint leg_sets;
  guint single_leg_sets;
} RsSummary;

/*
 * Minutes follow domain rule 4.1: set by set, an item takes sets x set + (sets - 1) x rest; in
 * rounds, a round takes its sets and the rest between them, and there is the rest between the
 * rounds. From an item to the next is what the item says, or %RS_SUMMARY_BETWEEN_ITEMS_S.
 */
RsSummary rs_summary_of (RsRoutineState *state, RsCatalogue *catalogue);

/* Of one block alone: @seconds from its beginning to its end. */
RsSummary rs_summary_of_block (RsBlock *block, RsCatalogue *catalogue);

/* Seconds from @item to @next, set by set: what the item says, or what is usual. */
guint rs_summary_get_change_over (RsItem *item, RsItem *next, RsCatalogue *catalogue);

/* "3 exercises · 9 sets · 14 min". */
char *rs_summary_to_text (const RsSummary *summary, guint n_items);

G_END_DECLS
