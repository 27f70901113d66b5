/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-library-filter.h"
#include "core/exercise/rs-library-group.h"
#include "core/exercise/rs-search-words.h"
#include "core/exercise/rs-stock.h"

G_BEGIN_DECLS

/**
 * RsQuestion:
 *
 * All that an answer depends on: may be taken to a thread and answered there. For a filter with a
 * text all shelves of the stock are prepared, for the order of names its names too.
 */
typedef struct
{
  RsStock *stock;
  RsSearchWords *words; /* NULL where there is no text */
  RsLibraryFilter filter;
  RsEquipmentSet equipment;
  GArray *favourites; /* of guint32: numbers in the stock */
} RsQuestion;

void rs_question_free (RsQuestion *question);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsQuestion, rs_question_free)

/**
 * RsAnswer:
 * @stock: what the numbers are of
 * @found: the numbers of what was found, sorted
 * @counts: for each facet and option how many would be found with it, see rs_library_get_count()
 * @groups: the groups, when asked for
 */
typedef struct
{
  RsStock *stock;
  guint32 *found;
  guint n_found;
  guint counts[RS_N_FACETS][32];
  RsLibraryGroup groups[RS_N_PATTERNS];
  guint n_groups;
} RsAnswer;

/* Pure, but for the time it takes. */
RsAnswer *rs_answer_new (const RsQuestion *question);

void rs_answer_free (RsAnswer *answer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsAnswer, rs_answer_free)

G_END_DECLS
