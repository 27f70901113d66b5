/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/* Small things that many tests need. */

/* Doses with body weight and without a tempo. */
RsDose rs_sample_reps (guint sets, guint reps, guint rest_s);
RsDose rs_sample_seconds (guint sets, guint seconds, guint rest_s);

/* An item of three times twelve. */
RsItem *rs_sample_item (const char *exercise_id);

/* A routine of one straight block; takes the items (RsItem, NULL at the end) over. */
RsRoutineState *rs_sample_routine (const char *name, RsItem *first, ...) G_GNUC_NULL_TERMINATED;

/* The routine of data/routines/first-three.json. */
RsRoutineState *rs_sample_first_three (void);

/* A routine with a block of every kind, and a value in every place of blocks and items. */
RsRoutineState *rs_sample_every_block (void);

/* An exercise with nothing but what is given. */
RsExercise *rs_sample_exercise (const char *id, const char *name, RsPattern pattern, RsLevel level);

/* The facts of a squat with a value in every place. */
RsExerciseFacts *rs_sample_facts (void);

/* The ids of the exercises of @state, joined: "squat plank". */
char *rs_sample_ids (RsRoutineState *state);

G_END_DECLS
