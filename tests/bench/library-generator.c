/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "bench/library-generator.h"

#define SEED 70

/*
 * Sentences are put together from parts, and words that nobody else uses are mixed in, as many as
 * people bring: names of places, of clubs, of coaches. So there are more words than a language has
 * for the matter, and most of them are rare.
 */

static const char *const looks[] = {
  "Single-leg", "Banded",  "Elevated", "Half-kneeling", "Tempo",  "Paused",      "Weighted",
  "Seated",     "Supine",  "Standing", "Wall",          "Box",    "Deficit",     "Explosive",
  "Slow",       "Lateral", "Reverse",  "Walking",       "Offset", "Alternating",
};

static const char *const objects[] = {
  "hip",    "calf",       "glute",    "hamstring", "ankle",   "knee",  "heel",       "toe",
  "goblet", "kettlebell", "dumbbell", "barbell",   "cossack", "split", "copenhagen", "nordic",
};

static const char *const nouns[] = {
  "squat", "bridge", "lunge", "deadlift", "raise", "plank",   "hop",  "thrust", "curl",     "press",
  "row",   "march",  "swing", "hold",     "reach", "step-up", "walk", "bound",  "rotation", "tap",
};

static const char *const verbs[] = {
  "Push", "Lower", "Lift",    "Press", "Turn",  "Hold",  "Pull", "Bend",  "Straighten",
  "Keep", "Move",  "Squeeze", "Drive", "Slide", "Bring", "Lean", "Reach", "Brace",
};

static const char *const parts[] = {
  "the floor",  "your heels",    "both knees", "the hips",       "your chest",  "the shoulders",
  "one foot",   "the other leg", "your toes",  "the weight",     "your back",   "the band",
  "your hands", "the pelvis",    "your trunk", "the front foot", "your elbows", "the box",
};

static const char *const hows[] = {
  "away from you",
  "slowly and under control",
  "until it is level",
  "without losing your balance",
  "for three seconds",
  "as far as is comfortable",
  "over the middle of the foot",
  "toward the wall",
  "in line with your ears",
  "until you feel a stretch",
  "with a straight back",
  "on each side",
  "while you breathe out",
  "as if you sat down on a chair",
  "at the same height",
  "close to the body",
};

static const char *const reasons[] = {
  "Runners load this muscle with several times their weight at every stride",
  "Hills ask for strength at just this angle of the knee",
  "A strong trunk keeps the pelvis quiet while the legs work",
  "The tendon gets stiffer with slow and heavy work",
  "It trains what long runs do not",
  "On tired legs this is what gives way first",
};

static const char *const syllables[] = {
  "ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu", "dan", "fel", "gor", "hin", "jas",
};

#define PICK(rand, list) (list)[g_rand_int_range ((rand), 0, (gint32) G_N_ELEMENTS (list))]

/* A word of which there are some tens of thousands, a few of them common. */
static void
append_rare_word (GString *text, GRand *rand)
{
  double x = g_rand_double (rand);
  guint number = (guint) (x * x * x * 30000);

  for (guint i = 0; i < 4; i++, number /= G_N_ELEMENTS (syllables))
    g_string_append (text, syllables[number % G_N_ELEMENTS (syllables)]);
}

static char *
make_sentence (GRand *rand)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s %s %s", PICK (rand, verbs), PICK (rand, parts),
                          PICK (rand, hows));
  if (g_rand_int_range (rand, 0, 3) == 0)
    g_string_append_printf (text, ", and %s %s %s", "bring", PICK (rand, parts), PICK (rand, hows));
  if (g_rand_int_range (rand, 0, 4) == 0)
    {
      g_string_append (text, " as at ");
      append_rare_word (text, rand);
    }
  g_string_append_c (text, '.');
  return g_string_free_and_steal (text);
}

static GStrv
make_sentences (GRand *rand, guint n)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  for (guint i = 0; i < n; i++)
    g_strv_builder_take (texts, make_sentence (rand));

  return g_strv_builder_end (texts);
}

static char *
make_name (GRand *rand)
{
  GString *text = g_string_new (PICK (rand, looks));

  g_string_append_printf (text, " %s %s", PICK (rand, objects), PICK (rand, nouns));
  if (g_rand_int_range (rand, 0, 3) == 0)
    {
      g_string_append (text, " of ");
      append_rare_word (text, rand);
    }
  return g_string_free_and_steal (text);
}

static guint32
make_set (GRand *rand, guint n, guint size)
{
  guint32 set = 0;

  for (guint i = 0; i < size; i++)
    set |= 1u << g_rand_int_range (rand, 0, (gint32) n);

  return set;
}

static void
fill_lists (RsExerciseFacts *facts, GRand *rand)
{
  g_autoptr (GStrvBuilder) aliases = g_strv_builder_new ();

  for (gint32 i = g_rand_int_range (rand, 0, 3); i > 0; i--)
    g_strv_builder_take (aliases, make_name (rand));

  g_clear_pointer (&facts->aliases, g_strfreev);
  g_clear_pointer (&facts->setup, g_strfreev);
  g_clear_pointer (&facts->steps, g_strfreev);
  g_clear_pointer (&facts->adapt, g_strfreev);
  facts->aliases = g_strv_builder_end (aliases);
  facts->setup = make_sentences (rand, 2);
  facts->steps = make_sentences (rand, (guint) g_rand_int_range (rand, 3, 7));
  facts->adapt = make_sentences (rand, 1);
  facts->breathing = make_sentence (rand);
  facts->why = g_strdup_printf ("%s. %s.", PICK (rand, reasons), PICK (rand, reasons));
  for (gint32 i = g_rand_int_range (rand, 2, 4); i > 0; i--)
    {
      RsMistake mistake = { make_sentence (rand), make_sentence (rand), NULL };

      g_array_append_val (facts->mistakes, mistake);
    }
}

static RsExercise *
make_exercise (GRand *rand, guint i)
{
  RsExerciseFacts *facts = rs_exercise_facts_new ();

  facts->id = g_strdup_printf ("exercise-%u", i);
  facts->name = make_name (rand);
  facts->pattern = (RsPattern) g_rand_int_range (rand, 0, RS_N_PATTERNS);
  facts->position = (RsPosition) g_rand_int_range (rand, 0, RS_N_POSITIONS);
  facts->level = (RsLevel) g_rand_int_range (rand, 0, RS_N_LEVELS);
  facts->primary = make_set (rand, RS_N_MUSCLES, 2);
  facts->secondary = make_set (rand, RS_N_MUSCLES, 3) & ~facts->primary;
  facts->n_needs = (guint) g_rand_int_range (rand, 0, 3);
  for (guint j = 0; j < facts->n_needs; j++)
    facts->needs[j] = make_set (rand, RS_N_EQUIPMENT, 2);
  facts->dose = (RsDose) { .measure = (RsMeasure) g_rand_int_range (rand, 0, 2),
                           .sets = 3,
                           .amount = (guint) g_rand_int_range (rand, 5, 30),
                           .per_side = g_rand_boolean (rand),
                           .rest_s = 60 };
  fill_lists (facts, rand);
  facts->own = TRUE;
  facts->added = G_GINT64_CONSTANT (1700000000000000) + (gint64) i * G_USEC_PER_SEC;
  return rs_exercise_new (facts);
}

GPtrArray *
library_generate (guint n)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  GPtrArray *exercises = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (exercises, make_exercise (rand, i));

  return exercises;
}
