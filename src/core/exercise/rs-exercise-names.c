/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-exercise-names.h"

#include "base/common/rs-text.h"
#include "core/exercise/rs-search-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_NAMED 3

typedef struct
{
  char *folded;
  RsExercise *exercise;
} Name;

struct _RsExerciseNames
{
  GArray *list;        /* of Name, in the order in which they count */
  GHashTable *by_name; /* folded -> RsExercise, both owned by @list */
  RsSearchWords *words;
};

static void
clear_name (gpointer data)
{
  Name *name = data;

  g_clear_pointer (&name->folded, g_free);
  g_clear_object (&name->exercise);
}

static void
add (RsExerciseNames *names, RsExercise *exercise, const char *text)
{
  Name name = { rs_text_fold (text), NULL };

  if (*name.folded == '\0' || g_hash_table_lookup (names->by_name, name.folded) == exercise)
    {
      clear_name (&name);
      return;
    }

  name.exercise = g_object_ref (exercise);
  g_array_append_val (names->list, name);
  if (!g_hash_table_contains (names->by_name, name.folded))
    g_hash_table_insert (names->by_name, name.folded, exercise);
}

static void
add_names (RsExerciseNames *names, RsExercise *exercise)
{
  add (names, exercise, rs_exercise_get_name (exercise));
  add (names, exercise, rs_exercise_get_facts (exercise)->name);
}

static void
add_other_names (RsExerciseNames *names, RsExercise *exercise)
{
  g_auto (GStrv) translated = rs_exercise_dup_aliases (exercise);
  GStrv written = rs_exercise_get_facts (exercise)->aliases;

  for (gsize i = 0; translated != NULL && translated[i] != NULL; i++)
    add (names, exercise, translated[i]);
  for (gsize i = 0; written != NULL && written[i] != NULL; i++)
    add (names, exercise, written[i]);
}

static void
add_id (RsExerciseNames *names, RsExercise *exercise)
{
  add (names, exercise, rs_exercise_get_id (exercise));
}

RsExerciseNames *
rs_exercise_names_new (RsCatalogue *catalogue)
{
  static void (*const adders[]) (RsExerciseNames *, RsExercise *) = { add_names, add_other_names,
                                                                      add_id };
  RsExerciseNames *names;
  guint n;

  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  names = g_new0 (RsExerciseNames, 1);
  names->list = g_array_new (FALSE, FALSE, sizeof (Name));
  g_array_set_clear_func (names->list, clear_name);
  names->by_name = g_hash_table_new (g_str_hash, g_str_equal);
  names->words = rs_search_words_new ();

  n = g_list_model_get_n_items (G_LIST_MODEL (catalogue));
  for (gsize k = 0; k < G_N_ELEMENTS (adders); k++)
    for (guint i = 0; i < n; i++)
      {
        g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);

        adders[k](names, exercise);
      }

  return names;
}

void
rs_exercise_names_free (RsExerciseNames *names)
{
  g_clear_pointer (&names->by_name, g_hash_table_unref);
  g_clear_pointer (&names->list, g_array_unref);
  g_clear_pointer (&names->words, rs_search_words_unref);
  g_free (names);
}

/* @folded without the ending of a plural that is number @i; NULL where it has not got that. */
static char *
without_ending (const RsExerciseNames *names, const char *folded, gsize i)
{
  const char *ending = rs_search_words_get_endings (names->words)[i];
  gsize length = strlen (folded);
  gsize cut = strlen (ending);

  if (length <= cut + 1 || !g_str_has_suffix (folded, ending))
    return NULL;

  return g_strndup (folded, length - cut);
}

RsExercise *
rs_exercise_names_find (const RsExerciseNames *names, const char *name)
{
  g_autofree char *folded = NULL;
  RsExercise *found;

  g_return_val_if_fail (names != NULL && name != NULL, NULL);

  folded = rs_text_fold (name);
  found = g_hash_table_lookup (names->by_name, folded);
  for (gsize i = 0; found == NULL && rs_search_words_get_endings (names->words)[i] != NULL; i++)
    {
      g_autofree char *one = without_ending (names, folded, i);

      if (one != NULL)
        found = g_hash_table_lookup (names->by_name, one);
    }

  return found;
}

/* Whether a word of @folded begins with @word. */
static gboolean
has_word (const char *folded, const char *word)
{
  const char *p = folded;

  while ((p = strstr (p, word)) != NULL)
    {
      if (p == folded || p[-1] == ' ')
        return TRUE;
      p++;
    }

  return FALSE;
}

static gboolean
has_words (const RsExerciseNames *names, const char *folded, const char *const *words)
{
  for (gsize i = 0; words[i] != NULL; i++)
    {
      gboolean found = has_word (folded, words[i]);

      for (gsize k = 0; !found && rs_search_words_get_endings (names->words)[k] != NULL; k++)
        {
          g_autofree char *one = without_ending (names, words[i], k);

          found = one != NULL && has_word (folded, one);
        }
      if (!found)
        return FALSE;
    }

  return TRUE;
}

/* "A, B or C"; "A, B, C …" where there are more. */
static char *
list_names (GPtrArray *exercises)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < MIN (exercises->len, MAX_NAMED); i++)
    {
      if (i > 0)
        g_string_append (list, i + 1 == exercises->len ? _ (" or ") : ", ");
      g_string_append (list, rs_exercise_get_name (g_ptr_array_index (exercises, i)));
    }
  if (exercises->len > MAX_NAMED)
    g_string_append (list, " …");

  return g_string_free_and_steal (g_steal_pointer (&list));
}

RsExercise *
rs_exercise_names_guess (const RsExerciseNames *names, const char *name, char **several)
{
  g_autofree char *folded = NULL;
  g_auto (GStrv) words = NULL;
  g_autoptr (GPtrArray) found = NULL;

  g_return_val_if_fail (names != NULL && name != NULL && several != NULL, NULL);

  *several = NULL;
  folded = rs_text_fold (name);
  if (*folded == '\0')
    return NULL;

  words = g_strsplit (folded, " ", -1);
  found = g_ptr_array_new ();
  for (guint i = 0; i < names->list->len && found->len <= MAX_NAMED; i++)
    {
      const Name *candidate = &g_array_index (names->list, Name, i);

      if (has_words (names, candidate->folded, (const char *const *) words) &&
          !g_ptr_array_find (found, candidate->exercise, NULL))
        g_ptr_array_add (found, candidate->exercise);
    }

  if (found->len > 1)
    *several = list_names (found);
  return found->len == 1 ? g_ptr_array_index (found, 0) : NULL;
}
