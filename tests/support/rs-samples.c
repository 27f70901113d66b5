/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "support/rs-samples.h"

RsDose
rs_sample_reps (guint sets, guint reps, guint rest_s)
{
  return (RsDose) { .measure = RS_MEASURE_REPS, .sets = sets, .amount = reps, .rest_s = rest_s };
}

RsDose
rs_sample_seconds (guint sets, guint seconds, guint rest_s)
{
  return (RsDose) { .measure = RS_MEASURE_TIME, .sets = sets, .amount = seconds, .rest_s = rest_s };
}

RsItem *
rs_sample_item (const char *exercise_id)
{
  RsDose dose = rs_sample_reps (3, 12, 60);

  return rs_item_new (exercise_id, &dose);
}

RsRoutineState *
rs_sample_routine (const char *name, RsItem *first, ...)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new ();
  g_autoptr (RsBlock) block = NULL;
  va_list rest;

  va_start (rest, first);
  for (RsItem *item = first; item != NULL; item = va_arg (rest, RsItem *))
    g_ptr_array_add (items, item);
  va_end (rest);

  block = rs_block_new (RS_BLOCK_STRAIGHT, items);
  g_ptr_array_add (blocks, block);
  return rs_routine_state_new (name, NULL, blocks);
}

RsRoutineState *
rs_sample_first_three (void)
{
  RsDose squat = rs_sample_reps (3, 12, 60);
  RsDose bridge = rs_sample_reps (3, 12, 45);
  RsDose plank = rs_sample_seconds (3, 30, 45);

  squat.tempo = (RsTempo) { 3, 1, 1 };
  bridge.tempo = (RsTempo) { 2, 2, 1 };
  return rs_sample_routine ("First Three", rs_item_new ("bodyweight-squat", &squat),
                            rs_item_new ("hip-bridge", &bridge), rs_item_new ("plank", &plank),
                            NULL);
}

/* A dose with a value in every place. */
static RsDose
full_dose (RsLoadKind load, double amount)
{
  RsDose dose = rs_sample_reps (4, 8, 90);

  dose.up_to = 10;
  dose.per_side = TRUE;
  dose.switch_s = 12;
  dose.rpe = 7.5;
  dose.tempo = (RsTempo) { 3, 1, RS_TEMPO_FAST };
  rs_dose_set_load (&dose, load, amount);
  return dose;
}

RsRoutineState *
rs_sample_every_block (void)
{
  static const char *const ids[] = { "leg-swings", "barbell-back-squat", "push-up", "plank",
                                     "unheard-of" };
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
  g_autoptr (RsRoutineState) plain = NULL;

  for (guint i = 0; i < RS_N_BLOCK_KINDS; i++)
    {
      RsBlockFacts facts = rs_block_facts_of ((RsBlockKind) i);
      RsDose dose = full_dose ((RsLoadKind) (i % 3), 42.5);
      RsDose hold = rs_sample_seconds (2, 30, 15);
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

      hold.open = TRUE;
      facts.title = "Mine & \"yours\"";
      facts.note = "Only when you slept well.";
      facts.seconds = 180;
      facts.rounds = 4;
      facts.round_rest_s = 75;
      facts = rs_block_facts_clamp (&facts);
      g_ptr_array_add (items, rs_item_new_full (ids[i], &dose, 40, "Slowly."));
      g_ptr_array_add (items, rs_item_new ("plank", &hold));
      g_ptr_array_add (blocks, rs_block_new_full (&facts, items));
    }

  plain = rs_routine_state_new ("Everything", "With a note.", blocks);
  return rs_routine_state_with_phases (plain,
                                       (1u << RS_RUN_PHASE_BASE) | (1u << RS_RUN_PHASE_TAPER));
}

RsExercise *
rs_sample_exercise (const char *id, const char *name, RsPattern pattern, RsLevel level)
{
  RsExerciseFacts *facts = rs_exercise_facts_new ();

  facts->id = g_strdup (id);
  facts->name = g_strdup (name);
  facts->pattern = pattern;
  facts->level = level;
  facts->dose = rs_sample_reps (3, 12, 60);
  return rs_exercise_new (facts);
}

static void
set_list (GStrv *list, const char *first, const char *second)
{
  g_clear_pointer (list, g_strfreev);
  *list = g_strdupv ((char *[]) { (char *) first, (char *) second, NULL });
}

RsExerciseFacts *
rs_sample_facts (void)
{
  RsExerciseFacts *facts = rs_exercise_facts_new ();
  RsMistake mistake = { g_strdup ("Your knees fall in."), g_strdup ("Push them out.") };
  RsSource with_doi = { g_strdup ("Somebody. 2020. Squats."), g_strdup ("10.1000/1") };
  RsSource without_doi = { g_strdup ("Somebody. 1990. More squats."), NULL };

  facts->id = g_strdup ("goblet-squat");
  facts->name = g_strdup ("Goblet squat");
  set_list (&facts->aliases, "Cup squat", "Front squat");
  facts->pattern = RS_PATTERN_SQUAT;
  facts->position = RS_POSITION_HALF_KNEELING;
  facts->level = RS_LEVEL_INTERMEDIATE;
  facts->primary = 1u << RS_MUSCLE_QUADS;
  facts->secondary = (1u << RS_MUSCLE_GLUTE_MAX) | (1u << RS_MUSCLE_DEEP_CORE);
  facts->needs[0] = (1u << RS_EQUIPMENT_DUMBBELL) | (1u << RS_EQUIPMENT_KETTLEBELL);
  facts->needs[1] = 1u << RS_EQUIPMENT_CHAIR_BENCH;
  facts->n_needs = 2;
  facts->optional_equipment = 1u << RS_EQUIPMENT_MAT;
  facts->dose = rs_sample_reps (3, 8, 90);
  facts->dose.load_kg = 12.5;
  facts->easier = g_strdup ("bodyweight-squat");
  facts->harder = g_strdup ("barbell-squat");
  set_list (&facts->setup, "Hold the weight.", "Stand.");
  set_list (&facts->steps, "Go down.", "Come up.");
  facts->breathing = g_strdup ("Breathe.");
  g_array_append_val (facts->mistakes, mistake);
  facts->why = g_strdup ("Because.");
  g_array_append_val (facts->sources, with_doi);
  g_array_append_val (facts->sources, without_doi);
  set_list (&facts->adapt, "If your knee is sore, go less deep.", NULL);
  return facts;
}

char *
rs_sample_ids (RsRoutineState *state)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < rs_routine_state_get_n_items (state); i++)
    g_strv_builder_add (ids, rs_item_get_exercise_id (rs_routine_state_get_item (state, i)));

  list = g_strv_builder_end (ids);
  return g_strjoinv (" ", list);
}
