/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/routine/rs-routine-state.h"

G_BEGIN_DECLS

/*
 * Routines as text for people, as it is copied to other programs, and back:
 *
 *     # First Three
 *     > Twice a week.
 *
 *     Warm-up, 5 min:
 *
 *     Circuit “Core”, 3 rounds, rest 15 s, then 1 min after each round:
 *     - Plank 30 s
 *       > Slowly.
 *     - Side plank 25 s per side
 *
 *     Straight sets:
 *     - Squat 3 × 12, tempo 3-1-1, rest 60 s
 *
 * An exercise is a line (rs-item-words.h), and what a block is is a line above its exercises
 * (rs-block-words.h); the first block needs none where it is plain straight sets. A line with ">"
 * is a note on what is above it.
 *
 * What is read back is equal to what was written, apart from loads finer than ten grams, line ends
 * in titles, and carriage returns in notes. The name, note and phases of a routine are for people:
 * they are not read.
 */

/* Longer texts are not read. */
#define RS_ROUTINE_WORDS_MAX_BYTES (1024 * 1024)

/* After so many lines that are not understood reading ends. */
#define RS_ROUTINE_WORDS_MAX_PROBLEMS 100

/**
 * RsRoutineWordsProblem:
 * @line: which line, from 1; 0: the whole text
 * @text: the line, shortened where it is long
 * @reason: why it was left out, a sentence for the user
 */
typedef struct
{
  guint line;
  char *text;
  char *reason;
} RsRoutineWordsProblem;

void rs_routine_words_problem_free (RsRoutineWordsProblem *problem);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsRoutineWordsProblem, rs_routine_words_problem_free)

/* @items: of RsItem. One line each, with its note, without bullets. */
char *rs_routine_words_write_items (GPtrArray *items, RsCatalogue *catalogue);

/* @blocks: of RsBlock */
char *rs_routine_words_write_blocks (GPtrArray *blocks, RsCatalogue *catalogue);

/* With its name and note. */
char *rs_routine_words_write (RsRoutineState *state, RsCatalogue *catalogue);

/*
 * The blocks (of RsBlock) that @text has, none or more; never more than a routine may have.
 * Bullets, numbers, empty lines and the like do not matter. A line that ends with a colon and is
 * neither an exercise nor a kind of block begins straight sets with it as their title.
 *
 * @problems: what was left out, of RsRoutineWordsProblem; may be NULL
 */
GPtrArray *rs_routine_words_read (const char *text, RsCatalogue *catalogue, GPtrArray **problems);

G_END_DECLS
