/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-dose.h"

#include "base/common/rs-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Settings, not science: how long a repetition takes when nobody asked for a tempo. */
#define DEFAULT_REP_S 3.0
#define REP_RESET_S 0.5
#define FAST_CONTACT_S 0.6

G_DEFINE_BOXED_TYPE (RsDose, rs_dose, rs_dose_copy, rs_dose_free)

static gboolean
parse_part (const char *text, int *part)
{
  guint64 seconds;

  if (g_str_equal (text, "X") || g_str_equal (text, "x"))
    {
      *part = RS_TEMPO_FAST;
      return TRUE;
    }

  if (!g_ascii_string_to_unsigned (text, 10, 0, RS_TEMPO_MAX_S, &seconds, NULL))
    return FALSE;

  *part = (int) seconds;
  return TRUE;
}

gboolean
rs_tempo_parse (const char *text, RsTempo *tempo)
{
  g_auto (GStrv) parts = NULL;
  RsTempo parsed = { 0 };

  g_return_val_if_fail (tempo != NULL, FALSE);

  if (text == NULL)
    return FALSE;

  if (g_str_equal (text, "X"))
    {
      *tempo = (RsTempo) { RS_TEMPO_FAST, RS_TEMPO_FAST, RS_TEMPO_FAST };
      return TRUE;
    }

  parts = g_strsplit (text, "-", 4);
  if (g_strv_length (parts) != 3 || !parse_part (parts[0], &parsed.lower) ||
      !parse_part (parts[1], &parsed.pause) || !parse_part (parts[2], &parsed.lift))
    return FALSE;

  *tempo = parsed;
  return TRUE;
}

static gboolean
is_all_fast (const RsTempo *tempo)
{
  return tempo->lower == RS_TEMPO_FAST && tempo->pause == RS_TEMPO_FAST &&
         tempo->lift == RS_TEMPO_FAST;
}

gboolean
rs_tempo_is_set (const RsTempo *tempo)
{
  g_return_val_if_fail (tempo != NULL, FALSE);

  return tempo->lower != 0 || tempo->pause != 0 || tempo->lift != 0;
}

static void
append_part (GString *text, int part)
{
  if (text->len > 0)
    g_string_append_c (text, '-');

  if (part == RS_TEMPO_FAST)
    g_string_append_c (text, 'X');
  else
    g_string_append_printf (text, "%d", part);
}

char *
rs_tempo_to_text (const RsTempo *tempo)
{
  GString *text;

  g_return_val_if_fail (tempo != NULL, NULL);

  if (!rs_tempo_is_set (tempo))
    return NULL;
  if (is_all_fast (tempo))
    return g_strdup ("X");

  text = g_string_new (NULL);
  append_part (text, tempo->lower);
  append_part (text, tempo->pause);
  append_part (text, tempo->lift);
  return g_string_free_and_steal (text);
}

RsDose *
rs_dose_copy (const RsDose *dose)
{
  return g_memdup2 (dose, sizeof *dose);
}

void
rs_dose_free (RsDose *dose)
{
  g_free (dose);
}

gboolean
rs_dose_equal (const RsDose *a, const RsDose *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->measure == b->measure && a->sets == b->sets && a->amount == b->amount &&
         a->per_side == b->per_side && a->rest_s == b->rest_s && a->load_kg == b->load_kg &&
         a->tempo.lower == b->tempo.lower && a->tempo.pause == b->tempo.pause &&
         a->tempo.lift == b->tempo.lift;
}

guint
rs_dose_max_amount (RsMeasure measure)
{
  return measure == RS_MEASURE_TIME ? RS_DOSE_MAX_SECONDS : RS_DOSE_MAX_REPS;
}

static int
clamp_part (int part)
{
  return CLAMP (part, RS_TEMPO_FAST, RS_TEMPO_MAX_S);
}

RsDose
rs_dose_clamp (const RsDose *dose)
{
  RsDose clamped;

  g_return_val_if_fail (dose != NULL, (RsDose) { 0 });

  clamped = *dose;
  clamped.measure = dose->measure == RS_MEASURE_TIME ? RS_MEASURE_TIME : RS_MEASURE_REPS;
  clamped.sets = CLAMP (dose->sets, 1, RS_DOSE_MAX_SETS);
  clamped.amount = CLAMP (dose->amount, 1, rs_dose_max_amount (clamped.measure));
  clamped.per_side = !!dose->per_side;
  clamped.rest_s = MIN (dose->rest_s, RS_DOSE_MAX_REST_S);
  clamped.load_kg = isfinite (dose->load_kg) ? CLAMP (dose->load_kg, 0, RS_DOSE_MAX_LOAD_KG) : 0;
  clamped.tempo.lower = clamp_part (dose->tempo.lower);
  clamped.tempo.pause = clamp_part (dose->tempo.pause);
  clamped.tempo.lift = clamp_part (dose->tempo.lift);
  return clamped;
}

gboolean
rs_dose_is_valid (const RsDose *dose)
{
  RsDose clamped;

  g_return_val_if_fail (dose != NULL, FALSE);

  clamped = rs_dose_clamp (dose);
  return rs_dose_equal (dose, &clamped);
}

static double
part_seconds (int part)
{
  return part == RS_TEMPO_FAST ? RS_TEMPO_FAST_S : part;
}

static double
rep_seconds (const RsTempo *tempo)
{
  if (!rs_tempo_is_set (tempo))
    return DEFAULT_REP_S + REP_RESET_S;
  if (is_all_fast (tempo))
    return FAST_CONTACT_S;

  return part_seconds (tempo->lower) + part_seconds (tempo->pause) + part_seconds (tempo->lift) +
         REP_RESET_S;
}

double
rs_dose_set_seconds (const RsDose *dose, guint side_switch_s)
{
  double seconds;

  g_return_val_if_fail (dose != NULL, 0);

  seconds = dose->amount;
  if (dose->measure == RS_MEASURE_REPS)
    seconds *= rep_seconds (&dose->tempo);

  return dose->per_side ? 2 * seconds + side_switch_s : seconds;
}

char *
rs_dose_to_text (const RsDose *dose)
{
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (dose != NULL, NULL);

  text = g_string_new (NULL);

  if (dose->measure == RS_MEASURE_TIME)
    /* Translators: sets times seconds, as in "3 × 30 s" */
    g_string_append_printf (text, C_ ("dose", "%u × %u s"), dose->sets, dose->amount);
  else
    /* Translators: sets times repetitions, as in "3 × 12" */
    g_string_append_printf (text, C_ ("dose", "%u × %u"), dose->sets, dose->amount);

  if (dose->per_side)
    {
      g_string_append_c (text, ' ');
      /* Translators: follows a dose, as in "3 × 12 per side" */
      g_string_append (text, C_ ("dose", "per side"));
    }

  if (dose->load_kg > 0)
    {
      g_autofree char *load = rs_text_number (dose->load_kg, 2);

      g_string_append (text, " · ");
      /* Translators: a load in kilograms */
      g_string_append_printf (text, C_ ("dose", "%s kg"), load);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

char *
rs_dose_set_to_text (const RsDose *dose)
{
  g_return_val_if_fail (dose != NULL, NULL);

  if (dose->measure == RS_MEASURE_TIME)
    return g_strdup_printf (dose->per_side ? C_ ("dose", "%u s per side") : C_ ("dose", "%u s"),
                            dose->amount);

  if (dose->per_side)
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u rep per side", "%u reps per side", dose->amount),
        dose->amount);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u rep", "%u reps", dose->amount),
                          dose->amount);
}

char *
rs_dose_describe (const RsDose *dose)
{
  g_autofree char *amount = NULL;
  g_autofree char *tempo = NULL;
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (dose != NULL, NULL);

  amount = rs_dose_to_text (dose);
  text = g_string_new (amount);

  tempo = dose->measure == RS_MEASURE_REPS ? rs_tempo_to_text (&dose->tempo) : NULL;
  if (tempo != NULL)
    {
      g_string_append (text, " · ");
      /* Translators: the rhythm of a repetition, as in "tempo 3-1-1" */
      g_string_append_printf (text, C_ ("dose", "tempo %s"), tempo);
    }

  if (dose->rest_s > 0)
    {
      g_string_append (text, " · ");
      /* Translators: rest after each set in seconds, as in "rest 60 s" */
      g_string_append_printf (text, C_ ("dose", "rest %u s"), dose->rest_s);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}
