/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/routines/rs-builder-cell.h"
#include "ui/routines/rs-builder-drop.h"
#include "ui/routines/rs-builder-list.h"
#include "ui/routines/rs-builder-picked.h"

G_BEGIN_DECLS

/* One class in three files: the list itself, what is done in it, and dragging out of it. */

struct _RsBuilderList
{
  GtkWidget parent_instance;

  RsRoutineEditor *editor;
  RsMovements *movements;
  RsOutline *outline;
  GtkMultiSelection *selection;
  RsBuilderDrop *drop;
  GtkWidget *popover;   /* of the dose that is being edited, or NULL */
  RsOutlineRow *edited; /* what it is about */
  guint popover_id;     /* takes one away that was closed */
  gboolean only_shown;  /* nobody has selected anything since the list was first shown */
  GCancellable *paste;  /* while the clipboard is being read */

  GtkWidget *scrolled;
  GtkListView *view;
};

/* rs-builder-list.c */

/* The cell that has the keys, or that something in it has them of; NULL: none. */
RsBuilderCell *rs_builder_list_find_focused (RsBuilderList *self);

/* All that is selected, if @cell is, and otherwise what it shows; NULL: the selection. */
RsBuilderPicked *rs_builder_list_pick (RsBuilderList *self, RsBuilderCell *cell);

/* Selects @n rows from @row on and scrolls to them; with the keys when @focus. */
gboolean rs_builder_list_go_to (RsBuilderList *self, guint row, guint n, gboolean focus);

/* rs-builder-list-actions.c */

/* Actions and keys of the class. */
void rs_builder_list_install_actions (GtkWidgetClass *klass);

/* Takes the editor of a dose that was closed away, and what was changed over. */
void rs_builder_list_finish_dose (RsBuilderList *self);

/* Does @command ("move-up") with @cell, or with all that is selected with it. */
void rs_builder_list_run (RsBuilderList *self, RsBuilderCell *cell, const char *command);

/* rs-builder-list-drag.c */
void rs_builder_list_add_drag (RsBuilderList *self, RsBuilderCell *cell);

G_END_DECLS
