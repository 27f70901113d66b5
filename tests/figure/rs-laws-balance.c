/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-laws-space.h"

#define MM 0.001

/*
 * Flesh gives way: what is no higher than this above the floor rests on it, and rests on so much
 * around the point where a ball would.
 */
#define SOFT (12 * MM)
#define PATCH (8 * MM)

/* Below this speed of the centre of mass nothing but the support can hold a body up. */
#define SLOW 0.08

typedef struct
{
  double x;
  double z;
} Point;

static int
compare_points (gconstpointer a, gconstpointer b)
{
  const Point *p = a, *q = b;

  return p->x != q->x ? (p->x > q->x) - (p->x < q->x) : (p->z > q->z) - (p->z < q->z);
}

static double
get_turn (Point o, Point a, Point b)
{
  return (a.x - o.x) * (b.z - o.z) - (a.z - o.z) * (b.x - o.x);
}

static void
add_chain (GArray *hull, const GArray *points, gboolean backward)
{
  guint first = hull->len;

  for (guint i = 0; i < points->len; i++)
    {
      Point point = g_array_index (points, Point, backward ? points->len - 1 - i : i);

      while (hull->len > first + 1 &&
             get_turn (g_array_index (hull, Point, hull->len - 2),
                       g_array_index (hull, Point, hull->len - 1), point) <= 0)
        g_array_set_size (hull, hull->len - 1);
      g_array_append_val (hull, point);
    }
  g_array_set_size (hull, hull->len - 1);
}

/* How far inside the convex hull of the points the point is; negative outside. */
static double
get_margin (GArray *points, Point point)
{
  g_autoptr (GArray) hull = g_array_new (FALSE, FALSE, sizeof (Point));
  double margin = G_MAXDOUBLE;

  g_array_sort (points, compare_points);
  add_chain (hull, points, FALSE);
  add_chain (hull, points, TRUE);
  for (guint i = 0; i < hull->len; i++)
    {
      Point a = g_array_index (hull, Point, i);
      Point b = g_array_index (hull, Point, (i + 1) % hull->len);
      double length = hypot (b.x - a.x, b.z - a.z);

      if (length > 0)
        margin = MIN (margin, get_turn (a, b, point) / length);
    }

  return margin < G_MAXDOUBLE ? margin : -1;
}

static void
add_point (GArray *points, RsVec at)
{
  for (int x = -1; x <= 1; x += 2)
    for (int z = -1; z <= 1; z += 2)
      {
        Point point = { at.x + x * PATCH, at.z + z * PATCH };

        g_array_append_val (points, point);
      }
}

/* Adds where a sphere touches a box or ball. */
static void
add_support (GArray *points, const RsPart *thing, const RsSphere *sphere)
{
  RsVec local, nearest;

  if (thing->kind == RS_PART_BALL)
    {
      RsVec centre = thing->spheres[0].centre;
      double gap =
          rs_vec_distance (sphere->centre, centre) - thing->spheres[0].radius - sphere->radius;

      if (gap < SOFT)
        add_point (points, sphere->centre);
      return;
    }

  local = rs_frame_unapply (&thing->frame, rs_vec_sub (sphere->centre, thing->a));
  nearest = rs_vec (CLAMP (local.x, -thing->half.x, thing->half.x),
                    CLAMP (local.y, -thing->half.y, thing->half.y),
                    CLAMP (local.z, -thing->half.z, thing->half.z));
  if (rs_vec_distance (local, nearest) - sphere->radius < SOFT)
    add_point (points, rs_vec_add (thing->a, rs_frame_apply (&thing->frame, nearest)));
}

static GArray *
get_support (const RsParts *parts)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (Point));

  for (guint i = 0; i < parts->n_body; i++)
    {
      const RsPart *part = &parts->parts[i];

      for (guint j = 0; j < part->n_spheres && rs_laws_is_solid (part); j++)
        {
          const RsSphere *sphere = &part->spheres[j];

          if (sphere->centre.y - sphere->radius < SOFT)
            add_point (points, sphere->centre);
          for (guint k = parts->n_body; k < parts->n_parts; k++)
            {
              const RsPart *thing = &parts->parts[k];

              if (thing->kind == RS_PART_BOX || thing->kind == RS_PART_BALL)
                add_support (points, thing, sphere);
            }
        }
    }

  return points;
}

static RsVec
get_centre_of_mass (const RsFilm *film, guint moment)
{
  RsLoad loads[RS_MOVEMENT_MAX_PIECES];
  const RsBody *body = &film->bodies[moment];
  guint n_loads = rs_movement_get_loads (film->movement, body, loads);

  return rs_body_get_centre_of_mass (body, loads, n_loads);
}

/* Keys where the figure rests, and frames where its mass hardly moves. */
static gboolean
has_to_balance (const RsFilm *film, guint moment)
{
  const RsMovementFacts *facts = rs_movement_get_facts (film->movement);
  RsVec here, before;

  if (moment >= RS_FILM_FRAMES)
    return facts->keys[moment - RS_FILM_FRAMES].hold > 0;
  if (moment == 0 || rs_film_flies (film, moment))
    return FALSE;
  here = get_centre_of_mass (film, moment);
  before = get_centre_of_mass (film, moment - 1);

  return rs_vec_distance (here, before) / film->step < SLOW;
}

char *
rs_law_balance (const RsFilm *film)
{
  guint moment = 0;

  while (rs_laws_next_moment (film, &moment))
    {
      g_autofree RsParts *parts = NULL;
      g_autoptr (GArray) points = NULL;
      RsVec centre;
      double margin;

      if (!has_to_balance (film, moment))
        continue;
      parts = rs_laws_build_parts (film, moment);
      points = get_support (parts);
      centre = get_centre_of_mass (film, moment);
      if (points->len == 0)
        {
          g_autofree char *when = rs_film_describe (film, moment);

          return g_strdup_printf ("%s: nothing touches the ground", when);
        }
      margin = get_margin (points, (Point) { centre.x, centre.z });
      if (!(margin > 0))
        {
          g_autofree char *when = rs_film_describe (film, moment);

          return g_strdup_printf ("%s: the centre of mass (x %.0f mm, z %.0f mm) is %.1f mm "
                                  "outside the support",
                                  when, centre.x / MM, centre.z / MM, -margin / MM);
        }
    }

  return NULL;
}
