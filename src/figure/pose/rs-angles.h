/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-body.h"

G_BEGIN_DECLS

/*
 * The angles of the joints, read back from how the segments are turned: a target can bend a
 * joint further than any number in a pose says.
 */

/* In degrees. Those of the trunk are the same on both sides. */
typedef enum
{
  RS_ANGLE_HIP_FLEXION,
  RS_ANGLE_HIP_ABDUCTION,
  RS_ANGLE_HIP_ROTATION, /* external */
  RS_ANGLE_KNEE_FLEXION,
  RS_ANGLE_KNEE_ABDUCTION,
  RS_ANGLE_KNEE_ROTATION,
  RS_ANGLE_ANKLE_DORSIFLEXION,
  RS_ANGLE_ANKLE_INVERSION,
  RS_ANGLE_ANKLE_ROTATION,
  RS_ANGLE_TOE_EXTENSION,
  RS_ANGLE_BIG_TOE_EXTENSION,
  RS_ANGLE_SHOULDER_FLEXION,
  RS_ANGLE_SHOULDER_ABDUCTION,
  RS_ANGLE_SHOULDER_ROTATION,
  RS_ANGLE_SHOULDER_ELEVATION, /* from hanging, in whichever direction */
  RS_ANGLE_SHOULDER_PLANE,     /* that direction: 0 sideways, 90 forward */
  RS_ANGLE_ELBOW_FLEXION,
  RS_ANGLE_ELBOW_ABDUCTION,
  RS_ANGLE_ELBOW_ROTATION,
  RS_ANGLE_WRIST_BEND, /* in whichever direction */
  RS_ANGLE_PRONATION,
  RS_ANGLE_SPINE_FLEXION,
  RS_ANGLE_SPINE_SIDE,
  RS_ANGLE_SPINE_TWIST,
  RS_ANGLE_NECK_FLEXION,
  RS_ANGLE_NECK_SIDE,
  RS_ANGLE_NECK_TWIST,
} RsAngle;

#define RS_N_ANGLES (RS_ANGLE_NECK_TWIST + 1)

typedef struct
{
  double n[RS_N_ANGLES][RS_N_SIDES];
} RsAngles;

void rs_angles_measure (const RsBody *body, RsAngles *angles);

/* "hip flexion", for messages to authors. */
const char *rs_angle_get_name (RsAngle angle);

/* The range that the literature gives. Returns FALSE for angles that have none. */
gboolean rs_angle_get_range (RsAngle angle, double *least, double *most);

/* By how many degrees @angle is out of its range; negative when it is within. */
double rs_angles_get_excess (const RsAngles *angles, RsAngle angle, RsSide side);

/* The excess of the joint that is furthest out of its range, and which one that is. */
double rs_angles_find_worst (const RsAngles *angles, RsAngle *angle, RsSide *side);

G_END_DECLS
