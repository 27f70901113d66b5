/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/*
 * The fixed words of the field. Each enum value has a nick, which is its word in our files
 * ("glute-max"), and a translated label for people ("Gluteus maximus").
 */

typedef enum
{
  RS_MUSCLE_QUADS,
  RS_MUSCLE_HAMSTRINGS,
  RS_MUSCLE_GLUTE_MAX,
  RS_MUSCLE_HIP_ABDUCTORS,
  RS_MUSCLE_ADDUCTORS,
  RS_MUSCLE_HIP_FLEXORS,
  RS_MUSCLE_GASTROCNEMIUS,
  RS_MUSCLE_SOLEUS,
  RS_MUSCLE_TIBIALIS_ANTERIOR,
  RS_MUSCLE_FOOT_INTRINSICS,
  RS_MUSCLE_RECTUS_ABDOMINIS,
  RS_MUSCLE_OBLIQUES,
  RS_MUSCLE_DEEP_CORE,
  RS_MUSCLE_ERECTOR_SPINAE,
  RS_MUSCLE_UPPER_BACK,
  RS_MUSCLE_CHEST,
  RS_MUSCLE_SHOULDERS,
  RS_MUSCLE_ARMS,
} RsMuscle;

#define RS_N_MUSCLES (RS_MUSCLE_ARMS + 1)

/* Several muscles as bits: bit n is the RsMuscle n. */
typedef guint32 RsMuscleSet;

/* The parts of the body, from the ground up: where muscles are. */
typedef enum
{
  RS_REGION_LOWER_LEG,
  RS_REGION_THIGH,
  RS_REGION_HIP,
  RS_REGION_TRUNK,
  RS_REGION_UPPER_BODY,
} RsRegion;

#define RS_N_REGIONS (RS_REGION_UPPER_BODY + 1)

/* Several regions as bits: bit n is the RsRegion n. */
typedef guint32 RsRegionSet;

typedef enum
{
  RS_EQUIPMENT_MAT,
  RS_EQUIPMENT_BAND,
  RS_EQUIPMENT_DUMBBELL,
  RS_EQUIPMENT_KETTLEBELL,
  RS_EQUIPMENT_BARBELL,
  RS_EQUIPMENT_STEP_BOX,
  RS_EQUIPMENT_WALL,
  RS_EQUIPMENT_CHAIR_BENCH,
  RS_EQUIPMENT_STABILITY_BALL,
} RsEquipment;

#define RS_N_EQUIPMENT (RS_EQUIPMENT_STABILITY_BALL + 1)

/* Several pieces of equipment as bits: bit n is the RsEquipment n. */
typedef guint32 RsEquipmentSet;

typedef enum
{
  RS_POSITION_STANDING,
  RS_POSITION_HALF_KNEELING,
  RS_POSITION_QUADRUPED,
  RS_POSITION_SUPINE,
  RS_POSITION_PRONE,
  RS_POSITION_SIDE_LYING,
} RsPosition;

#define RS_N_POSITIONS (RS_POSITION_SIDE_LYING + 1)

typedef enum
{
  RS_PATTERN_SQUAT,
  RS_PATTERN_HINGE,
  RS_PATTERN_BRIDGE,
  RS_PATTERN_LUNGE,
  RS_PATTERN_CALF_FOOT,
  RS_PATTERN_ANTI_EXTENSION,
  RS_PATTERN_ANTI_ROTATION,
  RS_PATTERN_LATERAL_HIP,
  RS_PATTERN_PLYOMETRIC,
  RS_PATTERN_PUSH,
  RS_PATTERN_PULL,
  RS_PATTERN_MOBILITY,
} RsPattern;

#define RS_N_PATTERNS (RS_PATTERN_MOBILITY + 1)

typedef enum
{
  RS_LEVEL_BEGINNER,
  RS_LEVEL_INTERMEDIATE,
  RS_LEVEL_ADVANCED,
} RsLevel;

#define RS_N_LEVELS (RS_LEVEL_ADVANCED + 1)

/* What a set is counted in: repetitions, or seconds by the clock. */
typedef enum
{
  RS_MEASURE_REPS,
  RS_MEASURE_TIME,
} RsMeasure;

#define RS_N_MEASURES (RS_MEASURE_TIME + 1)

/* When in a runner's year something is for. */
typedef enum
{
  RS_RUN_PHASE_BASE,
  RS_RUN_PHASE_BUILD,
  RS_RUN_PHASE_SEASON,
  RS_RUN_PHASE_TAPER,
  RS_RUN_PHASE_RETURN,
} RsRunPhase;

#define RS_N_RUN_PHASES (RS_RUN_PHASE_RETURN + 1)

typedef guint32 RsRunPhaseSet;

#define RS_TYPE_MUSCLE (rs_muscle_get_type ())
#define RS_TYPE_REGION (rs_region_get_type ())
#define RS_TYPE_EQUIPMENT (rs_equipment_get_type ())
#define RS_TYPE_POSITION (rs_position_get_type ())
#define RS_TYPE_PATTERN (rs_pattern_get_type ())
#define RS_TYPE_LEVEL (rs_level_get_type ())
#define RS_TYPE_MEASURE (rs_measure_get_type ())
#define RS_TYPE_RUN_PHASE (rs_run_phase_get_type ())

GType rs_muscle_get_type (void);
GType rs_region_get_type (void);
GType rs_equipment_get_type (void);
GType rs_position_get_type (void);
GType rs_pattern_get_type (void);
GType rs_level_get_type (void);
GType rs_measure_get_type (void);
GType rs_run_phase_get_type (void);

/* Where the muscles of @muscles are. */
RsRegionSet rs_muscles_get_regions (RsMuscleSet muscles);

/* The value of the word @nick in the vocabulary @type, or -1 when it has no such word. */
int rs_vocabulary_parse (GType type, const char *nick);

/* Those of @nicks that are words of @type, as bits, and the other way round. */
guint32 rs_vocabulary_parse_set (GType type, const char *const *nicks);
GStrv rs_vocabulary_dup_nicks (GType type, guint32 set);

/* The word of @value in files; NULL when there is none. */
const char *rs_vocabulary_nick (GType type, int value);

/* The label of @value for people, translated; never NULL. */
const char *rs_vocabulary_label (GType type, int value);

/* The labels of all bits of @set joined as the language lists things: "Quadriceps, Calf". */
char *rs_vocabulary_list_labels (GType type, guint32 set);

G_END_DECLS
