/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose-words.h"
#include "core/routine/rs-block.h"

G_BEGIN_DECLS

/*
 * What a block is as one line for people, and back: "Circuit, 3 rounds, rest 15 s, then 60 s after
 * each round:", "Warm-up, 5 min:", "Straight sets “Hips”:". What a line does not say is as in a new
 * block of its kind (rs_block_facts_of()). Line ends in a title are written as spaces.
 */

/* Adds what lines of blocks are made of to the words of doses. */
void rs_block_words_add (RsDoseWords *words);

/* Without the note. */
char *rs_block_words_write (const RsBlockFacts *facts);

/*
 * @line: valid UTF-8, without bullets
 * @facts: what was read, without title and note
 * @title: the title, or NULL; free with g_free()
 *
 * FALSE where @line is no such line, then without an error, or says what cannot be.
 */
gboolean rs_block_words_read (
    const RsDoseWords *words, const char *line, RsBlockFacts *facts, char **title, GError **error);

G_END_DECLS
