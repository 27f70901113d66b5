/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-pose.h"

G_BEGIN_DECLS

typedef struct
{
  RsVec hip;
  RsVec knee;
  RsVec ankle;
  RsVec heel; /* centres of the spheres that touch the ground */
  RsVec ball;
  RsVec toe;
  RsFrame thigh; /* −Y from hip to knee, X anterior */
  RsFrame shank;
  RsFrame foot;
  RsFrame toes;
  double big_toe;   /* degrees that the big toe lifts more than the others */
  double arch;      /* 0 to 1: how much the foot domes */
  double shortfall; /* by how much the target is out of reach */
} RsBodyLeg;

typedef struct
{
  RsVec nominal_shoulder;
  RsVec shoulder; /* after the movement of the shoulder girdle */
  RsVec elbow;
  RsVec wrist;
  RsVec hand; /* middle of the hand */
  RsVec grip; /* centre of a held handle */
  RsFrame upper_arm;
  RsFrame forearm;
  RsFrame palm; /* frame of the hand: −Y fingers, X thumb, palm looks along −sign·Z */
  double curl;
  double travel; /* how far the shoulder was moved toward a planted target */
  double shortfall;
} RsBodyArm;

/**
 * RsBody:
 *
 * A pose solved: where every joint is and how every segment is turned, in the world.
 */
typedef struct
{
  RsVec pelvis; /* midpoint of the hip centres */
  RsVec lumbar;
  RsVec thoracolumbar;
  RsVec neck;
  RsVec head; /* the joint under the head */
  RsVec head_centre;
  RsVec head_top;
  RsVec head_back;
  RsVec upper_back;
  RsFrame pelvis_frame;
  RsFrame lumbar_frame;
  RsFrame thorax_frame;
  RsFrame neck_frame;
  RsFrame head_frame;
  RsBodyLeg legs[RS_N_SIDES];
  RsBodyArm arms[RS_N_SIDES];
  double breath; /* widens the chest: 0 out to 1 in */
} RsBody;

/* Forward kinematics from the anchor, then inverse kinematics for what is planted. */
void rs_body_solve (const RsPose *pose, RsBody *body);

/* A mass that is carried: a fraction of the body's mass, and where. */
typedef struct
{
  double mass;
  RsVec at;
} RsLoad;

/* Segments after Dempster, see rs-skeleton.h. */
RsVec rs_body_get_centre_of_mass (const RsBody *body, const RsLoad *loads, guint n_loads);

G_END_DECLS
