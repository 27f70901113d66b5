/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-movement.h"

G_BEGIN_DECLS

/* What the way to a key is in the repetition that it belongs to. */
typedef enum
{
  RS_PART_FIRST,  /* away from the start: down in a squat, up in a bridge */
  RS_PART_SECOND, /* and back */
  RS_PART_FLIGHT, /* in the air, where nobody is slower or faster than a stone, and landing */
  RS_PART_START,  /* from the end of one repetition to the start of the next */
} RsRepPart;

typedef struct
{
  guint key;
  guint rep; /* from 0 */
  RsRepPart part;
} RsRepWay;

/**
 * RsRepetitions:
 *
 * The repetitions that one loop of a movement holds: more than one where sides take turns. A
 * plain value.
 */
typedef struct
{
  guint first; /* the keys that are repeated, up to and with the last */
  guint last;
  RsPhase begin; /* what a repetition begins with; %RS_PHASE_MOVE: it has no parts */
  guint n_reps;  /* 0 for what is only held */
  guint n_ways;
  RsRepWay ways[RS_MOVEMENT_MAX_KEYS]; /* in their order, from the start of a repetition */
} RsRepetitions;

void rs_repetitions_init (RsRepetitions *self, const RsMovementFacts *facts);

/* Of repetition @rep, the last way that is @part, or NULL; and the last of all. */
const RsRepWay *rs_repetitions_find (const RsRepetitions *self, guint rep, RsRepPart part);
const RsRepWay *rs_repetitions_get_end (const RsRepetitions *self, guint rep);

/* Whether a repetition goes up before it goes down, as a bridge does and a squat does not. */
gboolean rs_movement_begins_with_lift (RsMovement *self);

G_END_DECLS
