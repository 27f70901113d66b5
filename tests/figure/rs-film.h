/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/scene/rs-scene.h"

G_BEGIN_DECLS

#define RS_FILM_FRAMES 240
#define RS_FILM_MOMENTS (RS_FILM_FRAMES + RS_MOVEMENT_MAX_KEYS)

/**
 * RsFilm:
 *
 * One loop of a movement, solved frame by frame, and then its keys: what laws look at. The
 * functions are those of the engine; a test that wants to see a law broken puts another one in,
 * or changes a body.
 */
typedef struct
{
  RsMovement *movement;
  RsMotion motion;
  RsBody bodies[RS_FILM_MOMENTS];
  guint n_moments;
  double step;       /* seconds between frames */
  gboolean is_still; /* all moments are the same */
  RsMovement *(*mirror) (RsMovement *movement);
  void (*measure) (RsScene *scene,
                   const RsMotion *motion,
                   const RsCamera *camera,
                   const RsSceneStyle *style,
                   RsExtent *extent);
  void (*draw) (RsScene *scene,
                RsMovement *movement,
                const RsBody *body,
                const RsCamera *camera,
                const RsSceneStyle *style,
                RsDrawing *drawing);
} RsFilm;

RsFilm *rs_film_new (RsMovement *movement);

/* One loop of it at a tempo. */
RsFilm *rs_film_new_at (RsMovement *movement, const RsMotionTempo *tempo);

/* The pose of a mistake, or the right one, as if it were the whole movement. */
RsFilm *rs_film_new_fault (RsMovement *movement, guint fault, gboolean wrong);

void rs_film_free (RsFilm *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsFilm, rs_film_free)

/* The keys that the figure is between; both the same while it holds. */
void rs_film_get_keys (const RsFilm *self, guint moment, guint *from, guint *to);

/* Whether the figure is off the ground at this moment. */
gboolean rs_film_flies (const RsFilm *self, guint moment);

/* "at 1.25 s" or "in key 2", for messages. */
char *rs_film_describe (const RsFilm *self, guint moment);

/* Joints by number; those of the middle come first and are the same on both sides. */
#define RS_FILM_N_MIDDLE 6
#define RS_FILM_N_JOINTS 17

const char *rs_film_joint_name (guint joint);
RsVec rs_film_joint (const RsBody *body, guint joint, RsSide side);
const char *rs_film_side_name (guint joint, RsSide side);

/* A copy with baked poses that nothing is balanced or fitted in any more. */
RsMovementFacts *rs_film_copy_facts (RsMovement *movement);

/* The movement of the id in data/movements; ends the test when it cannot be read. */
RsMovement *rs_film_read (const char *id);

/* The ids of all movements. */
char **rs_film_list (void);

/* A random pose, the way to one that is a little like another, and back. */
RsMovement *rs_film_make_random (GRand *rand);

G_END_DECLS
