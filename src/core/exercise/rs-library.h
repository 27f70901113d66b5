/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-catalogue.h"
#include "core/exercise/rs-library-filter.h"
#include "core/exercise/rs-library-group.h"

G_BEGIN_DECLS

/**
 * RsLibrary:
 *
 * What is found in a catalogue: a #GListModel of #RsExercise, filtered, sorted and searched, with
 * the number that each further choice would find. A change of a property or of the catalogue
 * gives at most one #GListModel::items-changed over what changed, and then one #RsLibrary::changed.
 *
 * Large catalogues are worked through in a thread: then what was found before stays, also its
 * counts and groups, until the new answer is there, and #RsLibrary:busy says so. With up to about
 * 20,000 exercises everything has happened when a setter returns.
 *
 * Properties, all with notify by contract:
 * - "catalogue" (#RsCatalogue, construct only)
 * - "filter" (#RsLibraryFilter, boxed)
 * - "equipment" (uint): the #RsEquipmentSet that one has; at first everything
 * - "favourites" (strv): ids of exercises; those that are not in the catalogue do no harm
 * - "n-found" (uint, read only): the number of items, for bindings
 * - "busy" (boolean, read only)
 *
 * Signal "changed": what was found, the counts or the groups have changed; all are new already.
 */
#define RS_TYPE_LIBRARY (rs_library_get_type ())
G_DECLARE_FINAL_TYPE (RsLibrary, rs_library, RS, LIBRARY, GObject)

RsLibrary *rs_library_new (RsCatalogue *catalogue);

RsCatalogue *rs_library_get_catalogue (RsLibrary *self);

/* The filter belongs to the library and is good until it changes. */
const RsLibraryFilter *rs_library_get_filter (RsLibrary *self);
void rs_library_set_filter (RsLibrary *self, const RsLibraryFilter *filter);

/* Each of these sets the filter with one thing in it changed. */
void rs_library_set_text (RsLibrary *self, const char *text);
void rs_library_set_option (RsLibrary *self, RsFacet facet, guint option, gboolean chosen);
void rs_library_set_order (RsLibrary *self, RsLibraryOrder order);
void rs_library_set_grouped (RsLibrary *self, gboolean grouped);

/* Lets go of the options, and with @text of the text too. */
void rs_library_reset (RsLibrary *self, gboolean text);

RsEquipmentSet rs_library_get_equipment (RsLibrary *self);
void rs_library_set_equipment (RsLibrary *self, RsEquipmentSet equipment);

const char *const *rs_library_get_favourites (RsLibrary *self);
void rs_library_set_favourites (RsLibrary *self, const char *const *ids);

/* Whether the exercise with @id is among the favourites. */
gboolean rs_library_is_favourite (RsLibrary *self, const char *id);

guint rs_library_get_n_found (RsLibrary *self);
gboolean rs_library_get_busy (RsLibrary *self);

/*
 * How many exercises would be found if @option were chosen beside the text and what is chosen in
 * the other facets, and nothing else in its own. For an option that is the only one chosen in its
 * facet this is the number found.
 */
guint rs_library_get_count (RsLibrary *self, RsFacet facet, guint option);

/*
 * How many exercises the text alone would find, with no option chosen. Looks through everything;
 * meant for when nothing was found. 0 while the library is busy.
 */
guint rs_library_count_elsewhere (RsLibrary *self);

/* The groups in their order; none while the filter is not grouped. */
guint rs_library_get_n_groups (RsLibrary *self);
const RsLibraryGroup *rs_library_get_group (RsLibrary *self, guint i);

/*
 * The group that the item at @position belongs to, found without a walk through the items; NULL
 * while the filter is not grouped and beyond the last item. Good until the next change.
 */
const RsLibraryGroup *rs_library_find_group (RsLibrary *self, guint position);

/* Where the exercise with @id is among the items, or %G_MAXUINT. A walk through all items. */
guint rs_library_find (RsLibrary *self, const char *id);

G_END_DECLS
