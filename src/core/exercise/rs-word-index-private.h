/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-word-index.h"

G_BEGIN_DECLS

/* How many words of 64 bits have a bit for each of @n. */
#define RS_WORD_INDEX_N_WORDS64(n) (((n) + 63) / 64)

/*
 * All texts behind each other, and where each ends. A list of exercises is as long as the bits of
 * all exercises when it is those bits, and shorter otherwise: the difference of each to the one
 * before (the first: to 0), seven bits a byte, the low ones first, the eighth where more follow.
 */
struct _RsWordIndex
{
  gatomicrefcount n_refs;
  guint n_exercises;
  guint n_words;
  char *words;
  guint32 *word_ends;
  guint8 *lists[RS_N_WORD_PLACES];
  guint32 *list_ends[RS_N_WORD_PLACES];
  char *names;
  guint32 *name_ends;
};

G_END_DECLS
