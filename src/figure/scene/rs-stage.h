/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-movement.h"
#include "figure/scene/rs-camera.h"
#include "figure/scene/rs-drawing.h"
#include "figure/scene/rs-muscle-shapes.h"
#include "figure/scene/rs-parts.h"

G_BEGIN_DECLS

/* How much is drawn, by how large the figure is on the picture. */
typedef enum
{
  RS_DETAIL_SMALL, /* a tile */
  RS_DETAIL_MEDIUM,
  RS_DETAIL_FULL,
} RsDetail;

/* What everything that paints parts has to know. Lives for one drawing. */
typedef struct
{
  const RsParts *parts;
  const RsCamera *camera;
  const RsMuscleWork *muscles; /* NULL: not shown */
  const RsMuscleAtlas *atlas;  /* needed with muscles only */
  RsBuild build;
  RsDetail detail;
  double bold;
  double k; /* pixels per metre */
  double far_legs[RS_N_SIDES];
  double far_arms[RS_N_SIDES];
  RsExtent boxes[RS_MAX_PARTS]; /* on the picture plane */
  gboolean is_drawn[RS_MAX_PARTS];
  guint outlines[RS_MAX_PARTS]; /* the operation with the outline of what has been drawn */
  RsDrawing *drawing;
} RsStage;

/* Works out all but what is given. */
void rs_stage_init (RsStage *stage,
                    const RsParts *parts,
                    const RsCamera *camera,
                    const RsMuscleWork *muscles,
                    RsBuild build,
                    RsDetail detail,
                    RsDrawing *drawing);

/* In a close-up the far side is near, too: it is hardly any darker. */
void rs_stage_bring_near (RsStage *stage);

/* 0 to 1: how far on the far side of the body a part is. */
double rs_stage_get_far (const RsStage *stage, const RsPart *part);

/* Ink of a part: clothes darken half as much as limbs. */
RsInk rs_stage_get_ink (const RsStage *stage, const RsPart *part, RsRole role);

/* Points of the current path. */
void rs_stage_move_to (const RsStage *stage, RsVec p);
void rs_stage_line_to (const RsStage *stage, RsVec p);

/*
 * Darkens what has been filled as the operation @outline but for what its hull still covers when
 * it is moved toward the light. To be called within the clip. @size: metres; @ink: what is filled
 */
void rs_stage_shade (
    const RsStage *stage, guint outline, const RsSphere *spheres, guint n, double size, RsInk ink);

/* Where the light comes from on the picture, and how dark the shade is. */
#define RS_LIGHT_X (-0.62)
#define RS_LIGHT_Y (-0.78)
#define RS_SHADE 0.13f

static inline RsInk
rs_ink (RsRole role)
{
  return (RsInk) { role, 1, 0, 0, 0 };
}

static inline RsInk
rs_ink_alpha (RsRole role, double alpha)
{
  return (RsInk) { role, (float) alpha, 0, 0, 0 };
}

/* rs-shadow.c: contact shadows on the floor; halos where a part lies over another. */
void rs_shadow_add (const RsStage *stage);
void rs_halo_add (const RsStage *stage, guint index);

/* rs-clothes.c: fills the part in the colours of skin and clothes; notes its outline. */
void rs_clothes_fill (RsStage *stage, guint index);
/* Clips to what the shirt covers of the trunk: it ends above the hips. */
void rs_clothes_clip_to_shirt (const RsStage *stage, const RsPart *trunk);
/* Hems, stripes and shade, within the part's clip. */
void rs_clothes_trim (const RsStage *stage, const RsPart *part);
void rs_clothes_shade (const RsStage *stage, guint index);
/* A whole shoe. */
void rs_clothes_draw_shoe (RsStage *stage, guint index);
/* Of round things: within the clip of what has been filled as the operation @outline. */
void rs_clothes_shade_round (const RsStage *stage, const RsPart *part, guint outline, RsRole role);

/* rs-skin.c: a whole bare foot, a whole hand. */
void rs_skin_draw_foot (RsStage *stage, guint index);
void rs_skin_draw_hand (RsStage *stage, guint index);

/* rs-collar.c: the neck, which rises out of the collar. */
void rs_clothes_draw_neck (RsStage *stage, guint index);

/* rs-muscles.c: the patches of the muscles that work, within the part's clip. */
void rs_muscles_add (const RsStage *stage, const RsPart *part);
gboolean rs_muscles_mark (const RsStage *stage, const RsPart *part);

/* rs-face.c. What is below the jaw is in the shade: within the head's clip. */
void rs_face_shade_jaw (const RsStage *stage, const RsPart *head);
void rs_face_draw (const RsStage *stage, const RsPart *head);
/* What of the hair stands out behind the head. */
void rs_face_draw_back (const RsStage *stage, const RsPart *hair);
void rs_face_draw_hair (RsStage *stage, guint index);
/* Whether the tail hangs behind the head as the camera sees it, and the tail. */
gboolean rs_face_has_tail_behind (const RsStage *stage, const RsPart *hair);
void rs_face_draw_tail (const RsStage *stage, const RsPart *hair);

/* rs-gear.c: a piece of equipment. */
void rs_gear_draw_mat (const RsStage *stage, const RsPart *part);
void rs_gear_draw (RsStage *stage, guint index);

/* rs-scene.c: one whole figure with its equipment, sorted. */
void rs_stage_draw_figure (RsStage *stage);

G_END_DECLS
