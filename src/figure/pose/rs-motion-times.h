/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "figure/pose/rs-motion-tempo.h"
#include "figure/pose/rs-repetitions.h"

G_BEGIN_DECLS

/* How long each way takes and each key is held, seconds; how RsMotion comes to its own. */
typedef struct
{
  double way[RS_MOVEMENT_MAX_KEYS];
  double hold[RS_MOVEMENT_MAX_KEYS];
} RsMotionTimes;

/* The key that is reached so many seconds after a repetition has begun. */
typedef struct
{
  guint key;
  double seconds;
} RsMotionMark;

/*
 * Fills in times so that each repetition takes all of @tempo and nothing else. What cannot be done
 * in the time of one, such as stepping down from a box, takes that of some more.
 *
 * Returns: how many repetitions of the tempo pass in one loop
 */
guint rs_motion_times_fill_exactly (RsMotionTimes *times,
                                    const RsMovementFacts *facts,
                                    const RsRepetitions *reps,
                                    const RsMotionTempo *tempo,
                                    RsMotionMark *mark);

G_END_DECLS
