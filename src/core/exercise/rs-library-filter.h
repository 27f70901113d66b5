/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-facet.h"

G_BEGIN_DECLS

/**
 * RsLibraryOrder:
 * @RS_LIBRARY_ORDER_RELEVANCE: best match first; without a text the order of the catalogue
 * @RS_LIBRARY_ORDER_NAME: as the language sorts names
 * @RS_LIBRARY_ORDER_LEVEL: beginners' first, then as %RS_LIBRARY_ORDER_RELEVANCE
 * @RS_LIBRARY_ORDER_ADDED: the user's own that were added last first, then as
 *     %RS_LIBRARY_ORDER_RELEVANCE
 */
typedef enum
{
  RS_LIBRARY_ORDER_RELEVANCE,
  RS_LIBRARY_ORDER_NAME,
  RS_LIBRARY_ORDER_LEVEL,
  RS_LIBRARY_ORDER_ADDED,
} RsLibraryOrder;

#define RS_N_LIBRARY_ORDERS (RS_LIBRARY_ORDER_ADDED + 1)

/**
 * RsLibraryFilter:
 * @text: what is searched for, as typed; NULL or blank finds everything
 * @chosen: for each #RsFacet the options that are chosen, as bits; 0 means that all will do
 * @order: how what is found is sorted
 * @grouped: whether it is in groups by pattern, in the order of #RsPattern, each sorted by @order
 *
 * What is looked for in a library: a value. On the stack it begins as %RS_LIBRARY_FILTER_INIT
 * (everything, not grouped) and is cleared with rs_library_filter_clear() or g_auto.
 */
typedef struct
{
  char *text;
  guint32 chosen[RS_N_FACETS];
  RsLibraryOrder order;
  gboolean grouped;
} RsLibraryFilter;

#define RS_LIBRARY_FILTER_INIT { 0 }

#define RS_TYPE_LIBRARY_FILTER (rs_library_filter_get_type ())
GType rs_library_filter_get_type (void);

RsLibraryFilter *rs_library_filter_copy (const RsLibraryFilter *filter);
void rs_library_filter_free (RsLibraryFilter *filter);
void rs_library_filter_clear (RsLibraryFilter *filter);
gboolean rs_library_filter_equal (const RsLibraryFilter *a, const RsLibraryFilter *b);

/* Whether @option of @facet is chosen. */
gboolean rs_library_filter_has (const RsLibraryFilter *filter, RsFacet facet, guint option);

/* Chooses @option of @facet, or lets it go. */
void rs_library_filter_set (RsLibraryFilter *filter, RsFacet facet, guint option, gboolean chosen);

void rs_library_filter_set_text (RsLibraryFilter *filter, const char *text);

/* Lets all options of all facets go; text, order and groups stay. */
void rs_library_filter_reset (RsLibraryFilter *filter);

/* How many options are chosen, in all facets together. */
guint rs_library_filter_count (const RsLibraryFilter *filter);

/* Whether exercises with @traits hold against what is chosen; the text is another matter. */
gboolean rs_library_filter_admits (const RsLibraryFilter *filter, RsTraits traits);

/* Whether it leaves anything out: a text that is not blank, or an option. */
gboolean rs_library_filter_is_narrow (const RsLibraryFilter *filter);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsLibraryFilter, rs_library_filter_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsLibraryFilter, rs_library_filter_clear)

G_END_DECLS
