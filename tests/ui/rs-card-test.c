/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-card-test.h"

#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "ui/player/rs-set-keys.h"
#include "ui/player/rs-set-text.h"

static void
add_exercise (GPtrArray *exercises, const char *id, const char *name, const char *easier)
{
  RsExerciseFacts *facts = rs_sample_facts ();

  g_set_str (&facts->id, id);
  g_set_str (&facts->name, name);
  g_set_str (&facts->easier, easier);
  g_ptr_array_add (exercises, rs_exercise_new (facts));
}

RsCatalogue *
rs_card_make_catalogue (void)
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

RsRoutineState *
rs_card_make_routine (void)
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
  RsCard *data = user_data;
  g_autofree char *text = g_strdup_printf ("%s %g", id, factor);

  g_set_str (&data->swapped, text);
}

void
rs_card_send (RsCard *data, RsSessionEvent event)
{
  rs_frozen_clock_advance (data->clock, 4 * G_USEC_PER_SEC);
  rs_session_send (data->session, event);
}

/* As the page does it. */
void
rs_card_follow (RsCard *data)
{
  g_object_set (data->card, "work", rs_set_text_get_work (rs_session_get_state (data->session)),
                NULL);
  rs_ui_settle (data->window);
}

void
rs_card_open (RsCard *data, int width, int height)
{
  g_autoptr (RsRoutineState) routine = rs_card_make_routine ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);

  *data = (RsCard) { .clock = rs_frozen_clock_new (G_USEC_PER_SEC),
                     .catalogue = rs_card_make_catalogue (),
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
  rs_card_send (data, RS_SESSION_START);
  rs_card_send (data, RS_SESSION_DONE);
  rs_card_send (data, RS_SESSION_DONE);
  rs_card_follow (data);
}

void
rs_card_close (RsCard *data)
{
  rs_ui_close (data->window, data->page);
  g_clear_pointer (&data->swapped, g_free);
  g_assert_finalize_object (data->session);
  g_assert_finalize_object (data->catalogue);
  g_assert_finalize_object (data->log);
  g_assert_finalize_object (data->clock);
}

RsSetResult
rs_card_get_result (RsCard *data, guint work)
{
  return rs_session_state_get_result (rs_session_get_state (data->session), work);
}

const char *
rs_card_get_label (RsCard *data, const char *id)
{
  return gtk_label_get_label (rs_ui_child (data->card, id));
}

void
rs_card_act (RsCard *data, const char *action)
{
  g_assert_true (gtk_widget_activate_action (data->card, action, NULL));
  rs_ui_settle (data->window);
}

gboolean
rs_card_press (RsCard *data, guint keyval, GdkModifierType modifiers)
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

void
rs_card_click (gpointer button)
{
  g_signal_emit_by_name (button, "clicked");
  rs_ui_settle (button);
}
