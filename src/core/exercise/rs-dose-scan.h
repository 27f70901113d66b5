/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include "core/exercise/rs-dose-words.h"

G_BEGIN_DECLS

/* What a number that is larger than this is read as: too large for anything. */
#define RS_DOSE_SCAN_MAX 1000000

/**
 * RsDoseScan:
 * @words: the vocabulary
 * @text: what is read
 * @letters: its letters
 * @i: the letter at which it is
 * @furthest: up to where anything was understood
 *
 * Goes over a dose that was typed. What is not there leaves it where it is.
 */
typedef struct
{
  const RsDoseWords *words;
  const char *text;
  GArray *letters;
  guint i;
  guint furthest;
} RsDoseScan;

/* @text: valid UTF-8; it has to live as long. */
void rs_dose_scan_init (RsDoseScan *scan, const RsDoseWords *words, const char *text);
void rs_dose_scan_clear (RsDoseScan *scan);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RsDoseScan, rs_dose_scan_clear)

/* The letter that is so many further on; 0 past the end. */
gunichar rs_dose_scan_peek (const RsDoseScan *scan, guint ahead);

/* Goes past what only separates: spaces, commas and the like. Whether anything follows. */
gboolean rs_dose_scan_separators (RsDoseScan *scan);

/* Takes a word of a meaning from @first to @last. */
RsDoseWord rs_dose_scan_word (RsDoseScan *scan, RsDoseWord first, RsDoseWord last);

/* Takes a whole number. */
gboolean rs_dose_scan_integer (RsDoseScan *scan, guint *number);

/*
 * Takes a number with or without decimals. They follow the locale's decimal sign; a dot or comma
 * that is not the locale's, only where it cannot be one between thousands.
 */
gboolean rs_dose_scan_decimal (RsDoseScan *scan, guint max_decimals, double *number);

/**
 * RsDoseValue:
 * @n: the number; seconds where it is a time
 * @unit: %RS_DOSE_WORD_NONE for a bare number, or seconds, repetitions or one of their kind;
 *     never minutes
 * @open: it is the least of what may be more
 *
 * A number with what is counted.
 */
typedef struct
{
  guint n;
  RsDoseWord unit;
  gboolean open;
} RsDoseValue;

/*
 * Takes "12", "30 s", "2 min", "1.5 min", "1 min 30 s", "1:30" or "12 reps", and of what is open
 * "8+", "30+ s", "30 s+", "8 or more reps" or "at least 8". A plus sign stands right after it and
 * not right before a number: "8 + 20 kg" and "8+20 kg" are two things.
 */
gboolean rs_dose_scan_value (RsDoseScan *scan, RsDoseValue *value);

/* Takes "3-1-1" or "2-0-X"; with @may_be_x also "X". The text belongs to the caller. */
char *rs_dose_scan_tempo (RsDoseScan *scan, gboolean may_be_x);

/* The word of the text that was not understood, shortened where it is long. */
char *rs_dose_scan_dup_word (const RsDoseScan *scan);

/* The text from letter @start to where it is now. */
char *rs_dose_scan_dup_from (const RsDoseScan *scan, guint start);

G_END_DECLS
