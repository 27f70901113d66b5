/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-pose-file.h"

#include "figure/pose/rs-movement-words.h"

#include <glib/gi18n-lib.h>

/* Metres; nobody exercises further from the middle of the picture. */
#define FAR 3

/* A direction shorter than this is a slip of the pen. */
#define MIN_DIRECTION 0.1

typedef struct
{
  double min;
  double max;
} Range;

/* Numbers of a pose as they stand in a file: one, or several in a list. */
typedef struct
{
  const char *key;
  guint first;
  guint n;
  guint modes;        /* bit n: the mode n of a limb has it */
  gboolean direction; /* a vector that has to have a length */
} Field;

#define MODE(mode) (1u << (mode))
#define ANY_MODE (~0u)

static const Range root_ranges[RS_N_POSE_NUMBERS] = {
  [RS_POSE_ROOT_X] = { -FAR, FAR },     [RS_POSE_ROOT_Y] = { -FAR, FAR },
  [RS_POSE_ROOT_Z] = { -FAR, FAR },     [RS_POSE_ROOT_YAW] = { -180, 180 },
  [RS_POSE_ROOT_PITCH] = { -180, 180 }, [RS_POSE_ROOT_ROLL] = { -180, 180 },
  [RS_POSE_SPINE_FLEX] = { -60, 90 },   [RS_POSE_SPINE_SIDE] = { -60, 60 },
  [RS_POSE_SPINE_TWIST] = { -60, 60 },  [RS_POSE_NECK_FLEX] = { -80, 80 },
  [RS_POSE_NECK_SIDE] = { -60, 60 },    [RS_POSE_NECK_TWIST] = { -90, 90 },
};

static const Field root_fields[] = {
  { "at", RS_POSE_ROOT_X, 3, ANY_MODE, FALSE },
  { "yaw", RS_POSE_ROOT_YAW, 1, ANY_MODE, FALSE },
  { "pitch", RS_POSE_ROOT_PITCH, 1, ANY_MODE, FALSE },
  { "roll", RS_POSE_ROOT_ROLL, 1, ANY_MODE, FALSE },
};

static const Field spine_fields[] = {
  { "flex", RS_POSE_SPINE_FLEX, 1, ANY_MODE, FALSE },
  { "side", RS_POSE_SPINE_SIDE, 1, ANY_MODE, FALSE },
  { "twist", RS_POSE_SPINE_TWIST, 1, ANY_MODE, FALSE },
};

static const Field neck_fields[] = {
  { "flex", RS_POSE_NECK_FLEX, 1, ANY_MODE, FALSE },
  { "side", RS_POSE_NECK_SIDE, 1, ANY_MODE, FALSE },
  { "twist", RS_POSE_NECK_TWIST, 1, ANY_MODE, FALSE },
};

static const Range leg_ranges[RS_N_LEG_NUMBERS] = {
  [RS_LEG_HIP_FLEXION] = { -60, 150 }, [RS_LEG_HIP_ABDUCTION] = { -60, 90 },
  [RS_LEG_HIP_ROTATION] = { -90, 90 }, [RS_LEG_KNEE] = { -10, 160 },
  [RS_LEG_ANKLE] = { -90, 60 },        [RS_LEG_INVERSION] = { -45, 45 },
  [RS_LEG_FOOT] = { -180, 180 },       [RS_LEG_TOE] = { -60, 100 },
  [RS_LEG_AT_X] = { -FAR, FAR },       [RS_LEG_AT_Y] = { -FAR, FAR },
  [RS_LEG_AT_OUT] = { -FAR, FAR },     [RS_LEG_YAW] = { -120, 120 },
  [RS_LEG_PITCH] = { -180, 180 },      [RS_LEG_ROLL] = { -90, 90 },
  [RS_LEG_KNEE_OUT] = { -90, 90 },     [RS_LEG_POLE_X] = { -1, 1 },
  [RS_LEG_POLE_Y] = { -1, 1 },         [RS_LEG_POLE_OUT] = { -1, 1 },
  [RS_LEG_BIG_TOE] = { -100, 100 },    [RS_LEG_ARCH] = { 0, 1 },
};

static const Field leg_fields[] = {
  { "hip", RS_LEG_HIP_FLEXION, 3, MODE (RS_LEG_FREE), FALSE },
  { "knee", RS_LEG_KNEE, 1, MODE (RS_LEG_FREE), FALSE },
  { "ankle", RS_LEG_ANKLE, 1, ANY_MODE, FALSE },
  { "inversion", RS_LEG_INVERSION, 1, MODE (RS_LEG_FREE), FALSE },
  { "foot", RS_LEG_FOOT, 1, MODE (RS_LEG_FREE), FALSE },
  { "toe", RS_LEG_TOE, 1, ANY_MODE, FALSE },
  { "at", RS_LEG_AT_X, 3, MODE (RS_LEG_PLANTED), FALSE },
  { "yaw", RS_LEG_YAW, 1, MODE (RS_LEG_PLANTED), FALSE },
  { "pitch", RS_LEG_PITCH, 1, MODE (RS_LEG_PLANTED), FALSE },
  { "roll", RS_LEG_ROLL, 1, MODE (RS_LEG_PLANTED), FALSE },
  { "knee-out", RS_LEG_KNEE_OUT, 1, MODE (RS_LEG_PLANTED), FALSE },
  { "knee-pole", RS_LEG_POLE_X, 3, MODE (RS_LEG_PLANTED), TRUE },
  { "big-toe", RS_LEG_BIG_TOE, 1, ANY_MODE, FALSE },
  { "arch", RS_LEG_ARCH, 1, ANY_MODE, FALSE },
};

static const Range arm_ranges[RS_N_ARM_NUMBERS] = {
  [RS_ARM_SHOULDER_FLEXION] = { -90, 200 },
  [RS_ARM_SHOULDER_ABDUCTION] = { -90, 200 },
  [RS_ARM_SHOULDER_ROTATION] = { -120, 120 },
  [RS_ARM_AIM_X] = { -1, 1 },
  [RS_ARM_AIM_Y] = { -1, 1 },
  [RS_ARM_AIM_OUT] = { -1, 1 },
  [RS_ARM_BEND_X] = { -1, 1 },
  [RS_ARM_BEND_Y] = { -1, 1 },
  [RS_ARM_BEND_OUT] = { -1, 1 },
  [RS_ARM_ELBOW] = { -10, 160 },
  [RS_ARM_PRONATION] = { -180, 180 },
  [RS_ARM_WRIST] = { -100, 100 },
  [RS_ARM_DEVIATION] = { -60, 60 },
  [RS_ARM_AT_X] = { -FAR, FAR },
  [RS_ARM_AT_Y] = { -FAR, FAR },
  [RS_ARM_AT_OUT] = { -FAR, FAR },
  [RS_ARM_POLE_X] = { -1, 1 },
  [RS_ARM_POLE_Y] = { -1, 1 },
  [RS_ARM_POLE_OUT] = { -1, 1 },
  [RS_ARM_FINGERS_X] = { -1, 1 },
  [RS_ARM_FINGERS_Y] = { -1, 1 },
  [RS_ARM_FINGERS_OUT] = { -1, 1 },
  [RS_ARM_PALM_X] = { -1, 1 },
  [RS_ARM_PALM_Y] = { -1, 1 },
  [RS_ARM_PALM_OUT] = { -1, 1 },
  [RS_ARM_DIRECTION_X] = { -1, 1 },
  [RS_ARM_DIRECTION_Y] = { -1, 1 },
  [RS_ARM_DIRECTION_OUT] = { -1, 1 },
};

#define OPEN_ARM (MODE (RS_ARM_ANGLES) | MODE (RS_ARM_AIMED))
#define HAND_TARGET (MODE (RS_ARM_PALM_PLANTED) | MODE (RS_ARM_REACHING))
#define ANY_TARGET (HAND_TARGET | MODE (RS_ARM_FOREARM_PLANTED))
#define TURNED_HAND (OPEN_ARM | MODE (RS_ARM_FOREARM_PLANTED) | MODE (RS_ARM_REACHING))

static const Field arm_fields[] = {
  { "shoulder", RS_ARM_SHOULDER_FLEXION, 3, MODE (RS_ARM_ANGLES), FALSE },
  { "aim", RS_ARM_AIM_X, 3, MODE (RS_ARM_AIMED), TRUE },
  { "bend", RS_ARM_BEND_X, 3, MODE (RS_ARM_AIMED), TRUE },
  { "elbow", RS_ARM_ELBOW, 1, OPEN_ARM, FALSE },
  { "pronation", RS_ARM_PRONATION, 1, TURNED_HAND, FALSE },
  { "wrist", RS_ARM_WRIST, 1, TURNED_HAND, FALSE },
  { "deviation", RS_ARM_DEVIATION, 1, TURNED_HAND, FALSE },
  { "at", RS_ARM_AT_X, 3, ANY_TARGET, FALSE },
  { "pole", RS_ARM_POLE_X, 3, HAND_TARGET, TRUE },
  { "fingers", RS_ARM_FINGERS_X, 3, HAND_TARGET, TRUE },
  { "palm", RS_ARM_PALM_X, 3, HAND_TARGET, TRUE },
  { "direction", RS_ARM_DIRECTION_X, 3, MODE (RS_ARM_FOREARM_PLANTED), TRUE },
};

static const double hand_curls[] = {
  [RS_HAND_FLAT] = 0,
  [RS_HAND_RELAXED] = 0.14,
  [RS_HAND_GRIP] = 0.95,
  [RS_HAND_FIST] = 1,
};

static void
check_direction (RsJsonReader *reader, const char *key, const double *n)
{
  if (!rs_json_reader_has_failed (reader) &&
      rs_vec_length (rs_vec (n[0], n[1], n[2])) < MIN_DIRECTION)
    rs_json_reader_refuse (reader, key, RS_ERROR_RANGE, _ ("this direction has no length"));
}

static void
read_field (
    RsJsonReader *reader, const Field *field, const Range *ranges, double *n, guint32 *given)
{
  const Range *range = &ranges[field->first];
  guint length;

  if (!rs_json_reader_has (reader, field->key))
    return;

  *given |= ((1u << field->n) - 1) << field->first;
  if (field->n == 1)
    {
      n[field->first] = rs_json_reader_get_number (reader, field->key, range->min, range->max);
      return;
    }

  length = rs_json_reader_enter_list (reader, field->key, field->n, field->n);
  for (guint i = 0; i < length; i++)
    {
      rs_json_reader_enter_entry (reader, i);
      n[field->first + i] = rs_json_reader_get_number (reader, NULL, range[i].min, range[i].max);
      rs_json_reader_leave (reader);
    }
  rs_json_reader_leave (reader);

  if (field->direction)
    check_direction (reader, field->key, &n[field->first]);
}

/* What the current mode does not have is not asked for, so the reader refuses it. */
static void
read_fields (RsJsonReader *reader,
             const Field *fields,
             gsize n_fields,
             guint mode,
             const Range *ranges,
             double *n,
             guint32 *given)
{
  for (gsize i = 0; i < n_fields; i++)
    if (fields[i].modes & MODE (mode))
      read_field (reader, &fields[i], ranges, n, given);
}

static void
read_part (RsJsonReader *reader, RsKey *key, const char *part, const Field *fields, gsize n_fields)
{
  if (!rs_json_reader_has (reader, part))
    return;

  rs_json_reader_enter (reader, part);
  if (fields == root_fields && rs_json_reader_has (reader, "anchor"))
    key->pose.anchor = rs_json_reader_get_word (reader, "anchor", RS_TYPE_ANCHOR);
  read_fields (reader, fields, n_fields, 0, root_ranges, key->pose.n, &key->given);
  rs_json_reader_leave (reader);
}

/* Which of the keys that choose a mode is there: an index, or -1 when the limb keeps its mode. */
static int
find_mode (RsJsonReader *reader, const char *const *words, int n_words)
{
  int found = -1;

  for (int i = 0; i < n_words; i++)
    {
      g_autofree char *what = NULL;

      if (!rs_json_reader_has (reader, words[i]))
        continue;
      if (found >= 0)
        {
          /* Translators: two keys of a file, of which one excludes the other */
          what = g_strdup_printf (_ ("there are both “%s” and “%s”"), words[found], words[i]);
          rs_json_reader_refuse (reader, NULL, RS_ERROR_UNKNOWN, what);
        }
      found = i;
    }

  return found;
}

static void
take_flag (RsJsonReader *reader, const char *key, gboolean *flag)
{
  if (rs_json_reader_has (reader, key))
    *flag = rs_json_reader_get_flag (reader, key);
}

static void
enter_leg_mode (RsLegPose *leg, RsLegMode mode, guint32 *given)
{
  if (leg->mode == mode)
    return;

  *leg = (RsLegPose) { .mode = mode };
  *given = (1u << RS_N_LEG_NUMBERS) - 1;
}

static void
read_leg (RsJsonReader *reader, RsLegPose *leg, guint32 *given)
{
  static const char *const words[] = { "hip", "plant" };
  int found = find_mode (reader, words, G_N_ELEMENTS (words));
  gboolean has_ankle = FALSE;

  if (found >= 0)
    enter_leg_mode (leg, found == 0 ? RS_LEG_FREE : RS_LEG_PLANTED, given);
  if (found == 1)
    leg->plant = rs_json_reader_get_word (reader, "plant", RS_TYPE_FOOT_POINT);

  read_fields (reader, leg_fields, G_N_ELEMENTS (leg_fields), leg->mode, leg_ranges, leg->n, given);
  has_ankle = rs_json_reader_has (reader, "ankle");
  leg->has_toe = leg->has_toe || rs_json_reader_has (reader, "toe");

  if (leg->mode == RS_LEG_FREE)
    {
      static const char *const feet[] = { "ankle", "foot" };
      int foot = find_mode (reader, feet, G_N_ELEMENTS (feet));

      if (foot >= 0)
        leg->has_foot = foot == 1;
      return;
    }

  take_flag (reader, "world", &leg->in_world);
  leg->has_pole = leg->has_pole || rs_json_reader_has (reader, "knee-pole");
  leg->has_ankle = leg->has_ankle || has_ankle;
  if (leg->has_ankle && leg->plant != RS_FOOT_ANKLE)
    rs_json_reader_refuse (reader, "ankle", RS_ERROR_UNKNOWN,
                           _ ("this needs a foot that is planted by its ankle"));
}

static void
enter_arm_mode (RsArmPose *arm, RsArmMode mode, guint32 *given)
{
  static const double defaults[RS_N_ARM_NUMBERS] = {
    [RS_ARM_AIM_Y] = -1,    [RS_ARM_BEND_X] = 1,      [RS_ARM_POLE_X] = -0.7,
    [RS_ARM_POLE_Y] = -0.6, [RS_ARM_POLE_OUT] = 0.6,  [RS_ARM_FINGERS_X] = 1,
    [RS_ARM_PALM_Y] = -1,   [RS_ARM_DIRECTION_X] = 1, [RS_ARM_CURL] = 0.14,
  };

  if (arm->mode == mode)
    return;

  *arm = (RsArmPose) { .mode = mode, .has_fingers = mode == RS_ARM_PALM_PLANTED };
  for (guint i = 0; i < RS_N_ARM_NUMBERS; i++)
    arm->n[i] = defaults[i];
  *given = (1u << RS_N_ARM_NUMBERS) - 1;
}

static void
read_arm_mode (RsJsonReader *reader, RsArmPose *arm, guint32 *given)
{
  static const char *const words[] = { "shoulder", "aim", "plant", "reach" };

  switch (find_mode (reader, words, G_N_ELEMENTS (words)))
    {
    case 0:
      enter_arm_mode (arm, RS_ARM_ANGLES, given);
      break;

    case 1:
      enter_arm_mode (arm, RS_ARM_AIMED, given);
      break;

    case 2:
      enter_arm_mode (arm,
                      rs_json_reader_get_word (reader, "plant", RS_TYPE_ARM_PLANT) ==
                              RS_ARM_PLANT_PALM
                          ? RS_ARM_PALM_PLANTED
                          : RS_ARM_FOREARM_PLANTED,
                      given);
      break;

    case 3:
      enter_arm_mode (arm, RS_ARM_REACHING, given);
      arm->reach = rs_json_reader_get_word (reader, "reach", RS_TYPE_REACH_FRAME);
      break;

    default:
      break;
    }
}

static void
read_arm (RsJsonReader *reader, RsArmPose *arm, guint32 *given)
{
  read_arm_mode (reader, arm, given);
  read_fields (reader, arm_fields, G_N_ELEMENTS (arm_fields), arm->mode, arm_ranges, arm->n, given);

  if (rs_json_reader_has (reader, "hand"))
    {
      arm->n[RS_ARM_CURL] = hand_curls[rs_json_reader_get_word (reader, "hand", RS_TYPE_HAND_WORD)];
      *given |= 1u << RS_ARM_CURL;
    }

  if (MODE (arm->mode) & ANY_TARGET)
    take_flag (reader, "world", &arm->in_world);
  if (MODE (arm->mode) & HAND_TARGET)
    {
      take_flag (reader, "pole-in-world", &arm->pole_in_world);
      arm->has_fingers = arm->has_fingers || rs_json_reader_has (reader, "fingers");
    }
}

static void
read_limb (RsJsonReader *reader, RsKey *key, gboolean legs, RsSide side)
{
  if (legs)
    read_leg (reader, &key->pose.legs[side], &key->given_legs[side]);
  else
    read_arm (reader, &key->pose.arms[side], &key->given_arms[side]);
}

/* What is said of both goes first, so that one side can differ in a detail. */
static void
read_limbs (RsJsonReader *reader, RsKey *key, const char *part, gboolean legs)
{
  static const char *const words[RS_N_SIDES] = {
    [RS_SIDE_LEFT] = "left",
    [RS_SIDE_RIGHT] = "right",
  };

  if (!rs_json_reader_has (reader, part))
    return;

  rs_json_reader_enter (reader, part);
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      const char *const order[] = { "both", words[side] };

      for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
        if (rs_json_reader_has (reader, order[i]))
          {
            rs_json_reader_enter (reader, order[i]);
            read_limb (reader, key, legs, side);
            rs_json_reader_leave (reader);
          }
    }
  rs_json_reader_leave (reader);
}

void
rs_pose_file_read (RsJsonReader *reader, RsKey *key)
{
  read_part (reader, key, "root", root_fields, G_N_ELEMENTS (root_fields));
  read_part (reader, key, "spine", spine_fields, G_N_ELEMENTS (spine_fields));
  read_part (reader, key, "neck", neck_fields, G_N_ELEMENTS (neck_fields));
  read_limbs (reader, key, "legs", TRUE);
  read_limbs (reader, key, "arms", FALSE);
}
