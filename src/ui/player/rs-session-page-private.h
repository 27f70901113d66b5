/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/player/rs-session-intro.h"
#include "ui/player/rs-session-page.h"
#include "ui/player/rs-session-view.h"

G_BEGIN_DECLS

struct _RsSessionPage
{
  AdwNavigationPage parent_instance;

  RsSession *session;
  RsCatalogue *catalogue;
  RsMovements *movements;
  RsLog *log;
  GSettings *settings;
  RsSessionDriver *driver;
  gboolean flash;
  gboolean in_routine;
  char *problem;

  guint flash_id;

  /* What was announced last, so that nothing is said twice. */
  RsSessionPhase told_phase;
  guint told_position;

  GtkStack *stack;
  RsSessionIntro *intro;
  RsSessionView *view;
  RsSessionOutcome *outcome;
  GtkWidget *flash_box;
  GtkMenuButton *menu_button;
};

/* What rs-session-page.c, -actions.c, -cues.c and -dialogs.c ask of each other. */

/* The driver leads, and looks closely while the page can be seen. */
void rs_session_page_make_driver (RsSessionPage *self);
void rs_session_page_update_watched (RsSessionPage *self);

RsCatalogue *rs_session_page_get_catalogue (RsSessionPage *self);
RsMovements *rs_session_page_get_movements (RsSessionPage *self);
RsEquipmentSet rs_session_page_get_equipment (RsSessionPage *self);
gboolean rs_session_page_get_in_routine (RsSessionPage *self);

void rs_session_page_install_actions (GtkWidgetClass *widget_class);

/* Only those actions are enabled that the session's state allows. */
void rs_session_page_update_actions (RsSessionPage *self);

/* Opens the list of what is to come, and the choice of another exercise. */
void rs_session_page_open_list (RsSessionPage *self);
void rs_session_page_open_swap (RsSessionPage *self);

/* What is being done gives way to @exercise_id for today, with so much of the load. */
void rs_session_page_swap_easier (RsSessionPage *self, const char *exercise_id, double load_factor);

/* Makes the menu anew, as it has to be each time it opens. */
void rs_session_page_fill_menu (GtkMenuButton *button, gpointer user_data);

/* The routine is to have @item where it has @old_id. */
void rs_session_page_emit_swapped (RsSessionPage *self,
                                   guint position,
                                   const char *old_id,
                                   RsItem *item);

/* Tells that the user chose the end and, to @keep what was done, ends the session. */
void rs_session_page_end (RsSessionPage *self, gboolean keep);

G_END_DECLS
