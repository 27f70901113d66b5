/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-part-builder.h"
#include "figure/scene/rs-tube.h"

/* Along a limb: place, then how far forward and outward of the bone, and the radius. Metres. */

static const RsKnot thigh_profile[] = {
  { 0.00, { -.004, -.006, .0700 } }, { 0.08, { .001, -.002, .0800 } },
  { 0.18, { .005, .001, .0855 } },   { 0.35, { .010, .002, .0800 } },
  { 0.60, { .009, .001, .0680 } },   { 0.82, { .004, 0, .0560 } },
  { 1.00, { .003, 0, .0510 } },
};

static const RsKnot shank_profile[] = {
  { 0.00, { .003, 0, .0510 } },     { 0.10, { -.003, 0, .0500 } }, { 0.28, { -.013, .002, .0550 } },
  { 0.48, { -.010, .001, .0470 } }, { 0.72, { -.003, 0, .0350 } }, { 0.90, { 0, 0, .0315 } },
  { 1.00, { 0, 0, .0330 } },
};

static const RsKnot upper_arm_profile[] = {
  { 0.00, { 0, -.001, .0480 } }, { 0.14, { 0, .005, .0510 } }, { 0.36, { .003, .003, .0460 } },
  { 0.62, { .003, 0, .0410 } },  { 0.88, { 0, 0, .0340 } },    { 1.00, { 0, 0, .0330 } },
};

static const RsKnot forearm_profile[] = {
  { 0.00, { 0, 0, .0330 } }, { 0.10, { .003, .002, .0360 } }, { 0.28, { .003, .002, .0380 } },
  { 0.60, { 0, 0, .0300 } }, { 0.88, { 0, 0, .0235 } },       { 1.00, { 0, 0, .0225 } },
};

static const RsKnot neck_profile[] = {
  { 0.00, { 0, 0, .0540 } },
  { 0.35, { 0, 0, .0500 } },
  { 0.70, { 0, 0, .0485 } },
  { 1.00, { -.004, 0, .0500 } },
};

/* Height above the hips, then forward, half the distance of the two spheres, and their radius. */
static const RsKnot trunk_profile[] = {
  { -.055, { -.010, .062, .088 } }, { -.010, { -.014, .068, .099 } },
  { 0.050, { -.014, .064, .098 } }, { 0.110, { -.007, .055, .089 } },
  { 0.170, { .002, .047, .083 } },  { 0.215, { .003, .046, .084 } },
  { 0.280, { .000, .053, .092 } },  { 0.345, { -.004, .062, .099 } },
  { 0.405, { -.010, .072, .095 } }, { 0.452, { -.016, .077, .076 } },
  { 0.488, { -.021, .056, .058 } }, { 0.512, { -.022, .032, .051 } },
};

/* Heights of the joints of the spine above the hips. */
#define LUMBAR_Y 0.105
#define THORACOLUMBAR_Y 0.260

/* Rings of the trunk below and above these belong to pelvis and trunk; they share a few. */
#define PELVIS_TOP 0.138
#define TRUNK_BOTTOM 0.038

/* How much wider the chest gets with a breath. */
#define BREATH 0.012

/* One skeleton, two builds: factors on radii. */
typedef struct
{
  double thigh;
  double shank;
  double upper_arm;
  double forearm;
  double neck;
  double glute; /* radii from here on */
  double shoulder;
} RsBuildSizes;

static const RsBuildSizes sizes[] = {
  [RS_BUILD_NARROW] = { 1, .98, .90, .92, .88, .086, .0475 },
  [RS_BUILD_BROAD] = { 1.03, 1.07, 1.17, 1.13, 1.13, .082, .0560 },
};

/* Where a tube is: from the part's a to its b. */
typedef struct
{
  const RsKnot *profile;
  guint n_profile;
  guint n;
  double factor;
} RsTube;

#define TUBE(knots, slices, times) ((RsTube) { knots, G_N_ELEMENTS (knots), slices, times })

/* Rings from a to b; spheres and hulls from ring @first on. */
static void
add_tube (RsPart *part, const RsFrame *frame, double sign, const RsTube *tube, guint first)
{
  RsKnot knots[RS_PART_MAX_RINGS];

  rs_tube_resample (tube->profile, tube->n_profile, knots, tube->n);
  for (guint i = 0; i < tube->n; i++)
    {
      RsRing *ring = &part->rings[part->n_rings++];
      RsVec centre = rs_vec_lerp (part->a, part->b, knots[i].s);

      ring->s = knots[i].s;
      ring->front = frame->x;
      ring->out = rs_vec_scale (frame->z, sign);
      centre = rs_vec_along (centre, ring->front, knots[i].v[0]);
      ring->centre = rs_vec_along (centre, ring->out, knots[i].v[1]);
      ring->a = 0;
      ring->r = knots[i].v[2] * tube->factor;
      if (i >= first)
        rs_part_add_sphere (part, ring->centre, ring->r);
    }
  rs_part_add_chain (part, 0, part->n_spheres, 1);
}

/* The ring at which the thigh begins; what is above belongs to the pelvis. */
static guint
get_thigh_start (guint n_rings)
{
  return MAX (1, (guint) lround (.2 * (n_rings - 1)));
}

static void
add_limb (RsParts *parts,
          RsPartKind kind,
          RsSide side,
          RsVec a,
          RsVec b,
          const RsFrame *frame,
          const RsTube *tube)
{
  RsPart *part = rs_parts_append (parts, kind, (RsPartSide) side);

  part->a = a;
  part->b = b;
  part->frame = *frame;
  add_tube (part, frame, rs_side_sign (side), tube,
            kind == RS_PART_THIGH ? get_thigh_start (tube->n) : 0);
}

static void
add_side (RsParts *parts, const RsBody *body, RsSide side, RsFeet feet, RsBuild build, guint n)
{
  const RsBuildSizes *size = &sizes[build];
  const RsBodyLeg *leg = &body->legs[side];
  const RsBodyArm *arm = &body->arms[side];

  add_limb (parts, RS_PART_THIGH, side, leg->hip, leg->knee, &leg->thigh,
            &TUBE (thigh_profile, n + 1, size->thigh));
  add_limb (parts, RS_PART_SHANK, side, leg->knee, leg->ankle, &leg->shank,
            &TUBE (shank_profile, n, size->shank));
  parts->parts[parts->n_parts - 1].is_bare = feet == RS_FEET_BARE;
  if (feet == RS_FEET_BARE)
    rs_parts_add_bare_foot (parts, body, side);
  else
    rs_parts_add_foot (parts, body, side);
  add_limb (parts, RS_PART_UPPER_ARM, side, arm->shoulder, arm->elbow, &arm->upper_arm,
            &TUBE (upper_arm_profile, n - 1, size->upper_arm));
  add_limb (parts, RS_PART_FOREARM, side, arm->elbow, arm->wrist, &arm->forearm,
            &TUBE (forearm_profile, n - 1, size->forearm));
  rs_parts_add_hand (parts, body, side);
}

/* A ring of the trunk: the spine bends, so each joint moves what is near it. */
static RsRing
bend_ring (const RsBody *body, RsBuild build, const RsKnot *knot)
{
  double y = knot->s, a = knot->v[1], r = knot->v[2];
  double above = rs_smooth (LUMBAR_Y - .07, LUMBAR_Y + .07, y);
  double high = rs_smooth (THORACOLUMBAR_Y - .08, THORACOLUMBAR_Y + .08, y);
  double wp = 1 - above, wl = above * (1 - high), wt = above * high;
  RsVec q = rs_vec (knot->v[0], y, 0), p, l, t, x, z;

  p = rs_vec_add (body->pelvis, rs_frame_apply (&body->pelvis_frame, q));
  q.y = y - LUMBAR_Y;
  l = rs_vec_add (body->lumbar, rs_frame_apply (&body->lumbar_frame, q));
  q.y = y - THORACOLUMBAR_Y;
  t = rs_vec_add (body->thoracolumbar, rs_frame_apply (&body->thorax_frame, q));

  z = rs_vec_along (
      rs_vec_along (rs_vec_scale (body->pelvis_frame.z, wp), body->lumbar_frame.z, wl),
      body->thorax_frame.z, wt);
  x = rs_vec_along (
      rs_vec_along (rs_vec_scale (body->pelvis_frame.x, wp), body->lumbar_frame.x, wl),
      body->thorax_frame.x, wt);
  z = rs_vec_unit (z);

  if (build == RS_BUILD_NARROW)
    {
      double waist = rs_smooth (.08, .25, y), chest = rs_smooth (.38, .46, y);

      a *= 1 - .06 * waist - .04 * chest;
      r *= (1 - .045 * waist - .04 * chest) * (1 + .02 * (1 - rs_smooth (0, .12, y)));
    }
  else
    {
      double belly = rs_smooth (.06, .20, y), chest = rs_smooth (.24, .40, y);

      a *= 1.02 + .07 * belly + .05 * chest;
      r *= 1 + .03 * belly;
    }

  return (RsRing) {
    .s = y,
    .centre = rs_vec_along (rs_vec_along (rs_vec_scale (p, wp), l, wl), t, wt),
    .front = rs_vec_unit (rs_vec_reject (x, z)),
    .out = z,
    .a = a,
    .r = r * (1 + BREATH * body->breath * wt),
  };
}

/* The two spheres of each ring between two heights. */
static void
add_stadiums (RsPart *part, double bottom, double top)
{
  guint first = part->n_spheres, n = 0;

  for (guint i = 0; i < part->n_rings; i++)
    {
      const RsRing *ring = &part->rings[i];

      if (ring->s <= bottom || ring->s >= top)
        continue;
      rs_part_add_sphere (part, rs_vec_along (ring->centre, ring->out, -ring->a), ring->r);
      rs_part_add_sphere (part, rs_vec_along (ring->centre, ring->out, ring->a), ring->r);
      n++;
    }
  rs_part_add_chain (part, first, n, 2);
}

/* The ring nearest to a height. */
static const RsRing *
find_ring (const RsPart *part, double y)
{
  const RsRing *best = &part->rings[0];

  for (guint i = 1; i < part->n_rings; i++)
    if (fabs (part->rings[i].s - y) < fabs (best->s - y))
      best = &part->rings[i];

  return best;
}

static RsVec
place (RsVec origin, const RsFrame *frame, double x, double y, double z)
{
  return rs_vec_add (origin, rs_frame_apply (frame, rs_vec (x, y, z)));
}

static void
add_pelvis (RsParts *parts, const RsBody *body, RsBuild build, const RsRing *rings, guint n_rings)
{
  RsPart *part = rs_parts_append (parts, RS_PART_PELVIS, RS_ONE_MIDDLE);

  part->a = body->pelvis;
  part->b = body->lumbar;
  part->frame = body->pelvis_frame;
  for (guint i = 0; i < n_rings; i++)
    part->rings[part->n_rings++] = rings[i];
  add_stadiums (part, -1, PELVIS_TOP);

  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    {
      const RsPart *thigh = rs_parts_find (parts, RS_PART_THIGH, (RsPartSide) side);
      const RsRing *ring = find_ring (part, .05);
      double sign = rs_side_sign (side);
      guint n_cap = get_thigh_start (thigh->n_rings) + 1, first;

      rs_part_add_sphere (part, place (part->a, &part->frame, -.038, -.030, sign * .060),
                          sizes[build].glute);
      rs_part_add_sphere (part, rs_vec_along (ring->centre, ring->out, sign * ring->a), ring->r);
      rs_part_add_sphere (part, place (part->a, &part->frame, 0, -.02, sign * .07), .085);
      rs_part_add_last (part, 3);

      first = part->n_spheres;
      for (guint i = 0; i < n_cap; i++)
        rs_part_add_sphere (part, thigh->rings[i].centre, thigh->rings[i].r);
      rs_part_add_chain (part, first, n_cap, 1);
    }
}

/* From the chest to the shoulder, wherever the shoulder girdle has moved it. */
static void
add_yoke (RsPart *part, const RsBody *body, RsBuild build, RsSide side)
{
  static const double heights[] = { .40, .452, .488 };
  const RsRing *top = find_ring (part, .512);
  RsVec shoulder = body->arms[side].shoulder;
  double sign = rs_side_sign (side), radius = sizes[build].shoulder;

  for (guint i = 0; i + 1 < G_N_ELEMENTS (heights); i++)
    {
      const RsRing *low = find_ring (part, heights[i]), *high = find_ring (part, heights[i + 1]);

      rs_part_add_sphere (part, rs_vec_along (low->centre, low->out, sign * low->a * .9),
                          low->r * .92);
      rs_part_add_sphere (part, rs_vec_along (high->centre, high->out, sign * high->a * .9),
                          high->r * .95);
      rs_part_add_sphere (part, shoulder, radius);
      rs_part_add_last (part, 3);
    }

  /* The slope of the trapezius. */
  rs_part_add_sphere (part, rs_vec_along (top->centre, top->out, sign * top->a), top->r * .86);
  rs_part_add_sphere (part, place (shoulder, &part->frame, 0, .004, -sign * .02), radius * .8);
  rs_part_add_last (part, 2);
}

static void
add_bust (RsPart *part, const RsBody *body, RsSide side)
{
  double sign = rs_side_sign (side), wider = 1 + BREATH * body->breath;

  rs_part_add_sphere (part, place (body->thoracolumbar, &part->frame, .052, .105, sign * .058),
                      .060 * wider);
  rs_part_add_sphere (part, place (body->thoracolumbar, &part->frame, 0, .06, sign * .05),
                      .085 * wider);
  rs_part_add_sphere (part, place (body->thoracolumbar, &part->frame, 0, .15, sign * .06),
                      .085 * wider);
  rs_part_add_last (part, 3);
}

static void
add_trunk (RsParts *parts, const RsBody *body, RsBuild build, const RsRing *rings, guint n_rings)
{
  RsPart *part = rs_parts_append (parts, RS_PART_TRUNK, RS_ONE_MIDDLE);

  part->a = body->lumbar;
  part->b = body->neck;
  part->frame = body->thorax_frame;
  for (guint i = 0; i < n_rings; i++)
    part->rings[part->n_rings++] = rings[i];
  add_stadiums (part, TRUNK_BOTTOM, 1);

  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    {
      add_yoke (part, body, build, side);
      if (build == RS_BUILD_NARROW)
        add_bust (part, body, side);
    }
}

static void
add_neck (RsParts *parts, const RsBody *body, RsBuild build, guint n)
{
  RsPart *part = rs_parts_append (parts, RS_PART_NECK, RS_ONE_MIDDLE);

  part->a = body->neck;
  part->b = place (body->head, &body->head_frame, -.004, .02, 0);
  /* The collar hangs on the chest, and cuts the neck. */
  part->frame = body->thorax_frame;
  add_tube (part, &body->neck_frame, 1, &TUBE (neck_profile, n, sizes[build].neck), 0);
}

void
rs_parts_add_body (
    RsParts *parts, const RsBody *body, RsFeet feet, RsBuild build, const RsFineness *fineness)
{
  RsKnot knots[RS_PART_MAX_RINGS];
  RsRing rings[RS_PART_MAX_RINGS];
  guint n_limb = CLAMP (fineness->limb_slices, 4, RS_PART_MAX_RINGS - 1);
  guint n_trunk = CLAMP (fineness->trunk_rings, 8, RS_PART_MAX_RINGS);

  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    add_side (parts, body, side, feet, build, n_limb);

  rs_tube_resample (trunk_profile, G_N_ELEMENTS (trunk_profile), knots, n_trunk);
  for (guint i = 0; i < n_trunk; i++)
    rings[i] = bend_ring (body, build, &knots[i]);

  add_pelvis (parts, body, build, rings, n_trunk);
  add_trunk (parts, body, build, rings, n_trunk);
  add_neck (parts, body, build, n_limb < 9 ? 3 : 4);
  rs_parts_add_head (parts, body);
  rs_parts_add_hair (parts, body, build);
}
