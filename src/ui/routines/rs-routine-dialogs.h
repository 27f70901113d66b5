/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <gtk/gtk.h>

#include "core/store/rs-list-history.h"

G_BEGIN_DECLS

/* Called when @routine has been changed; @parent is that of the dialog. */
typedef void (*RsRoutineEdited) (GtkWidget *parent, RsRoutine *routine);

/* Asks for another name of @routine, over @parent. */
void rs_routine_dialogs_rename (GtkWidget *parent,
                                RsRoutine *routine,
                                RsListHistory *history,
                                RsRoutineEdited edited);

/* Asks for the phases that @routine is for. */
void rs_routine_dialogs_change_tags (GtkWidget *parent,
                                     RsRoutine *routine,
                                     RsListHistory *history,
                                     RsRoutineEdited edited);

G_END_DECLS
