/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "ui/app/rs-services.h"
#include "ui/app/rs-window-private.h"

G_BEGIN_DECLS

/* Sessions in the real window, with the real store. */
typedef struct
{
  RsServices *services;
  RsStore *store;
  RsWindow *window;
  guint n_before; /* workouts in the log */
} RsWindowTest;

guint rs_window_test_count_workouts (RsWindowTest *fixture);
/* Starts the program, or starts it again after it was closed. */
void rs_window_test_open_window (RsWindowTest *fixture);
void rs_window_test_close_window (RsWindowTest *fixture);

/* Where everything is kept. */
char *rs_window_test_dup_directory (void);

/* Of a test: made before it, and gone without a trace after it. */
void rs_window_test_set_up (RsWindowTest *fixture, gconstpointer data);
void rs_window_test_tear_down (RsWindowTest *fixture, gconstpointer data);

/* Goblet squats with 20 kg, then hip bridges, once each, as a routine of the user's own. */
RsRoutine *rs_window_test_add_routine (RsWindowTest *fixture, const char *name);
/* Shows a session of @routine, and the same begun. */
void rs_window_test_start (RsWindowTest *fixture, RsRoutine *routine);
/* What the runner does. */
void rs_window_test_send (RsWindowTest *fixture, RsSessionEvent event);
RsPlan *rs_window_test_get_plan (RsWindowTest *fixture);
void rs_window_test_begin (RsWindowTest *fixture, RsRoutine *routine);

/* Sets and pauses are done until it is over. */
void rs_window_test_finish (RsWindowTest *fixture);
void rs_window_test_close_session (RsWindowTest *fixture);

AdwDialog *rs_window_test_get_dialog (RsWindowTest *fixture);
/* Presses a button of the question that is open. */
void rs_window_test_respond (RsWindowTest *fixture, const char *name);

/* The page that is seen. */
const char *rs_window_test_get_tag (RsWindowTest *fixture);
RsSessionOutcome *rs_window_test_get_outcome (RsWindowTest *fixture);
RsWorkout *rs_window_test_dup_outcome_workout (RsWindowTest *fixture);
void rs_window_test_assert_toast (RsWindowTest *fixture, const char *expected);
void rs_window_test_assert_session (RsWindowTest *fixture, const char *name);

G_END_DECLS
