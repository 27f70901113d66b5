/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine.h"
#include "ui/widgets/rs-movements.h"

G_BEGIN_DECLS

/**
 * RsRoutineRow:
 *
 * A routine in the list of routines: name, what it takes, when it was last done, the phases that it
 * is for, pictures of its exercises, start and menu. It only shows, and asks the window ("win.*")
 * and the page around it ("routines.*") by their actions. Made by #RsRoutinesPage.
 */
#define RS_TYPE_ROUTINE_ROW (rs_routine_row_get_type ())
G_DECLARE_FINAL_TYPE (RsRoutineRow, rs_routine_row, RS, ROUTINE_ROW, GtkListBoxRow)

/* @movements: may be NULL */
GtkWidget *rs_routine_row_new (RsRoutine *routine, RsCatalogue *catalogue, RsMovements *movements);

RsRoutine *rs_routine_row_get_routine (RsRoutineRow *self);

/* When it was last done (0 is never) and when it is now, in microseconds since the epoch. */
void rs_routine_row_set_last_done (RsRoutineRow *self, gint64 last_done, gint64 now);

/* Whether the pictures are under the texts instead of beside them. */
void rs_routine_row_set_narrow (RsRoutineRow *self, gboolean narrow);

/* Whether several are being selected, and this one is. */
void rs_routine_row_set_selected (RsRoutineRow *self, gboolean selecting, gboolean selected);

/* What a screen reader says after the name. */
const char *rs_routine_row_get_description (RsRoutineRow *self);

G_END_DECLS
