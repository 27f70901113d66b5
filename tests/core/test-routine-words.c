/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/routine/rs-routine-words.h"

#include "core/routine/rs-routine.h"
#include "core/store/rs-content.h"

#include "support/rs-dose-samples.h"
#include "support/rs-samples.h"
#include "support/rs-test-files.h"
#include "support/rs-test-language.h"

#include <locale.h>
#include <string.h>

#define N_RANDOM 400

static RsExercise *
make_exercise (const char *id, const char *name, const char *alias, const RsDose *dose)
{
  RsExerciseFacts *facts = rs_exercise_facts_new ();

  facts->id = g_strdup (id);
  facts->name = g_strdup (name);
  g_clear_pointer (&facts->aliases, g_strfreev);
  facts->aliases = g_strdupv ((char *[]) { (char *) alias, NULL });
  facts->dose = *dose;
  facts->own = TRUE;
  return rs_exercise_new (facts);
}

/* Names as they are, and some that nobody should give an exercise. */
static RsCatalogue *
make_catalogue (void)
{
  static const struct
  {
    const char *id;
    const char *name;
    const char *alias;
  } plain[] = {
    { "bodyweight-squat", "Squat", "Air squat" },
    { "squat-jump", "Squat jump", "Jump squat" },
    { "push-up", "Push-up", "Press-up" },
    { "reverse-lunge", "Reverse lunge", "Step-back lunge" },
    { "walking-lunge", "Walking lunge", "Travelling lunge" },
    { "sumo-squat", "Sumo squat", "Plié squat" },
    { "odd-dose", "3x12", NULL },
    { "odd-circuit", "Circuit", NULL },
    { "odd-heading", "# Legs:", NULL },
    { "odd-note", "> 3", NULL },
    { "odd-bullet", "- [x] 1. One", NULL },
    { "odd-lines", "Two\nlines", NULL },
    { "odd-twin", "Squat", NULL },
    { "odd-empty", "…", NULL },
    { "odd-rest", "Rest, 3 sets", NULL },
    { "odd-id", "[plank] two", NULL },
    { "odd-script", "深蹲 Übung", NULL },
  };
  RsDose reps = rs_sample_reps (3, 12, 60);
  RsDose hold = rs_sample_seconds (3, 30, 45);
  RsDose sides = rs_sample_seconds (2, 25, 30);
  RsDose open = rs_sample_reps (3, 5, 60);
  RsDose full = rs_sample_reps (4, 8, 90);
  RsCatalogue *catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  sides.per_side = TRUE;
  sides.switch_s = 8;
  open.open = TRUE;
  full.rpe = 8;
  full.tempo = (RsTempo) { 3, 1, 1 };
  rs_dose_set_load (&full, RS_LOAD_KG, 20);
  for (gsize i = 0; i < G_N_ELEMENTS (plain); i++)
    g_ptr_array_add (all, make_exercise (plain[i].id, plain[i].name, plain[i].alias, &reps));
  g_ptr_array_add (all, make_exercise ("plank", "Plank", "Front plank", &hold));
  g_ptr_array_add (all, make_exercise ("pull-up", "Pull-up", "Chin-up", &open));
  g_ptr_array_add (all, make_exercise ("side-plank", "Side plank", "Side bridge", &sides));
  g_ptr_array_add (all, make_exercise ("goblet-squat", "Goblet squat", NULL, &full));
  rs_catalogue_add (catalogue, all);
  return catalogue;
}

static char *
write_problems (GPtrArray *problems)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      const RsRoutineWordsProblem *problem = g_ptr_array_index (problems, i);

      g_assert_true (g_utf8_validate (problem->text, -1, NULL));
      g_assert_true (g_utf8_validate (problem->reason, -1, NULL));
      g_string_append_printf (text, "%u|%s|%s\n", problem->line, problem->text, problem->reason);
    }

  return g_string_free_and_steal (text);
}

/* "circuit 3 15 60 “Core”: plank 3 × 30 s · rest 45 s; …" for what was read. */
static char *
outline (GPtrArray *blocks)
{
  static const char *const kind_names[] = { "warm-up", "straight", "superset", "circuit",
                                            "cool-down" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < blocks->len; i++)
    {
      RsBlock *block = g_ptr_array_index (blocks, i);
      const RsBlockFacts *facts = rs_block_get_facts (block);

      g_string_append_printf (text, "%s%s", i > 0 ? " / " : "", kind_names[facts->kind]);
      if (rs_block_has_rounds (block))
        g_string_append_printf (text, " %u %u %u", facts->rounds, facts->between_s,
                                facts->round_rest_s);
      if (facts->seconds > 0)
        g_string_append_printf (text, " %us", facts->seconds);
      if (facts->title != NULL)
        g_string_append_printf (text, " “%s”", facts->title);
      if (facts->note != NULL)
        g_string_append_printf (text, " (%s)", facts->note);
      g_string_append (text, ":");

      for (guint k = 0; k < rs_block_get_n_items (block); k++)
        {
          RsItem *item = rs_block_get_item (block, k);
          g_autofree char *dose = rs_dose_describe (rs_item_get_dose (item));

          g_string_append_printf (text, "%s %s %s", k > 0 ? ";" : "",
                                  rs_item_get_exercise_id (item), dose);
          if (*rs_item_get_note (item) != '\0')
            g_string_append_printf (text, " (%s)", rs_item_get_note (item));
        }
    }

  return g_string_free_and_steal (text);
}

static void
test_written (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  g_autoptr (RsRoutineState) first = rs_sample_first_three ();
  g_autoptr (RsRoutineState) every = rs_sample_every_block ();
  g_autofree char *plain = rs_routine_words_write (first, catalogue);
  g_autofree char *whole = rs_routine_words_write (every, catalogue);

  g_assert_cmpstr (plain, ==,
                   "# First Three\n"
                   "\n"
                   "Squat 3 × 12, tempo 3-1-1, rest 60 s\n"
                   "[hip-bridge] 3 × 12, tempo 2-2-1, rest 45 s\n"
                   "Plank 3 × 30 s, rest 45 s\n");
  g_assert_cmpstr (
      whole, ==,
      "# Everything\n"
      "> With a note.\n"
      "\n"
      "Warm-up “Mine & \"yours\"”, 3 min:\n"
      "> Only when you slept well.\n"
      "- [leg-swings] 4 × 8–10 per side, change sides in 12 s, 42.5 kg, tempo 3-1-X, RPE 7.5, "
      "rest 90 s, then rest 40 s\n"
      "  > Slowly.\n"
      "- Plank 2 × 30+ s, rest 15 s\n"
      "\n"
      "Straight sets “Mine & \"yours\"”:\n"
      "> Only when you slept well.\n"
      "- [barbell-back-squat] 4 × 8–10 per side, change sides in 12 s, 42.5 lb, tempo 3-1-X, "
      "RPE 7.5, rest 90 s, then rest 40 s\n"
      "  > Slowly.\n"
      "- Plank 2 × 30+ s, rest 15 s\n"
      "\n"
      "Superset “Mine & \"yours\"”, 4 rounds, rest 1 min 15 s after each round:\n"
      "> Only when you slept well.\n"
      "- Push-up 8–10 reps per side, change sides in 12 s, band, tempo 3-1-X, RPE 7.5, then rest "
      "40 s (on its own 4 sets, rest 90 s)\n"
      "  > Slowly.\n"
      "- Plank 30+ s (on its own 2 sets, rest 15 s)\n"
      "\n"
      "Circuit “Mine & \"yours\"”, 4 rounds, rest 15 s, then 1 min 15 s after each round:\n"
      "> Only when you slept well.\n"
      "- Plank 8–10 reps per side, change sides in 12 s, 42.5 kg, tempo 3-1-X, RPE 7.5, then rest "
      "40 s (on its own 4 sets, rest 90 s)\n"
      "  > Slowly.\n"
      "- Plank 30+ s (on its own 2 sets, rest 15 s)\n"
      "\n"
      "Cool-down “Mine & \"yours\"”, 3 min:\n"
      "> Only when you slept well.\n"
      "- [unheard-of] 4 × 8–10 per side, change sides in 12 s, 42.5 lb, tempo 3-1-X, RPE 7.5, "
      "rest 90 s, then rest 40 s\n"
      "  > Slowly.\n"
      "- Plank 2 × 30+ s, rest 15 s\n");
}

static void
test_items (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  RsDose dose = rs_sample_reps (4, 8, 0);
  g_autofree char *text = NULL;

  g_ptr_array_add (items, rs_item_new ("goblet-squat", &dose));
  g_ptr_array_add (items, rs_item_new_full ("side-plank", &dose, 0, "A\nB"));
  text = rs_routine_words_write_items (items, catalogue);
  g_assert_cmpstr (text, ==,
                   "Goblet squat 4 × 8, body weight, no tempo, no RPE, no rest\n"
                   "Side plank 4 × 8, both sides together, no rest, then rest 0 s\n"
                   "> A\n"
                   "> B\n");
}

/* What people write. */
static void
test_as_typed (void)
{
  static const struct
  {
    const char *text;
    const char *outline;
  } cases[] = {
    { "Plank 3x30s", "straight: plank 3 × 30 s · rest 45 s" },
    { "plank", "straight: plank 3 × 30 s · rest 45 s" },
    { "PLANK: 2 x 40 s, rest 1:00", "straight: plank 2 × 40 s · rest 60 s" },
    { "3x12 squats", "straight: bodyweight-squat 3 × 12 · rest 60 s" },
    { "3 x 12 Squat jumps", "straight: squat-jump 3 × 12 · rest 60 s" },
    { "4x10-12 air squat", "straight: bodyweight-squat 4 × 10–12 · rest 60 s" },
    { "push ups - 15 reps", "straight: push-up 3 × 15 · rest 60 s" },
    { "plie squat 3x8 @8 20kg", "straight: sumo-squat 3 × 8 · 20 kg · RPE 8 · rest 60 s" },
    { "squat-jump 3x5", "straight: squat-jump 3 × 5 · rest 60 s" },
    { "[unheard-of] 3x5", "straight: unheard-of 3 × 5 · rest 60 s" },
    { "[unheard-of]", "straight: unheard-of 3 × 10 · rest 60 s" },
    { "[squat-jump] 3x5", "straight: squat-jump 3 × 5 · rest 60 s" },
    { "3x8 reverse", "straight: reverse-lunge 3 × 8 · rest 60 s" },
    { "1. Plank\n2) Push-up 3x8\r\n- [ ] Squat\n* [x] Squat jump 2x5\n\t• Plank",
      "straight: plank 3 × 30 s · rest 45 s; push-up 3 × 8 · rest 60 s; bodyweight-squat 3 × 12 · "
      "rest 60 s; squat-jump 2 × 5 · rest 60 s; plank 3 × 30 s · rest 45 s" },
    { "# Tuesday\n> in the park\n\nWarm-up 5 min\n\nCircuit (3 rounds)\n- Plank\n- Squat",
      "warm-up 300s: / circuit 3 15 60: plank 3 × 30 s · rest 45 s; bodyweight-squat 3 × 12 · rest "
      "60 s" },
    { "3 rounds of:\nPlank 20 s\nSquat 10", "circuit 3 15 60: plank 3 × 20 s · rest 45 s; "
                                            "bodyweight-squat 3 × 10 · rest 60 s" },
    { "super set, 4 rounds, rest 90 s:\nPlank", "superset 4 0 90: plank 3 × 30 s · rest 45 s" },
    { "Circuit, 2 rounds, rest 20 s, then 90 s:\nPlank",
      "circuit 2 20 90: plank 3 × 30 s · rest 45 s" },
    { "Circuit, 2 rounds, no rest, 2 min after each round:\nPlank",
      "circuit 2 0 120: plank 3 × 30 s · rest 45 s" },
    { "Core:\nPlank\n## Legs\n> hard\nSquat\n> deep\n> slow",
      "straight “Core”: plank 3 × 30 s · rest 45 s / straight “Legs” (hard): bodyweight-squat "
      "3 × 12 · rest 60 s (deep\nslow)" },
    { "Circuit:\n- Plank\n\nSquat 3x5",
      "circuit 3 15 60: plank 3 × 30 s · rest 45 s / straight: bodyweight-squat 3 × 5 · rest "
      "60 s" },
    { "Dear all:\n\n---\n***\n", "" },
    { "\xef\xbb\xbfPlank", "straight: plank 3 × 30 s · rest 45 s" },
    { "", "" },
  };
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) problems = NULL;
      g_autoptr (GPtrArray) blocks = rs_routine_words_read (cases[i].text, catalogue, &problems);
      g_autofree char *found = outline (blocks);
      g_autofree char *wrong = write_problems (problems);

      g_assert_cmpstr (wrong, ==, "");
      g_assert_cmpstr (found, ==, cases[i].outline);
    }
}

static void
test_problems (void)
{
  static const char text[] = "Plank 3xx\n"
                             "\n"
                             "Squat 21x3\n"
                             "3x8 lunge\n"
                             "unheard-of 3x8\n"
                             "[Not an id] 3x8\n"
                             "[unheard-of] 3xx\n"
                             "Plank 2x10 s\n"
                             "Circuit, 21 rounds:\n"
                             "See you on Monday!\n";
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GPtrArray) blocks = rs_routine_words_read (text, catalogue, &problems);
  g_autofree char *found = outline (blocks);
  g_autofree char *wrong = write_problems (problems);

  g_assert_cmpstr (found, ==, "straight: plank 2 × 10 s · rest 45 s");
  g_assert_cmpstr (
      wrong, ==,
      "1|Plank 3xx|“3xx” was not understood. Write it like 3 × 12, 3 × 30 s or 4 × 8–10 @8 "
      "20 kg.\n"
      "3|Squat 21x3|At most 20 sets\n"
      "4|3x8 lunge|“lunge” could be Reverse lunge or Walking lunge\n"
      "5|unheard-of 3x8|No exercise is called “unheard-of”\n"
      "6|[Not an id] 3x8|No exercise is called “[Not an id]”\n"
      "7|[unheard-of] 3xx|“3xx” was not understood. Write it like 3 × 12, 3 × 30 s or 4 × 8–10 "
      "@8 20 kg.\n"
      "9|Circuit, 21 rounds|From 1 to 20 rounds\n"
      "10|See you on Monday!|No exercise is called “See you on Monday!”\n");
}

static char *
random_text (gsize most)
{
  static const char *const bits[] = { "a",  " ",    "é",  "“",   "”", "\"", ":",       ">", "#",
                                      "- ", "3x12", "\n", "<b>", "&", "深", "circuit", ", " };
  GString *text = g_string_new (NULL);
  int n = g_test_rand_int_range (0, 12);

  for (int i = 0; i < n && text->len + 8 < most; i++)
    g_string_append (text, bits[g_test_rand_int_range (0, (gint32) G_N_ELEMENTS (bits))]);
  return g_string_free_and_steal (text);
}

static RsItem *
random_item (RsCatalogue *catalogue)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (catalogue));
  g_autoptr (RsExercise) exercise = g_list_model_get_item (
      G_LIST_MODEL (catalogue), (guint) g_test_rand_int_range (0, (gint32) n));
  gboolean known = g_test_rand_int_range (0, 8) > 0;
  RsDose dose = g_test_rand_bit () ? rs_sample_random_dose () : *rs_exercise_get_dose (exercise);
  int rest_after_s = g_test_rand_bit () ? RS_ITEM_REST_AS_USUAL
                                        : g_test_rand_int_range (0, RS_DOSE_MAX_REST_S + 1);
  g_autofree char *note = g_test_rand_bit () ? random_text (RS_ITEM_MAX_NOTE_BYTES) : NULL;

  return rs_item_new_full (known ? rs_exercise_get_id (exercise) : "x", &dose, rest_after_s, note);
}

static RsBlock *
random_block (RsCatalogue *catalogue)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  RsBlockFacts facts =
      rs_block_facts_of ((RsBlockKind) g_test_rand_int_range (0, RS_N_BLOCK_KINDS));
  g_autofree char *title = g_test_rand_bit () ? random_text (RS_BLOCK_MAX_TITLE_BYTES) : NULL;
  g_autofree char *note = g_test_rand_bit () ? random_text (RS_BLOCK_MAX_NOTE_BYTES) : NULL;
  int n = g_test_rand_int_range (0, 5);

  if (title != NULL)
    g_strdelimit (title, "\n", '/');
  facts.title = title;
  facts.note = note;
  if (g_test_rand_bit ())
    {
      facts.rounds = (guint) g_test_rand_int_range (1, RS_BLOCK_MAX_ROUNDS + 1);
      facts.between_s = (guint) g_test_rand_int_range (0, 4) * 30;
      facts.round_rest_s = (guint) g_test_rand_int_range (0, 3) * 1800;
      facts.seconds = (guint) g_test_rand_int_range (0, RS_BLOCK_MAX_SECONDS + 1);
    }
  facts = rs_block_facts_clamp (&facts);
  for (int i = 0; i < n; i++)
    g_ptr_array_add (items, random_item (catalogue));

  return rs_block_new_full (&facts, items);
}

static void
check_round_trip (RsCatalogue *catalogue, GPtrArray *blocks)
{
  g_autofree char *text = rs_routine_words_write_blocks (blocks, catalogue);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GPtrArray) read = rs_routine_words_read (text, catalogue, &problems);
  g_autofree char *wrong = write_problems (problems);
  gboolean same = read->len == blocks->len;

  for (guint i = 0; same && i < blocks->len; i++)
    same = rs_block_equal (g_ptr_array_index (blocks, i), g_ptr_array_index (read, i));
  if (!same || *wrong != '\0')
    {
      g_autofree char *again = rs_routine_words_write_blocks (read, catalogue);

      g_error ("%s\nwas read as\n%s\n%s", text, again, wrong);
    }
}

static void
check_random (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();

  for (int n = 0; n < N_RANDOM; n++)
    {
      g_autoptr (GPtrArray) blocks =
          g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);
      int n_blocks = g_test_rand_int_range (0, 6);

      for (int i = 0; i < n_blocks; i++)
        g_ptr_array_add (blocks, random_block (catalogue));
      check_round_trip (catalogue, blocks);
    }
}

static void
test_round_trip (void)
{
  check_random ();
}

static void
test_spanish (void)
{
  g_autoptr (RsCatalogue) catalogue = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GPtrArray) blocks = NULL;
  g_autofree char *found = NULL;
  g_autofree char *wrong = NULL;
  g_autofree char *text = NULL;

  if (!rs_sample_speak_spanish ())
    {
      g_test_skip ("this system has no locale in which gettext translates");
      return;
    }

  catalogue = make_catalogue ();
  blocks = rs_routine_words_read ("Circuito, 3 vueltas, descanso 20 s:\n- Plank 20 seg, con goma\n"
                                  "Calentamiento, 5 min:\nCircuit, 2 rounds:",
                                  catalogue, &problems);
  found = outline (blocks);
  wrong = write_problems (problems);
  g_assert_cmpstr (wrong, ==, "");
  g_assert_cmpstr (found, ==,
                   "circuit 3 20 60: plank 3 × 20 s · banda · descanso de 45 s / warm-up 300s: / "
                   "circuit 2 15 60:");
  text = rs_routine_words_write_blocks (blocks, catalogue);
  g_assert_true (g_str_has_prefix (text,
                                   "Circuito, 3 rounds, descanso de 20 s, luego 1 min después de "
                                   "cada vuelta:\n"));

  check_random ();
  rs_test_speak_plainly ();
}

/* All exercises by their names, and the routines that come with the program. */
static void
test_content (void)
{
  g_autoptr (GStrvBuilder) wrong = g_strv_builder_new ();
  g_autoptr (GPtrArray) exercises = rs_content_load_exercises (wrong);
  g_autoptr (GPtrArray) routines = rs_content_load_routines (wrong);
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *text = NULL;

  rs_catalogue_add (catalogue, exercises);
  g_assert_cmpuint (exercises->len, >, 50);
  for (guint i = 0; i < exercises->len; i++)
    {
      RsExercise *exercise = g_ptr_array_index (exercises, i);

      g_ptr_array_add (
          items, rs_item_new (rs_exercise_get_id (exercise), rs_exercise_get_dose (exercise)));
    }
  text = rs_routine_words_write_items (items, catalogue);
  g_assert_null (strchr (text, '['));

  g_assert_cmpuint (routines->len, ==, 8);
  for (guint i = 0; i < routines->len; i++)
    {
      RsRoutineState *state = rs_routine_get_state (g_ptr_array_index (routines, i));
      g_autoptr (GPtrArray) blocks = g_ptr_array_new ();

      for (guint k = 0; k < rs_routine_state_get_n_blocks (state); k++)
        g_ptr_array_add (blocks, rs_routine_state_get_block (state, k));
      check_round_trip (catalogue, blocks);
    }
}

static void
test_limits (void)
{
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) blocks = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  RsRoutineWordsProblem *problem;

  for (guint i = 0; i <= RS_ROUTINE_MAX_ITEMS + 5; i++)
    g_string_append (text, "Plank\n");
  blocks = rs_routine_words_read (text->str, catalogue, &problems);
  g_assert_cmpuint (blocks->len, ==, 1);
  g_assert_cmpuint (rs_block_get_n_items (g_ptr_array_index (blocks, 0)), ==, RS_ROUTINE_MAX_ITEMS);
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpuint (problem->line, ==, RS_ROUTINE_MAX_ITEMS + 1);

  g_clear_pointer (&blocks, g_ptr_array_unref);
  g_clear_pointer (&problems, g_ptr_array_unref);
  g_string_set_size (text, 0);
  for (guint i = 0; i <= RS_ROUTINE_MAX_BLOCKS + 5; i++)
    g_string_append (text, "Circuit:\nPlank\n");
  blocks = rs_routine_words_read (text->str, catalogue, &problems);
  g_assert_cmpuint (blocks->len, ==, RS_ROUTINE_MAX_BLOCKS);
  g_assert_cmpuint (problems->len, ==, 1);

  g_clear_pointer (&blocks, g_ptr_array_unref);
  g_clear_pointer (&problems, g_ptr_array_unref);
  g_string_set_size (text, 0);
  while (text->len + 10 < RS_ROUTINE_WORDS_MAX_BYTES)
    g_string_append (text, "who knows\n");
  blocks = rs_routine_words_read (text->str, catalogue, &problems);
  g_assert_cmpuint (blocks->len, ==, 0);
  g_assert_cmpuint (problems->len, ==, RS_ROUTINE_WORDS_MAX_PROBLEMS);

  g_clear_pointer (&blocks, g_ptr_array_unref);
  g_clear_pointer (&problems, g_ptr_array_unref);
  g_string_append (text, "who knows\n");
  blocks = rs_routine_words_read (text->str, catalogue, &problems);
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpuint (problem->line, ==, 0);
  g_assert_cmpstr (problem->reason, ==, "This text is too long for a routine");

  g_clear_pointer (&blocks, g_ptr_array_unref);
  g_clear_pointer (&problems, g_ptr_array_unref);
  blocks = rs_routine_words_read ("Plank\n\xff\n", catalogue, &problems);
  g_assert_cmpuint (blocks->len, ==, 0);
  g_assert_cmpuint (problems->len, ==, 1);

  g_clear_pointer (&blocks, g_ptr_array_unref);
  blocks = rs_routine_words_read ("Plank", catalogue, NULL);
  g_assert_cmpuint (blocks->len, ==, 1);
}

/* Each as a line, as a title, as a note and after a name: harmless, and notes come back. */
static void
test_naughty_strings (void)
{
  g_auto (GStrv) strings = rs_test_naughty_strings ();
  g_autoptr (RsCatalogue) catalogue = make_catalogue ();

  if (strings == NULL)
    return;

  for (gsize i = 0; strings[i] != NULL; i++)
    {
      const char *string = strings[i];
      g_autofree char *text = g_strdup_printf ("%s\n%s:\nPlank %s\nCircuit “%s”:\n%s plank\n",
                                               string, string, string, string, string);
      g_autoptr (GPtrArray) problems = NULL;
      g_autoptr (GPtrArray) blocks = rs_routine_words_read (text, catalogue, &problems);
      g_autofree char *wrong = write_problems (problems);
      RsDose dose = rs_sample_reps (3, 12, 60);
      RsBlockFacts facts = rs_block_facts_of (RS_BLOCK_CIRCUIT);
      g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GPtrArray) own = g_ptr_array_new_with_free_func ((GDestroyNotify) rs_block_unref);

      if (strlen (string) > RS_BLOCK_MAX_TITLE_BYTES || strpbrk (string, "\r\n") != NULL)
        continue;
      facts.title = string;
      facts.note = string;
      g_ptr_array_add (items, rs_item_new_full ("plank", &dose, 30, string));
      g_ptr_array_add (own, rs_block_new_full (&facts, items));
      check_round_trip (catalogue, own);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/routine-words/written", test_written);
  g_test_add_func ("/routine-words/items", test_items);
  g_test_add_func ("/routine-words/as-typed", test_as_typed);
  g_test_add_func ("/routine-words/problems", test_problems);
  g_test_add_func ("/routine-words/round-trip", test_round_trip);
  g_test_add_func ("/routine-words/spanish", test_spanish);
  g_test_add_func ("/routine-words/content", test_content);
  g_test_add_func ("/routine-words/limits", test_limits);
  g_test_add_func ("/routine-words/naughty-strings", test_naughty_strings);

  return g_test_run ();
}
