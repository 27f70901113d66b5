/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/store/rs-foreign-words.h"

#include "base/common/rs-text.h"

#include <string.h>

/* A word, or words in a name, and what it is here. */
typedef struct
{
  const char *word;
  int value;
} Word;

static const Word categories[] = {
  { "strength", RS_FOREIGN_STRENGTH },     { "powerlifting", RS_FOREIGN_STRENGTH },
  { "strongman", RS_FOREIGN_STRENGTH },    { "olympic weightlifting", RS_FOREIGN_STRENGTH },
  { "stretching", RS_FOREIGN_STRETCHING }, { "plyometrics", RS_FOREIGN_PLYOMETRICS },
  { "cardio", RS_FOREIGN_CARDIO },
};

static const Word forces[] = {
  { "push", RS_FOREIGN_PUSH },
  { "pull", RS_FOREIGN_PULL },
  { "static", RS_FOREIGN_STATIC },
};

static const Word mechanics[] = {
  { "compound", RS_FOREIGN_COMPOUND },
  { "isolation", RS_FOREIGN_ISOLATION },
};

static const Word levels[] = {
  { "beginner", RS_LEVEL_BEGINNER },
  { "intermediate", RS_LEVEL_INTERMEDIATE },
  { "expert", RS_LEVEL_ADVANCED },
  { "advanced", RS_LEVEL_ADVANCED },
};

/* "neck" is missing: no muscle of ours is there. */
static const Word muscles[] = {
  { "abdominals", RS_MUSCLE_RECTUS_ABDOMINIS },
  { "abductors", RS_MUSCLE_HIP_ABDUCTORS },
  { "adductors", RS_MUSCLE_ADDUCTORS },
  { "biceps", RS_MUSCLE_ARMS },
  { "calves", RS_MUSCLE_GASTROCNEMIUS },
  { "chest", RS_MUSCLE_CHEST },
  { "forearms", RS_MUSCLE_ARMS },
  { "glutes", RS_MUSCLE_GLUTE_MAX },
  { "hamstrings", RS_MUSCLE_HAMSTRINGS },
  { "lats", RS_MUSCLE_UPPER_BACK },
  { "lower back", RS_MUSCLE_ERECTOR_SPINAE },
  { "middle back", RS_MUSCLE_UPPER_BACK },
  { "quadriceps", RS_MUSCLE_QUADS },
  { "shoulders", RS_MUSCLE_SHOULDERS },
  { "traps", RS_MUSCLE_UPPER_BACK },
  { "triceps", RS_MUSCLE_ARMS },
};

#define NO_EQUIPMENT (-1)

/* "medicine ball", "foam roll", "cable", "machine" and "other" are missing: we have none. */
static const Word equipments[] = {
  { "body only", NO_EQUIPMENT },
  { "none", NO_EQUIPMENT },
  { "bands", RS_EQUIPMENT_BAND },
  { "dumbbell", RS_EQUIPMENT_DUMBBELL },
  { "kettlebells", RS_EQUIPMENT_KETTLEBELL },
  { "barbell", RS_EQUIPMENT_BARBELL },
  { "e z curl bar", RS_EQUIPMENT_BARBELL },
  { "exercise ball", RS_EQUIPMENT_STABILITY_BALL },
};

static const Word things_in_names[] = {
  { "bench", RS_EQUIPMENT_CHAIR_BENCH }, { "chair", RS_EQUIPMENT_CHAIR_BENCH },
  { "box", RS_EQUIPMENT_STEP_BOX },      { "step up", RS_EQUIPMENT_STEP_BOX },
  { "wall", RS_EQUIPMENT_WALL },
};

/* The first that is in the name counts, so what is more special stands before what is less. */
static const Word patterns_in_names[] = {
  { "stretch", RS_PATTERN_MOBILITY },
  { "smr", RS_PATTERN_MOBILITY },
  { "circle", RS_PATTERN_MOBILITY },
  { "jump", RS_PATTERN_PLYOMETRIC },
  { "hop", RS_PATTERN_PLYOMETRIC },
  { "bound", RS_PATTERN_PLYOMETRIC },
  { "skipping", RS_PATTERN_PLYOMETRIC },
  { "side plank", RS_PATTERN_ANTI_ROTATION },
  { "side bridge", RS_PATTERN_ANTI_ROTATION },
  { "side bend", RS_PATTERN_ANTI_ROTATION },
  { "pallof press", RS_PATTERN_ANTI_ROTATION },
  { "twist", RS_PATTERN_ANTI_ROTATION },
  { "wood chop", RS_PATTERN_ANTI_ROTATION },
  { "woodchop", RS_PATTERN_ANTI_ROTATION },
  { "oblique", RS_PATTERN_ANTI_ROTATION },
  { "split squat", RS_PATTERN_LUNGE },
  { "lunge", RS_PATTERN_LUNGE },
  { "step up", RS_PATTERN_LUNGE },
  { "hip thrust", RS_PATTERN_BRIDGE },
  { "bridge", RS_PATTERN_BRIDGE },
  { "deadlift", RS_PATTERN_HINGE },
  { "good morning", RS_PATTERN_HINGE },
  { "swing", RS_PATTERN_HINGE },
  { "hyperextension", RS_PATTERN_HINGE },
  { "back extension", RS_PATTERN_HINGE },
  { "pull through", RS_PATTERN_HINGE },
  { "leg curl", RS_PATTERN_HINGE },
  { "hamstring curl", RS_PATTERN_HINGE },
  { "calf", RS_PATTERN_CALF_FOOT },
  { "heel raise", RS_PATTERN_CALF_FOOT },
  { "toe raise", RS_PATTERN_CALF_FOOT },
  { "abduction", RS_PATTERN_LATERAL_HIP },
  { "adduction", RS_PATTERN_LATERAL_HIP },
  { "clam", RS_PATTERN_LATERAL_HIP },
  { "clamshell", RS_PATTERN_LATERAL_HIP },
  { "monster walk", RS_PATTERN_LATERAL_HIP },
  { "plank", RS_PATTERN_ANTI_EXTENSION },
  { "rollout", RS_PATTERN_ANTI_EXTENSION },
  { "dead bug", RS_PATTERN_ANTI_EXTENSION },
  { "crunch", RS_PATTERN_ANTI_EXTENSION },
  { "sit up", RS_PATTERN_ANTI_EXTENSION },
  { "leg raise", RS_PATTERN_ANTI_EXTENSION },
  { "squat", RS_PATTERN_SQUAT },
  { "leg press", RS_PATTERN_SQUAT },
  { "wall sit", RS_PATTERN_SQUAT },
  { "push up", RS_PATTERN_PUSH },
  { "pushup", RS_PATTERN_PUSH },
  { "press", RS_PATTERN_PUSH },
  { "dip", RS_PATTERN_PUSH },
  { "row", RS_PATTERN_PULL },
  { "pull up", RS_PATTERN_PULL },
  { "pullup", RS_PATTERN_PULL },
  { "chin up", RS_PATTERN_PULL },
  { "pulldown", RS_PATTERN_PULL },
  { "curl", RS_PATTERN_PULL },
};

static const Word positions_in_names[] = {
  { "standing", RS_POSITION_STANDING },
  { "side lying", RS_POSITION_SIDE_LYING },
  { "side plank", RS_POSITION_SIDE_LYING },
  { "side bridge", RS_POSITION_SIDE_LYING },
  { "clam", RS_POSITION_SIDE_LYING },
  { "clamshell", RS_POSITION_SIDE_LYING },
  { "half kneeling", RS_POSITION_HALF_KNEELING },
  { "kneeling", RS_POSITION_HALF_KNEELING },
  { "all fours", RS_POSITION_QUADRUPED },
  { "quadruped", RS_POSITION_QUADRUPED },
  { "bird dog", RS_POSITION_QUADRUPED },
  { "cat", RS_POSITION_QUADRUPED },
  { "prone", RS_POSITION_PRONE },
  { "lying leg curl", RS_POSITION_PRONE },
  { "push up", RS_POSITION_PRONE },
  { "pushup", RS_POSITION_PRONE },
  { "plank", RS_POSITION_PRONE },
  { "superman", RS_POSITION_PRONE },
  { "hyperextension", RS_POSITION_PRONE },
  { "supine", RS_POSITION_SUPINE },
  { "lying", RS_POSITION_SUPINE },
  { "bench press", RS_POSITION_SUPINE },
  { "floor press", RS_POSITION_SUPINE },
  { "crunch", RS_POSITION_SUPINE },
  { "sit up", RS_POSITION_SUPINE },
  { "dead bug", RS_POSITION_SUPINE },
  { "hip thrust", RS_POSITION_SUPINE },
  { "bridge", RS_POSITION_SUPINE },
};

static const char *const one_sided[] = { "single leg", "single arm",  "one leg",      "one legged",
                                         "one arm",    "one armed",   "one handed",   "split squat",
                                         "side plank", "side bridge", "half kneeling" };

/* By muscle. Shoulders, arms and the upper back pull as well as push: @force decides. */
static const RsPattern patterns_of_muscles[RS_N_MUSCLES] = {
  [RS_MUSCLE_QUADS] = RS_PATTERN_SQUAT,
  [RS_MUSCLE_HAMSTRINGS] = RS_PATTERN_HINGE,
  [RS_MUSCLE_GLUTE_MAX] = RS_PATTERN_BRIDGE,
  [RS_MUSCLE_HIP_ABDUCTORS] = RS_PATTERN_LATERAL_HIP,
  [RS_MUSCLE_ADDUCTORS] = RS_PATTERN_LATERAL_HIP,
  [RS_MUSCLE_HIP_FLEXORS] = RS_PATTERN_ANTI_EXTENSION,
  [RS_MUSCLE_GASTROCNEMIUS] = RS_PATTERN_CALF_FOOT,
  [RS_MUSCLE_SOLEUS] = RS_PATTERN_CALF_FOOT,
  [RS_MUSCLE_TIBIALIS_ANTERIOR] = RS_PATTERN_CALF_FOOT,
  [RS_MUSCLE_FOOT_INTRINSICS] = RS_PATTERN_CALF_FOOT,
  [RS_MUSCLE_RECTUS_ABDOMINIS] = RS_PATTERN_ANTI_EXTENSION,
  [RS_MUSCLE_OBLIQUES] = RS_PATTERN_ANTI_ROTATION,
  [RS_MUSCLE_DEEP_CORE] = RS_PATTERN_ANTI_EXTENSION,
  [RS_MUSCLE_ERECTOR_SPINAE] = RS_PATTERN_HINGE,
  [RS_MUSCLE_UPPER_BACK] = RS_PATTERN_PULL,
  [RS_MUSCLE_CHEST] = RS_PATTERN_PUSH,
  [RS_MUSCLE_SHOULDERS] = RS_PATTERN_PUSH,
  [RS_MUSCLE_ARMS] = RS_PATTERN_PULL,
};

static const RsMuscle muscles_of_patterns[RS_N_PATTERNS] = {
  [RS_PATTERN_SQUAT] = RS_MUSCLE_QUADS,
  [RS_PATTERN_HINGE] = RS_MUSCLE_HAMSTRINGS,
  [RS_PATTERN_BRIDGE] = RS_MUSCLE_GLUTE_MAX,
  [RS_PATTERN_LUNGE] = RS_MUSCLE_QUADS,
  [RS_PATTERN_CALF_FOOT] = RS_MUSCLE_GASTROCNEMIUS,
  [RS_PATTERN_ANTI_EXTENSION] = RS_MUSCLE_RECTUS_ABDOMINIS,
  [RS_PATTERN_ANTI_ROTATION] = RS_MUSCLE_OBLIQUES,
  [RS_PATTERN_LATERAL_HIP] = RS_MUSCLE_HIP_ABDUCTORS,
  [RS_PATTERN_PLYOMETRIC] = RS_MUSCLE_GASTROCNEMIUS,
  [RS_PATTERN_PUSH] = RS_MUSCLE_CHEST,
  [RS_PATTERN_PULL] = RS_MUSCLE_UPPER_BACK,
  [RS_PATTERN_MOBILITY] = RS_MUSCLE_HIP_FLEXORS,
};

static gboolean
look_up (const Word *words, gsize n, const char *word, int *value)
{
  g_autofree char *folded = rs_text_fold (word);

  for (gsize i = 0; i < n; i++)
    if (g_str_equal (words[i].word, folded))
      {
        *value = words[i].value;
        return TRUE;
      }

  return FALSE;
}

gboolean
rs_foreign_words_category (const char *word, RsForeignCategory *category)
{
  int value;

  if (!look_up (categories, G_N_ELEMENTS (categories), word, &value))
    return FALSE;

  *category = (RsForeignCategory) value;
  return TRUE;
}

gboolean
rs_foreign_words_force (const char *word, RsForeignForce *force)
{
  int value;

  if (!look_up (forces, G_N_ELEMENTS (forces), word, &value))
    return FALSE;

  *force = (RsForeignForce) value;
  return TRUE;
}

gboolean
rs_foreign_words_mechanic (const char *word, RsForeignMechanic *mechanic)
{
  int value;

  if (!look_up (mechanics, G_N_ELEMENTS (mechanics), word, &value))
    return FALSE;

  *mechanic = (RsForeignMechanic) value;
  return TRUE;
}

gboolean
rs_foreign_words_level (const char *word, RsLevel *level)
{
  int value;

  if (!look_up (levels, G_N_ELEMENTS (levels), word, &value))
    return FALSE;

  *level = (RsLevel) value;
  return TRUE;
}

gboolean
rs_foreign_words_muscle (const char *word, gboolean seated, RsMuscle *muscle)
{
  int value;

  if (!look_up (muscles, G_N_ELEMENTS (muscles), word, &value))
    return FALSE;

  *muscle = (RsMuscle) value;
  if (*muscle == RS_MUSCLE_GASTROCNEMIUS && seated)
    *muscle = RS_MUSCLE_SOLEUS;
  return TRUE;
}

gboolean
rs_foreign_words_equipment (const char *word, RsEquipmentSet *equipment)
{
  int value;

  if (!look_up (equipments, G_N_ELEMENTS (equipments), word, &value))
    return FALSE;

  *equipment = value == NO_EQUIPMENT ? 0 : 1u << value;
  return TRUE;
}

gboolean
rs_foreign_words_has (const char *name, const char *words)
{
  gsize length = strlen (words);

  for (const char *p = strstr (name, words); p != NULL; p = strstr (p + 1, words))
    {
      const char *end = p + length;

      if (p > name && p[-1] != ' ')
        continue;
      if (g_str_has_prefix (end, "es"))
        end += 2;
      else if (*end == 's')
        end++;
      if (*end == '\0' || *end == ' ')
        return TRUE;
    }

  return FALSE;
}

RsEquipmentSet
rs_foreign_words_guess_equipment (const char *name)
{
  RsEquipmentSet set = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (things_in_names); i++)
    if (rs_foreign_words_has (name, things_in_names[i].word))
      set |= 1u << things_in_names[i].value;

  return set;
}

static gboolean
find_in_name (const Word *words, gsize n, const char *name, int *value)
{
  for (gsize i = 0; i < n; i++)
    if (rs_foreign_words_has (name, words[i].word))
      {
        *value = words[i].value;
        return TRUE;
      }

  return FALSE;
}

/* Muscles that push as well as pull go with the force, where it is known. */
static RsPattern
guess_by_muscle (const RsForeignSense *sense)
{
  RsPattern pattern = patterns_of_muscles[sense->first];

  if (pattern != RS_PATTERN_PUSH && pattern != RS_PATTERN_PULL)
    return pattern;
  if (sense->force == RS_FOREIGN_PUSH)
    return RS_PATTERN_PUSH;
  if (sense->force == RS_FOREIGN_PULL)
    return RS_PATTERN_PULL;

  return pattern;
}

RsPattern
rs_foreign_words_guess_pattern (const RsForeignSense *sense)
{
  int value;

  if (sense->category == RS_FOREIGN_STRETCHING)
    return RS_PATTERN_MOBILITY;
  if (sense->category == RS_FOREIGN_PLYOMETRICS)
    return RS_PATTERN_PLYOMETRIC;
  if (find_in_name (patterns_in_names, G_N_ELEMENTS (patterns_in_names), sense->name, &value))
    return (RsPattern) value;
  if (sense->first >= 0)
    return guess_by_muscle (sense);

  switch (sense->force)
    {
    case RS_FOREIGN_PUSH:
      return RS_PATTERN_PUSH;

    case RS_FOREIGN_PULL:
      return RS_PATTERN_PULL;

    case RS_FOREIGN_STATIC:
      return RS_PATTERN_ANTI_EXTENSION;

    case RS_FOREIGN_FORCE_NONE:
    default:
      /* What works many joints at once and says no more is most often for the legs. */
      return sense->mechanic == RS_FOREIGN_COMPOUND ? RS_PATTERN_SQUAT : RS_PATTERN_MOBILITY;
    }
}

RsPosition
rs_foreign_words_guess_position (const RsForeignSense *sense, RsPattern pattern)
{
  int value;

  if (find_in_name (positions_in_names, G_N_ELEMENTS (positions_in_names), sense->name, &value))
    return (RsPosition) value;
  if (pattern == RS_PATTERN_BRIDGE)
    return RS_POSITION_SUPINE;
  if (pattern == RS_PATTERN_ANTI_EXTENSION)
    return sense->force == RS_FOREIGN_STATIC ? RS_POSITION_PRONE : RS_POSITION_SUPINE;

  return RS_POSITION_STANDING;
}

RsMuscle
rs_foreign_words_guess_muscle (RsPattern pattern)
{
  return muscles_of_patterns[pattern];
}

static gboolean
is_one_sided (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (one_sided); i++)
    if (rs_foreign_words_has (name, one_sided[i]))
      return TRUE;

  return FALSE;
}

RsDose
rs_foreign_words_guess_dose (const RsForeignSense *sense, RsPattern pattern)
{
  RsDose dose = { .measure = RS_MEASURE_REPS, .sets = 3, .amount = 10, .rest_s = 60 };

  if (sense->category == RS_FOREIGN_CARDIO)
    dose = (RsDose) { .measure = RS_MEASURE_TIME, .sets = 1, .amount = 600 };
  else if (sense->category == RS_FOREIGN_STRETCHING)
    dose = (RsDose) { .measure = RS_MEASURE_TIME, .sets = 2, .amount = 30, .rest_s = 15 };
  else if (sense->force == RS_FOREIGN_STATIC)
    dose = (RsDose) { .measure = RS_MEASURE_TIME, .sets = 3, .amount = 30, .rest_s = 45 };
  else if (pattern == RS_PATTERN_PLYOMETRIC)
    dose = (RsDose) { .measure = RS_MEASURE_REPS, .sets = 3, .amount = 6, .rest_s = 90 };
  else if (sense->mechanic == RS_FOREIGN_COMPOUND)
    dose.amount = 8;
  else if (sense->mechanic == RS_FOREIGN_ISOLATION)
    dose.amount = 12;

  dose.per_side = is_one_sided (sense->name);
  dose.switch_s = dose.per_side ? RS_DOSE_SWITCH_S : 0;
  return dose;
}
