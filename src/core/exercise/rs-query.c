/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-query.h"

#include "base/common/rs-text.h"

#include <string.h>

enum
{
  WEIGHT_NONE = 0,
  WEIGHT_VOCABULARY = 1,
  WEIGHT_ALIAS = 4,
  WEIGHT_NAME = 16,

  /* On top of its words: somebody who types "plank" means the plank before the side plank. */
  WEIGHT_NAME_BEGINS = 2,
  WEIGHT_NAME_IS = 3,
};

struct _RsQuery
{
  char *folded;
  GStrv words;
};

RsQuery *
rs_query_new (const char *text)
{
  RsQuery *query = g_new0 (RsQuery, 1);

  query->folded = rs_text_fold (text != NULL ? text : "");
  query->words = g_strsplit (query->folded, " ", -1);
  return query;
}

void
rs_query_free (RsQuery *query)
{
  if (query == NULL)
    return;

  g_clear_pointer (&query->folded, g_free);
  g_clear_pointer (&query->words, g_strfreev);
  g_free (query);
}

/* Whether some word in @text begins with @word; both folded. */
static gboolean
begins_a_word (const char *text, const char *word)
{
  gsize length = strlen (word);

  for (const char *p = text; p != NULL; p = strchr (p, ' '))
    {
      if (*p == ' ')
        p++;
      if (strncmp (p, word, length) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
text_matches (const char *text, const char *word)
{
  g_autofree char *folded = rs_text_fold (text);

  return begins_a_word (folded, word);
}

static gboolean
any_alias_matches (RsExercise *exercise, const char *word)
{
  g_auto (GStrv) aliases = rs_exercise_dup_aliases (exercise);

  for (gsize i = 0; aliases[i] != NULL; i++)
    if (text_matches (aliases[i], word))
      return TRUE;

  return FALSE;
}

static gboolean
vocabulary_matches (RsExercise *exercise, const char *word)
{
  RsMuscleSet muscles = rs_exercise_get_primary (exercise) | rs_exercise_get_secondary (exercise);
  g_autofree char *labels = rs_vocabulary_list_labels (RS_TYPE_MUSCLE, muscles);

  return text_matches (labels, word) ||
         text_matches (rs_vocabulary_label (RS_TYPE_PATTERN, rs_exercise_get_pattern (exercise)),
                       word);
}

static guint
word_weight (RsExercise *exercise, const char *word)
{
  if (text_matches (rs_exercise_get_name (exercise), word))
    return WEIGHT_NAME;
  if (any_alias_matches (exercise, word))
    return WEIGHT_ALIAS;
  if (vocabulary_matches (exercise, word))
    return WEIGHT_VOCABULARY;

  return WEIGHT_NONE;
}

static guint
name_weight (const RsQuery *query, RsExercise *exercise)
{
  g_autofree char *name = rs_text_fold (rs_exercise_get_name (exercise));

  if (*query->folded == '\0' || !g_str_has_prefix (name, query->folded))
    return WEIGHT_NONE;

  return g_str_equal (name, query->folded) ? WEIGHT_NAME_IS : WEIGHT_NAME_BEGINS;
}

guint
rs_query_match (const RsQuery *query, RsExercise *exercise)
{
  guint total = 1;

  g_return_val_if_fail (query != NULL, 0);
  g_return_val_if_fail (RS_IS_EXERCISE (exercise), 0);

  for (gsize i = 0; query->words[i] != NULL; i++)
    {
      guint weight;

      if (*query->words[i] == '\0')
        continue;

      weight = word_weight (exercise, query->words[i]);
      if (weight == WEIGHT_NONE)
        return 0;
      total += weight;
    }

  return total + name_weight (query, exercise);
}
