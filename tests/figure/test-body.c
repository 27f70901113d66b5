/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-angles.h"
#include "figure/pose/rs-bake.h"
#include "figure/pose/rs-skeleton.h"
#include "rs-samples.h"

#include <string.h>

#define CLOSE 0.0005 /* half a millimetre */
#define N_RANDOM 2000

/* What the prototype of the design measured. */
typedef struct
{
  guint key;
  const char *make;
  double value;
} Expected;

static const Expected squat[] = {
  { 0, "pelvis.x", 0.0263 },    { 0, "pelvis.y", 0.906 },      { 0, "hipR.z", 0.085 },
  { 0, "kneeR.x", 0.0576 },     { 0, "kneeR.y", 0.4942 },      { 0, "kneeR.z", 0.1390 },
  { 0, "kneeL.z", -0.1390 },    { 0, "ankleR.x", 0 },          { 0, "ankleR.y", 0.0803 },
  { 0, "ankleR.z", 0.155 },     { 0, "shR.x", 0.0472 },        { 0, "shR.y", 1.3715 },
  { 0, "shR.z", 0.172 },        { 0, "wristR.x", 0.1759 },     { 0, "wristR.y", 0.8332 },
  { 0, "wristR.z", 0.2712 },    { 0, "com.x", 0.045 },         { 0, "com.y", 0.9686 },
  { 0, "angle.kneeR.0", 13.3 }, { 0, "angle.hipR.0", 7.4 },    { 0, "angle.hipR.1", 7.4 },
  { 0, "angle.hipR.2", 22.6 },  { 0, "angle.ankleR.0", 6.4 },  { 0, "angle.ankleL.0", 6.4 },
  { 1, "pelvis.x", -0.1799 },   { 1, "pelvis.y", 0.5 },        { 1, "kneeR.x", 0.2089 },
  { 1, "kneeR.y", 0.4367 },     { 1, "kneeR.z", 0.2203 },      { 1, "shR.x", 0.1452 },
  { 1, "shR.y", 0.8862 },       { 1, "shR.z", 0.1495 },        { 1, "elbowR.x", 0.4604 },
  { 1, "elbowR.y", 0.9051 },    { 1, "elbowR.z", 0.1652 },     { 1, "wristR.x", 0.7047 },
  { 1, "wristR.y", 0.9488 },    { 1, "wristR.z", 0.1687 },     { 1, "com.x", 0.045 },
  { 1, "com.y", 0.6296 },       { 1, "angle.hipR.0", 117.7 },  { 1, "angle.hipR.1", 19.0 },
  { 1, "angle.hipR.2", 2.0 },   { 1, "angle.kneeR.0", 112.8 }, { 1, "angle.ankleR.0", 31.5 },
};

static const Expected side_plank[] = {
  { 0, "pelvis.x", -0.4959 }, { 0, "pelvis.y", 0.3803 }, { 0, "pelvis.z", 0.043 },
  { 0, "hipR.x", -0.5208 },   { 0, "hipR.y", 0.4616 },   { 0, "hipR.z", 0.043 },
  { 0, "ankleR.x", -1.2237 }, { 0, "ankleR.y", 0.072 },  { 0, "ankleR.z", 0.2684 },
  { 0, "ankleL.x", -1.2735 }, { 0, "ankleL.y", 0.069 },  { 0, "ankleL.z", 0.043 },
  { 0, "shL.x", 0.0036 },     { 0, "shL.y", 0.3504 },    { 0, "shL.z", 0.0331 },
  { 0, "shR.x", -0.0763 },    { 0, "shR.y", 0.6754 },    { 0, "shR.z", 0.0354 },
  { 0, "wristR.x", -0.0932 }, { 0, "wristR.y", 1.2388 }, { 0, "wristR.z", 0.0596 },
  { 0, "com.x", -0.4018 },    { 0, "com.y", 0.4008 },    { 0, "com.z", 0.0604 },
};

static void
check_expected (RsMovementFacts *facts, const Expected *expected, gsize n)
{
  g_autoptr (RsMovement) movement = rs_movement_new (facts);

  g_assert_cmpfloat (rs_movement_get_residual (movement), <, 1e-5);
  for (gsize i = 0; i < n; i++)
    {
      gboolean angle = g_str_has_prefix (expected[i].make, "angle.");
      double value;
      RsBody body;

      rs_body_solve (&facts->keys[expected[i].key].pose, &body);
      value = rs_bake_measure (facts, &body, expected[i].make);
      if (fabs (value - expected[i].value) > (angle ? 0.1 : CLOSE))
        g_error ("key %u: %s is %.5f instead of %.4f", expected[i].key, expected[i].make, value,
                 expected[i].value);
    }
}

static void
test_squat (void)
{
  check_expected (rs_samples_squat (), squat, G_N_ELEMENTS (squat));
}

static void
test_side_plank (void)
{
  RsMovementFacts *facts = rs_samples_side_plank ();
  g_autoptr (RsMovement) movement = NULL;
  RsBody body;

  check_expected (rs_samples_side_plank (), side_plank, G_N_ELEMENTS (side_plank));

  movement = rs_movement_new (facts);
  rs_body_solve (&facts->keys[0].pose, &body);
  g_assert_cmpfloat_with_epsilon (body.arms[RS_SIDE_LEFT].travel, 0.0055, 0.0001);
}

/* What a new pose promises: standing upright with the soles on the floor. */
static void
test_neutral (void)
{
  static const struct
  {
    const char *make;
    RsJoint joint;
  } joints[] = {
    { "pelvis.y", RS_JOINT_PELVIS },      { "kneeL.y", RS_JOINT_KNEE_LEFT },
    { "ankleR.y", RS_JOINT_ANKLE_RIGHT }, { "sh0L.y", RS_JOINT_SHOULDER_LEFT },
    { "wristR.y", RS_JOINT_WRIST_RIGHT }, { "ballR.y", RS_JOINT_BALL_RIGHT },
  };
  g_autoptr (RsMovementFacts) facts = rs_movement_facts_new ();
  RsBody body;

  rs_body_solve (&facts->keys[0].pose, &body);
  for (gsize i = 0; i < G_N_ELEMENTS (joints); i++)
    g_assert_cmpfloat_with_epsilon (rs_bake_measure (facts, &body, joints[i].make),
                                    rs_skeleton_get_standing (joints[i].joint).y, 1e-6);
}

static void
assert_rotation (const RsFrame *f)
{
  g_assert_cmpfloat_with_epsilon (rs_vec_length (f->x), 1, 1e-9);
  g_assert_cmpfloat_with_epsilon (rs_vec_length (f->y), 1, 1e-9);
  g_assert_cmpfloat (rs_vec_distance (rs_vec_cross (f->x, f->y), f->z), <, 1e-9);
}

static void
assert_leg_whole (const RsBodyLeg *leg)
{
  g_assert_cmpfloat_with_epsilon (rs_vec_distance (leg->hip, leg->knee), RS_SKELETON_THIGH, 1e-6);
  g_assert_cmpfloat_with_epsilon (rs_vec_distance (leg->knee, leg->ankle), RS_SKELETON_SHANK, 1e-6);
  g_assert_cmpfloat (
      rs_vec_distance (rs_vec_along (leg->hip, leg->thigh.y, -RS_SKELETON_THIGH), leg->knee), <,
      1e-6);
  assert_rotation (&leg->thigh);
  assert_rotation (&leg->shank);
  assert_rotation (&leg->foot);
  assert_rotation (&leg->toes);
}

static void
assert_arm_whole (const RsBodyArm *arm)
{
  g_assert_cmpfloat_with_epsilon (rs_vec_distance (arm->shoulder, arm->elbow),
                                  RS_SKELETON_UPPER_ARM, 1e-6);
  g_assert_cmpfloat_with_epsilon (rs_vec_distance (arm->elbow, arm->wrist), RS_SKELETON_FOREARM,
                                  1e-6);
  g_assert_cmpfloat (
      rs_vec_distance (rs_vec_along (arm->elbow, arm->forearm.y, -RS_SKELETON_FOREARM), arm->wrist),
      <, 1e-6);
  assert_rotation (&arm->upper_arm);
  assert_rotation (&arm->forearm);
  assert_rotation (&arm->palm);
}

static void
assert_whole (const RsBody *body)
{
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      assert_leg_whole (&body->legs[side]);
      assert_arm_whole (&body->arms[side]);
    }
}

static void
test_random_poses (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (g_test_rand_int () | 1);

  for (guint i = 0; i < N_RANDOM; i++)
    {
      RsPose pose;
      RsBody body;

      rs_samples_random_pose (random, &pose);
      rs_body_solve (&pose, &body);
      assert_whole (&body);
    }
}

/* The mirrored pose is the mirrored body, whatever the modes of its limbs. */
static void
test_mirrored_poses (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (g_test_rand_int () | 1);

  for (guint i = 0; i < N_RANDOM; i++)
    {
      RsPose pose, mirrored, again;
      RsBody body, other;

      rs_samples_random_pose (random, &pose);
      rs_pose_mirror (&pose, &mirrored);
      rs_pose_mirror (&mirrored, &again);
      g_assert_cmpmem (&pose, sizeof pose, &again, sizeof again);

      rs_body_solve (&pose, &body);
      rs_body_solve (&mirrored, &other);
      for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
        {
          const RsVec points[][2] = {
            { body.legs[side].knee, other.legs[!side].knee },
            { body.legs[side].toe, other.legs[!side].toe },
            { body.arms[side].elbow, other.arms[!side].elbow },
            { body.arms[side].grip, other.arms[!side].grip },
            { body.head_top, other.head_top },
          };

          for (gsize j = 0; j < G_N_ELEMENTS (points); j++)
            g_assert_cmpfloat (
                rs_vec_distance (rs_vec (points[j][0].x, points[j][0].y, -points[j][0].z),
                                 points[j][1]),
                <, 1e-6);
        }
    }
}

typedef struct
{
  const char *name;
  RsVec at; /* from the hip, and the shoulder, of the right side */
  double leg_shortfall;
} Reach;

static const Reach reaches[] = {
  { "at the root", { 0, 0, 0 }, -0.0018 },
  { "straight down", { 0, -0.8338, 0 }, 0 },
  { "straight ahead, along the pole", { 0.8338, 0, 0 }, 0 },
  { "just out of reach", { 0, -0.9, 0 }, 0.0661347 },
  { "far out of reach", { 0, -3, 0 }, 2.1661347 },
};

static void
test_degenerate (gconstpointer data)
{
  const Reach *reach = data;
  RsPose pose;
  RsBody body;

  rs_pose_init (&pose);
  pose.legs[RS_SIDE_RIGHT].mode = RS_LEG_PLANTED;
  pose.legs[RS_SIDE_RIGHT].plant = RS_FOOT_ANKLE;
  pose.legs[RS_SIDE_RIGHT].has_pole = TRUE;
  pose.arms[RS_SIDE_RIGHT].mode = RS_ARM_REACHING;
  pose.arms[RS_SIDE_RIGHT].reach = RS_REACH_WORLD;
  rs_body_solve (&pose, &body);

  RsVec foot = rs_vec_add (body.legs[RS_SIDE_RIGHT].hip, reach->at);
  RsVec hand = rs_vec_add (body.arms[RS_SIDE_RIGHT].nominal_shoulder, reach->at);

  memcpy (pose.legs[RS_SIDE_RIGHT].n + RS_LEG_AT_X, &foot, sizeof foot);
  memcpy (pose.arms[RS_SIDE_RIGHT].n + RS_ARM_AT_X, &hand, sizeof hand);
  rs_body_solve (&pose, &body);

  assert_whole (&body);
  g_assert_cmpfloat_with_epsilon (body.legs[RS_SIDE_RIGHT].shortfall, reach->leg_shortfall, 1e-6);
  g_assert_cmpfloat (body.arms[RS_SIDE_RIGHT].travel, <=, 0.035 + 1e-12);
  g_assert_cmpfloat (body.arms[RS_SIDE_RIGHT].travel, >=, 0);
}

static void
test_paths (void)
{
  static const char *const good[] = {
    "root.at.0",         "root.roll",       "spine.flex",       "neck.twist",
    "legs.L.hip.2",      "legs.R.knee-out", "legs.L.knee",      "legs.L.knee-pole.2",
    "legs.R.inversion",  "arms.L.at.1",     "arms.R.bend.0",    "arms.R.curl",
    "arms.L.pronation",  "arms.L.pole.1",   "arms.R.deviation", "arms.L.direction.0",
    "arms.R.shoulder.1",
  };
  static const char *const wrong[] = { "",
                                       "root",
                                       "root.at",
                                       "root.at.3",
                                       "legs.R",
                                       "legs.M.knee",
                                       "legs.R.kneeX",
                                       "legs.R.knee.0",
                                       "legs.R.knee_out",
                                       "legs.R.knee-pole",
                                       "arms.L.dir.0",
                                       "arms.L.hip.0",
                                       "root.at.0.0",
                                       "arms.",
                                       "legs.R." };
  RsPose pose;

  rs_pose_init (&pose);
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_nonnull (rs_pose_find (&pose, good[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_null (rs_pose_find (&pose, wrong[i]));
  g_assert_true (rs_pose_find (&pose, "legs.R.hip.1") ==
                 &pose.legs[RS_SIDE_RIGHT].n[RS_LEG_HIP_ABDUCTION]);
}

static void
test_measures (void)
{
  static const char *const good[] = { "com.x",         "headback.y",    "sh0L.z",      "shR.x",
                                      "angle.kneeR.0", "angle.elevL.1", "angle.neck.2" };
  static const char *const wrong[] = { "",        "com",       "com.w",        "knee.x",
                                       "kneeM.x", "pelvisL.x", "angle.toeL.1", "angle.neck.3",
                                       "kneeR.0", "kneeR.xx",  "angle.kneeR.x" };

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_true (rs_bake_knows_measure (good[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (rs_bake_knows_measure (wrong[i]));
}

/* Angles that are given come back, and the worst one is found. */
static void
test_angles (void)
{
  RsPose pose;
  RsBody body;
  RsAngles angles;
  RsAngle worst = RS_ANGLE_HIP_FLEXION;
  RsSide side = RS_SIDE_LEFT;

  rs_pose_init (&pose);
  rs_body_solve (&pose, &body);
  rs_angles_measure (&body, &angles);
  g_assert_cmpfloat (rs_angles_find_worst (&angles, &worst, &side), <=, 0);

  *rs_pose_find (&pose, "legs.R.hip.0") = 70;
  *rs_pose_find (&pose, "legs.R.hip.1") = 20;
  *rs_pose_find (&pose, "legs.R.hip.2") = -10;
  *rs_pose_find (&pose, "legs.R.knee") = 152;
  *rs_pose_find (&pose, "arms.L.elbow") = 40;
  *rs_pose_find (&pose, "spine.twist") = 12;
  rs_body_solve (&pose, &body);
  rs_angles_measure (&body, &angles);

  g_assert_cmpfloat_with_epsilon (angles.n[RS_ANGLE_HIP_FLEXION][RS_SIDE_RIGHT], 70, 1e-6);
  g_assert_cmpfloat_with_epsilon (angles.n[RS_ANGLE_HIP_ABDUCTION][RS_SIDE_RIGHT], 20, 1e-6);
  g_assert_cmpfloat_with_epsilon (angles.n[RS_ANGLE_HIP_ROTATION][RS_SIDE_RIGHT], -10, 1e-6);
  g_assert_cmpfloat_with_epsilon (angles.n[RS_ANGLE_ELBOW_FLEXION][RS_SIDE_LEFT], 40, 1e-6);
  g_assert_cmpfloat_with_epsilon (angles.n[RS_ANGLE_SPINE_TWIST][RS_SIDE_LEFT], 12, 1e-6);
  g_assert_cmpfloat_with_epsilon (rs_angles_find_worst (&angles, &worst, &side), 7, 1e-6);
  g_assert_cmpint (worst, ==, RS_ANGLE_KNEE_FLEXION);
  g_assert_cmpint (side, ==, RS_SIDE_RIGHT);
}

/* A weight draws the centre of mass toward it, by its share. */
static void
test_load (void)
{
  RsLoad load = { 0.25, { 1, 2, 3 } };
  RsVec alone, loaded;
  RsPose pose;
  RsBody body;

  rs_pose_init (&pose);
  rs_body_solve (&pose, &body);
  alone = rs_body_get_centre_of_mass (&body, NULL, 0);
  loaded = rs_body_get_centre_of_mass (&body, &load, 1);
  g_assert_cmpfloat_with_epsilon (alone.z, 0, 1e-9);
  g_assert_cmpfloat (rs_vec_distance (loaded, rs_vec_lerp (alone, load.at, 0.2)), <, 1e-6);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/body/squat", test_squat);
  g_test_add_func ("/figure/body/side-plank", test_side_plank);
  g_test_add_func ("/figure/body/neutral", test_neutral);
  g_test_add_func ("/figure/body/random-poses", test_random_poses);
  g_test_add_func ("/figure/body/mirrored-poses", test_mirrored_poses);
  for (gsize i = 0; i < G_N_ELEMENTS (reaches); i++)
    {
      g_autofree char *path = g_strdup_printf ("/figure/body/reach/%s", reaches[i].name);

      g_test_add_data_func (path, &reaches[i], test_degenerate);
    }
  g_test_add_func ("/figure/body/paths", test_paths);
  g_test_add_func ("/figure/body/measures", test_measures);
  g_test_add_func ("/figure/body/angles", test_angles);
  g_test_add_func ("/figure/body/load", test_load);

  return g_test_run ();
}
