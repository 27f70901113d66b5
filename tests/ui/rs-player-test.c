/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-player-test.h"

#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "ui/player/rs-session-page.h"
#include "ui/widgets/rs-announcer.h"

RsRoutineState *
rs_player_make_routine (void)
{
  RsDose squat = rs_sample_reps (2, 12, 60);
  RsDose plank = rs_sample_seconds (2, 25, 30);

  squat.load_kg = 20;
  squat.tempo = (RsTempo) { 3, 1, 1 };
  plank.per_side = TRUE;
  plank.switch_s = RS_DOSE_SWITCH_S;
  return rs_sample_routine ("Strong Hips", rs_item_new ("goblet-squat", &squat),
                            rs_item_new ("side-plank", &plank), NULL);
}

RsPlayer
rs_player_open (int width, int height)
{
  g_autoptr (RsRoutineState) routine = rs_player_make_routine ();
  g_autoptr (RsPlan) plan =
      rs_plan_new_full (routine, &(RsPlanOptions) { RS_PLAN_LEAD_IN_S, FALSE, FALSE });
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);
  RsPlayer player = { .clock = rs_frozen_clock_new (G_USEC_PER_SEC),
                      .catalogue = rs_ui_catalogue (),
                      .movements = rs_ui_movements () };

  player.session = rs_session_new (NULL, "mine", rs_routine_state_get_name (routine), state, 0,
                                   RS_CLOCK (player.clock));
  player.page = rs_session_page_new (player.session, player.catalogue, player.movements);
  player.window = rs_ui_present (player.page, width, height);
  player.view = rs_ui_child (player.page, "view");
  return player;
}

static gpointer
get_driver (RsPlayer *player)
{
  return rs_session_page_get_driver (RS_SESSION_PAGE (player->page));
}

void
rs_player_close (RsPlayer *player)
{
  gpointer driver = get_driver (player);

  rs_ui_close (player->window, player->page);
  g_assert_null (g_main_context_find_source_by_user_data (NULL, driver));
  rs_ui_finalize_movements (player->movements);
  g_assert_finalize_object (player->session);
  g_assert_finalize_object (player->catalogue);
  g_assert_finalize_object (player->clock);
}

void
rs_player_act (RsPlayer *player, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (player->page), action, NULL));
  rs_ui_settle (player->page);
}

/* Time passes; what the page's own timeout would do then is done at once. */
void
rs_player_pass (RsPlayer *player, gint64 seconds)
{
  g_autoptr (GSource) tick = NULL;

  rs_frozen_clock_advance (player->clock, seconds * G_USEC_PER_SEC);
  tick = g_main_context_find_source_by_user_data (NULL, get_driver (player));
  if (tick != NULL)
    {
      g_source_ref (tick);
      g_source_set_ready_time (tick, 0);
      while (!g_source_is_destroyed (tick))
        g_main_context_iteration (NULL, TRUE);
    }
  rs_ui_settle (player->page);
}

gpointer
rs_player_get_child (RsPlayer *player, const char *id)
{
  static const char *const of_heading[] = { "phase_label", "side_label", "name_label", NULL };
  GtkWidget *part = GTK_WIDGET (player->view);

  if (g_strv_contains (of_heading, id))
    part = rs_ui_child (player->view, "heading");
  else if (g_str_has_suffix (id, "_button"))
    part = rs_ui_child (player->view, "controls");
  return rs_ui_child (part, id);
}

const char *
rs_player_get_label (RsPlayer *player, const char *id)
{
  return gtk_label_get_label (rs_player_get_child (player, id));
}

const char *
rs_player_get_elapsed (RsPlayer *player)
{
  return gtk_inscription_get_text (rs_ui_child (player->view, "elapsed_label"));
}

RsTimeDial *
rs_player_get_dial (RsPlayer *player)
{
  return rs_ui_child (player->view, "dial");
}

RsSessionPhase
rs_player_get_phase (RsPlayer *player)
{
  return rs_session_state_get_phase (rs_session_get_state (player->session));
}

guint
rs_player_get_position (RsPlayer *player)
{
  return rs_session_state_get_position (rs_session_get_state (player->session));
}

const char *
rs_player_get_shown (RsPlayer *player)
{
  return gtk_stack_get_visible_child_name (rs_ui_child (player->page, "stack"));
}

const char *
rs_player_get_told (RsPlayer *player)
{
  return rs_announcer_get_last (GTK_WIDGET (player->page));
}

gboolean
rs_player_is_running (RsPlayer *player)
{
  return g_main_context_find_source_by_user_data (NULL, get_driver (player)) != NULL;
}

void
rs_player_click (gpointer button)
{
  g_signal_emit_by_name (button, "clicked");
  rs_ui_settle (button);
}

/* A key as the window's shortcut controllers see it, wherever the focus is. */
gboolean
rs_player_press (RsPlayer *player, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (player->page));
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
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval)
            taken = gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut),
                                                  GTK_SHORTCUT_ACTION_EXCLUSIVE,
                                                  GTK_WIDGET (player->page), NULL);
        }
    }

  rs_ui_settle (player->page);
  return taken;
}
