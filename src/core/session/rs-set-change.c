/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/session/rs-set-change.h"

#include <math.h>

/* Pounds are rounded, and halves of kilograms are not always what they seem. */
#define NEARLY 0.005

double
rs_set_get_load (const RsSetResult *result)
{
  RsDose dose = { 0 };

  g_return_val_if_fail (result != NULL, 0);

  dose.load_kind = result->load_kind;
  dose.load_kg = result->load_kg;
  return result->load_kind == RS_LOAD_BAND ? 0 : rs_dose_get_load (&dose);
}

RsSetResult
rs_set_with_amount (const RsSegment *work, const RsSetResult *result, guint amount)
{
  const RsDose *dose;
  RsSetResult next;

  g_return_val_if_fail (work != NULL && work->item != NULL && result != NULL, (RsSetResult) { 0 });

  dose = rs_item_get_dose (work->item);
  next = *result;
  next.amount = MIN (amount, rs_dose_max_amount (dose->measure));
  next.status = next.amount > 0 ? RS_SET_DONE : RS_SET_SKIPPED;
  if (next.amount > 0 && result->amount == 0)
    {
      next.load_kind = dose->load_kind;
      next.load_kg = dose->load_kg;
    }
  return next;
}

static guint
step_of (RsMeasure measure, guint amount, gboolean up)
{
  guint fine = 2 * RS_SET_HOLD_STEP_S;

  if (measure != RS_MEASURE_TIME || amount < fine || (!up && amount == fine))
    return 1;

  return RS_SET_HOLD_STEP_S;
}

RsSetResult
rs_set_change_amount (const RsSegment *work, const RsSetResult *result, int steps)
{
  const RsDose *dose;
  guint amount;

  g_return_val_if_fail (work != NULL && work->item != NULL && result != NULL, (RsSetResult) { 0 });

  dose = rs_item_get_dose (work->item);
  amount = result->amount;

  for (; steps > 0; steps--)
    {
      guint step = step_of (dose->measure, amount, TRUE);

      amount = amount == 0 ? rs_dose_get_most (dose) : (amount / step + 1) * step;
    }

  for (; steps < 0 && amount > 0; steps++)
    {
      guint step = step_of (dose->measure, amount, FALSE);

      amount = (amount - 1) / step * step;
    }

  return rs_set_with_amount (work, result, amount);
}

RsSetResult
rs_set_with_load (const RsSetResult *result, double load)
{
  RsDose dose = { 0 };
  RsSetResult next;

  g_return_val_if_fail (result != NULL, (RsSetResult) { 0 });

  next = *result;
  if (result->load_kind == RS_LOAD_BAND)
    return next;

  rs_dose_set_load (&dose, result->load_kind, MAX (load, 0));
  next.load_kg = dose.load_kg;
  return next;
}

static double
load_step (RsLoadKind kind, double load, gboolean up)
{
  const double fine = 10;

  if (kind == RS_LOAD_LB)
    return RS_SET_LOAD_STEP_LB;

  return load < fine - NEARLY || (!up && load < fine + NEARLY) ? 1 : RS_SET_LOAD_STEP_KG;
}

RsSetResult
rs_set_change_load (const RsSegment *work, const RsSetResult *result, int steps)
{
  double load;

  g_return_val_if_fail (work != NULL && result != NULL, (RsSetResult) { 0 });

  load = rs_set_get_load (result);

  for (; steps > 0; steps--)
    {
      double step = load_step (result->load_kind, load, TRUE);

      load = (floor ((load + NEARLY) / step) + 1) * step;
    }

  for (; steps < 0 && load > 0; steps++)
    {
      double step = load_step (result->load_kind, load, FALSE);

      load = MAX ((ceil ((load - NEARLY) / step) - 1) * step, 0);
    }

  return rs_set_with_load (result, load);
}

RsSetResult
rs_set_press_rpe (const RsSetResult *result, guint rpe)
{
  RsSetResult next;
  double whole = CLAMP (rpe, 1, (guint) RS_DOSE_MAX_RPE);

  g_return_val_if_fail (result != NULL, (RsSetResult) { 0 });

  next = *result;
  if (result->rpe == whole && whole < RS_DOSE_MAX_RPE)
    next.rpe = whole + 0.5;
  else if (floor (result->rpe) == whole)
    next.rpe = 0;
  else
    next.rpe = whole;
  return next;
}

RsSetResult
rs_set_with_pain (const RsSetResult *result, guint pain)
{
  RsSetResult next;

  g_return_val_if_fail (result != NULL, (RsSetResult) { 0 });

  next = *result;
  next.pain = MIN (pain, RS_PAIN_MAX);
  return next;
}
