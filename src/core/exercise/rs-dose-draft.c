/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-dose-draft.h"

#include "base/common/rs-error.h"
#include "base/common/rs-text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* What can be said once each. */
typedef enum
{
  GIVEN_SETS = 1 << 0,
  GIVEN_AMOUNT = 1 << 1,
  GIVEN_SIDES = 1 << 2,
  GIVEN_LOAD = 1 << 3,
  GIVEN_REST = 1 << 4,
  GIVEN_SWITCH = 1 << 5,
  GIVEN_TEMPO = 1 << 6,
  GIVEN_RPE = 1 << 7,
  GIVEN_THEN = 1 << 8,
} Given;

void
rs_dose_draft_clear (RsDoseDraft *draft)
{
  rs_dose_scan_clear (&draft->scan);
  g_clear_error (&draft->error);
}

/* All of these give FALSE. */
static gboolean
refuse_text (RsDoseDraft *draft, const char *message)
{
  if (draft->error == NULL)
    draft->error = g_error_new_literal (RS_ERROR, RS_ERROR_RANGE, message);
  return FALSE;
}

static gboolean G_GNUC_PRINTF (2, 3) refuse (RsDoseDraft *draft, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  return refuse_text (draft, message);
}

static char *
dup_part (RsDoseDraft *draft)
{
  return rs_dose_scan_dup_from (&draft->scan, draft->part);
}

static gboolean
say (RsDoseDraft *draft, Given what)
{
  g_autofree char *part = NULL;

  if ((draft->given & what) == 0)
    {
      draft->given |= what;
      return TRUE;
    }

  part = dup_part (draft);
  /* Translators: of a dose that was typed; %s is a part of it, such as "20 kg" */
  return refuse (draft, _ ("“%s” comes after something of its kind. Write each thing once."), part);
}

gboolean
rs_dose_draft_set_sets (RsDoseDraft *draft, guint sets)
{
  if (sets < 1)
    return refuse_text (draft, _ ("At least 1 set"));
  if (sets > RS_DOSE_MAX_SETS)
    return refuse (draft, _ ("At most %u sets"), RS_DOSE_MAX_SETS);

  draft->dose.sets = sets;
  return say (draft, GIVEN_SETS);
}

gboolean
rs_dose_draft_set_per_side (RsDoseDraft *draft, gboolean per_side)
{
  if (per_side && !draft->dose.per_side)
    draft->dose.switch_s =
        (draft->given & GIVEN_SWITCH) != 0 ? draft->dose.switch_s : RS_DOSE_SWITCH_S;
  if (!per_side)
    draft->dose.switch_s = 0;
  draft->dose.per_side = per_side;
  return say (draft, GIVEN_SIDES);
}

gboolean
rs_dose_draft_set_amount (RsDoseDraft *draft, const RsDoseValue *amount, guint up_to)
{
  RsDoseWord unit = amount->unit;
  RsMeasure measure = unit == RS_DOSE_WORD_SECONDS || unit == RS_DOSE_WORD_SECONDS_PER_SIDE
                          ? RS_MEASURE_TIME
                          : RS_MEASURE_REPS;
  guint most = rs_dose_max_amount (measure);

  if (amount->n < 1)
    return refuse_text (draft, _ ("At least 1 repetition or second"));
  if (MAX (amount->n, up_to) > most && measure == RS_MEASURE_TIME)
    return refuse (draft, _ ("At most %u seconds"), most);
  if (MAX (amount->n, up_to) > most)
    return refuse (draft, _ ("At most %u repetitions"), most);

  draft->dose.measure = measure;
  draft->dose.amount = amount->n;
  draft->dose.up_to = up_to > amount->n ? up_to : 0;
  draft->dose.open = amount->open;
  if (!say (draft, GIVEN_AMOUNT))
    return FALSE;
  return (unit != RS_DOSE_WORD_SECONDS_PER_SIDE && unit != RS_DOSE_WORD_REPS_PER_SIDE) ||
         rs_dose_draft_set_per_side (draft, TRUE);
}

gboolean
rs_dose_draft_set_rest (RsDoseDraft *draft, guint seconds)
{
  if (seconds > RS_DOSE_MAX_REST_S)
    return refuse (draft, _ ("At most %u seconds of rest"), RS_DOSE_MAX_REST_S);

  draft->dose.rest_s = seconds;
  return say (draft, GIVEN_REST);
}

gboolean
rs_dose_draft_set_load (RsDoseDraft *draft, RsLoadKind kind, double load)
{
  double most = kind == RS_LOAD_LB ? floor (RS_DOSE_MAX_LOAD_KG / RS_KG_PER_LB * 100) / 100
                                   : RS_DOSE_MAX_LOAD_KG;

  if (load > most)
    {
      g_autofree char *number = rs_text_number (most, 2);

      return kind == RS_LOAD_LB ? refuse (draft, _ ("At most %s lb"), number)
                                : refuse (draft, _ ("At most %s kg"), number);
    }

  rs_dose_set_load (&draft->dose, kind, load);
  return say (draft, GIVEN_LOAD);
}

gboolean
rs_dose_draft_set_tempo (RsDoseDraft *draft, const char *text)
{
  if (!rs_tempo_parse (text, &draft->dose.tempo))
    /* Translators: of a dose that was typed; keep 3-1-1 and 3-1-X as they are */
    return refuse (draft,
                   _ ("“%s” is not a tempo. Write seconds like 3-1-1 or 3-1-X, each at most %d."),
                   text, RS_TEMPO_MAX_S);

  return say (draft, GIVEN_TEMPO);
}

gboolean
rs_dose_draft_set_rpe (RsDoseDraft *draft, double rpe)
{
  if (rpe < 1 || rpe > RS_DOSE_MAX_RPE || rpe * 2 != floor (rpe * 2))
    {
      g_autofree char *part = dup_part (draft);

      /* Translators: of a dose that was typed; %s is such as "@11" */
      return refuse (draft, _ ("“%s”: RPE is a number from 1 to 10 in steps of a half"), part);
    }

  draft->dose.rpe = rpe;
  return say (draft, GIVEN_RPE);
}

gboolean
rs_dose_draft_set_switch (RsDoseDraft *draft, guint seconds)
{
  if (seconds > RS_DOSE_MAX_SWITCH_S)
    return refuse (draft, _ ("At most %u seconds to change sides"), RS_DOSE_MAX_SWITCH_S);

  draft->dose.switch_s = seconds;
  return say (draft, GIVEN_SWITCH);
}

gboolean
rs_dose_draft_set_then (RsDoseDraft *draft, guint seconds)
{
  if (seconds > RS_DOSE_MAX_REST_S)
    return refuse (draft, _ ("At most %u seconds of rest"), RS_DOSE_MAX_REST_S);

  *draft->rest_after_s = (int) seconds;
  return say (draft, GIVEN_THEN);
}

gboolean
rs_dose_draft_refuse_range (RsDoseDraft *draft, const char *range)
{
  /* Translators: of a dose that was typed; %s is such as "12–8" */
  return refuse (draft, _ ("“%s”: a range goes from the smaller number to the larger"), range);
}

gboolean
rs_dose_draft_refuse_open_range (RsDoseDraft *draft, const char *range)
{
  /* Translators: of a dose that was typed; %s is such as "8–12+". Keep 8+ and 8–12 as they are */
  return refuse (draft, _ ("“%s”: write 8+ for as many as you can, or a range like 8–12"), range);
}

gboolean
rs_dose_draft_set_no_tempo (RsDoseDraft *draft)
{
  draft->dose.tempo = (RsTempo) { 0, 0, 0 };
  return say (draft, GIVEN_TEMPO);
}

gboolean
rs_dose_draft_set_no_rpe (RsDoseDraft *draft)
{
  draft->dose.rpe = 0;
  return say (draft, GIVEN_RPE);
}
