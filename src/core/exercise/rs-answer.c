/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-answer.h"

#include "core/exercise/rs-search.h"

#include <string.h>

#define N_TRAITS 64

void
rs_question_free (RsQuestion *question)
{
  if (question == NULL)
    return;

  g_clear_pointer (&question->stock, rs_stock_unref);
  g_clear_pointer (&question->words, rs_search_words_unref);
  g_clear_pointer (&question->favourites, g_array_unref);
  rs_library_filter_clear (&question->filter);
  g_free (question);
}

void
rs_answer_free (RsAnswer *answer)
{
  if (answer == NULL)
    return;

  g_clear_pointer (&answer->stock, rs_stock_unref);
  g_clear_pointer (&answer->found, g_free);
  g_free (answer);
}

/* --- Searching --- */

/* What each exercise costs by the text; NULL where there is none. */
static guint16 *
search (const RsQuestion *question)
{
  const RsStock *stock = question->stock;
  g_autoptr (RsSearch) search = NULL;
  g_autoptr (GPtrArray) indices = NULL;
  guint16 *costs;
  guint start = 0;

  if (question->words == NULL)
    return NULL;

  indices = g_ptr_array_new ();
  for (guint i = 0; i < stock->shelves->len; i++)
    g_ptr_array_add (indices, ((RsShelf *) g_ptr_array_index (stock->shelves, i))->index);

  search = rs_search_new (question->filter.text, question->words,
                          (RsWordIndex *const *) (gpointer) indices->pdata, indices->len);
  if (rs_search_is_blank (search))
    return NULL;

  costs = g_new (guint16, stock->n + 1);
  for (guint i = 0; i < indices->len; i++)
    {
      const RsWordIndex *index = g_ptr_array_index (indices, i);

      rs_search_run (search, index, stock->traits + start, stock->secondary + start, costs + start);
      start += rs_word_index_get_n_exercises (index);
    }

  return costs;
}

/* --- Choosing and counting --- */

typedef struct
{
  const RsQuestion *question;
  const guint16 *costs;
  guint8 *favourites; /* by number; NULL where there are none */
  /* Of the facets in which something is chosen: what is, and all that could be. */
  RsTraits chosen[RS_N_FACETS];
  RsTraits wide[RS_N_FACETS];
  guint n_chosen;
  guint n_with[N_TRAITS];                /* those found that have a trait */
  guint n_missed[RS_N_FACETS][N_TRAITS]; /* those that fail in that facet only */
} Choosing;

static inline void
count_traits (RsTraits traits, guint *counts)
{
  for (; traits != 0; traits &= traits - 1)
    counts[__builtin_ctzll (traits)]++;
}

static inline RsTraits
get_traits (const Choosing *choosing, guint32 number)
{
  const RsStock *stock = choosing->question->stock;
  RsTraits traits = stock->traits[number];

  if (rs_stock_can_be_done (stock, number, choosing->question->equipment))
    traits |= rs_traits_option (RS_FACET_DOABLE, 0);
  if (choosing->favourites != NULL && choosing->favourites[number])
    traits |= rs_traits_option (RS_FACET_FAVOURITE, 0);

  return traits;
}

static void
start_choosing (Choosing *choosing)
{
  const RsQuestion *question = choosing->question;

  for (RsFacet facet = 0; facet < RS_N_FACETS; facet++)
    {
      RsTraits chosen = rs_traits_options (facet, question->filter.chosen[facet]);

      if (chosen == 0)
        continue;
      choosing->chosen[choosing->n_chosen] = chosen;
      choosing->wide[choosing->n_chosen] = rs_traits_facet (facet);
      choosing->n_chosen++;
    }

  if (question->favourites == NULL || question->favourites->len == 0)
    return;
  choosing->favourites = g_new0 (guint8, question->stock->n + 1);
  for (guint i = 0; i < question->favourites->len; i++)
    choosing->favourites[g_array_index (question->favourites, guint32, i)] = TRUE;
}

/* Walks through all that there is, in the order of the catalogue. */
static void
choose (Choosing *choosing, RsAnswer *answer)
{
  const RsStock *stock = choosing->question->stock;

  for (guint i = 0; i < stock->n_present; i++)
    {
      guint32 number = stock->order[i];
      guint n_failed = 0;
      guint failed = 0;
      RsTraits traits;

      if (choosing->costs != NULL && choosing->costs[number] == RS_SEARCH_NOT_FOUND)
        continue;

      traits = get_traits (choosing, number);
      for (guint j = 0; j < choosing->n_chosen && n_failed < 2; j++)
        if ((traits & choosing->chosen[j]) == 0)
          {
            n_failed++;
            failed = j;
          }

      if (n_failed == 0)
        {
          answer->found[answer->n_found++] = number;
          count_traits (traits, choosing->n_with);
        }
      else if (n_failed == 1)
        {
          count_traits (traits & choosing->wide[failed], choosing->n_missed[failed]);
        }
    }
}

/* What is found with an option is found already, or is kept out by its facet alone. */
static void
fill_counts (const Choosing *choosing, RsAnswer *answer)
{
  for (RsFacet facet = 0; facet < RS_N_FACETS; facet++)
    for (guint option = 0; option < rs_facet_get_n_options (facet); option++)
      {
        RsTraits trait = rs_traits_option (facet, option);
        guint bit = (guint) __builtin_ctzll (trait);
        guint count = choosing->n_with[bit];

        for (guint i = 0; i < choosing->n_chosen; i++)
          if ((choosing->wide[i] & trait) != 0)
            count += choosing->n_missed[i][bit];
        answer->counts[facet][option] = count;
      }
}

/* --- Sorting --- */

typedef struct
{
  guint64 key;
  guint32 number;
} Keyed;

#define DIGIT_BITS 11
#define DIGIT_MASK ((1u << DIGIT_BITS) - 1)

/* Sorts by key, from the last digits to the first; equals stay in their order. */
static void
sort_keyed (Keyed **items, Keyed **spare, guint n, guint64 all_bits)
{
  for (guint shift = 0; shift < 64; shift += DIGIT_BITS)
    {
      guint32 starts[DIGIT_MASK + 1] = { 0 };
      guint32 start = 0;
      Keyed *from = *items;
      Keyed *to = *spare;

      if ((all_bits >> shift & DIGIT_MASK) == 0)
        continue;

      for (guint i = 0; i < n; i++)
        starts[from[i].key >> shift & DIGIT_MASK]++;
      for (guint i = 0; i <= DIGIT_MASK; i++)
        {
          guint32 size = starts[i];

          starts[i] = start;
          start += size;
        }
      for (guint i = 0; i < n; i++)
        to[starts[from[i].key >> shift & DIGIT_MASK]++] = from[i];

      *items = to;
      *spare = from;
    }
}

static guint64
get_key (const RsStock *stock, RsLibraryOrder order, const guint16 *costs, guint32 number)
{
  switch (order)
    {
    case RS_LIBRARY_ORDER_NAME:
      return stock->name_ranks[number];

    case RS_LIBRARY_ORDER_LEVEL:
      {
        RsTraits levels = stock->traits[number] & rs_traits_facet (RS_FACET_LEVEL);

        return (guint64) (guint) __builtin_ctzll (levels);
      }

    case RS_LIBRARY_ORDER_ADDED:
      return stock->added != NULL ? (guint64) G_MAXINT64 - (guint64) MAX (stock->added[number], 0)
                                  : 0;

    case RS_LIBRARY_ORDER_RELEVANCE:
    default:
      return costs != NULL ? costs[number] : 0;
    }
}

static guint
get_pattern (const RsStock *stock, guint32 number)
{
  return (guint) __builtin_ctzll (stock->traits[number] & rs_traits_facet (RS_FACET_PATTERN));
}

/* Sorts once by @order; what it leaves equal stays as it was. */
static void
sort_by (RsAnswer *answer,
         RsLibraryOrder order,
         gboolean by_pattern,
         const guint16 *costs,
         Keyed **items,
         Keyed **spare)
{
  guint64 first = 0;
  guint64 differing = 0;

  for (guint i = 0; i < answer->n_found; i++)
    {
      Keyed *item = &(*items)[i];

      item->key = by_pattern ? get_pattern (answer->stock, item->number)
                             : get_key (answer->stock, order, costs, item->number);
      if (i == 0)
        first = item->key;
      differing |= item->key ^ first;
    }

  sort_keyed (items, spare, answer->n_found, differing);
}

/* They come in the order of the catalogue, and in that they stay where all else is equal. */
static void
sort_found (const RsQuestion *question, RsAnswer *answer, const guint16 *costs)
{
  RsLibraryOrder order = question->filter.order;
  g_autofree Keyed *first = NULL;
  g_autofree Keyed *second = NULL;
  Keyed *items;
  Keyed *spare;

  if (costs == NULL && order == RS_LIBRARY_ORDER_RELEVANCE)
    return;

  items = first = g_new (Keyed, answer->n_found + 1);
  spare = second = g_new (Keyed, answer->n_found + 1);
  for (guint i = 0; i < answer->n_found; i++)
    items[i].number = answer->found[i];

  if (costs != NULL)
    sort_by (answer, RS_LIBRARY_ORDER_RELEVANCE, FALSE, costs, &items, &spare);
  if (order != RS_LIBRARY_ORDER_RELEVANCE)
    sort_by (answer, order, FALSE, costs, &items, &spare);
  if (question->filter.grouped)
    sort_by (answer, order, TRUE, costs, &items, &spare);

  for (guint i = 0; i < answer->n_found; i++)
    answer->found[i] = items[i].number;
}

static void
find_groups (RsAnswer *answer)
{
  RsLibraryGroup *group = NULL;

  for (guint i = 0; i < answer->n_found; i++)
    {
      RsPattern pattern = get_pattern (answer->stock, answer->found[i]);

      if (group == NULL || group->pattern != pattern)
        {
          group = &answer->groups[answer->n_groups++];
          *group = (RsLibraryGroup) { pattern, i, 0 };
        }
      group->n_items++;
    }
}

RsAnswer *
rs_answer_new (const RsQuestion *question)
{
  RsAnswer *answer = g_new0 (RsAnswer, 1);
  g_autofree guint16 *costs = search (question);
  g_autofree guint8 *favourites = NULL;
  Choosing choosing = { .question = question, .costs = costs };

  answer->stock = rs_stock_ref (question->stock);
  answer->found = g_new (guint32, question->stock->n_present + 1);
  start_choosing (&choosing);
  favourites = choosing.favourites;
  choose (&choosing, answer);
  fill_counts (&choosing, answer);
  sort_found (question, answer, costs);
  if (question->filter.grouped)
    find_groups (answer);

  answer->found = g_renew (guint32, answer->found, answer->n_found + 1);
  return answer;
}
