/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"
#include "rs-window-test.h"

#include "support/rs-samples.h"

/* Sessions in the real window, from their start to what comes after them. */

/* --- The end --- */

static void
test_finish (RsWindowTest *fixture, gconstpointer data)
{
  g_autoptr (RsWorkout) workout = NULL;
  g_autofree char *reason = NULL;

  rs_window_test_begin (fixture, rs_window_test_add_routine (fixture, "Mine"));
  g_assert_cmpuint (rs_window_test_count_workouts (fixture), ==, fixture->n_before);
  rs_window_test_finish (fixture);
  g_assert_cmpuint (rs_window_test_count_workouts (fixture), ==, fixture->n_before + 1);
  workout = rs_window_test_dup_outcome_workout (fixture);
  g_assert_nonnull (workout);
  g_assert_true (rs_log_lookup (rs_store_get_log (fixture->store), rs_workout_get_id (workout)) ==
                 workout);
  g_assert_cmpuint (rs_workout_count_done (workout), ==, 2);
  g_assert_true (rs_store_is_workout_saved (fixture->store, workout));
  g_object_get (rs_window_test_get_outcome (fixture), "unsaved-reason", &reason, NULL);
  g_assert_null (reason);

  rs_window_test_close_session (fixture);
  g_assert_null (fixture->window->session);
  g_assert_cmpstr (rs_window_test_get_tag (fixture), !=, "session");
  g_assert_null (rs_store_recover_session (fixture->store));
}

/* Nothing was done: nothing is kept, and it is said. */
static void
test_nothing_done (RsWindowTest *fixture, gconstpointer data)
{
  g_autoptr (RsWorkout) workout = NULL;

  rs_window_test_begin (fixture, rs_window_test_add_routine (fixture, "Mine"));
  rs_window_test_send (fixture, RS_SESSION_END);
  rs_window_test_assert_toast (fixture, "No set was done, nothing is saved");
  g_assert_cmpuint (rs_window_test_count_workouts (fixture), ==, fixture->n_before);
  workout = rs_window_test_dup_outcome_workout (fixture);
  g_assert_null (workout);
  g_assert_null (rs_store_recover_session (fixture->store));
}

/* How it felt is said after the workout was saved, and saved too. */
static void
test_feeling (RsWindowTest *fixture, gconstpointer data)
{
  g_autofree char *id = NULL;
  RsWorkout *kept;

  rs_window_test_begin (fixture, rs_window_test_add_routine (fixture, "Mine"));
  rs_window_test_finish (fixture);
  {
    g_autoptr (RsWorkout) workout = rs_window_test_dup_outcome_workout (fixture);

    id = g_strdup (rs_workout_get_id (workout));
    g_assert_cmpfloat (rs_workout_get_rpe (workout), <, 0);
  }
  g_object_set (rs_ui_child (rs_window_test_get_outcome (fixture), "note"), "text", "Windy hills",
                NULL);
  g_signal_emit_by_name (rs_ui_child (rs_window_test_get_outcome (fixture), "note_focus"), "leave");
  rs_ui_settle (fixture->window);

  kept = rs_log_lookup (rs_store_get_log (fixture->store), id);
  g_assert_cmpstr (rs_workout_get_note (kept), ==, "Windy hills");
  g_assert_true (rs_store_is_workout_saved (fixture->store, kept));
  g_assert_cmpuint (rs_window_test_count_workouts (fixture), ==, fixture->n_before + 1);

  rs_window_test_close_window (fixture);
  rs_window_test_open_window (fixture);
  kept = rs_log_lookup (rs_store_get_log (fixture->store), id);
  g_assert_cmpstr (rs_workout_get_note (kept), ==, "Windy hills");
}

/* --- A second routine --- */

static void
ask_about_next (RsWindowTest *fixture)
{
  g_autofree char *body = NULL;

  rs_window_test_begin (fixture, rs_window_test_add_routine (fixture, "First"));
  rs_window_test_send (fixture, RS_SESSION_DONE);
  rs_window_test_send (fixture, RS_SESSION_DONE);
  rs_window_test_start (fixture, rs_window_test_add_routine (fixture, "Second"));
  g_object_get (rs_window_test_get_dialog (fixture), "body", &body, NULL);
  g_assert_nonnull (strstr (body, "“First” is under way. “Second” can"));
}

static void
test_next_cancel (RsWindowTest *fixture, gconstpointer data)
{
  ask_about_next (fixture);
  rs_window_test_respond (fixture, "_Cancel");
  rs_window_test_assert_session (fixture, "First");
  g_assert_true (rs_window_is_session_under_way (fixture->window));
  rs_window_test_finish (fixture);
  rs_window_test_close_session (fixture);
  g_assert_null (fixture->window->session);
}

static void
test_next_queue (RsWindowTest *fixture, gconstpointer data)
{
  ask_about_next (fixture);
  rs_window_test_respond (fixture, "Do It _After");
  rs_window_test_assert_toast (fixture, "“Second” comes after this session");
  rs_window_test_assert_session (fixture, "First");
  g_assert_true (rs_window_is_session_under_way (fixture->window));
  rs_window_test_finish (fixture);
  /* The result is there to be read first. */
  rs_window_test_assert_session (fixture, "First");
  rs_window_test_close_session (fixture);
  rs_window_test_assert_session (fixture, "Second");
  g_assert_false (rs_window_is_session_under_way (fixture->window));
  rs_window_test_send (fixture, RS_SESSION_START);
  rs_window_test_finish (fixture);
  rs_window_test_close_session (fixture);
  g_assert_null (fixture->window->session);
  g_assert_cmpuint (rs_window_test_count_workouts (fixture), ==, fixture->n_before + 2);
}

static void
test_next_replace (RsWindowTest *fixture, gconstpointer data)
{
  ask_about_next (fixture);
  rs_window_test_respond (fixture, "_End and Replace");
  rs_window_test_assert_session (fixture, "Second");
  g_assert_null (rs_window_test_get_dialog (fixture));
  g_assert_cmpuint (rs_window_test_count_workouts (fixture), ==, fixture->n_before + 1);
  rs_window_test_send (fixture, RS_SESSION_START);
  g_assert_true (rs_window_is_session_under_way (fixture->window));
}

/* --- Swapped for good --- */

static RsItem *
make_plank (void)
{
  RsDose dose = rs_sample_seconds (3, 30, 60);

  return rs_item_new ("plank", &dose);
}

static void
assert_ids (RsRoutine *routine, const char *expected)
{
  g_autofree char *ids = rs_ui_dup_ids (routine);

  g_assert_cmpstr (ids, ==, expected);
}

static void
swap_for_good (RsWindowTest *fixture, guint position, const char *old_id, RsItem *item)
{
  g_signal_emit_by_name (fixture->window->session_page, "swapped", position, old_id, item);
  rs_ui_settle (fixture->window);
}

static void
test_swap_own (RsWindowTest *fixture, gconstpointer data)
{
  RsRoutine *routine = rs_window_test_add_routine (fixture, "Mine");
  g_autoptr (RsItem) plank = make_plank ();

  rs_window_test_begin (fixture, routine);
  swap_for_good (fixture, 0, "goblet-squat", plank);
  assert_ids (routine, "plank hip-bridge");
  g_assert_cmpstr (rs_routine_get_undo_label (routine), ==, "Swap for Plank");
  rs_window_test_assert_toast (fixture, "Changed in “Mine”");
  g_assert_true (rs_routine_undo (routine));
  assert_ids (routine, "goblet-squat hip-bridge");
  g_assert_null (rs_routine_get_undo_label (routine));
}

/* What comes with the program stays as it is; the second swap goes into the same copy. */
static void
test_swap_ready_made (RsWindowTest *fixture, gconstpointer data)
{
  RsRoutine *original = rs_store_lookup_routine (fixture->store, "first-three");
  GListModel *routines = rs_store_get_routines (fixture->store);
  guint n = g_list_model_get_n_items (routines);
  g_autoptr (RsItem) plank = make_plank ();
  RsDose dose = rs_sample_reps (3, 12, 60);
  g_autoptr (RsItem) squat = rs_item_new ("goblet-squat", &dose);
  g_autofree char *before = rs_ui_dup_ids (original);

  rs_window_test_begin (fixture, original);
  swap_for_good (fixture, 0, "bodyweight-squat", squat);
  g_assert_cmpuint (g_list_model_get_n_items (routines), ==, n + 1);
  assert_ids (original, before);
  assert_ids (fixture->window->swapped_copy, "goblet-squat hip-bridge plank");
  rs_window_test_assert_toast (fixture, "Changed in “My First Three”");
  swap_for_good (fixture, 1, "hip-bridge", plank);
  g_assert_cmpuint (g_list_model_get_n_items (routines), ==, n + 1);
  assert_ids (fixture->window->swapped_copy, "goblet-squat plank plank");
  assert_ids (original, before);

  /* Another session knows nothing of it. */
  rs_window_test_finish (fixture);
  rs_window_test_close_session (fixture);
  g_assert_null (fixture->window->swapped_copy);
}

static void
test_swap_gone (RsWindowTest *fixture, gconstpointer data)
{
  RsRoutine *routine = rs_window_test_add_routine (fixture, "Mine");
  g_autoptr (RsItem) plank = make_plank ();

  rs_window_test_begin (fixture, routine);
  /* It has another exercise there by now. */
  swap_for_good (fixture, 0, "side-plank", plank);
  assert_ids (routine, "goblet-squat hip-bridge");
  rs_window_test_assert_toast (fixture, "The routine has changed, so it is swapped only for today");

  rs_store_remove_routine (fixture->store, routine);
  swap_for_good (fixture, 0, "goblet-squat", plank);
  rs_window_test_assert_toast (fixture, "The routine has changed, so it is swapped only for today");
  g_assert_true (rs_window_is_session_under_way (fixture->window));
}

/* --- What a session begins with --- */

static double
get_load (RsWindowTest *fixture)
{
  return rs_item_get_dose (rs_plan_get_next_work (rs_window_test_get_plan (fixture), 0)->item)
      ->load_kg;
}

/* Last time's load, unless the routine was given another one since. */
static void
test_load (RsWindowTest *fixture, gconstpointer data)
{
  RsRoutine *routine = rs_window_test_add_routine (fixture, "Mine");
  gint64 later;

  rs_window_test_begin (fixture, routine);
  g_assert_cmpfloat (get_load (fixture), ==, 20);
  rs_window_test_send (fixture, RS_SESSION_DONE);
  rs_window_test_send (fixture, RS_SESSION_DONE);
  rs_session_note (fixture->window->session, 0, &(RsSetResult) { .amount = 12, .load_kg = 25 });
  rs_window_test_finish (fixture);
  rs_window_test_close_session (fixture);

  rs_routine_set_changed_at (routine, 1);
  rs_window_test_start (fixture, routine);
  g_assert_cmpfloat (get_load (fixture), ==, 25);
  adw_navigation_view_pop (fixture->window->navigation);
  rs_ui_settle (fixture->window);

  later = rs_clock_get_real (rs_services_get_clock (fixture->services)) + 1;
  rs_routine_set_changed_at (routine, later);
  rs_window_test_start (fixture, routine);
  g_assert_cmpfloat (get_load (fixture), ==, 20);
}

static void
test_options (RsWindowTest *fixture, gconstpointer data)
{
  GSettings *settings = rs_services_get_settings (fixture->services);
  RsRoutine *routine = rs_window_test_add_routine (fixture, "Mine");
  const RsPlanOptions *options;

  rs_window_test_start (fixture, routine);
  options = rs_plan_get_options (rs_window_test_get_plan (fixture));
  g_assert_cmpuint (options->lead_in_s, ==, 10);
  g_assert_true (options->paced);
  g_assert_false (options->paced_ends);
  g_assert_cmpint (rs_plan_get_segment (rs_window_test_get_plan (fixture), 1)->mode, ==,
                   RS_MODE_PACED);
  adw_navigation_view_pop (fixture->window->navigation);
  rs_ui_settle (fixture->window);

  g_settings_set_int (settings, "session-lead-in", 0);
  g_settings_set_boolean (settings, "session-metronome", FALSE);
  g_settings_set_boolean (settings, "session-metronome-ends", TRUE);
  rs_window_test_start (fixture, routine);
  options = rs_plan_get_options (rs_window_test_get_plan (fixture));
  g_assert_cmpuint (options->lead_in_s, ==, 0);
  g_assert_false (options->paced);
  g_assert_true (options->paced_ends);
  g_assert_cmpint (rs_plan_get_segment (rs_window_test_get_plan (fixture), 0)->mode, ==,
                   RS_MODE_REPS);
}

static void
test_empty (RsWindowTest *fixture, gconstpointer data)
{
  g_autoptr (RsRoutineState) state = rs_routine_state_new ("Empty", NULL, NULL);

  rs_window_test_start (fixture, rs_window_add_routine (fixture->window, state));
  rs_window_test_assert_toast (fixture, "This routine has no exercises yet");
  g_assert_null (fixture->window->session);
}

/* A session that runs is not left by the way, one that has not begun or is over is. */
static void
test_show_view (RsWindowTest *fixture, gconstpointer data)
{
  RsRoutine *routine = rs_window_test_add_routine (fixture, "Mine");

  rs_window_test_begin (fixture, routine);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "progress");
  rs_ui_settle (fixture->window);
  rs_window_test_assert_session (fixture, "Mine");
  rs_window_test_send (fixture, RS_SESSION_PAUSE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "progress");
  rs_ui_settle (fixture->window);
  rs_window_test_assert_session (fixture, "Mine");

  rs_window_test_send (fixture, RS_SESSION_END);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "progress");
  rs_ui_settle (fixture->window);
  g_assert_cmpstr (rs_window_test_get_tag (fixture), ==, "views");
  g_assert_null (fixture->window->session);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/window-session/" name, RsWindowTest, NULL, rs_window_test_set_up, function,        \
              rs_window_test_tear_down)

int
main (int argc, char *argv[])
{
  g_autoptr (AdwApplication) application = NULL;

  rs_ui_test_init (&argc, &argv);
  application =
      adw_application_new ("org.example.RunStrength.TestSession", G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_set_default (G_APPLICATION (application));

  ADD ("finish", test_finish);
  ADD ("nothing-done", test_nothing_done);
  ADD ("feeling", test_feeling);
  ADD ("next-cancel", test_next_cancel);
  ADD ("next-queue", test_next_queue);
  ADD ("next-replace", test_next_replace);
  ADD ("swap-own", test_swap_own);
  ADD ("swap-ready-made", test_swap_ready_made);
  ADD ("swap-gone", test_swap_gone);
  ADD ("load", test_load);
  ADD ("options", test_options);
  ADD ("empty", test_empty);
  ADD ("show-view", test_show_view);

  return g_test_run ();
}
