/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-shape.h"

#include "support/rs-samples.h"

#include <string.h>

static const char kinds[] = "WSUCD";
G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == RS_N_BLOCK_KINDS + 1);

GPtrArray *
rs_shape_items (const char *ids)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) words = g_strsplit (ids, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_ptr_array_add (items, rs_sample_item (words[i]));

  return items;
}

RsRoutineState *
rs_shape_parse (const char *shape)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);

  for (const char *p = shape; *p != '\0'; p = strchr (p, ']') + 1)
    {
      RsBlockFacts facts;
      g_autofree char *ids = NULL;
      g_autoptr (GPtrArray) items = NULL;

      p += *p == ' ' ? 1 : 0;
      facts = rs_block_facts_of (*p == 'T' ? RS_BLOCK_STRAIGHT
                                           : (RsBlockKind) (strchr (kinds, *p) - kinds));
      facts.title = *p == 'T' ? "Title" : NULL;
      ids = g_strndup (p + 2, strcspn (p + 2, "]"));
      items = rs_shape_items (ids);
      g_ptr_array_add (blocks, rs_block_new_full (&facts, items));
    }

  return rs_routine_state_new ("Shape", NULL, blocks);
}

char *
rs_shape_of (RsRoutineState *state)
{
  g_autoptr (GString) shape = g_string_new (NULL);

  for (guint i = 0; i < rs_routine_state_get_n_blocks (state); i++)
    {
      RsBlock *block = rs_routine_state_get_block (state, i);
      char kind = kinds[rs_block_get_kind (block)];

      if (kind == 'S' && !rs_block_is_plain (block))
        kind = 'T';
      g_string_append_printf (shape, "%s%c[", i > 0 ? " " : "", kind);
      for (guint k = 0; k < rs_block_get_n_items (block); k++)
        g_string_append_printf (shape, "%s%s", k > 0 ? " " : "",
                                rs_item_get_exercise_id (rs_block_get_item (block, k)));
      g_string_append_c (shape, ']');
    }

  return g_strdup (shape->str);
}

void
rs_shape_assert (RsRoutineState *state, const char *expected, const char *what)
{
  g_autofree char *shape = state != NULL ? rs_shape_of (state) : g_strdup ("-");

  if (!g_str_equal (shape, expected))
    g_error ("%s: %s, expected %s", what, shape, expected);
}

GArray *
rs_shape_positions (const char *text)
{
  GArray *positions = g_array_new (FALSE, FALSE, sizeof (guint));
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      guint position = (guint) g_ascii_strtoull (words[i], NULL, 10);

      if (*words[i] != '\0')
        g_array_append_val (positions, position);
    }

  return positions;
}

RsRoutinePlace
rs_shape_place (const char *text)
{
  const char *colon = strchr (text, ':');

  return (RsRoutinePlace) {
    (guint) g_ascii_strtoull (text, NULL, 10),
    colon[1] == '|' ? RS_PLACE_APART : (guint) g_ascii_strtoull (colon + 1, NULL, 10),
  };
}

char *
rs_shape_of_place (RsRoutinePlace place)
{
  if (place.index == RS_PLACE_APART)
    return g_strdup_printf ("%u:|", place.block);
  return g_strdup_printf ("%u:%u", place.block, place.index);
}
