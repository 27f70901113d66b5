/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-motion.h"
#include "figure/scene/rs-camera.h"
#include "figure/scene/rs-drawing.h"
#include "figure/scene/rs-parts.h"

G_BEGIN_DECLS

typedef struct
{
  RsBuild build;
  gboolean with_muscles;
  gboolean with_shadow;
  gboolean with_mat; /* whether the picture is wide enough for the whole mat; else it bleeds out */
} RsSceneStyle;

#define RS_SCENE_STYLE_DEFAULT ((RsSceneStyle) { RS_BUILD_NARROW, TRUE, TRUE, TRUE })

/**
 * RsScene:
 *
 * Turns a body at a moment into a drawing. Holds only working memory, so one scene serves any
 * number of frames and movements, one at a time; the same input gives the same drawing.
 */
typedef struct _RsScene RsScene;

RsScene *rs_scene_new (void);
void rs_scene_free (RsScene *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsScene, rs_scene_free)

/*
 * The frame of a close-up: the surroundings of its point as that is in the key of the picture.
 * FALSE if the movement has none and is shown whole.
 */
gboolean
rs_scene_get_close_up (const RsMovementFacts *facts, const RsCamera *camera, RsExtent *extent);

/*
 * What the movement covers over one whole loop, seen by @camera, so that a picture of it keeps
 * its scale while it moves. Of a close-up its frame.
 */
void rs_scene_measure (RsScene *self,
                       const RsMotion *motion,
                       const RsCamera *camera,
                       const RsSceneStyle *style,
                       RsExtent *extent);

/* What one body of the movement covers; @extent grows. Of a close-up its frame. */
void rs_scene_measure_body (RsScene *self,
                            RsMovement *movement,
                            const RsBody *body,
                            const RsCamera *camera,
                            const RsSceneStyle *style,
                            RsExtent *extent);

/* Adds one moment to @drawing. Level of detail follows from camera->scale and the figure's size. */
void rs_scene_draw (RsScene *self,
                    RsMovement *movement,
                    const RsBody *body,
                    const RsCamera *camera,
                    const RsSceneStyle *style,
                    RsDrawing *drawing);

/*
 * The still form of @key: a ghost of the key before it and an arrow from there. The start itself
 * has a ghost of what comes next and an arrow that points there, unless it is the movement's
 * picture.
 */
void rs_scene_draw_still (RsScene *self,
                          const RsMotion *motion,
                          guint key,
                          const RsCamera *camera,
                          const RsSceneStyle *style,
                          RsDrawing *drawing);

/* A standing figure with only its muscles marked, for a muscle map. */
void rs_scene_draw_muscle_map (RsScene *self,
                               const RsMuscleWork *muscles,
                               const RsCamera *camera,
                               RsBuild build,
                               RsDrawing *drawing);

/* Fits a camera to a muscle map. */
void rs_scene_measure_muscle_map (RsScene *self,
                                  const RsCamera *camera,
                                  RsBuild build,
                                  RsExtent *extent);

G_END_DECLS
