/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Taking folded texts (rs_text_fold()) apart into the words by which they are found.
 *
 * A word matches what begins with what was typed. Scripts that put no spaces between words
 * (Chinese, Japanese, Thai, …) are taken apart into overlapping pairs of characters, so that any
 * part of a text is found; Hebrew and Arabic words are kept without their first letters too,
 * since articles and prepositions are written as part of them.
 */

/* Longer ones are cut; no word of a language is. */
#define RS_WORD_MAX_BYTES 64

typedef void (*RsWordFunc) (const char *word, gsize length, gpointer user_data);

/* The words under which @folded is kept. @word is not terminated. */
void rs_words_of_text (const char *folded, gsize length, RsWordFunc func, gpointer user_data);

/* The words that all have to be found for what was typed. */
void rs_words_of_typed (const char *folded, gsize length, RsWordFunc func, gpointer user_data);

/* Whether slips and endings are forgiven in @word: not in pairs of characters. */
gboolean rs_word_has_letters (const char *word);

/*
 * Whether @typed begins @word but for one slip of the finger: a letter too many, too few, a wrong
 * one, or two neighbours the wrong way round. Both of @…_length bytes of valid UTF-8.
 */
gboolean
rs_word_slipped (const char *typed, gsize typed_length, const char *word, gsize word_length);

G_END_DECLS
