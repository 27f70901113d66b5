/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/* Where a word of an exercise stands; what comes first counts most. */
typedef enum
{
  RS_WORD_IN_NAME,
  RS_WORD_IN_ALIAS,
  RS_WORD_IN_TEXT,
} RsWordPlace;

#define RS_N_WORD_PLACES (RS_WORD_IN_TEXT + 1)

/**
 * RsWordIndex:
 *
 * Which of a number of exercises have which words in their names, other names and texts, in the
 * language of the interface. Built once, then never changed, so that threads may share it. An
 * exercise is its place in what the index was built of.
 *
 * Words are sorted, so those that begin with something are neighbours. Each has a list of
 * exercises for each place, as differences in a byte or a few each, or as bits where that is
 * shorter. A word counts for the first place in which an exercise has it only.
 */
typedef struct _RsWordIndex RsWordIndex;

/* @exercises: (element-type RsExercise) */
RsWordIndex *rs_word_index_new (GPtrArray *exercises);
RsWordIndex *rs_word_index_ref (RsWordIndex *index);
void rs_word_index_unref (RsWordIndex *index);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsWordIndex, rs_word_index_unref)

guint rs_word_index_get_n_exercises (const RsWordIndex *index);
guint rs_word_index_get_n_words (const RsWordIndex *index);

/* How much memory it takes. */
gsize rs_word_index_get_n_bytes (const RsWordIndex *index);

/* The word @i, which is not terminated. */
const char *rs_word_index_get_word (const RsWordIndex *index, guint i, gsize *length);

/* The words that begin with @prefix are from @first on; how many there are. */
guint rs_word_index_find (const RsWordIndex *index, const char *prefix, gsize length, guint *first);

/* Whether any exercise has the word @i in @place. */
gboolean rs_word_index_has (const RsWordIndex *index, guint i, RsWordPlace place);

/* Sets in @bits, of one bit for each exercise, those that have the word @i in @place. */
void rs_word_index_collect (const RsWordIndex *index, guint i, RsWordPlace place, guint64 *bits);

/* The folded names of exercise @i: its name and its other names, each ended by a line end. */
const char *rs_word_index_get_names (const RsWordIndex *index, guint i, gsize *length);

G_END_DECLS
