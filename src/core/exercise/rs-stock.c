/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-stock.h"

#include <string.h>

/* A shelf is put together with what comes behind it unless it is more than this times larger. */
#define MERGE_FACTOR 2

static RsShelf *
shelf_new (GPtrArray *exercises)
{
  RsShelf *shelf = g_new0 (RsShelf, 1);

  g_atomic_ref_count_init (&shelf->n_refs);
  shelf->exercises = g_ptr_array_ref (exercises);
  return shelf;
}

RsShelf *
rs_shelf_ref (RsShelf *shelf)
{
  g_atomic_ref_count_inc (&shelf->n_refs);
  return shelf;
}

void
rs_shelf_unref (RsShelf *shelf)
{
  if (!g_atomic_ref_count_dec (&shelf->n_refs))
    return;

  g_clear_pointer (&shelf->exercises, g_ptr_array_unref);
  g_clear_pointer (&shelf->index, rs_word_index_unref);
  g_clear_pointer (&shelf->by_name, g_free);
  g_free (shelf);
}

static int
compare_keys (gconstpointer a, gconstpointer b, gpointer user_data)
{
  char **keys = user_data;

  return strcmp (keys[*(const guint32 *) a], keys[*(const guint32 *) b]);
}

guint32 *
rs_shelf_sort_names (GPtrArray *exercises)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new_full (exercises->len, g_free);
  guint32 *sorted = g_new (guint32, exercises->len + 1);

  for (guint i = 0; i < exercises->len; i++)
    {
      const char *name = rs_exercise_get_name (g_ptr_array_index (exercises, i));

      g_ptr_array_add (keys, g_utf8_collate_key (name, -1));
      sorted[i] = i;
    }

  g_sort_array (sorted, exercises->len, sizeof *sorted, compare_keys, keys->pdata);
  return sorted;
}

RsStock *
rs_stock_ref (RsStock *stock)
{
  g_return_val_if_fail (stock != NULL, NULL);

  g_atomic_ref_count_inc (&stock->n_refs);
  return stock;
}

void
rs_stock_unref (RsStock *stock)
{
  g_return_if_fail (stock != NULL);

  if (!g_atomic_ref_count_dec (&stock->n_refs))
    return;

  g_clear_pointer (&stock->shelves, g_ptr_array_unref);
  g_clear_pointer (&stock->exercises, g_free);
  g_clear_pointer (&stock->traits, g_free);
  g_clear_pointer (&stock->secondary, g_free);
  g_clear_pointer (&stock->needs, g_free);
  g_clear_pointer (&stock->added, g_free);
  g_clear_pointer (&stock->order, g_free);
  g_clear_pointer (&stock->ranks, g_free);
  g_clear_pointer (&stock->name_ranks, g_free);
  g_free (stock);
}

static RsStock *
stock_new (guint n, guint n_present, gboolean added)
{
  RsStock *stock = g_new0 (RsStock, 1);

  g_atomic_ref_count_init (&stock->n_refs);
  stock->n = n;
  stock->n_present = n_present;
  stock->shelves = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_shelf_unref);
  stock->exercises = g_new0 (RsExercise *, n + 1);
  stock->traits = g_new0 (RsTraits, n + 1);
  stock->secondary = g_new0 (RsMuscleSet, n + 1);
  stock->needs = g_new0 (guint64, n + 1);
  stock->added = added ? g_new0 (gint64, n + 1) : NULL;
  stock->order = g_new0 (guint32, n_present + 1);
  stock->ranks = g_new0 (guint32, n + 1);
  return stock;
}

RsStock *
rs_stock_new_empty (void)
{
  return stock_new (0, 0, FALSE);
}

static void
set_exercise (RsStock *stock, guint number, RsExercise *exercise)
{
  const RsExerciseFacts *facts = rs_exercise_get_facts (exercise);

  stock->exercises[number] = exercise;
  stock->traits[number] = rs_traits_of (exercise);
  stock->secondary[number] = facts->secondary;
  for (guint i = 0; i < facts->n_needs; i++)
    stock->needs[number] |= (guint64) facts->needs[i] << (16 * i);
  if (stock->added != NULL)
    stock->added[number] = facts->added;
}

static void
copy_numbers (RsStock *to, const RsStock *from, guint n)
{
  memcpy (to->exercises, from->exercises, n * sizeof *to->exercises);
  memcpy (to->traits, from->traits, n * sizeof *to->traits);
  memcpy (to->secondary, from->secondary, n * sizeof *to->secondary);
  memcpy (to->needs, from->needs, n * sizeof *to->needs);
  if (to->added != NULL && from->added != NULL)
    memcpy (to->added, from->added, n * sizeof *to->added);
}

/* --- A change of the catalogue --- */

typedef struct
{
  const RsStock *before;
  guint position;
  guint n_removed;
  GPtrArray *added;
  guint32 *numbers;   /* of @added; RS_STOCK_GONE for those that are new */
  guint n_fresh;      /* how many are new */
  guint8 *gone;       /* of all numbers before: whether they are in the catalogue no longer */
  guint n_shelves;    /* how many shelves stay as they are */
  guint n_kept;       /* how many numbers are on them */
  GPtrArray *renewed; /* what comes on a new shelf behind those */
  guint32 *moved;     /* the new numbers of those before from @n_kept on */
} Change;

/* Finds out which of what was added is only elsewhere now, and what is gone. */
static void
match_added (Change *change)
{
  const RsStock *before = change->before;
  g_autoptr (GHashTable) removed = NULL;

  for (guint i = 0; i < before->n; i++)
    change->gone[i] = before->ranks[i] == RS_STOCK_GONE;
  for (guint i = 0; i < change->n_removed; i++)
    change->gone[before->order[change->position + i]] = TRUE;

  if (change->n_removed > 0 && change->added->len > 0)
    {
      removed = g_hash_table_new (NULL, NULL);
      for (guint i = 0; i < change->n_removed; i++)
        {
          guint32 number = before->order[change->position + i];

          g_hash_table_insert (removed, before->exercises[number], GUINT_TO_POINTER (number + 1));
        }
    }

  for (guint i = 0; i < change->added->len; i++)
    {
      guint32 number = 0;

      if (removed != NULL)
        number = GPOINTER_TO_UINT (g_hash_table_lookup (removed, change->added->pdata[i]));
      change->numbers[i] = number > 0 ? number - 1 : RS_STOCK_GONE;
      if (number > 0)
        change->gone[number - 1] = FALSE;
      else
        change->n_fresh++;
    }
}

/* How many shelves stay: those before that are much larger than all that comes behind them. */
static void
choose_shelves (Change *change)
{
  const RsStock *before = change->before;
  guint n_present = before->n_present - change->n_removed + change->added->len - change->n_fresh;
  guint n_behind = change->n_fresh;

  change->n_shelves = before->shelves->len;
  change->n_kept = before->n;

  while (change->n_shelves > 0)
    {
      RsShelf *shelf = g_ptr_array_index (before->shelves, change->n_shelves - 1);
      guint n = shelf->exercises->len;

      /* Where nothing is added nothing is tidied up either, until more is gone than there is. */
      if (n_present >= before->n / 2 && (n_behind == 0 || n > MERGE_FACTOR * n_behind))
        break;

      change->n_shelves--;
      change->n_kept -= n;
      for (guint i = change->n_kept; i < change->n_kept + n; i++)
        n_behind += !change->gone[i];
    }
}

static void
fill_new_shelf (Change *change)
{
  const RsStock *before = change->before;
  guint number = change->n_kept;

  for (guint i = change->n_kept; i < before->n; i++)
    {
      if (change->gone[i])
        continue;
      change->moved[i - change->n_kept] = number++;
      g_ptr_array_add (change->renewed, g_object_ref (before->exercises[i]));
    }

  for (guint i = 0; i < change->added->len; i++)
    if (change->numbers[i] == RS_STOCK_GONE)
      g_ptr_array_add (change->renewed, g_object_ref (change->added->pdata[i]));
}

static guint32
get_moved (const Change *change, guint32 number)
{
  return number < change->n_kept ? number : change->moved[number - change->n_kept];
}

static void
fill_order (Change *change, RsStock *stock)
{
  const RsStock *before = change->before;
  guint fresh = change->n_kept + change->renewed->len - change->n_fresh;
  guint n = 0;

  for (guint i = 0; i < change->position; i++)
    stock->order[n++] = get_moved (change, before->order[i]);
  for (guint i = 0; i < change->added->len; i++)
    stock->order[n++] =
        change->numbers[i] == RS_STOCK_GONE ? fresh++ : get_moved (change, change->numbers[i]);
  for (guint i = change->position + change->n_removed; i < before->n_present; i++)
    stock->order[n++] = get_moved (change, before->order[i]);

  memset (stock->ranks, 0xFF, stock->n * sizeof *stock->ranks);
  for (guint i = 0; i < n; i++)
    stock->ranks[stock->order[i]] = i;
}

static RsStock *
apply (Change *change)
{
  const RsStock *before = change->before;
  gboolean any_added = before->added != NULL;
  RsStock *stock;

  for (guint i = 0; i < change->renewed->len && !any_added; i++)
    any_added = rs_exercise_get_facts (change->renewed->pdata[i])->added != 0;

  stock = stock_new (change->n_kept + change->renewed->len,
                     before->n_present - change->n_removed + change->added->len, any_added);
  copy_numbers (stock, before, change->n_kept);
  for (guint i = 0; i < change->n_shelves; i++)
    g_ptr_array_add (stock->shelves, rs_shelf_ref (before->shelves->pdata[i]));
  if (change->renewed->len > 0)
    g_ptr_array_add (stock->shelves, shelf_new (change->renewed));
  for (guint i = 0; i < change->renewed->len; i++)
    set_exercise (stock, change->n_kept + i, change->renewed->pdata[i]);

  fill_order (change, stock);
  return stock;
}

RsStock *
rs_stock_splice (const RsStock *stock, guint position, guint n_removed, GPtrArray *added)
{
  g_autofree guint32 *numbers = NULL;
  g_autofree guint32 *moved = NULL;
  g_autofree guint8 *gone = NULL;
  g_autoptr (GPtrArray) renewed = NULL;
  Change change = { stock, position, n_removed, added };

  g_return_val_if_fail (stock != NULL, NULL);
  g_return_val_if_fail (position + n_removed <= stock->n_present, NULL);

  change.numbers = numbers = g_new (guint32, added->len + 1);
  change.gone = gone = g_new (guint8, stock->n + 1);
  change.renewed = renewed = g_ptr_array_new_with_free_func (g_object_unref);
  match_added (&change);
  choose_shelves (&change);
  change.moved = moved = g_new (guint32, stock->n - change.n_kept + 1);
  fill_new_shelf (&change);
  return apply (&change);
}

/* --- Being prepared --- */

GPtrArray *
rs_stock_dup_unprepared (const RsStock *stock, guint *n_exercises)
{
  GPtrArray *shelves = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_shelf_unref);

  *n_exercises = 0;
  for (guint i = 0; i < stock->shelves->len; i++)
    {
      RsShelf *shelf = g_ptr_array_index (stock->shelves, i);

      if (shelf->index != NULL)
        continue;
      *n_exercises += shelf->exercises->len;
      g_ptr_array_add (shelves, rs_shelf_ref (shelf));
    }

  return shelves;
}

/* Merges what is sorted in two lists; names are compared for the few of the second only. */
static guint32 *
merge_names (
    const RsStock *stock, const guint32 *many, guint n_many, const guint32 *few, guint n_few)
{
  guint32 *merged = g_new (guint32, n_many + n_few + 1);
  guint next = 0;
  guint n = 0;

  for (guint i = 0; i < n_few; i++)
    {
      const char *name = rs_exercise_get_name (stock->exercises[few[i]]);
      guint start = next;
      guint end = n_many;

      while (start < end)
        {
          guint middle = start + (end - start) / 2;

          if (g_utf8_collate (rs_exercise_get_name (stock->exercises[many[middle]]), name) <= 0)
            start = middle + 1;
          else
            end = middle;
        }
      while (next < start)
        merged[n++] = many[next++];
      merged[n++] = few[i];
    }
  while (next < n_many)
    merged[n++] = many[next++];

  return merged;
}

void
rs_stock_prepare_names (RsStock *stock)
{
  g_autofree guint32 *all = NULL;
  guint n = 0;

  if (stock->name_ranks != NULL)
    return;

  for (guint i = 0; i < stock->shelves->len; i++)
    {
      RsShelf *shelf = g_ptr_array_index (stock->shelves, i);
      g_autofree guint32 *these = g_new (guint32, shelf->exercises->len + 1);
      g_autofree guint32 *before = g_steal_pointer (&all);

      for (guint j = 0; j < shelf->exercises->len; j++)
        these[j] = n + shelf->by_name[j];
      all = merge_names (stock, before, n, these, shelf->exercises->len);
      n += shelf->exercises->len;
    }

  stock->name_ranks = g_new (guint32, n + 1);
  for (guint i = 0; i < n; i++)
    stock->name_ranks[all[i]] = i;
}

gsize
rs_stock_get_n_bytes (const RsStock *stock)
{
  gsize each = sizeof *stock->exercises + sizeof *stock->traits + sizeof *stock->secondary +
               sizeof *stock->needs + sizeof *stock->ranks;
  gsize n_bytes = sizeof *stock;

  if (stock->added != NULL)
    each += sizeof *stock->added;
  if (stock->name_ranks != NULL)
    each += sizeof *stock->name_ranks;
  n_bytes += stock->n * each + stock->n_present * sizeof *stock->order;

  for (guint i = 0; i < stock->shelves->len; i++)
    {
      const RsShelf *shelf = g_ptr_array_index (stock->shelves, i);

      n_bytes += sizeof *shelf + shelf->exercises->len * sizeof (gpointer);
      if (shelf->index != NULL)
        n_bytes += rs_word_index_get_n_bytes (shelf->index);
      if (shelf->by_name != NULL)
        n_bytes += shelf->exercises->len * sizeof *shelf->by_name;
    }

  return n_bytes;
}
