/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib-object.h>

#include "base/common/rs-vocabulary.h"

G_BEGIN_DECLS

#define RS_WORKOUT_MAX_RECORDS 20000

/**
 * RsSetRecord:
 * @exercise_id: what was done
 * @set: which set of the exercise, from 1
 * @side: "left", "right", or NULL for both
 * @measure: what @amount and @planned count
 * @planned: repetitions or seconds that were asked for
 * @amount: repetitions or seconds that were done; 0 when the set was not done
 * @load_kg: kilograms; 0 is body weight
 *
 * One set in the log.
 */
typedef struct
{
  char *exercise_id;
  guint set;
  const char *side;
  RsMeasure measure;
  guint planned;
  guint amount;
  double load_kg;
} RsSetRecord;

/* A list of set records that owns its texts. */
GArray *rs_set_records_new (void);

/* Appends a copy of @record. */
void rs_set_records_add (GArray *records, const RsSetRecord *record);

/**
 * RsWorkout:
 *
 * A finished session in the log. Immutable.
 */
#define RS_TYPE_WORKOUT (rs_workout_get_type ())
G_DECLARE_FINAL_TYPE (RsWorkout, rs_workout, RS, WORKOUT, GObject)

/*
 * @id: a UUID, the same as the session's
 * @started_at: microseconds since the epoch
 * @active_s: seconds spent on it, pauses left out
 * @records: as made by rs_set_records_new(); the workout takes a reference
 */
RsWorkout *rs_workout_new (const char *id,
                           const char *routine_id,
                           const char *routine_name,
                           gint64 started_at,
                           gint64 active_s,
                           GArray *records);

const char *rs_workout_get_id (RsWorkout *self);
const char *rs_workout_get_routine_id (RsWorkout *self);
const char *rs_workout_get_routine_name (RsWorkout *self);
gint64 rs_workout_get_started_at (RsWorkout *self);
gint64 rs_workout_get_active_s (RsWorkout *self);
guint rs_workout_get_n_records (RsWorkout *self);
const RsSetRecord *rs_workout_get_record (RsWorkout *self, guint i);

/* Sets that were done and sets in all; both sides of a set together count as one. */
guint rs_workout_count_done (RsWorkout *self);
guint rs_workout_count_sets (RsWorkout *self);

G_END_DECLS
