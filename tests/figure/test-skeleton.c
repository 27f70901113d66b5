/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-skeleton.h"

#include <math.h>

#define MILLIMETRE 0.001

static void
test_tree (void)
{
  g_assert_cmpint (rs_skeleton_get_parent (RS_JOINT_PELVIS), ==, RS_JOINT_PELVIS);

  for (RsJoint joint = RS_JOINT_LUMBAR; joint < RS_N_JOINTS; joint++)
    {
      g_assert_cmpint (rs_skeleton_get_parent (joint), <, joint);
      g_assert_cmpfloat (rs_skeleton_get_length (joint), >, 0.05);
      g_assert_cmpfloat (rs_skeleton_get_length (joint), <, 0.45);
    }
}

static void
test_mirror (void)
{
  guint n_middle = 0;

  for (RsJoint joint = RS_JOINT_PELVIS; joint < RS_N_JOINTS; joint++)
    {
      RsJoint mirror = rs_skeleton_get_mirror (joint);
      graphene_point3d_t here = rs_skeleton_get_standing (joint);
      graphene_point3d_t there = rs_skeleton_get_standing (mirror);

      g_assert_cmpint (rs_skeleton_get_mirror (mirror), ==, joint);
      g_assert_cmpint (rs_skeleton_get_mirror (rs_skeleton_get_parent (joint)), ==,
                       rs_skeleton_get_parent (mirror));
      g_assert_cmpfloat_with_epsilon (here.x, there.x, 1e-6);
      g_assert_cmpfloat_with_epsilon (here.y, there.y, 1e-6);
      g_assert_cmpfloat_with_epsilon (here.z, -there.z, 1e-6);
      g_assert_cmpfloat (rs_skeleton_get_mass (joint), ==, rs_skeleton_get_mass (mirror));
      n_middle += mirror == joint;
    }

  g_assert_cmpuint (n_middle, ==, 5);
}

static void
test_mass (void)
{
  float sum = 0;

  for (RsJoint joint = RS_JOINT_PELVIS; joint < RS_N_JOINTS; joint++)
    sum += rs_skeleton_get_mass (joint);

  g_assert_cmpfloat_with_epsilon (sum, 1.0, 1e-5);
}

/* Heights that the tables of stature give for a standing person in shoes. */
static void
test_standing (void)
{
  static const struct
  {
    RsJoint joint;
    float height;
  } expected[] = {
    { RS_JOINT_HIP_LEFT, 0.915f },      { RS_JOINT_KNEE_RIGHT, 0.4985f },
    { RS_JOINT_ANKLE_LEFT, 0.0803f },   { RS_JOINT_BALL_RIGHT, 0.027f },
    { RS_JOINT_SHOULDER_LEFT, 1.381f }, { RS_JOINT_ELBOW_RIGHT, 1.0648f },
    { RS_JOINT_WRIST_LEFT, 0.8166f },   { RS_JOINT_NECK, 1.42f },
    { RS_JOINT_HEAD, 1.517f },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpfloat_with_epsilon (rs_skeleton_get_standing (expected[i].joint).y,
                                    expected[i].height, MILLIMETRE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/skeleton/tree", test_tree);
  g_test_add_func ("/figure/skeleton/mirror", test_mirror);
  g_test_add_func ("/figure/skeleton/mass", test_mass);
  g_test_add_func ("/figure/skeleton/standing", test_standing);

  return g_test_run ();
}
