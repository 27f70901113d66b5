/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-body.h"

G_BEGIN_DECLS

/* Places of a body that have a name: what a close-up shows, and where a fault is marked. */
typedef enum
{
  RS_POINT_PELVIS,
  RS_POINT_LOWER_BACK,
  RS_POINT_UPPER_BACK,
  RS_POINT_NECK,
  RS_POINT_HEAD,
  RS_POINT_LEFT_SHOULDER,
  RS_POINT_RIGHT_SHOULDER,
  RS_POINT_LEFT_ELBOW,
  RS_POINT_RIGHT_ELBOW,
  RS_POINT_LEFT_HAND,
  RS_POINT_RIGHT_HAND,
  RS_POINT_LEFT_HIP,
  RS_POINT_RIGHT_HIP,
  RS_POINT_LEFT_KNEE,
  RS_POINT_RIGHT_KNEE,
  RS_POINT_LEFT_ANKLE,
  RS_POINT_RIGHT_ANKLE,
  RS_POINT_LEFT_HEEL,
  RS_POINT_RIGHT_HEEL,
  RS_POINT_LEFT_FOOT,
  RS_POINT_RIGHT_FOOT,
} RsPoint;

#define RS_N_POINTS (RS_POINT_RIGHT_FOOT + 1)

/* Where it is in the world: the joint, or the middle of a hand or a foot; of the back, the skin. */
RsVec rs_body_get_point (const RsBody *body, RsPoint point);

/* The same place on the other side. */
RsPoint rs_point_get_mirror (RsPoint point);

G_END_DECLS
