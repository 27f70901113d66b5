/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-scene.h"

#include "rs-samples.h"

static const RsFineness fine = { 9, 16, 1 };

/* Where the strap is tied, in front of the figure. */
static const RsVec tied = { 1.2, 1.1, 0 };

/* Standing with both hands held out, @out away from the midline. */
static RsMovementFacts *
make_facts (RsHold hold, double out)
{
  RsMovementFacts *facts = rs_samples_stand ();

  for (guint i = 0; i < facts->n_keys; i++)
    for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
      {
        RsArmPose *arm = &facts->keys[i].pose.arms[side];
        const double at[] = { 0.4, 1.2, out }, fingers[] = { 1, 0, 0 }, palm[] = { 0, 0, -1 };

        arm->mode = RS_ARM_REACHING;
        arm->reach = RS_REACH_WORLD;
        arm->has_fingers = TRUE;
        memcpy (arm->n + RS_ARM_AT_X, at, sizeof at);
        memcpy (arm->n + RS_ARM_FINGERS_X, fingers, sizeof fingers);
        memcpy (arm->n + RS_ARM_PALM_X, palm, sizeof palm);
        arm->n[RS_ARM_CURL] = 0.95;
      }
  facts->n_pieces = 1;
  facts->pieces[0] =
      (RsPiece) { .kind = RS_PIECE_BAND, .around = RS_BAND_HANDS, .hold = hold, .at = tied };

  return facts;
}

static RsParts *
build (RsHold hold, double out, RsBody *body)
{
  g_autoptr (RsMovementFacts) facts = make_facts (hold, out);
  RsParts *parts = g_new0 (RsParts, 1);

  rs_body_solve (&facts->keys[0].pose, body);
  rs_parts_build (parts, body, facts, RS_BUILD_NARROW, &fine);

  return parts;
}

static const RsPart *
find (const RsParts *parts, RsPartSide side)
{
  return rs_parts_find (parts, RS_PART_STRAP, side);
}

/* One strand to one hand or to two that are together, two to hands that are apart. */
static void
test_strands (void)
{
  static const struct
  {
    RsHold hold;
    double out;
    gboolean has[3]; /* left, right, middle */
  } cases[] = {
    { RS_HOLD_LEFT, 0.2, { TRUE, FALSE, FALSE } },
    { RS_HOLD_RIGHT, 0.2, { FALSE, TRUE, FALSE } },
    { RS_HOLD_BOTH, 0.2, { TRUE, TRUE, FALSE } },
    { RS_HOLD_BOTH, 0.045, { FALSE, FALSE, TRUE } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RsBody body;
      g_autofree RsParts *parts = build (cases[i].hold, cases[i].out, &body);

      for (RsPartSide side = RS_ONE_LEFT; side <= RS_ONE_MIDDLE; side++)
        {
          const RsPart *strap = find (parts, side);

          g_assert_cmpint (strap != NULL, ==, cases[i].has[side]);
          if (strap == NULL)
            continue;
          g_assert_cmpfloat (rs_vec_distance (strap->a, tied), <, 1e-9);
          if (side != RS_ONE_MIDDLE)
            g_assert_cmpfloat (rs_vec_distance (strap->b, body.arms[side].grip), <, 1e-9);
          else
            g_assert_cmpfloat_with_epsilon (strap->b.z, 0, 1e-9);
        }
    }
}

/* Hands that come together do not let it jump. */
static void
test_steady (void)
{
  RsVec last[RS_N_SIDES] = { 0 };

  for (guint i = 0; i <= 60; i++)
    {
      RsBody body;
      g_autofree RsParts *parts = build (RS_HOLD_BOTH, 0.03 + 0.003 * i, &body);

      for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
        {
          const RsPart *strap = find (parts, (RsPartSide) side);

          strap = strap != NULL ? strap : find (parts, RS_ONE_MIDDLE);
          g_assert_nonnull (strap);
          if (i > 0)
            g_assert_cmpfloat (rs_vec_distance (strap->b, last[side]), <, 0.012);
          last[side] = strap->b;
        }
    }
}

/* Flat, and narrower when it is drawn out; its end is in the fist. */
static void
test_shape (void)
{
  double widths[2];

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (RsMovementFacts) facts = make_facts (RS_HOLD_RIGHT, 0.2);
      g_autofree RsParts *parts = g_new0 (RsParts, 1);
      const RsPart *strap;
      RsBody body;

      facts->pieces[0].at.x = i == 0 ? 0.8 : 2;
      rs_body_solve (&facts->keys[0].pose, &body);
      rs_parts_build (parts, &body, facts, RS_BUILD_NARROW, &fine);

      strap = find (parts, RS_ONE_RIGHT);
      widths[i] = rs_vec_distance (strap->spheres[1].centre, strap->spheres[2].centre);
      g_assert_cmpfloat (widths[i], >, 0.015);
      g_assert_cmpfloat (widths[i], <, 0.035);
      for (guint j = 1; j < strap->n_spheres; j++)
        g_assert_cmpfloat (strap->spheres[j].radius, <, 0.004);
      g_assert_cmpfloat (rs_vec_distance (strap->spheres[strap->n_spheres - 1].centre, strap->b), <,
                         0.05);
    }
  g_assert_cmpfloat (widths[1], <, widths[0] - 0.003);
}

static guint
find_place (const guint *order, const RsParts *parts, const RsPart *part)
{
  guint i = 0;

  while (order[i] != (guint) (part - parts->parts))
    i++;

  return i;
}

/* It runs into the fist, but comes out of it in front of who stands where it is tied. */
static void
test_order (void)
{
  RsBody body;
  g_autofree RsParts *parts = build (RS_HOLD_RIGHT, 0.2, &body);
  const RsPart *strap = find (parts, RS_ONE_RIGHT);
  const RsPart *hand = rs_parts_find (parts, RS_PART_HAND, RS_ONE_RIGHT);
  guint order[RS_MAX_PARTS];
  RsCamera camera;

  for (int yaw = -180; yaw < 180; yaw += 15)
    {
      gboolean toward = yaw > 45 && yaw < 135;

      rs_camera_init (&camera, yaw, 10);
      rs_parts_sort (parts, &camera, order);
      if (abs (yaw - 45) > 20 && abs (yaw - 135) > 20)
        g_assert_true ((find_place (order, parts, strap) > find_place (order, parts, hand)) ==
                       toward);
    }
}

static void
test_drawing (void)
{
  g_autoptr (RsScene) scene = rs_scene_new ();
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  g_autoptr (RsMovement) movement = rs_movement_new (make_facts (RS_HOLD_BOTH, 0.2));
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;

  for (double scale = 50; scale <= 400; scale *= 8)
    {
      guint n_ops, n = 0;
      const RsOp *ops;
      RsCamera camera;
      RsBody body;

      rs_drawing_clear (drawing);
      rs_camera_init (&camera, 20, 10);
      camera.scale = scale;
      rs_body_solve (&rs_movement_get_facts (movement)->keys[0].pose, &body);
      rs_scene_draw (scene, movement, &body, &camera, &style, drawing);
      ops = rs_drawing_get_ops (drawing, &n_ops);
      for (guint i = 0; i < n_ops; i++)
        n += ops[i].kind <= RS_OP_STROKE && ops[i].ink.role == RS_ROLE_BAND;
      /* Two straps with their knots, and large with a line along each. */
      g_assert_cmpuint (n, ==, scale < 100 ? 4 : 6);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/strap/strands", test_strands);
  g_test_add_func ("/figure/strap/steady", test_steady);
  g_test_add_func ("/figure/strap/shape", test_shape);
  g_test_add_func ("/figure/strap/order", test_order);
  g_test_add_func ("/figure/strap/drawing", test_drawing);

  return g_test_run ();
}
