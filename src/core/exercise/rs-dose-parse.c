/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#include "config.h"

#include "core/exercise/rs-dose-parse.h"

#include "base/common/rs-error.h"
#include "core/exercise/rs-dose-draft.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What is looked for is not there, is wrong, or has been read. */
typedef enum
{
  ABSENT,
  BAD,
  GOOD,
} Found;

static gboolean
is_time (RsDoseWord unit)
{
  return unit == RS_DOSE_WORD_SECONDS || unit == RS_DOSE_WORD_SECONDS_PER_SIDE;
}

/* "8–12", whose first number has been read. */
static gboolean
read_range (RsDoseDraft *draft, RsDoseValue from)
{
  guint before = draft->scan.i;
  guint start = draft->part;
  g_autofree char *range = NULL;
  RsDoseValue to;

  if (rs_dose_scan_word (&draft->scan, RS_DOSE_WORD_RANGE, RS_DOSE_WORD_RANGE) ==
          RS_DOSE_WORD_NONE ||
      !rs_dose_scan_value (&draft->scan, &to))
    {
      draft->scan.i = before;
      return rs_dose_draft_set_amount (draft, &from, 0);
    }

  if (to.unit == RS_DOSE_WORD_SECONDS_OF_REST)
    return FALSE;
  if (from.unit == RS_DOSE_WORD_NONE)
    from.unit = to.unit;
  else if (to.unit == RS_DOSE_WORD_NONE)
    to.unit = from.unit;
  if (is_time (from.unit) != is_time (to.unit))
    return FALSE;
  if (from.open || to.open)
    {
      range = rs_dose_scan_dup_from (&draft->scan, start);
      return rs_dose_draft_refuse_open_range (draft, range);
    }
  if (to.n < from.n)
    {
      range = rs_dose_scan_dup_from (&draft->scan, start);
      return rs_dose_draft_refuse_range (draft, range);
    }

  from.unit = to.unit;
  return rs_dose_draft_set_amount (draft, &from, to.n);
}

/* Whether "rest" follows, of which the seconds have been said: "60 s rest". */
static gboolean
is_rest (RsDoseScan *scan)
{
  guint start = scan->i;

  if (rs_dose_scan_word (scan, RS_DOSE_WORD_REST, RS_DOSE_WORD_REST) != RS_DOSE_WORD_NONE)
    {
      guint end = scan->i;
      guint number;

      if (!rs_dose_scan_separators (scan) || !rs_dose_scan_integer (scan, &number))
        {
          scan->i = end;
          return TRUE;
        }
    }

  scan->i = start;
  return FALSE;
}

static gboolean
read_amount (RsDoseDraft *draft)
{
  RsDoseValue value;

  if (!rs_dose_scan_value (&draft->scan, &value))
    return FALSE;
  if (value.unit == RS_DOSE_WORD_SECONDS_OF_REST)
    return !value.open && rs_dose_draft_set_rest (draft, value.n);
  if (value.unit != RS_DOSE_WORD_REPS && !value.open && is_rest (&draft->scan))
    return rs_dose_draft_set_rest (draft, value.n);

  return read_range (draft, value);
}

/* "20 kg" */
static Found
find_load (RsDoseDraft *draft)
{
  guint start = draft->scan.i;
  RsDoseWord unit = RS_DOSE_WORD_NONE;
  double load;

  if (rs_dose_scan_decimal (&draft->scan, 6, &load))
    unit = rs_dose_scan_word (&draft->scan, RS_DOSE_WORD_KG, RS_DOSE_WORD_LB);
  if (unit == RS_DOSE_WORD_NONE)
    {
      draft->scan.i = start;
      return ABSENT;
    }

  return rs_dose_draft_set_load (draft, unit == RS_DOSE_WORD_LB ? RS_LOAD_LB : RS_LOAD_KG, load)
             ? GOOD
             : BAD;
}

static gboolean
read_tempo (RsDoseDraft *draft)
{
  g_autofree char *text = NULL;

  if (!rs_dose_scan_separators (&draft->scan))
    return FALSE;

  text = rs_dose_scan_tempo (&draft->scan, TRUE);
  return text != NULL && rs_dose_draft_set_tempo (draft, text);
}

/* "@8" is how hard, but "@ 20 kg" is a load. */
static gboolean
read_rpe (RsDoseDraft *draft)
{
  Found load;
  double rpe;

  if (!rs_dose_scan_separators (&draft->scan))
    return FALSE;
  load = find_load (draft);
  if (load != ABSENT)
    return load == GOOD;

  return rs_dose_scan_decimal (&draft->scan, 1, &rpe) && rs_dose_draft_set_rpe (draft, rpe);
}

/* Seconds after a word. */
static gboolean
read_seconds (RsDoseDraft *draft, guint *seconds)
{
  RsDoseValue value;

  if (!rs_dose_scan_separators (&draft->scan) || !rs_dose_scan_value (&draft->scan, &value))
    return FALSE;

  *seconds = value.n;
  return !value.open && (value.unit == RS_DOSE_WORD_NONE || value.unit == RS_DOSE_WORD_SECONDS ||
                         value.unit == RS_DOSE_WORD_SECONDS_OF_REST);
}

static gboolean
read_rest (RsDoseDraft *draft)
{
  guint seconds;

  return read_seconds (draft, &seconds) && rs_dose_draft_set_rest (draft, seconds);
}

static gboolean
read_switch (RsDoseDraft *draft)
{
  guint seconds;

  return read_seconds (draft, &seconds) && rs_dose_draft_set_switch (draft, seconds);
}

static gboolean
read_then (RsDoseDraft *draft)
{
  guint seconds;

  return read_seconds (draft, &seconds) && rs_dose_draft_set_then (draft, seconds);
}

/* What a word begins. */
static gboolean
read_head (RsDoseDraft *draft, RsDoseWord word)
{
  switch (word)
    {
    case RS_DOSE_WORD_PER_SIDE:
      return rs_dose_draft_set_per_side (draft, TRUE);
    case RS_DOSE_WORD_BOTH_SIDES:
      return rs_dose_draft_set_per_side (draft, FALSE);
    case RS_DOSE_WORD_BODY_WEIGHT:
      return rs_dose_draft_set_load (draft, RS_LOAD_KG, 0);
    case RS_DOSE_WORD_BAND:
      return rs_dose_draft_set_load (draft, RS_LOAD_BAND, 0);
    case RS_DOSE_WORD_REST:
      return read_rest (draft);
    case RS_DOSE_WORD_NO_REST:
      return rs_dose_draft_set_rest (draft, 0);
    case RS_DOSE_WORD_SWITCH:
      return read_switch (draft);
    case RS_DOSE_WORD_TEMPO:
      return read_tempo (draft);
    case RS_DOSE_WORD_NO_TEMPO:
      return rs_dose_draft_set_no_tempo (draft);
    case RS_DOSE_WORD_RPE:
      return read_rpe (draft);
    case RS_DOSE_WORD_NO_RPE:
      return rs_dose_draft_set_no_rpe (draft);
    case RS_DOSE_WORD_THEN_REST:
      return read_then (draft);
    case RS_DOSE_WORD_APART:
      return TRUE;
    default:
      return FALSE;
    }
}

/* "3 × 12" or "3 sets" */
static Found
find_sets (RsDoseDraft *draft)
{
  guint start = draft->scan.i;
  guint number;

  if (!rs_dose_scan_integer (&draft->scan, &number))
    return ABSENT;

  if (rs_dose_scan_word (&draft->scan, RS_DOSE_WORD_TIMES, RS_DOSE_WORD_TIMES) != RS_DOSE_WORD_NONE)
    {
      if (!rs_dose_draft_set_sets (draft, number))
        return BAD;
      draft->part = draft->scan.i;
      return read_amount (draft) ? GOOD : BAD;
    }
  if (rs_dose_scan_word (&draft->scan, RS_DOSE_WORD_SETS, RS_DOSE_WORD_SETS) != RS_DOSE_WORD_NONE)
    return rs_dose_draft_set_sets (draft, number) ? GOOD : BAD;

  draft->scan.i = start;
  return ABSENT;
}

/* "8 RPE", where a language writes it so. */
static Found
find_rpe (RsDoseDraft *draft)
{
  guint start = draft->scan.i;
  double rpe;

  if (rs_dose_scan_decimal (&draft->scan, 1, &rpe) &&
      rs_dose_scan_word (&draft->scan, RS_DOSE_WORD_OF_RPE, RS_DOSE_WORD_OF_RPE) !=
          RS_DOSE_WORD_NONE)
    return rs_dose_draft_set_rpe (draft, rpe) ? GOOD : BAD;

  draft->scan.i = start;
  return ABSENT;
}

/* "3-1-1", without a word before it. */
static Found
find_tempo (RsDoseDraft *draft)
{
  g_autofree char *tempo = rs_dose_scan_tempo (&draft->scan, FALSE);

  if (tempo == NULL)
    return ABSENT;

  rs_dose_scan_word (&draft->scan, RS_DOSE_WORD_TEMPO, RS_DOSE_WORD_TEMPO);
  return rs_dose_draft_set_tempo (draft, tempo) ? GOOD : BAD;
}

static gboolean
read_number (RsDoseDraft *draft)
{
  static Found (*const finders[]) (RsDoseDraft *) = { find_tempo, find_load, find_rpe, find_sets };

  for (gsize i = 0; i < G_N_ELEMENTS (finders); i++)
    {
      Found found = finders[i](draft);

      if (found != ABSENT)
        return found == GOOD;
    }

  return read_amount (draft);
}

static gboolean
read_part (RsDoseDraft *draft)
{
  RsDoseWord last = draft->rest_after_s != NULL ? RS_DOSE_LAST_HEAD : RS_DOSE_WORD_NO_RPE;
  RsDoseWord word = rs_dose_scan_word (&draft->scan, RS_DOSE_FIRST_HEAD, last);

  if (word != RS_DOSE_WORD_NONE)
    return read_head (draft, word);
  /* "x 12" */
  if (rs_dose_scan_word (&draft->scan, RS_DOSE_WORD_TIMES, RS_DOSE_WORD_TIMES) != RS_DOSE_WORD_NONE)
    {
      Found load = find_load (draft);

      return load != ABSENT ? load == GOOD : read_amount (draft);
    }

  return read_number (draft);
}

/* Why @text is not looked at, or NULL. */
static GError *
check_text (const char *text, gsize max_bytes)
{
  gsize length = strnlen (text, max_bytes + 1);

  if (length > max_bytes)
    return g_error_new_literal (
        RS_ERROR, RS_ERROR_TOO_LARGE,
        _ ("This is too long for a dose. Write it like 3 × 12, 3 × 30 s or 4 × 8–10 @8 20 kg."));
  if (!g_utf8_validate (text, (gssize) length, NULL))
    return g_error_new_literal (RS_ERROR, RS_ERROR_SYNTAX, _ ("This is not text (UTF-8)"));

  return NULL;
}

static GError *
make_error (RsDoseDraft *draft)
{
  g_autofree char *word = NULL;

  if (draft->error != NULL)
    return g_steal_pointer (&draft->error);

  word = rs_dose_scan_dup_word (&draft->scan);
  if (*word == '\0')
    return g_error_new_literal (
        RS_ERROR, RS_ERROR_SYNTAX,
        _ ("Nothing is written. Write it like 3 × 12, 3 × 30 s or 4 × 8–10 @8 20 kg."));

  return g_error_new (
      RS_ERROR, RS_ERROR_SYNTAX,
      /* Translators: of a dose that was typed; the examples have to be understood in your
         language as well */
      _ ("“%s” was not understood. Write it like 3 × 12, 3 × 30 s or 4 × 8–10 @8 20 kg."), word);
}

static gboolean
parse (const RsDoseWords *words,
       const char *text,
       gsize max_bytes,
       const RsDose *base,
       RsDose *dose,
       int *rest_after_s,
       GError **error)
{
  g_auto (RsDoseDraft) draft = { 0 };
  GError *refused;
  gboolean good = FALSE;
  int then_s;

  refused = check_text (text, max_bytes);
  if (refused != NULL)
    {
      g_propagate_error (error, refused);
      return FALSE;
    }

  rs_dose_scan_init (&draft.scan, words, text);
  draft.dose = *base;
  draft.rest_after_s = rest_after_s != NULL ? &then_s : NULL;
  then_s = rest_after_s != NULL ? *rest_after_s : 0;
  while (rs_dose_scan_separators (&draft.scan))
    {
      draft.part = draft.scan.i;
      good = read_part (&draft);
      if (!good)
        break;
    }

  if (!good)
    {
      g_propagate_error (error, make_error (&draft));
      return FALSE;
    }

  *dose = rs_dose_clamp (&draft.dose);
  if (rest_after_s != NULL)
    *rest_after_s = then_s;
  return TRUE;
}

gboolean
rs_dose_parse_with (const RsDoseWords *words,
                    const char *text,
                    const RsDose *base,
                    RsDose *dose,
                    int *rest_after_s,
                    GError **error)
{
  g_return_val_if_fail (words != NULL && text != NULL && dose != NULL, FALSE);
  g_return_val_if_fail (base != NULL && rs_dose_is_valid (base), FALSE);

  return parse (words, text, RS_DOSE_PARSE_MAX_WRITTEN_BYTES, base, dose, rest_after_s, error);
}

gboolean
rs_dose_parse (const char *text, const RsDose *base, RsDose *dose, GError **error)
{
  g_autoptr (RsDoseWords) words = NULL;

  g_return_val_if_fail (text != NULL && dose != NULL, FALSE);
  g_return_val_if_fail (base != NULL && rs_dose_is_valid (base), FALSE);

  words = rs_dose_words_new ();
  return parse (words, text, RS_DOSE_PARSE_MAX_BYTES, base, dose, NULL, error);
}
