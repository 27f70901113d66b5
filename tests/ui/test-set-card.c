/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "core/log/rs-log.h"
#include "support/rs-frozen-clock.h"
#include "support/rs-notify-counter.h"
#include "support/rs-samples.h"
#include "ui/player/rs-set-card.h"
#include "ui/player/rs-set-keys.h"
#include "ui/player/rs-set-text.h"
#include "ui/widgets/rs-announcer.h"

/* Five sets of squats, a plank on each side and a row with a band; the runner rests after one. */
typedef struct
{
  RsFrozenClock *clock;
  RsCatalogue *catalogue;
  RsLog *log;
  RsSession *session;
  GtkWidget *page;
  GtkWidget *card;
  GtkWindow *window;
  char *swapped;
} Card;

static void
add_exercise (GPtrArray *exercises, const char *id, const char *name, const char *easier)
{
  RsExerciseFacts *facts = rs_sample_facts ();

  g_set_str (&facts->id, id);
  g_set_str (&facts->name, name);
  g_set_str (&facts->easier, easier);
  g_ptr_array_add (exercises, rs_exercise_new (facts));
}

static RsCatalogue *
make_catalogue (void)
{
  RsCatalogue *catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);

  add_exercise (exercises, "goblet-squat", "Goblet Squat", "box-squat");
  add_exercise (exercises, "box-squat", "Squat to a Box", NULL);
  add_exercise (exercises, "side-plank", "Side Plank", NULL);
  add_exercise (exercises, "row", "Row", "unknown");
  rs_catalogue_add (catalogue, exercises);
  return catalogue;
}

static RsRoutineState *
make_routine (void)
{
  RsDose squat = rs_sample_reps (5, 12, 60);
  RsDose plank = rs_sample_seconds (1, 25, 30);
  RsDose row = rs_sample_reps (2, 10, 30);

  squat.load_kg = 20;
  plank.per_side = TRUE;
  plank.switch_s = RS_DOSE_SWITCH_S;
  row.load_kind = RS_LOAD_BAND;
  return rs_sample_routine ("Strong Hips", rs_item_new ("goblet-squat", &squat),
                            rs_item_new ("side-plank", &plank), rs_item_new ("row", &row), NULL);
}

static void
on_swap_cb (GtkWidget *card, const char *id, double factor, gpointer user_data)
{
  Card *data = user_data;
  g_autofree char *text = g_strdup_printf ("%s %g", id, factor);

  g_set_str (&data->swapped, text);
}

static void
send (Card *data, RsSessionEvent event)
{
  rs_frozen_clock_advance (data->clock, 4 * G_USEC_PER_SEC);
  rs_session_send (data->session, event);
}

/* As the page does it. */
static void
follow (Card *data)
{
  g_object_set (data->card, "work", rs_set_text_get_work (rs_session_get_state (data->session)),
                NULL);
  rs_ui_settle (data->window);
}

static void
open_card (Card *data, int width, int height)
{
  g_autoptr (RsRoutineState) routine = make_routine ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);

  *data = (Card) { .clock = rs_frozen_clock_new (G_USEC_PER_SEC),
                   .catalogue = make_catalogue (),
                   .log = rs_log_new () };
  data->session = rs_session_new (NULL, "mine", "Strong Hips", state, 0, RS_CLOCK (data->clock));
  data->card = rs_set_card_new (data->session, data->catalogue);
  g_object_set (data->card, "log", data->log, "valign", GTK_ALIGN_START, NULL);
  g_signal_connect (data->card, "swap", G_CALLBACK (on_swap_cb), data);

  data->page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  g_object_set (data->page, "margin-top", 12, "margin-bottom", 12, "margin-start", 12, "margin-end",
                12, NULL);
  gtk_box_append (GTK_BOX (data->page), data->card);
  rs_set_keys_add (data->page, RS_SET_CARD (data->card));
  data->window = rs_ui_present (data->page, width, height);
  send (data, RS_SESSION_START);
  send (data, RS_SESSION_DONE);
  send (data, RS_SESSION_DONE);
  follow (data);
}

static void
close_card (Card *data)
{
  rs_ui_close (data->window, data->page);
  g_clear_pointer (&data->swapped, g_free);
  g_assert_finalize_object (data->session);
  g_assert_finalize_object (data->catalogue);
  g_assert_finalize_object (data->log);
  g_assert_finalize_object (data->clock);
}

static RsSetResult
get_result (Card *data, guint work)
{
  return rs_session_state_get_result (rs_session_get_state (data->session), work);
}

static const char *
get_label (Card *data, const char *id)
{
  return gtk_label_get_label (rs_ui_child (data->card, id));
}

static void
act (Card *data, const char *action)
{
  g_assert_true (gtk_widget_activate_action (data->card, action, NULL));
  rs_ui_settle (data->window);
}

/* @number: 0 for an action without one. */
static void
assert_does_nothing (Card *data, const char *action, guint number)
{
  g_autoptr (RsSessionState) before = rs_session_state_ref (rs_session_get_state (data->session));

  g_clear_pointer (&data->swapped, g_free);
  gtk_widget_activate_action (data->card, action, number > 0 ? "u" : NULL, number);
  g_assert_true (before == rs_session_get_state (data->session));
  g_assert_null (data->swapped);
}

static void
assert_told (Card *data, const char *expected)
{
  g_assert_cmpstr (rs_announcer_get_last (data->card), ==, expected);
}

static gboolean
press (Card *data, guint keyval, GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (data->page);
  gboolean taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !taken; i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
      guint n = GTK_IS_SHORTCUT_CONTROLLER (controller)
                    ? g_list_model_get_n_items (G_LIST_MODEL (controller))
                    : 0;

      for (guint j = 0; j < n && !taken; j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkKeyvalTrigger *trigger = GTK_KEYVAL_TRIGGER (gtk_shortcut_get_trigger (shortcut));

          if (gtk_keyval_trigger_get_keyval (trigger) == keyval &&
              gtk_keyval_trigger_get_modifiers (trigger) == modifiers)
            taken = gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut),
                                                  GTK_SHORTCUT_ACTION_EXCLUSIVE, data->page, NULL);
        }
    }

  rs_ui_settle (data->window);
  return taken;
}

static void
click (gpointer button)
{
  g_signal_emit_by_name (button, "clicked");
  rs_ui_settle (button);
}

/* --- Texts --- */

static void
assert_text (char *text, const char *expected)
{
  g_autofree char *owned = text;

  g_assert_cmpstr (owned, ==, expected);
}

static void
test_text_work (void)
{
  static const guint works[] = {
    RS_SEGMENT_NO_WORK, RS_SEGMENT_NO_WORK, 0, RS_SEGMENT_NO_WORK, 1, RS_SEGMENT_NO_WORK, 2,
  };
  g_autoptr (RsRoutineState) routine = make_routine ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);

  g_assert_cmpuint (rs_set_text_get_work (state), ==, RS_SEGMENT_NO_WORK);
  for (guint i = 0; i < G_N_ELEMENTS (works); i++)
    {
      g_autoptr (RsSessionState) before = g_steal_pointer (&state);

      state = rs_session_state_step (before, i == 0 ? RS_SESSION_START : RS_SESSION_DONE,
                                     i * 4 * G_USEC_PER_SEC);
      g_assert_cmpuint (rs_set_text_get_work (state), ==, works[i]);
    }

  /* Also while the clock stands still; and not at the end. */
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (RsSessionState) before = g_steal_pointer (&state);

      state = rs_session_state_step (before, i == 0 ? RS_SESSION_PAUSE : RS_SESSION_END,
                                     40 * G_USEC_PER_SEC);
      g_assert_cmpuint (rs_set_text_get_work (state), ==, i == 0 ? 2 : RS_SEGMENT_NO_WORK);
    }
}

static void
test_text_pain (void)
{
  assert_text (rs_set_text_pain (0), "How much, from 0 to 10?");
  assert_text (rs_set_text_pain (3), "3 of 10: fine");
  assert_text (rs_set_text_pain (4), "4 of 10: with care");
  assert_text (rs_set_text_pain (5), "5 of 10: with care");
  assert_text (rs_set_text_pain (6), "6 of 10: too much");
  assert_text (rs_set_text_advice (3, 9), NULL);
  assert_text (rs_set_text_advice (5, 9),
               "Keep this load; it should be calm again by tomorrow morning.");
  assert_text (rs_set_text_advice (6, 0),
               "That is too much for now. Take something easier and a fifth less load, or leave "
               "the rest of it out today.");
  assert_text (rs_set_text_advice (6, 1),
               "That is too much for now, and it was not the first time. Take it easier today, "
               "and let a doctor or physiotherapist look at it.");
}

static void
test_text_set (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  RsDose dose = rs_sample_reps (3, 12, 60);
  g_autoptr (RsItem) item = rs_item_new ("goblet-squat", &dose);
  RsSegment work = { .kind = RS_SEGMENT_WORK, .item = item, .set = 2 };
  const RsSetResult before = { .status = RS_SET_DONE, .amount = 12, .load_kg = 20 };
  RsSetResult result = before;

  assert_text (rs_set_text_title (&work, catalogue), "Set 2: Goblet Squat");
  assert_text (rs_set_text_amount_caption (&work, &result), "repetitions");
  assert_text (rs_set_text_effort (&work, &result), "How hard was it? (RPE)");
  assert_text (rs_set_text_change (&work, catalogue, &before, &result), NULL);
  result.amount = 1;
  assert_text (rs_set_text_amount_caption (&work, &result), "repetition");
  result.amount = 11;
  assert_text (rs_set_text_change (&work, catalogue, &before, &result),
               "Goblet Squat, set 2: 11 repetitions");
  result.amount = 0;
  assert_text (rs_set_text_change (&work, catalogue, &before, &result),
               "Goblet Squat, set 2: left out");
  result = before;
  result.load_kg = 22.5;
  assert_text (rs_set_text_change (&work, catalogue, &before, &result),
               "Goblet Squat, set 2: 22.5 kg");
  result.load_kg = 0;
  assert_text (rs_set_text_change (&work, catalogue, &before, &result),
               "Goblet Squat, set 2: Body weight");
  result = before;
  result.rpe = 8.5;
  assert_text (rs_set_text_effort (&work, &result), "RPE 8.5: two more were possible");
  result.rpe = 5;
  assert_text (rs_set_text_effort (&work, &result), "RPE ≤ 5: easy");
  result.rpe = 10;
  work.in_rounds = TRUE;
  work.side = RS_SET_SIDE_LEFT;
  assert_text (rs_set_text_title (&work, catalogue), "Round 2: Goblet Squat, left");
  assert_text (rs_set_text_change (&work, catalogue, &before, &result),
               "Goblet Squat, round 2, left: RPE 10: no more was possible");
  assert_text (rs_set_text_change (&work, catalogue, &result, &before),
               "Goblet Squat, round 2, left: no RPE");
  result = before;
  result.pain = 4;
  assert_text (rs_set_text_change (&work, catalogue, &before, &result),
               "Goblet Squat, round 2, left: pain 4 of 10: with care");
  assert_text (rs_set_text_load (RS_LOAD_KG, 0), "Body weight");
  assert_text (rs_set_text_load (RS_LOAD_LB, 45), "45 lb");
  assert_text (rs_set_text_load (RS_LOAD_BAND, 0), "Band");
}

/* --- The card --- */

static void
test_notify (void)
{
  Card data;

  open_card (&data, 420, 640);
  {
    g_autoptr (RsNotifyCounter) counter = rs_notify_counter_new (data.card);
    g_autoptr (RsLog) other = rs_log_new ();

    g_object_set (data.card, "work", 0u, "session", data.session, "catalogue", data.catalogue,
                  "log", data.log, NULL);
    g_assert_cmpuint (rs_notify_counter_steal_all (counter), ==, 0);
    g_object_set (data.card, "work", 1u, "log", other, NULL);
    g_assert_cmpuint (rs_notify_counter_steal (counter, "work"), ==, 1);
    g_assert_cmpuint (rs_notify_counter_steal (counter, "log"), ==, 1);
    g_object_set (data.card, "log", NULL, "session", NULL, NULL);
    g_assert_false (gtk_widget_get_visible (data.card));
    g_object_set (data.card, "catalogue", NULL, NULL);
  }
  close_card (&data);
}

/* What was planned stands there, and each press is noted and told at once. */
static void
test_steps (void)
{
  Card data;

  open_card (&data, 420, 640);
  g_assert_cmpstr (get_label (&data, "title_label"), ==, "Set 1: Goblet Squat");
  g_assert_cmpstr (get_label (&data, "amount_label"), ==, "12");
  g_assert_cmpstr (get_label (&data, "load_label"), ==, "20 kg");

  click (rs_ui_find_button (data.card, "Less"));
  g_assert_cmpuint (get_result (&data, 0).amount, ==, 11);
  g_assert_cmpstr (get_label (&data, "amount_label"), ==, "11");
  assert_told (&data, "Goblet Squat, set 1: 11 repetitions");
  click (rs_ui_find_button (data.card, "Heavier"));
  g_assert_cmpfloat (get_result (&data, 0).load_kg, ==, 22.5);
  assert_told (&data, "Goblet Squat, set 1: 22.5 kg");
  click (rs_ui_find_button (data.card, "Lighter"));
  click (rs_ui_find_button (data.card, "More"));
  g_assert_cmpuint (get_result (&data, 0).amount, ==, 12);
  g_assert_cmpfloat (get_result (&data, 0).load_kg, ==, 20);

  /* Whoever else corrects it is shown too. */
  rs_session_note (data.session, 0,
                   &(RsSetResult) { .status = RS_SET_DONE, .amount = 7, .rpe = 9.5 });
  g_assert_cmpstr (get_label (&data, "amount_label"), ==, "7");
  g_assert_cmpstr (get_label (&data, "load_label"), ==, "Body weight");
  g_assert_cmpstr (get_label (&data, "effort_label"), ==, "RPE 9.5: one more was possible");
  assert_does_nothing (&data, "set.lighter", 0);
  close_card (&data);
}

/* A set that was left out has no load and no effort, until it was done after all. */
static void
test_left_out (void)
{
  Card data;

  open_card (&data, 420, 640);
  g_assert_true (gtk_widget_activate_action (data.card, "set.amount", "u", 0));
  g_assert_cmpint (get_result (&data, 0).status, ==, RS_SET_SKIPPED);
  g_assert_cmpstr (get_label (&data, "amount_caption"), ==, "left out");
  assert_told (&data, "Goblet Squat, set 1: left out");
  assert_does_nothing (&data, "set.less", 0);
  assert_does_nothing (&data, "set.heavier", 0);
  assert_does_nothing (&data, "set.press-rpe", 8);
  act (&data, "set.more");
  g_assert_cmpuint (get_result (&data, 0).amount, ==, 12);
  g_assert_cmpfloat (get_result (&data, 0).load_kg, ==, 20);
  close_card (&data);
}

/* Any number is two presses away. */
static void
test_choices (void)
{
  Card data;
  GtkMenuButton *button;

  open_card (&data, 420, 640);
  button = rs_ui_child (data.card, "amount_button");
  gtk_menu_button_popup (button);
  rs_ui_settle (data.window);
  click (rs_ui_find_button (gtk_menu_button_get_popover (button), "7"));
  g_assert_cmpuint (get_result (&data, 0).amount, ==, 7);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (gtk_menu_button_get_popover (button))));

  gtk_menu_button_popup (button);
  rs_ui_settle (data.window);
  click (rs_ui_find_button (gtk_menu_button_get_popover (button), "1"));
  g_assert_cmpuint (get_result (&data, 0).amount, ==, 1);

  button = rs_ui_child (data.card, "load_button");
  gtk_menu_button_popup (button);
  rs_ui_settle (data.window);
  click (rs_ui_find_button (gtk_menu_button_get_popover (button), "9 kg"));
  g_assert_cmpfloat (get_result (&data, 0).load_kg, ==, 9);
  close_card (&data);
}

static GtkWidget *
get_chip (Card *data, const char *box, guint n)
{
  return rs_ui_find (rs_ui_child (data->card, box), GTK_TYPE_TOGGLE_BUTTON, n);
}

static void
test_rpe (void)
{
  static const double steps[] = { 8, 8.5, 0, 8 };
  Card data;

  open_card (&data, 420, 640);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      GtkWidget *chip = get_chip (&data, "effort_box", 3);

      click (chip);
      g_assert_cmpfloat (get_result (&data, 0).rpe, ==, steps[i]);
      g_assert_cmpint (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)), ==, steps[i] > 0);
      g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (chip)), ==, steps[i] == 8.5 ? "8.5" : "8");
    }

  gtk_test_accessible_assert_property (get_chip (&data, "effort_box", 3),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "RPE: 8");
  g_assert_true (gtk_widget_activate_action (data.card, "set.rpe", "d", 3.0));
  g_assert_true (
      gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_chip (&data, "effort_box", 0))));
  close_card (&data);
}

static void
test_pain (void)
{
  Card data;

  open_card (&data, 420, 640);
  g_assert_false (gtk_widget_get_visible (rs_ui_child (data.card, "pain_group")));
  click (rs_ui_child (data.card, "hurt_button"));
  g_assert_true (rs_set_card_is_asking (RS_SET_CARD (data.card)));
  g_assert_true (gtk_widget_get_visible (rs_ui_child (data.card, "pain_group")));
  g_assert_false (gtk_widget_get_visible (rs_ui_child (data.card, "advice_group")));
  click (get_chip (&data, "pain_box", 4));
  g_assert_cmpuint (get_result (&data, 0).pain, ==, 4);
  g_assert_false (rs_set_card_is_asking (RS_SET_CARD (data.card)));
  g_assert_cmpstr (get_label (&data, "pain_label"), ==, "4 of 10: with care");
  g_assert_true (gtk_widget_get_visible (rs_ui_child (data.card, "advice_group")));
  g_assert_false (gtk_widget_get_visible (rs_ui_child (data.card, "stop_signs_button")));
  g_assert_false (gtk_widget_get_visible (rs_ui_child (data.card, "easier_button")));

  /* Once more takes it back. */
  click (rs_ui_child (data.card, "hurt_button"));
  g_assert_cmpuint (get_result (&data, 0).pain, ==, 0);
  g_assert_false (gtk_widget_get_visible (rs_ui_child (data.card, "pain_group")));
  g_assert_false (gtk_toggle_button_get_active (rs_ui_child (data.card, "hurt_button")));
  assert_told (&data, "Goblet Squat, set 1: no pain");
  close_card (&data);
}

static void
test_too_much (void)
{
  Card data;

  open_card (&data, 800, 640);
  g_assert_true (gtk_widget_activate_action (data.card, "set.pain", "u", 6));
  rs_ui_settle (data.window);
  click (rs_ui_find_button (data.card, "Easier: Squat to a Box"));
  g_assert_cmpstr (data.swapped, ==, "box-squat 0.8");

  click (rs_ui_find_button (data.card, "Stop Signs"));
  g_assert_nonnull (rs_ui_get_dialog (data.window));
  g_assert_cmpint (rs_session_state_get_phase (rs_session_get_state (data.session)), ==,
                   RS_SESSION_PAUSED);
  g_assert_false (press (&data, GDK_KEY_Up, 0));
  rs_ui_close_dialog (data.window);
  close_card (&data);
}

/* It was so before. */
static void
test_again (void)
{
  Card data;
  g_autoptr (GArray) records = rs_set_records_new ();
  g_autoptr (RsWorkout) workout = NULL;
  g_autofree char *once = NULL;

  open_card (&data, 420, 640);
  g_assert_true (gtk_widget_activate_action (data.card, "set.pain", "u", 7));
  once = g_strdup (get_label (&data, "advice_label"));
  rs_set_records_add (
      records,
      &(RsSetRecord) { .exercise_id = (char *) "goblet-squat", .set = 1, .amount = 8, .pain = 6 });
  workout = rs_workout_new ("a", "mine", "Strong Hips", 1, 60, records);
  rs_log_add (data.log, workout);
  g_assert_true (gtk_widget_activate_action (data.card, "set.pain", "u", 8));
  g_assert_cmpstr (get_label (&data, "advice_label"), !=, once);
  g_assert_nonnull (strstr (get_label (&data, "advice_label"), "doctor"));
  close_card (&data);
}

/* What is over cannot be made easier; nor can what has no easier form and no load. */
static void
test_nothing_easier (void)
{
  Card data;

  open_card (&data, 420, 640);
  for (guint i = 0; i < 8; i++)
    send (&data, RS_SESSION_DONE);
  follow (&data);
  g_assert_cmpstr (get_label (&data, "title_label"), ==, "Set 5: Goblet Squat");
  g_assert_true (gtk_widget_activate_action (data.card, "set.pain", "u", 9));
  assert_does_nothing (&data, "set.easier", 0);
  g_assert_true (gtk_widget_get_visible (rs_ui_child (data.card, "stop_signs_button")));

  send (&data, RS_SESSION_DONE);
  send (&data, RS_SESSION_DONE);
  follow (&data);
  g_assert_cmpstr (get_label (&data, "title_label"), ==, "Set 1: Side Plank, left");
  g_assert_cmpstr (get_label (&data, "amount_label"), ==, "4 s");
  g_assert_cmpstr (get_label (&data, "amount_caption"), ==, "held");
  g_assert_true (gtk_widget_activate_action (data.card, "set.pain", "u", 9));
  assert_does_nothing (&data, "set.easier", 0);
  g_assert_null (data.swapped);

  for (guint i = 0; i < 4; i++)
    send (&data, RS_SESSION_DONE);
  follow (&data);
  g_assert_cmpstr (get_label (&data, "title_label"), ==, "Set 1: Row");
  g_assert_cmpstr (get_label (&data, "load_label"), ==, "Band");
  g_assert_false (gtk_widget_get_visible (rs_ui_child (data.card, "heavier_button")));
  assert_does_nothing (&data, "set.heavier", 0);

  /* While a set is done there is none to be corrected. */
  send (&data, RS_SESSION_DONE);
  follow (&data);
  g_assert_false (gtk_widget_get_visible (data.card));
  g_assert_false (press (&data, GDK_KEY_Up, 0));
  close_card (&data);
}

/* --- Keys --- */

static void
test_keys (void)
{
  static const struct
  {
    guint keyval;
    GdkModifierType modifiers;
    guint amount;
    double load_kg;
    double rpe;
    guint pain;
  } rows[] = {
    { GDK_KEY_Up, 0, 13, 20, 0, 0 },
    { GDK_KEY_Down, 0, 12, 20, 0, 0 },
    { GDK_KEY_Page_Down, 0, 7, 20, 0, 0 },
    { GDK_KEY_Page_Up, 0, 12, 20, 0, 0 },
    { GDK_KEY_plus, GDK_SHIFT_MASK, 12, 22.5, 0, 0 },
    { GDK_KEY_minus, 0, 12, 20, 0, 0 },
    { GDK_KEY_Up, GDK_CONTROL_MASK, 12, 22.5, 0, 0 },
    { GDK_KEY_Down, GDK_CONTROL_MASK, 12, 20, 0, 0 },
    { GDK_KEY_8, 0, 12, 20, 8, 0 },
    { GDK_KEY_8, 0, 12, 20, 8.5, 0 },
    { GDK_KEY_0, 0, 12, 20, 10, 0 },
    { GDK_KEY_KP_6, 0, 12, 20, 6, 0 },
    { GDK_KEY_h, 0, 12, 20, 6, 0 },
    { GDK_KEY_3, 0, 12, 20, 6, 3 },
    { GDK_KEY_7, 0, 12, 20, 7, 3 },
    { GDK_KEY_h, 0, 12, 20, 7, 0 },
    { GDK_KEY_h, 0, 12, 20, 7, 0 },
    { GDK_KEY_0, 0, 12, 20, 7, 10 },
  };
  Card data;

  open_card (&data, 420, 640);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      RsSetResult result;

      g_assert_true (press (&data, rows[i].keyval, rows[i].modifiers));
      result = get_result (&data, 0);
      g_assert_cmpuint (result.amount, ==, rows[i].amount);
      g_assert_cmpfloat (result.load_kg, ==, rows[i].load_kg);
      g_assert_cmpfloat (result.rpe, ==, rows[i].rpe);
      g_assert_cmpuint (result.pain, ==, rows[i].pain);
    }

  /* There is no such effort. */
  g_assert_false (press (&data, GDK_KEY_3, 0));
  close_card (&data);
}

/* Whoever writes has the keys, and so have lists. */
static void
test_keys_elsewhere (void)
{
  Card data;
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *list = gtk_list_box_new ();

  open_card (&data, 420, 640);
  gtk_list_box_append (GTK_LIST_BOX (list), gtk_label_new ("Plank"));
  gtk_box_append (GTK_BOX (data.page), entry);
  gtk_box_append (GTK_BOX (data.page), list);
  rs_ui_settle (data.window);

  gtk_widget_grab_focus (entry);
  g_assert_false (press (&data, GDK_KEY_8, 0));
  g_assert_false (press (&data, GDK_KEY_Up, 0));
  gtk_widget_grab_focus (gtk_widget_get_first_child (list));
  g_assert_false (press (&data, GDK_KEY_Up, 0));
  g_assert_true (press (&data, GDK_KEY_8, 0));
  gtk_widget_grab_focus (rs_ui_find_button (data.card, "More"));
  g_assert_true (press (&data, GDK_KEY_Up, 0));
  g_assert_cmpuint (get_result (&data, 0).amount, ==, 13);
  close_card (&data);
}

/* --- Pictures --- */

static void
take_picture (int width, int height, const char *name)
{
  static const guint pains[] = { 0, 4, 7 };

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    {
      g_autofree char *file = g_strdup_printf ("set-card-%s-%u", name, pains[i]);
      Card data;

      open_card (&data, width, height);
      if (pains[i] > 0)
        {
          g_assert_true (gtk_widget_activate_action (data.card, "set.press-rpe", "u", 8));
          g_assert_true (gtk_widget_activate_action (data.card, "set.press-rpe", "u", 8));
          g_assert_true (gtk_widget_activate_action (data.card, "set.pain", "u", pains[i]));
          rs_ui_settle (data.window);
        }
      rs_ui_assert_fits (data.page, MIN (width, 360));
      rs_ui_save_picture (data.window, file);
      close_card (&data);
    }
}

static void
test_pictures (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  AdwStyleManager *manager = adw_style_manager_get_default ();

  take_picture (444, 420, "wide");
  take_picture (360, 480, "narrow");

  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  take_picture (444, 420, "dark");
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  take_picture (444, 420, "rtl");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  take_picture (360, 900, "large");
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/set-text/work", test_text_work);
  g_test_add_func ("/set-text/pain", test_text_pain);
  g_test_add_func ("/set-text/set", test_text_set);
  g_test_add_func ("/set-card/notify", test_notify);
  g_test_add_func ("/set-card/steps", test_steps);
  g_test_add_func ("/set-card/left-out", test_left_out);
  g_test_add_func ("/set-card/choices", test_choices);
  g_test_add_func ("/set-card/rpe", test_rpe);
  g_test_add_func ("/set-card/pain", test_pain);
  g_test_add_func ("/set-card/too-much", test_too_much);
  g_test_add_func ("/set-card/again", test_again);
  g_test_add_func ("/set-card/nothing-easier", test_nothing_easier);
  g_test_add_func ("/set-keys/all", test_keys);
  g_test_add_func ("/set-keys/elsewhere", test_keys_elsewhere);
  g_test_add_func ("/set-card/pictures", test_pictures);

  return g_test_run ();
}
