/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "support/rs-frozen-clock.h"
#include "ui/player/rs-session-view.h"
#include "ui/widgets/rs-time-dial.h"

#include <adwaita.h>

G_BEGIN_DECLS

/*
 * A session page in a window, and a clock that only the test moves: two sets of twelve goblet
 * squats with 20 kg, then two side planks of 25 seconds on each side.
 */
typedef struct
{
  RsFrozenClock *clock;
  RsCatalogue *catalogue;
  RsMovements *movements;
  RsSession *session;
  AdwNavigationPage *page;
  GtkWindow *window;
  RsSessionView *view;
} RsPlayer;

/* What is done in it. */
RsRoutineState *rs_player_make_routine (void);

RsPlayer rs_player_open (int width, int height);

/* Closes the window; the page must leave no timeout behind. */
void rs_player_close (RsPlayer *player);

/* Activates @action, such as "session.start", which must be there and enabled. */
void rs_player_act (RsPlayer *player, const char *action);

/* Time passes; what the page's own timeout would do then is done at once. */
void rs_player_pass (RsPlayer *player, gint64 seconds);

/* A key as the window's shortcut controllers see it; whether somebody took it. */
gboolean rs_player_press (RsPlayer *player, guint keyval);

void rs_player_click (gpointer button);

/* A part of the view or of its heading. */
gpointer rs_player_get_child (RsPlayer *player, const char *id);

/* What is shown: a label by its id, the page of the stack, the last announcement. */
const char *rs_player_get_label (RsPlayer *player, const char *id);
const char *rs_player_get_elapsed (RsPlayer *player);
const char *rs_player_get_shown (RsPlayer *player);
const char *rs_player_get_told (RsPlayer *player);
RsTimeDial *rs_player_get_dial (RsPlayer *player);

/* Where the session stands, and whether the page waits to look at the clock again. */
RsSessionPhase rs_player_get_phase (RsPlayer *player);
guint rs_player_get_position (RsPlayer *player);
gboolean rs_player_is_running (RsPlayer *player);

G_END_DECLS
