/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-library-private.h"

/* What can be done with a library beside its properties: its filter bit by bit, and its groups. */

void
rs_library_set_text (RsLibrary *self, const char *text)
{
  g_autoptr (RsLibraryFilter) filter = NULL;

  g_return_if_fail (RS_IS_LIBRARY (self));

  filter = rs_library_filter_copy (rs_library_get_filter (self));
  rs_library_filter_set_text (filter, text);
  rs_library_set_filter (self, filter);
}

void
rs_library_set_option (RsLibrary *self, RsFacet facet, guint option, gboolean chosen)
{
  g_autoptr (RsLibraryFilter) filter = NULL;

  g_return_if_fail (RS_IS_LIBRARY (self));

  filter = rs_library_filter_copy (rs_library_get_filter (self));
  rs_library_filter_set (filter, facet, option, chosen);
  rs_library_set_filter (self, filter);
}

void
rs_library_set_order (RsLibrary *self, RsLibraryOrder order)
{
  g_autoptr (RsLibraryFilter) filter = NULL;

  g_return_if_fail (RS_IS_LIBRARY (self));

  filter = rs_library_filter_copy (rs_library_get_filter (self));
  filter->order = order;
  rs_library_set_filter (self, filter);
}

void
rs_library_set_grouped (RsLibrary *self, gboolean grouped)
{
  g_autoptr (RsLibraryFilter) filter = NULL;

  g_return_if_fail (RS_IS_LIBRARY (self));

  filter = rs_library_filter_copy (rs_library_get_filter (self));
  filter->grouped = !!grouped;
  rs_library_set_filter (self, filter);
}

void
rs_library_reset (RsLibrary *self, gboolean text)
{
  g_autoptr (RsLibraryFilter) filter = NULL;

  g_return_if_fail (RS_IS_LIBRARY (self));

  filter = rs_library_filter_copy (rs_library_get_filter (self));
  rs_library_filter_reset (filter);
  if (text)
    rs_library_filter_set_text (filter, NULL);
  rs_library_set_filter (self, filter);
}

guint
rs_library_get_n_groups (RsLibrary *self)
{
  g_return_val_if_fail (RS_IS_LIBRARY (self), 0);

  return rs_library_get_answer (self)->n_groups;
}

const RsLibraryGroup *
rs_library_get_group (RsLibrary *self, guint i)
{
  g_return_val_if_fail (RS_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (i < rs_library_get_answer (self)->n_groups, NULL);

  return &rs_library_get_answer (self)->groups[i];
}

const RsLibraryGroup *
rs_library_find_group (RsLibrary *self, guint position)
{
  const RsAnswer *answer;

  g_return_val_if_fail (RS_IS_LIBRARY (self), NULL);

  answer = rs_library_get_answer (self);
  /* There are no more than there are patterns. */
  for (guint i = 0; i < answer->n_groups; i++)
    {
      const RsLibraryGroup *group = &answer->groups[i];

      if (position >= group->start && position - group->start < group->n_items)
        return group;
    }

  return NULL;
}

guint
rs_library_find (RsLibrary *self, const char *id)
{
  const RsAnswer *answer;
  RsExercise *exercise;

  g_return_val_if_fail (RS_IS_LIBRARY (self), G_MAXUINT);

  answer = rs_library_get_answer (self);
  exercise = rs_catalogue_lookup (rs_library_get_catalogue (self), id);
  for (guint i = 0; exercise != NULL && i < answer->n_found; i++)
    if (answer->stock->exercises[answer->found[i]] == exercise)
      return i;

  return G_MAXUINT;
}

guint
rs_library_get_count (RsLibrary *self, RsFacet facet, guint option)
{
  g_return_val_if_fail (RS_IS_LIBRARY (self), 0);
  g_return_val_if_fail (option < rs_facet_get_n_options (facet), 0);

  return rs_library_get_answer (self)->counts[facet][option];
}
