/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-card-test.h"
#include "rs-ui-test.h"

#include "support/rs-notify-counter.h"
#include "ui/widgets/rs-announcer.h"

/* @number: 0 for an action without one. */
static void
assert_does_nothing (RsCard *data, const char *action, guint number)
{
  g_autoptr (RsSessionState) before = rs_session_state_ref (rs_session_get_state (data->session));

  g_clear_pointer (&data->swapped, g_free);
  gtk_widget_activate_action (data->card, action, number > 0 ? "u" : NULL, number);
  g_assert_true (before == rs_session_get_state (data->session));
  g_assert_null (data->swapped);
}

static void
assert_told (RsCard *data, const char *expected)
{
  g_assert_cmpstr (rs_announcer_get_last (data->card), ==, expected);
}

static void
test_notify (void)
{
  RsCard data;

  rs_card_open (&data, 420, 640);
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
  rs_card_close (&data);
}

/* What was planned stands there, and each press is noted and told at once. */
static void
test_steps (void)
{
  RsCard data;

  rs_card_open (&data, 420, 640);
  g_assert_cmpstr (rs_card_get_label (&data, "title_label"), ==, "Set 1: Goblet Squat");
  g_assert_cmpstr (rs_card_get_label (&data, "amount_label"), ==, "12");
  g_assert_cmpstr (rs_card_get_label (&data, "load_label"), ==, "20 kg");

  rs_card_click (rs_ui_find_button (data.card, "Less"));
  g_assert_cmpuint (rs_card_get_result (&data, 0).amount, ==, 11);
  g_assert_cmpstr (rs_card_get_label (&data, "amount_label"), ==, "11");
  assert_told (&data, "Goblet Squat, set 1: 11 repetitions");
  rs_card_click (rs_ui_find_button (data.card, "Heavier"));
  g_assert_cmpfloat (rs_card_get_result (&data, 0).load_kg, ==, 22.5);
  assert_told (&data, "Goblet Squat, set 1: 22.5 kg");
  rs_card_click (rs_ui_find_button (data.card, "Lighter"));
  rs_card_click (rs_ui_find_button (data.card, "More"));
  g_assert_cmpuint (rs_card_get_result (&data, 0).amount, ==, 12);
  g_assert_cmpfloat (rs_card_get_result (&data, 0).load_kg, ==, 20);

  /* Whoever else corrects it is shown too. */
  rs_session_note (data.session, 0,
                   &(RsSetResult) { .status = RS_SET_DONE, .amount = 7, .rpe = 9.5 });
  g_assert_cmpstr (rs_card_get_label (&data, "amount_label"), ==, "7");
  g_assert_cmpstr (rs_card_get_label (&data, "load_label"), ==, "Body weight");
  g_assert_cmpstr (rs_card_get_label (&data, "effort_label"), ==, "RPE 9.5: one more was possible");
  assert_does_nothing (&data, "set.lighter", 0);
  rs_card_close (&data);
}

/* A set that was left out has no load and no effort, until it was done after all. */
static void
test_left_out (void)
{
  RsCard data;

  rs_card_open (&data, 420, 640);
  g_assert_true (gtk_widget_activate_action (data.card, "set.amount", "u", 0));
  g_assert_cmpint (rs_card_get_result (&data, 0).status, ==, RS_SET_SKIPPED);
  g_assert_cmpstr (rs_card_get_label (&data, "amount_caption"), ==, "left out");
  assert_told (&data, "Goblet Squat, set 1: left out");
  assert_does_nothing (&data, "set.less", 0);
  assert_does_nothing (&data, "set.heavier", 0);
  assert_does_nothing (&data, "set.press-rpe", 8);
  rs_card_act (&data, "set.more");
  g_assert_cmpuint (rs_card_get_result (&data, 0).amount, ==, 12);
  g_assert_cmpfloat (rs_card_get_result (&data, 0).load_kg, ==, 20);
  rs_card_close (&data);
}

/* Any number is two presses away. */
static void
test_choices (void)
{
  RsCard data;
  GtkMenuButton *button;

  rs_card_open (&data, 420, 640);
  button = rs_ui_child (data.card, "amount_button");
  gtk_menu_button_popup (button);
  rs_ui_settle (data.window);
  rs_card_click (rs_ui_find_button (gtk_menu_button_get_popover (button), "7"));
  g_assert_cmpuint (rs_card_get_result (&data, 0).amount, ==, 7);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (gtk_menu_button_get_popover (button))));

  gtk_menu_button_popup (button);
  rs_ui_settle (data.window);
  rs_card_click (rs_ui_find_button (gtk_menu_button_get_popover (button), "1"));
  g_assert_cmpuint (rs_card_get_result (&data, 0).amount, ==, 1);

  button = rs_ui_child (data.card, "load_button");
  gtk_menu_button_popup (button);
  rs_ui_settle (data.window);
  rs_card_click (rs_ui_find_button (gtk_menu_button_get_popover (button), "9 kg"));
  g_assert_cmpfloat (rs_card_get_result (&data, 0).load_kg, ==, 9);
  rs_card_close (&data);
}

static GtkWidget *
get_chip (RsCard *data, const char *box, guint n)
{
  return rs_ui_find (rs_ui_child (data->card, box), GTK_TYPE_TOGGLE_BUTTON, n);
}

static void
test_rpe (void)
{
  static const double steps[] = { 8, 8.5, 0, 8 };
  RsCard data;

  rs_card_open (&data, 420, 640);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      GtkWidget *chip = get_chip (&data, "effort_box", 3);

      rs_card_click (chip);
      g_assert_cmpfloat (rs_card_get_result (&data, 0).rpe, ==, steps[i]);
      g_assert_cmpint (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)), ==, steps[i] > 0);
      g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (chip)), ==, steps[i] == 8.5 ? "8.5" : "8");
    }

  gtk_test_accessible_assert_property (get_chip (&data, "effort_box", 3),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "RPE: 8");
  g_assert_true (gtk_widget_activate_action (data.card, "set.rpe", "d", 3.0));
  g_assert_true (
      gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_chip (&data, "effort_box", 0))));
  rs_card_close (&data);
}

static void
test_pain (void)
{
  RsCard data;

  rs_card_open (&data, 420, 640);
  g_assert_false (gtk_widget_get_visible (rs_ui_child (data.card, "pain_group")));
  rs_card_click (rs_ui_child (data.card, "hurt_button"));
  g_assert_true (rs_set_card_is_asking (RS_SET_CARD (data.card)));
  g_assert_true (gtk_widget_get_visible (rs_ui_child (data.card, "pain_group")));
  g_assert_false (gtk_widget_get_visible (rs_ui_child (data.card, "advice_group")));
  rs_card_click (get_chip (&data, "pain_box", 4));
  g_assert_cmpuint (rs_card_get_result (&data, 0).pain, ==, 4);
  g_assert_false (rs_set_card_is_asking (RS_SET_CARD (data.card)));
  g_assert_cmpstr (rs_card_get_label (&data, "pain_label"), ==, "4 of 10: with care");
  g_assert_true (gtk_widget_get_visible (rs_ui_child (data.card, "advice_group")));
  g_assert_false (gtk_widget_get_visible (rs_ui_child (data.card, "stop_signs_button")));
  g_assert_false (gtk_widget_get_visible (rs_ui_child (data.card, "easier_button")));

  /* Once more takes it back. */
  rs_card_click (rs_ui_child (data.card, "hurt_button"));
  g_assert_cmpuint (rs_card_get_result (&data, 0).pain, ==, 0);
  g_assert_false (gtk_widget_get_visible (rs_ui_child (data.card, "pain_group")));
  g_assert_false (gtk_toggle_button_get_active (rs_ui_child (data.card, "hurt_button")));
  assert_told (&data, "Goblet Squat, set 1: no pain");
  rs_card_close (&data);
}

static void
test_too_much (void)
{
  RsCard data;

  rs_card_open (&data, 800, 640);
  g_assert_true (gtk_widget_activate_action (data.card, "set.pain", "u", 6));
  rs_ui_settle (data.window);
  rs_card_click (rs_ui_find_button (data.card, "Easier: Squat to a Box"));
  g_assert_cmpstr (data.swapped, ==, "box-squat 0.8");

  rs_card_click (rs_ui_find_button (data.card, "Stop Signs"));
  g_assert_nonnull (rs_ui_get_dialog (data.window));
  g_assert_cmpint (rs_session_state_get_phase (rs_session_get_state (data.session)), ==,
                   RS_SESSION_PAUSED);
  g_assert_false (rs_card_press (&data, GDK_KEY_Up, 0));
  rs_ui_save_picture (data.window, "stop-signs");
  rs_ui_close_dialog (data.window);
  rs_card_close (&data);
}

/* It was so before. */
static void
test_again (void)
{
  RsCard data;
  g_autoptr (GArray) records = rs_set_records_new ();
  g_autoptr (RsWorkout) workout = NULL;
  g_autofree char *once = NULL;

  rs_card_open (&data, 420, 640);
  g_assert_true (gtk_widget_activate_action (data.card, "set.pain", "u", 7));
  once = g_strdup (rs_card_get_label (&data, "advice_label"));
  rs_set_records_add (
      records,
      &(RsSetRecord) { .exercise_id = (char *) "goblet-squat", .set = 1, .amount = 8, .pain = 6 });
  workout = rs_workout_new ("a", "mine", "Strong Hips", 1, 60, records);
  rs_log_add (data.log, workout);
  g_assert_true (gtk_widget_activate_action (data.card, "set.pain", "u", 8));
  g_assert_cmpstr (rs_card_get_label (&data, "advice_label"), !=, once);
  g_assert_nonnull (strstr (rs_card_get_label (&data, "advice_label"), "doctor"));
  rs_card_close (&data);
}

/* What is over cannot be made easier; nor can what has no easier form and no load. */
static void
test_nothing_easier (void)
{
  RsCard data;

  rs_card_open (&data, 420, 640);
  for (guint i = 0; i < 8; i++)
    rs_card_send (&data, RS_SESSION_DONE);
  rs_card_follow (&data);
  g_assert_cmpstr (rs_card_get_label (&data, "title_label"), ==, "Set 5: Goblet Squat");
  g_assert_true (gtk_widget_activate_action (data.card, "set.pain", "u", 9));
  assert_does_nothing (&data, "set.easier", 0);
  g_assert_true (gtk_widget_get_visible (rs_ui_child (data.card, "stop_signs_button")));

  rs_card_send (&data, RS_SESSION_DONE);
  rs_card_send (&data, RS_SESSION_DONE);
  rs_card_follow (&data);
  g_assert_cmpstr (rs_card_get_label (&data, "title_label"), ==, "Set 1: Side Plank, left");
  g_assert_cmpstr (rs_card_get_label (&data, "amount_label"), ==, "4 s");
  g_assert_cmpstr (rs_card_get_label (&data, "amount_caption"), ==, "held");
  g_assert_true (gtk_widget_activate_action (data.card, "set.pain", "u", 9));
  assert_does_nothing (&data, "set.easier", 0);
  g_assert_null (data.swapped);

  for (guint i = 0; i < 4; i++)
    rs_card_send (&data, RS_SESSION_DONE);
  rs_card_follow (&data);
  g_assert_cmpstr (rs_card_get_label (&data, "title_label"), ==, "Set 1: Row");
  g_assert_cmpstr (rs_card_get_label (&data, "load_label"), ==, "Band");
  g_assert_false (gtk_widget_get_visible (rs_ui_child (data.card, "heavier_button")));
  assert_does_nothing (&data, "set.heavier", 0);

  /* While a set is done there is none to be corrected. */
  rs_card_send (&data, RS_SESSION_DONE);
  rs_card_follow (&data);
  g_assert_false (gtk_widget_get_visible (data.card));
  g_assert_false (rs_card_press (&data, GDK_KEY_Up, 0));
  rs_card_close (&data);
}

/* --- Pictures --- */

static void
take_picture (int width, int height, const char *name)
{
  static const guint pains[] = { 0, 4, 7 };

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    {
      g_autofree char *file = g_strdup_printf ("set-card-%s-%u", name, pains[i]);
      RsCard data;

      rs_card_open (&data, width, height);
      if (pains[i] > 0)
        {
          g_assert_true (gtk_widget_activate_action (data.card, "set.press-rpe", "u", 8));
          g_assert_true (gtk_widget_activate_action (data.card, "set.press-rpe", "u", 8));
          g_assert_true (gtk_widget_activate_action (data.card, "set.pain", "u", pains[i]));
          rs_ui_settle (data.window);
        }
      rs_ui_assert_fits (data.page, MIN (width, 360));
      rs_ui_save_picture (data.window, file);
      rs_card_close (&data);
    }
}

/* As it is where the whole page is read from three metres away. */
static void
take_large_picture (void)
{
  RsCard data;

  rs_card_open (&data, 500, 520);
  gtk_widget_add_css_class (data.page, "session-large");
  g_assert_true (gtk_widget_activate_action (data.card, "set.pain", "u", 4));
  rs_ui_settle (data.window);
  rs_ui_save_picture (data.window, "set-card-far");
  rs_card_close (&data);
}

static void
test_pictures (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  AdwStyleManager *manager = adw_style_manager_get_default ();

  take_picture (444, 420, "wide");
  take_picture (360, 480, "narrow");
  take_large_picture ();

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

  g_test_add_func ("/set-card/notify", test_notify);
  g_test_add_func ("/set-card/steps", test_steps);
  g_test_add_func ("/set-card/left-out", test_left_out);
  g_test_add_func ("/set-card/choices", test_choices);
  g_test_add_func ("/set-card/rpe", test_rpe);
  g_test_add_func ("/set-card/pain", test_pain);
  g_test_add_func ("/set-card/too-much", test_too_much);
  g_test_add_func ("/set-card/again", test_again);
  g_test_add_func ("/set-card/nothing-easier", test_nothing_easier);
  g_test_add_func ("/set-card/pictures", test_pictures);

  return g_test_run ();
}
