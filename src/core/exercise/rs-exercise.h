/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose.h"

G_BEGIN_DECLS

/* A common mistake and what to do instead. Both texts as written in the file. */
typedef struct
{
  char *mistake;
  char *fix;
} RsMistake;

/* Where a statement comes from. @doi may be NULL. */
typedef struct
{
  char *citation;
  char *doi;
} RsSource;

/* A group of equipment of which any piece will do; an exercise may need several groups. */
#define RS_EXERCISE_MAX_NEEDS 4

/**
 * RsExerciseFacts:
 *
 * Everything that an exercise file says, as plain data in the language of the file. Strings and
 * lists belong to the struct. Optional strings are NULL; lists are never NULL once initialised.
 */
typedef struct
{
  char *id;
  char *name;
  GStrv aliases;
  RsPattern pattern;
  RsPosition position;
  RsLevel level;
  RsMuscleSet primary;
  RsMuscleSet secondary;
  RsEquipmentSet needs[RS_EXERCISE_MAX_NEEDS];
  guint n_needs;
  RsEquipmentSet optional_equipment;
  RsDose dose;
  char *easier;
  char *harder;
  GStrv setup;
  GStrv steps;
  char *breathing;
  GArray *mistakes; /* of RsMistake */
  char *why;
  GArray *sources; /* of RsSource */
  GStrv adapt;
} RsExerciseFacts;

RsExerciseFacts *rs_exercise_facts_new (void);
void rs_exercise_facts_free (RsExerciseFacts *facts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsExerciseFacts, rs_exercise_facts_free)

/**
 * RsExercise:
 *
 * A movement with its page. Immutable, so it is shared freely between the catalogue, routines
 * and views. Texts come out in the user's language.
 */
#define RS_TYPE_EXERCISE (rs_exercise_get_type ())
G_DECLARE_FINAL_TYPE (RsExercise, rs_exercise, RS, EXERCISE, GObject)

/* Takes @facts over. */
RsExercise *rs_exercise_new (RsExerciseFacts *facts);

const char *rs_exercise_get_id (RsExercise *self);
const char *rs_exercise_get_name (RsExercise *self);
RsPattern rs_exercise_get_pattern (RsExercise *self);
RsPosition rs_exercise_get_position (RsExercise *self);
RsLevel rs_exercise_get_level (RsExercise *self);
RsMuscleSet rs_exercise_get_primary (RsExercise *self);
RsMuscleSet rs_exercise_get_secondary (RsExercise *self);

/* The dose that the exercise starts with. */
const RsDose *rs_exercise_get_dose (RsExercise *self);

/* Ids of the neighbours on the ladder, or NULL. */
const char *rs_exercise_get_easier (RsExercise *self);
const char *rs_exercise_get_harder (RsExercise *self);

/* What is needed in words ("Dumbbell or Kettlebell, Chair or bench"), or "No equipment". */
char *rs_exercise_describe_equipment (RsExercise *self);

/* All equipment that any variant needs, as bits. */
RsEquipmentSet rs_exercise_get_needed_equipment (RsExercise *self);
RsEquipmentSet rs_exercise_get_optional_equipment (RsExercise *self);

/* Translated copies; free with g_strfreev(). */
GStrv rs_exercise_dup_aliases (RsExercise *self);
GStrv rs_exercise_dup_setup (RsExercise *self);
GStrv rs_exercise_dup_steps (RsExercise *self);
GStrv rs_exercise_dup_adapt (RsExercise *self);

const char *rs_exercise_get_breathing (RsExercise *self);
const char *rs_exercise_get_why (RsExercise *self);

guint rs_exercise_get_n_mistakes (RsExercise *self);
const char *rs_exercise_get_mistake (RsExercise *self, guint i);
const char *rs_exercise_get_fix (RsExercise *self, guint i);

guint rs_exercise_get_n_sources (RsExercise *self);
const RsSource *rs_exercise_get_source (RsExercise *self, guint i);

G_END_DECLS
