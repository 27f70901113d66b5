/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/widgets/rs-sets-text.h"

#include "base/common/rs-text.h"
#include "core/log/rs-set-groups.h"

#include <glib/gi18n.h>

static char *
amount_text (const RsSetRecord *record)
{
  g_autofree char *amount = NULL;
  g_autofree char *load = NULL;
  RsDose dose;

  if (record->amount == 0)
    /* Translators: instead of the number of a set that was not done: "12, 12, skipped" */
    return g_strdup (C_ ("set", "skipped"));

  if (record->measure == RS_MEASURE_TIME)
    amount = rs_text_duration (record->amount);
  else
    amount = g_strdup_printf ("%u", record->amount);

  if (record->load_kind == RS_LOAD_BAND)
    /* Translators: repetitions or seconds of a set with a resistance band: "12 with band" */
    return g_strdup_printf (C_ ("set", "%s with band"), amount);

  dose = (RsDose) { .load_kind = record->load_kind, .load_kg = record->load_kg };
  load = rs_dose_load_to_text (&dose);
  if (load == NULL)
    return g_steal_pointer (&amount);

  /* Translators: repetitions or seconds of a set, and its load: "12 × 20 kg", "30 s × 45 lb" */
  return g_strdup_printf (C_ ("set", "%s × %s"), amount, load);
}

/* How it felt: "12 × 20 kg (RPE 8, pain 2)". */
static char *
add_feeling (char *text, const RsSetRecord *record)
{
  g_autofree char *plain = text;
  g_autofree char *rpe = rs_text_number (record->rpe, 1);

  if (record->rpe > 0 && record->pain > 0)
    /* Translators: a set, how hard it was and how much it hurt: "12 (RPE 8, pain 2)" */
    return g_strdup_printf (C_ ("set", "%s (RPE %s, pain %u)"), plain, rpe, record->pain);
  if (record->rpe > 0)
    /* Translators: a set and how hard it was: "12 (RPE 8)" */
    return g_strdup_printf (C_ ("set", "%s (RPE %s)"), plain, rpe);
  if (record->pain > 0)
    /* Translators: a set and how much it hurt: "12 (pain 2)" */
    return g_strdup_printf (C_ ("set", "%s (pain %u)"), plain, record->pain);

  return g_steal_pointer (&plain);
}

static char *
set_text (const RsSetRecord *record)
{
  g_autofree char *amount = add_feeling (amount_text (record), record);

  if (g_strcmp0 (record->side, "left") == 0)
    /* Translators: one side of a set: "left 10" */
    return g_strdup_printf (C_ ("set", "left %s"), amount);
  if (g_strcmp0 (record->side, "right") == 0)
    /* Translators: one side of a set: "right 10" */
    return g_strdup_printf (C_ ("set", "right %s"), amount);

  return g_steal_pointer (&amount);
}

/* The two sides of a set belong closer together than two sets. */
static const char *
separator (const RsSetRecord *before, const RsSetRecord *record)
{
  gboolean same_set = g_strcmp0 (record->side, "right") == 0 && before->set == record->set;

  if (before->side == NULL || same_set)
    /* Translators: between two sets, or the two sides of one set: "12, 12" */
    return C_ ("set", ", ");

  /* Translators: between two sets that have sides: "left 10, right 10; left 10, right 9" */
  return C_ ("set", "; ");
}

char *
rs_sets_text (const RsSetRecord *records, guint n)
{
  GString *text;

  g_return_val_if_fail (records != NULL || n == 0, NULL);

  text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *set = set_text (&records[i]);

      if (i > 0)
        g_string_append (text, separator (&records[i - 1], &records[i]));
      g_string_append (text, set);
    }

  return g_string_free_and_steal (text);
}

char *
rs_sets_text_count (guint done, guint all)
{
  return g_strdup_printf (
      /* Translators: how many sets were done of how many: "8 of 9 sets" */
      g_dngettext (GETTEXT_PACKAGE, "%u of %u set", "%u of %u sets", all), done, all);
}

const char *
rs_sets_text_tag (GPtrArray *groups, guint i)
{
  g_return_val_if_fail (groups != NULL && i < groups->len, NULL);

  if (!rs_set_group_get_first (g_ptr_array_index (groups, i))->warm_up)
    return NULL;

  for (guint j = 0; j < i; j++)
    if (!rs_set_group_get_first (g_ptr_array_index (groups, j))->warm_up)
      /* Translators: beside an exercise that was done after the work */
      return C_ ("set", "Cool-down");

  /* Translators: beside an exercise that was done before the work */
  return C_ ("set", "Warm-up");
}
