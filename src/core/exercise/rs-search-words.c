/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-search-words.h"

#include "base/common/rs-text.h"
#include "core/exercise/rs-words.h"

#include <glib/gi18n-lib.h>

#include <string.h>

struct _RsSearchWords
{
  gatomicrefcount n_refs;
  GArray *words; /* of RsSearchWord */
  GStrv endings;
};

/* What people say, separated by semicolons, in the order of the enums. */

static const char *const muscle_words[] = {
  /* Translators: not shown. What people type who look for this muscle, separated by
     semicolons: everyday words, abbreviations, plurals; as many as there are, never none */
  NC_ ("search words: muscle", "quads;quadriceps;thighs;front thigh;legs"),
  NC_ ("search words: muscle", "hams;hammies;back thigh;thighs;legs"),
  NC_ ("search words: muscle", "glutes;butt;buttocks;bum;backside;bottom;seat"),
  NC_ ("search words: muscle", "glutes;gluteus medius;hip side;outer hip;hips;TFL"),
  NC_ ("search words: muscle", "inner thigh;thighs;groin;legs"),
  NC_ ("search words: muscle", "psoas;iliopsoas;front hip;hips"),
  NC_ ("search words: muscle", "calves;gastroc;lower leg;Achilles tendon"),
  NC_ ("search words: muscle", "calves;lower leg;Achilles"),
  NC_ ("search words: muscle", "shins;shin splints;lower leg;ankle;tib"),
  NC_ ("search words: muscle", "feet;arch;arches;toes;sole;plantar fascia;ankle"),
  NC_ ("search words: muscle", "abs;stomach;belly;six-pack;core;trunk"),
  NC_ ("search words: muscle", "abs;waist;side belly;core;trunk"),
  NC_ ("search words: muscle", "abs;transversus abdominis;multifidus;pelvic floor;trunk"),
  NC_ ("search words: muscle", "lower back;spine;erector spinae;core;trunk"),
  NC_ ("search words: muscle", "lats;latissimus;traps;trapezius;rhomboids;shoulder blades"),
  NC_ ("search words: muscle", "pecs;pectorals;pectoralis"),
  NC_ ("search words: muscle", "delts;deltoids;rotator cuff;serratus"),
  NC_ ("search words: muscle", "biceps;triceps;forearms;hands"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (muscle_words) == RS_N_MUSCLES);

static const char *const pattern_words[] = {
  /* Translators: not shown. What people type who look for this pattern, separated by
     semicolons: everyday words, abbreviations, plurals; as many as there are, never none */
  NC_ ("search words: pattern", "squats;knee bend"),
  NC_ ("search words: pattern", "hinges;deadlift;deadlifts;RDL;hip hinge"),
  NC_ ("search words: pattern", "bridges;hip thrust;hip lift;pelvic lift"),
  NC_ ("search words: pattern", "lunges;split squat;step"),
  NC_ ("search words: pattern", "calf raise;heel raise;toe raise;ankle;feet"),
  NC_ ("search words: pattern", "plank;planks;abs;trunk stability"),
  NC_ ("search words: pattern", "twist;turn;trunk stability"),
  NC_ ("search words: pattern", "hip side;hip stability;pelvis"),
  NC_ ("search words: pattern",
       "plyo;plyos;plyometrics;jump;jumps;jumping;hop;hops;bounce;explosive"),
  NC_ ("search words: pattern", "press;pressing;push-ups"),
  NC_ ("search words: pattern", "row;rows;rowing;pull-ups"),
  NC_ ("search words: pattern", "stretch;stretches;stretching;flexibility;flexible;warm-up"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (pattern_words) == RS_N_PATTERNS);

static const char *const equipment_words[] = {
  /* Translators: not shown. What people type who look for this equipment, separated by
     semicolons: everyday words, abbreviations, plurals; as many as there are, never none */
  NC_ ("search words: equipment", "yoga mat;exercise mat"),
  NC_ ("search words: equipment", "elastic;loop;mini band;rubber band"),
  NC_ ("search words: equipment", "weights;free weights;hand weight"),
  NC_ ("search words: equipment", "kettle bell;KB;weights"),
  NC_ ("search words: equipment", "bar;plates;weights"),
  NC_ ("search words: equipment", "stair;stairs;stool;platform"),
  NC_ ("search words: equipment", "door"),
  NC_ ("search words: equipment", "sofa;couch;stool"),
  NC_ ("search words: equipment", "Swiss ball;gym ball;exercise ball"),
  NC_ ("search words: equipment", "without equipment;bodyweight;body weight;nothing;none"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (equipment_words) == RS_N_EQUIPMENT + 1);

static const char *const level_words[] = {
  /* Translators: not shown. What people type who look for this level, separated by
     semicolons: everyday words, abbreviations, plurals; as many as there are, never none */
  NC_ ("search words: level", "easy;easier;newcomer"),
  NC_ ("search words: level", "medium;middle"),
  NC_ ("search words: level", "hard;harder;difficult"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (level_words) == RS_N_LEVELS);

static const char *const measure_words[] = {
  /* Translators: not shown. What people type who look for this measure, separated by
     semicolons: everyday words, abbreviations, plurals; as many as there are, never none */
  NC_ ("search words: measure", "reps"),
  NC_ ("search words: measure", "hold;holds;isometric;timed"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (measure_words) == RS_N_MEASURES);

static const char *const position_words[] = {
  /* Translators: not shown. What people type who look for this position, separated by
     semicolons: everyday words, abbreviations, plurals; as many as there are, never none */
  NC_ ("search words: position", "stand;upright"),
  NC_ ("search words: position", "kneel;one knee"),
  NC_ ("search words: position", "all fours;quadruped;crawling"),
  NC_ ("search words: position", "supine;lie down"),
  NC_ ("search words: position", "prone"),
  NC_ ("search words: position", "side-lying"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (position_words) == RS_N_POSITIONS);

RsSearchWords *
rs_search_words_ref (RsSearchWords *words)
{
  g_return_val_if_fail (words != NULL, NULL);

  g_atomic_ref_count_inc (&words->n_refs);
  return words;
}

void
rs_search_words_unref (RsSearchWords *words)
{
  g_return_if_fail (words != NULL);

  if (!g_atomic_ref_count_dec (&words->n_refs))
    return;

  g_clear_pointer (&words->words, g_array_unref);
  g_clear_pointer (&words->endings, g_strfreev);
  g_free (words);
}

guint
rs_search_words_get_n (const RsSearchWords *words)
{
  return words->words->len;
}

const RsSearchWord *
rs_search_words_get (const RsSearchWords *words, guint i)
{
  return &g_array_index (words->words, RsSearchWord, i);
}

const char *const *
rs_search_words_get_endings (const RsSearchWords *words)
{
  return (const char *const *) words->endings;
}

static void
clear_word (gpointer data)
{
  g_clear_pointer (&((RsSearchWord *) data)->word, g_free);
}

/* What a list of words finds, while it is taken apart. */
typedef struct
{
  GArray *words;
  RsTraits traits;
  RsMuscleSet secondary;
} Adding;

static void
on_word (const char *word, gsize length, gpointer user_data)
{
  Adding *adding = user_data;
  RsSearchWord new_word = { NULL, adding->traits, adding->secondary };

  for (guint i = 0; i < adding->words->len; i++)
    {
      RsSearchWord *other = &g_array_index (adding->words, RsSearchWord, i);

      if (strlen (other->word) == length && memcmp (other->word, word, length) == 0)
        {
          other->traits |= adding->traits;
          other->secondary |= adding->secondary;
          return;
        }
    }

  new_word.word = g_strndup (word, length);
  g_array_append_val (adding->words, new_word);
}

static void
add_words (RsSearchWords *words, const char *list, RsTraits traits, RsMuscleSet secondary)
{
  Adding adding = { words->words, traits, secondary };
  g_autofree char *folded = rs_text_fold (list);

  rs_words_of_text (folded, strlen (folded), on_word, &adding);
}

static void
add_facet (RsSearchWords *words, RsFacet facet, const char *context, const char *const *lists)
{
  for (guint option = 0; option < rs_facet_get_n_options (facet); option++)
    {
      RsMuscleSet secondary = facet == RS_FACET_MUSCLE ? 1u << option : 0;
      RsTraits traits = rs_traits_option (facet, option);

      add_words (words, rs_facet_get_option_label (facet, option), traits, secondary);
      if (lists != NULL)
        add_words (words, g_dpgettext2 (GETTEXT_PACKAGE, context, lists[option]), traits,
                   secondary);
    }
}

/* "s;es" as separate, folded endings. */
static GStrv
split_endings (const char *list)
{
  g_auto (GStrv) parts = g_strsplit (list, ";", -1);
  g_autoptr (GStrvBuilder) endings = g_strv_builder_new ();

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *folded = rs_text_fold (parts[i]);

      if (*folded != '\0')
        g_strv_builder_add (endings, folded);
    }

  return g_strv_builder_end (endings);
}

RsSearchWords *
rs_search_words_new (void)
{
  RsSearchWords *words = g_new0 (RsSearchWords, 1);

  g_atomic_ref_count_init (&words->n_refs);
  words->words = g_array_new (FALSE, FALSE, sizeof (RsSearchWord));
  g_array_set_clear_func (words->words, clear_word);

  add_facet (words, RS_FACET_MUSCLE, "search words: muscle", muscle_words);
  add_facet (words, RS_FACET_REGION, NULL, NULL);
  add_facet (words, RS_FACET_PATTERN, "search words: pattern", pattern_words);
  add_facet (words, RS_FACET_EQUIPMENT, "search words: equipment", equipment_words);
  add_facet (words, RS_FACET_LEVEL, "search words: level", level_words);
  add_facet (words, RS_FACET_MEASURE, "search words: measure", measure_words);
  for (RsPosition position = 0; position < RS_N_POSITIONS; position++)
    {
      RsTraits traits = rs_traits_position (position);

      add_words (words, rs_vocabulary_label (RS_TYPE_POSITION, (int) position), traits, 0);
      add_words (words,
                 g_dpgettext2 (GETTEXT_PACKAGE, "search words: position", position_words[position]),
                 traits, 0);
    }
  add_words (words,
             /* Translators: words by which exercises for one side at a time are searched */
             C_ ("search words: per side", "per side;each side;single leg;one leg;unilateral"),
             rs_traits_option (RS_FACET_PER_SIDE, 0), 0);

  words->endings = split_endings (
      /* Translators: not shown. Endings that make a plural of a word when they are put behind it,
         separated by semicolons; a semicolon alone where there are none */
      C_ ("search words: plural endings", "s;es"));
  return words;
}
