/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-angles.h"
#include "figure/pose/rs-skeleton.h"
#include "figure/scene/rs-scene.h"

#include "rs-samples.h"

static const RsFineness fine = { 9, 16, 1 };

/* The hulls after the foot itself: two for each toe, the big one first. */
#define N_TOES 5
#define TOE_HULLS 2

/* Both feet flat on the floor, in shoes or bare. */
static RsParts *
build (RsFeet feet, double toe, double big_toe, double arch)
{
  RsParts *parts = g_new0 (RsParts, 1);
  g_autoptr (RsMovementFacts) facts = rs_samples_stand ();
  RsBody body;

  facts->feet = feet;
  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    {
      RsLegPose *leg = &facts->keys[0].pose.legs[side];

      leg->has_toe = TRUE;
      leg->n[RS_LEG_TOE] = toe;
      leg->n[RS_LEG_BIG_TOE] = big_toe;
      leg->n[RS_LEG_ARCH] = arch;
    }
  rs_body_solve (&facts->keys[0].pose, &body);
  rs_parts_build (parts, &body, facts, RS_BUILD_NARROW, &fine);

  return parts;
}

static const RsPart *
get_foot (const RsParts *parts, RsPartSide side)
{
  return rs_parts_find (parts, RS_PART_FOOT, side);
}

/* The last sphere of a toe. */
static RsVec
get_tip (const RsPart *foot, guint toe)
{
  const RsHull *hull = &foot->hulls[foot->n_upper + toe * TOE_HULLS + TOE_HULLS - 1];

  return foot->spheres[hull->first + hull->n - 1].centre;
}

/* The highest point of the instep, and the lowest of anything. */
static void
get_heights (const RsPart *foot, double *instep, double *lowest)
{
  *instep = 0;
  *lowest = 1;
  for (guint i = 0; i < foot->n_spheres; i++)
    {
      const RsSphere *sphere = &foot->spheres[i];
      RsVec p = rs_frame_unapply (&foot->frame, rs_vec_sub (sphere->centre, foot->a));

      *lowest = MIN (*lowest, sphere->centre.y - sphere->radius);
      if (p.x > 0.03)
        *instep = MAX (*instep, sphere->centre.y + sphere->radius);
    }
}

/* It stands on the floor, on the side of the foot on which a shoe would be. */
static void
test_stands (void)
{
  g_autofree RsParts *bare = build (RS_FEET_BARE, 0, 0, 0);
  g_autofree RsParts *shod = build (RS_FEET_SHOES, 0, 0, 0);

  g_assert_false (get_foot (shod, RS_ONE_LEFT)->is_bare);
  g_assert_true (rs_parts_find (bare, RS_PART_SHANK, RS_ONE_LEFT)->is_bare);
  for (RsPartSide side = RS_ONE_LEFT; side <= RS_ONE_RIGHT; side++)
    {
      const RsPart *foot = get_foot (bare, side), *shoe = get_foot (shod, side);
      double instep, lowest;

      g_assert_true (foot->is_bare);
      g_assert_cmpuint (foot->n_hulls - foot->n_upper, ==, N_TOES * TOE_HULLS);
      g_assert_cmpfloat (rs_vec_distance (foot->a, shoe->a), <, 1e-9);
      get_heights (foot, &instep, &lowest);
      g_assert_cmpfloat_with_epsilon (lowest, 0, 0.001);
      for (guint toe = 0; toe < N_TOES; toe++)
        {
          RsVec tip = rs_vec_sub (get_tip (foot, toe), foot->a);
          double out = rs_vec_dot (tip, foot->frame.z) * (side == RS_ONE_RIGHT ? 1 : -1);

          /* The big toe is the inner one and, with the next, the foremost. */
          g_assert_true ((out < -0.015) == (toe == 0));
          g_assert_cmpfloat (rs_vec_dot (tip, foot->frame.x), >, toe < 2 ? 0.16 : 0.11);
        }
    }
}

static void
test_mirror (void)
{
  g_autofree RsParts *parts = build (RS_FEET_BARE, 10, 20, 0.7);
  const RsPart *left = get_foot (parts, RS_ONE_LEFT), *right = get_foot (parts, RS_ONE_RIGHT);

  g_assert_cmpuint (left->n_spheres, ==, right->n_spheres);
  for (guint i = 0; i < left->n_spheres; i++)
    {
      RsVec mirrored = left->spheres[i].centre;

      mirrored.z = -mirrored.z;
      g_assert_cmpfloat (rs_vec_distance (mirrored, right->spheres[i].centre), <, 1e-9);
    }
}

/* The big toe up and the others down, and the other way round. */
static void
test_toes (void)
{
  g_autofree RsParts *flat = build (RS_FEET_BARE, 0, 0, 0);
  g_autofree RsParts *up = build (RS_FEET_BARE, 0, 40, 0);
  g_autofree RsParts *down = build (RS_FEET_BARE, 35, -35, 0);

  for (guint toe = 0; toe < N_TOES; toe++)
    {
      double y = get_tip (get_foot (flat, RS_ONE_RIGHT), toe).y;
      double first = get_tip (get_foot (up, RS_ONE_RIGHT), toe).y;
      double second = get_tip (get_foot (down, RS_ONE_RIGHT), toe).y;

      if (toe == 0)
        {
          g_assert_cmpfloat (first, >, y + 0.025);
          g_assert_cmpfloat_with_epsilon (second, y, 1e-9);
        }
      else
        {
          g_assert_cmpfloat_with_epsilon (first, y, 1e-9);
          g_assert_cmpfloat (second, >, y + 0.004);
        }
    }
}

/* The instep rises and the ball comes nearer; the foot still stands. */
static void
test_arch (void)
{
  g_autofree RsParts *flat = build (RS_FEET_BARE, 0, 0, 0);
  g_autofree RsParts *half = build (RS_FEET_BARE, 0, 0, 0.5);
  g_autofree RsParts *domed = build (RS_FEET_BARE, 0, 0, 1);
  const RsParts *const all[] = { flat, half, domed };
  double insteps[3], tips[3];

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      const RsPart *foot = get_foot (all[i], RS_ONE_LEFT);
      double lowest;

      get_heights (foot, &insteps[i], &lowest);
      g_assert_cmpfloat_with_epsilon (lowest, 0, 0.001);
      tips[i] = rs_vec_dot (rs_vec_sub (get_tip (foot, 0), foot->a), foot->frame.x);
    }
  g_assert_cmpfloat (insteps[2], >, insteps[0] + 0.01);
  g_assert_cmpfloat (tips[2], <, tips[0] - 0.006);
  g_assert_cmpfloat_with_epsilon (insteps[1], (insteps[0] + insteps[2]) / 2, 1e-4);
  g_assert_cmpfloat_with_epsilon (tips[1], (tips[0] + tips[2]) / 2, 1e-6);
}

/* As numbers of a pose like the others. */
static void
test_pose (void)
{
  RsPose a, b, half, mirror;
  RsAngles angles;
  RsBody body;

  rs_pose_init (&a);
  b = a;
  *rs_pose_find (&b, "legs.R.big-toe") = 40;
  *rs_pose_find (&b, "legs.R.toe") = 10;
  *rs_pose_find (&b, "legs.L.arch") = 1;
  rs_pose_interpolate (&a, &b, 0.25, &half);
  g_assert_cmpfloat (half.legs[RS_SIDE_RIGHT].n[RS_LEG_BIG_TOE], ==, 10);
  g_assert_cmpfloat (half.legs[RS_SIDE_LEFT].n[RS_LEG_ARCH], ==, 0.25);
  rs_pose_mirror (&b, &mirror);
  g_assert_cmpfloat (mirror.legs[RS_SIDE_LEFT].n[RS_LEG_BIG_TOE], ==, 40);
  g_assert_cmpfloat (mirror.legs[RS_SIDE_RIGHT].n[RS_LEG_ARCH], ==, 1);

  rs_body_solve (&b, &body);
  g_assert_cmpfloat (body.legs[RS_SIDE_RIGHT].big_toe, ==, 40);
  g_assert_cmpfloat (body.legs[RS_SIDE_LEFT].arch, ==, 1);
  rs_angles_measure (&body, &angles);
  g_assert_cmpfloat_with_epsilon (angles.n[RS_ANGLE_BIG_TOE_EXTENSION][RS_SIDE_RIGHT], 50, 1e-6);
  g_assert_cmpfloat_with_epsilon (angles.n[RS_ANGLE_BIG_TOE_EXTENSION][RS_SIDE_LEFT], 0, 1e-6);
}

/* What is drawn in a role, of the stand seen close up. */
static guint
count (RsFeet feet, RsWork work, RsRole role)
{
  g_autoptr (RsScene) scene = rs_scene_new ();
  g_autoptr (RsDrawing) drawing = rs_drawing_new ();
  g_autoptr (RsMovement) movement = NULL;
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;
  RsMovementFacts *facts = rs_samples_stand ();
  guint n_ops, n = 0;
  const RsOp *ops;
  RsCamera camera;
  RsBody body;

  facts->feet = feet;
  facts->muscles = (RsMuscleWork) { 0 };
  facts->muscles.work[RS_MUSCLE_FOOT_INTRINSICS][RS_SIDE_RIGHT] = work;
  movement = rs_movement_new (facts);
  rs_body_solve (&facts->keys[0].pose, &body);
  rs_camera_init (&camera, 40, 20);
  camera.scale = 800;
  rs_scene_draw (scene, movement, &body, &camera, &style, drawing);
  ops = rs_drawing_get_ops (drawing, &n_ops);
  for (guint i = 0; i < n_ops; i++)
    n += ops[i].kind <= RS_OP_STROKE && ops[i].ink.role == role;

  return n;
}

static void
test_drawing (void)
{
  g_assert_cmpuint (count (RS_FEET_SHOES, RS_WORK_NONE, RS_ROLE_SHOE), >, 0);
  g_assert_cmpuint (count (RS_FEET_SHOES, RS_WORK_NONE, RS_ROLE_SOCK), >, 0);
  g_assert_cmpuint (count (RS_FEET_BARE, RS_WORK_NONE, RS_ROLE_SHOE), ==, 0);
  g_assert_cmpuint (count (RS_FEET_BARE, RS_WORK_NONE, RS_ROLE_SOCK), ==, 0);
  g_assert_cmpuint (count (RS_FEET_BARE, RS_WORK_NONE, RS_ROLE_SOLE), ==, 0);
  /* Toes and nails. */
  g_assert_cmpuint (count (RS_FEET_BARE, RS_WORK_NONE, RS_ROLE_SKIN), >=,
                    count (RS_FEET_SHOES, RS_WORK_NONE, RS_ROLE_SKIN) + 2 * 2 * N_TOES);
  for (RsFeet feet = RS_FEET_SHOES; feet <= RS_FEET_BARE; feet++)
    {
      g_assert_cmpuint (count (feet, RS_WORK_NONE, RS_ROLE_PRIMARY), ==, 0);
      g_assert_cmpuint (count (feet, RS_WORK_PRIMARY, RS_ROLE_PRIMARY), ==, 1);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/bare-foot/stands", test_stands);
  g_test_add_func ("/figure/bare-foot/mirror", test_mirror);
  g_test_add_func ("/figure/bare-foot/toes", test_toes);
  g_test_add_func ("/figure/bare-foot/arch", test_arch);
  g_test_add_func ("/figure/bare-foot/pose", test_pose);
  g_test_add_func ("/figure/bare-foot/drawing", test_drawing);

  return g_test_run ();
}
