/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-word-index-private.h"

#include <string.h>

RsWordIndex *
rs_word_index_ref (RsWordIndex *index)
{
  g_return_val_if_fail (index != NULL, NULL);

  g_atomic_ref_count_inc (&index->n_refs);
  return index;
}

void
rs_word_index_unref (RsWordIndex *index)
{
  g_return_if_fail (index != NULL);

  if (!g_atomic_ref_count_dec (&index->n_refs))
    return;

  g_clear_pointer (&index->words, g_free);
  g_clear_pointer (&index->word_ends, g_free);
  g_clear_pointer (&index->names, g_free);
  g_clear_pointer (&index->name_ends, g_free);
  for (guint place = 0; place < RS_N_WORD_PLACES; place++)
    {
      g_clear_pointer (&index->lists[place], g_free);
      g_clear_pointer (&index->list_ends[place], g_free);
    }
  g_free (index);
}

guint
rs_word_index_get_n_exercises (const RsWordIndex *index)
{
  return index->n_exercises;
}

guint
rs_word_index_get_n_words (const RsWordIndex *index)
{
  return index->n_words;
}

static guint32
get_start (const guint32 *ends, guint i)
{
  return i > 0 ? ends[i - 1] : 0;
}

gsize
rs_word_index_get_n_bytes (const RsWordIndex *index)
{
  gsize n_bytes = sizeof *index + get_start (index->word_ends, index->n_words) +
                  get_start (index->name_ends, index->n_exercises) +
                  (index->n_words + index->n_exercises) * sizeof (guint32);

  for (guint place = 0; place < RS_N_WORD_PLACES; place++)
    n_bytes +=
        get_start (index->list_ends[place], index->n_words) + index->n_words * sizeof (guint32);

  return n_bytes;
}

const char *
rs_word_index_get_word (const RsWordIndex *index, guint i, gsize *length)
{
  guint32 start = get_start (index->word_ends, i);

  *length = index->word_ends[i] - start;
  return index->words + start;
}

const char *
rs_word_index_get_names (const RsWordIndex *index, guint i, gsize *length)
{
  guint32 start = get_start (index->name_ends, i);

  *length = index->name_ends[i] - start;
  return index->names + start;
}

/* How the word @i stands to those that begin with @prefix: before, among or behind them. */
static int
compare_prefix (const RsWordIndex *index, guint i, const char *prefix, gsize length)
{
  gsize word_length;
  const char *word = rs_word_index_get_word (index, i, &word_length);
  int order = memcmp (word, prefix, MIN (word_length, length));

  if (order != 0)
    return order;
  return word_length < length ? -1 : 0;
}

/* The first word from @start on that stands to @prefix no earlier than @order. */
static guint
bisect (const RsWordIndex *index, guint start, const char *prefix, gsize length, int order)
{
  guint end = index->n_words;

  while (start < end)
    {
      guint middle = start + (end - start) / 2;

      if (compare_prefix (index, middle, prefix, length) < order)
        start = middle + 1;
      else
        end = middle;
    }

  return start;
}

guint
rs_word_index_find (const RsWordIndex *index, const char *prefix, gsize length, guint *first)
{
  *first = bisect (index, 0, prefix, length, 0);
  return bisect (index, *first, prefix, length, 1) - *first;
}

gboolean
rs_word_index_has (const RsWordIndex *index, guint i, RsWordPlace place)
{
  return index->list_ends[place][i] > get_start (index->list_ends[place], i);
}

void
rs_word_index_collect (const RsWordIndex *index, guint i, RsWordPlace place, guint64 *bits)
{
  guint32 start = get_start (index->list_ends[place], i);
  const guint8 *p = index->lists[place] + start;
  const guint8 *end = index->lists[place] + index->list_ends[place][i];
  guint32 exercise = 0;

  if (end - p == RS_WORD_INDEX_N_WORDS64 (index->n_exercises) * 8)
    {
      for (gsize j = 0; p < end; j++, p += 8)
        {
          guint64 word;

          memcpy (&word, p, sizeof word);
          bits[j] |= word;
        }
      return;
    }

  while (p < end)
    {
      guint32 step = *p & 0x7F;

      for (guint shift = 7; (*p++ & 0x80) != 0; shift += 7)
        step |= (guint32) (*p & 0x7F) << shift;
      exercise += step;
      bits[exercise / 64] |= (guint64) 1 << (exercise % 64);
    }
}
