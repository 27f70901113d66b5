/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"
#include "rs-window-test.h"

#include "support/rs-test-files.h"
#include "ui/app/rs-recovery-text.h"

#include <glib/gstdio.h>

/* Sessions in the window whose disk fails, or that were cut off. */

/* --- A disk that fails --- */

static char *
dup_page_problem (RsWindowTest *fixture)
{
  char *problem;

  g_object_get (fixture->window->session_page, "problem", &problem, NULL);
  return problem;
}

static void
set_broken (gboolean broken)
{
  g_autofree char *directory = rs_window_test_dup_directory ();

  if (broken)
    {
      /* A file where the directory should be. */
      if (g_file_test (directory, G_FILE_TEST_IS_DIR))
        rs_test_free_directory (g_strdup (directory));
      g_assert_true (g_file_set_contents (directory, "", 0, NULL));
    }
  else
    {
      g_assert_cmpint (g_remove (directory), ==, 0);
    }
}

/* It is told on the page while it lasts, at the end with the result, and again in the next one. */
static void
test_problem (RsWindowTest *fixture, gconstpointer data)
{
  RsRoutine *routine = rs_window_test_add_routine (fixture, "Mine");

  rs_store_flush (fixture->store);
  set_broken (TRUE);
  rs_window_test_begin (fixture, routine);
  {
    g_autofree char *problem = dup_page_problem (fixture);

    g_assert_nonnull (problem);
    g_assert_cmpstr (problem, ==, rs_store_get_session_problem (fixture->store));
  }
  set_broken (FALSE);
  rs_store_retry (fixture->store);
  g_assert_null (dup_page_problem (fixture));
  rs_window_test_send (fixture, RS_SESSION_DONE);
  rs_window_test_send (fixture, RS_SESSION_DONE);

  set_broken (TRUE);
  rs_window_test_send (fixture, RS_SESSION_END);
  {
    g_autoptr (RsWorkout) workout = rs_window_test_dup_outcome_workout (fixture);
    g_autofree char *reason = NULL;

    g_assert_false (rs_store_is_workout_saved (fixture->store, workout));
    g_object_get (rs_window_test_get_outcome (fixture), "unsaved-reason", &reason, NULL);
    g_assert_nonnull (reason);
    g_assert_null (dup_page_problem (fixture));
  }
  rs_window_test_close_session (fixture);

  rs_window_test_begin (fixture, routine);
  {
    g_autofree char *problem = dup_page_problem (fixture);

    g_assert_nonnull (problem);
  }
  rs_window_test_send (fixture, RS_SESSION_DONE);
  rs_window_test_send (fixture, RS_SESSION_DONE);
  set_broken (FALSE);
  rs_store_retry (fixture->store);
  g_assert_null (rs_store_get_session_problem (fixture->store));
  g_assert_null (dup_page_problem (fixture));
}

/* --- Cut off --- */

/* A session of which a set was done is left with the window, and the program is started again. */
static void
cut_off (RsWindowTest *fixture)
{
  rs_window_test_begin (fixture, rs_window_test_add_routine (fixture, "Mine"));
  rs_window_test_send (fixture, RS_SESSION_DONE);
  rs_window_test_send (fixture, RS_SESSION_DONE);
  rs_window_test_close_window (fixture);
  rs_window_test_open_window (fixture);
  if (rs_window_test_get_dialog (fixture) == NULL)
    g_assert_true (rs_window_offer_recovery (fixture->window));
  rs_ui_settle (fixture->window);
}

static void
test_recovery_go_on (RsWindowTest *fixture, gconstpointer data)
{
  g_autofree char *body = NULL;
  AdwDialog *dialog;

  cut_off (fixture);
  dialog = rs_window_test_get_dialog (fixture);
  g_object_get (dialog, "body", &body, NULL);
  g_assert_cmpstr (body, ==,
                   "“Mine”: Hip bridge, 10 reps, a moment ago. Done and saved: 1 of 2 sets.");
  /* It is asked once, also when a routine is to be started. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.start-routine", "s",
                              "first-three");
  rs_ui_settle (fixture->window);
  g_assert_true (rs_window_test_get_dialog (fixture) == dialog);
  g_assert_null (fixture->window->session);

  rs_window_test_respond (fixture, "_Go On");
  rs_window_test_assert_session (fixture, "Mine");
  g_assert_cmpint (rs_session_state_get_phase (rs_session_get_state (fixture->window->session)), ==,
                   RS_SESSION_PAUSED);
  rs_window_test_send (fixture, RS_SESSION_RESUME);
  rs_window_test_finish (fixture);
  g_assert_cmpuint (rs_window_test_count_workouts (fixture), ==, fixture->n_before + 1);
  {
    g_autoptr (RsWorkout) workout = rs_window_test_dup_outcome_workout (fixture);

    g_assert_cmpuint (rs_workout_count_done (workout), ==, 2);
  }
  g_assert_null (rs_store_recover_session (fixture->store));
}

static void
test_recovery_finish (RsWindowTest *fixture, gconstpointer data)
{
  cut_off (fixture);
  rs_window_test_respond (fixture, "_Finish and Save");
  g_assert_cmpuint (rs_window_test_count_workouts (fixture), ==, fixture->n_before + 1);
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (fixture->window->views), ==, "progress");
  g_assert_null (fixture->window->session);
  g_assert_null (rs_store_recover_session (fixture->store));
  g_assert_false (rs_window_offer_recovery (fixture->window));
}

static void
test_recovery_discard (RsWindowTest *fixture, gconstpointer data)
{
  cut_off (fixture);
  rs_window_test_respond (fixture, "_Discard");
  g_assert_cmpuint (rs_window_test_count_workouts (fixture), ==, fixture->n_before);
  g_assert_null (rs_store_recover_session (fixture->store));
  g_assert_false (rs_window_offer_recovery (fixture->window));
}

/* Closing the question is no answer. */
static void
test_recovery_later (RsWindowTest *fixture, gconstpointer data)
{
  cut_off (fixture);
  adw_dialog_close (rs_window_test_get_dialog (fixture));
  rs_ui_settle (fixture->window);
  g_assert_null (rs_window_test_get_dialog (fixture));
  g_assert_cmpuint (rs_window_test_count_workouts (fixture), ==, fixture->n_before);
  g_assert_true (rs_window_offer_recovery (fixture->window));
  rs_ui_settle (fixture->window);
  rs_window_test_respond (fixture, "_Discard");
}

static void
test_ago (RsWindowTest *fixture, gconstpointer data)
{
  static const struct
  {
    gint64 seconds;
    const char *text;
  } rows[] = {
    { G_MININT64, "a moment ago" },
    { -1, "a moment ago" },
    { 0, "a moment ago" },
    { 59, "a moment ago" },
    { 60, "1 minute ago" },
    { 119, "1 minute ago" },
    { 120, "2 minutes ago" },
    { 3599, "59 minutes ago" },
    { 3600, "1 hour ago" },
    { 7199, "1 hour ago" },
    { 7200, "2 hours ago" },
    { 86399, "23 hours ago" },
    { 86400, "1 day ago" },
    { 172800, "2 days ago" },
    { G_MAXINT64, "4294967295 days ago" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = rs_recovery_text_ago (rows[i].seconds);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

#define ADD(name, function)                                                                        \
  g_test_add ("/window-recovery/" name, RsWindowTest, NULL, rs_window_test_set_up, function,       \
              rs_window_test_tear_down)

int
main (int argc, char *argv[])
{
  g_autoptr (AdwApplication) application = NULL;

  rs_ui_test_init (&argc, &argv);
  application =
      adw_application_new ("org.example.RunStrength.TestRecovery", G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_set_default (G_APPLICATION (application));

  ADD ("problem", test_problem);
  ADD ("recovery-go-on", test_recovery_go_on);
  ADD ("recovery-finish", test_recovery_finish);
  ADD ("recovery-discard", test_recovery_discard);
  ADD ("recovery-later", test_recovery_later);
  ADD ("ago", test_ago);

  return g_test_run ();
}
