/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-search-words.h"
#include "core/exercise/rs-word-index.h"

G_BEGIN_DECLS

/* The cost of an exercise that is not found. */
#define RS_SEARCH_NOT_FOUND G_MAXUINT16

/**
 * RsSearch:
 *
 * What somebody typed, prepared once and then run over indices of words.
 *
 * All words that were typed must be found; each finds the words that it begins, and those whose
 * plural it is. Where it stands decides: the name counts more than another name, that more than a
 * muscle, pattern or piece of equipment (a muscle that helps least), that more than a text. A
 * whole name that was typed comes first, then what begins with it.
 *
 * In a word of %RS_SEARCH_MIN_SLIP letters or more that begins no name, other name and no word
 * for a muscle and the like in any index, one slip of the finger is forgiven
 * (rs_word_slipped()). What is found so costs more than anything that is found without.
 */
typedef struct _RsSearch RsSearch;

#define RS_SEARCH_MIN_SLIP 4

/* @text: as typed; NULL or blank finds everything at no cost. */
RsSearch *
rs_search_new (const char *text, const RsSearchWords *words, RsWordIndex *const *indices, guint n);

void rs_search_free (RsSearch *search);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSearch, rs_search_free)

/* Whether there is nothing to look for. */
gboolean rs_search_is_blank (const RsSearch *search);

/*
 * Writes into @costs what each exercise of @index costs, the less the better, or
 * %RS_SEARCH_NOT_FOUND. @traits and @secondary are of the same exercises.
 */
void rs_search_run (const RsSearch *search,
                    const RsWordIndex *index,
                    const RsTraits *traits,
                    const RsMuscleSet *secondary,
                    guint16 *costs);

G_END_DECLS
