/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-facet.h"

#include <glib/gi18n-lib.h>

/* Where the options of each facet are in the word of traits. */
static const struct
{
  guint8 first;
  guint8 n_options;
  const char *label;
} facets[] = {
  [RS_FACET_PATTERN] = { 0, RS_N_PATTERNS, NC_ ("facet", "Pattern") },
  [RS_FACET_REGION] = { 12, RS_N_REGIONS, NC_ ("facet", "Body region") },
  [RS_FACET_MUSCLE] = { 17, RS_N_MUSCLES, NC_ ("facet", "Muscle") },
  [RS_FACET_EQUIPMENT] = { 35, RS_N_EQUIPMENT + 1, NC_ ("facet", "Equipment") },
  [RS_FACET_LEVEL] = { 45, RS_N_LEVELS, NC_ ("facet", "Level") },
  [RS_FACET_MEASURE] = { 48, RS_N_MEASURES, NC_ ("facet", "Counted in") },
  [RS_FACET_PER_SIDE] = { 50, 1, NC_ ("facet", "Per side") },
  [RS_FACET_FAVOURITE] = { 51, 1, NC_ ("facet", "Favourites") },
  [RS_FACET_OWN] = { 52, 1, NC_ ("facet", "My own") },
  [RS_FACET_DOABLE] = { 53, 1, NC_ ("facet", "With what I have") },
};
G_STATIC_ASSERT (G_N_ELEMENTS (facets) == RS_N_FACETS);

#define FIRST_POSITION 54
G_STATIC_ASSERT (FIRST_POSITION + RS_N_POSITIONS <= 64);
G_STATIC_ASSERT (RS_N_PATTERNS == 12 && RS_N_REGIONS == 5 && RS_N_MUSCLES == 18);
G_STATIC_ASSERT (RS_N_EQUIPMENT == 9 && RS_N_LEVELS == 3 && RS_N_MEASURES == 2);

guint
rs_facet_get_n_options (RsFacet facet)
{
  g_return_val_if_fail (facet < RS_N_FACETS, 0);

  return facets[facet].n_options;
}

const char *
rs_facet_get_label (RsFacet facet)
{
  g_return_val_if_fail (facet < RS_N_FACETS, "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "facet", facets[facet].label);
}

const char *
rs_facet_get_option_label (RsFacet facet, guint option)
{
  g_return_val_if_fail (facet < RS_N_FACETS, "");
  g_return_val_if_fail (option < facets[facet].n_options, "");

  switch (facet)
    {
    case RS_FACET_PATTERN:
      return rs_vocabulary_label (RS_TYPE_PATTERN, (int) option);

    case RS_FACET_REGION:
      return rs_vocabulary_label (RS_TYPE_REGION, (int) option);

    case RS_FACET_MUSCLE:
      return rs_vocabulary_label (RS_TYPE_MUSCLE, (int) option);

    case RS_FACET_EQUIPMENT:
      if (option == RS_FACET_NO_EQUIPMENT)
        return C_ ("equipment", "No equipment");
      return rs_vocabulary_label (RS_TYPE_EQUIPMENT, (int) option);

    case RS_FACET_LEVEL:
      return rs_vocabulary_label (RS_TYPE_LEVEL, (int) option);

    case RS_FACET_MEASURE:
      return rs_vocabulary_label (RS_TYPE_MEASURE, (int) option);

    case RS_FACET_PER_SIDE:
    case RS_FACET_FAVOURITE:
    case RS_FACET_OWN:
    case RS_FACET_DOABLE:
    default:
      return rs_facet_get_label (facet);
    }
}

gboolean
rs_exercise_can_be_done_with (RsExercise *exercise, RsEquipmentSet have)
{
  const RsExerciseFacts *facts;

  g_return_val_if_fail (RS_IS_EXERCISE (exercise), FALSE);

  facts = rs_exercise_get_facts (exercise);
  for (guint i = 0; i < facts->n_needs; i++)
    if ((facts->needs[i] & have) == 0)
      return FALSE;

  return TRUE;
}

RsTraits
rs_traits_option (RsFacet facet, guint option)
{
  return (RsTraits) 1 << (facets[facet].first + option);
}

RsTraits
rs_traits_facet (RsFacet facet)
{
  return (((RsTraits) 1 << facets[facet].n_options) - 1) << facets[facet].first;
}

RsTraits
rs_traits_options (RsFacet facet, guint32 options)
{
  return ((RsTraits) options << facets[facet].first) & rs_traits_facet (facet);
}

RsTraits
rs_traits_position (RsPosition position)
{
  return (RsTraits) 1 << (FIRST_POSITION + position);
}

RsTraits
rs_traits_of (RsExercise *exercise)
{
  RsEquipmentSet needed = rs_exercise_get_needed_equipment (exercise);
  RsMuscleSet primary = rs_exercise_get_primary (exercise);
  const RsDose *dose = rs_exercise_get_dose (exercise);
  RsTraits traits = rs_traits_position (rs_exercise_get_position (exercise));

  if (needed == 0)
    needed = 1u << RS_FACET_NO_EQUIPMENT;
  if (dose->per_side)
    traits |= rs_traits_option (RS_FACET_PER_SIDE, 0);
  if (rs_exercise_get_own (exercise))
    traits |= rs_traits_option (RS_FACET_OWN, 0);

  return traits | rs_traits_option (RS_FACET_PATTERN, rs_exercise_get_pattern (exercise)) |
         rs_traits_options (RS_FACET_REGION, rs_muscles_get_regions (primary)) |
         rs_traits_options (RS_FACET_MUSCLE, primary) |
         rs_traits_options (RS_FACET_EQUIPMENT, needed) |
         rs_traits_option (RS_FACET_LEVEL, rs_exercise_get_level (exercise)) |
         rs_traits_option (RS_FACET_MEASURE, dose->measure);
}
