/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-library.h"

#include "support/rs-samples.h"
#include "support/rs-test-language.h"

#include <string.h>

/* A small catalogue with everything that is searched for below. */
typedef struct
{
  const char *id;
  const char *name;
  const char *alias;
  RsPattern pattern;
  RsMuscle primary;
  RsMuscle secondary;
  RsEquipmentSet needs;
  const char *step;
} Sample;

#define BIT(piece) (1u << RS_EQUIPMENT_##piece)

static const Sample samples[] = {
  { "squat", "Squat", "Air squat", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS, RS_MUSCLE_GLUTE_MAX, 0,
    "Sit down between your heels." },
  { "goblet", "Goblet squat", "Cup squat", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS, RS_MUSCLE_GLUTE_MAX,
    BIT (DUMBBELL) | BIT (KETTLEBELL), "Hold the weight at the chest." },
  { "pistol", "Single-leg squat", "Pistol squat", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS,
    RS_MUSCLE_GLUTE_MAX, 0, "Stand on one foot." },
  { "rdl", "Romanian deadlift", "RDL", RS_PATTERN_HINGE, RS_MUSCLE_HAMSTRINGS, RS_MUSCLE_GLUTE_MAX,
    BIT (BARBELL), "Push the hips back." },
  { "thrust", "Hip thrust", "Barbell bridge", RS_PATTERN_BRIDGE, RS_MUSCLE_GLUTE_MAX,
    RS_MUSCLE_HAMSTRINGS, BIT (CHAIR_BENCH), "Lift the hips." },
  { "bridge", "Hip bridge", "Glute bridge", RS_PATTERN_BRIDGE, RS_MUSCLE_GLUTE_MAX,
    RS_MUSCLE_HAMSTRINGS, 0, "Lift the hips." },
  { "calf", "Calf raise", "Heel raise", RS_PATTERN_CALF_FOOT, RS_MUSCLE_GASTROCNEMIUS,
    RS_MUSCLE_SOLEUS, 0, "Rise on your toes." },
  { "tibialis", "Tibialis raise", "Toe lift", RS_PATTERN_CALF_FOOT, RS_MUSCLE_TIBIALIS_ANTERIOR,
    RS_MUSCLE_FOOT_INTRINSICS, BIT (WALL), "Lift the front of the feet." },
  { "plank", "Plank", "Forearm plank", RS_PATTERN_ANTI_EXTENSION, RS_MUSCLE_DEEP_CORE,
    RS_MUSCLE_RECTUS_ABDOMINIS, 0, "Keep still." },
  { "side", "Side plank", "Side bridge", RS_PATTERN_LATERAL_HIP, RS_MUSCLE_OBLIQUES,
    RS_MUSCLE_HIP_ABDUCTORS, 0, "Lift the hips off the floor." },
  { "tap", "Plank shoulder tap", "Plank tap", RS_PATTERN_ANTI_ROTATION, RS_MUSCLE_DEEP_CORE,
    RS_MUSCLE_SHOULDERS, 0, "Touch the other shoulder; do not turn." },
  { "pushup", "Push-up", "Press-up", RS_PATTERN_PUSH, RS_MUSCLE_CHEST, RS_MUSCLE_ARMS, 0,
    "Lower the chest. Keep a plank throughout." },
};

static RsExercise *
make_exercise (const Sample *sample)
{
  RsExerciseFacts *facts = rs_exercise_facts_new ();

  facts->id = g_strdup (sample->id);
  facts->name = g_strdup (sample->name);
  g_clear_pointer (&facts->aliases, g_strfreev);
  facts->aliases = g_strdupv ((char *[]) { (char *) sample->alias, NULL });
  facts->pattern = sample->pattern;
  facts->primary = 1u << sample->primary;
  facts->secondary = 1u << sample->secondary;
  facts->needs[0] = sample->needs;
  facts->n_needs = sample->needs != 0 ? 1 : 0;
  g_clear_pointer (&facts->steps, g_strfreev);
  facts->steps = g_strdupv ((char *[]) { (char *) sample->step, NULL });
  facts->dose = rs_sample_reps (3, 12, 60);
  facts->own = TRUE;
  return rs_exercise_new (facts);
}

static RsLibrary *
make_library (const Sample *exercises, gsize n)
{
  g_autoptr (RsCatalogue) catalogue = rs_catalogue_new ();
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; i < n; i++)
    g_ptr_array_add (all, make_exercise (&exercises[i]));
  rs_catalogue_add (catalogue, all);
  return rs_library_new (catalogue);
}

static char *
find_all (RsLibrary *library, const char *text)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  rs_library_set_text (library, text);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (RsExercise) exercise = g_list_model_get_item (G_LIST_MODEL (library), i);

      if (ids->len > 0)
        g_string_append_c (ids, ' ');
      g_string_append (ids, rs_exercise_get_id (exercise));
    }

  return g_string_free_and_steal (g_steal_pointer (&ids));
}

/* What is typed, and all that is found, best first. */
typedef struct
{
  const char *typed;
  const char *found;
} Case;

static void
check (RsLibrary *library, const Case *cases, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *found = find_all (library, cases[i].typed);

      if (!g_str_equal (found, cases[i].found))
        g_test_fail_printf ("“%s” finds %s, not %s", cases[i].typed, found, cases[i].found);
    }
}

static void
test_rank (void)
{
  static const Case cases[] = {
    /* The whole name, names that begin so, names, other names, muscles and patterns, texts. */
    { "plank", "plank tap side pushup" },
    { "squat", "squat goblet pistol" },
    { "side", "side" },
    { "glute bridge", "bridge thrust side" },
    { "chest", "pushup goblet" },
    { "hip", "bridge thrust rdl side" },
    { "throughout", "pushup" },
    /* Primary muscles before those that help. */
    { "glutes", "bridge thrust goblet pistol squat rdl side" },
    /* All words, in any order, wherever each is. */
    { "squat goblet", "goblet" },
    { "goblet chest", "goblet" },
    { "goblet plank", "" },
    { "calf raise", "calf tibialis" },
    { "raise calf", "calf tibialis" },
  };
  g_autoptr (RsLibrary) library = make_library (samples, G_N_ELEMENTS (samples));

  check (library, cases, G_N_ELEMENTS (cases));
}

static void
test_folding (void)
{
  static const Case cases[] = {
    { "PLANK", "plank tap side pushup" },
    { "plánk", "plank tap side pushup" },
    { "  Plank…", "plank tap side pushup" },
    { "push-up", "pushup rdl" },
    { "push up", "pushup rdl" },
    { "pushup", "pushup" },
    { "PUSHUPS", "pushup" },
    { "ﬂoor", "plank tap side" },
  };
  g_autoptr (RsLibrary) library = make_library (samples, G_N_ELEMENTS (samples));

  check (library, cases, G_N_ELEMENTS (cases));
}

static void
test_words_people_say (void)
{
  static const Case cases[] = {
    { "calves", "calf" },
    { "abs", "plank tap side" },
    { "core", "plank tap side" },
    { "shin", "tibialis" },
    { "shins", "tibialis" },
    { "RDL", "rdl" },
    { "hip thrusts", "thrust bridge" },
    { "planks", "plank tap side pushup" },
    { "pistol", "pistol" },
    { "kettlebell", "goblet" },
    { "bench", "thrust" },
    { "feet", "calf tibialis" },
    { "butt", "bridge thrust goblet pistol squat rdl" },
    { "no equipment", "pistol squat bridge calf plank tap side pushup" },
    { "shin wall", "tibialis" },
    { "shin barbell", "" },
  };
  g_autoptr (RsLibrary) library = make_library (samples, G_N_ELEMENTS (samples));

  check (library, cases, G_N_ELEMENTS (cases));
}

/* One slip a word, from the fourth letter on, while one types too. */
static void
test_slips (void)
{
  static const Case cases[] = {
    { "plnk", "plank tap side pushup" },   /* too few */
    { "plaank", "plank tap side pushup" }, /* too many */
    { "plamk", "plank tap side pushup" },  /* wrong */
    { "plnak", "plank tap side pushup" },  /* the wrong way round */
    { "quat", "squat goblet pistol" },     /* the first of all */
    { "plnks", "plank tap side pushup" },  /* in a plural */
    { "romna", "rdl" },                    /* in what is there so far */
    { "sqaut", "squat goblet pistol" },    /* the whole name all the same */
    { "goblte sqaut", "goblet" },          /* one in each */
    { "deadlfit", "rdl" },
    { "thruoghout", "pushup" }, /* in a text, where there is nothing else */
    { "pln", "" },              /* too short */
    { "plnnk", "plank tap side pushup" },
    { "pklnk", "" }, /* two */
    { "xyzzy", "" },
    /* What is a word is no slip. */
    { "calf", "calf tibialis" },
    { "heel", "calf tibialis squat" },
  };
  g_autoptr (RsLibrary) library = make_library (samples, G_N_ELEMENTS (samples));

  check (library, cases, G_N_ELEMENTS (cases));
}

/* Without a slip before with one, wherever it is found. */
static void
test_slips_come_last (void)
{
  static const Sample few[] = {
    { "flank", "Flank stretch", "Other", RS_PATTERN_MOBILITY, RS_MUSCLE_OBLIQUES, RS_MUSCLE_CHEST,
      0, "Bend." },
    { "text", "Something", "Else", RS_PATTERN_PUSH, RS_MUSCLE_CHEST, RS_MUSCLE_ARMS, 0,
      "Be straight like a blank page." },
  };
  static const Case cases[] = {
    { "blank", "text flank" },
    { "blanks", "text flank" },
  };
  g_autoptr (RsLibrary) library = make_library (few, G_N_ELEMENTS (few));

  check (library, cases, G_N_ELEMENTS (cases));
}

/* Whatever begins a name finds it, letter by letter. */
static void
test_letter_by_letter (void)
{
  g_autoptr (RsLibrary) library = make_library (samples, G_N_ELEMENTS (samples));

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    for (gsize length = 0; length <= strlen (samples[i].name); length++)
      {
        g_autofree char *text = g_strndup (samples[i].name, length);

        rs_library_set_text (library, text);
        if (rs_library_find (library, samples[i].id) == G_MAXUINT)
          g_error ("“%s” does not find %s", text, samples[i].id);
        if (length == strlen (samples[i].name))
          g_assert_cmpuint (rs_library_find (library, samples[i].id), ==, 0);
      }
}

static void
test_blank (void)
{
  static const char *const blank[] = { NULL, "", "   ", "-", "…", "\xff" };
  g_autoptr (RsLibrary) library = make_library (samples, G_N_ELEMENTS (samples));

  for (gsize i = 0; i < G_N_ELEMENTS (blank); i++)
    {
      rs_library_set_text (library, blank[i]);
      g_assert_cmpuint (rs_library_get_n_found (library), ==, G_N_ELEMENTS (samples));
    }
}

/* Very much typed is not more than can be looked for. */
static void
test_long (void)
{
  g_autoptr (RsLibrary) library = make_library (samples, G_N_ELEMENTS (samples));
  g_autofree char *letters = g_strnfill (5000, 'x');
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < 1000; i++)
    g_string_append (words, "squat ");
  rs_library_set_text (library, letters);
  g_assert_cmpuint (rs_library_get_n_found (library), ==, 0);
  rs_library_set_text (library, words->str);
  g_assert_cmpuint (rs_library_get_n_found (library), ==, 3);
}

static void
test_other_scripts (void)
{
  static const Sample others[] = {
    { "zh", "保加利亚深蹲", "单腿深蹲", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS, RS_MUSCLE_CHEST, 0,
      "慢慢下蹲。" },
    { "ja", "スクワット", "ブルガリアンスクワット", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS,
      RS_MUSCLE_CHEST, 0, "ゆっくり下げる" },
    { "th", "ท่าสควอท", "สควอทลึก", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS, RS_MUSCLE_CHEST, 0, "ช้าๆ" },
    { "he", "סקוואט והכריעה", "כפיפה", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS, RS_MUSCLE_CHEST, 0,
      "לאט" },
    { "ar", "تمرين القرفصاء", "سكوات", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS, RS_MUSCLE_CHEST, 0,
      "ببطء" },
    { "el", "Κάθισμα", "Ημικάθισμα", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS, RS_MUSCLE_CHEST, 0,
      "Αργά" },
    { "ru", "Приседание", "Присед", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS, RS_MUSCLE_CHEST, 0,
      "Медленно" },
    { "ko", "스쿼트 자세", "앉기", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS, RS_MUSCLE_CHEST, 0,
      "천천히" },
    { "no", "Knebøy på gulvet", "Bøyen", RS_PATTERN_SQUAT, RS_MUSCLE_QUADS, RS_MUSCLE_CHEST, 0,
      "Sakte" },
  };
  static const Case cases[] = {
    { "保加", "zh" },    { "深蹲", "zh" },         { "蹲", "zh" },         { "单腿深蹲", "zh" },
    { "下蹲", "zh" },    { "蹲深", "" },           { "スクワット", "ja" }, { "すくわっと", "ja" },
    { "ワット", "ja" },  { "ブルガリアン", "ja" }, { "สควอท", "th" },      { "סקוו", "he" },
    { "כריעה", "he" },   { "קרפצ", "" },           { "القرفصاء", "ar" },   { "قرفصاء", "ar" },
    { "καθισμα", "el" }, { "ΚΆΘΙΣΜΑ", "el" },      { "присед", "ru" },     { "ПРИСЕДНАИЕ", "ru" },
    { "스쿼", "ko" },    { "knebøy", "no" },       { "kneboy", "no" },     { "KNEBØY PA", "no" },
  };
  g_autoptr (RsLibrary) library = make_library (others, G_N_ELEMENTS (others));

  check (library, cases, G_N_ELEMENTS (cases));
}

/* The words of the language that is spoken, and its plurals. */
static void
test_spanish (void)
{
  static const RsTranslation translations[] = {
    { "muscle", "Gluteus maximus", "Glúteo mayor" },
    { "region", "Hip and buttocks", "Cadera y glúteos" },
    { "muscle", "Calf (gastrocnemius)", "Pantorrilla (gastrocnemio)" },
    { "search words: muscle", "glutes;butt;buttocks;bum;backside;bottom;seat",
      "nalgas;culo;trasero;pompis" },
    { "search words: muscle", "calves;gastroc;lower leg;Achilles tendon",
      "gemelos;pantorrillas;tendón de Aquiles" },
    { "search words: equipment", "without equipment;bodyweight;body weight;nothing;none",
      "sin equipo;sin material;peso corporal" },
    { "search words: plural endings", "s;es", "s;es" },
  };
  static const Sample few[] = {
    { "puente", "Flexión de cadera", "Puente", RS_PATTERN_BRIDGE, RS_MUSCLE_GLUTE_MAX,
      RS_MUSCLE_CHEST, BIT (BARBELL), "Sube." },
    { "talones", "Elevación de talones", "Puntillas", RS_PATTERN_CALF_FOOT, RS_MUSCLE_GASTROCNEMIUS,
      RS_MUSCLE_SOLEUS, 0, "Sube." },
  };
  static const Case cases[] = {
    { "nalgas", "puente" },
    { "glúteo", "puente" },
    { "GLUTEOS", "puente" },
    { "gemelos", "talones" },
    { "aquiles", "talones" },
    { "sin equipo", "talones" },
    { "flexiones", "puente" },
    { "elevacion", "talones" },
    { "nalags", "puente" },
    { "elevaciones", "talones" },
    { "butt", "" },
  };
  g_autoptr (RsLibrary) library = NULL;

  if (!rs_test_speak ("es", translations, G_N_ELEMENTS (translations)))
    {
      g_test_skip ("this system has no locale in which gettext translates");
      return;
    }

  library = make_library (few, G_N_ELEMENTS (few));
  check (library, cases, G_N_ELEMENTS (cases));
  rs_test_speak_plainly ();
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/search/rank", test_rank);
  g_test_add_func ("/search/folding", test_folding);
  g_test_add_func ("/search/words-people-say", test_words_people_say);
  g_test_add_func ("/search/slips", test_slips);
  g_test_add_func ("/search/slips-come-last", test_slips_come_last);
  g_test_add_func ("/search/letter-by-letter", test_letter_by_letter);
  g_test_add_func ("/search/blank", test_blank);
  g_test_add_func ("/search/long", test_long);
  g_test_add_func ("/search/other-scripts", test_other_scripts);
  g_test_add_func ("/search/spanish", test_spanish);

  return g_test_run ();
}
