/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-movement.h"
#include "figure/scene/rs-camera.h"

G_BEGIN_DECLS

/* The two bodies that a figure can have. Same joints, so one pose serves both. */
typedef enum
{
  RS_BUILD_NARROW, /* hair tied back */
  RS_BUILD_BROAD,  /* short hair */
} RsBuild;

typedef struct
{
  RsVec centre;
  double radius;
} RsSphere;

/* A hull of spheres: a range of the part's spheres. */
typedef struct
{
  guint first;
  guint n;
} RsHull;

/*
 * A cross-section of a tube, for what is painted onto it: clothes, muscles, shade. The section
 * is a stadium: half width (along out) a + r, half depth (along front) r.
 */
typedef struct
{
  double s; /* along: 0 to 1 on limbs, metres above the hips on the trunk */
  RsVec centre;
  RsVec front; /* unit: anterior */
  RsVec out;   /* unit: away from the midline on limbs, right on the trunk */
  double a;
  double r;
} RsRing;

typedef enum
{
  RS_PART_THIGH,
  RS_PART_SHANK,
  RS_PART_FOOT,
  RS_PART_UPPER_ARM,
  RS_PART_FOREARM,
  RS_PART_HAND,
  RS_PART_PELVIS,
  RS_PART_TRUNK,
  RS_PART_NECK,
  RS_PART_HEAD,
  RS_PART_HAIR,
  /* equipment */
  RS_PART_MAT,
  RS_PART_BOX,    /* step, bench top, seat, leg, wall: a rounded box */
  RS_PART_HANDLE, /* of a dumbbell */
  RS_PART_WEIGHT, /* head of a dumbbell, plate, kettlebell */
  RS_PART_BAR,
  RS_PART_BALL,
  RS_PART_BAND_BACK,
  RS_PART_BAND_FRONT,
  RS_PART_STRAP, /* of a band from a fixed point to a hand */
} RsPartKind;

typedef enum
{
  RS_ONE_LEFT,
  RS_ONE_RIGHT,
  RS_ONE_MIDDLE, /* on neither side */
} RsPartSide;

#define RS_PART_MAX_SPHERES 96
#define RS_PART_MAX_HULLS 40
#define RS_PART_MAX_RINGS 20
#define RS_PART_MAX_LOOP 64

/*
 * One thing that is drawn as a whole, in front of or behind the others. Its outline is the union
 * of its hulls.
 */
typedef struct
{
  RsPartKind kind;
  RsPartSide side;
  RsSphere spheres[RS_PART_MAX_SPHERES];
  guint n_spheres;
  RsHull hulls[RS_PART_MAX_HULLS];
  guint n_hulls;
  /*
   * How many of the hulls come first that are one thing: of a foot the upper, then the sole; of
   * hair the skull, then the links of the tail, from the head on; of a kettlebell the ball, then
   * the handle; of a bare foot all but the toes, of a hand the palm; of a strap its knot.
   */
  guint n_upper;
  RsRing rings[RS_PART_MAX_RINGS];
  guint n_rings;
  RsVec a; /* proximal and distal joint */
  RsVec b;
  RsFrame frame;    /* of the segment; of a box: its axes */
  RsVec half;       /* of a box: half its size; of a mat: likewise */
  double edge;      /* of a box: how round its edges are */
  gboolean is_bare; /* feet and shanks */
  double arch;      /* of a bare foot: 0 to 1, how much it domes */
  RsHold hold;      /* handles, weights and straps */
  RsPieceKind piece;
  /* a band: a closed loop of points with outward normals, its axis and half its height */
  RsVec loop[RS_PART_MAX_LOOP];
  RsVec normals[RS_PART_MAX_LOOP];
  guint n_loop;
  RsVec axis;
  double half_height;
  RsBandPlace around; /* which limbs the band is on */
} RsPart;

#define RS_MAX_PARTS 65 /* 17 of the body, 8 of each piece of equipment */

/* How fine: number of slices of limbs and rings of the trunk, and how bold. */
typedef struct
{
  guint limb_slices; /* 7 or 9 */
  guint trunk_rings; /* 12 or 16 */
  double bold;       /* factor on radii: 1 to 1.07 */
} RsFineness;

/* The parts of a body and its equipment. Large: allocate once and use again. */
typedef struct
{
  RsPart parts[RS_MAX_PARTS];
  guint n_parts;
  guint n_body; /* the first ones are the body, the others equipment */
} RsParts;

void rs_parts_build (RsParts *parts,
                     const RsBody *body,
                     const RsMovementFacts *facts,
                     RsBuild build,
                     const RsFineness *fineness);

/* The part of a kind and side, or NULL. */
const RsPart *rs_parts_find (const RsParts *parts, RsPartKind kind, RsPartSide side);

/* The section of a part's tube at @s; between rings linear, beyond the ends extrapolated. */
RsRing rs_part_get_ring (const RsPart *part, double s);

/* What the parts cover. @with_mat: mats bleed out of small pictures. */
void rs_parts_add_extent (const RsParts *parts,
                          const RsCamera *camera,
                          gboolean with_mat,
                          RsExtent *extent);

/* Body parts: profiles and rings of the tables (rs-body-parts.c, rs-extremities.c). */
void rs_parts_add_body (
    RsParts *parts, const RsBody *body, RsFeet feet, RsBuild build, const RsFineness *fineness);

/* Equipment (rs-equipment.c). */
void rs_parts_add_equipment (RsParts *parts, const RsBody *body, const RsMovementFacts *facts);

/* Draw order, farthest first (rs-order.c). @order: room for %RS_MAX_PARTS indices. */
void rs_parts_sort (const RsParts *parts, const RsCamera *camera, guint *order);

G_END_DECLS
