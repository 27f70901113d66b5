/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-routine.h"

G_BEGIN_DECLS

/*
 * Edits of one item by positions alone, counted through all blocks; past the end means the end.
 * The next state, as the functions of rs-routine-edit.h give it.
 */
RsRoutineState *rs_sample_insert (RsRoutineState *state, guint position, RsItem *item);
RsRoutineState *rs_sample_remove (RsRoutineState *state, guint position);
RsRoutineState *rs_sample_with_dose (RsRoutineState *state, guint position, const RsDose *dose);

/* So that it stands at @to afterwards. */
RsRoutineState *rs_sample_move (RsRoutineState *state, guint from, guint to);

/* The same as edits of a routine, called "Add X", "Remove X", "Move X". */
gboolean rs_sample_edit_insert (RsRoutine *routine, guint position, RsItem *item, const char *x);
gboolean rs_sample_edit_remove (RsRoutine *routine, guint position, const char *x);
gboolean rs_sample_edit_move (RsRoutine *routine, guint from, guint to, const char *x);
gboolean
rs_sample_edit_dose (RsRoutine *routine, guint position, const RsDose *dose, const char *x);

G_END_DECLS
