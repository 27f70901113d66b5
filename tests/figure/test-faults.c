/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-fault-picture.h"

#include "rs-laws.h"

/* The squat with one fault: at first none that is seen. */
static RsMovementFacts *
make_facts (void)
{
  g_autoptr (RsMovement) squat = rs_film_read ("bodyweight-squat");
  RsMovementFacts *facts = rs_film_copy_facts (squat);
  RsFault *fault = &facts->faults[0];

  for (guint i = 0; i < RS_MOVEMENT_MAX_FAULTS; i++)
    g_clear_pointer (&facts->faults[i].wrong.name, g_free);
  *fault = (RsFault) {
    .key = 1,
    .marks = { RS_POINT_LEFT_KNEE, RS_POINT_RIGHT_KNEE },
    .n_marks = 2,
    .yaw = 78,
    .pitch = 8,
  };
  fault->wrong.name = g_strdup ("knees-in");
  fault->wrong.pose = facts->keys[1].pose;
  fault->wrong.given = G_MAXUINT32;
  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    fault->wrong.given_legs[side] = fault->wrong.given_arms[side] = G_MAXUINT32;
  facts->n_faults = 1;

  return facts;
}

static void
bring_knees_in (RsFault *fault)
{
  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    fault->wrong.pose.legs[side].n[RS_LEG_KNEE_OUT] = -30;
}

static void
sink (RsFault *fault)
{
  bring_knees_in (fault);
  fault->wrong.pose.n[RS_POSE_ROOT_Y] -= 0.05;
  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    fault->wrong.pose.legs[side].n[RS_LEG_AT_Y] -= 0.05;
}

static void
sink_on_purpose (RsFault *fault)
{
  sink (fault);
  fault->breaks = 1u << RS_FAULT_LAW_FLOOR;
}

static void
promise_too_much (RsFault *fault)
{
  bring_knees_in (fault);
  fault->breaks = 1u << RS_FAULT_LAW_ANGLES;
}

static void
lean_back (RsFault *fault)
{
  bring_knees_in (fault);
  fault->wrong.pose.n[RS_POSE_ROOT_X] -= 0.16;
}

static void
mark_the_head (RsFault *fault)
{
  bring_knees_in (fault);
  fault->marks[1] = RS_POINT_HEAD;
}

static void
look_along (RsFault *fault)
{
  RsLegPose *legs = fault->wrong.pose.legs;

  /* What moves toward the camera moves nowhere on the picture. */
  fault->wrong.pose.n[RS_POSE_ROOT_Z] += 0.06;
  legs[RS_SIDE_LEFT].n[RS_LEG_AT_OUT] -= 0.06;
  legs[RS_SIDE_RIGHT].n[RS_LEG_AT_OUT] += 0.06;
  fault->yaw = 0;
  fault->pitch = 0;
}

typedef struct
{
  const char *what;
  void (*change) (RsFault *fault);
  const char *message; /* NULL if nothing is wrong with it */
} Case;

static const Case cases[] = {
  { "good", bring_knees_in, NULL },
  { "changes-nothing", NULL, "it is hardly seen" },
  { "through-the-floor", sink, "breaks the law floor: " },
  { "through-the-floor-on-purpose", sink_on_purpose, NULL },
  { "keeps-what-it-should-break", promise_too_much, "is meant to break the law angles, and keeps" },
  { "falls-over", lean_back, "breaks the law balance: " },
  { "marked-elsewhere", mark_the_head, "around the mark head only" },
  { "seen-from-the-wrong-side", look_along, "it is hardly seen" },
};

static void
test_case (gconstpointer user_data)
{
  const Case *the_case = user_data;
  RsMovementFacts *facts = make_facts ();
  g_autoptr (RsMovement) movement = NULL;
  g_autofree char *message = NULL;

  if (the_case->change)
    the_case->change (&facts->faults[0]);
  movement = rs_movement_new (facts);
  message = rs_law_fault (movement, 0);
  if (the_case->message == NULL)
    g_assert_cmpstr (message, ==, NULL);
  else if (message == NULL || strstr (message, the_case->message) == NULL)
    g_test_fail_printf ("“%s” is not in “%s”", the_case->message, message ? message : "");
}

static RsMovement *
make_good (double yaw)
{
  RsMovementFacts *facts = make_facts ();

  bring_knees_in (&facts->faults[0]);
  facts->faults[0].yaw = yaw;

  return rs_movement_new (facts);
}

static RsDrawing *
draw (RsMovement *movement, gboolean wrong, double width, double height)
{
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;
  g_autoptr (RsScene) scene = rs_scene_new ();
  RsDrawing *drawing = rs_drawing_new ();

  rs_fault_picture_draw (scene, movement, 0, wrong, &style, width, height, drawing);

  return drawing;
}

static gboolean
is_sign (RsRole role)
{
  return role == RS_ROLE_WRONG || role == RS_ROLE_RIGHT || role == RS_ROLE_SIGN;
}

static void
assert_inside (const RsPathElement *e, double half, double width, double height)
{
  double reach = half + (e->kind == RS_PATH_ARC ? e->radius : 0);

  if (e->kind == RS_PATH_CLOSE)
    return;
  g_assert_cmpfloat (e->x - reach, >=, 0);
  g_assert_cmpfloat (e->x + reach, <=, width);
  g_assert_cmpfloat (e->y - reach, >=, 0);
  g_assert_cmpfloat (e->y + reach, <=, height);
}

/* Rings and badge lie on the figure and within the picture, however small that is; and a picture
 * that is right has nothing of one that is wrong. */
static void
test_signs (void)
{
  static const double sizes[][2] = { { 96, 96 }, { 160, 160 }, { 240, 240 }, { 300, 180 } };
  g_autoptr (RsMovement) movement = make_good (78);

  for (guint i = 0; i < 2 * G_N_ELEMENTS (sizes); i++)
    {
      const double *size = sizes[i / 2];
      gboolean wrong = i % 2 == 1;
      g_autoptr (RsDrawing) drawing = draw (movement, wrong, size[0], size[1]);
      guint n_ops, n_path, n_signs = 0;
      const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);
      const RsPathElement *path = rs_drawing_get_path (drawing, &n_path);

      for (guint j = 0; j < n_ops; j++)
        {
          gboolean has_ink = ops[j].kind <= RS_OP_STROKE;

          g_assert_true (n_signs == 0 || (has_ink && is_sign (ops[j].ink.role)));
          if (!has_ink || !is_sign (ops[j].ink.role))
            continue;
          n_signs++;
          g_assert_cmpint (ops[j].ink.role, !=, wrong ? RS_ROLE_RIGHT : RS_ROLE_WRONG);
          for (guint k = 0; k < ops[j].n_path; k++)
            assert_inside (&path[ops[j].first_path + k],
                           ops[j].kind == RS_OP_STROKE ? ops[j].width / 2 : 0, size[0], size[1]);
        }
      g_assert_cmpuint (n_signs, ==, 5);
    }
}

/* The operation with the rings: the first one that strokes with their colour. */
static const RsOp *
find_rings (const RsDrawing *drawing)
{
  guint n_ops;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);

  for (guint i = 0; i < n_ops; i++)
    if (ops[i].kind == RS_OP_STROKE && ops[i].ink.role == RS_ROLE_WRONG)
      return &ops[i];
  g_assert_not_reached ();
}

/* Whether an angle of a circle is drawn. */
static gboolean
is_drawn (const RsDrawing *drawing, const RsOp *op, const double *ring, double angle)
{
  guint n_path;
  const RsPathElement *path = rs_drawing_get_path (drawing, &n_path);

  for (guint i = op->first_path; i < op->first_path + op->n_path; i++)
    {
      const RsPathElement *e = &path[i];

      if (e->kind == RS_PATH_ARC && hypot (e->x - ring[0], e->y - ring[1]) < 1e-3)
        for (int turn = -2; turn <= 2; turn++)
          if (angle + turn * 2 * G_PI >= e->from && angle + turn * 2 * G_PI <= e->to)
            return TRUE;
    }

  return FALSE;
}

/* From any side the rings are one outline: what of one is in the other is not there. */
static void
test_rings_join (void)
{
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;
  guint n_joined = 0;

  for (int yaw = -180; yaw < 180; yaw += 7)
    {
      g_autoptr (RsMovement) movement = make_good (yaw);
      g_autoptr (RsScene) scene = rs_scene_new ();
      g_autoptr (RsDrawing) drawing = draw (movement, TRUE, 240, 240);
      const RsOp *op = find_rings (drawing);
      RsCamera camera;
      double rings[2][3];

      rs_fault_picture_aim (scene, movement, 0, &style, 240, 240, &camera);
      for (guint i = 0; i < 2; i++)
        rs_fault_picture_get_ring (movement, 0, i, TRUE, &camera, &rings[i][0], &rings[i][1],
                                   &rings[i][2]);
      for (guint i = 0; i < 2; i++)
        for (double angle = 0; angle < 2 * G_PI; angle += 0.05)
          {
            double x = rings[i][0] + rings[i][2] * cos (angle);
            double y = rings[i][1] + rings[i][2] * sin (angle);
            double out = hypot (x - rings[!i][0], y - rings[!i][1]) - rings[!i][2];

            if (ABS (out) > 0.05)
              g_assert_cmpint (is_drawn (drawing, op, rings[i], angle), ==, out > 0);
            n_joined += out < -0.05;
          }
    }
  g_assert_cmpuint (n_joined, >, 500);
}

/* Where a badge is: the last disc. */
static void
find_badge (const RsDrawing *drawing, double *x, double *y)
{
  guint n_ops, n_path;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);
  const RsPathElement *path = rs_drawing_get_path (drawing, &n_path);

  for (guint i = 0; i < n_ops; i++)
    if (ops[i].kind == RS_OP_FILL && is_sign (ops[i].ink.role))
      {
        *x = path[ops[i].first_path + 1].x;
        *y = path[ops[i].first_path + 1].y;
      }
}

/* The two pictures can be laid over each other, and those of the other side are their mirror. */
static void
test_pair (void)
{
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;
  g_autoptr (RsMovement) movement = make_good (20);
  g_autoptr (RsMovement) mirrored = rs_movement_new_mirrored (movement);
  g_autoptr (RsScene) scene = rs_scene_new ();
  g_autoptr (RsDrawing) wrong = draw (movement, TRUE, 240, 200);
  g_autoptr (RsDrawing) right = draw (movement, FALSE, 240, 200);
  RsCamera here, there;
  double x = 0, y = 0, other_x = 0, other_y = 0, radius;

  find_badge (wrong, &x, &y);
  find_badge (right, &other_x, &other_y);
  g_assert_cmpfloat (x, >, 0);
  g_assert_cmpfloat (x, ==, other_x);
  g_assert_cmpfloat (y, ==, other_y);

  rs_fault_picture_aim (scene, movement, 0, &style, 240, 200, &here);
  rs_fault_picture_aim (scene, mirrored, 0, &style, 240, 200, &there);
  g_assert_cmpfloat_with_epsilon (here.scale, there.scale, 1e-6);
  for (guint i = 0; i < 2; i++)
    {
      rs_fault_picture_get_ring (movement, 0, i, TRUE, &here, &x, &y, &radius);
      rs_fault_picture_get_ring (mirrored, 0, i, TRUE, &there, &other_x, &other_y, &radius);
      g_assert_cmpfloat_with_epsilon (other_x, 240 - x, 1e-6);
      g_assert_cmpfloat_with_epsilon (other_y, y, 1e-6);
    }
}

/* Hands that reach up where the badge would be send it to the other corner: in some pictures,
 * as narrow as that. */
static void
test_corner (void)
{
  RsMovementFacts *facts = make_facts ();
  g_autoptr (RsMovement) movement = NULL;
  g_autoptr (RsMovement) mirrored = NULL;
  guint n_right = 0;

  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    {
      facts->keys[1].pose.arms[side].n[RS_ARM_AIM_Y] = 0.9;
      facts->faults[0].wrong.pose.arms[side].n[RS_ARM_AIM_Y] = 1;
    }
  facts->faults[0].marks[0] = RS_POINT_LEFT_HAND;
  facts->faults[0].n_marks = 1;
  facts->faults[0].yaw = 180; /* where the arms point to the left */
  movement = rs_movement_new (facts);
  mirrored = rs_movement_new_mirrored (movement);

  for (double width = 80; width <= 160; width += 2)
    {
      g_autoptr (RsDrawing) here = draw (movement, TRUE, width, 160);
      g_autoptr (RsDrawing) there = draw (mirrored, TRUE, width, 160);
      double x = 0, y = 0, other_x = 0, other_y = 0;

      find_badge (here, &x, &y);
      find_badge (there, &other_x, &other_y);
      n_right += x > width / 2;
      g_assert_cmpfloat (other_x, <, width / 2);
    }
  g_assert_cmpuint (n_right, >, 0);
  g_assert_cmpuint (n_right, <, 40);
}

/* A close-up, the movement's or the fault's own: only what is around its point is in the picture.
 */
static void
test_close_up (gconstpointer data)
{
  const RsSceneStyle style = RS_SCENE_STYLE_DEFAULT;
  RsMovementFacts *facts = make_facts ();
  g_autoptr (RsMovement) movement = NULL;
  g_autoptr (RsScene) scene = rs_scene_new ();
  RsCamera camera;
  RsBody body;

  bring_knees_in (&facts->faults[0]);
  if (GPOINTER_TO_INT (data))
    {
      facts->faults[0].about = RS_POINT_RIGHT_KNEE;
      facts->faults[0].reach = 0.3;
    }
  else
    {
      facts->about = RS_POINT_RIGHT_KNEE;
      facts->reach = 0.3;
    }
  movement = rs_movement_new (facts);
  rs_fault_picture_aim (scene, movement, 0, &style, 240, 240, &camera);
  rs_movement_get_fault_body (movement, 0, TRUE, &body);
  g_assert_cmpfloat (rs_camera_get_y (&camera, body.head_centre), <, 0);
  for (guint wrong = 0; wrong < 2; wrong++)
    for (guint i = 0; i < 2; i++)
      {
        double x, y, radius;

        rs_fault_picture_get_ring (movement, 0, i, wrong == 1, &camera, &x, &y, &radius);
        g_assert_cmpfloat (x - radius, >, 0);
        g_assert_cmpfloat (x + radius, <, 240);
        g_assert_cmpfloat (y - radius, >, 0);
        g_assert_cmpfloat (y + radius, <, 240);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/faults/law/", cases[i].what, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/faults/signs", test_signs);
  g_test_add_func ("/faults/rings-join", test_rings_join);
  g_test_add_func ("/faults/pair", test_pair);
  g_test_add_func ("/faults/corner", test_corner);
  g_test_add_data_func ("/faults/close-up", GINT_TO_POINTER (FALSE), test_close_up);
  g_test_add_data_func ("/faults/close-up-of-its-own", GINT_TO_POINTER (TRUE), test_close_up);

  return g_test_run ();
}
