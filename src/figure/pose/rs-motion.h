/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-motion-tempo.h"
#include "figure/pose/rs-movement.h"

G_BEGIN_DECLS

/**
 * RsMotion:
 *
 * A movement in time: one loop of its keys, each held and then left for the next. A plain
 * value; it refers to the movement and does not own it.
 */
typedef struct
{
  RsMovement *movement;
  guint n_keys;
  double arrive[RS_MOVEMENT_MAX_KEYS]; /* when the hold of each key begins; the first at 0 */
  double leave[RS_MOVEMENT_MAX_KEYS];  /* when it ends */
  double duration;                     /* of the loop, seconds, never 0 */
  guint first;                         /* the keys that are shown, up to and with the last */
  guint last;
  guint n_reps;  /* repetitions of an exact tempo that pass in a loop; 0 without one */
  double begin;  /* when in the loop the first of them begins */
  double travel; /* metres ahead in a loop while the picture goes along; the figure stays */
} RsMotion;

/*
 * @tempo: NULL for the movement's own. With an exact one, what the movement does once before or
 * after its repetitions, such as walking back, is left out; in the air nobody is slower or faster,
 * so that the ground has what is left; and what takes longer takes the time of two or more.
 */
void rs_motion_init (RsMotion *motion, RsMovement *movement, const RsMotionTempo *tempo);

/* Any @time in seconds; the loop repeats. */
void rs_motion_get_pose (const RsMotion *motion, double time, RsPose *pose);

/* The pose solved. Holds breathe, about every four seconds. */
void rs_motion_get_body (const RsMotion *motion, double time, RsBody *body);

/* Somebody who stays in the key of the picture, and breathes. Any @time in seconds. */
void rs_motion_get_held_body (const RsMotion *motion, double time, RsBody *body);

/* Between two keys: @u from 0 at @from to 1 at @to, already eased. */
void
rs_motion_get_pose_between (const RsMotion *motion, guint from, guint to, double u, RsPose *pose);

/* The step of the instructions at @time, and when a step begins. 0 where there are none. */
guint rs_motion_get_step (const RsMotion *motion, double time);
double rs_motion_get_step_time (const RsMotion *motion, guint step);

/*
 * The key that the part of the repetition at @time leads to, or that is held then; and how many
 * seconds later (more than 0) that changes.
 */
guint rs_motion_get_goal (const RsMotion *motion, double time, double *seconds);

/* Whether the figure holds a key at @time, and at the most breathes. */
gboolean rs_motion_is_held (const RsMotion *motion, double time);

/* How far the figure has travelled by the end of one loop: zero unless it walks. */
RsVec rs_motion_get_travel (const RsMotion *motion);

G_END_DECLS
