/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"

G_BEGIN_DECLS

/**
 * RsExerciseNames:
 *
 * What exercises are called: their names, other names and ids, translated and in the language of
 * their files, folded (rs_text_fold()). Where two are called the same, a name comes before
 * another name, that before an id, and then the first of the catalogue. Made for one text that is
 * read; it does not follow the catalogue.
 */
typedef struct _RsExerciseNames RsExerciseNames;

RsExerciseNames *rs_exercise_names_new (RsCatalogue *catalogue);
void rs_exercise_names_free (RsExerciseNames *names);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsExerciseNames, rs_exercise_names_free)

/* The exercise that is called @name, or of which it is the plural. NULL: none. */
RsExercise *rs_exercise_names_find (const RsExerciseNames *names, const char *name);

/*
 * The only exercise of whose names one has all words of @name, or words that they begin. NULL where
 * there is none, or several: @several is then what they are called, as a sentence lists them.
 */
RsExercise *
rs_exercise_names_guess (const RsExerciseNames *names, const char *name, char **several);

G_END_DECLS
