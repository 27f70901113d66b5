/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-frozen-clock.h"
#include "support/rs-samples.h"
#include "ui/player/rs-session-intro.h"
#include "ui/player/rs-session-outcome.h"
#include "ui/player/rs-session-page.h"
#include "ui/player/rs-session-view.h"
#include "ui/widgets/rs-announcer.h"
#include "ui/widgets/rs-time-dial.h"

#define MINUTE (60 * G_USEC_PER_SEC)

/* A session page in a window, and a clock that only the test moves. */
typedef struct
{
  RsFrozenClock *clock;
  RsCatalogue *catalogue;
  RsSession *session;
  AdwNavigationPage *page;
  GtkWindow *window;
  RsSessionView *view;
} Player;

static RsRoutineState *
make_routine (void)
{
  RsDose squat = rs_sample_reps (2, 12, 60);
  RsDose plank = rs_sample_seconds (2, 25, 30);

  squat.load_kg = 20;
  squat.tempo = (RsTempo){ 3, 1, 1 };
  plank.per_side = TRUE;
  return rs_sample_routine ("Strong Hips",
                            rs_item_new ("goblet-squat", &squat),
                            rs_item_new ("side-plank", &plank),
                            NULL);
}

static Player
open_player (int width, int height)
{
  g_autoptr (RsRoutineState) routine = make_routine ();
  g_autoptr (RsPlan) plan = rs_plan_new (routine);
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);
  Player player = { .clock = rs_frozen_clock_new (G_USEC_PER_SEC),
                    .catalogue = rs_ui_catalogue () };

  player.session = rs_session_new (
      NULL, "mine", rs_routine_state_get_name (routine), state, 0, RS_CLOCK (player.clock));
  player.page = rs_session_page_new (player.session, player.catalogue);
  player.window = rs_ui_present (player.page, width, height);
  player.view = rs_ui_child (player.page, "view");
  return player;
}

static void
close_player (Player *player)
{
  rs_ui_close (player->window, player->page);
  g_assert_null (g_main_context_find_source_by_user_data (NULL, player->page));
  g_assert_finalize_object (player->session);
  g_assert_finalize_object (player->catalogue);
  g_assert_finalize_object (player->clock);
}

static void
act (Player *player, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (player->page), action, NULL));
  rs_ui_settle (player->page);
}

/* Puts on the table what the page's own timeout would do. */
static void
pass (Player *player, gint64 seconds)
{
  rs_frozen_clock_advance (player->clock, seconds * G_USEC_PER_SEC);
  rs_session_tick (player->session);
}

static void
snap (Player *player, const char *name)
{
  rs_ui_save_picture (player->window, name);
}

static void
test_pictures (void)
{
  static const struct
  {
    int width;
    int height;
    const char *name;
  } sizes[] = {
    { 1280, 800, "wide" }, { 1000, 640, "medium" }, { 360, 640, "narrow" }, { 360, 294, "tiny" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      Player player = open_player (sizes[i].width, sizes[i].height);
      static const char *const names[] = { "1-lead-in", "2-reps", "3-rest", "4-reps", "5-change-over",
                                           "6-hold", "7-side-switch" };
      g_autofree char *ready = g_strdup_printf ("session-%s-0-ready", sizes[i].name);
      g_autofree char *paused = g_strdup_printf ("session-%s-8-paused", sizes[i].name);
      g_autofree char *finished = g_strdup_printf ("session-%s-9-finished", sizes[i].name);

      snap (&player, ready);
      act (&player, "session.start");
      for (guint j = 0; j < G_N_ELEMENTS (names); j++)
        {
          g_autofree char *name = g_strdup_printf ("session-%s-%s", sizes[i].name, names[j]);

          pass (&player, 3);
          act (&player, "session.pause");
          act (&player, "session.pause");
          snap (&player, name);
          g_test_message ("%s %f", name, rs_time_dial_get_digit_height (rs_ui_child (player.view, "dial")));
          act (&player, "session.done");
        }
      act (&player, "session.pause");
      snap (&player, paused);
      rs_session_send (player.session, RS_SESSION_END);
      rs_ui_settle (player.page);
      snap (&player, finished);
      close_player (&player);
    }
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);
  g_test_add_func ("/player/pictures", test_pictures);
  return g_test_run ();
}
