/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/routines/rs-routine-editor.h"
#include "ui/routines/rs-routine-news.h"

G_BEGIN_DECLS

/* One class in two files: edits of items, and those of blocks and of the whole. */

struct _RsRoutineEditor
{
  GObject parent_instance;

  RsRoutine *routine;
  RsCatalogue *catalogue;
};

/* Takes @text over. */
void rs_routine_editor_announce (RsRoutineEditor *self, char *text);

void rs_routine_editor_land (RsRoutineEditor *self, RsRoutineSpot spot);

/* Makes the routine one's own. FALSE when nobody can. */
gboolean rs_routine_editor_own (RsRoutineEditor *self);

/*
 * Every edit ends here. Takes @next and @label over. Whoever edits has looked at the state before;
 * a copy that has just been made has the same blocks and items.
 */
gboolean rs_routine_editor_edit (RsRoutineEditor *self, RsRoutineState *next, char *label);

G_END_DECLS
