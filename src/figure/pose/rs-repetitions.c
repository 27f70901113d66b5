/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "figure/pose/rs-repetitions.h"

/* The key of the way @i of a loop that is left from the pose in which it begins: key 0, or the last
 * of those that are repeated. */
static guint
get_key (const RsRepetitions *self, const RsMovementFacts *facts, guint i)
{
  guint n = self->n_ways, from = facts->travel != 0 ? 0 : 1;

  return self->first + (from + i) % n;
}

/* The first way that is lowered or lifted; how many ways there are when none is. */
static guint
find_begin (const RsRepetitions *self, const RsMovementFacts *facts)
{
  guint i = 0;

  while (i < self->n_ways && facts->keys[get_key (self, facts, i)].phase == RS_PHASE_MOVE)
    i++;

  return i;
}

/* A foot that is set down before a lift belongs to the lift; after it, one gets ready for more.
 * Landing takes its time as flying does. */
static RsRepPart
get_part (const RsRepetitions *self, const RsKey *key, const RsKey *from, RsRepPart before)
{
  if (key->flight > 0)
    return RS_PART_FLIGHT;
  if (key->phase == RS_PHASE_MOVE && from->flight > 0)
    return RS_PART_FLIGHT;
  if (key->phase == RS_PHASE_MOVE)
    return before == RS_PART_FIRST ? RS_PART_SECOND : RS_PART_START;

  return key->phase == self->begin ? RS_PART_FIRST : RS_PART_SECOND;
}

static void
count_phases (RsRepetitions *self, const RsMovementFacts *facts, guint begin)
{
  RsRepPart before = RS_PART_START;
  guint from = get_key (self, facts, begin + self->n_ways - 1);
  guint rep = 0;

  for (guint i = 0; i < self->n_ways; i++)
    {
      guint key = get_key (self, facts, begin + i);
      RsRepPart part = get_part (self, &facts->keys[key], &facts->keys[from], before);

      if (i > 0 && part == RS_PART_FIRST && before != RS_PART_FIRST)
        rep++;
      self->ways[i] = (RsRepWay) { key, rep, part };
      before = part;
      from = key;
    }

  self->n_reps = rep + 1;
}

/* Without phases each hop counts. It ends with the ground under the feet, if the loop does. */
static void
count_flights (RsRepetitions *self, const RsMovementFacts *facts)
{
  gboolean ends_with_landing = facts->keys[get_key (self, facts, self->n_ways - 1)].flight > 0;
  gboolean has_flown = FALSE;
  guint rep = 0;

  for (guint i = 0; i < self->n_ways; i++)
    {
      guint key = get_key (self, facts, i);
      gboolean flies = facts->keys[key].flight > 0;
      gboolean ends = has_flown && !flies;

      self->ways[i] = (RsRepWay) { key, ends && ends_with_landing ? ++rep : rep,
                                   flies ? RS_PART_FLIGHT : RS_PART_FIRST };
      if (ends && !ends_with_landing && i + 1 < self->n_ways)
        rep++;
      has_flown = flies || (has_flown && !ends);
    }

  self->n_reps = rep + 1;
}

void
rs_repetitions_init (RsRepetitions *self, const RsMovementFacts *facts)
{
  guint begin;

  *self = (RsRepetitions) { .last = facts->n_keys - 1, .begin = RS_PHASE_MOVE };
  if (facts->n_keys < 2)
    return;

  if (facts->travel != 0)
    {
      self->first = facts->repeat_from;
      self->last = facts->repeat_to;
    }
  self->n_ways = self->last - self->first + 1;
  begin = find_begin (self, facts);
  if (begin < self->n_ways)
    {
      self->begin = facts->keys[get_key (self, facts, begin)].phase;
      count_phases (self, facts, begin);
    }
  else
    count_flights (self, facts);
}

const RsRepWay *
rs_repetitions_find (const RsRepetitions *self, guint rep, RsRepPart part)
{
  for (guint i = self->n_ways; i > 0; i--)
    if (self->ways[i - 1].rep == rep && self->ways[i - 1].part == part)
      return &self->ways[i - 1];

  return NULL;
}

const RsRepWay *
rs_repetitions_get_end (const RsRepetitions *self, guint rep)
{
  for (guint i = self->n_ways; i > 0; i--)
    if (self->ways[i - 1].rep == rep)
      return &self->ways[i - 1];

  return NULL;
}

gboolean
rs_movement_begins_with_lift (RsMovement *self)
{
  RsRepetitions reps;

  rs_repetitions_init (&reps, rs_movement_get_facts (self));
  return reps.begin == RS_PHASE_LIFT;
}
