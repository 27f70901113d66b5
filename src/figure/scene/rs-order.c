/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-part-builder.h"
#include "figure/scene/rs-tube.h"

/* What is needed of a part to put it in order. */
typedef struct
{
  const RsPart *part;
  guint n_spheres;
  guint step; /* plates have more spheres than it takes */
  RsExtent box;
  double depth; /* mean */
} RsSeen;

#define ENOUGH_SPHERES 48

/* Of the direction of a strap, how much looks at the camera when it comes out of the fist. */
#define STRAP_TOWARD 0.6

/* From this cosine on one looks up along the chest. */
#define FROM_BELOW (-0.72)

/* Distances that differ by less are the same, metres. */
#define SAME 1e-5

static RsVec
get_corner (const RsPart *box, guint i)
{
  RsVec p = rs_vec (i & 1 ? box->half.x : -box->half.x, i & 2 ? box->half.y : -box->half.y,
                    i & 4 ? box->half.z : -box->half.z);

  return rs_vec_add (box->a, rs_frame_apply (&box->frame, p));
}

static void
see (RsSeen *seen, const RsPart *part, const RsCamera *camera)
{
  gboolean is_box = part->kind == RS_PART_BOX;
  guint n = part->n_spheres, n_seen = 0;

  /* Where the tail hangs says nothing about the head, and the upper says enough of a foot. */
  if (part->kind == RS_PART_HAIR || part->kind == RS_PART_FOOT)
    n = part->hulls[part->n_upper - 1].first + part->hulls[part->n_upper - 1].n;

  seen->part = part;
  seen->n_spheres = n;
  seen->step = n > ENOUGH_SPHERES ? 4 : 1;
  seen->box = RS_EXTENT_EMPTY;
  seen->depth = 0;

  for (guint i = 0; i < (is_box ? 8 : n); i += is_box ? 1 : seen->step, n_seen++)
    {
      RsVec p = is_box ? get_corner (part, i) : part->spheres[i].centre;

      rs_extent_add_sphere (&seen->box, camera, p, is_box ? 0 : part->spheres[i].radius);
      seen->depth += rs_camera_get_depth (camera, p);
    }
  seen->depth /= MAX (n_seen, 1);
}

static gboolean
overlap (const RsExtent *a, const RsExtent *b)
{
  return a->left <= b->right && b->left <= a->right && a->bottom <= b->top && b->bottom <= a->top;
}

/* Whether @child hangs on @parent, so that a rule knows better than their spheres. */
static gboolean
is_joined (const RsPart *parent, const RsPart *child)
{
  if (parent->side != RS_ONE_MIDDLE && parent->side != child->side)
    return FALSE;

  switch (child->kind)
    {
    case RS_PART_THIGH:
    case RS_PART_TRUNK:
      return parent->kind == RS_PART_PELVIS;
    case RS_PART_SHANK:
      return parent->kind == RS_PART_THIGH;
    case RS_PART_FOOT:
      return parent->kind == RS_PART_SHANK;
    case RS_PART_UPPER_ARM:
    case RS_PART_NECK:
      return parent->kind == RS_PART_TRUNK;
    case RS_PART_FOREARM:
      return parent->kind == RS_PART_UPPER_ARM;
    case RS_PART_HAND:
      return parent->kind == RS_PART_FOREARM;
    case RS_PART_HEAD:
      return parent->kind == RS_PART_NECK;
    case RS_PART_HAIR:
      return parent->kind == RS_PART_HEAD || parent->kind == RS_PART_NECK;
    default:
      return FALSE;
    }
}

static double
get_depth_along (const RsPart *part, double t, const RsCamera *camera)
{
  return rs_camera_get_depth (camera, rs_vec_lerp (part->a, part->b, t));
}

static gboolean
is_facing (const RsPart *head, const RsCamera *camera)
{
  return rs_vec_dot (head->frame.x, camera->view) > -.2;
}

/* Whether the camera looks up along the chest, which then is in front of the neck. */
static gboolean
is_from_below (const RsPart *chest, const RsCamera *camera)
{
  return rs_vec_dot (chest->frame.y, camera->view) < FROM_BELOW;
}

/* How much @child is in front of what it hangs on. */
static double
compare_joined (const RsPart *parent, const RsPart *child, const RsCamera *camera)
{
  switch (child->kind)
    {
    case RS_PART_FOOT:
    case RS_PART_HAIR:
    case RS_PART_TRUNK:
      return 3;
    case RS_PART_NECK:
      return is_from_below (child, camera) ? -1 : 1;
    case RS_PART_HEAD:
      return is_facing (child, camera) ? 1 : -1;
    case RS_PART_HAND:
      return get_depth_along (child, 1, camera) - get_depth_along (child, 0, camera) + .02;
    case RS_PART_THIGH:
      return get_depth_along (child, .55, camera) - get_depth_along (parent, 0, camera) + .03;
    case RS_PART_UPPER_ARM:
      return get_depth_along (child, .55, camera) -
             rs_camera_get_depth (camera, rs_part_get_ring (parent, .36).centre) + .05;
    default:
      return get_depth_along (child, .6, camera) - get_depth_along (parent, .4, camera);
    }
}

/*
 * Whether the order of two parts follows from what is between them, so that their spheres could
 * only contradict it.
 */
static gboolean
is_implied (const RsPart *a, const RsPart *b, const RsCamera *camera)
{
  if (a->kind != RS_PART_TRUNK || is_from_below (a, camera))
    return FALSE;

  return b->kind == RS_PART_HAIR || (b->kind == RS_PART_HEAD && is_facing (b, camera));
}

/*
 * How much a plate or the head of a dumbbell is in front of what it sits on: seen from its outer
 * side it hides the bar.
 */
static double
compare_on_bar (const RsPart *bar, const RsPart *weight, const RsCamera *camera)
{
  RsVec out;

  if ((bar->kind != RS_PART_BAR && bar->kind != RS_PART_HANDLE) || weight->kind != RS_PART_WEIGHT ||
      bar->piece != weight->piece || bar->hold != weight->hold)
    return 0;

  out = rs_vec_sub (weight->a, rs_vec_lerp (bar->a, bar->b, .5));

  return rs_vec_dot (rs_vec_unit (out), camera->view);
}

/* A strap runs into the fist, unless it comes out of it toward the camera. */
static double
compare_strap (const RsPart *strap, const RsPart *hand, const RsCamera *camera)
{
  double toward;

  if (hand->kind != RS_PART_HAND || (strap->side != RS_ONE_MIDDLE && strap->side != hand->side))
    return 0;

  toward = rs_vec_dot (rs_vec_unit (rs_vec_sub (strap->a, strap->b)), camera->view);

  return STRAP_TOWARD - toward;
}

/* What a band or a handle says about another part: how much that is in front; 0 says nothing. */
static double
compare_worn (const RsPart *a, const RsPart *b, const RsCamera *camera)
{
  gboolean is_worn = b->kind == (a->around == RS_BAND_THIGHS ? RS_PART_THIGH : RS_PART_SHANK);

  switch (a->kind)
    {
    case RS_PART_BAND_BACK:
      return is_worn || b->kind == RS_PART_FOOT ? 1 : 0;
    case RS_PART_BAND_FRONT:
      return is_worn ? -1 : 0;
    case RS_PART_HANDLE:
    case RS_PART_BAR:
      break;
    case RS_PART_WEIGHT:
      if (a->piece != RS_PIECE_KETTLEBELL)
        return 0;
      break;
    case RS_PART_STRAP:
      return compare_strap (a, b, camera);
    default:
      return 0;
    }

  /* Fingers go around the handle. */
  return b->kind == RS_PART_HAND &&
                 (a->hold == RS_HOLD_BOTH || (a->hold == RS_HOLD_LEFT && b->side == RS_ONE_LEFT) ||
                  (a->hold == RS_HOLD_RIGHT && b->side == RS_ONE_RIGHT))
             ? 1
             : 0;
}

/* Face @i of a box: its normal, and how far out it is. */
static RsVec
get_face (const RsPart *box, guint i, double *distance)
{
  RsVec axis = i / 2 == 0 ? box->frame.x : i / 2 == 1 ? box->frame.y : box->frame.z;
  RsVec normal = rs_vec_scale (axis, i % 2 == 0 ? 1 : -1);

  *distance = i / 2 == 0 ? box->half.x : i / 2 == 1 ? box->half.y : box->half.z;

  return normal;
}

/* Whether something of @seen stands on the top of @box. */
static gboolean
stands_on (const RsPart *box, const RsSeen *seen)
{
  for (guint i = 0; i < seen->n_spheres; i += seen->step)
    {
      const RsSphere *sphere = &seen->part->spheres[i];
      RsVec p = rs_frame_unapply (&box->frame, rs_vec_sub (sphere->centre, box->a));

      if (fabs (p.y - box->half.y - sphere->radius) < .02 && fabs (p.x) < box->half.x + .02 &&
          fabs (p.z) < box->half.z + .02)
        return TRUE;
    }

  return FALSE;
}

/* How much @seen is in front of a box: by the faces that its spheres are outside of. */
static double
compare_with_box (const RsSeen *box, const RsSeen *seen, const RsCamera *camera)
{
  double top = rs_vec_dot (box->part->frame.y, camera->view), sum = 0;
  guint n = 0;

  if (top > .02 && stands_on (box->part, seen))
    return top + .5;

  for (guint i = 0; i < seen->n_spheres; i += seen->step)
    {
      const RsSphere *sphere = &seen->part->spheres[i];
      RsVec p = rs_vec_sub (sphere->centre, box->part->a);
      double best = -G_MAXDOUBLE, facing = 0;

      for (guint j = 0; j < 6; j++)
        {
          double distance, out;
          RsVec normal = get_face (box->part, j, &distance);

          out = rs_vec_dot (p, normal) - distance - .8 * sphere->radius;
          if (out > best)
            {
              best = out;
              facing = rs_vec_dot (normal, camera->view);
            }
        }
      if (best > -.04)
        {
          sum += facing;
          n++;
        }
    }

  return n == 0 || fabs (sum / n) < .02 ? seen->depth - box->depth : sum / n;
}

/* How much @b is in front of @a, if a face of @a has all of @b on its outer side; 0 if none. */
static double
separate (const RsPart *a, const RsPart *b, const RsCamera *camera)
{
  for (guint i = 0; i < 6; i++)
    {
      double distance, least = G_MAXDOUBLE, facing;
      RsVec normal = get_face (a, i, &distance);

      for (guint j = 0; j < 8; j++)
        least = MIN (least, rs_vec_dot (rs_vec_sub (get_corner (b, j), a->a), normal) - distance);
      facing = rs_vec_dot (normal, camera->view);
      if (least > -.01 && fabs (facing) > .02)
        return facing;
    }

  return 0;
}

static double
compare_boxes (const RsSeen *a, const RsSeen *b, const RsCamera *camera)
{
  double facing = separate (a->part, b->part, camera);

  if (facing == 0)
    facing = -separate (b->part, a->part, camera);

  return facing != 0 ? facing : b->depth - a->depth;
}

/*
 * By the two spheres that are nearest to each other. Symmetric bodies have several such pairs;
 * all of them count, so that no rounding decides.
 */
static double
compare_spheres (const RsSeen *a, const RsSeen *b, const RsCamera *camera)
{
  double least = G_MAXDOUBLE, facing;
  RsVec sum = rs_vec (0, 0, 0);

  for (guint i = 0; i < a->n_spheres; i += a->step)
    for (guint j = 0; j < b->n_spheres; j += b->step)
      {
        const RsSphere *p = &a->part->spheres[i], *q = &b->part->spheres[j];
        RsVec d = rs_vec_sub (q->centre, p->centre);
        double square = rs_vec_dot (d, d), bound = least + SAME + p->radius + q->radius, gap;

        /* A root only for those that are nearer than the nearest so far. */
        if (bound <= 0 || square >= bound * bound)
          continue;
        gap = sqrt (square) - p->radius - q->radius;
        if (gap < least - SAME)
          sum = rs_vec (0, 0, 0);
        least = MIN (least, gap);
        sum = rs_vec_add (sum, rs_vec_unit (d));
      }

  facing = rs_vec_dot (rs_vec_unit (sum), camera->view);
  if (fabs (facing) < .12)
    facing += .3 * (b->depth - a->depth);

  return facing;
}

/* How much @b is in front of @a; the more, the worse it is to draw it first. */
static double
compare (const RsSeen *a, const RsSeen *b, const RsCamera *camera)
{
  const RsPart *p = a->part, *q = b->part;
  double worn;

  if (is_joined (p, q))
    return compare_joined (p, q, camera);
  if (is_joined (q, p))
    return -compare_joined (q, p, camera);
  if (is_implied (p, q, camera) || is_implied (q, p, camera))
    return 0;

  worn = compare_worn (p, q, camera) - compare_worn (q, p, camera);
  if (worn == 0)
    worn = compare_on_bar (p, q, camera) - compare_on_bar (q, p, camera);
  if (worn != 0)
    return worn;

  if (p->kind == RS_PART_BOX && q->kind == RS_PART_BOX)
    return compare_boxes (a, b, camera);
  if (p->kind == RS_PART_BOX)
    return compare_with_box (a, b, camera);
  if (q->kind == RS_PART_BOX)
    return -compare_with_box (b, a, camera);

  return compare_spheres (a, b, camera);
}

/* What it costs to draw part [0] before part [1]. */
typedef double RsCosts[RS_MAX_PARTS][RS_MAX_PARTS];

static void
find_costs (const RsSeen *seen, guint n, const RsCamera *camera, RsCosts costs)
{
  for (guint i = 0; i < n; i++)
    {
      costs[i][i] = 0;
      for (guint j = i + 1; j < n; j++)
        {
          double front =
              overlap (&seen[i].box, &seen[j].box) ? compare (&seen[i], &seen[j], camera) : 0;

          costs[i][j] = MAX (-front, 0);
          costs[j][i] = MAX (front, 0);
        }
    }
}

/*
 * Always the part that is in front of least of what is left. So a circle, which does occur, is
 * broken where it is weakest. Returns the index of one of @n.
 */
static guint
choose (const RsSeen *seen, guint n, const double *cost, const gboolean *done)
{
  guint best = n;

  for (guint i = 0; i < n; i++)
    {
      double more;

      if (done[i])
        continue;
      more = best < n ? round (cost[i] * 1e6) - round (cost[best] * 1e6) : -1;
      if (more < 0 || (more == 0 && seen[i].depth < seen[best].depth))
        best = i;
    }

  return best;
}

void
rs_parts_sort (const RsParts *parts, const RsCamera *camera, guint *order)
{
  RsSeen seen[RS_MAX_PARTS];
  RsCosts costs;
  double cost[RS_MAX_PARTS];
  gboolean done[RS_MAX_PARTS] = { FALSE };
  guint n = 0, n_ordered = 0;

  /* Mats lie under all. */
  for (guint i = 0; i < parts->n_parts; i++)
    if (parts->parts[i].kind == RS_PART_MAT)
      order[n_ordered++] = i;
    else
      see (&seen[n++], &parts->parts[i], camera);

  find_costs (seen, n, camera, costs);
  for (guint i = 0; i < n; i++)
    {
      cost[i] = 0;
      for (guint j = 0; j < n; j++)
        cost[i] += costs[i][j];
    }

  for (guint k = 0; k < n; k++)
    {
      guint next = choose (seen, n, cost, done);

      done[next] = TRUE;
      order[n_ordered++] = (guint) (seen[next].part - parts->parts);
      for (guint i = 0; i < n; i++)
        cost[i] -= costs[i][next];
    }
}
