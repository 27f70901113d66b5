/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-scene.h"
#include "rs-film.h"
#include "rs-samples.h"
#include "rs-scene-sample.h"

/* A ghost of where it comes from, and an arrow: where there is a way. */
static void
test_every (gconstpointer id)
{
  g_auto (RsSceneSample) stage = { 0 };
  const RsMovementFacts *facts;

  rs_scene_sample_init (&stage, id);
  facts = rs_movement_get_facts (stage.movement);
  for (guint key = 0; key < facts->n_keys; key++)
    {
      rs_drawing_clear (stage.drawing);
      rs_scene_draw_still (stage.scene, &stage.motion, key, &stage.camera, &stage.style,
                           stage.drawing);
      rs_scene_sample_assert_whole (stage.drawing);
      g_assert_cmpuint (rs_samples_count_role (stage.drawing, RS_ROLE_GHOST), ==,
                        facts->n_keys > 1 ? 1 : 0);
      g_assert_cmpint (rs_samples_count_role (stage.drawing, RS_ROLE_ARROW) > 0, ==,
                       facts->n_keys > 1 && facts->arrow != RS_TRACK_NONE);
    }
}

/* How far up the arrow points, in pixels: from the first spot of its line to its tip. */
static double
get_rise (const RsDrawing *drawing)
{
  guint n_ops, n_elements;
  const RsOp *ops = rs_drawing_get_ops (drawing, &n_ops);
  const RsPathElement *path = rs_drawing_get_path (drawing, &n_elements);
  const RsOp *line = NULL, *head = NULL;

  for (guint i = 0; i < n_ops; i++)
    if (ops[i].ink.role == RS_ROLE_ARROW)
      {
        if (line == NULL)
          line = &ops[i];
        else if (head == NULL)
          head = &ops[i];
      }

  g_assert_nonnull (head);
  g_assert_cmpint (line->kind, ==, RS_OP_STROKE);
  g_assert_cmpint (head->kind, ==, RS_OP_FILL);
  return path[line->first_path].y - path[head->first_path].y;
}

/* The hips go up, from the start as well as to the picture. */
static void
test_arrow (void)
{
  g_auto (RsSceneSample) stage = { 0 };
  const RsMovementFacts *facts;

  rs_scene_sample_init (&stage, "hip-bridge");
  facts = rs_movement_get_facts (stage.movement);
  g_assert_cmpuint (facts->picture, ==, 1);

  rs_scene_draw_still (stage.scene, &stage.motion, 0, &stage.camera, &stage.style, stage.drawing);
  g_assert_cmpfloat (get_rise (stage.drawing), >, 30);
  rs_drawing_clear (stage.drawing);
  rs_scene_draw_still (stage.scene, &stage.motion, 1, &stage.camera, &stage.style, stage.drawing);
  g_assert_cmpfloat (get_rise (stage.drawing), >, 30);
}

/* Who stays in one place needs no arrow, whatever the file says. */
static void
test_without_way (void)
{
  g_auto (RsSceneSample) stage = { 0 };
  RsMovementFacts *facts;

  rs_scene_sample_init (&stage, "plank");
  facts = rs_film_copy_facts (stage.movement);
  facts->arrow = RS_TRACK_PELVIS;
  g_clear_pointer (&stage.movement, rs_movement_unref);
  stage.movement = rs_movement_new (facts);
  rs_motion_init (&stage.motion, stage.movement, NULL);
  rs_scene_draw_still (stage.scene, &stage.motion, 0, &stage.camera, &stage.style, stage.drawing);

  g_assert_cmpuint (rs_samples_count_role (stage.drawing, RS_ROLE_ARROW), ==, 0);
  g_assert_cmpuint (rs_samples_count_role (stage.drawing, RS_ROLE_GHOST), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_auto (GStrv) ids = NULL;

  g_test_init (&argc, &argv, NULL);
  ids = rs_film_list ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/figure/still/every/", ids[i], NULL);

      g_test_add_data_func (path, ids[i], test_every);
    }
  g_test_add_func ("/figure/still/arrow", test_arrow);
  g_test_add_func ("/figure/still/without-way", test_without_way);

  return g_test_run ();
}
