/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "base/common/rs-vocabulary.h"

#include <glib/gi18n-lib.h>

/* The words in files. */

G_DEFINE_ENUM_TYPE (RsMuscle,
                    rs_muscle,
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_QUADS, "quads"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_HAMSTRINGS, "hamstrings"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_GLUTE_MAX, "glute-max"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_HIP_ABDUCTORS, "hip-abductors"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_ADDUCTORS, "adductors"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_HIP_FLEXORS, "hip-flexors"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_GASTROCNEMIUS, "gastrocnemius"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_SOLEUS, "soleus"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_TIBIALIS_ANTERIOR, "tibialis-anterior"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_FOOT_INTRINSICS, "foot-intrinsics"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_RECTUS_ABDOMINIS, "rectus-abdominis"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_OBLIQUES, "obliques"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_DEEP_CORE, "deep-core"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_ERECTOR_SPINAE, "erector-spinae"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_UPPER_BACK, "upper-back"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_CHEST, "chest"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_SHOULDERS, "shoulders"),
                    G_DEFINE_ENUM_VALUE (RS_MUSCLE_ARMS, "arms"))

G_DEFINE_ENUM_TYPE (RsRegion,
                    rs_region,
                    G_DEFINE_ENUM_VALUE (RS_REGION_LOWER_LEG, "lower-leg"),
                    G_DEFINE_ENUM_VALUE (RS_REGION_THIGH, "thigh"),
                    G_DEFINE_ENUM_VALUE (RS_REGION_HIP, "hip"),
                    G_DEFINE_ENUM_VALUE (RS_REGION_TRUNK, "trunk"),
                    G_DEFINE_ENUM_VALUE (RS_REGION_UPPER_BODY, "upper-body"))

G_DEFINE_ENUM_TYPE (RsEquipment,
                    rs_equipment,
                    G_DEFINE_ENUM_VALUE (RS_EQUIPMENT_MAT, "mat"),
                    G_DEFINE_ENUM_VALUE (RS_EQUIPMENT_BAND, "band"),
                    G_DEFINE_ENUM_VALUE (RS_EQUIPMENT_DUMBBELL, "dumbbell"),
                    G_DEFINE_ENUM_VALUE (RS_EQUIPMENT_KETTLEBELL, "kettlebell"),
                    G_DEFINE_ENUM_VALUE (RS_EQUIPMENT_BARBELL, "barbell"),
                    G_DEFINE_ENUM_VALUE (RS_EQUIPMENT_STEP_BOX, "step-box"),
                    G_DEFINE_ENUM_VALUE (RS_EQUIPMENT_WALL, "wall"),
                    G_DEFINE_ENUM_VALUE (RS_EQUIPMENT_CHAIR_BENCH, "chair-bench"),
                    G_DEFINE_ENUM_VALUE (RS_EQUIPMENT_STABILITY_BALL, "stability-ball"))

G_DEFINE_ENUM_TYPE (RsPosition,
                    rs_position,
                    G_DEFINE_ENUM_VALUE (RS_POSITION_STANDING, "standing"),
                    G_DEFINE_ENUM_VALUE (RS_POSITION_HALF_KNEELING, "half-kneeling"),
                    G_DEFINE_ENUM_VALUE (RS_POSITION_QUADRUPED, "quadruped"),
                    G_DEFINE_ENUM_VALUE (RS_POSITION_SUPINE, "supine"),
                    G_DEFINE_ENUM_VALUE (RS_POSITION_PRONE, "prone"),
                    G_DEFINE_ENUM_VALUE (RS_POSITION_SIDE_LYING, "side-lying"))

G_DEFINE_ENUM_TYPE (RsPattern,
                    rs_pattern,
                    G_DEFINE_ENUM_VALUE (RS_PATTERN_SQUAT, "squat"),
                    G_DEFINE_ENUM_VALUE (RS_PATTERN_HINGE, "hinge"),
                    G_DEFINE_ENUM_VALUE (RS_PATTERN_BRIDGE, "bridge"),
                    G_DEFINE_ENUM_VALUE (RS_PATTERN_LUNGE, "lunge"),
                    G_DEFINE_ENUM_VALUE (RS_PATTERN_CALF_FOOT, "calf-foot"),
                    G_DEFINE_ENUM_VALUE (RS_PATTERN_ANTI_EXTENSION, "anti-extension"),
                    G_DEFINE_ENUM_VALUE (RS_PATTERN_ANTI_ROTATION, "anti-rotation"),
                    G_DEFINE_ENUM_VALUE (RS_PATTERN_LATERAL_HIP, "lateral-hip"),
                    G_DEFINE_ENUM_VALUE (RS_PATTERN_PLYOMETRIC, "plyometric"),
                    G_DEFINE_ENUM_VALUE (RS_PATTERN_PUSH, "push"),
                    G_DEFINE_ENUM_VALUE (RS_PATTERN_PULL, "pull"),
                    G_DEFINE_ENUM_VALUE (RS_PATTERN_MOBILITY, "mobility"))

G_DEFINE_ENUM_TYPE (RsLevel,
                    rs_level,
                    G_DEFINE_ENUM_VALUE (RS_LEVEL_BEGINNER, "beginner"),
                    G_DEFINE_ENUM_VALUE (RS_LEVEL_INTERMEDIATE, "intermediate"),
                    G_DEFINE_ENUM_VALUE (RS_LEVEL_ADVANCED, "advanced"))

G_DEFINE_ENUM_TYPE (RsMeasure,
                    rs_measure,
                    G_DEFINE_ENUM_VALUE (RS_MEASURE_REPS, "reps"),
                    G_DEFINE_ENUM_VALUE (RS_MEASURE_TIME, "time"))

G_DEFINE_ENUM_TYPE (RsRunPhase,
                    rs_run_phase,
                    G_DEFINE_ENUM_VALUE (RS_RUN_PHASE_BASE, "base"),
                    G_DEFINE_ENUM_VALUE (RS_RUN_PHASE_BUILD, "build"),
                    G_DEFINE_ENUM_VALUE (RS_RUN_PHASE_SEASON, "season"),
                    G_DEFINE_ENUM_VALUE (RS_RUN_PHASE_TAPER, "taper"),
                    G_DEFINE_ENUM_VALUE (RS_RUN_PHASE_RETURN, "return"))

/* The labels for people, in the order of the enums. */

static const char *const muscle_labels[] = {
  NC_ ("muscle", "Quadriceps"),
  NC_ ("muscle", "Hamstrings"),
  NC_ ("muscle", "Gluteus maximus"),
  NC_ ("muscle", "Hip abductors"),
  NC_ ("muscle", "Adductors"),
  NC_ ("muscle", "Hip flexors"),
  NC_ ("muscle", "Calf (gastrocnemius)"),
  NC_ ("muscle", "Calf (soleus)"),
  NC_ ("muscle", "Shin (tibialis anterior)"),
  NC_ ("muscle", "Foot muscles"),
  NC_ ("muscle", "Front abdominals"),
  NC_ ("muscle", "Obliques"),
  NC_ ("muscle", "Deep core"),
  NC_ ("muscle", "Back extensors"),
  NC_ ("muscle", "Upper back"),
  NC_ ("muscle", "Chest"),
  NC_ ("muscle", "Shoulders"),
  NC_ ("muscle", "Arms and grip"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (muscle_labels) == RS_N_MUSCLES);

static const char *const region_labels[] = {
  NC_ ("region", "Lower leg and foot"), NC_ ("region", "Thigh"),
  NC_ ("region", "Hip and buttocks"),   NC_ ("region", "Trunk"),
  NC_ ("region", "Upper body"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (region_labels) == RS_N_REGIONS);

static const char *const equipment_labels[] = {
  NC_ ("equipment", "Mat"),
  NC_ ("equipment", "Resistance band"),
  NC_ ("equipment", "Dumbbell"),
  NC_ ("equipment", "Kettlebell"),
  NC_ ("equipment", "Barbell"),
  NC_ ("equipment", "Step or box"),
  NC_ ("equipment", "Wall"),
  NC_ ("equipment", "Chair or bench"),
  NC_ ("equipment", "Stability ball"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (equipment_labels) == RS_N_EQUIPMENT);

static const char *const position_labels[] = {
  NC_ ("position", "Standing"),           NC_ ("position", "Half-kneeling"),
  NC_ ("position", "On hands and knees"), NC_ ("position", "Lying on the back"),
  NC_ ("position", "Face down"),          NC_ ("position", "Lying on the side"),
};

static const char *const pattern_labels[] = {
  NC_ ("pattern", "Squat"),
  NC_ ("pattern", "Hinge"),
  NC_ ("pattern", "Bridge"),
  NC_ ("pattern", "Lunge"),
  NC_ ("pattern", "Calf and foot"),
  NC_ ("pattern", "Core: anti-extension"),
  NC_ ("pattern", "Core: anti-rotation"),
  NC_ ("pattern", "Lateral hip"),
  NC_ ("pattern", "Plyometric"),
  NC_ ("pattern", "Push"),
  NC_ ("pattern", "Pull"),
  NC_ ("pattern", "Mobility"),
};

static const char *const level_labels[] = {
  NC_ ("level", "Beginner"),
  NC_ ("level", "Intermediate"),
  NC_ ("level", "Advanced"),
};

static const char *const measure_labels[] = {
  NC_ ("measure", "Repetitions"),
  NC_ ("measure", "Seconds"),
};

static const char *const phase_labels[] = {
  NC_ ("phase", "Base"),  NC_ ("phase", "Build-up"),    NC_ ("phase", "Race season"),
  NC_ ("phase", "Taper"), NC_ ("phase", "Coming back"),
};
G_STATIC_ASSERT (G_N_ELEMENTS (phase_labels) == RS_N_RUN_PHASES);

RsRegionSet
rs_muscles_get_regions (RsMuscleSet muscles)
{
  static const RsRegion regions[] = {
    [RS_MUSCLE_QUADS] = RS_REGION_THIGH,
    [RS_MUSCLE_HAMSTRINGS] = RS_REGION_THIGH,
    [RS_MUSCLE_GLUTE_MAX] = RS_REGION_HIP,
    [RS_MUSCLE_HIP_ABDUCTORS] = RS_REGION_HIP,
    [RS_MUSCLE_ADDUCTORS] = RS_REGION_THIGH,
    [RS_MUSCLE_HIP_FLEXORS] = RS_REGION_HIP,
    [RS_MUSCLE_GASTROCNEMIUS] = RS_REGION_LOWER_LEG,
    [RS_MUSCLE_SOLEUS] = RS_REGION_LOWER_LEG,
    [RS_MUSCLE_TIBIALIS_ANTERIOR] = RS_REGION_LOWER_LEG,
    [RS_MUSCLE_FOOT_INTRINSICS] = RS_REGION_LOWER_LEG,
    [RS_MUSCLE_RECTUS_ABDOMINIS] = RS_REGION_TRUNK,
    [RS_MUSCLE_OBLIQUES] = RS_REGION_TRUNK,
    [RS_MUSCLE_DEEP_CORE] = RS_REGION_TRUNK,
    [RS_MUSCLE_ERECTOR_SPINAE] = RS_REGION_TRUNK,
    [RS_MUSCLE_UPPER_BACK] = RS_REGION_UPPER_BODY,
    [RS_MUSCLE_CHEST] = RS_REGION_UPPER_BODY,
    [RS_MUSCLE_SHOULDERS] = RS_REGION_UPPER_BODY,
    [RS_MUSCLE_ARMS] = RS_REGION_UPPER_BODY,
  };
  RsRegionSet set = 0;

  G_STATIC_ASSERT (G_N_ELEMENTS (regions) == RS_N_MUSCLES);

  for (guint i = 0; i < RS_N_MUSCLES; i++)
    if ((muscles & (1u << i)) != 0)
      set |= 1u << regions[i];

  return set;
}

int
rs_vocabulary_parse (GType type, const char *nick)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);
  const GEnumValue *word = nick != NULL ? g_enum_get_value_by_nick (words, nick) : NULL;

  /* GLib 2.90 finds words without regard to case; our files are exact. */
  return word != NULL && g_str_equal (word->value_nick, nick) ? word->value : -1;
}

const char *
rs_vocabulary_nick (GType type, int value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);
  const GEnumValue *word = g_enum_get_value (words, value);

  return word != NULL ? word->value_nick : NULL;
}

guint32
rs_vocabulary_parse_set (GType type, const char *const *nicks)
{
  guint32 set = 0;

  for (gsize i = 0; nicks != NULL && nicks[i] != NULL; i++)
    {
      int value = rs_vocabulary_parse (type, nicks[i]);

      if (value >= 0)
        set |= 1u << value;
    }

  return set;
}

GStrv
rs_vocabulary_dup_nicks (GType type, guint32 set)
{
  g_autoptr (GStrvBuilder) nicks = g_strv_builder_new ();

  for (int value = 0; value < 32; value++)
    if ((set & (1u << value)) != 0 && rs_vocabulary_nick (type, value) != NULL)
      g_strv_builder_add (nicks, rs_vocabulary_nick (type, value));

  return g_strv_builder_end (nicks);
}

static const char *
pick (const char *context, const char *const *labels, gsize n_labels, int value)
{
  if (value < 0 || (gsize) value >= n_labels)
    return "";

  return g_dpgettext2 (GETTEXT_PACKAGE, context, labels[value]);
}

const char *
rs_vocabulary_label (GType type, int value)
{
  if (type == RS_TYPE_MUSCLE)
    return pick ("muscle", muscle_labels, G_N_ELEMENTS (muscle_labels), value);
  if (type == RS_TYPE_REGION)
    return pick ("region", region_labels, G_N_ELEMENTS (region_labels), value);
  if (type == RS_TYPE_EQUIPMENT)
    return pick ("equipment", equipment_labels, G_N_ELEMENTS (equipment_labels), value);
  if (type == RS_TYPE_POSITION)
    return pick ("position", position_labels, G_N_ELEMENTS (position_labels), value);
  if (type == RS_TYPE_PATTERN)
    return pick ("pattern", pattern_labels, G_N_ELEMENTS (pattern_labels), value);
  if (type == RS_TYPE_LEVEL)
    return pick ("level", level_labels, G_N_ELEMENTS (level_labels), value);
  if (type == RS_TYPE_MEASURE)
    return pick ("measure", measure_labels, G_N_ELEMENTS (measure_labels), value);
  if (type == RS_TYPE_RUN_PHASE)
    return pick ("phase", phase_labels, G_N_ELEMENTS (phase_labels), value);

  g_return_val_if_reached ("");
}

char *
rs_vocabulary_list_labels (GType type, guint32 set)
{
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (int value = 0; value < 32; value++)
    if ((set & (1u << value)) != 0 && *rs_vocabulary_label (type, value) != '\0')
      g_strv_builder_add (labels, rs_vocabulary_label (type, value));

  list = g_strv_builder_end (labels);

  /* Translators: what stands between the things of a list, such as muscles */
  return g_strjoinv (C_ ("list separator", ", "), list);
}
