/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-body.h"
#include "figure/pose/rs-skeleton.h"

/* The skeleton counts the hands with the forearms. */
#define HAND 0.006

typedef struct
{
  double mass;
  RsVec moment;
} Sum;

static void
add (Sum *sum, double mass, RsVec at)
{
  sum->mass += mass;
  sum->moment = rs_vec_along (sum->moment, at, mass);
}

/* A segment whose centre of mass is at @fraction of the way from @from to @to. */
static void
add_segment (Sum *sum, double mass, RsVec from, RsVec to, double fraction)
{
  add (sum, mass, rs_vec_lerp (from, to, fraction));
}

static void
add_limbs (Sum *sum, const RsBodyLeg *leg, const RsBodyArm *arm)
{
  add_segment (sum, HAND, arm->wrist, arm->hand, 0.9);
  add_segment (sum, (double) rs_skeleton_get_mass (RS_JOINT_WRIST_LEFT) - HAND, arm->elbow,
               arm->wrist, 0.430);
  add_segment (sum, rs_skeleton_get_mass (RS_JOINT_ELBOW_LEFT), arm->shoulder, arm->elbow, 0.436);
  add_segment (sum, rs_skeleton_get_mass (RS_JOINT_KNEE_LEFT), leg->hip, leg->knee, 0.433);
  add_segment (sum, rs_skeleton_get_mass (RS_JOINT_ANKLE_LEFT), leg->knee, leg->ankle, 0.433);
  add_segment (sum, rs_skeleton_get_mass (RS_JOINT_BALL_LEFT), leg->ankle, leg->ball, 0.5);
}

RsVec
rs_body_get_centre_of_mass (const RsBody *body, const RsLoad *loads, guint n_loads)
{
  RsVec ear = rs_frame_apply (&body->head_frame, rs_vec (-0.005, 0.06, 0));
  Sum sum = { 0 };

  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    add_limbs (&sum, &body->legs[side], &body->arms[side]);

  add (&sum, rs_skeleton_get_mass (RS_JOINT_HEAD), rs_vec_add (body->head, ear));
  add_segment (&sum, rs_skeleton_get_mass (RS_JOINT_NECK), body->neck, body->thoracolumbar, 0.82);
  add_segment (&sum, rs_skeleton_get_mass (RS_JOINT_THORACOLUMBAR), body->thoracolumbar,
               body->lumbar, 0.44);
  add_segment (&sum, rs_skeleton_get_mass (RS_JOINT_PELVIS), body->lumbar, body->pelvis, 0.105);

  for (guint i = 0; i < n_loads; i++)
    add (&sum, loads[i].mass, loads[i].at);

  return rs_vec_scale (sum.moment, 1 / sum.mass);
}
