/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-skeleton.h"
#include "figure/scene/rs-part-builder.h"

/*
 * A bare foot stands where a shoe would: the ankle is as high, so that poses serve both. Here y is
 * from the ground and z outward.
 */
typedef struct
{
  double x;
  double y;
  double z;
  double radius;
  double rise; /* how much higher a domed foot has it, and how much farther back */
  double shorter;
} RsSpot;

/* Outer edge, heel, ankle, instep and ball. */
static const RsSpot spots[] = {
  { -.030, .030, .004, .0300, 0, 0 },        { .036, .0235, .027, .0230, .002, .004 },
  { .072, .0215, .031, .0210, .002, .007 },  { .099, .0200, .031, .0200, 0, .010 },
  { -.031, .0335, .000, .0335, 0, 0 },       { -.040, .0460, 0, .0270, 0, 0 },
  { -.029, .074, 0, .0205, 0, 0 },           { .002, .092, 0, .0335, 0, 0 },
  { .004, .083, -.024, .0150, 0, 0 },        { -.004, .074, .022, .0145, 0, 0 },
  { .036, .0630, -.005, .0270, .014, .003 }, { .030, .0470, -.017, .0225, .014, .002 },
  { .072, .0455, -.010, .0230, .014, .007 }, { .074, .0385, -.021, .0185, .014, .007 },
  { .117, .0270, -.027, .0265, 0, .010 },    { .112, .0275, .000, .0225, .001, .010 },
  { -.0165, .114, 0, .0190, 0, 0 },
};

static const struct
{
  guint n;
  guint8 spots[8];
} hulls[] = {
  { 4, { 0, 1, 2, 3 } },         { 5, { 4, 5, 6, 7, 8 } },  { 5, { 4, 6, 7, 9, 0 } },
  { 6, { 4, 7, 8, 10, 11, 9 } }, { 4, { 10, 1, 9, 0 } },    { 4, { 10, 11, 12, 13 } },
  { 4, { 10, 12, 1, 2 } },       { 4, { 12, 13, 14, 15 } }, { 4, { 12, 15, 2, 3 } },
  { 3, { 14, 15, 3 } },          { 3, { 6, 16, 7 } },
};

/* A toe on the ground: where it begins on the foot, its joint and its tip. */
typedef struct
{
  RsSpot root;
  RsSpot joint;
  RsSpot tip;
} RsToe;

/* The big one first. */
static const RsToe toes[] = {
  { { .120, .0255, -.029, .0215, 0, 0 },
    { .152, .0185, -.031, .0170, 0, 0 },
    { .174, .0155, -.030, .0155, 0, 0 } },
  { { .124, .0245, -.007, .0145, 0, 0 },
    { .152, .0190, -.004, .0115, 0, 0 },
    { .172, .0112, -.003, .0110, 0, 0 } },
  { { .119, .0230, .009, .0140, 0, 0 },
    { .143, .0180, .014, .0110, 0, 0 },
    { .161, .0106, .015, .0104, 0, 0 } },
  { { .111, .0215, .022, .0135, 0, 0 },
    { .132, .0170, .029, .0106, 0, 0 },
    { .148, .0101, .031, .0099, 0, 0 } },
  { { .100, .0200, .034, .0140, 0, 0 },
    { .117, .0155, .043, .0103, 0, 0 },
    { .131, .0098, .046, .0097, 0, 0 } },
};

/* Where the toes bend, and where the big one does, on the foot. */
static const RsVec toe_joint = { .118, RS_SKELETON_BALL_RADIUS, 0 };
static const RsVec big_joint = { .118, RS_SKELETON_BALL_RADIUS, -.029 };

static RsVec
place (const RsBodyLeg *leg, double sign, RsVec p)
{
  p.y -= RS_SKELETON_ANKLE;
  p.z *= sign;

  return rs_vec_add (leg->ankle, rs_frame_apply (&leg->foot, p));
}

/* A point of the toes, which bend together, and of the big toe, which bends @more. */
static RsVec
place_on_toe (const RsBodyLeg *leg, double sign, const RsSpot *spot, double more)
{
  RsVec p = rs_vec (spot->x, spot->y, spot->z), joint = toe_joint;
  RsFrame turn = rs_frame_turn_z (RS_FRAME_WORLD, more);

  if (more != 0)
    p = rs_vec_add (big_joint, rs_frame_apply (&turn, rs_vec_sub (p, big_joint)));
  p = rs_vec_sub (p, joint);
  p.x -= 0.010 * leg->arch;
  p.z *= sign;

  return rs_vec_add (leg->ball, rs_frame_apply (&leg->toes, p));
}

static void
add_toe (RsPart *part, const RsBodyLeg *leg, double sign, const RsToe *toe, double more)
{
  guint first = part->n_spheres;
  RsVec root = rs_vec (toe->root.x - 0.010 * leg->arch, toe->root.y, toe->root.z);

  rs_part_add_sphere (part, place (leg, sign, root), toe->root.radius);
  rs_part_add_sphere (part, place_on_toe (leg, sign, &toe->joint, more), toe->joint.radius);
  rs_part_add_sphere (part, place_on_toe (leg, sign, &toe->tip, more), toe->tip.radius);
  rs_part_add_chain (part, first, 3, 1);
}

void
rs_parts_add_bare_foot (RsParts *parts, const RsBody *body, RsSide side)
{
  RsPart *part = rs_parts_append (parts, RS_PART_FOOT, (RsPartSide) side);
  const RsBodyLeg *leg = &body->legs[side];
  double sign = rs_side_sign (side);

  part->is_bare = TRUE;
  part->a = leg->ankle;
  part->b = leg->toe;
  part->frame = leg->foot;
  part->arch = leg->arch;

  for (guint i = 0; i < G_N_ELEMENTS (hulls); i++)
    {
      for (guint j = 0; j < hulls[i].n; j++)
        {
          const RsSpot *spot = &spots[hulls[i].spots[j]];
          RsVec p = rs_vec (spot->x - spot->shorter * leg->arch, spot->y + spot->rise * leg->arch,
                            spot->z);

          rs_part_add_sphere (part, place (leg, sign, p), spot->radius);
        }
      rs_part_add_last (part, hulls[i].n);
    }
  part->n_upper = part->n_hulls;

  for (guint i = 0; i < G_N_ELEMENTS (toes); i++)
    add_toe (part, leg, sign, &toes[i], i == 0 ? leg->big_toe : 0);
}
