/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-vec.h"

G_BEGIN_DECLS

/*
 * A pose is what an author writes: angles, or targets that hands and feet keep. It is a plain
 * value; rs_body_solve() makes a body of it. All numbers stand in one array, so that they are
 * interpolated, fitted and named ("legs.R.hip.1") in one way. Angles in degrees, lengths in
 * metres. "Out" is away from the midline: left and right have the same numbers.
 */

typedef enum
{
  RS_POSE_ROOT_X, /* where the anchor is in the world */
  RS_POSE_ROOT_Y,
  RS_POSE_ROOT_Z,
  RS_POSE_ROOT_YAW,   /* turns left */
  RS_POSE_ROOT_PITCH, /* leans forward; 90 prone, −90 supine */
  RS_POSE_ROOT_ROLL,  /* leans right */
  RS_POSE_SPINE_FLEX,
  RS_POSE_SPINE_SIDE,  /* bends right */
  RS_POSE_SPINE_TWIST, /* turns right */
  RS_POSE_NECK_FLEX,
  RS_POSE_NECK_SIDE,
  RS_POSE_NECK_TWIST,
  RS_N_POSE_NUMBERS,
} RsPoseNumber;

typedef enum
{
  RS_LEG_HIP_FLEXION,
  RS_LEG_HIP_ABDUCTION,
  RS_LEG_HIP_ROTATION, /* external */
  RS_LEG_KNEE,
  RS_LEG_ANKLE, /* dorsiflexion */
  RS_LEG_INVERSION,
  RS_LEG_FOOT, /* the pitch of the foot in the world, heel up */
  RS_LEG_TOE,  /* extension */
  RS_LEG_AT_X, /* where the planted point is */
  RS_LEG_AT_Y,
  RS_LEG_AT_OUT,
  RS_LEG_YAW,   /* toes out */
  RS_LEG_PITCH, /* heel up */
  RS_LEG_ROLL,
  RS_LEG_KNEE_OUT, /* turns the pole of the knee outward */
  RS_LEG_POLE_X,   /* instead of the pole that follows from the foot */
  RS_LEG_POLE_Y,
  RS_LEG_POLE_OUT,
  RS_LEG_BIG_TOE, /* extension of the big toe beyond that of the others */
  RS_LEG_ARCH,    /* 0 to 1: the foot domes */
  RS_N_LEG_NUMBERS,
} RsLegNumber;

typedef enum
{
  RS_ARM_SHOULDER_FLEXION,
  RS_ARM_SHOULDER_ABDUCTION,
  RS_ARM_SHOULDER_ROTATION, /* external */
  RS_ARM_AIM_X,             /* direction of the upper arm in the world */
  RS_ARM_AIM_Y,
  RS_ARM_AIM_OUT,
  RS_ARM_BEND_X, /* the side to which the elbow folds */
  RS_ARM_BEND_Y,
  RS_ARM_BEND_OUT,
  RS_ARM_ELBOW,
  RS_ARM_PRONATION, /* 0 thumb forward, 90 palm back */
  RS_ARM_WRIST,     /* palmar flexion */
  RS_ARM_DEVIATION,
  RS_ARM_AT_X, /* where the wrist is, or the elbow of a planted forearm */
  RS_ARM_AT_Y,
  RS_ARM_AT_OUT,
  RS_ARM_POLE_X,
  RS_ARM_POLE_Y,
  RS_ARM_POLE_OUT,
  RS_ARM_FINGERS_X, /* where the fingers point */
  RS_ARM_FINGERS_Y,
  RS_ARM_FINGERS_OUT,
  RS_ARM_PALM_X, /* where the palm looks */
  RS_ARM_PALM_Y,
  RS_ARM_PALM_OUT,
  RS_ARM_DIRECTION_X, /* of a planted forearm, from the elbow */
  RS_ARM_DIRECTION_Y,
  RS_ARM_DIRECTION_OUT,
  RS_ARM_CURL, /* of the fingers: 0 flat to 1 fist */
  RS_N_ARM_NUMBERS,
} RsArmNumber;

typedef enum
{
  RS_LEG_FREE, /* hip, knee and ankle by angles */
  RS_LEG_PLANTED,
} RsLegMode;

/* Which point of a planted foot is held. */
typedef enum
{
  RS_FOOT_SOLE, /* under the ankle */
  RS_FOOT_HEEL,
  RS_FOOT_BALL,
  RS_FOOT_TOE,
  RS_FOOT_ANKLE,
} RsFootPoint;

typedef enum
{
  RS_ARM_ANGLES,
  RS_ARM_AIMED,
  RS_ARM_PALM_PLANTED,
  RS_ARM_FOREARM_PLANTED,
  RS_ARM_REACHING,
} RsArmMode;

/* In which frame a reaching hand has its target. */
typedef enum
{
  RS_REACH_WORLD,
  RS_REACH_PELVIS,
  RS_REACH_THORAX,
  RS_REACH_HEAD,
  RS_REACH_THIGH, /* of its own side */
  RS_REACH_LEFT_THIGH,
  RS_REACH_RIGHT_THIGH,
} RsReachFrame;

/* The point that the whole figure hangs on. Only points that do not depend on targets. */
typedef enum
{
  RS_ANCHOR_PELVIS,
  RS_ANCHOR_UPPER_BACK,
  RS_ANCHOR_HEAD_BACK,
  RS_ANCHOR_SHOULDERS,
  RS_ANCHOR_LEFT_SHOULDER,
  RS_ANCHOR_RIGHT_SHOULDER,
  RS_ANCHOR_KNEES,
  RS_ANCHOR_LEFT_KNEE,
  RS_ANCHOR_RIGHT_KNEE,
  RS_ANCHOR_ANKLES,
  RS_ANCHOR_LEFT_ANKLE,
  RS_ANCHOR_RIGHT_ANKLE,
  RS_ANCHOR_BALLS,
  RS_ANCHOR_LEFT_BALL,
  RS_ANCHOR_RIGHT_BALL,
  RS_ANCHOR_ELBOWS,
} RsAnchor;

typedef struct
{
  RsLegMode mode;
  RsFootPoint plant;
  gboolean in_world;  /* "out" is Z of the world */
  gboolean has_foot;  /* the foot by its pitch in the world, not by the ankle */
  gboolean has_ankle; /* planted by the ankle, and the foot follows the shank */
  gboolean has_toe;   /* else toes stay flat when the ball is planted */
  gboolean has_pole;
  double n[RS_N_LEG_NUMBERS];
} RsLegPose;

typedef struct
{
  RsArmMode mode;
  RsReachFrame reach;
  gboolean in_world;
  gboolean pole_in_world; /* else in the frame of the thorax */
  gboolean has_fingers;   /* the hand by fingers and palm, not by angles */
  double n[RS_N_ARM_NUMBERS];
} RsArmPose;

typedef struct
{
  RsAnchor anchor;
  double n[RS_N_POSE_NUMBERS];
  RsLegPose legs[RS_N_SIDES];
  RsArmPose arms[RS_N_SIDES];
} RsPose;

/* Upright, arms hanging, soles on the floor. */
void rs_pose_init (RsPose *pose);

/* All numbers between @a and @b, @t from 0 to 1; what is not a number is that of @a. */
void rs_pose_interpolate (const RsPose *a, const RsPose *b, double t, RsPose *result);

/* Left becomes right. Twice is the same again, to the last bit. */
void rs_pose_mirror (const RsPose *pose, RsPose *result);

/* The number that a path such as "root.pitch", "legs.R.hip.1" or "arms.L.at.2" names, or NULL. The
 * words are those of movement files. */
double *rs_pose_find (RsPose *pose, const char *path);

G_END_DECLS
