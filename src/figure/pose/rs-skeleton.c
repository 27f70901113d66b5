/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-skeleton.h"

typedef struct
{
  RsJoint parent;
  float x;
  float y;
  float z;
  float mass; /* of the segment that ends here */
} Joint;

/* Hands count with the forearms that end at the wrists, feet with the balls, the head and neck
 * with the head joint. */
static const Joint skeleton[] = {
  [RS_JOINT_PELVIS] = { RS_JOINT_PELVIS, 0, 0, 0, 0.142f },
  [RS_JOINT_LUMBAR] = { RS_JOINT_PELVIS, 0, 0.105f, 0, 0 },
  [RS_JOINT_THORACOLUMBAR] = { RS_JOINT_LUMBAR, 0, 0.155f, 0, 0.139f },
  [RS_JOINT_NECK] = { RS_JOINT_THORACOLUMBAR, -0.018f, 0.245f, 0, 0.216f },
  [RS_JOINT_HEAD] = { RS_JOINT_NECK, 0.012f, 0.097f, 0, 0.081f },
  [RS_JOINT_SHOULDER_LEFT] = { RS_JOINT_THORACOLUMBAR, -0.008f, 0.206f, -0.172f, 0 },
  [RS_JOINT_SHOULDER_RIGHT] = { RS_JOINT_THORACOLUMBAR, -0.008f, 0.206f, 0.172f, 0 },
  [RS_JOINT_ELBOW_LEFT] = { RS_JOINT_SHOULDER_LEFT, 0, -RS_SKELETON_UPPER_ARM, 0, 0.028f },
  [RS_JOINT_ELBOW_RIGHT] = { RS_JOINT_SHOULDER_RIGHT, 0, -RS_SKELETON_UPPER_ARM, 0, 0.028f },
  [RS_JOINT_WRIST_LEFT] = { RS_JOINT_ELBOW_LEFT, 0, -RS_SKELETON_FOREARM, 0, 0.022f },
  [RS_JOINT_WRIST_RIGHT] = { RS_JOINT_ELBOW_RIGHT, 0, -RS_SKELETON_FOREARM, 0, 0.022f },
  [RS_JOINT_HIP_LEFT] = { RS_JOINT_PELVIS, 0, 0, -0.085f, 0 },
  [RS_JOINT_HIP_RIGHT] = { RS_JOINT_PELVIS, 0, 0, 0.085f, 0 },
  [RS_JOINT_KNEE_LEFT] = { RS_JOINT_HIP_LEFT, 0, -RS_SKELETON_THIGH, 0, 0.100f },
  [RS_JOINT_KNEE_RIGHT] = { RS_JOINT_HIP_RIGHT, 0, -RS_SKELETON_THIGH, 0, 0.100f },
  [RS_JOINT_ANKLE_LEFT] = { RS_JOINT_KNEE_LEFT, 0, -RS_SKELETON_SHANK, 0, 0.0465f },
  [RS_JOINT_ANKLE_RIGHT] = { RS_JOINT_KNEE_RIGHT, 0, -RS_SKELETON_SHANK, 0, 0.0465f },
  [RS_JOINT_BALL_LEFT] = { RS_JOINT_ANKLE_LEFT, 0.118f, -0.0533f, 0, 0.0145f },
  [RS_JOINT_BALL_RIGHT] = { RS_JOINT_ANKLE_RIGHT, 0.118f, -0.0533f, 0, 0.0145f },
};
G_STATIC_ASSERT (G_N_ELEMENTS (skeleton) == RS_N_JOINTS);

RsJoint
rs_skeleton_get_parent (RsJoint joint)
{
  g_return_val_if_fail (joint < RS_N_JOINTS, RS_JOINT_PELVIS);

  return skeleton[joint].parent;
}

RsJoint
rs_skeleton_get_mirror (RsJoint joint)
{
  g_return_val_if_fail (joint < RS_N_JOINTS, RS_JOINT_PELVIS);

  if (joint < RS_JOINT_SHOULDER_LEFT)
    return joint;

  /* Left and right follow each other in pairs. */
  return (joint - RS_JOINT_SHOULDER_LEFT) % 2 == 0 ? joint + 1 : joint - 1;
}

graphene_point3d_t
rs_skeleton_get_offset (RsJoint joint)
{
  g_return_val_if_fail (joint < RS_N_JOINTS, GRAPHENE_POINT3D_INIT_ZERO);

  return GRAPHENE_POINT3D_INIT (skeleton[joint].x, skeleton[joint].y, skeleton[joint].z);
}

float
rs_skeleton_get_length (RsJoint joint)
{
  graphene_point3d_t offset = rs_skeleton_get_offset (joint);

  return graphene_point3d_distance (&offset, graphene_point3d_zero (), NULL);
}

graphene_point3d_t
rs_skeleton_get_standing (RsJoint joint)
{
  graphene_point3d_t point = GRAPHENE_POINT3D_INIT (0, RS_SKELETON_STANDING, 0);

  g_return_val_if_fail (joint < RS_N_JOINTS, point);

  /* In the neutral stance all frames are the world's, so offsets simply add up. */
  for (; joint != RS_JOINT_PELVIS; joint = skeleton[joint].parent)
    {
      point.x += skeleton[joint].x;
      point.y += skeleton[joint].y;
      point.z += skeleton[joint].z;
    }

  return point;
}

float
rs_skeleton_get_mass (RsJoint joint)
{
  g_return_val_if_fail (joint < RS_N_JOINTS, 0);

  return skeleton[joint].mass;
}
