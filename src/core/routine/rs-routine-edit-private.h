/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/routine/rs-routine-edit.h"

G_BEGIN_DECLS

/* What rs-routine-edit.c and rs-routine-place.c share. */

/* How many of @positions are positions of @state. */
guint rs_positions_count_known (RsRoutineState *state, GArray *positions);

/* Behind the last item of @block, which is one of @state. */
RsRoutinePlace rs_routine_state_get_end (RsRoutineState *state, guint block);

G_END_DECLS
