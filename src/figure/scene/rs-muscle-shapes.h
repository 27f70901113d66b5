/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/common/rs-vocabulary.h"
#include "figure/scene/rs-parts.h"

G_BEGIN_DECLS

/*
 * One place along a muscle and between which angles it lies there: degrees, 0 front, 90 outward,
 * 180 back, −90 inward. Places are 0 to 1 on limbs and metres above the hips on the trunk.
 */
typedef struct
{
  double s;
  double from;
  double to;
} RsShapeRow;

/* The head of a muscle as it lies on the surface of a part, seen from outside. */
typedef struct
{
  RsMuscle muscle;
  RsPartKind part; /* RS_PART_TRUNK stands for trunk and pelvis, and for both sides */
  double round[2]; /* how much of the length each end takes to be rounded; 0 is a tendon */
  int n_fibres;    /* lines along it, or, negative, across */
  double slant;    /* how far across the fibres run from end to end, parts of the width */
  guint n_rows;
  const RsShapeRow *rows; /* s grows */
} RsMuscleShape;

/* All of them, those underneath first. */
const RsMuscleShape *rs_muscle_shapes_get (guint *n_shapes);

#define RS_MUSCLE_MAX_SHAPES 48
#define RS_SHAPE_STATIONS 25

/* A place on the smooth shape that goes through the rows. */
typedef struct
{
  double t; /* 0 to 1 along the shape; closer together toward its ends */
  double s;
  double middle; /* radians */
  double half;   /* half the width */
} RsShapeStation;

/* All shapes worked out, as they are the same for every figure. */
typedef struct
{
  RsShapeStation stations[RS_MUSCLE_MAX_SHAPES][RS_SHAPE_STATIONS];
} RsMuscleAtlas;

void rs_muscle_atlas_init (RsMuscleAtlas *atlas);

G_END_DECLS
