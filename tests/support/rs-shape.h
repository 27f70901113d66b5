/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/*
 * Routines as short texts, for tables of cases: "W[] S[a b] C[c d]" is an empty warm-up, straight
 * sets of a and b, and a circuit. The letters are W warm-up, S straight sets, U superset,
 * C circuit, D cool-down; T is straight sets with the title "Title".
 */
RsRoutineState *rs_shape_parse (const char *shape);
char *rs_shape_of (RsRoutineState *state);

/* Ends the test program when @state is not @expected; "-" is none. Says @what it was. */
void rs_shape_assert (RsRoutineState *state, const char *expected, const char *what);

/* Items of a word each: "x y". */
GPtrArray *rs_shape_items (const char *ids);

/* Positions: "0 2"; no text is none. */
GArray *rs_shape_positions (const char *text);

/* Places: "1:2"; "1:|" is apart, before block 1. */
RsRoutinePlace rs_shape_place (const char *text);
char *rs_shape_of_place (RsRoutinePlace place);

G_END_DECLS
