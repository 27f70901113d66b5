/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session-state.h"

G_BEGIN_DECLS

/*
 * Corrections of what came of a set: pure functions for rs_session_note(). Steps are those of the
 * things themselves: a repetition, five seconds, the smallest pair of plates.
 *
 * @work: the set, with the dose that was planned
 */

/* Settings, not science. */
#define RS_SET_HOLD_STEP_S 5    /* a second below twice that */
#define RS_SET_LOAD_STEP_KG 2.5 /* a kilogram below 10 kg */
#define RS_SET_LOAD_STEP_LB 5.0

/* What counts as little effort: less is not told apart. */
#define RS_SET_RPE_LEAST 5

/* @steps more, or less when negative. The first one up from none is what was planned. */
RsSetResult rs_set_change_amount (const RsSegment *work, const RsSetResult *result, int steps);

/* The same for the load, up and down to the next round one; 0 is body weight. A band stays. */
RsSetResult rs_set_change_load (const RsSegment *work, const RsSetResult *result, int steps);

/* This amount, or this load in what it is given in. */
RsSetResult rs_set_with_amount (const RsSegment *work, const RsSetResult *result, guint amount);
RsSetResult rs_set_with_load (const RsSetResult *result, double load);

/*
 * @rpe, in whole numbers, was pressed: once is that, twice the half above (not above 10), and
 * once more is nothing said.
 */
RsSetResult rs_set_press_rpe (const RsSetResult *result, guint rpe);

/* It hurt so much, from 0 to %RS_PAIN_MAX. */
RsSetResult rs_set_with_pain (const RsSetResult *result, guint pain);

/* The load of @result in what it is given in; 0 for a band. */
double rs_set_get_load (const RsSetResult *result);

G_END_DECLS
