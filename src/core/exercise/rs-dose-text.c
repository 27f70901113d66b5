/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-dose.h"

#include "base/common/rs-text.h"

#include <glib/gi18n-lib.h>

char *
rs_dose_amount_to_text (const RsDose *dose)
{
  g_return_val_if_fail (dose != NULL, NULL);

  if (dose->open)
    /* Translators: at least so many repetitions or seconds, and as many as one can, as in "8+" or
       "30+ s"; put no space before the sign, but a mark of direction where it needs one, or words
       such as "at least %u" */
    return g_strdup_printf (C_ ("dose", "%u+"), dose->amount);

  if (dose->up_to == 0)
    return g_strdup_printf ("%u", dose->amount);

  /* Translators: a range of repetitions or seconds, as in "8–12" */
  return g_strdup_printf (C_ ("dose", "%u–%u"), dose->amount, dose->up_to);
}

char *
rs_dose_load_to_text (const RsDose *dose)
{
  g_autofree char *load = NULL;

  g_return_val_if_fail (dose != NULL, NULL);

  if (dose->load_kind == RS_LOAD_BAND)
    /* Translators: a load: with a resistance band */
    return g_strdup (C_ ("dose", "band"));
  if (dose->load_kg <= 0)
    return NULL;

  load = rs_text_number (rs_dose_get_load (dose), 2);
  if (dose->load_kind == RS_LOAD_LB)
    /* Translators: a load in pounds */
    return g_strdup_printf (C_ ("dose", "%s lb"), load);

  /* Translators: a load in kilograms */
  return g_strdup_printf (C_ ("dose", "%s kg"), load);
}

static void
append_side_and_load (GString *text, const RsDose *dose)
{
  g_autofree char *load = rs_dose_load_to_text (dose);

  if (dose->per_side)
    {
      g_string_append_c (text, ' ');
      /* Translators: follows a dose, as in "3 × 12 per side" */
      g_string_append (text, C_ ("dose", "per side"));
    }

  if (load != NULL)
    {
      g_string_append (text, " · ");
      g_string_append (text, load);
    }
}

char *
rs_dose_to_text (const RsDose *dose)
{
  g_autoptr (GString) text = NULL;
  g_autofree char *amount = NULL;

  g_return_val_if_fail (dose != NULL, NULL);

  text = g_string_new (NULL);
  amount = rs_dose_amount_to_text (dose);

  if (dose->measure == RS_MEASURE_TIME)
    /* Translators: sets times seconds, as in "3 × 30 s", "3 × 20–30 s" or "3 × 30+ s" */
    g_string_append_printf (text, C_ ("dose", "%u × %s s"), dose->sets, amount);
  else
    /* Translators: sets times repetitions, as in "3 × 12", "3 × 8–12" or "3 × 8+" */
    g_string_append_printf (text, C_ ("dose", "%u × %s"), dose->sets, amount);

  append_side_and_load (text, dose);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* One or more are several. */
static guint
count_for_plural (const RsDose *dose)
{
  return dose->open ? dose->amount + 1 : rs_dose_get_most (dose);
}

/* The rounds of the block count the sets. */
static char *
set_to_text (const RsDose *dose)
{
  g_autofree char *amount = rs_dose_amount_to_text (dose);

  if (dose->measure == RS_MEASURE_TIME)
    /* Translators: seconds, as in "30 s", "20–30 s" or "30+ s" */
    return g_strdup_printf (C_ ("dose", "%s s"), amount);

  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   /* Translators: repetitions, as in "12 reps", "8–12 reps" or "8+ reps" */
                   "%s rep", "%s reps", count_for_plural (dose)),
      amount);
}

char *
rs_dose_to_round_text (const RsDose *dose)
{
  g_autoptr (GString) text = NULL;
  g_autofree char *set = NULL;

  g_return_val_if_fail (dose != NULL, NULL);

  set = set_to_text (dose);
  text = g_string_new (set);
  append_side_and_load (text, dose);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

char *
rs_dose_set_to_text (const RsDose *dose)
{
  g_autofree char *amount = NULL;

  g_return_val_if_fail (dose != NULL, NULL);

  if (!dose->per_side)
    return set_to_text (dose);

  amount = rs_dose_amount_to_text (dose);
  if (dose->measure == RS_MEASURE_TIME)
    /* Translators: seconds, as in "30 s per side" */
    return g_strdup_printf (C_ ("dose", "%s s per side"), amount);

  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%s rep per side", "%s reps per side", count_for_plural (dose)),
      amount);
}

void
rs_dose_append_details (GString *text, const RsDose *dose)
{
  g_autofree char *tempo = NULL;

  g_return_if_fail (text != NULL && dose != NULL);

  tempo = dose->measure == RS_MEASURE_REPS ? rs_tempo_to_text (&dose->tempo) : NULL;
  if (tempo != NULL)
    {
      g_string_append (text, " · ");
      /* Translators: the rhythm of a repetition, as in "tempo 3-1-1" */
      g_string_append_printf (text, C_ ("dose", "tempo %s"), tempo);
    }

  if (dose->rpe > 0)
    {
      g_autofree char *rpe = rs_text_number (dose->rpe, 1);

      g_string_append (text, " · ");
      /* Translators: how hard a set should feel on a scale to 10 (rating of perceived exertion) */
      g_string_append_printf (text, C_ ("dose", "RPE %s"), rpe);
    }
}

char *
rs_dose_describe (const RsDose *dose)
{
  g_autofree char *amount = NULL;
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (dose != NULL, NULL);

  amount = rs_dose_to_text (dose);
  text = g_string_new (amount);
  rs_dose_append_details (text, dose);

  if (dose->rest_s > 0)
    {
      g_string_append (text, " · ");
      /* Translators: rest after each set in seconds, as in "rest 60 s" */
      g_string_append_printf (text, C_ ("dose", "rest %u s"), dose->rest_s);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}
