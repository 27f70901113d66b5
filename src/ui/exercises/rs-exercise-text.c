/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/exercises/rs-exercise-text.h"

#include <glib/gi18n.h>

char *
rs_exercise_text_class (RsExercise *exercise)
{
  return g_strjoin (" · ",
                    rs_vocabulary_label (RS_TYPE_PATTERN, rs_exercise_get_pattern (exercise)),
                    rs_vocabulary_label (RS_TYPE_POSITION, rs_exercise_get_position (exercise)),
                    rs_vocabulary_label (RS_TYPE_LEVEL, rs_exercise_get_level (exercise)), NULL);
}

char *
rs_exercise_text_equipment (RsExercise *exercise)
{
  RsEquipmentSet optional = rs_exercise_get_optional_equipment (exercise);
  g_autofree char *needed = rs_exercise_describe_equipment (exercise);
  g_autofree char *helpful = NULL;

  if (optional == 0)
    return g_steal_pointer (&needed);

  helpful = rs_vocabulary_list_labels (RS_TYPE_EQUIPMENT, optional);
  /* Translators: equipment that is needed, and equipment that one may use in addition */
  return g_strdup_printf (C_ ("equipment", "%s. Optional: %s"), needed, helpful);
}
