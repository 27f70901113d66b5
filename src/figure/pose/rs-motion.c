/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-motion.h"

#include "figure/pose/rs-motion-times.h"

#define BREATH 4.0

/* A foot that moves less is not lifted for it. */
#define MIN_STEP 0.03

/* A figure that walks on from its last key, where it stands as at the first, takes no longer
 * than this to "come back". */
#define MAX_RETURN 0.1
#define MIN_TRAVEL 0.03
#define SAME_PLACE 0.002

/* How many keys a phase takes that begins with @key, if one does. It may go on over the end of the
 * loop; one that never ends begins after the first key. */
static guint
get_run (const RsMovementFacts *facts, guint key)
{
  const RsKey *before = &facts->keys[(key + facts->n_keys - 1) % facts->n_keys];
  RsPhase phase = facts->keys[key].phase;
  guint n = 1;

  while (n < facts->n_keys && facts->keys[(key + n) % facts->n_keys].phase == phase)
    n++;

  return n < facts->n_keys ? (before->phase == phase ? 0 : n) : (key == 1 ? n : 0);
}

/* Each repetition of a phase takes @seconds: its ways share them as they share their own time. */
static void
scale_phase (const RsMovementFacts *facts, RsPhase phase, double seconds, RsMotionTimes *times)
{
  if (!(seconds > 0))
    return;

  for (guint i = 0; i < facts->n_keys; i++)
    {
      guint n = facts->keys[i].phase == phase ? get_run (facts, i) : 0;
      double sum = 0;

      for (guint j = i; j < i + n; j++)
        sum += facts->keys[j % facts->n_keys].time;
      for (guint j = i; j < i + n && sum > 0; j++)
        times->way[j % facts->n_keys] = facts->keys[j % facts->n_keys].time * (seconds / sum);
    }
}

/* The phase that leaves the first key: what begins low is lifted first. */
static RsPhase
get_first_phase (const RsMovementFacts *facts)
{
  for (guint i = 1; i < facts->n_keys; i++)
    if (facts->keys[i].phase != RS_PHASE_MOVE)
      return facts->keys[i].phase;

  return facts->keys[0].phase;
}

/* The pause is where that phase ends: at the bottom of a squat, at the top of a bridge. */
static void
set_pause (const RsMovementFacts *facts, double seconds, RsMotionTimes *times)
{
  RsPhase phase = get_first_phase (facts);

  if (!(seconds > 0) || phase == RS_PHASE_MOVE)
    return;

  for (guint i = 0; i < facts->n_keys; i++)
    {
      guint n = facts->keys[i].phase == phase ? get_run (facts, i) : 0;

      if (n > 0)
        times->hold[(i + n - 1) % facts->n_keys] = seconds;
    }
}

static void
fill_times (const RsMovementFacts *facts, const RsMotionTempo *tempo, RsMotionTimes *times)
{
  for (guint i = 0; i < facts->n_keys; i++)
    {
      times->way[i] = MAX (facts->keys[i].time, 0);
      times->hold[i] = MAX (facts->keys[i].hold, 0);
    }
  if (tempo == NULL || facts->n_keys < 2)
    return;

  scale_phase (facts, RS_PHASE_LOWER, tempo->lower, times);
  scale_phase (facts, RS_PHASE_LIFT, tempo->lift, times);
  set_pause (facts, tempo->pause, times);
}

/* Keys that are not shown are all at the ends of the loop. */
static void
add_times (RsMotion *motion, const RsMotionTimes *times)
{
  double now = 0;

  for (guint i = 0; i < motion->n_keys; i++)
    {
      gboolean is_shown = i >= motion->first && i <= motion->last;

      if (is_shown && i > motion->first)
        now += times->way[i];
      motion->arrive[i] = now;
      if (is_shown)
        now += times->hold[i];
      motion->leave[i] = now;
      if (i == motion->last && motion->n_keys > 1)
        now += times->way[motion->first];
    }

  motion->duration = now;
  if (!(now > 0))
    {
      motion->duration = BREATH;
      motion->leave[motion->last] = BREATH;
    }
}

static void
init_exactly (RsMotion *motion, const RsMovementFacts *facts, const RsMotionTempo *tempo)
{
  RsRepetitions reps;
  RsMotionTimes times;
  RsMotionMark mark;

  rs_repetitions_init (&reps, facts);
  motion->first = reps.first;
  motion->last = reps.last;
  motion->travel = facts->travel;
  motion->n_reps = rs_motion_times_fill_exactly (&times, facts, &reps, tempo, &mark);
  add_times (motion, &times);
  motion->begin = motion->arrive[mark.key] - mark.seconds;
}

void
rs_motion_init (RsMotion *motion, RsMovement *movement, const RsMotionTempo *tempo)
{
  const RsMovementFacts *facts = rs_movement_get_facts (movement);
  RsMotionTimes times;

  *motion = (RsMotion) { .movement = movement, .n_keys = facts->n_keys, .last = facts->n_keys - 1 };
  if (tempo != NULL && tempo->exact && facts->n_keys > 1)
    {
      init_exactly (motion, facts, tempo);
      return;
    }

  fill_times (facts, tempo, &times);
  add_times (motion, &times);
}

static double
ease (RsEase kind, double t)
{
  switch (kind)
    {
    case RS_EASE_LINEAR:
      return t;
    case RS_EASE_IN:
      return t * t * t;
    case RS_EASE_OUT:
      return 1 - (1 - t) * (1 - t) * (1 - t);
    case RS_EASE_IN_OUT:
    default:
      /* Minimum jerk: how people move of themselves. */
      return t * t * t * (t * (6 * t - 15) + 10);
    }
}

static void
add_arcs (const RsKey *key, double u, RsPose *pose)
{
  for (guint i = 0; i < key->n_arcs; i++)
    {
      double *number = rs_pose_find (pose, key->arcs[i].path);

      if (number != NULL)
        *number += key->arcs[i].amount * sin (G_PI * u);
    }
}

/* Nobody drags a foot over the floor. */
static void
lift_feet (const RsPose *from, const RsPose *to, double lift, double u, RsPose *pose)
{
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    {
      const RsLegPose *a = &from->legs[side], *b = &to->legs[side];
      RsVec step =
          rs_vec (b->n[RS_LEG_AT_X] - a->n[RS_LEG_AT_X], b->n[RS_LEG_AT_Y] - a->n[RS_LEG_AT_Y],
                  b->n[RS_LEG_AT_OUT] - a->n[RS_LEG_AT_OUT]);

      if (a->mode == RS_LEG_PLANTED && b->mode == RS_LEG_PLANTED && rs_vec_length (step) > MIN_STEP)
        pose->legs[side].n[RS_LEG_AT_Y] += lift * sin (G_PI * u);
    }
}

/* In the air, the whole body follows one parabola of time. */
static void
fly (double height, double t, RsPose *pose)
{
  double up = height * 4 * t * (1 - t);

  pose->n[RS_POSE_ROOT_Y] += up;
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    if (pose->legs[side].mode == RS_LEG_PLANTED)
      pose->legs[side].n[RS_LEG_AT_Y] += up;
}

static void
move_ahead (RsPose *pose, double metres)
{
  pose->n[RS_POSE_ROOT_X] += metres;
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    if (pose->legs[side].mode == RS_LEG_PLANTED)
      pose->legs[side].n[RS_LEG_AT_X] += metres;
}

/* Who looks goes along with what travels on. */
static void
go_along (const RsMotion *motion, RsPose *pose)
{
  const RsMovementFacts *facts = rs_movement_get_facts (motion->movement);
  const RsPose *first = &facts->keys[motion->first].pose;

  if (motion->travel != 0)
    move_ahead (pose, first->n[RS_POSE_ROOT_X] - pose->n[RS_POSE_ROOT_X]);
}

/* @u is eased, @t is time. */
static void
get_pose_on_way (const RsMotion *motion, guint from, guint to, double u, double t, RsPose *pose)
{
  const RsMovementFacts *facts = rs_movement_get_facts (motion->movement);
  const RsKey *a = &facts->keys[from], *b = &facts->keys[to];
  RsPose end = b->pose;

  /* The next loop is done further on. */
  if (from == motion->last && to == motion->first)
    move_ahead (&end, motion->travel);

  rs_pose_interpolate (&a->pose, &end, u, pose);
  if (from == to)
    return;

  add_arcs (b, u, pose);
  if (b->flight > 0)
    fly (b->flight, t, pose);
  else
    lift_feet (&a->pose, &end, facts->lift, u, pose);
}

void
rs_motion_get_pose_between (const RsMotion *motion, guint from, guint to, double u, RsPose *pose)
{
  g_return_if_fail (from < motion->n_keys && to < motion->n_keys);

  get_pose_on_way (motion, from, to, u, u, pose);
}

static gboolean
has_moved (RsVec a, RsVec b, RsVec travel)
{
  return rs_vec_distance (rs_vec_add (a, travel), b) < SAME_PLACE;
}

/* It only walks on if it ends as it began. */
static gboolean
stands_as_before (const RsBody *a, const RsBody *b, RsVec travel)
{
  for (RsSide side = RS_SIDE_LEFT; side <= RS_SIDE_RIGHT; side++)
    if (!has_moved (a->legs[side].knee, b->legs[side].knee, travel) ||
        !has_moved (a->legs[side].toe, b->legs[side].toe, travel) ||
        !has_moved (a->arms[side].elbow, b->arms[side].elbow, travel) ||
        !has_moved (a->arms[side].hand, b->arms[side].hand, travel))
      return FALSE;

  return has_moved (a->head_top, b->head_top, travel);
}

RsVec
rs_motion_get_travel (const RsMotion *motion)
{
  const RsMovementFacts *facts = rs_movement_get_facts (motion->movement);
  const RsKey *first = &facts->keys[0], *last = &facts->keys[facts->n_keys - 1];
  RsBody a, b;
  RsVec travel;

  if (facts->n_keys < 2 || motion->n_reps > 0 || first->time > MAX_RETURN || first->flight > 0)
    return rs_vec (0, 0, 0);

  rs_body_solve (&first->pose, &a);
  rs_body_solve (&last->pose, &b);
  travel = rs_vec_sub (b.pelvis, a.pelvis);
  travel.y = 0;

  if (rs_vec_length (travel) < MIN_TRAVEL || !stands_as_before (&a, &b, travel))
    return rs_vec (0, 0, 0);

  return travel;
}

/* @time in the first loop. */
static double
wrap (const RsMotion *motion, double time)
{
  double t = fmod (time, motion->duration);

  if (t < 0)
    t += motion->duration;

  return t < motion->duration ? t : 0;
}

/* The key that is held at @now, or was left last; and the next, which is reached at the @end. */
static guint
find_way (const RsMotion *motion, double now, guint *to, double *end)
{
  guint from = motion->last;

  while (from > motion->first && now < motion->arrive[from])
    from--;
  *to = from == motion->last ? motion->first : from + 1;
  *end = from == motion->last ? motion->duration : motion->arrive[*to];

  return from;
}

void
rs_motion_get_pose (const RsMotion *motion, double time, RsPose *pose)
{
  const RsMovementFacts *facts = rs_movement_get_facts (motion->movement);
  double now = wrap (motion, time), end, t;
  guint to, from = find_way (motion, now, &to, &end);

  if (now <= motion->leave[from] || end <= motion->leave[from] ||
      (to == 0 && rs_vec_length (rs_motion_get_travel (motion)) > 0))
    *pose = facts->keys[from].pose;
  else
    {
      t = (now - motion->leave[from]) / (end - motion->leave[from]);
      get_pose_on_way (motion, from, to, ease (facts->keys[to].ease, t), t, pose);
    }
  go_along (motion, pose);
}

gboolean
rs_motion_is_held (const RsMotion *motion, double time)
{
  double now = wrap (motion, time), end;
  guint to, from = find_way (motion, now, &to, &end);

  return motion->n_keys == 1 || now < motion->leave[from];
}

/* Whether the way to @key goes on with the one after it, without a stop. */
static gboolean
goes_on (const RsMotion *motion, guint key, guint next)
{
  const RsKey *keys = rs_movement_get_facts (motion->movement)->keys;

  return motion->leave[key] <= motion->arrive[key] && keys[key].phase == keys[next].phase &&
         keys[key].phase != RS_PHASE_MOVE;
}

guint
rs_motion_get_goal (const RsMotion *motion, double time, double *seconds)
{
  double now = wrap (motion, time), end;
  guint to, goal, from = find_way (motion, now, &to, &end);
  guint n = motion->last - motion->first;

  if (now < motion->leave[from] || n == 0)
    {
      *seconds = motion->leave[from] - now;
      return from;
    }

  goal = to;
  while (n-- > 0)
    {
      guint next = goal == motion->last ? motion->first : goal + 1;

      if (!goes_on (motion, goal, next))
        break;
      end += next == motion->first ? motion->duration - motion->leave[goal]
                                   : motion->arrive[next] - motion->leave[goal];
      goal = next;
    }

  *seconds = end - now;
  return goal;
}

/* From out to in and out again. */
static double
breathe (double n_breaths)
{
  return 0.5 - 0.5 * cos (2 * G_PI * n_breaths);
}

/* Whole breaths in a loop, so that its end joins its start; none in what is too quick. */
static double
get_breath (const RsMotion *motion, double time)
{
  double n_breaths = floor (motion->duration / BREATH + 0.5);

  if (motion->n_keys == 1)
    n_breaths = MAX (n_breaths, 1);

  return breathe (n_breaths * wrap (motion, time) / motion->duration);
}

void
rs_motion_get_body (const RsMotion *motion, double time, RsBody *body)
{
  RsPose pose;

  rs_motion_get_pose (motion, time, &pose);
  rs_body_solve (&pose, body);
  body->breath = get_breath (motion, time);
}

void
rs_motion_get_held_body (const RsMotion *motion, double time, RsBody *body)
{
  const RsMovementFacts *facts = rs_movement_get_facts (motion->movement);
  RsPose pose = facts->keys[facts->picture].pose;

  go_along (motion, &pose);
  rs_body_solve (&pose, body);
  body->breath = breathe (time / BREATH);
}

/* The steps of a key in the order in which they are seen: on the way to it, then as long as it
 * is held. They are in the order of the instructions, but for instructions that begin at the
 * first key, which is where the loop is already, and come back to it in the end: then the first
 * of them are for the hold and the last for the way. */
static guint
get_rank (const RsMovementFacts *facts, guint step, guint *n_ranks)
{
  guint rank = 0, n_before = 0, n_first = 0, n = 0;

  while (facts->steps[0] == 0 && n_first < facts->n_steps && facts->steps[n_first] == 0)
    n_first++;
  for (guint i = 0; i < facts->n_steps; i++)
    if (facts->steps[i] == facts->steps[step])
      {
        n_before += i < step;
        n++;
      }

  rank = n_before;
  if (facts->steps[step] == 0 && n > n_first && n_first > 0)
    rank = (n_before + n - n_first) % n;

  *n_ranks = n;
  return rank;
}

double
rs_motion_get_step_time (const RsMotion *motion, guint step)
{
  const RsMovementFacts *facts = rs_movement_get_facts (motion->movement);
  guint key, before, rank, n_ranks;
  double hold, way;

  if (step >= facts->n_steps)
    return 0;

  key = MIN (facts->steps[step], motion->n_keys - 1);
  before = (key + motion->n_keys - 1) % motion->n_keys;
  rank = get_rank (facts, step, &n_ranks);
  hold = motion->leave[key] - motion->arrive[key];
  way = (key == 0 ? motion->duration : motion->arrive[key]) - motion->leave[before];

  if (motion->n_keys == 1)
    return motion->duration * rank / n_ranks;
  if (rank == 0)
    return motion->leave[before];
  if (hold > 0)
    return motion->arrive[key] + hold * (rank - 1) / (n_ranks - 1);

  /* Where nothing is held they share the way. */
  return motion->leave[before] + way * rank / n_ranks;
}

guint
rs_motion_get_step (const RsMotion *motion, double time)
{
  const RsMovementFacts *facts = rs_movement_get_facts (motion->movement);
  double now = wrap (motion, time), best_time = -1, last_time = -1;
  guint best = 0, last = 0;

  for (guint i = 0; i < facts->n_steps; i++)
    {
      double begin = rs_motion_get_step_time (motion, i);

      if (begin <= now && begin >= best_time)
        {
          best = i;
          best_time = begin;
        }
      if (begin >= last_time)
        {
          last = i;
          last_time = begin;
        }
    }

  /* Before the first begins, the last of the loop before is still there. */
  return best_time >= 0 ? best : last;
}
