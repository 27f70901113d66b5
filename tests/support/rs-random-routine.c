/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-random-routine.h"

#include "core/store/rs-content.h"

static guint
below (guint n)
{
  return (guint) g_test_rand_int_range (0, (gint32) n);
}

RsCatalogue *
rs_sample_catalogue (void)
{
  g_autoptr (GStrvBuilder) problems = g_strv_builder_new ();
  g_autoptr (GPtrArray) exercises = rs_content_load_exercises (problems);
  g_auto (GStrv) found = g_strv_builder_end (problems);
  RsCatalogue *catalogue = rs_catalogue_new ();

  g_assert_null (found[0]);
  rs_catalogue_add (catalogue, exercises);
  return catalogue;
}

static RsItem *
random_item (RsCatalogue *catalogue)
{
  g_autoptr (RsExercise) exercise = NULL;
  const char *id = "unheard-of";
  RsDose dose = { .sets = 1, .amount = 1 };

  exercise = g_list_model_get_item (G_LIST_MODEL (catalogue),
                                    below (g_list_model_get_n_items (G_LIST_MODEL (catalogue))));
  dose = *rs_exercise_get_dose (exercise);
  if (below (20) != 0)
    id = rs_exercise_get_id (exercise);
  if (below (3) == 0)
    dose.rest_s = below (200);
  if (below (6) == 0)
    dose.rest_s = 0;
  dose.sets = below (10) == 0 ? 1 + below (RS_DOSE_MAX_SETS) : 1 + below (4);
  return rs_item_new_full (id, &dose, below (4) == 0 ? (int) below (90) : RS_ITEM_REST_AS_USUAL,
                           NULL);
}

static RsBlock *
random_block (RsCatalogue *catalogue, RsBlockKind kind, guint n)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  RsBlockFacts facts = rs_block_facts_of (kind);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (items, random_item (catalogue));

  facts.title = below (4) == 0 ? "Mine" : NULL;
  facts.rounds = 1 + below (5);
  facts.round_rest_s = below (120);
  facts.between_s = below (30);
  facts.seconds = below (3) * below (400);
  facts = rs_block_facts_clamp (&facts);
  return rs_block_new_full (&facts, items);
}

RsRoutineState *
rs_random_routine (RsCatalogue *catalogue)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  guint n = 1 + below (5);

  if (below (2) == 0)
    g_ptr_array_add (blocks, random_block (catalogue, RS_BLOCK_WARM_UP, below (4)));
  g_ptr_array_add (blocks, random_block (catalogue, RS_BLOCK_STRAIGHT, 1 + below (5)));
  for (guint i = 1; i < n; i++)
    g_ptr_array_add (blocks,
                     random_block (catalogue, (RsBlockKind) below (RS_N_BLOCK_KINDS), below (6)));

  return rs_routine_state_new ("Random", NULL, blocks);
}

RsEquipmentSet
rs_random_equipment (void)
{
  return below (1u << RS_N_EQUIPMENT);
}
