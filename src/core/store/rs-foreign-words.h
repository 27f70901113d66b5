/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose.h"

G_BEGIN_DECLS

/*
 * The words of the widespread open format for collections of exercises, as ours. The tables are in
 * rs-foreign-words.c and explained in README.md; where they cannot know, they guess what is right
 * for most. Words are compared folded (rs_text_fold()).
 */

/**
 * RsForeignCategory:
 * @RS_FOREIGN_STRENGTH: also what it calls powerlifting, strongman and olympic weightlifting
 *
 * What it calls a category.
 */
typedef enum
{
  RS_FOREIGN_STRENGTH,
  RS_FOREIGN_STRETCHING,
  RS_FOREIGN_PLYOMETRICS,
  RS_FOREIGN_CARDIO,
} RsForeignCategory;

typedef enum
{
  RS_FOREIGN_FORCE_NONE,
  RS_FOREIGN_PUSH,
  RS_FOREIGN_PULL,
  RS_FOREIGN_STATIC,
} RsForeignForce;

typedef enum
{
  RS_FOREIGN_MECHANIC_NONE,
  RS_FOREIGN_COMPOUND,
  RS_FOREIGN_ISOLATION,
} RsForeignMechanic;

/**
 * RsForeignSense:
 * @name: the name, folded
 * @first: the first primary muscle, as ours; -1: none
 *
 * What there is to guess from.
 */
typedef struct
{
  const char *name;
  RsForeignCategory category;
  RsForeignForce force;
  RsForeignMechanic mechanic;
  int first;
} RsForeignSense;

/* Each gives FALSE, and leaves the value alone, for a word that is not among those known. */
gboolean rs_foreign_words_category (const char *word, RsForeignCategory *category);
gboolean rs_foreign_words_force (const char *word, RsForeignForce *force);
gboolean rs_foreign_words_mechanic (const char *word, RsForeignMechanic *mechanic);
gboolean rs_foreign_words_level (const char *word, RsLevel *level);

/* @seated: whether it is done sitting, when it is the other muscle of the calf that works. */
gboolean rs_foreign_words_muscle (const char *word, gboolean seated, RsMuscle *muscle);

/* The equipment as bits: none for "body only". */
gboolean rs_foreign_words_equipment (const char *word, RsEquipmentSet *equipment);

/* What the name says is needed besides: a bench, a box, a wall. */
RsEquipmentSet rs_foreign_words_guess_equipment (const char *name);

RsPattern rs_foreign_words_guess_pattern (const RsForeignSense *sense);
RsPosition rs_foreign_words_guess_position (const RsForeignSense *sense, RsPattern pattern);

/* The muscle that @pattern is most about, for entries that name none. */
RsMuscle rs_foreign_words_guess_muscle (RsPattern pattern);

RsDose rs_foreign_words_guess_dose (const RsForeignSense *sense, RsPattern pattern);

/* Whether @name, folded, has @words in it, as whole words or in the plural. */
gboolean rs_foreign_words_has (const char *name, const char *words);

G_END_DECLS
