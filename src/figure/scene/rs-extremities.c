/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-part-builder.h"

/* A sphere in the coordinates of a segment; what @moves means depends on the table. */
typedef struct
{
  double x;
  double y;
  double z;
  double radius;
  gboolean moves;
} RsSpot;

/* Height of the ankle joint above the sole. */
#define ANKLE 0.0803

/* Shoes: y from the sole, z outward. The last spheres move with the toes. */
static const RsSpot shoe_upper[] = {
  { -.046, .050, 0, .034, FALSE },    { -.012, .084, 0, .036, FALSE },
  { .030, .072, 0, .036, FALSE },     { -.046, .046, 0, .034, FALSE },
  { .030, .068, 0, .036, FALSE },     { .112, .040, -.020, .0275, FALSE },
  { .104, .038, .026, .0255, FALSE }, { .118, .038, -.020, .0275, TRUE },
  { .112, .036, .026, .0255, TRUE },  { .160, .033, -.012, .0225, TRUE },
  { .150, .032, .016, .021, TRUE },
};

#define SOLE 0.0135

static const RsSpot shoe_sole[] = {
  { -.060, SOLE, -.012, SOLE, FALSE }, { -.060, SOLE, .012, SOLE, FALSE },
  { -.040, SOLE, .026, SOLE, FALSE },  { -.040, SOLE, -.026, SOLE, FALSE },
  { .118, SOLE, -.034, SOLE, FALSE },  { .108, SOLE, .042, SOLE, FALSE },
  { .118, SOLE, -.034, SOLE, TRUE },   { .108, SOLE, .042, SOLE, TRUE },
  { .178, SOLE, -.020, SOLE, TRUE },   { .172, SOLE, .014, SOLE, TRUE },
};

/* Ranges of the spheres above: ankle, instep, ball and toes; then heel to ball, ball, toes. */
static const RsHull shoe_upper_hulls[] = { { 0, 3 }, { 3, 4 }, { 5, 4 }, { 7, 4 } };
static const RsHull shoe_sole_hulls[] = { { 0, 6 }, { 4, 4 }, { 6, 4 } };

/* Where the toes bend, in the coordinates of the foot. */
static const RsVec toe_joint = { .118, -ANKLE + .027, 0 };

static void
add_shoe (RsPart *part, const RsBodyLeg *leg, double sign, const RsSpot *spots, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      const RsSpot *spot = &spots[i];
      RsVec p = rs_vec (spot->x, spot->y - ANKLE, sign * spot->z);

      if (spot->moves)
        p = rs_vec_add (leg->ball, rs_frame_apply (&leg->toes, rs_vec_sub (p, toe_joint)));
      else
        p = rs_vec_add (leg->ankle, rs_frame_apply (&leg->foot, p));
      rs_part_add_sphere (part, p, spot->radius);
    }
}

void
rs_parts_add_foot (RsParts *parts, const RsBody *body, RsSide side)
{
  RsPart *part = rs_parts_append (parts, RS_PART_FOOT, (RsPartSide) side);
  const RsBodyLeg *leg = &body->legs[side];
  double sign = rs_side_sign (side);

  part->a = leg->ankle;
  part->b = leg->toe;
  part->frame = leg->foot;

  add_shoe (part, leg, sign, shoe_upper, G_N_ELEMENTS (shoe_upper));
  for (guint i = 0; i < G_N_ELEMENTS (shoe_upper_hulls); i++)
    rs_part_add_hull (part, shoe_upper_hulls[i].first, shoe_upper_hulls[i].n);
  part->n_upper = part->n_hulls;

  add_shoe (part, leg, sign, shoe_sole, G_N_ELEMENTS (shoe_sole));
  for (guint i = 0; i < G_N_ELEMENTS (shoe_sole_hulls); i++)
    rs_part_add_hull (part, G_N_ELEMENTS (shoe_upper) + shoe_sole_hulls[i].first,
                      shoe_sole_hulls[i].n);
}

/* Hands: x to the thumb, −y along the fingers, z to where the palm looks. */
static const RsSphere palm_spheres[] = {
  { { 0, .006, 0 }, .0225 },         { { .020, -.034, .004 }, .0205 },
  { { -.017, -.034, .003 }, .0185 }, { { .0255, -.084, 0 }, .0150 },
  { { -.0235, -.078, 0 }, .0135 },
};

static const struct
{
  double x;
  double y;
  double length;
  double spread; /* degrees */
  double radius;
} fingers[] = {
  { .0255, -.086, .068, 4.5, .0110 },
  { .0085, -.090, .077, 1.2, .0112 },
  { -.0085, -.087, .071, -2.0, .0106 },
  { -.0245, -.080, .056, -6.0, .0095 },
};

/* Root, joint and tip of the thumb of a flat, a relaxed and a closed hand. */
static const RsVec thumbs[][3] = {
  { { .024, -.026, .004 }, { .050, -.056, .006 }, { .066, -.084, .006 } },
  { { .024, -.026, .008 }, { .043, -.060, .020 }, { .047, -.092, .027 } },
  { { .026, -.026, .010 }, { .040, -.058, .032 }, { .014, -.074, .052 } },
};

static const double thumb_radii[] = { .0185, .0125, .0100 };

/* The curl of a relaxed hand, and those between which the thumb closes. */
#define RELAXED 0.14
#define CLOSING 0.30
#define CLOSED 0.80

/* A point of the hand in the world. */
static RsVec
place_in_hand (const RsBodyArm *arm, double sign, RsVec p)
{
  return rs_vec_add (arm->wrist, rs_frame_apply (&arm->palm, rs_vec (p.x, p.y, -sign * p.z)));
}

static void
add_fingers (RsPart *part, const RsBodyArm *arm, double sign)
{
  /* A flat hand is quite flat; from the relaxed one on all fingers curl evenly. */
  double flat = MIN (arm->curl / RELAXED, 1);
  double near = rs_radians (8 * flat + 82 * arm->curl),
         far = rs_radians (16 * flat + 170 * arm->curl);

  for (guint i = 0; i < G_N_ELEMENTS (fingers); i++)
    {
      double q = sin (rs_radians (fingers[i].spread * (1 - .9 * arm->curl)));
      double l1 = .52 * fingers[i].length, l2 = .48 * fingers[i].length, r = fingers[i].radius;
      RsVec root = rs_vec (fingers[i].x, fingers[i].y, 0);
      RsVec joint =
          rs_vec_add (root, rs_vec (q * l1 * cos (near), -l1 * cos (near), l1 * sin (near)));
      RsVec tip = rs_vec_add (joint, rs_vec (q * l2 * cos (far), -l2 * cos (far), l2 * sin (far)));
      guint first = part->n_spheres;

      rs_part_add_sphere (part, place_in_hand (arm, sign, root), r * 1.12);
      rs_part_add_sphere (part, place_in_hand (arm, sign, joint), r);
      rs_part_add_sphere (part, place_in_hand (arm, sign, tip), r * .82);
      rs_part_add_chain (part, first, 3, 1);
    }
}

static void
add_thumb (RsPart *part, const RsBodyArm *arm, double sign)
{
  double opened = MIN (arm->curl / RELAXED, 1), closed = rs_smooth (CLOSING, CLOSED, arm->curl);
  guint first = part->n_spheres;

  for (guint i = 0; i < G_N_ELEMENTS (thumb_radii); i++)
    {
      RsVec p =
          rs_vec_lerp (rs_vec_lerp (thumbs[0][i], thumbs[1][i], opened), thumbs[2][i], closed);

      rs_part_add_sphere (part, place_in_hand (arm, sign, p), thumb_radii[i]);
    }
  rs_part_add_chain (part, first, G_N_ELEMENTS (thumb_radii), 1);
}

void
rs_parts_add_hand (RsParts *parts, const RsBody *body, RsSide side)
{
  RsPart *part = rs_parts_append (parts, RS_PART_HAND, (RsPartSide) side);
  const RsBodyArm *arm = &body->arms[side];
  double sign = rs_side_sign (side);

  part->a = arm->wrist;
  part->b = place_in_hand (arm, sign, rs_vec (0, -.1, .02));
  part->frame = arm->palm;

  for (guint i = 0; i < G_N_ELEMENTS (palm_spheres); i++)
    rs_part_add_sphere (part, place_in_hand (arm, sign, palm_spheres[i].centre),
                        palm_spheres[i].radius);
  rs_part_add_last (part, G_N_ELEMENTS (palm_spheres));
  part->n_upper = part->n_hulls;
  add_fingers (part, arm, sign);
  add_thumb (part, arm, sign);
}

/* The head, from its joint: skull, face and jaw, nose. */
static const RsSphere head_spheres[] = {
  { { .022, .112, 0 }, .077 },     { { -.014, .118, 0 }, .0785 },   { { .020, .060, .010 }, .058 },
  { { .020, .060, -.010 }, .058 }, { { .022, .100, 0 }, .074 },     { { .020, .050, .014 }, .052 },
  { { .020, .050, -.014 }, .052 }, { { .050, .010, .014 }, .034 },  { { .050, .010, -.014 }, .034 },
  { { .060, .045, .016 }, .036 },  { { .060, .045, -.016 }, .036 }, { { .012, .020, .022 }, .034 },
  { { .012, .020, -.022 }, .034 }, { { .088, .092, 0 }, .010 },     { { .1035, .062, 0 }, .0105 },
  { { .090, .055, 0 }, .012 },
};

static const RsHull head_hulls[] = { { 0, 4 }, { 4, 9 }, { 13, 3 } };

static RsVec
place_on_head (const RsBody *body, double x, double y, double z)
{
  return rs_vec_add (body->head, rs_frame_apply (&body->head_frame, rs_vec (x, y, z)));
}

static RsPart *
append_head (RsParts *parts, RsPartKind kind, const RsBody *body)
{
  RsPart *part = rs_parts_append (parts, kind, RS_ONE_MIDDLE);

  part->a = body->head;
  part->b = place_on_head (body, 0, .19, 0);
  part->frame = body->head_frame;

  return part;
}

void
rs_parts_add_head (RsParts *parts, const RsBody *body)
{
  RsPart *part = append_head (parts, RS_PART_HEAD, body);

  for (guint i = 0; i < G_N_ELEMENTS (head_spheres); i++)
    {
      RsVec c = head_spheres[i].centre;

      rs_part_add_sphere (part, place_on_head (body, c.x, c.y, c.z), head_spheres[i].radius);
    }
  for (guint i = 0; i < G_N_ELEMENTS (head_hulls); i++)
    rs_part_add_hull (part, head_hulls[i].first, head_hulls[i].n);
}

/* The links of the tail: how stiff at the head, how long, how thick. */
static const struct
{
  double back;
  double length;
  double radius;
} tail[] = {
  { 1.00, .036, .029 }, { .42, .047, .029 }, { .16, .055, .026 },
  { 0.09, .055, .018 }, { .05, .042, .006 },
};

/* Hangs by gravity, so it is a tail when standing and a bun when prone. */
static void
add_tail (RsPart *part, const RsBody *body)
{
  RsVec back = rs_frame_apply (&body->head_frame, rs_vec (-1, .55, 0));
  RsVec centre = place_on_head (body, 0, .112, 0), p = place_on_head (body, -.066, .165, 0);
  guint first = part->n_spheres;

  rs_part_add_sphere (part, p, .023);
  for (guint i = 0; i < G_N_ELEMENTS (tail); i++)
    {
      double r = tail[i].radius, off = .094 + .9 * r;
      RsVec hang = rs_vec (0, tail[i].back - 1, 0);

      p = rs_vec_along (p, rs_vec_unit (rs_vec_along (hang, back, tail[i].back)), tail[i].length);
      if (rs_vec_distance (p, centre) < off)
        p = rs_vec_along (centre, rs_vec_unit (rs_vec_sub (p, centre)), off);
      p.y = MAX (p.y, r + .004);
      rs_part_add_sphere (part, p, r);
    }
  rs_part_add_chain (part, first, G_N_ELEMENTS (tail) + 1, 1);
}

void
rs_parts_add_hair (RsParts *parts, const RsBody *body, RsBuild build)
{
  RsPart *part = append_head (parts, RS_PART_HAIR, body);

  rs_part_add_sphere (part, place_on_head (body, -.018, .122, 0), .083);
  rs_part_add_sphere (part, place_on_head (body, .010, .128, 0), .072);
  rs_part_add_last (part, 2);
  part->n_upper = part->n_hulls;
  if (build == RS_BUILD_NARROW)
    add_tail (part, body);
}
