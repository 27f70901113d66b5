/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/routines/rs-builder-list.h"
#include "ui/routines/rs-palette-host.h"
#include "ui/routines/rs-routine-page.h"
#include "ui/routines/rs-routine-panel.h"

G_BEGIN_DECLS

/* One class in two files: the page itself, and its actions. */

struct _RsRoutinePage
{
  AdwNavigationPage parent_instance;

  RsRoutine *routine; /* as it was made; the editor knows which one it is now */
  RsCatalogue *catalogue;
  RsMovements *movements;
  GSettings *settings;
  GtkWidget *palette;
  RsRoutineEditor *editor;
  RsRoutine *followed;
  RsPaletteHost *host;
  RsBuilderList *list;
  RsRoutinePanel *panel;
  guint block;      /* that what is picked is added to; G_MAXUINT: where the selection is */
  RsItem *replaced; /* that what is picked takes the place of; or NULL */
  gboolean was_shown;

  AdwWindowTitle *window_title;
  GtkWidget *undo_button;
  GtkWidget *redo_button;
  GtkWidget *menu_button;
  GtkWidget *add_button;
  GtkWidget *small_add_button;
  GtkWidget *panel_button;
  GtkLabel *totals;
  AdwOverlaySplitView *panel_split;
  AdwOverlaySplitView *palette_split;
  AdwBin *panel_bin;
  AdwBin *palette_bin;
  AdwBin *list_bin;
};

/* rs-routine-page.c */

/* Lets somebody choose exercises, which go to where the selection is. */
void rs_routine_page_choose (RsRoutinePage *self);

/* rs-routine-page-actions.c */
void rs_routine_page_install_actions (GtkWidgetClass *klass);

G_END_DECLS
