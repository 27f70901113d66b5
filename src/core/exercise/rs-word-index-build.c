/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-word-index-private.h"

#include "base/common/rs-text.h"
#include "core/exercise/rs-words.h"

#include <string.h>

#define FIRST_TABLE_SIZE 4096

/* A word while the index is being built. */
typedef struct
{
  guint32 start;
  guint32 length;
  guint32 hash;
  guint32 last; /* the exercise that had it last, and 1 */
} Word;

/* A word of an exercise is its number, and in the two highest bits the place. */
#define PLACE_SHIFT 30
#define WORD_MASK ((1u << PLACE_SHIFT) - 1)

typedef struct
{
  RsWordIndex *index;
  GString *words;      /* of all Words, behind each other */
  GArray *entries;     /* of Word */
  guint32 *table;      /* numbers of Words and 1, at their hashes */
  guint32 table_mask;  /* its size, a power of two, less 1 */
  GArray *found;       /* of guint32: the words of all exercises */
  guint32 *found_ends; /* where those of each exercise end */
  GString *names;
  GString *folded; /* the text at work */
  GString *joined;
  char last[RS_WORD_MAX_BYTES]; /* the word before, of a name */
  gsize last_length;
  guint32 exercise;
  RsWordPlace place;
  /* For each word, by its first number: the number it gets among the sorted ones. By that: */
  guint32 *numbers;
  guint32 *lasts; /* the exercise before, in the list */
  guint32 *sizes; /* how long the list is so far */
} Builder;

static guint32
hash_word (const char *word, gsize length)
{
  guint32 hash = 2166136261u;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar) word[i]) * 16777619u;

  return hash ^ (hash >> 15);
}

static void
grow_table (Builder *builder)
{
  builder->table_mask = builder->table_mask * 2 + 1;
  g_clear_pointer (&builder->table, g_free);
  builder->table = g_new0 (guint32, (gsize) builder->table_mask + 1);

  for (guint i = 0; i < builder->entries->len; i++)
    {
      guint32 slot = g_array_index (builder->entries, Word, i).hash & builder->table_mask;

      while (builder->table[slot] != 0)
        slot = (slot + 1) & builder->table_mask;
      builder->table[slot] = i + 1;
    }
}

static guint32
intern (Builder *builder, const char *text, gsize length)
{
  guint32 hash = hash_word (text, length);
  guint32 slot = hash & builder->table_mask;
  Word word = { (guint32) builder->words->len, (guint32) length, hash, 0 };

  for (; builder->table[slot] != 0; slot = (slot + 1) & builder->table_mask)
    {
      const Word *other = &g_array_index (builder->entries, Word, builder->table[slot] - 1);

      if (other->hash == hash && other->length == length &&
          memcmp (builder->words->str + other->start, text, length) == 0)
        return builder->table[slot] - 1;
    }

  g_string_append_len (builder->words, text, (gssize) length);
  g_array_append_val (builder->entries, word);
  builder->table[slot] = builder->entries->len;
  if (builder->entries->len > builder->table_mask / 2)
    grow_table (builder);
  return builder->entries->len - 1;
}

static void
add_word (Builder *builder, const char *text, gsize length)
{
  guint32 number = intern (builder, text, length);
  Word *word = &g_array_index (builder->entries, Word, number);
  guint32 found = number | (guint32) builder->place << PLACE_SHIFT;

  if (word->last == builder->exercise + 1)
    return;

  word->last = builder->exercise + 1;
  g_array_append_val (builder->found, found);
}

static void
on_text_word (const char *word, gsize length, gpointer user_data)
{
  add_word (user_data, word, length);
}

/* Two words of a name are found as one too: "pushup", "deadbug". */
static void
on_name_word (const char *word, gsize length, gpointer user_data)
{
  Builder *builder = user_data;

  add_word (builder, word, length);
  if (!rs_word_has_letters (word))
    {
      builder->last_length = 0;
      return;
    }

  if (builder->last_length > 0 && builder->last_length + length <= RS_WORD_MAX_BYTES)
    {
      g_string_truncate (builder->joined, 0);
      g_string_append_len (builder->joined, builder->last, (gssize) builder->last_length);
      g_string_append_len (builder->joined, word, (gssize) length);
      add_word (builder, builder->joined->str, builder->joined->len);
    }
  memcpy (builder->last, word, length);
  builder->last_length = length;
}

static void
add_text (Builder *builder, const char *text)
{
  g_string_truncate (builder->folded, 0);
  rs_text_append_folded (builder->folded, text);
  rs_words_of_text (builder->folded->str, builder->folded->len, on_text_word, builder);
}

static void
add_name (Builder *builder, const char *name)
{
  g_string_truncate (builder->folded, 0);
  rs_text_append_folded (builder->folded, name);
  g_string_append_len (builder->names, builder->folded->str, (gssize) builder->folded->len);
  g_string_append_c (builder->names, '\n');
  builder->last_length = 0;
  rs_words_of_text (builder->folded->str, builder->folded->len, on_name_word, builder);
}

static void
add_texts (Builder *builder, GStrv texts)
{
  for (gsize i = 0; texts[i] != NULL; i++)
    add_text (builder, texts[i]);
}

static void
add_exercise (Builder *builder, RsExercise *exercise)
{
  g_auto (GStrv) aliases = rs_exercise_dup_aliases (exercise);
  g_auto (GStrv) setup = rs_exercise_dup_setup (exercise);
  g_auto (GStrv) steps = rs_exercise_dup_steps (exercise);
  g_auto (GStrv) adapt = rs_exercise_dup_adapt (exercise);

  builder->place = RS_WORD_IN_NAME;
  add_name (builder, rs_exercise_get_name (exercise));
  builder->place = RS_WORD_IN_ALIAS;
  for (gsize i = 0; aliases[i] != NULL; i++)
    add_name (builder, aliases[i]);

  builder->place = RS_WORD_IN_TEXT;
  add_texts (builder, setup);
  add_texts (builder, steps);
  add_text (builder, rs_exercise_get_breathing (exercise));
  for (guint i = 0; i < rs_exercise_get_n_mistakes (exercise); i++)
    {
      add_text (builder, rs_exercise_get_mistake (exercise, i));
      add_text (builder, rs_exercise_get_fix (exercise, i));
    }
  add_text (builder, rs_exercise_get_why (exercise));
  add_texts (builder, adapt);
}

static int
compare_words (gconstpointer a, gconstpointer b, gpointer user_data)
{
  Builder *builder = user_data;
  const Word *left = &g_array_index (builder->entries, Word, *(const guint32 *) a);
  const Word *right = &g_array_index (builder->entries, Word, *(const guint32 *) b);
  int order = memcmp (builder->words->str + left->start, builder->words->str + right->start,
                      MIN (left->length, right->length));

  return order != 0 ? order : (int) left->length - (int) right->length;
}

/* Sorts the words. Returns the new number of each. */
static guint32 *
sort_words (Builder *builder)
{
  RsWordIndex *index = builder->index;
  guint n = builder->entries->len;
  g_autofree guint32 *sorted = g_new (guint32, n + 1);
  guint32 *numbers = g_new (guint32, n + 1);
  guint32 end = 0;

  for (guint i = 0; i < n; i++)
    sorted[i] = i;
  g_sort_array (sorted, n, sizeof *sorted, compare_words, builder);

  index->n_words = n;
  index->words = g_malloc (builder->words->len + 1);
  index->word_ends = g_new (guint32, n + 1);
  for (guint i = 0; i < n; i++)
    {
      const Word *word = &g_array_index (builder->entries, Word, sorted[i]);

      memcpy (index->words + end, builder->words->str + word->start, word->length);
      end += word->length;
      index->word_ends[i] = end;
      numbers[sorted[i]] = i;
    }

  return numbers;
}

static guint
measure_step (guint32 step)
{
  guint n_bytes = 1;

  for (; step >= 0x80; step >>= 7)
    n_bytes++;

  return n_bytes;
}

static guint8 *
write_step (guint8 *p, guint32 step)
{
  for (; step >= 0x80; step >>= 7)
    *p++ = (guint8) (step | 0x80);
  *p++ = (guint8) step;
  return p;
}

/* Hands each word of each exercise to @func that is in @place, in the order of the exercises. */
typedef void (*FoundFunc) (Builder *builder, guint32 word, guint32 exercise);

static void
walk_found (Builder *builder, FoundFunc func)
{
  const guint32 *found = (const guint32 *) (gpointer) builder->found->data;
  guint32 i = 0;

  memset (builder->lasts, 0, (builder->index->n_words + 1) * sizeof *builder->lasts);
  for (guint exercise = 0; exercise < builder->index->n_exercises; exercise++)
    for (; i < builder->found_ends[exercise]; i++)
      if (found[i] >> PLACE_SHIFT == builder->place)
        func (builder, builder->numbers[found[i] & WORD_MASK], exercise);
}

static void
measure_one (Builder *builder, guint32 word, guint32 exercise)
{
  builder->sizes[word] += measure_step (exercise - builder->lasts[word]);
  builder->lasts[word] = exercise;
}

static void
write_one (Builder *builder, guint32 word, guint32 exercise)
{
  const guint32 *ends = builder->index->list_ends[builder->place];
  guint32 start = word > 0 ? ends[word - 1] : 0;
  guint8 *list = builder->index->lists[builder->place] + start;

  if (ends[word] - start == RS_WORD_INDEX_N_WORDS64 (builder->index->n_exercises) * 8)
    {
      guint8 *bits = list + exercise / 64 * 8;
      guint64 part;

      memcpy (&part, bits, sizeof part);
      part |= (guint64) 1 << (exercise % 64);
      memcpy (bits, &part, sizeof part);
      return;
    }

  list += builder->sizes[word];
  builder->sizes[word] += (guint32) (write_step (list, exercise - builder->lasts[word]) - list);
  builder->lasts[word] = exercise;
}

/* The lists of the place at work: first how long each becomes, then what is in it. */
static void
build_place (Builder *builder)
{
  RsWordIndex *index = builder->index;
  guint32 n_bits = RS_WORD_INDEX_N_WORDS64 (index->n_exercises) * 8;
  guint32 *ends = g_new (guint32, index->n_words + 1);
  guint32 end = 0;

  memset (builder->sizes, 0, (index->n_words + 1) * sizeof *builder->sizes);
  walk_found (builder, measure_one);
  for (guint i = 0; i < index->n_words; i++)
    {
      end += MIN (builder->sizes[i], n_bits);
      ends[i] = end;
    }
  index->list_ends[builder->place] = ends;
  index->lists[builder->place] = g_malloc0 (end + 1);

  memset (builder->sizes, 0, (index->n_words + 1) * sizeof *builder->sizes);
  walk_found (builder, write_one);
}

static void
builder_init (Builder *builder, guint n_exercises)
{
  builder->index = g_new0 (RsWordIndex, 1);
  g_atomic_ref_count_init (&builder->index->n_refs);
  builder->index->n_exercises = n_exercises;
  builder->index->name_ends = g_new (guint32, n_exercises + 1);

  builder->words = g_string_new (NULL);
  builder->entries = g_array_new (FALSE, FALSE, sizeof (Word));
  builder->table_mask = FIRST_TABLE_SIZE - 1;
  builder->table = g_new0 (guint32, FIRST_TABLE_SIZE);
  builder->found = g_array_new (FALSE, FALSE, sizeof (guint32));
  builder->found_ends = g_new (guint32, n_exercises + 1);
  builder->names = g_string_new (NULL);
  builder->folded = g_string_new (NULL);
  builder->joined = g_string_new (NULL);
}

static void
builder_clear (Builder *builder)
{
  g_string_free (builder->words, TRUE);
  g_clear_pointer (&builder->entries, g_array_unref);
  g_clear_pointer (&builder->table, g_free);
  g_clear_pointer (&builder->found, g_array_unref);
  g_clear_pointer (&builder->found_ends, g_free);
  g_string_free (builder->names, TRUE);
  g_string_free (builder->folded, TRUE);
  g_string_free (builder->joined, TRUE);
  g_clear_pointer (&builder->numbers, g_free);
  g_clear_pointer (&builder->lasts, g_free);
  g_clear_pointer (&builder->sizes, g_free);
}

RsWordIndex *
rs_word_index_new (GPtrArray *exercises)
{
  Builder builder = { 0 };

  g_return_val_if_fail (exercises != NULL, NULL);

  builder_init (&builder, exercises->len);
  for (guint i = 0; i < exercises->len; i++)
    {
      builder.exercise = i;
      add_exercise (&builder, g_ptr_array_index (exercises, i));
      builder.index->name_ends[i] = (guint32) builder.names->len;
      builder.found_ends[i] = builder.found->len;
    }
  builder.index->names = g_memdup2 (builder.names->str, builder.names->len + 1);

  builder.numbers = sort_words (&builder);
  builder.lasts = g_new (guint32, builder.index->n_words + 1);
  builder.sizes = g_new (guint32, builder.index->n_words + 1);
  for (builder.place = 0; builder.place < RS_N_WORD_PLACES; builder.place++)
    build_place (&builder);

  builder_clear (&builder);
  return builder.index;
}
