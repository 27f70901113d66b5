/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-parts.h"

#include <string.h>

/* Two whole sets at most: one to look at, one to compare it with. */
typedef struct
{
  RsPose pose;
  RsBody body;
  RsMovementFacts *facts;
  RsParts *parts;
} Fixture;

static const RsFineness fine = { 9, 16, 1 };
static const RsFineness coarse = { 7, 12, 1 };

static void
set_up (Fixture *fixture, gconstpointer data)
{
  rs_pose_init (&fixture->pose);
  rs_body_solve (&fixture->pose, &fixture->body);
  fixture->facts = rs_movement_facts_new ();
  fixture->parts = g_new (RsParts, 1);
  /* Parts are used again without being cleared, so nothing may depend on what they hold. */
  memset (fixture->parts, 0xa5, sizeof *fixture->parts);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->facts, rs_movement_facts_free);
  g_clear_pointer (&fixture->parts, g_free);
}

static void
build (Fixture *fixture, RsBuild which)
{
  rs_parts_build (fixture->parts, &fixture->body, fixture->facts, which, &fine);
}

/* A deep squat, arms forward: limbs behind and before one another. */
static void
squat (Fixture *fixture)
{
  RsPose *pose = &fixture->pose;

  pose->n[RS_POSE_ROOT_X] = -0.18;
  pose->n[RS_POSE_ROOT_Y] = 0.50;
  pose->n[RS_POSE_ROOT_PITCH] = 37;
  pose->n[RS_POSE_NECK_FLEX] = -26;
  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    {
      RsLegPose *leg = &pose->legs[side];
      RsArmPose *arm = &pose->arms[side];

      leg->mode = RS_LEG_PLANTED;
      leg->plant = RS_FOOT_SOLE;
      leg->n[RS_LEG_AT_X] = 0;
      leg->n[RS_LEG_AT_Y] = 0;
      leg->n[RS_LEG_AT_OUT] = 0.155;
      leg->n[RS_LEG_YAW] = 18;
      arm->mode = RS_ARM_AIMED;
      arm->n[RS_ARM_AIM_X] = 1;
      arm->n[RS_ARM_AIM_Y] = 0.06;
      arm->n[RS_ARM_AIM_OUT] = 0.05;
      arm->n[RS_ARM_BEND_X] = 0;
      arm->n[RS_ARM_BEND_Y] = 1;
      arm->n[RS_ARM_BEND_OUT] = -0.3;
    }
  rs_body_solve (pose, &fixture->body);
}

/* One of everything, around the figure. */
static const RsPiece pieces[] = {
  { .kind = RS_PIECE_MAT, .size = { 1.8, 0, 0.6 } },
  { .kind = RS_PIECE_BENCH, .at = { -0.7, 0, 0 }, .size = { 0.4, 0.42, 1.1 } },
  { .kind = RS_PIECE_STEP, .at = { 0.6, 0, 0 }, .size = { 0.4, 0.2, 0.6 } },
  { .kind = RS_PIECE_BOX, .at = { 0.6, 0, 0.9 }, .size = { 0.4, 0.4, 0.4 } },
  { .kind = RS_PIECE_CHAIR, .at = { -0.6, 0, -1 } },
  { .kind = RS_PIECE_WALL, .at = { -1.2, 0, 0 }, .size = { 0.06, 2, 1.5 } },
  { .kind = RS_PIECE_DUMBBELL, .hold = RS_HOLD_LEFT },
  { .kind = RS_PIECE_DUMBBELL, .hold = RS_HOLD_RIGHT },
  { .kind = RS_PIECE_KETTLEBELL, .hold = RS_HOLD_BOTH },
  { .kind = RS_PIECE_BARBELL, .hold = RS_HOLD_BACK, .radius = 0.15, .length = 1.5 },
  { .kind = RS_PIECE_BALL, .at = { 0.8, 0, 0 }, .radius = 0.3, .at_heels = TRUE },
  { .kind = RS_PIECE_BAND, .around = RS_BAND_THIGHS, .along = 0.8 },
  { .kind = RS_PIECE_BAND, .around = RS_BAND_SHANKS, .along = 0.75 },
  { .kind = RS_PIECE_BAND, .around = RS_BAND_HANDS, .hold = RS_HOLD_BOTH, .at = { 1, 1.2, 0 } },
};

static void
equip (Fixture *fixture, guint first, guint n)
{
  g_assert_cmpuint (n, <=, RS_MOVEMENT_MAX_PIECES);
  for (guint i = 0; i < n; i++)
    fixture->facts->pieces[i] = pieces[(first + i) % G_N_ELEMENTS (pieces)];
  fixture->facts->n_pieces = n;
}

static void
check_part (const RsPart *part)
{
  g_assert_cmpuint (part->n_spheres, <=, RS_PART_MAX_SPHERES);
  for (guint i = 0; i < part->n_hulls; i++)
    g_assert_cmpuint (part->hulls[i].first + part->hulls[i].n, <=, part->n_spheres);
  for (guint i = 0; i < part->n_spheres; i++)
    {
      g_assert_cmpfloat (part->spheres[i].radius, >, 0.001);
      g_assert_cmpfloat (part->spheres[i].radius, <, 0.4);
      g_assert_cmpfloat (rs_vec_length (part->spheres[i].centre), <, 3);
    }
  for (guint i = 0; i < part->n_rings; i++)
    {
      g_assert_cmpfloat_with_epsilon (rs_vec_length (part->rings[i].front), 1, 1e-9);
      g_assert_cmpfloat_with_epsilon (rs_vec_length (part->rings[i].out), 1, 1e-9);
      g_assert_cmpfloat_with_epsilon (rs_vec_dot (part->rings[i].front, part->rings[i].out), 0,
                                      1e-9);
      g_assert_cmpfloat (part->rings[i].r, >, 0.02);
    }
}

static void
test_counts (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    RsPartKind kind;
    RsPartSide side;
    guint spheres[2]; /* narrow and broad */
    guint hulls[2];
    guint upper;
    guint rings;
  } expected[] = {
    { RS_PART_THIGH, RS_ONE_LEFT, { 8, 8 }, { 7, 7 }, 0, 10 },
    { RS_PART_SHANK, RS_ONE_RIGHT, { 9, 9 }, { 8, 8 }, 0, 9 },
    { RS_PART_FOOT, RS_ONE_LEFT, { 21, 21 }, { 7, 7 }, 4, 0 },
    { RS_PART_UPPER_ARM, RS_ONE_RIGHT, { 8, 8 }, { 7, 7 }, 0, 8 },
    { RS_PART_FOREARM, RS_ONE_LEFT, { 8, 8 }, { 7, 7 }, 0, 8 },
    { RS_PART_HAND, RS_ONE_RIGHT, { 20, 20 }, { 11, 11 }, 1, 0 },
    { RS_PART_PELVIS, RS_ONE_MIDDLE, { 24, 24 }, { 11, 11 }, 0, 16 },
    { RS_PART_TRUNK, RS_ONE_MIDDLE, { 48, 42 }, { 20, 18 }, 0, 16 },
    { RS_PART_NECK, RS_ONE_MIDDLE, { 4, 4 }, { 3, 3 }, 0, 4 },
    { RS_PART_HEAD, RS_ONE_MIDDLE, { 16, 16 }, { 3, 3 }, 0, 0 },
    { RS_PART_HAIR, RS_ONE_MIDDLE, { 8, 2 }, { 6, 1 }, 1, 0 },
  };

  for (RsBuild which = RS_BUILD_NARROW; which <= RS_BUILD_BROAD; which++)
    {
      build (fixture, which);
      g_assert_cmpuint (fixture->parts->n_parts, ==, 17);
      g_assert_cmpuint (fixture->parts->n_body, ==, 17);
      for (guint i = 0; i < fixture->parts->n_parts; i++)
        check_part (&fixture->parts->parts[i]);

      for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
        {
          const RsPart *part = rs_parts_find (fixture->parts, expected[i].kind, expected[i].side);

          g_assert_nonnull (part);
          g_assert_cmpuint (part->n_spheres, ==, expected[i].spheres[which]);
          g_assert_cmpuint (part->n_hulls, ==, expected[i].hulls[which]);
          g_assert_cmpuint (part->n_upper, ==, expected[i].upper);
          g_assert_cmpuint (part->n_rings, ==, expected[i].rings);
        }
    }

  rs_parts_build (fixture->parts, &fixture->body, fixture->facts, RS_BUILD_NARROW, &coarse);
  g_assert_cmpuint (rs_parts_find (fixture->parts, RS_PART_THIGH, RS_ONE_LEFT)->n_spheres, ==, 7);
  g_assert_cmpuint (rs_parts_find (fixture->parts, RS_PART_TRUNK, RS_ONE_MIDDLE)->n_rings, ==, 12);
  g_assert_null (rs_parts_find (fixture->parts, RS_PART_TRUNK, RS_ONE_LEFT));
  g_assert_null (rs_parts_find (fixture->parts, RS_PART_MAT, RS_ONE_MIDDLE));
}

/* Everything at its largest still has room. */
static void
test_equipment (Fixture *fixture, gconstpointer data)
{
  static const guint n_parts[] = { 1, 5, 1, 1, 8, 1, 3, 3, 1, 3, 1, 2, 2, 2 };

  G_STATIC_ASSERT (G_N_ELEMENTS (n_parts) == G_N_ELEMENTS (pieces));

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      equip (fixture, i, 1);
      build (fixture, RS_BUILD_NARROW);
      g_assert_cmpuint (fixture->parts->n_parts, ==, 17 + n_parts[i]);
      for (guint j = 17; j < fixture->parts->n_parts; j++)
        {
          check_part (&fixture->parts->parts[j]);
          g_assert_cmpint (fixture->parts->parts[j].piece, ==, pieces[i].kind);
        }
    }

  for (guint i = 0; i < RS_MOVEMENT_MAX_PIECES; i++)
    fixture->facts->pieces[i] = pieces[4];
  fixture->facts->n_pieces = RS_MOVEMENT_MAX_PIECES;
  build (fixture, RS_BUILD_NARROW);
  g_assert_cmpuint (fixture->parts->n_parts, ==, 17 + 8 * RS_MOVEMENT_MAX_PIECES);
}

/* Boxes stand on the floor, a ball too; weights are where the hands are. */
static void
test_places (Fixture *fixture, gconstpointer data)
{
  const RsBodyArm *right = &fixture->body.arms[RS_SIDE_RIGHT];
  const RsPart *part;

  equip (fixture, 2, 1);
  build (fixture, RS_BUILD_NARROW);
  part = &fixture->parts->parts[17];
  g_assert_cmpfloat_with_epsilon (part->a.y - part->half.y, 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (part->a.y + part->half.y, 0.2, 1e-9);

  equip (fixture, 10, 1);
  build (fixture, RS_BUILD_NARROW);
  part = rs_parts_find (fixture->parts, RS_PART_BALL, RS_ONE_MIDDLE);
  g_assert_cmpfloat_with_epsilon (part->a.y, 0.3, 1e-9);
  g_assert_cmpfloat_with_epsilon (part->a.x, fixture->body.legs[RS_SIDE_LEFT].heel.x, 1e-9);

  equip (fixture, 7, 1);
  build (fixture, RS_BUILD_NARROW);
  part = rs_parts_find (fixture->parts, RS_PART_HANDLE, RS_ONE_RIGHT);
  g_assert_cmpfloat_with_epsilon (
      rs_vec_distance (rs_vec_lerp (part->a, part->b, 0.5), right->grip), 0, 1e-9);
}

/* Whether the parts have a sphere that is the mirror image of this one. */
static gboolean
has_mirrored (const RsPart *part, const RsSphere *sphere)
{
  for (guint i = 0; i < part->n_spheres; i++)
    {
      RsVec c = part->spheres[i].centre;

      c.z = -c.z;
      if (rs_vec_distance (c, sphere->centre) < 1e-9 &&
          fabs (part->spheres[i].radius - sphere->radius) < 1e-9)
        return TRUE;
    }

  return FALSE;
}

static void
test_mirror (Fixture *fixture, gconstpointer data)
{
  for (RsBuild which = RS_BUILD_NARROW; which <= RS_BUILD_BROAD; which++)
    {
      build (fixture, which);
      for (guint i = 0; i < fixture->parts->n_body; i++)
        {
          const RsPart *part = &fixture->parts->parts[i];
          RsPartSide side = part->side == RS_ONE_LEFT    ? RS_ONE_RIGHT
                            : part->side == RS_ONE_RIGHT ? RS_ONE_LEFT
                                                         : RS_ONE_MIDDLE;
          const RsPart *mirror = rs_parts_find (fixture->parts, part->kind, side);

          for (guint j = 0; j < part->n_spheres; j++)
            g_assert_true (has_mirrored (mirror, &part->spheres[j]));
        }
    }
}

/* As tall as a person in shoes, as wide as one with hanging arms. */
static void
test_extent (Fixture *fixture, gconstpointer data)
{
  RsExtent extent = RS_EXTENT_EMPTY, with_mat = RS_EXTENT_EMPTY, without = RS_EXTENT_EMPTY;
  RsCamera camera;

  build (fixture, RS_BUILD_BROAD);
  rs_camera_init (&camera, 90, 0);
  rs_parts_add_extent (fixture->parts, &camera, TRUE, &extent);
  g_assert_cmpfloat_with_epsilon (extent.bottom, 0, 0.01);
  g_assert_cmpfloat_with_epsilon (extent.top, 1.72, 0.03);
  g_assert_cmpfloat_with_epsilon (extent.left, -extent.right, 1e-6);
  g_assert_cmpfloat (extent.right, >, 0.2);
  g_assert_cmpfloat (extent.right, <, 0.4);

  equip (fixture, 0, 1);
  build (fixture, RS_BUILD_BROAD);
  rs_parts_add_extent (fixture->parts, &camera, FALSE, &without);
  rs_parts_add_extent (fixture->parts, &camera, TRUE, &with_mat);
  g_assert_cmpfloat_with_epsilon (without.right, extent.right, 1e-9);
  g_assert_cmpfloat_with_epsilon (MIN (with_mat.right, extent.right), extent.right, 1e-9);
  rs_camera_init (&camera, 0, 0);
  with_mat = RS_EXTENT_EMPTY;
  rs_parts_add_extent (fixture->parts, &camera, TRUE, &with_mat);
  g_assert_cmpfloat_with_epsilon (with_mat.right, 0.9, 1e-9);

  /* Fitted, the extent has the padding around it. */
  rs_camera_fit (&camera, &with_mat, 200, 100, 0.1);
  g_assert_cmpfloat_with_epsilon (camera.y - camera.scale * with_mat.top, 10, 1e-6);
  g_assert_cmpfloat_with_epsilon (camera.y - camera.scale * with_mat.bottom, 90, 1e-6);
  g_assert_cmpfloat_with_epsilon (camera.x + camera.scale * (with_mat.left + with_mat.right) / 2,
                                  100, 1e-6);
}

/* Breathing in widens the chest and nothing else. */
static void
test_breath (Fixture *fixture, gconstpointer data)
{
  RsRing out[RS_PART_MAX_RINGS];
  const RsPart *trunk;

  build (fixture, RS_BUILD_NARROW);
  trunk = rs_parts_find (fixture->parts, RS_PART_TRUNK, RS_ONE_MIDDLE);
  memcpy (out, trunk->rings, sizeof out);
  fixture->body.breath = 1;
  build (fixture, RS_BUILD_NARROW);
  for (guint i = 0; i < trunk->n_rings; i++)
    {
      double wider = trunk->rings[i].r / out[i].r - 1;

      g_assert_cmpfloat (wider, >=, 0);
      g_assert_cmpfloat (wider, <, 0.0121);
      if (out[i].s > 0.35)
        g_assert_cmpfloat (wider, >, 0.0119);
      if (out[i].s < 0.1)
        g_assert_cmpfloat (wider, <, 1e-9);
    }
}

/* Where in the order a part is. */
static guint
find_place (const guint *order, const RsParts *parts, RsPartKind kind, RsPartSide side)
{
  const RsPart *part = rs_parts_find (parts, kind, side);
  guint i = 0;

  while (order[i] != (guint) (part - parts->parts))
    i++;

  return i;
}

static void
check_order (const RsParts *parts, const RsCamera *camera, guint *order)
{
  gboolean seen[RS_MAX_PARTS] = { FALSE };

  rs_parts_sort (parts, camera, order);
  for (guint i = 0; i < parts->n_parts; i++)
    {
      g_assert_cmpuint (order[i], <, parts->n_parts);
      g_assert_false (seen[order[i]]);
      seen[order[i]] = TRUE;
    }
  for (RsPartSide side = RS_ONE_LEFT; side <= RS_ONE_RIGHT; side++)
    g_assert_cmpuint (find_place (order, parts, RS_PART_FOOT, side), >,
                      find_place (order, parts, RS_PART_SHANK, side));
  g_assert_cmpuint (find_place (order, parts, RS_PART_HAIR, RS_ONE_MIDDLE), >,
                    find_place (order, parts, RS_PART_HEAD, RS_ONE_MIDDLE));
  g_assert_cmpuint (find_place (order, parts, RS_PART_TRUNK, RS_ONE_MIDDLE), >,
                    find_place (order, parts, RS_PART_PELVIS, RS_ONE_MIDDLE));
}

static void
test_order (Fixture *fixture, gconstpointer data)
{
  RsCamera camera;
  guint order[RS_MAX_PARTS];

  for (guint first = 0; first < G_N_ELEMENTS (pieces); first++)
    {
      equip (fixture, first, 3);
      build (fixture, RS_BUILD_NARROW);
      for (int yaw = 0; yaw < 360; yaw += 30)
        {
          rs_camera_init (&camera, yaw, 8);
          check_order (fixture->parts, &camera, order);
          if (first == 0)
            g_assert_cmpint (fixture->parts->parts[order[0]].kind, ==, RS_PART_MAT);
        }
    }
}

/* From the side and the front: what everybody would say is in front. */
static void
test_in_front (Fixture *fixture, gconstpointer data)
{
  RsCamera camera;
  guint order[RS_MAX_PARTS];

  build (fixture, RS_BUILD_BROAD);
  for (RsPartSide near = RS_ONE_LEFT; near <= RS_ONE_RIGHT; near++)
    {
      RsPartSide far = near == RS_ONE_LEFT ? RS_ONE_RIGHT : RS_ONE_LEFT;

      rs_camera_init (&camera, near == RS_ONE_RIGHT ? 0 : 180, 8);
      check_order (fixture->parts, &camera, order);
      for (RsPartKind kind = RS_PART_THIGH; kind <= RS_PART_HAND; kind++)
        g_assert_cmpuint (find_place (order, fixture->parts, kind, near), >,
                          find_place (order, fixture->parts, kind, far));
      g_assert_cmpuint (find_place (order, fixture->parts, RS_PART_UPPER_ARM, near), >,
                        find_place (order, fixture->parts, RS_PART_TRUNK, RS_ONE_MIDDLE));
      g_assert_cmpuint (find_place (order, fixture->parts, RS_PART_UPPER_ARM, far), <,
                        find_place (order, fixture->parts, RS_PART_TRUNK, RS_ONE_MIDDLE));
    }

  squat (fixture);
  equip (fixture, 1, 1);
  build (fixture, RS_BUILD_BROAD);
  rs_camera_init (&camera, 90, 8);
  check_order (fixture->parts, &camera, order);
  for (RsPartSide side = RS_ONE_LEFT; side <= RS_ONE_RIGHT; side++)
    {
      g_assert_cmpuint (find_place (order, fixture->parts, RS_PART_FOREARM, side), >,
                        find_place (order, fixture->parts, RS_PART_TRUNK, RS_ONE_MIDDLE));
      g_assert_cmpuint (find_place (order, fixture->parts, RS_PART_THIGH, side), >,
                        find_place (order, fixture->parts, RS_PART_BOX, RS_ONE_MIDDLE));
    }
}

/* Whether two parts can hide anything of each other. */
static gboolean
overlap (const RsPart *a, const RsPart *b, const RsCamera *camera)
{
  for (guint i = 0; i < a->n_spheres; i++)
    for (guint j = 0; j < b->n_spheres; j++)
      {
        RsVec d = rs_vec_sub (a->spheres[i].centre, b->spheres[j].centre);
        double x = rs_vec_dot (d, camera->right), y = rs_vec_dot (d, camera->up);

        if (hypot (x, y) < a->spheres[i].radius + b->spheres[j].radius)
          return TRUE;
      }

  return FALSE;
}

/* How many pairs that overlap have changed places. */
static guint
count_swaps (const RsParts *parts, const RsCamera *camera, const guint *before, const guint *now)
{
  guint place[RS_MAX_PARTS], n = 0;

  for (guint i = 0; i < parts->n_parts; i++)
    place[now[i]] = i;
  for (guint i = 0; i < parts->n_parts; i++)
    for (guint j = i + 1; j < parts->n_parts; j++)
      if (place[before[i]] > place[before[j]])
        n += overlap (&parts->parts[before[i]], &parts->parts[before[j]], camera);

  return n;
}

/* Turning around the figure, parts change places where they should and nowhere else. */
static void
test_turning (Fixture *fixture, gconstpointer data)
{
  guint orders[2][RS_MAX_PARTS], swaps = 0, most = 0;
  RsCamera camera;

  if (GPOINTER_TO_INT (data))
    squat (fixture);
  build (fixture, RS_BUILD_NARROW);
  for (int yaw = 0; yaw <= 360; yaw++)
    {
      guint n;

      rs_camera_init (&camera, yaw, 8);
      check_order (fixture->parts, &camera, orders[yaw % 2]);
      if (yaw == 0)
        continue;
      n = count_swaps (fixture->parts, &camera, orders[(yaw + 1) % 2], orders[yaw % 2]);
      swaps += n;
      most = MAX (most, n);
    }

  g_test_message ("%u swaps, at most %u at once", swaps, most);
  g_assert_cmpuint (swaps, >, 10);
  g_assert_cmpuint (swaps, <, 150);
  g_assert_cmpuint (most, <, 12);
}

static void
test_speed (Fixture *fixture, gconstpointer data)
{
  enum
  {
    N = 200,
  };
  guint order[RS_MAX_PARTS];
  RsCamera camera;
  gint64 start;
  double each;

  squat (fixture);
  equip (fixture, 6, 4);
  rs_camera_init (&camera, 38, 8);
  start = g_get_monotonic_time ();
  for (guint i = 0; i < N; i++)
    {
      build (fixture, RS_BUILD_NARROW);
      rs_parts_sort (fixture->parts, &camera, order);
    }
  each = (double) (g_get_monotonic_time () - start) / N;

  g_test_message ("%.0f µs to build and sort", each);
  /* Far more than it takes, for machines that are busy. */
  g_assert_cmpfloat (each, <, 5000);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
    int data;
  } tests[] = {
    { "/figure/parts/counts", test_counts, 0 },
    { "/figure/parts/equipment", test_equipment, 0 },
    { "/figure/parts/places", test_places, 0 },
    { "/figure/parts/mirror", test_mirror, 0 },
    { "/figure/parts/extent", test_extent, 0 },
    { "/figure/parts/breath", test_breath, 0 },
    { "/figure/parts/order", test_order, 0 },
    { "/figure/parts/in-front", test_in_front, 0 },
    { "/figure/parts/turning/standing", test_turning, FALSE },
    { "/figure/parts/turning/squat", test_turning, TRUE },
    { "/figure/parts/speed", test_speed, 0 },
  };

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, GINT_TO_POINTER (tests[i].data), set_up, tests[i].test,
                tear_down);

  return g_test_run ();
}
