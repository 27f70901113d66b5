/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-hull.h"
#include "figure/scene/rs-part-builder.h"
#include "figure/scene/rs-tube.h"

/* A rounded box around @centre. */
static void
add_box (RsParts *parts, RsPieceKind piece, RsVec centre, RsVec size, double edge)
{
  RsPart *part = rs_parts_append (parts, RS_PART_BOX, RS_ONE_MIDDLE);
  RsVec inset;

  part->piece = piece;
  part->a = centre;
  part->b = centre;
  part->half = rs_vec_scale (size, .5);
  part->edge = edge;

  inset = rs_vec_sub (part->half, rs_vec (edge, edge, edge));
  for (guint i = 0; i < 8; i++)
    rs_part_add_sphere (
        part,
        rs_vec_add (centre, rs_vec (i & 4 ? inset.x : -inset.x, i & 2 ? inset.y : -inset.y,
                                    i & 1 ? inset.z : -inset.z)),
        edge);
  rs_part_add_last (part, 8);
}

/* A box that stands on the piece's place, @bottom above it. */
static void
add_standing (RsParts *parts, const RsPiece *piece, RsVec offset, RsVec size, double edge)
{
  RsVec centre = rs_vec_add (piece->at, offset);

  centre.y += size.y / 2;
  add_box (parts, piece->kind, centre, size, edge);
}

static void
add_legs (RsParts *parts, const RsPiece *piece, double x, double z, RsVec size)
{
  for (int i = -1; i <= 1; i += 2)
    for (int j = -1; j <= 1; j += 2)
      add_standing (parts, piece, rs_vec (i * x, 0, j * z), size, .006);
}

static void
add_bench (RsParts *parts, const RsPiece *piece)
{
  RsVec size = piece->size;
  double under = size.y - .07;

  add_standing (parts, piece, rs_vec (0, under, 0), rs_vec (size.x, .07, size.z), .02);
  add_legs (parts, piece, size.x / 2 - .04, size.z / 2 - .06, rs_vec (.04, under, .04));
}

static void
add_chair (RsParts *parts, const RsPiece *piece)
{
  add_standing (parts, piece, rs_vec (0, .42, 0), rs_vec (.42, .04, .42), .012);
  add_standing (parts, piece, rs_vec (-.2, .52, 0), rs_vec (.03, .36, .42), .012);
  /* The back stands on posts that go on from the legs behind. */
  for (int side = -1; side <= 1; side += 2)
    add_standing (parts, piece, rs_vec (-.2, .45, side * .18), rs_vec (.024, .08, .03), .006);
  add_legs (parts, piece, .18, .18, rs_vec (.03, .42, .03));
}

static void
add_mat (RsParts *parts, const RsPiece *piece)
{
  RsPart *part = rs_parts_append (parts, RS_PART_MAT, RS_ONE_MIDDLE);

  part->piece = piece->kind;
  part->a = piece->at;
  part->b = piece->at;
  part->half = rs_vec (piece->size.x / 2, 0, piece->size.z / 2);
  part->edge = .05;
}

static RsPart *
append_held (RsParts *parts, RsPartKind kind, RsPartSide side, const RsPiece *piece)
{
  RsPart *part = rs_parts_append (parts, kind, side);

  part->piece = piece->kind;
  part->hold = piece->hold;

  return part;
}

/* A cylinder with rounded edges, as one hull: two rims of @n spheres. */
static void
add_cylinder (
    RsPart *part, RsVec centre, RsVec axis, double radius, double half, double edge, guint n)
{
  RsVec other = fabs (axis.y) < .9 ? rs_vec (0, 1, 0) : rs_vec (1, 0, 0);
  RsVec e = rs_vec_unit (rs_vec_cross (axis, other)), f = rs_vec_cross (axis, e);

  for (int side = -1; side <= 1; side += 2)
    for (guint i = 0; i < n; i++)
      {
        double t = 2 * G_PI * i / n;
        RsVec p = rs_vec_along (centre, axis, side * (half - edge));

        p = rs_vec_along (p, e, (radius - edge) * cos (t));
        rs_part_add_sphere (part, rs_vec_along (p, f, (radius - edge) * sin (t)), edge);
      }
  rs_part_add_last (part, 2 * n);
}

/* Where a weight is held, and along which line its handle runs. */
static void
find_grip (const RsBody *body, const RsPiece *piece, RsVec *grip, RsVec *axis)
{
  const RsBodyArm *left = &body->arms[RS_SIDE_LEFT], *right = &body->arms[RS_SIDE_RIGHT];

  switch (piece->hold)
    {
    case RS_HOLD_BACK:
      *grip =
          rs_vec_add (body->neck, rs_frame_apply (&body->thorax_frame, rs_vec (-.065, -.030, 0)));
      *axis = body->thorax_frame.z;
      break;

    case RS_HOLD_BOTH:
      *grip = rs_vec_lerp (left->grip, right->grip, .5);
      *axis = rs_vec_sub (right->grip, left->grip);
      *axis = rs_vec_length (*axis) > 1e-6 ? rs_vec_unit (*axis) : body->thorax_frame.z;
      break;

    case RS_HOLD_LEFT:
    case RS_HOLD_RIGHT:
    default:
      *grip = piece->hold == RS_HOLD_LEFT ? left->grip : right->grip;
      *axis = piece->hold == RS_HOLD_LEFT ? left->palm.x : right->palm.x;
      break;
    }
}

static void
add_dumbbell (RsParts *parts, const RsBody *body, const RsPiece *piece)
{
  RsPartSide side = piece->hold == RS_HOLD_LEFT    ? RS_ONE_LEFT
                    : piece->hold == RS_HOLD_RIGHT ? RS_ONE_RIGHT
                                                   : RS_ONE_MIDDLE;
  RsPart *part = append_held (parts, RS_PART_HANDLE, side, piece);
  RsVec grip, axis;

  find_grip (body, piece, &grip, &axis);
  part->a = rs_vec_along (grip, axis, -.07);
  part->b = rs_vec_along (grip, axis, .07);
  rs_part_add_sphere (part, part->a, .013);
  rs_part_add_sphere (part, part->b, .013);
  rs_part_add_last (part, 2);

  /* Heads of their own, because a hand goes between them. */
  for (int end = -1; end <= 1; end += 2)
    {
      part = append_held (parts, RS_PART_WEIGHT, side, piece);
      part->a = rs_vec_along (grip, axis, end * .094);
      part->b = rs_vec_along (grip, axis, end * .13);
      add_cylinder (part, part->a, axis, .054, .036, .012, 16);
    }
}

static void
add_kettlebell (RsParts *parts, const RsBody *body, const RsPiece *piece)
{
  static const struct
  {
    double along;
    double up;
  } handle[] = { { -.0598, .06 }, { -.0572, .10 }, { -.039, .125 },
                 { .039, .125 },  { .0572, .10 },  { .0598, .06 } };
  RsPart *part = append_held (parts, RS_PART_WEIGHT, RS_ONE_MIDDLE, piece);
  RsVec grip, axis, ball;

  find_grip (body, piece, &grip, &axis);
  ball = rs_vec_sub (grip, rs_vec (0, .125, 0));
  part->a = ball;
  part->b = grip;

  rs_part_add_sphere (part, ball, .082);
  rs_part_add_sphere (part, rs_vec_sub (ball, rs_vec (0, .012, 0)), .080);
  rs_part_add_last (part, 2);
  part->n_upper = part->n_hulls;

  for (guint i = 0; i < G_N_ELEMENTS (handle); i++)
    rs_part_add_sphere (
        part, rs_vec_along (rs_vec_add (ball, rs_vec (0, handle[i].up, 0)), axis, handle[i].along),
        .0135);
  rs_part_add_chain (part, 2, G_N_ELEMENTS (handle), 1);
}

/* Spheres along a bar, so that the order of drawing sees where it is. */
#define N_BAR 17

static void
add_barbell (RsParts *parts, const RsBody *body, const RsPiece *piece)
{
  RsPart *part = append_held (parts, RS_PART_BAR, RS_ONE_MIDDLE, piece);
  double half = piece->length / 2;
  RsVec grip, axis;

  find_grip (body, piece, &grip, &axis);
  part->a = rs_vec_along (grip, axis, -half);
  part->b = rs_vec_along (grip, axis, half);
  for (guint i = 0; i < N_BAR; i++)
    rs_part_add_sphere (part, rs_vec_lerp (part->a, part->b, i / (N_BAR - 1.0)), .0135);
  rs_part_add_chain (part, 0, N_BAR, 1);

  for (int end = -1; end <= 1; end += 2)
    {
      part = append_held (parts, RS_PART_WEIGHT, end < 0 ? RS_ONE_LEFT : RS_ONE_RIGHT, piece);
      part->a = rs_vec_along (grip, axis, end * (half - .10));
      part->b = rs_vec_along (grip, axis, end * (half - .145));
      add_cylinder (part, part->a, axis, piece->radius, .022, .012, 24);
      add_cylinder (part, part->b, axis, piece->radius * .72, .016, .010, 24);
    }
}

static void
add_ball (RsParts *parts, const RsBody *body, const RsPiece *piece)
{
  RsPart *part = rs_parts_append (parts, RS_PART_BALL, RS_ONE_MIDDLE);

  part->piece = piece->kind;
  part->a = rs_vec_add (piece->at, rs_vec (0, piece->radius, 0));
  if (piece->at_heels)
    part->a.x = (body->legs[RS_SIDE_LEFT].heel.x + body->legs[RS_SIDE_RIGHT].heel.x) / 2;
  part->b = part->a;
  rs_part_add_sphere (part, part->a, piece->radius);
  rs_part_add_last (part, 1);
}

/* Half the height of a band, how far it is off the skin, and how fine its loop is. */
#define BAND_HALF 0.027
#define BAND_OFF 0.004
#define BAND_STEPS 48

/* The loop around two limbs: the hull of their sections, across the mean of their directions. */
static void
add_loop (RsPart *part, const RsRing *left, const RsRing *right)
{
  RsVec apart = rs_vec_sub (right->centre, left->centre), n = part->axis;
  RsVec e = rs_vec_unit (rs_vec_reject (apart, n)), f = rs_vec_cross (n, e);
  double across = rs_vec_dot (apart, e), slant = across > 1e-6 ? rs_vec_dot (apart, n) / across : 0;
  RsCircle circles[] = { { 0, 0, left->r + BAND_OFF }, { across, 0, right->r + BAND_OFF } };
  RsHullArc arcs[RS_HULL_MAX_ARCS];
  guint n_arcs = rs_hull_find (circles, G_N_ELEMENTS (circles), arcs);

  for (guint i = 0; i < n_arcs; i++)
    {
      double arc = arcs[i].to - arcs[i].from;
      guint steps = MAX (2, (guint) (BAND_STEPS * arc / (2 * G_PI)));

      for (guint j = 0; j <= steps && part->n_loop < RS_PART_MAX_LOOP; j++)
        {
          double t = arcs[i].from + arc * j / steps;
          double x = arcs[i].x + arcs[i].radius * cos (t);
          RsVec p = rs_vec_along (left->centre, e, x);

          p = rs_vec_along (p, f, arcs[i].y + arcs[i].radius * sin (t));
          part->loop[part->n_loop] = rs_vec_along (p, n, slant * x);
          part->normals[part->n_loop++] = rs_vec_along (rs_vec_scale (e, cos (t)), f, sin (t));
        }
    }
}

/* Two parts of the same loop: what looks away from the camera is drawn before the limbs. */
static void
add_band (RsParts *parts, const RsPiece *piece)
{
  RsPartKind kind = piece->around == RS_BAND_THIGHS ? RS_PART_THIGH : RS_PART_SHANK;
  const RsPart *left = rs_parts_find (parts, kind, RS_ONE_LEFT);
  const RsPart *right = rs_parts_find (parts, kind, RS_ONE_RIGHT);
  RsRing left_ring = rs_part_get_ring (left, piece->along);
  RsRing right_ring = rs_part_get_ring (right, piece->along);

  for (RsPartKind half = RS_PART_BAND_BACK; half <= RS_PART_BAND_FRONT; half++)
    {
      RsPart *part = rs_parts_append (parts, half, RS_ONE_MIDDLE);

      part->piece = piece->kind;
      part->around = piece->around;
      part->half_height = BAND_HALF;
      part->axis =
          rs_vec_unit (rs_vec_add (rs_vec_sub (left->a, left->b), rs_vec_sub (right->a, right->b)));
      add_loop (part, &left_ring, &right_ring);
      part->a = part->loop[0];
      part->b = part->loop[part->n_loop / 2];
      /* For the order of drawing only. */
      for (guint i = 0; i < part->n_loop; i += 6)
        rs_part_add_sphere (part, part->loop[i], BAND_OFF);
    }
}

/*
 * A strap is flat: two small spheres across, and again some way on. It becomes narrower the
 * farther it is drawn out. Metres.
 */
#define STRAP_THICK 0.003
#define STRAP_WIDE 0.036
#define STRAP_NARROW 0.022
#define STRAP_SLICES 14
#define KNOT 0.019

/* Where it parts into the loop that a hand holds, and how wide it is there. */
#define LOOP_LENGTH 0.10
#define LOOP_HALF 0.034

/* Nearer to each other than the first, two hands hold one strap; from the second on, two. */
#define HANDS_TOGETHER 0.12
#define HANDS_APART 0.20

static void
add_across (RsPart *part, RsVec centre, RsVec across, double width)
{
  for (int side = -1; side <= 1; side += 2)
    rs_part_add_sphere (part, rs_vec_along (centre, across, side * (width / 2 - STRAP_THICK)),
                        STRAP_THICK);
}

/* Flat from @from to @to, across @first there and @last here. */
static void
add_flat (RsPart *part, RsVec from, RsVec to, RsVec first, RsVec last, double width, guint n_slices)
{
  RsVec along = rs_vec_unit (rs_vec_sub (to, from));
  guint start = part->n_spheres;

  for (guint i = 0; i < n_slices; i++)
    {
      double t = i / (n_slices - 1.0);
      RsVec across = rs_vec_unit (rs_vec_reject (rs_vec_lerp (first, last, t), along));

      add_across (part, rs_vec_lerp (from, to, t), across, width);
    }
  rs_part_add_chain (part, start, n_slices, 2);
}

/* From the fixed point to a grip, whose handle would run along @axis. */
static void
add_strap (RsParts *parts, const RsPiece *piece, RsPartSide side, RsVec grip, RsVec axis)
{
  RsPart *part = rs_parts_append (parts, RS_PART_STRAP, side);
  RsVec way = rs_vec_sub (grip, piece->at), along = rs_vec_unit (way);
  double length = rs_vec_length (way);
  double width = CLAMP (STRAP_WIDE - 0.01 * length, STRAP_NARROW, STRAP_WIDE);
  RsVec fork = rs_vec_along (grip, along, -MIN (LOOP_LENGTH, length / 2));
  RsVec level = rs_vec_cross (axis, along), up = rs_vec (0, 1, 0);

  /* What hangs from above has no upper edge. */
  if (rs_vec_length (rs_vec_reject (up, along)) < 0.2)
    up = axis;
  if (rs_vec_dot (up, axis) < 0)
    up = rs_vec_scale (up, -1);

  part->piece = piece->kind;
  part->hold = piece->hold;
  part->a = piece->at;
  part->b = grip;
  rs_part_add_sphere (part, piece->at, KNOT);
  rs_part_add_last (part, 1);
  part->n_upper = part->n_hulls;
  add_flat (part, piece->at, fork, up, axis, width, STRAP_SLICES);
  for (int end = -1; end <= 1; end += 2)
    add_flat (part, fork, rs_vec_along (grip, axis, end * LOOP_HALF), level, level, 0.7 * width, 3);
}

static void
add_straps (RsParts *parts, const RsBody *body, const RsPiece *piece)
{
  const RsBodyArm *arms = body->arms;
  RsVec middle = rs_vec_lerp (arms[RS_SIDE_LEFT].grip, arms[RS_SIDE_RIGHT].grip, 0.5);
  RsVec mean = rs_vec_add (arms[RS_SIDE_LEFT].palm.x, arms[RS_SIDE_RIGHT].palm.x);
  double apart = rs_smooth (HANDS_TOGETHER, HANDS_APART,
                            rs_vec_distance (arms[RS_SIDE_LEFT].grip, arms[RS_SIDE_RIGHT].grip));

  if (piece->hold != RS_HOLD_BOTH)
    {
      RsSide side = piece->hold == RS_HOLD_LEFT ? RS_SIDE_LEFT : RS_SIDE_RIGHT;

      add_strap (parts, piece, (RsPartSide) side, arms[side].grip, arms[side].palm.x);
      return;
    }
  if (apart <= 0)
    {
      add_strap (parts, piece, RS_ONE_MIDDLE, middle, rs_vec_unit (mean));
      return;
    }

  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    add_strap (parts, piece, (RsPartSide) side, rs_vec_lerp (middle, arms[side].grip, apart),
               rs_vec_unit (rs_vec_lerp (rs_vec_unit (mean), arms[side].palm.x, apart)));
}

static void
add_piece (RsParts *parts, const RsBody *body, const RsPiece *piece)
{
  static const RsVec none = { 0, 0, 0 };

  switch (piece->kind)
    {
    case RS_PIECE_MAT:
      add_mat (parts, piece);
      break;
    case RS_PIECE_BENCH:
      add_bench (parts, piece);
      break;
    case RS_PIECE_STEP:
      add_standing (parts, piece, none, piece->size, .015);
      break;
    case RS_PIECE_BOX:
      add_standing (parts, piece, none, piece->size, .012);
      break;
    case RS_PIECE_WALL:
      add_standing (parts, piece, none, piece->size, .004);
      break;
    case RS_PIECE_CHAIR:
      add_chair (parts, piece);
      break;
    case RS_PIECE_DUMBBELL:
      add_dumbbell (parts, body, piece);
      break;
    case RS_PIECE_KETTLEBELL:
      add_kettlebell (parts, body, piece);
      break;
    case RS_PIECE_BARBELL:
      add_barbell (parts, body, piece);
      break;
    case RS_PIECE_BALL:
      add_ball (parts, body, piece);
      break;
    case RS_PIECE_BAND:
      if (piece->around == RS_BAND_HANDS)
        add_straps (parts, body, piece);
      else
        add_band (parts, piece);
      break;
    }
}

void
rs_parts_add_equipment (RsParts *parts, const RsBody *body, const RsMovementFacts *facts)
{
  for (guint i = 0; i < facts->n_pieces; i++)
    add_piece (parts, body, &facts->pieces[i]);
}
