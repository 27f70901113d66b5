/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-scene.h"
#include "rs-film.h"

#include <math.h>

#define SIZE 600
#define PADDING 0.07

#define N_MOMENTS 16
#define N_YAWS 12

/* Of a pixel a metre: by how much lines, muscles over the rim and hair may leave what parts cover,
 * on top of half a pixel. */
#define LEEWAY 0.012

/* Nested clips; a figure needs two or three. */
#define MAX_CLIPS 8

typedef struct
{
  RsScene *scene;
  RsDrawing *drawing;
  RsMovement *movement;
  RsMotion motion;
  RsCamera camera;
  RsSceneStyle style;
} Stage;

static void
stage_clear (Stage *self)
{
  rs_scene_free (self->scene);
  rs_drawing_free (self->drawing);
  rs_movement_unref (self->movement);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Stage, stage_clear)

/* The movement of the id as its own camera sees it, or with another yaw. */
static void
look (Stage *self, double yaw, double size)
{
  RsExtent extent;

  rs_camera_init (&self->camera, yaw, rs_movement_get_facts (self->movement)->pitch);
  rs_scene_measure (self->scene, &self->motion, &self->camera, &self->style, &extent);
  rs_camera_fit (&self->camera, &extent, size, size, PADDING);
}

static void
stage_init (Stage *self, const char *id)
{
  self->scene = rs_scene_new ();
  self->drawing = rs_drawing_new ();
  self->movement = rs_film_read (id);
  self->style = RS_SCENE_STYLE_DEFAULT;
  rs_motion_init (&self->motion, self->movement, NULL);
  look (self, rs_movement_get_facts (self->movement)->yaw, SIZE);
}

static void
draw_at (Stage *self, double time)
{
  RsBody body;

  rs_drawing_clear (self->drawing);
  rs_motion_get_body (&self->motion, time, &body);
  rs_scene_draw (self->scene, self->movement, &body, &self->camera, &self->style, self->drawing);
}

/* The key that stands for the movement. */
static void
draw_picture (Stage *self)
{
  draw_at (self, self->motion.arrive[rs_movement_get_facts (self->movement)->picture]);
}

static guint
count (const RsDrawing *drawing, RsRole role)
{
  guint n_ops, n = 0;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);

  for (guint i = 0; i < n_ops; i++)
    n += ops[i].kind <= RS_OP_STROKE && ops[i].ink.role == role;

  return n;
}

static guint
count_path (const RsDrawing *drawing)
{
  guint n;

  rs_drawing_get_path (drawing, &n);
  return n;
}

/* --- What every drawing keeps --- */

static void
assert_finite (const RsDrawing *drawing)
{
  guint n;
  const RsPathElement *path = rs_drawing_get_path (drawing, &n);

  for (guint i = 0; i < n; i++)
    {
      g_assert_true (isfinite (path[i].x) && isfinite (path[i].y));
      g_assert_true (isfinite (path[i].from) && isfinite (path[i].to));
      g_assert_cmpfloat (path[i].radius, >=, 0);
      g_assert_cmpfloat (path[i].radius, <, 1e6);
      g_assert_cmpfloat (path[i].to, >=, path[i].from);
    }
}

static void
assert_ink (const RsOp *op)
{
  g_assert_cmpfloat (op->ink.alpha, >, 0);
  g_assert_cmpfloat (op->ink.alpha, <=, 1);
  g_assert_cmpfloat (op->ink.far, >=, 0);
  g_assert_cmpfloat (op->ink.far, <=, 1);
  g_assert_cmpfloat (ABS (op->ink.tint), <=, 1);
  g_assert_cmpfloat (op->ink.line, >=, 0);
  g_assert_cmpfloat (op->ink.line, <=, 1);
  g_assert_cmpint (op->ink.role, <, RS_N_ROLES);
  if (op->kind == RS_OP_STROKE)
    g_assert_cmpfloat (op->width, >, 0);
  g_assert_cmpuint (op->n_path, >, 0);
}

/* Clips and figures end where they began, and each inside the other. */
static void
assert_balanced (const RsDrawing *drawing)
{
  guint n_ops, n_path = count_path (drawing), n_clips = 0, n_figures = 0, outer_clips = 0;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);
  gboolean in_figure = FALSE;

  for (guint i = 0; i < n_ops; i++)
    {
      g_assert_cmpuint (ops[i].first_path + ops[i].n_path, <=, n_path);
      switch (ops[i].kind)
        {
        case RS_OP_CLIP:
          n_clips++;
          g_assert_cmpuint (n_clips, <, MAX_CLIPS);
          break;
        case RS_OP_UNCLIP:
          g_assert_cmpuint (n_clips, >, in_figure ? outer_clips : 0);
          n_clips--;
          break;
        case RS_OP_BEGIN_FIGURE:
          g_assert_false (in_figure);
          in_figure = TRUE;
          outer_clips = n_clips;
          n_figures++;
          break;
        case RS_OP_END_FIGURE:
          g_assert_true (in_figure);
          g_assert_cmpuint (n_clips, ==, outer_clips);
          in_figure = FALSE;
          break;
        case RS_OP_FILL_OVER:
          g_assert_true (in_figure);
          assert_ink (&ops[i]);
          break;
        case RS_OP_FILL:
        case RS_OP_STROKE:
        default:
          assert_ink (&ops[i]);
          break;
        }
    }
  g_assert_false (in_figure);
  g_assert_cmpuint (n_clips, ==, 0);
  g_assert_cmpuint (n_figures, ==, 1);
}

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
  RsExtent clips[MAX_CLIPS] = { everywhere }, found = RS_EXTENT_EMPTY;
  gboolean in_figure = FALSE;

  for (guint i = 0; i < n_ops; i++)
    {
      RsExtent box = get_box (drawing, &ops[i]);

      box = intersect (&box, &clips[n_clips]);
      in_figure =
          ops[i].kind == RS_OP_BEGIN_FIGURE || (in_figure && ops[i].kind != RS_OP_END_FIGURE);
      if (ops[i].kind == RS_OP_CLIP)
        {
          g_assert_cmpuint (n_clips + 1, <, MAX_CLIPS);
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
  g_auto (Stage) stage = { 0 };
  g_auto (Stage) other = { 0 };
  g_autofree char *first = NULL, *second = NULL, *third = NULL, *later = NULL;

  stage_init (&stage, id);
  stage_init (&other, id);
  draw_at (&stage, 0.4);
  first = rs_drawing_to_string (stage.drawing, 3);
  draw_at (&stage, stage.motion.duration / 2);
  later = rs_drawing_to_string (stage.drawing, 3);
  draw_at (&stage, 0.4);
  second = rs_drawing_to_string (stage.drawing, 3);
  draw_at (&other, 0.4);
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
  g_auto (Stage) stage = { 0 };

  stage_init (&stage, id);
  draw_picture (&stage);
  g_assert_true (has_work (stage.movement, RS_WORK_PRIMARY));
  g_assert_cmpuint (count (stage.drawing, RS_ROLE_PRIMARY), >, 0);
  g_assert_cmpuint (count (stage.drawing, RS_ROLE_PRIMARY_EDGE), >, 0);
  if (!has_work (stage.movement, RS_WORK_SECONDARY))
    g_assert_cmpuint (count (stage.drawing, RS_ROLE_SECONDARY), ==, 0);
  if (rs_movement_get_facts (stage.movement)->feet == RS_FEET_BARE)
    n_body -= 2;
  for (guint i = 0; i < G_N_ELEMENTS (body); i++)
    g_assert_cmpint (count (stage.drawing, body[i]) > 0, ==, i < n_body);
  g_assert_cmpuint (count (stage.drawing, RS_ROLE_SHADOW), >, 0);
  g_assert_cmpuint (count (stage.drawing, RS_ROLE_GHOST), ==, 0);
  g_assert_cmpuint (count (stage.drawing, RS_ROLE_ARROW), ==, 0);

  stage.style.with_muscles = FALSE;
  stage.style.with_shadow = FALSE;
  draw_picture (&stage);
  for (gsize i = 0; i < G_N_ELEMENTS (muscles); i++)
    g_assert_cmpuint (count (stage.drawing, muscles[i]), ==, 0);
  g_assert_cmpuint (count (stage.drawing, RS_ROLE_SHADOW), ==, 0);
}

/* A ghost of where it comes from, and an arrow: where there is a way. */
static void
test_still (gconstpointer id)
{
  g_auto (Stage) stage = { 0 };
  const RsMovementFacts *facts;

  stage_init (&stage, id);
  facts = rs_movement_get_facts (stage.movement);
  for (guint key = 0; key < facts->n_keys; key++)
    {
      rs_drawing_clear (stage.drawing);
      rs_scene_draw_still (stage.scene, &stage.motion, key, &stage.camera, &stage.style,
                           stage.drawing);
      assert_balanced (stage.drawing);
      assert_finite (stage.drawing);
      g_assert_cmpuint (count (stage.drawing, RS_ROLE_GHOST), ==, facts->n_keys > 1 ? 1 : 0);
      g_assert_cmpint (count (stage.drawing, RS_ROLE_ARROW) > 0, ==,
                       facts->n_keys > 1 && facts->arrow != RS_TRACK_NONE);
    }
}

/* Who stays in one place needs no arrow, whatever the file says. */
static void
test_still_without_way (void)
{
  g_auto (Stage) stage = { 0 };
  RsMovementFacts *facts;

  stage_init (&stage, "plank");
  facts = rs_film_copy_facts (stage.movement);
  facts->arrow = RS_TRACK_PELVIS;
  g_clear_pointer (&stage.movement, rs_movement_unref);
  stage.movement = rs_movement_new (facts);
  rs_motion_init (&stage.motion, stage.movement, NULL);
  rs_scene_draw_still (stage.scene, &stage.motion, 0, &stage.camera, &stage.style, stage.drawing);

  g_assert_cmpuint (count (stage.drawing, RS_ROLE_ARROW), ==, 0);
  g_assert_cmpuint (count (stage.drawing, RS_ROLE_GHOST), ==, 0);
}

static void
assert_inside (const Stage *stage, const RsExtent *extent)
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
is_close_up (const Stage *stage)
{
  return rs_movement_get_facts (stage->movement)->reach > 0;
}

/* From all around, at any time: whole drawings, and nothing of the figure leaves its frame, unless
 * that is there to cut it. */
static void
test_frame (gconstpointer id)
{
  g_auto (Stage) stage = { 0 };

  stage_init (&stage, id);
  stage.style.with_mat = FALSE;
  for (guint i = 0; i < N_YAWS; i++)
    {
      RsExtent extent;

      look (&stage, 360.0 * i / N_YAWS, SIZE);
      rs_scene_measure (stage.scene, &stage.motion, &stage.camera, &stage.style, &extent);
      for (guint j = 0; j < N_MOMENTS; j++)
        {
          draw_at (&stage, stage.motion.duration * j / N_MOMENTS);
          assert_balanced (stage.drawing);
          assert_finite (stage.drawing);
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
  g_auto (Stage) stage = { 0 };

  stage_init (&stage, id);
  stage.style.with_mat = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      look (&stage, rs_movement_get_facts (stage.movement)->yaw, sizes[i]);
      draw_picture (&stage);
      assert_balanced (stage.drawing);
      n[i] = count_path (stage.drawing);
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
  g_auto (Stage) stage = { 0 };

  stage_init (&stage, "bodyweight-squat");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      look (&stage, cases[i].yaw, SIZE);
      draw_at (&stage, 0);
      g_assert_cmpfloat (get_farthest (stage.drawing), >=, cases[i].least);
      g_assert_cmpfloat (get_farthest (stage.drawing), <=, cases[i].most);
    }
}

/* One body has its hair tied back, so that it hangs far behind the head; the other does not. */
static void
test_builds (void)
{
  double behind[2];
  g_auto (Stage) stage = { 0 };

  stage_init (&stage, "bodyweight-squat");
  look (&stage, 0, SIZE);
  for (RsBuild build = RS_BUILD_NARROW; build <= RS_BUILD_BROAD; build++)
    {
      RsExtent hair, face;

      stage.style.build = build;
      draw_at (&stage, 0);
      hair = get_figure (stage.drawing, RS_ROLE_HAIR);
      face = get_figure (stage.drawing, RS_ROLE_EYE);
      g_assert_cmpfloat (hair.left, <, face.left);
      behind[build] = (face.left - hair.left) / stage.camera.scale;
    }
  g_assert_cmpfloat (behind[RS_BUILD_NARROW], >, behind[RS_BUILD_BROAD] + 0.03);
}

static void
draw_map (Stage *stage, double yaw, RsBuild build, const RsMuscleWork *muscles)
{
  RsExtent extent;

  rs_drawing_clear (stage->drawing);
  rs_camera_init (&stage->camera, yaw, 0);
  rs_scene_measure_muscle_map (stage->scene, &stage->camera, build, &extent);
  rs_camera_fit (&stage->camera, &extent, 160, 280, 0.05);
  rs_scene_draw_muscle_map (stage->scene, muscles, &stage->camera, build, stage->drawing);
  assert_balanced (stage->drawing);
  assert_finite (stage->drawing);
  assert_inside (stage, &extent);
}

/* Each group can be seen alone from somewhere, hard at work or less so. */
static void
test_map (gconstpointer data)
{
  static const double yaws[] = { 90, 0, 270 };
  RsMuscle muscle = (RsMuscle) GPOINTER_TO_UINT (data);
  g_auto (Stage) stage = { 0 };

  stage_init (&stage, "bodyweight-squat");
  for (RsBuild build = RS_BUILD_NARROW; build <= RS_BUILD_BROAD; build++)
    for (RsWork work = RS_WORK_NONE; work <= RS_WORK_SECONDARY; work++)
      {
        RsMuscleWork muscles = { 0 };
        guint n_primary = 0, n_secondary = 0;

        muscles.work[muscle][RS_SIDE_LEFT] = muscles.work[muscle][RS_SIDE_RIGHT] = work;
        for (gsize i = 0; i < G_N_ELEMENTS (yaws); i++)
          {
            draw_map (&stage, yaws[i], build, &muscles);
            n_primary += count (stage.drawing, RS_ROLE_PRIMARY);
            n_secondary += count (stage.drawing, RS_ROLE_SECONDARY);
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
  add_for_all ("still", ids, test_still);
  add_for_all ("frame", ids, test_frame);
  add_for_all ("detail", ids, test_detail);
  g_test_add_func ("/figure/scene/still-without-way", test_still_without_way);
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
