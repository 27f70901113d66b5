/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-session-scene.h"

#include "core/session/rs-metronome.h"

/* In a pause the drawing stands still: it shows what comes, and the countdown has the eye. */
static RsSessionScene
preview (const RsSegment *work)
{
  return (RsSessionScene) {
    .exercise_id = rs_item_get_exercise_id (work->item),
    .mode = RS_SESSION_FIGURE_PREVIEW,
    .side = work->side,
  };
}

RsSessionScene
rs_session_scene_of (RsSessionState *state, gint64 now)
{
  RsPlan *plan;
  const RsSegment *work;
  const RsDose *dose;
  RsSessionScene scene = { 0 };
  gint64 elapsed;
  gint64 end;

  g_return_val_if_fail (state != NULL, scene);

  plan = rs_session_state_get_plan (state);
  work = rs_plan_get_next_work (plan, rs_session_state_get_position (state));
  if (work == NULL)
    return scene;

  scene = preview (work);
  if (work != rs_session_state_get_segment (state))
    return scene;

  dose = rs_item_get_dose (work->item);
  elapsed = rs_session_state_get_elapsed (state, now);
  scene.playing = rs_session_state_get_phase (state) == RS_SESSION_RUNNING;
  if (dose->measure == RS_MEASURE_TIME)
    {
      scene.mode = RS_SESSION_FIGURE_HOLD;
    }
  else
    {
      scene.mode = RS_SESSION_FIGURE_REPS;
      scene.tempo = &dose->tempo;
    }

  /* The metronome has counted them all: the figure is back where it began, and waits. */
  if (work->mode == RS_MODE_PACED && !dose->open)
    {
      end = rs_dose_get_most (dose) * rs_metronome_get_rep_us (&dose->tempo);
      scene.playing = scene.playing && elapsed < end;
      elapsed = MIN (elapsed, end);
    }

  scene.seconds = (double) elapsed / G_USEC_PER_SEC;
  return scene;
}

void
rs_session_scene_show (const RsSessionScene *scene,
                       RsSessionFigure *figure,
                       const char *name,
                       const char *picture)
{
  g_return_if_fail (scene != NULL && RS_IS_SESSION_FIGURE (figure));

  if (g_strcmp0 (rs_session_figure_get_exercise_id (figure), scene->exercise_id) != 0)
    {
      rs_session_figure_set_exercise_id (figure, scene->exercise_id);
      rs_session_figure_set_picture (figure, picture);
      if (name != NULL)
        rs_session_figure_set_label (figure, name);
    }

  rs_session_figure_set_tempo (figure, scene->tempo);
  rs_session_figure_set_side (figure, scene->side);
  rs_session_figure_set_mode (figure, scene->mode);
  rs_session_figure_set_playing (figure, scene->playing);
  rs_session_figure_set_time (figure, scene->seconds);
}
