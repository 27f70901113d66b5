/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-scene.h"
#include "rs-film.h"
#include "rs-samples.h"
#include "rs-scene-sample.h"

#include <math.h>

#define N_MOMENTS 16
#define N_YAWS 12

/* Of a pixel a metre: by how much lines, muscles over the rim and hair may leave what parts cover,
 * on top of half a pixel. */
#define LEEWAY 0.012

/* --- Where things are --- */

/* Pixels, Y down. */
static const RsExtent everywhere = { -G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, G_MAXDOUBLE };

static void
add_point (RsExtent *box, double x, double y)
{
  box->left = MIN (box->left, x);
  box->right = MAX (box->right, x);
  box->bottom = MIN (box->bottom, y);
  box->top = MAX (box->top, y);
}

static void
add_arc (RsExtent *box, const RsPathElement *arc)
{
  add_point (box, arc->x + arc->radius * cos (arc->from), arc->y + arc->radius * sin (arc->from));
  add_point (box, arc->x + arc->radius * cos (arc->to), arc->y + arc->radius * sin (arc->to));
  for (double t = ceil (arc->from / G_PI_2) * G_PI_2; t < arc->to; t += G_PI_2)
    add_point (box, arc->x + arc->radius * cos (t), arc->y + arc->radius * sin (t));
}

static RsExtent
get_box (const RsDrawing *drawing, const RsOp *op)
{
  guint n;
  const RsPathElement *path = rs_drawing_get_path (drawing, &n);
  double pen = op->kind == RS_OP_STROKE ? op->width / 2 : 0;
  RsExtent box = RS_EXTENT_EMPTY;

  for (guint i = op->first_path; i < op->first_path + op->n_path; i++)
    if (path[i].kind == RS_PATH_ARC)
      add_arc (&box, &path[i]);
    else if (path[i].kind != RS_PATH_CLOSE)
      add_point (&box, path[i].x, path[i].y);

  return (RsExtent) { box.left - pen, box.right + pen, box.bottom - pen, box.top + pen };
}

static RsExtent
intersect (const RsExtent *a, const RsExtent *b)
{
  return (RsExtent) { MAX (a->left, b->left), MIN (a->right, b->right), MAX (a->bottom, b->bottom),
                      MIN (a->top, b->top) };
}

/* Everything of one role that can be seen, or of all of them, for %RS_N_ROLES; mats and shadows
 * are not of the figure. */
static RsExtent
get_figure (const RsDrawing *drawing, guint role)
{
  guint n_ops, n_clips = 0;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);
  RsExtent clips[RS_SCENE_SAMPLE_MAX_CLIPS] = { everywhere }, found = RS_EXTENT_EMPTY;
  gboolean in_figure = FALSE;

  for (guint i = 0; i < n_ops; i++)
    {
      RsExtent box = get_box (drawing, &ops[i]);

      box = intersect (&box, &clips[n_clips]);
      in_figure =
          ops[i].kind == RS_OP_BEGIN_FIGURE || (in_figure && ops[i].kind != RS_OP_END_FIGURE);
      if (ops[i].kind == RS_OP_CLIP)
        {
          g_assert_cmpuint (n_clips + 1, <, RS_SCENE_SAMPLE_MAX_CLIPS);
          clips[++n_clips] = box;
        }
      else if (ops[i].kind == RS_OP_UNCLIP)
        n_clips--;
      else if (in_figure && (ops[i].kind == RS_OP_FILL || ops[i].kind == RS_OP_STROKE) &&
               (role == RS_N_ROLES || ops[i].ink.role == role) && box.left <= box.right &&
               box.bottom <= box.top)
        rs_extent_add (&found, &box);
    }

  return found;
}

/* --- All movements --- */

/* The same again, from the same scene after another picture, and from a new one. */
static void
test_same (gconstpointer id)
{
  g_auto (RsSceneSample) stage = { 0 };
  g_auto (RsSceneSample) other = { 0 };
  g_autofree char *first = NULL, *second = NULL, *third = NULL, *later = NULL;

  rs_scene_sample_init (&stage, id);
  rs_scene_sample_init (&other, id);
  rs_scene_sample_draw_at (&stage, 0.4);
  first = rs_drawing_to_string (stage.drawing, 3);
  rs_scene_sample_draw_at (&stage, stage.motion.duration / 2);
  later = rs_drawing_to_string (stage.drawing, 3);
  rs_scene_sample_draw_at (&stage, 0.4);
  second = rs_drawing_to_string (stage.drawing, 3);
  rs_scene_sample_draw_at (&other, 0.4);
  third = rs_drawing_to_string (other.drawing, 3);

  g_assert_cmpstr (first, ==, second);
  g_assert_cmpstr (first, ==, third);
  g_assert_cmpstr (first, !=, later);
}

static gboolean
has_work (RsMovement *movement, RsWork work)
{
  const RsMuscleWork *muscles = &rs_movement_get_facts (movement)->muscles;

  for (RsMuscle muscle = 0; muscle < RS_N_MUSCLES; muscle++)
    for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
      if (muscles->work[muscle][side] == work)
        return TRUE;

  return FALSE;
}

static void
test_roles (gconstpointer id)
{
  static const RsRole muscles[] = { RS_ROLE_PRIMARY, RS_ROLE_PRIMARY_EDGE, RS_ROLE_SECONDARY,
                                    RS_ROLE_SECONDARY_EDGE };
  static const RsRole body[] = { RS_ROLE_SKIN,   RS_ROLE_HAIR, RS_ROLE_SHIRT,
                                 RS_ROLE_SHORTS, RS_ROLE_SHOE, RS_ROLE_SOLE };
  guint n_body = G_N_ELEMENTS (body);
  g_auto (RsSceneSample) stage = { 0 };

  rs_scene_sample_init (&stage, id);
  rs_scene_sample_draw_picture (&stage);
  g_assert_true (has_work (stage.movement, RS_WORK_PRIMARY));
  g_assert_cmpuint (rs_samples_count_role (stage.drawing, RS_ROLE_PRIMARY), >, 0);
  g_assert_cmpuint (rs_samples_count_role (stage.drawing, RS_ROLE_PRIMARY_EDGE), >, 0);
  if (!has_work (stage.movement, RS_WORK_SECONDARY))
    g_assert_cmpuint (rs_samples_count_role (stage.drawing, RS_ROLE_SECONDARY), ==, 0);
  if (rs_movement_get_facts (stage.movement)->feet == RS_FEET_BARE)
    n_body -= 2;
  for (guint i = 0; i < G_N_ELEMENTS (body); i++)
    g_assert_cmpint (rs_samples_count_role (stage.drawing, body[i]) > 0, ==, i < n_body);
  g_assert_cmpuint (rs_samples_count_role (stage.drawing, RS_ROLE_SHADOW), >, 0);
  g_assert_cmpuint (rs_samples_count_role (stage.drawing, RS_ROLE_GHOST), ==, 0);
  g_assert_cmpuint (rs_samples_count_role (stage.drawing, RS_ROLE_ARROW), ==, 0);

  stage.style.with_muscles = FALSE;
  stage.style.with_shadow = FALSE;
  rs_scene_sample_draw_picture (&stage);
  for (gsize i = 0; i < G_N_ELEMENTS (muscles); i++)
    g_assert_cmpuint (rs_samples_count_role (stage.drawing, muscles[i]), ==, 0);
  g_assert_cmpuint (rs_samples_count_role (stage.drawing, RS_ROLE_SHADOW), ==, 0);
}

static void
assert_inside (const RsSceneSample *stage, const RsExtent *extent)
{
  const RsCamera *camera = &stage->camera;
  RsExtent seen = get_figure (stage->drawing, RS_N_ROLES);
  double leeway = LEEWAY * camera->scale + 0.5;

  g_assert_cmpfloat (seen.left, >=, camera->x + camera->scale * extent->left - leeway);
  g_assert_cmpfloat (seen.right, <=, camera->x + camera->scale * extent->right + leeway);
  g_assert_cmpfloat (seen.bottom, >=, camera->y - camera->scale * extent->top - leeway);
  g_assert_cmpfloat (seen.top, <=, camera->y - camera->scale * extent->bottom + leeway);
}

static gboolean
is_close_up (const RsSceneSample *stage)
{
  return rs_movement_get_facts (stage->movement)->reach > 0;
}

/* From all around, at any time: whole drawings, and nothing of the figure leaves its frame, unless
 * that is there to cut it. */
static void
test_frame (gconstpointer id)
{
  g_auto (RsSceneSample) stage = { 0 };

  rs_scene_sample_init (&stage, id);
  stage.style.with_mat = FALSE;
  for (guint i = 0; i < N_YAWS; i++)
    {
      RsExtent extent;

      rs_scene_sample_look (&stage, 360.0 * i / N_YAWS, RS_SCENE_SAMPLE_SIZE);
      rs_scene_measure (stage.scene, &stage.motion, &stage.camera, &stage.style, &extent);
      for (guint j = 0; j < N_MOMENTS; j++)
        {
          rs_scene_sample_draw_at (&stage, stage.motion.duration * j / N_MOMENTS);
          rs_scene_sample_assert_whole (stage.drawing);
          if (!is_close_up (&stage))
            assert_inside (&stage, &extent);
        }
    }
}

/*
 * Less is drawn in a tile than in a window, though hulls are most of both: a sixth less for who
 * lies curled up, with face and hands half hidden, and more for others.
 */
static void
test_detail (gconstpointer id)
{
  static const double sizes[] = { 96, 220, 600 };
  guint n[G_N_ELEMENTS (sizes)];
  g_auto (RsSceneSample) stage = { 0 };

  rs_scene_sample_init (&stage, id);
  stage.style.with_mat = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      rs_scene_sample_look (&stage, rs_movement_get_facts (stage.movement)->yaw, sizes[i]);
      rs_scene_sample_draw_picture (&stage);
      rs_scene_sample_assert_whole (stage.drawing);
      n[i] = rs_scene_sample_count_path (stage.drawing);
    }
  /* Close up, a figure is large even in a tile. */
  if (is_close_up (&stage))
    return;
  g_assert_cmpuint (n[0], <, n[1]);
  g_assert_cmpuint (n[1], <, n[2]);
  g_assert_cmpuint (n[0], <, n[2] * 5 / 6);
}

/* --- One body --- */

static float
get_farthest (const RsDrawing *drawing)
{
  guint n_ops;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);
  float farthest = 0;

  for (guint i = 0; i < n_ops; i++)
    farthest = MAX (farthest, ops[i].ink.far);

  return farthest;
}

/* Limbs of the far side are darker; from the front and from behind there is none. */
static void
test_far (void)
{
  static const struct
  {
    double yaw;
    double least;
    double most;
  } cases[] = { { 0, 0.2, 0.5 }, { 180, 0.2, 0.5 }, { 90, 0, 0.001 }, { 270, 0, 0.001 } };
  g_auto (RsSceneSample) stage = { 0 };

  rs_scene_sample_init (&stage, "bodyweight-squat");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      rs_scene_sample_look (&stage, cases[i].yaw, RS_SCENE_SAMPLE_SIZE);
      rs_scene_sample_draw_at (&stage, 0);
      g_assert_cmpfloat (get_farthest (stage.drawing), >=, cases[i].least);
      g_assert_cmpfloat (get_farthest (stage.drawing), <=, cases[i].most);
    }
}

/* One body has its hair tied back, so that it hangs far behind the head; the other does not. */
static void
test_builds (void)
{
  double behind[2];
  g_auto (RsSceneSample) stage = { 0 };

  rs_scene_sample_init (&stage, "bodyweight-squat");
  rs_scene_sample_look (&stage, 0, RS_SCENE_SAMPLE_SIZE);
  for (RsBuild build = RS_BUILD_NARROW; build <= RS_BUILD_BROAD; build++)
    {
      RsExtent hair, face;

      stage.style.build = build;
      rs_scene_sample_draw_at (&stage, 0);
      hair = get_figure (stage.drawing, RS_ROLE_HAIR);
      face = get_figure (stage.drawing, RS_ROLE_EYE);
      g_assert_cmpfloat (hair.left, <, face.left);
      behind[build] = (face.left - hair.left) / stage.camera.scale;
    }
  g_assert_cmpfloat (behind[RS_BUILD_NARROW], >, behind[RS_BUILD_BROAD] + 0.03);
}

static void
draw_map (RsSceneSample *stage, double yaw, RsBuild build, const RsMuscleWork *muscles)
{
  RsExtent extent;

  rs_drawing_clear (stage->drawing);
  rs_camera_init (&stage->camera, yaw, 0);
  rs_scene_measure_muscle_map (stage->scene, &stage->camera, build, &extent);
  rs_camera_fit (&stage->camera, &extent, 160, 280, 0.05);
  rs_scene_draw_muscle_map (stage->scene, muscles, &stage->camera, build, stage->drawing);
  rs_scene_sample_assert_whole (stage->drawing);
  assert_inside (stage, &extent);
}

/* Each group can be seen alone from somewhere, hard at work or less so. */
static void
test_map (gconstpointer data)
{
  static const double yaws[] = { 90, 0, 270 };
  RsMuscle muscle = (RsMuscle) GPOINTER_TO_UINT (data);
  g_auto (RsSceneSample) stage = { 0 };

  rs_scene_sample_init (&stage, "bodyweight-squat");
  for (RsBuild build = RS_BUILD_NARROW; build <= RS_BUILD_BROAD; build++)
    for (RsWork work = RS_WORK_NONE; work <= RS_WORK_SECONDARY; work++)
      {
        RsMuscleWork muscles = { 0 };
        guint n_primary = 0, n_secondary = 0;

        muscles.work[muscle][RS_SIDE_LEFT] = muscles.work[muscle][RS_SIDE_RIGHT] = work;
        for (gsize i = 0; i < G_N_ELEMENTS (yaws); i++)
          {
            draw_map (&stage, yaws[i], build, &muscles);
            n_primary += rs_samples_count_role (stage.drawing, RS_ROLE_PRIMARY);
            n_secondary += rs_samples_count_role (stage.drawing, RS_ROLE_SECONDARY);
          }
        g_assert_cmpint (n_primary > 0, ==, work == RS_WORK_PRIMARY);
        g_assert_cmpint (n_secondary > 0, ==, work == RS_WORK_SECONDARY);
      }
}

static void
add_for_all (const char *name, char **ids, GTestDataFunc test)
{
  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *path = g_strdup_printf ("/figure/scene/%s/%s", name, ids[i]);

      g_test_add_data_func (path, ids[i], test);
    }
}

int
main (int argc, char *argv[])
{
  g_auto (GStrv) ids = NULL;

  g_test_init (&argc, &argv, NULL);
  ids = rs_film_list ();

  add_for_all ("same", ids, test_same);
  add_for_all ("roles", ids, test_roles);
  add_for_all ("frame", ids, test_frame);
  add_for_all ("detail", ids, test_detail);
  g_test_add_func ("/figure/scene/far", test_far);
  g_test_add_func ("/figure/scene/builds", test_builds);
  for (RsMuscle muscle = 0; muscle < RS_N_MUSCLES; muscle++)
    {
      g_autofree char *path =
          g_strconcat ("/figure/scene/map/", rs_vocabulary_nick (RS_TYPE_MUSCLE, muscle), NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (muscle), test_map);
    }

  return g_test_run ();
}
