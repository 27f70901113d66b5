/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "base/common/rs-vocabulary.h"

G_BEGIN_DECLS

#define RS_DOSE_MAX_SETS 20
#define RS_DOSE_MAX_REPS 1000
#define RS_DOSE_MAX_SECONDS 3600
#define RS_DOSE_MAX_REST_S 3600
#define RS_DOSE_MAX_LOAD_KG 1000.0
#define RS_DOSE_MAX_SWITCH_S 120
#define RS_DOSE_MAX_RPE 10.0
#define RS_TEMPO_MAX_S 30

/* Seconds to change sides where nothing else is said. A setting. */
#define RS_DOSE_SWITCH_S 5

#define RS_KG_PER_LB 0.45359237

/* How long a part of a repetition that is done "as fast as you can" is counted. A setting. */
#define RS_TEMPO_FAST_S 0.5

/* Marks a part of a tempo that is done as fast as possible: the X in "3-0-X". */
#define RS_TEMPO_FAST (-1)

/**
 * RsTempo:
 * @lower: seconds on the way down, 0 to %RS_TEMPO_MAX_S, or %RS_TEMPO_FAST
 * @pause: seconds at the end position
 * @lift: seconds on the way up
 *
 * The rhythm of one repetition. All zero means that none is asked for.
 */
typedef struct
{
  int lower;
  int pause;
  int lift;
} RsTempo;

/* Reads "3-1-1", "2-0-X" or "X" (all fast). Leaves @tempo alone when @text is none of these. */
gboolean rs_tempo_parse (const char *text, RsTempo *tempo);

/* "3-1-1"; NULL when no tempo is asked for. */
char *rs_tempo_to_text (const RsTempo *tempo);

gboolean rs_tempo_is_set (const RsTempo *tempo);

/* How a load is given. */
typedef enum
{
  RS_LOAD_KG,
  RS_LOAD_LB,
  RS_LOAD_BAND,
} RsLoadKind;

/**
 * RsDose:
 * @measure: whether @amount counts repetitions or seconds
 * @sets: 1 to %RS_DOSE_MAX_SETS; a set on each side counts as one
 * @amount: 1 to %RS_DOSE_MAX_REPS repetitions or %RS_DOSE_MAX_SECONDS seconds
 * @up_to: the upper end of a range ("8 to 12"), more than @amount; 0: there is none
 * @open: as many or as long as one can ("8+"): @amount is the least, and there is no @up_to
 * @per_side: whether each set is done once on the left and once on the right
 * @switch_s: seconds to change sides, 0 to %RS_DOSE_MAX_SWITCH_S; 0 when not @per_side
 * @rest_s: seconds of rest after each set, 0 to %RS_DOSE_MAX_REST_S
 * @load_kg: kilograms, 0 to %RS_DOSE_MAX_LOAD_KG; 0 is body weight, or a band
 * @load_kind: how @load_kg is shown and typed; pounds have two decimals
 * @tempo: rhythm of a repetition, if one is asked for
 * @rpe: how hard a set should feel, 1 to %RS_DOSE_MAX_RPE in halves; 0: nothing is asked for
 *
 * How much of an exercise: a value.
 */
typedef struct
{
  RsMeasure measure;
  guint sets;
  guint amount;
  guint up_to;
  gboolean open;
  gboolean per_side;
  guint switch_s;
  guint rest_s;
  double load_kg;
  RsLoadKind load_kind;
  RsTempo tempo;
  double rpe;
} RsDose;

#define RS_TYPE_DOSE (rs_dose_get_type ())
GType rs_dose_get_type (void);

RsDose *rs_dose_copy (const RsDose *dose);
void rs_dose_free (RsDose *dose);
gboolean rs_dose_equal (const RsDose *a, const RsDose *b);

/* Whether every number of @dose is within its range. */
gboolean rs_dose_is_valid (const RsDose *dose);

/* The nearest dose that is valid. Numbers that are not finite become zero. */
RsDose rs_dose_clamp (const RsDose *dose);

/* The largest @amount that the measure allows. */
guint rs_dose_max_amount (RsMeasure measure);

/* The load in what it is given in: kilograms, or pounds to two decimals. */
double rs_dose_get_load (const RsDose *dose);
void rs_dose_set_load (RsDose *dose, RsLoadKind kind, double load);

/* What to plan with: the upper end of a range, and the least of what is open. */
guint rs_dose_get_most (const RsDose *dose);

/*
 * Seconds that one set takes, both sides and the change of sides included (domain rule 4.1:
 * a repetition takes its tempo and half a second; without a tempo three seconds are a setting).
 */
double rs_dose_set_seconds (const RsDose *dose);

/* "3 × 12", "3 × 30 s", "2 × 8–12 per side", "3 × 30+ s", "3 × 8 · 20 kg". */
char *rs_dose_to_text (const RsDose *dose);

/* The same without the sets, for a circuit whose rounds count them: "12", "30 s per side". */
char *rs_dose_to_round_text (const RsDose *dose);

/* The first with what belongs to it: "3 × 12 · tempo 3-1-1 · RPE 8 · rest 60 s". */
char *rs_dose_describe (const RsDose *dose);

/* Adds what of that is neither amount nor rest: " · tempo 3-1-1 · RPE 8". */
void rs_dose_append_details (GString *text, const RsDose *dose);

/* "12", "8–12" or "8+"; "20 kg", "45 lb" or "band", NULL for body weight. */
char *rs_dose_amount_to_text (const RsDose *dose);
char *rs_dose_load_to_text (const RsDose *dose);

/* One set of it: "12 reps", "30 s", "8–12 reps per side". */
char *rs_dose_set_to_text (const RsDose *dose);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsDose, rs_dose_free)

G_END_DECLS
