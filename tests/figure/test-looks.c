/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-scene.h"

#include "rs-samples.h"

/* The first key of @movement from an angle. */
static RsDrawing *
draw (RsMovement *movement, double yaw, double pitch, double scale)
{
  g_autoptr (RsScene) scene = rs_scene_new ();
  RsDrawing *drawing = rs_drawing_new ();
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;
  RsCamera camera;
  RsBody body;

  rs_body_solve (&rs_movement_get_facts (movement)->keys[0].pose, &body);
  rs_camera_init (&camera, yaw, pitch);
  camera.scale = scale;
  rs_scene_draw (scene, movement, &body, &camera, &style, drawing);

  return drawing;
}

/* Fingers are told apart where there is room for it: five of each hand, and its palm. */
static void
test_hands (void)
{
  g_autoptr (RsMovement) movement = rs_movement_new (rs_samples_stand ());
  g_autoptr (RsDrawing) small = draw (movement, 30, 8, 50);
  g_autoptr (RsDrawing) large = draw (movement, 30, 8, 300);

  g_assert_cmpuint (rs_samples_count_role (large, RS_ROLE_SKIN), >=,
                    rs_samples_count_role (small, RS_ROLE_SKIN) + 2 * 6);
}

/* How dark the ghost of a still is, whose pelvis comes from so much higher. */
static float
get_ghost (double higher)
{
  g_autoptr (RsScene) scene = rs_scene_new ();
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  g_autoptr (RsMovement) movement = NULL;
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;
  RsMovementFacts *facts = rs_samples_stand ();
  RsMotion motion;
  RsCamera camera;
  const RsOp *ops;
  guint n_ops;

  facts->keys[1].pose.n[RS_POSE_ROOT_Y] -= higher;
  facts->keys[1].given = 1u << RS_POSE_ROOT_Y;
  movement = rs_movement_new (facts);
  rs_motion_init (&motion, movement, NULL);
  rs_camera_init (&camera, 0, 0);
  camera.scale = 300;
  rs_scene_draw_still (scene, &motion, 1, &camera, &style, drawing);
  ops = rs_drawing_get_ops (drawing, &n_ops);
  for (guint i = 0; i < n_ops; i++)
    if (ops[i].ink.role == RS_ROLE_GHOST)
      return ops[i].ink.alpha;

  g_assert_not_reached ();
}

/* What the figure nearly covers is darker, or nobody would see it. */
static void
test_ghost (void)
{
  g_assert_cmpfloat (get_ghost (0.02), >, get_ghost (0.45) + 0.15);
  g_assert_cmpfloat (get_ghost (0.45), >, 0.3);
}

/* One body is broader than the other, from the front and from the side. */
static void
test_builds (void)
{
  static const RsFineness fine = { 9, 16, 1 };
  static const RsPartKind kinds[] = { RS_PART_UPPER_ARM, RS_PART_FOREARM, RS_PART_SHANK };
  g_autofree RsParts *narrow = g_new0 (RsParts, 1);
  g_autofree RsParts *broad = g_new0 (RsParts, 1);
  RsExtent a = RS_EXTENT_EMPTY, b = RS_EXTENT_EMPTY;
  RsCamera camera;
  RsPose pose;
  RsBody body;

  rs_pose_init (&pose);
  rs_body_solve (&pose, &body);
  rs_parts_build (narrow, &body, NULL, RS_BUILD_NARROW, &fine);
  rs_parts_build (broad, &body, NULL, RS_BUILD_BROAD, &fine);
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpfloat (rs_parts_find (broad, kinds[i], RS_ONE_LEFT)->spheres[3].radius, >,
                       1.08 * rs_parts_find (narrow, kinds[i], RS_ONE_LEFT)->spheres[3].radius);
  rs_camera_init (&camera, 90, 0);
  rs_parts_add_extent (narrow, &camera, FALSE, &a);
  rs_parts_add_extent (broad, &camera, FALSE, &b);
  g_assert_cmpfloat (b.right - b.left, >, a.right - a.left + 0.015);
  g_assert_cmpfloat_with_epsilon (b.bottom, a.bottom, 1e-6);
}

static guint
find_place (const guint *order, const RsParts *parts, RsPartKind kind)
{
  const RsPart *part = rs_parts_find (parts, kind, RS_ONE_MIDDLE);
  guint i = 0;

  while (order[i] != (guint) (part - parts->parts))
    i++;

  return i;
}

/* The neck rises out of the shirt, but for who looks up along the chest. */
static void
test_chest (void)
{
  static const RsFineness fine = { 9, 16, 1 };
  static const RsPartKind above[] = { RS_PART_NECK, RS_PART_HEAD, RS_PART_HAIR };
  static const double pitches[] = { -85, -70, -30, 0, 30, 80 };
  g_autofree RsParts *parts = g_new0 (RsParts, 1);
  guint order[RS_MAX_PARTS];
  RsPose pose;
  RsBody body;

  rs_pose_init (&pose);
  rs_body_solve (&pose, &body);
  rs_parts_build (parts, &body, NULL, RS_BUILD_NARROW, &fine);
  for (gsize i = 0; i < G_N_ELEMENTS (pitches); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (above); j++)
      {
        RsCamera camera;

        rs_camera_init (&camera, 60, pitches[i]);
        rs_parts_sort (parts, &camera, order);
        g_assert_true ((find_place (order, parts, above[j]) <
                        find_place (order, parts, RS_PART_TRUNK)) == (pitches[i] < -60));
      }
}

/* More shade below a jaw that is seen from below. */
static void
test_jaw (void)
{
  g_autoptr (RsMovement) movement = rs_movement_new (rs_samples_stand ());
  g_autoptr (RsDrawing) level = draw (movement, 60, 10, 300);
  g_autoptr (RsDrawing) lower = draw (movement, 60, -30, 300);
  const float least = 0.01f, most = 0.129f;
  const RsDrawing *const drawings[] = { level, lower };
  guint n[2] = { 0, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (drawings); i++)
    {
      guint n_ops;
      const RsOp *ops = rs_drawing_get_ops (drawings[i], &n_ops);

      /* The jaw's is the only fill that is fainter than the shade of everything else. */
      for (guint j = 0; j < n_ops; j++)
        n[i] += ops[j].kind == RS_OP_FILL && ops[j].ink.role == RS_ROLE_LINE &&
                ops[j].ink.alpha > least && ops[j].ink.alpha < most;
    }
  g_assert_cmpuint (n[0], ==, 0);
  g_assert_cmpuint (n[1], ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/looks/hands", test_hands);
  g_test_add_func ("/figure/looks/ghost", test_ghost);
  g_test_add_func ("/figure/looks/builds", test_builds);
  g_test_add_func ("/figure/looks/chest", test_chest);
  g_test_add_func ("/figure/looks/jaw", test_jaw);

  return g_test_run ();
}
