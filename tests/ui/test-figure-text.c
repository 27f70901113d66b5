/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-figure-text.h"
#include "ui/widgets/rs-figure-turn.h"

#include <math.h>

/* What is said about a figure, and how it turns: both are functions of values. */

static void
assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_clear_pointer (&text, g_free);
}

static void
test_texts (void)
{
  assert_text (rs_figure_text_label ("Squat", 1, 6, "Bend."), "Squat, step 2 of 6: Bend.");
  assert_text (rs_figure_text_label ("Squat", 0, 0, ""), "Squat");
  assert_text (rs_figure_text_caption (0, "Bend."), "1. Bend.");
  assert_text (rs_figure_text_count (5, 6), "Step 6 of 6");
  assert_text (rs_figure_text_position (1.54, 5), "1.5 of 5.0 seconds");
  assert_text (rs_figure_text_speed (0.5), "0.5×");
  assert_text (rs_figure_text_speed (2), "2×");
}

static void
assert_at (RsFigureTurn turn, double yaw, double pitch)
{
  g_assert_cmpfloat_with_epsilon (turn.yaw, yaw, 1e-9);
  g_assert_cmpfloat_with_epsilon (turn.pitch, pitch, 1e-9);
}

static void
test_angles (void)
{
  static const struct
  {
    double yaw;
    double pitch;
    double at_yaw;
    double at_pitch;
  } cases[] = {
    { 0, 0, 0, 0 },         { 359.5, 60, 359.5, 60 }, { 360, 60.1, 0, 60 },
    { -20, -10, 340, -10 }, { 725, -10.1, 5, -10 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_at (rs_figure_turn_at (cases[i].yaw, cases[i].pitch), cases[i].at_yaw,
               cases[i].at_pitch);
}

/* Half a degree a pixel, and the near side follows the finger. */
static void
test_drag (void)
{
  RsFigureTurn turn = rs_figure_turn_at (90, 10);

  assert_at (rs_figure_turn_drag (turn, 20, 0), 80, 10);
  assert_at (rs_figure_turn_drag (turn, -20, 8), 100, 14);
  assert_at (rs_figure_turn_drag (turn, 0, 1000), 90, 60);
  turn = rs_figure_turn_drag (rs_figure_turn_release (turn, 300, 0), 1, 0);
  g_assert_false (rs_figure_turn_is_moving (&turn));
}

/* A push ends where it was meant to, and the frames in between make no difference. */
static void
test_push (void)
{
  RsFigureTurn coarse = rs_figure_turn_push (rs_figure_turn_at (350, 10), 15, -5);
  RsFigureTurn fine = coarse;
  double last = 0;

  g_assert_true (rs_figure_turn_is_moving (&fine));
  for (guint i = 0; i < 600 && rs_figure_turn_is_moving (&fine); i++)
    {
      double speed = fabs (fine.yaw_speed);

      if (i > 0)
        g_assert_cmpfloat (speed, <, last);
      last = speed;
      fine = rs_figure_turn_advance (fine, 1.0 / 60);
    }
  while (rs_figure_turn_is_moving (&coarse))
    coarse = rs_figure_turn_advance (coarse, 0.1);

  assert_at (fine, 5, 5);
  assert_at (coarse, 5, 5);
}

/* However hard one pulls, it does not spin for ever. */
static void
test_release (void)
{
  RsFigureTurn turn = rs_figure_turn_release (rs_figure_turn_at (0, 0), 1e9, -1e9);
  guint n = 0;

  while (rs_figure_turn_is_moving (&turn) && n++ < 1000)
    turn = rs_figure_turn_advance (turn, 1.0 / 60);
  g_assert_cmpuint (n, <, 120);
  g_assert_cmpfloat (turn.pitch, ==, RS_TURN_PITCH_MIN);
}

static void
test_between (void)
{
  RsFigureTurn from = rs_figure_turn_at (350, 0);
  RsFigureTurn to = rs_figure_turn_at (30, 20);

  assert_at (rs_figure_turn_between (&from, &to, 0), 350, 0);
  assert_at (rs_figure_turn_between (&from, &to, 0.5), 10, 10);
  assert_at (rs_figure_turn_between (&from, &to, 1), 30, 20);
  assert_at (rs_figure_turn_between (&to, &from, 0.25), 20, 15);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure-text/texts", test_texts);
  g_test_add_func ("/figure-text/turn/angles", test_angles);
  g_test_add_func ("/figure-text/turn/drag", test_drag);
  g_test_add_func ("/figure-text/turn/push", test_push);
  g_test_add_func ("/figure-text/turn/release", test_release);
  g_test_add_func ("/figure-text/turn/between", test_between);

  return g_test_run ();
}
