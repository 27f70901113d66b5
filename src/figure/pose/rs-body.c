/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-body.h"

#include "figure/pose/rs-skeleton.h"

#include <string.h>

#define THIGH RS_SKELETON_THIGH
#define SHANK RS_SKELETON_SHANK
#define UPPER_ARM RS_SKELETON_UPPER_ARM
#define FOREARM RS_SKELETON_FOREARM
#define ANKLE RS_SKELETON_ANKLE

/* In the frame of the foot, from the ankle. */
#define HEEL rs_vec (-0.047, RS_SKELETON_HEEL_RADIUS - ANKLE, 0)
#define BALL rs_vec (0.118, RS_SKELETON_BALL_RADIUS - ANKLE, 0)
#define TOE rs_vec (0.172, RS_SKELETON_TOE_RADIUS - ANKLE, 0)

/* A limb is never quite straight, so that it always knows where to bend. */
#define MAX_STRETCH 0.999
#define MAX_TRAVEL 0.035

static RsVec
offset (RsJoint joint)
{
  graphene_point3d_t point = rs_skeleton_get_offset (joint);

  return rs_vec (point.x, point.y, point.z);
}

/* @at in the frame @f whose origin is @origin, in the world. */
static RsVec
place (RsVec origin, const RsFrame *f, RsVec at)
{
  return rs_vec_add (origin, rs_frame_apply (f, at));
}

/* Three numbers of which the last counts outward. */
static RsVec
get_vec (const double *n, double sign)
{
  return rs_vec (n[0], n[1], sign * n[2]);
}

/* The frame whose −Y is @down and whose X is as near @x as possible. */
static RsFrame
frame_from (RsVec down, RsVec x)
{
  RsVec y = rs_vec_scale (rs_vec_unit (down), -1);

  x = rs_vec_reject (x, y);
  if (rs_vec_length (x) < 1e-6)
    {
      x = rs_vec_reject (rs_vec (1, 0, 0), y);
      if (rs_vec_length (x) < 1e-3)
        x = rs_vec_reject (rs_vec (0, 0, 1), y);
    }
  x = rs_vec_unit (x);

  return (RsFrame) { x, y, rs_vec_cross (x, y) };
}

typedef struct
{
  RsVec joint;
  RsVec end;
  RsVec bend; /* where the joint points */
  double shortfall;
} TwoBones;

static TwoBones
solve_two_bones (RsVec root, RsVec target, double a, double b, RsVec pole)
{
  RsVec way = rs_vec_sub (target, root);
  double length = rs_vec_length (way);
  RsVec u = length > 1e-9 ? rs_vec_scale (way, 1 / length) : rs_vec (0, -1, 0);
  double reach = CLAMP (length, fabs (a - b) + 1e-4, (a + b) * MAX_STRETCH);
  RsVec bend = rs_vec_reject (pole, u);

  if (rs_vec_length (bend) < 1e-4)
    {
      bend = rs_vec_reject (rs_vec (0, 1, 0), u);
      if (rs_vec_length (bend) < 1e-4)
        bend = rs_vec_reject (rs_vec (1, 0, 0), u);
    }
  bend = rs_vec_unit (bend);

  double cosine = CLAMP ((a * a + reach * reach - b * b) / (2 * a * reach), -1, 1);
  double sine = sqrt (1 - cosine * cosine);

  return (TwoBones) {
    .joint = rs_vec_along (rs_vec_along (root, u, a * cosine), bend, a * sine),
    .end = rs_vec_along (root, u, reach),
    .bend = bend,
    .shortfall = length - reach,
  };
}

static void
solve_trunk (const RsPose *pose, RsBody *body)
{
  const double *n = pose->n;
  RsFrame f = rs_frame_turn_y (RS_FRAME_WORLD, n[RS_POSE_ROOT_YAW]);

  f = rs_frame_turn_z (f, -n[RS_POSE_ROOT_PITCH]);
  f = rs_frame_turn_x (f, n[RS_POSE_ROOT_ROLL]);
  body->pelvis_frame = f;

  f = rs_frame_turn_y (f, -0.35 * n[RS_POSE_SPINE_TWIST]);
  f = rs_frame_turn_x (f, 0.55 * n[RS_POSE_SPINE_SIDE]);
  f = rs_frame_turn_z (f, -0.55 * n[RS_POSE_SPINE_FLEX]);
  body->lumbar_frame = f;

  f = rs_frame_turn_y (f, -0.65 * n[RS_POSE_SPINE_TWIST]);
  f = rs_frame_turn_x (f, 0.45 * n[RS_POSE_SPINE_SIDE]);
  f = rs_frame_turn_z (f, -0.45 * n[RS_POSE_SPINE_FLEX]);
  body->thorax_frame = f;

  f = rs_frame_turn_y (f, -0.5 * n[RS_POSE_NECK_TWIST]);
  f = rs_frame_turn_x (f, 0.5 * n[RS_POSE_NECK_SIDE]);
  f = rs_frame_turn_z (f, -0.5 * n[RS_POSE_NECK_FLEX]);
  body->neck_frame = f;

  f = rs_frame_turn_y (f, -0.5 * n[RS_POSE_NECK_TWIST]);
  f = rs_frame_turn_x (f, 0.5 * n[RS_POSE_NECK_SIDE]);
  f = rs_frame_turn_z (f, -0.5 * n[RS_POSE_NECK_FLEX]);
  body->head_frame = f;
}

static void
place_trunk (RsBody *body, RsVec pelvis)
{
  const RsFrame *thorax = &body->thorax_frame, *head = &body->head_frame;

  body->pelvis = pelvis;
  body->lumbar = place (pelvis, &body->pelvis_frame, offset (RS_JOINT_LUMBAR));
  body->thoracolumbar = place (body->lumbar, &body->lumbar_frame, offset (RS_JOINT_THORACOLUMBAR));
  body->neck = place (body->thoracolumbar, thorax, offset (RS_JOINT_NECK));
  body->upper_back = place (body->thoracolumbar, thorax, rs_vec (-0.017, 0.196, 0));
  body->head = place (body->neck, &body->neck_frame, offset (RS_JOINT_HEAD));
  body->head_centre = place (body->head, head, rs_vec (0, 0.11, 0));
  body->head_top = place (body->head, head, rs_vec (0, 0.196, 0));
  body->head_back = place (body->head, head, rs_vec (-0.014, 0.118, 0));
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      body->legs[side].hip = place (pelvis, &body->pelvis_frame, offset (RS_JOINT_HIP_LEFT + side));
      body->arms[side].nominal_shoulder =
          place (body->thoracolumbar, thorax, offset (RS_JOINT_SHOULDER_LEFT + side));
    }
}

/* Where the shoulder is when the upper arm points along @direction: raising the arm lifts the
 * shoulder blade. */
static RsVec
move_shoulder (const RsBody *body, RsSide side, RsVec direction)
{
  RsVec d = rs_frame_unapply (&body->thorax_frame, direction);
  double up = rs_smooth (50, 175, rs_degrees (acos (CLAMP (-d.y, -1, 1))));
  RsVec move = rs_vec (0.022 * MAX (0, d.x) * (1 - 0.3 * up) - 0.012 * MAX (0, -d.x), 0.052 * up,
                       -rs_side_sign (side) * 0.030 * up);

  return place (body->arms[side].nominal_shoulder, &body->thorax_frame, move);
}

static void
place_foot (RsBodyLeg *leg, double toe_extension)
{
  leg->toes = rs_frame_turn_z (leg->foot, toe_extension);
  leg->heel = place (leg->ankle, &leg->foot, HEEL);
  leg->ball = place (leg->ankle, &leg->foot, BALL);
  leg->toe = place (leg->ball, &leg->toes, rs_vec_sub (TOE, BALL));
}

/* The legs of the pose's angles, wherever the hips are. */
static void
solve_free_leg (const RsPose *pose, RsBody *body, RsSide side)
{
  const RsLegPose *given = &pose->legs[side];
  const double *n = given->n;
  RsBodyLeg *leg = &body->legs[side];
  double sign = rs_side_sign (side);
  RsFrame f = rs_frame_turn_z (body->pelvis_frame, n[RS_LEG_HIP_FLEXION]);

  f = rs_frame_turn_x (f, -sign * n[RS_LEG_HIP_ABDUCTION]);
  leg->thigh = rs_frame_turn_y (f, -sign * n[RS_LEG_HIP_ROTATION]);
  leg->shank = rs_frame_turn_z (leg->thigh, -n[RS_LEG_KNEE]);
  if (given->has_foot)
    {
      RsVec x = leg->thigh.x;
      gboolean level = fabs (x.x) + fabs (x.z) > 0.2;
      double heading = level ? rs_degrees (atan2 (-x.z, x.x)) : pose->n[RS_POSE_ROOT_YAW];

      leg->foot = rs_frame_turn_z (rs_frame_turn_y (RS_FRAME_WORLD, heading), -n[RS_LEG_FOOT]);
    }
  else
    {
      leg->foot = rs_frame_turn_x (rs_frame_turn_z (leg->shank, n[RS_LEG_ANKLE]),
                                   sign * n[RS_LEG_INVERSION]);
    }
  leg->knee = rs_vec_along (leg->hip, leg->thigh.y, -THIGH);
  leg->ankle = rs_vec_along (leg->knee, leg->shank.y, -SHANK);
  leg->shortfall = 0;
  place_foot (leg, n[RS_LEG_TOE]);
}

/* From the ankle to the planted point, in the frame of the foot; @rise is the point's height
 * above what the foot stands on. */
static RsVec
get_plant (RsFootPoint point, double *rise)
{
  *rise = 0;
  switch (point)
    {
    case RS_FOOT_HEEL:
      *rise = RS_SKELETON_HEEL_RADIUS;
      return HEEL;
    case RS_FOOT_BALL:
      *rise = RS_SKELETON_BALL_RADIUS;
      return BALL;
    case RS_FOOT_TOE:
      *rise = RS_SKELETON_TOE_RADIUS;
      return TOE;
    case RS_FOOT_ANKLE:
      return rs_vec (0, 0, 0);
    case RS_FOOT_SOLE:
    default:
      return rs_vec (0, -ANKLE, 0);
    }
}

static void
solve_planted_leg (const RsPose *pose, RsBody *body, RsSide side)
{
  const RsLegPose *given = &pose->legs[side];
  const double *n = given->n;
  RsBodyLeg *leg = &body->legs[side];
  double sign = rs_side_sign (side), rise;
  RsVec plant = get_plant (given->plant, &rise);
  RsVec at = get_vec (n + RS_LEG_AT_X, given->in_world ? 1 : sign);
  RsFrame foot = rs_frame_turn_y (RS_FRAME_WORLD, -sign * n[RS_LEG_YAW]);
  RsVec pole;

  foot = rs_frame_turn_z (foot, -n[RS_LEG_PITCH]);
  foot = rs_frame_turn_x (foot, sign * n[RS_LEG_ROLL]);
  at.y += rise;

  /* One rule for standing, lying on the back and lying prone: the knee looks where toes and
   * instep look. */
  if (given->has_pole)
    pole = get_vec (n + RS_LEG_POLE_X, sign);
  else
    {
      RsFrame turn = rs_frame_turn_y (RS_FRAME_WORLD, -sign * n[RS_LEG_KNEE_OUT]);

      pole = rs_frame_apply (&turn, rs_vec_add (foot.x, foot.y));
    }

  TwoBones bones = solve_two_bones (leg->hip, rs_vec_sub (at, rs_frame_apply (&foot, plant)), THIGH,
                                    SHANK, pole);

  leg->knee = bones.joint;
  leg->ankle = bones.end;
  leg->shortfall = bones.shortfall;
  leg->thigh = frame_from (rs_vec_sub (leg->knee, leg->hip), bones.bend);
  leg->shank = frame_from (rs_vec_sub (leg->ankle, leg->knee), bones.bend);
  leg->foot = given->has_ankle ? rs_frame_turn_z (leg->shank, n[RS_LEG_ANKLE]) : foot;

  if (given->has_toe)
    place_foot (leg, n[RS_LEG_TOE]);
  else
    place_foot (leg, given->plant == RS_FOOT_BALL ? n[RS_LEG_PITCH] : 0);
}

static void
place_hand (RsBodyArm *arm, RsSide side)
{
  arm->hand = rs_vec_along (arm->wrist, arm->palm.y, -0.085);
  arm->grip = place (arm->wrist, &arm->palm, rs_vec (0.004, -0.078, -rs_side_sign (side) * 0.030));
}

/* The hand by the angles of the wrist. */
static void
turn_hand (const RsArmPose *given, RsBodyArm *arm, RsSide side)
{
  double sign = rs_side_sign (side);
  RsFrame f = rs_frame_turn_y (arm->forearm, sign * given->n[RS_ARM_PRONATION]);

  f = rs_frame_turn_x (f, sign * given->n[RS_ARM_WRIST]);
  arm->palm = rs_frame_turn_z (f, given->n[RS_ARM_DEVIATION]);
}

static void
solve_free_arm (const RsPose *pose, RsBody *body, RsSide side)
{
  const RsArmPose *given = &pose->arms[side];
  const double *n = given->n;
  RsBodyArm *arm = &body->arms[side];
  double sign = rs_side_sign (side);

  if (given->mode == RS_ARM_AIMED)
    arm->upper_arm =
        frame_from (get_vec (n + RS_ARM_AIM_X, sign), get_vec (n + RS_ARM_BEND_X, sign));
  else
    {
      RsFrame f = rs_frame_turn_z (body->thorax_frame, n[RS_ARM_SHOULDER_FLEXION]);

      f = rs_frame_turn_x (f, -sign * n[RS_ARM_SHOULDER_ABDUCTION]);
      arm->upper_arm = rs_frame_turn_y (f, -sign * n[RS_ARM_SHOULDER_ROTATION]);
    }
  arm->forearm = rs_frame_turn_z (arm->upper_arm, n[RS_ARM_ELBOW]);
  arm->shoulder = move_shoulder (body, side, rs_vec_scale (arm->upper_arm.y, -1));
  arm->elbow = rs_vec_along (arm->shoulder, arm->upper_arm.y, -UPPER_ARM);
  arm->wrist = rs_vec_along (arm->elbow, arm->forearm.y, -FOREARM);
  arm->travel = 0;
  arm->shortfall = 0;
  turn_hand (given, arm, side);
}

/* The frame in which a reaching hand has its target; %NULL for the world. */
static const RsFrame *
get_reach_frame (const RsArmPose *given, const RsBody *body, RsSide side, RsVec *origin)
{
  RsReachFrame reach = given->mode == RS_ARM_REACHING ? given->reach : RS_REACH_WORLD;
  const RsBodyLeg *leg = &body->legs[side];

  switch (reach)
    {
    case RS_REACH_PELVIS:
      *origin = body->pelvis;
      return &body->pelvis_frame;
    case RS_REACH_THORAX:
      *origin = body->thoracolumbar;
      return &body->thorax_frame;
    case RS_REACH_HEAD:
      *origin = body->head;
      return &body->head_frame;
    case RS_REACH_LEFT_THIGH:
      leg = &body->legs[RS_SIDE_LEFT];
      break;
    case RS_REACH_RIGHT_THIGH:
      leg = &body->legs[RS_SIDE_RIGHT];
      break;
    case RS_REACH_THIGH:
      break;
    case RS_REACH_WORLD:
    default:
      return NULL;
    }

  *origin = leg->hip;
  return &leg->thigh;
}

/* The elbow lies where it is planted and the bones keep their lengths, so the shoulder gives. */
static void
solve_planted_forearm (const RsArmPose *given, RsBody *body, RsSide side)
{
  RsBodyArm *arm = &body->arms[side];
  double sign = given->in_world ? 1 : rs_side_sign (side);
  RsVec elbow = get_vec (given->n + RS_ARM_AT_X, sign);
  RsVec along = rs_vec_unit (get_vec (given->n + RS_ARM_DIRECTION_X, sign));
  RsVec to_elbow = rs_vec_unit (rs_vec_sub (elbow, arm->nominal_shoulder));
  RsVec up = rs_vec_sub (move_shoulder (body, side, to_elbow), elbow);
  double length = rs_vec_length (up);
  RsVec unit = length > 1e-9 ? rs_vec_scale (up, 1 / length) : rs_vec (0, 1, 0);

  if (rs_vec_length (along) < 0.5)
    along = rs_vec (1, 0, 0);

  arm->travel = length - UPPER_ARM;
  arm->shortfall = 0;
  arm->elbow = elbow;
  arm->shoulder = rs_vec_along (elbow, unit, UPPER_ARM);
  arm->wrist = rs_vec_along (elbow, along, FOREARM);
  arm->upper_arm = frame_from (rs_vec_scale (unit, -1), along);
  /* Both have the axis of the elbow's hinge. */
  arm->forearm = frame_from (along, rs_vec_cross (arm->upper_arm.z, along));
}

static void
solve_reaching_arm (const RsArmPose *given, RsBody *body, RsSide side, RsVec target)
{
  RsBodyArm *arm = &body->arms[side];
  RsVec to_target = rs_vec_unit (rs_vec_sub (target, arm->nominal_shoulder));
  RsVec shoulder = move_shoulder (body, side, to_target);
  RsVec way = rs_vec_sub (target, shoulder);
  double over = rs_vec_length (way) - (UPPER_ARM + FOREARM) * 0.998;
  RsVec pole = get_vec (given->n + RS_ARM_POLE_X, rs_side_sign (side));

  arm->travel = CLAMP (over, 0, MAX_TRAVEL);
  arm->shoulder = rs_vec_along (shoulder, rs_vec_unit (way), arm->travel);
  if (!given->pole_in_world)
    pole = rs_frame_apply (&body->thorax_frame, pole);

  TwoBones bones = solve_two_bones (arm->shoulder, target, UPPER_ARM, FOREARM, pole);
  RsVec flexor = rs_vec_scale (bones.bend, -1);

  arm->elbow = bones.joint;
  arm->wrist = bones.end;
  arm->shortfall = bones.shortfall;
  arm->upper_arm = frame_from (rs_vec_sub (arm->elbow, arm->shoulder), flexor);
  arm->forearm = frame_from (rs_vec_sub (arm->wrist, arm->elbow), flexor);
}

static void
solve_held_arm (const RsPose *pose, RsBody *body, RsSide side)
{
  const RsArmPose *given = &pose->arms[side];
  RsBodyArm *arm = &body->arms[side];
  double sign = rs_side_sign (side);
  RsVec origin = { 0, 0, 0 };
  const RsFrame *frame = get_reach_frame (given, body, side, &origin);

  if (given->mode == RS_ARM_FOREARM_PLANTED)
    solve_planted_forearm (given, body, side);
  else
    {
      RsVec at = get_vec (given->n + RS_ARM_AT_X, given->in_world ? 1 : sign);

      solve_reaching_arm (given, body, side, frame != NULL ? place (origin, frame, at) : at);
    }

  if (given->has_fingers || given->mode == RS_ARM_PALM_PLANTED)
    {
      RsVec fingers = rs_vec (1, 0, 0), palm = rs_vec (0, -1, 0);

      if (given->has_fingers)
        {
          fingers = get_vec (given->n + RS_ARM_FINGERS_X, sign);
          palm = get_vec (given->n + RS_ARM_PALM_X, sign);
        }
      if (frame != NULL)
        {
          fingers = rs_frame_apply (frame, fingers);
          palm = rs_frame_apply (frame, palm);
        }
      /* The palm looks along −sign·Z, which makes X the cross product of fingers and palm. */
      arm->palm = frame_from (fingers, rs_vec_scale (rs_vec_cross (fingers, palm), sign));
    }
  else
    turn_hand (given, arm, side);
}

/* The two points whose middle is the anchor, which are mostly the same one. */
static RsVec
get_anchor (const RsBody *body, RsAnchor anchor)
{
  const RsBodyLeg *legs = body->legs;
  const RsBodyArm *arms = body->arms;

  switch (anchor)
    {
    case RS_ANCHOR_UPPER_BACK:
      return body->upper_back;
    case RS_ANCHOR_HEAD_BACK:
      return body->head_back;
    case RS_ANCHOR_SHOULDERS:
      return rs_vec_lerp (arms[0].nominal_shoulder, arms[1].nominal_shoulder, 0.5);
    case RS_ANCHOR_LEFT_SHOULDER:
    case RS_ANCHOR_RIGHT_SHOULDER:
      return arms[anchor - RS_ANCHOR_LEFT_SHOULDER].nominal_shoulder;
    case RS_ANCHOR_KNEES:
      return rs_vec_lerp (legs[0].knee, legs[1].knee, 0.5);
    case RS_ANCHOR_LEFT_KNEE:
    case RS_ANCHOR_RIGHT_KNEE:
      return legs[anchor - RS_ANCHOR_LEFT_KNEE].knee;
    case RS_ANCHOR_ANKLES:
      return rs_vec_lerp (legs[0].ankle, legs[1].ankle, 0.5);
    case RS_ANCHOR_LEFT_ANKLE:
    case RS_ANCHOR_RIGHT_ANKLE:
      return legs[anchor - RS_ANCHOR_LEFT_ANKLE].ankle;
    case RS_ANCHOR_BALLS:
      return rs_vec_lerp (legs[0].ball, legs[1].ball, 0.5);
    case RS_ANCHOR_LEFT_BALL:
    case RS_ANCHOR_RIGHT_BALL:
      return legs[anchor - RS_ANCHOR_LEFT_BALL].ball;
    case RS_ANCHOR_ELBOWS:
      return rs_vec_lerp (arms[0].elbow, arms[1].elbow, 0.5);
    case RS_ANCHOR_PELVIS:
    default:
      return body->pelvis;
    }
}

static void
solve_free (const RsPose *pose, RsBody *body, RsVec pelvis)
{
  place_trunk (body, pelvis);
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      solve_free_leg (pose, body, side);
      solve_free_arm (pose, body, side);
    }
}

void
rs_body_solve (const RsPose *pose, RsBody *body)
{
  RsVec at = rs_vec (pose->n[RS_POSE_ROOT_X], pose->n[RS_POSE_ROOT_Y], pose->n[RS_POSE_ROOT_Z]);

  memset (body, 0, sizeof *body);
  solve_trunk (pose, body);

  /* With the pelvis at the origin first, to see where the anchor is. */
  if (pose->anchor != RS_ANCHOR_PELVIS)
    {
      solve_free (pose, body, rs_vec (0, 0, 0));
      at = rs_vec_sub (at, get_anchor (body, pose->anchor));
    }
  solve_free (pose, body, at);

  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    if (pose->legs[side].mode == RS_LEG_PLANTED)
      solve_planted_leg (pose, body, side);

  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      body->legs[side].big_toe = pose->legs[side].n[RS_LEG_BIG_TOE];
      body->legs[side].arch = pose->legs[side].n[RS_LEG_ARCH];
      if (pose->arms[side].mode >= RS_ARM_PALM_PLANTED)
        solve_held_arm (pose, body, side);
      body->arms[side].curl = pose->arms[side].n[RS_ARM_CURL];
      place_hand (&body->arms[side], side);
    }
}
