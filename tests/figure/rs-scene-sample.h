/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/scene/rs-scene.h"

G_BEGIN_DECLS

/* Of its picture, in pixels. */
#define RS_SCENE_SAMPLE_SIZE 600

/* Nested clips; a figure needs two or three. */
#define RS_SCENE_SAMPLE_MAX_CLIPS 8

/* A movement of the program's own and what it takes to draw it. */
typedef struct
{
  RsScene *scene;
  RsDrawing *drawing;
  RsMovement *movement;
  RsMotion motion;
  RsCamera camera;
  RsSceneStyle style;
} RsSceneSample;

/* With the movement of the id as its own camera sees it. */
void rs_scene_sample_init (RsSceneSample *self, const char *id);
void rs_scene_sample_clear (RsSceneSample *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsSceneSample, rs_scene_sample_clear)

/* From elsewhere, in a square of @size. */
void rs_scene_sample_look (RsSceneSample *self, double yaw, double size);

/* Draws it anew: at a time, or the key that stands for the movement. */
void rs_scene_sample_draw_at (RsSceneSample *self, double time);
void rs_scene_sample_draw_picture (RsSceneSample *self);

/* How many elements all paths have. */
guint rs_scene_sample_count_path (const RsDrawing *drawing);

/* Clips and figures end that begin, and all numbers are some. */
void rs_scene_sample_assert_whole (const RsDrawing *drawing);

G_END_DECLS
