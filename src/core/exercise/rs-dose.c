/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-dose.h"

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
         a->up_to == b->up_to && a->open == b->open && a->per_side == b->per_side &&
         a->switch_s == b->switch_s && a->rest_s == b->rest_s && a->load_kg == b->load_kg &&
         a->load_kind == b->load_kind && a->rpe == b->rpe && a->tempo.lower == b->tempo.lower &&
         a->tempo.pause == b->tempo.pause && a->tempo.lift == b->tempo.lift;
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

/* Pounds to the hundredth, so that what was typed is what is read back. */
static double
round_pounds (double kg)
{
  return round (kg / RS_KG_PER_LB * 100) / 100;
}

static void
clamp_load (RsDose *dose)
{
  double kg = isfinite (dose->load_kg) ? CLAMP (dose->load_kg, 0, RS_DOSE_MAX_LOAD_KG) : 0;

  switch (dose->load_kind)
    {
    case RS_LOAD_BAND:
      dose->load_kg = 0;
      break;

    case RS_LOAD_LB:
      dose->load_kg = MIN (round_pounds (kg) * RS_KG_PER_LB, RS_DOSE_MAX_LOAD_KG);
      break;

    case RS_LOAD_KG:
    default:
      dose->load_kind = RS_LOAD_KG;
      dose->load_kg = kg;
    }
}

static double
clamp_rpe (double rpe)
{
  return isfinite (rpe) && rpe >= 1 ? MIN (round (rpe * 2) / 2, RS_DOSE_MAX_RPE) : 0;
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
  clamped.open = !!dose->open;
  clamped.up_to = MIN (dose->up_to, rs_dose_max_amount (clamped.measure));
  if (clamped.open || clamped.up_to <= clamped.amount)
    clamped.up_to = 0;
  clamped.per_side = !!dose->per_side;
  clamped.switch_s = clamped.per_side ? MIN (dose->switch_s, RS_DOSE_MAX_SWITCH_S) : 0;
  clamped.rest_s = MIN (dose->rest_s, RS_DOSE_MAX_REST_S);
  clamp_load (&clamped);
  clamped.rpe = clamp_rpe (dose->rpe);
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
rs_dose_get_load (const RsDose *dose)
{
  g_return_val_if_fail (dose != NULL, 0);

  return dose->load_kind == RS_LOAD_LB ? round_pounds (dose->load_kg) : dose->load_kg;
}

void
rs_dose_set_load (RsDose *dose, RsLoadKind kind, double load)
{
  g_return_if_fail (dose != NULL);

  dose->load_kind = kind;
  dose->load_kg = kind == RS_LOAD_LB ? load * RS_KG_PER_LB : load;
  clamp_load (dose);
}

guint
rs_dose_get_most (const RsDose *dose)
{
  g_return_val_if_fail (dose != NULL, 0);

  return dose->open ? dose->amount : MAX (dose->amount, dose->up_to);
}

double
rs_dose_set_seconds (const RsDose *dose)
{
  double seconds;

  g_return_val_if_fail (dose != NULL, 0);

  seconds = rs_dose_get_most (dose);
  if (dose->measure == RS_MEASURE_REPS)
    seconds *= rep_seconds (&dose->tempo);

  return dose->per_side ? 2 * seconds + dose->switch_s : seconds;
}
