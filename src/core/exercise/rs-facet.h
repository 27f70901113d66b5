/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-exercise.h"

G_BEGIN_DECLS

/**
 * RsFacet:
 * @RS_FACET_PATTERN: options are those of #RsPattern
 * @RS_FACET_REGION: options are those of #RsRegion: where the primary muscles are
 * @RS_FACET_MUSCLE: options are those of #RsMuscle: the primary ones
 * @RS_FACET_EQUIPMENT: options are those of #RsEquipment, for which an exercise counts when one
 *     of the groups that it needs has that piece, and %RS_FACET_NO_EQUIPMENT
 * @RS_FACET_LEVEL: options are those of #RsLevel
 * @RS_FACET_MEASURE: options are those of #RsMeasure
 * @RS_FACET_PER_SIDE: one option, 0: only those that are done on each side
 * @RS_FACET_FAVOURITE: one option, 0: only favourites
 * @RS_FACET_OWN: one option, 0: only those that the user made
 * @RS_FACET_DOABLE: one option, 0: only those that can be done with what one has
 *
 * A way in which exercises differ and by which they can be chosen. Options that are chosen within
 * a facet are alternatives; between facets all must hold.
 */
typedef enum
{
  RS_FACET_PATTERN,
  RS_FACET_REGION,
  RS_FACET_MUSCLE,
  RS_FACET_EQUIPMENT,
  RS_FACET_LEVEL,
  RS_FACET_MEASURE,
  RS_FACET_PER_SIDE,
  RS_FACET_FAVOURITE,
  RS_FACET_OWN,
  RS_FACET_DOABLE,
} RsFacet;

#define RS_N_FACETS (RS_FACET_DOABLE + 1)

/* The option of %RS_FACET_EQUIPMENT for exercises that need none. */
#define RS_FACET_NO_EQUIPMENT RS_N_EQUIPMENT

/* How many options @facet has: they are 0 to this, without it. */
guint rs_facet_get_n_options (RsFacet facet);

/* What to call @facet ("Level") and its @option ("Beginner"), translated; never NULL. */
const char *rs_facet_get_label (RsFacet facet);
const char *rs_facet_get_option_label (RsFacet facet, guint option);

/* Whether @have has a piece out of each group that @exercise needs. */
gboolean rs_exercise_can_be_done_with (RsExercise *exercise, RsEquipmentSet have);

/**
 * RsTraits:
 *
 * All options of all facets that hold for one exercise, as bits of one word, beside its position.
 */
typedef guint64 RsTraits;

/* Those that follow from the exercise alone: without favourite and doable. */
RsTraits rs_traits_of (RsExercise *exercise);

/* One option, all options of a facet, and those of @options, which are bits. */
RsTraits rs_traits_option (RsFacet facet, guint option);
RsTraits rs_traits_facet (RsFacet facet);
RsTraits rs_traits_options (RsFacet facet, guint32 options);

/* The position of the body: no facet, but people search for it. */
RsTraits rs_traits_position (RsPosition position);

G_END_DECLS
