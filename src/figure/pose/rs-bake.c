/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-bake.h"

#include "figure/pose/rs-angles.h"

#include <string.h>

#define MAX_ROUNDS 60
#define CLOSE_ENOUGH 1e-6
#define BODY_KG 70.0

typedef enum
{
  MEASURE_TRUNK,
  MEASURE_LEG,
  MEASURE_ARM,
  MEASURE_CENTRE_OF_MASS,
  MEASURE_ANGLE,
} MeasureOf;

typedef struct
{
  const char *name;
  MeasureOf of;
  guint what;   /* where the point is in its struct, or the first angle */
  guint n_axes; /* of an angle */
  gboolean is_sided;
} Measure;

#define TRUNK(point) MEASURE_TRUNK, G_STRUCT_OFFSET (RsBody, point), 3, FALSE
#define LEG(point) MEASURE_LEG, G_STRUCT_OFFSET (RsBodyLeg, point), 3, TRUE
#define ARM(point) MEASURE_ARM, G_STRUCT_OFFSET (RsBodyArm, point), 3, TRUE
#define ANGLE(angle, n) MEASURE_ANGLE, RS_ANGLE_##angle, n

static const Measure measures[] = {
  { "com", MEASURE_CENTRE_OF_MASS, 0, 3, FALSE },
  { "pelvis", TRUNK (pelvis) },
  { "head", TRUNK (head_centre) },
  { "headback", TRUNK (head_back) },
  { "headtop", TRUNK (head_top) },
  { "upback", TRUNK (upper_back) },
  { "hip", LEG (hip) },
  { "knee", LEG (knee) },
  { "ankle", LEG (ankle) },
  { "heel", LEG (heel) },
  { "ball", LEG (ball) },
  { "toe", LEG (toe) },
  { "sh0", ARM (nominal_shoulder) },
  { "sh", ARM (shoulder) },
  { "elbow", ARM (elbow) },
  { "wrist", ARM (wrist) },
  { "hand", ARM (hand) },
  { "grip", ARM (grip) },
  { "angle.hip", ANGLE (HIP_FLEXION, 3), TRUE },
  { "angle.knee", ANGLE (KNEE_FLEXION, 3), TRUE },
  { "angle.ankle", ANGLE (ANKLE_DORSIFLEXION, 3), TRUE },
  { "angle.toe", ANGLE (TOE_EXTENSION, 1), TRUE },
  { "angle.sh", ANGLE (SHOULDER_FLEXION, 3), TRUE },
  { "angle.elev", ANGLE (SHOULDER_ELEVATION, 2), TRUE },
  { "angle.elbow", ANGLE (ELBOW_FLEXION, 3), TRUE },
  { "angle.wrist", ANGLE (WRIST_BEND, 2), TRUE },
  { "angle.spine", ANGLE (SPINE_FLEXION, 3), FALSE },
  { "angle.neck", ANGLE (NECK_FLEXION, 3), FALSE },
};

/* "kneeR.y" is the knee, on the right, axis 1. NULL if it is none of them. */
static const Measure *
parse_measure (const char *make, RsSide *side, guint *axis)
{
  for (gsize i = 0; i < G_N_ELEMENTS (measures); i++)
    {
      const Measure *measure = &measures[i];
      char first = measure->of == MEASURE_ANGLE ? '0' : 'x';
      const char *rest = make + strlen (measure->name);

      if (!g_str_has_prefix (make, measure->name))
        continue;
      *side = RS_SIDE_LEFT;
      if (measure->is_sided)
        {
          if (*rest != 'L' && *rest != 'R')
            continue;
          *side = *rest++ == 'R' ? RS_SIDE_RIGHT : RS_SIDE_LEFT;
        }
      if (rest[0] != '.' || rest[1] < first || rest[1] >= first + (int) measure->n_axes ||
          rest[2] != '\0')
        continue;
      *axis = (guint) (rest[1] - first);
      return measure;
    }

  return NULL;
}

gboolean
rs_bake_knows_measure (const char *make)
{
  RsSide side;
  guint axis;

  return parse_measure (make, &side, &axis) != NULL;
}

static RsVec
get_point (const RsMovementFacts *facts, const RsBody *body, const Measure *measure, RsSide side)
{
  RsLoad loads[RS_MOVEMENT_MAX_PIECES];
  guint n_loads;

  switch (measure->of)
    {
    case MEASURE_TRUNK:
      return G_STRUCT_MEMBER (RsVec, body, measure->what);
    case MEASURE_LEG:
      return G_STRUCT_MEMBER (RsVec, &body->legs[side], measure->what);
    case MEASURE_ARM:
      return G_STRUCT_MEMBER (RsVec, &body->arms[side], measure->what);
    case MEASURE_CENTRE_OF_MASS:
    case MEASURE_ANGLE:
    default:
      n_loads = rs_bake_get_loads (facts, body, loads);
      return rs_body_get_centre_of_mass (body, loads, n_loads);
    }
}

double
rs_bake_measure (const RsMovementFacts *facts, const RsBody *body, const char *make)
{
  RsSide side;
  guint axis;
  const Measure *measure = parse_measure (make, &side, &axis);
  RsAngles angles;
  RsVec point;

  g_return_val_if_fail (measure != NULL, 0);

  if (measure->of == MEASURE_ANGLE)
    {
      rs_angles_measure (body, &angles);
      return angles.n[measure->what + axis][side];
    }
  point = get_point (facts, body, measure, side);
  return axis == 0 ? point.x : axis == 1 ? point.y : point.z;
}

guint
rs_bake_get_loads (const RsMovementFacts *facts, const RsBody *body, RsLoad *loads)
{
  const RsBodyArm *arms = body->arms;
  guint n_loads = 0;

  for (guint i = 0; i < facts->n_pieces; i++)
    {
      const RsPiece *piece = &facts->pieces[i];
      RsVec at;

      if ((piece->kind != RS_PIECE_DUMBBELL && piece->kind != RS_PIECE_KETTLEBELL &&
           piece->kind != RS_PIECE_BARBELL) ||
          !(piece->kg > 0))
        continue;

      if (piece->hold == RS_HOLD_BACK)
        at =
            rs_vec_add (body->neck, rs_frame_apply (&body->thorax_frame, rs_vec (-0.05, -0.02, 0)));
      else if (piece->hold == RS_HOLD_BOTH)
        at = rs_vec_lerp (arms[RS_SIDE_LEFT].grip, arms[RS_SIDE_RIGHT].grip, 0.5);
      else
        at = arms[piece->hold == RS_HOLD_RIGHT ? RS_SIDE_RIGHT : RS_SIDE_LEFT].grip;

      if (piece->hold != RS_HOLD_BACK)
        at.y -= piece->drop;
      loads[n_loads++] = (RsLoad) { piece->kg / BODY_KG, at };
    }

  return n_loads;
}

static double
get_error (const RsMovementFacts *facts, const RsPose *pose, const RsFit *fit)
{
  RsBody body;

  rs_body_solve (pose, &body);
  return fit->equal - rs_bake_measure (facts, &body, fit->make);
}

static gboolean
is_angle (const char *make)
{
  return g_str_has_prefix (make, "angle.");
}

/* Positions vary by metres, everything else by degrees (directions do not matter much). */
static gboolean
varies_length (const char *path)
{
  return strstr (path, ".at.") != NULL;
}

/* One secant step, not too far. */
static void
improve_fit (const RsMovementFacts *facts, RsPose *pose, const RsFit *fit)
{
  gboolean length = varies_length (fit->vary);
  double step = length ? 0.001 : 0.1;
  double limit = length ? 0.08 : 12;
  double *number = rs_pose_find (pose, fit->vary);

  g_return_if_fail (number != NULL);

  double before = *number;
  double error = get_error (facts, pose, fit);

  *number = before + step;

  double slope = (get_error (facts, pose, fit) - error) / step;

  *number = before;
  if (fabs (slope) > 1e-9)
    *number = before + CLAMP (-error / slope, -limit, limit);
}

static void
get_imbalance (const RsMovementFacts *facts, const RsKey *key, double *imbalance)
{
  RsLoad loads[RS_MOVEMENT_MAX_PIECES];
  RsBody body;
  RsVec centre;

  rs_body_solve (&key->pose, &body);
  centre = rs_body_get_centre_of_mass (&body, loads, rs_bake_get_loads (facts, &body, loads));
  imbalance[0] = key->has_balance[0] ? key->balance[0] - centre.x : 0;
  imbalance[1] = key->has_balance[1] ? key->balance[1] - centre.z : 0;
}

/* How far the key is from what it asks for. */
static double
get_residual (const RsMovementFacts *facts, const RsKey *key)
{
  double imbalance[2];
  double worst;

  get_imbalance (facts, key, imbalance);
  worst = MAX (fabs (imbalance[0]), fabs (imbalance[1]));
  for (guint i = 0; i < key->n_fits; i++)
    {
      const RsFit *fit = &key->fits[i];
      double error = fabs (get_error (facts, &key->pose, fit)) * (is_angle (fit->make) ? 0.01 : 1);

      worst = MAX (worst, error);
    }

  return worst;
}

double
rs_bake_key (const RsMovementFacts *facts, RsKey *key)
{
  double residual = get_residual (facts, key);

  for (guint round = 0; round < MAX_ROUNDS && residual > CLOSE_ENOUGH; round++)
    {
      double imbalance[2];

      get_imbalance (facts, key, imbalance);
      key->pose.n[RS_POSE_ROOT_X] += 0.9 * imbalance[0];
      key->pose.n[RS_POSE_ROOT_Z] += 0.9 * imbalance[1];
      for (guint i = 0; i < key->n_fits; i++)
        improve_fit (facts, &key->pose, &key->fits[i]);

      residual = get_residual (facts, key);
    }

  return residual;
}
