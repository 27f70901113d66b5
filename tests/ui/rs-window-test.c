/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-window-test.h"

#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "support/rs-test-files.h"

guint
rs_window_test_count_workouts (RsWindowTest *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (rs_store_get_log (fixture->store)));
}

void
rs_window_test_open_window (RsWindowTest *fixture)
{
  fixture->services = rs_services_new ();
  fixture->store = rs_services_get_store (fixture->services);
  rs_store_load (fixture->store);
  fixture->window =
      rs_window_new (GTK_APPLICATION (g_application_get_default ()), fixture->services);
  gtk_window_present (GTK_WINDOW (fixture->window));
  rs_ui_settle (fixture->window);
  fixture->n_before = rs_window_test_count_workouts (fixture);
}

void
rs_window_test_close_window (RsWindowTest *fixture)
{
  gpointer watched = fixture->window;

  g_object_add_weak_pointer (G_OBJECT (fixture->window), &watched);
  rs_store_flush (fixture->store);
  gtk_window_close (GTK_WINDOW (fixture->window));
  while (watched != NULL && g_main_context_iteration (NULL, TRUE))
    continue;
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_clear_object (&fixture->services);
}

char *
rs_window_test_dup_directory (void)
{
  return g_build_filename (g_get_user_data_dir (), "run-strength", NULL);
}

void
rs_window_test_set_up (RsWindowTest *fixture, gconstpointer data)
{
  rs_window_test_open_window (fixture);
  /* No toast about a machine without sound. */
  g_settings_set_double (rs_services_get_settings (fixture->services), "session-volume", 0);
}

void
rs_window_test_tear_down (RsWindowTest *fixture, gconstpointer data)
{
  static const char *const keys[] = { "session-lead-in", "session-metronome",
                                      "session-metronome-ends", "session-volume" };
  g_autofree char *directory = rs_window_test_dup_directory ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (rs_services_get_settings (fixture->services), keys[i]);
  rs_window_test_close_window (fixture);
  /* The next one has the same directory. */
  if (g_file_test (directory, G_FILE_TEST_IS_DIR))
    rs_test_free_directory (g_steal_pointer (&directory));
}

/* --- What a runner does --- */

/* Goblet squats with 20 kg, then hip bridges. */
RsRoutine *
rs_window_test_add_routine (RsWindowTest *fixture, const char *name)
{
  RsDose squat = rs_sample_reps (1, 12, 60);
  RsDose bridge = rs_sample_reps (1, 10, 60);
  g_autoptr (RsRoutineState) state = NULL;

  squat.load_kg = 20;
  squat.tempo = (RsTempo) { 3, 1, 1 };
  state = rs_sample_routine (name, rs_item_new ("goblet-squat", &squat),
                             rs_item_new ("hip-bridge", &bridge), NULL);
  return rs_window_add_routine (fixture->window, state);
}

void
rs_window_test_start (RsWindowTest *fixture, RsRoutine *routine)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.start-routine", "s",
                              rs_routine_get_id (routine));
  rs_ui_settle (fixture->window);
}

void
rs_window_test_send (RsWindowTest *fixture, RsSessionEvent event)
{
  rs_session_send (fixture->window->session, event);
  rs_ui_settle (fixture->window);
}

RsPlan *
rs_window_test_get_plan (RsWindowTest *fixture)
{
  return rs_session_state_get_plan (rs_session_get_state (fixture->window->session));
}

void
rs_window_test_begin (RsWindowTest *fixture, RsRoutine *routine)
{
  rs_window_test_start (fixture, routine);
  rs_window_test_send (fixture, RS_SESSION_START);
}

void
rs_window_test_finish (RsWindowTest *fixture)
{
  while (rs_window_is_session_under_way (fixture->window))
    rs_window_test_send (fixture, RS_SESSION_DONE);
}

void
rs_window_test_close_session (RsWindowTest *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.close-session", NULL);
  rs_ui_settle (fixture->window);
}

AdwDialog *
rs_window_test_get_dialog (RsWindowTest *fixture)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

void
rs_window_test_respond (RsWindowTest *fixture, const char *name)
{
  g_assert_true (ADW_IS_ALERT_DIALOG (rs_window_test_get_dialog (fixture)));
  g_signal_emit_by_name (rs_ui_find_button (rs_window_test_get_dialog (fixture), name), "clicked");
  rs_ui_settle (fixture->window);
}

const char *
rs_window_test_get_tag (RsWindowTest *fixture)
{
  return adw_navigation_view_get_visible_page_tag (fixture->window->navigation);
}

RsSessionOutcome *
rs_window_test_get_outcome (RsWindowTest *fixture)
{
  return rs_session_page_get_outcome (fixture->window->session_page);
}

RsWorkout *
rs_window_test_dup_outcome_workout (RsWindowTest *fixture)
{
  RsWorkout *workout;

  g_object_get (rs_window_test_get_outcome (fixture), "workout", &workout, NULL);
  return workout;
}

void
rs_window_test_assert_toast (RsWindowTest *fixture, const char *expected)
{
  g_autofree char *toast = NULL;

  rs_ui_settle (fixture->window);
  toast = rs_ui_dup_toast (GTK_WINDOW (fixture->window));
  g_assert_cmpstr (toast, ==, expected);
}

void
rs_window_test_assert_session (RsWindowTest *fixture, const char *name)
{
  g_assert_cmpstr (rs_window_test_get_tag (fixture), ==, "session");
  g_assert_cmpstr (rs_session_get_routine_name (fixture->window->session), ==, name);
}
