/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine-state.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsRoutineStrip:
 *
 * Small pictures of the first few different exercises of a routine in a line, and how many more
 * there are: "+3". It shows as many as there is room for, down to none. It says nothing to a screen
 * reader, as the row around it does.
 */
#define RS_TYPE_ROUTINE_STRIP (rs_routine_strip_get_type ())
G_DECLARE_FINAL_TYPE (RsRoutineStrip, rs_routine_strip, RS, ROUTINE_STRIP, GtkWidget)

GtkWidget *rs_routine_strip_new (void);

/* @movements: where the pictures come from; NULL shows placeholders. */
void rs_routine_strip_set_routine (RsRoutineStrip *self,
                                   RsRoutineState *state,
                                   RsCatalogue *catalogue,
                                   RsMovements *movements);

/* How many pictures it shows just now, and how many exercises it does not. */
guint rs_routine_strip_get_n_shown (RsRoutineStrip *self);
guint rs_routine_strip_get_n_more (RsRoutineStrip *self);

G_END_DECLS
