/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose-words.h"
#include "core/exercise/rs-exercise-names.h"
#include "core/routine/rs-item.h"

G_BEGIN_DECLS

/* Longer lines are nobody's exercise. */
#define RS_ITEM_WORDS_MAX_BYTES 1000

/**
 * RsItemWords:
 *
 * Writes an exercise with its dose as a line for people, and reads such lines: "Plank 3 × 30 s,
 * rest 45 s". What a line does not say is as in the exercise's own dose, or, where the exercise
 * is not known, three sets of ten and a minute of rest; so the line says all that differs.
 *
 * An exercise is written by its name where that is read back as the same; otherwise, and where the
 * catalogue does not know it, by its id in brackets: "[my-squat] 3 × 12". An unknown id is read
 * only in brackets and when it has the form of one (rs_text_is_id()), so that a slip of the finger
 * in a name does not become an exercise. Notes are not part of the line.
 */
typedef struct _RsItemWords RsItemWords;

RsItemWords *rs_item_words_new (RsCatalogue *catalogue);
void rs_item_words_free (RsItemWords *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsItemWords, rs_item_words_free)

/* The vocabulary: what doses are made of, and more that others add. */
RsDoseWords *rs_item_words_get_words (RsItemWords *self);

/*
 * @in_rounds: for a block whose rounds count the sets: its own sets and rest are only said where
 *     they are not those of the exercise
 */
char *rs_item_words_write (RsItemWords *self, RsItem *item, gboolean in_rounds);

/*
 * The exercise may come before its dose or after it, by its name, another name, its plural, words
 * that only it has, or its id; upper and lower case and accents do not matter. NULL with an error
 * for the user.
 */
RsItem *rs_item_words_read (RsItemWords *self, const char *line, GError **error);

/* Goes past what makes a list of lines: spaces, "-", "•", "1.", "[ ]". @listed: there was any. */
const char *rs_item_words_skip_bullet (const char *line, gboolean *listed);

G_END_DECLS
