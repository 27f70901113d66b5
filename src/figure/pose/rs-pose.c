/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-pose.h"

#include "figure/pose/rs-skeleton.h"

#include <string.h>

static void
set3 (double *n, double x, double y, double out)
{
  n[0] = x;
  n[1] = y;
  n[2] = out;
}

void
rs_pose_init (RsPose *pose)
{
  memset (pose, 0, sizeof *pose);
  pose->n[RS_POSE_ROOT_Y] = RS_SKELETON_STANDING;

  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      double *arm = pose->arms[side].n;

      set3 (arm + RS_ARM_AIM_X, 0, -1, 0);
      set3 (arm + RS_ARM_BEND_X, 1, 0, 0);
      set3 (arm + RS_ARM_POLE_X, -0.7, -0.6, 0.6);
      set3 (arm + RS_ARM_FINGERS_X, 1, 0, 0);
      set3 (arm + RS_ARM_PALM_X, 0, -1, 0);
      set3 (arm + RS_ARM_DIRECTION_X, 1, 0, 0);
      arm[RS_ARM_CURL] = 0.14;
      set3 (pose->legs[side].n + RS_LEG_POLE_X, 1, 0, 0);
    }
}

static void
interpolate (const double *a, const double *b, double t, double *result, guint first, guint last)
{
  for (guint i = first; i <= last; i++)
    result[i] = rs_lerp (a[i], b[i], t);
}

/* A number that only one of both uses has no way to go. */
static void
interpolate_leg (const RsLegPose *a, const RsLegPose *b, double t, RsLegPose *result)
{
  *result = *a;
  if (a->mode != b->mode)
    return;

  interpolate (a->n, b->n, t, result->n, 0, RS_N_LEG_NUMBERS - 1);
  if (a->has_foot && !b->has_foot)
    result->n[RS_LEG_FOOT] = a->n[RS_LEG_FOOT];
  if (a->has_ankle && !b->has_ankle)
    result->n[RS_LEG_ANKLE] = a->n[RS_LEG_ANKLE];
  if (a->has_toe && !b->has_toe)
    result->n[RS_LEG_TOE] = a->n[RS_LEG_TOE];
  if (a->has_pole && !b->has_pole)
    memcpy (result->n + RS_LEG_POLE_X, a->n + RS_LEG_POLE_X, 3 * sizeof (double));
}

static void
interpolate_arm (const RsArmPose *a, const RsArmPose *b, double t, RsArmPose *result)
{
  *result = *a;
  if (a->mode == b->mode)
    interpolate (a->n, b->n, t, result->n, 0, RS_N_ARM_NUMBERS - 1);
  else
    {
      interpolate (a->n, b->n, t, result->n, RS_ARM_ELBOW, RS_ARM_DEVIATION);
      interpolate (a->n, b->n, t, result->n, RS_ARM_CURL, RS_ARM_CURL);
    }
  if (a->has_fingers && !b->has_fingers)
    memcpy (result->n + RS_ARM_FINGERS_X, a->n + RS_ARM_FINGERS_X, 6 * sizeof (double));
}

void
rs_pose_interpolate (const RsPose *a, const RsPose *b, double t, RsPose *result)
{
  RsPose pose;

  pose.anchor = a->anchor;
  interpolate (a->n, b->n, t, pose.n, 0, RS_N_POSE_NUMBERS - 1);
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      interpolate_leg (&a->legs[side], &b->legs[side], t, &pose.legs[side]);
      interpolate_arm (&a->arms[side], &b->arms[side], t, &pose.arms[side]);
    }
  *result = pose;
}

static RsAnchor
mirror_anchor (RsAnchor anchor)
{
  static const RsAnchor left[] = { RS_ANCHOR_LEFT_SHOULDER, RS_ANCHOR_LEFT_KNEE,
                                   RS_ANCHOR_LEFT_ANKLE, RS_ANCHOR_LEFT_BALL };

  for (gsize i = 0; i < G_N_ELEMENTS (left); i++)
    {
      if (anchor == left[i])
        return left[i] + 1;
      if (anchor == left[i] + 1)
        return left[i];
    }

  return anchor;
}

static RsReachFrame
mirror_reach (RsReachFrame reach)
{
  switch (reach)
    {
    case RS_REACH_LEFT_THIGH:
      return RS_REACH_RIGHT_THIGH;
    case RS_REACH_RIGHT_THIGH:
      return RS_REACH_LEFT_THIGH;
    case RS_REACH_WORLD:
    case RS_REACH_PELVIS:
    case RS_REACH_THORAX:
    case RS_REACH_HEAD:
    case RS_REACH_THIGH:
    default:
      return reach;
    }
}

void
rs_pose_mirror (const RsPose *pose, RsPose *result)
{
  static const RsPoseNumber lateral[] = { RS_POSE_ROOT_Z,      RS_POSE_ROOT_YAW,
                                          RS_POSE_ROOT_ROLL,   RS_POSE_SPINE_SIDE,
                                          RS_POSE_SPINE_TWIST, RS_POSE_NECK_SIDE,
                                          RS_POSE_NECK_TWIST };
  RsPose mirror = *pose;

  mirror.anchor = mirror_anchor (pose->anchor);
  for (gsize i = 0; i < G_N_ELEMENTS (lateral); i++)
    mirror.n[lateral[i]] = -mirror.n[lateral[i]];

  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      RsLegPose *leg = &mirror.legs[side];
      RsArmPose *arm = &mirror.arms[side];

      *leg = pose->legs[!side];
      if (leg->in_world)
        leg->n[RS_LEG_AT_OUT] = -leg->n[RS_LEG_AT_OUT];

      *arm = pose->arms[!side];
      arm->reach = mirror_reach (arm->reach);
      if (arm->in_world)
        {
          arm->n[RS_ARM_AT_OUT] = -arm->n[RS_ARM_AT_OUT];
          arm->n[RS_ARM_DIRECTION_OUT] = -arm->n[RS_ARM_DIRECTION_OUT];
        }
    }
  *result = mirror;
}

typedef struct
{
  const char *name;
  guint number; /* the first of them */
  guint count;
} Word;

static const Word trunk_words[] = {
  { "root.at", RS_POSE_ROOT_X, 3 },          { "root.yaw", RS_POSE_ROOT_YAW, 1 },
  { "root.pitch", RS_POSE_ROOT_PITCH, 1 },   { "root.roll", RS_POSE_ROOT_ROLL, 1 },
  { "spine.flex", RS_POSE_SPINE_FLEX, 1 },   { "spine.side", RS_POSE_SPINE_SIDE, 1 },
  { "spine.twist", RS_POSE_SPINE_TWIST, 1 }, { "neck.flex", RS_POSE_NECK_FLEX, 1 },
  { "neck.side", RS_POSE_NECK_SIDE, 1 },     { "neck.twist", RS_POSE_NECK_TWIST, 1 },
};

static const Word leg_words[] = {
  { "hip", RS_LEG_HIP_FLEXION, 3 },   { "knee", RS_LEG_KNEE, 1 },
  { "ankle", RS_LEG_ANKLE, 1 },       { "inversion", RS_LEG_INVERSION, 1 },
  { "foot", RS_LEG_FOOT, 1 },         { "toe", RS_LEG_TOE, 1 },
  { "at", RS_LEG_AT_X, 3 },           { "yaw", RS_LEG_YAW, 1 },
  { "pitch", RS_LEG_PITCH, 1 },       { "roll", RS_LEG_ROLL, 1 },
  { "knee-out", RS_LEG_KNEE_OUT, 1 }, { "knee-pole", RS_LEG_POLE_X, 3 },
  { "big-toe", RS_LEG_BIG_TOE, 1 },   { "arch", RS_LEG_ARCH, 1 },
};

static const Word arm_words[] = {
  { "shoulder", RS_ARM_SHOULDER_FLEXION, 3 },
  { "aim", RS_ARM_AIM_X, 3 },
  { "bend", RS_ARM_BEND_X, 3 },
  { "elbow", RS_ARM_ELBOW, 1 },
  { "pronation", RS_ARM_PRONATION, 1 },
  { "wrist", RS_ARM_WRIST, 1 },
  { "deviation", RS_ARM_DEVIATION, 1 },
  { "at", RS_ARM_AT_X, 3 },
  { "pole", RS_ARM_POLE_X, 3 },
  { "fingers", RS_ARM_FINGERS_X, 3 },
  { "palm", RS_ARM_PALM_X, 3 },
  { "direction", RS_ARM_DIRECTION_X, 3 },
  { "curl", RS_ARM_CURL, 1 },
};

static double *
find_word (const Word *words, gsize n_words, const char *path, double *numbers)
{
  for (gsize i = 0; i < n_words; i++)
    {
      gsize length = strlen (words[i].name);
      const char *rest = path + length;

      if (strncmp (path, words[i].name, length) != 0)
        continue;
      if (words[i].count == 1 && *rest == '\0')
        return numbers + words[i].number;
      if (words[i].count == 3 && rest[0] == '.' && rest[1] >= '0' && rest[1] <= '2' &&
          rest[2] == '\0')
        return numbers + words[i].number + (rest[1] - '0');
    }

  return NULL;
}

double *
rs_pose_find (RsPose *pose, const char *path)
{
  gboolean leg = g_str_has_prefix (path, "legs.");

  if (leg || g_str_has_prefix (path, "arms."))
    {
      const char *limb = path + strlen ("legs.");
      RsSide side = limb[0] == 'R' ? RS_SIDE_RIGHT : RS_SIDE_LEFT;

      if ((limb[0] != 'L' && limb[0] != 'R') || limb[1] != '.')
        return NULL;

      return leg ? find_word (leg_words, G_N_ELEMENTS (leg_words), limb + 2, pose->legs[side].n)
                 : find_word (arm_words, G_N_ELEMENTS (arm_words), limb + 2, pose->arms[side].n);
    }

  return find_word (trunk_words, G_N_ELEMENTS (trunk_words), path, pose->n);
}
