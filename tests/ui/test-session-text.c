/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-ui-test.h"

#include "support/rs-samples.h"
#include "ui/player/rs-session-report.h"
#include "ui/player/rs-session-text.h"
#include "ui/player/rs-session-tone.h"
#include "ui/widgets/rs-dial-geometry.h"
#include "ui/widgets/rs-sets-text.h"

#include <math.h>

/* The texts of the session page and the geometry of its dial, without any widget. */

static RsPlan *
make_plan (void)
{
  RsDose squat = rs_sample_reps (2, 8, 60);
  RsDose plank = rs_sample_seconds (2, 25, 30);
  g_autoptr (RsRoutineState) routine = NULL;

  squat.load_kg = 20;
  squat.tempo = (RsTempo) { 3, 1, 1 };
  plank.per_side = TRUE;
  plank.switch_s = RS_DOSE_SWITCH_S;
  routine = rs_sample_routine ("Mine", rs_item_new ("goblet-squat", &squat),
                               rs_item_new ("side-plank", &plank), NULL);
  return rs_plan_new_full (routine, &(RsPlanOptions) { RS_PLAN_LEAD_IN_S, FALSE, FALSE });
}

static void
step (RsSessionState **state, RsSessionEvent event, gint64 second)
{
  RsSessionState *next = rs_session_state_step (*state, event, second * G_USEC_PER_SEC);

  rs_session_state_unref (*state);
  *state = next;
}

/* The state after START at 0 and these many segments left behind with DONE, at that second. */
static RsSessionState *
make_state (guint n_done, gint64 second)
{
  g_autoptr (RsPlan) plan = make_plan ();
  RsSessionState *state = rs_session_state_new (plan);

  step (&state, RS_SESSION_START, 0);
  for (guint i = 0; i < n_done; i++)
    step (&state, RS_SESSION_DONE, second);
  return state;
}

static void
assert_text (char *text, const char *expected)
{
  g_autofree char *owned = text;

  g_assert_cmpstr (owned, ==, expected);
}

/* One row per segment of the plan. */
typedef struct
{
  RsSessionTone tone;
  const char *phase;
  const char *exercise;
  const char *side;
  const char *details;
  const char *next;
  const char *dial;
  const char *caption;
  const char *overall;
  const char *done;
  const char *announcement;
} Row;

static const Row rows[] = {
  { RS_SESSION_TONE_LEAD_IN, "Get Ready", "Next: Goblet Squat", NULL,
    "Set 1 of 2 · 8 reps · 20 kg · Tempo 3-1-1", NULL, "0:10", NULL, "Set 1 of 4 overall",
    "Start Now", "Get Ready, 10 seconds. Next: Goblet Squat, set 1 of 2, 8 reps" },
  { RS_SESSION_TONE_WORK, "Set 1 of 2", "Goblet Squat", NULL, "20 kg · Tempo 3-1-1",
    "Next: Goblet Squat, set 2 of 2, 8 reps", "8", "reps", "Set 1 of 4 overall", "Done",
    "Goblet Squat, set 1 of 2, 8 reps" },
  { RS_SESSION_TONE_REST, "Rest", "Next: Goblet Squat", NULL,
    "Set 2 of 2 · 8 reps · 20 kg · Tempo 3-1-1", NULL, "1:00", NULL, "Set 2 of 4 overall",
    "Skip Rest", "Rest, 60 seconds. Next: Goblet Squat, set 2 of 2, 8 reps" },
  { RS_SESSION_TONE_WORK, "Set 2 of 2", "Goblet Squat", NULL, "20 kg · Tempo 3-1-1",
    "Next: Side Plank, left side, set 1 of 2, 25 s", "8", "reps", "Set 2 of 4 overall", "Done",
    "Goblet Squat, set 2 of 2, 8 reps" },
  { RS_SESSION_TONE_CHANGE_OVER, "Change Over", "Next: Side Plank", "Left", "Set 1 of 2 · 25 s",
    NULL, "0:20", NULL, "Set 3 of 4 overall", "Start Now",
    "Change Over, 20 seconds. Next: Side Plank, left side, set 1 of 2, 25 s" },
  { RS_SESSION_TONE_WORK, "Set 1 of 2", "Side Plank", "Left", NULL,
    "Next: Side Plank, right side, set 1 of 2, 25 s", "0:25", NULL, "Set 3 of 4 overall", "Done",
    "Side Plank, left side, set 1 of 2, 25 s" },
  { RS_SESSION_TONE_SIDE_SWITCH, "Change Sides", "Next: Side Plank", "Right", "Set 1 of 2 · 25 s",
    NULL, "0:05", NULL, "Set 3 of 4 overall", "Start Now",
    "Change Sides, 5 seconds. Next: Side Plank, right side, set 1 of 2, 25 s" },
  { RS_SESSION_TONE_WORK, "Set 1 of 2", "Side Plank", "Right", NULL,
    "Next: Side Plank, left side, set 2 of 2, 25 s", "0:25", NULL, "Set 3 of 4 overall", "Done",
    "Side Plank, right side, set 1 of 2, 25 s" },
  { RS_SESSION_TONE_REST, "Rest", "Next: Side Plank", "Left", "Set 2 of 2 · 25 s", NULL, "0:30",
    NULL, "Set 4 of 4 overall", "Skip Rest",
    "Rest, 30 seconds. Next: Side Plank, left side, set 2 of 2, 25 s" },
  { RS_SESSION_TONE_WORK, "Set 2 of 2", "Side Plank", "Left", NULL,
    "Next: Side Plank, right side, set 2 of 2, 25 s", "0:25", NULL, "Set 4 of 4 overall", "Done",
    "Side Plank, left side, set 2 of 2, 25 s" },
  { RS_SESSION_TONE_SIDE_SWITCH, "Change Sides", "Next: Side Plank", "Right", "Set 2 of 2 · 25 s",
    NULL, "0:05", NULL, "Set 4 of 4 overall", "Start Now",
    "Change Sides, 5 seconds. Next: Side Plank, right side, set 2 of 2, 25 s" },
  { RS_SESSION_TONE_WORK, "Set 2 of 2", "Side Plank", "Right", NULL, "This is the last set", "0:25",
    NULL, "Set 4 of 4 overall", "Done", "Side Plank, right side, set 2 of 2, 25 s" },
};

static void
test_segments (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (RsSessionState) state = make_state (i, 5);
      const Row *row = &rows[i];
      gint64 now = (i == 0 ? 0 : 5) * G_USEC_PER_SEC;

      g_test_message ("segment %u", i);
      g_assert_cmpuint (rs_session_state_get_position (state), ==, i);
      g_assert_cmpint (rs_session_tone_of (state), ==, row->tone);
      assert_text (rs_session_text_phase (state), row->phase);
      assert_text (rs_session_text_exercise (state, catalogue), row->exercise);
      assert_text (rs_session_text_side (state), row->side);
      assert_text (rs_session_text_details (state), row->details);
      assert_text (rs_session_text_next (state, catalogue), row->next);
      assert_text (rs_session_text_dial (state, now), row->dial);
      assert_text (rs_session_text_caption (state, now, FALSE), row->caption);
      assert_text (rs_session_text_overall (state), row->overall);
      assert_text (rs_session_text_done (state), row->done);
      assert_text (rs_session_report_announce (state, catalogue), row->announcement);
      g_assert_cmpfloat (rs_session_text_get_fraction (state, now, FALSE), ==, 1);
    }
}

/* Colour, word and icon each tell the phases apart. */
static void
test_tones (void)
{
  for (RsSessionTone a = RS_SESSION_TONE_LEAD_IN; a <= RS_SESSION_TONE_FINISHED; a++)
    for (RsSessionTone b = a + 1; b <= RS_SESSION_TONE_FINISHED; b++)
      {
        g_assert_cmpstr (rs_session_tone_get_icon (a), !=, rs_session_tone_get_icon (b));
        g_assert_cmpstr (rs_session_tone_get_style (a), !=, rs_session_tone_get_style (b));
      }
}

/* A countdown shows the second that is running, and the ring empties with it. */
static void
test_countdown (void)
{
  static const struct
  {
    gint64 us;
    const char *text;
  } times[] = {
    { 0, "0:10" },       { 1, "0:10" },       { 999999, "0:10" },
    { 1000000, "0:09" }, { 9000000, "0:01" }, { 9999999, "0:01" },
  };
  g_autoptr (RsSessionState) state = make_state (0, 0);

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    assert_text (rs_session_text_dial (state, times[i].us), times[i].text);

  g_assert_cmpfloat (rs_session_text_get_fraction (state, 5 * G_USEC_PER_SEC, FALSE), ==, 0.5);
  assert_text (rs_session_text_elapsed (state, 9999999), "0:09");
}

static void
test_progress (void)
{
  g_autoptr (RsSessionState) first = make_state (0, 0);
  g_autoptr (RsSessionState) third = make_state (4, 0);
  g_autoptr (RsSessionState) last = make_state (12, 0);

  g_assert_cmpfloat (rs_session_text_get_progress (first), ==, 0);
  g_assert_cmpfloat_with_epsilon (rs_session_text_get_progress (third), 2.0 / 6, 0.001);
  g_assert_cmpfloat (rs_session_text_get_progress (last), ==, 1);
}

/* Only a set of repetitions waits, and not while the session is paused. */
static void
test_waiting (void)
{
  g_autoptr (RsSessionState) lead_in = make_state (0, 0);
  g_autoptr (RsSessionState) squat = make_state (1, 0);
  g_autoptr (RsSessionState) plank = make_state (5, 0);

  g_assert_false (rs_session_text_is_waiting (lead_in));
  g_assert_true (rs_session_text_is_waiting (squat));
  g_assert_false (rs_session_text_is_waiting (plank));
  g_assert_false (rs_session_text_is_paused (squat));

  step (&squat, RS_SESSION_PAUSE, 3);
  g_assert_false (rs_session_text_is_waiting (squat));
  g_assert_true (rs_session_text_is_paused (squat));
}

/* What the page shows in the course of a session. */
static void
test_child (void)
{
  g_autoptr (RsSessionState) running = make_state (1, 0);
  g_autoptr (RsSessionState) ready = rs_session_state_new (rs_session_state_get_plan (running));

  g_assert_cmpstr (rs_session_text_child (ready), ==, "intro");
  g_assert_cmpstr (rs_session_text_child (running), ==, "view");
  step (&running, RS_SESSION_PAUSE, 3);
  g_assert_cmpstr (rs_session_text_child (running), ==, "view");
  step (&running, RS_SESSION_END, 4);
  g_assert_cmpstr (rs_session_text_child (running), ==, "outcome");
}

static void
test_paused (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsSessionState) state = make_state (1, 0);

  step (&state, RS_SESSION_PAUSE, 3);
  g_assert_cmpint (rs_session_tone_of (state), ==, RS_SESSION_TONE_PAUSED);
  assert_text (rs_session_text_phase (state), "Paused");
  assert_text (rs_session_text_exercise (state, catalogue), "Goblet Squat");
  assert_text (rs_session_text_details (state), "Set 1 of 2 · 20 kg · Tempo 3-1-1");
  assert_text (rs_session_report_announce (state, catalogue), "Paused");
}

static void
test_ready (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsPlan) plan = make_plan ();
  g_autoptr (RsSessionState) state = rs_session_state_new (plan);

  g_assert_cmpint (rs_session_tone_of (state), ==, RS_SESSION_TONE_READY);
  assert_text (rs_session_text_phase (state), "Ready");
  assert_text (rs_session_report_announce (state, catalogue), "Ready");
}

static void
test_finished (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_ui_catalogue ();
  g_autoptr (RsSessionState) state = make_state (0, 0);

  step (&state, RS_SESSION_DONE, 1);   /* lead-in */
  step (&state, RS_SESSION_DONE, 60);  /* squat 1 */
  step (&state, RS_SESSION_SKIP, 61);  /* rest */
  step (&state, RS_SESSION_SKIP, 62);  /* squat 2 */
  step (&state, RS_SESSION_DONE, 63);  /* change over */
  step (&state, RS_SESSION_DONE, 83);  /* left, 20 s */
  step (&state, RS_SESSION_DONE, 84);  /* change sides */
  step (&state, RS_SESSION_TICK, 109); /* right */
  step (&state, RS_SESSION_END, 120);

  g_assert_cmpint (rs_session_tone_of (state), ==, RS_SESSION_TONE_FINISHED);
  assert_text (rs_session_text_phase (state), "Finished");
  g_assert_null (rs_session_text_exercise (state, catalogue));
  g_assert_null (rs_session_text_side (state));
  g_assert_null (rs_session_text_details (state));
  g_assert_null (rs_session_text_next (state, catalogue));
  g_assert_null (rs_session_text_dial (state, 0));
  g_assert_null (rs_session_text_caption (state, 0, FALSE));
  g_assert_cmpfloat (rs_session_text_get_fraction (state, 0, FALSE), ==, 0);

  assert_text (rs_session_report_title (state), "Session Ended");
  assert_text (rs_session_report_summary (state), "2 of 4 sets · 2 min");
  assert_text (rs_session_report_announce (state, catalogue), "Finished. 2 of 4 sets · 2 min");
}

static void
test_all_done (void)
{
  g_autoptr (RsPlan) plan = make_plan ();
  g_autoptr (RsSessionState) state = make_state (0, 0);

  for (guint i = 0; i < rs_plan_get_n_segments (plan); i++)
    step (&state, RS_SESSION_DONE, 4 * (i + 1));

  g_assert_cmpint (rs_session_state_get_phase (state), ==, RS_SESSION_FINISHED);
  assert_text (rs_session_report_title (state), "Well Done");
  assert_text (rs_session_report_summary (state), "4 of 4 sets · 1 min");
}

static void
test_unknown_exercise (void)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (RsSessionState) state = make_state (1, 0);

  assert_text (rs_session_text_exercise (state, catalogue), "goblet-squat");
}

static void
test_sets (void)
{
  const RsSetRecord reps[] = {
    { .set = 1, .amount = 12 },
    { .set = 2, .amount = 12 },
    { .set = 3, .amount = 0 },
  };
  const RsSetRecord holds[] = {
    { .set = 1, .measure = RS_MEASURE_TIME, .amount = 30 },
    { .set = 2, .measure = RS_MEASURE_TIME, .amount = 90, .load_kg = 2.5 },
  };

  assert_text (rs_sets_text (reps, 3), "12, 12, skipped");
  assert_text (rs_sets_text (holds, 2), "30 s, 1 min 30 s × 2.5 kg");
  assert_text (rs_sets_text (NULL, 0), "");
  assert_text (rs_sets_text_count (1, 1), "1 of 1 set");
  assert_text (rs_sets_text_count (8, 9), "8 of 9 sets");
}

/* The ring lies inside, and the text inside the ring, at every size. */
static void
test_ring (void)
{
  for (float side = RS_DIAL_RING_MIN; side < 2000; side += 37)
    {
      RsDialGeometry geometry = rs_dial_geometry_for (side * 1.5f, side);
      float scale = rs_dial_geometry_fit (&geometry, 220, 73);
      float reach = geometry.radius + geometry.stroke / 2;
      float corner = hypotf (220 * scale / 2, 73 * scale / 2);

      g_assert_true (geometry.ring);
      g_assert_cmpfloat_with_epsilon (geometry.center.x, side * 0.75f, 0.01);
      g_assert_cmpfloat (reach, <=, side / 2 + 0.01f);
      g_assert_cmpfloat (corner, <, geometry.radius - geometry.stroke / 2);
      /* A time is at least a quarter as high as its ring. */
      g_assert_cmpfloat (73 * scale, >, side * 0.25f);
    }
}

static void
test_bar (void)
{
  RsDialGeometry geometry = rs_dial_geometry_for (340, 150);
  float scale = rs_dial_geometry_fit (&geometry, 220, 73);

  g_assert_false (geometry.ring);
  g_assert_cmpfloat (220 * scale, <=, 340);
  g_assert_cmpfloat (73 * scale, <=, 150 - geometry.stroke);
  g_assert_cmpfloat (rs_dial_geometry_fit (&geometry, 0, 0), ==, 0);

  /* Nothing at all is no reason to draw nonsense. */
  geometry = rs_dial_geometry_for (0, 0);
  g_assert_cmpfloat (rs_dial_geometry_fit (&geometry, 220, 73), ==, 0);
}

static float
get_length (GskPath *path)
{
  g_autoptr (GskPathMeasure) measure = gsk_path_measure_new (path);

  return gsk_path_measure_get_length (measure);
}

static void
assert_fraction (float width, float height, double fraction)
{
  RsDialGeometry geometry = rs_dial_geometry_for (width, height);
  g_autoptr (GskPath) track = rs_dial_geometry_track (&geometry);
  g_autoptr (GskPath) rest = rs_dial_geometry_part (&geometry, 0, fraction, FALSE);
  float length = get_length (track);

  g_assert_cmpfloat_with_epsilon (get_length (rest), length * fraction, length * 0.005);
}

static void
test_rest (void)
{
  RsDialGeometry geometry = rs_dial_geometry_for (400, 400);
  static const double fractions[] = { 0.01, 0.25, 0.5, 0.51, 0.75, 0.99, 1 };

  for (guint i = 0; i < G_N_ELEMENTS (fractions); i++)
    {
      assert_fraction (400, 400, fractions[i]);
      assert_fraction (300, 100, fractions[i]);
    }

  g_assert_null (rs_dial_geometry_part (&geometry, 0, 0, FALSE));
  g_assert_null (rs_dial_geometry_part (&geometry, 0.5, -1, FALSE));
}

/* It begins at the top and goes clockwise; a bar begins where the language does. */
static void
test_direction (void)
{
  RsDialGeometry ring = rs_dial_geometry_for (400, 400);
  RsDialGeometry bar = rs_dial_geometry_for (300, 100);
  g_autoptr (GskPath) quarter = rs_dial_geometry_part (&ring, 0, 0.25, FALSE);
  g_autoptr (GskPath) left = rs_dial_geometry_part (&bar, 0, 0.5, FALSE);
  g_autoptr (GskPath) right = rs_dial_geometry_part (&bar, 0, 0.5, TRUE);
  graphene_rect_t bounds;

  g_assert_true (gsk_path_get_bounds (quarter, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 199);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, 201);

  g_assert_true (gsk_path_get_bounds (left, &bounds));
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, 151);
  g_assert_true (gsk_path_get_bounds (right, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 149);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session-text/segments", test_segments);
  g_test_add_func ("/session-text/tones", test_tones);
  g_test_add_func ("/session-text/countdown", test_countdown);
  g_test_add_func ("/session-text/progress", test_progress);
  g_test_add_func ("/session-text/waiting", test_waiting);
  g_test_add_func ("/session-text/child", test_child);
  g_test_add_func ("/session-text/paused", test_paused);
  g_test_add_func ("/session-text/ready", test_ready);
  g_test_add_func ("/session-text/finished", test_finished);
  g_test_add_func ("/session-text/all-done", test_all_done);
  g_test_add_func ("/session-text/unknown-exercise", test_unknown_exercise);
  g_test_add_func ("/sets-text", test_sets);
  g_test_add_func ("/dial-geometry/ring", test_ring);
  g_test_add_func ("/dial-geometry/bar", test_bar);
  g_test_add_func ("/dial-geometry/rest", test_rest);
  g_test_add_func ("/dial-geometry/direction", test_direction);

  return g_test_run ();
}
