/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "ui/player/rs-session-scene.h"

/* What the figure of a session shows, as a value and on a real figure. */

#define SECOND ((gint64) G_USEC_PER_SEC)

/*
 * Ten seconds to get ready, two times two paced squats of 2-0-1 (3.5 s each), a hold of 20 seconds
 * on each side, a plank as long as one can, and as many hip bridges of 1-1-1 as one can.
 */
static RsPlan *
make_plan (void)
{
  RsDose squat = rs_sample_reps (2, 2, 60);
  RsDose side = rs_sample_seconds (1, 20, 30);
  RsDose plank = rs_sample_seconds (1, 30, 30);
  RsDose bridge = rs_sample_reps (1, 8, 30);
  g_autoptr (RsRoutineState) routine = NULL;

  squat.tempo = (RsTempo) { 2, 0, 1 };
  side.per_side = TRUE;
  side.switch_s = 5;
  plank.open = TRUE;
  bridge.tempo = (RsTempo) { 1, 1, 1 };
  bridge.open = TRUE;
  routine = rs_sample_routine ("Mine", rs_item_new ("bodyweight-squat", &squat),
                               rs_item_new ("side-plank", &side), rs_item_new ("plank", &plank),
                               rs_item_new ("hip-bridge", &bridge), NULL);
  return rs_plan_new_full (routine, &(RsPlanOptions) { 10, TRUE, FALSE });
}

static void
step (RsSessionState **state, RsSessionEvent event, gint64 now)
{
  RsSessionState *next = rs_session_state_step (*state, event, now);

  rs_session_state_unref (*state);
  *state = next;
}

/* In segment @position, which was come to at 0. */
static RsSessionState *
make_state (guint position)
{
  g_autoptr (RsPlan) plan = make_plan ();
  RsSessionState *state = rs_session_state_new (plan);

  step (&state, RS_SESSION_START, 0);
  for (guint i = 0; i < position; i++)
    step (&state, RS_SESSION_SKIP, 0);
  return state;
}

typedef struct
{
  guint position;
  double at; /* seconds since the segment began */
  const char *exercise_id;
  RsSessionFigureMode mode;
  RsSetSide side;
  gboolean has_tempo;
  gboolean playing;
  double seconds;
} Row;

#define BOTH RS_SET_SIDE_BOTH
#define LEFT RS_SET_SIDE_LEFT
#define RIGHT RS_SET_SIDE_RIGHT
#define REPS RS_SESSION_FIGURE_REPS
#define HOLD RS_SESSION_FIGURE_HOLD
#define PREVIEW RS_SESSION_FIGURE_PREVIEW

static const Row rows[] = {
  /* A pause shows what comes, and stands still. */
  { 0, 0, "bodyweight-squat", PREVIEW, BOTH, FALSE, FALSE, 0 },
  { 0, 9, "bodyweight-squat", PREVIEW, BOTH, FALSE, FALSE, 0 },
  { 1, 0, "bodyweight-squat", REPS, BOTH, TRUE, TRUE, 0 },
  { 1, 4.25, "bodyweight-squat", REPS, BOTH, TRUE, TRUE, 4.25 },
  /* They are all done: it is back where it began, and waits. */
  { 1, 6.999, "bodyweight-squat", REPS, BOTH, TRUE, TRUE, 6.999 },
  { 1, 7, "bodyweight-squat", REPS, BOTH, TRUE, FALSE, 7 },
  { 1, 50, "bodyweight-squat", REPS, BOTH, TRUE, FALSE, 7 },
  { 2, 10, "bodyweight-squat", PREVIEW, BOTH, FALSE, FALSE, 0 },
  { 4, 5, "side-plank", PREVIEW, LEFT, FALSE, FALSE, 0 },
  { 5, 12, "side-plank", HOLD, LEFT, FALSE, TRUE, 12 },
  { 6, 1, "side-plank", PREVIEW, RIGHT, FALSE, FALSE, 0 },
  { 7, 12, "side-plank", HOLD, RIGHT, FALSE, TRUE, 12 },
  { 8, 2, "plank", PREVIEW, BOTH, FALSE, FALSE, 0 },
  /* There is no end to these. */
  { 9, 100, "plank", HOLD, BOTH, FALSE, TRUE, 100 },
  { 10, 3, "hip-bridge", PREVIEW, BOTH, FALSE, FALSE, 0 },
  { 11, 100, "hip-bridge", REPS, BOTH, TRUE, TRUE, 100 },
};

static void
assert_scene (const RsSessionScene *scene, const Row *row)
{
  g_assert_cmpstr (scene->exercise_id, ==, row->exercise_id);
  g_assert_cmpint (scene->mode, ==, row->mode);
  g_assert_cmpint (scene->side, ==, row->side);
  g_assert_cmpint (scene->tempo != NULL, ==, row->has_tempo);
  g_assert_cmpint (scene->playing, ==, row->playing);
  g_assert_cmpfloat_with_epsilon (scene->seconds, row->seconds, 1e-6);
}

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (RsSessionState) state = make_state (rows[i].position);
      gint64 now = (gint64) (rows[i].at * SECOND);
      RsSessionScene scene;

      g_test_message ("row %u", i);
      g_assert_cmpuint (rs_session_state_get_position (state), ==, rows[i].position);
      scene = rs_session_scene_of (state, now);
      assert_scene (&scene, &rows[i]);
    }
}

/* Time stands still, and what is shown with it: in a set, in a pause, and after the last one. */
static void
test_paused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (RsSessionState) state = make_state (rows[i].position);
      gint64 now = (gint64) (rows[i].at * SECOND);
      RsSessionScene scene;
      Row row = rows[i];

      g_test_message ("row %u", i);
      row.playing = FALSE;
      step (&state, RS_SESSION_PAUSE, now);
      scene = rs_session_scene_of (state, now);
      assert_scene (&scene, &row);
      scene = rs_session_scene_of (state, now + 3600 * SECOND);
      assert_scene (&scene, &row);

      row.playing = rows[i].playing;
      step (&state, RS_SESSION_RESUME, now + 3600 * SECOND);
      scene = rs_session_scene_of (state, now + 3600 * SECOND);
      assert_scene (&scene, &row);
    }
}

/* At the runner's own pace the figure keeps the tempo, and nobody counts. */
static void
test_own_pace (void)
{
  RsDose dose = rs_sample_reps (1, 2, 60);
  g_autoptr (RsRoutineState) routine = NULL;
  g_autoptr (RsPlan) plan = NULL;
  g_autoptr (RsSessionState) state = NULL;
  RsSessionScene scene;

  dose.tempo = (RsTempo) { 2, 0, 1 };
  routine = rs_sample_routine ("Mine", rs_item_new ("bodyweight-squat", &dose), NULL);
  plan = rs_plan_new_full (routine, &(RsPlanOptions) { 0, FALSE, FALSE });
  state = rs_session_state_new (plan);
  step (&state, RS_SESSION_START, 0);
  scene = rs_session_scene_of (state, 50 * SECOND);
  assert_scene (&scene, &(Row) { 0, 50, "bodyweight-squat", REPS, BOTH, TRUE, TRUE, 50 });
  g_assert_cmpint (scene.tempo->lower, ==, 2);
}

/* Before the start it is what comes first; at the end nothing is left to show. */
static void
test_ends (void)
{
  g_autoptr (RsPlan) plan = make_plan ();
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);
  RsSessionScene scene = rs_session_scene_of (state, SECOND);

  assert_scene (&scene, &rows[0]);
  step (&state, RS_SESSION_START, SECOND);
  step (&state, RS_SESSION_END, SECOND);
  scene = rs_session_scene_of (state, SECOND);
  assert_scene (&scene, &(Row) { .exercise_id = NULL });
}

/* Another exercise from the middle of a set on: first what comes is shown, then done. */
static void
test_swapped (void)
{
  g_autoptr (RsSessionState) state = make_state (1);
  RsDose dose = rs_sample_seconds (2, 25, 60);
  g_autoptr (RsItem) item = rs_item_new ("plank", &dose);
  g_autoptr (RsSessionState) swapped =
      rs_session_state_edit (state, &(RsPlanEdit) { .kind = RS_PLAN_SWAP, .item = item }, SECOND);
  RsSessionScene scene = rs_session_scene_of (swapped, 2 * SECOND);

  assert_scene (&scene, &(Row) { 1, 1, "plank", PREVIEW, BOTH, FALSE, FALSE, 0 });
  step (&swapped, RS_SESSION_DONE, 2 * SECOND);
  scene = rs_session_scene_of (swapped, 4 * SECOND);
  assert_scene (&scene, &(Row) { 2, 2, "plank", HOLD, BOTH, FALSE, TRUE, 2 });
}

static void
assert_figure (RsSessionFigure *figure, const Row *row)
{
  g_assert_cmpstr (rs_session_figure_get_exercise_id (figure), ==, row->exercise_id);
  g_assert_cmpint (rs_session_figure_get_mode (figure), ==, row->mode);
  g_assert_cmpint (rs_session_figure_get_side (figure), ==, row->side);
  g_assert_cmpint (rs_session_figure_get_playing (figure), ==, row->playing);
}

/* On a figure: all of it is what the scene says, whatever was shown before. */
static void
test_show (void)
{
  RsMovements *movements = rs_ui_movements ();
  GtkWidget *figure = rs_session_figure_new ();
  GtkWindow *window;

  rs_session_figure_set_movements (RS_SESSION_FIGURE (figure), movements);
  window = rs_ui_present (figure, 320, 320);
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
      {
        guint n = pass == 0 ? i : G_N_ELEMENTS (rows) - 1 - i;
        g_autoptr (RsSessionState) state = make_state (rows[n].position);
        RsSessionScene scene = rs_session_scene_of (state, (gint64) (rows[n].at * SECOND));

        rs_session_scene_show (&scene, RS_SESSION_FIGURE (figure), rows[n].exercise_id, NULL);
        assert_figure (RS_SESSION_FIGURE (figure), &rows[n]);
        gtk_test_accessible_assert_property (figure, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                             rows[n].exercise_id);
        if (!rows[n].playing)
          g_assert_cmpfloat_with_epsilon (rs_session_figure_get_time (RS_SESSION_FIGURE (figure)),
                                          rows[n].seconds, 1e-6);
      }

  rs_ui_close (window, figure);
  rs_ui_finalize_movements (movements);
}

/* The picture of an exercise goes with it, and nothing is left when there is nothing to show. */
static void
test_show_picture (void)
{
  GtkWidget *figure = rs_session_figure_new ();
  RsSessionFigure *self = RS_SESSION_FIGURE (figure);
  GtkWindow *window = rs_ui_present (figure, 320, 320);
  RsSessionScene scene = { .exercise_id = "mine", .mode = PREVIEW };

  rs_session_scene_show (&scene, self, "My Own", "mine.png");
  g_assert_cmpstr (rs_session_figure_get_picture (self), ==, "mine.png");
  rs_session_scene_show (&scene, self, "My Own", "mine.png");
  g_assert_cmpstr (rs_session_figure_get_picture (self), ==, "mine.png");
  scene.exercise_id = "bodyweight-squat";
  rs_session_scene_show (&scene, self, "Squat", NULL);
  g_assert_null (rs_session_figure_get_picture (self));
  scene = (RsSessionScene) { 0 };
  rs_session_scene_show (&scene, self, NULL, NULL);
  g_assert_null (rs_session_figure_get_exercise_id (self));
  g_assert_false (rs_session_figure_get_playing (self));

  rs_ui_close (window, figure);
}

int
main (int argc, char *argv[])
{
  rs_ui_test_init (&argc, &argv);

  g_test_add_func ("/session-scene/table", test_table);
  g_test_add_func ("/session-scene/paused", test_paused);
  g_test_add_func ("/session-scene/own-pace", test_own_pace);
  g_test_add_func ("/session-scene/ends", test_ends);
  g_test_add_func ("/session-scene/swapped", test_swapped);
  g_test_add_func ("/session-scene/show", test_show);
  g_test_add_func ("/session-scene/show-picture", test_show_picture);

  return g_test_run ();
}
