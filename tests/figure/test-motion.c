/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-motion.h"
#include "rs-samples.h"

#include <string.h>

#define N_SAMPLES 240
#define MILLIMETRE 0.001

static double
get_pelvis_y (const RsMotion *motion, double time)
{
  RsBody body;

  rs_motion_get_body (motion, time, &body);
  return body.pelvis.y;
}

static void
test_timeline (void)
{
  g_autoptr (RsMovement) movement = rs_movement_new (rs_samples_squat ());
  RsMotion motion;

  rs_motion_init (&motion, movement, NULL);
  g_assert_cmpuint (motion.n_keys, ==, 2);
  g_assert_cmpfloat_with_epsilon (motion.arrive[0], 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (motion.leave[0], 0.6, 1e-9);
  g_assert_cmpfloat_with_epsilon (motion.arrive[1], 2.8, 1e-9);
  g_assert_cmpfloat_with_epsilon (motion.leave[1], 3.3, 1e-9);
  g_assert_cmpfloat_with_epsilon (motion.duration, 4.7, 1e-9);

  g_assert_cmpfloat_with_epsilon (get_pelvis_y (&motion, 0.3), 0.906, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_pelvis_y (&motion, 1.7), 0.703, 1e-6);
  g_assert_cmpfloat_with_epsilon (get_pelvis_y (&motion, 3), 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_pelvis_y (&motion, 1.7 + 3 * 4.7), 0.703, 1e-6);
  g_assert_cmpfloat_with_epsilon (get_pelvis_y (&motion, 1.7 - 2 * 4.7), 0.703, 1e-6);
}

/* Somebody who stays: one pose, and a breath every four seconds whatever the loop. */
static void
test_held (void)
{
  g_autoptr (RsMovement) movement = rs_movement_new (rs_samples_squat ());
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  RsMotion motion;
  RsBody held, key;

  rs_motion_init (&motion, movement, NULL);
  rs_body_solve (&facts->keys[facts->picture].pose, &key);
  for (double time = -8; time <= 400; time += 0.7)
    {
      rs_motion_get_held_body (&motion, time, &held);
      g_assert_cmpfloat_with_epsilon (held.breath, 0.5 - 0.5 * cos (G_PI * time / 2), 1e-9);
      held.breath = key.breath;
      g_assert_cmpmem (&held, sizeof held, &key, sizeof key);
    }
}

static void
test_loop (void)
{
  g_autoptr (RsMovement) movement = rs_movement_new (rs_samples_squat ());
  RsMotion motion;
  const double h = 1e-4;

  rs_motion_init (&motion, movement, NULL);
  for (guint i = 0; i < 2; i++)
    {
      /* Where one loop ends and the next begins, and where a key is left. */
      double at = i == 0 ? motion.duration : motion.leave[0];
      double before = (get_pelvis_y (&motion, at) - get_pelvis_y (&motion, at - h)) / h;
      double after = (get_pelvis_y (&motion, at + h) - get_pelvis_y (&motion, at)) / h;

      g_assert_cmpfloat_with_epsilon (before, 0, 1e-4);
      g_assert_cmpfloat_with_epsilon (after, 0, 1e-4);
    }
  g_assert_cmpfloat (ABS (get_pelvis_y (&motion, 2) - get_pelvis_y (&motion, 2.1)), >, 0.01);
}

static void
test_planted (void)
{
  g_autoptr (RsMovement) movement = rs_movement_new (rs_samples_squat ());
  RsBody first, body;
  RsMotion motion;

  rs_motion_init (&motion, movement, NULL);
  rs_motion_get_body (&motion, 0, &first);
  for (guint i = 0; i < N_SAMPLES; i++)
    {
      rs_motion_get_body (&motion, motion.duration * i / N_SAMPLES, &body);
      for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
        {
          g_assert_cmpfloat (rs_vec_distance (body.legs[side].heel, first.legs[side].heel), <,
                             1e-9);
          g_assert_cmpfloat (rs_vec_distance (body.legs[side].toe, first.legs[side].toe), <, 1e-9);
          g_assert_cmpfloat_with_epsilon (body.legs[side].shortfall, 0, 1e-9);
        }
    }
}

/* A held posture breathes about every four seconds, smoothly, and on into the next loop. */
static void
test_breath (void)
{
  static const double holds[] = { 0, 1, 3, 4, 10, 30 };

  for (gsize i = 0; i < G_N_ELEMENTS (holds); i++)
    {
      RsMovementFacts *facts = rs_samples_side_plank ();
      g_autoptr (RsMovement) movement = NULL;
      double before = 0;
      guint n_breaths = 0;
      RsMotion motion;

      facts->keys[0].hold = holds[i];
      movement = rs_movement_new (facts);
      rs_motion_init (&motion, movement, NULL);
      g_assert_cmpfloat_with_epsilon (motion.duration, holds[i] > 0 ? holds[i] : 4, 1e-9);

      for (guint j = 0; j <= 1000; j++)
        {
          RsBody body;

          rs_motion_get_body (&motion, motion.duration * j / 1000, &body);
          g_assert_cmpfloat (body.breath, >=, 0);
          g_assert_cmpfloat (body.breath, <=, 1);
          g_assert_cmpfloat (ABS (body.breath - before), <, 0.04);
          n_breaths += before < 0.5 && body.breath >= 0.5;
          before = body.breath;
        }
      g_assert_cmpfloat_with_epsilon (before, 0, 1e-9);
      g_assert_cmpuint (n_breaths, ==, MAX (1, (guint) (motion.duration / 4 + 0.5)));
    }
}

/* A body that only breathes does not move. */
static void
test_hold (void)
{
  g_autoptr (RsMovement) movement = rs_movement_new (rs_samples_side_plank ());
  RsBody first, body;
  RsMotion motion;

  rs_motion_init (&motion, movement, NULL);
  rs_motion_get_body (&motion, 0, &first);
  rs_motion_get_body (&motion, 1.5, &body);
  body.breath = first.breath;
  g_assert_cmpmem (&body, sizeof body, &first, sizeof first);
}

typedef struct
{
  const char *name;
  guint n_steps;
  guint steps[5]; /* keys */
  double begins[5];
} StepCase;

/* Of a squat with 0.6 s standing, down at 2.8, up from 3.3, 4.7 in all. */
static const StepCase step_cases[] = {
  { "none", 0, { 0 }, { 0 } },
  { "one way each", 2, { 1, 0 }, { 0.6, 3.3 } },
  { "from the first key", 2, { 0, 1 }, { 3.3, 0.6 } },
  { "down and wait", 3, { 1, 1, 0 }, { 0.6, 2.8, 3.3 } },
  { "two waits", 4, { 1, 1, 1, 0 }, { 0.6, 2.8, 3.05, 3.3 } },
  { "there and back", 3, { 0, 1, 0 }, { 0, 0.6, 3.3 } },
  { "set up, there and back", 5, { 0, 0, 1, 0, 0 }, { 0.2, 0.4, 0.6, 3.3, 0 } },
};

static void
test_steps (gconstpointer data)
{
  const StepCase *expected = data;
  RsMovementFacts *facts = rs_samples_squat ();
  g_autoptr (RsMovement) movement = NULL;
  RsMotion motion;

  facts->n_steps = expected->n_steps;
  memcpy (facts->steps, expected->steps, sizeof expected->steps);
  movement = rs_movement_new (facts);
  rs_motion_init (&motion, movement, NULL);

  g_assert_cmpfloat_with_epsilon (rs_motion_get_step_time (&motion, expected->n_steps), 0, 1e-9);
  for (guint i = 0; i < expected->n_steps; i++)
    {
      double begin = rs_motion_get_step_time (&motion, i);

      g_assert_cmpfloat_with_epsilon (begin, expected->begins[i], 1e-9);
      g_assert_cmpuint (rs_motion_get_step (&motion, begin), ==, i);
      g_assert_cmpuint (rs_motion_get_step (&motion, begin + 0.01), ==, i);
      /* Before it, another one is shown. */
      g_assert_cmpuint (rs_motion_get_step (&motion, begin - 0.01), !=, i);
    }
  if (expected->n_steps == 0)
    g_assert_cmpuint (rs_motion_get_step (&motion, 1), ==, 0);
}

/* A held posture has no ways: its steps share the hold. */
static void
test_steps_of_a_hold (void)
{
  RsMovementFacts *facts = rs_samples_side_plank ();
  g_autoptr (RsMovement) movement = NULL;
  RsMotion motion;

  facts->n_steps = 3;
  movement = rs_movement_new (facts);
  rs_motion_init (&motion, movement, NULL);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpfloat_with_epsilon (rs_motion_get_step_time (&motion, i), i, 1e-9);
      g_assert_cmpuint (rs_motion_get_step (&motion, i + 0.5), ==, i);
    }
}

static double
get_lowest_foot (const RsBody *body)
{
  double lowest = G_MAXDOUBLE;

  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    lowest = MIN (lowest, body->legs[side].heel.y - 0.036);

  return lowest;
}

static void
test_hop (void)
{
  RsMovementFacts *facts = rs_samples_stand ();
  g_autoptr (RsMovement) movement = NULL;
  RsMotion motion;

  facts->keys[1].time = 0.4;
  facts->keys[1].flight = 0.1;
  movement = rs_movement_new (facts);
  rs_motion_init (&motion, movement, NULL);

  for (guint i = 0; i <= 40; i++)
    {
      double t = i / 40.0;
      RsBody start, body;

      rs_motion_get_body (&motion, 0, &start);
      rs_motion_get_body (&motion, 0.4 * t, &body);
      /* Whole, and as things fly. */
      g_assert_cmpfloat_with_epsilon (get_lowest_foot (&body), 0.4 * t * (1 - t), 1e-9);
      g_assert_cmpfloat_with_epsilon (body.pelvis.y - start.pelvis.y, 0.4 * t * (1 - t), 1e-9);
    }

  RsBody back;

  rs_motion_get_body (&motion, 0.9, &back);
  g_assert_cmpfloat_with_epsilon (get_lowest_foot (&back), 0, 1e-9);
}

static void
test_stepping_foot (void)
{
  RsMovementFacts *facts = rs_samples_stand ();
  g_autoptr (RsMovement) movement = NULL;
  RsMotion motion;
  RsBody body;

  facts->keys[1].pose.legs[RS_SIDE_RIGHT].n[RS_LEG_AT_X] = 0.2;
  facts->keys[1].pose.n[RS_POSE_ROOT_Y] = 0.85;
  facts->lift = 0.05;
  movement = rs_movement_new (facts);
  rs_motion_init (&motion, movement, NULL);

  rs_motion_get_body (&motion, 0.5, &body);
  g_assert_cmpfloat_with_epsilon (body.legs[RS_SIDE_RIGHT].heel.y, 0.036 + 0.05, 1e-9);
  g_assert_cmpfloat_with_epsilon (body.legs[RS_SIDE_LEFT].heel.y, 0.036, 1e-9);
  rs_motion_get_body (&motion, 1, &body);
  g_assert_cmpfloat_with_epsilon (body.legs[RS_SIDE_RIGHT].heel.y, 0.036, 1e-9);
}

static void
test_arc (void)
{
  RsMovementFacts *facts = rs_samples_stand ();
  g_autoptr (RsMovement) movement = NULL;
  RsMotion motion;
  RsPose pose;

  facts->keys[1].n_arcs = 1;
  facts->keys[1].arcs[0] = (RsArc) { g_strdup ("arms.L.elbow"), 30 };
  movement = rs_movement_new (facts);
  rs_motion_init (&motion, movement, NULL);

  rs_motion_get_pose (&motion, 0.5, &pose);
  g_assert_cmpfloat_with_epsilon (pose.arms[RS_SIDE_LEFT].n[RS_ARM_ELBOW], 40, 1e-9);
  rs_motion_get_pose (&motion, 1.5, &pose);
  g_assert_cmpfloat_with_epsilon (pose.arms[RS_SIDE_LEFT].n[RS_ARM_ELBOW], 10, 1e-9);
  rs_motion_get_pose_between (&motion, 0, 1, 0.5, &pose);
  g_assert_cmpfloat_with_epsilon (pose.arms[RS_SIDE_LEFT].n[RS_ARM_ELBOW], 40, 1e-9);
}

/* It walks on only if it ends as it began, and has no time to come back. */
static void
test_travel (void)
{
  static const struct
  {
    double back; /* seconds */
    double pitch;
    double travel;
  } cases[] = { { 0.05, 3, 0.4 }, { 1, 3, 0 }, { 0.05, 20, 0 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RsMovementFacts *facts = rs_samples_stand ();
      g_autoptr (RsMovement) movement = NULL;
      RsPose *end = &facts->keys[1].pose;
      RsMotion motion;
      RsVec travel;

      facts->keys[0].time = cases[i].back;
      end->n[RS_POSE_ROOT_Z] = 0.4;
      end->n[RS_POSE_ROOT_PITCH] = cases[i].pitch;
      end->legs[RS_SIDE_LEFT].n[RS_LEG_AT_OUT] -= 0.4;
      end->legs[RS_SIDE_RIGHT].n[RS_LEG_AT_OUT] += 0.4;
      movement = rs_movement_new (facts);
      rs_motion_init (&motion, movement, NULL);

      travel = rs_motion_get_travel (&motion);
      g_assert_cmpfloat_with_epsilon (travel.z, cases[i].travel, 1e-9);
      g_assert_cmpfloat_with_epsilon (travel.x, 0, 1e-9);
      g_assert_cmpfloat_with_epsilon (travel.y, 0, 1e-9);
    }
}

/* What the file leaves out is inherited as it was baked, what it gives is not. */
static void
test_inherit (void)
{
  RsMovementFacts *facts = rs_samples_stand ();
  g_autoptr (RsMovement) movement = NULL;

  for (guint i = 0; i < 2; i++)
    facts->keys[i].pose.n[RS_POSE_ROOT_X] = facts->keys[i].pose.n[RS_POSE_ROOT_Z] = 0.5;
  facts->keys[0].has_balance[0] = facts->keys[0].has_balance[1] = TRUE;
  facts->keys[1].given = 1u << RS_POSE_ROOT_Z;
  movement = rs_movement_new (facts);

  g_assert_cmpfloat (facts->keys[0].pose.n[RS_POSE_ROOT_X], <, 0.1);
  g_assert_cmpfloat (facts->keys[0].pose.n[RS_POSE_ROOT_Z], <, 0.1);
  g_assert_cmpfloat (facts->keys[1].pose.n[RS_POSE_ROOT_X], ==,
                     facts->keys[0].pose.n[RS_POSE_ROOT_X]);
  g_assert_cmpfloat (facts->keys[1].pose.n[RS_POSE_ROOT_Z], ==, 0.5);
}

/* What cannot be met is said. */
static void
test_residual (void)
{
  RsMovementFacts *facts = rs_samples_side_plank ();
  g_autoptr (RsMovement) movement = NULL;

  facts->keys[0].fits[1].equal = 9;
  movement = rs_movement_new (facts);
  g_assert_cmpfloat (rs_movement_get_residual (movement), >, 1);
}

static void
assert_same_facts (const RsMovementFacts *a, const RsMovementFacts *b)
{
  g_assert_cmpstr (a->id, ==, b->id);
  g_assert_cmpfloat (a->yaw, ==, b->yaw);
  g_assert_cmpmem (&a->muscles, sizeof a->muscles, &b->muscles, sizeof b->muscles);
  g_assert_cmpmem (a->pieces, sizeof a->pieces, b->pieces, sizeof b->pieces);
  g_assert_cmpint (a->arrow, ==, b->arrow);
  g_assert_cmpfloat (a->arrow_right, ==, b->arrow_right);
  g_assert_cmpuint (a->n_keys, ==, b->n_keys);
  for (guint i = 0; i < a->n_keys; i++)
    {
      const RsKey *k = &a->keys[i], *l = &b->keys[i];

      g_assert_cmpstr (k->name, ==, l->name);
      g_assert_cmpmem (&k->pose, sizeof k->pose, &l->pose, sizeof l->pose);
      g_assert_cmpmem (k->balance, sizeof k->balance, l->balance, sizeof l->balance);
      g_assert_cmpuint (k->n_fits, ==, l->n_fits);
      for (guint j = 0; j < k->n_fits; j++)
        {
          g_assert_cmpstr (k->fits[j].vary, ==, l->fits[j].vary);
          g_assert_cmpstr (k->fits[j].make, ==, l->fits[j].make);
          g_assert_cmpfloat (k->fits[j].equal, ==, l->fits[j].equal);
        }
      for (guint j = 0; j < k->n_arcs; j++)
        {
          g_assert_cmpstr (k->arcs[j].path, ==, l->arcs[j].path);
          g_assert_cmpfloat (k->arcs[j].amount, ==, l->arcs[j].amount);
        }
    }
}

static void
test_mirror (void)
{
  RsMovementFacts *facts = rs_samples_side_plank ();
  g_autoptr (RsMovement) movement = NULL, mirrored = NULL, again = NULL;
  const RsMovementFacts *other;
  RsKey *key = &facts->keys[0];

  key->n_arcs = 2;
  key->arcs[0] = (RsArc) { g_strdup ("root.yaw"), 5 };
  key->arcs[1] = (RsArc) { g_strdup ("arms.L.at.2"), 0.1 };
  movement = rs_movement_new (facts);
  mirrored = rs_movement_new_mirrored (movement);
  again = rs_movement_new_mirrored (mirrored);
  other = rs_movement_get_facts (mirrored);

  assert_same_facts (facts, rs_movement_get_facts (again));
  g_assert_cmpfloat (rs_movement_get_residual (mirrored), ==, rs_movement_get_residual (movement));

  g_assert_cmpfloat (other->yaw, ==, 200);
  g_assert_cmpint (other->arrow, ==, RS_TRACK_RIGHT_HAND);
  g_assert_cmpfloat (other->arrow_right, ==, -0.1);
  g_assert_cmpint (other->muscles.work[RS_MUSCLE_OBLIQUES][RS_SIDE_LEFT], ==, RS_WORK_NONE);
  g_assert_cmpint (other->muscles.work[RS_MUSCLE_OBLIQUES][RS_SIDE_RIGHT], ==, RS_WORK_PRIMARY);
  g_assert_cmpfloat (other->pieces[0].at.z, ==, -0.08);
  g_assert_cmpint (other->pieces[1].hold, ==, RS_HOLD_LEFT);
  g_assert_cmpint (other->keys[0].pose.anchor, ==, RS_ANCHOR_RIGHT_SHOULDER);
  g_assert_cmpstr (other->keys[0].fits[1].vary, ==, "legs.L.hip.1");
  g_assert_cmpstr (other->keys[0].fits[1].make, ==, "ankleL.y");
  g_assert_cmpfloat (other->keys[0].arcs[0].amount, ==, -5);
  g_assert_cmpstr (other->keys[0].arcs[1].path, ==, "arms.R.at.2");
  g_assert_cmpfloat (other->keys[0].arcs[1].amount, ==, -0.1);
}

/* A mirrored motion is the mirror image at every moment. */
static void
test_mirrored_motion (void)
{
  g_autoptr (RsMovement) movement = rs_movement_new (rs_samples_side_plank ());
  g_autoptr (RsMovement) mirrored = rs_movement_new_mirrored (movement);
  RsMotion motion, other;
  RsBody body, image;

  rs_motion_init (&motion, movement, NULL);
  rs_motion_init (&other, mirrored, NULL);
  for (guint i = 0; i < 10; i++)
    {
      RsVec hand, mirror;

      rs_motion_get_body (&motion, i * 0.3, &body);
      rs_motion_get_body (&other, i * 0.3, &image);
      hand = body.arms[RS_SIDE_RIGHT].hand;
      mirror = image.arms[RS_SIDE_LEFT].hand;
      g_assert_cmpfloat (rs_vec_distance (rs_vec (hand.x, hand.y, -hand.z), mirror), <, 1e-9);
    }
}

/* A held weight counts as its share of 70 kg, where it hangs. */
static void
test_loads (void)
{
  RsMovementFacts *facts = rs_samples_stand ();
  g_autoptr (RsMovement) movement = NULL;
  RsLoad loads[RS_MOVEMENT_MAX_PIECES];
  RsBody body;

  facts->n_pieces = 3;
  facts->pieces[0] = (RsPiece) { .kind = RS_PIECE_MAT };
  facts->pieces[1] = (RsPiece) { .kind = RS_PIECE_DUMBBELL, .hold = RS_HOLD_LEFT, .kg = 7 };
  facts->pieces[2] =
      (RsPiece) { .kind = RS_PIECE_KETTLEBELL, .hold = RS_HOLD_BOTH, .kg = 14, .drop = 0.12 };
  movement = rs_movement_new (facts);
  rs_body_solve (&facts->keys[0].pose, &body);

  g_assert_cmpuint (rs_movement_get_loads (movement, &body, loads), ==, 2);
  g_assert_cmpfloat_with_epsilon (loads[0].mass, 0.1, 1e-9);
  g_assert_cmpfloat (rs_vec_distance (loads[0].at, body.arms[RS_SIDE_LEFT].grip), <, 1e-9);
  g_assert_cmpfloat_with_epsilon (loads[1].mass, 0.2, 1e-9);
  g_assert_cmpfloat_with_epsilon (loads[1].at.z, 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (loads[1].at.y, body.arms[RS_SIDE_LEFT].grip.y - 0.12, 1e-9);
}

#define ADD(name, function) g_test_add_func ("/figure/motion/" name, function)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("timeline", test_timeline);
  ADD ("loop", test_loop);
  ADD ("planted", test_planted);
  ADD ("breath", test_breath);
  ADD ("hold", test_hold);
  ADD ("held", test_held);
  for (gsize i = 0; i < G_N_ELEMENTS (step_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/figure/motion/steps/%s", step_cases[i].name);

      g_test_add_data_func (path, &step_cases[i], test_steps);
    }
  ADD ("steps-of-a-hold", test_steps_of_a_hold);
  ADD ("hop", test_hop);
  ADD ("stepping-foot", test_stepping_foot);
  ADD ("arc", test_arc);
  ADD ("travel", test_travel);
  ADD ("inherit", test_inherit);
  ADD ("residual", test_residual);
  ADD ("mirror", test_mirror);
  ADD ("mirrored-motion", test_mirrored_motion);
  ADD ("loads", test_loads);

  return g_test_run ();
}
