/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/**
 * RsEditHistory:
 *
 * The states that a routine has been in, each with the name of the edit that left it. Owned by
 * #RsRoutine; plain data, no signals.
 */
typedef struct _RsEditHistory RsEditHistory;

RsEditHistory *rs_edit_history_new (void);
void rs_edit_history_free (RsEditHistory *history);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsEditHistory, rs_edit_history_free)

/* Remembers that the edit @label (translated) leaves @state; forgets what could be redone. */
void rs_edit_history_push (RsEditHistory *history, RsRoutineState *state, const char *label);

/* Gives the state to go back to and takes @current as the one to redo to; NULL at the start. */
RsRoutineState *rs_edit_history_undo (RsEditHistory *history, RsRoutineState *current);
RsRoutineState *rs_edit_history_redo (RsEditHistory *history, RsRoutineState *current);

/* What would be undone or redone ("Move Plank"), or NULL. */
const char *rs_edit_history_get_undo_label (RsEditHistory *history);
const char *rs_edit_history_get_redo_label (RsEditHistory *history);

G_END_DECLS
