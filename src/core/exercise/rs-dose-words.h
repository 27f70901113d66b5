/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RsDoseWord:
 *
 * What a word in a dose means. They are in the order of where they may stand: between numbers,
 * after a number, and at the beginning of something.
 */
typedef enum
{
  RS_DOSE_WORD_NONE,

  RS_DOSE_WORD_TIMES,    /* sets × amount */
  RS_DOSE_WORD_RANGE,    /* 8–12 */
  RS_DOSE_WORD_AT_LEAST, /* before a number: what "8+" says */
  RS_DOSE_WORD_OPEN,     /* after it: 8+ */

  RS_DOSE_WORD_SECONDS,
  RS_DOSE_WORD_SECONDS_PER_SIDE,
  RS_DOSE_WORD_SECONDS_OF_REST,
  RS_DOSE_WORD_MINUTES,
  RS_DOSE_WORD_REPS,
  RS_DOSE_WORD_REPS_PER_SIDE,
  RS_DOSE_WORD_SETS,
  RS_DOSE_WORD_KG,
  RS_DOSE_WORD_LB,
  RS_DOSE_WORD_OF_RPE,

  RS_DOSE_WORD_PER_SIDE,
  RS_DOSE_WORD_BOTH_SIDES,
  RS_DOSE_WORD_BODY_WEIGHT,
  RS_DOSE_WORD_BAND,
  RS_DOSE_WORD_REST,
  RS_DOSE_WORD_NO_REST,
  RS_DOSE_WORD_SWITCH,
  RS_DOSE_WORD_TEMPO,
  RS_DOSE_WORD_NO_TEMPO,
  RS_DOSE_WORD_RPE,
  RS_DOSE_WORD_NO_RPE,
  RS_DOSE_WORD_THEN_REST, /* the rest after the last set */
  RS_DOSE_WORD_APART,     /* says how an item is done that is taken out of its circuit */

  RS_DOSE_WORD_OTHER, /* from here on words of other things that have doses in them */
} RsDoseWord;

#define RS_DOSE_FIRST_UNIT RS_DOSE_WORD_SECONDS
#define RS_DOSE_LAST_UNIT RS_DOSE_WORD_OF_RPE
#define RS_DOSE_FIRST_HEAD RS_DOSE_WORD_PER_SIDE
#define RS_DOSE_LAST_HEAD RS_DOSE_WORD_APART

/**
 * RsDoseWords:
 *
 * The words of doses in English and in the language of the interface: what people type, and what
 * the program writes itself (taken from the very texts with which it does). Never changed once
 * it is made.
 */
typedef struct _RsDoseWords RsDoseWords;

RsDoseWords *rs_dose_words_new (void);
void rs_dose_words_free (RsDoseWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsDoseWords, rs_dose_words_free)

/*
 * Adds the words of a text with which the program writes, translated and in English: what stands
 * before, between and after its numbers.
 */
void rs_dose_words_add_written (RsDoseWords *words,
                                const char *context,
                                const char *text,
                                RsDoseWord before,
                                RsDoseWord between,
                                RsDoseWord after);

/* The same of one that is counted, in all its plurals. */
void rs_dose_words_add_plurals (
    RsDoseWords *words, const char *one, const char *many, RsDoseWord before, RsDoseWord after);

/* Adds a list of words that people type, separated by semicolons, translated and in English. */
void rs_dose_words_add_typed (RsDoseWords *words,
                              const char *context,
                              const char *list,
                              RsDoseWord meaning);

/*
 * One letter of a text that is compared: without accent, in lower case, any dash as '-', any
 * digit as an ASCII one, any space as ' '. @at: the byte of the text that it comes from.
 */
typedef struct
{
  gunichar letter;
  guint at;
} RsDoseLetter;

/* The letters of @text, which is valid UTF-8. (element-type RsDoseLetter) */
GArray *rs_dose_letters_new (const char *text);

/*
 * The longest word of a meaning from @first to @last that @letters has at @i and that ends there;
 * @n is how many letters it takes.
 */
RsDoseWord rs_dose_words_find (const RsDoseWords *words,
                               const GArray *letters,
                               guint i,
                               RsDoseWord first,
                               RsDoseWord last,
                               guint *n);

G_END_DECLS
