/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-search.h"

#include "base/common/rs-text.h"
#include "core/exercise/rs-words.h"

#include <string.h>

/* Words beyond this are not looked at. */
#define MAX_TERMS 16

/* A plural of fewer letters than this, without its ending, is none ("abs"). */
#define MIN_STEM 3

enum
{
  COST_ALIAS = 4,
  COST_TRAIT = 16,
  COST_HELPS = 20, /* a muscle that is not a primary one */
  COST_TEXT = 64,
  COST_SLIP = 256,
};

/* On top of what its words cost, where they are all in the names; the others are multiplied. */
enum
{
  RANK_IS_NAME,
  RANK_BEGINS_NAME,
  RANK_OTHER,
  N_RANKS
};

/* One of the words that were typed. */
typedef struct
{
  char text[RS_WORD_MAX_BYTES + 1];
  gsize length;
  gsize stems[4]; /* how much of it is left without endings of plurals */
  guint n_stems;
  RsTraits traits;
  RsMuscleSet secondary;
  gboolean slips;         /* slips are forgiven */
  gboolean slips_in_text; /* in texts too, where it would find nothing at all */
  RsTraits slip_traits;
  RsMuscleSet slip_secondary;
} Term;

struct _RsSearch
{
  char *folded;
  gsize length;
  gsize stems[4]; /* how much of @folded is left without the ending of a plural */
  guint n_stems;
  GArray *terms; /* of Term */
};

typedef struct
{
  RsSearch *search;
  const char *const *endings;
} Parsing;

static guint
find_stems (const char *text, gsize length, const char *const *endings, gsize stems[4])
{
  guint n = 0;

  for (gsize i = 0; endings[i] != NULL && n < 4; i++)
    {
      gsize n_ending = strlen (endings[i]);

      if (length > n_ending && memcmp (text + length - n_ending, endings[i], n_ending) == 0 &&
          g_utf8_strlen (text, (gssize) (length - n_ending)) >= MIN_STEM)
        stems[n++] = length - n_ending;
    }

  return n;
}

static void
on_typed_word (const char *word, gsize length, gpointer user_data)
{
  Parsing *parsing = user_data;
  Term term = { .length = length };

  if (parsing->search->terms->len == MAX_TERMS)
    return;

  memcpy (term.text, word, length);
  if (rs_word_has_letters (term.text))
    {
      term.n_stems = find_stems (term.text, length, parsing->endings, term.stems);
      term.slips = g_utf8_strlen (term.text, (gssize) length) >= RS_SEARCH_MIN_SLIP;
    }
  g_array_append_val (parsing->search->terms, term);
}

static gboolean
finds (const Term *term, const char *word)
{
  gsize length = strlen (word);

  if (length >= term->length && memcmp (word, term->text, term->length) == 0)
    return TRUE;
  for (guint i = 0; i < term->n_stems; i++)
    if (length == term->stems[i] && memcmp (word, term->text, length) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
finds_with_slip (const Term *term, const char *word, gsize length)
{
  if (rs_word_slipped (term->text, term->length, word, length))
    return TRUE;
  for (guint i = 0; i < term->n_stems; i++)
    if (rs_word_slipped (term->text, term->stems[i], word, length))
      return TRUE;

  return FALSE;
}

/* The number of the word of @index that is the first @length bytes of the term; or -1. */
static gint64
find_whole (const RsWordIndex *index, const Term *term, gsize length)
{
  guint first;
  gsize found;

  if (rs_word_index_find (index, term->text, length, &first) == 0)
    return -1;

  rs_word_index_get_word (index, first, &found);
  return found == length ? (gint64) first : -1;
}

/* Whether the term is in any name, and whether in any text. */
static void
look (const Term *term, const RsWordIndex *index, gboolean *in_names, gboolean *in_texts)
{
  guint first;
  guint n = rs_word_index_find (index, term->text, term->length, &first);

  for (guint i = first; i < first + n && !*in_names; i++)
    {
      *in_names |= rs_word_index_has (index, i, RS_WORD_IN_NAME) ||
                   rs_word_index_has (index, i, RS_WORD_IN_ALIAS);
      *in_texts |= rs_word_index_has (index, i, RS_WORD_IN_TEXT);
    }
  for (guint i = 0; i < term->n_stems; i++)
    {
      gint64 word = find_whole (index, term, term->stems[i]);

      if (word < 0)
        continue;
      *in_names |= rs_word_index_has (index, (guint) word, RS_WORD_IN_NAME) ||
                   rs_word_index_has (index, (guint) word, RS_WORD_IN_ALIAS);
      *in_texts |= rs_word_index_has (index, (guint) word, RS_WORD_IN_TEXT);
    }
}

/* What the term finds among the words for muscles and the like, and whether it may be a slip. */
static void
prepare_term (Term *term, const RsSearchWords *words, RsWordIndex *const *indices, guint n)
{
  gboolean in_names = FALSE;
  gboolean in_texts = FALSE;

  for (guint i = 0; i < rs_search_words_get_n (words); i++)
    {
      const RsSearchWord *word = rs_search_words_get (words, i);

      if (finds (term, word->word))
        {
          term->traits |= word->traits;
          term->secondary |= word->secondary;
        }
      else if (term->slips && finds_with_slip (term, word->word, strlen (word->word)))
        {
          term->slip_traits |= word->traits;
          term->slip_secondary |= word->secondary;
        }
    }

  if (!term->slips)
    return;

  for (guint i = 0; i < n && !in_names; i++)
    look (term, indices[i], &in_names, &in_texts);
  term->slips = !in_names && term->traits == 0 && term->secondary == 0;
  term->slips_in_text = term->slips && !in_texts;
}

RsSearch *
rs_search_new (const char *text, const RsSearchWords *words, RsWordIndex *const *indices, guint n)
{
  RsSearch *search;
  Parsing parsing;

  g_return_val_if_fail (words != NULL, NULL);

  search = g_new0 (RsSearch, 1);
  search->folded = rs_text_fold (text != NULL ? text : "");
  search->length = strlen (search->folded);
  search->terms = g_array_new (FALSE, FALSE, sizeof (Term));

  parsing = (Parsing) { search, rs_search_words_get_endings (words) };
  search->n_stems = find_stems (search->folded, search->length, parsing.endings, search->stems);
  rs_words_of_typed (search->folded, search->length, on_typed_word, &parsing);
  for (guint i = 0; i < search->terms->len; i++)
    prepare_term (&g_array_index (search->terms, Term, i), words, indices, n);

  return search;
}

void
rs_search_free (RsSearch *search)
{
  if (search == NULL)
    return;

  g_clear_pointer (&search->folded, g_free);
  g_clear_pointer (&search->terms, g_array_unref);
  g_free (search);
}

gboolean
rs_search_is_blank (const RsSearch *search)
{
  return search->terms->len == 0;
}

/* Which exercises have a term where: one bit for each exercise. */
typedef struct
{
  guint64 *exact[RS_N_WORD_PLACES];
  guint64 *slipped[RS_N_WORD_PLACES];
} Places;

static void
places_clear (Places *places)
{
  for (guint i = 0; i < RS_N_WORD_PLACES; i++)
    {
      g_clear_pointer (&places->exact[i], g_free);
      g_clear_pointer (&places->slipped[i], g_free);
    }
}

static void
collect (const RsWordIndex *index, guint word, guint n_places, guint64 *bits[RS_N_WORD_PLACES])
{
  for (RsWordPlace place = 0; place < n_places; place++)
    rs_word_index_collect (index, word, place, bits[place]);
}

static void
collect_term (const RsWordIndex *index, const Term *term, Places *places)
{
  guint n_places = term->slips_in_text ? RS_N_WORD_PLACES : RS_WORD_IN_TEXT;
  guint first;
  guint n = rs_word_index_find (index, term->text, term->length, &first);

  for (guint i = first; i < first + n; i++)
    collect (index, i, RS_N_WORD_PLACES, places->exact);
  for (guint i = 0; i < term->n_stems; i++)
    {
      gint64 word = find_whole (index, term, term->stems[i]);

      if (word >= 0)
        collect (index, (guint) word, RS_N_WORD_PLACES, places->exact);
    }

  if (!term->slips)
    return;

  for (guint i = 0; i < rs_word_index_get_n_words (index); i++)
    {
      gsize length;
      const char *word = rs_word_index_get_word (index, i, &length);

      if (finds_with_slip (term, word, length))
        collect (index, i, n_places, places->slipped);
    }
}

static inline gboolean
has_bit (const guint64 *bits, guint i)
{
  return (bits[i / 64] >> (i % 64) & 1) != 0;
}

/* What exercise @i costs for one term. */
static inline guint
get_cost (const Term *term, const Places *places, guint i, RsTraits traits, RsMuscleSet secondary)
{
  if (has_bit (places->exact[RS_WORD_IN_NAME], i))
    return 0;
  if (has_bit (places->exact[RS_WORD_IN_ALIAS], i))
    return COST_ALIAS;
  if ((traits & term->traits) != 0)
    return COST_TRAIT;
  if ((secondary & term->secondary) != 0)
    return COST_HELPS;
  if (has_bit (places->exact[RS_WORD_IN_TEXT], i))
    return COST_TEXT;
  if (!term->slips)
    return RS_SEARCH_NOT_FOUND;

  if (has_bit (places->slipped[RS_WORD_IN_NAME], i))
    return COST_SLIP;
  if (has_bit (places->slipped[RS_WORD_IN_ALIAS], i))
    return COST_SLIP + COST_ALIAS;
  if ((traits & term->slip_traits) != 0)
    return COST_SLIP + COST_TRAIT;
  if ((secondary & term->slip_secondary) != 0)
    return COST_SLIP + COST_HELPS;
  if (has_bit (places->slipped[RS_WORD_IN_TEXT], i))
    return COST_SLIP + COST_TEXT;
  return RS_SEARCH_NOT_FOUND;
}

static void
run_term (const Term *term,
          const RsWordIndex *index,
          const RsTraits *traits,
          const RsMuscleSet *secondary,
          guint16 *costs)
{
  guint n = rs_word_index_get_n_exercises (index);
  Places places = { 0 };

  for (guint i = 0; i < RS_N_WORD_PLACES; i++)
    {
      places.exact[i] = g_new0 (guint64, n / 64 + 1);
      places.slipped[i] = term->slips ? g_new0 (guint64, n / 64 + 1) : NULL;
    }

  collect_term (index, term, &places);
  for (guint i = 0; i < n; i++)
    {
      guint cost;

      if (costs[i] == RS_SEARCH_NOT_FOUND)
        continue;

      cost = get_cost (term, &places, i, traits[i], secondary[i]);
      costs[i] = cost == RS_SEARCH_NOT_FOUND ? RS_SEARCH_NOT_FOUND : (guint16) (costs[i] + cost);
    }

  places_clear (&places);
}

static guint
rank_name (const RsSearch *search, const char *name, gsize length)
{
  if (length >= search->length && memcmp (name, search->folded, search->length) == 0)
    return length == search->length ? RANK_IS_NAME : RANK_BEGINS_NAME;
  for (guint i = 0; i < search->n_stems; i++)
    if (length == search->stems[i] && memcmp (name, search->folded, length) == 0)
      return RANK_IS_NAME;

  return RANK_OTHER;
}

/* Whether @name has as many words as were typed; with all of them in it, it is what was meant. */
static guint
rank_slipped (const RsSearch *search, const char *name, gsize length)
{
  guint n_words = 1;

  for (gsize i = 0; i < length; i++)
    n_words += name[i] == ' ';

  return n_words == search->terms->len ? RANK_IS_NAME : RANK_OTHER;
}

/* How the whole text compares: to the name where all of it is there, else to the other names. */
static guint
rank_exercise (const RsSearch *search, const RsWordIndex *index, guint i, guint cost)
{
  gboolean in_name = cost % COST_SLIP == 0;
  gsize length;
  const char *name = rs_word_index_get_names (index, i, &length);
  const char *end = name + length;
  guint rank = RANK_OTHER;

  while (name < end)
    {
      const char *line_end = memchr (name, '\n', (gsize) (end - name));

      gsize line_length = (gsize) (line_end - name);

      rank = MIN (rank, cost < COST_SLIP ? rank_name (search, name, line_length)
                                         : rank_slipped (search, name, line_length));
      if (in_name)
        break;
      name = line_end + 1;
    }

  return rank;
}

void
rs_search_run (const RsSearch *search,
               const RsWordIndex *index,
               const RsTraits *traits,
               const RsMuscleSet *secondary,
               guint16 *costs)
{
  guint n = rs_word_index_get_n_exercises (index);
  guint n_terms = search->terms->len;

  memset (costs, 0, n * sizeof *costs);
  if (n_terms == 0)
    return;

  for (guint i = 0; i < n_terms; i++)
    run_term (&g_array_index (search->terms, Term, i), index, traits, secondary, costs);

  for (guint i = 0; i < n; i++)
    {
      guint rank = RANK_OTHER;

      if (costs[i] == RS_SEARCH_NOT_FOUND)
        continue;
      if (costs[i] % COST_SLIP <= n_terms * COST_ALIAS)
        rank = rank_exercise (search, index, i, costs[i]);
      costs[i] = (guint16) (costs[i] * N_RANKS + rank);
    }
}
