/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-hull.h"

#define N_SETS 20000
#define N_DIRECTIONS 24
#define EXACT 1e-7

static double
pick (GRand *rand, double from, double to)
{
  return g_rand_double_range (rand, from, to);
}

/* Circles as they come: apart, inside one another, in a row, of the same size, twice. */
static guint
make_circles (GRand *rand, RsCircle *circles)
{
  guint n = (guint) g_rand_int_range (rand, 1, 9);
  double mode = pick (rand, 0, 1);
  gboolean in_row = mode < 0.2, even = mode > 0.6;

  for (guint i = 0; i < n; i++)
    circles[i] = (RsCircle) {
      pick (rand, -1, 1),
      in_row ? 0 : pick (rand, -1, 1),
      even ? 0.1 * g_rand_int_range (rand, 1, 4) : pick (rand, 0.01, 0.6),
    };
  if (mode < 0.1)
    for (guint i = 0; i < 2; i++)
      circles[n + i] = circles[i % n];

  return mode < 0.1 ? n + 2 : n;
}

static double
get_support (const RsCircle *circles, guint n, double angle)
{
  double most = -G_MAXDOUBLE;

  for (guint i = 0; i < n; i++)
    most = MAX (most, circles[i].x * cos (angle) + circles[i].y * sin (angle) + circles[i].radius);

  return most;
}

/* How far the hull reaches in a direction: on the arc that has it. */
static double
get_reach (const RsHullArc *arcs, guint n, double angle)
{
  for (guint i = 0; i < n; i++)
    for (int turn = -2; turn <= 1; turn++)
      {
        double a = angle + turn * 2 * G_PI;

        if (a >= arcs[i].from - 1e-9 && a <= arcs[i].to + 1e-9)
          return arcs[i].x * cos (a) + arcs[i].y * sin (a) + arcs[i].radius;
      }

  return -G_MAXDOUBLE;
}

static void
check_hull (const RsCircle *circles, guint n)
{
  RsHullArc arcs[RS_HULL_MAX_ARCS];
  guint n_arcs = rs_hull_find (circles, n, arcs);
  double whole = 0;

  g_assert_cmpuint (n_arcs, >, 0);
  g_assert_cmpuint (n_arcs, <=, 2 * n);
  for (guint i = 0; i < n_arcs; i++)
    {
      const RsHullArc *next = &arcs[(i + 1) % n_arcs];
      double end = fmod (arcs[i].to - next->from + 5 * G_PI, 2 * G_PI) - G_PI;

      g_assert_cmpfloat (arcs[i].to, >, arcs[i].from);
      g_assert_cmpfloat_with_epsilon (end, 0, EXACT);
      whole += arcs[i].to - arcs[i].from;
    }
  g_assert_cmpfloat_with_epsilon (whole, 2 * G_PI, EXACT);

  for (guint i = 0; i < N_DIRECTIONS; i++)
    {
      double angle = 2 * G_PI * i / N_DIRECTIONS + 0.007;

      g_assert_cmpfloat_with_epsilon (get_reach (arcs, n_arcs, angle),
                                      get_support (circles, n, angle), EXACT);
    }
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  RsCircle circles[10];

  for (guint i = 0; i < N_SETS; i++)
    check_hull (circles, make_circles (rand, circles));
}

/* As large and as far off as on a picture. */
static void
test_pixels (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2);
  RsCircle circles[10];

  for (guint i = 0; i < N_SETS / 10; i++)
    {
      guint n = make_circles (rand, circles);

      for (guint j = 0; j < n; j++)
        circles[j] = (RsCircle) { 900 + 300 * circles[j].x, 500 + 300 * circles[j].y,
                                  300 * circles[j].radius };
      check_hull (circles, n);
    }
}

static void
test_special (void)
{
  static const struct
  {
    guint n;
    RsCircle circles[8];
    guint n_arcs;
  } sets[] = {
    { 1, { { 3, 4, 2 } }, 1 },
    { 2, { { 3, 4, 2 }, { 3, 4, 2 } }, 1 },
    { 2, { { 3, 4, 2 }, { 3.5, 4, 1 } }, 1 },
    { 2, { { 0, 0, 1 }, { 1, 0, 0 } }, 1 },
    { 2, { { 0, 0, 1 }, { 5, 0, 1 } }, 2 },
    { 3, { { 0, 0, 1 }, { 2, 0, 1 }, { 5, 0, 1 } }, 2 },
    { 3, { { 5, 0, 1 }, { 2, 0, 1 }, { 0, 0, 1 } }, 2 },
    { 4, { { 0, 0, 1 }, { 5, 0, 1 }, { 5, 5, 1 }, { 0, 5, 1 } }, 4 },
    { 3, { { 0, 0, 0 }, { 5, 0, 0 }, { 0, 5, 0 } }, 3 },
    /* A large one between two small ones shows on both sides. */
    { 3, { { -4, 0, 1 }, { 0, 0, 2 }, { 4, 0, 1 } }, 4 },
  };
  RsHullArc arcs[RS_HULL_MAX_ARCS];

  for (gsize i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      g_assert_cmpuint (rs_hull_find (sets[i].circles, sets[i].n, arcs), ==, sets[i].n_arcs);
      check_hull (sets[i].circles, sets[i].n);
    }
  g_assert_cmpuint (rs_hull_find (NULL, 0, arcs), ==, 0);
}

/* The rims of a plate, seen from the side and from the front. */
static void
test_many (void)
{
  RsCircle circles[RS_HULL_MAX];

  for (guint flat = 0; flat <= 4; flat++)
    {
      for (guint i = 0; i < RS_HULL_MAX; i++)
        {
          double angle = 4 * G_PI * i / RS_HULL_MAX;

          circles[i] = (RsCircle) { cos (angle) * flat / 4 + (i < RS_HULL_MAX / 2 ? 0 : 0.1),
                                    sin (angle), 0.05 };
        }
      check_hull (circles, RS_HULL_MAX);
    }
}

/* Area to the left of the outline; positive where angles grow from X to Y. */
static double
get_area (const RsPathElement *path, guint n)
{
  double area = 0, x = path[0].x, y = path[0].y;

  g_assert_cmpint (path[0].kind, ==, RS_PATH_MOVE);
  for (guint i = 1; i < n; i++)
    for (guint j = 0; path[i].kind == RS_PATH_ARC && j <= 64; j++)
      {
        double angle = path[i].from + (path[i].to - path[i].from) * j / 64;
        double to_x = path[i].x + path[i].radius * cos (angle);
        double to_y = path[i].y + path[i].radius * sin (angle);

        area += (x * to_y - y * to_x) / 2;
        x = to_x;
        y = to_y;
      }

  return area + (x * path[0].y - y * path[0].x) / 2;
}

static void
test_outline (void)
{
  static const RsSphere spheres[] = { { { 0, 0, 0 }, 0.5 }, { { 2, 0, 0 }, 0.5 } };
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  RsCamera camera;
  const RsPathElement *path;
  guint n;

  for (int yaw = 0; yaw < 360; yaw += 45)
    {
      double seen = 2 * fabs (cos (rs_radians (yaw)));

      rs_drawing_clear (drawing);
      rs_camera_init (&camera, yaw, 0);
      camera.scale = 10;
      rs_hull_add (drawing, &camera, spheres, 2, 2, 1, 3, 4);
      path = rs_drawing_get_path (drawing, &n);

      g_assert_cmpint (path[n - 1].kind, ==, RS_PATH_CLOSE);
      g_assert_cmpfloat_with_epsilon (path[1].radius, 11, 1e-4);
      /* A capsule, the same way round from everywhere. */
      g_assert_cmpfloat_with_epsilon (get_area (path, n), G_PI * 121 + 220 * seen, 8);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/hull/random", test_random);
  g_test_add_func ("/figure/hull/pixels", test_pixels);
  g_test_add_func ("/figure/hull/special", test_special);
  g_test_add_func ("/figure/hull/many", test_many);
  g_test_add_func ("/figure/hull/outline", test_outline);

  return g_test_run ();
}
