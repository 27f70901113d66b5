/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-hull.h"

static const RsInk ink = { .role = RS_ROLE_SHIRT, .alpha = 1 };

static void
add_triangle (RsDrawing *drawing, double x)
{
  rs_drawing_move_to (drawing, x, 0);
  rs_drawing_line_to (drawing, x + 1, 0);
  rs_drawing_line_to (drawing, x, 1);
  rs_drawing_close (drawing);
}

static void
test_adding (void)
{
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  static const RsOpKind expected[] = { RS_OP_BEGIN_FIGURE, RS_OP_FILL,   RS_OP_FILL_OVER,
                                       RS_OP_CLIP,         RS_OP_STROKE, RS_OP_UNCLIP,
                                       RS_OP_END_FIGURE };
  static const guint n_path[] = { 0, 4, 8, 4, 1, 0, 0 };
  const RsOp *ops;
  guint n, first = 0;

  rs_drawing_begin_figure (drawing);
  add_triangle (drawing, 0);
  rs_drawing_fill (drawing, ink);
  add_triangle (drawing, 1);
  add_triangle (drawing, 2);
  rs_drawing_fill_over (drawing, ink);
  add_triangle (drawing, 3);
  rs_drawing_clip (drawing);
  rs_drawing_arc (drawing, 1, 2, 3, 0, 4);
  rs_drawing_stroke (drawing, ink, 1.5);
  rs_drawing_unclip (drawing);
  rs_drawing_end_figure (drawing);

  ops = rs_drawing_get_ops (drawing, &n);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpint (ops[i].kind, ==, expected[i]);
      g_assert_cmpuint (ops[i].n_path, ==, n_path[i]);
      if (ops[i].n_path > 0)
        g_assert_cmpuint (ops[i].first_path, ==, first);
      first += n_path[i];
    }
  g_assert_cmpfloat (ops[4].width, ==, 1.5f);
  g_assert_cmpint (ops[1].ink.role, ==, RS_ROLE_SHIRT);

  rs_drawing_get_path (drawing, &n);
  g_assert_cmpuint (n, ==, first);
}

/* A path that has been begun waits for the operation that takes it. */
static void
test_waiting (void)
{
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  const RsOp *ops;
  guint n;

  add_triangle (drawing, 0);
  rs_drawing_begin_figure (drawing);
  rs_drawing_fill (drawing, ink);

  ops = rs_drawing_get_ops (drawing, &n);
  g_assert_cmpuint (ops[0].n_path, ==, 0);
  g_assert_cmpuint (ops[1].first_path, ==, 0);
  g_assert_cmpuint (ops[1].n_path, ==, 4);
}

static void
test_again (void)
{
  static const RsInk other = { .role = RS_ROLE_LINE, .alpha = 0.5f };
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  const RsOp *ops;
  guint n, n_path, op;

  add_triangle (drawing, 0);
  rs_drawing_fill (drawing, ink);
  add_triangle (drawing, 1);
  rs_drawing_fill (drawing, ink);
  op = rs_drawing_get_last (drawing);
  g_assert_cmpuint (op, ==, 1);

  add_triangle (drawing, 2);
  rs_drawing_fill_again (drawing, op, other);
  rs_drawing_stroke_again (drawing, op, other, 2);
  rs_drawing_clip_again (drawing, op);
  rs_drawing_fill (drawing, ink);

  ops = rs_drawing_get_ops (drawing, &n);
  rs_drawing_get_path (drawing, &n_path);
  g_assert_cmpuint (n, ==, 6);
  g_assert_cmpuint (n_path, ==, 12);
  for (guint i = 2; i < 5; i++)
    {
      g_assert_cmpuint (ops[i].first_path, ==, ops[1].first_path);
      g_assert_cmpuint (ops[i].n_path, ==, ops[1].n_path);
    }
  g_assert_cmpint (ops[2].kind, ==, RS_OP_FILL);
  g_assert_cmpint (ops[2].ink.role, ==, RS_ROLE_LINE);
  g_assert_cmpint (ops[3].kind, ==, RS_OP_STROKE);
  g_assert_cmpfloat (ops[3].width, ==, 2);
  g_assert_cmpint (ops[4].kind, ==, RS_OP_CLIP);
  /* What was being built has not been taken by them. */
  g_assert_cmpuint (ops[5].first_path, ==, 8);
  g_assert_cmpuint (ops[5].n_path, ==, 4);
}

static void
test_clear (void)
{
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  const RsPathElement *before, *after;
  const RsOp *ops_before, *ops_after;
  guint n;

  for (guint i = 0; i < 5000; i++)
    {
      add_triangle (drawing, i);
      rs_drawing_fill (drawing, ink);
    }
  before = rs_drawing_get_path (drawing, &n);
  ops_before = rs_drawing_get_ops (drawing, &n);

  rs_drawing_clear (drawing);
  rs_drawing_get_ops (drawing, &n);
  g_assert_cmpuint (n, ==, 0);
  rs_drawing_get_path (drawing, &n);
  g_assert_cmpuint (n, ==, 0);

  for (guint i = 0; i < 5000; i++)
    {
      add_triangle (drawing, i);
      rs_drawing_fill (drawing, ink);
    }
  after = rs_drawing_get_path (drawing, &n);
  g_assert_cmpuint (n, ==, 20000);
  g_assert_true (after == before);
  ops_after = rs_drawing_get_ops (drawing, &n);
  g_assert_true (ops_after == ops_before);
  g_assert_cmpuint (ops_after[0].first_path, ==, 0);
}

/* A hull with larger circles is the hull of larger circles. */
static void
test_grown (void)
{
  static const RsCircle circles[] = { { 10, 20, 5 }, { 40, 25, 9 }, { 22, 48, 3 } };
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  g_autoptr (RsDrawing) expected = rs_drawing_new ();
  g_autofree char *text = NULL, *expected_text = NULL;
  RsCircle larger[G_N_ELEMENTS (circles)];

  rs_hull_add_circles (drawing, circles, G_N_ELEMENTS (circles));
  rs_hull_add_circles (drawing, circles, 1);
  rs_drawing_fill (drawing, ink);
  rs_drawing_add_grown (drawing, rs_drawing_get_last (drawing), 2.5);
  rs_drawing_fill (drawing, ink);

  rs_hull_add_circles (expected, circles, G_N_ELEMENTS (circles));
  rs_hull_add_circles (expected, circles, 1);
  rs_drawing_fill (expected, ink);
  for (guint i = 0; i < G_N_ELEMENTS (circles); i++)
    larger[i] = (RsCircle) { circles[i].x, circles[i].y, circles[i].radius + 2.5 };
  rs_hull_add_circles (expected, larger, G_N_ELEMENTS (circles));
  rs_hull_add_circles (expected, larger, 1);
  rs_drawing_fill (expected, ink);

  text = rs_drawing_to_string (drawing, 2);
  expected_text = rs_drawing_to_string (expected, 2);
  g_assert_cmpstr (text, ==, expected_text);
}

/* One path for what came in two: each can be seen alone and both as a whole. */
static void
test_since (void)
{
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  const RsOp *ops;
  guint n;

  add_triangle (drawing, 0);
  rs_drawing_fill (drawing, ink);
  add_triangle (drawing, 1);
  rs_drawing_fill (drawing, ink);
  add_triangle (drawing, 2);
  rs_drawing_fill_since (drawing, 1, ink);
  add_triangle (drawing, 3);
  rs_drawing_fill (drawing, ink);

  ops = rs_drawing_get_ops (drawing, &n);
  g_assert_cmpuint (n, ==, 4);
  g_assert_cmpuint (ops[1].first_path, ==, 4);
  g_assert_cmpuint (ops[1].n_path, ==, 4);
  g_assert_cmpuint (ops[2].first_path, ==, 4);
  g_assert_cmpuint (ops[2].n_path, ==, 8);
  g_assert_cmpuint (ops[3].first_path, ==, 12);
  g_assert_cmpuint (ops[3].n_path, ==, 4);
}

static void
test_to_string (void)
{
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  g_autofree char *text = NULL;

  rs_drawing_begin_figure (drawing);
  rs_drawing_move_to (drawing, -0.001, 2.26);
  rs_drawing_arc (drawing, 1, 2, 3, 0, G_PI / 2);
  rs_drawing_close (drawing);
  rs_drawing_fill (drawing, (RsInk) { RS_ROLE_SKIN, 0.5f, 0.25f, -0.125f, 0 });
  rs_drawing_stroke_again (drawing, rs_drawing_get_last (drawing), ink, 1.25);
  rs_drawing_clip_again (drawing, 1);
  rs_drawing_unclip (drawing);
  rs_drawing_end_figure (drawing);

  text = rs_drawing_to_string (drawing, 1);
  g_assert_cmpstr (text, ==,
                   "begin\n"
                   "fill 0 0.500 0.250 -0.125 0.000 M 0.0 2.3 A 1.0 2.0 3.0 0.0 90.0 Z\n"
                   "stroke 3 1.000 0.000 0.000 0.000 1.3 M 0.0 2.3 A 1.0 2.0 3.0 0.0 90.0 Z\n"
                   "clip M 0.0 2.3 A 1.0 2.0 3.0 0.0 90.0 Z\n"
                   "unclip\n"
                   "end\n");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/drawing/adding", test_adding);
  g_test_add_func ("/figure/drawing/waiting", test_waiting);
  g_test_add_func ("/figure/drawing/again", test_again);
  g_test_add_func ("/figure/drawing/clear", test_clear);
  g_test_add_func ("/figure/drawing/grown", test_grown);
  g_test_add_func ("/figure/drawing/since", test_since);
  g_test_add_func ("/figure/drawing/to-string", test_to_string);

  return g_test_run ();
}
