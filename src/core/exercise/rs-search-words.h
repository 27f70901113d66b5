/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-facet.h"

G_BEGIN_DECLS

/* A word, and which exercises it finds: those with one of these traits or muscles. */
typedef struct
{
  char *word; /* folded */
  RsTraits traits;
  RsMuscleSet secondary; /* muscles that help, which counts less */
} RsSearchWord;

/**
 * RsSearchWords:
 *
 * The words that people say for muscles, patterns, equipment and the like, in the language of the
 * interface: their labels and translated lists of other words. Never changed once it is made, so
 * threads may share it.
 */
typedef struct _RsSearchWords RsSearchWords;

RsSearchWords *rs_search_words_new (void);
RsSearchWords *rs_search_words_ref (RsSearchWords *words);
void rs_search_words_unref (RsSearchWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsSearchWords, rs_search_words_unref)

guint rs_search_words_get_n (const RsSearchWords *words);
const RsSearchWord *rs_search_words_get (const RsSearchWords *words, guint i);

/*
 * The endings that make a plural of a word, folded; never NULL. What is typed also finds words
 * that it is the plural of.
 */
const char *const *rs_search_words_get_endings (const RsSearchWords *words);

G_END_DECLS
