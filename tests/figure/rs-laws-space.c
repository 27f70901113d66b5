/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "rs-laws-space.h"

#define MM 0.001

/* Every fourth frame: what moves is seen often enough, and building parts costs. */
#define STRIDE 4

RsParts *
rs_laws_build_parts (const RsFilm *film, guint moment)
{
  static const RsFineness fine = { 9, 16, 1 };
  RsParts *parts = g_new (RsParts, 1);

  rs_parts_build (parts, &film->bodies[moment], rs_movement_get_facts (film->movement),
                  RS_BUILD_NARROW, &fine);

  return parts;
}

gboolean
rs_laws_next_moment (const RsFilm *film, guint *moment)
{
  if (film->is_still && *moment < RS_FILM_FRAMES)
    *moment = RS_FILM_FRAMES - 1;
  *moment += *moment < RS_FILM_FRAMES - STRIDE ? STRIDE : 1;
  if (*moment < RS_FILM_FRAMES && *moment % STRIDE != 0)
    *moment = RS_FILM_FRAMES;

  return *moment < film->n_moments;
}

static const char *const part_names[] = {
  [RS_PART_THIGH] = "thigh",         [RS_PART_SHANK] = "shank",     [RS_PART_FOOT] = "foot",
  [RS_PART_UPPER_ARM] = "upper arm", [RS_PART_FOREARM] = "forearm", [RS_PART_HAND] = "hand",
  [RS_PART_PELVIS] = "pelvis",       [RS_PART_TRUNK] = "trunk",     [RS_PART_NECK] = "neck",
  [RS_PART_HEAD] = "head",
};

char *
rs_laws_name_part (const RsPart *part)
{
  static const char *const sides[] = { "left ", "right ", "" };
  const char *name = part->kind < G_N_ELEMENTS (part_names) ? part_names[part->kind] : "part";

  return g_strconcat (sides[part->side], name, NULL);
}

/* Hair hangs where it likes. */
gboolean
rs_laws_is_solid (const RsPart *part)
{
  return part->kind < RS_PART_HAIR;
}

/* Buttocks, back and thighs give way under weight. */
static double
get_softness (const RsPart *part)
{
  switch (part->kind)
    {
    case RS_PART_PELVIS:
    case RS_PART_TRUNK:
    case RS_PART_THIGH:
      return 12 * MM;
    default:
      return 0;
    }
}

/* The worst that has been found, as authors want to know it first. */
typedef struct
{
  double depth; /* beyond what is allowed */
  char *message;
} Finding;

G_GNUC_PRINTF (5, 6)
static void
note (Finding *finding, const RsFilm *film, guint moment, double depth, const char *format, ...)
{
  g_autofree char *when = rs_film_describe (film, moment);
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  g_free (finding->message);
  *finding = (Finding) { depth, g_strconcat (when, ": ", what, NULL) };
}

static void
check_floor (const RsFilm *film, guint moment, const RsParts *parts, Finding *finding)
{
  for (guint i = 0; i < parts->n_body; i++)
    {
      const RsPart *part = &parts->parts[i];

      for (guint j = 0; j < part->n_spheres && rs_laws_is_solid (part); j++)
        {
          double depth = part->spheres[j].radius - part->spheres[j].centre.y;
          double beyond = depth - get_softness (part) - 3 * MM;

          if (!(beyond <= finding->depth))
            {
              g_autofree char *name = rs_laws_name_part (part);

              note (finding, film, moment, beyond, "the %s is %.1f mm under the floor", name,
                    depth / MM);
            }
        }
    }
}

/* The distance of a point from a box, negative inside. */
static double
get_box_distance (const RsPart *box, RsVec point)
{
  RsVec local = rs_frame_unapply (&box->frame, rs_vec_sub (point, box->a));
  double x = ABS (local.x) - box->half.x, y = ABS (local.y) - box->half.y,
         z = ABS (local.z) - box->half.z;

  if (x < 0 && y < 0 && z < 0)
    return MAX (MAX (x, y), z);

  return rs_vec_length (rs_vec (MAX (x, 0), MAX (y, 0), MAX (z, 0)));
}

/* The distance of a point from the straight line of a band. */
static double
get_strap_distance (const RsPart *strap, RsVec point)
{
  RsVec way = rs_vec_sub (strap->b, strap->a);
  double along = rs_vec_dot (rs_vec_sub (point, strap->a), way) / rs_vec_dot (way, way);

  return rs_vec_distance (point, rs_vec_lerp (strap->a, strap->b, CLAMP (along, 0, 1)));
}

/* Whether a band ends there, or begins at the wrist. */
static gboolean
is_holding (const RsPart *thing, const RsPart *part)
{
  return thing->kind == RS_PART_STRAP &&
         (part->kind == RS_PART_HAND || part->kind == RS_PART_FOREARM) &&
         (thing->side == part->side || thing->side == RS_ONE_MIDDLE);
}

/* How far a sphere may be inside a thing: skin and padding give way, a ball more. */
static double
get_depth (const RsPart *thing, const RsSphere *sphere, double *allowed)
{
  if (thing->kind == RS_PART_STRAP)
    {
      *allowed = 20 * MM;
      return sphere->radius - get_strap_distance (thing, sphere->centre);
    }
  if (thing->kind == RS_PART_BALL)
    {
      *allowed = 30 * MM;
      return sphere->radius + thing->spheres[0].radius -
             rs_vec_distance (sphere->centre, thing->spheres[0].centre);
    }
  *allowed = 12 * MM;

  return sphere->radius - get_box_distance (thing, sphere->centre);
}

static void
check_boxes (const RsFilm *film, guint moment, const RsParts *parts, Finding *finding)
{
  for (guint i = parts->n_body; i < parts->n_parts; i++)
    {
      const RsPart *thing = &parts->parts[i];

      if (thing->kind != RS_PART_BOX && thing->kind != RS_PART_BALL && thing->kind != RS_PART_STRAP)
        continue;
      for (guint j = 0; j < parts->n_body; j++)
        {
          const RsPart *part = &parts->parts[j];

          if (is_holding (thing, part))
            continue;
          for (guint k = 0; k < part->n_spheres && rs_laws_is_solid (part); k++)
            {
              double allowed, depth = get_depth (thing, &part->spheres[k], &allowed);

              if (!(depth - allowed <= finding->depth))
                {
                  g_autofree char *name = rs_laws_name_part (part);

                  note (finding, film, moment, depth - allowed, "the %s is %.1f mm inside thing %u",
                        name, depth / MM, i - parts->n_body);
                }
            }
        }
    }
}

typedef struct
{
  RsPartKind a;
  RsPartKind b;
} Pair;

/* What is grown together on one side. */
static const Pair joined[] = {
  { RS_PART_TRUNK, RS_PART_UPPER_ARM }, { RS_PART_PELVIS, RS_PART_THIGH },
  { RS_PART_PELVIS, RS_PART_TRUNK },    { RS_PART_UPPER_ARM, RS_PART_FOREARM },
  { RS_PART_THIGH, RS_PART_SHANK },     { RS_PART_FOREARM, RS_PART_HAND },
  { RS_PART_SHANK, RS_PART_FOOT },      { RS_PART_TRUNK, RS_PART_NECK },
  { RS_PART_NECK, RS_PART_HEAD },
};

/* What may fold onto each other: belly on thighs, fist on shoulder, heel on buttock. */
static const Pair folding[] = {
  { RS_PART_TRUNK, RS_PART_THIGH }, { RS_PART_TRUNK, RS_PART_HEAD },
  { RS_PART_PELVIS, RS_PART_NECK }, { RS_PART_PELVIS, RS_PART_HEAD },
  { RS_PART_NECK, RS_PART_THIGH },  { RS_PART_HAND, RS_PART_UPPER_ARM },
  { RS_PART_FOOT, RS_PART_THIGH },  { RS_PART_PELVIS, RS_PART_THIGH },
};

static gboolean
is_among (const Pair *pairs, guint n, RsPartKind a, RsPartKind b)
{
  for (guint i = 0; i < n; i++)
    {
      if ((pairs[i].a == a && pairs[i].b == b) || (pairs[i].a == b && pairs[i].b == a))
        return TRUE;
    }

  return FALSE;
}

static gboolean
may_touch (const RsPart *a, const RsPart *b)
{
  gboolean same_side = a->side == RS_ONE_MIDDLE || b->side == RS_ONE_MIDDLE || a->side == b->side;

  return (same_side && is_among (joined, G_N_ELEMENTS (joined), a->kind, b->kind)) ||
         is_among (folding, G_N_ELEMENTS (folding), a->kind, b->kind);
}

/* The upper ends of the thighs are one with the pelvis. */
static guint
get_first (const RsPart *a, const RsPart *b)
{
  return a->kind == RS_PART_THIGH && b->kind == RS_PART_THIGH ? 2 : 0;
}

static double
get_penetration (const RsPart *a, const RsPart *b)
{
  double worst = -1;

  for (guint i = get_first (a, b); i < a->n_spheres; i++)
    {
      for (guint j = get_first (b, a); j < b->n_spheres; j++)
        {
          const RsSphere *p = &a->spheres[i], *q = &b->spheres[j];

          worst = MAX (worst, p->radius + q->radius - rs_vec_distance (p->centre, q->centre));
        }
    }

  return worst;
}

static void
check_self (const RsFilm *film, guint moment, const RsParts *parts, Finding *finding)
{
  for (guint i = 0; i < parts->n_body; i++)
    {
      const RsPart *a = &parts->parts[i];

      for (guint j = i + 1; j < parts->n_body && rs_laws_is_solid (a); j++)
        {
          const RsPart *b = &parts->parts[j];
          double depth;

          if (!rs_laws_is_solid (b) || may_touch (a, b))
            continue;
          depth = get_penetration (a, b);
          if (!(depth - 42 * MM <= finding->depth))
            {
              g_autofree char *name_a = rs_laws_name_part (a), *name_b = rs_laws_name_part (b);

              note (finding, film, moment, depth - 42 * MM, "the %s is %.1f mm inside the %s",
                    name_a, depth / MM, name_b);
            }
        }
    }
}

static char *
check_parts (
    const RsFilm *film,
    void (*check) (const RsFilm *film, guint moment, const RsParts *parts, Finding *finding))
{
  Finding finding = { 0 };
  guint moment = 0;

  do
    {
      g_autofree RsParts *parts = rs_laws_build_parts (film, moment);

      check (film, moment, parts, &finding);
    }
  while (rs_laws_next_moment (film, &moment));

  return finding.message;
}

char *
rs_law_floor (const RsFilm *film)
{
  return check_parts (film, check_floor);
}

char *
rs_law_boxes (const RsFilm *film)
{
  return check_parts (film, check_boxes);
}

char *
rs_law_self (const RsFilm *film)
{
  return check_parts (film, check_self);
}
