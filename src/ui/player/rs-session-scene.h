/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/session/rs-session-state.h"
#include "ui/widgets/rs-session-figure.h"

G_BEGIN_DECLS

/**
 * RsSessionScene:
 * @exercise_id: what the figure does, or shows because it comes next; NULL: nothing
 * @mode: how
 * @side: the one that works
 * @tempo: NULL: its own
 * @playing: whether time goes on
 * @seconds: since the set began
 *
 * What the figure of a session shows: a value, which points into the plan.
 */
typedef struct
{
  const char *exercise_id;
  RsSessionFigureMode mode;
  RsSetSide side;
  const RsTempo *tempo;
  gboolean playing;
  double seconds;
} RsSessionScene;

/* The scene of @state at the instant @now. */
RsSessionScene rs_session_scene_of (RsSessionState *state, gint64 now);

/* Lets @figure show it. @name: of the exercise; @picture: the exercise's own, or NULL */
void rs_session_scene_show (const RsSessionScene *scene,
                            RsSessionFigure *figure,
                            const char *name,
                            const char *picture);

G_END_DECLS
