/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/scene/rs-scene.h"

#include "figure/scene/rs-stage.h"
#include "figure/scene/rs-still.h"

/* On the way to each key: what reaches furthest may do so between two of them. */
#define MOMENTS 7

/* How tall the figure is, and in pixels: up to here it is a tile, and up to there less is drawn. */
#define HEIGHT 1.7
#define TILE 130
#define MEDIUM 200

struct _RsScene
{
  RsParts parts;
  RsParts ghost;
  RsStage stage;
  RsMuscleAtlas atlas;
};

static const RsFineness coarse = { 7, 12, 1 };
static const RsFineness fine = { 9, 16, 1 };

RsScene *
rs_scene_new (void)
{
  RsScene *self = g_new0 (RsScene, 1);

  rs_muscle_atlas_init (&self->atlas);
  self->stage.atlas = &self->atlas;

  return self;
}

void
rs_scene_free (RsScene *self)
{
  g_free (self);
}

gboolean
rs_scene_get_close_up (const RsMovementFacts *facts, const RsCamera *camera, RsExtent *extent)
{
  RsBody body;

  if (!(facts->reach > 0))
    return FALSE;

  rs_body_solve (&facts->keys[facts->picture].pose, &body);
  *extent = RS_EXTENT_EMPTY;
  rs_extent_add_sphere (extent, camera, rs_body_get_point (&body, facts->about), facts->reach);

  return TRUE;
}

void
rs_scene_measure_body (RsScene *self,
                       RsMovement *movement,
                       const RsBody *body,
                       const RsCamera *camera,
                       const RsSceneStyle *style,
                       RsExtent *extent)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  RsExtent frame;

  if (rs_scene_get_close_up (facts, camera, &frame))
    {
      rs_extent_add (extent, &frame);
      return;
    }

  rs_parts_build (&self->parts, body, facts, style->build, &coarse);
  rs_parts_add_extent (&self->parts, camera, style->with_mat, extent);
}

void
rs_scene_measure (RsScene *self,
                  const RsMotion *motion,
                  const RsCamera *camera,
                  const RsSceneStyle *style,
                  RsExtent *extent)
{
  if (rs_scene_get_close_up (rs_movement_get_facts (motion->movement), camera, extent))
    return;

  *extent = RS_EXTENT_EMPTY;
  for (guint i = motion->first; i <= motion->last; i++)
    {
      double next = i < motion->last ? motion->arrive[i + 1] : motion->duration;
      double way = next - motion->leave[i];

      for (guint j = 0; j < (way > 0 ? MOMENTS : 1); j++)
        {
          RsBody body;

          rs_motion_get_body (motion, motion->leave[i] + way * j / MOMENTS, &body);
          rs_scene_measure_body (self, motion->movement, &body, camera, style, extent);
        }
    }
}

/* By how large a person is in the picture, in whatever pose: else a face would come and go. */
static RsDetail
get_detail (const RsCamera *camera)
{
  double size = camera->scale * HEIGHT;

  return size <= TILE ? RS_DETAIL_SMALL : size <= MEDIUM ? RS_DETAIL_MEDIUM : RS_DETAIL_FULL;
}

/* Fine parts where they are seen, coarse ones in small pictures. */
static RsDetail
build (RsParts *parts,
       const RsBody *body,
       const RsMovementFacts *facts,
       RsBuild kind,
       const RsCamera *camera)
{
  RsDetail detail = get_detail (camera);

  rs_parts_build (parts, body, facts, kind, detail == RS_DETAIL_FULL ? &fine : &coarse);
  return detail;
}

static const RsPart *
find_hair (const RsStage *stage)
{
  return rs_parts_find (stage->parts, RS_PART_HAIR, RS_ONE_MIDDLE);
}

static void
draw_body_part (RsStage *stage, guint index)
{
  const RsPart *part = &stage->parts->parts[index];
  const RsPart *hair = find_hair (stage);

  if (part->kind == RS_PART_HAIR)
    {
      rs_face_draw_hair (stage, index);
      return;
    }

  rs_halo_add (stage, index);
  if (part->kind == RS_PART_HAND)
    {
      rs_skin_draw_hand (stage, index);
      return;
    }
  if (part->kind == RS_PART_FOOT && part->is_bare)
    {
      rs_skin_draw_foot (stage, index);
      return;
    }
  if (part->kind == RS_PART_FOOT)
    {
      rs_clothes_draw_shoe (stage, index);
      return;
    }
  if (part->kind == RS_PART_NECK)
    {
      rs_clothes_draw_neck (stage, index);
      return;
    }
  if (part->kind == RS_PART_HEAD && hair != NULL && rs_face_has_tail_behind (stage, hair))
    rs_face_draw_tail (stage, hair);
  if (part->kind == RS_PART_HEAD && hair != NULL)
    rs_face_draw_back (stage, hair);

  rs_clothes_fill (stage, index);
  rs_drawing_clip_again (stage->drawing, stage->outlines[index]);
  rs_clothes_trim (stage, part);
  rs_muscles_add (stage, part);
  rs_clothes_shade (stage, index);
  if (part->kind == RS_PART_HEAD)
    rs_face_shade_jaw (stage, part);
  rs_drawing_unclip (stage->drawing);
  if (part->kind == RS_PART_HEAD)
    rs_face_draw (stage, part);
}

void
rs_stage_draw_figure (RsStage *stage)
{
  guint order[RS_MAX_PARTS];

  rs_parts_sort (stage->parts, stage->camera, order);
  rs_drawing_begin_figure (stage->drawing);
  for (guint i = 0; i < stage->parts->n_parts; i++)
    {
      guint index = order[i];

      if (stage->parts->parts[index].kind == RS_PART_MAT)
        continue;
      if (index < stage->parts->n_body)
        draw_body_part (stage, index);
      else
        {
          rs_halo_add (stage, index);
          rs_gear_draw (stage, index);
        }
      stage->is_drawn[index] = TRUE;
    }
  rs_drawing_end_figure (stage->drawing);
}

static void
draw_mats (const RsStage *stage)
{
  for (guint i = 0; i < stage->parts->n_parts; i++)
    if (stage->parts->parts[i].kind == RS_PART_MAT)
      rs_gear_draw_mat (stage, &stage->parts->parts[i]);
}

static void
set_stage (RsScene *self,
           const RsMovementFacts *facts,
           const RsBody *body,
           const RsCamera *camera,
           const RsSceneStyle *style,
           RsDrawing *drawing)
{
  RsDetail detail = build (&self->parts, body, facts, style->build, camera);

  rs_stage_init (&self->stage, &self->parts, camera, style->with_muscles ? &facts->muscles : NULL,
                 style->build, detail, drawing);
  if (facts->reach > 0)
    rs_stage_bring_near (&self->stage);
  draw_mats (&self->stage);
  if (style->with_shadow)
    rs_shadow_add (&self->stage);
}

void
rs_scene_draw (RsScene *self,
               RsMovement *movement,
               const RsBody *body,
               const RsCamera *camera,
               const RsSceneStyle *style,
               RsDrawing *drawing)
{
  set_stage (self, rs_movement_get_facts (movement), body, camera, style, drawing);
  rs_stage_draw_figure (&self->stage);
}

/* The key that a still picture of @key starts from, and what comes after the start. */
static guint
get_other_key (const RsMovementFacts *facts, guint key)
{
  return key > 0 ? key - 1 : facts->n_keys > 1 ? 1 : 0;
}

void
rs_scene_draw_still (RsScene *self,
                     const RsMotion *motion,
                     guint key,
                     const RsCamera *camera,
                     const RsSceneStyle *style,
                     RsDrawing *drawing)
{
  const RsMovementFacts *facts = rs_movement_get_facts (motion->movement);
  guint other;
  RsBody body;

  g_return_if_fail (key < facts->n_keys);

  other = get_other_key (facts, key);
  rs_body_solve (&facts->keys[key].pose, &body);
  set_stage (self, facts, &body, camera, style, drawing);
  if (other != key)
    {
      RsStage ghost;
      RsBody start;

      rs_body_solve (&facts->keys[other].pose, &start);
      rs_parts_build (&self->ghost, &start, facts, style->build, &coarse);
      rs_stage_init (&ghost, &self->ghost, camera, NULL, style->build, self->stage.detail, drawing);
      rs_still_add_ghost (&ghost, &self->parts);
    }
  rs_stage_draw_figure (&self->stage);
  if (other == key || facts->arrow == RS_TRACK_NONE)
    return;
  /* From the start it points where the movement goes. */
  if (key == 0 && facts->picture != 0)
    rs_still_add_arrow (motion, key, other, camera, drawing);
  else
    rs_still_add_arrow (motion, other, key, camera, drawing);
}

/* --- Muscle map --- */

/* Upright, arms a little away from the body so that nothing is hidden. */
static void
stand (RsBody *body)
{
  RsPose pose;

  rs_pose_init (&pose);
  for (RsSide side = RS_SIDE_LEFT; side < RS_N_SIDES; side++)
    {
      RsArmPose *arm = &pose.arms[side];

      arm->mode = RS_ARM_ANGLES;
      arm->n[RS_ARM_SHOULDER_FLEXION] = 0;
      arm->n[RS_ARM_SHOULDER_ABDUCTION] = 24;
      arm->n[RS_ARM_ELBOW] = 6;
      arm->n[RS_ARM_PRONATION] = 20;
    }
  rs_body_solve (&pose, body);
}

static const RsMovementFacts no_facts;

void
rs_scene_draw_muscle_map (RsScene *self,
                          const RsMuscleWork *muscles,
                          const RsCamera *camera,
                          RsBuild kind,
                          RsDrawing *drawing)
{
  RsDetail detail;
  RsBody body;

  stand (&body);
  detail = build (&self->parts, &body, &no_facts, kind, camera);
  rs_stage_init (&self->stage, &self->parts, camera, muscles, kind, detail, drawing);
  rs_stage_draw_figure (&self->stage);
}

void
rs_scene_measure_muscle_map (RsScene *self, const RsCamera *camera, RsBuild kind, RsExtent *extent)
{
  RsBody body;

  stand (&body);
  rs_parts_build (&self->parts, &body, &no_facts, kind, &coarse);
  *extent = RS_EXTENT_EMPTY;
  rs_parts_add_extent (&self->parts, camera, FALSE, extent);
}
