/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-samples.h"

static void
set (RsPose *pose, const char *path, double value)
{
  double *number = rs_pose_find (pose, path);

  g_assert_nonnull (number);
  *number = value;
}

static void
set3 (RsPose *pose, const char *path, double x, double y, double out)
{
  const double values[] = { x, y, out };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *element = g_strdup_printf ("%s.%u", path, i);

      set (pose, element, values[i]);
    }
}

static void
plant_foot (RsPose *pose, RsSide side, double out, double yaw)
{
  const char *at = side == RS_SIDE_LEFT ? "legs.L.at" : "legs.R.at";

  pose->legs[side].mode = RS_LEG_PLANTED;
  pose->legs[side].n[RS_LEG_YAW] = yaw;
  set3 (pose, at, 0, 0, out);
}

static void
aim_arms (RsPose *pose, const double *aim, const double *bend, double elbow, double pronation)
{
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      RsArmPose *arm = &pose->arms[side];

      arm->mode = RS_ARM_AIMED;
      for (guint i = 0; i < 3; i++)
        {
          arm->n[RS_ARM_AIM_X + i] = aim[i];
          arm->n[RS_ARM_BEND_X + i] = bend[i];
        }
      arm->n[RS_ARM_ELBOW] = elbow;
      arm->n[RS_ARM_PRONATION] = pronation;
    }
}

static void
fill_stand (RsPose *pose)
{
  set3 (pose, "root.at", 0, 0.906, 0);
  set (pose, "root.pitch", 3);
  plant_foot (pose, RS_SIDE_LEFT, 0.155, 18);
  plant_foot (pose, RS_SIDE_RIGHT, 0.155, 18);
  aim_arms (pose, (double[]) { 0.16, -1, 0.20 }, (double[]) { 1, 0, -0.2 }, 10, 60);
}

static void
fill_bottom (RsPose *pose)
{
  fill_stand (pose);
  set3 (pose, "root.at", -0.17, 0.50, 0);
  set (pose, "root.pitch", 37);
  set (pose, "spine.flex", 4);
  set (pose, "neck.flex", -26);
  aim_arms (pose, (double[]) { 1, 0.06, 0.05 }, (double[]) { 0, 1, -0.3 }, 7, 75);
}

RsMovementFacts *
rs_samples_stand (void)
{
  RsMovementFacts *facts = rs_movement_facts_new ();

  facts->id = g_strdup ("stand");
  facts->n_keys = 2;
  for (guint i = 0; i < facts->n_keys; i++)
    {
      facts->keys[i].name = g_strdup (i == 0 ? "here" : "there");
      facts->keys[i].time = 1;
      fill_stand (&facts->keys[i].pose);
    }

  return facts;
}

RsMovementFacts *
rs_samples_squat (void)
{
  RsMovementFacts *facts = rs_movement_facts_new ();
  RsKey *stand = &facts->keys[0], *bottom = &facts->keys[1];

  facts->id = g_strdup ("squat");
  facts->yaw = 38;
  facts->pitch = 8;
  facts->picture = 1;
  facts->n_keys = 2;

  stand->name = g_strdup ("stand");
  stand->time = 1.4;
  stand->hold = 0.6;
  stand->phase = RS_PHASE_LIFT;
  stand->has_balance[0] = TRUE;
  stand->balance[0] = 0.045;
  fill_stand (&stand->pose);

  bottom->name = g_strdup ("bottom");
  bottom->time = 2.2;
  bottom->hold = 0.5;
  bottom->phase = RS_PHASE_LOWER;
  bottom->has_balance[0] = TRUE;
  bottom->balance[0] = 0.045;
  fill_bottom (&bottom->pose);
  bottom->given = (1u << RS_N_POSE_NUMBERS) - 1;

  return facts;
}

static void
fill_side_plank (RsPose *pose)
{
  RsArmPose *left = &pose->arms[RS_SIDE_LEFT], *right = &pose->arms[RS_SIDE_RIGHT];

  pose->anchor = RS_ANCHOR_LEFT_SHOULDER;
  set3 (pose, "root.at", 0, 0.352, 0.035);
  set (pose, "root.yaw", -90);
  set (pose, "root.roll", -66);
  set (pose, "neck.flex", -3);
  set3 (pose, "legs.L.hip", 0, -1, 0);
  set3 (pose, "legs.R.hip", 16, -9, 0);
  set (pose, "legs.L.ankle", 8);
  set (pose, "legs.R.ankle", 8);

  left->mode = RS_ARM_FOREARM_PLANTED;
  left->in_world = TRUE;
  set3 (pose, "arms.L.at", 0, 0.036, 0);
  set3 (pose, "arms.L.direction", 0.3, 0.03, 0.95);

  right->mode = RS_ARM_AIMED;
  set3 (pose, "arms.R.aim", -0.03, 1, 0.02);
  set3 (pose, "arms.R.bend", 0, 0, 1);
  set (pose, "arms.R.elbow", 3);
  set (pose, "arms.R.pronation", 80);
}

RsMovementFacts *
rs_samples_side_plank (void)
{
  RsMovementFacts *facts = rs_movement_facts_new ();
  RsKey *key = &facts->keys[0];

  facts->id = g_strdup ("side-plank");
  facts->yaw = -20;
  facts->pitch = 12;
  facts->n_keys = 1;
  facts->muscles.work[RS_MUSCLE_OBLIQUES][RS_SIDE_LEFT] = RS_WORK_PRIMARY;
  facts->arrow = RS_TRACK_LEFT_HAND;
  facts->arrow_right = 0.1;
  facts->n_pieces = 2;
  facts->pieces[0] = (RsPiece) { .kind = RS_PIECE_MAT, .at = { -0.5, 0, 0.08 } };
  facts->pieces[1] = (RsPiece) { .kind = RS_PIECE_DUMBBELL, .hold = RS_HOLD_RIGHT };

  key->name = g_strdup ("hold");
  key->hold = 3;
  key->n_fits = 2;
  key->fits[0] = (RsFit) { g_strdup ("root.roll"), g_strdup ("ankleL.y"), 0.069 };
  key->fits[1] = (RsFit) { g_strdup ("legs.R.hip.1"), g_strdup ("ankleR.y"), 0.072 };
  fill_side_plank (&key->pose);

  return facts;
}

static void
fill_random (GRand *random, double *n, guint n_numbers, double range)
{
  for (guint i = 0; i < n_numbers; i++)
    n[i] = g_rand_double_range (random, -range, range);
}

void
rs_samples_random_pose (GRand *random, RsPose *pose)
{
  rs_pose_init (pose);
  pose->anchor = (RsAnchor) g_rand_int_range (random, 0, RS_ANCHOR_ELBOWS + 1);
  fill_random (random, pose->n, RS_N_POSE_NUMBERS, 180);
  fill_random (random, pose->n, RS_POSE_ROOT_YAW, 1);

  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      RsLegPose *leg = &pose->legs[side];
      RsArmPose *arm = &pose->arms[side];

      leg->mode = g_rand_boolean (random) ? RS_LEG_FREE : RS_LEG_PLANTED;
      leg->plant = (RsFootPoint) g_rand_int_range (random, 0, RS_FOOT_ANKLE + 1);
      leg->has_foot = g_rand_boolean (random);
      leg->has_ankle = g_rand_boolean (random);
      leg->has_pole = g_rand_boolean (random);
      leg->in_world = g_rand_boolean (random);
      fill_random (random, leg->n, RS_N_LEG_NUMBERS, 180);
      fill_random (random, leg->n + RS_LEG_AT_X, 3, 1);

      arm->mode = (RsArmMode) g_rand_int_range (random, 0, RS_ARM_REACHING + 1);
      arm->reach = (RsReachFrame) g_rand_int_range (random, 0, RS_REACH_RIGHT_THIGH + 1);
      arm->has_fingers = g_rand_boolean (random);
      arm->in_world = g_rand_boolean (random);
      fill_random (random, arm->n, RS_N_ARM_NUMBERS, 180);
      fill_random (random, arm->n + RS_ARM_AT_X, 3, 1);
    }
}

guint
rs_samples_count_role (const RsDrawing *drawing, RsRole role)
{
  guint n_ops, n = 0;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);

  for (guint i = 0; i < n_ops; i++)
    n += ops[i].kind <= RS_OP_STROKE && ops[i].ink.role == role;

  return n;
}
