/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-proposal.h"

G_BEGIN_DECLS

/*
 * Checks of domain rule 4.6, on one routine as it stands. The limits are settings, not science:
 * another day of the week may have what is missing, and the words say so.
 */
#define RS_BALANCE_MIN_SETS 4
/* Ratios count to two places, as they are given: 2 to 3 sets are 0.67. */
#define RS_BALANCE_LOW 0.67
#define RS_BALANCE_HIGH 1.5
#define RS_BALANCE_CALF_SETS 2
#define RS_BALANCE_SINGLE_LEG 0.25
#define RS_BALANCE_CONTACTS 60 /* for beginners */
/* A short routine need not have everything. */
#define RS_BALANCE_WHOLE_SETS 6

typedef enum
{
  RS_BALANCE_KNEE_HEAVY,
  RS_BALANCE_HIP_HEAVY,
  RS_BALANCE_PUSH_HEAVY,
  RS_BALANCE_PULL_HEAVY,
  RS_BALANCE_NO_CALF,
  RS_BALANCE_CORE_PLANES,
  RS_BALANCE_TWO_LEGGED,
  RS_BALANCE_MANY_CONTACTS,
} RsBalanceKind;

#define RS_N_BALANCE_KINDS (RS_BALANCE_MANY_CONTACTS + 1)

/**
 * RsBalanceFinding:
 * @kind: what it is about
 * @title: a few words, translated
 * @text: a sentence, translated
 *
 * Something to think about.
 */
typedef struct
{
  RsBalanceKind kind;
  char *title;
  char *text;
} RsBalanceFinding;

/* (transfer full): of RsBalanceFinding, in the order of the kinds; empty when all is well. */
GPtrArray *rs_balance_check (RsRoutineState *state, RsCatalogue *catalogue);

/* Whether @kind would be among them. */
gboolean rs_balance_has (RsRoutineState *state, RsCatalogue *catalogue, RsBalanceKind kind);

/*
 * What would help: exercises that are added where more work goes, of which none needs anything
 * but @owned, the easiest first; or fewer sets of jumps. One step of it, where it takes more: then
 * the proposal does not reach it and its remark says so. NULL when there is nothing to help, or
 * nothing would.
 */
RsProposal *rs_balance_remedy (RsBalanceKind kind,
                               RsRoutineState *state,
                               RsCatalogue *catalogue,
                               RsEquipmentSet owned);

G_END_DECLS
