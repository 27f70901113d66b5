/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-laws.h"

#define MM 0.001

/* As the skeleton has them: contact spheres of a foot, and the ankle over the sole. */
#define ANKLE_HEIGHT 0.0803

typedef struct
{
  const char *name;
  gsize offset; /* in RsBodyLeg */
  double radius;
} FootSphere;

static const FootSphere foot_spheres[] = {
  { "heel", G_STRUCT_OFFSET (RsBodyLeg, heel), 0.036 },
  { "ball", G_STRUCT_OFFSET (RsBodyLeg, ball), 0.027 },
  { "toe", G_STRUCT_OFFSET (RsBodyLeg, toe), 0.024 },
};

/* The point of a body that something holds, or FALSE when nothing does in this pose. */
typedef gboolean (*GetPoint) (
    const RsPose *pose, const RsBody *body, RsSide side, RsVec *target, RsVec *point);

static RsVec
mirror_out (RsVec at, gboolean in_world, RsSide side)
{
  if (!in_world)
    at.z *= rs_side_sign (side);

  return at;
}

static gboolean
get_foot (const RsPose *pose, const RsBody *body, RsSide side, RsVec *target, RsVec *point)
{
  const RsLegPose *leg = &pose->legs[side];
  const RsBodyLeg *solved = &body->legs[side];
  const RsVec points[] = {
    [RS_FOOT_SOLE] = rs_vec_along (solved->ankle, solved->foot.y, -ANKLE_HEIGHT),
    [RS_FOOT_HEEL] = solved->heel,
    [RS_FOOT_BALL] = solved->ball,
    [RS_FOOT_TOE] = solved->toe,
    [RS_FOOT_ANKLE] = solved->ankle,
  };

  *target = mirror_out (rs_vec (leg->n[RS_LEG_AT_X], leg->n[RS_LEG_AT_Y], leg->n[RS_LEG_AT_OUT]),
                        leg->in_world, side);
  *point = points[leg->plant];

  return leg->mode == RS_LEG_PLANTED;
}

static gboolean
get_hand (const RsPose *pose, const RsBody *body, RsSide side, RsVec *target, RsVec *point)
{
  const RsArmPose *arm = &pose->arms[side];

  *target = mirror_out (rs_vec (arm->n[RS_ARM_AT_X], arm->n[RS_ARM_AT_Y], arm->n[RS_ARM_AT_OUT]),
                        arm->in_world, side);
  *point = arm->mode == RS_ARM_FOREARM_PLANTED ? body->arms[side].elbow : body->arms[side].wrist;

  return arm->mode == RS_ARM_FOREARM_PLANTED || arm->mode == RS_ARM_PALM_PLANTED;
}

/* The anchors that touch something; a pelvis or a shoulder that is held hangs in the air. */
static gboolean
get_anchor (const RsPose *pose, const RsBody *body, RsSide side, RsVec *target, RsVec *point)
{
  const RsBodyLeg *left = &body->legs[RS_SIDE_LEFT], *right = &body->legs[RS_SIDE_RIGHT];
  const RsBodyArm *arms = body->arms;
  RsVec none = { 0 };
  const RsVec points[] = {
    [RS_ANCHOR_UPPER_BACK] = body->upper_back,
    [RS_ANCHOR_HEAD_BACK] = body->head_back,
    [RS_ANCHOR_KNEES] = rs_vec_lerp (left->knee, right->knee, 0.5),
    [RS_ANCHOR_LEFT_KNEE] = left->knee,
    [RS_ANCHOR_RIGHT_KNEE] = right->knee,
    [RS_ANCHOR_BALLS] = rs_vec_lerp (left->ball, right->ball, 0.5),
    [RS_ANCHOR_LEFT_BALL] = left->ball,
    [RS_ANCHOR_RIGHT_BALL] = right->ball,
    [RS_ANCHOR_ELBOWS] = rs_vec_lerp (arms[RS_SIDE_LEFT].elbow, arms[RS_SIDE_RIGHT].elbow, 0.5),
  };

  *target = rs_vec (pose->n[RS_POSE_ROOT_X], pose->n[RS_POSE_ROOT_Y], pose->n[RS_POSE_ROOT_Z]);
  *point = points[pose->anchor];

  return side == RS_SIDE_LEFT && rs_vec_distance (*point, none) > 0;
}

typedef struct
{
  const char *name;
  GetPoint get;
} Contact;

static const Contact contacts[] = {
  { "foot", get_foot },
  { "hand or elbow", get_hand },
  { "anchor", get_anchor },
};

/*
 * Whether a point is to stay where it is between two keys. What goes more than 30 mm steps; less
 * than that, nobody means.
 */
static gboolean
is_kept (const RsFilm *film, const Contact *contact, RsSide side, guint from, guint to)
{
  const RsMovementFacts *facts = rs_movement_get_facts (film->movement);
  const RsPose *a = &facts->keys[from].pose, *b = &facts->keys[to].pose;
  RsVec there, here, point;

  if (a->anchor != b->anchor && contact->get == get_anchor)
    return FALSE;
  if (a->legs[side].plant != b->legs[side].plant && contact->get == get_foot)
    return FALSE;
  if (a->arms[side].mode != b->arms[side].mode && contact->get == get_hand)
    return FALSE;

  return contact->get (a, &film->bodies[RS_FILM_FRAMES + from], side, &here, &point) &&
         contact->get (b, &film->bodies[RS_FILM_FRAMES + to], side, &there, &point) &&
         rs_vec_distance (here, there) <= 30 * MM;
}

static char *
check_contact (const RsFilm *film, const Contact *contact, RsSide side)
{
  const RsMovementFacts *facts = rs_movement_get_facts (film->movement);

  for (guint moment = 0; moment < RS_FILM_FRAMES; moment++)
    {
      guint from, to;
      const RsPose *pose;
      RsVec target, start, point;
      double drift;

      rs_film_get_keys (film, moment, &from, &to);
      if (rs_film_flies (film, moment) || !is_kept (film, contact, side, from, to))
        continue;
      pose = &facts->keys[from].pose;
      contact->get (pose, &film->bodies[RS_FILM_FRAMES + from], side, &target, &start);
      contact->get (pose, &film->bodies[moment], side, &target, &point);
      drift = rs_vec_distance (start, point);
      if (!(drift < MM))
        {
          g_autofree char *when = rs_film_describe (film, moment);

          return g_strdup_printf ("%s: the %s %s has slid by %.1f mm since key %u", when,
                                  side == RS_SIDE_LEFT ? "left" : "right", contact->name,
                                  drift / MM, from);
        }
    }

  return NULL;
}

char *
rs_law_contacts (const RsFilm *film)
{
  for (guint i = 0; i < G_N_ELEMENTS (contacts); i++)
    {
      for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
        {
          char *message = check_contact (film, &contacts[i], side);

          if (message)
            return message;
        }
    }

  return NULL;
}

/* Whatever the data says of it: a part of a foot that touches the floor does not slide. */
static char *
check_foot_sphere (const RsFilm *film, const FootSphere *sphere, RsSide side)
{
  gboolean touched = FALSE;
  RsVec start = { 0 };

  for (guint moment = 0; moment < RS_FILM_FRAMES; moment++)
    {
      const RsBodyLeg *leg = &film->bodies[moment].legs[side];
      RsVec centre = G_STRUCT_MEMBER (RsVec, leg, sphere->offset);
      gboolean touches =
          ABS (centre.y - sphere->radius) < 0.25 * MM && !rs_film_flies (film, moment);

      if (touches && !touched)
        start = centre;
      touched = touches;
      if (touches && !(rs_vec_distance (start, centre) < MM))
        {
          g_autofree char *when = rs_film_describe (film, moment);

          return g_strdup_printf ("%s: the %s %s slides on the floor, %.1f mm so far", when,
                                  side == RS_SIDE_LEFT ? "left" : "right", sphere->name,
                                  rs_vec_distance (start, centre) / MM);
        }
    }

  return NULL;
}

char *
rs_law_feet (const RsFilm *film)
{
  for (guint i = 0; i < G_N_ELEMENTS (foot_spheres); i++)
    {
      for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
        {
          char *message = check_foot_sphere (film, &foot_spheres[i], side);

          if (message)
            return message;
        }
    }

  return NULL;
}
