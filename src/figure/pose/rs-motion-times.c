/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-motion-times.h"

/* A body on the ground is not hurried more than to this part of its own time around a jump; one
 * that hops on, not more than to this. */
#define MAX_HURRY 0.6
#define MAX_HOP_HURRY 0.35
#define MAX_BEATS 4

/* One repetition, and how long its parts are asked to take. */
typedef struct
{
  const RsMovementFacts *facts;
  const RsRepetitions *reps;
  guint rep;
  RsMotionTimes *times;
  double first;
  double pause;
  double second;
  double start;
} Rep;

/* The movement's own time for a part; how many ways there are. */
static double
get_own (const Rep *rep, RsRepPart part, guint *n_ways)
{
  double sum = 0;
  guint n = 0;

  for (guint i = 0; i < rep->reps->n_ways; i++)
    if (rep->reps->ways[i].rep == rep->rep && rep->reps->ways[i].part == part)
      {
        sum += MAX (rep->facts->keys[rep->reps->ways[i].key].time, 0);
        n++;
      }

  if (n_ways != NULL)
    *n_ways = n;
  return sum;
}

static double
get_total (const Rep *rep)
{
  return rep->first + rep->pause + rep->second + rep->start;
}

/* Keys are held at the end of a part, or of the repetition. */
static void
hold (Rep *rep, const RsRepWay *way, double seconds)
{
  rep->times->hold[way->key] += seconds;
}

static void
hold_at_end (Rep *rep, double seconds)
{
  hold (rep, rs_repetitions_get_end (rep->reps, rep->rep), seconds);
}

/* The ways of @part share @seconds as they share their own time. Without one, the end is held. */
static void
spread (Rep *rep, RsRepPart part, double seconds)
{
  guint n;
  double own = get_own (rep, part, &n);

  if (n == 0)
    hold_at_end (rep, seconds);
  for (guint i = 0; i < rep->reps->n_ways && n > 0; i++)
    {
      const RsRepWay *way = &rep->reps->ways[i];
      double time = MAX (rep->facts->keys[way->key].time, 0);

      if (way->rep == rep->rep && way->part == part)
        rep->times->way[way->key] = own > 0 ? seconds * time / own : seconds / n;
    }
}

/* What is to take no time at all takes that of the start instead: nobody is there at once. */
static void
lend_start (Rep *rep)
{
  gboolean first = !(rep->first > 0), second = !(rep->second > 0);
  double share = rep->start / MAX (first + second, 1);

  if (first)
    rep->first = share;
  if (second)
    rep->second = share;
  if (first || second)
    rep->start = 0;
}

static void
time_on_the_ground (Rep *rep)
{
  const RsRepWay *turn = rs_repetitions_find (rep->reps, rep->rep, RS_PART_FIRST);
  double ready = MIN (get_own (rep, RS_PART_START, NULL), rep->start);

  spread (rep, RS_PART_FIRST, rep->first);
  hold (rep, turn, rep->pause);
  spread (rep, RS_PART_SECOND, rep->second);
  spread (rep, RS_PART_START, ready);
  hold_at_end (rep, rep->start - ready);
}

static void
time_flight (Rep *rep)
{
  spread (rep, RS_PART_FLIGHT, get_own (rep, RS_PART_FLIGHT, NULL));
}

/* Down, and up into the air: one waits below until it is time to push off as one can. What is left
 * is for getting down again. */
static double
time_jump (Rep *rep, guint n_beats)
{
  double push = get_own (rep, RS_PART_SECOND, NULL), ready = get_own (rep, RS_PART_START, NULL);
  double ground = n_beats * get_total (rep) - rep->pause - MAX (rep->second, push) -
                  get_own (rep, RS_PART_FLIGHT, NULL);
  double hurry = MIN (ground / (rep->first + ready), 1);

  spread (rep, RS_PART_FIRST, hurry * rep->first);
  hold (rep, rs_repetitions_find (rep->reps, rep->rep, RS_PART_FIRST),
        rep->pause + MAX (rep->second - push, 0));
  spread (rep, RS_PART_SECOND, push);
  time_flight (rep);
  spread (rep, RS_PART_START, hurry * ready);
  hold_at_end (rep, ground - hurry * (rep->first + ready));
  return hurry;
}

/* Up, through the air, and down: one lands when the way down begins, or as soon as one can. */
static double
time_leap (Rep *rep, guint n_beats)
{
  double push = get_own (rep, RS_PART_FIRST, NULL), own = get_own (rep, RS_PART_SECOND, NULL);
  double up = push + get_own (rep, RS_PART_FLIGHT, NULL), late = MAX (up - rep->first, 0);
  double left = n_beats * get_total (rep) - MAX (up, rep->first);
  double down = MIN (MAX (rep->second - late, MAX_HURRY * own), left);

  spread (rep, RS_PART_FIRST, push);
  time_flight (rep);
  spread (rep, RS_PART_SECOND, down);
  hold_at_end (rep, n_beats * get_total (rep) - up - down);
  return own > 0 ? down / own : 1;
}

/* Without phases: hop after hop. One waits on the ground where there is time to. */
static double
time_hop (Rep *rep, guint n_beats)
{
  double own = get_own (rep, RS_PART_FIRST, NULL), flight = get_own (rep, RS_PART_FLIGHT, NULL);
  double ground = n_beats * get_total (rep) - flight;
  double taken = flight > 0 && own > 0 ? MIN (own, ground) : ground;

  spread (rep, RS_PART_FIRST, taken);
  time_flight (rep);
  hold_at_end (rep, ground - taken);
  return flight > 0 && own > 0 ? (ground / own) * (MAX_HURRY / MAX_HOP_HURRY) : 1;
}

/* Returns: by how much the body is hurried where it has a time of its own; 1: not at all */
static double
time_rep (Rep *rep, guint n_beats)
{
  const RsRepWay *end = rs_repetitions_find (rep->reps, rep->rep, RS_PART_FLIGHT);
  const RsRepWay *second = rs_repetitions_find (rep->reps, rep->rep, RS_PART_SECOND);

  if (rep->reps->begin == RS_PHASE_MOVE)
    return time_hop (rep, n_beats);

  lend_start (rep);
  if (end != NULL)
    return second == NULL || second > end ? time_leap (rep, n_beats) : time_jump (rep, n_beats);

  time_on_the_ground (rep);
  return 1;
}

static RsMotionMark
get_mark (const Rep *rep, const RsMotionTempo *tempo)
{
  double first = rep->reps->begin == RS_PHASE_LIFT ? tempo->lift : tempo->lower;
  const RsRepWay *turn = rs_repetitions_find (rep->reps, 0, RS_PART_FIRST);
  const RsRepWay *flight = rs_repetitions_find (rep->reps, 0, RS_PART_FLIGHT);
  const RsRepWay *second = rs_repetitions_find (rep->reps, 0, RS_PART_SECOND);

  if (rep->reps->begin == RS_PHASE_MOVE)
    return (RsMotionMark) { rep->reps->ways[0].key, rep->times->way[rep->reps->ways[0].key] };
  if (flight != NULL && (second == NULL || second > flight))
    return (RsMotionMark) { flight->key, MAX (first, get_own (rep, RS_PART_FIRST, NULL) +
                                                         get_own (rep, RS_PART_FLIGHT, NULL)) };

  return (RsMotionMark) { turn->key, first };
}

guint
rs_motion_times_fill_exactly (RsMotionTimes *times,
                              const RsMovementFacts *facts,
                              const RsRepetitions *reps,
                              const RsMotionTempo *tempo,
                              RsMotionMark *mark)
{
  gboolean lifts = reps->begin == RS_PHASE_LIFT;
  const Rep asked = { .facts = facts,
                      .reps = reps,
                      .times = times,
                      .first = MAX (lifts ? tempo->lift : tempo->lower, 0),
                      .pause = MAX (tempo->pause, 0),
                      .second = MAX (lifts ? tempo->lower : tempo->lift, 0),
                      .start = MAX (tempo->start, 0) };
  double hurry = 0;
  guint n_beats = 0;

  while (hurry < MAX_HURRY && n_beats < MAX_BEATS)
    {
      n_beats++;
      hurry = 1;
      *times = (RsMotionTimes) { 0 };
      for (guint i = 0; i < reps->n_reps; i++)
        {
          Rep rep = asked;
          double of_this;

          rep.rep = i;
          of_this = time_rep (&rep, n_beats);
          hurry = MIN (hurry, of_this);
        }
    }

  *mark = get_mark (&asked, tempo);
  return n_beats * reps->n_reps;
}
