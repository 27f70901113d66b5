/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib-object.h>

#include "core/exercise/rs-dose.h"

G_BEGIN_DECLS

#define RS_WORKOUT_MAX_RECORDS 20000

#define RS_WORKOUT_MAX_PAIN 10

/* Characters of what the runner writes about it. */
#define RS_WORKOUT_MAX_NOTE 2000

/**
 * RsSetRecord:
 * @exercise_id: what was done
 * @set: which set of the exercise, from 1
 * @side: "left", "right", or NULL for both
 * @measure: what @amount and @planned count
 * @planned: repetitions or seconds that were asked for
 * @amount: repetitions or seconds that were done; 0 when the set was not done
 * @load_kind: how @load_kg was given
 * @load_kg: kilograms; 0 is body weight, or a band
 * @rpe: how hard it felt, 1 to 10 in halves; 0: not said
 * @pain: how much it hurt, 1 to 10; 0: not at all, or not said
 * @warm_up: part of warm-up or cool-down, and no working set
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
  RsLoadKind load_kind;
  double load_kg;
  double rpe;
  guint pain;
  gboolean warm_up;
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

/*
 * The same with what the runner says of it. @rpe: how hard the whole session was, 0 to 10; a
 * negative number: not said. @note: cut at %RS_WORKOUT_MAX_NOTE characters; NULL is ""
 */
RsWorkout *rs_workout_with_feeling (RsWorkout *self, double rpe, const char *note);

const char *rs_workout_get_id (RsWorkout *self);
const char *rs_workout_get_routine_id (RsWorkout *self);
const char *rs_workout_get_routine_name (RsWorkout *self);
gint64 rs_workout_get_started_at (RsWorkout *self);
gint64 rs_workout_get_active_s (RsWorkout *self);
double rs_workout_get_rpe (RsWorkout *self);
const char *rs_workout_get_note (RsWorkout *self);
guint rs_workout_get_n_records (RsWorkout *self);
const RsSetRecord *rs_workout_get_record (RsWorkout *self, guint i);

/*
 * Working sets that were done, and in all; both sides of a set together count as one. Where there
 * is nothing but warm-up and cool-down, those count.
 */
guint rs_workout_count_done (RsWorkout *self);
guint rs_workout_count_sets (RsWorkout *self);

G_END_DECLS
