/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/app/rs-session-desk.h"
#include "ui/app/rs-window.h"
#include "ui/player/rs-session-page.h"

G_BEGIN_DECLS

/*
 * One class in ten files: the window itself, its actions, the list of routines, the builder, what
 * is printed, what is about exercises of one's own, what comes in and goes out as a file, the
 * session in it, one that was cut off, and what a session leaves for later.
 */

struct _RsWindow
{
  AdwApplicationWindow parent_instance;

  RsServices *services;
  RsSessionDesk *desk;
  RsSession *session; /* the one that is shown, or NULL */
  gboolean session_begun;
  RsSessionPage *session_page; /* weak: where it is shown */
  RsRoutine *swapped_copy;     /* of its routine, made when an exercise was swapped for good */
  RsRoutine *next_routine;     /* what comes after it, or NULL */
  AdwDialog *recovery;         /* weak: the question that is being asked */

  GPtrArray *arrivals; /* of GFile: still to be imported */
  guint64 import_mark; /* of the last import, in the history of the list */
  gboolean importing;  /* one is being read or looked at */

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

AdwNavigationPage *rs_window_create_exercise_page (RsWindow *self, RsExercise *exercise);

/* rs-window-routines.c */
void rs_window_open_routine (RsWindow *self, RsRoutine *routine);

/* Makes a copy of the user's own of a routine that comes with the program. Belongs to the store. */
RsRoutine *rs_window_adopt_routine (RsWindow *self, RsRoutine *original);

/* What a copy of @routine called @name is, with its texts in the language of the user. */
RsRoutineState *rs_window_copy_routine (RsRoutine *routine, const char *name);

/* rs-window-print.c */
void rs_window_add_print_actions (RsWindow *self);

/* rs-window-list.c */
void rs_window_add_list_actions (RsWindow *self);

/* "New Routine", "New Routine 2", …: whichever no routine has yet. */
char *rs_window_find_free_name (RsStore *store, const char *base);

/* A routine of the user's own, which can be undone in the list. Belongs to the store. */
RsRoutine *rs_window_add_routine (RsWindow *self, RsRoutineState *state);
RsRoutine *rs_window_make_routine (RsWindow *self);

/* rs-window-exercises.c */
void rs_window_add_exercise_actions (RsWindow *self);

/* From now on pages follow what becomes of the exercises that they show. */
void rs_window_watch_exercises (RsWindow *self);

RsExercise *rs_window_lookup_own_exercise (RsWindow *self, GVariant *parameter);

/* rs-window-exchange.c */
void rs_window_add_exchange_actions (RsWindow *self);

/* From now on files can be dropped. */
void rs_window_watch_arrivals (RsWindow *self);

typedef void (*RsWindowUndo) (AdwToast *toast, gpointer window);

/*
 * A toast that can take back what it tells of, where there is an @undo.
 * @what: what @undo finds at the toast as "what"
 */
void rs_window_show_toast (
    RsWindow *self, const char *text, RsWindowUndo undo, gpointer what, GDestroyNotify free_what);

/* Asks where to put @workout, which could not be saved where it belongs. */
void rs_window_export_workout (RsWindow *self, RsWorkout *workout);

/* rs-window-session.c */
void rs_window_start_routine (RsWindow *self, RsRoutine *routine);
void rs_window_close_session (RsWindow *self);
gboolean rs_window_is_session_under_way (RsWindow *self);

/* From now on it is told when a session cannot be saved or heard. */
void rs_window_watch_sessions (RsWindow *self);

/* Shows a session that was cut off, which goes on being kept. */
void rs_window_go_on_with_session (RsWindow *self, RsSession *session);

/* rs-window-next.c */

/* A session is under way: asks whether @routine comes after it or takes its place. */
void rs_window_ask_about_next (RsWindow *self, RsRoutine *routine);

/* Shows the routine that was to come next, if there is one. */
void rs_window_start_next (RsWindow *self);

/* The routine of the session has @item from now on where it has @old_id. */
void rs_window_swap_for_good (RsWindow *self, guint position, const char *old_id, RsItem *item);

/* rs-window-recovery.c */

/* Asks what to do with a session that was cut off; FALSE when there is none. */
gboolean rs_window_offer_recovery (RsWindow *self);

/* Before the window goes: a running session is paused, so that it goes on at the right place. */
void rs_window_suspend_session (RsWindow *self);

G_END_DECLS
