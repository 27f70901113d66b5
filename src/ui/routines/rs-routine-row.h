/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine.h"

G_BEGIN_DECLS

/**
 * RsRoutineRow:
 *
 * A routine in the list of routines: name, summary, start and menu. It only shows and asks the
 * window by its actions. Made by #RsRoutinesPage.
 */
#define RS_TYPE_ROUTINE_ROW (rs_routine_row_get_type ())
G_DECLARE_FINAL_TYPE (RsRoutineRow, rs_routine_row, RS, ROUTINE_ROW, AdwActionRow)

GtkWidget *rs_routine_row_new (RsRoutine *routine, RsCatalogue *catalogue);

G_END_DECLS
