/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-import-known.h"

#include "base/common/rs-text.h"
#include "core/store/rs-exercise-file.h"

#include <string.h>

struct _RsImportKnown
{
  gboolean with_names;
  GHashTable *ids;      /* -> facts; they belong to the exercises */
  GHashTable *names;    /* folded -> facts */
  GHashTable *contents; /* -> facts */
};

/* A name of nothing but signs folds to nothing, and is the same only when it is. */
static char *
fold (const char *name)
{
  g_autofree char *folded = rs_text_fold (name);

  return *folded != '\0' ? g_steal_pointer (&folded) : g_strdup (name);
}

/* NULL for what cannot be the same as anything. */
static char *
describe_content (RsImportKnown *known, const RsExerciseFacts *facts)
{
  g_autoptr (RsExerciseFacts) copy = NULL;
  g_autofree char *text = NULL;

  if (!known->with_names && facts->steps[0] == NULL)
    return NULL;

  copy = rs_exercise_facts_copy (facts);
  g_set_str (&copy->id, "x");
  copy->own = TRUE;
  copy->added = 0;
  g_clear_pointer (&copy->picture, g_free);
  g_clear_pointer (&copy->easier, g_free);
  g_clear_pointer (&copy->harder, g_free);
  g_clear_pointer (&copy->alternatives, g_strfreev);
  copy->alternatives = g_new0 (char *, 1);
  if (!known->with_names)
    {
      g_set_str (&copy->name, "x");
      g_clear_pointer (&copy->aliases, g_strfreev);
      copy->aliases = g_new0 (char *, 1);
    }

  text = rs_exercise_file_write_own (copy, NULL);
  return text != NULL ? g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1) : NULL;
}

/* Who comes first keeps the name. */
static void
add_name (RsImportKnown *known, const char *name, const RsExerciseFacts *facts)
{
  g_autofree char *folded = fold (name);

  if (!g_hash_table_contains (known->names, folded))
    g_hash_table_insert (known->names, g_steal_pointer (&folded), (gpointer) facts);
}

RsImportKnown *
rs_import_known_new (GPtrArray *exercises, gboolean with_names)
{
  RsImportKnown *known = g_new0 (RsImportKnown, 1);

  known->with_names = with_names;
  known->ids = g_hash_table_new (g_str_hash, g_str_equal);
  known->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  known->contents = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < exercises->len; i++)
    {
      RsExercise *exercise = g_ptr_array_index (exercises, i);

      rs_import_known_add (known, rs_exercise_get_facts (exercise));
      /* As it is called in the user's language. */
      add_name (known, rs_exercise_get_name (exercise), rs_exercise_get_facts (exercise));
    }

  return known;
}

void
rs_import_known_free (RsImportKnown *known)
{
  if (known == NULL)
    return;

  g_clear_pointer (&known->contents, g_hash_table_unref);
  g_clear_pointer (&known->names, g_hash_table_unref);
  g_clear_pointer (&known->ids, g_hash_table_unref);
  g_free (known);
}

void
rs_import_known_add (RsImportKnown *known, const RsExerciseFacts *facts)
{
  g_autofree char *content = describe_content (known, facts);

  g_hash_table_insert (known->ids, facts->id, (gpointer) facts);
  add_name (known, facts->name, facts);
  for (gsize i = 0; facts->aliases[i] != NULL; i++)
    add_name (known, facts->aliases[i], facts);
  if (content != NULL && !g_hash_table_contains (known->contents, content))
    g_hash_table_insert (known->contents, g_steal_pointer (&content), (gpointer) facts);
}

gboolean
rs_import_known_has_id (RsImportKnown *known, const char *id)
{
  return g_hash_table_contains (known->ids, id);
}

const RsExerciseFacts *
rs_import_known_find_name (RsImportKnown *known, const char *name)
{
  g_autofree char *folded = fold (name);

  return g_hash_table_lookup (known->names, folded);
}

const RsExerciseFacts *
rs_import_known_find_content (RsImportKnown *known, const RsExerciseFacts *facts)
{
  g_autofree char *content = describe_content (known, facts);

  return content != NULL ? g_hash_table_lookup (known->contents, content) : NULL;
}
