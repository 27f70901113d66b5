/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-player-test.h"
#include "rs-ui-test.h"

#include "core/store/rs-session-record.h"
#include "support/rs-notify-counter.h"
#include "ui/player/rs-news-text.h"
#include "ui/player/rs-session-outcome.h"

/* A finished session in a window: two sets of squats, one plank on each side, the rest left out. */
typedef struct
{
  RsFrozenClock *clock;
  RsCatalogue *catalogue;
  RsLog *log;
  RsSession *session;
  RsWorkout *workout;
  RsSessionOutcome *outcome;
  GtkWindow *window;
  guint n_said;
  double rpe;
  char *note;
  guint n_exports;
} Outcome;

static void
on_feeling_cb (RsSessionOutcome *outcome, double rpe, const char *note, gpointer user_data)
{
  Outcome *data = user_data;

  data->n_said++;
  data->rpe = rpe;
  g_set_str (&data->note, note);
}

static void
on_export_cb (RsSessionOutcome *outcome, gpointer user_data)
{
  ((Outcome *) user_data)->n_exports++;
}

static RsSession *
make_session (RsFrozenClock *clock)
{
  g_autoptr (RsRoutineState) routine = rs_player_make_routine ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);
  RsSession *session = rs_session_new (NULL, "mine", "Strong Hips", state, 0, RS_CLOCK (clock));

  rs_session_send (session, RS_SESSION_START);
  for (guint i = 0; i < 8; i++)
    {
      rs_frozen_clock_advance (clock, 4 * G_USEC_PER_SEC);
      rs_session_send (session, RS_SESSION_DONE);
    }
  rs_session_note (
      session, 0,
      &(RsSetResult) { .status = RS_SET_DONE, .amount = 14, .load_kg = 20, .rpe = 8, .pain = 2 });
  rs_session_send (session, RS_SESSION_END);
  return session;
}

/* What was done a day before: fewer squats, and no plank. */
static void
add_before (RsLog *log, RsSession *session)
{
  g_autoptr (GArray) records = rs_set_records_new ();
  g_autoptr (RsWorkout) workout = NULL;

  rs_set_records_add (records, &(RsSetRecord) { .exercise_id = (char *) "goblet-squat",
                                                .set = 1,
                                                .planned = 12,
                                                .amount = 12,
                                                .load_kg = 20 });
  workout = rs_workout_new ("before", "mine", "Strong Hips",
                            rs_session_get_started_at (session) - G_TIME_SPAN_DAY, 600, records);
  rs_log_add (log, workout);
}

static void
open_outcome (Outcome *data, gboolean filed, int width, int height)
{
  *data = (Outcome) { .clock = rs_frozen_clock_new (G_USEC_PER_SEC),
                      .catalogue = rs_ui_catalogue (),
                      .log = rs_log_new () };
  data->session = make_session (data->clock);
  add_before (data->log, data->session);
  data->workout = filed ? rs_session_record (data->session) : NULL;
  if (filed)
    rs_log_add (data->log, data->workout);

  data->outcome = g_object_new (RS_TYPE_SESSION_OUTCOME, "session", data->session, "catalogue",
                                data->catalogue, "log", data->log, "workout", data->workout, NULL);
  g_signal_connect (data->outcome, "feeling", G_CALLBACK (on_feeling_cb), data);
  g_signal_connect (data->outcome, "export", G_CALLBACK (on_export_cb), data);
  data->window = rs_ui_present (data->outcome, width, height);
}

static void
close_outcome (Outcome *data)
{
  rs_ui_close (data->window, data->outcome);
  g_clear_pointer (&data->note, g_free);
  g_assert_finalize_object (data->session);
  g_assert_finalize_object (data->catalogue);
  g_assert_finalize_object (data->log);
  g_clear_object (&data->workout);
  g_assert_finalize_object (data->clock);
}

static void
assert_row (gpointer list, guint n, const char *title, const char *subtitle)
{
  AdwActionRow *row = rs_ui_find (list, ADW_TYPE_ACTION_ROW, n);

  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, title);
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, subtitle);
}

static const char *
get_label (Outcome *data, const char *id)
{
  return gtk_label_get_label (rs_ui_child (data->outcome, id));
}

static void
write_note (Outcome *data, const char *text)
{
  gtk_text_buffer_set_text (rs_ui_child (data->outcome, "note"), text, -1);
  rs_ui_settle (data->window);
}

/* The second after the last key is over at once. */
static void
let_time_pass (Outcome *data)
{
  GSource *source = g_main_context_find_source_by_user_data (NULL, data->outcome);
  g_autoptr (GSource) later = source != NULL ? g_source_ref (source) : NULL;

  g_assert_nonnull (later);
  g_source_set_ready_time (later, 0);
  while (!g_source_is_destroyed (later))
    g_main_context_iteration (NULL, TRUE);
  rs_ui_settle (data->window);
}

static gboolean
is_waiting (Outcome *data)
{
  return g_main_context_find_source_by_user_data (NULL, data->outcome) != NULL;
}

static GtkWidget *
get_chip (Outcome *data, guint n)
{
  return rs_ui_find (rs_ui_child (data->outcome, "effort_box"), GTK_TYPE_TOGGLE_BUTTON, n);
}

static void
click_chip (Outcome *data, guint n)
{
  g_signal_emit_by_name (get_chip (data, n), "clicked");
  rs_ui_settle (data->window);
}

static void
assert_said (Outcome *data, guint n, double rpe, const char *note)
{
  g_assert_cmpuint (data->n_said, ==, n);
  g_assert_cmpfloat (data->rpe, ==, rpe);
  g_assert_cmpstr (data->note, ==, note);
}

static void
test_news_text (void)
{
  const RsNews news[] = {
    { .kind = RS_NEWS_FIRST, .exercise_id = "plank" },
    { .kind = RS_NEWS_LOAD, .exercise_id = "goblet-squat", .amount = 8, .load_kg = 22.5 },
    { .kind = RS_NEWS_REPS, .exercise_id = "goblet-squat", .amount = 12, .load_kg = 20 },
    { .kind = RS_NEWS_REPS, .exercise_id = "bodyweight-squat", .amount = 1 },
    { .kind = RS_NEWS_REPS, .exercise_id = "hip-bridge", .amount = 20, .load_kind = RS_LOAD_BAND },
    { .kind = RS_NEWS_SECONDS, .exercise_id = "side-plank", .amount = 45 },
    { .kind = RS_NEWS_FIRST, .exercise_id = "hip-bridge" },
  };
  static const char *const lines[] = {
    "Goblet Squat: 22.5 kg, more than ever",
    "Goblet Squat: 12 repetitions with 20 kg, more than ever",
    "Squat: 1 repetition, more than ever",
    "Hip Bridge: 20 repetitions with band, more than ever",
    "Side Plank: 45 s, longer than ever",
    "First time: Plank, Hip Bridge",
    NULL,
  };
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (RsNews));
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (RsNews));
  g_auto (GStrv) nothing = rs_news_text (none, catalogue);
  g_auto (GStrv) text = NULL;

  g_array_append_vals (all, news, G_N_ELEMENTS (news));
  text = rs_news_text (all, catalogue);
  g_assert_cmpstrv (text, lines);
  g_assert_null (nothing[0]);
}

static void
test_notify (void)
{
  Outcome data;
  g_autoptr (RsWorkout) same = NULL;

  open_outcome (&data, TRUE, 600, 700);
  same = rs_workout_with_feeling (data.workout, -1, NULL);
  {
    g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (data.outcome);

    g_object_set (data.outcome, "session", data.session, "catalogue", data.catalogue, "log",
                  data.log, "workout", data.workout, "unsaved-reason", NULL, NULL);
    g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);
    g_object_set (data.outcome, "unsaved-reason", "full", "workout", same, NULL);
    g_assert_cmpuint (rs_notify_counter_steal (counter, "unsaved-reason"), ==, 1);
    g_assert_cmpuint (rs_notify_counter_steal (counter, "workout"), ==, 1);
    g_object_set (data.outcome, "log", NULL, "workout", NULL, "session", NULL, "catalogue", NULL,
                  NULL);
    g_assert_false (gtk_widget_get_visible (rs_ui_child (data.outcome, "feeling")));
    g_assert_false (gtk_widget_get_visible (rs_ui_child (data.outcome, "list")));
  }
  close_outcome (&data);
}

static void
test_done (void)
{
  Outcome data;

  open_outcome (&data, TRUE, 600, 700);
  g_assert_cmpstr (get_label (&data, "title_label"), ==, "Session Ended");
  g_assert_cmpstr (get_label (&data, "summary_label"), ==, "3 of 4 sets · 1 min");
  assert_row (rs_ui_child (data.outcome, "list"), 0, "Goblet Squat",
              "14 × 20 kg (RPE 8, pain 2), 12 × 20 kg");
  assert_row (rs_ui_child (data.outcome, "list"), 1, "Side Plank",
              "left 4 s, right 4 s; left skipped, right skipped");
  assert_row (rs_ui_child (data.outcome, "news_list"), 0,
              "Goblet Squat: 14 repetitions with 20 kg, more than ever", "");
  assert_row (rs_ui_child (data.outcome, "news_list"), 1, "First time: Side Plank", "");
  close_outcome (&data);
}

/* What was not kept is shown all the same, but there is nothing to say of it. */
static void
test_not_filed (void)
{
  Outcome data;

  open_outcome (&data, FALSE, 600, 700);
  assert_row (rs_ui_child (data.outcome, "list"), 0, "Goblet Squat",
              "14 × 20 kg (RPE 8, pain 2), 12 × 20 kg");
  g_assert_false (gtk_widget_get_visible (rs_ui_child (data.outcome, "feeling")));
  gtk_widget_activate_action (GTK_WIDGET (data.outcome), "outcome.effort", "u", 5);
  g_assert_cmpuint (data.n_said, ==, 0);
  close_outcome (&data);
}

static void
test_effort (void)
{
  Outcome data;

  open_outcome (&data, TRUE, 600, 700);
  click_chip (&data, 6);
  assert_said (&data, 1, 6, "");
  g_assert_cmpstr (get_label (&data, "effort_label"), ==, "Effort 6 of 10: hard");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_chip (&data, 6))));
  gtk_test_accessible_assert_property (get_chip (&data, 6), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Effort: 6");
  click_chip (&data, 0);
  assert_said (&data, 2, 0, "");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_chip (&data, 6))));
  click_chip (&data, 0);
  assert_said (&data, 3, -1, "");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_chip (&data, 0))));
  close_outcome (&data);
}

/* A note is said a second later, with the effort, or as soon as one turns to something else. */
static void
test_note (void)
{
  Outcome data;

  open_outcome (&data, TRUE, 600, 700);
  write_note (&data, "Windy");
  g_assert_cmpuint (data.n_said, ==, 0);
  let_time_pass (&data);
  assert_said (&data, 1, -1, "Windy");

  write_note (&data, "Windy hills");
  click_chip (&data, 7);
  assert_said (&data, 2, 7, "Windy hills");
  g_assert_false (is_waiting (&data));

  /* A bare display gives no window the keys. */
  write_note (&data, "Windy hills.");
  g_signal_emit_by_name (rs_ui_child (data.outcome, "note_focus"), "leave");
  assert_said (&data, 3, 7, "Windy hills.");

  /* What comes back is no news, and what is being written is newer than it. */
  {
    g_autoptr (RsWorkout) echo = rs_workout_with_feeling (data.workout, 7, "Windy hills.");
    g_autoptr (RsWorkout) late = rs_workout_with_feeling (data.workout, 7, "Windy");
    g_autofree char *kept = NULL;

    g_object_set (data.outcome, "workout", echo, NULL);
    g_assert_false (is_waiting (&data));
    write_note (&data, "Windy hills. Cold.");
    g_object_set (data.outcome, "workout", late, NULL);
    g_object_get (rs_ui_child (data.outcome, "note"), "text", &kept, NULL);
    g_assert_cmpstr (kept, ==, "Windy hills. Cold.");
  }
  let_time_pass (&data);
  assert_said (&data, 4, 7, "Windy hills. Cold.");

  /* And at the latest when the page goes. */
  write_note (&data, "Last words");
  gtk_widget_set_visible (GTK_WIDGET (data.outcome), FALSE);
  assert_said (&data, 5, 7, "Last words");
  close_outcome (&data);
}

static void
test_long_note (void)
{
  Outcome data;
  g_autoptr (GString) text = g_string_new (NULL);

  open_outcome (&data, TRUE, 600, 700);
  for (guint i = 0; i < RS_WORKOUT_MAX_NOTE + 5; i++)
    g_string_append (text, "é");
  write_note (&data, text->str);
  let_time_pass (&data);
  g_assert_cmpint (g_utf8_strlen (data.note, -1), ==, RS_WORKOUT_MAX_NOTE);
  close_outcome (&data);
}

/* What was filed with a feeling shows it. */
static void
test_felt_before (void)
{
  Outcome data;
  g_autoptr (RsWorkout) felt = NULL;
  g_autofree char *note = NULL;

  open_outcome (&data, TRUE, 600, 700);
  felt = rs_workout_with_feeling (data.workout, 3, "Calm");
  g_object_set (data.outcome, "workout", felt, NULL);
  g_object_get (rs_ui_child (data.outcome, "note"), "text", &note, NULL);
  g_assert_cmpstr (note, ==, "Calm");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_chip (&data, 3))));
  g_assert_false (is_waiting (&data));
  close_outcome (&data);
  g_assert_cmpuint (data.n_said, ==, 0);
}

static void
test_unsaved (void)
{
  Outcome data;
  AdwBanner *banner;

  open_outcome (&data, TRUE, 600, 700);
  banner = rs_ui_child (data.outcome, "banner");
  g_assert_false (adw_banner_get_revealed (banner));
  g_object_set (data.outcome, "unsaved-reason", "No space left on <device>", NULL);
  rs_ui_settle (data.window);
  g_assert_true (adw_banner_get_revealed (banner));
  g_assert_cmpstr (adw_banner_get_title (banner), ==,
                   "This workout could not be saved: No space left on <device>");
  g_signal_emit_by_name (banner, "button-clicked");
  g_assert_cmpuint (data.n_exports, ==, 1);
  close_outcome (&data);
}

/* --- Pictures --- */

static void
take_picture (int width, int height, const char *name)
{
  Outcome data;
  g_autofree char *file = g_strdup_printf ("outcome-%s", name);

  open_outcome (&data, TRUE, width, height);
  if (width <= 360)
    rs_ui_assert_fits (data.outcome, 360);
  click_chip (&data, 6);
  write_note (&data, "Windy hills; the second set went well.");
  g_object_set (data.outcome, "unsaved-reason", "no space left on the device", NULL);
  rs_ui_settle (data.window);
  if (width <= 360)
    rs_ui_assert_fits (data.outcome, 360);
  rs_ui_save_picture (data.window, file);
  close_outcome (&data);
}

static void
test_pictures (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  AdwStyleManager *manager = adw_style_manager_get_default ();

  take_picture (1000, 900, "wide");
  take_picture (360, 1000, "narrow");
  take_picture (360, 294, "tiny");

  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  take_picture (700, 900, "dark");
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  take_picture (700, 900, "rtl");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  take_picture (360, 1400, "large");
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/news-text/lines", test_news_text);
  g_test_add_func ("/outcome/notify", test_notify);
  g_test_add_func ("/outcome/done", test_done);
  g_test_add_func ("/outcome/not-filed", test_not_filed);
  g_test_add_func ("/outcome/effort", test_effort);
  g_test_add_func ("/outcome/note", test_note);
  g_test_add_func ("/outcome/long-note", test_long_note);
  g_test_add_func ("/outcome/felt-before", test_felt_before);
  g_test_add_func ("/outcome/unsaved", test_unsaved);
  g_test_add_func ("/outcome/pictures", test_pictures);

  return g_test_run ();
}
