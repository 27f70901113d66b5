/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "support/rs-test-files.h"
#include "ui/app/rs-recovery-text.h"
#include "ui/app/rs-services.h"
#include "ui/app/rs-window-private.h"

#include <glib/gstdio.h>

/* Sessions in the real window, with the real store. */
typedef struct
{
  RsServices *services;
  RsStore *store;
  RsWindow *window;
  guint n_before; /* workouts in the log */
} Fixture;

static guint
count_workouts (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (rs_store_get_log (fixture->store)));
}

static void
open_window (Fixture *fixture)
{
  fixture->services = rs_services_new ();
  fixture->store = rs_services_get_store (fixture->services);
  rs_store_load (fixture->store);
  fixture->window =
      rs_window_new (GTK_APPLICATION (g_application_get_default ()), fixture->services);
  gtk_window_present (GTK_WINDOW (fixture->window));
  rs_ui_settle (fixture->window);
  fixture->n_before = count_workouts (fixture);
}

static void
close_window (Fixture *fixture)
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

static char *
dup_directory (void)
{
  return g_build_filename (g_get_user_data_dir (), "run-strength", NULL);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  open_window (fixture);
  /* No toast about a machine without sound. */
  g_settings_set_double (rs_services_get_settings (fixture->services), "session-volume", 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  static const char *const keys[] = { "session-lead-in", "session-metronome",
                                      "session-metronome-ends", "session-volume" };
  g_autofree char *directory = dup_directory ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (rs_services_get_settings (fixture->services), keys[i]);
  close_window (fixture);
  /* The next one has the same directory. */
  if (g_file_test (directory, G_FILE_TEST_IS_DIR))
    rs_test_free_directory (g_steal_pointer (&directory));
}

/* --- What a runner does --- */

/* Goblet squats with 20 kg, then hip bridges. */
static RsRoutine *
add_routine (Fixture *fixture, const char *name)
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

static void
start (Fixture *fixture, RsRoutine *routine)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.start-routine", "s",
                              rs_routine_get_id (routine));
  rs_ui_settle (fixture->window);
}

static void
send (Fixture *fixture, RsSessionEvent event)
{
  rs_session_send (fixture->window->session, event);
  rs_ui_settle (fixture->window);
}

static RsPlan *
get_plan (Fixture *fixture)
{
  return rs_session_state_get_plan (rs_session_get_state (fixture->window->session));
}

static void
begin (Fixture *fixture, RsRoutine *routine)
{
  start (fixture, routine);
  send (fixture, RS_SESSION_START);
}

static void
finish (Fixture *fixture)
{
  while (rs_window_is_session_under_way (fixture->window))
    send (fixture, RS_SESSION_DONE);
}

static void
close_session (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.close-session", NULL);
  rs_ui_settle (fixture->window);
}

static AdwDialog *
get_dialog (Fixture *fixture)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

static void
respond (Fixture *fixture, const char *name)
{
  g_assert_true (ADW_IS_ALERT_DIALOG (get_dialog (fixture)));
  g_signal_emit_by_name (rs_ui_find_button (get_dialog (fixture), name), "clicked");
  rs_ui_settle (fixture->window);
}

static const char *
get_tag (Fixture *fixture)
{
  return adw_navigation_view_get_visible_page_tag (fixture->window->navigation);
}

static RsSessionOutcome *
get_outcome (Fixture *fixture)
{
  return rs_session_page_get_outcome (fixture->window->session_page);
}

static RsWorkout *
dup_outcome_workout (Fixture *fixture)
{
  RsWorkout *workout;

  g_object_get (get_outcome (fixture), "workout", &workout, NULL);
  return workout;
}

static void
assert_toast (Fixture *fixture, const char *expected)
{
  g_autofree char *toast = NULL;

  rs_ui_settle (fixture->window);
  toast = rs_ui_dup_toast (GTK_WINDOW (fixture->window));
  g_assert_cmpstr (toast, ==, expected);
}

static void
assert_session (Fixture *fixture, const char *name)
{
  g_assert_cmpstr (get_tag (fixture), ==, "session");
  g_assert_cmpstr (rs_session_get_routine_name (fixture->window->session), ==, name);
}

/* --- The end --- */

static void
test_finish (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsWorkout) workout = NULL;
  g_autofree char *reason = NULL;

  begin (fixture, add_routine (fixture, "Mine"));
  g_assert_cmpuint (count_workouts (fixture), ==, fixture->n_before);
  finish (fixture);
  g_assert_cmpuint (count_workouts (fixture), ==, fixture->n_before + 1);
  workout = dup_outcome_workout (fixture);
  g_assert_nonnull (workout);
  g_assert_true (rs_log_lookup (rs_store_get_log (fixture->store), rs_workout_get_id (workout)) ==
                 workout);
  g_assert_cmpuint (rs_workout_count_done (workout), ==, 2);
  g_assert_true (rs_store_is_workout_saved (fixture->store, workout));
  g_object_get (get_outcome (fixture), "unsaved-reason", &reason, NULL);
  g_assert_null (reason);

  close_session (fixture);
  g_assert_null (fixture->window->session);
  g_assert_cmpstr (get_tag (fixture), !=, "session");
  g_assert_null (rs_store_recover_session (fixture->store));
}

/* Nothing was done: nothing is kept, and it is said. */
static void
test_nothing_done (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsWorkout) workout = NULL;

  begin (fixture, add_routine (fixture, "Mine"));
  send (fixture, RS_SESSION_END);
  assert_toast (fixture, "No set was done, nothing is saved");
  g_assert_cmpuint (count_workouts (fixture), ==, fixture->n_before);
  workout = dup_outcome_workout (fixture);
  g_assert_null (workout);
  g_assert_null (rs_store_recover_session (fixture->store));
}

/* How it felt is said after the workout was saved, and saved too. */
static void
test_feeling (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = NULL;
  RsWorkout *kept;

  begin (fixture, add_routine (fixture, "Mine"));
  finish (fixture);
  {
    g_autoptr (RsWorkout) workout = dup_outcome_workout (fixture);

    id = g_strdup (rs_workout_get_id (workout));
    g_assert_cmpfloat (rs_workout_get_rpe (workout), <, 0);
  }
  g_object_set (rs_ui_child (get_outcome (fixture), "note"), "text", "Windy hills", NULL);
  g_signal_emit_by_name (rs_ui_child (get_outcome (fixture), "note_focus"), "leave");
  rs_ui_settle (fixture->window);

  kept = rs_log_lookup (rs_store_get_log (fixture->store), id);
  g_assert_cmpstr (rs_workout_get_note (kept), ==, "Windy hills");
  g_assert_true (rs_store_is_workout_saved (fixture->store, kept));
  g_assert_cmpuint (count_workouts (fixture), ==, fixture->n_before + 1);

  close_window (fixture);
  open_window (fixture);
  kept = rs_log_lookup (rs_store_get_log (fixture->store), id);
  g_assert_cmpstr (rs_workout_get_note (kept), ==, "Windy hills");
}

/* --- A second routine --- */

static void
ask_about_next (Fixture *fixture)
{
  g_autofree char *body = NULL;

  begin (fixture, add_routine (fixture, "First"));
  send (fixture, RS_SESSION_DONE);
  send (fixture, RS_SESSION_DONE);
  start (fixture, add_routine (fixture, "Second"));
  g_object_get (get_dialog (fixture), "body", &body, NULL);
  g_assert_nonnull (strstr (body, "“First” is under way. “Second” can"));
}

static void
test_next_cancel (Fixture *fixture, gconstpointer data)
{
  ask_about_next (fixture);
  respond (fixture, "_Cancel");
  assert_session (fixture, "First");
  g_assert_true (rs_window_is_session_under_way (fixture->window));
  finish (fixture);
  close_session (fixture);
  g_assert_null (fixture->window->session);
}

static void
test_next_queue (Fixture *fixture, gconstpointer data)
{
  ask_about_next (fixture);
  respond (fixture, "Do It _After");
  assert_toast (fixture, "“Second” comes after this session");
  assert_session (fixture, "First");
  g_assert_true (rs_window_is_session_under_way (fixture->window));
  finish (fixture);
  /* The result is there to be read first. */
  assert_session (fixture, "First");
  close_session (fixture);
  assert_session (fixture, "Second");
  g_assert_false (rs_window_is_session_under_way (fixture->window));
  send (fixture, RS_SESSION_START);
  finish (fixture);
  close_session (fixture);
  g_assert_null (fixture->window->session);
  g_assert_cmpuint (count_workouts (fixture), ==, fixture->n_before + 2);
}

static void
test_next_replace (Fixture *fixture, gconstpointer data)
{
  ask_about_next (fixture);
  respond (fixture, "_End and Replace");
  assert_session (fixture, "Second");
  g_assert_null (get_dialog (fixture));
  g_assert_cmpuint (count_workouts (fixture), ==, fixture->n_before + 1);
  send (fixture, RS_SESSION_START);
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
swap_for_good (Fixture *fixture, guint position, const char *old_id, RsItem *item)
{
  g_signal_emit_by_name (fixture->window->session_page, "swapped", position, old_id, item);
  rs_ui_settle (fixture->window);
}

static void
test_swap_own (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add_routine (fixture, "Mine");
  g_autoptr (RsItem) plank = make_plank ();

  begin (fixture, routine);
  swap_for_good (fixture, 0, "goblet-squat", plank);
  assert_ids (routine, "plank hip-bridge");
  g_assert_cmpstr (rs_routine_get_undo_label (routine), ==, "Swap for Plank");
  assert_toast (fixture, "Changed in “Mine”");
  g_assert_true (rs_routine_undo (routine));
  assert_ids (routine, "goblet-squat hip-bridge");
  g_assert_null (rs_routine_get_undo_label (routine));
}

/* What comes with the program stays as it is; the second swap goes into the same copy. */
static void
test_swap_ready_made (Fixture *fixture, gconstpointer data)
{
  RsRoutine *original = rs_store_lookup_routine (fixture->store, "first-three");
  GListModel *routines = rs_store_get_routines (fixture->store);
  guint n = g_list_model_get_n_items (routines);
  g_autoptr (RsItem) plank = make_plank ();
  RsDose dose = rs_sample_reps (3, 12, 60);
  g_autoptr (RsItem) squat = rs_item_new ("goblet-squat", &dose);
  g_autofree char *before = rs_ui_dup_ids (original);

  begin (fixture, original);
  swap_for_good (fixture, 0, "bodyweight-squat", squat);
  g_assert_cmpuint (g_list_model_get_n_items (routines), ==, n + 1);
  assert_ids (original, before);
  assert_ids (fixture->window->swapped_copy, "goblet-squat hip-bridge plank");
  assert_toast (fixture, "Changed in “My First Three”");
  swap_for_good (fixture, 1, "hip-bridge", plank);
  g_assert_cmpuint (g_list_model_get_n_items (routines), ==, n + 1);
  assert_ids (fixture->window->swapped_copy, "goblet-squat plank plank");
  assert_ids (original, before);

  /* Another session knows nothing of it. */
  finish (fixture);
  close_session (fixture);
  g_assert_null (fixture->window->swapped_copy);
}

static void
test_swap_gone (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add_routine (fixture, "Mine");
  g_autoptr (RsItem) plank = make_plank ();

  begin (fixture, routine);
  /* It has another exercise there by now. */
  swap_for_good (fixture, 0, "side-plank", plank);
  assert_ids (routine, "goblet-squat hip-bridge");
  assert_toast (fixture, "The routine has changed, so it is swapped only for today");

  rs_store_remove_routine (fixture->store, routine);
  swap_for_good (fixture, 0, "goblet-squat", plank);
  assert_toast (fixture, "The routine has changed, so it is swapped only for today");
  g_assert_true (rs_window_is_session_under_way (fixture->window));
}

/* --- What a session begins with --- */

static double
get_load (Fixture *fixture)
{
  return rs_item_get_dose (rs_plan_get_next_work (get_plan (fixture), 0)->item)->load_kg;
}

/* Last time's load, unless the routine was given another one since. */
static void
test_load (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add_routine (fixture, "Mine");
  gint64 later;

  begin (fixture, routine);
  g_assert_cmpfloat (get_load (fixture), ==, 20);
  send (fixture, RS_SESSION_DONE);
  send (fixture, RS_SESSION_DONE);
  rs_session_note (fixture->window->session, 0, &(RsSetResult) { .amount = 12, .load_kg = 25 });
  finish (fixture);
  close_session (fixture);

  rs_routine_set_changed_at (routine, 1);
  start (fixture, routine);
  g_assert_cmpfloat (get_load (fixture), ==, 25);
  adw_navigation_view_pop (fixture->window->navigation);
  rs_ui_settle (fixture->window);

  later = rs_clock_get_real (rs_services_get_clock (fixture->services)) + 1;
  rs_routine_set_changed_at (routine, later);
  start (fixture, routine);
  g_assert_cmpfloat (get_load (fixture), ==, 20);
}

static void
test_options (Fixture *fixture, gconstpointer data)
{
  GSettings *settings = rs_services_get_settings (fixture->services);
  RsRoutine *routine = add_routine (fixture, "Mine");
  const RsPlanOptions *options;

  start (fixture, routine);
  options = rs_plan_get_options (get_plan (fixture));
  g_assert_cmpuint (options->lead_in_s, ==, 10);
  g_assert_true (options->paced);
  g_assert_false (options->paced_ends);
  g_assert_cmpint (rs_plan_get_segment (get_plan (fixture), 1)->mode, ==, RS_MODE_PACED);
  adw_navigation_view_pop (fixture->window->navigation);
  rs_ui_settle (fixture->window);

  g_settings_set_int (settings, "session-lead-in", 0);
  g_settings_set_boolean (settings, "session-metronome", FALSE);
  g_settings_set_boolean (settings, "session-metronome-ends", TRUE);
  start (fixture, routine);
  options = rs_plan_get_options (get_plan (fixture));
  g_assert_cmpuint (options->lead_in_s, ==, 0);
  g_assert_false (options->paced);
  g_assert_true (options->paced_ends);
  g_assert_cmpint (rs_plan_get_segment (get_plan (fixture), 0)->mode, ==, RS_MODE_REPS);
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RsRoutineState) state = rs_routine_state_new ("Empty", NULL, NULL);

  start (fixture, rs_window_add_routine (fixture->window, state));
  assert_toast (fixture, "This routine has no exercises yet");
  g_assert_null (fixture->window->session);
}

/* A session that runs is not left by the way, one that has not begun or is over is. */
static void
test_show_view (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add_routine (fixture, "Mine");

  begin (fixture, routine);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "progress");
  rs_ui_settle (fixture->window);
  assert_session (fixture, "Mine");
  send (fixture, RS_SESSION_PAUSE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "progress");
  rs_ui_settle (fixture->window);
  assert_session (fixture, "Mine");

  send (fixture, RS_SESSION_END);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-view", "s", "progress");
  rs_ui_settle (fixture->window);
  g_assert_cmpstr (get_tag (fixture), ==, "views");
  g_assert_null (fixture->window->session);
}

/* --- A disk that fails --- */

static char *
dup_page_problem (Fixture *fixture)
{
  char *problem;

  g_object_get (fixture->window->session_page, "problem", &problem, NULL);
  return problem;
}

static void
set_broken (gboolean broken)
{
  g_autofree char *directory = dup_directory ();

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
test_problem (Fixture *fixture, gconstpointer data)
{
  RsRoutine *routine = add_routine (fixture, "Mine");

  rs_store_flush (fixture->store);
  set_broken (TRUE);
  begin (fixture, routine);
  {
    g_autofree char *problem = dup_page_problem (fixture);

    g_assert_nonnull (problem);
    g_assert_cmpstr (problem, ==, rs_store_get_session_problem (fixture->store));
  }
  set_broken (FALSE);
  rs_store_retry (fixture->store);
  g_assert_null (dup_page_problem (fixture));
  send (fixture, RS_SESSION_DONE);
  send (fixture, RS_SESSION_DONE);

  set_broken (TRUE);
  send (fixture, RS_SESSION_END);
  {
    g_autoptr (RsWorkout) workout = dup_outcome_workout (fixture);
    g_autofree char *reason = NULL;

    g_assert_false (rs_store_is_workout_saved (fixture->store, workout));
    g_object_get (get_outcome (fixture), "unsaved-reason", &reason, NULL);
    g_assert_nonnull (reason);
    g_assert_null (dup_page_problem (fixture));
  }
  close_session (fixture);

  begin (fixture, routine);
  {
    g_autofree char *problem = dup_page_problem (fixture);

    g_assert_nonnull (problem);
  }
  send (fixture, RS_SESSION_DONE);
  send (fixture, RS_SESSION_DONE);
  set_broken (FALSE);
  rs_store_retry (fixture->store);
  g_assert_null (rs_store_get_session_problem (fixture->store));
  g_assert_null (dup_page_problem (fixture));
}

/* --- Cut off --- */

/* A session of which a set was done is left with the window, and the program is started again. */
static void
cut_off (Fixture *fixture)
{
  begin (fixture, add_routine (fixture, "Mine"));
  send (fixture, RS_SESSION_DONE);
  send (fixture, RS_SESSION_DONE);
  close_window (fixture);
  open_window (fixture);
  if (get_dialog (fixture) == NULL)
    g_assert_true (rs_window_offer_recovery (fixture->window));
  rs_ui_settle (fixture->window);
}

static void
test_recovery_go_on (Fixture *fixture, gconstpointer data)
{
  g_autofree char *body = NULL;
  AdwDialog *dialog;

  cut_off (fixture);
  dialog = get_dialog (fixture);
  g_object_get (dialog, "body", &body, NULL);
  g_assert_cmpstr (body, ==,
                   "“Mine”: Hip bridge, 10 reps, a moment ago. Done and saved: 1 of 2 sets.");
  /* It is asked once, also when a routine is to be started. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.start-routine", "s",
                              "first-three");
  rs_ui_settle (fixture->window);
  g_assert_true (get_dialog (fixture) == dialog);
  g_assert_null (fixture->window->session);

  respond (fixture, "_Go On");
  assert_session (fixture, "Mine");
  g_assert_cmpint (rs_session_state_get_phase (rs_session_get_state (fixture->window->session)), ==,
                   RS_SESSION_PAUSED);
  send (fixture, RS_SESSION_RESUME);
  finish (fixture);
  g_assert_cmpuint (count_workouts (fixture), ==, fixture->n_before + 1);
  {
    g_autoptr (RsWorkout) workout = dup_outcome_workout (fixture);

    g_assert_cmpuint (rs_workout_count_done (workout), ==, 2);
  }
  g_assert_null (rs_store_recover_session (fixture->store));
}

static void
test_recovery_finish (Fixture *fixture, gconstpointer data)
{
  cut_off (fixture);
  respond (fixture, "_Finish and Save");
  g_assert_cmpuint (count_workouts (fixture), ==, fixture->n_before + 1);
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (fixture->window->views), ==, "progress");
  g_assert_null (fixture->window->session);
  g_assert_null (rs_store_recover_session (fixture->store));
  g_assert_false (rs_window_offer_recovery (fixture->window));
}

static void
test_recovery_discard (Fixture *fixture, gconstpointer data)
{
  cut_off (fixture);
  respond (fixture, "_Discard");
  g_assert_cmpuint (count_workouts (fixture), ==, fixture->n_before);
  g_assert_null (rs_store_recover_session (fixture->store));
  g_assert_false (rs_window_offer_recovery (fixture->window));
}

/* Closing the question is no answer. */
static void
test_recovery_later (Fixture *fixture, gconstpointer data)
{
  cut_off (fixture);
  adw_dialog_close (get_dialog (fixture));
  rs_ui_settle (fixture->window);
  g_assert_null (get_dialog (fixture));
  g_assert_cmpuint (count_workouts (fixture), ==, fixture->n_before);
  g_assert_true (rs_window_offer_recovery (fixture->window));
  rs_ui_settle (fixture->window);
  respond (fixture, "_Discard");
}

static void
test_ago (Fixture *fixture, gconstpointer data)
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
  g_test_add ("/window-session/" name, Fixture, NULL, set_up, function, tear_down)

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
  ADD ("problem", test_problem);
  ADD ("recovery-go-on", test_recovery_go_on);
  ADD ("recovery-finish", test_recovery_finish);
  ADD ("recovery-discard", test_recovery_discard);
  ADD ("recovery-later", test_recovery_later);
  ADD ("ago", test_ago);

  return g_test_run ();
}
