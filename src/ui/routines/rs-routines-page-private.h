/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <adwaita.h>

#include "core/base/rs-clock.h"
#include "core/store/rs-list-history.h"
#include "ui/routines/rs-routine-row.h"
#include "ui/routines/rs-routine-shelf.h"
#include "ui/routines/rs-routines-page.h"

G_BEGIN_DECLS

/* One class in two files: what is shown (rs-routines-page.c), and what is done to it. */

struct _RsRoutinesPage
{
  GtkWidget parent_instance;

  GListModel *routines;
  RsCatalogue *catalogue;
  RsMovements *movements;
  RsLog *log;
  RsClock *clock;
  GSettings *settings;
  RsListHistory *history;

  RsRoutineShelf *shelf;
  GHashTable *selected; /* of ids; while several are being selected */
  char *anchor;         /* id of the one that was selected last */
  gboolean selecting;
  gboolean narrow;

  GtkWidget *bin;
  GtkSearchBar *search_bar;
  GtkSearchEntry *search_entry;
  GtkToggleButton *chips[2 + RS_N_RUN_PHASES]; /* mine, ready-made, phases */
  AdwWrapBox *chip_box;
  GtkWidget *undo_button;
  GtkWidget *redo_button;
  GtkWidget *own_group;
  GtkWidget *ready_made_group;
  GtkListBox *own_list;
  GtkListBox *ready_made_list;
  GtkWidget *new_button;
  GtkWidget *first_button;
  GtkWidget *empty;
  GtkWidget *nothing_found;
  GtkRevealer *selection_bar;
  GtkLabel *selection_label;
};

/* rs-routines-page-actions.c */
void rs_routines_page_install_actions (GtkWidgetClass *widget_class);

/* Which actions can be used, and what they are called. */
void rs_routines_page_show_history (RsRoutinesPage *self);
void rs_routines_page_show_selection (RsRoutinesPage *self);
void rs_routines_page_set_selecting (RsRoutinesPage *self, gboolean selecting);
void rs_routines_page_toggle (RsRoutinesPage *self, const char *id);

/* The row of the routine with @id, or NULL when it is not shown. */
RsRoutineRow *rs_routines_page_find_row (RsRoutinesPage *self, const char *id);

/* Calls @func for each row in the order in which they are shown. */
void rs_routines_page_foreach (RsRoutinesPage *self, GFunc func, gpointer user_data);

/* Nothing is searched, and all is shown. */
void rs_routines_page_clear_query (RsRoutinesPage *self);

G_END_DECLS
