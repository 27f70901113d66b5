/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose.h"
#include "core/exercise/rs-source.h"

G_BEGIN_DECLS

/*
 * A common mistake and what to do instead. Both texts as written in the file. @fault: the name of
 * the drawn fault in the movement that shows it, or NULL.
 */
typedef struct
{
  char *mistake;
  char *fix;
  char *fault;
} RsMistake;

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
  GStrv alternatives; /* ids: the same work with other equipment or in another position */
  GStrv setup;
  GStrv steps;
  char *breathing;
  GArray *mistakes; /* of RsMistake */
  char *why;
  GArray *sources; /* of RsSource */
  GStrv adapt;
  char *movement; /* the movement that shows it, where that is not the one with its id */
  /* Of the user's own only: */
  gboolean own;
  gint64 added;  /* microseconds since the epoch */
  char *picture; /* name of a file among the user's pictures */
} RsExerciseFacts;

RsExerciseFacts *rs_exercise_facts_new (void);
RsExerciseFacts *rs_exercise_facts_copy (const RsExerciseFacts *facts);
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

/* What it is made of, in the language of the file; belongs to the exercise. */
const RsExerciseFacts *rs_exercise_get_facts (RsExercise *self);

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

/* Ids of exercises that train the same with other equipment or in another position. */
const char *const *rs_exercise_get_alternatives (RsExercise *self);

/* The id of the movement that shows it, which need not exist; NULL where none was chosen. */
const char *rs_exercise_get_movement (RsExercise *self);

/* Whether the user made it. Its texts are shown as they are, in no other language. */
gboolean rs_exercise_get_own (RsExercise *self);

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

/* The name of the movement's fault that shows mistake @i, or NULL. */
const char *rs_exercise_get_fault (RsExercise *self, guint i);

guint rs_exercise_get_n_sources (RsExercise *self);
const RsSource *rs_exercise_get_source (RsExercise *self, guint i);

G_END_DECLS
