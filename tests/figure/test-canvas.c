/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/paint/rs-canvas.h"

#include <math.h>

#define SIZE 100

static const RsCoat white = { { 1, 1, 1, 1 }, FALSE };
static const RsCoat grey = { { 1, 1, 1, 0.5f }, FALSE };
static const RsCoat white_over = { { 1, 1, 1, 1 }, TRUE };

#define ARC(x, y, radius, from, to) { RS_PATH_ARC, x, y, radius, (float) (from), (float) (to) }
#define MOVE(x, y) { RS_PATH_MOVE, x, y, 0, 0, 0 }
#define LINE(x, y) { RS_PATH_LINE, x, y, 0, 0, 0 }
#define CLOSE { RS_PATH_CLOSE, 0, 0, 0, 0, 0 }
#define RECTANGLE(left, top, right, bottom)                                                        \
  MOVE (left, top), LINE (right, top), LINE (right, bottom), LINE (left, bottom), CLOSE

static const RsPathElement circle[] = { ARC (50, 50, 30, 0, 2 * G_PI), CLOSE };
static const RsPathElement half[] = { RECTANGLE (10.5f, 10, 40, 40) };

static guint8
get_alpha (const guint8 *pixels, int x, int y)
{
  guint32 pixel = ((const guint32 *) (gconstpointer) pixels)[y * SIZE + x];

  return (guint8) (pixel >> 24);
}

/* How many pixels are covered, parts of them counted as that. */
static double
get_area (const guint8 *pixels)
{
  double area = 0;

  for (int i = 0; i < SIZE * SIZE; i++)
    area += get_alpha (pixels, i % SIZE, i / SIZE) / 255.0;

  return area;
}

/* --- Areas --- */

typedef struct
{
  const char *name;
  RsPathElement path[20];
  guint n;
  double width; /* of a stroke; 0 fills */
  double area;
} Shape;

static const Shape shapes[] = {
  { "circle", { ARC (50, 50, 30, 0, 2 * G_PI), CLOSE }, 2, 0, G_PI * 900 },
  { "tiny circle", { ARC (50.3f, 50.7f, 0.3f, 0, 2 * G_PI), CLOSE }, 2, 0, G_PI * 0.09 },
  { "rectangle", { RECTANGLE (10.25f, 10.5f, 20.75f, 30) }, 5, 0, 10.5 * 19.5 },
  { "backwards", { RECTANGLE (20.75f, 10.5f, 10.25f, 30) }, 5, 0, 10.5 * 19.5 },
  { "not closed", { MOVE (10, 10), LINE (60, 10), LINE (60, 60) }, 3, 0, 1250 },
  { "twice", { RECTANGLE (10, 10, 30, 30.5f), RECTANGLE (10, 10, 30, 30.5f) }, 10, 0, 410 },
  { "union", { RECTANGLE (10, 10, 30, 30), RECTANGLE (20, 20, 40, 40) }, 10, 0, 700 },
  { "half outside", { ARC (0, 50, 30, 0, 2 * G_PI), CLOSE }, 2, 0, G_PI * 450 },
  { "all outside", { ARC (-50, 150, 30, 0, 2 * G_PI), CLOSE }, 2, 0, 0 },
  { "all around", { RECTANGLE (-500, -500, 500, 500) }, 5, 0, SIZE *SIZE },
  { "nothing", { MOVE (10, 10), CLOSE }, 2, 0, 0 },
  { "line", { MOVE (20, 50), LINE (80, 50) }, 2, 8, 480 + G_PI * 16 },
  { "slanting line", { MOVE (20, 20), LINE (60, 50) }, 2, 3, 150 + G_PI * 2.25 },
  { "hair line", { MOVE (20.3f, 20), LINE (20.3f, 60) }, 2, 0.4, 16 + G_PI * 0.04 },
  { "corner", { MOVE (20, 20), LINE (70, 20), LINE (70, 70) }, 3, 10, 975 + G_PI * 31.25 },
  { "frame", { RECTANGLE (20, 20, 80, 80) }, 5, 4, 944 + G_PI * 4 },
  { "ring", { ARC (50, 50, 30, 0, 2 * G_PI), CLOSE }, 2, 4, G_PI * 240 },
  { "dot", { MOVE (50, 50), LINE (50, 50) }, 2, 10, G_PI * 25 },
};

static void
test_areas (void)
{
  g_autoptr (RsCanvas) canvas = rs_canvas_new ();

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      const Shape *shape = &shapes[i];
      g_autofree guint8 *pixels = NULL;
      double area;

      rs_canvas_begin (canvas, SIZE, SIZE, 1, 0, 0);
      if (shape->width > 0)
        rs_canvas_stroke (canvas, shape->path, shape->n, shape->width, &white);
      else
        rs_canvas_fill (canvas, shape->path, shape->n, 0, &white);
      pixels = rs_canvas_end (canvas);
      area = get_area (pixels);
      if (fabs (area - shape->area) > 0.1 + 0.01 * shape->area)
        g_test_fail_printf ("%s: %.2f instead of %.2f pixels", shape->name, area, shape->area);
    }
}

static void
test_place (void)
{
  g_autoptr (RsCanvas) canvas = rs_canvas_new ();
  g_autofree guint8 *pixels = NULL;

  rs_canvas_begin (canvas, SIZE, SIZE, 0.5, 20, 30);
  rs_canvas_fill (canvas, circle, G_N_ELEMENTS (circle), 10, &white);
  pixels = rs_canvas_end (canvas);
  g_assert_cmpfloat_with_epsilon (get_area (pixels), G_PI * 400, 6);
  g_assert_cmpint (get_alpha (pixels, 45, 36), ==, 255);
  g_assert_cmpint (get_alpha (pixels, 45, 33), ==, 0);
  g_assert_cmpint (get_alpha (pixels, 26, 55), ==, 255);
}

/* --- One upon another --- */

static void
test_blending (void)
{
  g_autoptr (RsCanvas) canvas = rs_canvas_new ();
  g_autofree guint8 *pixels = NULL;
  const RsCoat red = { { 1, 0, 0, 0.5f }, FALSE };
  const guint32 *pixel;

  rs_canvas_begin (canvas, SIZE, SIZE, 1, 0, 0);
  rs_canvas_fill (canvas, half, G_N_ELEMENTS (half), 0, &grey);
  rs_canvas_fill (canvas, half, G_N_ELEMENTS (half), 0, &red);
  pixels = rs_canvas_end (canvas);
  pixel = (const guint32 *) (gconstpointer) pixels;
  g_assert_cmphex (pixel[20 * SIZE + 20], ==, 0xc0c04040);
  g_assert_cmpint (get_alpha (pixels, 9, 20), ==, 0);
  g_assert_cmpint (ABS (get_alpha (pixels, 10, 20) - 112), <=, 1);
}

static void
test_clips (void)
{
  g_autoptr (RsCanvas) canvas = rs_canvas_new ();
  g_autofree guint8 *pixels = NULL;
  static const RsPathElement right[] = { RECTANGLE (50, 0, 100, 100) };
  static const RsPathElement low[] = { RECTANGLE (0, 50, 100, 100) };

  rs_canvas_begin (canvas, SIZE, SIZE, 1, 0, 0);
  rs_canvas_clip (canvas, right, G_N_ELEMENTS (right));
  rs_canvas_clip (canvas, low, G_N_ELEMENTS (low));
  rs_canvas_fill (canvas, circle, G_N_ELEMENTS (circle), 0, &white);
  rs_canvas_unclip (canvas);
  rs_canvas_fill (canvas, circle, G_N_ELEMENTS (circle), 0, &grey);
  rs_canvas_unclip (canvas);
  pixels = rs_canvas_end (canvas);
  g_assert_cmpint (get_alpha (pixels, 60, 60), ==, 255);
  g_assert_cmpint (get_alpha (pixels, 60, 40), ==, 128);
  g_assert_cmpint (get_alpha (pixels, 40, 60), ==, 0);
}

/* Deeper than there is room for: those that fit still count, and each is undone by its own. */
static void
test_deep_clips (void)
{
  g_autoptr (RsCanvas) canvas = rs_canvas_new ();
  g_autofree guint8 *pixels = NULL;
  static const RsPathElement all[] = { RECTANGLE (0, 0, 100, 100) };

  rs_canvas_begin (canvas, SIZE, SIZE, 1, 0, 0);
  rs_canvas_clip (canvas, half, G_N_ELEMENTS (half));
  for (guint i = 0; i < 20; i++)
    rs_canvas_clip (canvas, circle, G_N_ELEMENTS (circle));
  for (guint i = 0; i < 20; i++)
    rs_canvas_unclip (canvas);
  rs_canvas_fill (canvas, all, G_N_ELEMENTS (all), 0, &white);
  rs_canvas_unclip (canvas);
  pixels = rs_canvas_end (canvas);
  g_assert_cmpfloat_with_epsilon (get_area (pixels), 29.5 * 30, 1);
}

/* What is painted over a figure stays within it, and does not know what is below its layer. */
static void
test_layer (void)
{
  g_autoptr (RsCanvas) canvas = rs_canvas_new ();
  g_autofree guint8 *pixels = NULL;

  rs_canvas_begin (canvas, SIZE, SIZE, 1, 0, 0);
  rs_canvas_fill (canvas, half, G_N_ELEMENTS (half), 0, &grey);
  rs_canvas_begin_layer (canvas);
  rs_canvas_fill (canvas, half, G_N_ELEMENTS (half), 0, &white_over);
  rs_canvas_fill (canvas, circle, G_N_ELEMENTS (circle), 0, &grey);
  rs_canvas_fill (canvas, half, G_N_ELEMENTS (half), 0, &white_over);
  rs_canvas_end_layer (canvas);
  pixels = rs_canvas_end (canvas);
  g_assert_cmpint (get_alpha (pixels, 15, 15), ==, 128);
  g_assert_cmpint (get_alpha (pixels, 60, 60), ==, 128);
  g_assert_cmpint (get_alpha (pixels, 38, 38), ==, 192);
}

/* A canvas that has painted before, of this size or another, leaves nothing behind. */
static void
test_again (void)
{
  g_autoptr (RsCanvas) canvas = rs_canvas_new ();
  g_autofree guint8 *first = NULL;

  for (guint i = 0; i < 4; i++)
    {
      int size = i == 2 ? SIZE / 2 : SIZE;
      g_autofree guint8 *pixels = NULL;

      rs_canvas_begin (canvas, size, size, 1, 0, 0);
      rs_canvas_begin_layer (canvas);
      rs_canvas_clip (canvas, circle, G_N_ELEMENTS (circle));
      rs_canvas_fill (canvas, half, G_N_ELEMENTS (half), 0, &grey);
      rs_canvas_stroke (canvas, half, G_N_ELEMENTS (half), 7, &white_over);
      /* The first time without what should be undone. */
      if (i > 0)
        {
          rs_canvas_unclip (canvas);
          rs_canvas_end_layer (canvas);
        }
      pixels = rs_canvas_end (canvas);
      if (first == NULL)
        first = g_steal_pointer (&pixels);
      else if (size == SIZE)
        g_assert_cmpmem (first, SIZE * SIZE * 4, pixels, SIZE * SIZE * 4);
    }
}

/* Whatever numbers a path has. */
static void
test_wild (void)
{
  static const float numbers[] = { 0,    -1e30f,   1e30f, NAN,    INFINITY, -INFINITY,
                                   1e6f, -9.9e5f,  99.9f, 100,    100.1f,   -0.1f,
                                   50,   2.5e-38f, 1e-7f, 3.1416f };
  g_autoptr (RsCanvas) canvas = rs_canvas_new ();

  for (guint i = 0; i < 1000; i++)
    {
      RsPathElement path[6];
      g_autofree guint8 *pixels = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (path); j++)
        {
          float n[5];

          for (guint k = 0; k < G_N_ELEMENTS (n); k++)
            n[k] = numbers[g_test_rand_int_range (0, G_N_ELEMENTS (numbers))];
          path[j] = (RsPathElement) {
            (RsPathKind) g_test_rand_int_range (0, RS_PATH_CLOSE + 1), n[0], n[1], n[2], n[3], n[4]
          };
        }
      rs_canvas_begin (canvas, 10, SIZE, 1, 0, 0);
      rs_canvas_clip (canvas, path, 3);
      rs_canvas_fill (canvas, path, G_N_ELEMENTS (path), 1, &white);
      rs_canvas_stroke (canvas, path, G_N_ELEMENTS (path), 3, &grey);
      pixels = rs_canvas_end (canvas);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/canvas/areas", test_areas);
  g_test_add_func ("/figure/canvas/place", test_place);
  g_test_add_func ("/figure/canvas/blending", test_blending);
  g_test_add_func ("/figure/canvas/clips", test_clips);
  g_test_add_func ("/figure/canvas/deep-clips", test_deep_clips);
  g_test_add_func ("/figure/canvas/layer", test_layer);
  g_test_add_func ("/figure/canvas/again", test_again);
  g_test_add_func ("/figure/canvas/wild", test_wild);

  return g_test_run ();
}
