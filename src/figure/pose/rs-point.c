/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-point.h"

static RsVec
place (RsVec origin, const RsFrame *frame, double x, double y)
{
  return rs_vec_add (origin, rs_frame_apply (frame, rs_vec (x, y, 0)));
}

static RsVec
get_limb_point (const RsBody *body, RsPoint point)
{
  RsSide side = (point - RS_POINT_LEFT_SHOULDER) % 2 == 0 ? RS_SIDE_LEFT : RS_SIDE_RIGHT;
  const RsBodyLeg *leg = &body->legs[side];
  const RsBodyArm *arm = &body->arms[side];

  switch (point)
    {
    case RS_POINT_LEFT_SHOULDER:
    case RS_POINT_RIGHT_SHOULDER:
      return arm->shoulder;
    case RS_POINT_LEFT_ELBOW:
    case RS_POINT_RIGHT_ELBOW:
      return arm->elbow;
    case RS_POINT_LEFT_HAND:
    case RS_POINT_RIGHT_HAND:
      return arm->hand;
    case RS_POINT_LEFT_HIP:
    case RS_POINT_RIGHT_HIP:
      return leg->hip;
    case RS_POINT_LEFT_KNEE:
    case RS_POINT_RIGHT_KNEE:
      return leg->knee;
    case RS_POINT_LEFT_ANKLE:
    case RS_POINT_RIGHT_ANKLE:
      return leg->ankle;
    case RS_POINT_LEFT_HEEL:
    case RS_POINT_RIGHT_HEEL:
      return leg->heel;
    default:
      return place (leg->ankle, &leg->foot, .06, -.045);
    }
}

RsVec
rs_body_get_point (const RsBody *body, RsPoint point)
{
  switch (point)
    {
    case RS_POINT_PELVIS:
      return body->pelvis;
    case RS_POINT_LOWER_BACK:
      return place (body->lumbar, &body->lumbar_frame, -.075, .06);
    case RS_POINT_UPPER_BACK:
      return place (body->thoracolumbar, &body->thorax_frame, -.085, .14);
    case RS_POINT_NECK:
      return rs_vec_lerp (body->neck, body->head, .5);
    case RS_POINT_HEAD:
      return body->head_centre;
    default:
      return get_limb_point (body, point);
    }
}

RsPoint
rs_point_get_mirror (RsPoint point)
{
  if (point < RS_POINT_LEFT_SHOULDER)
    return point;

  /* Left and right follow each other in pairs. */
  return (point - RS_POINT_LEFT_SHOULDER) % 2 == 0 ? point + 1 : point - 1;
}
