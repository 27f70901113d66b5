/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/routines/rs-routine-text.h"

#include "core/routine/rs-summary.h"

#include <glib/gi18n.h>

char *
rs_routine_text_summary (RsRoutine *routine, RsCatalogue *catalogue)
{
  RsSummary summary;

  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  summary = rs_summary_of (rs_routine_get_state (routine), catalogue);
  return rs_summary_to_text (&summary, g_list_model_get_n_items (G_LIST_MODEL (routine)));
}

char *
rs_routine_text_equipment (RsRoutine *routine, RsCatalogue *catalogue)
{
  g_autofree char *list = NULL;
  RsSummary summary;

  g_return_val_if_fail (RS_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (RS_IS_CATALOGUE (catalogue), NULL);

  summary = rs_summary_of (rs_routine_get_state (routine), catalogue);
  if (summary.equipment == 0)
    return g_strdup (C_ ("routine", "No equipment"));

  list = rs_vocabulary_list_labels (RS_TYPE_EQUIPMENT, summary.equipment);
  /* Translators: what a routine needs; %s is a list such as "Mat, Dumbbell" */
  return g_strdup_printf (C_ ("routine", "Equipment: %s"), list);
}

static char *
strip (const char *text)
{
  return g_strstrip (g_strdup (text != NULL ? text : ""));
}

const char *
rs_routine_text_check_name (const char *name)
{
  g_autofree char *stripped = strip (name);

  if (*stripped == '\0')
    return C_ ("routine", "A routine needs a name");
  if (strlen (stripped) > RS_ROUTINE_MAX_NAME_BYTES)
    return C_ ("routine", "This name is too long");

  return NULL;
}
