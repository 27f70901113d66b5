/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine-words.h"

#include "core/routine/rs-block-words.h"
#include "core/routine/rs-item-words.h"

#include <string.h>

/* Each line of @note behind a mark. */
static void
append_note (GString *text, const char *indent, const char *note)
{
  g_auto (GStrv) lines = NULL;

  if (note == NULL || *note == '\0')
    return;

  lines = g_strsplit (note, "\n", -1);
  for (gsize i = 0; lines[i] != NULL; i++)
    g_string_append_printf (text, "%s> %s\n", indent, lines[i]);
}

static void
append_item (GString *text, RsItemWords *words, RsItem *item, gboolean listed, gboolean in_rounds)
{
  g_autofree char *line = rs_item_words_write (words, item, in_rounds);

  g_string_append_printf (text, "%s%s\n", listed ? "- " : "", line);
  append_note (text, listed ? "  " : "", rs_item_get_note (item));
}

static void
append_block (GString *text, RsItemWords *words, RsBlock *block, gboolean first)
{
  const RsBlockFacts *facts = rs_block_get_facts (block);
  guint n = rs_block_get_n_items (block);
  gboolean headed = !first || n == 0 || !rs_block_is_plain (block);

  if (!first)
    g_string_append_c (text, '\n');
  if (headed)
    {
      g_autofree char *heading = rs_block_words_write (facts);

      g_string_append_printf (text, "%s\n", heading);
      append_note (text, "", facts->note);
    }

  for (guint i = 0; i < n; i++)
    append_item (text, words, rs_block_get_item (block, i), headed, rs_block_has_rounds (block));
}

char *
rs_routine_words_write_items (GPtrArray *items, RsCatalogue *catalogue)
{
  g_autoptr (RsItemWords) words = NULL;
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (items != NULL && RS_IS_CATALOGUE (catalogue), NULL);

  words = rs_item_words_new (catalogue);
  text = g_string_new (NULL);
  for (guint i = 0; i < items->len; i++)
    append_item (text, words, g_ptr_array_index (items, i), FALSE, FALSE);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

char *
rs_routine_words_write_blocks (GPtrArray *blocks, RsCatalogue *catalogue)
{
  g_autoptr (RsItemWords) words = NULL;
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (blocks != NULL && RS_IS_CATALOGUE (catalogue), NULL);

  words = rs_item_words_new (catalogue);
  text = g_string_new (NULL);
  for (guint i = 0; i < blocks->len; i++)
    append_block (text, words, g_ptr_array_index (blocks, i), i == 0);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

char *
rs_routine_words_write (RsRoutineState *state, RsCatalogue *catalogue)
{
  g_autoptr (GPtrArray) blocks = NULL;
  g_autoptr (GString) text = NULL;
  g_autofree char *name = NULL;
  g_autofree char *rest = NULL;

  g_return_val_if_fail (state != NULL && RS_IS_CATALOGUE (catalogue), NULL);

  name = g_strdelimit (g_strdup (rs_routine_state_get_name (state)), "\r\n", ' ');
  text = g_string_new (NULL);
  g_string_append_printf (text, "# %s\n", name);
  append_note (text, "", rs_routine_state_get_note (state));
  g_string_append_c (text, '\n');

  blocks = g_ptr_array_new ();
  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    g_ptr_array_add (blocks, rs_routine_state_get_block (state, i));
  rest = rs_routine_words_write_blocks (blocks, catalogue);
  g_string_append (text, rest);
  return g_string_free_and_steal (g_steal_pointer (&text));
}
