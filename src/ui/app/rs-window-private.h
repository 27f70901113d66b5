/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/app/rs-inhibitor.h"
#include "ui/app/rs-window.h"

G_BEGIN_DECLS

/*
 * One class in four files: the window itself, its actions, those about exercises of one's own,
 * and the session in it.
 */

struct _RsWindow
{
  AdwApplicationWindow parent_instance;

  RsServices *services;
  RsInhibitor *inhibitor;
  RsSession *session; /* the one that is shown, or NULL */
  gboolean session_begun;
  AdwDialog *recovery; /* weak: the question that is being asked */

  AdwToastOverlay *toasts;
  AdwBanner *problem_banner;
  AdwNavigationView *navigation;
  AdwViewStack *views;
};

/* rs-window.c */
void rs_window_show_view (RsWindow *self, const char *name);
void rs_window_push (RsWindow *self, AdwNavigationPage *page);
RsStore *rs_window_get_store (RsWindow *self);

/* rs-window-actions.c */
void rs_window_add_actions (RsWindow *self);
void rs_window_open_routine (RsWindow *self, RsRoutine *routine);
AdwNavigationPage *rs_window_create_exercise_page (RsWindow *self, RsExercise *exercise);

/* rs-window-exercises.c */
void rs_window_add_exercise_actions (RsWindow *self);

/* From now on pages follow what becomes of the exercises that they show. */
void rs_window_watch_exercises (RsWindow *self);

/* Reads @file and shows what would come of importing it. */
void rs_window_import_exercises (RsWindow *self, GFile *file);

/* rs-window-session.c */
void rs_window_start_routine (RsWindow *self, RsRoutine *routine);
void rs_window_close_session (RsWindow *self);

/* Asks what to do with a session that was cut off; FALSE when there is none. */
gboolean rs_window_offer_recovery (RsWindow *self);

/* Before the window goes: a running session is paused, so that it goes on at the right place. */
void rs_window_suspend_session (RsWindow *self);

G_END_DECLS
