/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/routines/rs-routine-editor.h"
#include "ui/widgets/rs-movements.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RsRoutinePanel:
 *
 * What there is to say about a routine while it is built: its name, note and tags, how long it
 * takes, what it needs, which muscles it works, and what would make it a better one, each with a
 * button that does it.
 */
#define RS_TYPE_ROUTINE_PANEL (rs_routine_panel_get_type ())
G_DECLARE_FINAL_TYPE (RsRoutinePanel, rs_routine_panel, RS, ROUTINE_PANEL, GtkWidget)

/* @settings: which equipment there is */
GtkWidget *
rs_routine_panel_new (RsRoutineEditor *editor, RsMovements *movements, GSettings *settings);

/* Gives the keys to the name, all of it selected. */
void rs_routine_panel_start_rename (RsRoutinePanel *self);

/* What was typed counts although nobody pressed Return. */
void rs_routine_panel_apply (RsRoutinePanel *self);

/* How many things it has to suggest. */
guint rs_routine_panel_get_n_findings (RsRoutinePanel *self);

G_END_DECLS
