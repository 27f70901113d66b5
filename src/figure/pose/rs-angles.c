/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-angles.h"

typedef struct
{
  const char *name;
  double least;
  double most; /* no range when both are the same */
} Range;

/*
 * Degrees. After the tables of the American Academy of Orthopaedic Surgeons as the Merck Manual
 * ("Normal values for range of motion of joints") prints them: hip 0–125, extension 15–30,
 * abduction 45, adduction 20–30, rotation 45–60 out and 40–45 in; knee 130–145; toes 70–80 and
 * more; elbow 0–150; shoulder 180; lumbar spine 75 and 30, 35 to the side, 45 twist; neck 45–50
 * and 60, 45 to the side, 60–80 twist. Loaded, the ankle bends further than the 20 of a free
 * foot: 30–40 in weight-bearing lunge tests. Plantarflexion (45–50) counts the midfoot with it,
 * as in a foot that lies on its laces, and a wrist under load bends to 90.
 */
static const Range ranges[] = {
  [RS_ANGLE_HIP_FLEXION] = { "hip flexion", -20, 125 },
  [RS_ANGLE_HIP_ABDUCTION] = { "hip abduction", -25, 45 },
  [RS_ANGLE_HIP_ROTATION] = { "hip external rotation", -45, 50 },
  [RS_ANGLE_KNEE_FLEXION] = { "knee flexion", -5, 145 },
  [RS_ANGLE_KNEE_ABDUCTION] = { "knee abduction", 0, 0 },
  [RS_ANGLE_KNEE_ROTATION] = { "knee rotation", 0, 0 },
  [RS_ANGLE_ANKLE_DORSIFLEXION] = { "ankle dorsiflexion", -65, 40 },
  [RS_ANGLE_ANKLE_INVERSION] = { "foot inversion", -25, 35 },
  [RS_ANGLE_ANKLE_ROTATION] = { "foot rotation", 0, 0 },
  [RS_ANGLE_TOE_EXTENSION] = { "toe extension", -45, 85 },
  [RS_ANGLE_BIG_TOE_EXTENSION] = { "big toe extension", -45, 85 },
  [RS_ANGLE_SHOULDER_FLEXION] = { "shoulder flexion", 0, 0 },
  [RS_ANGLE_SHOULDER_ABDUCTION] = { "shoulder abduction", 0, 0 },
  [RS_ANGLE_SHOULDER_ROTATION] = { "shoulder rotation", 0, 0 },
  [RS_ANGLE_SHOULDER_ELEVATION] = { "shoulder elevation", 0, 182 },
  [RS_ANGLE_SHOULDER_PLANE] = { "plane of elevation", 0, 0 },
  [RS_ANGLE_ELBOW_FLEXION] = { "elbow flexion", -5, 150 },
  [RS_ANGLE_ELBOW_ABDUCTION] = { "elbow abduction", 0, 0 },
  [RS_ANGLE_ELBOW_ROTATION] = { "elbow rotation", 0, 0 },
  [RS_ANGLE_WRIST_BEND] = { "wrist bend", 0, 92 },
  [RS_ANGLE_PRONATION] = { "pronation", 0, 0 },
  [RS_ANGLE_SPINE_FLEXION] = { "spine flexion", -30, 75 },
  [RS_ANGLE_SPINE_SIDE] = { "spine side bend", -35, 35 },
  [RS_ANGLE_SPINE_TWIST] = { "spine twist", -45, 45 },
  [RS_ANGLE_NECK_FLEXION] = { "neck flexion", -60, 50 },
  [RS_ANGLE_NECK_SIDE] = { "neck side bend", -45, 45 },
  [RS_ANGLE_NECK_TWIST] = { "neck twist", -75, 75 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (ranges) == RS_N_ANGLES);

/* The turns about Z, X and Y, in that order, that make the frame @child of @parent. */
static RsVec
get_turns (const RsFrame *parent, const RsFrame *child)
{
  RsFrame m = rs_frame_relative (child, parent);

  return rs_vec (rs_degrees (atan2 (-m.y.x, m.y.y)), rs_degrees (asin (CLAMP (m.y.z, -1, 1))),
                 rs_degrees (atan2 (-m.x.z, m.z.z)));
}

static void
put (RsAngles *angles, RsAngle first, RsSide side, double a, double b, double c)
{
  angles->n[first][side] = a;
  angles->n[first + 1][side] = b;
  angles->n[first + 2][side] = c;
}

static void
measure_leg (const RsBody *body, RsSide side, RsAngles *angles)
{
  const RsBodyLeg *leg = &body->legs[side];
  double sign = rs_side_sign (side);
  RsVec t = get_turns (&body->pelvis_frame, &leg->thigh);

  put (angles, RS_ANGLE_HIP_FLEXION, side, t.x, -sign * t.y, -sign * t.z);
  t = get_turns (&leg->thigh, &leg->shank);
  put (angles, RS_ANGLE_KNEE_FLEXION, side, -t.x, sign * t.y, sign * t.z);
  t = get_turns (&leg->shank, &leg->foot);
  put (angles, RS_ANGLE_ANKLE_DORSIFLEXION, side, t.x, sign * t.y, sign * t.z);
  t = get_turns (&leg->foot, &leg->toes);
  angles->n[RS_ANGLE_TOE_EXTENSION][side] = t.x;
  angles->n[RS_ANGLE_BIG_TOE_EXTENSION][side] = t.x + leg->big_toe;
}

static void
measure_arm (const RsBody *body, RsSide side, RsAngles *angles)
{
  const RsBodyArm *arm = &body->arms[side];
  double sign = rs_side_sign (side);
  RsVec t = get_turns (&body->thorax_frame, &arm->upper_arm);
  RsVec up = rs_frame_unapply (&body->thorax_frame, arm->upper_arm.y);
  RsFrame hand = rs_frame_relative (&arm->palm, &arm->forearm);

  put (angles, RS_ANGLE_SHOULDER_FLEXION, side, t.x, -sign * t.y, -sign * t.z);
  angles->n[RS_ANGLE_SHOULDER_ELEVATION][side] = rs_degrees (acos (CLAMP (up.y, -1, 1)));
  angles->n[RS_ANGLE_SHOULDER_PLANE][side] = rs_degrees (atan2 (-up.x, -sign * up.z));

  t = get_turns (&arm->upper_arm, &arm->forearm);
  put (angles, RS_ANGLE_ELBOW_FLEXION, side, t.x, sign * t.y, sign * t.z);
  angles->n[RS_ANGLE_WRIST_BEND][side] = rs_degrees (acos (CLAMP (hand.y.y, -1, 1)));
  angles->n[RS_ANGLE_PRONATION][side] = rs_degrees (atan2 (-sign * hand.x.z, hand.x.x));
}

void
rs_angles_measure (const RsBody *body, RsAngles *angles)
{
  RsVec spine = get_turns (&body->pelvis_frame, &body->thorax_frame);
  RsVec neck = get_turns (&body->thorax_frame, &body->head_frame);

  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      measure_leg (body, side, angles);
      measure_arm (body, side, angles);
      put (angles, RS_ANGLE_SPINE_FLEXION, side, -spine.x, spine.y, -spine.z);
      put (angles, RS_ANGLE_NECK_FLEXION, side, -neck.x, neck.y, -neck.z);
    }
}

const char *
rs_angle_get_name (RsAngle angle)
{
  g_return_val_if_fail (angle < RS_N_ANGLES, NULL);

  return ranges[angle].name;
}

gboolean
rs_angle_get_range (RsAngle angle, double *least, double *most)
{
  g_return_val_if_fail (angle < RS_N_ANGLES, FALSE);

  *least = ranges[angle].least;
  *most = ranges[angle].most;
  return *least < *most;
}

double
rs_angles_get_excess (const RsAngles *angles, RsAngle angle, RsSide side)
{
  double least, most, value = angles->n[angle][side];

  return rs_angle_get_range (angle, &least, &most) ? MAX (least - value, value - most) : -360;
}

double
rs_angles_find_worst (const RsAngles *angles, RsAngle *angle, RsSide *side)
{
  double worst = -G_MAXDOUBLE;

  for (RsAngle a = 0; a < RS_N_ANGLES; a++)
    for (RsSide s = RS_SIDE_LEFT; s <= RS_SIDE_RIGHT; s++)
      {
        double excess = rs_angles_get_excess (angles, a, s);

        /* What is no number is as bad as can be, and compares with nothing. */
        if (!(excess <= worst))
          {
            worst = excess;
            *angle = a;
            *side = s;
          }
      }

  return worst;
}
