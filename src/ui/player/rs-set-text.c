/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "ui/player/rs-set-text.h"

#include "base/common/rs-text.h"

#include <glib/gi18n.h>
#include <math.h>

guint
rs_set_text_get_work (RsSessionState *state)
{
  const RsSegment *segment;
  RsSessionPhase phase;
  RsSetResult result;
  guint work;

  g_return_val_if_fail (state != NULL, RS_SEGMENT_NO_WORK);

  phase = rs_session_state_get_phase (state);
  segment = rs_session_state_get_segment (state);
  if ((phase != RS_SESSION_RUNNING && phase != RS_SESSION_PAUSED) || segment == NULL ||
      segment->kind == RS_SEGMENT_WORK ||
      !rs_session_state_get_last_result (state, &work, &result) || result.status == RS_SET_PENDING)
    return RS_SEGMENT_NO_WORK;

  return work;
}

static const char *
get_name (const RsSegment *work, RsCatalogue *catalogue)
{
  return rs_catalogue_get_name (catalogue, rs_item_get_exercise_id (work->item));
}

static char *
add_side (char *text, RsSetSide side)
{
  g_autofree char *plain = text;

  if (side == RS_SET_SIDE_LEFT)
    /* Translators: a set that is done on one side: "Set 2: Side Plank, left" */
    return g_strdup_printf (C_ ("set", "%s, left"), plain);
  if (side == RS_SET_SIDE_RIGHT)
    /* Translators: a set that is done on one side: "Set 2: Side Plank, right" */
    return g_strdup_printf (C_ ("set", "%s, right"), plain);

  return g_steal_pointer (&plain);
}

char *
rs_set_text_title (const RsSegment *work, RsCatalogue *catalogue)
{
  const char *name;
  char *title;

  g_return_val_if_fail (work != NULL && RS_IS_CATALOGUE (catalogue), NULL);

  name = get_name (work, catalogue);
  if (work->in_rounds)
    /* Translators: a heading, number and exercise: "Round 2: Squat" */
    title = g_strdup_printf (C_ ("set", "Round %u: %s"), work->set, name);
  else
    /* Translators: a heading, number and exercise: "Set 2: Squat" */
    title = g_strdup_printf (C_ ("set", "Set %u: %s"), work->set, name);

  return add_side (title, work->side);
}

static gboolean
is_timed (const RsSegment *work)
{
  return rs_item_get_dose (work->item)->measure == RS_MEASURE_TIME;
}

char *
rs_set_text_amount (const RsSegment *work, guint amount)
{
  g_return_val_if_fail (work != NULL, NULL);

  return is_timed (work) && amount > 0 ? rs_text_duration (amount) : rs_text_number (amount, 0);
}

char *
rs_set_text_amount_caption (const RsSegment *work, const RsSetResult *result)
{
  g_return_val_if_fail (work != NULL && result != NULL, NULL);

  if (result->amount == 0)
    /* Translators: below the number 0: the set was not done */
    return g_strdup (C_ ("set", "left out"));
  if (is_timed (work))
    /* Translators: below a time such as "25 s": for so long */
    return g_strdup (C_ ("set", "held"));

  return g_strdup (
      /* Translators: below the number of them, which stands for itself */
      g_dngettext (GETTEXT_PACKAGE, "repetition", "repetitions", result->amount));
}

char *
rs_set_text_load (RsLoadKind kind, double load)
{
  RsDose dose = { 0 };
  char *text;

  if (kind == RS_LOAD_BAND)
    /* Translators: a load: with a resistance band */
    return g_strdup (C_ ("load", "Band"));

  rs_dose_set_load (&dose, kind, load);
  text = rs_dose_load_to_text (&dose);
  /* Translators: a load: nothing but the body */
  return text != NULL ? text : g_strdup (C_ ("load", "Body weight"));
}

char *
rs_set_text_rpe (double rpe)
{
  g_autofree char *number = rs_text_number (rpe, 1);

  if (rpe > 5)
    return g_steal_pointer (&number);

  /* Translators: how hard a set felt: 5 of 10 or less */
  return g_strdup (C_ ("effort", "≤ 5"));
}

/* By how many repetitions were left (Zourdos and others 2021); halves are with the number below. */
static const char *
effort_in_words (gboolean timed, guint rpe)
{
  static const char *const left[] = {
    /* Translators: how hard a set felt */
    NC_ ("effort", "easy"),
    /* Translators: how hard a set felt */
    NC_ ("effort", "four more were possible"),
    /* Translators: how hard a set felt */
    NC_ ("effort", "three more were possible"),
    /* Translators: how hard a set felt */
    NC_ ("effort", "two more were possible"),
    /* Translators: how hard a set felt */
    NC_ ("effort", "one more was possible"),
    /* Translators: how hard a set felt */
    NC_ ("effort", "no more was possible"),
  };
  static const char *const hold[] = {
    "easy",
    /* Translators: how hard a hold felt */
    NC_ ("effort", "a good while longer was possible"),
    "a good while longer was possible",
    /* Translators: how hard a hold felt */
    NC_ ("effort", "some seconds longer were possible"),
    "some seconds longer were possible",
    /* Translators: how hard a hold felt */
    NC_ ("effort", "no longer was possible"),
  };

  rpe = CLAMP (rpe, 5, 10) - 5;
  return g_dpgettext2 (GETTEXT_PACKAGE, "effort", timed ? hold[rpe] : left[rpe]);
}

char *
rs_set_text_effort (const RsSegment *work, const RsSetResult *result)
{
  g_autofree char *number = NULL;

  g_return_val_if_fail (work != NULL && result != NULL, NULL);

  if (result->rpe <= 0)
    /* Translators: above a row of numbers from 5 to 10; RPE is "rating of perceived exertion" */
    return g_strdup (C_ ("effort", "How hard was it? (RPE)"));

  number = rs_set_text_rpe (result->rpe);
  /* Translators: how hard a set felt, number and words: "RPE 8: two more were possible" */
  return g_strdup_printf (C_ ("effort", "RPE %s: %s"), number,
                          effort_in_words (is_timed (work), (guint) result->rpe));
}

char *
rs_set_text_pain (guint pain)
{
  const char *zone;

  if (pain == 0)
    /* Translators: beside a row of numbers from 0 to 10 */
    return g_strdup (C_ ("pain", "How much, from 0 to 10?"));

  switch (rs_pain_advise (pain))
    {
    case RS_PAIN_ADVICE_EASIER:
      /* Translators: how much it hurt: "7 of 10: too much" */
      zone = C_ ("pain", "too much");
      break;

    case RS_PAIN_ADVICE_CAREFUL:
      /* Translators: how much it hurt: "4 of 10: with care" */
      zone = C_ ("pain", "with care");
      break;

    case RS_PAIN_ADVICE_FINE:
    default:
      /* Translators: how much it hurt: "2 of 10: fine" */
      zone = C_ ("pain", "fine");
    }

  /* Translators: how much it hurt, and what that means: "4 of 10: with care" */
  return g_strdup_printf (C_ ("pain", "%u of 10: %s"), pain, zone);
}

char *
rs_set_text_advice (guint pain, guint n_before)
{
  switch (rs_pain_advise (pain))
    {
    case RS_PAIN_ADVICE_CAREFUL:
      return g_strdup (_ ("Keep this load; it should be calm again by tomorrow morning."));

    case RS_PAIN_ADVICE_EASIER:
      if (n_before + 1 >= RS_PAIN_SESSIONS)
        return g_strdup (_ ("That is too much for now, and it was not the first time. Take it "
                            "easier today, and let a doctor or physiotherapist look at it."));
      return g_strdup (_ ("That is too much for now. Take something easier and a fifth less load, "
                          "or leave the rest of it out today."));

    case RS_PAIN_ADVICE_FINE:
    default:
      return NULL;
    }
}

static char *
describe_change (const RsSegment *work, const RsSetResult *before, const RsSetResult *result)
{
  if (before->amount != result->amount)
    {
      g_autofree char *amount = rs_set_text_amount (work, result->amount);
      g_autofree char *caption = rs_set_text_amount_caption (work, result);

      /* Translators: spoken: "11 repetitions", "25 s held" */
      return result->amount > 0 ? g_strdup_printf (C_ ("set", "%s %s"), amount, caption)
                                : g_steal_pointer (&caption);
    }

  if (before->load_kg != result->load_kg || before->load_kind != result->load_kind)
    {
      RsDose dose = { .load_kind = result->load_kind, .load_kg = result->load_kg };

      return rs_set_text_load (result->load_kind, rs_dose_get_load (&dose));
    }

  if (before->rpe != result->rpe)
    /* Translators: spoken: it is not said any more how hard the set felt */
    return result->rpe > 0 ? rs_set_text_effort (work, result) : g_strdup (C_ ("effort", "no RPE"));

  if (before->pain != result->pain)
    {
      g_autofree char *pain = rs_set_text_pain (result->pain);

      /* Translators: spoken: "pain 4 of 10: with care" */
      return result->pain > 0 ? g_strdup_printf (C_ ("pain", "pain %s"), pain)
                              /* Translators: spoken: it did not hurt */
                              : g_strdup (C_ ("pain", "no pain"));
    }

  return NULL;
}

static char *
describe_set (const RsSegment *work, RsCatalogue *catalogue)
{
  const char *name = get_name (work, catalogue);

  if (work->in_rounds)
    /* Translators: spoken, exercise and number: "Squat, round 2" */
    return add_side (g_strdup_printf (C_ ("set", "%s, round %u"), name, work->set), work->side);

  /* Translators: spoken, exercise and number: "Squat, set 2" */
  return add_side (g_strdup_printf (C_ ("set", "%s, set %u"), name, work->set), work->side);
}

char *
rs_set_text_change (const RsSegment *work,
                    RsCatalogue *catalogue,
                    const RsSetResult *before,
                    const RsSetResult *result)
{
  g_autofree char *change = NULL;
  g_autofree char *which = NULL;

  g_return_val_if_fail (work != NULL && RS_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (before != NULL && result != NULL, NULL);

  change = describe_change (work, before, result);
  if (change == NULL)
    return NULL;

  which = describe_set (work, catalogue);
  /* Translators: spoken, a set and what was corrected: "Squat, set 2: 11 repetitions" */
  return g_strdup_printf (C_ ("set", "%s: %s"), which, change);
}
