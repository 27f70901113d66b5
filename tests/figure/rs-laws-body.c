/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-laws.h"

#include "figure/pose/rs-angles.h"

#define MM 0.001

typedef struct
{
  const char *a;
  const char *b;
  double length;
} Bone;

/* Metres, for a stature of 1.70 m: the skeleton's table once more, on purpose. */
static const Bone bones[] = {
  { "pelvis", "lumbar", 0.105 },        { "lumbar", "thoracolumbar", 0.155 },
  { "thoracolumbar", "neck", 0.24566 }, { "neck", "head", 0.09774 },
  { "pelvis", "hip", 0.085 },           { "hip", "knee", 0.4165 },
  { "knee", "ankle", 0.4182 },          { "ankle", "heel", 0.06459 },
  { "ankle", "ball", 0.12948 },         { "ball", "toe", 0.05408 },
  { "shoulder", "elbow", 0.3162 },      { "elbow", "wrist", 0.2482 },
  { "wrist", "grip", 0.08367 },
};

static guint
find_joint (const char *name)
{
  for (guint joint = 0; joint < RS_FILM_N_JOINTS; joint++)
    {
      if (g_str_equal (rs_film_joint_name (joint), name))
        return joint;
    }
  g_assert_not_reached ();
}

char *
rs_law_bones (const RsFilm *film)
{
  for (guint i = 0; i < G_N_ELEMENTS (bones); i++)
    {
      guint a = find_joint (bones[i].a), b = find_joint (bones[i].b);

      for (guint moment = 0; moment < film->n_moments; moment++)
        {
          for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
            {
              const RsBody *body = &film->bodies[moment];
              double length =
                  rs_vec_distance (rs_film_joint (body, a, side), rs_film_joint (body, b, side));

              /* Written so that it also catches what is not a number. */
              if (!(ABS (length - bones[i].length) < 0.1 * MM))
                {
                  g_autofree char *when = rs_film_describe (film, moment);

                  return g_strdup_printf ("%s: from %s to %s%s are %.2f mm, should be %.2f", when,
                                          bones[i].a, rs_film_side_name (b, side), bones[i].b,
                                          length / MM, bones[i].length / MM);
                }
            }
        }
    }

  return NULL;
}

char *
rs_law_reach (const RsFilm *film)
{
  for (guint moment = 0; moment < film->n_moments; moment++)
    {
      for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
        {
          const RsBody *body = &film->bodies[moment];
          double leg = body->legs[side].shortfall, arm = body->arms[side].shortfall;

          if (!(ABS (leg) <= MM) || !(ABS (arm) <= MM))
            {
              g_autofree char *when = rs_film_describe (film, moment);

              return g_strdup_printf ("%s: the %s target is out of reach by %.1f mm (leg), "
                                      "%.1f mm (arm)",
                                      when, side == RS_SIDE_LEFT ? "left" : "right", leg / MM,
                                      arm / MM);
            }
        }
    }

  return NULL;
}

char *
rs_law_girdle (const RsFilm *film)
{
  for (guint moment = 0; moment < film->n_moments; moment++)
    {
      for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
        {
          double travel = film->bodies[moment].arms[side].travel;

          if (!(ABS (travel) <= 36 * MM))
            {
              g_autofree char *when = rs_film_describe (film, moment);

              return g_strdup_printf ("%s: the %s shoulder is moved by %.1f mm", when,
                                      side == RS_SIDE_LEFT ? "left" : "right", travel / MM);
            }
        }
    }

  return NULL;
}

char *
rs_law_angles (const RsFilm *film)
{
  double worst = 1;
  char *message = NULL;

  for (guint moment = 0; moment < film->n_moments; moment++)
    {
      RsAngles angles;
      RsAngle angle;
      RsSide side;
      double excess;

      rs_angles_measure (&film->bodies[moment], &angles);
      excess = rs_angles_find_worst (&angles, &angle, &side);
      if (!(excess <= worst))
        {
          g_autofree char *when = rs_film_describe (film, moment);

          worst = excess;
          g_free (message);
          message = g_strdup_printf ("%s: %s %s of %.1f is %.1f degrees out of range", when,
                                     side == RS_SIDE_LEFT ? "left" : "right",
                                     rs_angle_get_name (angle), angles.n[angle][side], excess);
        }
    }

  return message;
}

/* How far a joint is from where the other side's would be in the mirror. */
static double
get_asymmetry (const RsBody *body, guint joint)
{
  RsVec left = rs_film_joint (body, joint, RS_SIDE_LEFT);

  left.z = -left.z;

  return rs_vec_distance (left, rs_film_joint (body, joint, RS_SIDE_RIGHT));
}

/*
 * A movement works both sides alike or one side clearly otherwise than the other. What lies
 * between is a mistake: a foot put a centimetre ahead of the other.
 */
char *
rs_law_symmetry (const RsFilm *film)
{
  double worst = 0;
  guint worst_moment = 0, worst_joint = 0;

  for (guint moment = 0; moment < film->n_moments; moment++)
    {
      for (guint joint = 0; joint < RS_FILM_N_JOINTS; joint++)
        {
          double asymmetry = get_asymmetry (&film->bodies[moment], joint);

          if (asymmetry > worst)
            {
              worst = asymmetry;
              worst_moment = moment;
              worst_joint = joint;
            }
        }
    }

  if (worst > 1 * MM && worst < 60 * MM)
    {
      g_autofree char *when = rs_film_describe (film, worst_moment);

      return g_strdup_printf ("%s: %s is %.1f mm from its mirror image: neither symmetric nor "
                              "meant for one side",
                              when, rs_film_joint_name (worst_joint), worst / MM);
    }

  return NULL;
}

static char *
compare_numbers (const double *a, const double *b, guint n, guint key, const char *what)
{
  for (guint i = 0; i < n; i++)
    {
      if (a[i] != b[i])
        return g_strdup_printf ("key %u: number %u of %s is %g when mirrored twice, was %g", key, i,
                                what, b[i], a[i]);
    }

  return NULL;
}

static char *
compare_poses (const RsPose *a, const RsPose *b, guint key)
{
  char *message = compare_numbers (a->n, b->n, RS_N_POSE_NUMBERS, key, "the trunk");

  if (!message && a->anchor != b->anchor)
    message = g_strdup_printf ("key %u: another anchor when mirrored twice", key);
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT && !message; side++)
    {
      message = compare_numbers (a->legs[side].n, b->legs[side].n, RS_N_LEG_NUMBERS, key, "a leg");
      if (!message)
        message =
            compare_numbers (a->arms[side].n, b->arms[side].n, RS_N_ARM_NUMBERS, key, "an arm");
      if (!message &&
          (a->legs[side].mode != b->legs[side].mode || a->legs[side].plant != b->legs[side].plant ||
           a->arms[side].mode != b->arms[side].mode || a->arms[side].reach != b->arms[side].reach))
        message = g_strdup_printf ("key %u: a limb in another mode when mirrored twice", key);
    }

  return message;
}

static char *
compare_facts (const RsMovementFacts *a, const RsMovementFacts *b)
{
  char *message = NULL;

  if (memcmp (&a->muscles, &b->muscles, sizeof a->muscles) != 0)
    return g_strdup ("other muscles when mirrored twice");
  for (guint i = 0; i < a->n_pieces; i++)
    {
      if (a->pieces[i].hold != b->pieces[i].hold ||
          rs_vec_distance (a->pieces[i].at, b->pieces[i].at) > 0)
        return g_strdup_printf ("piece %u is elsewhere when mirrored twice", i);
    }
  for (guint i = 0; i < a->n_keys && !message; i++)
    message = compare_poses (&a->keys[i].pose, &b->keys[i].pose, i);
  for (guint i = 0; i < a->n_faults && !message; i++)
    {
      if (memcmp (a->faults[i].marks, b->faults[i].marks, sizeof a->faults[i].marks) != 0)
        return g_strdup_printf ("fault %u has other marks when mirrored twice", i);
      message =
          compare_poses (&a->faults[i].wrong.pose, &b->faults[i].wrong.pose, a->faults[i].key);
    }

  return message;
}

/* Each joint of the mirrored movement is where the mirror shows the other side's. */
static char *
compare_bodies (const RsFilm *film, RsMovement *mirrored)
{
  RsMotion motion;

  rs_motion_init (&motion, mirrored, NULL);
  for (guint moment = 0; moment < RS_FILM_FRAMES; moment += 5)
    {
      RsBody body;

      rs_motion_get_body (&motion, moment * film->step, &body);
      for (guint joint = 0; joint < RS_FILM_N_JOINTS; joint++)
        {
          RsVec left = rs_film_joint (&body, joint, RS_SIDE_LEFT);
          double off;

          left.z = -left.z;
          off = rs_vec_distance (left, rs_film_joint (&film->bodies[moment], joint, RS_SIDE_RIGHT));
          if (!(off < 0.001 * MM))
            {
              g_autofree char *when = rs_film_describe (film, moment);

              return g_strdup_printf ("%s: the mirrored left %s is %.4f mm off", when,
                                      rs_film_joint_name (joint), off / MM);
            }
        }
    }

  return NULL;
}

char *
rs_law_mirror (const RsFilm *film)
{
  g_autoptr (RsMovement) mirrored = film->mirror (film->movement);
  g_autoptr (RsMovement) again = film->mirror (mirrored);
  char *message =
      compare_facts (rs_movement_get_facts (film->movement), rs_movement_get_facts (again));

  return message ? message : compare_bodies (film, mirrored);
}
