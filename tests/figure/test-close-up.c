/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-movement-words.h"
#include "figure/scene/rs-scene.h"

#include "rs-samples.h"

/* Points of a standing body: what is right is right of the midline, as far as what is left. */
static void
test_points (void)
{
  RsPose pose;
  RsBody body;

  rs_pose_init (&pose);
  rs_body_solve (&pose, &body);
  for (RsPoint point = 0; point < RS_N_POINTS; point++)
    {
      const char *word = rs_vocabulary_nick (RS_TYPE_POINT, (int) point);
      RsPoint mirror = rs_point_get_mirror (point);
      RsVec here = rs_body_get_point (&body, point), there = rs_body_get_point (&body, mirror);

      g_assert_cmpint (rs_point_get_mirror (mirror), ==, point);
      g_assert_true ((mirror != point) ==
                     (g_str_has_prefix (word, "left-") || g_str_has_prefix (word, "right-")));
      there.z = -there.z;
      g_assert_cmpfloat (rs_vec_distance (here, there), <, 1e-9);
      if (g_str_has_prefix (word, "right-"))
        g_assert_cmpfloat (here.z, >, 0.05);
      g_assert_cmpfloat (here.y, >, 0.01);
      g_assert_cmpfloat (here.y, <, 1.7);
      /* No two are the same place. */
      for (RsPoint other = 0; other < point; other++)
        g_assert_cmpfloat (rs_vec_distance (here, rs_body_get_point (&body, other)), >, 0.02);
    }

  g_assert_cmpfloat (rs_body_get_point (&body, RS_POINT_LOWER_BACK).x, <, -0.06);
  g_assert_cmpfloat (rs_body_get_point (&body, RS_POINT_UPPER_BACK).x, <, -0.06);
  g_assert_cmpfloat (rs_body_get_point (&body, RS_POINT_RIGHT_FOOT).y, <, 0.06);
}

/* A squat that shows its right knee at the bottom. */
static RsMovement *
make_close_up (void)
{
  RsMovementFacts *facts = rs_samples_squat ();

  facts->about = RS_POINT_RIGHT_KNEE;
  facts->reach = 0.25;

  return rs_movement_new (facts);
}

/* From wherever one looks, at whatever moment: the point of the picture is in the middle. */
static void
test_frame (void)
{
  g_autoptr (RsMovement) movement = make_close_up ();
  g_autoptr (RsMovement) mirrored = rs_movement_new_mirrored (movement);
  g_autoptr (RsScene) scene = rs_scene_new ();
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;
  RsMotion motion, other;
  RsBody bottom, stand;

  rs_motion_init (&motion, movement, NULL);
  rs_motion_init (&other, mirrored, NULL);
  rs_body_solve (&facts->keys[0].pose, &stand);
  rs_body_solve (&facts->keys[facts->picture].pose, &bottom);
  for (int yaw = -180; yaw < 180; yaw += 45)
    for (int pitch = -20; pitch <= 80; pitch += 50)
      {
        RsExtent whole, one = RS_EXTENT_EMPTY, there;
        RsCamera camera, opposite;

        rs_camera_init (&camera, yaw, pitch);
        rs_scene_measure (scene, &motion, &camera, &style, &whole);
        rs_scene_measure_body (scene, movement, &stand, &camera, &style, &one);
        g_assert_cmpmem (&whole, sizeof whole, &one, sizeof one);
        g_assert_cmpfloat_with_epsilon (whole.right - whole.left, 0.5, 1e-9);
        g_assert_cmpfloat_with_epsilon (whole.top - whole.bottom, 0.5, 1e-9);
        g_assert_cmpfloat_with_epsilon ((whole.left + whole.right) / 2,
                                        rs_vec_dot (bottom.legs[RS_SIDE_RIGHT].knee, camera.right),
                                        1e-9);

        rs_camera_init (&opposite, 180 - yaw, pitch);
        rs_scene_measure (scene, &other, &opposite, &style, &there);
        g_assert_cmpfloat_with_epsilon (there.left, -whole.right, 1e-9);
        g_assert_cmpfloat_with_epsilon (there.top, whole.top, 1e-9);
      }
}

/* Without a reach there is no close-up, whatever the point is. */
static void
test_none (void)
{
  g_autoptr (RsMovement) movement = rs_movement_new (rs_samples_squat ());
  g_autoptr (RsScene) scene = rs_scene_new ();
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;
  RsMotion motion;
  RsExtent extent = RS_EXTENT_EMPTY;
  RsCamera camera;

  rs_motion_init (&motion, movement, NULL);
  rs_camera_init (&camera, 0, 0);
  g_assert_false (rs_scene_get_close_up (rs_movement_get_facts (movement), &camera, &extent));
  rs_scene_measure (scene, &motion, &camera, &style, &extent);
  g_assert_cmpfloat (extent.top - extent.bottom, >, 1.6);
}

/* How much limbs are darkened for being far. */
static double
get_far (RsMovement *movement)
{
  g_autoptr (RsScene) scene = rs_scene_new ();
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;
  const RsOp *ops;
  guint n_ops;
  double far = 0;
  RsCamera camera;
  RsBody body;

  rs_body_solve (&rs_movement_get_facts (movement)->keys[0].pose, &body);
  rs_camera_init (&camera, 0, 0);
  camera.scale = 400;
  rs_scene_draw (scene, movement, &body, &camera, &style, drawing);
  ops = rs_drawing_get_ops (drawing, &n_ops);
  for (guint i = 0; i < n_ops; i++)
    far = MAX (far, ops[i].ink.far);

  return far;
}

static void
test_near (void)
{
  g_autoptr (RsMovement) close = make_close_up ();
  g_autoptr (RsMovement) whole = rs_movement_new (rs_samples_squat ());

  g_assert_cmpfloat (get_far (close), >, 0);
  g_assert_cmpfloat (get_far (close), <, get_far (whole) / 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/close-up/points", test_points);
  g_test_add_func ("/figure/close-up/frame", test_frame);
  g_test_add_func ("/figure/close-up/none", test_none);
  g_test_add_func ("/figure/close-up/near", test_near);

  return g_test_run ();
}
