/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>
#include <graphene.h>

G_BEGIN_DECLS

/*
 * The skeleton of the figure: joints, how they hang together, and how heavy the segments
 * between them are. Metres, for a reference stature of %RS_SKELETON_STATURE; X points forward,
 * Y up, Z to the figure's right. Segment lengths are fractions of stature after Drillis and
 * Contini (1966), masses after Dempster, both as tabulated by Winter, "Biomechanics and Motor
 * Control of Human Movement".
 */

#define RS_SKELETON_STATURE 1.70f

#define RS_SKELETON_THIGH 0.4165
#define RS_SKELETON_SHANK 0.4182
#define RS_SKELETON_ANKLE 0.0803 /* above the ground, in shoes */
#define RS_SKELETON_UPPER_ARM 0.3162
#define RS_SKELETON_FOREARM 0.2482
#define RS_SKELETON_STANDING (RS_SKELETON_ANKLE + RS_SKELETON_SHANK + RS_SKELETON_THIGH)

/* Radii of the spheres with which a foot touches the ground. */
#define RS_SKELETON_HEEL_RADIUS 0.036
#define RS_SKELETON_BALL_RADIUS 0.027
#define RS_SKELETON_TOE_RADIUS 0.024

typedef enum
{
  RS_JOINT_PELVIS, /* midpoint of the hip centres; the root */
  RS_JOINT_LUMBAR,
  RS_JOINT_THORACOLUMBAR,
  RS_JOINT_NECK,
  RS_JOINT_HEAD,
  RS_JOINT_SHOULDER_LEFT,
  RS_JOINT_SHOULDER_RIGHT,
  RS_JOINT_ELBOW_LEFT,
  RS_JOINT_ELBOW_RIGHT,
  RS_JOINT_WRIST_LEFT,
  RS_JOINT_WRIST_RIGHT,
  RS_JOINT_HIP_LEFT,
  RS_JOINT_HIP_RIGHT,
  RS_JOINT_KNEE_LEFT,
  RS_JOINT_KNEE_RIGHT,
  RS_JOINT_ANKLE_LEFT,
  RS_JOINT_ANKLE_RIGHT,
  RS_JOINT_BALL_LEFT,
  RS_JOINT_BALL_RIGHT,
} RsJoint;

#define RS_N_JOINTS (RS_JOINT_BALL_RIGHT + 1)

/* The joint that @joint hangs on; the root hangs on itself. Parents come before children. */
RsJoint rs_skeleton_get_parent (RsJoint joint);

/* The same joint of the other side; joints of the middle are their own mirror. */
RsJoint rs_skeleton_get_mirror (RsJoint joint);

/* Where @joint sits in the frame of its parent in the neutral stance. */
graphene_point3d_t rs_skeleton_get_offset (RsJoint joint);

/* The length of the bone from the parent to @joint; 0 for the root. */
float rs_skeleton_get_length (RsJoint joint);

/* Where @joint is in the world when the figure stands upright with its soles on y = 0. */
graphene_point3d_t rs_skeleton_get_standing (RsJoint joint);

/* The fraction of the body's mass that the segment ending at @joint has; all sum to one. */
float rs_skeleton_get_mass (RsJoint joint);

G_END_DECLS
