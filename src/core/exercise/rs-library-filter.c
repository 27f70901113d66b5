/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-library-filter.h"

#include "base/common/rs-text.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (RsLibraryFilter,
                     rs_library_filter,
                     rs_library_filter_copy,
                     rs_library_filter_free)

RsLibraryFilter *
rs_library_filter_copy (const RsLibraryFilter *filter)
{
  RsLibraryFilter *copy;

  g_return_val_if_fail (filter != NULL, NULL);

  copy = g_memdup2 (filter, sizeof *filter);
  copy->text = g_strdup (filter->text);
  return copy;
}

void
rs_library_filter_free (RsLibraryFilter *filter)
{
  if (filter == NULL)
    return;

  rs_library_filter_clear (filter);
  g_free (filter);
}

void
rs_library_filter_clear (RsLibraryFilter *filter)
{
  g_return_if_fail (filter != NULL);

  g_clear_pointer (&filter->text, g_free);
  memset (filter, 0, sizeof *filter);
}

gboolean
rs_library_filter_equal (const RsLibraryFilter *a, const RsLibraryFilter *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_strcmp0 (a->text, b->text) == 0 &&
         memcmp (a->chosen, b->chosen, sizeof a->chosen) == 0 && a->order == b->order &&
         !a->grouped == !b->grouped;
}

gboolean
rs_library_filter_has (const RsLibraryFilter *filter, RsFacet facet, guint option)
{
  g_return_val_if_fail (filter != NULL, FALSE);
  g_return_val_if_fail (option < rs_facet_get_n_options (facet), FALSE);

  return (filter->chosen[facet] & (1u << option)) != 0;
}

void
rs_library_filter_set (RsLibraryFilter *filter, RsFacet facet, guint option, gboolean chosen)
{
  g_return_if_fail (filter != NULL);
  g_return_if_fail (option < rs_facet_get_n_options (facet));

  if (chosen)
    filter->chosen[facet] |= 1u << option;
  else
    filter->chosen[facet] &= ~(1u << option);
}

void
rs_library_filter_set_text (RsLibraryFilter *filter, const char *text)
{
  g_return_if_fail (filter != NULL);

  g_set_str (&filter->text, text);
}

void
rs_library_filter_reset (RsLibraryFilter *filter)
{
  g_return_if_fail (filter != NULL);

  memset (filter->chosen, 0, sizeof filter->chosen);
}

guint
rs_library_filter_count (const RsLibraryFilter *filter)
{
  guint n = 0;

  g_return_val_if_fail (filter != NULL, 0);

  for (RsFacet facet = 0; facet < RS_N_FACETS; facet++)
    n += (guint) __builtin_popcount (filter->chosen[facet]);

  return n;
}

gboolean
rs_library_filter_admits (const RsLibraryFilter *filter, RsTraits traits)
{
  g_return_val_if_fail (filter != NULL, FALSE);

  for (RsFacet facet = 0; facet < RS_N_FACETS; facet++)
    if (filter->chosen[facet] != 0 &&
        (traits & rs_traits_options (facet, filter->chosen[facet])) == 0)
      return FALSE;

  return TRUE;
}

gboolean
rs_library_filter_is_narrow (const RsLibraryFilter *filter)
{
  g_autofree char *folded = NULL;

  g_return_val_if_fail (filter != NULL, FALSE);

  folded = rs_text_fold (filter->text != NULL ? filter->text : "");
  return *folded != '\0' || rs_library_filter_count (filter) > 0;
}
