/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-still.h"

#include "figure/scene/rs-hull.h"

#include <math.h>

/* Of a ghost that stands apart, and of one that the figure nearly covers, which has to be more to
 * be seen; and how far their parts are from each other then, metres. */
#define APART_ALPHA 0.36
#define COVERED_ALPHA 0.60
#define APART 0.30
#define COVERED 0.10

#define ARROW_POINTS 13
#define MIN_LENGTH 0.22 /* metres; shorter ones are stretched about their middle */
#define LINE_WIDTH 0.022
#define HEAD_LENGTH 0.085
#define HEAD_WIDTH 0.048

typedef struct
{
  double x;
  double y;
} RsSpot2;

/* Their parts are the same ones in the same order. */
static double
get_distance (const RsParts *a, const RsParts *b)
{
  double sum = 0;

  for (guint i = 0; i < a->n_body; i++)
    sum += rs_vec_distance (a->parts[i].b, b->parts[i].b);

  return sum / a->n_body;
}

void
rs_still_add_ghost (const RsStage *stage, const RsParts *figure)
{
  double apart = rs_smooth (COVERED, APART, get_distance (stage->parts, figure));

  for (guint i = 0; i < stage->parts->n_body; i++)
    rs_part_add_outline (&stage->parts->parts[i], stage->camera, stage->bold, 0, stage->drawing);
  rs_drawing_fill (stage->drawing,
                   rs_ink_alpha (RS_ROLE_GHOST, rs_lerp (COVERED_ALPHA, APART_ALPHA, apart)));
}

static RsVec
get_tracked (const RsBody *body, RsTrack track)
{
  const RsBodyLeg *left = &body->legs[RS_SIDE_LEFT], *right = &body->legs[RS_SIDE_RIGHT];

  switch (track)
    {
    case RS_TRACK_HEAD:
      return body->head_centre;
    case RS_TRACK_LEFT_KNEE:
      return left->knee;
    case RS_TRACK_RIGHT_KNEE:
      return right->knee;
    case RS_TRACK_LEFT_HEEL:
      return left->heel;
    case RS_TRACK_RIGHT_HEEL:
      return right->heel;
    case RS_TRACK_LEFT_FOOT:
      return left->ankle;
    case RS_TRACK_RIGHT_FOOT:
      return right->ankle;
    case RS_TRACK_LEFT_HAND:
      return body->arms[RS_SIDE_LEFT].hand;
    case RS_TRACK_RIGHT_HAND:
      return body->arms[RS_SIDE_RIGHT].hand;
    case RS_TRACK_NONE:
    case RS_TRACK_PELVIS:
    default:
      return body->pelvis;
    }
}

static double
find_way (const RsMotion *motion,
          guint from,
          guint to,
          const RsCamera *camera,
          RsSpot2 points[ARROW_POINTS])
{
  const RsMovementFacts *facts = rs_movement_get_facts (motion->movement);
  double length = 0;

  for (guint i = 0; i < ARROW_POINTS; i++)
    {
      RsPose pose;
      RsBody body;
      RsVec p;

      rs_motion_get_pose_between (motion, from, to, i / (ARROW_POINTS - 1.0), &pose);
      rs_body_solve (&pose, &body);
      p = get_tracked (&body, facts->arrow);
      points[i].x = rs_camera_get_x (camera, p) + facts->arrow_right * camera->scale;
      points[i].y = rs_camera_get_y (camera, p) - facts->arrow_up * camera->scale;
      if (i > 0)
        length += hypot (points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
    }

  return length;
}

static void
stretch (RsSpot2 points[ARROW_POINTS], double length)
{
  const RsSpot2 first = points[0], last = points[ARROW_POINTS - 1];
  RsSpot2 middle = points[ARROW_POINTS / 2];
  double dx = last.x - first.x, dy = last.y - first.y, n = hypot (dx, dy);

  dx = n > 1e-6 ? dx / n : 0;
  dy = n > 1e-6 ? dy / n : -1;
  for (guint i = 0; i < ARROW_POINTS; i++)
    {
      double t = length * (i / (ARROW_POINTS - 1.0) - 0.5);

      points[i] = (RsSpot2) { middle.x + dx * t, middle.y + dy * t };
    }
}

void
rs_still_add_arrow (
    const RsMotion *motion, guint from, guint to, const RsCamera *camera, RsDrawing *drawing)
{
  double k = camera->scale, head = HEAD_LENGTH * k, done = 0, length, dx, dy, n;
  RsInk ink = rs_ink (RS_ROLE_ARROW);
  RsSpot2 points[ARROW_POINTS], tip, end;

  length = find_way (motion, from, to, camera, points);
  if (length < MIN_LENGTH * k)
    {
      length = MIN_LENGTH * k;
      stretch (points, length);
    }

  tip = points[ARROW_POINTS - 1];
  end = points[0];
  rs_drawing_move_to (drawing, end.x, end.y);
  for (guint i = 1; i < ARROW_POINTS; i++)
    {
      double step = hypot (points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
      double left = length - head * 0.8 - done;

      if (step <= 0)
        continue;
      end = step >= left
                ? (RsSpot2) { rs_lerp (points[i - 1].x, points[i].x, MAX (0, left) / step),
                              rs_lerp (points[i - 1].y, points[i].y, MAX (0, left) / step) }
                : points[i];
      rs_drawing_line_to (drawing, end.x, end.y);
      if (step >= left)
        break;
      done += step;
    }
  rs_drawing_stroke (drawing, ink, MAX (2.2, LINE_WIDTH * k));

  n = hypot (tip.x - end.x, tip.y - end.y);
  dx = n > 1e-9 ? (tip.x - end.x) / n : 0;
  dy = n > 1e-9 ? (tip.y - end.y) / n : -1;
  rs_drawing_move_to (drawing, tip.x, tip.y);
  rs_drawing_line_to (drawing, tip.x - dx * head - dy * HEAD_WIDTH * k,
                      tip.y - dy * head + dx * HEAD_WIDTH * k);
  rs_drawing_line_to (drawing, tip.x - dx * head * 0.78, tip.y - dy * head * 0.78);
  rs_drawing_line_to (drawing, tip.x - dx * head + dy * HEAD_WIDTH * k,
                      tip.y - dy * head - dx * HEAD_WIDTH * k);
  rs_drawing_close (drawing);
  rs_drawing_fill (drawing, ink);
  rs_drawing_stroke_again (drawing, rs_drawing_get_last (drawing), ink,
                           MAX (2.2, LINE_WIDTH * k) * 0.35);
}
