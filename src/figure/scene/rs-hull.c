/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-hull.h"

/* Any angle that circles are unlikely to have in common. */
#define START (0.01234 - G_PI / 2)
#define TINY 1e-9

static gboolean
contains (const RsCircle *outer, const RsCircle *inner)
{
  double spare = outer->radius - inner->radius + TINY;
  double dx = inner->x - outer->x, dy = inner->y - outer->y;

  return spare >= 0 && dx * dx + dy * dy <= spare * spare;
}

/* Whether circle @i adds nothing to the others; of equal ones the first stays. */
static gboolean
is_covered (const RsCircle *circles, guint n, guint i)
{
  for (guint j = 0; j < n; j++)
    if (j != i && contains (&circles[j], &circles[i]) &&
        (j < i || !contains (&circles[i], &circles[j])))
      return TRUE;

  return FALSE;
}

/* Where @b overtakes @a as the farthest one while the direction turns. Not of length 1. */
static gboolean
find_overtaking (const RsCircle *a, const RsCircle *b, double *x, double *y)
{
  double dx = b->x - a->x, dy = b->y - a->y, k = a->radius - b->radius;
  double left = dx * dx + dy * dy - k * k, q;

  if (left <= 0)
    return FALSE;
  q = sqrt (left);
  *x = dx * k + dy * q;
  *y = dy * k - dx * q;

  return TRUE;
}

/*
 * How far it is to turn from the direction u to the direction v: 0 to 4 for a whole turn, growing
 * with the angle, without the cost of one. A hair's breadth back is no turn.
 */
static double
get_turn (double ux, double uy, double vx, double vy)
{
  double c = ux * vx + uy * vy, s = ux * vy - uy * vx;
  double sum = fabs (c) + fabs (s), turn;

  if (s >= 0)
    turn = c >= 0 ? s / sum : 1 - c / sum;
  else
    turn = c < 0 ? 2 - s / sum : 3 + c / sum;

  return turn > 4 - TINY ? 0 : turn;
}

static guint
find_farthest (const RsCircle *circles, guint n, double ux, double uy)
{
  guint best = 0;
  double far = -G_MAXDOUBLE;

  for (guint i = 0; i < n; i++)
    {
      double reach = circles[i].x * ux + circles[i].y * uy + circles[i].radius;

      if (reach > far)
        {
          far = reach;
          best = i;
        }
    }

  return best;
}

/* The circle that overtakes @at next, and in which direction; of several the farthest. */
static guint
find_next (const RsCircle *circles, guint n, guint at, double *ux, double *uy)
{
  guint best = n;
  double least = 5, best_x = 0, best_y = 0, x, y;

  for (guint i = 0; i < n; i++)
    {
      double turn;

      if (i == at || !find_overtaking (&circles[at], &circles[i], &x, &y))
        continue;
      turn = get_turn (*ux, *uy, x, y);
      if (turn > least + TINY)
        continue;
      if (turn < least - TINY || hypot (x, y) > hypot (best_x, best_y))
        {
          least = MIN (turn, least);
          best = i;
          best_x = x;
          best_y = y;
        }
    }

  if (best < n)
    {
      double length = hypot (best_x, best_y);

      *ux = best_x / length;
      *uy = best_y / length;
    }

  return best;
}

static RsHullArc
make_arc (const RsCircle *circle, double from, double to)
{
  return (RsHullArc) { circle->x, circle->y, circle->radius, from, to };
}

/* Walks around the support function of circles none of which covers another one. */
static guint
walk (const RsCircle *circles, guint n, RsHullArc *arcs)
{
  double ux = cos (START), uy = sin (START), angle = START;
  guint at = find_farthest (circles, n, ux, uy), first = at, n_arcs = 0;

  for (guint step = 0; step < 4 * n + 4 && n_arcs < RS_HULL_MAX_ARCS - 1; step++)
    {
      double x = ux, y = uy, turn;
      guint next = find_next (circles, n, at, &ux, &uy);

      if (next == n)
        break;
      turn = atan2 (x * uy - y * ux, x * ux + y * uy);
      if (turn < -TINY)
        turn += 2 * G_PI;
      turn = MAX (turn, 0);
      if (angle + turn >= START + 2 * G_PI - TINY)
        break;
      if (turn > TINY)
        arcs[n_arcs++] = make_arc (&circles[at], angle, angle + turn);
      if (n_arcs == 0)
        first = next;
      angle += turn;
      at = next;
    }

  /* The last piece goes on where the first one begins. */
  if (n_arcs > 0 && at == first)
    arcs[0].from = angle - 2 * G_PI;
  else
    arcs[n_arcs++] = make_arc (&circles[at], angle, START + 2 * G_PI);

  return n_arcs;
}

guint
rs_hull_find (const RsCircle *circles, guint n, RsHullArc *arcs)
{
  RsCircle kept[RS_HULL_MAX];
  guint n_kept = 0;

  g_return_val_if_fail (n <= RS_HULL_MAX, 0);

  for (guint i = 0; i < n; i++)
    if (!is_covered (circles, n, i))
      kept[n_kept++] = circles[i];

  return n_kept > 0 ? walk (kept, n_kept, arcs) : 0;
}

void
rs_hull_add_circles (RsDrawing *drawing, const RsCircle *circles, guint n)
{
  RsHullArc arcs[RS_HULL_MAX_ARCS];
  guint n_arcs = rs_hull_find (circles, n, arcs);

  for (guint i = 0; i < n_arcs; i++)
    {
      const RsHullArc *a = &arcs[i];

      if (i == 0)
        rs_drawing_move_to (drawing, a->x + a->radius * cos (a->from),
                            a->y + a->radius * sin (a->from));
      rs_drawing_arc (drawing, a->x, a->y, a->radius, a->from, a->to);
    }
  if (n_arcs > 0)
    rs_drawing_close (drawing);
}

void
rs_hull_add (RsDrawing *drawing,
             const RsCamera *camera,
             const RsSphere *spheres,
             guint n,
             double factor,
             double grow,
             double dx,
             double dy)
{
  RsCircle circles[RS_HULL_MAX];

  g_return_if_fail (n <= RS_HULL_MAX);

  for (guint i = 0; i < n; i++)
    circles[i] = (RsCircle) {
      rs_camera_get_x (camera, spheres[i].centre) + dx,
      rs_camera_get_y (camera, spheres[i].centre) + dy,
      MAX (spheres[i].radius * camera->scale * factor + grow, 0),
    };
  rs_hull_add_circles (drawing, circles, n);
}

void
rs_part_add_outline (
    const RsPart *part, const RsCamera *camera, double bold, double grow, RsDrawing *drawing)
{
  for (guint i = 0; i < part->n_hulls; i++)
    rs_hull_add (drawing, camera, &part->spheres[part->hulls[i].first], part->hulls[i].n, bold,
                 grow, 0, 0);
}
